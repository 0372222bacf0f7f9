"""Referral codes tell their own mistakes."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.referral import ALPHABET, hashed, new_code, read_code

CODES = st.integers(0, 2**32).map(lambda seed: new_code(random.Random(seed).randrange))


@given(CODES)
def test_a_code_is_read_however_it_is_written(code: str) -> None:
    plain = code.replace("-", "")
    for typed in (code, code.lower(), plain, f" {plain[:3]} {plain[3:]} ", code.replace("0", "O")):
        assert read_code(typed) == code


@given(CODES, st.data())
def test_one_wrong_character_is_always_noticed(code: str, data: st.DataObject) -> None:
    plain = code.replace("-", "")
    place = data.draw(st.integers(0, len(plain) - 1))
    wrong = data.draw(st.sampled_from([letter for letter in ALPHABET if letter != plain[place]]))
    assert read_code(plain[:place] + wrong + plain[place + 1 :]) is None


@given(CODES, st.integers(0, 9), st.integers(0, 9))
def test_two_characters_changed_about_are_always_noticed(code: str, one: int, other: int) -> None:
    letters = list(code.replace("-", ""))
    letters[one], letters[other] = letters[other], letters[one]
    changed = "".join(letters)
    assert (read_code(changed) is None) == (changed != code.replace("-", ""))


@given(st.text(max_size=60))
def test_other_text_is_no_code_or_reads_the_same_again(text: str) -> None:
    found = read_code(text)
    assert found is None or read_code(found) == found


def test_a_list_holds_a_slow_hash_under_its_own_salt() -> None:
    assert hashed("7KX2M-9QRTD", bytes(16)) != hashed("7KX2M-9QRTD", bytes(15) + b"\1")
    with pytest.raises(ValueError, match="16"):
        hashed("7KX2M-9QRTD", b"short")
