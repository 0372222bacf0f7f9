"""The barcodes that libraries put on cards and things, found in a picture by zxing-cpp.

Code 128 and EAN-13 have check digits in the symbol, which the decoder holds to; Code 39, Codabar and ITF
have none that every library uses. A slanted Codabar was seen read as an EAN-13 along a few lines, so that one
must be read over some of its height, and a text is to be believed when it was read twice.
"""

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from kiosk.items.reader import Symbology
from shared.capture.decoder import usable
from shared.capture.frames import Frame
from shared.capture.images import Grey, scaled, sharpened

if TYPE_CHECKING:
    import zxingcpp

LONGEST = 40  # characters of a library's number
MOST = 8  # labels believed of one picture
SIDE = 1920  # pixels: a larger picture is looked at reduced to this
SECOND = (0.0, 22.5, 45.0, 67.5)  # degrees: zxing-cpp itself looks along and across, and a little aslant
_PUBLISHERS = ("977", "978", "979")  # ISSN and ISBN: on every copy of a book, so no copy's number
_THIN = 0.2  # of its length: what of its height an EAN-13 must be read over
_SYMBOLOGIES = {
    "Code39": Symbology.CODE_39,
    "Codabar": Symbology.CODABAR,
    "Code128": Symbology.CODE_128,
    "EAN13": Symbology.EAN_13,
    "ITF": Symbology.ITF,
}
_CODABAR = re.compile(r"[A-D]([0-9$:/.+-]+)[A-D]")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Label:
    """A barcode's text, without the start and stop signs that frame Codabar."""

    text: str = field(repr=False)
    symbology: Symbology


def read_labels(frame: Frame, second: Iterable[float] = SECOND) -> tuple[Label, ...]:
    """The labels of libraries in this picture, each text once; never raises, whatever the picture.

    Where it reads nothing at once, `second` looks follow, at the picture sharpened and turned by so much.
    """
    grey = usable(frame)
    if grey is None:
        return ()
    if max(grey.shape) > SIDE:
        grey = scaled(grey, SIDE / max(grey.shape))
    found = _read(grey)
    for degrees in second:
        if found:
            break
        found = _read(_turned(sharpened(grey, 1.5, 3.0), degrees))
    return found


def is_publishers(text: str) -> bool:
    """Whether this is the number of a whole edition (ISBN, ISSN), as on the back of each of its copies."""
    if len(text) != 13 or not (text.isascii() and text.isdecimal()) or not text.startswith(_PUBLISHERS):
        return False
    return sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(text)) % 10 == 0


def _read(grey: Grey) -> tuple[Label, ...]:
    import zxingcpp

    formats = zxingcpp.BarcodeFormat
    try:
        codes = zxingcpp.read_barcodes(
            grey,
            formats=zxingcpp.BarcodeFormats(
                [formats.Code39Std, formats.Codabar, formats.Code128, formats.EAN13, formats.ITF]
            ),
            text_mode=zxingcpp.TextMode.Plain,
        )
    except (RuntimeError, ValueError) as error:
        log.warning("zxing-cpp gave up on a picture: %s", type(error).__name__)
        return ()
    labels = [label for label in map(_label, codes[:MOST]) if label is not None]
    return tuple({label.text: label for label in labels}.values())


def _label(code: "zxingcpp.Barcode") -> Label | None:
    symbology, text = _SYMBOLOGIES.get(code.format.name), code.text
    if symbology is None or not code.valid or len(text) > LONGEST + 2:
        return None
    if symbology is Symbology.CODABAR:
        framed = _CODABAR.fullmatch(text)
        text = framed[1] if framed else ""
    if symbology is Symbology.EAN_13 and (is_publishers(text) or _thin(code)):
        return None
    text = text.strip()
    good = 0 < len(text) <= LONGEST and text.isascii() and text.isprintable()
    return Label(text, symbology) if good else None


def _thin(code: "zxingcpp.Barcode") -> bool:
    at = code.position
    across = at.top_right.x - at.top_left.x, at.top_right.y - at.top_left.y
    down = at.bottom_left.x - at.top_left.x, at.bottom_left.y - at.top_left.y
    return abs(across[0] * down[1] - across[1] * down[0]) < _THIN * (across[0] ** 2 + across[1] ** 2)


def _turned(grey: Grey, degrees: float) -> Grey:
    """The picture turned about its middle, whole, on white."""
    if not degrees:
        return grey
    import cv2

    height, width = grey.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    cosine, sine = abs(turn[0, 0]), abs(turn[0, 1])
    wide, high = round(width * cosine + height * sine), round(width * sine + height * cosine)
    turn[:, 2] += ((wide - width) / 2, (high - height) / 2)
    turned = cv2.warpAffine(grey, turn, (wide, high), flags=cv2.INTER_LINEAR, borderValue=(255,))
    return np.asarray(turned, np.uint8)
