"""Two pages for when the kiosk cannot serve: the library system is away, or the program itself is broken."""

from kiosk.ui.page import Page, Ports, scrolling
from shared.qt.widgets import Label


class ClosedPage(Page):
    """Says so, and where to go instead; ends by itself."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self.big, self.small = Label("display", centred=True), Label("plain", centred=True)
        layout = scrolling(self, margin=48, space=32)
        layout.addStretch()
        layout.addWidget(self.big)
        layout.addWidget(self.small)
        layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("Out of order")

    def retell(self) -> None:
        self.big.setText(self.tr("Please go to the desk"))
        self.small.setText(
            self.tr(
                "The library system cannot be reached. Borrow and return at the desk. "
                "This screen comes back by itself."
            )
        )
        self.setAccessibleName(f"{self.big.text()}. {self.small.text()}")


class BrokenPage(ClosedPage):
    """For good, until staff start the program again."""

    def retell(self) -> None:
        self.big.setText(self.tr("Please go to the desk"))
        self.small.setText(
            self.tr("This kiosk does not work. Borrow and return at the desk, or at another kiosk.")
        )
        self.setAccessibleName(f"{self.big.text()}. {self.small.text()}")
