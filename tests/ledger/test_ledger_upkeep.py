"""What lies beside a device's log is forgotten in time, too."""

from uuid import UUID

from shared.domain.events import EventKind, NewEvent
from shared.domain.help import HelpCall
from shared.domain.moment import Moment
from shared.domain.ruling import Ruled, Ruling, Why
from shared.ledger.ledger import Ledger
from shared.sync import upkeep
from shared.sync.upkeep import DAY_MS
from shared.trust import bundle as bundles
from shared.wire.signup import Envelope, Place
from tests.ledger.desk import NOON, Desk
from tests.trust.samples import Publisher

CATALOGUE = bundles.parse(Publisher().files()).catalogue
SENT, UNSENT = UUID(int=1), UUID(int=2)


def care(ledger: Ledger, days: float) -> None:
    """The upkeep of so many days from now."""
    now_ms = NOON + round(days * DAY_MS)
    upkeep.upkeep(ledger, CATALOGUE, 30, Moment(now_ms, now_ms))


def test_a_link_is_forgotten_400_days_after_it_was_last_used(desk: Desk) -> None:
    ledger = desk.ledger
    for card in ("used", "unused"):
        ledger.links.keep(card, card.encode(), 10)
    care(ledger, 0)
    assert ledger.links.find("used") == b"used"
    care(ledger, 300)
    care(ledger, 401)
    assert ledger.links.find("unused") is None
    care(ledger, 699)
    assert b"unused" not in desk.path.read_bytes()
    assert ledger.links.find("used") == b"used"
    care(ledger, 700)
    care(ledger, 1101)
    assert ledger.links.find("used") is None


def test_a_sign_up_is_forgotten_after_30_days_but_no_page_that_the_hub_lacks(desk: Desk) -> None:
    ledger, now = desk.ledger, Moment(NOON, NOON)
    for sign_up in (SENT, UNSENT):
        event = NewEvent(EventKind.SIGN_UP, now, "porchester", body={"sign_up": str(sign_up)})
        envelope = Envelope(Place(sign_up, 1, "start", "device"), "01234567", b"sealed")
        ledger.write(lambda tx, one=sign_up, event=event: tx.begin_sign_up(one, event))  # type: ignore[misc]
        ledger.write(lambda tx, one=envelope: tx.keep_page(one))  # type: ignore[misc]
    ledger.sign_ups.taken(ledger.sign_ups.unsent("device", 1))
    care(ledger, 29)
    assert [one.id for one in ledger.sign_ups.listed()] == [SENT, UNSENT]
    care(ledger, 31)
    assert [one.id for one in ledger.sign_ups.listed()] == [UNSENT]
    assert ledger.sign_ups.unsent_count() == 1


def test_what_somebody_has_seen_to_is_forgotten_and_what_waits_stays(desk: Desk) -> None:
    ledger = desk.ledger
    ledger.rule(
        Ruled(
            f"event-{dealt}", Ruling.DUPLICATE, Why.USED_ELSEWHERE, "swim", NOON, own=False, dealt_with=dealt
        )
        for dealt in (True, False)
    )
    ledger.help_called(HelpCall("kiosk", "event", "Kiosk 2", "borrow", NOON))
    care(ledger, 29)
    assert len(ledger.rulings(9)) == 2
    care(ledger, 31)
    assert [one.dealt_with for one in ledger.rulings(9)] == [False]
    assert ledger.help_calls(NOON + 1) == []
