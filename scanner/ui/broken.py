"""The safe page when something nobody foresaw went wrong: a broken door must not look alive."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from scanner.ui.page import Page, Ports
from shared.desk.values import Snapshot
from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, Scroll, column


class BrokenPage(Page):
    """Says that nothing works, that what was recorded is safe, and what to do; `leave` ends the program."""

    def __init__(self, ports: Ports, snapshot: Snapshot, leave: Callable[[], object]) -> None:
        super().__init__(ports, snapshot)
        self.setObjectName("broken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        picture = Label()
        pixels: QPixmap = icon("octagon-x", STANDARD.paper, 160).pixmap(160, 160)
        picture.setPixmap(pixels)
        self.big, self.what, self.do = Label("display"), Label("title"), Label("lead")
        inside = QWidget()
        column(self).addWidget(Scroll(inside))
        layout = column(inside, margin=48, space=24)
        layout.addStretch()
        self.leave = Button(leave, kind="verdict")
        for part in (picture, self.big, self.what, self.do):
            layout.addWidget(part)
        layout.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch()
        self.retell()

    def retell(self) -> None:
        self.big.setText(self.tr("Not working"))
        self.what.setText(self.tr("Do not admit by this screen."))
        self.do.setText(
            self.tr(
                "Everything admitted before is recorded. Close and start the scanner again; "
                "until then note visits on paper and tell the office."
            )
        )
        self.leave.say(self.tr("Close the scanner"))
        self.setAccessibleName(self.big.text())
        self.setAccessibleDescription(f"{self.what.text()} {self.do.text()}")
