"""The library number that a digital card goes by in the library system, where it cannot hold a card's id."""

import hmac
from hashlib import sha256

DIGITS = 14  # as library numbers mostly have
_LOWEST = 10 ** (DIGITS - 1)


def library_alias(library_key: bytes, card_id: bytes) -> str:
    """14 decimal digits: 10^13 + HMAC-SHA-256(library key, card id) mod 9 * 10^13.

    The MAC is read as a big-endian number. The first digit is never 0, so no program drops it; the remainder
    of 256 bits is even to less than one in 10^60. Every issue of a card has the same alias. Two of a million
    cards share one in 1 of 180 cities: `hub library aliases` leaves such cards out.
    """
    number = int.from_bytes(hmac.digest(library_key, card_id, sha256))
    return str(_LOWEST + number % (9 * _LOWEST))
