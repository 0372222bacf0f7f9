"""One question of a sign-up on the screen, with keys beneath it; at the end, all the answers."""

from collections.abc import Mapping
from datetime import date
from functools import cache, partial

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from kiosk.ui.frame import EDGE
from kiosk.ui.keyboard import ADDRESS, Keyboard
from kiosk.ui.languages import SCROLL_BAR
from kiosk.ui.page import Page, Ports, scrolling
from kiosk.ui.workshop.fields import Answer, Text, answer_for
from kiosk.workshop.values import Asked, ChangeAnswer, ForgetMe, GiveAnswers, GoBack, MoveToPhone
from shared import assets
from shared.domain.signup.fields import Form, Value
from shared.domain.signup.pages import BY_NAME, FIELDS, LANGUAGES, PAGES
from shared.domain.signup.wording import Wording
from shared.qt.headings import Heading
from shared.qt.keypad import Keypad
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, Rule, clear, column
from shared.qt.words_facts import apart, date_in_words, number

_FIRST = "language"  # the page that is asked in every language at once: nobody need know another
_DIGITS = frozenset({Form.DATE, Form.PHONE})
_FIELD_PAGES = {field.name: page.name for page in PAGES for field in page.fields}


@cache
def wording(language: str) -> Wording:
    """The words of the pages in a language; English where there are none."""
    return Wording.read(assets.read("signup", f"{language if language in LANGUAGES else 'en'}.toml"))


def spoken() -> str:
    """The language of the screen."""
    return QLocale().bcp47Name().partition("-")[0]


