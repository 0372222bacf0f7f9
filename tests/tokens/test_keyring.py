"""Which keys are let in."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from shared.domain.card import Kind
from shared.tokens.keyring import Algorithm, KeyRing
from shared.wire.keys import KeyRefused, load_ed25519
from tests.tokens.samples import ISSUER_KEY, KEY_ID, issuer_key, other_city, public

P = 2**255 - 19
SIGN = 1 << 255
ORDER_8 = 2707385501144840649318225287225658788936804267575313519463743609750303402022
SMALL_ORDER = [
    value.to_bytes(32, "little")
    for value in (
        *(0, 1, P - 1, ORDER_8, P - ORDER_8, P, P + 1),
        *(SIGN, SIGN | 1, SIGN | P - 1, SIGN | ORDER_8, SIGN | P - ORDER_8, SIGN | P, SIGN | P + 1),
    )
]


@pytest.mark.parametrize("raw", SMALL_ORDER, ids=lambda raw: raw.hex()[:8])
def test_all_14_weak_keys_are_refused(raw):
    Ed25519PublicKey.from_public_bytes(raw)  # OpenSSL takes it
    with pytest.raises(KeyRefused):
        load_ed25519(raw)
    with pytest.raises(KeyRefused):
        KeyRing([issuer_key(public_key=raw)])


def test_one_of_them_lets_anybody_sign():
    """Why they are refused: this signature was made without any private key."""
    identity = Ed25519PublicKey.from_public_bytes((1).to_bytes(32, "little"))
    identity.verify((1).to_bytes(32, "little") + bytes(32), b"anything at all")


def test_every_coordinate_past_the_field_is_refused():
    for value in range(P, 2**255):
        with pytest.raises(KeyRefused):
            load_ed25519(value.to_bytes(32, "little"))


@pytest.mark.parametrize("raw", [b"", bytes(31), bytes(33)])
def test_other_lengths_are_refused(raw):
    with pytest.raises(KeyRefused):
        load_ed25519(raw)


def test_a_good_key_is_let_in():
    assert load_ed25519(public(ISSUER_KEY)).public_bytes_raw() == public(ISSUER_KEY)


@pytest.mark.parametrize("raw", [b"", b"\x04" + bytes(64), b"\x00", bytes(65)])
def test_no_point_of_p256_is_refused(raw):
    with pytest.raises(KeyRefused):
        KeyRing([issuer_key(public_key=raw, algorithm=Algorithm.ES256)])


def test_a_key_id_belongs_to_one_issuer():
    with pytest.raises(KeyRefused):
        KeyRing([issuer_key(), other_city(key_id=KEY_ID)])
    with pytest.raises(KeyRefused):
        KeyRing([issuer_key(kid="a"), other_city(kid="a")])
    with pytest.raises(KeyRefused):
        KeyRing([issuer_key(key_id=b"\x01")])


@pytest.mark.parametrize("missing", ["services", "status_block", "max_days", "kinds"])
def test_a_delegated_key_has_every_limit(missing):
    limits = {
        "services": frozenset({"library"}),
        "status_block": (0, 10),
        "max_days": 14,
        "kinds": frozenset({Kind.PROVISIONAL}),
    }
    KeyRing([issuer_key(delegated=True, **limits)])
    with pytest.raises(KeyRefused):
        KeyRing([issuer_key(delegated=True, **limits | {missing: None})])
