"""A hub's database with a published catalogue, without the rest of a city around it."""

import contextlib
import json
import uuid
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Engine, insert, select

from hub.db import tables
from hub.db.engine import connect, reading, writing
from hub.db.migrate import migrate
from hub.devices import Device, find
from hub.intake import rules
from hub.intake.take import Taken, take
from shared.tokens.keyring import KeyRing
from shared.trust import bundle, keyspart
from shared.wire.batch import Batch, decode, encode
from tests.fakes.device_log import NOW, DeviceLog

CATALOGUE = """
[city]
name = "Anytown"
zone = "Europe/London"
"""
SERVICE = """
[[service]]
id = "{id}"
number = {number}
name = {{ en = "{id}" }}
fresh = "3 days"
stop = "14 days"
{limit}
[[service.rate]]
letter = "A"
price = 0
name = {{ en = "Everybody" }}
"""
VENUE = """
[[venue]]
id = "{id}"
name = {{ en = "{id}" }}
services = ["library", "swim", "gym", "offer"]
"""
LIMITS = {
    "library": "",
    "swim": 'limit = { times = 1, per = "day", scope = "city" }',
    "gym": 'limit = { times = 2, per = "day", scope = "venue" }',
    "offer": "pseudonymous = true",
}


class TownHall:
    """The hub's end: its database, and what tests do with it."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.now_ms = NOW

    def publish(self) -> None:
        """Put a catalogue where the hub looks for the newest."""
        text = CATALOGUE + "".join(
            SERVICE.format(id=name, number=number, limit=limit)
            for number, (name, limit) in enumerate(LIMITS.items(), 1)
        )
        text += "".join(VENUE.format(id=name) for name in ("porchester", "marshall"))
        parts = {bundle.CATALOGUE: text.encode(), bundle.KEYS: keyspart.encode(KeyRing([]))}
        hashes = {name: sha256(data).digest() for name, data in parts.items()}
        with writing(self.engine) as connection:
            connection.execute(
                insert(tables.parts),
                [
                    {"sha256": hashes[name], "name": name, "data": data, "made_ms": NOW}
                    for name, data in parts.items()
                ],
            )
            connection.execute(
                insert(tables.bundles).values(
                    version=NOW,
                    signed_ms=NOW,
                    manifest=b"",
                    root=b"",
                    parts=json.dumps({name: found.hex() for name, found in hashes.items()}),
                )
            )

    def enrol(self, venue: str = "porchester", **more: Any) -> DeviceLog:
        """A new device with an empty log."""
        log = DeviceLog(str(uuid.uuid4()), venue)
        with writing(self.engine) as connection:
            connection.execute(insert(tables.devices).values(log.enrolled(**more)))
        return log

    def issue(self, card: str, place: int, version: int = 1, **more: Any) -> None:
        """Register a card."""
        row = {
            "issuer": 1,
            "place": place,
            "card": card,
            "version": version,
            "kind": 1,
            "age_band": 6,
            "issued": 20_000,
            "expires": 30_000,
            "entitlements": "[]",
            "status": 0,
            "status_ms": 0,
        }
        with writing(self.engine) as connection:
            connection.execute(insert(tables.cards).values(row | more))

    def take(self, log: DeviceLog, batch: Batch) -> Taken:
        """What the hub makes of a batch, which goes through its bytes on the line."""
        with writing(self.engine) as connection:
            return take(
                connection,
                rules.published(connection),
                self.device(connection, log),
                log.id,
                decode(encode(batch)),
                self.now_ms,
            )

    def send(self, log: DeviceLog, *, size: int = 2000) -> list[Taken]:
        """Send all that is not acknowledged, as a well-behaved device does."""
        answers = []
        while log.acknowledged < log.seq:
            answers.append(self.take(log, log.batch(log.acknowledged + 1, size)))
            log.acknowledged = answers[-1].next - 1
        return answers

    def all(self, statement: Any) -> Sequence[Any]:
        """The rows of a SELECT."""
        with reading(self.engine) as connection:
            return connection.execute(statement).all()

    def column(self, column: Any) -> list[Any]:
        """All values of a column, sorted."""
        return sorted(value for (value,) in self.all(select(column)))

    @staticmethod
    def device(connection: Connection, log: DeviceLog) -> Device:
        """The row of the device that writes this log."""
        found = find(connection, log.device)
        assert found is not None
        return found


@contextlib.contextmanager
def town_hall(url: str) -> Iterator[TownHall]:
    """A hub with a catalogue on a new database."""
    engine = connect(url)
    migrate(engine, lambda _card, _name: b"")
    hall = TownHall(engine)
    hall.publish()
    yield hall
    engine.dispose()
