"""The desk's hold on its ledger: opened when it can be, and every write fails closed."""

from collections.abc import Callable
from typing import TypeVar

from shared.domain.faults import Fault
from shared.ledger.ledger import Ledger
from shared.ledger.transaction import Transaction

T = TypeVar("T")


class Book:
    """One ledger, opened at first use and opened again after a fault; owned by one thread."""

    def __init__(self, open_ledger: Callable[[], Ledger]) -> None:
        self._open = open_ledger
        self._ledger: Ledger | None = None
        self.fault: str | None = None

    def write(self, block: Callable[[Transaction], T]) -> T:
        """Run `block` in one transaction; returns after COMMIT, or raises the Fault that prevented it."""
        return self.use(lambda ledger: ledger.write(block))

    def use(self, work: Callable[[Ledger], T]) -> T:
        """Do `work` with the open ledger. A fault is remembered for the status bar, and the ledger is closed,
        so that the next use starts afresh: whoever mends the cause need not restart the program."""
        try:
            if self._ledger is None:
                self._ledger = self._open()
            result = work(self._ledger)
        except Fault as fault:
            self.fault = fault.code
            self.close()
            raise
        self.fault = None
        return result

    def close(self) -> None:
        """Let go of the ledger."""
        if self._ledger is not None:
            self._ledger.close()
            self._ledger = None
