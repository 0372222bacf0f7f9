"""A PostgreSQL of the tests' own: a throw-away cluster on loopback, gone with the tests that use it."""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from tests.fakes.ports import lasting_port

_USER = "portcullis"
_START_S = 60.0


def programs() -> Path | None:
    """The folder of the newest PostgreSQL's programs; None where there is none."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = debian[-1] if debian else shutil.which("initdb")
    return Path(found).parent if found else None


class Postgres:
    """One running cluster: databases made in it last as long as it does."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs, self._data = programs, folder / "data"
        self._password = secrets.token_urlsafe(16)
        self._log = folder / "log"
        _give_away(folder)
        (folder / "password").write_text(self._password)
        _give_away(folder / "password")
        made = subprocess.run(
            [
                *_unprivileged(programs / "initdb"),
                *("--pgdata", self._data, "--username", _USER, "--auth", "scram-sha-256"),
                *("--pwfile", folder / "password", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"),
            ],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert made.returncode == 0, made.stderr
        self._port = lasting_port()
        self._server: subprocess.Popen[bytes] | None = None
        self.start()

    def new(self) -> str:
        """The URL of a new, empty database."""
        name = f"hub_{secrets.token_hex(6)}"
        with self._connect() as db:
            db.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return f"postgresql://{_USER}:{self._password}@127.0.0.1:{self._port}/{name}"

    def drop(self, url: str) -> None:
        """Take a database away, also from those who are still connected."""
        with self._connect() as db:
            name = sql.Identifier(url.rpartition("/")[2])
            db.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))

    def start(self) -> None:
        """Start it, on the port it had before; returns when it answers."""
        options = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "port": str(self._port),
            "fsync": "off",  # a killed server loses nothing by it, only a machine without power would
            "autovacuum": "off",  # a busy moment less on two cores
        }
        with self._log.open("ab") as log:
            self._server = subprocess.Popen(
                [
                    *_unprivileged(self._programs / "postgres"),
                    *("-D", self._data),
                    *(part for name, value in options.items() for part in ("-c", f"{name}={value}")),
                ],
                cwd=self._data.parent,
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + _START_S
        while True:
            try:
                self._connect().close()
                return
            except psycopg.OperationalError:
                ended = self._server.poll() is not None
                assert not ended and time.monotonic() < deadline, self._log.read_text()[-2000:]
                time.sleep(0.05)

    def stop(self) -> None:
        """Stop it as a power cut does, whoever is connected; it recovers at the next start."""
        if self._server is not None:
            self._server.send_signal(signal.SIGQUIT)
            self._server.wait(_START_S)
            self._server = None

    def restart(self) -> None:
        """Cut everybody off and come back."""
        self.stop()
        self.start()

    def _connect(self) -> "psycopg.Connection[tuple[object, ...]]":
        url = f"postgresql://{_USER}:{self._password}@127.0.0.1:{self._port}/postgres"
        return psycopg.connect(url, autocommit=True, connect_timeout=30)


@contextmanager
def cluster(programs: Path) -> Iterator[Postgres]:
    """A cluster in a folder of its own, with both gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="portcullis-postgres-"))
    try:
        server = Postgres(programs, folder)
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)


def _unprivileged(program: Path) -> list[str | Path]:
    """The command line's beginning: never as root, which PostgreSQL refuses, and gone when the tests die."""
    begin: list[str | Path] = ["setpriv", "--pdeathsig", "SIGQUIT"]
    if os.geteuid() == 0:
        user = _other_user()
        begin += [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
    return [*begin, program]


def _give_away(path: Path) -> None:
    if os.geteuid() == 0:
        os.chown(path, _other_user().pw_uid, _other_user().pw_gid)


def _other_user() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")
