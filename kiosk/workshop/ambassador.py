"""Who runs the workshop: an ambassador's card in force, and then their PIN. Neither does alone."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.library.staff_values import StaffNo
from kiosk.workshop.values import AmbassadorSeen
from shared.desk.desk import Desk
from shared.device.staff import PinAnswer, Role, Staff
from shared.domain.card import Card, Kind
from shared.domain.events import EventKind
from shared.domain.moment import Moment

CARD_COUNTS_MS = 60_000  # so long after the card a PIN is looked at
_MAY = frozenset({Role.AMBASSADOR, Role.SUPERVISOR})


@dataclass(frozen=True, slots=True)
class Ambassador:
    """Who is in: a name of this device's list, initials for others, and the pseudonym of their card."""

    name: str
    card_ref: str

    @property
    def initials(self) -> str:
        """As residents see them."""
        return initials(self.name)


def initials(name: str) -> str:
    """Of whoever helps: `J.R.`"""
    return "".join(f"{word[0].upper()}." for word in name.split()[:3])


class Lectern:
    """Belongs to the desk's thread. Every try is an event; raises Fault where it cannot be recorded."""

    def __init__(self, desk: Desk, staff: Staff, clock: Callable[[], Moment]) -> None:
        self._desk, self._staff, self._now = desk, staff, clock
        self._card: tuple[str, int] | None = None  # its pseudonym, and when it was shown

    def show(self, text: str) -> AmbassadorSeen | StaffNo:
        """A card was shown."""
        self._card, now = None, self._now()
        card = self._desk.judge.verify(text, now)
        if not isinstance(card, Card) or not self._in_force(card, now):
            return StaffNo(self._why_not(now))
        self._card = self._desk.reference(card), now.trusted_ms
        return AmbassadorSeen(self._staff.names(_MAY))

    def take_up(self) -> None:
        """A newer bundle counts from now on; raises Fault."""
        self._desk.take_up()

    def card_id(self, text: str) -> str | None:
        """The id of a card that a resident shows, also of one that was replaced; None where it is no card of
        this city's, or a copy."""
        card = self._desk.judge.verify(text, self._now())
        return card.card_id.hex() if isinstance(card, Card) else None

    def enter(self, name: str, pin: str) -> Ambassador | StaffNo:
        """A PIN was typed."""
        now = self._now()
        if self._card is None or not 0 <= now.trusted_ms - self._card[1] <= CARD_COUNTS_MS:
            self._card = None
            return StaffNo("locked")
        ref = self._card[0]
        answer = self.check(name, pin, _MAY, ref)
        if not answer.right:
            return StaffNo("pin_wrong", answer.wait_s)
        event = self._desk.event(EventKind.UNLOCK, now, ref, {"staff": name, "with": "pin"})
        self._desk.book.write(lambda tx: tx.append(event))
        self._card = None
        return Ambassador(name, ref)

    def check(self, name: str, pin: str, may: frozenset[Role], card_ref: str | None = None) -> PinAnswer:
        """Whether it is the PIN of somebody who may; one that was tried and is not stands in the log."""
        now = self._now()
        answer = self._staff.check(name, pin, now)
        if answer.right and answer.role in may:
            return answer
        if answer.tried:
            known = name if name in self._staff.names(may) else ""
            event = self._desk.event(EventKind.PIN_WRONG, now, card_ref, {"staff": known})
            self._desk.book.write(lambda tx: tx.append(event))
        return replace(answer, right=False)

    def _why_not(self, now: Moment) -> str:
        """It may be this tablet's fault, not the card's."""
        judge = self._desk.judge
        if now.doubtful:
            return "clock_doubtful"
        too_old = judge.checks_age_s(now) > judge.place.service.stop_s
        return "bundle_expired" if too_old else "badge_wrong"

    def _in_force(self, card: Card, now: Moment) -> bool:
        history = self._desk.book.use(lambda ledger: self._desk.history(ledger, card, now))
        return self._desk.judge.is_badge(card, Kind.AMBASSADOR, history, now)
