"""Allotments: what one publisher signed for one device, and nothing else."""

from dataclasses import replace
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from shared.wire import cbor, cose
from shared.wire.allotment import Allotment, AllotmentError, read, sign

KEY, OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32)), Ed25519PrivateKey.generate()
ONE = Allotment(str(UUID(int=1)), str(UUID(int=2)), str(UUID(int=3)), "sim-40gb", 5, 20_779)


def publisher(_name: bytes) -> Ed25519PublicKey:
    return KEY.public_key()


def test_what_was_signed_is_read() -> None:
    assert read(sign(ONE, b"ab", KEY), publisher) == ONE


def test_another_key_another_purpose_and_a_changed_byte_are_refused() -> None:
    signed = sign(ONE, b"ab", KEY)
    fields = cbor.decode(cose.split(signed).payload, max_depth=2)
    for data in (
        sign(ONE, b"ab", OTHER),
        cose.sign1(cbor.encode(fields), b"ab", KEY, aad=b"portcullis manifest 1"),
        signed[:40] + bytes([signed[40] ^ 1]) + signed[41:],
        signed + bytes(512),
    ):
        with pytest.raises(AllotmentError):
            read(data, publisher)


@pytest.mark.parametrize(
    "wrong", [{"units": 0}, {"units": 1_001}, {"item": "SIM"}, {"log": "x"}, {"day": -1}, {"device": ""}]
)
def test_what_makes_no_sense_is_refused_though_signed(wrong: dict[str, object]) -> None:
    with pytest.raises(AllotmentError):
        read(sign(replace(ONE, **wrong), b"ab", KEY), publisher)  # type: ignore[arg-type]


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(AllotmentError):
        read(data, publisher)
