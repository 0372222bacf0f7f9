"""What somebody may say: bounded, whatever it is that comes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.feedback import MAX_WORDS, Feedback, Opinion, Satisfaction, new_id, tidy

GOOD = {"id": "0" * 32, "day": "2026-11-22", "venue": "porchester", "service": "library"}


@given(st.text(max_size=3 * MAX_WORDS))
def test_words_are_bounded_and_tidied_once_for_all(text: str) -> None:
    told = tidy(text)
    assert len(told) <= MAX_WORDS
    assert not any(
        unicodedata.category(letter) in ("Cc", "Cs", "Co", "Cn") for letter in told if letter != "\n"
    )
    assert tidy(told) == told
    told.encode()


@pytest.mark.parametrize(
    "text", ["مكتبة جميلة", "লাইব্রেরি ক্ষ", "图书馆很好", "Ça va, très bien – merci!", "é\nà"]
)
def test_words_of_every_script_stay_as_they_are(text: str) -> None:
    assert tidy(text) == unicodedata.normalize("NFC", text)


def test_decomposed_letters_are_composed_and_what_is_not_seen_goes() -> None:
    assert tidy(" e\u0301\x00\x1b[31m\r\n ok\x7f ") == "é[31m\n ok"


@given(st.lists(st.builds(new_id), max_size=20))
def test_ids_differ(ids: list[str]) -> None:
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "0" * 31},
        {"id": "G" * 32},
        {"id": "0" * 32 + "\n"},
        {"day": "2026-02-30"},
        {"day": "20261122"},
        {"day": "2026-11-22T10:00"},
        {"venue": "Porchester"},
        {"venue": ""},
        {"service": "x" * 41},
        {"vote": "a b"},
        {"words": "in plain words"},
        {"words": "0" * 8 + "." + "A" * 3_000},
    ],
)
def test_what_is_out_of_bounds_is_no_feedback(wrong: dict[str, str]) -> None:
    Feedback(**GOOD)
    with pytest.raises(ValueError):
        Feedback(**GOOD | wrong)


def test_who_is_satisfied() -> None:
    assert [step.satisfied for step in Satisfaction] == [False, False, False, True, True]


def test_an_opinion_may_say_nothing() -> None:
    assert not Opinion()
    assert Opinion(Satisfaction.VERY_DISSATISFIED)
    assert Opinion(vote="bike-hire")
    assert Opinion(words="more chairs")
