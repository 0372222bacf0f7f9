"""The programs as people and scripts start them: processes of their own."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended."""

    code: int
    answers: list[dict[str, Any]]
    complaints: list[str]

    @property
    def told(self) -> list[str]:
        """Each answer in a word: its reason, or the verdict of a plain one."""
        return [answer["reason"] or answer["verdict"] for answer in self.answers]


def python(*command: str | Path) -> list[str]:
    """The command line that runs one of the programs."""
    return [sys.executable, "-m", *map(str, command)]


def run(*command: str | Path, typed: bytes = b"") -> Done:
    """Run one to its end; whatever it is given, it must not fall over."""
    done = subprocess.run(
        python(*command), input=typed, cwd=ROOT, capture_output=True, timeout=100, check=False
    )
    complaints = done.stderr.decode().splitlines()
    assert "Traceback (most recent call last):" not in complaints, done.stderr.decode()[-2000:]
    return Done(done.returncode, [json.loads(line) for line in done.stdout.splitlines()], complaints)


def check(*paths: str | Path, typed: bytes = b"", service: str = "library", **options: str | Path) -> Done:
    """`scanner check PATHS --json` with these options."""
    given = [part for name, value in options.items() for part in (f"--{name}", value)]
    return run("scanner", "check", *paths, "--service", service, *given, "--json", typed=typed)
