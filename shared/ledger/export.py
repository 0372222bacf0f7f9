"""The log as files for people and other programs: CSV for spreadsheets, JSON lines for everything else."""

import contextlib
import csv
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from shared.ledger.faults import FULL, READ_ONLY, LedgerFault
from shared.ledger.ledger import Ledger

_OUTCOME = ("seq", "id", "at", "day", "kind", "venue", "service", "verdict", "reason", "number")
COLUMNS = (*_OUTCOME, "card_ref", "trusted_ms", "wall_ms", "doubtful")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_log(ledger: Ledger, folder: Path) -> int:
    """Sign the log and write `events.csv` and `events.jsonl` into a folder; how many events.

    Each file appears whole or not at all; memory does not grow with the log. Raises LedgerFault.
    """
    ledger.checkpoint()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _whole(folder / "events.csv") as file:
            write_csv(ledger, file)
        with _whole(folder / "events.jsonl") as file:
            return write_json_lines(ledger, file)
    except OSError as error:
        code = READ_ONLY if isinstance(error, PermissionError) else FULL
        raise LedgerFault(f"{folder}: {error.strerror}", code=code) from error


def write_csv(ledger: Ledger, file: IO[str]) -> int:
    """One row an event, what has no column of its own as JSON in `more`; an erased one has only seq and id.

    Cells that a spreadsheet would take for a formula get a leading apostrophe (OWASP, "CSV injection").
    """
    writer = csv.writer(file)
    writer.writerow([*COLUMNS, "more"])
    written = 0
    for event in ledger.events():
        told: dict[str, Any] = {"seq": event.seq, "id": event.id} | (event.payload or {})
        more = {key: value for key, value in told.items() if key not in COLUMNS}
        cells = [told.get(column) for column in COLUMNS]
        writer.writerow([*map(_cell, cells), json.dumps(more, sort_keys=True) if more else ""])
        written += 1
    return written


def write_json_lines(ledger: Ledger, file: IO[str]) -> int:
    """One object a line, with all that another program needs to check the chain; payloads as hashed."""
    written = 0
    for row in _objects(ledger):
        file.write(json.dumps(row, separators=(",", ":"), ensure_ascii=False) + "\n")
        written += 1
    return written


def _objects(ledger: Ledger) -> Iterable[dict[str, Any]]:
    log = ledger.log
    for seq, identifier, committed, chain, salt, payload in ledger.rows():
        yield {
            "log": log,
            "seq": seq,
            "id": identifier,
            "commitment": committed.hex(),
            "chain": chain.hex(),
            "salt": None if salt is None else salt.hex(),
            "payload": payload,
        }


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


@contextlib.contextmanager
def _whole(path: Path) -> Iterator[IO[str]]:
    partial = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with partial.open("w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
