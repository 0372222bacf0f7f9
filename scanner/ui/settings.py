"""Camera, lamp, practice, language, text size and contrast: each a row of buttons that answers at once."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout

from scanner.ui.page import Page, Ports
from shared.desk.values import SetPractice, Snapshot
from shared.qt.language import LANGUAGES
from shared.qt.theme import SPACE, Look, TextSize
from shared.qt.widgets import Button, Label, clear, column

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Cameras:
    """The cameras there are (setting, name), the one in use, and its lamp: None where it has none."""

    choices: tuple[tuple[str, str], ...] = ()
    current: str = ""
    lamp: bool | None = None


class Chosen(QObject):
    """What staff chose for this device; whoever keeps the settings listens."""

    camera = Signal(str)
    lamp = Signal(bool)
    language = Signal(str)
    look = Signal(object)
    leave = Signal()
    asked = Signal()  # the choices are about to be seen: look which cameras there are now


class SettingsBox(Page):
    """The settings a desk may change by itself."""

    def __init__(self, ports: Ports, snapshot: Snapshot, chosen: Chosen) -> None:
        super().__init__(ports, snapshot)
        self.chosen = chosen
        self.cameras = Cameras()
        self.language = "en"
        self.look = Look()
        self._rows: list[tuple[Label, QGridLayout]] = []
        layout = column(self, space=8)
        for _ in range(5):
            label, grid = Label("strong"), QGridLayout()
            grid.setSpacing(SPACE)
            layout.addWidget(label)
            layout.addLayout(grid)
            layout.addSpacing(8)
            self._rows.append((label, grid))
        self.retell()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        changed = snapshot.practice != self.snapshot.practice
        self.snapshot = snapshot
        if changed:
            self.retell_in_place()

    def show_choices(
        self, *, cameras: Cameras | None = None, language: str = "", look: Look | None = None
    ) -> None:
        """What is in force now."""
        self.cameras = cameras or self.cameras
        self.language = language or self.language
        self.look = look or self.look
        self.retell_in_place()

    def retell(self) -> None:
        chosen, look = self.chosen, self.look
        cameras = list(self.cameras.choices)
        if self.cameras.lamp is not None:
            cameras.append(("lamp", self.tr("Light")))
        self._row(0, self.tr("Camera"), cameras, self._is_camera, self._choose_camera)
        self._row(
            1,
            self.tr("Practice"),
            [(False, self.tr("For real")), (True, self.tr("Practise: nothing counts"))],
            lambda on: on == self.snapshot.practice,
            lambda on: self.ports.post(SetPractice(on)),
        )
        self._row(
            2,
            self.tr("Language"),
            list(LANGUAGES.items()),
            lambda code: code == self.language,
            chosen.language.emit,
        )
        sizes = [
            (TextSize.STANDARD, self.tr("Standard")),
            (TextSize.LARGE, self.tr("Large")),
            (TextSize.LARGEST, self.tr("Very large")),
        ]
        self._row(
            3,
            self.tr("Text size"),
            sizes,
            lambda size: size is look.text,
            lambda size: chosen.look.emit(replace(look, text=size)),
        )
        self._row(
            4,
            self.tr("Contrast"),
            [(False, self.tr("Standard")), (True, self.tr("High"))],
            lambda high: high == look.high_contrast,
            lambda high: chosen.look.emit(replace(look, high_contrast=high)),
        )

    def _row(
        self,
        place: int,
        title: str,
        choices: list[tuple[T, str]],
        is_on: Callable[[T], bool],
        choose: Callable[[T], object],
    ) -> None:
        label, grid = self._rows[place]
        label.setText(title)
        label.setVisible(bool(choices))
        clear(grid)
        for across, (value, words) in enumerate(choices):
            button = Button(partial(choose, value))
            button.setCheckable(True)
            button.setChecked(is_on(value))
            button.say(words, title)
            grid.addWidget(button, across // 3, across % 3)

    def _is_camera(self, name: str) -> bool:
        return bool(self.cameras.lamp) if name == "lamp" else name == self.cameras.current

    def _choose_camera(self, name: str) -> None:
        if name == "lamp":
            self.chosen.lamp.emit(not self.cameras.lamp)
        else:
            self.chosen.camera.emit(name)
