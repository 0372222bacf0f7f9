"""Easy Read: what to do on a page in a few short sentences with a picture each, in place of its hints."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication, QTransform
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from kiosk.ui.easy_words import STEPS
from kiosk.ui.frame import EDGE
from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Label, Scroll, clear, column

_PICTURE = 48
_ONWARD = frozenset({"chevron-left", "log-out"})  # these point the way that the language runs


class Hint(Label):
    """A label in whose place the sentences of Easy Read stand; there only while it says something."""

    _gives_way = False

    def setText(self, text: str) -> None:
        super().setText(text)
        self._appear()

    def give_way(self, on: bool) -> None:
        """To the sentences, or no longer."""
        self._gives_way = on
        self._appear()

    def _appear(self) -> None:
        if self.parentWidget() is not None:  # else it would be a window
            self.setVisible(bool(self.text()) and not self._gives_way)


class EasyRead(QWidget):
    """The sentences of one page, above everything else that scrolls on it; hidden until `turn`."""

    def __init__(self, page: QWidget, name: str) -> None:
        super().__init__()
        self._page, self._name, self._across = page, name, 1
        self._told: tuple[object, ...] = ()
        panel = QWidget()
        panel.setObjectName("panel")
        self._grid = QGridLayout(panel)
        self._grid.setSpacing(16)
        whole, layout = column(self), page.layout()
        beside = EDGE if layout is None else max(0, EDGE - layout.contentsMargins().left())
        whole.setContentsMargins(beside, 16, beside, 16)
        whole.addWidget(panel)
        area = page.findChild(Scroll)
        if not isinstance(area, Scroll):
            raise TypeError(f"{name} does not scroll")
        self._stand_above(area)
        self.hide()

    def _stand_above(self, area: Scroll) -> None:
        inside, both = area.takeWidget(), QWidget()
        stacked = column(both, space=0)
        stacked.addWidget(self)
        stacked.addWidget(inside, 1)
        area.setWidget(both)

    def fit(self, short: bool) -> None:
        """One sentence a line, or two where there is little height."""
        self._across = 2 if short else 1
        self.retell()

    def turn(self, on: bool) -> None:
        """Begin or end; nothing of it is left on the page at the end."""
        self.setVisible(on)
        for hint in self._page.findChildren(Hint):
            hint.give_way(on)
        self.retell()

    def retell(self) -> None:
        """Say everything anew, where anybody reads it."""
        steps = () if self.isHidden() else STEPS[getattr(self._page, "easy", "") or self._name]
        told = [(sign, QCoreApplication.translate("EasyRead", words)) for sign, words in steps]
        if (told, self._across) == self._told:
            return
        self._told = told, self._across
        clear(self._grid)
        for place, (sign, words) in enumerate(told):
            role = "lead" if self._across == 1 else "strong"
            self._grid.addWidget(_step(sign, words, role), *divmod(place, self._across))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, self._across - 1)


def _step(sign: str, words: str, role: str) -> QWidget:
    picture, told = QLabel(), Label(role)
    drawn = icon(sign, STANDARD.ink, _PICTURE).pixmap(QSize(_PICTURE, _PICTURE))
    if sign in _ONWARD and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        drawn = drawn.transformed(QTransform.fromScale(-1, 1))
    picture.setPixmap(drawn)
    told.setText(words)
    step = QWidget()
    line = QHBoxLayout(step)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(16)
    line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(told, 1)
    return step
