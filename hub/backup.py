"""A copy of the whole database while the hub works, and the hub brought back from one.

The folder's keys are no part of it: whoever has a backup cannot sign as the city.
"""

import contextlib
import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, bindparam, create_engine, delete, inspect, select, text, update
from sqlalchemy.dialects.sqlite import dialect as sqlite
from sqlalchemy.pool import NullPool

from hub import delegates, names
from hub.city import ISSUER, City
from hub.db import tables
from hub.db.engine import connect, read_url, reading, writing
from hub.db.migrate import migrate
from hub.hub import DATABASE, Hub
from hub.publish import publish, published
from hub.settings import Settings
from shared.domain.faults import Fault, UsageError
from shared.trust import bundle as bundles
from shared.trust.catalogue import CatalogueError
from shared.trust.fault import TrustFault
from shared.trust.store import FILE_NAME, read_files

AGAIN = (
    "Do again what was done since the backup: cards issued, devices enrolled, people erased, staff and tokens"
    " withdrawn. Cards cancelled since are still cancelled where the folder's last bundle was there."
)
_SqliteError: type[Exception] = sqlite.import_dbapi().Error
_SQLITE, _POSTGRESQL = b"SQLite format 3\0", b"PGDMP"
_RUNNING = "a hub is running on this database; stop it first"
_OTHERS = (
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND application_name = 'portcullis-hub' AND pid <> pg_backend_pid()"
)


def backup(hub: Hub, file: Path) -> int:
    """Copy the database into a file, which appears whole or not at all; its size in bytes.

    Devices are served meanwhile; the copy is of one instant. Raises Fault and OSError.
    """
    new = file.with_name(f"{file.name}.new")
    os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))  # it is full of people's data
    try:
        if hub.engine.dialect.name == "sqlite":
            with _sqlite(Path(str(hub.engine.url.database)), "ro") as source, _sqlite(new, "rw") as target:
                source.backup(target)
        else:
            _run("pg_dump", hub.engine.url, "--format=custom", "--no-owner", f"--file={new}")
        with new.open("rb") as written:
            os.fsync(written.fileno())
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)
    return file.stat().st_size


def restore(folder: Path, settings: Settings, file: Path, *, replace: bool = False) -> str:
    """Bring the hub back as it was at a backup, under a new incarnation: devices give back what it lost. The
    incarnation.

    Codes and logins of that time are void. Raises UsageError where there are data already and `replace` is
    not said, Fault while a hub runs or for a file that is no backup of this database's kind.
    """
    city = City(folder)
    url = read_url(settings.database or f"sqlite:///{city.private / DATABASE}")
    with file.open("rb") as given:
        begins = given.read(len(_SQLITE))
    if url.get_backend_name() == "sqlite":
        if begins != _SQLITE:
            raise Fault(f"{file} is no backup of a SQLite hub", code="backup_unusable")
        _restore_sqlite(Path(str(url.database)), file, replace)
    else:
        if not begins.startswith(_POSTGRESQL):
            raise Fault(f"{file} is no backup of a PostgreSQL hub", code="backup_unusable")
        _restore_postgresql(url, file, replace)
    return _begin_anew(folder, settings)


def _begin_anew(folder: Path, settings: Settings) -> str:
    incarnation = str(uuid.uuid4())
    engine = connect(settings.database or f"sqlite:///{City(folder).private / DATABASE}")
    migrate(engine, names.sealer(City(folder)))
    with writing(engine) as connection:
        connection.execute(update(tables.hub).values(incarnation=incarnation))
        for table in (tables.codes, tables.sessions):
            connection.execute(delete(table))
    engine.dispose()
    hub = Hub.open(folder, settings)
    with hub.alone() as connection:
        _follow_last_bundle(hub, connection)
        publish(hub, connection)  # a version later than any that devices have seen
    hub.close()
    return incarnation


