"""How every command takes its words, prints, complains and ends: 0 done, 1 found wrong, 2 used wrongly."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from shared.domain.faults import Fault, UsageError

STOPPED = 130  # what a shell says of a program that Ctrl-C ended


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are one clear line, and whose help ends with an example as written."""

    def __init__(self, *, prog: str, description: str | None = None, epilog: str | None = None) -> None:
        formatter = argparse.RawDescriptionHelpFormatter
        super().__init__(prog=prog, description=description, epilog=epilog, formatter_class=formatter)

    def error(self, message: str) -> NoReturn:
        if message.endswith("expected one argument"):
            message += " (one that begins with a hyphen: --name=-value)"
        raise UsageError(f"{message}; see `{self.prog} --help`")


def run(prog: str, command: Callable[[], int]) -> int:
    """The exit code of a command; what it raises becomes one line on standard error, never a traceback."""
    try:
        code = command()
        if sys.stdout is not None:
            sys.stdout.flush()
    except UsageError as error:
        complain(f"{prog}: {str(error).removeprefix(f'{prog}: ')}")
        return 2
    except Fault as fault:
        complain(f"{prog}: {fault.code}: {fault.detail}")
        return 2 if fault.code == "state_missing" else 1  # a folder that is no device's is a wrong argument
    except BrokenPipeError:  # the reader of our output has seen enough
        _close_stdout()
        return 0
    except OSError as error:
        complain(f"{prog}: {f'{error.filename}: ' if error.filename else ''}{error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        return STOPPED
    return code


def say(line: str) -> None:
    """A line on standard output, there when this returns; any name that a file may have can be written.

    Raises BrokenPipeError, and Fault (`cannot_print`) where the output takes no more, as on a full disk.
    """
    if sys.stdout is None:  # `>&-` closes it
        return
    try:
        sys.stdout.buffer.write(line.encode(errors="backslashreplace") + b"\n")
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _close_stdout()
        raise Fault(f"standard output: {error.strerror}", code="cannot_print") from error


def complain(words: str) -> None:
    """One line on standard error."""
    if sys.stderr is not None:
        sys.stderr.write(printable(" ".join(words.splitlines())) + "\n")


def printable(words: str) -> str:
    """The words without what would drive a terminal; a name that a stranger gave may hold anything."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in words)


def existing(path: Path) -> Path:
    """The path, which must be there; raises UsageError, and OSError where that cannot be seen."""
    if not path.exists():
        raise UsageError(f"{path}: no such file or folder")
    return path


def _close_stdout() -> None:
    """What is left in the buffer must not come up again at the end of the program."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
