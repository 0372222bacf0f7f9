"""Over any page: a person was called, or nobody could be, and where one is."""

from collections.abc import Callable

from kiosk.library.help_values import HelpStands, HelpState
from kiosk.ui.frame import EDGE
from kiosk.ui.languages import Cover
from kiosk.ui.page import scrolling
from shared.qt.widgets import Label


class HelpPage(Cover):
    """Says how it stands with the call; on a desk that calls nobody it says only where to go."""

    def __init__(self, back: Callable[[], None]) -> None:
        super().__init__(back)
        self._state: HelpState | None = None
        self.big, self.small = Label("display"), Label("plain")
        layout = scrolling(self, margin=EDGE, space=32)
        for part in (self.big, self.small, self.back):
            layout.addWidget(part)
        layout.addStretch()
        self.retell()

    def ask(self) -> None:
        """Help was pressed: what became of an earlier call is not told of this one."""
        if self._state is not None:
            self.show_stands(HelpStands(HelpState.CALLING))

    def show_stands(self, stands: HelpStands) -> bool:
        """How it stands with the call; whether that is new."""
        before, self._state = self._state, stands.state
        self.retell()
        return self._state is not before

    def aloud(self) -> str:
        """All of it."""
        return f"{self.big.text()}. {self.small.text()}"

    def retell(self) -> None:
        walk_away = self.tr("Press Finish first if you walk away: then nobody sees what is yours.")
        match self._state:
            case HelpState.CALLING:
                big, small = self.tr("Calling staff"), self.tr("One moment, please.")
            case HelpState.CALLED:
                big = self.tr("Staff have been called")
                wait = self.tr("Please wait here. If nobody comes in a few minutes, go to the desk.")
                small = f"{wait} {walk_away}"
            case HelpState.COMING:
                big, small = self.tr("Somebody is coming"), self.tr("Please wait here.")
            case HelpState.NOBODY:
                big = self.tr("Nobody could be called")
                small = f"{self.tr('Please go to the desk. Staff will help you there.')} {walk_away}"
            case _:
                big = self.tr("Please go to the desk")
                small = f"{self.tr('Staff will help you there.')} {walk_away}"
        self.big.setText(big)
        self.small.setText(small)
        self.back.say(self.tr("Back"))
