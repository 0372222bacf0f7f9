"""The card register: a row for every issue of a card, with what became of it."""

import json
import secrets
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from hub.db.engine import insert_or_ignore
from hub.db.tables import cards
from hub.intake import erased
from shared.domain.evidence import CardStatus
from shared.domain.faults import Fault, UsageError

_TRIES = 64  # at a place by chance, before the whole list is looked through
OLD_FILE = "cards.jsonl"


class CardUnknown(UsageError):  # noqa: N818  a usage error in the command's words
    """No card with this id was issued here."""


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
    since_ms: int = 0  # since when it has this status, ms since 1970
    why: str | None = None


class Register:
    """All cards of a city, in a transaction; to change anything it must be one of `Hub.alone`."""

    def __init__(self, connection: Connection, now_ms: int) -> None:
        self._connection, self._now_ms = connection, now_ms

    def free_index(self, issuer: int, block: tuple[int, int]) -> int:
        """A random place of the list that no card had; raises UsageError when the block is used up."""
        first, end = block
        for _ in range(_TRIES):
            index = first + secrets.randbelow(end - first)
            taken = select(cards.c.place).where(cards.c.issuer == issuer, cards.c.place == index)
            if self._connection.scalar(taken) is None:
                return index
        taken = select(cards.c.place).where(cards.c.issuer == issuer, cards.c.place.between(first, end - 1))
        free = set(range(first, end)) - set(self._connection.scalars(taken))
        if not free:
            raise UsageError("the status list has no free place left")
        return secrets.choice(sorted(free))

    def find(self, card: str) -> list[Entry]:
        """Every issue of a card, oldest first; none for a card that was never issued."""
        found = select(cards).where(cards.c.card == card).order_by(cards.c.version)
        return [_entry(row) for row in self._connection.execute(found)]

    def is_erased(self, card: str) -> bool:
        """Whether its holder was erased: rows that tell of the card are emptied as they come."""
        return bool(erased.among(self._connection, {card}))

    def issues(self, card: str) -> list[Entry]:
        """Every issue of a card, oldest first; raises UsageError for a card that was never issued."""
        entries = self.find(card)
        if not entries:
            raise CardUnknown(f"no card {card} was issued here; its id is what `card issue` printed first")
        return entries

    def newest(self) -> Iterator[Entry]:
        """The newest issue of every card, by card id; in constant memory."""
        last = None
        every = select(cards).order_by(cards.c.card, cards.c.version)
        with self._connection.execution_options(yield_per=1_000).execute(every) as rows:
            for entry in map(_entry, rows):
                if last is not None and last.card != entry.card:
                    yield last
                last = entry
        if last is not None:
            yield last

    def add(self, entry: Entry) -> None:
        """Record a new issue."""
        self._connection.execute(insert(cards).values(_row(entry, self._now_ms)))

    def set_status(self, entry: Entry, status: CardStatus, why: str | None = None) -> None:
        """Record what became of an issue; `why` is one word."""
        self._connection.execute(
            update(cards)
            .where(cards.c.issuer == entry.issuer, cards.c.place == entry.index)
            .values(status=int(status), status_ms=self._now_ms, why=why)
        )

    def statuses(self, issuer: int) -> dict[int, CardStatus]:
        """Every place of an issuer's list that is not simply valid."""
        changed = select(cards.c.place, cards.c.status).where(
            cards.c.issuer == issuer, cards.c.status != int(CardStatus.VALID)
        )
        return {place: CardStatus(status) for place, status in self._connection.execute(changed)}


def take_over(connection: Connection, path: Path, now_ms: int) -> None:
    """Take in the register of a city from before it had a database; doing it again changes nothing.
    Raises Fault for a damaged file."""
    rows = [_row(entry, now_ms) for entry in _read_lines(path)]
    if rows:
        insert_or_ignore(connection, cards, rows)


def _read_lines(path: Path) -> Iterator[Entry]:
    entries: dict[tuple[int, int], Entry] = {}
    for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
        if not line.endswith(b"}"):  # torn by a crash, and never acted on
            continue
        try:
            fields = json.loads(line)
            status = CardStatus(fields.pop("status"))
            if fields.pop("do") == "status":
                place = fields["issuer"], fields["index"]
                entries[place] = replace(entries[place], status=status)
            else:
                entry = Entry(**fields | {"entitlements": tuple(fields["entitlements"])}, status=status)
                entries[entry.issuer, entry.index] = entry
        except (ValueError, KeyError, TypeError):
            raise Fault(f"{path}:{number}: this line is damaged", code="register_damaged") from None
    yield from entries.values()


def _row(entry: Entry, now_ms: int) -> dict[str, Any]:
    fields = asdict(entry)
    return fields | {
        "place": fields.pop("index"),
        "entitlements": json.dumps(entry.entitlements),
        "status": int(entry.status),
        "status_ms": fields.pop("since_ms") or now_ms,
    }


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        card=row.card,
        issuer=row.issuer,
        version=row.version,
        index=row.place,
        kind=row.kind,
        age_band=row.age_band,
        issued=row.issued,
        expires=row.expires,
        entitlements=tuple(json.loads(row.entitlements)),
        rotation=row.rotation,
        hint=row.hint,
        status=CardStatus(row.status),
        since_ms=row.status_ms,
        why=row.why,
    )
