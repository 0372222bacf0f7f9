"""The pages at a library's door: what hour it is and what became of a card; the staff menu; out of order."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel

from kiosk.door.values import DoorStands, Hours, LetIn, NotOpened
from kiosk.library.values import CardRefused
from kiosk.ui.closed import ClosedPage
from kiosk.ui.door_words import hours_words, told
from kiosk.ui.frame import EDGE
from kiosk.ui.page import Page, Ports, scrolling
from kiosk.ui.plain_menu import PlainMenu
from shared.capture.frames import Frame
from shared.qt.camera_view import CameraView, covered
from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Label, column
from shared.qt.words_facts import number

SHOWN_MS = 8_000  # how long it is said what became of a card
_SIGN, _VIEW = 120, 480


class DoorPage(Page):
    """Says what hour it is and what to do; for some seconds, what became of the card that was shown."""

    def __init__(self, ports: Ports, show: Callable[[str], None]) -> None:
        super().__init__(ports)
        self._show = show
        self._stands = DoorStands(Hours.CLOSED)
        self._answer: LetIn | NotOpened | CardRefused | None = None
        self.sign = QLabel()
        self.words, self.step = Label("display"), Label("plain")
        self.camera = CameraView()
        self.camera.mirrored = True  # it faces who stands here
        self.camera.setMinimumSize(160, 1)
        self.camera.setMaximumHeight(_VIEW)
        self.camera.hide()
        told_ = column(space=16)
        told_.addWidget(self.words)
        told_.addWidget(self.step)
        row = QHBoxLayout()
        row.setSpacing(EDGE)
        row.addWidget(self.sign)
        row.addLayout(told_, 1)
        layout = scrolling(self, margin=EDGE, space=32)
        layout.addLayout(row)
        layout.addWidget(self.camera, 1)
        layout.addStretch()
        self._soon = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._soon.timeout.connect(self.wipe)
        self.retell()

    def heading(self) -> str:
        return hours_words(self._stands)[0]

    @property
    def easy(self) -> str:
        return "DOOR_CLOSED" if self._stands.hours is Hours.CLOSED else "DOOR"

    @property
    def for_camera(self) -> bool:
        return self._stands.hours is not Hours.CLOSED

    def read(self, text: str) -> None:
        """Something was shown to a reader."""
        self._show(text)

    def show_frame(self, frame: Frame) -> None:
        """What the camera sees now."""
        dark = covered(frame)
        self.camera.setVisible(not dark)
        if not dark:
            self.camera.show_frame(frame)

    def take(self, answer: object) -> str | None:
        """How it stands; or what became of a card, which is said for some seconds."""
        match answer:
            case DoorStands():
                self._stands = answer
                self.retell()
                return None
            case LetIn() | NotOpened() | CardRefused():
                self._answer = answer
                self._soon.start()
                self.retell()
                return f"{self.words.text()}. {self.step.text()}"
            case _:
                return None

    @Slot()
    def wipe(self) -> None:
        self._answer = None
        self._soon.stop()
        self.retell()

    def retell(self) -> None:
        sign, colour = "scan-line", STANDARD.ink
        _, words, step = hours_words(self._stands)
        if self._answer is not None:
            said = told(self._answer)
            sign, colour, words, step = said.sign, said.colour, said.words, said.next_step
        elif self._stands.hours is Hours.CLOSED:
            sign = "lock"
        elif self._stands.hours is Hours.STAFFED:
            sign = "door-open"
        self.sign.setPixmap(icon(sign, colour, _SIGN).pixmap(QSize(_SIGN, _SIGN)))
        self.words.setText(words)
        self.step.setText(step)


class DoorMenu(PlainMenu):
    """How many are inside, too."""

    _stands = DoorStands(Hours.CLOSED)

    def take(self, answer: object) -> str | None:
        """How it stands, or what every menu takes."""
        if not isinstance(answer, DoorStands):
            return super().take(answer)
        self._stands = answer
        self.retell()
        return None

    def also(self) -> Iterator[tuple[str, list[str]]]:
        yield self.tr("Cards let in and not known to have left"), [self._inside()]

    def _inside(self) -> str:
        inside, most = self._stands.inside, self._stands.capacity
        if inside is None:
            return self.tr("It cannot be told now.")
        if most is None:
            return number(inside)
        words = self.tr("{number} of at most {most}")
        return words.replace("{number}", number(inside)).replace("{most}", number(most))


class DoorBroken(ClosedPage):
    """For good, until staff start the program again."""

    @property
    def easy(self) -> str:
        return "DOOR_BROKEN"

    def retell(self) -> None:
        self.big.setText(self.tr("This door checks no cards now"))
        self.small.setText(self.tr("Please come back when staff are here."))
        self.setAccessibleName(f"{self.big.text()}. {self.small.text()}")
