"""COSE_Sign1 in our one form, deterministic CBOR, and sealing."""

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from shared.wire import cbor, cose, seal

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
PUBLIC = KEY.public_key()
ID = b"\x12\x34"


@given(st.integers(0, 300) | st.sampled_from([23, 24, 255, 256, 65_535]), st.binary(max_size=40))
def test_a_message_opens_again_at_every_length(length, aad):
    payload = b"x" * length
    message = cose.sign1(payload, ID, KEY, aad=aad)
    assert cose.open1(message, ID, PUBLIC, aad=aad) == payload
    tag = cbor2.loads(message)  # and it is what RFC 9052 says it is
    assert tag.tag == 18
    protected, unprotected, content, _ = tag.value
    assert (cbor2.loads(protected), unprotected, content) == ({1: -19, 4: ID}, {}, payload)


def test_another_purpose_key_or_id_does_not_open():
    message = cose.sign1(b"hello", ID, KEY, aad=b"a")
    for wrong in (
        {"aad": b"b"},
        {"key_id": b"\0\0"},
        {"key": Ed25519PrivateKey.from_private_bytes(b"1" * 32).public_key()},
    ):
        with pytest.raises(cose.SignerError):
            cose.open1(message, **{"key_id": ID, "key": PUBLIC, "aad": b"a"} | wrong)


PROTECTED = cbor2.dumps({1: -19, 4: ID})
SIGNATURE = b"\x58\x40" + bytes(64)
HEAD = b"\xd2\x84\x47" + PROTECTED + b"\xa0"


@pytest.mark.parametrize(
    "message",
    [
        b"",
        HEAD,
        HEAD + b"\x58",
        b"\x84\x47" + PROTECTED + b"\xa0\x41x" + SIGNATURE,  # no tag
        b"\xd2\x84\x58\x07" + PROTECTED + b"\xa0\x41x" + SIGNATURE,  # longer length
        b"\xd2\x84\x47" + PROTECTED + b"\xa1\x18\x63\x00\x41x" + SIGNATURE,  # something unprotected
        b"\xd2\x9f\x47" + PROTECTED + b"\xa0\x41x" + SIGNATURE + b"\xff",  # indefinite list
        b"\xd2\x84\x44\xa1\x01\x38\x18\xa0\x41x" + SIGNATURE,  # no key id
        b"\xd2\x84\x47" + cbor2.dumps({4: ID, 1: -19}) + b"\xa0\x41x" + SIGNATURE,  # another order
        b"\xd2\x84\x47" + cbor2.dumps({1: -7, 4: ID}) + b"\xa0\x41x" + SIGNATURE,  # ES256
        HEAD + b"\x58\x01x" + SIGNATURE,
        HEAD + b"\x59\x00\x18" + b"x" * 24 + SIGNATURE,
        HEAD + b"\x5a\x00\x00\x01\x00" + b"x" * 256 + SIGNATURE,
        HEAD + b"\x61x" + SIGNATURE,  # text
        HEAD + b"\xf6" + SIGNATURE,  # detached
        HEAD + b"\x41x" + SIGNATURE + b"\0",
        HEAD + b"\x41x" + SIGNATURE[:-1],
        HEAD + b"\x41x" + b"\x59\x00\x40" + bytes(64),
        HEAD + b"\x41x" + b"\x58\x41" + bytes(65),
    ],
)
def test_other_forms_are_refused(message):
    with pytest.raises(cose.CoseError):
        cose.split(message)


def test_what_cannot_be_read_is_not_written():
    with pytest.raises(cose.CoseError):
        cose.sign1(bytes(cose.MAX_PAYLOAD + 1), ID, KEY)
    for key_id, algorithm in ((b"1", cose.ED25519), (ID, -7)):
        with pytest.raises(cose.CoseError):
            cose.head(key_id, algorithm)


_plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**64), 2**64 - 1)
    | st.binary(max_size=300)
    | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.integers(0, 99) | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(_plain)
def test_plain_values_come_back(value):
    assert cbor.decode(cbor.encode(value), max_depth=40) == value


@given(st.binary(max_size=80))
def test_bytes_are_refused_or_are_the_one_encoding(data):
    try:
        value = cbor.decode(data)
    except cbor.CborError:
        return
    assert cbor.encode(value) == data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x18\x01",
        b"\x01\x01",
        b"\xa2\x01\x01\x01\x01",
        b"\xa2\x02\x01\x01\x01",
        b"\x5f\x41x\xff",
        b"\xc1\x01",
        b"\xc4\x82\x1b" + b"\x7f" * 8 + b"\x01",  # a decimal fraction that would never end
        b"\xf9\x3c\x00",
        b"\xf7",
        b"\xe0",
        b"\xf8\x20",
        b"\xff",
        b"\x1c",
        b"\x61\xff",
        b"\x81" * 300 + b"\x01",
        b"\x9b" + b"\xff" * 8,
        b"\xbb" + b"\xff" * 8,
        b"\x5b" + b"\xff" * 8,
    ],
)
def test_anything_but_deterministic_plain_cbor_is_refused(data):
    with pytest.raises(cbor.CborError):
        cbor.decode(data)


def test_many_small_items_are_not_looked_at_one_by_one():
    small = cbor.encode({"a": [1, 2]})
    assert cbor.decode(small, max_items=5) == {"a": [1, 2]}
    with pytest.raises(cbor.CborError, match="too many"):
        cbor.decode(small, max_items=4)
    with pytest.raises(cbor.CborError, match="too many"):
        cbor.decode(b"\x9a\x00\x20\x00\x00" + bytes(1 << 21))


DEVICE = X25519PrivateKey.from_private_bytes(b"d" * 32)
DEVICE_PUBLIC = DEVICE.public_key().public_bytes_raw()


@given(st.binary(max_size=200))
def test_a_sealed_secret_opens_for_its_device_and_purpose_only(secret):
    sealed = seal.seal(secret, DEVICE_PUBLIC, b"test")
    assert seal.unseal(sealed, DEVICE, b"test") == secret
    for key, purpose in ((DEVICE, b"other"), (X25519PrivateKey.generate(), b"test")):
        with pytest.raises(seal.SealError):
            seal.unseal(sealed, key, purpose)


@given(st.integers(0, 60 * 8 - 1))
def test_a_changed_box_does_not_open(bit):
    sealed = bytearray(seal.seal(b"s" * 12, DEVICE_PUBLIC, b"test"))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(seal.SealError):
        seal.unseal(bytes(sealed), DEVICE, b"test")


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(32)])
def test_nothing_is_sealed_to_a_useless_key(key):
    with pytest.raises(seal.SealError):
        seal.seal(b"secret", key, b"test")
