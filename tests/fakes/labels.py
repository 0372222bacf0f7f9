"""Labels as a camera sees them: drawn by zxing-cpp's writer, then held small, slanted or out of focus."""

from pathlib import Path

import cv2
import numpy as np
import zxingcpp

from kiosk.items.reader import Symbology
from shared.capture.frames import Frame

HEIGHT, WIDTH = 720, 1280
_FORMATS = {
    Symbology.CODE_39: zxingcpp.BarcodeFormat.Code39,
    Symbology.CODABAR: zxingcpp.BarcodeFormat.Codabar,
    Symbology.CODE_128: zxingcpp.BarcodeFormat.Code128,
    Symbology.EAN_13: zxingcpp.BarcodeFormat.EAN13,
    Symbology.ITF: zxingcpp.BarcodeFormat.ITF,
    Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
}


def drawn(text, symbology, *, scale=2):
    """The label's picture with its quiet zone, black on white; `scale` pixels a bar."""
    content = f"A{text}B" if symbology is Symbology.CODABAR else text
    code = zxingcpp.create_barcode(content, _FORMATS[symbology])
    return np.pad(np.array(code.to_image(scale=scale), np.uint8), 4 * scale, constant_values=255)


def held(*labels, turn=0.0, blur=0.0, noise=0.0, seed=1):
    """A camera's picture of the labels, one below the other, on something grey."""
    picture = np.full((HEIGHT, WIDTH), 110, np.uint8)
    top = (HEIGHT - sum(len(label) + 20 for label in labels)) // 2
    for label in labels:
        high, wide = label.shape
        left = (WIDTH - wide) // 2
        picture[top : top + high, left : left + wide] = label
        top += high + 20
    if turn:
        about = cv2.getRotationMatrix2D((WIDTH / 2, HEIGHT / 2), turn, 1.0)
        picture = cv2.warpAffine(picture, about, (WIDTH, HEIGHT), borderValue=110)
    if blur:
        picture = cv2.GaussianBlur(picture, (0, 0), blur)
    if noise:
        grain = np.random.default_rng(seed).normal(0, noise, picture.shape)
        picture = np.clip(picture + grain, 0, 255).astype(np.uint8)
    return picture


def frame(picture, taken=0.0):
    """The picture as a camera gives it."""
    return Frame(picture, taken, "camera 0", 0)


def film(path: Path, *pictures, seconds=1.0):
    """A film that shows each picture for so long, 15 frames a second."""
    codec = cv2.VideoWriter.fourcc(*"MJPG")
    writer = cv2.VideoWriter(str(path), codec, 15, (WIDTH, HEIGHT))
    assert writer.isOpened()
    for picture in pictures:
        for _ in range(round(seconds * 15)):
            writer.write(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR))
    writer.release()
    return path
