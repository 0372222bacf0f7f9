"""What is to be done in another system once it can be reached again, in the order it was proposed.

Beside the log, not in it: neither chained nor sent to the hub. What a proposal says is sealed by its caller.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from shared.ledger.erasing import scrub
from shared.ledger.store import Store

_COLUMNS = "number, kind, body, made_ms, state, sent_ms, tries, ended_ms, outcome, dealt"
_ADD = """
INSERT INTO proposals (kind, body, made_ms, state, sent_ms, tries, card_ref) VALUES (?, x'', ?, ?, ?, ?, ?)
"""
_SENDING = """
UPDATE proposals SET state = ?, sent_ms = ?, tries = tries + 1 WHERE number = ? AND ended_ms IS NULL
"""
_NOT_SENT = """
UPDATE proposals SET state = ?, sent_ms = NULL, tries = 0 WHERE number = ? AND state = ? AND tries = 1
"""
_UNANSWERED = "UPDATE proposals SET tries = tries + 1 WHERE number = ? AND ended_ms IS NULL"
_END = """
UPDATE proposals SET state = ?, outcome = ?, body = ?, ended_ms = ?, dealt = ?
WHERE number = ? AND ended_ms IS NULL
"""
_DEAL = "UPDATE proposals SET dealt = 1 WHERE number = ? AND ended_ms IS NOT NULL AND NOT dealt"


class Kind(StrEnum):
    """What is proposed."""

    LOAN = "loan"
    RETURN = "return"


class State(StrEnum):
    """Where a proposal stands; WAITING and SENT are open, the others are ends."""

    WAITING = "waiting"
    SENT = "sent"  # perhaps: written before it is sent, and it stays until an answer is known
    APPLIED = "applied"
    APPLIED_OTHER_DATE = "applied_other_date"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Proposed:
    """One row. `outcome` is a code; whoever and whatever it is about stands in the sealed `body` only."""

    number: int
    kind: Kind
    body: bytes = field(repr=False)
    made_ms: int
    state: State
    sent_ms: int | None
    tries: int
    ended_ms: int | None
    outcome: str | None
    dealt: bool


class Proposals:
    """The proposals of one ledger; every method raises LedgerFault, and then nothing was changed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(
        self,
        kind: Kind,
        seal: Callable[[int], bytes],
        made_ms: int,
        *,
        sent_ms: int | None = None,
        card_ref: str | None = None,
    ) -> int:
        """Record one, durably; `seal` makes the body of a number. With `sent_ms` it was sent already, and no
        answer came; with `card_ref` it goes when that card is erased."""

        def add(db: sqlite3.Connection) -> int:
            state = State.WAITING if sent_ms is None else State.SENT
            row = (kind, made_ms, state, sent_ms, 0 if sent_ms is None else 1, card_ref)
            number = db.execute(_ADD, row).lastrowid or 0
            db.execute("UPDATE proposals SET body = ? WHERE number = ?", (seal(number), number))
            return number

        return self._store.with_reserve(lambda: self._store.transact(add))

    def open(self) -> list[Proposed]:
        """Those without an end, in order."""
        return self._select("ended_ms IS NULL ORDER BY number")

    def for_staff(self) -> list[Proposed]:
        """Those that ended and wait for somebody, in order."""
        return self._select("ended_ms IS NOT NULL AND NOT dealt ORDER BY number")

    def all(self) -> list[Proposed]:
        """Everything that is kept, in order."""
        return self._select("1 ORDER BY number")

    def sending(self, number: int, at_ms: int) -> None:
        """It is about to be sent; durable before that."""
        self._store.transact(lambda db: db.execute(_SENDING, (State.SENT, at_ms, number)))

    def not_sent(self, number: int) -> None:
        """Its first sending never left: as if nothing had been tried."""
        self._store.transact(lambda db: db.execute(_NOT_SENT, (State.WAITING, number, State.SENT)))

    def unanswered(self, number: int) -> None:
        """It was asked about, and no answer came."""
        self._store.transact(lambda db: db.execute(_UNANSWERED, (number,)))

    def end(
        self, number: int, state: State, outcome: str | None, body: bytes, at_ms: int, *, for_staff: bool
    ) -> None:
        """It has its end, once and for good; `for_staff` where somebody has to see to it."""
        row = (state, outcome, body, at_ms, not for_staff, number)
        self._store.with_reserve(lambda: self._store.transact(lambda db: db.execute(_END, row)))

    def deal_with(self, number: int) -> bool:
        """Somebody has seen to it; False where it waits for nobody."""
        return self._store.transact(lambda db: bool(db.execute(_DEAL, (number,)).rowcount))

    def outlasting(self) -> int:
        """How many are of somebody erased and go only once they are settled."""
        with self._store.connection() as db:
            return int(db.execute("SELECT count(*) FROM proposals WHERE gone").fetchone()[0])

    def forget(self, before_ms: int) -> int:
        """Erase what waits for nobody and ended before, or is of somebody erased, its bytes too; how many.
        Raises as `Ledger.erase`."""
        sql = "DELETE FROM proposals WHERE ended_ms IS NOT NULL AND dealt AND (ended_ms < ? OR gone)"
        gone = self._store.transact(lambda db: db.execute(sql, (before_ms,)).rowcount)
        if gone:
            scrub(self._store)
        return gone

    def _select(self, condition: str) -> list[Proposed]:
        sql = f"SELECT {_COLUMNS} FROM proposals WHERE {condition}"  # noqa: S608  fixed words
        with self._store.connection() as db:
            rows = db.execute(sql).fetchall()
        return [
            Proposed(number, Kind(kind), body, made, State(state), sent, tries, ended, outcome, bool(dealt))
            for number, kind, body, made, state, sent, tries, ended, outcome, dealt in rows
        ]
