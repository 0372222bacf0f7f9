"""An opened hub: the city's folder with its keys, and the database. What every room of the hub is handed."""

import time
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, select, update

from hub.city import City, Keys
from hub.db import tables
from hub.db.engine import connect, insert_or_ignore, reading, writing
from hub.db.migrate import migrate
from hub.settings import Settings
from shared.trust.root import key_id

DATABASE = "hub.sqlite"


def now_ms() -> int:
    """The hub's time, ms since 1970."""
    return time.time_ns() // 1_000_000


class Hub:
    """A city's folder and database; safe to use from several threads, and beside other processes."""

    def __init__(
        self, city: City, engine: Engine, settings: Settings, clock: Callable[[], int] = now_ms
    ) -> None:
        self.city, self.engine, self.settings, self.now_ms = city, engine, settings, clock
        self.keys: Keys = city.keys()
        self.publisher_id = key_id(self.keys.publisher.public_key().public_bytes_raw()).hex()

    @classmethod
    def open(cls, folder: Path, settings: Settings | None = None, clock: Callable[[], int] = now_ms) -> Self:
        """The hub in a city's folder, its database brought up to date. Raises UsageError where there is no
        city, Fault where keys or database are unusable."""
        city, settings = City(folder), settings or Settings()
        engine = connect(settings.database or f"sqlite:///{city.private / DATABASE}")
        migrate(engine)
        hub = cls(city, engine, settings, clock)
        with hub.read() as connection:
            there = connection.scalar(select(tables.hub.c.one))
        if there is None:
            with hub.write() as connection:
                row = {"one": 1, "incarnation": str(uuid.uuid4()), "made_ms": clock()}
                insert_or_ignore(connection, tables.hub, row)
        return hub

    def read(self) -> AbstractContextManager[Connection]:
        """A transaction that only reads."""
        return reading(self.engine)

    def write(self) -> AbstractContextManager[Connection]:
        """A transaction that may write, committed at the end of the block, undone where it raises."""
        return writing(self.engine)

    def close(self) -> None:
        """Give the database's connections back."""
        self.engine.dispose()


def incarnation(connection: Connection) -> str:
    """The UUID of this hub's data; another one after every restore."""
    found: str = connection.execute(select(tables.hub.c.incarnation)).scalar_one()
    return found


def alone(connection: Connection) -> None:
    """Hold, to the end of this writing transaction, what only one process may do at a time: publishing, and
    what publishing rests on."""
    connection.execute(update(tables.hub).values(one=1))
