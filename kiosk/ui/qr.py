"""A QR code as a picture, for screens and paper."""

import numpy as np
import zxingcpp
from PySide6.QtGui import QImage


def qr_picture(text: str) -> QImage:
    """One pixel a module, black on white with its quiet zone."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    grey = np.ascontiguousarray(np.array(code.to_image(scale=1, add_quiet_zones=True)))
    high, wide = grey.shape
    return QImage(grey.data, wide, high, wide, QImage.Format.Format_Grayscale8).copy()
