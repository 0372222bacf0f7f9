"""A million rows that wait: they go in order, and memory does not grow with them."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from shared.domain.events import EventKind, NewEvent
from shared.ledger.transaction import Transaction
from shared.sync.client import Answer
from shared.sync.drain import Drain
from shared.wire.batch import decode
from tests.ledger.desk import Desk, at

ROWS, AT_ONCE = 1_000_000, 10_000
_PAGE = os.sysconf("SC_PAGE_SIZE")


class CountingHub:
    """Takes what comes in order, and keeps nothing of it."""

    def __init__(self) -> None:
        self.chain = b""
        self.wanted = 1

    def get(self, path: str) -> Answer:
        raise AssertionError(path)

    def post(self, path: str, body: dict[str, Any] | bytes, *, pack: bool = False) -> Answer:
        assert isinstance(body, bytes)
        batch = decode(body)
        assert batch.start_at == self.wanted
        assert self.chain in (b"", batch.previous)
        self.chain = batch.chains(path.split("/")[3])[-1]
        self.wanted += len(batch.events)
        rulings = [{"ruling": "accepted"}] * len(batch.events)
        said = {"incarnation": "", "next": self.wanted, "rulings": rulings, "forked": False}
        return Answer(200, json.dumps(said).encode())


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_million_rows_in_constant_memory(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "ledger.sqlite")
    event = NewEvent(EventKind.DECISION, at(), "porchester", "swim", "5e" * 16, {"verdict": "refuse"})

    def fill(tx: Transaction) -> None:
        for _ in range(AT_ONCE):
            tx.append(event)

    for _ in range(ROWS // AT_ONCE):
        desk.ledger.write(fill)
    hub, sizes = CountingHub(), list[int]()
    Drain(desk.ledger, lambda: 0).run(hub, 1, lambda _: sizes.append(_resident()), lambda: False)
    assert hub.wanted == ROWS + 1
    assert hub.chain == desk.ledger.standing().chain
    assert desk.ledger.unsent() == 0
    warm = len(sizes) // 10
    assert max(sizes[warm:]) - sizes[warm] < 16 << 20
    desk.ledger.close()


def _resident() -> int:
    """Bytes of this process in memory now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE
