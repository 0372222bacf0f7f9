"""A device's end of a sync: a real ledger and clock in a folder, and the scripted hub."""

from dataclasses import dataclass, field
from pathlib import Path

from shared.device.clock import Clock
from shared.sync.cycle import Cycle
from shared.sync.drain import Drain
from shared.trust.bundle import Bundle
from tests.fakes.hands import Hands
from tests.fakes.scripted_hub import ScriptedHub
from tests.ledger.desk import Desk

DEVICE = "01a20321-8c60-4abd-a2f7-da59bad53f16"


@dataclass
class Station:
    """One desk and its contact with the hub."""

    folder: Path
    hub: ScriptedHub = field(default_factory=ScriptedHub)
    bundle: Bundle | None = None
    took: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.hands = Hands()
        self.desk = Desk(self.folder / "ledger.sqlite")
        self.clock = Clock(self.folder / "clock.json", self.hands.readers)
        self.cycle = self.new_cycle()

    def new_cycle(self) -> Cycle:
        """As a program makes it when it starts."""
        return Cycle(
            DEVICE,
            self.desk.ledger,
            self.hub,
            self.fetch,
            lambda: self.bundle,
            self.clock,
            Drain(self.desk.ledger, lambda: self.clock.now().trusted_ms),
        )

    def fetch(self) -> None:
        """The bundle is as it was."""

    def sync(self) -> None:
        """One contact."""
        self.cycle.run(self.took.append, lambda: False)

    def admit(self, many: int = 1) -> list[str]:
        """So many cards come; the ids of the rows."""
        return [self.desk.admit(f"{number:032x}", number).id for number in range(many)]

    def rows(self) -> list[str]:
        """The ids of this log's rows, in order."""
        return [row[1] for row in self.desk.ledger.rows()]

    def arrived(self) -> list[str]:
        """Those that the hub has of it."""
        return self.hub.rows(self.desk.ledger.log)

    def close(self) -> None:
        self.desk.ledger.close()
