"""Sign-ups in the ledger's file: sealed, beside the log, gone once the hub has them."""

from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.domain.events import EventKind, NewEvent
from shared.domain.moment import Moment
from shared.domain.signup.standing import Begun, Standing
from shared.ledger.ledger import Ledger
from shared.wire.signup import Envelope, Place

ONE, OTHER = UUID(int=1), UUID(int=2)
SEALED = b"sealed-bytes-nobody-reads" * 9
NOW = Moment(trusted_ms=1_000_000, wall_ms=1_000_000, doubtful=False)


def open_ledger(folder: Path) -> Ledger:
    return Ledger.open(folder / "ledger.sqlite", zone=ZoneInfo("Europe/London"), reserve_bytes=0)


def page(sign_up: UUID, number: int, name: str = "name") -> Envelope:
    return Envelope(Place(sign_up, number, name, "device"), "00112233", SEALED)


def step(word: str) -> NewEvent:
    return NewEvent(EventKind.SIGN_UP, NOW, "charing-cross", body={"step": word})


def begin(ledger: Ledger, sign_up: UUID, pages: int) -> None:
    ledger.write(lambda tx: tx.begin_sign_up(sign_up, step("begun")))
    for number in range(1, pages + 1):
        ledger.write(lambda tx, number=number: tx.keep_page(page(sign_up, number)))  # type: ignore[misc]


def test_pages_wait_in_order_until_the_hub_has_them_and_leave_no_bytes(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path)
    begin(ledger, ONE, 2)
    begin(ledger, OTHER, 1)
    waiting = ledger.sign_ups.unsent("device", 10)
    assert waiting == [page(ONE, 1), page(ONE, 2), page(OTHER, 1)]
    ledger.sign_ups.taken(waiting)
    assert ledger.sign_ups.unsent_count() == 0
    ledger.close()
    assert all(SEALED[:25] not in file.read_bytes() for file in tmp_path.iterdir())


def test_what_somebody_wants_forgotten_is_never_sent(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path)
    begin(ledger, ONE, 3)
    ledger.write(lambda tx: tx.forget_sign_up(ONE, step("forgotten")))
    assert ledger.sign_ups.unsent("device", 10) == []
    assert ledger.sign_ups.listed() == [Begun(ONE, 1_000_000, Standing.FORGOTTEN)]
    assert [event.payload["step"] for event in ledger.events() if event.payload] == ["begun", "forgotten"]


def test_a_sign_up_is_noted_until_its_pages_are_sent(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path)
    begin(ledger, ONE, 1)
    begin(ledger, OTHER, 0)
    ledger.sign_ups.forget(before_ms=1_000_000)
    assert [one.id for one in ledger.sign_ups.listed()] == [ONE, OTHER]
    ledger.sign_ups.forget(before_ms=2_000_000)
    assert [one.id for one in ledger.sign_ups.listed()] == [ONE]
    ledger.sign_ups.taken(ledger.sign_ups.unsent("device", 10))
    ledger.sign_ups.forget(before_ms=2_000_000)
    assert ledger.sign_ups.listed() == []


def test_no_place_is_given_twice(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path)
    ids = [UUID(int=n) for n in range(1, 6)]
    for one in ids:
        begin(ledger, one, 0)
    places = [ledger.write(lambda tx, one=one: tx.claim_place(one, range(70, 74))) for one in ids]  # type: ignore[misc]
    assert sorted(places[:4]) == [70, 71, 72, 73]
    assert places[4] is None


def test_a_place_is_used_once_also_when_its_sign_up_is_noted_no_more(tmp_path: Path) -> None:
    """The hub may have heard of it late, and hold it cancelled for longer than this desk remembers it."""
    ledger = open_ledger(tmp_path)
    begin(ledger, ONE, 0)
    place = ledger.write(lambda tx: tx.claim_place(ONE, range(70, 72)))
    ledger.sign_ups.taken(ledger.sign_ups.unsent("device", 10))
    ledger.sign_ups.forget(before_ms=5_000_000)
    assert ledger.sign_ups.listed() == [] and ledger.sign_ups.places_left(range(70, 72)) == 1
    begin(ledger, OTHER, 6)
    assert ledger.write(lambda tx: tx.claim_place(OTHER, range(70, 72))) not in (place, None)
    assert ledger.sign_ups.places_left(range(70, 72)) == 0


def test_the_place_of_a_pass_is_told_although_its_sign_up_is_forgotten(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path)
    begin(ledger, ONE, 0)
    begin(ledger, OTHER, 0)
    ledger.write(lambda tx: tx.keep_page(page(ONE, 2, "provisional")))
    ledger.write(lambda tx: tx.forget_sign_up(ONE, step("forgotten")))
    kept = [one.place for one in ledger.sign_ups.unsent("device", 10)]
    assert [(place.number, place.page) for place in kept if place.sign_up == ONE] == [(2, "provisional")]


def test_a_sign_up_has_one_place_however_often_it_asks(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path)
    begin(ledger, ONE, 0)
    begin(ledger, OTHER, 0)
    place = ledger.write(lambda tx: tx.claim_place(ONE, range(60_000, 60_002)))
    assert ledger.write(lambda tx: tx.claim_place(ONE, range(60_000, 60_002))) == place
    assert ledger.write(lambda tx: tx.claim_place(OTHER, range(60_000, 60_002))) not in (place, None)
