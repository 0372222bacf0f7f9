"""Words sealed to the hub: they open with its key, as this row's, and say nothing of their length."""

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.domain.feedback import MAX_SEALED, MAX_WORDS, Feedback, new_id, tidy
from shared.wire.seal import SealError, SealingKey
from shared.wire.words import seal_words, unseal_words

KEY, OLD = X25519PrivateKey.generate(), X25519PrivateKey.generate()
PUBLIC = SealingKey(KEY.public_key().public_bytes_raw())


@settings(max_examples=30)
@given(st.text(max_size=MAX_WORDS))
def test_whatever_may_be_typed_comes_back_at_the_hub(text):
    words, row = tidy(text), new_id()
    told = seal_words(words, row, PUBLIC)
    assert unseal_words(told, row, [OLD, KEY]) == words
    assert Feedback(row, "2026-11-22", "porchester", "library", words=told).words == told


def test_every_box_is_of_one_length_and_fits():
    row = new_id()
    lengths = {len(seal_words(words, row, PUBLIC)) for words in ("", "a", "\U0001f600" * MAX_WORDS)}
    assert len(lengths) == 1
    assert lengths.pop() <= MAX_SEALED


def test_they_open_as_this_row_only_and_with_their_own_key():
    row = new_id()
    told = seal_words("more chairs", row, PUBLIC)
    for wrong, keys in ((new_id(), [KEY]), (row, [OLD]), (row, [])):
        with pytest.raises(SealError):
            unseal_words(told, wrong, keys)


@pytest.mark.parametrize("end", ["", "A", "!!", "AAAA"])
def test_what_is_no_box_is_refused(end):
    with pytest.raises(SealError):
        unseal_words(f"{PUBLIC.id}.{end}", new_id(), [KEY])


@pytest.mark.parametrize("words", ["x" * 2_049, "a\0b"])
def test_what_cannot_be_filled_up_is_not_sealed(words):
    with pytest.raises(SealError):
        seal_words(words, new_id(), PUBLIC)
