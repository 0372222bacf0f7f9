"""What a resident takes along from a sign-up: the address at which the card will be, and the reference."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.frame import EDGE
from kiosk.ui.workshop.code import Code
from kiosk.workshop.values import CardReady, Ending
from shared.qt.widgets import Label, column
from shared.qt.words_facts import QT_TRANSLATE_NOOP, apart

_LATER = (Ending.PROVISIONAL, Ending.WAITING)
_NEXT = {
    None: QT_TRANSLATE_NOOP(
        "TakeAway",
        "Nothing more is asked of you. Your card is made as soon as the council has your answers.",
    ),
    "evidence": QT_TRANSLATE_NOOP(
        "TakeAway",
        "Your card is made once somebody has seen proof of your address, or of who you are. "
        "Bring it to the staff here on any day, and say your reference.",
    ),
    "twin": QT_TRANSLATE_NOOP(
        "TakeAway",
        "The council first looks whether you have a card already. You need do nothing. "
        "In a few days, look whether your card is there.",
    ),
    "change": QT_TRANSLATE_NOOP(
        "TakeAway",
        "The council first looks for the card that you want changed. You need do nothing. "
        "In a few days, look whether your card is there.",
    ),
    "look": QT_TRANSLATE_NOOP(
        "TakeAway",
        "Somebody at the council has to read your answers first. In a few days, look whether your card is "
        "there. If it is not, come back here and say your reference.",
    ),
}
_WILL_BE = QT_TRANSLATE_NOOP(
    "TakeAway", "Your card will be here. Scan this with your phone, and keep the page to yourself."
)
_IS = QT_TRANSLATE_NOOP(
    "TakeAway",
    "Here your phone finds your card for 30 days: to save as a picture, or for its wallet. Scan this.",
)
_NO_PHONE = QT_TRANSLATE_NOOP("TakeAway", "No phone? Staff here print your card: say your reference.")
_REFERENCE = QT_TRANSLATE_NOOP("TakeAway", "Your reference: {reference}")
_ADDRESS = QT_TRANSLATE_NOOP("TakeAway", "Your card will be at this address: {address}")


class TakeAway(QWidget):
    """The address as a code and as text, and the reference; nothing of it where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.code, self.words, self.address = Code(), Label("lead"), Label("body", muted=True)
        self.no_phone, self.reference = Label("body"), Label("lead")
        told, row = column(space=16), QHBoxLayout(self)
        for part in (self.words, self.address, self.reference, self.no_phone):
            told.addWidget(part)
        told.addStretch()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(EDGE)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)

    def fit(self, short: bool) -> None:
        """Smaller where there is little height."""
        self.code.fit(short)

    def show_ready(self, ready: CardReady) -> None:
        """What this resident takes along."""
        link = ready.link
        self.code.show_text(link, said(_WILL_BE if ready.ending in _LATER else _IS) if link else "")
        self.words.setText(said(_WILL_BE if ready.ending in _LATER else _IS))
        self.address.setText(apart(link.partition("//")[2].replace("/w/", "/w/\u200b")))
        self.no_phone.setText(said(_NO_PHONE))
        for part in (self.words, self.address):
            part.setVisible(bool(link))
        self.setVisible(bool(ready.reference))
        self.no_phone.setVisible(bool(ready.reference))
        self.reference.setText(reference_words(ready))
        self.reference.setVisible(bool(ready.reference))


def next_step(ready: CardReady) -> str:
    """What comes next, and who must come where; "" where nothing does."""
    if ready.ending not in _LATER:
        return ""
    return said(_NEXT.get(ready.why, _NEXT["look"]))


def reference_words(ready: CardReady) -> str:
    """By what staff find them."""
    return said(_REFERENCE).replace("{reference}", apart(ready.reference))


def address_words(ready: CardReady) -> str:
    """The address, for paper."""
    return said(_ADDRESS).replace("{address}", ready.link)


def said(words: str) -> str:
    """In the language of the screen."""
    return QCoreApplication.translate("TakeAway", words)
