"""The system's own printer, by the commands of CUPS: `lp`, `lpstat`, `lpoptions`, `cancel`.

A slip goes as a PDF through a pipe; CUPS spools it, and a job that does not print in time is cancelled, so
that it never comes out when its owner has left.
"""

import os
import re
import subprocess
import time

from kiosk.paper.printer import PrinterState, Slip

_COMMAND_S = 5.0
_PAUSE_S = 0.25
_REQUEST = re.compile(r"request id is (\S+)")
# The printer-state-reasons of RFC 8011, 5.4.12, that people can mend; each may end in -error or -report.
_REASONS = (
    (("cover-open", "door-open", "interlock-open"), PrinterState.COVER_OPEN),
    (("media-empty", "media-needed"), PrinterState.NO_PAPER),
    (("offline", "shutdown", "connecting-to-device", "timed-out"), PrinterState.GONE),
    (("media-jam", "paused", "marker-supply-empty", "toner-empty", "other-error"), PrinterState.BROKEN),
)


class SystemPrinter:
    """The printer of that name, or the system's default where the name is empty."""

    def __init__(self, name: str = "", within: float = 30.0) -> None:
        self._name, self._within = name, within

    def state(self) -> PrinterState:
        told = _run("lpoptions", *self._of("-p"))
        if told is None or "printer-state=" not in told:
            return PrinterState.GONE
        found = re.search(r"printer-state-reasons=(\S+)", told)
        reasons = found[1] if found else ""
        for causes, state in _REASONS:
            if any(cause in reasons for cause in causes):
                return state
        return PrinterState.BROKEN if "printer-is-accepting-jobs=false" in told else PrinterState.READY

    def print(self, slip: Slip) -> PrinterState:
        state = self.state()
        if state is not PrinterState.READY:
            return state
        told = _run("lp", *self._of("-d"), "-t", "receipt", "-", given=slip.pdf())
        request = _REQUEST.search(told or "")
        if request is None:
            return PrinterState.GONE
        deadline = time.monotonic() + self._within
        while time.monotonic() < deadline:
            waiting = _run("lpstat", "-W", "not-completed", "-o")
            if waiting is not None and request[1] not in waiting.split():
                return PrinterState.READY
            time.sleep(_PAUSE_S)
        _run("cancel", "-x", request[1])
        state = self.state()
        return PrinterState.SLOW if state is PrinterState.READY else state

    def _of(self, option: str) -> list[str]:
        return [option, self._name] if self._name else []


def _run(*command: str, given: bytes | None = None) -> str | None:
    """What a command says, in the words of no language; None where it fails, or takes too long."""
    try:
        done = subprocess.run(
            command,
            input=given or b"",
            capture_output=True,
            timeout=_COMMAND_S,
            check=True,
            env=dict(os.environ, LC_ALL="C"),
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode(errors="replace")
