"""The library number of a digital card."""

import hashlib
import hmac

from hypothesis import given
from hypothesis import strategies as st

from shared.wire.alias import DIGITS, library_alias


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=16, max_size=16))
def test_fourteen_digits_of_which_the_first_is_not_zero(key, card):
    alias = library_alias(key, card)
    assert len(alias) == DIGITS
    assert alias.isascii()
    assert alias.isdigit()
    assert alias[0] != "0"


def test_it_is_what_the_documents_say():
    mac = hmac.new(b"k" * 32, b"c" * 16, hashlib.sha256).hexdigest()
    assert library_alias(b"k" * 32, b"c" * 16) == str(10**13 + int(mac, 16) % (9 * 10**13))
    assert library_alias(b"k" * 32, b"c" * 16) == "27441711545137"
