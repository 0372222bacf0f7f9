"""The window at a library's door: hands what is shown to the door's thread, and its answers to the pages."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QTimer, Slot

from kiosk.door.values import AskDoor, DoorAnswer, DoorRequest, ShowAtDoor
from kiosk.flow.door import FLOW
from kiosk.flow.door import Page as Name
from kiosk.library.staff_values import (
    StaffAnswer,
    StaffLeft,
    StaffRequest,
)
from kiosk.library.values import CardRefused
from kiosk.ui.door_pages import DoorBroken, DoorMenu, DoorPage
from kiosk.ui.page import Ports
from kiosk.ui.shell import Shell
from kiosk.ui.stack import Stack
from kiosk.ui.staff import StaffDoor
from kiosk.ui.staffed import StaffedShell

ASK_AGAIN_MS = 15_000


class DoorWindow(StaffedShell):
    """`post` asks the door's thread, whose answers come to `on_answer`."""

    def __init__(
        self,
        post: Callable[[DoorRequest | StaffRequest], None],
        venue: Callable[[], str],
        *,
        choose_language: Callable[[str], None],
        locked: bool = True,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._post, self._seconds = post, clock
        super().__init__(
            FLOW,
            self._make_stack,
            venue,
            choose_language=choose_language,
            locked=locked,
            clock=clock,
        )
        self.door.setFocus()
        self.title.held.connect(self.ask_staff)
        self._asking = QTimer(self, interval=ASK_AGAIN_MS)
        self._asking.timeout.connect(self.ask)
        self._asking.start()

    def _make_stack(self, shell: Shell) -> Stack:
        ports = Ports(lambda _request: None, shell.go)  # nothing here is asked of a library
        self.door = DoorPage(ports, self._show)
        self.staff_door, self.menu = StaffDoor(ports, self._post), DoorMenu(ports, self._post)
        return Stack(
            {
                Name.DOOR: self.door,
                Name.BROKEN: DoorBroken(ports),
                Name.STAFF_DOOR: self.staff_door,
                Name.STAFF: self.menu,
            },
            shell.speak,
        )

    def name(self) -> str:
        return self.tr("Portcullis library door")

    def ended(self) -> None:
        if self.state.page in FLOW.staff:
            self._post(StaffLeft())

    @Slot()
    def ask(self) -> None:
        """Ask how it stands."""
        self._post(AskDoor())

    @Slot(str)
    def on_text(self, text: str) -> None:
        """A reader gave this: a card, or a badge where one is asked for."""
        self.touch()
        self.stack.pages[self.state.page].read(text)

    @Slot(object)
    def on_answer(self, answer: DoorAnswer | StaffAnswer) -> None:
        """An answer of the door's thread."""
        if self.state.rest is Name.BROKEN:
            return
        if isinstance(answer, StaffAnswer):
            if self.state.page in FLOW.staff:
                self.tell_staff(answer)
        else:
            self.menu.take(answer)
            if words := self.door.take(answer):  # why a card does not do is nobody else's business
                self.announce(words, private=isinstance(answer, CardRefused))
        self.retell()

    def _show(self, text: str) -> None:
        self._post(ShowAtDoor(text, self._seconds()))
