"""A signed export: rows of a log that go to the hub by hand (docs/wire.md, "Taking rows by hand").

Written and read line by line: memory does not grow with the rows.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import IO
from uuid import UUID

from shared.wire.batch import MAX_UNPACKED, Batch, BatchError, base64url, decode, encode, raw

SUFFIX = ".pcx"
_PURPOSE = b"portcullis/export/1\0"
_KIND = "export"
_HEAD_BYTES = 1_000
_SIGNATURE_BYTES = 64
_LARGEST = 2**53 - 1


class ExportError(ValueError):
    """The file is no export, or not what its device signed."""


@dataclass(frozen=True, slots=True)
class Head:
    """Whose rows these are: those of a device's log from `start_at` to `to`."""

    device: str
    log: str
    start_at: int
    to: int


def write(file: IO[bytes], head: Head, batches: Iterable[Batch], sign: Callable[[bytes], bytes]) -> None:
    """Write an export; `sign` signs with the device's key."""
    fields = {"device": head.device, "log": head.log, "from": head.start_at, "to": head.to}
    digest = hashlib.sha256()
    for line in chain([_line({"portcullis": _KIND} | fields)], (encode(batch) + b"\n" for batch in batches)):
        file.write(line)
        digest.update(line)
    file.write(_line({"signature": base64url(sign(_PURPOSE + digest.digest()))}))


def read_head(file: IO[bytes]) -> Head:
    """What an export says it is; nothing of it is proven before `verify`. Raises ExportError."""
    file.seek(0)
    fields = _object(file.readline(_HEAD_BYTES + 1), _HEAD_BYTES)
    if fields.keys() != {"portcullis", "device", "log", "from", "to"} or fields["portcullis"] != _KIND:
        raise ExportError("this file is no export of a device")
    start_at, to = fields["from"], fields["to"]
    if type(start_at) is not int or type(to) is not int or not 1 <= start_at <= to <= _LARGEST:
        raise ExportError("the export's numbers are none")
    return Head(_uuid(fields["device"]), _uuid(fields["log"]), start_at, to)


def verify(file: IO[bytes], check: Callable[[bytes, bytes], bool]) -> None:
    """Whether the device signed this file, whole; `check` is given message and signature. Raises ExportError.

    Do this before `batches`, on a file that nobody else can change meanwhile.
    """
    file.seek(0)
    digest, last = hashlib.sha256(), b""
    for line in _lines(file):
        digest.update(last)
        last = line
    fields = _object(last, _HEAD_BYTES)
    try:
        signature = raw(fields.get("signature"), _SIGNATURE_BYTES)
    except BatchError:
        raise ExportError("the export has no signature: it is not whole") from None
    if fields.keys() != {"signature"} or not check(_PURPOSE + digest.digest(), signature):
        raise ExportError("the export was changed, or another device signed it")


def batches(file: IO[bytes]) -> Iterator[Batch]:
    """The rows, batch by batch, without a gap; raises ExportError, at the latest after the last one."""
    head = read_head(file)
    wanted, last = head.start_at, b""
    for line in _lines(file):
        if last:
            try:
                batch = decode(last)
            except BatchError as error:
                raise ExportError(str(error)) from None
            if batch.start_at != wanted or not batch.events:
                raise ExportError("rows are missing in the export")
            wanted += len(batch.events)
            yield batch
        last = line
    if wanted != head.to + 1:
        raise ExportError("rows are missing in the export")


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    """Whole lines of a bounded length."""
    while line := file.readline(MAX_UNPACKED + 2):
        if not line.endswith(b"\n"):
            raise ExportError("the export is not whole")
        yield line


def _line(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, separators=(",", ":")).encode() + b"\n"


def _object(line: bytes, most: int) -> dict[str, object]:
    try:
        fields = json.loads(line) if len(line) <= most else None
    except (ValueError, RecursionError):
        fields = None
    if type(fields) is not dict:
        raise ExportError("this file is no export of a device")
    return fields


def _uuid(text: object) -> str:
    try:
        if type(text) is str and str(UUID(text)) == text:
            return text
    except ValueError:
        pass
    raise ExportError("the export names no device or no log")
