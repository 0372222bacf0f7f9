"""`hub library aliases|register`."""

import argparse
import csv
import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from hub.options import card_id, command, group, hub_options, open_hub, tell
from shared.console import Parser, complain, say
from shared.domain.faults import UsageError

if TYPE_CHECKING:
    from hub.hub import Hub
    from hub.library.aliases import Alias
    from hub.library.koha import Told, Wish

_EXAMPLE = "hub library aliases --data /tmp/city --to aliases.csv"
_REGISTER = (
    "hub library register --data /tmp/city --koha https://koha.example.org --client-id hub --secret-file s"
)
_LARGEST = 64 << 20


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
    told = command(
        actions, "register", _register, "Make the cards known to Koha over its REST interface.", _REGISTER
    )
    hub_options(told)
    told.add_argument("--koha", required=True, metavar="URL", help="its staff interface")
    told.add_argument("--client-id", required=True, metavar="ID", help="this hub's OAuth2 client there")
    told.add_argument("--secret-file", type=Path, required=True, metavar="FILE", help="its secret, in a file")
    told.add_argument("--ca", type=Path, metavar="FILE", help="trust this authority too")
    told.add_argument(
        "--card", type=card_id, action="append", metavar="ID", help="this card only; repeatable"
    )
    told.add_argument("--numbers", type=Path, metavar="FILE", help="CSV: card,number of patrons Koha has")
    told.add_argument("--library", metavar="CODE", help="make new patrons, of this library,")
    told.add_argument("--category", metavar="CODE", help="in this patron category")
    told.add_argument("--again", action="store_true", help="ask also about cards that are known to be there")
    told.add_argument("--dry-run", action="store_true", help="change nothing; tell what would be")


def _aliases(options: argparse.Namespace) -> int:
    from hub.library.aliases import CsvFile, register_aliases

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
    return _left_out(shared)


class _Output:
    """Standard output, a line at a time."""

    def write(self, line: str) -> None:
        say(line.rstrip("\n"))


def _to_file(hub: "Hub", path: Path) -> list[str]:
    """Into a file that appears whole or not at all; raises OSError."""
    from hub.library.aliases import CsvFile, register_aliases

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


def _left_out(shared: list[str]) -> int:
    for alias in shared:
        complain(f"hub: two cards have the alias {alias}; it was left out")
    return 1 if shared else 0


def _register(options: argparse.Namespace) -> int:
    """Exit 0 where no card was refused and every answer came."""
    from hub.library.aliases import register_aliases
    from hub.library.koha import Koha, Outcome
    from hub.library.line import Account, Line

    wish = _wish(options)
    account = Account(options.koha, options.client_id, _first_line(options.secret_file), options.ca)
    hub = open_hub(options)
    try:
        found = _Gathered(options.card, wish)
        shared = register_aliases(hub, found)
    finally:
        hub.close()
    known = _Known(options.data, account.url)
    asked = [one for one in found.aliases if options.again or one.alias not in known.aliases]
    counts = Counter({Outcome.NO_PATRON.value: found.hopeless} if found.hopeless else {})
    line = Line(account)
    try:
        for told in Koha(line, account.client, account.secret).register(asked, wish):
            counts[told.outcome.value] += 1
            _tell_one(options, told)
            if told.outcome in (Outcome.KNOWN, Outcome.LINKED, Outcome.MADE) and not wish.dry:
                known.add(told.alias)
    finally:
        line.close()
        known.close()
    if not options.json:
        say(", ".join(f"{number} {outcome}" for outcome, number in sorted(counts.items())) or "nothing new")
    bad = counts[Outcome.REFUSED.value] + counts[Outcome.UNKNOWN.value]
    return max(_left_out(shared), 1 if bad else 0)


def _tell_one(options: argparse.Namespace, told: "Told") -> None:
    if options.json:
        say(json.dumps(asdict(told)))
    elif told.outcome != "known":
        say(f"{told.outcome:10} {told.card}  {told.why}".rstrip())


def _wish(options: argparse.Namespace) -> "Wish":
    from hub.library.koha import NewPatrons, Wish

    if (options.library is None) != (options.category is None):
        raise UsageError("new patrons need both: --library and --category")
    new = None if options.library is None else NewPatrons(options.library, options.category)
    return Wish({} if options.numbers is None else _numbers(options.numbers), new, options.dry_run)


def _numbers(path: Path) -> dict[str, str]:
    """Card ids and their holders' library numbers; raises UsageError for the first line that is none."""
    from hub.library.koha import is_number

    found: dict[str, str] = {}
    for place, row in enumerate(csv.reader(_text(path).splitlines()), 1):
        if place == 1 and row == ["card", "number"]:
            continue
        try:
            card, number = row
            card_id(card)
        except (ValueError, argparse.ArgumentTypeError):
            raise UsageError(f"{path}:{place}: write a card's id, a comma, a library number") from None
        if not is_number(number) or found.get(card, number) != number:
            raise UsageError(f"{path}:{place}: no library number, or a second one for this card")
        found[card] = number
    return found


def _first_line(path: Path) -> str:
    return _text(path)[:500].strip("\r\n")


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise UsageError(f"{path} is too long")
        return data.decode()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {getattr(error, 'strerror', None) or 'no UTF-8'}") from None


class _Gathered:
    """The valid cards, those of `cards` where given; `hopeless` counts those nothing can be done for."""

    def __init__(self, cards: list[str] | None, wish: "Wish") -> None:
        self._cards, self._wish = None if cards is None else frozenset(cards), wish
        self.aliases: list[Alias] = []
        self.hopeless = 0

    def register(self, aliases: "Iterable[Alias]") -> None:
        left = set(self._cards or ())
        for alias in aliases:
            left.discard(alias.card)
            if alias.status != "valid" or (self._cards is not None and alias.card not in self._cards):
                continue
            if self._wish.about(alias.card):
                self.aliases.append(alias)
            else:
                self.hopeless += 1
        if left:
            raise UsageError(f"no card {min(left)} of this city has an alias")


class _Known:
    """What one library system has already, so that a timer asks about new cards only: a file of aliases in
    the city's folder. Where it is lost the system is asked again."""

    def __init__(self, folder: Path, url: str) -> None:
        place = hashlib.sha256(url.rstrip("/").encode()).hexdigest()[:8]
        path = folder / f"koha-{place}.known"
        lines = path.read_bytes().split(b"\n")[:-1] if path.exists() else []  # the last may be torn
        self.aliases = {line.decode("ascii", "replace") for line in lines}
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._file = os.fdopen(handle, "w", encoding="ascii", buffering=1)
        if path.stat().st_size:
            self._file.write("\n")  # ends a torn line

    def add(self, alias: str) -> None:
        """Remember one."""
        self._file.write(f"{alias}\n")

    def close(self) -> None:
        """Nothing more is to be remembered."""
        self._file.close()
