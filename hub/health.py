"""How a device is: what it told last, and what came of its log since then."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from hub.db.tables import devices, logs

_UNASKED = "unknown"  # of a camera that nobody asked
_LAST_MS = 253_402_214_400_000  # 9999-12-31: no calendar here goes on after it


class Held(NamedTuple):
    """What the hub holds of a log: the number of its last row, and whether rows of it were put aside."""

    last: int
    forked: bool


@dataclass(frozen=True, slots=True)
class Health:
    """None where a device said nothing that can be read. `unsent` and `oldest_ms` are as of now, not of the
    last heartbeat, which comes before the rows; `oldest_ms` is None where none is left."""

    version: str | None
    unsent: int | None
    oldest_ms: int | None
    skew_ms: int | None
    disk_free_mib: int | None
    camera: str | None

    @classmethod
    def read(cls, text: str | None, held: Mapping[str, Held]) -> "Health":
        """A device's own words, taken only where they are of the right type; `held` by log."""
        try:
            told = json.loads(text or "{}")
        except ValueError:
            told = {}
        told = told if type(told) is dict else {}

        def of(name: str, kind: type) -> Any:
            value = told.get(name)
            return value if type(value) is kind else None

        unsent, oldest_ms, camera = of("unsent", int), of("oldest_ms", int), of("camera", str)
        seq, here = of("seq", int), held.get(of("log", str))
        if seq is not None and here is not None:
            left = max(0, seq - here.last)
            unsent = min(unsent or 0, left) if here.forked else left  # rows put aside have come
        return cls(
            of("version", str),
            unsent,
            oldest_ms if unsent and oldest_ms is not None and 0 < oldest_ms < _LAST_MS else None,
            of("skew_ms", int),
            of("disk_free_mib", int),
            None if camera == _UNASKED else camera,
        )


def held_logs(
    connection: Connection, *, venue: str | None = None, device: str | None = None
) -> dict[str, Held]:
    """What the hub holds of logs, by their ids: of one device, of a venue's, or of all."""
    statement = select(logs.c.id, logs.c.next, logs.c.forked_ms)
    if device is not None:
        statement = statement.where(logs.c.device == device)
    if venue is not None:
        statement = statement.join(devices, devices.c.id == logs.c.device).where(devices.c.venue == venue)
    return {
        log: Held(next_ - 1, forked_ms is not None) for log, next_, forked_ms in connection.execute(statement)
    }
