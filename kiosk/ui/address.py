"""Where a receipt is sent: to the address that the library has, or to one that is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.paper.mail import LONGEST, is_address, masked
from kiosk.ui.keyboard import ADDRESS, Keyboard
from kiosk.ui.page import scrolling
from shared.qt.headings import Heading
from shared.qt.widgets import Button, Label
from shared.qt.words_facts import apart


class AddressForm(QWidget):
    """`send` is called with an address that can be one; the form itself keeps none."""

    def __init__(self, send: Callable[[str], None]) -> None:
        super().__init__()
        self._send, self._known = send, ""
        self._wrong = False
        self.question, self.error = Heading(), Label("strong")
        self.error.setProperty("finding", "bad")
        self.known = Button(lambda: send(self._known), kind="main")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.returnPressed.connect(self._typed)
        self.keyboard = Keyboard(self.field)
        self.keyboard.speak(ADDRESS)
        self.send = Button(self._typed, kind="main")
        layout = scrolling(self, margin=48, space=16)
        for part in (self.question, self.known, self.error, self.field, self.keyboard, self.send):
            layout.addWidget(part)
        layout.addStretch()
        self.retell()

    def ask(self, known: str) -> None:
        """Ask anew; `known` is what the library has, which may be no address at all."""
        self._known, self._wrong = known if is_address(known) else "", False
        self.field.clear()
        self.retell()

    def retell(self) -> None:
        """Say everything anew."""
        self.question.setText(self.tr("Which e-mail address?"))
        self.known.setVisible(bool(self._known))
        self.known.say(
            self.tr("Send to {address}").replace("{address}", apart(masked(self._known)))
            if self._known
            else ""
        )
        self.error.setText(
            self.tr("This is not a whole address. It looks like name@example.org.") if self._wrong else ""
        )
        self.error.setVisible(self._wrong)
        self.field.setAccessibleName(self.tr("E-mail address"))
        self.field.setPlaceholderText(
            self.tr("Or type another address") if self._known else self.tr("Type your address")
        )
        self.keyboard.name("", "", self.tr("Delete the last letter"))
        self.send.say(self.tr("Send"))

    def _typed(self) -> None:
        address = self.field.text().strip()
        self._wrong = not is_address(address)
        if self._wrong:
            self.retell()
        else:
            self.field.clear()
            self._send(address)
