"""Which camera, film or folder the desk looks through, and its change in mid-session."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from shared.capture.camera import CameraInfo, CameraSource, cameras, set_torch, torch
from shared.capture.film import FilmSource
from shared.capture.folder import FolderSource
from shared.capture.frames import CameraAbsent, FrameSource
from shared.capture.worker import CameraState, CameraStatus, CameraThread

_DEVICE = "/dev/video"
PATIENCE_S, BRIEFLY_S = 1.0, 0.2  # to wait for a camera's thread: at the end, and while the window is used


@dataclass(frozen=True, slots=True)
class Choice:
    """A camera that staff can choose: the setting's value and the camera's own name."""

    setting: str
    name: str


class Eyes:
    """Runs one camera thread at a time for `setting`: auto, none, a device, a film or a folder.

    `watch` is given every new thread (None: no camera), `on_status` its states. Used by the window's thread;
    opening happens in the camera's own. What the setting names may come later: until then it is absent.
    """

    def __init__(
        self,
        setting: str,
        watch: Callable[[CameraThread | None], None],
        on_status: Callable[[CameraStatus], None],
    ) -> None:
        self._watch = watch
        self._on_status = on_status
        self._thread: CameraThread | None = None
        self.setting = setting
        self._open = _opener(setting)

    def start(self) -> None:
        """Begin to look."""
        if self._open is None:
            self._on_status(CameraStatus(CameraState.ABSENT))
            return
        self._thread = thread = CameraThread(
            self._open, lambda status: self._on_status(status) if thread is self._thread else None
        )
        thread.start()
        self._watch(thread)

    def stop(self, patience: float = PATIENCE_S) -> None:
        """Stop looking; a driver that hangs is left behind, and what it still tells is not heard."""
        self._watch(None)
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.stop(patience)

    def choose(self, setting: str) -> None:
        """Look through another camera from now on."""
        self.stop(BRIEFLY_S)
        self.setting, self._open = setting, _opener(setting)
        self.start()

    @property
    def state(self) -> CameraState:
        """What the camera does now; from any thread."""
        thread = self._thread
        return CameraState.ABSENT if thread is None else thread.status.state

    def choices(self) -> tuple[Choice, ...]:
        """The cameras plugged in now."""
        return tuple(Choice(f"{_DEVICE}{camera.number}", camera.name) for camera in cameras())

    @property
    def current(self) -> str:
        """The choice in use: with `auto`, the camera that was found."""
        number = _number(self.setting)
        return self.setting if number is None else f"{_DEVICE}{number}"

    def lamp(self) -> bool | None:
        """Whether the lamp is on; None where there is none."""
        number = _number(self.setting)
        return None if number is None else torch(number)

    def light(self, on: bool) -> None:
        """Switch the lamp."""
        number = _number(self.setting)
        if number is not None:
            set_torch(number, on)


def _number(setting: str) -> int | None:
    if setting == "auto":
        found = cameras()
        return found[0].number if found else None
    digits = setting.removeprefix(_DEVICE)
    return int(digits) if digits.isdecimal() else None


def _opener(setting: str) -> Callable[[], FrameSource] | None:
    if setting == "none":
        return None
    if setting == "auto":
        return lambda: CameraSource(_first().number)
    number = _number(setting)
    if number is not None:
        return lambda: CameraSource(number)
    return lambda: _pictures(Path(setting))


def _pictures(path: Path) -> FrameSource:
    if path.is_dir():
        return FolderSource(sorted(file for file in path.iterdir() if file.is_file()))
    if path.is_file():
        return FilmSource(path, paced=True, loop=True)
    raise CameraAbsent(f"there is no film or folder {path}")


def _first() -> CameraInfo:
    found = cameras()
    if not found:
        raise CameraAbsent("no camera is plugged in")
    return found[0]