class QuestionPage(Page):
    """Shows Asked; `chose` tells that another language was answered, which the screen then speaks."""

    chose = Signal(str)

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._asked = Asked("", 0, 0, "en", "")
        self._helper, self._online, self._short = "", False, False
        self._fields: dict[str, Answer] = {}
        self._errors: dict[str, Label] = {}
        self._focus: Text | None = None
        self.question, self.hint = Heading(), Label("body", muted=True)
        self.answers = column(space=16)
        self.keys = QWidget()
        self._keys = column(self.keys, space=0)
        self.keyboard = Keyboard(QLineEdit())  # until there is a field
        self.latin = Button(self._other_letters)
        self._is_latin = False
        self.go_on = Button(self._give, kind="main")
        self.back = Button(lambda: self.ports.post(GoBack()))
        self.phone = Button(lambda: self.ports.post(MoveToPhone()))
        self.forget = Button(self._ask_forget)
        self.sure = Button(lambda: self.ports.post(ForgetMe()), kind="main")
        self.note = Label("body", muted=True)
        layout = self._layout = scrolling(self, margin=EDGE, space=16)
        layout.addWidget(self.question)
        layout.addWidget(self.hint)
        layout.addLayout(self.answers)
        layout.addWidget(self.keys)
        layout.addWidget(self.keyboard)
        layout.addWidget(self.latin)
        self.moves = QWidget()
        moves = QHBoxLayout(self.moves)
        moves.setContentsMargins(0, 0, 0, 0)
        moves.setSpacing(SPACE)
        moves.addWidget(self.back)
        moves.addWidget(self.go_on, 1)
        layout.addWidget(self.moves)
        layout.addStretch()
        layout.addWidget(Rule())
        layout.addWidget(self.note)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE)
        for button in (self.phone, self.forget, self.sure):
            ways.addWidget(button)
        ways.addStretch()
        layout.addLayout(ways)
        QApplication.instance().focusObjectChanged.connect(self._focused)  # type: ignore[union-attr]
        self.retell()

    # --- for the window ---------------------------------------------------------------------------------

    def helped_by(self, initials: str) -> None:
        """Who sits beside the resident."""
        self._helper = initials

    def reaches_hub(self, online: bool) -> None:
        """Whether a phone can be sent the rest of the questions."""
        self._online = online

    def heading(self) -> str:
        return wording(spoken()).say("title")

    def aside(self) -> str:
        if not self._asked.of:
            return ""
        told = wording(spoken()).say("number")
        return told.replace("{number}", number(self._asked.number)).replace("{of}", number(self._asked.of))

    def fit(self, short: bool) -> None:
        """Where there is little height, going on stands above the keys: it is in sight with what is typed.
        Such a window may be narrow as well: a long answer has the whole line."""
        self._short = short
        if self._asked.page == "check":
            self._set_out_answers(self._asked.answers)
        self._layout.removeWidget(self.moves)
        self._layout.insertWidget(
            self._layout.indexOf(self.keys if short else self.latin) + (not short), self.moves
        )

    def take(self, answer: object) -> str | None:
        if not isinstance(answer, Asked):
            return None
        same = answer.page == self._asked.page and bool(answer.problems)
        self._asked = answer
        if not same:
            self._set_out()
        self.retell()
        self._begin()
        return self._aloud()

    def wipe(self) -> None:
        self._asked, self._helper, self._is_latin = Asked("", 0, 0, "en", ""), "", False
        self._set_out()
        self.retell()

    def retell(self) -> None:
        asked, words = self._asked, wording(spoken())
        known = asked.page in BY_NAME
        self.question.setText(words.question(asked.page) if known else "")
        hint = words.hint(asked.page) if known else ""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for field in self._fields.values():
            field.say(words)
        for name, label in self._errors.items():
            problem = asked.problems.get(name)
            label.setText("" if problem is None else words.problem(problem))
            label.setVisible(problem is not None)
        if asked.page == "check":
            self._set_out_answers(asked.answers)
        said = {"check": "agree", "notice": "understood"}.get(asked.page, "continue")
        self.go_on.say(words.say(said))
        self.go_on.setVisible(not self._one_touch())
        self.back.say(words.say("back"))
        self.back.setVisible(asked.number > 1)
        self._retell_ways()
        self._set_keys()

    # --- the page ---------------------------------------------------------------------------------------

    def _set_out(self) -> None:
        """The widgets for the fields of this page."""
        clear(self.answers)
        self._fields, self._errors, self._focus = {}, {}, None
        page = BY_NAME.get(self._asked.page)
        for field in () if page is None else page.fields:
            answer, error = answer_for(field, self._give), Label("strong")
            error.setProperty("finding", "bad")
            self.answers.addWidget(error)
            self.answers.addWidget(answer.widget)
            self._fields[field.name], self._errors[field.name] = answer, error
            if field.name in self._asked.answers:
                answer.show(self._asked.answers[field.name])

    def _set_out_answers(self, answers: Mapping[str, Value]) -> None:
        """Everything that was answered, each with a button to change it."""
        clear(self.answers)
        words = wording(spoken())
        for name, value in answers.items():
            label, told = Label("body", muted=True), Label("strong")
            label.setText(words.label(name))
            told.setText(_shown(name, value, words))
            change = Button(partial(self.ports.post, ChangeAnswer(_FIELD_PAGES[name])))
            change.say(words.say("change"), words.label(name))
            change.setAccessibleName(f"{words.say('change')}: {words.label(name)}")
            line, texts = QWidget(), column(space=0)
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            row = QBoxLayout(down if self._short else across, line)
            row.setContentsMargins(0, 0, 0, 0)
            texts.addWidget(label)
            texts.addWidget(told)
            row.addLayout(texts, 1)
            row.addWidget(change)
            self.answers.addWidget(line)

    def _retell_ways(self) -> None:
        initials = apart(self._helper.rstrip("."))
        helper = self.tr("With {name}.").replace("{name}", initials) if self._helper else ""
        code = self.tr("Your answers are locked as you go. To go on later, your code is {code}.")
        self.note.setText(f"{helper} {code.replace('{code}', apart(self._asked.code))}".strip())
        self.phone.say(self.tr("Go on with my own phone"))
        self.phone.setVisible(self._online and self._asked.page != _FIRST)
        self.forget.say(self.tr("Forget everything"))
        self.sure.say(self.tr("Yes, forget everything I said"))
        self.sure.hide()

    def _one_touch(self) -> bool:
        """Whether a touch on a choice is all that this page needs."""
        page = BY_NAME.get(self._asked.page)
        return page is not None and len(page.fields) == 1 and page.fields[0].form is Form.CHOICE

    def _begin(self) -> None:
        """The first part that was not answered well, ready to be typed into."""
        order = [name for name in self._fields if name in self._asked.problems] or list(self._fields)
        for name in order:
            if self._fields[name].typed:
                self._fields[name].typed[0].setFocus()
                return
        self.setFocus()

    def _aloud(self) -> str:
        words = wording(spoken())
        told = [words.problem(problem) for problem in self._asked.problems.values()]
        return ". ".join([*told, self.question.text(), self.hint.text()]).strip()

    # --- keys -------------------------------------------------------------------------------------------

    def _focused(self, focused: QObject) -> None:
        typed = [part for field in self._fields.values() for part in field.typed]
        if isinstance(focused, (QLineEdit, QPlainTextEdit)) and focused in typed:
            self._focus = focused
            self._set_keys()

    def _set_keys(self) -> None:
        """Digits, letters or neither, for the part that is typed into."""
        name = next((name for name, field in self._fields.items() if self._focus in field.typed), None)
        form = None if name is None else FIELDS[name].form
        digits = form in _DIGITS and isinstance(self._focus, QLineEdit)
        clear(self._keys)
        if digits and isinstance(self._focus, QLineEdit):
            pad = QWidget()
            keypad = Keypad(self._focus)
            keypad.name(self.tr("Delete the last digit"), wording(spoken()).say("continue"))
            pad.setLayout(keypad)
            self._keys.addWidget(pad)
        letters = self._focus is not None and not digits
        if letters and self._focus is not None:
            self.keyboard.field = self._focus
            self.keyboard.name(
                self.tr("Capital letters"), self.tr("Space"), self.tr("Delete the last letter")
            )
            own = self.keyboard.speak(self._letters(form))
            letters = own and self.keyboard.least_width <= self._width()
        self.keys.setVisible(digits)
        self.keyboard.setVisible(letters)
        self.latin.setVisible(
            letters and form not in (Form.EMAIL, Form.POSTCODE) and spoken() in ("ar", "bn")
        )
        self.latin.say("ABC" if not self._is_latin else wording(spoken()).choice("language", spoken()))

    def _letters(self, form: Form | None) -> str:
        if form is Form.EMAIL:
            return ADDRESS
        return "en" if form is Form.POSTCODE or self._is_latin or spoken() == "zh" else spoken()

    def _other_letters(self) -> None:
        self._is_latin = not self._is_latin
        self._set_keys()

    def _width(self) -> int:
        return self.window().width() - 2 * EDGE - SCROLL_BAR

    # --- going on ---------------------------------------------------------------------------------------

    def _give(self) -> None:
        given = {name: field.given() for name, field in self._fields.items()}
        if isinstance(given.get(_FIRST), str) and given[_FIRST]:
            self.chose.emit(given[_FIRST])
        self.ports.post(GiveAnswers(given))

    def _ask_forget(self) -> None:
        """A second touch forgets."""
        self.sure.show()
        self.sure.setFocus()


def _shown(name: str, value: Value, words: Wording) -> str:
    """An answer as people read it."""
    form = FIELDS[name].form
    if not value:
        return words.say("nothing")
    if isinstance(value, tuple):
        return ", ".join(words.choice(name, one) for one in value)
    if form is Form.CHOICE:
        return words.choice(name, value)
    if form is Form.DATE:
        return date_in_words(date.fromisoformat(value))
    return apart(value)
