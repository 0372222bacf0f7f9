"""How everything here is measured: ours and its floor in turns, then the ratio of their medians."""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

TOP = Path(__file__).parents[1]
RESULTS = Path(__file__).parent / "results"

Row = dict[str, Any]
Way = Callable[[int], object]


class CannotMeasureError(Exception):
    """Something that a row needs is not here; says what, in one line."""


def in_turns(
    ways: Mapping[str, Way],
    rounds: int,
    *,
    warm: int = 0,
    clock: Callable[[], float] = time.perf_counter,
) -> dict[str, list[float]]:
    """Seconds of every call of every way, by `clock`; the first `warm` rounds are not counted.

    The ways take turns, and the turns change sides, so that a busy moment and a warm cache meet all alike.
    """
    taken: dict[str, list[float]] = {name: [] for name in ways}
    order = list(ways.items())
    for number in range(warm + rounds):
        for name, way in order if number % 2 else reversed(order):
            begun = clock()
            way(number)
            seconds = clock() - begun
            if number >= warm:
                taken[name].append(seconds)
    return taken


def p99(values: Sequence[float]) -> float:
    """The value that one in a hundred exceeds."""
    return sorted(values)[int(len(values) * 0.99)]


def compared(name: str, ours: Sequence[float], floor: Sequence[float], aim: float, over: str) -> Row:
    """The row for two lists of seconds; `over` names the floor."""
    times = f"{spoken(median(ours))} against {spoken(median(floor))}"
    return ratio_row(
        name, median(ours) / median(floor), p99(ours) / p99(floor), aim, f"over {over}; median {times}"
    )


def ratio_row(name: str, middle: float, tail: float, aim: float, note: str) -> Row:
    """One line of the report. The aim is for the median; the tail is told beside it."""
    return {
        "row": name,
        "median_ratio": round(middle, 3),
        "p99_ratio": round(tail, 3),
        "aim": aim,
        "met": middle <= aim,
        "note": note,
    }


def spoken(seconds: float) -> str:
    """A time with its unit."""
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} us"
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"
