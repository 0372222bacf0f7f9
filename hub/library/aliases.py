"""What a library system must know of the cards: the number that each goes by there, and its standing."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, fields
from typing import Protocol

from hub.city import ISSUER
from hub.hub import Hub
from hub.register import Entry, Register
from shared.domain.moment import day_date
from shared.wire.alias import library_alias


@dataclass(frozen=True, slots=True)
class Alias:
    """A card as a library system is told of it: its newest issue, days as YYYY-MM-DD, status as a word."""

    alias: str
    card: str
    version: int
    issued: str
    expires: str
    status: str


class Adapter(Protocol):
    """How one library system takes aliases in; one that has an interface of its own gets a class."""

    def register(self, aliases: Iterable[Alias]) -> None:
        """Take in every alias as it stands now; the same again changes nothing. Raises OSError."""


class Writable(Protocol):
    """What takes text."""

    def write(self, text: str, /) -> object:
        """Write a line."""


class CsvFile:
    """A table with a heading, for systems that import one."""

    def __init__(self, file: Writable) -> None:
        self._file = file

    def register(self, aliases: Iterable[Alias]) -> None:
        table = csv.writer(self._file, lineterminator="\n")
        table.writerow(field.name for field in fields(Alias))
        table.writerows(map(astuple, aliases))


def register_aliases(hub: Hub, adapter: Adapter) -> list[str]:
    """Tell a library system of all cards of the city, in constant memory but for 14 digits a card.

    The aliases that two cards share are told to nobody but the caller: their holders link by number and PIN.
    """
    with hub.read() as connection:
        register = Register(connection, hub.now_ms())
        counted = Counter(_alias(hub, entry) for entry in _cards(register))
        shared = [alias for alias, cards in counted.items() if cards > 1]
        adapter.register(
            _told(entry, alias) for entry in _cards(register) if counted[alias := _alias(hub, entry)] == 1
        )
    return shared


def _cards(register: Register) -> Iterator[Entry]:
    return (entry for entry in register.newest() if entry.issuer == ISSUER)


def _alias(hub: Hub, entry: Entry) -> str:
    return library_alias(hub.keys.library_key, bytes.fromhex(entry.card))


def _told(entry: Entry, alias: str) -> Alias:
    issued, expires = (day_date(day).isoformat() for day in (entry.issued, entry.expires))
    return Alias(alias, entry.card, entry.version, issued, expires, entry.status.name.lower())
