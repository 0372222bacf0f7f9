"""Whatever people and staff do in whatever order: places, heads and lists stay right, and nothing is lost."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.desk.values import (
    ChooseService,
    CountPeople,
    MarkDealtWith,
    Outcome,
    OverrideRefusal,
    SetLook,
    UndoAdmission,
)
from shared.domain.decision import Verdict
from tests.fakes.front_desk import FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.town import Pass, Town

ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["scan", "scan", "scan", "look", "undo", "override", "deal", "count", "restart"]),
        st.integers(0, 3),
    ),
    max_size=40,
)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Town, list[Pass]]]:
    town = Town(tmp_path_factory.mktemp("town") / "city", Hands())
    yield town, [town.card() for _ in range(4)]


class Evening:
    """A desk at the gym, once a day for each card, and what it should know."""

    def __init__(self, folder: Path, town: Town, cards: list[Pass]) -> None:
        self.desk, self.cards = FrontDesk(folder, town, Hands(), "gym"), cards
        self.slots: list[set[int]] = [set() for _ in cards]
        self.admitted: list[tuple[str, int, int]] = []  # event, card, slot
        self.waiting: list[tuple[str, int]] = []  # event, card
        self.heads = 0
        self.number = 0
        self.desk.unlock()

    def scan(self, who: int) -> None:
        outcome = self.desk.scan(self.cards[who].text)
        if 0 in self.slots[who]:
            assert outcome.decision.verdict is Verdict.REFUSE
            self.waiting.append((outcome.event, who))
        else:
            assert outcome.decision.verdict is Verdict.ADMIT
            self._admitted(outcome, who, 0)

    def look(self, who: int) -> None:
        self.desk.ask(SetLook(True))
        looked = self.desk.scan(self.cards[who].text).decision.verdict
        assert looked is (Verdict.REFUSE if 0 in self.slots[who] else Verdict.LOOK)
        self.desk.ask(SetLook(False))

    def undo(self, which: int) -> None:
        if which < len(self.admitted):
            event, who, slot = self.admitted.pop(-1 - which)
            assert self.desk.ask(UndoAdmission(event, "changed_mind")).code == "undone"
            self.slots[who].discard(slot)
            self.heads -= 1

    def override(self, which: int) -> None:
        if which < len(self.waiting):
            event, who = self.waiting.pop(-1 - which)
            outcome = self.desk.ask(OverrideRefusal(event, "proof-seen"))
            assert isinstance(outcome, Outcome)
            free = min(set(range(99)) - self.slots[who])
            assert outcome.decision.mark.slot == free
            self._admitted(outcome, who, free)

    def deal(self, which: int) -> None:
        if which < len(self.waiting):
            event, _ = self.waiting.pop(-1 - which)
            assert self.desk.ask(MarkDealtWith(event)).code == "dealt_with"

    def count(self, change: int) -> None:
        self.desk.ask(CountPeople(change + 1))
        self.heads += change + 1

    def restart(self, _: int) -> None:
        self.desk.restart()
        self.desk.ask(ChooseService("gym"))
        self.desk.unlock()

    def _admitted(self, outcome: Outcome, who: int, slot: int) -> None:
        self.number += 1
        self.heads += 1
        assert outcome.number == self.number
        self.slots[who].add(slot)
        self.admitted.append((outcome.event, who, slot))

    def is_as_it_should_be(self) -> None:
        snapshot = self.desk.snapshot
        assert (snapshot.scanned, snapshot.inside) == (self.heads, self.heads)
        assert [row.event for row in snapshot.sort_out] == [event for event, _ in reversed(self.waiting)]
        assert {row.event for row in snapshot.last} <= {event for event, *_ in self.admitted}
        assert len(snapshot.last) == min(5, len(self.admitted))
        assert snapshot.faults == ()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTIONS)
def test_any_evening(town: tuple[Town, list[Pass]], actions: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        evening = Evening(Path(folder) / "state", *town)
        for name, number in actions:
            getattr(evening, name)(number)
            evening.is_as_it_should_be()
        assert evening.desk.snapshot.to_send == len(evening.desk.events())
        evening.desk.counter.close()
