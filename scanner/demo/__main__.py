"""`./run demo`: the scanner's main job in a made-up city."""

import argparse
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from scanner.demo import city
from scanner.demo.city import SERVICE, STAFF_NAME, STAFF_PIN, VENUE, DemoFolder
from shared.domain.faults import Fault, UsageError

_HOME = Path(__file__).resolve().parents[2] / ".demo"
_EXAMPLE = """examples:
  ./run demo
  ./run demo --headless
  {"verdict": "refuse", "reason": "expired", "service": "swim", "at": "2026-11-22T10:00:04+00:00", ...}

Each start gives the demo's device an empty ledger. Afterwards its events are there to read:
  ./run device events --state .demo/state --json
Exit 0: done. 1: something did not work. 2: used wrongly."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"demo: {message}; see ./run demo --help")


class _Steps:
    """Tells on standard error how far the preparation is."""

    def __init__(self, total: int) -> None:
        self._done, self._total = 0, total
        self._told = 0

    def step(self, words: str) -> None:
        self._done += 1
        _say(f"demo, step {self._done} of {self._total}: {words}")

    def frames(self, done: int, total: int) -> None:
        """How much of the film is there, in quarters."""
        quarters = done * 4 // total
        if quarters > self._told:
            self._told = quarters
            _say(f"  {25 * quarters} %")


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


def main(argv: list[str]) -> int:
    """Prepares the demo and becomes the scanner; complaints are one line on standard error."""
    try:
        options = _parser().parse_args(argv)
        if options.headless and options.camera is not None:
            raise UsageError("demo: --headless plays the film and ends, it takes no --camera")
        folder = DemoFolder(options.folder)
        _prepare(folder, fresh=options.fresh)
    except UsageError as error:
        _say(str(error))
        return 2
    except Fault as fault:
        _say(str(fault))
        return 1
    except OSError as error:
        _say(f"demo: {error.filename or 'the disk'}: {error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        _say("demo: stopped")
        return 130
    command = _headless(folder) if options.headless else _window(folder, options.camera)
    return _become(command)


def _become(command: list[str]) -> NoReturn:
    """Goes on as another program, so that signals and the exit code are the scanner's own."""
    os.execv(command[0], command)  # noqa: S606  no shell: our own Python with a fixed list


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="./run demo",
        description="The venue scanner at work in a made-up city, on a webcam or else on a film.",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--headless", action="store_true", help="no window: print a line a verdict, and end")
    parser.add_argument("--camera", type=int, metavar="N", help="the camera to use, if there are several")
    parser.add_argument("--folder", type=Path, default=_HOME, metavar="F", help="where the city is kept")
    parser.add_argument("--fresh", action="store_true", help="make the city and the film anew")
    return parser


def _prepare(folder: DemoFolder, *, fresh: bool) -> None:
    """A folder in which everything is there and fits this hour."""
    folder.take()
    now = datetime.now(city.ZONE)
    if not fresh and folder.still_fits(now):
        steps = _Steps(2)
        steps.step("fresh card checks")
        city.publish(folder)
        steps.step("a device at the venue")
    else:
        steps = _Steps(3)
        scenes = city.make_city(folder, now, steps.step)
        steps.step("a film of everybody who comes")
        from scanner.demo.film import make_film

        make_film(folder.film, scenes, progress=steps.frames)
        steps.step("a device at the venue")
    city.new_device(folder)


def _headless(folder: DemoFolder) -> list[str]:
    where = ("--state", str(folder.state), "--venue", VENUE, "--service", SERVICE)
    return city.module("scanner", "check", str(folder.film), *where, "--json")


def _window(folder: DemoFolder, camera: int | None) -> list[str]:
    """The scanner's own command: on the camera asked for, on the first there is, or on the film."""
    from shared.capture.camera import cameras

    if camera is None:
        camera = next((found.number for found in cameras()), None)
    if camera is None:
        _say("demo: there is no camera, so a film is played")
        pictures = ["--film", str(folder.film)]
    else:
        _say(f"demo: hold a picture from {folder.cards} before the camera")
        pictures = ["--camera", str(camera)]
    _say(f"demo: staff unlock as {STAFF_NAME} with PIN {STAFF_PIN}")
    return city.module("scanner", "--state", str(folder.state), "--service", SERVICE, *pictures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
