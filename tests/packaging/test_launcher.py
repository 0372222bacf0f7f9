"""The launcher on a small checkout of its own: real environments, real pip, a small wheel for a lock."""

import base64
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent.parent


def wheel(folder: Path) -> str:
    """Makes a wheel that holds one module, and returns its requirement line with the hash."""
    path = folder / "tinything-1.0-py3-none-any.whl"
    files = {
        "tinything.py": b"answer = 42\n",
        "tinything-1.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: tinything\nVersion: 1.0\n",
        "tinything-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{name},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode()},{len(data)}\n"
        for name, data in files.items()
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
        archive.writestr("tinything-1.0.dist-info/RECORD", record + "tinything-1.0.dist-info/RECORD,,\n")
    return f"tinything==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


class Checkout:
    """A copy of the launcher with a hub that says where it runs, and a machine made of stand-ins."""

    def __init__(self, top: Path) -> None:
        self.top = top
        self.wheels = top.parent / "wheels"
        self.tools = top.parent / "tools"
        for folder in (top / "packaging", top / "hub", self.wheels, self.tools):
            folder.mkdir(parents=True)
        shutil.copy(TOP / "run", top)
        shutil.copy(TOP / "packaging" / "setup.sh", top / "packaging")
        self.lock(wheel(self.wheels))
        self.libraries("libc.so.6 libc6\n")
        self.programs("sh dash\n")
        (top / "hub" / "__init__.py").touch()
        (top / "hub" / "__main__.py").write_text(
            "import pathlib, sys, tinything\nprint(tinything.answer, pathlib.Path.cwd(), *sys.argv[1:])\n"
        )

    def lock(self, text: str) -> None:
        for name in ("requirements", "requirements-dev", "requirements-peers"):
            (self.top / "packaging" / f"{name}.lock").write_text(text)

    def libraries(self, text: str) -> None:
        (self.top / "packaging" / "libraries.txt").write_text(text)

    def programs(self, text: str) -> None:
        (self.top / "packaging" / "programs.txt").write_text(text)

    def tool(self, name: str, script: str) -> None:
        """Puts a program before the system's own."""
        path = self.tools / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def start(self, *arguments: str, cwd: Path | None = None, screen: bool = True) -> "subprocess.Popen[str]":
        environment = {
            "PATH": f"{self.tools}:{Path(sys.base_prefix) / 'bin'}:/usr/bin:/bin",
            "HOME": str(self.top),
            "QT_QPA_PLATFORM": "offscreen" if screen else "",
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
        }
        return subprocess.Popen(
            [self.top / "run", *arguments],
            cwd=cwd or self.top,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(
        self, *arguments: str, cwd: Path | None = None, screen: bool = True
    ) -> "subprocess.CompletedProcess[str]":
        with self.start(*arguments, cwd=cwd, screen=screen) as process:
            out, err = process.communicate(timeout=60)
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path / "check out")  # with a space, as a desktop folder may have


@pytest.mark.parametrize("arguments", [(), ("fly",), ("--unknown",)])
def test_a_command_that_is_not_there_shows_the_usage(checkout: Checkout, arguments: tuple[str, ...]) -> None:
    done = checkout.run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Usage: ./run COMMAND" in done.stderr
    assert not (checkout.top / ".venv").exists()


def test_help_lists_every_command_with_an_example(checkout: Checkout) -> None:
    done = checkout.run("--help")
    assert done.returncode == 0
    for word in ("demo", "scanner", "device", "hub", "test", "check", "bench", "Example:"):
        assert word in done.stdout


def test_the_tests_have_their_own_help(checkout: Checkout) -> None:
    done = checkout.run("test", "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "--full" in done.stdout


@pytest.mark.parametrize("arguments", [("demo",), ("demo", "scanner"), ("demo", "kiosk")])
def test_no_screen_is_said_before_qt_aborts(checkout: Checkout, arguments: tuple[str, ...]) -> None:
    done = checkout.run(*arguments, screen=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "no screen" in done.stderr
    assert "--headless" in done.stderr


@pytest.mark.parametrize("arguments", [("--help",), ("door", "--help"), ("workshop", "-h"), ("library",)])
def test_help_and_the_kiosk_s_commands_need_no_screen(checkout: Checkout, arguments: tuple[str, ...]) -> None:
    shutil.copytree(checkout.top / "hub", checkout.top / "kiosk")
    done = checkout.run("kiosk", *arguments, screen=False)
    assert done.stdout.split()[-len(arguments) :] == list(arguments), done.stderr
    assert checkout.run("kiosk", "door", "--state", "door", screen=False).returncode == 1


def test_sets_up_once_says_how_it_goes_and_then_starts_at_once(checkout: Checkout, tmp_path: Path) -> None:
    first = checkout.run("hub", "a b", "--json", cwd=tmp_path)
    assert (first.returncode, first.stdout) == (0, f"42 {tmp_path} a b --json\n"), first.stderr
    assert "step 1 of 3" in first.stderr
    assert "step 3 of 3" in first.stderr
    assert "tinything" in first.stderr

    second = checkout.run("hub")
    assert (second.returncode, second.stderr) == (0, "")


def test_a_changed_lock_is_noticed_and_a_changed_wheel_refused(checkout: Checkout) -> None:
    assert checkout.run("hub").returncode == 0
    checkout.lock(f"tinything==1.0 --hash=sha256:{'0' * 64}\n")
    shutil.rmtree(
        next((checkout.top / ".venv" / "lib").glob("python3.*/site-packages/tinything-1.0.dist-info"))
    )
    tampered = checkout.run("hub")
    assert (tampered.returncode, tampered.stdout) == (1, "")
    assert "could not be installed" in tampered.stderr
    assert "DO NOT MATCH THE HASHES" in tampered.stderr


def test_an_interrupted_set_up_heals_itself(checkout: Checkout) -> None:
    process = checkout.start("hub")
    assert process.stderr is not None
    while "step 3 of 3" not in process.stderr.readline():
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    environment = checkout.top / ".venv"
    assert (environment / "unfinished").exists()
    (environment / "bin" / "pip").write_text("half of it")
    done = checkout.run("hub")
    assert (done.returncode, done.stdout) == (0, f"42 {checkout.top}\n"), done.stderr


def test_two_at_once_set_up_once(checkout: Checkout) -> None:
    both = [checkout.start("hub"), checkout.start("hub")]
    answers = [process.communicate(timeout=60) for process in both]
    assert [out for out, _ in answers] == [f"42 {checkout.top}\n"] * 2, answers
    assert sum("set-up done" in err for _, err in answers) == 1


def test_missing_libraries_are_installed_by_the_name_that_apt_knows(checkout: Checkout) -> None:
    checkout.libraries("libnowhere.so.1 libnowhere1t64|libnowhere1\nlibc.so.6 libc6\n")
    notes = checkout.top / "apt.txt"
    checkout.tool("id", "echo 0")
    checkout.tool("apt-cache", f'[ "$2" = libnowhere1 ] && grep -q update "{notes}"')
    checkout.tool("apt-get", f'echo "$@" >> "{notes}"')
    done = checkout.run("hub")
    assert done.returncode == 0, done.stderr
    update, install = notes.read_text().splitlines()
    assert update.endswith("update")
    assert install.endswith("install -y --no-install-recommends libnowhere1")


def test_programs_that_only_tests_start_are_installed_for_tests_only(checkout: Checkout) -> None:
    checkout.programs("# a comment\n\nsh dash\nno-such-program nowhere-package\n")
    notes = checkout.top / "apt.txt"
    checkout.tool("id", "echo 0")
    checkout.tool("apt-cache", "exit 0")
    checkout.tool("apt-get", f'echo "$@" >> "{notes}"')
    checkout.run("hub")
    assert not notes.exists()
    checkout.run("test", "--version")
    assert notes.read_text().endswith("install -y --no-install-recommends nowhere-package\n")


def test_without_rights_it_says_what_to_install_and_only_a_window_insists(checkout: Checkout) -> None:
    checkout.libraries("libnowhere.so.1 libnowhere1t64|libnowhere1\n")
    checkout.tool("id", "echo 1000")
    checkout.tool("sudo", "exit 1")
    checkout.tool("apt-cache", '[ "$2" = libnowhere1 ]')
    checkout.tool("apt-get", "exit 1")
    window = checkout.run("scanner")
    assert window.returncode == 1
    assert "apt-get install --no-install-recommends libnowhere1" in window.stderr
    plain = checkout.run("hub")
    assert (plain.returncode, plain.stdout) == (0, f"42 {checkout.top}\n"), plain.stderr
    assert "libnowhere1" in plain.stderr


def test_python_that_is_too_old_is_named_as_the_trouble(checkout: Checkout) -> None:
    for name in ("python3", "python3.14", "python3.13", "python3.12", "python3.11", "apt-get"):
        checkout.tool(name, "exit 1")
    checkout.tool("id", "echo 0")
    checkout.tool("apt-cache", "exit 0")
    done = checkout.run("hub")
    assert done.returncode == 1
    assert "apt-get could not install: python3-venv" in done.stderr
