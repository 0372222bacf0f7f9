"""One question of a sign-up on the screen, with keys beneath it; at the end, all the answers."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from kiosk.ui.easy import Hint
from kiosk.ui.easy_workshop import QUESTIONS
from kiosk.ui.frame import EDGE, NARROW, edge, stand_close
from kiosk.ui.languages import SCROLL_BAR
from kiosk.ui.page import Page, Ports, scrolling
from kiosk.ui.workshop.fields import Answer, Line, Text, answer_for
from kiosk.ui.workshop.handover import HandOverButton
from kiosk.ui.workshop.keys import Keys, spoken
from kiosk.workshop.values import Asked, ChangeAnswer, ForgetMe, GiveAnswers, GoBack, MoveToPhone
from shared import assets
from shared.domain.signup.fields import Form, Value
from shared.domain.signup.notice import Notice, paragraphs
from shared.domain.signup.pages import BY_NAME, FIELDS, LANGUAGES, PAGES
from shared.domain.signup.wording import Wording
from shared.qt.headings import Heading
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, Rule, clear, column, take_out
from shared.qt.words_facts import apart, date_in_words, number

_FIRST = "language"  # the page that is asked in every language at once: nobody need know another
_BESIDE = 320  # px that a question needs where its keys stand beside it
_TIGHT = 12  # px between the parts of a page, and above and below them, where the window is short
_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
_FIELD_PAGES = {field.name: page.name for page in PAGES for field in page.fields}


@cache
def wording(language: str) -> Wording:
    """The words of the pages in a language; English where there are none."""
    return Wording.read(assets.read("signup", f"{language if language in LANGUAGES else 'en'}.toml"))


class QuestionPage(Page):
    """Shows Asked; `chose` tells that another language was answered, which the screen then speaks."""

    chose = Signal(str)

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._asked = Asked("", 0, 0, "en", "")
        self._helper, self._online, self._short = "", False, False
        self._notice: Callable[[], Notice | None] = lambda: None
        self._fields: dict[str, Answer] = {}
        self._errors: dict[str, Label] = {}
        self._parts: list[QWidget] = []  # each with its error and its answer
        self._focus: Text | None = None
        self.question, self.hint = Heading(), Hint("body", muted=True)
        self.told = Label("body")  # what is to be known before going on: Easy Read takes it from nobody
        self.answers = QGridLayout()
        self.go_on = Button(self._give, kind="main")
        self.keys = Keys(self.go_on)
        self.back = Button(lambda: self.ports.post(GoBack()))
        self.phone = Button(lambda: self.ports.post(MoveToPhone()))
        self.staff = HandOverButton(ports)
        self.forget = Button(self._ask_forget)
        self.sure = Button(lambda: self.ports.post(ForgetMe()), kind="main")
        self.note = Label("body", muted=True)
        self._head = QBoxLayout(_DOWN)
        self._head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self.question, 1)
        self.asking = QWidget()
        self._asking = column(self.asking)
        self._asking.addWidget(self.hint)
        self._asking.addWidget(self.told)
        self._asking.addLayout(self.answers)
        self._halves = QBoxLayout(_DOWN)
        self._halves.addWidget(self.asking)
        self._halves.addWidget(self.keys)
        layout = self._layout = scrolling(self, margin=EDGE, space=16)
        layout.addLayout(self._head)
        layout.addLayout(self._halves)
        layout.addStretch()
        layout.addWidget(Rule())
        layout.addWidget(self.note)
        ways = self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ways.setSpacing(SPACE)
        for button in (self.phone, self.staff, self.forget, self.sure):
            ways.addWidget(button)
        ways.addStretch()
        layout.addLayout(ways)
        QApplication.instance().focusObjectChanged.connect(self._focused)  # type: ignore[union-attr]
        self.retell()

    def equip(self, notice: Callable[[], Notice | None]) -> None:
        """Where the city's own notice is, as the bundle in force has it."""
        self._notice = notice

    # --- for the window ---------------------------------------------------------------------------------

    def helped_by(self, initials: str) -> None:
        """Who sits beside the resident."""
        self._helper = initials

    def reaches_hub(self, online: bool) -> None:
        """Whether a phone can be sent the rest of the questions."""
        self._online = online

    @property
    def easy(self) -> str:
        return f"QUESTION_{self._asked.page}" if self._asked.page in QUESTIONS else ""

    def heading(self) -> str:
        return wording(spoken()).say("title")

    def aside(self) -> str:
        if not self._asked.of:
            return ""
        told = wording(spoken()).say("number")
        return told.replace("{number}", number(self._asked.number)).replace("{of}", number(self._asked.of))

    def fit(self, short: bool) -> None:
        self._short = short
        width, directions = self.window().width(), QBoxLayout.Direction
        stand_close(self._layout, width, short=short)
        self._ways.setDirection(directions.TopToBottom if width < NARROW else directions.LeftToRight)
        for layout in (self._layout, self._asking, self.answers):
            layout.setSpacing(_TIGHT if short else 16)
        self.keys.fit(short, self._room())
        self._stand()

    def _stand(self) -> None:
        """Everything that is typed with is in sight with what is typed and with going on. Where there is
        little height, keys stand beside the question if there is width, and two short fields side by side."""
        short, keys = self._short, self.keys
        asks = max(_BESIDE, *(field.least_width for field in self._fields.values()), 0)
        needs = keys.least_width + asks + EDGE
        beside = short and keys.any and needs <= self._room()
        for field in self._fields.values():
            field.fit(short)
        self._head.setDirection(_ACROSS if short else _DOWN)
        self._head.setSpacing(24 if short else 16)
        self._place(side_by_side=short and not beside)
        self._halves.setDirection(_ACROSS if beside else _DOWN)
        self._halves.setSpacing(EDGE if beside else _TIGHT if short else 24)
        self._halves.setStretch(0, int(beside))
        for half in (self.asking, keys):
            self._halves.setAlignment(half, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))

    def _place(self, *, side_by_side: bool) -> None:
        """The parts of the answer beneath each other, or two lines in one row."""
        at = 0
        for field, part in zip(self._fields.values(), self._parts, strict=True):
            half = side_by_side and isinstance(field, Line) and field.short and len(self._parts) > 1
            at += 0 if half else at % 2
            take_out(self.answers, part)
            self.answers.addWidget(part, at // 2, at % 2, 1, 1 if half else 2)
            at += 1 if half else 2
        for column_ in range(2):
            self.answers.setColumnStretch(column_, 1)

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
        self._asked, self._helper = Asked("", 0, 0, "en", ""), ""
        self.keys.wipe()
        self._set_out()
        self.retell()

    def retell(self) -> None:
        asked, words = self._asked, wording(spoken())
        known = asked.page in BY_NAME
        self.question.setText(words.question(asked.page) if known else "")
        hint = words.hint(asked.page) if known else ""
        to_know = asked.page == "notice"
        self.hint.setText("" if to_know else hint)
        self.told.setText("\n\n".join(self._told(words)) if to_know else "")
        self.told.setVisible(to_know)
        for field in self._fields.values():
            field.say(words)
        for name, label in self._errors.items():
            problem = asked.problems.get(name)
            label.setText("" if problem is None else words.problem(problem))
            label.setVisible(problem is not None)
        if asked.page == "check":
            self._set_out_answers(asked.answers)
        said = {"check": "agree", "notice": "understood"}.get(asked.page, "continue")
        self.keys.offer_going_on(not self._one_touch())
        self.keys.say(
            self.tr("Capital letters"),
            self.tr("Space"),
            self.tr("Delete the last letter"),
            self.tr("Delete the last digit"),
            words.say(said),
            words.choice(_FIRST, spoken()),
        )
        self.back.say(words.say("back"))
        self.back.setVisible(asked.number > 1)
        self._retell_ways()
        self._stand()

    def _told(self, words: Wording) -> list[str]:
        return paragraphs(words, spoken(), self._notice())

    # --- the page ---------------------------------------------------------------------------------------

    def _set_out(self) -> None:
        """The widgets for the fields of this page."""
        clear(self.answers)
        self._fields, self._errors, self._parts, self._focus = {}, {}, [], None
        self.keys.type_into(None, None)
        page = BY_NAME.get(self._asked.page)
        fields = () if page is None else page.fields
        for field in fields:
            answer, error = answer_for(field, self._give, alone=len(fields) == 1), Label("strong")
            error.setProperty("finding", "bad")
            both = QWidget()
            stacked = column(both, space=4)
            stacked.addStretch()  # what stands side by side is level
            stacked.addWidget(error)
            stacked.addWidget(answer.widget)
            self._parts.append(both)
            self._fields[field.name], self._errors[field.name] = answer, error
            if field.name in self._asked.answers:
                answer.show(self._asked.answers[field.name])

    def _set_out_answers(self, answers: Mapping[str, Value]) -> None:
        """Everything that was answered, each with a button to change it."""
        clear(self.answers)
        lines: list[_Answered] = []
        words = wording(spoken())
        for name, value in answers.items():
            line = _Answered(words.label(name), _shown(name, value, words))
            line.change.pressed_plainly(partial(self.ports.post, ChangeAnswer(_FIELD_PAGES[name])))
            line.change.say(words.say("change"), words.label(name))
            line.change.setAccessibleName(f"{words.say('change')}: {words.label(name)}")
            lines.append(line)
        widest, room = max((line.least_width for line in lines), default=0), self._room()
        columns = 2 if self._short and 2 * widest + EDGE <= room else 1
        self.answers.setHorizontalSpacing(EDGE)
        for place, line in enumerate(lines):
            line.stand_in(room if columns == 1 else widest)
            self.answers.addWidget(line, place // columns, place % columns, 1, 3 - columns)

    def _retell_ways(self) -> None:
        initials = apart(self._helper.rstrip("."))
        helper = self.tr("With {name}.").replace("{name}", initials) if self._helper else ""
        code = self.tr("Your answers are locked as you go. To go on later, your code is {code}.")
        self.note.setText(f"{helper} {code.replace('{code}', apart(self._asked.code))}".strip())
        self.phone.say(self.tr("Go on with my own phone"))
        self.phone.setVisible(self._online and self._asked.page != _FIRST)
        self.staff.retell()
        self.forget.say(self.tr("Forget everything"))
        self.forget.show()
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
        return ". ".join([*told, self.question.text(), self.hint.text(), self.told.text()]).strip()

    # --- keys -------------------------------------------------------------------------------------------

    def _focused(self, focused: QObject) -> None:
        if not isinstance(focused, (QLineEdit, QPlainTextEdit)) or focused is self._focus:
            return
        for name, field in self._fields.items():
            if focused in field.typed:
                self._focus = focused
                self.keys.type_into(focused, FIELDS[name].form)
                self._stand()

    def _room(self) -> int:
        width = self.window().width()
        return width - 2 * edge(width) - SCROLL_BAR

    # --- going on ---------------------------------------------------------------------------------------

    def _give(self) -> None:
        given = {name: field.given() for name, field in self._fields.items()}
        if isinstance(given.get(_FIRST), str) and given[_FIRST]:
            self.chose.emit(given[_FIRST])
        self.ports.post(GiveAnswers(given, self._asked.page))

    def _ask_forget(self) -> None:
        """A second touch forgets."""
        self.forget.hide()
        self.sure.show()
        self.sure.setFocus()


class _Answered(QWidget):
    """What was answered, and a button to change it: beside it, or beneath where that is too wide."""

    def __init__(self, label: str, answer: str) -> None:
        super().__init__()
        self.label, self.told, self.change = Label("body", muted=True), Label("strong"), Button()
        self.label.setText(label)
        self.told.setText(answer)
        texts = column(space=0)
        texts.addWidget(self.label)
        texts.addWidget(self.told)
        self._row = QBoxLayout(_ACROSS, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)
        self._row.addLayout(texts, 1)
        self._row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def least_width(self) -> int:
        """What it needs in one row, with no word broken."""
        told = max(_longest_word(self.label), _longest_word(self.told))
        return told + SPACE + self.change.sizeHint().width()

    def stand_in(self, room: int) -> None:
        """In so many px."""
        if self.least_width > room:
            self._row.setDirection(_DOWN)


def _longest_word(label: Label) -> int:
    label.ensurePolished()
    return max(map(label.fontMetrics().horizontalAdvance, label.text().split()), default=0)


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
