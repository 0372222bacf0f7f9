"""The card register: one JSON line for every card issued and every change of status, in order, durable."""

import json
import os
import secrets
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from shared.domain.evidence import CardStatus
from shared.domain.faults import Fault, UsageError


@dataclass(frozen=True, slots=True)
class Entry:
    """One issue of a card; `card` is its id in hex, days since 1970-01-01."""

    card: str
    issuer: int
    version: int
    index: int
    kind: int
    age_band: int
    issued: int
    expires: int
    entitlements: tuple[int, ...]
    rotation: int | None
    hint: str | None
    status: CardStatus = CardStatus.VALID


class Register:
    """All cards of a city, read at once; hold the city's lock while using it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.entries: dict[tuple[int, int], Entry] = {}  # by issuer and place in its list
        lines = path.read_bytes().split(b"\n") if path.exists() else []
        for number, line in enumerate(lines, 1):
            if line.endswith(b"}"):  # a line torn by a crash was never acted on
                try:
                    self._take(json.loads(line))
                except (ValueError, KeyError, TypeError):
                    raise Fault(f"{path}:{number}: this line is damaged", code="register_damaged") from None

    def free_index(self, issuer: int, block: tuple[int, int]) -> int:
        """A random place of the list that no card had; raises UsageError when the block is used up."""
        taken = {index for owner, index in self.entries if owner == issuer}
        free = [index for index in range(*block) if index not in taken]
        if not free:
            raise UsageError("the status list has no free place left")
        return secrets.choice(free)

    def issues(self, card: str) -> list[Entry]:
        """Every issue of a card, oldest first; raises UsageError for a card that was never issued."""
        found = [entry for entry in self.entries.values() if entry.card == card]
        if not found:
            raise UsageError(f"no card {card} was issued here; its id is what `card issue` printed first")
        return sorted(found, key=lambda entry: entry.version)

    def add(self, entry: Entry) -> None:
        """Record a new issue."""
        self._append({"do": "issue", **asdict(entry)})

    def set_status(self, entry: Entry, status: CardStatus) -> None:
        """Record what became of an issue."""
        self._append({"do": "status", "issuer": entry.issuer, "index": entry.index, "status": int(status)})

    def statuses(self, issuer: int) -> dict[int, CardStatus]:
        """Every place of an issuer's list that is not simply valid."""
        return {
            entry.index: entry.status
            for (owner, _), entry in self.entries.items()
            if owner == issuer and entry.status is not CardStatus.VALID
        }

    def _append(self, fields: dict[str, Any]) -> None:
        line = json.dumps(fields).encode() + b"\n"
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "rb+") as file:
            if file.seek(0, os.SEEK_END) > 0:
                file.seek(-1, os.SEEK_END)
                line = line if file.read(1) == b"\n" else b"\n" + line  # after a torn line
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        self._take(fields)

    def _take(self, fields: dict[str, Any]) -> None:
        place = fields["issuer"], fields["index"]
        status = CardStatus(fields["status"])
        if fields["do"] == "status":
            self.entries[place] = replace(self.entries[place], status=status)
        else:
            told = {
                name: value for name, value in fields.items() if name not in ("do", "status", "entitlements")
            }
            self.entries[place] = Entry(**told, entitlements=tuple(fields["entitlements"]), status=status)
