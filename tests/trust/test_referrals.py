"""The list of referral codes: whatever else it is not, it is refused, and it finds a code by its hash."""

import contextlib
import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.referral import new_code
from shared.trust.referrals import MAX_BYTES, MOST, Referrals, ReferralsError, decode, encode
from shared.wire import cbor

SALT = bytes(range(16))


def test_a_code_is_found_by_its_hash_and_says_what_it_is_for() -> None:
    code, other = new_code(secrets.randbelow), new_code(secrets.randbelow)
    listed = Referrals(SALT)
    found = decode(encode(SALT, [(listed.hashed(code), "sim-40gb"), (bytes(16), "laptop")]))
    assert found.items[found.hashed(code)] == "sim-40gb"
    assert found.hashed(other) not in found.items
    assert found.items[bytes(16)] == "laptop"


def test_a_full_list_fits_its_part_and_more_codes_do_not() -> None:
    codes = [(n.to_bytes(16), "sim-40gb") for n in range(MOST)]
    assert len(encode(SALT, codes)) < MAX_BYTES
    with pytest.raises(ReferralsError):
        encode(SALT, [*codes, (bytes(15) + b"\xff", "laptop")])


@pytest.mark.parametrize(
    "fields",
    [[SALT], [SALT[1:], {}], [SALT, []], [SALT, {"a": b"short"}], [SALT, {1: b""}], [SALT, {"a": "b"}], {}],
)
def test_what_is_no_list_is_refused(fields: object) -> None:
    with pytest.raises(ReferralsError):
        decode(cbor.encode(fields))


@given(st.binary(max_size=200))
def test_any_bytes_are_a_list_or_refused(data: bytes) -> None:
    with contextlib.suppress(ReferralsError):
        decode(data)
