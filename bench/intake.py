"""What the hub's intake costs: against its rows put into a table by the driver, and as the hub fills.

Batches as desks send them: half of the admissions at a service with a limit, one in fifty a use too many, one
event in ten a refusal. Ours and the floor take each batch in turns, each into a database of its own in one
PostgreSQL.
"""

import gzip
import os
import random
from collections.abc import Sequence
from datetime import date, timedelta
from statistics import median
from typing import Any

from sqlalchemy import insert, text

from bench.floor import BareIntake
from bench.measure import RESULTS, CannotMeasureError, Row, compared, in_turns
from hub.db import tables
from hub.db.engine import writing
from hub.intake import rules
from hub.intake.take import take
from shared.wire.batch import Batch, decode, encode
from shared.wire.chain import genesis
from tests.fakes import postgres
from tests.fakes.device_log import NOW
from tests.fakes.town_hall import TownHall, town_hall

BATCH = 2_000
FULL = "PORTCULLIS_BENCH_FULL"  # set: up to ten million events, which takes some minutes and 10 GB of disk
_WARM = 6  # the first plans and pages
_FIRST_DAY = date(2026, 11, 22)
_A_DAY = 20_000  # events of a hub that is filled

_FILL_EVENTS = """
INSERT INTO events (log, seq, id, commitment, chain, salt, payload, trusted_ms, day, kind, venue, service,
    card_ref, received_ms, ruling)
SELECT 1000000 + n / 100000, n % 100000, '01900000-0000-7000-8000-' || lpad(n::text, 12, '0'),
    sha256(n::text::bytea), sha256(n::text::bytea), substr(sha256(n::text::bytea), 1, 16), repeat('x', 360),
    n, (CAST(:day AS date) - 1 - CAST((:up_to - n) / :a_day AS integer))::text, 'decision', 'porchester',
    'swim', md5(n::text), n, 'accepted'
FROM generate_series(CAST(:since AS bigint) + 1, CAST(:up_to AS bigint)) AS n
"""
_FILL_USES = """
INSERT INTO uses (service, period, card_ref, event, venue)
SELECT service, day || '@city', card_ref, id, venue FROM events WHERE log >= 1000000 AND trusted_ms > :since
    AND trusted_ms % 2 = 0
"""


