"""The two decoders behind one answer: zxing-cpp, and pyzbar where its system library is installed.

Neither raises, whatever the picture. Only QR model 2 is asked for: Micro QR is no card, and asking for every
kind of QR would also let misread noise through as Micro QR.
"""

import logging
import math
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

import numpy as np

from shared.capture.images import Grey
from shared.capture.reed_solomon import UncorrectableError
from shared.capture.symbol import is_part

if TYPE_CHECKING:
    import zxingcpp

Corner = tuple[int, int]
Corners = tuple[Corner, Corner, Corner, Corner]
MAX_TEXT = 7089  # characters: the most that a QR symbol holds, ISO/IEC 18004 table 7

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sighted:
    """A code that was read. `partial`: one part of a message split over several symbols, to be refused."""

    text: str
    format: str  # "QRCode"
    corners: Corners  # in the frame's pixels, clockwise from the symbol's own top left
    found_by: str  # the pass that read it
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol that was found; `text` is None where it could not be decoded."""

    text: str | None
    corners: Corners
    partial: bool = False

    def moved(self, scale: float, left: int = 0, top: int = 0) -> "Symbol":
        """The same in the frame that this picture was a part of, enlarged by `scale`."""
        a, b, c, d = [(round(x / scale) + left, round(y / scale) + top) for x, y in self.corners]
        return replace(self, corners=(a, b, c, d))

    def size(self) -> float:
        """Its longest side in pixels."""
        ends = zip(self.corners, (*self.corners[1:], self.corners[0]), strict=True)
        return max(math.dist(a, b) for a, b in ends)

    def overlaps(self, other: "Symbol") -> bool:
        """Whether both are sightings of one symbol: the middle of one lies well inside the other."""
        return math.dist(self._middle(), other._middle()) < max(self.size(), other.size()) / 2

    def _middle(self) -> tuple[float, float]:
        return sum(x for x, _ in self.corners) / 4, sum(y for _, y in self.corners) / 4


def zxing(grey: Grey, binarizer: str = "LocalAverage") -> list[Symbol]:
    """What zxing-cpp finds, symbols it could not decode among them."""
    import zxingcpp

    try:
        found = zxingcpp.read_barcodes(
            grey,
            formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2),
            text_mode=zxingcpp.TextMode.Plain,  # the default escapes bytes
            binarizer=zxingcpp.Binarizer[binarizer],
            return_errors=True,
        )
    except (RuntimeError, ValueError) as error:
        log.warning("zxing-cpp gave up on a frame: %s", type(error).__name__)
        return []
    return [_from_zxing(code) for code in found]


def zbar(grey: Grey) -> list[Symbol]:
    """What pyzbar reads; nothing where its library is missing."""
    library = _zbar()
    if library is None:
        return []
    try:
        found = library.decode(grey, symbols=[library.ZBarSymbol.QRCODE])
    except ValueError:  # a structured-append symbol, which pyzbar cannot name
        return []
    symbols = []
    for code in found:
        box = code.rect
        corners = [(int(x), int(y)) for x, y in code.polygon]
        if len(corners) != 4:
            right, below = box.left + box.width, box.top + box.height
            corners = [(box.left, box.top), (right, box.top), (right, below), (box.left, below)]
        a, b, c, d = corners
        symbols.append(Symbol(_text(code.data), (a, b, c, d)))
    return symbols


def _from_zxing(code: "zxingcpp.Barcode") -> Symbol:
    at = code.position
    points = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
    a, b, c, d = [(point.x, point.y) for point in points]
    if not code.valid:
        return Symbol(None, (a, b, c, d))
    return Symbol(code.text[:MAX_TEXT], (a, b, c, d), _is_part(code))


def _is_part(code: "zxingcpp.Barcode") -> bool:
    """Whether it is one symbol of several (structured append), which zxing-cpp knows and does not tell."""
    modules = (np.array(code.to_image(scale=1, add_quiet_zones=False)) == 0).astype(np.uint8)
    try:
        return is_part(modules)
    except (UncorrectableError, KeyError, ValueError, IndexError):
        return False  # a mirrored symbol: read, and not ours


def _text(data: bytes) -> str:
    try:
        return data.decode()[:MAX_TEXT]
    except UnicodeDecodeError:
        return data.decode("latin-1")[:MAX_TEXT]


@cache
def _zbar() -> ModuleType | None:
    try:
        return import_module("pyzbar.pyzbar")
    except (ImportError, OSError) as error:  # the wheel is there, libzbar0 is not
        log.info("pyzbar is not used: %s", type(error).__name__)
        return None
