"""A window with a room for staff behind badge and PIN."""

from PySide6.QtCore import Slot

from kiosk.library.staff_values import MayLeave, SelfTested, StaffAnswer, StaffIn, StaffNo
from kiosk.ui.shell import Shell


class StaffedShell(Shell):
    """Its flow says which page is the door, which the menu behind it, and what leads there."""

    def tell_staff(self, answer: StaffAnswer) -> None:
        """While a page of the staff room is in front: that page is told; out of the menu a no leads away."""
        room, page = self.flow.staff_room, self.state.page
        if not isinstance(answer, SelfTested):  # which is about things, in words such as "library"
            self.witness.saw(answer)
        match answer:
            case StaffIn() if page is room.door:
                self.stack.pages[room.menu].take(answer)
                self.go(room.came_in)
            case StaffNo() if page is not room.door:
                self.finish()
            case MayLeave():
                if page is room.menu:
                    self.leave()
            case _:
                self.stack.pages[page].take(answer)

    @Slot()
    def ask_staff(self) -> None:
        """The title was held: where nobody is signed in, ask for badge and PIN."""
        if self.flow.may(self.state, self.flow.staff_room.ask):
            self.touch()
            self.go(self.flow.staff_room.ask)
