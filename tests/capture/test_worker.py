"""The camera's thread against scripted cameras: what it tells, what it keeps, and how it comes back."""

import itertools
import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from shared.capture.frames import CameraAbsent, CameraBusy, CameraLost, Frame, Source
from shared.capture.worker import CameraState, CameraStatus, CameraThread, growing_delays

PATIENCE = 10.0  # seconds until a test gives up


def frame(number: int) -> Frame:
    return Frame(np.zeros((30, 30), np.uint8), float(number), "camera 0", number)


class Scripted(Source):
    """A camera that does what its script says: numbers are frames, exceptions are raised, calls are made."""

    def __init__(self, *script: int | Exception | Callable[[], None]) -> None:
        self.script = iter(script)
        self.closed = threading.Event()

    def read(self) -> Frame | None:
        for step in self.script:
            if isinstance(step, Exception):
                raise step
            if isinstance(step, int):
                return frame(step)
            step()
        return None

    def close(self) -> None:
        self.closed.set()


class Port:
    """Opens one scripted camera after the other; an exception is a camera that will not open."""

    def __init__(self, *cameras: Scripted | Exception) -> None:
        self.cameras = iter(cameras)
        self.opened = 0

    def __call__(self) -> Source:
        self.opened += 1
        camera = next(self.cameras, None)
        if camera is None:
            return Scripted()
        if isinstance(camera, Exception):
            raise camera
        return camera


class Heard:
    def __init__(self) -> None:
        self.states: list[CameraState] = []
        self._changed = threading.Condition()

    def __call__(self, status: CameraStatus) -> None:
        with self._changed:
            self.states.append(status.state)
            self._changed.notify_all()

    def wait_for(self, state: CameraState) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: state in self.states, PATIENCE), self.states


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def running(heard: Heard) -> Iterator[Callable[..., CameraThread]]:
    threads: list[CameraThread] = []

    def start(port: Port, **options: float) -> CameraThread:
        thread = CameraThread(port, heard, delays=lambda: itertools.repeat(0.0), **options)
        threads.append(thread)
        thread.start()
        return thread

    yield start
    for thread in threads:
        assert thread.stop(PATIENCE)


def test_a_film_runs_and_ends(running, heard):
    film = Scripted(1)
    running(Port(film))
    heard.wait_for(CameraState.ENDED)
    assert heard.states == [CameraState.OPENING, CameraState.RUNNING, CameraState.ENDED]
    assert film.closed.is_set()


def test_only_the_newest_frame_is_kept(running):
    read_all, go_on = threading.Event(), threading.Event()
    thread = running(Port(Scripted(1, 2, 3, read_all.set, lambda: go_on.wait(PATIENCE) and None)))
    assert read_all.wait(PATIENCE)
    taken = thread.take(PATIENCE)
    assert taken is not None
    assert taken.number == 3
    assert thread.take(0) is None
    go_on.set()


def test_at_rest_frames_are_passed_by_until_every_one_is_wanted_again(running):
    go_on, ended = threading.Event(), threading.Event()
    thread = running(Port(Scripted(1, lambda: go_on.wait(PATIENCE), 2, 3, 4, ended.set)))
    assert thread.take(PATIENCE) is not None
    thread.rest(3600.0)
    go_on.set()
    assert ended.wait(PATIENCE)
    last = thread.take(PATIENCE)
    assert last is not None
    assert last.number == 2  # it was being made


def test_who_rests_is_at_once_awake(running):
    go_on, ended = threading.Event(), threading.Event()
    script = lambda: go_on.wait(PATIENCE), 1, lambda: thread.rest(3600.0), 2, lambda: thread.rest(0), 3, 4
    thread = running(Port(Scripted(*script, ended.set)))
    go_on.set()
    assert ended.wait(PATIENCE)
    last = thread.take(PATIENCE)
    assert last is not None
    assert last.number == 4


def test_unplugged_and_plugged_back_in(running, heard):
    go_on = threading.Event()
    first, second = Scripted(1, CameraLost("gone")), Scripted(2, lambda: go_on.wait(PATIENCE) and None)
    thread = running(Port(first, CameraAbsent("no device"), CameraAbsent("no device"), second))
    heard.wait_for(CameraState.ABSENT)
    go_on.set()
    heard.wait_for(CameraState.ENDED)
    assert heard.states == [
        CameraState.OPENING,
        CameraState.RUNNING,
        CameraState.LOST,
        CameraState.ABSENT,
        CameraState.RUNNING,
        CameraState.ENDED,
    ]
    assert first.closed.is_set()
    newest = thread.take(0)
    assert newest is not None
    assert newest.number == 2


@pytest.mark.parametrize(
    ("fault", "state"), [(CameraBusy("held"), CameraState.BUSY), (CameraAbsent("none"), CameraState.ABSENT)]
)
def test_a_camera_that_will_not_open_is_tried_again(running, heard, fault, state):
    port = Port(fault, fault, Scripted(1))
    running(port)
    heard.wait_for(CameraState.ENDED)
    assert heard.states == [CameraState.OPENING, state, CameraState.RUNNING, CameraState.ENDED]
    assert port.opened == 3


def test_no_camera_at_all_waits_for_one_and_stops_at_once(heard):
    def none_there() -> Source:
        raise CameraAbsent("none")

    thread = CameraThread(none_there, heard)
    thread.start()
    heard.wait_for(CameraState.ABSENT)
    assert thread.take(0.01) is None
    assert thread.stop(PATIENCE)


def test_a_stuck_read_holds_up_neither_taking_nor_stopping(running, heard):
    release = threading.Event()
    thread = running(Port(Scripted(1, lambda: release.wait(PATIENCE) and None)), stuck_after=0.02)
    heard.wait_for(CameraState.RUNNING)
    assert thread.take(PATIENCE) is not None
    while CameraState.LOST not in heard.states:
        assert thread.take(0.03) is None
    assert not thread.stop(timeout=0.01)
    release.set()


def test_a_stuck_camera_that_goes_on_is_running_again(running, heard):
    release = threading.Event()
    thread = running(Port(Scripted(1, lambda: release.wait(PATIENCE) and None, 2)), stuck_after=0.02)
    assert thread.take(PATIENCE) is not None
    while CameraState.LOST not in heard.states:
        thread.take(0.03)
    release.set()
    heard.wait_for(CameraState.ENDED)
    assert heard.states[-2:] == [CameraState.RUNNING, CameraState.ENDED]


def test_opening_that_hangs_does_not_hold_up_the_caller(heard):
    release, opening = threading.Event(), threading.Event()

    def open_slowly() -> Source:
        opening.set()
        release.wait(PATIENCE)
        return Scripted(1)

    thread = CameraThread(open_slowly, heard)
    thread.start()
    assert opening.wait(PATIENCE)
    assert thread.take(0) is None
    assert thread.status.state is CameraState.OPENING
    assert not thread.stop(timeout=0.01)
    release.set()
    assert thread.stop(PATIENCE)


def test_pauses_grow_to_a_bound():
    delays = list(itertools.islice(growing_delays(), 10))
    assert delays == sorted(delays)
    assert delays[0] < 0.5
    assert delays[-1] == delays[-2] == 5.0
