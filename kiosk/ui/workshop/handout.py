"""Handing something out, one thing at a time on the screen; nothing of who gets it is shown or kept."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from kiosk.handout.values import (
    BeginHandout,
    ChooseItem,
    Confirm,
    GiveNeed,
    GiveNumber,
    GiveReferral,
    HandBackStock,
    HandoutAt,
    NoCard,
    OnOffer,
    ShowHolder,
    Step,
    StepBack,
    WantStock,
)
from kiosk.items.reader import Reading, Symbology
from kiosk.library.values import may_be_card
from kiosk.paper.outlets import Outlets
from kiosk.paper.receipt import Receipt
from kiosk.ui.frame import EDGE, stand_close
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.page import Page, Ports, scrolling
from kiosk.ui.workshop.handout_words import condition_words, problem_words
from kiosk.ui.workshop.paper import Letterhead, Printing
from kiosk.ui.workshop.viewfinder import Viewfinder
from kiosk.workshop.values import AtDesk
from shared.domain.handout import Choice, Condition
from shared.domain.referral import read_code
from shared.domain.serial_numbers import Numbering, read_number
from shared.qt.headings import Heading
from shared.qt.keypad import Keypad
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, Rule, clear, column
from shared.qt.words_facts import apart, date_in_words, name, number

MORE = 5  # units that a desk asks to be filled up to
_LONGEST = 40


class HandoutPage(Page):
    """Shows HandoutAt."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._at, self._practice = HandoutAt(Step.CHOOSE), False
        self._head = Letterhead()
        self._chosen: str | None = None  # the need, or the network
        self._across = 1  # networks in a line
        self._condition = Condition.GOOD
        self.question, self.error, self.hint = Heading(), Label("strong"), Label("lead")
        self.error.setProperty("finding", "bad")
        self.choices, self.stock = column(space=SPACE), column(space=SPACE)
        self.adult = Button()
        self.adult.setCheckable(True)
        self.adult.toggled.connect(self._say_adult)
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.returnPressed.connect(self._go_on)
        self.keyboard, self.pad = Keyboard(self.field), QWidget()
        self.keypad = Keypad(self.field)
        self.pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column(self.pad).addLayout(self.keypad)
        self.go_on = Button(self._go_on, kind="main")
        self.without = Button(lambda: ports.post(NoCard()))
        self.back = Button(lambda: ports.post(StepBack()))
        self.printing = Printing(self._receipt)
        self.rule = Rule()
        layout = self._layout = scrolling(self, margin=EDGE, space=16)
        for label in (self.question, self.error, self.hint):
            layout.addWidget(label)
        self.camera = Viewfinder()
        layout.addWidget(self.camera)
        layout.addLayout(self.choices)
        for part in (self.adult, self.field, self.keyboard, self.pad, self.printing.told, self.go_on):
            layout.addWidget(part)
        for button in (self.printing.button, self.without, self.back):
            layout.addWidget(button)
        layout.addWidget(self.rule)
        layout.addLayout(self.stock)
        layout.addStretch()
        self.retell()

    def equip(self, outlets: Outlets, head: Letterhead) -> None:
        """A receipt is printed here, where there is a printer."""
        self._head = head
        self.printing.equip(outlets)

    def heading(self) -> str:
        return self.tr("Hand something out")

    def opened(self) -> None:
        self.ports.post(BeginHandout())

    @property
    def easy(self) -> str:
        return f"HANDOUT_{self._at.step}"

    @property
    def for_camera(self) -> bool:
        return self._at.step in (Step.WHO, Step.REFERRAL, Step.NUMBER)

    def fit(self, short: bool) -> None:
        """Where there is little height, networks stand beside each other: the keys stay in sight."""
        self.camera.fit(short)
        self._across = 3 if short else 1
        self._set_out()
        stand_close(self._layout, self.window().width(), short=short)
        self._layout.setSpacing(SPACE if short else 16)

    def seeks(self, reading: Reading) -> bool:
        """Whether this is what is asked for: a camera sees all that is printed on a thing."""
        chosen = self._at.chosen
        match self._at.step:
            case Step.WHO:
                return reading.symbology is Symbology.QR and may_be_card(reading.text)
            case Step.REFERRAL:
                return read_code(reading.text) is not None
            case Step.NUMBER if chosen is not None:
                product = reading.symbology is Symbology.EAN_13  # the same on every one of its kind
                return not product and read_number(chosen.numbering, reading.text) is not None
            case _:
                return False

    def read(self, text: str) -> None:
        match self._at.step:
            case Step.WHO:
                self.ports.post(ShowHolder(text))
            case Step.REFERRAL:
                self.ports.post(GiveReferral(text))
            case Step.NUMBER:
                self.ports.post(GiveNumber(text, self._chosen))
            case _:
                pass

    def take(self, answer: object) -> str | None:
        if isinstance(answer, AtDesk):
            self._practice = answer.practice
        if not isinstance(answer, HandoutAt):
            return self.printing.take(answer)
        if answer.step is not self._at.step:
            self._begin(answer)
        self._at = answer
        self.retell()
        self._focus()
        return f"{self.error.text()} {self.question.text()} {self.hint.text()}".strip()

    def wipe(self) -> None:
        self._at = HandoutAt(Step.CHOOSE)
        self._begin(self._at)
        self.retell()

    def _begin(self, at: HandoutAt) -> None:
        """Nothing of the step before stays on the screen."""
        self.printing.leave()
        self._chosen = at.network if at.step is Step.NUMBER else None
        self._condition = Condition.GOOD if at.chosen is None or at.chosen.loan_days else Condition.NEW
        self.adult.setChecked(False)
        self.field.clear()

    def _focus(self) -> None:
        if not self.field.isHidden():
            self.field.setFocus()

    # --- words ------------------------------------------------------------------------------------------

    def retell(self) -> None:
        at = self._at
        typed = at.step in (Step.REFERRAL, Step.NUMBER)
        digits = at.step is Step.NUMBER and at.chosen is not None and at.chosen.numbering != Numbering.SERIAL
        self.question.setText(self._question())
        self.hint.setText(self._hint())
        self.hint.setVisible(bool(self.hint.text()))
        self.error.setText(problem_words(at))
        self.error.setVisible(at.problem is not None)
        self._set_out()
        self._say_adult(self.adult.isChecked())
        self.adult.setVisible(at.step is Step.NEED)
        self.field.setVisible(typed)
        self.field.setAccessibleName(self.question.text())
        self.keyboard.setVisible(typed and not digits)
        self.keyboard.name(self.tr("Capital letters"), self.tr("Space"), self.tr("Delete the last letter"))
        self.keyboard.speak("en")
        self.pad.setVisible(digits)
        self.keypad.name(self.tr("Delete the last digit"), self.tr("OK"))
        self.go_on.say(self._onward())
        self.printing.retell(self.tr("Print a receipt"), offered=at.step is Step.DONE and not self._practice)
        self.go_on.setVisible(at.step not in (Step.CHOOSE, Step.WHO) and not digits)
        self.without.say(self.tr("No card: go on with the referral code"))
        self.without.setVisible(at.step is Step.WHO and at.chosen is not None and at.chosen.referral)
        self.back.say(self.tr("Back"))
        self.back.setVisible(at.step not in (Step.CHOOSE, Step.DONE))
        self.rule.setVisible(at.step is Step.CHOOSE)

    def _say_adult(self, on: bool) -> None:
        words = self.tr("I am 18 or over")
        self.adult.say(f"✓ {words}" if on else words)

    def _question(self) -> str:
        at = self._at
        match at.step:
            case Step.CHOOSE:
                return self.tr("What is it?")
            case Step.WHO:
                return self.tr("Who is it for?")
            case Step.REFERRAL:
                return self.tr("Which referral code?")
            case Step.NEED:
                return self.tr("What is the case?")
            case Step.NUMBER:
                return self.tr("Which number is on it?")
            case Step.CONFIRM:
                return self.tr("Does it come back now?") if at.back else self.tr("Hand it out now?")
            case Step.DONE:
                return self.tr("It is back. Thank you.") if at.back else self.tr("It is handed out")

    def _hint(self) -> str:
        match self._at.step:
            case Step.WHO:
                return self.tr("Scan the resident’s card.")
            case Step.NEED:
                return self.tr("Nothing is copied. Only what is the case is kept, without a name.")
            case Step.NUMBER | Step.REFERRAL:
                return self.tr("Scan it, or type it.")
            case Step.CONFIRM if self._at.back:
                return "\n".join([*self.lines(), self._lent()])
            case Step.CONFIRM | Step.DONE:
                return "\n".join(self.lines())
            case _:
                return ""

    def lines(self) -> list[str]:
        """What it is, which one, and until when: also what a receipt says."""
        at = self._at
        told = [] if at.chosen is None else [name(at.chosen.name)]
        if at.chosen is not None and at.network:
            told += [name(one.name) for one in at.chosen.networks if one.id == at.network]
        if at.last4:
            told.append(self.tr("Its number ends in {number}").replace("{number}", apart(at.last4)))
        if at.use_by is not None:
            told.append(self.tr("Put it to use by {date}").replace("{date}", date_in_words(at.use_by)))
        if at.due is not None:
            told.append(self.tr("Bring it back by {date}").replace("{date}", date_in_words(at.due)))
        return told

    def _lent(self) -> str:
        """What this desk knows of a loan that comes back: its own alone."""
        lent = self._at.lent
        if lent is None:
            return self.tr(
                "This desk did not lend it, or has it back already. Take it all the same: the council looks "
                "where it was lent, and tells staff if it was not."
            )
        told = self.tr("It was lent here on {day} and is due back on {due}.")
        return told.replace("{day}", date_in_words(lent.on)).replace("{due}", date_in_words(lent.due))

    def _receipt(self) -> Receipt:
        """Of the thing alone: nothing of who has it, or why."""
        at, lines = self._at, self.lines()
        if at.due is not None:
            lines.append(self.tr("Bring it to any workshop desk. You need no card for that."))
        return self._head.receipt(self._question(), lines)

    def _onward(self) -> str:
        at = self._at
        if at.step is Step.CONFIRM:
            return self.tr("Yes, it is back") if at.back else self.tr("Yes, hand it out")
        return self.tr("Done") if at.step is Step.DONE else self.tr("Go on")

    # --- what can be touched ----------------------------------------------------------------------------

    def _set_out(self) -> None:
        at, chosen = self._at, self._at.chosen
        clear(self.choices)
        clear(self.stock)
        if at.step is Step.CHOOSE:
            for offer in at.offers:
                self._offer(offer)
        elif at.step is Step.NEED and chosen is not None:
            self._choose_one(chosen.criteria)
        elif at.step is Step.NUMBER and chosen is not None and not at.back:
            self._choose_one(chosen.networks, self._across)
        elif at.step is Step.CONFIRM and chosen is not None and chosen.loan_days is not None:
            for condition in Condition:
                words = condition_words(condition)
                self.choices.addWidget(
                    _ticked(words, condition is self._condition, partial(self._in, condition))
                )

    def _offer(self, offer: OnOffer) -> None:
        thing = offer.handout
        button = Button(partial(self.ports.post, ChooseItem(thing.id)), kind="main")
        button.say(name(thing.name), self._left(offer))
        left = Label("body", muted=True)
        left.setText(self._left(offer))
        self.choices.addWidget(button)
        self.choices.addWidget(left)
        if thing.loan_days is not None:
            back = Button(partial(self.ports.post, ChooseItem(thing.id, back=True)))
            back.say(self.tr("Comes back: {thing}").replace("{thing}", name(thing.name)))
            self.choices.addWidget(back)
        more = Button(partial(self.ports.post, WantStock(thing.id, MORE)))
        more.say(
            self.tr("Ask for more, up to {number}: {thing}")
            .replace("{number}", number(MORE))
            .replace("{thing}", name(thing.name))
        )
        self.stock.addWidget(more)
        if offer.left:
            away = Button(partial(self.ports.post, HandBackStock(thing.id)))
            away.say(self.tr("Give back what is left: {thing}").replace("{thing}", name(thing.name)))
            self.stock.addWidget(away)

    def _left(self, offer: OnOffer) -> str:
        told = self.tr("Left at this desk: {number}").replace("{number}", number(offer.left))
        if offer.wanted > offer.left:
            more = self.tr("More are asked for, up to {number}").replace("{number}", number(offer.wanted))
            return f"{told}. {more}"
        return told

    def _choose_one(self, choices: Iterable[Choice], across: int = 1) -> None:
        some = QWidget()
        grid = QGridLayout(some)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE)
        for place, one in enumerate(choices):
            button = _ticked(name(one.name), one.id == self._chosen, partial(self._choose, one.id))
            grid.addWidget(button, place // across, place % across)
        self.choices.addWidget(some)

    def _choose(self, one: str) -> None:
        self._chosen = one
        self.retell()
        self._focus()

    def _in(self, condition: Condition) -> None:
        self._condition = condition
        self.retell()

    def _go_on(self) -> None:
        match self._at.step:
            case Step.REFERRAL:
                self.ports.post(GiveReferral(self.field.text()))
            case Step.NEED:
                self.ports.post(GiveNeed(self.adult.isChecked(), self._chosen))
            case Step.NUMBER:
                self.ports.post(GiveNumber(self.field.text(), self._chosen))
            case Step.CONFIRM:
                self.ports.post(Confirm(self._condition))
            case Step.DONE:
                self.ports.post(BeginHandout())
            case _:
                pass


def _ticked(words: str, on: bool, press: Callable[[], object]) -> Button:
    button = Button(press)
    button.setCheckable(True)
    button.setChecked(on)
    button.say(f"✓ {words}" if on else words)
    return button
