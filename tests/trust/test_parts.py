"""The parts of a bundle by themselves: status lists and their deltas, keys, sealed secrets."""

import contextlib
import random
import zlib
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.card import Kind
from shared.domain.evidence import CardStatus
from shared.tokens.keyring import KeyRing
from shared.tokens.rotating import ClassKey
from shared.trust import keyspart, statuslist
from shared.trust.fault import TrustFault, Wrong
from shared.trust.secrets import DeviceSecrets, open_secrets, seal_secrets
from shared.trust.statuslist import MAX_BYTES, StatusList, StatusListError
from shared.wire import cbor
from tests.tokens.samples import issuer_key, other_city
from tests.trust.samples import Publisher, private

SIZE = 4096
statuses = st.dictionaries(
    st.integers(0, SIZE - 1), st.sampled_from([s for s in CardStatus if s is not CardStatus.UNKNOWN])
)


@given(statuses)
def test_a_status_list_tells_what_was_put_in(said):
    read = statuslist.decode(statuslist.encode(statuslist.build(said, SIZE)))
    assert read.size == SIZE
    for index in range(SIZE):
        assert read.status(index) is said.get(index, CardStatus.VALID)


@pytest.mark.parametrize("index", [-1, SIZE, 2**32])
def test_outside_the_list_nothing_is_valid(index):
    assert statuslist.build({}, SIZE).status(index) is CardStatus.UNKNOWN


@given(statuses, statuses)
def test_a_delta_makes_the_new_list_of_the_old_one_only(before, after):
    old, new = statuslist.build(before, SIZE), statuslist.build(after, SIZE)
    change = statuslist.delta(old, new)
    assert statuslist.apply(old, change) == new
    if old != new:
        with pytest.raises(StatusListError):
            statuslist.apply(new, change)


@given(st.data())
def test_a_changed_delta_never_makes_another_list(data):
    old, new = statuslist.build({}, SIZE), statuslist.build({7: CardStatus.WITHDRAWN}, SIZE)
    change = bytearray(statuslist.delta(old, new))
    change[data.draw(st.integers(0, len(change) - 1))] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(StatusListError):
        assert statuslist.apply(old, bytes(change)) == new  # zlib can write the same bytes in two ways


def test_a_delta_of_another_size_is_refused():
    old, other = statuslist.build({}, SIZE), statuslist.build({}, 2 * SIZE)
    with pytest.raises(StatusListError):
        statuslist.delta(old, other)


BOMB = zlib.compress(bytes(MAX_BYTES + 1), 9)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xa0",
        cbor.encode({"bits": 2}),
        cbor.encode({"bits": 3, "lst": zlib.compress(b"")}),
        cbor.encode({"bits": 2, "lst": "text"}),
        cbor.encode({"bits": 2, "lst": b"no zlib"}),
        cbor.encode({"bits": 2, "lst": zlib.compress(b"cut")[:-1]}),
        cbor.encode({"bits": 2, "lst": zlib.compress(b"more") + b"\0"}),
        cbor.encode({"bits": 2, "lst": BOMB}),
        cbor.encode({"bits": 2, "lst": zlib.compress(b""), "more": 1}),
    ],
)
def test_what_is_no_status_list_is_refused(data):
    with pytest.raises(StatusListError):
        statuslist.decode(data)


def test_a_million_cards_fit():
    few = random.Random(1).sample(range(1_000_000), 20_000)
    encoded = statuslist.encode(statuslist.build(dict.fromkeys(few, CardStatus.WITHDRAWN), 1_000_000))
    assert len(encoded) < 60_000
    assert statuslist.decode(encoded).status(few[0]) is CardStatus.WITHDRAWN


def test_a_key_ring_comes_back_with_every_limit():
    limited = issuer_key(
        key_id=b"\1\1",
        services=frozenset({"library"}),
        status_block=(10, 20),
        max_days=14,
        kinds=frozenset({Kind.PROVISIONAL}),
        delegated=True,
        kid="desk-1",
    )
    keys = (issuer_key(), other_city(), limited)
    assert keyspart.decode(keyspart.encode(KeyRing(keys))).keys == keys


GOOD = cbor.decode(keyspart.encode(KeyRing([issuer_key()])))[0]


@pytest.mark.parametrize(
    "change",
    [
        {"id": b"123"},
        {"id": 5},
        {"issuer": True},
        {"issuer": "1"},
        {"key": bytes(32)},
        {"key": bytes(31)},
        {"first": None},
        {"standing": "friend"},
        {"standing": []},
        {"alg": "RS256"},
        {"services": "library"},
        {"services": [1]},
        {"block": [1]},
        {"block": [1, "2"]},
        {"block": 5},
        {"max_days": "14"},
        {"kinds": [99]},
        {"kinds": [True]},
        {"delegated": 1},
        {"delegated": True},  # without limits
        {"kid": 1},
        {"more": 1},
    ],
)
def test_wrong_keys_are_refused(change):
    with pytest.raises(keyspart.KeysError):
        keyspart.decode(cbor.encode([GOOD | change]))


@pytest.mark.parametrize("data", [b"", b"\xa0", b"\x81\x01", b"\x81\xa0", cbor.encode([GOOD, GOOD])])
def test_what_is_no_list_of_keys_is_refused(data):
    with pytest.raises(keyspart.KeysError):
        keyspart.decode(data)


DEVICE = X25519PrivateKey.from_private_bytes(b"d" * 32)
SECRETS = DeviceSecrets(ClassKey(1, {1: b"a" * 32, 2: b"b" * 32}), b"p" * 32)
_RAW = DEVICE.public_key().public_bytes_raw()
SEALED = seal_secrets(SECRETS, _RAW, private(9))
ROOT = Publisher().root()


def test_a_device_opens_its_secrets():
    assert open_secrets(SEALED, DEVICE, ROOT) == SECRETS
    assert "aaaa" not in repr(SECRETS)


def test_a_kiosk_is_told_the_library_key_too():
    more = replace(SECRETS, library_key=b"l" * 32)
    assert open_secrets(seal_secrets(more, _RAW, private(9)), DEVICE, ROOT) == more
    short = seal_secrets(replace(SECRETS, library_key=b"l"), _RAW, private(9))
    with pytest.raises(TrustFault):
        open_secrets(short, DEVICE, ROOT)


def test_secrets_of_another_device_or_publisher_do_not_open():
    with pytest.raises(TrustFault):
        open_secrets(SEALED, X25519PrivateKey.generate(), ROOT)
    stranger = seal_secrets(SECRETS, DEVICE.public_key().public_bytes_raw(), private(8))
    with pytest.raises(TrustFault) as caught:
        open_secrets(stranger, DEVICE, ROOT)
    assert caught.value.code is Wrong.WRONG_SIGNER


@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
def test_changed_secrets_do_not_open(place, change):
    changed = bytearray(SEALED)
    changed[place] ^= change
    with pytest.raises(TrustFault):
        open_secrets(bytes(changed), DEVICE, ROOT)


def test_a_single_list_value():
    assert StatusList(b"\xc9\x44\xf9").value(3) == 3
