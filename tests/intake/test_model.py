"""Whatever happens to batches on their way: every event once, and no more uses than the limits allow.

A model of desks and a bad line is played by hypothesis on a real database.
"""

import json
import shutil
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from hub.db import tables
from hub.db.engine import connect, reading
from hub.intake.verify import verify_log
from shared.domain.ruling import Ruling
from shared.wire.batch import Sent
from tests.fakes.device_log import DeviceLog
from tests.fakes.town_hall import TownHall, town_hall

CARDS = ("1" * 32, "2" * 32)
LIMIT = {"swim": 1, "gym": 2}
VENUES = ("porchester", "porchester", "marshall")

# What a desk does: which desk, what, with which card, at which service; an undo takes one of its admissions.
DOES = st.tuples(
    st.integers(0, len(VENUES) - 1),
    st.sampled_from(("admit", "admit", "admit", "override", "undo", "junk", "unlock")),
    st.sampled_from(CARDS),
    st.sampled_from(tuple(LIMIT)),
)
# What the line carries: of which desk, from how far back or ahead of what is acknowledged, how many rows.
CARRIES = st.tuples(st.integers(0, len(VENUES) - 1), st.integers(-4, 3), st.integers(0, 5))


class Judge:
    """Rules in the plainest way, one row after the other, on what arrives for the first time."""

    def __init__(self) -> None:
        self.uses: dict[tuple[str, str, str], dict[str, str]] = {}  # card, service, period: event -> venue
        self.next: Counter[str] = Counter()

    def arrives(self, log: DeviceLog, first: int, rows: Sequence[Sent]) -> dict[str, str]:
        """The events of a batch that are not accepted, and why not."""
        wanted = self.next[log.id] or 1
        if first > wanted:
            return {}
        self.next[log.id] = max(wanted, first + len(rows))
        told = [(row.id, json.loads(row.payload or "")) for row in rows[wanted - first :]]
        undone = {payload["about"] for _, payload in told if payload.get("kind") == "undo"}
        for events in self.uses.values():
            for event in undone & events.keys():
                del events[event]
        return {event: why for event, payload in told if (why := self._rule(event, payload, undone))}

    def _rule(self, event: str, payload: dict[str, str], undone: set[str]) -> str | None:
        if not payload:
            return "unreadable"
        if "period" not in payload or event in undone:
            return None
        key = (payload["card_ref"], payload["service"], payload["period"])
        used = self.uses.setdefault(key, {})
        if payload["kind"] == "override" or len(used) < LIMIT[payload["service"]]:
            used[event] = payload["venue"]
            return None
        return "used_before" if payload["venue"] in used.values() else "used_elsewhere"


def act(log: DeviceLog, what: str, card: str, service: str, admitted: list[str]) -> None:
    """A desk writes what somebody did."""
    match what:
        case "admit":
            admitted.append(log.admit(service, card))
        case "override":
            admitted.append(log.override(service, card))
        case "undo" if admitted:
            log.undo(admitted.pop(0))
        case "junk":
            log.append("{}")
        case _:
            log.write("unlock")


class Play:
    """Desks, a hub and the judge that the hub is held against."""

    def __init__(self, hall: TownHall) -> None:
        self.hall, self.judge = hall, Judge()
        self.logs = [hall.enrol(venue) for venue in VENUES]
        self.admitted: list[list[str]] = [[] for _ in self.logs]
        self.whys: dict[str, str] = {}

    def carry(self, log: DeviceLog, back: int, size: int) -> None:
        """One batch arrives, early, late or again; every other answer is lost on its way back."""
        first = min(max(1, log.acknowledged + 1 + back), log.seq + 1)
        batch = log.batch(first, size)
        self.whys |= self.judge.arrives(log, first, batch.events)
        taken = self.hall.take(log, batch)
        if size % 2:
            log.acknowledged = min(taken.next - 1, log.seq)
        assert len(taken.answers) in (0, len(batch.events))
        for row, answer in zip(batch.events, taken.answers, strict=False):
            assert answer.why == self.whys.get(row.id)

    def check(self) -> None:
        """The hub's tables say what the judge says, whatever was doubled on the way."""
        uses, rulings, counts = tables.uses.c, tables.rulings.c, tables.counts.c
        assert sorted(self.hall.column(uses.event)) == sorted(
            event for events in self.judge.uses.values() for event in events
        )
        assert dict(self.hall.all(select(rulings.event, rulings.why))) == self.whys
        accepted = self.hall.column(tables.events.c.ruling)
        figures = sum(self.hall.column(counts.events))
        assert figures == len([ruling for ruling in accepted if ruling != Ruling.REFUSED])
        numbers = self.hall.all(select(tables.feed.c.venue, tables.feed.c.number))
        for venue in set(VENUES):
            told = sorted(number for at, number in numbers if at == venue)
            assert told == list(range(1, len(told) + 1))


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a hub that nothing has happened at; copied for each example."""
    path = tmp_path_factory.mktemp("model") / "hub.sqlite"
    with town_hall(f"sqlite:///{path}") as hall:
        for place, card in enumerate(CARDS):
            hall.issue(card, place)
    return path


@given(steps=st.lists(DOES | CARRIES, max_size=60))
def test_any_line_brings_every_event_once_and_no_use_too_many(empty: Path, steps: list[Any]) -> None:
    with TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{shutil.copy(empty, folder)}")
        play = Play(TownHall(engine))
        for desk, *step in steps:
            if len(step) == 3:
                act(play.logs[desk], *step, play.admitted[desk])
            else:
                play.carry(play.logs[desk], *step)
        for log in play.logs:
            while log.acknowledged < log.seq:
                play.carry(log, 0, 3)
        play.check()
        assert play.hall.column(tables.events.c.id) == sorted(row.id for log in play.logs for row in log.rows)
        with reading(engine) as connection:
            assert all(verify_log(connection, log.id).ok for log in play.logs if log.rows)
        engine.dispose()
