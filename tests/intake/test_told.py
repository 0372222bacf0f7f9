"""Whatever a payload says: it is read as a device writes it, or not at all."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from hub.intake.told import MAX_WORD, Reader
from shared.domain.events import EventKind
from tests.fakes.device_log import CARD, DAY, NOW

GOOD = {
    "day": DAY,
    "venue": "porchester",
    "service": "swim",
    "kind": "decision",
    "verdict": "admit",
    "reason": None,
    "trusted_ms": NOW,
    "card_ref": CARD,
    "period": f"{DAY}@city",
    "version": 1,
}
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("x" * (MAX_WORD + 1)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


def words(told: Any) -> list[str | None]:
    form = told.form
    named = [form.day, form.venue, form.service, form.kind, form.verdict, form.reason]
    return [*named, told.card_ref, told.period, told.about]


@given(st.text() | VALUES.map(json.dumps))
def test_anything_else_is_unreadable(payload: str) -> None:
    assert Reader().read(payload) is None


@given(st.dictionaries(st.sampled_from([*GOOD, "about", "more"]), VALUES, max_size=4))
def test_a_changed_row_is_unreadable_or_fits_the_columns(changes: dict[str, Any]) -> None:
    told = Reader().read(json.dumps(GOOD | changes))
    if told is not None:
        for word in words(told):
            assert word is None or (isinstance(word, str) and len(word) <= MAX_WORD and word.isprintable())
            assert word is None or word.encode().decode() == word
        assert type(told.trusted_ms) is int
        assert told.form.kind in list(EventKind)
        assert told.card_ref is not None


def test_rows_of_one_form_share_it() -> None:
    reader = Reader()
    first, second = reader.read(json.dumps(GOOD)), reader.read(json.dumps(GOOD | {"card_ref": "f" * 32}))
    assert first is not None
    assert second is not None
    assert first.form is second.form
    assert (first.form.admits, first.form.granted) == (True, False)
