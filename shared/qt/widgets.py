"""The few widgets every page is made of: labels that mirror, buttons that wrap, pages that scroll."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from shared.qt.theme import SPACE, TOUCH

_AROUND = QSize(44, 20)  # what the style sheet's border and padding take of a button


class Label(QLabel):
    """Text in one of the theme's roles; it stands at the side where the page's language begins."""

    def __init__(self, role: str = "body", *, muted: bool = False, centred: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("muted", muted)
        self.setWordWrap(True)
        self._centred = centred
        self._stand()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._stand()

    def _stand(self) -> None:
        """Qt aligns a label by its own text's direction; the page's is what the eye follows."""
        flags = Qt.AlignmentFlag
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = flags.AlignRight if rtl else flags.AlignLeft
        across = flags.AlignHCenter if self._centred else side | flags.AlignAbsolute
        self.setAlignment(across | flags.AlignVCenter)


class Button(QPushButton):
    """A touch target of at least 60 px whose words wrap instead of being cut."""

    def __init__(self, on_press: Callable[[], object] | None = None, *, kind: str = "") -> None:
        super().__init__()
        if kind:
            self.setProperty("kind", kind)
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a touched button does not stay lit
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if on_press is not None:
            self.pressed_plainly(on_press)

    def pressed_plainly(self, do: Callable[[], object]) -> None:
        """Call `do` without Qt's checked flag."""
        self.clicked.connect(lambda _checked=False: do())

    def say(self, words: str, description: str = "") -> None:
        """The words on the button, which are its accessible name too."""
        self._words = words
        self.setAccessibleName(words)
        self.setAccessibleDescription(description)
        self._break_lines()
        self.updateGeometry()

    def name(self, words: str, description: str = "") -> None:
        """The accessible name of a button that shows an icon or a sign only."""
        self.setAccessibleName(words)
        self.setAccessibleDescription(description)
        self.setToolTip(words)

    @property
    def words(self) -> str:
        """What is on the button, as people read it."""
        return self._words

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._break_lines()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break_lines()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = "\n".join(self._lines(width))  # measured as a whole: other scripts' fonts stand higher
        high = self.fontMetrics().boundingRect(QRect(0, 0, 10_000, 10_000), 0, words).height()
        return max(TOUCH, high + _AROUND.height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self._words.split()), default=0)
        return QSize(max(TOUCH, longest + self._beside()), TOUCH)

    def sizeHint(self) -> QSize:
        width = max(TOUCH, self.fontMetrics().horizontalAdvance(self._words) + self._beside())
        return QSize(width, self.heightForWidth(width))

    def _beside(self) -> int:
        return _AROUND.width() + (0 if self.icon().isNull() else self.iconSize().width() + 8)

    def _break_lines(self) -> None:
        self.setText("\n".join(self._lines(self.width())).replace("&", "&&"))

    def _lines(self, width: int) -> list[str]:
        """The words in lines that fit into a button of this width."""
        inner, measure = width - self._beside() + 4, self.fontMetrics().horizontalAdvance
        lines: list[str] = []
        for word in self._words.split():
            if lines and measure(f"{lines[-1]} {word}") <= inner:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        return lines or [""]


class Dot(QWidget):
    """A round sign in a status bar; never the only carrier of its meaning."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(14, 14)
        self._colour = ""

    def show_colour(self, colour: str) -> None:
        """Change the colour."""
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour or Qt.GlobalColor.transparent)
        painter.drawEllipse(self.rect())


class Rule(QFrame):
    """A thin line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rule")


class Scroll(QScrollArea):
    """A column that scrolls when text is large or the window small; nothing is ever cut."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)


class SetsOut(QWidget):
    """A widget that sets itself out anew for each other width, and for each other size of its text."""

    def set_out(self) -> None:
        """Put everything where it belongs at this width."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.set_out()


def column(parent: QWidget | None = None, *, margin: int = 0, space: int = SPACE) -> QVBoxLayout:
    """A vertical layout with the theme's distances."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(space)
    return layout


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a changed dynamic property."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def take_out(layout: QLayout, widget: QWidget) -> None:
    """Take a widget out of a layout, to stand elsewhere. Where Qt alone does it, PySide knows nothing of it,
    and takes whatever comes to lie at that address later for the place that is gone."""
    at = layout.indexOf(widget)
    item = layout.takeAt(at) if at >= 0 else None
    if item is not None:
        delete(item)


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout, for good."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        delete(item)  # nobody else does: what is taken out is the taker's, and PySide does not know
