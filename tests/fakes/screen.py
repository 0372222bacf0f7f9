"""The scanner's window before a scripted desk: every page at hand, time in the test's hands."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from PySide6.QtWidgets import QApplication, QWidget

from scanner.demo.scenes import frame_with_code
from scanner.flow.pages import Event
from scanner.ui.settings import Cameras
from scanner.ui.window import Window
from shared.capture.frames import Frame
from shared.capture.worker import CameraState, CameraStatus
from shared.desk.values import Enrolling, EnrolStep, Snapshot
from shared.domain.contact import Contact, Line
from shared.domain.reasons import Reason
from shared.qt import theme
from shared.qt.enrol import EnrolWindow
from shared.qt.language import KIOSK_LANGUAGES, Language
from tests.fakes import scripted_desk as desk
from tests.fakes.shell_screen import settle

CAMERAS = Cameras((("/dev/video0", "HD Webcam"), ("/dev/video1", "USB Camera")), "/dev/video0", False)


@cache
def picture() -> Frame:
    """A frame of the demo's film: somebody holds up a card."""
    return Frame(frame_with_code("1234567890" * 20), 0.0, "picture", 0)


class Screen:
    """A window of a given size, language and look; `now` is its clock, `heard` the tones it played."""

    def __init__(self, snapshot: Snapshot = desk.SNAPSHOT, size: tuple[int, int] = (1280, 800)) -> None:
        self.now = 0.0
        self.heard: list[str] = []
        self.desk = desk.ScriptedDesk()
        self.snapshot = snapshot
        self.window = Window(self.desk.post, snapshot, clock=lambda: self.now, play=self.heard.append)
        self.window.resize(*size)
        self.window.show()
        self.window.on_camera(CameraStatus(CameraState.RUNNING))
        self.window.ready.camera.show_frame(picture())
        self.window.show_choices(cameras=CAMERAS)
        self.settle()

    def tell(self, **changes: object) -> None:
        """The desk tells a changed snapshot."""
        self.snapshot = replace(self.snapshot, **changes)  # type: ignore[arg-type]
        self.window.on_snapshot(self.snapshot)
        self.settle()

    def pass_time(self, seconds: float) -> None:
        """Let time pass, as the window's own timer would."""
        self.now += seconds
        self.window.tick()
        self.settle()

    def go(self, *events: Event, subject: str = "") -> None:
        """Touch one's way to a page."""
        for event in events:
            if subject:
                self.window.ports.subject = subject
            self.window.go(event)
        self.settle()

    def settle(self) -> None:
        """Let Qt lay out and forget what is gone."""
        settle()

    def close(self) -> None:
        """Take the window down."""
        self.window.close()
        self.window.deleteLater()
        self.settle()

    @property
    def page(self) -> QWidget:
        """The page in front."""
        return self.window.stack.currentWidget()


class EnrolScreen:
    """The window of a device that belongs to no city yet, as tests of every page use it."""

    def __init__(self, told: Enrolling, size: tuple[int, int] = (1280, 800)) -> None:
        self.desk = desk.ScriptedDesk()
        self.window = EnrolWindow(self.desk.post)
        self.window.resize(*size)
        self.window.show()
        self.window.on_camera(CameraStatus(CameraState.RUNNING))
        self.window.camera.show_frame(picture())
        self.window.on_enrolling(told)
        self.settle()

    @property
    def page(self) -> QWidget:
        """All of it."""
        return self.window.page

    settle = Screen.settle
    close = Screen.close


def dress(app: QApplication, look: theme.Look | None = None) -> None:
    """The theme, once for all tests of a process."""
    theme.load_fonts()
    theme.apply(app, look or theme.Look())


def speak(app: QApplication, code: str) -> Language:
    """Switch the language; `install("en")` of the answer ends it."""
    language = Language(app, KIOSK_LANGUAGES)
    language.install(code)
    return language


def _with(**changes: object) -> Callable[[tuple[int, int]], Screen]:
    return lambda size: Screen(replace(desk.SNAPSHOT, **changes), size)  # type: ignore[arg-type]


def _at(*events: Event, subject: str = "", **changes: object) -> Callable[[tuple[int, int]], Screen]:
    def make(size: tuple[int, int]) -> Screen:
        screen = _with(**changes)(size)
        screen.go(*events, subject=subject)
        return screen

    return make


def _told(outcome: object, **changes: object) -> Callable[[tuple[int, int]], Screen]:
    def make(size: tuple[int, int]) -> Screen:
        screen = _with(**changes)(size)
        screen.window.on_outcome(outcome)  # type: ignore[arg-type]
        screen.settle()
        return screen

    return make


def _blind(size: tuple[int, int]) -> Screen:
    screen = Screen(size=size)
    screen.window.on_camera(CameraStatus(CameraState.ABSENT))
    screen.settle()
    return screen


MEMBERS = (
    desk.group_member(),
    desk.group_member(desk.CONCESSION),
    desk.group_member(reason=Reason.NEEDS_ADULT),
)
PAGES: dict[str, Callable[[tuple[int, int]], Screen | EnrolScreen]] = {
    "ready": _with(),
    "help": _with(calls=desk.CALLS),
    "ready-out": _with(service=replace(desk.SWIM, stay_minutes=None), leaving=True),
    "practice": _with(practice=True, contact=Contact()),
    "no-camera": _blind,
    "admit": _told(desk.admitted()),
    "note": _told(desk.noted(Reason.CHECKS_AGEING, Reason.CLOCK_DOUBTFUL)),
    "refuse": _told(desk.refused(Reason.OPENS_LATER)),
    "look": _told(desk.looked(), look=True),
    "sort-out": _at(Event.SORT_OUT),
    "override": _at(Event.SORT_OUT, Event.OVERRIDE, subject="r7", unlocked_by="Amira"),
    "undo": _at(Event.UNDO, unlocked_by="Amira"),
    "unlock": _at(Event.UNDO),
    "no-card": _at(Event.NO_CARD),
    "services": _at(Event.SERVICES),
    "group": _with(group=MEMBERS),
    "problems": _at(
        Event.PROBLEMS,
        self_test=desk.SELF_TEST,
        faults=("disk_low", "clock_doubtful"),
        clock_doubtful=True,
        contact=desk.OFFLINE,
        to_send=312,
        unlocked_by="Amira",
        unlocked_with_pin=True,
    ),
    "sending": _at(
        Event.PROBLEMS,
        self_test=desk.SELF_TEST,
        contact=desk.SENDING,
        to_send=3750,
        rulings=desk.RULINGS,
        rulings_waiting=7,
    ),
    "alone": _at(Event.PROBLEMS, self_test=desk.SELF_TEST, contact=Contact(), to_send=312),
    "revoked": _told(
        desk.refused(Reason.DEVICE_REVOKED, event=None),
        contact=Contact(Line.REVOKED, why="device_revoked"),
        faults=("device_revoked",),
        to_send=None,
    ),
    "enrol": lambda size: EnrolScreen(Enrolling(EnrolStep.WAITING), size),
    "enrol-asking": lambda size: EnrolScreen(Enrolling(EnrolStep.ASKING), size),
    "enrol-refused": lambda size: EnrolScreen(Enrolling(EnrolStep.REFUSED, "enrol_wrong_hub"), size),
    "broken": _at(Event.CRASHED),
}
