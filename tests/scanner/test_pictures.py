"""A small set of pictures that were looked at; a page that has changed a lot needs looking at again.

`PORTCULLIS_NEW_PICTURES=1` in the environment draws them anew.
"""

import os
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.fakes.screen import Screen, dress, speak

FOLDER = Path(__file__).resolve().parent.parent.parent / "docs" / "pictures"
WIDTH = 640  # of a kept picture
MOST = 6.0  # mean difference, of 255: fonts of another machine stay far below, another layout does not
KEPT = [
    *(f"{name}-en" for name in ("ready", "admit", "note", "refuse", "look", "problems", "unlock", "group")),
    *(f"{name}-ar" for name in ("ready", "note", "refuse", "problems")),
    *("sending-en", "sending-ar", "enrol-en"),
]


def drawn(screen: Screen) -> np.ndarray:
    """The window as grey-free pixels, small."""
    image = screen.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3]
    return cv2.resize(pixels, (WIDTH, WIDTH * image.height() // image.width()), interpolation=cv2.INTER_AREA)


@pytest.mark.parametrize("name", KEPT)
def test_a_page_looks_as_it_did(dressed: QApplication, open_page: Callable[..., Screen], name: str) -> None:
    page, _, code = name.partition("-")
    language = speak(dressed, code)
    dress(dressed)
    try:
        now = drawn(open_page(page))
    finally:
        language.install("en")
    kept = FOLDER / f"scanner-{name}.png"
    if os.environ.get("PORTCULLIS_NEW_PICTURES"):
        cv2.imwrite(str(kept), now, [cv2.IMWRITE_PNG_COMPRESSION, 9])
    before = cv2.imread(str(kept))
    assert before is not None, f"{kept} is missing"
    assert before.shape == now.shape
    assert np.abs(before.astype(int) - now.astype(int)).mean() < MOST
