"""A film file as a camera: in real time, or as fast as it is asked for."""

import time
from pathlib import Path

import numpy as np

from shared.capture.frames import Frame, PictureFault, Source
from shared.capture.pictures import MAX_PIXELS

SLOWEST, FASTEST = 1.0, 240.0  # frames a second believed of a film's header


class FilmSource(Source):
    """The frames of the film at `path`.

    `paced` waits until each frame is due, as a camera does; else `read` returns at once. `loop` starts
    again at the end, numbers going on. Raises PictureFault when it is no film.
    """

    def __init__(self, path: Path, *, paced: bool = False, loop: bool = False) -> None:
        import cv2

        if not path.is_file():
            raise PictureFault(f"{path}: no such film")
        self._path = path
        self._paced = paced
        self._loop = loop
        self._film = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        width = int(self._film.get(cv2.CAP_PROP_FRAME_WIDTH))
        height = int(self._film.get(cv2.CAP_PROP_FRAME_HEIGHT))
        if not self._film.isOpened() or not 0 < width * height <= MAX_PIXELS:
            self._film.release()
            raise PictureFault(f"{path}: not a film that can be read here")
        rate = float(self._film.get(cv2.CAP_PROP_FPS))
        self.rate = rate if SLOWEST <= rate <= FASTEST else 30.0
        self._number = 0
        self._begun: float | None = None

    def read(self) -> Frame | None:
        good, picture = self._film.retrieve() if self._grab() else (False, None)
        if not good:
            return None
        self._wait_until_due()
        frame = Frame(np.asarray(picture, dtype=np.uint8), time.monotonic(), str(self._path), self._number)
        self._number += 1
        return frame

    def skip(self) -> bool:
        if not self._grab():
            return False
        self._wait_until_due()
        self._number += 1
        return True

    def close(self) -> None:
        self._film.release()

    def _grab(self) -> bool:
        import cv2

        if self._film.grab():
            return True
        if not self._loop or not self._number:
            return False
        self._film.set(cv2.CAP_PROP_POS_FRAMES, 0)
        return self._film.grab()

    def _wait_until_due(self) -> None:
        if not self._paced:
            return
        if self._begun is None:
            self._begun = time.monotonic()
        time.sleep(max(0.0, self._begun + self._number / self.rate - time.monotonic()))
