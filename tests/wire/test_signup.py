"""A sealed page of a sign-up opens at the hub, as what it is, and nowhere else."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.signup.standing import NewCard
from shared.wire.seal import SealingKey
from shared.wire.signup import (
    MAX_SEALED,
    Envelope,
    EnvelopeError,
    Place,
    close,
    open_card,
    opened,
    seal_card,
)

KEY = X25519PrivateKey.from_private_bytes(bytes(range(32)))
PLACE = Place(UUID(int=7), 3, "name", "device-1")


def sealed(content: dict[str, object]) -> Envelope:
    return close(PLACE, content, SealingKey(KEY.public_key().public_bytes_raw()))


@given(st.dictionaries(st.text(max_size=20), st.text(max_size=60), max_size=6))
def test_what_was_sealed_is_opened(content: dict[str, object]) -> None:
    assert opened(sealed(content), KEY) == content


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(PLACE, sign_up=UUID(int=8)),
        replace(PLACE, number=4),
        replace(PLACE, page="birth"),
        replace(PLACE, device="device-2"),
    ],
)
def test_a_page_opens_in_its_own_place_only(elsewhere: Place) -> None:
    with pytest.raises(EnvelopeError):
        opened(replace(sealed({"first_name": "Ada"}), place=elsewhere), KEY)


@given(st.binary(max_size=400))
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(EnvelopeError):
        opened(Envelope(PLACE, "00112233", data), KEY)


def test_the_length_tells_nothing_of_a_short_answer() -> None:
    assert len(sealed({"first_name": "Al"}).sealed) == len(sealed({"first_name": "Maximiliana" * 5}).sealed)


def test_a_page_that_is_too_long_is_not_sealed() -> None:
    with pytest.raises(EnvelopeError):
        sealed({"address": "x" * MAX_SEALED})


CARD = NewCard("0f" * 16, "token")


def test_a_new_card_comes_back_to_its_own_desk_for_its_own_sign_up() -> None:
    public = KEY.public_key().public_bytes_raw()
    sealed_card = seal_card(PLACE.sign_up, CARD, public)
    assert open_card(PLACE.sign_up, sealed_card, KEY) == CARD
    for sign_up, key in ((UUID(int=8), KEY), (PLACE.sign_up, X25519PrivateKey.generate())):
        with pytest.raises(EnvelopeError):
            open_card(sign_up, sealed_card, key)


@pytest.mark.parametrize("wrong", [{"text": ""}, {"text": 7}, {"card": None}])
def test_a_card_of_other_things_is_none(wrong: dict[str, Any]) -> None:
    card = replace(CARD, **wrong)
    sealed_card = seal_card(PLACE.sign_up, card, KEY.public_key().public_bytes_raw())
    with pytest.raises(EnvelopeError):
        open_card(PLACE.sign_up, sealed_card, KEY)
