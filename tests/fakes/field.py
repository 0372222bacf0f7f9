"""Desks in the field: enrolled with a real hub, worked by staff, synced by the real command."""

import contextlib
import json
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from hub import codes
from hub.db import tables
from shared.desk.values import Outcome
from shared.device.clock import Clock
from shared.domain.faults import Fault
from shared.ledger.ledger import Ledger
from shared.sync.enrol import Wanted, enrol
from shared.sync.opening import opened
from shared.wire.enrolment import EnrolmentCode, write
from tests.fakes.command import ROOT, python
from tests.fakes.front_desk import FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.town import Town


@dataclass(frozen=True, slots=True)
class Arrived:
    """A row as the hub holds it."""

    id: str
    commitment: str
    ruling: str


class FieldDesk(FrontDesk):
    """A desk that knows its hub by `url`, which may be a line's. Its clock is in the test's hands; a process
    that runs on its folder has the machine's."""

    def __init__(
        self,
        folder: Path,
        town: Town,
        hands: Hands,
        url: str,
        venue: str = "porchester",
        *,
        service: str = "library",
        ca: Path | None = None,
    ) -> None:
        super().__init__(folder, town, hands, service)
        clock = Clock(self.state.clock, hands.readers)
        with self.state.lock():
            enrol(folder, code(town, url, venue), Wanted(name=venue, ca=ca), clock=clock)
        self.restart()

    def admit(self, texts: Iterable[str]) -> list[Outcome]:
        """These cards come, one after the other."""
        return [self.scan(text) for text in texts]

    def rows(self) -> list[tuple[str, str]]:
        """Id and commitment of every row of its log, whose chain must hold."""
        with contextlib.closing(Ledger.inspect(self.state.ledger)) as ledger:
            assert ledger.verify().ok
            return [(event.id, event.commitment.hex()) for event in ledger.events()]

    def contact(self, everything_again: bool = False) -> str | None:
        """One contact with the hub, in this process and by this desk's clock; the code of what stood in the
        way, None where all went well."""
        try:
            with opened(self.state, self.desk.clock) as cycle:
                assert cycle is not None
                if everything_again:
                    cycle.ledger.rewind(0)
                cycle.run(lambda _: None, lambda: False)
        except Fault as fault:
            return fault.code
        return None

    @property
    def unsent(self) -> int:
        """How many rows the hub is not known to have."""
        with contextlib.closing(Ledger.inspect(self.state.ledger)) as ledger:
            return ledger.unsent()

    def begin_sync(self) -> "subprocess.Popen[bytes]":
        """`device sync` on this folder, a process of its own."""
        command = python("shared.device", "sync", "--state", self.folder, "--json")
        return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def sync(self) -> dict[str, Any]:
        """`device sync` to its end: the line it told."""
        with self.begin_sync() as process:
            out, errors = process.communicate(timeout=100)
        assert b"Traceback" not in errors, errors.decode()[-2000:]
        told: dict[str, Any] = json.loads(out.splitlines()[-1])
        return told


def code(town: Town, url: str, venue: str) -> str:
    """A one-time code for a device at this venue, which is to reach the hub at `url`."""
    with town.hub.alone() as connection:
        secret = codes.make(connection, codes.For(venue), codes.MINUTES, "test", town.hands.wall_ms)
    return write(EnrolmentCode(url, town.hub.root.fingerprint, secret))


def arrived(town: Town, desks: Sequence[FrontDesk]) -> list[Arrived]:
    """What the hub holds of these desks."""
    events, logs = tables.events, tables.logs
    wanted = (
        select(events.c.id, events.c.commitment, events.c.ruling)
        .join(logs, logs.c.number == events.c.log)
        .where(logs.c.device.in_([desk.state.device_id for desk in desks]))
        .order_by(logs.c.number, events.c.seq)
    )
    with town.hub.read() as connection:
        return [Arrived(row.id, row.commitment.hex(), row.ruling) for row in connection.execute(wanted)]


def nothing_lost_nothing_doubled(town: Town, *desks: FieldDesk) -> list[Arrived]:
    """Every row of these desks is at the hub once, with the desk's own hash, and no other is; all of them."""
    there = arrived(town, desks)
    kept = [row for desk in desks for row in desk.rows()]
    assert sorted((row.id, row.commitment) for row in there) == sorted(kept)
    return there
