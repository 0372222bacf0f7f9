"""Which camera the desk looks through: what is not there yet, what changes, and what is left behind."""

import threading
from pathlib import Path

import cv2
import numpy as np

from shared.capture.eyes import Eyes
from shared.capture.worker import CameraState, CameraStatus, CameraThread


class Heard:
    """Keeps what Eyes tells."""

    def __init__(self) -> None:
        self.states: list[CameraState] = []
        self.changed = threading.Condition()
        self.watched: list[CameraThread | None] = []

    def status(self, status: CameraStatus) -> None:
        with self.changed:
            self.states.append(status.state)
            self.changed.notify_all()

    def wait_for(self, state: CameraState) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: state in self.states, 5)


def test_a_film_that_is_not_there_is_waited_for(tmp_path: Path) -> None:
    heard = Heard()
    eyes = Eyes(str(tmp_path / "stick"), heard.watched.append, heard.status)
    eyes.start()
    try:
        heard.wait_for(CameraState.ABSENT)
        (tmp_path / "coming").mkdir()
        cv2.imwrite(str(tmp_path / "coming" / "one.png"), np.zeros((40, 40), np.uint8))
        (tmp_path / "coming").rename(tmp_path / "stick")
        heard.wait_for(CameraState.RUNNING)
    finally:
        eyes.stop()


def test_what_an_old_camera_tells_after_a_change_is_not_heard(tmp_path: Path) -> None:
    heard = Heard()
    eyes = Eyes(str(tmp_path / "nothing"), heard.watched.append, heard.status)
    eyes.start()
    heard.wait_for(CameraState.ABSENT)
    eyes.choose("none")
    assert heard.states[-1] is CameraState.ABSENT
    assert CameraState.ENDED not in heard.states
    assert heard.watched[-1] is None
    assert eyes.current == "none"
