"""Frames on the screen: right colours, the right way round, and a lens that sees nothing."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from shared.capture.frames import Frame
from shared.capture.worker import CameraState, CameraStatus
from shared.qt.camera_view import CameraView, covered, image

RED, BLUE = (20, 10, 230), (230, 20, 10)  # in OpenCV's order


def halves(first: tuple[int, int, int], second: tuple[int, int, int]) -> Frame:
    """A frame with one colour on the left and another on the right."""
    pixels = np.zeros((90, 160, 3), np.uint8)
    pixels[:, :80], pixels[:, 80:] = first, second
    return Frame(pixels, 0.0, "test", 0)


def frame(pixels: NDArray[np.uint8]) -> Frame:
    return Frame(pixels, 0.0, "test", 0)


@pytest.fixture
def view(qapp: QApplication) -> Iterator[CameraView]:
    made = CameraView()
    made.resize(640, 360)
    made.show_status(CameraStatus(CameraState.RUNNING))
    yield made
    made.deleteLater()


def corner(view: CameraView, across: int) -> QColor:
    picture = view.grab().toImage()
    return picture.pixelColor(across * picture.width() // 100, 2)


def test_colours_and_sides_are_kept(view: CameraView) -> None:
    view.show_frame(halves(RED, BLUE))
    assert corner(view, 1).red() > 200
    assert corner(view, 99).blue() > 200


def test_a_front_camera_is_a_mirror(view: CameraView) -> None:
    view.mirrored = True
    view.show_frame(halves(RED, BLUE))
    assert corner(view, 1).blue() > 200


def test_grey_frames_and_odd_widths_are_painted(view: CameraView) -> None:
    grey = np.full((91, 157), 200, np.uint8)
    assert image(frame(grey)).format() is QImage.Format.Format_Grayscale8
    view.show_frame(frame(grey))
    assert corner(view, 1).green() == 200


def test_a_part_of_a_larger_array_is_painted_too(view: CameraView) -> None:
    large = np.zeros((200, 300, 3), np.uint8)
    large[50:140, 100:260] = RED
    view.show_frame(frame(large[50:140, 100:260]))
    assert corner(view, 50).red() > 200


def test_the_image_outlives_its_frame(view: CameraView) -> None:
    pixels = np.full((90, 160, 3), RED, np.uint8)
    shown = image(frame(pixels))
    pixels[:] = 0
    assert shown.pixelColor(1, 1).red() > 200


def noise(most: int) -> NDArray[np.uint8]:
    return np.random.default_rng(1).integers(0, most + 1, (720, 1280, 3), np.uint8)


@pytest.mark.parametrize(
    ("pixels", "dark"),
    [
        (lambda: np.zeros((720, 1280, 3), np.uint8), True),
        (lambda: noise(6), True),
        (lambda: noise(60), False),
        (lambda: np.full((720, 1280), 255, np.uint8), False),
    ],
)
def test_a_covered_lens_is_noticed(
    view: CameraView, pixels: Callable[[], NDArray[np.uint8]], dark: bool
) -> None:
    assert covered(frame(pixels())) is dark
    view.show_frame(frame(pixels()))
    assert ("covered" in view.accessibleDescription()) is dark
