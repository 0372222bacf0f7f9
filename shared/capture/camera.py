"""A webcam through OpenCV: chosen, opened for speed, read, and lit where it has a lamp."""

import errno
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shared.capture import v4l2
from shared.capture.frames import CameraAbsent, CameraBusy, CameraLost, Frame, Source

if TYPE_CHECKING:
    import cv2

WIDTH, HEIGHT, RATE = 1280, 720, 30
ENOUGH_RATE = 15  # frames a second from which uncompressed pictures beat JPEG ones: no JPEG to undo


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera that can be chosen; `number` is OpenCV's."""

    number: int
    name: str


def cameras() -> list[CameraInfo]:
    """The cameras plugged in, by number; where the system has no list (not Linux), the first four."""
    if not sys.platform.startswith("linux"):
        return [CameraInfo(number, f"Camera {number}") for number in range(4)]
    return [CameraInfo(number, name) for number, name in v4l2.cameras()]


class CameraSource(Source):
    """Frames of camera `number` at 1280x720 or the nearest it has.

    Raises CameraAbsent, CameraBusy or CameraLost. Opening may take seconds: never in the window's thread.
    """

    def __init__(self, number: int) -> None:
        import cv2

        self._number = number
        self._device = v4l2.device(number)
        _check_free(self._device, number)
        self._camera = cv2.VideoCapture(
            number, cv2.CAP_V4L2 if sys.platform.startswith("linux") else cv2.CAP_ANY
        )
        if not self._camera.isOpened():
            raise CameraBusy(f"camera {number} does not open")
        self._raw = _choose_format(self._camera, self._device)
        self._count = 0

    def read(self) -> Frame:
        import cv2

        try:
            good, picture = self._camera.read()
        except cv2.error as error:
            raise CameraLost(f"camera {self._number}: {error.err}") from error
        if not good:
            raise CameraLost(f"camera {self._number} gives no picture")
        picture, luma = _planes(np.asarray(picture, dtype=np.uint8), self._raw)
        self._count += 1
        return Frame(picture, time.monotonic(), f"camera {self._number}", self._count - 1, luma=luma)

    def skip(self) -> bool:
        """Takes the picture from the driver and leaves it as it is: a JPEG is not undone."""
        if not self._camera.grab():
            raise CameraLost(f"camera {self._number} gives no picture")
        self._count += 1
        return True

    def close(self) -> None:
        self._camera.release()


def torch(number: int) -> bool | None:
    """Whether camera `number` has its lamp on; None where it has no lamp that can be switched."""
    return v4l2.torch(v4l2.device(number))


def set_torch(number: int, on: bool) -> bool:
    """Switches the lamp; False where there is none or the camera refuses."""
    return v4l2.set_torch(v4l2.device(number), on)


def _check_free(device: Path, number: int) -> None:
    """Tells absent from busy, which OpenCV does not."""
    if not sys.platform.startswith("linux"):
        return
    try:
        os.close(os.open(device, os.O_RDWR | os.O_NONBLOCK))
    except FileNotFoundError as error:
        raise CameraAbsent(f"camera {number} is not plugged in") from error
    except OSError as error:
        if error.errno in {errno.ENODEV, errno.ENXIO}:
            raise CameraAbsent(f"camera {number}: {error.strerror}") from error
        raise CameraBusy(f"camera {number}: {error.strerror}") from error


def _choose_format(camera: "cv2.VideoCapture", device: Path) -> bool:
    """Asks for YUYV where the camera gives it fast enough, else MJPG; True when frames come as raw YUYV."""
    import cv2

    raw = v4l2.frame_rate(device, "YUYV", WIDTH, HEIGHT) >= ENOUGH_RATE
    camera.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*("YUYV" if raw else "MJPG")))
    camera.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
    camera.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
    camera.set(cv2.CAP_PROP_FPS, RATE)
    camera.set(cv2.CAP_PROP_BUFFERSIZE, 1)  # the newest frame, not one that waited
    return raw and bool(camera.set(cv2.CAP_PROP_CONVERT_RGB, 0))


def _planes(picture: NDArray[np.uint8], raw: bool) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """BGR for the window, and the luma plane where the camera sent one."""
    import cv2

    if not (raw and picture.ndim == 3 and picture.shape[2] == 2):
        return picture, None
    colour = np.asarray(cv2.cvtColor(picture, cv2.COLOR_YUV2BGR_YUYV), dtype=np.uint8)
    return colour, np.ascontiguousarray(picture[:, :, 0])
