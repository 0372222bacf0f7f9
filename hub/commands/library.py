"""`hub library aliases`."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from hub.options import command, group, hub_options, open_hub, tell
from shared.console import Parser, complain, say
from shared.domain.faults import UsageError

if TYPE_CHECKING:
    from hub.hub import Hub

_EXAMPLE = "hub library aliases --data /tmp/city --to aliases.csv"


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    actions = group(groups, "library", "what the library system must know of cards", _EXAMPLE)
    made = command(
        actions,
        "aliases",
        _aliases,
        "Write the library number that each card goes by, as CSV for the library system to import.",
        _EXAMPLE,
    )
    hub_options(made)
    made.add_argument("--to", type=Path, metavar="FILE", help="into a file instead of to standard output")


def _aliases(options: argparse.Namespace) -> int:
    from hub.library import CsvFile, register_aliases

    if options.json and options.to is None:
        raise UsageError("--json tells what was written with --to FILE")
    hub = open_hub(options)
    try:
        if options.to is None:
            shared = register_aliases(hub, CsvFile(_Output()))
        else:
            shared = _to_file(hub, options.to)
            tell(options, {"to": str(options.to), "shared": shared}, str(options.to))
    finally:
        hub.close()
    for alias in shared:
        complain(f"hub: two cards have the alias {alias}; it was left out")
    return 1 if shared else 0


class _Output:
    """Standard output, a line at a time."""

    def write(self, line: str) -> None:
        say(line.rstrip("\n"))


def _to_file(hub: "Hub", path: Path) -> list[str]:
    """Into a file that appears whole or not at all; raises OSError."""
    from hub.library import CsvFile, register_aliases

    new = path.with_name(f"{path.name}.new")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            shared = register_aliases(hub, CsvFile(file))
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    return shared
