"""The log as files: CSV for spreadsheets, JSON lines for other programs, a signed export for the hub."""

import contextlib
import csv
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from shared.ledger.faults import FULL, READ_ONLY, LedgerFault
from shared.ledger.ledger import Ledger, Signer
from shared.wire.batch import MAX_EVENTS, Batch
from shared.wire.export import SUFFIX, Head, write

_OUTCOME = ("seq", "id", "at", "day", "kind", "venue", "service", "verdict", "reason", "number")
COLUMNS = (*_OUTCOME, "card_ref", "trusted_ms", "wall_ms", "doubtful")
_EXPORTED = "exported"  # the note with the log and the last number of the newest export for the hub
_BATCH_BYTES = 1 << 20
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_log(ledger: Ledger, folder: Path) -> int:
    """Sign the log and write `events.csv` and `events.jsonl` into a folder; how many events.

    Each file appears whole or not at all; memory does not grow with the log. Raises LedgerFault.
    """
    ledger.checkpoint()
    with _written(folder):
        with _whole(folder / "events.csv") as file:
            write_csv(ledger, file)
        with _whole(folder / "events.jsonl") as file:
            return write_json_lines(ledger, file)


def export_for_hub(ledger: Ledger, device: str, sign: Signer, folder: Path) -> Path | None:
    """Write what the hub lacks into a folder as one signed file, whole or not at all; None where it lacks
    nothing. Remembers that it did (`is_exported`). Raises LedgerFault."""
    ledger.checkpoint()
    standing = ledger.standing()
    if not standing.unsent:
        return None
    head = Head(device, standing.log, standing.acknowledged + 1, standing.seq)
    path = folder / f"portcullis-{device[:8]}-{standing.log[:8]}-{head.start_at}-{head.to}{SUFFIX}"
    with _written(folder), _whole(path, "wb") as file:
        write(file, head, _batches(ledger, head), sign)
    ledger.note(_EXPORTED, f"{head.log} {head.to}")
    return path


def is_exported(ledger: Ledger) -> bool:
    """Whether the newest export for the hub ends with the newest event."""
    standing = ledger.standing()
    return ledger.noted(_EXPORTED) == f"{standing.log} {standing.seq}"


def _batches(ledger: Ledger, head: Head) -> Iterator[Batch]:
    after = head.start_at - 1
    while after < head.to and (batch := ledger.batch(after, _BATCH_BYTES, min(MAX_EVENTS, head.to - after))):
        yield batch
        after += len(batch.events)


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
def _written(folder: Path) -> Iterator[None]:
    """Make the folder, and have what was written into it on its disk; raises LedgerFault."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        code = READ_ONLY if isinstance(error, PermissionError) else FULL
        raise LedgerFault(f"{folder}: {error.strerror}", code=code) from error


@contextlib.contextmanager
def _whole(path: Path, mode: str = "w") -> Iterator[IO[Any]]:
    partial = path.with_name(f".{path.name}.{os.getpid()}.new")
    encoding, newline = (None, None) if "b" in mode else ("utf-8", "")
    try:
        with partial.open(mode, encoding=encoding, newline=newline) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
