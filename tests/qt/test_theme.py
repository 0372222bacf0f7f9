"""The tokens: contrast, one style sheet, no side named."""

import re

import pytest
from PySide6.QtGui import QColor

from shared.qt.theme import HIGH_CONTRAST, STANDARD, Look, TextSize, Tokens, style_sheet


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("tokens", "least"), [(STANDARD, 4.5), (HIGH_CONTRAST, 7.0)])
def test_every_pair_of_colours_with_words_is_legible(tokens: Tokens, least: float) -> None:
    t = tokens
    on_colour = [(t.paper, c) for c in (t.admit, t.note, t.refuse, t.look, t.brand, t.ink)]
    on_paper = [(c, t.paper) for c in (t.ink, t.muted, t.admit, t.note, t.refuse)]
    others = [(t.ink, t.quiet), (t.muted, t.quiet), (t.ink, t.focus), (t.ink, t.accent)]
    for one, other in on_colour + on_paper + others:
        assert contrast(one, other) >= least, (one, other)


@pytest.mark.parametrize("text", TextSize)
def test_the_sheet_names_no_side_and_no_gradient(text: TextSize) -> None:
    sheet = style_sheet(Look(text))
    assert not re.search(r"left|right|gradient|shadow", sheet)
    assert sheet.count("{") == sheet.count("}")


def test_larger_text_is_larger() -> None:
    sizes = [int(re.search(r'role="body"\].*?font-size: (\d+)px', style_sheet(Look(t)))[1]) for t in TextSize]
    assert sizes == sorted(set(sizes))
