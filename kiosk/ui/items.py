"""Borrowing and returning: one list that fills as items are read, no "next"."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from kiosk.library.values import Borrow, Deed, GiveBack, Line, Request
from kiosk.ui.page import Entry, Page, Ports
from kiosk.ui.words import line_told, line_words
from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, Scroll, clear, column

_LONGEST = 40


class ItemsPage(Page):
    """A list of what was done; a number can be typed where a label does not scan."""

    def __init__(self, ports: Ports, ask: Callable[[str], Request], deed: Deed, sign: str) -> None:
        super().__init__(ports)
        self._ask, self._deed = ask, deed
        self._lines: list[Line] = []
        self.asked = 0
        self.prompt = Label("lead")
        mark = QLabel()
        mark.setPixmap(icon(sign, STANDARD.ink, 56).pixmap(QSize(56, 56)))
        panel = QWidget()
        panel.setObjectName("panel")
        inner = QHBoxLayout(panel)
        inner.setContentsMargins(32, 24, 32, 24)
        inner.setSpacing(24)
        inner.addWidget(mark)
        inner.addWidget(self.prompt, 1)
        self.number = QLineEdit()
        self.number.setMaxLength(_LONGEST)
        self.number.returnPressed.connect(self._typed)
        self.add = Button(self._typed)
        typing = QHBoxLayout()
        typing.setSpacing(12)
        typing.addWidget(self.number, 1)
        typing.addWidget(self.add)
        inside = QWidget()
        told = column(inside, space=24)
        told.addWidget(panel)
        self.list = column(space=16)
        told.addLayout(self.list)
        layout = column(self, margin=48, space=24)
        layout.addWidget(Scroll(inside), 1)
        layout.addLayout(typing)

    def aside(self) -> str:
        done = sum(line.done for line in self._lines)
        missed = len(self._lines) - done
        if missed:
            return (
                self.tr("{done} done, {missed} not")
                .replace("{done}", str(done))
                .replace("{missed}", str(missed))
            )
        return self.tr("{done} done").replace("{done}", str(done)) if done else ""

    def read(self, text: str) -> None:
        """An item was scanned."""
        number = text.strip()
        if number and len(number) <= _LONGEST and number.isascii() and number.isprintable():
            self.asked += 1
            self.ports.post(self._ask(number))
            self.retell()

    def take(self, answer: object) -> str | None:
        """What became of an item: newest on top; the same item again takes the place of its first line."""
        if not isinstance(answer, Line) or answer.deed is not self._deed:
            return None
        self.asked = max(0, self.asked - 1)
        self._lines = [answer, *(old for old in self._lines if old.item != answer.item)]
        self.retell()
        return line_told(answer)

    def opened(self) -> None:
        self.setFocus()

    def wipe(self) -> None:
        self._lines, self.asked = [], 0
        self.number.clear()
        self.retell()

    def retell(self) -> None:
        clear(self.list)
        for line in self._lines:
            colour = STANDARD.admit if line.done else STANDARD.refuse
            sign = "check" if line.done else "x"
            self.list.addWidget(Entry(line.title or line.item, line_words(line), sign=sign, colour=colour))
        self.list.addStretch()
        self.number.setPlaceholderText(self.tr("Or type its number"))
        self.number.setAccessibleName(self.tr("The item's number"))
        self.add.say(self.tr("Add"))

    def _typed(self) -> None:
        self.read(self.number.text())
        self.number.clear()


class BorrowPage(ItemsPage):
    """Everything scanned here is lent to whoever is signed in."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports, Borrow, Deed.BORROWED, "book-open")
        self.retell()

    def heading(self) -> str:
        return self.tr("Borrow")

    def retell(self) -> None:
        super().retell()
        self.prompt.setText(
            self.tr("One moment")
            if self.asked
            else self.tr("Scan the next item. No need to press anything.")
            if self._lines
            else self.tr("Scan an item. No need to press anything.")
        )


class ReturnPage(ItemsPage):
    """Everything scanned here is taken back; nobody need be signed in."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports, GiveBack, Deed.RETURNED, "undo-2")
        self.retell()

    def heading(self) -> str:
        return self.tr("Return")

    def retell(self) -> None:
        super().retell()
        self.prompt.setText(
            self.tr("One moment") if self.asked else self.tr("Scan each item, then put it into the slot.")
        )
