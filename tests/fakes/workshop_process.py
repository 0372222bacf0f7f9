"""The workshop desk as it is started, in a process of its own, to be killed; what is asked there comes in by
a pipe, as from its window."""

import dataclasses
import json
import os
import select
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from tests.fakes.command import ROOT, python

_S = 60.0


class WorkshopProcess:
    """`./run kiosk workshop`; use as a context manager."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: subprocess.Popen[str] | None = None

    def __enter__(self) -> "WorkshopProcess":
        self._running = subprocess.Popen(
            python("tests.fakes.workshop_process", "workshop", "--state", self._folder),
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def ask(self, request: str, **fields: object) -> dict[str, Any]:
        """Ask the desk's thread; the answer, with its kind."""
        assert self._running is not None and self._running.stdin
        self._running.stdin.write(json.dumps([request, fields]) + "\n")
        return self.hear()

    def hear(self) -> dict[str, Any]:
        """The next answer."""
        assert self._running is not None and self._running.stdout
        assert select.select([self._running.stdout], [], [], _S)[0], "no answer"
        line = self._running.stdout.readline()
        assert line, "the desk has ended"
        answer: dict[str, Any] = json.loads(line)
        return answer

    def come_in(self, card: str, name: str, pin: str) -> dict[str, Any]:
        """An ambassador signs in; what can be done then."""
        assert self.ask("ShowCard", text=card)["kind"] == "AmbassadorSeen"
        return self.ask("GiveAmbassadorPin", name=name, pin=pin)

    def until_online(self) -> None:
        """The hub is reached, which the ambassador's desk shows."""
        deadline = time.monotonic() + _S
        while not self.ask("SetAside")["online"]:
            assert time.monotonic() < deadline
            time.sleep(0.1)

    def kill(self) -> None:
        """SIGKILL, as an empty battery."""
        if self._running is not None:
            self._running.kill()
            self._running.communicate()
            self._running = None


def _serve() -> None:
    """In the desk's process: posts what comes in to its thread, tells what the thread answers."""
    from PySide6.QtWidgets import QApplication

    from kiosk.library.values import ShowCard
    from kiosk.ui.workshop.window import WorkshopWindow
    from kiosk.workshop import values

    requests = {"ShowCard": ShowCard, **vars(values)}

    def tell(answer: object) -> None:
        told = {
            one.name: value
            for one in dataclasses.fields(answer)  # type: ignore[arg-type]
            if isinstance(value := getattr(answer, one.name), str | int | dict | None)
        }
        print(json.dumps({"kind": type(answer).__name__, **told}, default=str), flush=True)

    def window() -> WorkshopWindow | None:
        found = QApplication.topLevelWidgets() if QApplication.instance() else []
        return next((one for one in found if isinstance(one, WorkshopWindow) and one.isVisible()), None)

    def hear() -> None:
        while (front := window()) is None:
            time.sleep(0.01)
        for line in sys.stdin:
            request, fields = json.loads(line)
            front._post(requests[request](**fields))

    shown = WorkshopWindow.on_answer

    def on_answer(self: WorkshopWindow, answer: object) -> None:
        shown(self, answer)
        tell(answer)

    WorkshopWindow.on_answer = on_answer  # type: ignore[method-assign]
    threading.Thread(target=hear, daemon=True).start()


if __name__ == "__main__":
    from kiosk.__main__ import main

    _serve()
    sys.exit(main(sys.argv[1:]))
