"""What every test stands on: Qt without a screen, the photo folder, slow tests on demand, no thread left."""

import gc
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.fakes import postgres

# Before anything imports Qt: without a display it aborts the whole process.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

TOP = Path(__file__).resolve().parent.parent

# No deadline: two cores that are busy with something else are not a fault of the code.
hypothesis.settings.register_profile("quick", deadline=None, max_examples=60)
hypothesis.settings.register_profile("full", deadline=None, max_examples=500)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the slow tests too, and more examples of each")


def pytest_configure(config: pytest.Config) -> None:
    hypothesis.settings.load_profile("full" if config.getoption("full") else "quick")


def pytest_sessionstart() -> None:
    """Translations are compiled on each machine: here too when pytest is started without the launcher."""
    subprocess.run([sys.executable, TOP / "packaging" / "translations.py", "release"], check=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("full") or config.getoption("markexpr"):
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    items[:] = [item for item in items if item not in slow]
    config.hook.pytest_deselected(items=slow)


@pytest.fixture(scope="session")
def photos() -> Path:
    """The folder of test photos, which is not part of the repository; skips where there is none."""
    folder = Path(os.environ.get("PORTCULLIS_TEST_DATA", TOP.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"no test photos in {folder}; PORTCULLIS_TEST_DATA names the folder")
    return folder


def _needs(program: Path | str | None, package: str) -> Path:
    """A program that these tests start; without it they are skipped, in continuous integration they fail."""
    if program is None:
        told = f"{package} is not installed; apt-get install {package}"
        if os.environ.get("CI") == "true":
            pytest.fail(told)
        pytest.skip(told)
    return Path(program)


@pytest.fixture(scope="session")
def chromium() -> Path:
    """A real browser's program."""
    return _needs(shutil.which("chromium") or shutil.which("chromium-browser"), "chromium")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Postgres]:
    """A real PostgreSQL, started when the first test wants it; `restart` takes a while to come back."""
    with postgres.cluster(_needs(postgres.programs(), "postgresql")) as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: postgres.Postgres) -> Iterator[str]:
    """An empty database on PostgreSQL."""
    url = postgres_server.new()
    yield url
    postgres_server.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, on SQLite and then on PostgreSQL: what holds on one holds on the other."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'hub.sqlite'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """What is waited for comes at once, or late on a machine that is busy with something else."""
    for wait in ("waitUntil", "waitSignal"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=60_000))
    return qtbot


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test said to delete later goes with it: each new look would dress it once more. Until then
    nothing is collected: any other thread may not destroy what is the window's (shared/qt/collector.py)."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True, scope="module")
def no_garbage_left() -> Iterator[None]:
    """The same for what the tests of a file shared."""
    yield
    if QCoreApplication.instance() is not None:
        gc.collect()


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A thread that outlives its test would run in the next one: it fails here."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in threading.enumerate()
        # Qt's own threads show as dummies, which Python keeps listed after their end.
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in left:
        thread.join(timeout=20)
    alive = [thread.name for thread in left if thread.is_alive()]
    assert not alive, f"threads left running: {', '.join(alive)}"
