"""The sync thread: keeps contact with the hub, by itself and for as long as the program runs."""

import contextlib
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from shared.domain.contact import Contact, Line
from shared.domain.faults import Fault
from shared.ledger.faults import LedgerFault
from shared.sync.backoff import Backoff
from shared.sync.cycle import Cycle
from shared.sync.faults import LineFault
from shared.sync.network import Alarm, netlink
from shared.sync.progress import Progress
from shared.trust.policy import Policy

Tell = Callable[[Contact], None]
Prepare = Callable[[], contextlib.AbstractContextManager[Cycle | None]]
_TELL_EVERY_S = 0.25
_SETTLE_S = 2.0  # a route is there before names can be looked up
_NOT_ENROLLED_S = 60.0
_STOP_S = 3.0
# With a bundle that is refused the hub was there all the same, and took the events.
_LINES = {None: Line.ONLINE, "bundle_refused": Line.ONLINE}
_log = logging.getLogger(__name__)


class SyncWorker:
    """One thread with its own connection to the ledger.

    `prepare` opens what a contact needs, in the sync thread, and is asked again while the device knows no
    hub. `tell` is called from that thread with each new Contact, at most four times a second but for changes
    of the line; it must not wait.
    """

    def __init__(self, prepare: Prepare, tell: Tell, alarm: Alarm | None = None) -> None:
        self._prepare = prepare
        self._tell = tell
        self._alarm = alarm or Alarm(netlink())
        self._stopping = threading.Event()
        self._now = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Begin; the first contact is tried at once."""
        self._thread.start()

    def sync_now(self) -> None:
        """Try now; from any thread."""
        self._now.set()
        self._alarm.ring()

    def stop(self, wait_s: float = _STOP_S) -> bool:
        """End; whether the thread has ended within `wait_s`.

        One that waits for a hub's answer is left to itself: it ends after that, or with the program.
        """
        self._stopping.set()
        self._alarm.ring()
        if self._thread.ident is None:  # it never began
            self._alarm.close()
        elif self._thread.is_alive():
            self._thread.join(wait_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                try:
                    with self._prepare() as cycle:
                        if cycle is not None:
                            _Running(cycle, self._tell, self._stopping.is_set, self._sleep).run()
                            return
                        self._tell(Contact())
                except Fault as fault:
                    _log.warning("sync cannot begin: %s", fault.code)
                    why = fault.code if isinstance(fault, LineFault) else "ledger_unread"
                    self._tell(Contact(Line.TRYING, why=why))
                except Exception:  # noqa: BLE001  a bug must not keep rows back until the program is started again
                    _log.exception("the sync thread begins anew")
                    self._tell(Contact(Line.TRYING, why="hub_refuses"))
                self._sleep(_NOT_ENROLLED_S, False)
        finally:
            self._alarm.close()

    def _sleep(self, seconds: float, watching: bool) -> bool:
        """Sleep until it is time, or until somebody asks, or, `watching`, until a network appears; whether
        that was it."""
        until = time.monotonic() + seconds
        while not self._stopping.is_set() and not self._now.is_set():
            left = until - time.monotonic()
            if left <= 0:
                return False
            if self._alarm.sleep(left) and watching:
                return True
        self._now.clear()
        return False


class _Running:
    """The contacts of an enrolled device, one after the other."""

    def __init__(
        self, cycle: Cycle, tell: Tell, stopping: Callable[[], bool], sleep: Callable[[float, bool], bool]
    ) -> None:
        self._cycle, self._tell, self._stopping, self._sleep = cycle, tell, stopping, sleep
        self._contact = Contact(Line.REVOKED if cycle.revoked else Line.TRYING)
        self._progress = Progress(0)
        self._told_at = 0.0

    def run(self) -> None:
        """Until it is told to stop."""
        backoff = Backoff(self._sync_seconds())
        while not self._stopping():
            fault = self._once()
            backoff.regular_s = self._sync_seconds()
            wait = backoff.after_success() if fault is None else backoff.after_failure(fault.retry_after_s)
            self._say(next_try_s=round(wait))
            if self._sleep(wait, fault is not None and fault.retry_after_s is None):
                backoff.start_over()
                self._sleep(_SETTLE_S, False)

    def _once(self) -> LineFault | None:
        """One contact, and what stood in its way."""
        self._progress = Progress(time.monotonic())
        self._say(running=True, seconds_left=None, next_try_s=None, **self._log_stands())
        fault = None
        try:
            self._cycle.run(self._took, self._stopping)
        except LineFault as of_line:
            fault = of_line
        except LedgerFault as of_ledger:
            fault = LineFault(of_ledger.detail, "ledger_unread")
        except Fault as of_bundle:
            fault = LineFault(of_bundle.detail, "bundle_refused")
        why = None if fault is None else fault.code
        if why is not None:
            _log.info("contact with the hub failed: %s", why)
        line = self._contact.line if why == "ledger_unread" else _LINES.get(why, Line.OFFLINE)
        self._say(
            **self._line(Line.REVOKED if self._cycle.revoked else line),
            why=why,
            running=False,
            seconds_left=None,
            attempts=0 if fault is None else self._contact.attempts + 1,
            **self._log_stands(),
        )
        return fault

    def _took(self, rows: int) -> None:
        at = time.monotonic()
        self._progress.took(rows, at)
        if at - self._told_at >= _TELL_EVERY_S:
            stands = self._log_stands()
            estimate = self._progress.seconds_left(stands["left"]) if "left" in stands else None
            self._say(
                **self._line(Line.ONLINE),
                why=None,
                seconds_left=estimate,
                **stands,
            )

    def _line(self, line: Line) -> dict[str, Any]:
        """The line, and since when it is so."""
        same = line is self._contact.line
        return {"line": line, "since": self._contact.since if same else self._cycle.clock.now()}

    def _log_stands(self) -> dict[str, Any]:
        """What the log itself says; nothing where it cannot be read."""
        ledger = self._cycle.ledger
        with contextlib.suppress(LedgerFault):
            return {
                "left": ledger.unsent(),
                "oldest_ms": ledger.oldest_unsent_ms(),
                "rulings": ledger.rulings_waiting(),
            }
        return {}

    def _sync_seconds(self) -> int:
        try:
            return self._cycle.policy().sync_seconds
        except Fault:
            return Policy().sync_seconds

    def _say(self, **changes: Any) -> None:
        contact = replace(self._contact, sent=self._progress.sent, **changes)
        if contact != self._contact:
            self._contact, self._told_at = contact, time.monotonic()
            self._tell(contact)
