"""The live picture with the frame that shows where to hold the card, and the camera's state in words."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from shared.capture.frames import Frame
from shared.capture.worker import CameraState, CameraStatus
from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Label, column
from shared.qt.words import camera_words

DARK = 6  # mean brightness, of 255, under which the lens is covered
STEP = 16  # every so many pixels are looked at for that


def image(frame: Frame) -> QImage:
    """A frame as Qt paints it fastest; the image holds its own pixels."""
    picture = frame.picture
    height, width = picture.shape[:2]
    if picture.ndim == 2:
        return QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_Grayscale8).copy()
    import cv2

    pixels = cv2.cvtColor(picture, cv2.COLOR_BGR2BGRA)
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()


def covered(frame: Frame) -> bool:
    """Whether the lens sees nothing: almost black, in almost one tone."""
    sample = frame.picture[::STEP, ::STEP]
    return bool(sample.mean() < DARK and sample.std() < DARK)


class CameraView(QWidget):
    """Paints the newest frame to fill its place; without one it says why and what still works."""

    def __init__(self) -> None:
        super().__init__()
        self.mirrored = False
        self._image: QImage | None = None
        self._status = CameraStatus(CameraState.OPENING)
        self._covered = False
        self._title = Label("lead", centred=True)
        self._advice = Label("body", centred=True)
        for label in (self._title, self._advice):
            label.setProperty("oncamera", True)
        layout = column(self, margin=20)
        layout.addStretch()
        layout.addSpacing(96)  # the icon's place
        layout.addWidget(self._title)
        layout.addWidget(self._advice)
        layout.addStretch()
        self.setMinimumSize(320, 220)
        self.retell()

    def show_frame(self, frame: Frame) -> None:
        """Show a newer frame."""
        self._image = image(frame)
        if (dark := covered(frame)) != self._covered:
            self._covered = dark
            self.retell()
        self.update()

    def forget(self) -> None:
        """Show the picture of who was here no more."""
        self._image = None
        self.update()

    def show_status(self, status: CameraStatus) -> None:
        """The camera's state changed."""
        self._status = status
        if status.state is not CameraState.RUNNING:
            self._image, self._covered = None, False
        self.retell()
        self.update()

    def retell(self) -> None:
        """Say the camera's state in the language of the screen."""
        title, advice = self._words()
        speaking = self._status.state is not CameraState.RUNNING or self._covered
        self._title.setVisible(speaking)
        self._advice.setVisible(speaking)
        self._title.setText(title)
        self._advice.setText(advice)
        self.setAccessibleName(QCoreApplication.translate("CameraView", "Camera picture"))
        self.setAccessibleDescription(f"{title}. {advice}" if speaking else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            painter.fillRect(self.rect(), QColor("#1F2A30"))
            coming = self._status.state in (CameraState.OPENING, CameraState.RUNNING)
            sign = "camera" if coming else "camera-off"
            self._paint_sign(painter, icon(sign, STANDARD.paper, 72).pixmap(72, 72))
            return
        painter.save()
        if self.mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(self.rect(), self._image, self._crop(self._image))
        painter.restore()
        if self._covered:
            painter.fillRect(self.rect(), QColor(0, 0, 0, 160))
            self._paint_sign(painter, icon("camera-off", STANDARD.paper, 72).pixmap(72, 72))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        guide = self.guide()
        for colour, width in ((STANDARD.ink, 10), (STANDARD.paper, 6)):  # seen on any background
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(guide, 24, 24)

    def guide(self) -> QRectF:
        """Where to hold the card: upright, three to four, in the middle."""
        height = min(self.height() * 0.77, self.width() * 0.86 * 4 / 3)
        width = height * 3 / 4
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _crop(self, picture: QImage) -> QRect:
        """The part of the picture that fills this place without distortion."""
        scale = max(self.width() / picture.width(), self.height() / picture.height())
        width, height = round(self.width() / scale), round(self.height() / scale)
        return QRect((picture.width() - width) // 2, (picture.height() - height) // 2, width, height)

    def _paint_sign(self, painter: QPainter, sign: QPixmap) -> None:
        painter.drawPixmap((self.width() - 72) // 2, self._title.y() - 96, 72, 72, sign)

    def _words(self) -> tuple[str, str]:
        if self._covered:
            return (
                QCoreApplication.translate("CameraView", "The camera is covered"),
                QCoreApplication.translate(
                    "CameraView", "Uncover the lens, or make more light. The hand scanner still works."
                ),
            )
        return camera_words(self._status.state)
