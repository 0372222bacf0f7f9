"""A slip for tests of printers: dots drawn at will."""

from kiosk.paper.printer import Raster


class Stripes:
    """So many rows of dots; `pattern` is repeated through them."""

    def __init__(self, height: int = 300, pattern: bytes = b"\xf0\x00\x10\x04\x10\x14\x10\x05") -> None:
        self.height, self.pattern = height, pattern

    def raster(self, width: int) -> Raster:
        length = width // 8 * self.height
        return Raster(width, self.height, (self.pattern * (length // len(self.pattern) + 1))[:length])

    def pdf(self) -> bytes:
        return b"%PDF-1.4 a slip"
