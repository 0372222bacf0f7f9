"""A token's bytes as the text of a code, and back: decimal digits or base64url, each in one spelling."""

import base64

MAX_TEXT = 1_200  # characters, before anything is parsed
_LEAST_DIGITS = 100  # shorter numbers are somebody's barcode, no damaged card
_MARKS = "0oR"  # how base64url of a tagged COSE_Sign1 with our header begins


class NotOurs(ValueError):  # noqa: N818  the venue's word
    """The text does not look like a token at all."""


class Broken(ValueError):  # noqa: N818  the venue's word
    """The text looks like a token, but its spelling is not one that we write."""


def to_digits(token: bytes) -> str:
    """Decimal digits of the bytes behind a leading 1: numeric mode makes the smallest QR of them."""
    return str(int.from_bytes(b"\x01" + token))


def to_base64url(token: bytes) -> str:
    """Base64url without padding (RFC 4648, 5)."""
    return base64.urlsafe_b64encode(token).rstrip(b"=").decode()


def from_digits(text: str) -> bytes:
    """The bytes of a text of ASCII digits, at most MAX_TEXT of them; raises NotOurs or Broken."""
    if len(text) < _LEAST_DIGITS:
        raise NotOurs
    number = int(text)
    data = number.to_bytes((number.bit_length() + 7) // 8)
    if text[0] == "0" or data[0] != 1:
        raise Broken
    return data[1:]


def from_base64url(text: str) -> bytes:
    """The bytes of an ASCII text; raises NotOurs or Broken."""
    if not text.startswith(_MARKS):
        raise NotOurs
    return decode_base64url(text)


def decode_base64url(text: str) -> bytes:
    """The bytes that encode to exactly this text: the alphabet and the unused last bits are checked by doing
    it. Raises Broken."""
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        raise Broken from None
    if to_base64url(data) != text:
        raise Broken
    return data
