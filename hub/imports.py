"""Rows that came by hand: a device's signed export goes through the same intake as rows from the line."""

import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from cryptography.exceptions import InvalidSignature

from hub import devices
from hub.devices import Device
from hub.hub import Hub
from hub.intake import rules
from hub.intake.take import take
from shared.domain.faults import Fault
from shared.wire import export
from shared.wire.export import ExportError


@dataclass(slots=True)
class Imported:
    """What came of an export: how many rows it has and how they are ruled, by `accepted` or by why not."""

    device: str
    log: str
    events: int = 0
    rulings: Counter[str] = field(default_factory=Counter)
    forked: bool = False


def take_export(hub: Hub, path: Path) -> Imported:
    """Take the rows of an export, also of a device that is out of service; again changes nothing.

    Raises Fault: `export_refused` for a file that no known device signed as it is, `export_gap` where rows
    before it are missing here; OSError where it cannot be read.
    """
    with path.open("rb") as given, tempfile.TemporaryFile() as file:
        shutil.copyfileobj(given, file)  # what is checked must be what is read, whoever holds the stick
        try:
            return _take(hub, file)
        except ExportError as error:
            raise Fault(f"{path}: {error}", code="export_refused") from None


def _take(hub: Hub, file: IO[bytes]) -> Imported:
    head = export.read_head(file)
    with hub.read() as connection:
        device = devices.find(connection, head.device)
        known = rules.published(connection)
    if device is None:
        raise ExportError(f"this hub never enrolled a device {head.device}")
    export.verify(file, lambda message, signature: _signed(device, message, signature))
    imported = Imported(device.id, head.log)
    for batch in export.batches(file):
        with hub.write() as connection:
            taken = take(connection, known, device, head.log, batch, hub.now_ms())
        if taken.next < batch.start_at:
            detail = f"it begins at row {batch.start_at}, and the hub wants rows from {taken.next} on"
            raise Fault(f"{detail}; have the device export again", code="export_gap")
        imported.events += len(taken.answers)
        imported.rulings.update((answer.why or answer.ruling).value for answer in taken.answers)
        imported.forked |= taken.forked
    return imported


def _signed(device: Device, message: bytes, signature: bytes) -> bool:
    try:
        devices.verifying(device.signing_key).verify(signature, message)
    except InvalidSignature:
        return False
    return True
