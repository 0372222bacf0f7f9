"""`scanner read`: what the decoder reads in files and folders of pictures and in films, a line each."""

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

import numpy as np

from shared.capture.decoder import Decoder
from shared.capture.film import FilmSource
from shared.capture.folder import picture_files
from shared.capture.frames import Frame, PictureFault
from shared.capture.pictures import FILMS, read_picture
from shared.domain.faults import UsageError

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
        words = f"{self.source} [{self.frame}]: {text} ({self.ms} ms)"
        return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in words)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"scanner read: {message}")


def main(argv: list[str]) -> int:
    """Prints the lines and returns the exit code; complaints go to standard error."""
    parser = _Parser(
        prog="scanner read",
        description="Reads the QR codes in pictures, folders of pictures, and films.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a picture, a film, or a folder")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")  # our own one line says what is wrong with a file
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    try:
        options = parser.parse_args(argv)
        for path in options.paths:
            if not path.exists():
                raise UsageError(f"scanner read: {path}: no such file or folder")
        return _read_all(options.paths, options.json)
    except UsageError as error:
        _complain(str(error))
        return 2
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _read_all(paths: list[Path], as_json: bool) -> int:
    code = 0
    _warm_up()
    for path in paths:
        for file in picture_files(path):
            try:
                for line in _lines(file):
                    _print(line, as_json)
            except PictureFault as fault:
                _print(Line(str(file), 0, None, None, 0.0), as_json)
                _complain(fault.detail)
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
            _complain(f"{frame.source}: one part of a message split over several codes")
        yield Line(frame.source, frame.number, None if code.partial else code.text, code.format, ms)
    if not found:
        yield Line(frame.source, frame.number, None, None, ms)


def _warm_up() -> None:
    """Loads the decoders, so that the first picture's time is a time like the others'."""
    blank = np.zeros((100, 100), dtype=np.uint8)
    Decoder().read(Frame(blank, time.monotonic(), "", 0, still=True))


def _print(line: Line, as_json: bool) -> None:
    sys.stdout.write((json.dumps(asdict(line)) if as_json else line.plain()) + "\n")
    sys.stdout.flush()


def _complain(words: str) -> None:
    sys.stderr.write(words + "\n")
