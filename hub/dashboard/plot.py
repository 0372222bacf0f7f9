"""Bars over days, and shares with their intervals, as SVG made on the server: no script, no outside library,
and a table says the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor, log10

from markupsafe import Markup, escape

WIDTH, HEIGHT = 720, 150
_ROW = 48  # of one share, its name above its line
_LEFT, _TOP, _BOTTOM = 44, 12, 24  # room for the scale, above the bars, and for the days


def bars(title: str, days: Sequence[str], values: Sequence[int], most: int) -> Markup:
    """A panel of bars, one a day, on a scale up to `most`, so that several panels can be compared."""
    top = nice(most)
    inner = HEIGHT - _TOP - _BOTTOM
    step = (WIDTH - _LEFT) / max(1, len(days))
    thick = max(1.0, step * 0.72)
    parts = []
    for share in (0, top // 2, top):
        y = _TOP + inner * (1 - share / top)
        parts.append(f'<line class="rule" x1="{_LEFT}" x2="{WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(
            f'<text class="scale" x="{_LEFT - 8}" y="{y + 5:.1f}" text-anchor="end">{share:,}</text>'
        )
    for place, value in enumerate(values):
        if value > 0:
            tall = max(1.5, inner * min(1.0, value / top))
            x, y = _LEFT + step * place + (step - thick) / 2, _TOP + inner - tall
            parts.append(
                f'<rect class="bar" x="{x:.1f}" y="{y:.1f}" width="{thick:.1f}" height="{tall:.1f}"/>'
            )
    for place in sorted({0, len(days) // 2, len(days) - 1} if days else ()):
        anchor = "start" if place == 0 else "end" if place == len(days) - 1 else "middle"
        x = _LEFT + step * place + (0 if place == 0 else step if anchor == "end" else step / 2)
        parts.append(
            f'<text class="scale" x="{x:.1f}" y="{HEIGHT - 4}" text-anchor="{anchor}">'
            f"{escape(_short(days[place]))}</text>"
        )
    return Markup(  # noqa: S704  numbers, and words that are escaped
        f'<svg class="plot" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">'
        f"{''.join(parts)}</svg>"
    )


@dataclass(frozen=True, slots=True)
class Share:
    """A share with its interval, all in per cent."""

    name: str
    percent: float
    low: float
    high: float


def shares(title: str, rows: Sequence[Share]) -> Markup:
    """A point on a line for each share, the line as long as its interval, on one scale from 0 to 100 %."""
    tall = _TOP + _ROW * len(rows) + _BOTTOM
    left, right = 12.0, WIDTH - 24.0
    parts = []
    for share in (0, 25, 50, 75, 100):
        x = left + (right - left) * share / 100
        parts.append(
            f'<line class="rule" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{tall - _BOTTOM}"/>'
            f'<text class="scale" x="{x:.1f}" y="{tall - 4}" text-anchor="middle">{share}%</text>'
        )
    for place, row in enumerate(rows):
        y = _TOP + _ROW * place + 34
        low, at, high = (left + (right - left) * value / 100 for value in (row.low, row.percent, row.high))
        parts.append(
            f'<text class="scale name" x="{left + 6:.1f}" y="{y - 14}">{escape(row.name)}</text>'
            f'<line class="span" x1="{low:.1f}" x2="{high:.1f}" y1="{y}" y2="{y}"/>'
            f'<circle class="bar" cx="{at:.1f}" cy="{y}" r="7"/>'
        )
    return Markup(  # noqa: S704  numbers, and words that are escaped
        f'<svg class="plot" viewBox="0 0 {WIDTH} {tall}" role="img" aria-label="{escape(title)}">'
        f"{''.join(parts)}</svg>"
    )


def nice(most: int) -> int:
    """The next number of the row 2, 4, 6, 8, 10, 20, 30, 40, 50, 60, 80, 100, ... : its half is whole."""
    if most <= 10:
        return max(2, 2 * ceil(most / 2))
    unit = int(10 ** floor(log10(most)))
    return next(unit * digit for digit in (1, 2, 3, 4, 5, 6, 8, 10) if unit * digit >= most)


def _short(day: str) -> str:
    at = date.fromisoformat(day)
    return f"{at.day} {at:%b}"
