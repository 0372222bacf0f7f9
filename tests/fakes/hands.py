"""The hands of a clock that tests move: wall clock, boot clock and the machine's restarts."""

from dataclasses import dataclass
from uuid import uuid4

from shared.device.clock import Readers

MONDAY_5PM = 1_795_453_200_000  # 2026-11-23 17:00 in London: juniors swim


@dataclass
class Hands:
    """Time as a device reads it; it stands still until somebody moves it."""

    wall_ms: int = MONDAY_5PM
    boot_ns: int = 10**12
    boot_id: str = "first"

    @property
    def readers(self) -> Readers:
        return Readers(lambda: self.wall_ms, lambda: self.boot_ns, lambda: self.boot_id)

    def wait(self, seconds: float) -> None:
        """Time passes on both clocks."""
        self.wall_ms += round(seconds * 1000)
        self.boot_ns += round(seconds * 1_000_000_000)

    def set_wall(self, ms: int) -> None:
        """Somebody sets the wall clock."""
        self.wall_ms = ms

    def restart(self, off_s: float = 20) -> None:
        """The machine starts anew: the boot clock begins again, the wall clock went on."""
        self.wall_ms += round(off_s * 1000)
        self.boot_id, self.boot_ns = uuid4().hex, 5_000_000_000