def _follow_last_bundle(hub: Hub, connection: Connection) -> None:
    """What the city's bundle said last holds on, where its file is newer than the backup: cards and passes
    that were cancelled since, and devices put out of service, are not let in again."""
    try:
        last = bundles.parse(read_files(hub.city.public / FILE_NAME), hub.root)
    except (TrustFault, CatalogueError):
        return
    in_backup = published(connection)
    if in_backup is not None and in_backup.version >= last.version:
        return
    cards, devices = tables.cards, tables.devices
    listed = last.statuses[ISSUER]
    known = select(cards.c.place, cards.c.status).where(cards.c.issuer == ISSUER)
    changed = [
        {"at": place, "now": int(listed.status(place))}
        for place, status in connection.execute(known)
        if listed.status(place) != status
    ]
    if changed:
        here = (cards.c.issuer == ISSUER) & (cards.c.place == bindparam("at"))
        values = {"status": bindparam("now"), "status_ms": last.version, "why": None}
        connection.execute(update(cards).where(here).values(values), changed)
    for device in last.policy.revoked:
        out = (devices.c.id == device) & devices.c.revoked_ms.is_(None)
        connection.execute(update(devices).where(out).values(revoked_ms=last.version, revoked_by="bundle"))
    delegates.follow(connection, listed, hub.now_ms())


def _restore_sqlite(path: Path, file: Path, replace: bool) -> None:
    path.touch(0o600)
    with _sqlite(path, "rw") as target, _sqlite(file, "ro") as source:
        there = target.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (tables.hub.name,)).fetchone()
        _refuse_to_overwrite(there is not None, replace)
        try:
            # the last needs that nobody else has the file open, and the lock stays until we are done
            for setting in ("busy_timeout = 0", "locking_mode = EXCLUSIVE", "journal_mode = DELETE"):
                target.execute(f"PRAGMA {setting}")
        except _SqliteError:
            raise Fault(_RUNNING, code="hub_running") from None
        try:
            sound = source.execute("PRAGMA quick_check").fetchone() == ("ok",)
        except _SqliteError:
            sound = False
        if not sound:
            raise Fault(f"{file} is damaged", code="backup_unusable")
        source.backup(target)


def _restore_postgresql(url: URL, file: Path, replace: bool) -> None:
    engine = connect(url)
    try:
        with reading(engine) as connection:
            _refuse_to_overwrite(inspect(connection).has_table(tables.hub.name), replace)
            if connection.scalar(text(_OTHERS)):
                raise Fault(_RUNNING, code="hub_running")
    finally:
        engine.dispose()
    options = ("--clean", "--if-exists", "--no-owner", "--single-transaction", f"--dbname={url.database}")
    _run("pg_restore", url, *options, str(file))


def _refuse_to_overwrite(there: bool, replace: bool) -> None:
    if there and not replace:
        raise UsageError("there are data; with --replace they are lost and the backup takes their place")


@contextlib.contextmanager
def _sqlite(path: Path, mode: str) -> Iterator[Any]:
    """The driver's own connection, which alone can copy a database that is in use."""
    uri = {"uri": "true", "mode": mode}
    engine = create_engine(
        URL.create("sqlite", database=path.resolve().as_uri(), query=uri), poolclass=NullPool
    )
    opened = engine.raw_connection()
    try:
        driver: Any = opened.driver_connection
        driver.isolation_level = None  # no transaction by itself
        yield driver
    finally:
        opened.close()


def _run(program: str, url: URL, *arguments: str) -> None:
    """Run one of PostgreSQL's own programs; the password travels in the environment, where nobody else
    reads it. Raises Fault."""
    found = shutil.which(program) or next(
        (str(path) for path in sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{program}"), reverse=True)),
        None,
    )
    if found is None:
        raise Fault(
            f"{program} is not here; install PostgreSQL's client programs, or use your database's own backup",
            code="program_missing",
        )
    told = {"PGHOST": url.host, "PGPORT": url.port, "PGUSER": url.username, "PGDATABASE": url.database}
    environment = {name: str(value) for name, value in told.items() if value is not None}
    if url.password is not None:
        environment["PGPASSWORD"] = str(url.password)
    done = subprocess.run(
        [found, *arguments], env=os.environ | environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        complaint = done.stderr.strip().splitlines()[-1:] or [f"exit code {done.returncode}"]
        raise Fault(f"{program}: {complaint[0]}", code="backup_failed")
