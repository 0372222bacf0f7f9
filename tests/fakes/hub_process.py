"""A real hub: a process of its own over HTTP on loopback, to be killed and started again."""

import subprocess
import tempfile
import time
from pathlib import Path

from tests.fakes.command import ROOT, python
from tests.fakes.ports import lasting_port

_START_S = 60.0


class HubProcess:
    """`hub serve` on a folder; use as a context manager, or `start` and `kill`.

    Every start is on the same port. `database` is a URL; None: SQLite.
    """

    def __init__(self, folder: Path, database: str | None = None, *options: str) -> None:
        self.folder, self.database, self.options = folder, database, options
        self.port, self.url = lasting_port(), ""  # the address is known once it was started
        self._running: subprocess.Popen[bytes] | None = None
        with tempfile.NamedTemporaryFile(prefix="portcullis-hub-", suffix=".log", delete=False) as log:
            self._log = Path(log.name)

    @property
    def pid(self) -> int:
        """Of the running process."""
        assert self._running is not None
        return self._running.pid

    @property
    def bundle(self) -> Path:
        """The bundle it published."""
        return self.folder / "public" / "bundle.cbor"

    def __enter__(self) -> "HubProcess":
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self._log.unlink(missing_ok=True)

    def start(self) -> None:
        """Start it; returns when it answers."""
        with self._log.open("wb") as log:
            command = python("hub", "serve", *self._where(), "--port", str(self.port), *self.options)
            self._running = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
        deadline = time.monotonic() + _START_S
        while not (found := [line for line in self.log if "listening on " in line]):
            ended = self._running.poll() is not None
            assert not ended and time.monotonic() < deadline, "\n".join(self.log[-20:])
            time.sleep(0.02)
        self.url = found[0].rpartition("listening on ")[2]

    def kill(self) -> None:
        """SIGKILL, as a power cut."""
        if self._running is not None:
            self._running.kill()
            self._running.wait(_START_S)
            self._running = None

    def stop(self) -> int:
        """SIGTERM; its exit code."""
        assert self._running is not None
        self._running.terminate()
        code = self._running.wait(_START_S)
        self._running = None
        return code

    def restart(self) -> None:
        """Kill it and start it again on the same port."""
        self.kill()
        self.start()

    def command(self, *words: str | Path) -> list[str]:
        """Run another `hub` command on the same folder and database; the lines it printed."""
        first = [word for word in words if not str(word).startswith("-")][:2]
        done = subprocess.run(
            python("hub", *words, *self._where()),
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"hub {first}: {done.stderr[-2000:]}"
        return done.stdout.splitlines()

    @property
    def log(self) -> list[str]:
        """What it told on standard error since its last start."""
        return self._log.read_text(errors="replace").splitlines()

    def _where(self) -> list[str]:
        return ["--data", str(self.folder), *(["--database", self.database] if self.database else [])]
