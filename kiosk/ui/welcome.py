"""The page that waits for people: what to do, in every language, and Return without signing in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from kiosk.flow.pages import Event
from kiosk.ui.page import Page, Ports
from kiosk.ui.tile import Tile
from shared.qt.widgets import Label, column

WELCOMES = {
    "en": "Welcome",
    "ar": "أهلاً",
    "bn": "স্বাগতম",
    "fr": "Bienvenue",
    "pt": "Bem-vindo",
    "es": "Bienvenido",
}


class WelcomePage(Page):
    """Two ways on: start, or return."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self.hint = Label("plain", centred=True)
        self.start = Tile("scan-line", lambda: ports.go(Event.START), main=True)
        self.give_back = Tile("undo-2", lambda: ports.go(Event.RETURN))
        tiles = QGridLayout()
        tiles.setSpacing(24)
        tiles.addWidget(self.start, 0, 0)
        tiles.addWidget(self.give_back, 0, 1)
        self.languages = Label("body", muted=True, centred=True)
        self.languages.setText("   ".join(WELCOMES.values()))
        layout = column(self, margin=48, space=32)
        layout.addStretch()
        layout.addWidget(self.hint)
        layout.addLayout(tiles)
        layout.addStretch()
        layout.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignBottom)
        self.retell()

    def heading(self) -> str:
        return self.tr("Welcome")

    def retell(self) -> None:
        self.hint.setText(self.tr("Touch the screen, or scan your library card."))
        self.start.say(self.tr("Start"), self.tr("Borrow, renew, see your account"))
        self.give_back.say(self.tr("Return"), self.tr("No need to sign in"))
