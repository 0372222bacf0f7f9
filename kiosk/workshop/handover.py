"""Staff take over at the ambassador's tablet: what the screen asks, what it is told, and whose turn it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.signup.session import SignUp
from kiosk.workshop import practice
from shared.desk.desk import Desk
from shared.desk.report import Outbox
from shared.desk.staff_actions import StaffActions
from shared.desk.values import RulingRow
from shared.domain.service import Words
from shared.domain.signup.takeaway import reference


@dataclass(frozen=True, slots=True)
class HandOver:
    """Staff are to take over: with whoever is at the screen, or, at the desk, to see what waits for them."""


@dataclass(frozen=True, slots=True)
class TakeOver:
    """One of the staff is here, and types their PIN."""

    name: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MarkSortedOut:
    """Somebody has seen to what the hub said of this event."""

    event: str


@dataclass(frozen=True, slots=True)
class HandBack:
    """Staff are done, or nobody of them came: it is the ambassador's desk again."""


HandoverRequest: TypeAlias = HandOver | TakeOver | MarkSortedOut | HandBack


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Nobody goes on before one of these `staff` has typed their PIN; with the `code` whoever was at the
    screen goes on here, by the `reference` staff find them at the counter; `wait_s` after a `wrong` PIN."""

    staff: tuple[str, ...]
    code: str = field(default="", repr=False)
    wrong: bool = False
    wait_s: int = 0
    reference: str = ""


@dataclass(frozen=True, slots=True)
class StaffDesk:
    """Who of the staff is here, and what the hub said that waits for them: the newest, and the number of all
    of it; `services` names what it is about."""

    name: str
    rulings: tuple[RulingRow, ...] = ()
    waiting: int = 0
    services: Mapping[str, Words] = field(default_factory=dict)


class StaffTurn:
    """Belongs to the desk's thread. While `on` the ambassador can do nothing: staff are asked for, or here.

    Raises Fault where a PIN or what was sorted out cannot be recorded.
    """

    def __init__(self, desk: Desk, actions: StaffActions) -> None:
        self._desk, self._actions = desk, actions
        self.on, self.here, self.code, self._reference = False, "", "", ""

    @property
    def waiting(self) -> int:
        """How much waits for staff."""
        return self._outbox().rulings_waiting

    def ask(self, resident: SignUp | None, *, practising: bool) -> HandedOver:
        """Ask for one of them, with whoever was at the screen."""
        self.end()
        self.on = True
        if resident is not None:
            self.code, self._reference = resident.code, reference(resident.id)
        return self._asked(practising)

    def enter(self, request: TakeOver, *, practising: bool) -> HandedOver | StaffDesk:
        """A PIN was typed; in practice any will do."""
        if not practising:
            told = self._actions.unlock_with_pin(request.name, request.pin, self._desk.now())
            if told.code != "unlocked":
                return self._asked(practising, wrong=True, wait_s=int(told.facts.get("wait_s", 0)))
        self.here = practice.STAFF if practising else request.name
        return self.desk(practising=practising)

    def desk(self, *, practising: bool) -> StaffDesk:
        """What is there for whoever is here."""
        if practising:
            return StaffDesk(self.here)
        found = self._outbox()
        known = self._desk.judge.place.catalogue.services
        services = {row.service: known[row.service].name for row in found.rulings if row.service in known}
        return StaffDesk(self.here, found.rulings, found.rulings_waiting, services)

    def sorted_out(self, event: str, *, practising: bool) -> HandedOver | StaffDesk:
        """Somebody has seen to it; after some quiet minutes their PIN is asked for again."""
        now = self._desk.now()
        if not self._actions.unlocked(now):
            return self.ask(None, practising=practising)
        self._actions.deal_with_ruling(event, now)
        return self.desk(practising=practising)

    def end(self) -> None:
        """It is the ambassador's desk again, or nobody's."""
        self._actions.lock()
        self.on, self.here, self.code, self._reference = False, "", "", ""

    def _asked(self, practising: bool, *, wrong: bool = False, wait_s: int = 0) -> HandedOver:
        names = (practice.STAFF,) if practising else self._actions.names
        return HandedOver(names, self.code, wrong, wait_s, self._reference)

    def _outbox(self) -> Outbox:
        return Outbox.of(self._desk.book, self._desk.now())