def rows(batches: int = 30, sizes: Sequence[int] | None = None) -> list[Row]:
    """The rows of this file; raises CannotMeasureError where there is no PostgreSQL."""
    programs = postgres.programs()
    if programs is None:
        raise CannotMeasureError("PostgreSQL is not installed")
    if sizes is None:
        sizes = (1_000, 10_000, 100_000, 1_000_000, *([10_000_000] if os.environ.get(FULL) else []))
    with postgres.cluster(programs) as cluster:
        return [_against_the_driver(cluster, batches), _as_it_fills(cluster, sizes, max(batches // 2, 4))]


def _against_the_driver(cluster: postgres.Postgres, batches: int) -> Row:
    with town_hall(cluster.new()) as hall:
        sent = Desk(hall)
        bodies = [sent.batch(number) for number in range(_WARM + batches)]
        bare = BareIntake(cluster.new())
        taken = in_turns(
            {
                "ours": lambda number: sent.arrives(bodies[number]),
                "floor": lambda number: bare.take(sent.log.id, bodies[number]),
            },
            batches,
            warm=_WARM,
        )
        bare.close()
    over = f"batches of {BATCH:,} parsed, hash-checked and inserted by the driver (COPY, two indexes)"
    return compared("intake", taken["ours"], taken["floor"], 2.0, over)


def _as_it_fills(cluster: postgres.Postgres, sizes: Sequence[int], batches: int) -> Row:
    """Each size in turns with a hub that began with the smallest, so that a busy moment meets both."""
    found: dict[int, tuple[list[float], list[float]]] = {}
    with town_hall(cluster.new()) as small, town_hall(cluster.new()) as growing:
        _fill(small, 0, sizes[0])
        one, other = Desk(small), Desk(growing)
        number, filled = 0, 0
        for size in sizes:
            _fill(growing, filled, size)
            filled = size
            _settle(small)
            _settle(growing)
            bodies = [(one.batch(number + n), other.batch(number + n)) for n in range(_WARM + batches)]
            number += len(bodies)
            taken = in_turns(
                {
                    "small": lambda n, bodies=bodies: one.arrives(bodies[n][0]),
                    "growing": lambda n, bodies=bodies: other.arrives(bodies[n][1]),
                },
                batches,
                warm=_WARM,
            )
            found[size] = taken["growing"], taken["small"]
    _plot({size: (median(ours) / BATCH, median(theirs) / BATCH) for size, (ours, theirs) in found.items()})
    ours, theirs = found[sizes[-1]]
    return compared(
        "intake as the hub fills",
        ours,
        theirs,
        1.2,
        f"the same at {sizes[0]:,} events, with {sizes[-1]:,} there",
    )


class Desk:
    """A device of the hub and what it sends."""

    def __init__(self, hall: TownHall, people: int = 50_000) -> None:
        self._hall = hall
        self.log = hall.enrol()
        self._people = [os.urandom(16).hex() for _ in range(people)]
        self._chance = random.Random(1)
        self._next, self._chain = 1, genesis(self.log.id)
        columns = [column.name for column in tables.cards.columns]
        given = {"version": 1, "kind": 1, "age_band": 6, "issued": 20_000, "expires": 30_000}
        given |= {"entitlements": "[]", "status": 0, "status_ms": 0, "issuer": 1}
        with writing(hall.engine) as connection:
            connection.execute(
                insert(tables.cards),
                [
                    dict.fromkeys(columns) | given | {"place": place, "card": card}
                    for place, card in enumerate(self._people)
                ],
            )
        _settle(hall)

    def batch(self, number: int) -> bytes:
        """The body of the next batch: a day of its own, as sent."""
        day = (_FIRST_DAY + timedelta(days=number)).isoformat()
        people = iter(self._chance.sample(self._people, BATCH))
        self.log.rows = []
        before = ""
        for place in range(BATCH):
            card = before if place % 50 == 49 else next(people)
            told: dict[str, Any] = {"day": day, "facts": {}, "rate": "A", "price_pence": 500, "number": place}
            if place % 10 == 0:
                told |= {"verdict": "refuse", "reason": "closed_now"}
                self.log.write("decision", service="swim", card_ref=card, **told)
            else:
                self.log.admit("library" if place % 2 else "swim", card, f"{day}@city", **told)
            before = card if place % 2 == 0 else before
        sent = Batch(self._next, self._chain, self.log.rows)
        self._next, self._chain = self._next + BATCH, sent.chains(self.log.id)[-1]
        return gzip.compress(encode(sent), 6)

    def arrives(self, body: bytes) -> None:
        """What the hub does with a body, from its bytes to the commit."""
        batch = decode(gzip.decompress(body))
        with writing(self._hall.engine) as connection:
            known = rules.published(connection)
            device = self._hall.device(connection, self.log)
            taken = take(connection, known, device, self.log.id, batch, NOW)
        if taken.next != batch.start_at + BATCH:
            raise RuntimeError("the hub did not take the batch")


def _fill(hall: TownHall, since: int, up_to: int) -> None:
    """Put events into a hub, each with its use where it has one, without a device to send them."""
    step = 500_000
    with writing(hall.engine) as connection:
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        for first in range(since, up_to, step):
            told = {"since": first, "up_to": min(first + step, up_to), "day": _FIRST_DAY, "a_day": _A_DAY}
            connection.execute(text(_FILL_EVENTS), told)
            connection.execute(text(_FILL_USES), {"since": first})


def _settle(hall: TownHall) -> None:
    """What PostgreSQL does by itself in a quiet minute, done before the measurement instead of during it."""
    with hall.engine.connect() as connection:
        free = connection.execution_options(isolation_level="AUTOCOMMIT")
        free.execute(text("SET statement_timeout = 0"))
        for work in ("VACUUM ANALYZE", "CHECKPOINT", "RESET statement_timeout"):
            free.execute(text(work))


def _plot(found: dict[int, tuple[float, float]]) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    RESULTS.mkdir(exist_ok=True)
    figure, axes = pyplot.subplots(figsize=(7, 3.5), layout="constrained")
    for place, label, colour in (
        (0, "with so many events there", "#1B7A4B"),
        (1, "a hub just begun", "#8A9299"),
    ):
        axes.plot(
            list(found), [pair[place] * 1e6 for pair in found.values()], "o-", color=colour, label=label
        )
    axes.set_xscale("log")
    axes.set_ylim(bottom=0)
    axes.set_xlabel("events in the hub")
    axes.set_ylabel("intake, us an event")
    axes.legend(loc="lower right")
    figure.savefig(RESULTS / "intake.png", dpi=80)
    pyplot.close(figure)
