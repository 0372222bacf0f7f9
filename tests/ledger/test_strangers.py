"""A code that changes all the time cannot fill the disk, and nobody is left uncounted."""

from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.strangers import StrangerGate


def test_thirty_at_once_then_one_in_ten_seconds() -> None:
    gate = StrangerGate()
    assert [gate.allow(0) for _ in range(32)] == [1] * 30 + [None, None]
    assert gate.allow(9_999) is None
    assert gate.allow(10_000) == 4
    assert gate.allow(10_001) is None


@given(st.lists(st.integers(-20_000, 20_000), max_size=200))
def test_rows_are_bounded_and_everybody_is_counted(steps: list[int]) -> None:
    gate, now, forward, rows, counted, pending = StrangerGate(), 0, 0, 0, 0, 0
    for step in steps:
        now += step
        forward += max(step, 0)
        pending += 1
        count = gate.allow(now)
        if count is not None:
            rows, counted, pending = rows + 1, counted + count, 0
    assert rows <= 30 + forward // 10_000
    assert counted + pending == len(steps)
