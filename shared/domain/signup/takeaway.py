"""What a resident takes along from a sign-up whose card is not there yet: its reference, and an address.

The reference is six signs of the sign-up's id, by which staff find it: no secret. The address is where the
card will be: whoever has its secret has the card, so the desk draws 140 bits by chance, and the hub keeps a
hash. Both are written in Crockford's base 32, which forgives I, L and O and has no U.
"""

import re
from collections.abc import Callable
from typing import Final
from uuid import UUID

PATH: Final = "/w/"  # at the hub, the secret behind it
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("ILO", "110")
_REFERENCE, _SECRET, _GROUP = 6, 28, 7
_LONGEST = 64  # characters that are looked at, hyphens and spaces included
_UUID_BITS, _BITS = 128, 5


def reference(sign_up: UUID) -> str:
    """As `7KX-2M9`: the first thirty bits of a random id. Two sign-ups may share one: staff see both."""
    number = sign_up.int >> (_UUID_BITS - _REFERENCE * _BITS)
    signs = [_ALPHABET[number >> _BITS * place & 31] for place in reversed(range(_REFERENCE))]
    return f"{''.join(signs[:3])}-{''.join(signs[3:])}"


def read_reference(text: str) -> str | None:
    """A reference as it was typed, in its one form; None where it is none."""
    plain = _plain(text, _REFERENCE)
    return None if plain is None else f"{plain[:3]}-{plain[3:]}"


def ids_of(reference: str) -> list[str]:
    """What the ids of sign-ups with this reference begin with, as text."""
    number = 0
    for sign in reference.replace("-", ""):
        number = number << _BITS | _ALPHABET.index(sign)
    return [f"{number << 2 | rest:08x}" for rest in range(4)]  # thirty bits in eight hexadecimal digits


def new_secret(below: Callable[[int], int]) -> str:
    """A secret, from a source of random numbers below a bound, such as `secrets.randbelow`."""
    return _grouped("".join(_ALPHABET[below(len(_ALPHABET))] for _ in range(_SECRET)))


def read_secret(text: str) -> str | None:
    """A secret as a link carries it or somebody typed it, in its one form; None where it is none."""
    plain = _plain(text, _SECRET)
    return None if plain is None else _grouped(plain)


def _plain(text: str, length: int) -> str | None:
    if len(text) > _LONGEST:
        return None
    plain = re.sub(r"[\s-]", "", text).upper().translate(_ALIKE)
    return plain if len(plain) == length and set(plain) <= set(_ALPHABET) else None


def _grouped(plain: str) -> str:
    """In small letters, as addresses are typed."""
    return "-".join(plain[at : at + _GROUP] for at in range(0, _SECRET, _GROUP)).lower()
