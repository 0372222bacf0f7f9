"""A token as a QR code in a PNG file: level M, numeric mode for digits, with its quiet zone."""

from pathlib import Path

import cv2
import numpy as np
import zxingcpp

from shared.domain.faults import UsageError

PIXELS_A_MODULE = 8


def png(text: str) -> bytes:
    """The picture of a text that fits into a code."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = np.array(code.to_image(scale=PIXELS_A_MODULE, add_quiet_zones=True))
    encoded, made = cv2.imencode(".png", picture)
    if not encoded:
        raise ValueError("no picture could be made")
    return made.tobytes()


def write_qr(text: str, path: Path) -> None:
    """Write the picture; raises UsageError where it cannot be written."""
    try:
        path.write_bytes(png(text))
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
