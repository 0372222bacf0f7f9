"""The door's window with no thread behind it: every page at hand, with what it may be told."""

from collections.abc import Callable
from datetime import date, time

from kiosk.door.values import DoorStands, Hours, LetIn, NotOpened, Stuck
from kiosk.flow.door import Event
from kiosk.library.staff_values import BadgeSeen, SelfTested, StaffIn
from kiosk.library.values import CardRefused
from kiosk.ui.door import DoorWindow
from shared.desk.values import CheckLine, Finding
from shared.domain.reasons import Reason
from tests.fakes.shell_screen import ShellScreen

OPEN = DoorStands(Hours.UNSTAFFED, inside=3, capacity=40)
CLOSED = DoorStands(Hours.CLOSED, date(2026, 11, 23), time(7), 0, 40)
TESTED = SelfTested((CheckLine("hub", Finding.CHECK, {}),))


class DoorScreen(ShellScreen[DoorWindow]):
    """The screen at the door, in a given size."""

    def __init__(self, size: tuple[int, int] = (800, 1000)) -> None:
        super().__init__()
        self.window = DoorWindow(
            self.asked.append,
            lambda: "Charing Cross Library",
            choose_language=self.chosen.append,
            locked=False,
            clock=lambda: self.now,
        )
        self.show(size)


def _told(*answers: object) -> Callable[[DoorScreen], None]:
    return lambda screen: screen.tell(*answers)


def _staff(*answers: object) -> Callable[[DoorScreen], None]:
    def go(screen: DoorScreen) -> None:
        screen.tell(OPEN)
        screen.window.go(Event.STAFF_DOOR)
        screen.tell(*answers)

    return go


def _crashed(screen: DoorScreen) -> None:
    screen.window.on_crash(None)
    screen.settle()


PAGES: dict[str, Callable[[DoorScreen], None]] = {
    "staffed": _told(DoorStands(Hours.STAFFED)),
    "unstaffed": _told(OPEN),
    "closed": _told(CLOSED),
    "let-in": _told(OPEN, LetIn()),
    "stuck": _told(OPEN, NotOpened(Stuck.AWAY)),
    "silent": _told(OPEN, NotOpened(Stuck.SILENT)),
    "late": _told(OPEN, NotOpened(Stuck.LATE)),
    "full": _told(OPEN, CardRefused(Reason.FULL, {"capacity": 40})),
    "too-young": _told(OPEN, CardRefused(Reason.TOO_YOUNG, {"from_age": 16})),
    "poster": _told(OPEN, CardRefused(Reason.NOT_A_CARD)),
    "replayed": _told(OPEN, CardRefused(Reason.CODE_REPLAYED)),
    "cannot": _told(OPEN, CardRefused(Reason.CANNOT_RECORD)),
    "staff-door": _staff(),
    "staff-pin": _staff(BadgeSeen(("Mrs Dalloway", "White Teeth"))),
    "menu": _staff(BadgeSeen(("Ada",)), StaffIn((), ()), TESTED, OPEN),
    "broken": _crashed,
}


def open_page(name: str, size: tuple[int, int] = (800, 1000)) -> DoorScreen:
    """A page by name; to be closed."""
    screen = DoorScreen(size)
    PAGES[name](screen)
    return screen
