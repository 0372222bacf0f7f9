"""The end of a session that did something: a receipt as people want it, or none."""

from collections.abc import Callable
from datetime import datetime
from itertools import compress

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from kiosk.library.values import Line, SignedIn
from kiosk.paper.courier import Done, Ticket
from kiosk.paper.mail import Sent
from kiosk.paper.outlets import Outlets
from kiosk.paper.printer import PrinterState
from kiosk.paper.receipt import Receipt, with_line
from kiosk.ui.address import AddressForm
from kiosk.ui.frame import EDGE
from kiosk.ui.languages import SCROLL_BAR
from kiosk.ui.page import Entry, Page, Ports, scrolling
from kiosk.ui.receipt_words import outcome_words, receipt_of, subject_of
from kiosk.ui.slip import DrawnSlip
from kiosk.ui.tile import Tile
from shared.qt.headings import Heading
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, clear, column, take_out

SPACE = 24
AFTER_MS = 6_000  # a receipt in the hand or on its way: so long until the session ends by itself


class ReceiptPage(Page):
    """Keeps the session's lines and asks once how their receipt is wanted: of the library of that name, and
    read out where the kiosk `speaks`. There is paper and e-mail where whoever has them says `equip`.

    `over`: whoever was here has what they want, or wants none. `aloud`: it is to be read out.
    """

    over = Signal()
    aloud = Signal()

    def __init__(self, ports: Ports, library: Callable[[], str], speaks: Callable[[], bool]) -> None:
        super().__init__(ports)
        self._library, self._speaks = library, speaks
        self._outlets = Outlets()
        self._now: Callable[[], datetime] = datetime.now
        self._lines: tuple[Line, ...] = ()
        self._email = ""
        self._job: Ticket | None = None
        self._outcome: PrinterState | Sent | None = None
        self._short = False
        self._doing = False  # printing or sending, and not heard of yet
        self._ends = QTimer(self, singleShot=True)
        self._ends.timeout.connect(self.over)
        self.question, self.told = Heading(), Heading()
        self.none = Tile("x", self.over.emit, main=True)
        self.on_screen = Tile("list-checks", self._show)
        self.paper = Tile("printer", self._print)
        self.mail = Tile("mail", self._ask_address)
        self.listen = Tile("volume-2", self._read_aloud)
        self.tiles: tuple[Tile, ...] = (self.none, self.on_screen, self.paper, self.mail, self.listen)
        self.other = Button(self.opened)
        self.address = AddressForm(self._post)
        self.choice, self.list_ = QWidget(), QWidget()
        self._parts = QStackedWidget()
        for part in (self.choice, self.list_, self.address):
            self._parts.addWidget(part)
        self._set_out()
        column(self).addWidget(self._parts)
        self.retell()

    def _set_out(self) -> None:
        asked = self._asked = scrolling(self.choice, margin=EDGE, space=SPACE)
        asked.addWidget(self.question)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE)
        asked.addLayout(self._grid)
        for tile in self.tiles:
            tile.setParent(self.choice)  # one that is not offered is in no layout, and must be no window
        asked.addStretch()
        whole = scrolling(self.list_, margin=48, space=24)
        whole.addWidget(self.told)
        self._list = column(space=16)
        whole.addLayout(self._list)
        whole.addWidget(self.other)
        whole.addStretch()

    def equip(self, outlets: Outlets, now: Callable[[], datetime]) -> None:
        """There are these ways out, and this clock."""
        self._outlets, self._now = outlets, now
        self.retell()

    @property
    def wanted(self) -> bool:
        """Whether there is anything to give a receipt for."""
        return bool(self._lines)

    def heading(self) -> str:
        return self.tr("Your receipt")

    @property
    def easy(self) -> str:
        return "ADDRESS" if self.address.isVisibleTo(self) else ""

    def fit(self, short: bool) -> None:
        self._short = short
        edge = 20 if short else EDGE
        self._asked.setContentsMargins(edge, edge, edge, edge)
        for tile in self.tiles:
            tile.fit(short)
        self._offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer()

    def opened(self) -> None:
        self._outcome, self._doing, self._job = None, False, None
        self._turn(self.choice)

    def take(self, answer: object) -> str | None:
        match answer:
            case SignedIn():
                self._email = answer.email or ""
            case Line():
                self._lines = with_line(self._lines, answer)
                if self._parts.currentWidget() is self.list_:
                    self.retell()  # it was asked for before Finish, and answered late
            case Done(ticket=self._job, outcome=PrinterState() | Sent() as outcome):
                self._outcome, self._doing = outcome, False
                if outcome in (PrinterState.READY, Sent.SENT):
                    self._ends.start(AFTER_MS)
                self.retell()
                return self.told.text()
            case _:
                pass
        return None

    def wipe(self) -> None:
        self._outlets.drop()
        self._ends.stop()
        self._lines, self._email = (), ""
        self.address.ask("")
        self.opened()

    def retell(self) -> None:
        self.question.setText(self.tr("Would you like a receipt?"))
        self.none.say(self.tr("No receipt"), self.tr("End here"))
        self.on_screen.say(self.tr("On the screen"))
        self.paper.say(self.tr("On paper"))
        self.mail.say(self.tr("By e-mail"))
        self.listen.say(self.tr("Read it aloud"))
        self._offer()
        self.other.say(self.tr("Another way"))
        self.other.setVisible(not self._doing)
        self.told.setText(self._told())
        self.told.setVisible(bool(self.told.text()))
        self.address.retell()
        clear(self._list)
        if self._parts.currentWidget() is self.list_ and self._outcome not in (PrinterState.READY, Sent.SENT):
            self._fill(self._receipt())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._offer)  # once the tiles' own text has grown

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ends.stop()  # whoever goes back is not done yet

    def _told(self) -> str:
        if self._outcome is not None:
            return outcome_words(self._outcome)
        return self.tr("One moment") if self._doing else ""

    def _offer(self) -> None:
        """The ways that this kiosk has, side by side as far as their words allow; two or, to save height,
        three."""
        there = (True, True, self._outlets.prints, self._outlets.posts, self._speaks())
        for tile, is_there in zip(self.tiles, there, strict=True):
            take_out(self._grid, tile)
            tile.setVisible(is_there)
        offered = list(compress(self.tiles, there))
        for tile in offered:
            tile.settle()
        widest = max(tile.minimumSizeHint().width() for tile in offered) + SPACE
        fit = (self.window().width() - 2 * EDGE - SCROLL_BAR + SPACE) // widest
        across = min(3 if self._short else 2, max(fit, 1))
        for column_ in range(3):
            self._grid.setColumnStretch(column_, int(column_ < across))
        for place, tile in enumerate(offered):
            self._grid.addWidget(tile, *divmod(place, across))

    def _receipt(self) -> Receipt:
        return receipt_of(self._lines, self._library(), self._now())

    def _fill(self, receipt: Receipt) -> None:
        for part in receipt.parts:
            heading = Label("lead")
            heading.setText(part.heading)
            self._list.addWidget(heading)
            for item in part.items:
                self._list.addWidget(Entry(item.title, item.words, sign="check", colour=STANDARD.admit))

    def _turn(self, part: QWidget) -> None:
        self._parts.setCurrentWidget(part)
        self.retell()
        if self.isVisible():
            self.setFocus()  # what was touched is gone, and Qt would go on to the row below the page
        self.turned.emit()

    def _show(self) -> None:
        self._turn(self.list_)

    def _print(self) -> None:
        self._job, self._doing = self._outlets.print(DrawnSlip(self._receipt())), True
        self._turn(self.list_)

    def _ask_address(self) -> None:
        self.address.ask(self._email)
        self._turn(self.address)

    def _post(self, address: str) -> None:
        receipt = self._receipt()
        self._job = self._outlets.send(address, subject_of(receipt), receipt.text())
        self._doing = True
        self._turn(self.list_)

    def _read_aloud(self) -> None:
        self._turn(self.list_)
        QTimer.singleShot(0, self, self.aloud.emit)  # once the list stands where it is read
