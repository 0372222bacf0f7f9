"""How every scanner command takes its words and complains."""

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from shared.domain.faults import UsageError


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are one clear line, and whose help ends with an example as written."""

    def __init__(self, *, prog: str, description: str | None, epilog: str) -> None:
        formatter = argparse.RawDescriptionHelpFormatter
        super().__init__(prog=prog, description=description, epilog=epilog, formatter_class=formatter)

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}")


def existing(path: Path, prog: str) -> Path:
    """The path, which must be there; raises UsageError."""
    if not path.exists():
        raise UsageError(f"{prog}: {path}: no such file or folder")
    return path


def complain(words: str) -> None:
    """One line on standard error."""
    sys.stderr.write(words + "\n")
