"""The demo's folder: a made-up city, its cards, the film of them, and a device of the venue.

Everything is made by the programs that a real city uses, each as a process of its own; only the film and the
forgery are the demo's. What takes long is kept for the next start while it still fits.
"""

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from scanner.demo.cast import LEAFLET, Part, visitors
from scanner.demo.hours import Hours
from scanner.demo.scenes import Scene
from scanner.demo.things import write_picture
from shared.domain.faults import Fault, UsageError

ZONE = ZoneInfo("Europe/London")
VENUE, SERVICE = "porchester", "swim"
STAFF_NAME, STAFF_PIN = "Sam", "4826"
_RELEASE = 1  # raised when the demo changes, so that an older folder is made anew
_KEPT_DAYS = 30
_NOTE = "demo.json"

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """The places in the demo's folder; `note` says what the folder was made for."""

    path: Path

    @property
    def note(self) -> Path:
        return self.path / _NOTE

    @property
    def film(self) -> Path:
        return self.path / "film.avi"

    @property
    def cards(self) -> Path:
        return self.path / "cards"

    @property
    def state(self) -> Path:
        return self.path / "state"

    def still_fits(self, now: datetime) -> bool:
        """Whether all of a demo is here, and shows at `now` what it should."""
        try:
            note = json.loads(self.note.read_text("utf-8"))
            made, hours = date.fromisoformat(note["made"]), Hours.parse(note["juniors"])
            return (
                note["release"] == _RELEASE
                and self.film.is_file()
                and timedelta(0) <= now.date() - made <= timedelta(days=_KEPT_DAYS)
                and hours.still_shut(now)
            )
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def take(self) -> None:
        """Keeps other demos out of this folder until this program and what it becomes have ended.

        Raises Fault where another demo runs in it.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY)
        os.set_inheritable(handle, True)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            raise Fault(f"demo: another demo runs in {self.path}: end it, or give another --folder") from None

    def begin(self, now: datetime, hours: Hours) -> None:
        """Empties the folder and says what it is made for; complete when the film is there, made last.

        Raises UsageError where the folder is somebody else's.
        """
        if not self.note.exists() and any(self.path.iterdir()):
            raise UsageError(f"demo: {self.path} holds something else: give an empty folder with --folder")
        self.film.unlink(missing_ok=True)  # first, or an interrupted clearing would look complete
        for old in self.path.iterdir():
            if old == self.note:
                continue  # while it is there, the folder is ours
            if old.is_dir() and not old.is_symlink():
                shutil.rmtree(old)
            else:
                old.unlink()
        note = {"release": _RELEASE, "made": now.date().isoformat(), "juniors": str(hours)}
        self.note.write_text(json.dumps(note) + "\n", "utf-8")


def make_city(folder: DemoFolder, now: datetime, say: Say) -> list[Scene]:
    """A new city with the cards of everybody who will come; the scenes in which they do."""
    hours = Hours.shut_at(now)
    folder.begin(now, hours)
    say(f"a city where juniors swim {hours}")
    run("hub", "city", "init", str(folder.path), "--junior-hours", str(hours))
    folder.cards.mkdir()
    return [part.scene(_text(folder, part)) for part in visitors(now.date())]


def publish(folder: DemoFolder) -> None:
    """Signs the city's card checks anew, so that they are fresh."""
    run("hub", "publish", "--city", str(folder.path))


def new_device(folder: DemoFolder) -> None:
    """A device at the venue: an empty ledger, its own secrets, and a member of staff who may unlock it."""
    if folder.state.exists():
        shutil.rmtree(folder.state)
    city, state = ("--city", str(folder.path)), ("--state", str(folder.state))
    run("shared.device", "adopt", *city, *state, "--venue", VENUE)
    key = _told(run("shared.device", "keys", *state, "--json"), "x25519")
    sealed = folder.state / "secrets.sealed"
    run("hub", "secrets", *city, f"--device-key={key}", "--out", str(sealed))  # it may begin with a hyphen
    run("shared.device", "secrets", *state, "--file", str(sealed))
    sealed.unlink()
    run("shared.device", "staff", "add", STAFF_NAME, *state, "--role", "supervisor", "--pin", typed=STAFF_PIN)


def _text(folder: DemoFolder, part: Part) -> str:
    """What this visitor's code says; issues the card, and withdraws it where the part asks for that."""
    if part.options is None:
        return LEAFLET
    place = ("--city", str(folder.path))
    card = run("hub", "card", "issue", *place, "--json", *part.options)
    if part.withdrawn:
        run("hub", "card", "withdraw", *place, "--card", _told(card, "card"))
    text = _told(card, "text")
    text = part.changed(text) if part.changed else text
    write_picture(folder.cards / f"{part.name}.png", text)
    return text


def _told(answer: str, name: str) -> str:
    """One value of the JSON object that a command printed."""
    try:
        return str(json.loads(answer)[name])
    except (ValueError, KeyError, TypeError) as error:
        raise Fault(f"demo: a command's answer has no {name}: {answer[:100]!r}") from error


def module(*command: str) -> list[str]:
    """The command line that runs one of the programs with this Python."""
    safe = ["-P"] if sys.flags.safe_path else []
    return [sys.executable, *safe, "-m", *command]


def run(*command: str, typed: str = "") -> str:
    """What the program printed; raises Fault with its last complaint where it does not end well."""
    done = subprocess.run(module(*command), input=typed, capture_output=True, text=True, check=False)
    if done.returncode:
        complaint = (done.stderr.strip().splitlines() or ["no word why"])[-1]
        raise Fault(f"demo: `{' '.join(command[:3])}` did not work: {complaint}")
    return done.stdout
