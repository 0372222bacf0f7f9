"""The personal page: a first name if the library gives it, and what can be done. Nothing else until asked."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.flow.pages import Event
from kiosk.library.values import SignedIn
from kiosk.ui.frame import EDGE
from kiosk.ui.page import Page, Ports
from kiosk.ui.tile import Tile
from kiosk.ui.words import reason_words
from shared.domain.offers import Nearby
from shared.qt.widgets import Label, Scroll, column
from shared.qt.words_facts import apart


class HomePage(Page):
    """Borrow, Return, Renew, My account, Tell us; City Save where `nearby` tells of any offer."""

    def __init__(self, ports: Ports, nearby: Callable[[], tuple[Nearby, ...]]) -> None:
        super().__init__(ports)
        self._nearby = nearby
        self._who = SignedIn("", 0, may_borrow=True)
        self.stopped = Label("strong")
        self.stopped.setProperty("finding", "bad")
        self.borrow = Tile("book-open", lambda: ports.go(Event.BORROW), main=True)
        self.give_back = Tile("undo-2", lambda: ports.go(Event.RETURN))
        self.renew = Tile("rotate-cw", lambda: ports.go(Event.ACCOUNT))
        self.account = Tile("user", lambda: ports.go(Event.ACCOUNT))
        self.offers = Tile("tag", lambda: ports.go(Event.OFFERS))
        self.tell_us = Tile("message-square-heart", lambda: ports.go(Event.TELL_US))
        self.tiles = (self.borrow, self.give_back, self.renew, self.account, self.tell_us, self.offers)
        inside = QWidget()
        layout = self._inner = column(inside)
        layout.addWidget(self.stopped)
        tiles = QGridLayout()
        tiles.setSpacing(24)
        for place, tile in enumerate(self.tiles):
            tiles.addWidget(tile, place // 2, place % 2)
            tiles.setColumnStretch(place % 2, 1)
        layout.addLayout(tiles)
        layout.addStretch()
        column(self).addWidget(Scroll(inside))
        self.fit(False)
        self.retell()

    def take(self, answer: object) -> str | None:
        """Somebody signed in."""
        if isinstance(answer, SignedIn):
            self._who = answer
            self.retell()
        return None

    def heading(self) -> str:
        if self._who.name:
            return self.tr("Hello {name}").replace("{name}", apart(self._who.name))
        return self.tr("Hello")

    def opened(self) -> None:
        self.offers.setVisible(bool(self._nearby()))

    def wipe(self) -> None:
        self.take(SignedIn("", 0, may_borrow=True))

    def retell(self) -> None:
        told = "\n".join(self._notices())
        self.stopped.setText(told)
        self.stopped.setVisible(bool(told))
        self.borrow.setEnabled(self._who.may_borrow)
        self.borrow.say(self.tr("Borrow"), self.tr("Scan each item"))
        self.give_back.say(self.tr("Return"), self.tr("Scan, then put in the slot"))
        self.renew.say(self.tr("Renew"), self.tr("Keep what you have for longer"))
        self.offers.say(self.tr("City Save"), self.tr("Offers near here"))
        self.tell_us.say(self.tr("Tell us"), self.tr("What you think, and what should come next"))
        self.account.say(self.tr("My account"), self.tr("Loans, reservations, money owed"))

    def fit(self, short: bool) -> None:
        for tile in self.tiles:
            tile.fit(short)
        edge = 20 if short else EDGE
        self._inner.setContentsMargins(edge, edge, edge, edge)
        self._inner.setSpacing(16 if short else 32)

    def _notices(self) -> list[str]:
        """What somebody has to know before they begin."""
        told = [] if self._who.why is None else [reason_words(self._who.why)]
        if self._who.away:
            told.append(
                self.tr(
                    "The library system cannot be reached. You can borrow and return; it is confirmed later."
                )
            )
        if self._who.on_trust:
            told.append(
                self.tr("Your card was accepted on trust: this kiosk could not check it fully today.")
            )
        if self._who.refused:
            told.append(
                self.tr("A loan that was recorded here could not be confirmed. Please ask at the desk.")
            )
        return told
