"""The end of a sign-up: what evidence was seen, and the card."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from kiosk.ui.frame import EDGE
from kiosk.ui.page import Page, Ports, scrolling
from kiosk.ui.workshop.code import Code
from kiosk.workshop.values import (
    AskEvidence,
    CardReady,
    Done,
    Ending,
    EvidenceLater,
    EvidenceSeen,
    OnPhone,
    SetAside,
)
from shared.desk.values import Notice
from shared.qt.headings import Heading
from shared.qt.keypad import Keypad
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, clear, column
from shared.qt.words_facts import QT_TRANSLATE_NOOP, apart, date_in_words
from shared.qt.words_notices import notice_words

_LONGEST_PIN = 8
_KINDS = {
    "council-tax-bill": QT_TRANSLATE_NOOP("EvidencePage", "Council tax bill"),
    "tenancy": QT_TRANSLATE_NOOP("EvidencePage", "Tenancy agreement"),
    "bank-statement": QT_TRANSLATE_NOOP("EvidencePage", "Bank statement"),
    "benefit-letter": QT_TRANSLATE_NOOP("EvidencePage", "Letter about a benefit"),
    "support-letter": QT_TRANSLATE_NOOP("EvidencePage", "Letter of a support service"),
    "school-letter": QT_TRANSLATE_NOOP("EvidencePage", "Letter of a school"),
}


class EvidencePage(Page):
    """One of the staff says which kind they have seen, with their PIN; or none is here today."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._asked = AskEvidence((), ())
        self._kind, self._name = "", ""
        self.question, self.hint, self.error = Heading(), Label("body", muted=True), Label("strong")
        self.error.setProperty("finding", "bad")
        self.kinds, self.names = QGridLayout(), QGridLayout()
        self.later = Button(lambda: ports.post(EvidenceLater()), kind="main")
        self.stop = Button(lambda: ports.post(SetAside()))
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(_LONGEST_PIN)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.pin.returnPressed.connect(self._seen)
        self.keypad = Keypad(self.pin)
        self.staff = Label("lead")
        self.typing = QWidget()
        keys = column(self.typing)
        keys.addWidget(self.staff)
        keys.addLayout(self.names)
        keys.addWidget(self.pin)
        keys.addLayout(self.keypad)
        layout = scrolling(self, margin=EDGE, space=16)
        layout.addWidget(self.question)
        layout.addWidget(self.hint)
        layout.addWidget(self.error)
        for grid in (self.kinds, self.names):
            grid.setSpacing(SPACE)
        layout.addLayout(self.kinds)
        layout.addWidget(self.typing)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE)
        ways.addWidget(self.later, 1)
        ways.addWidget(self.stop)
        layout.addLayout(ways)
        layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("Evidence")

    def take(self, answer: object) -> str | None:
        if not isinstance(answer, AskEvidence):
            return None
        self._asked = answer
        if not answer.wrong:
            self._kind = ""
        self._name = answer.staff[0] if len(answer.staff) == 1 else self._name
        self.retell()
        return f"{self.error.text()} {self.question.text()}".strip()

    def wipe(self) -> None:
        self._asked, self._kind, self._name = AskEvidence((), ()), "", ""
        self.retell()

    def retell(self) -> None:
        asked = self._asked
        self.pin.clear()
        self.question.setText(self.tr("Has somebody of the staff seen where you live?"))
        self.hint.setText(self.tr("No copy is made. Only what it was and the day are kept."))
        wrong = notice_words(Notice("pin_wrong", {"wait_s": asked.wait_s})) if asked.wrong else ""
        self.error.setText(wrong)
        self.error.setVisible(bool(wrong))
        self._buttons(self.kinds, {one: _kind(one) for one in asked.kinds}, self._kind, self._choose_kind)
        self._buttons(self.names, {one: one for one in asked.staff}, self._name, self._choose_name)
        self.typing.setVisible(bool(self._kind))
        self.staff.setText(self.tr("Staff: choose your name and type your PIN"))
        self.pin.setAccessibleName(self.tr("PIN"))
        self.keypad.name(self.tr("Delete the last digit"), self.tr("OK"))
        self.later.say(self.tr("Not today: give a pass for two weeks"))
        self.stop.say(self.tr("Stop for now"))

    def _buttons(self, grid: QGridLayout, words: dict[str, str], chosen: str, choose) -> None:  # type: ignore[no-untyped-def]
        clear(grid)
        for place, (one, said) in enumerate(words.items()):
            button = Button(partial(choose, one))
            button.setCheckable(True)
            button.setChecked(one == chosen)
            button.say(said)
            grid.addWidget(button, place // 2, place % 2)

    def _choose_kind(self, kind: str) -> None:
        self._kind = kind
        self.retell()
        self.pin.setFocus()

    def _choose_name(self, name: str) -> None:
        self._name = name
        self.retell()
        self.pin.setFocus()

    def _seen(self) -> None:
        if self._kind and self._name and self.pin.text():
            self.ports.post(EvidenceSeen(self._kind, self._name, self.pin.text()))
        self.pin.clear()


class CardPage(Page):
    """The card, or a pass until it comes: a code to photograph, and a link for the phone."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._ready = CardReady(Ending.WAITING)
        self.big, self.small, self.link_words = Heading(), Label("lead"), Label("lead")
        self.code, self.link = Code(), Code()
        self.done = Button(lambda: ports.post(Done()), kind="main")
        codes = QHBoxLayout()
        codes.setSpacing(EDGE)
        one, other = column(), column()
        one.addWidget(self.code)
        other.addWidget(self.link)
        other.addWidget(self.link_words)
        codes.addLayout(one, 1)
        codes.addLayout(other, 1)
        layout = scrolling(self, margin=EDGE, space=24)
        layout.addWidget(self.big)
        layout.addWidget(self.small)
        layout.addLayout(codes)
        layout.addWidget(self.done)
        layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("Your card")

    def take(self, answer: object) -> str | None:
        if not isinstance(answer, CardReady):
            return None
        self._ready = answer
        self.retell()
        return f"{self.big.text()}. {self.small.text()}"

    def wipe(self) -> None:
        self._ready = CardReady(Ending.WAITING)
        self.retell()

    def retell(self) -> None:
        ready, card = self._ready, self._ready.card
        match ready.ending:
            case Ending.ISSUED:
                self.big.setText(self.tr("Here is your card"))
                self.small.setText(self.tr("Take a photo of the code, or put it into your phone's wallet."))
            case Ending.PROVISIONAL:
                last = "" if ready.last_day is None else date_in_words(ready.last_day)
                self.big.setText(self.tr("Here is a pass until your card comes"))
                self.small.setText(
                    self.tr(
                        "Take a photo of the code. It lets you sign in at the library until {date}."
                    ).replace("{date}", last)
                )
            case Ending.WAITING:
                self.big.setText(self.tr("Your answers are safe"))
                self.small.setText(self.tr("The council looks at them, and your card follows."))
            case Ending.FORGOTTEN:
                self.big.setText(self.tr("Everything is forgotten"))
                self.small.setText(self.tr("Nothing you said is kept, here or at the council."))
        self.code.show_text(ready.text or "", self.tr("The code of your card"))
        path = None if card is None else card.apple or card.google
        self.link.show_text(
            "" if path is None else ready.hub + path, self.tr("The way into your phone's wallet")
        )
        self.link_words.setText(self.tr("Scan this with your phone: the card goes into its wallet."))
        self.link_words.setVisible(path is not None)
        self.done.say(self.tr("Done"))


class PhonePage(Page):
    """The rest is answered on the resident's own phone: its address to scan, and the code that leads back."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._moved: OnPhone | None = None
        self.big, self.small, self.code = Heading(), Label("lead"), Code()
        self.done = Button(lambda: ports.post(SetAside()), kind="main")
        layout = scrolling(self, margin=EDGE, space=24)
        for part in (self.big, self.small, self.code, self.done):
            layout.addWidget(part)
        layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("Your own phone")

    def take(self, answer: object) -> str | None:
        if not isinstance(answer, OnPhone):
            return None
        self._moved = answer
        self.retell()
        return f"{self.big.text()}. {self.small.text()}"

    def wipe(self) -> None:
        self._moved = None
        self.retell()

    def retell(self) -> None:
        moved = self._moved
        self.big.setText(self.tr("Scan this with your phone"))
        told = self.tr("Answer the other questions there. Then come back here: your code is {code}.")
        self.small.setText(told.replace("{code}", apart("" if moved is None else moved.code)))
        self.code.show_text("" if moved is None else moved.link, self.tr("The way to the questions"))
        self.done.say(self.tr("Done"))


def _kind(kind: str) -> str:
    words = _KINDS.get(kind)
    return kind if words is None else QCoreApplication.translate("EvidencePage", words)
