"""The whole way from a token to a durable verdict, over the least that any program must do for it."""

import os
import tempfile
from pathlib import Path

from bench.floor import BareCommit
from bench.measure import Row, compared, in_turns
from bench.venue import NOON_MS, Venue
from shared.desk.values import Outcome

AIM = 1.35
POOL_FULL, STAY_S = 130, 90 * 60 + 1  # visitors of one session, who have left before the next
APART_S = 2.0  # between them: a queue
WARM_UP = 1_000  # until both write-ahead logs have been round once, and need no new room on the disk
FLOOR = "one bare Ed25519 verify and the bare SQLite commit (WAL, synchronous FULL) of the same row"


def rows(scans: int = 2_000, warm: int = WARM_UP) -> list[Row]:
    """The swim has a daily limit, a capacity and a stay to look up; library sign-in has none of them."""
    with tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder:
        venue = Venue(Path(folder))
        return [_full_path(venue, service, scans, warm) for service in ("swim", "library")]


def _full_path(venue: Venue, service: str, scans: int, warm: int) -> Row:
    desk = venue.desk(service, f"state-{service}")
    bare = BareCommit(venue.folder / f"bare-{service}.sqlite")
    texts = [venue.text() for _ in range(warm + scans)]
    admitted(desk.read(venue.text()))
    like = desk.book.use(lambda ledger: next(ledger.events())).payload or {}
    key, signature, signed = venue.bare_check(venue.card())

    def ours(number: int) -> None:
        venue.wait(APART_S if number % POOL_FULL else STAY_S)
        admitted(desk.read(texts[number]))

    def floor(number: int) -> None:
        key.verify(signature, signed)
        bare.commit(like | {"number": number, "card_ref": os.urandom(16).hex()}, NOON_MS + number)

    taken = in_turns({"ours": ours, "floor": floor}, scans, warm=warm)
    desk.book.close()
    bare.close()
    return compared(f"full path, {service}", taken["ours"], taken["floor"], AIM, FLOOR)


def admitted(answer: object) -> None:
    """Raises RuntimeError unless a card was admitted with a durable event: else the times mean nothing."""
    if not (isinstance(answer, Outcome) and answer.decision.admits and answer.event):
        raise RuntimeError(f"the benchmark's own card was not admitted: {answer}")
