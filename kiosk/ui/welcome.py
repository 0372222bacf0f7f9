"""The page that waits for people: what to do, in every language, and Return without signing in."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.flow.pages import Event
from kiosk.library.values import Open
from kiosk.ui.easy import Hint
from kiosk.ui.frame import EDGE
from kiosk.ui.languages import LanguageRow, in_force
from kiosk.ui.page import Page, Ports
from kiosk.ui.tile import Tile
from kiosk.ui.tongues import side_by_side
from shared.domain.offers import Nearby
from shared.qt.widgets import Button, Label, Scroll, column


class WelcomePage(Page):
    """Two ways on, start or return, then offers and the languages. Nothing moves or changes by itself."""

    def __init__(
        self, ports: Ports, choose: Callable[[str], None], nearby: Callable[[], tuple[Nearby, ...]]
    ) -> None:
        super().__init__(ports)
        self._nearby, self._away = nearby, False
        self.memory = Label("strong", centred=True)
        self.greetings, self.hint = Label("strong", centred=True), Hint("lead", centred=True)
        self.start = Tile("scan-line", lambda: ports.go(Event.START), main=True)
        self.give_back = Tile("undo-2", lambda: ports.go(Event.RETURN))
        tiles = QGridLayout()
        tiles.setSpacing(24)
        for place, tile in enumerate((self.start, self.give_back)):
            tiles.addWidget(tile, 0, place)
            tiles.setColumnStretch(place, 1)
        self.offers = Button(lambda: ports.go(Event.OFFERS))
        self.languages = LanguageRow(choose)
        inside = QWidget()
        layout = self._inner = column(inside)
        layout.addWidget(self.greetings)
        layout.addStretch(1)
        layout.addWidget(self.memory)
        layout.addWidget(self.hint)
        layout.addLayout(tiles)
        layout.addWidget(self.offers)
        layout.addStretch(2)
        layout.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignBottom)
        column(self).addWidget(Scroll(inside))
        self.fit(False)
        self.retell()

    def heading(self) -> str:
        return self.tr("Welcome")

    @property
    def for_camera(self) -> bool:
        return True

    def take(self, answer: object) -> str | None:
        """Whether the kiosk works from memory."""
        if not isinstance(answer, Open) or answer.away is self._away:
            return None
        self._away = answer.away
        self.retell()
        return ""

    def opened(self) -> None:
        self.offers.setVisible(bool(self._nearby()))

    def retell(self) -> None:
        self.offers.say(self.tr("City Save: offers near here"))
        self.offers.setVisible(bool(self._nearby()))
        code = in_force()
        self.greetings.setText(side_by_side("WelcomePage", "Welcome", code))
        self.hint.setText(self.tr("Touch the screen, or scan your library card."))
        self.memory.setText(
            self.tr("The library system cannot be reached. You can borrow and return; it is confirmed later.")
        )
        self.memory.setVisible(self._away)
        self.start.say(self.tr("Start"), self.tr("Borrow, renew, see your account"))
        self.start.say_too(side_by_side("WelcomePage", "Start", code))
        self.give_back.say(self.tr("Return"), self.tr("No need to sign in"))
        self.give_back.say_too(side_by_side("WelcomePage", "Return", code))

    def fit(self, short: bool) -> None:
        for tile in (self.start, self.give_back):
            tile.fit(short)
        edge = 36 if short else EDGE
        self._inner.setContentsMargins(edge, edge, edge, edge)
        self.greetings.setVisible(not short)
        self._inner.setSpacing(16 if short else 32)
