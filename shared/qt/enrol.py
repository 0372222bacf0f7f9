"""The window of a device that belongs to no city yet: it waits for an enrolment code and says how it goes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLineEdit, QMainWindow, QWidget

from shared.capture.worker import CameraStatus
from shared.desk.values import Enrolling, EnrolStep, ReadText, Request
from shared.qt.bridge import Bridge
from shared.qt.camera_view import CameraView
from shared.qt.language import LANGUAGES
from shared.qt.reading_order import focus_kept, scroll, step
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, Rule, Scroll, column, repolish
from shared.qt.words import fault_words

LONGEST = 600  # characters of a code
BESIDE = 32  # px: what scrolls the panel


class EnrolWindow(QMainWindow):
    """Camera two thirds, words and a field one third; `post` gives a typed code to whoever enrols."""

    language = Signal(str)
    leave = Signal()

    def __init__(self, post: Callable[[Request], None]) -> None:
        super().__init__()
        self.setMinimumSize(720, 600)
        self._post = post
        self.told = Enrolling(EnrolStep.WAITING)
        self.camera = CameraView()
        self.headline, self.hint = Label("title"), Label("body", muted=True)
        self.or_type, self.state = Label("strong"), Label("strong")
        self.code = QLineEdit()
        self.code.setMaxLength(LONGEST)
        self.code.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self.code.returnPressed.connect(self._enrol)
        self.enrol = Button(self._enrol, kind="main")
        self.close_it = Button(self.leave.emit)
        self.languages = {code: Button(partial(self.language.emit, code)) for code in LANGUAGES}
        self._lay_out()
        self.retell()
        self.page.setFocus()

    def _lay_out(self) -> None:
        self.inside = QWidget()
        panel = self.words = column(self.inside, margin=24)
        for part in (self.headline, self.state, self.hint, Rule(), self.or_type, self.code, self.enrol):
            panel.addWidget(part)
        panel.addStretch()
        ways = QGridLayout()
        ways.setSpacing(SPACE)
        for place, button in enumerate((*self.languages.values(), self.close_it)):
            ways.addWidget(button, place // 2, place % 2)
        panel.addLayout(ways)
        self.panel = Scroll(self.inside)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.box = QHBoxLayout(self.page)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        self.box.addWidget(self.camera, 3)
        self.box.addWidget(self.panel, 2)
        self.setCentralWidget(self.page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The panel beside the camera, as wide as its longest word; in an upright window below it. The
        headline is smaller where the rest would not fit."""
        directions = QBoxLayout.Direction
        upright = self.height() > self.width()
        self.box.setDirection(directions.TopToBottom if upright else directions.LeftToRight)
        words = self.inside.minimumSizeHint().width() + BESIDE
        self.panel.setMinimumWidth(0 if upright else words)
        wide = self.width() if upright else max(words, self.width() * 2 // 5)
        room = self.height() * 3 // 5 if upright else self.height()
        if self._high("title", wide) > room:
            self._high("lead", wide)
        self.panel.setMinimumHeight(min(room, self._high("", wide)) if upright else 0)

    def _high(self, role: str, wide: int) -> int:
        """How high the panel's words stand in this width, with the headline in another role where given."""
        if role and self.headline.property("role") != role:
            self.headline.setProperty("role", role)
            repolish(self.headline)
        self.words.activate()
        return self.words.totalHeightForWidth(wide - BESIDE)

    def take_frames(self, source: Bridge) -> None:
        """Show frames from here whenever one waits."""
        self._frames = source
        source.frame_waits.connect(self._on_frame)

    @Slot()
    def _on_frame(self) -> None:
        frame = self._frames.take_frame()
        if frame is not None:
            self.camera.show_frame(frame)

    @Slot(object)
    def on_camera(self, status: CameraStatus) -> None:
        """The camera's state changed."""
        self.camera.show_status(status)

    @Slot(object)
    def on_enrolling(self, told: Enrolling) -> None:
        """How the enrolment stands now."""
        self.told = told
        if told.step is EnrolStep.ENROLLED:
            self.code.clear()
        if told.step is EnrolStep.REFUSED:
            self.code.selectAll()  # what is typed next takes its place
        self.retell()
        self.panel.verticalScrollBar().setValue(0)  # where it is told
        if told.step is not EnrolStep.WAITING:
            event = QAccessibleAnnouncementEvent(self, self.state.text())
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)

    @Slot(object)
    def on_crash(self, _crash: object) -> None:
        """Something nobody foresaw: nothing can be enrolled here any more."""
        self.on_enrolling(Enrolling(EnrolStep.REFUSED, "fault"))
        for part in (self.camera, self.code, self.enrol, self.or_type):
            part.hide()

    def _enrol(self) -> None:
        if self.code.text().strip() and self.enrol.isEnabled():
            self._post(ReadText(self.code.text()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            with focus_kept(self.page):
                self.retell()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step(self.page, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            scroll(self.page, down=event.key() == Qt.Key.Key_PageDown)
            return
        super().keyPressEvent(event)

    def retell(self) -> None:
        """Say everything anew in the language of the screen."""
        self.setWindowTitle(self.tr("Enrol this device"))
        self.headline.setText(self.tr("Show this screen the enrolment code"))
        self.hint.setText(
            self.tr("The office makes it for this device. Hold it in the frame, or use the hand scanner.")
        )
        self.or_type.setText(self.tr("Or type or paste it here"))
        self.code.setAccessibleName(self.tr("Enrolment code"))
        self.code.setAccessibleDescription(self.tr("The text under the square code"))
        self.enrol.say(self.tr("Enrol this device"), self.tr("Asks the hub that made the code"))
        waiting = self.told.step in (EnrolStep.WAITING, EnrolStep.REFUSED)
        self.code.setEnabled(waiting)
        self.enrol.setEnabled(waiting)
        self.state.setText(self._words())
        self.state.setVisible(bool(self.state.text()))
        self.hint.setHidden(bool(self.state.text()))
        self.state.setProperty("finding", _FINDINGS[self.told.step])
        repolish(self.state)
        for code, button in self.languages.items():
            button.say(LANGUAGES[code], self.tr("Language"))
        self.close_it.say(self.tr("Close"), self.tr("Ends this program"))
        self.camera.retell()
        self._fit()

    def _words(self) -> str:
        match self.told.step:
            case EnrolStep.ASKING:
                return self.tr("Asking the hub… This takes a moment.")
            case EnrolStep.ENROLLED:
                return self.tr("This device is enrolled. One moment.")
            case EnrolStep.REFUSED:
                return fault_words(self.told.code or "fault")
        return ""


_FINDINGS = {
    EnrolStep.WAITING: "",
    EnrolStep.ASKING: "",
    EnrolStep.REFUSED: "bad",
    EnrolStep.ENROLLED: "good",
}
