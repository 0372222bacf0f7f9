"""The end of a sign-up: what evidence was seen, and the card."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from kiosk.feedback.values import Ballot, FeedbackTaken, GiveFeedback
from kiosk.paper.outlets import Outlets
from kiosk.signup.session import Listed
from kiosk.ui.easy import Hint
from kiosk.ui.frame import EDGE, stand_close
from kiosk.ui.opinion import Asks, OpinionForm
from kiosk.ui.page import Page, Ports, scrolling
from kiosk.ui.workshop.code import Code
from kiosk.ui.workshop.handover import HandOverButton
from kiosk.ui.workshop.paper import Letterhead, Printing, card_receipt
from kiosk.ui.workshop.takeaway import TakeAway, next_step
from kiosk.workshop.values import (
    AskEvidence,
    AtDesk,
    CardReady,
    Done,
    Ending,
    EvidenceLater,
    EvidenceSeen,
    OnPhone,
    SetAside,
)
from shared.desk.values import Notice
from shared.domain.feedback import Opinion
from shared.qt.headings import Heading
from shared.qt.keypad import Keypad
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, Rule, Scroll, clear, column
from shared.qt.words_facts import QT_TRANSLATE_NOOP, apart, date_in_words
from shared.qt.words_notices import notice_words

_LONGEST_PIN = 8
_HELP = "library"  # the service that help outside any event counts for
_KINDS = {
    "council-tax-bill": QT_TRANSLATE_NOOP("EvidencePage", "Council tax bill"),
    "tenancy": QT_TRANSLATE_NOOP("EvidencePage", "Tenancy agreement"),
    "bank-statement": QT_TRANSLATE_NOOP("EvidencePage", "Bank statement"),
    "benefit-letter": QT_TRANSLATE_NOOP("EvidencePage", "Letter about a benefit"),
    "support-letter": QT_TRANSLATE_NOOP("EvidencePage", "Letter of a support service"),
    "school-letter": QT_TRANSLATE_NOOP("EvidencePage", "Letter of a school"),
}
_LOOK_CLOSELY = {
    Listed.NO: QT_TRANSLATE_NOOP(
        "EvidencePage",
        "Staff: this postcode is not on this tablet’s list. It may be a new street, or not in this city. "
        "Please look closely at the address.",
    ),
    Listed.UNKNOWN: QT_TRANSLATE_NOOP(
        "EvidencePage",
        "Staff: this postcode was not compared with the council’s list. Please look closely at the address.",
    ),
}


class EvidencePage(Page):
    """One of the staff says which kind they have seen, with their PIN; or none is here today."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._asked = AskEvidence((), ())
        self._kind, self._name = "", ""
        self.question, self.hint, self.error = Heading(), Hint("body", muted=True), Label("strong")
        self.error.setProperty("finding", "bad")
        self.closely = Label("strong")
        self.closely.setProperty("finding", "check")
        self.kinds, self.names = QGridLayout(), QGridLayout()
        self.later = Button(lambda: ports.post(EvidenceLater()), kind="main")
        self.stop = Button(lambda: ports.post(SetAside()))
        self.hand_over = HandOverButton(ports)
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
        layout = self._layout = scrolling(self, margin=EDGE, space=16)
        layout.addWidget(self.question)
        layout.addWidget(self.hint)
        layout.addWidget(self.error)
        layout.addWidget(self.closely)
        for grid in (self.kinds, self.names):
            grid.setSpacing(SPACE)
        layout.addLayout(self.kinds)
        layout.addWidget(self.typing)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE)
        ways.addWidget(self.later, 1)
        ways.addWidget(self.stop)
        layout.addLayout(ways)
        layout.addWidget(self.hand_over, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch()
        self.retell()

    def fit(self, short: bool) -> None:
        stand_close(self._layout, self.window().width(), short=short)

    def heading(self) -> str:
        return self.tr("Evidence")

    @property
    def easy(self) -> str:
        return "EVIDENCE" if self._asked.passes else "EVIDENCE_later"

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
        closely = _LOOK_CLOSELY.get(asked.listed)
        self.closely.setText("" if closely is None else QCoreApplication.translate("EvidencePage", closely))
        self.closely.setVisible(closely is not None)
        self._buttons(self.kinds, {one: _kind(one) for one in asked.kinds}, self._kind, self._choose_kind)
        self._buttons(self.names, {one: one for one in asked.staff}, self._name, self._choose_name)
        self.typing.setVisible(bool(self._kind))
        self.staff.setText(self.tr("Staff: choose your name and type your PIN"))
        self.pin.setAccessibleName(self.tr("PIN"))
        self.keypad.name(self.tr("Delete the last digit"), self.tr("OK"))
        self.later.say(
            self.tr("Not today: give a pass for two weeks")
            if asked.passes
            else self.tr("Not today: the card waits until it is seen")
        )
        self.stop.say(self.tr("Stop for now"))
        self.hand_over.retell()

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
    """The card, or a pass until it comes: a code to photograph or to print; what comes next, the address at
    which the card will be, and the reference. Below stands
    what everybody is asked at the end, and nobody need answer.

    `thinks` gives a GiveFeedback for each resident who was asked, whether or not they said something.
    """

    thinks = Signal(object)

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._ready = CardReady(Ending.WAITING)
        self._desk = AtDesk("", ())
        self._head = Letterhead()
        self._ballot: Callable[[], Ballot] = Ballot
        self._told = False  # what they think
        self.big, self.small, self.next = Heading(), Label("lead"), Label("lead")
        self.staff = HandOverButton(ports)
        self.code, self.take_away = Code(), TakeAway()
        self.done = Button(lambda: ports.post(Done()), kind="main")
        self.printing = Printing(lambda: card_receipt(self._head, self._ready))
        self.form = OpinionForm(lambda: self.tr("How satisfied are you with the help you got today?"))
        self.form.said.connect(self._think)
        self.form.turned.connect(self._turn)
        self._set_out()
        self.retell()

    def _set_out(self) -> None:
        said, ways = column(space=16), QHBoxLayout()
        for part in (self.small, self.next):
            said.addWidget(part)
        said.addStretch()
        row = QHBoxLayout()
        row.setSpacing(EDGE)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        ways.setSpacing(SPACE)
        ways.addWidget(self.done, 1)
        for button in (self.printing.button, self.staff):
            ways.addWidget(button)
        inside = QWidget()
        layout = self._layout = column(inside, margin=EDGE, space=24)
        layout.addWidget(self.big)
        layout.addLayout(row)
        layout.addWidget(self.take_away)
        layout.addWidget(self.printing.told)
        layout.addLayout(ways)
        self._rule = Rule()
        layout.addWidget(self._rule)
        layout.addWidget(self.form)
        layout.addStretch(1)  # takes all the room that is left
        self._scroll = Scroll(inside)
        column(self).addWidget(self._scroll)

    def equip(self, outlets: Outlets, head: Letterhead, ballot: Callable[[], Ballot]) -> None:
        """A card is printed here, where there is a printer; this may be voted for."""
        self._head, self._ballot = head, ballot
        self.printing.equip(outlets)

    def heading(self) -> str:
        return self.tr("Your card")

    @property
    def easy(self) -> str:
        asks = self.form.asks
        ready = self._ready
        brings = ready.why == "evidence" and ready.ending in (Ending.PROVISIONAL, Ending.WAITING)
        card = f"CARD_{ready.ending}_evidence" if brings else f"CARD_{ready.ending}"
        return asks.name if asks in (Asks.VOTE, Asks.WORDS) else card

    def take(self, answer: object) -> str | None:
        match answer:
            case AtDesk():
                self._desk = answer
            case FeedbackTaken(taken):
                return self.form.taken(taken)
            case CardReady():
                if answer != self._ready:
                    self.printing.leave()
                self._ready = answer
                self.retell()
                return " ".join(filter(None, (f"{self.big.text()}.", self.small.text(), self.next.text())))
            case _:
                return self.printing.take(answer)
        return None

    def fit(self, short: bool) -> None:
        stand_close(self._layout, self.window().width(), short=short)
        self.form.fit(short)
        self.code.fit(short)
        self.take_away.fit(short)

    def wipe(self) -> None:
        self.printing.leave()
        self.form.leave()
        if self.form.faces.seen and not self._told:
            self._think(Opinion())
        self.form.faces.seen = self._told = False
        self._ready = CardReady(Ending.WAITING)
        self.retell()

    def retell(self) -> None:
        ready = self._ready
        match ready.ending:
            case Ending.ISSUED:
                self.big.setText(self.tr("Here is your card"))
                self.small.setText(self.tr("Take a photo of the code. Show it where you use your card."))
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
                self.small.setText("")
            case Ending.PRACTICE:
                self.big.setText(self.tr("Practice: this is no card"))
                self.small.setText(
                    self.tr("Here a resident photographs their card, or the pass until it comes. Touch Done.")
                )
            case Ending.FORGOTTEN:
                self.big.setText(self.tr("Everything is forgotten"))
                there = self.tr("The council is told now, and deletes what it has.")
                if ready.why is not None:
                    there = self.tr("The council deletes what it has as soon as this tablet has a line.")
                self.small.setText(self.tr("Nothing you said is kept here.") + " " + there)
        self.small.setVisible(bool(self.small.text()))
        self.next.setText(next_step(ready))
        self.next.setVisible(bool(self.next.text()))
        self.code.show_text(ready.text or "", self.tr("The code of your card"))
        self.take_away.show_ready(ready)
        self.done.say(self.tr("Done"))
        real = ready.ending is not Ending.PRACTICE
        self.printing.retell(self.tr("Print it"), offered=real and bool(ready.text or ready.link))
        self.staff.retell()
        self.staff.setVisible(ready.ending is not Ending.FORGOTTEN)
        asks = ready.ending is not Ending.FORGOTTEN and not self._desk.practice
        self._rule.setVisible(asks)
        self.form.setVisible(asks)
        self.form.begin(self._ballot())

    def _think(self, opinion: Opinion) -> None:
        """About the event that is open, else the help itself."""
        self._told = True
        event = self._desk.open
        self.thinks.emit(GiveFeedback(opinion, _HELP if event is None else event.id))

    def _turn(self) -> None:
        """What is asked now is in sight, whatever is above it."""
        QTimer.singleShot(0, self, self._to_form)  # once it is set out
        self.setFocus()
        self.turned.emit()

    def _to_form(self) -> None:
        self._scroll.verticalScrollBar().setValue(self._rule.y())


class PhonePage(Page):
    """The rest is answered on the resident's own phone: its address to scan, and the code that leads back."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._moved: OnPhone | None = None
        self.big, self.small, self.code = Heading(), Label("lead"), Code()
        self.done = Button(lambda: ports.post(SetAside()), kind="main")
        layout = self._layout = scrolling(self, margin=EDGE, space=24)
        self.staff = HandOverButton(ports)
        for part in (self.big, self.small, self.code, self.done, self.staff):
            layout.addWidget(part)
        layout.addStretch()
        self.retell()

    def fit(self, short: bool) -> None:
        stand_close(self._layout, self.window().width(), short=short)

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
        self.staff.retell()
        self.done.say(self.tr("Done"))


def _kind(kind: str) -> str:
    words = _KINDS.get(kind)
    return kind if words is None else QCoreApplication.translate("EvidencePage", words)
