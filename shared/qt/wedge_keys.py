"""From the keys of a burst to the text that was scanned, whatever layout lay between the two.

A scanner presses keys by their place on the keyboard it believes in; the system turns them into characters by
the layout that is set. Tokens made of digits survive a misfit: the ten keys of the digit row are known by
place (native scan codes), or else by the characters that a layout puts there.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

_ROWS = (  # what the keys 1 to 9 and 0 type; a scanner that believes in AZERTY types digits with Shift
    "&é\"'(-è_çà",  # French
    "&é\"'(§è!çà",  # Belgian; French on a Mac
    "+ěščřžýáíé",  # Czech
    "+ľščťžýáíé",  # Slovak
    "ąčęėįšųū90",  # Lithuanian
    "123456789ö",  # Hungarian
    '"«»()@+-/*',  # bépo
    "&[{}(=*)+]",  # programmer's Dvorak
    "!@#$%^&*()",  # US with Shift
    '!"£$%^&*()',  # UK with Shift
    '!"§$%&/()=',  # German with Shift
)
_DIGITS = "1234567890"
_TABLES = tuple(dict(zip(row, _DIGITS, strict=True)) for row in _ROWS)
_FIRST_CODES = {"xcb": 10, "wayland": 10, "windows": 2}  # the native scan code of the key 1; 0 comes tenth
_ENDS = "\r\n\t"
_AIM = re.compile(r"\]Q[0-6]")  # what a scanner may put before a QR code
_LONG = 100  # digits; fewer make no token


class Key(NamedTuple):
    """One key press: the character it typed, and its digit by place where that is known."""

    text: str
    digit: str


def digit_by_place(platform: str, scan_code: int) -> str:
    """The digit on the key with this scan code, or nothing; `platform` as Qt names it."""
    first = _FIRST_CODES.get(platform.partition("-")[0])
    return _DIGITS[scan_code - first] if first is not None and first <= scan_code < first + 10 else ""


def scanned_text(keys: Sequence[Key], prefix: str = "", suffix: str = "") -> str:
    """What was scanned, without the prefix and suffix that the scanner adds, an AIM symbology identifier
    (ISO/IEC 15424), and space at its ends."""
    keys = _stripped(keys)
    prefix, suffix = prefix.lstrip(_ENDS), suffix.rstrip(_ENDS)
    typed = "".join(key.text for key in keys)
    start = len(prefix) if typed.startswith(prefix) else 0
    end = len(typed) - (len(suffix) if typed.endswith(suffix) else 0)
    if identifier := _AIM.match(typed, start):
        start = identifier.end()
    if digits := _digits(keys[start:end]):
        return digits
    # On a layout that does not fit, prefix and suffix came out as other characters: as many as they are long.
    digits = _digits(keys[len(prefix) : len(keys) - len(suffix)])
    return digits if len(digits) >= _LONG else typed[start:end].strip()


def _stripped(keys: Sequence[Key]) -> Sequence[Key]:
    inner = [number for number, key in enumerate(keys) if key.text not in _ENDS]
    return keys[inner[0] : inner[-1] + 1] if inner else []


def _digits(keys: Sequence[Key]) -> str:
    """The keys as ASCII digits, if that is what they can all be; else nothing."""
    if all(key.text.isdecimal() for key in keys):  # of any script: Arabic layouts have digits of their own
        return "".join(str(int(key.text)) for key in keys)
    for table in (None, *_TABLES):
        found = [
            key.text if key.text in _DIGITS else key.digit if table is None else table.get(key.text, "")
            for key in keys
        ]
        if all(found):
            return "".join(found)
    return ""
