"""The desk's hold on its ledger: opened when it can be, and every write fails closed."""

from collections.abc import Callable
from typing import TypeVar

from shared.domain.faults import Fault
from shared.ledger.faults import FULL
from shared.ledger.ledger import Ledger
from shared.ledger.strangers import StrangerGate
from shared.ledger.transaction import Transaction

T = TypeVar("T")


class Book:
    """One ledger, opened at first use and tried anew after a fault; owned by one thread.

    Whoever mends the cause of a fault need not restart the program.
    """

    def __init__(self, open_ledger: Callable[[], Ledger]) -> None:
        self._open = open_ledger
        self._ledger: Ledger | None = None
        self._cannot_read: str | None = None
        self._cannot_write: str | None = None
        self.strangers = StrangerGate()
        self.uncounted = 0  # strangers turned away that no row counts yet

    @property
    def fault(self) -> str | None:
        """The code of what is wrong with the ledger. That it can be read mends no fault of writing."""
        return self._cannot_write or self._cannot_read

    def open(self) -> None:
        """Open the ledger unless it is; raises Fault."""
        self.use(lambda _: None)

    def write(self, block: Callable[[Transaction], T]) -> T:
        """Run `block` in one transaction; returns after COMMIT, or raises the Fault that prevented it."""
        try:
            result = self.use(lambda ledger: ledger.write(block))
        except Fault as fault:
            self._cannot_write = fault.code
            raise
        self._cannot_write = None
        return result

    def use(self, work: Callable[[Ledger], T]) -> T:
        """Do `work` with the open ledger; raises Fault, which is remembered for the status bar."""
        try:
            if self._ledger is None:
                self._ledger = self._open()
            result = work(self._ledger)
        except Fault as fault:
            self._cannot_read = fault.code
            raise
        self._cannot_read = None
        return result

    def try_again(self) -> None:
        """After a write failed: see whether one would work by now; raises Fault while it does not.

        On a full disk that is so once the reserve is whole again: a smaller write might just fit.
        """
        if self._cannot_write is not None:
            self.use(lambda ledger: ledger.acknowledge(0))  # writes the head as it is
            if self._cannot_write != FULL or not self.use(lambda ledger: ledger.space()).low:
                self._cannot_write = None

    def close(self) -> None:
        """Let go of the ledger."""
        if self._ledger is not None:
            self._ledger.close()
            self._ledger = None
