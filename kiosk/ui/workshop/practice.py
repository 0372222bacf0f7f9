"""Practice on the screen: a band that says so on every page, and the made-up people to play."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.frame import EDGE
from kiosk.ui.page import Entry
from kiosk.workshop.practice import MadeUp, Sample, Situation
from shared.qt.headings import Heading
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, clear, column
from shared.qt.words_facts import QT_TRANSLATE_NOOP, apart, date_in_words

_SIGN = {Situation.CHILD: "users", Situation.LOCKED_OUT: "lock", Situation.NO_ADDRESS: "map-pin"}
_MATTER = {
    Situation.NO_ADDRESS: QT_TRANSLATE_NOOP("Practice", "Sleeps at friends’ places: no fixed address."),
    Situation.CHILD: QT_TRANSLATE_NOOP("Practice", "Fourteen years old, here with {guardian}."),
    Situation.LOCKED_OUT: QT_TRANSLATE_NOOP("Practice", "Has forgotten the password of their phone."),
    Situation.NO_PHONE: QT_TRANSLATE_NOOP("Practice", "Has no phone and wants the card on paper."),
    Situation.NEW_NAME: QT_TRANSLATE_NOOP("Practice", "Has a card, and another name since last month."),
}
_CARD = {
    Sample.ADULT: QT_TRANSLATE_NOOP("Practice", "Play a card: an adult’s"),
    Sample.CHILD: QT_TRANSLATE_NOOP("Practice", "Play a card: a 14-year-old’s"),
    Sample.ENDED: QT_TRANSLATE_NOOP("Practice", "Play a card: one that has ended"),
}
_MOST = 7  # of the window's height, the part that whoever is played may take: the page is what is practised
_BORN = QT_TRANSLATE_NOOP("Practice", "Born {day}.")


class PracticeBand(QWidget):
    """On every page while it is practice; with whoever is played, so that their answers can be typed, where
    the text is not so large that they would take the page's room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("verdict")
        self.setProperty("verdict", "note")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._on = False
        self._played: MadeUp | None = None
        self.big, self.small = Label("strong"), Label("body")
        whole = column(self, space=4)
        whole.setContentsMargins(EDGE, 8, EDGE, 8)
        whole.addWidget(self.big)
        whole.addWidget(self.small)
        self.retell()

    def turn(self, *, on: bool) -> None:
        """Whether it is practice."""
        self._on = on
        self.retell()

    def play(self, played: MadeUp | None) -> None:
        """Who sits there; None: nobody."""
        self._played = played
        self.retell()

    def retell(self) -> None:
        self.big.setText(self.tr("Practice: nothing counts, nothing is sent. Any PIN will do."))
        played = self._played
        self.small.setText("" if played is None else f"{who(played)}. {about(played)}")
        high = self.small.heightForWidth(self.window().width() - 2 * EDGE)
        self.small.setVisible(played is not None and high * _MOST <= self.window().height())
        self.setVisible(self._on)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self.retell()


class People(QWidget):
    """A card for each of the made-up people; nothing where there is none."""

    def __init__(self, play: Callable[[MadeUp], object]) -> None:
        super().__init__()
        self._play = play
        self.people: tuple[MadeUp, ...] = ()
        self.title, self.rows = Heading(), column(space=16)
        whole = column(self, space=16)
        whole.addWidget(self.title)
        whole.addLayout(self.rows)

    def retell(self) -> None:
        self.title.setText(self.tr("People to play"))
        clear(self.rows)
        for one in self.people:
            entry = Entry(who(one), about(one), sign=_SIGN.get(one.situation, "user"), colour=STANDARD.look)
            begin = Button(partial(self._play, one))
            begin.say(self.tr("Play this person"), who(one))
            entry.below(begin)
            self.rows.addWidget(entry)
        self.setVisible(bool(self.people))


def who(played: MadeUp) -> str:
    """Their name."""
    return apart(f"{played.first_name} {played.family_name}")


def about(played: MadeUp) -> str:
    """What is asked of them, and what is the matter."""
    where = ", ".join(part for part in (played.address, played.postcode) if part)
    matter = _said(_MATTER[played.situation]).replace("{guardian}", apart(played.guardian))
    born = _said(_BORN).replace("{day}", date_in_words(played.born))
    return " ".join(part for part in (born, f"{apart(where)}." if where else "", matter) if part)


def card_words(sample: Sample) -> str:
    """What a made-up card to show is called."""
    return _said(_CARD[sample])


def _said(words: str) -> str:
    return QCoreApplication.translate("Practice", words)
