"""A picture or film file, which is a stranger's, opened within bounds.

Dimensions are read from the header before anything is decoded, so a small file cannot ask for a huge picture.
"""

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shared.capture.frames import PictureFault

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp", ".pgm", ".ppm", ".tif", ".tiff"})
FILMS = frozenset({".avi", ".mp4", ".mkv", ".webm", ".mov", ".m4v", ".mjpeg", ".mjpg"})
MAX_BYTES = 64 * 1024 * 1024
MAX_PIXELS = 50_000_000  # a phone's largest ordinary photo


def read_picture(path: Path) -> NDArray[np.uint8]:
    """The picture in `path`, BGR or grey. Raises PictureFault, with one line of detail, for anything else."""
    import cv2

    try:
        if not path.is_file():  # a pipe would be waited for, a device read without end
            raise PictureFault(f"{path}: not a file")
        if path.stat().st_size > MAX_BYTES:
            raise PictureFault(f"{path}: larger than {MAX_BYTES // 2**20} MB")
        packed = path.read_bytes()
    except OSError as error:
        raise PictureFault(f"{path}: {error.strerror}") from error
    size = dimensions(packed)
    if size is None:
        raise PictureFault(f"{path}: not a picture of a known kind")
    width, height = size
    if not 0 < width * height <= MAX_PIXELS:
        raise PictureFault(f"{path}: {width} x {height} pixels, more than {MAX_PIXELS:,}")
    try:
        picture = cv2.imdecode(np.frombuffer(packed, dtype=np.uint8), cv2.IMREAD_COLOR)
    except cv2.error as error:
        raise PictureFault(f"{path}: cannot be decoded ({error.err})") from error
    if picture is None:
        raise PictureFault(f"{path}: broken or cut short")
    return np.asarray(picture, dtype=np.uint8)


def dimensions(packed: bytes) -> tuple[int, int] | None:
    """Width and height from the file's header, or None where it is no picture that is known here."""
    try:
        if packed.startswith(b"\x89PNG\r\n\x1a\n"):
            width, height = struct.unpack(">II", packed[16:24])
            return width, height
        if packed.startswith(b"\xff\xd8\xff"):
            return _jpeg(packed)
        if packed.startswith(b"BM"):
            width, height = struct.unpack("<ii", packed[18:26])
            return abs(width), abs(height)
        if packed[:4] == b"RIFF" and packed[8:12] == b"WEBP":
            return _webp(packed)
        if packed[:2] in {b"P2", b"P3", b"P5", b"P6"}:
            return _netpbm(packed)
        if packed[:4] in {b"II*\0", b"MM\0*"}:
            return _tiff(packed)
    except (struct.error, IndexError, ValueError):
        return None
    return None


def _jpeg(packed: bytes) -> tuple[int, int] | None:
    """Walks the segments to the frame header, ITU-T T.81 section B.2.2."""
    at = 2
    while at + 9 < len(packed):
        if packed[at] != 0xFF:
            return None
        marker = packed[at + 1]
        if marker == 0xFF:  # fill byte
            at += 1
        elif marker in {0x01, *range(0xD0, 0xD9)}:  # stands alone, no length
            at += 2
        elif 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", packed[at + 5 : at + 9])
            return width, height
        else:
            at += 2 + max(2, struct.unpack(">H", packed[at + 2 : at + 4])[0])
    return None


def _webp(packed: bytes) -> tuple[int, int] | None:
    """RFC 9649 sections 2.5 to 2.7."""
    kind = packed[12:16]
    if kind == b"VP8X":
        return int.from_bytes(packed[24:27], "little") + 1, int.from_bytes(packed[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(packed[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", packed[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None


def _netpbm(packed: bytes) -> tuple[int, int]:
    lines = packed[:512].splitlines()
    words = b" ".join(line.split(b"#")[0] for line in lines[:8]).split()
    return int(words[1]), int(words[2])


def _tiff(packed: bytes) -> tuple[int, int] | None:
    """The first directory's ImageWidth (256) and ImageLength (257), TIFF 6.0 section 2."""
    order = "<" if packed[:2] == b"II" else ">"
    (at,) = struct.unpack(order + "I", packed[4:8])
    (entries,) = struct.unpack(order + "H", packed[at : at + 2])
    found: dict[int, int] = {}
    for number in range(min(entries, 100)):
        entry = packed[at + 2 + 12 * number : at + 14 + 12 * number]
        tag, kind = struct.unpack(order + "HH", entry[:4])
        if tag in {256, 257}:
            (found[tag],) = struct.unpack(
                order + ("H" if kind == 3 else "I"), entry[8 : 10 if kind == 3 else 12]
            )
    return (found[256], found[257]) if len(found) == 2 else None
