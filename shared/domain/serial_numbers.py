"""Numbers printed on what is handed out, with their check digits: SIM cards (ICCID) and phones (IMEI)."""

import re
from dataclasses import dataclass
from enum import StrEnum

_LONGEST = 64


class Numbering(StrEnum):
    """What kind of number identifies an item."""

    ICCID = "iccid"  # a SIM card: ITU-T E.118, 19 digits from 89 with a Luhn digit; some print a 20th
    IMEI = "imei"  # a device with a radio: 3GPP TS 23.003, 15 digits with a Luhn digit
    SERIAL = "serial"  # a maker's own, without a check


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number in its one form."""

    numbering: Numbering
    text: str

    @property
    def last4(self) -> str:
        """What is kept readable of it."""
        return self.text[-4:]


def read_number(numbering: Numbering, text: str) -> Numbered | None:
    """A number as it was typed or scanned; None where it is none of this kind or its check digit is wrong."""
    if len(text) > _LONGEST:
        return None
    plain = re.sub(r"[\s.-]", "", text).upper()
    match numbering:
        case Numbering.ICCID:
            good = _iccid(plain)
        case Numbering.IMEI:
            good = plain if re.fullmatch(r"[0-9]{15}", plain) and luhn(plain) else None
        case Numbering.SERIAL:
            good = plain if re.fullmatch(r"[0-9A-Z/]{4,32}", plain) else None
    return None if good is None else Numbered(numbering, good)


def luhn(digits: str) -> bool:
    """Whether the last digit checks the others (ISO/IEC 7812-1, annex B)."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(digit - 9 if digit > 9 else digit for digit in doubled) % 10 == 0


def _iccid(plain: str) -> str | None:
    """Nineteen digits, or twenty as some networks have it; the F that fills up the chip's own field goes."""
    digits = plain.rstrip("F")
    return digits if re.fullmatch(r"89[0-9]{17,18}", digits) and luhn(digits) else None
