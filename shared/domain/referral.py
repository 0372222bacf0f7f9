"""Referral codes: short, one-time, with a check character, so that a slip of the pen is told at once.

Ten characters as `7KX2M-9QRTD`: nine by chance (44 bits) and one that checks them. The alphabet has 31
characters, a prime, and each place weighs differently: one wrong character, or any two changed about, is
always noticed. Devices hold a slow hash of each code, so that a copied list gives none away.
"""

import re
from collections.abc import Callable
from hashlib import scrypt
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTWXYZ"  # neither I, L, O nor U and V, which hands write alike
_LENGTH = 9
_LONGEST = 40  # characters that are looked at, hyphens and spaces included
_SALT_BYTES = 16
_ALIKE = str.maketrans("ILO", "110")


def new_code(below: Callable[[int], int]) -> str:
    """A code, from a source of random numbers below a bound, such as `secrets.randbelow`."""
    body = "".join(ALPHABET[below(len(ALPHABET))] for _ in range(_LENGTH))
    return written(body + _check(body))


def read_code(text: str) -> str | None:
    """A code as it was typed or read, in its one form; None where it is none or was mistyped."""
    if len(text) > _LONGEST:
        return None
    plain = re.sub(r"[\s-]", "", text).upper().translate(_ALIKE)
    if len(plain) != _LENGTH + 1 or not set(plain) <= set(ALPHABET):
        return None
    return written(plain) if _check(plain[:-1]) == plain[-1] else None


def written(plain: str) -> str:
    """With a hyphen in the middle, as it is read out."""
    return f"{plain[:5]}-{plain[5:]}"


def hashed(code: str, salt: bytes) -> bytes:
    """What a list holds of a code: 16 bytes of scrypt (RFC 7914, N = 2^14, r = 8), about 40 ms; raises
    ValueError for a salt that is not 16 bytes."""
    if len(salt) != _SALT_BYTES:
        raise ValueError("a salt of 16 bytes")
    return scrypt(code.encode(), salt=salt, n=1 << 14, r=8, p=1, dklen=16)


def _check(body: str) -> str:
    weighed = sum(place * ALPHABET.index(letter) for place, letter in enumerate(body, 2))
    return ALPHABET[-weighed % len(ALPHABET)]
