"""The demo's folder: a made-up city, three cards of it, and a kiosk's device at its library.

Everything is made by the programs that a real city uses, each as a process of its own, anew each time.
"""

import csv
import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from shared.domain.faults import Fault, UsageError

VENUE = "charing-cross"
AMINA, GRACE, STOPPED = "amina", "grace", "stopped"  # known to the library; not yet known; a cancelled card
_NOTE = "kiosk-demo.json"


@dataclass(frozen=True, slots=True)
class DemoCity:
    """What was made: the device's folder, what each card says, and the alias of each."""

    state: Path
    cards: Path
    texts: dict[str, str]
    aliases: dict[str, str]


@contextmanager
def taken(folder: Path) -> Iterator[None]:
    """Keep other demos out of this folder until the block ends; raises Fault where one runs in it."""
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise Fault(f"another demo runs in {folder}: end it, or give another --folder") from None
    finally:
        os.close(handle)


def make_city(folder: Path) -> DemoCity:
    """Empties the folder and fills it; raises UsageError where it is somebody else's, and Fault."""
    _empty(folder)
    city, cards, state = folder / "city", folder / "cards", folder / "state"
    of_city, of_state = ("--city", str(city)), ("--state", str(state))
    cards.mkdir()
    _run("hub", "city", "init", str(city))
    told = {name: _issue(city, cards, name) for name in (AMINA, GRACE, STOPPED)}
    _run("hub", "card", "withdraw", *of_city, "--card", told[STOPPED]["card"], "--why", "lost")
    _run("shared.device", "adopt", *of_city, *of_state, "--venue", VENUE)
    key = json.loads(_run("shared.device", "keys", *of_state, "--json"))["x25519"]
    sealed = folder / "secrets.sealed"
    _run("hub", "secrets", *of_city, f"--device-key={key}", "--kind", "kiosk", "--out", str(sealed))
    _run("shared.device", "secrets", *of_state, "--file", str(sealed))
    table = csv.DictReader(_run("hub", "library", "aliases", *of_city).splitlines())
    by_card = {row["card"]: row["alias"] for row in table}
    return DemoCity(
        state,
        cards,
        {name: card["text"] for name, card in told.items()},
        {name: by_card[card["card"]] for name, card in told.items()},
    )


def _issue(city: Path, cards: Path, name: str) -> dict[str, str]:
    picture = str(cards / f"{name}.png")
    told: dict[str, str] = json.loads(
        _run("hub", "card", "issue", "--city", str(city), "--json", "--png", picture)
    )
    return told


def _empty(folder: Path) -> None:
    note = folder / _NOTE
    if not note.exists() and any(folder.iterdir()):
        raise UsageError(f"{folder} holds something else: give an empty folder with --folder")
    note.write_text("{}\n", "utf-8")
    for old in folder.iterdir():
        if old.is_dir() and not old.is_symlink():
            shutil.rmtree(old)
        elif old != note:
            old.unlink()


def _run(*command: str) -> str:
    """What a program printed; raises Fault with its last complaint where it does not end well."""
    safe = ["-P"] if sys.flags.safe_path else []
    done = subprocess.run(
        [sys.executable, *safe, "-m", *command], capture_output=True, text=True, check=False
    )
    if done.returncode:
        complaint = (done.stderr.strip().splitlines() or ["no word why"])[-1]
        raise Fault(f"`{' '.join(command[:3])}` did not work: {complaint}")
    return done.stdout
