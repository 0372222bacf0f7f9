"""`scanner check`: verdicts on pictures, films and token texts, a line each, recorded in a state folder."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from shared.console import Parser, complain, existing, printable, say
from shared.desk.desk import Desk, DryDesk
from shared.desk.station import Station, choose_venue, take_up
from shared.desk.values import Notice, Outcome
from shared.device.state import State
from shared.domain.faults import Fault, UsageError
from shared.domain.reasons import Reason
from shared.trust.fault import TrustFault
from shared.trust.store import FILE_NAME

LONGEST_LINE = 1 << 20  # bytes of a line of standard input that are looked at; a token has some hundreds
EXAMPLE = """examples:
  ./run hub card issue --city demo | tail -n 1 | ./run scanner check - --city demo --service swim --json
  ./run scanner check photos/ --service library --state device --json
  {"verdict": "admit", "reason": null, "service": "library", "at": "2026-11-22T10:15:00+00:00",
   "source": "photos/card.png", "frame": 0, "event": "019..."}

Without --state nothing is recorded, and every card is met as if for the first time. --city is not needed
where --state is the folder of a device that has a city.
Exit 0: every verdict was given. 1: something was found wrong, such as a file that is no picture, a bundle
that is refused or a ledger that cannot record. 2: used wrongly."""


def main(argv: list[str]) -> int:
    """Print the verdicts, each once it is durable, and return the exit code; complaints on standard error."""
    os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")  # our own one line says what is wrong with a file
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    parser = Parser(prog="scanner check", description=__doc__, epilog=EXAMPLE)
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="a picture, film or folder; - for texts on stdin"
    )
    parser.add_argument("--service", required=True, metavar="ID", help="what the holder wants to use: swim")
    parser.add_argument("--city", type=Path, metavar="FOLDER", help="a city's folder with its signed bundle")
    parser.add_argument("--state", type=Path, metavar="FOLDER", help="record in this device's folder")
    parser.add_argument("--venue", metavar="ID", help="where; else the device's, or the first that offers it")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    options = parser.parse_args(argv)
    with ExitStack() as stack:
        desk, code = _desk(options, stack)
        check = _Check(desk, options.json, code)
        stack.callback(desk.book.close)
        stack.callback(check.count_the_rest)
        return check.all(options.paths)


def _desk(options: argparse.Namespace, stack: ExitStack) -> tuple[Desk, int]:
    """The desk of the state folder, or one that records nothing; with it the exit code so far."""
    code = 0
    if options.state is None and options.city is None:
        raise UsageError("give --city FOLDER, or --state FOLDER of a device that has a city")
    if options.city is not None:
        existing(options.city)
    for path in options.paths:
        if path != "-":
            existing(Path(path))
    folder = options.state or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="portcullis-")))
    state = State.open(folder) if options.city is None else State.create(folder)
    stack.enter_context(state.lock())
    station = Station(state)
    if options.city is not None:
        try:
            take_up(options.city, state.trust, station.clock.now())
        except Fault as fault:
            if station.bundle() is None:
                raise
            complain(f"{options.city}: {fault.code}: {fault.detail}; the last good one stays in use")
            code = 1
    bundle = station.bundle()
    if bundle is None:
        if (state.trust / FILE_NAME).exists():
            raise TrustFault(f"{folder}: the card checks kept here are damaged; give --city FOLDER")
        raise UsageError(f"{folder} has no city yet; give --city FOLDER")
    wanted = options.venue or station.settings.venue or None
    judge = station.judge(choose_venue(bundle.catalogue, options.service, wanted), options.service)
    desk = station.desk(judge)
    return (desk if options.state is not None else DryDesk(judge, desk.book, desk.clock, b"")), code


class _Check:
    """One run of the command: prints as it goes, and remembers whether something was wrong."""

    def __init__(self, desk: Desk, as_json: bool, code: int) -> None:
        self._desk = desk
        self._json = as_json
        self._code = code

    def all(self, paths: list[str]) -> int:
        """Go through the paths in their order; the exit code."""
        for path in paths:
            if path == "-":
                for text in lines(sys.stdin.buffer) if sys.stdin is not None else ():  # `<&-` closes it
                    self._tell(self._desk.read(text), "-", None)
            else:
                self._files(Path(path))
        return self._code

    def count_the_rest(self) -> None:
        """The strangers beyond what rows are given to are counted at last."""
        try:
            self._desk.count_the_rest()
        except Fault as fault:
            complain(f"cannot record: {fault.code}")

    def _files(self, path: Path) -> None:
        from shared.capture.folder import picture_files
        from shared.capture.frames import PictureFault
        from shared.capture.pictures import FILMS

        files = list(picture_files(path))
        if not files:
            complain(f"{path}: no pictures or films in it")
            self._code = 1
        for file in files:
            try:
                if file.suffix.lower() in FILMS:
                    self._film(file)
                else:
                    self._picture(file)
            except PictureFault as fault:
                complain(fault.detail)
                self._tell(self._desk.nothing(), str(file), 0)
                self._code = 1

    def _picture(self, file: Path) -> None:
        """A still is a sighting of its own."""
        from shared.capture.decoder import Decoder
        from shared.capture.frames import Frame
        from shared.capture.pictures import read_picture

        frame = Frame(read_picture(file), 0.0, str(file), 0, still=True)
        self._desk.forget_view()
        self._tell(self._desk.see(Decoder().read(frame), 0.0) or self._desk.nothing(), str(file), 0)

    def _film(self, file: Path) -> None:
        """A film's frames are sightings as a camera's are, in the film's own time, however fast it runs."""
        from shared.capture.decoder import Decoder
        from shared.capture.film import FilmSource

        self._desk.forget_view()
        decoder = Decoder()
        with FilmSource(file) as film:
            for frame in film:
                answer = self._desk.see(decoder.read(frame), frame.number / film.rate)
                if answer is not None:
                    self._tell(answer, str(file), frame.number)

    def _tell(self, answer: Outcome | Notice, source: str, frame: int | None) -> None:
        if isinstance(answer, Notice):  # only where a badge is awaited, which no command does
            return
        decision = answer.decision
        if decision.reason is Reason.CANNOT_RECORD:
            complain(f"cannot record: {decision.facts.get('fault')}")
            self._code = 1
        zone = self._desk.judge.place.catalogue.zone
        line = {
            "verdict": decision.verdict.value,
            "reason": decision.reason,
            "service": decision.service,
            "at": answer.at.local(zone).isoformat(timespec="milliseconds"),
            "source": source,
            "frame": frame,
            "event": answer.event,
        }
        if self._json:
            text = json.dumps(line)
        else:
            reason = line["reason"] or "-"
            text = printable(f"{line['at']}  {line['verdict']:6}  {reason:18}  {line['service']}  {source}")
        say(text)


def lines(stream: BinaryIO) -> Iterator[str]:
    """The lines of a stream as texts, without their ends. Of a line longer than a mebibyte the rest is passed
    over; bytes that are no UTF-8 become U+FFFD, so that each line stays one text and is judged as such."""
    while line := stream.readline(LONGEST_LINE):
        rest = line
        while rest and not rest.endswith(b"\n") and len(rest) == LONGEST_LINE:
            rest = stream.readline(LONGEST_LINE)
        yield line.rstrip(b"\r\n").decode(errors="replace")
