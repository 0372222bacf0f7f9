"""An opened hub: the city's folder with its keys, and the database. What every room of the hub is handed."""

import contextlib
import time
import uuid
import weakref
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, select

from hub import names
from hub.city import City, Keys
from hub.db import tables
from hub.db.engine import connect, insert_or_ignore, reading, writing
from hub.db.migrate import migrate
from hub.publish import publish, published
from hub.register import OLD_FILE, take_over
from hub.settings import Settings
from shared.domain.faults import Fault
from shared.trust import root as roots
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
        weakref.finalize(self, engine.dispose)
        self.keys: Keys = city.keys()
        self.publisher_id = key_id(self.keys.publisher.public_key().public_bytes_raw()).hex()

    @classmethod
    def open(cls, folder: Path, settings: Settings | None = None, clock: Callable[[], int] = now_ms) -> Self:
        """The hub in a city's folder, its database brought up to date. Raises UsageError where there is no
        city, Fault where keys or database are unusable."""
        city, settings = City(folder), settings or Settings()
        if settings.database is None:
            (city.private / DATABASE).touch(0o600)
        engine = connect(settings.database or f"sqlite:///{city.private / DATABASE}")
        try:
            migrate(engine, names.sealer(city))
            hub = cls(city, engine, settings, clock)
            hub._begin()
        except BaseException:
            engine.dispose()
            raise
        return hub

    def _begin(self) -> None:
        """See that folder and database are of one city, and do what either may still lack."""
        with self.read() as connection:
            last = published(connection)
        if last is None:
            with self.alone() as connection:
                row = {"one": 1, "incarnation": str(uuid.uuid4()), "made_ms": self.now_ms()}
                insert_or_ignore(connection, tables.hub, row)
                last = published(connection) or publish(self, connection)
        self.root_document, self.root = last.root, roots.parse(last.root)
        publisher = self.keys.publisher.public_key().public_bytes_raw()
        if publisher not in self.root.publishers.values():
            raise Fault(
                "the database is another city's than the folder; give each city its own",
                code="database_of_another",
            )
        old = self.city.private / OLD_FILE
        if old.exists():
            with self.alone() as connection:
                take_over(connection, old, self.now_ms())
                publish(self, connection)
            with contextlib.suppress(FileNotFoundError):  # another process was as quick
                old.rename(old.with_suffix(".old"))

    def read(self) -> AbstractContextManager[Connection]:
        """A transaction that only reads."""
        return reading(self.engine)

    def write(self) -> AbstractContextManager[Connection]:
        """A transaction that may write, committed at the end of the block, undone where it raises."""
        return writing(self.engine)

    @contextlib.contextmanager
    def alone(self) -> Iterator[Connection]:
        """A writing transaction as only one at a time runs, over all processes: for issuing and publishing,
        which rest on what was issued and published before."""
        with self.write() as connection:
            connection.execute(select(tables.hub.c.one).with_for_update())
            yield connection

    def close(self) -> None:
        """Give the database's connections back."""
        self.engine.dispose()


def incarnation(connection: Connection) -> str:
    """The UUID of this hub's data; another one after every restore."""
    found: str = connection.execute(select(tables.hub.c.incarnation)).scalar_one()
    return found
