"""The kiosk as it is started, in a process of its own, to be killed; hands and eyes come in by a pipe."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.fakes.command import ROOT, python

_S = 30.0


class KioskProcess:
    """`./run kiosk` with these options; use as a context manager."""

    def __init__(self, folder: Path, *options: str) -> None:
        self._command = python("tests.fakes.kiosk_process", "--state", folder, *options)
        self._running: subprocess.Popen[str] | None = None

    def __enter__(self) -> "KioskProcess":
        self._running = subprocess.Popen(
            self._command,
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def do(self, what: str, *given: str) -> dict[str, Any]:
        """Scan, press, type or look; what is on the screen then."""
        assert self._running is not None and self._running.stdin and self._running.stdout
        self._running.stdin.write(json.dumps([what, *given]) + "\n")
        self._running.stdin.flush()
        answer = self._running.stdout.readline()
        assert answer, "the kiosk has ended"
        seen: dict[str, Any] = json.loads(answer)
        return seen

    def until(self, true: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Look until it is so; what is on the screen then."""
        deadline = time.monotonic() + _S
        while not true(seen := self.do("look")):
            assert time.monotonic() < deadline, seen
            time.sleep(0.02)
        return seen

    def kill(self) -> None:
        """SIGKILL, as a power cut."""
        if self._running is not None:
            self._running.kill()
            self._running.communicate()
            self._running = None

    def stop(self) -> int:
        """SIGTERM; its exit code."""
        assert self._running is not None
        self._running.terminate()
        code = self._running.wait(_S)
        self._running.communicate()
        self._running = None
        return code


def _serve() -> None:
    """In the kiosk's process: does what it is told in the window's thread, and tells what is to be seen."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

    from shared.qt.widgets import Button

    def window() -> QWidget | None:
        return next((one for one in QApplication.topLevelWidgets() if one.isVisible()), None)

    def there(kind: type[Any]) -> list[Any]:
        front = window()
        return [] if front is None else [one for one in front.findChildren(kind) if one.isVisible()]

    def look() -> str:
        words = [label.text() for label in there(QLabel)]
        words += [button.words or button.accessibleName() for button in there(Button)]
        words += [field.text() for field in there(QLineEdit)]
        state = getattr(window(), "state", None)
        page = getattr(getattr(state, "page", None), "name", None)
        return json.dumps({"page": page, "said": words, "window": type(window()).__name__})

    def do(what: str, *given: str) -> None:
        match what:
            case "scan":
                window().on_text(*given)  # type: ignore[union-attr]
            case "press":
                (button,) = [one for one in there(Button) if one.accessibleName() == given[0]]
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            case "type":
                (field,) = there(QLineEdit)
                QTest.keyClicks(field, *given)
                QTest.keyClick(field, Qt.Key.Key_Return)
        print(look(), flush=True)

    def hear() -> None:
        for line in sys.stdin:
            while (app := QApplication.instance()) is None:
                time.sleep(0.01)
            QTimer.singleShot(0, app, lambda line=line: do(*json.loads(line)))

    threading.Thread(target=hear, daemon=True).start()


if __name__ == "__main__":
    from kiosk.__main__ import main

    _serve()
    sys.exit(main(sys.argv[1:]))
