"""How long until the window shows the camera's picture, over a window that shows nothing.

Each start is a process of its own, timed from outside until it says that it has painted. The scanner is the
real one; only its camera is a film.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np

from bench.measure import TOP, Row, compared, in_turns
from bench.pictures import HEIGHT, WIDTH, hall
from bench.venue import Venue

AIM = 2.0
_BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
app = QApplication(sys.argv)
window = Window()
window.show()
app.exec()
"""
# The real program; the first camera picture that it paints is told.
_OURS = """
import sys
from shared.qt.camera_view import CameraView
paint = CameraView.paintEvent
def told(self, event):
    paint(self, event)
    if self._image is not None:
        print("painted", flush=True)
CameraView.paintEvent = told
from scanner.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def rows(starts: int = 10) -> list[Row]:
    """The disk's cache is warm: the first start of each is not counted."""
    with tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder:
        venue, film = Venue(Path(folder)), Path(folder) / "hall.avi"
        film_of_hall(film)
        state = venue.state().folder
        scanner = [_OURS, "--state", str(state), "--service", "swim", "--film", str(film)]
        ways = {"ours": lambda _: _start(scanner), "bare": lambda _: _start([_BARE])}
        taken = in_turns(ways, starts, warm=1)
    return [compared("start-up", taken["ours"], taken["bare"], AIM, "a bare PySide6 window")]


def _start(arguments: list[str]) -> None:
    """Start a program and wait until it says that it has painted; then end it."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)}
    run = [sys.executable, "-P", "-c", *arguments]
    with subprocess.Popen(run, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        line = program.stdout.readline() if program.stdout else b""
        program.kill()
        if line != b"painted\n":
            wrong = program.stderr.read().decode(errors="replace") if program.stderr else ""
            raise RuntimeError(f"the program did not show a picture: {wrong[-400:]}")


def film_of_hall(path: Path, frames: int = 45) -> None:
    """An empty hall at 15 frames a second."""
    random = np.random.default_rng(3)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 15, (WIDTH, HEIGHT))
    picture = cv2.cvtColor(hall(random), cv2.COLOR_GRAY2BGR)
    for _ in range(frames):
        writer.write(picture)
    writer.release()
