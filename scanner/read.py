"""`scanner read`: what the decoder reads in files and folders of pictures and in films, a line each."""

import json
import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from shared.capture.decoder import Decoder
from shared.capture.film import FilmSource
from shared.capture.folder import picture_files
from shared.capture.frames import Frame, PictureFault
from shared.capture.pictures import FILMS, read_picture
from shared.console import Parser, complain, existing, printable, say

EXAMPLE = """example:
  ./run scanner read photos/ card.png --json
  {"source": "card.png", "frame": 0, "text": "1234567890", "format": "QRCode", "ms": 2.1}

One line for each code that is read; text is null where nothing is. A still may take 300 ms,
a film's frame 33 ms.
Exit 0: done. 1: a file was no picture or film. 2: used wrongly."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of output; `ms` is the decoder's time, the file's own decoding left out."""

    source: str
    frame: int
    text: str | None
    format: str | None
    ms: float

    def plain(self) -> str:
        text = "nothing read" if self.text is None else self.text
        return printable(f"{self.source} [{self.frame}]: {text} ({self.ms} ms)")


def main(argv: list[str]) -> int:
    """Print the lines and return the exit code; complaints on standard error."""
    os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")  # our own one line says what is wrong with a file
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    parser = Parser(
        prog="scanner read",
        description="Reads the QR codes in pictures, folders of pictures, and films.",
        epilog=EXAMPLE,
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a picture, a film, or a folder")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    options = parser.parse_args(argv)
    return _read_all([existing(path) for path in options.paths], options.json)


def _read_all(paths: list[Path], as_json: bool) -> int:
    code = 0
    _warm_up()
    for path in paths:
        files = list(picture_files(path))
        if not files:
            complain(f"{path}: no pictures or films in it")
            code = 1
        for file in files:
            try:
                for line in _lines(file):
                    _print(line, as_json)
            except PictureFault as fault:
                _print(Line(str(file), 0, None, None, 0.0), as_json)
                complain(fault.detail)
                code = 1
    return code


def _lines(file: Path) -> Iterator[Line]:
    """A still with no memory of the one before it, a film's frames in their order."""
    decoder = Decoder()
    if file.suffix.lower() not in FILMS:
        frame = Frame(read_picture(file), time.monotonic(), str(file), 0, still=True)
        yield from _frame_lines(decoder, frame)
        return
    with FilmSource(file) as film:
        for frame in film:
            yield from _frame_lines(decoder, frame)


def _frame_lines(decoder: Decoder, frame: Frame) -> Iterator[Line]:
    begun = time.perf_counter()
    found = decoder.read(frame)
    ms = round((time.perf_counter() - begun) * 1000, 2)
    for code in found:
        if code.partial:
            complain(f"{frame.source}: one part of a message split over several codes")
        yield Line(frame.source, frame.number, None if code.partial else code.text, code.format, ms)
    if not found:
        yield Line(frame.source, frame.number, None, None, ms)


def _warm_up() -> None:
    """Loads the decoders, so that the first picture's time is a time like the others'."""
    blank = np.zeros((100, 100), dtype=np.uint8)
    Decoder().read(Frame(blank, time.monotonic(), "", 0, still=True))


def _print(line: Line, as_json: bool) -> None:
    say(json.dumps(asdict(line)) if as_json else line.plain())
