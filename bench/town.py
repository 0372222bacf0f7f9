"""A running hub with people and devices, for measurements: a real process, real HTTP on this machine."""

import os
import time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete

from bench.ledger import bodies, fill
from hub import cards, codes
from hub.db import tables
from hub.hub import Hub
from hub.register import Register
from hub.settings import Settings
from shared.device.state import State
from shared.domain.card import AgeBand, Kind
from shared.ledger.ledger import Ledger
from shared.sync.enrol import Wanted, enrol
from shared.wire.enrolment import EnrolmentCode, write
from tests.fakes.hub_process import HubProcess

_DAY_MS = 86_400_000


class Town:
    """A demo city, its hub running; SQLite, or PostgreSQL by a URL. Use as a context manager."""

    def __init__(self, folder: Path, database: str | None = None) -> None:
        self.folder = folder
        self.process = HubProcess(folder / "city", database)
        self._settings = Settings(database)

    def __enter__(self) -> "Town":
        self.process.start()
        self.hub = Hub.open(self.process.folder, self._settings)
        return self

    def __exit__(self, *_: object) -> None:
        self.hub.close()
        self.process.__exit__()

    def people(self, count: int) -> list[str]:
        """The ids of newly issued cards."""
        return [one.claims.card_id.hex() for one in self._issued(count)]

    def texts(self, count: int) -> list[str]:
        """What newly issued cards show."""
        return [one.text for one in self._issued(count)]

    def _issued(self, count: int) -> list[cards.Issued]:
        wanted = cards.Wanted(Kind.RESIDENT, AgeBand.FROM_18)
        with self.hub.alone() as connection:
            register, now_ms = Register(connection, self.hub.now_ms()), self.hub.now_ms()
            return [
                cards.issue_card(self.hub.city, register, wanted, cards.Medium(), now_ms)
                for _ in range(count)
            ]

    def device(self, name: str, url: str | None = None) -> State:
        """A newly enrolled device."""
        with self.hub.alone() as connection:
            wanted = codes.For("porchester")
            secret = codes.make(connection, wanted, codes.MINUTES, "bench", self.hub.now_ms())
            connection.execute(delete(tables.attempts))  # all come from one address, faster than is allowed
        text = write(EnrolmentCode(url or self.process.url, self.hub.root.fingerprint, secret))
        enrol(self.folder / name, text, Wanted(name=name))
        return State.open(self.folder / name)

    def cpu_s(self) -> float:
        """Seconds that the hub has had of all cores."""
        told = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def backlog(state: State, count: int, people: list[str]) -> Ledger:
    """An open ledger with so many admissions to send, the newest of a day ago, so that none is refused."""
    ledger = ledger_of(state)
    told: Any = bodies(count, time.time_ns() // 1_000_000 - _DAY_MS, people)
    fill(ledger, state.ledger, told)
    return ledger


def ledger_of(state: State) -> Ledger:
    """A device's ledger, open."""
    return Ledger.open(state.ledger, zone=ZoneInfo("Europe/London"), sign=state.signing_key().sign)
