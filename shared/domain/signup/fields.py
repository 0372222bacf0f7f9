"""What may be answered: each field with its bounds, and one pure check that answers or names the problem."""

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum, auto
from typing import TypeAlias

from shared.domain.service import GUARDIAN_BELOW

Value: TypeAlias = str | tuple[str, ...]
"""An answer in its normal form: a text (a date as 1958-03-27, lines with line feeds), or what was ticked."""

OLDEST_YEARS = 120


class Form(Enum):
    """How an answer is given."""

    CHOICE = auto()  # one of the field's words
    TICKS = auto()  # any of them
    TEXT = auto()
    LINES = auto()
    DATE = auto()
    POSTCODE = auto()
    EMAIL = auto()
    PHONE = auto()


class Problem(StrEnum):
    """Why an answer does not do; each has words that say how to mend it."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    CHARACTERS = "characters"  # what no keyboard types: control characters, and those that turn text round
    NOT_OFFERED = "not_offered"
    NO_DATE = "no_date"
    IN_FUTURE = "in_future"
    TOO_LONG_AGO = "too_long_ago"
    NO_POSTCODE = "no_postcode"
    ELSEWHERE = "elsewhere"  # a postcode that is not the city's
    NO_EMAIL = "no_email"
    NO_PHONE = "no_phone"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing asked; `offered` for choices and ticks, `longest` in characters; `optional` may be empty."""

    name: str
    form: Form
    optional: bool = False
    longest: int = 100
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Here:
    """What a check has to know of where it is made: the day, the city's postcodes (None: not known here, so
    that their form alone counts), and up to which age in years somebody names a guardian, not included."""

    today: date
    postcodes: Container[str] | None = None
    guardian_below: int = GUARDIAN_BELOW


_POSTCODE = re.compile(r"(GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][ABD-HJLNP-UW-Z]{2})")
_EMAIL = re.compile(
    r"[^\s@<>\",;:\\()\[\]]{1,64}@(?:[^\s@<>\",;:\\()\[\].]{1,63}\.)+[^\s@<>\",;:\\()\[\].]{2,63}"
)
_PHONE = re.compile(r"\+?[0-9]{7,15}")
JOINERS = frozenset("\u200c\u200d")  # names in Persian, Bengali and others are spelt with them
_INVISIBLE = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters by their category, and blank on the screen


def checked(field: Field, given: object, here: Here) -> Value | Problem:
    """The answer in its normal form (NFC, single spaces), or the first problem; never raises, whatever was
    given. An empty answer to an optional field is an empty text, or no ticks."""
    if field.form is Form.TICKS:
        return _ticks(field, given)
    if given is None:
        given = ""
    if type(given) is not str or len(given) > 4 * field.longest + 100:
        return Problem.TOO_LONG if type(given) is str else Problem.CHARACTERS
    lines = [_tidy(line) for line in unicodedata.normalize("NFC", given).splitlines()]
    text = "\n".join(line for line in lines if line)
    if field.form is not Form.LINES:
        text = text.replace("\n", " ")
    if all(letter.isspace() or letter in _INVISIBLE or letter in JOINERS for letter in text):
        return "" if field.optional else Problem.MISSING
    if len(text) > field.longest:
        return Problem.TOO_LONG
    if any(_unfit(letter) for letter in text):
        return Problem.CHARACTERS
    return _formed(field, text, here)


def birthday(answer: str) -> date:
    """The date of an answer that was checked."""
    return date.fromisoformat(answer)


def postcode(text: str) -> str | None:
    """As Royal Mail writes it, `SW1A 1AA`, or None for what has not the form of British Standard 7666."""
    found = _POSTCODE.fullmatch("".join(map(_ascii_digit, text.upper())))
    return None if found is None else f"{found[1]} {found[2]}"


def age_on(born: date, day: date) -> int:
    """Whole years; somebody born on 29 February is a year older on 1 March of the other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _ticks(field: Field, given: object) -> Value | Problem:
    if given is None:
        given = ()
    if not isinstance(given, (tuple, list)) or not all(one in field.offered for one in given):
        return Problem.NOT_OFFERED
    if not given and not field.optional:
        return Problem.MISSING
    return tuple(one for one in field.offered if one in given)


def _formed(field: Field, text: str, here: Here) -> Value | Problem:
    match field.form:
        case Form.CHOICE:
            return text if text in field.offered else Problem.NOT_OFFERED
        case Form.DATE:
            return _date(text, here.today)
        case Form.POSTCODE:
            return _postcode(text, here.postcodes)
        case Form.EMAIL:
            return text if _EMAIL.fullmatch(text) else Problem.NO_EMAIL
        case Form.PHONE:
            number = re.sub(r"[\s().-]", "", "".join(map(_ascii_digit, text)))
            return number if _PHONE.fullmatch(number) else Problem.NO_PHONE
        case _:
            return text


def _date(text: str, today: date) -> str | Problem:
    """Day, month and year as 27 3 1958, 27/3/1958 or 1958-03-27, in any script's digits."""
    parts = re.findall(r"[0-9]+", "".join(map(_ascii_digit, text)))
    if len(parts) == 3 and len(parts[0]) == 4:
        parts.reverse()
    if len(parts) != 3 or len(parts[2]) != 4 or any(len(part) > 2 for part in parts[:2]):
        return Problem.NO_DATE
    try:
        found = date(int(parts[2]), int(parts[1]), int(parts[0]))
    except ValueError:
        return Problem.NO_DATE
    if found > today:
        return Problem.IN_FUTURE
    return Problem.TOO_LONG_AGO if age_on(found, today) > OLDEST_YEARS else found.isoformat()


def _postcode(text: str, known: Container[str] | None) -> str | Problem:
    found = postcode(text)
    if found is None:
        return Problem.NO_POSTCODE
    return found if known is None or found in known else Problem.ELSEWHERE


def _ascii_digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)


def _tidy(line: str) -> str:
    """Single spaces; a joiner joins nothing where no letter goes before it, and alone it is no answer."""
    words = (word.lstrip("".join(JOINERS)) for word in line.split())
    return " ".join(word for word in words if word)


def _unfit(letter: str) -> bool:
    """Control and format characters, surrogates, private and unassigned ones; a line feed between lines."""
    return unicodedata.category(letter)[0] == "C" and letter not in JOINERS and letter != "\n"
