"""Made-up people to practise with: who they are, what is the matter, and cards that nobody ever signed."""

import secrets
from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared.domain.card import CARD_ID_BYTES, AgeBand, Card, Kind
from shared.domain.moment import day_number

STAFF = "Sam Sample"  # the one of the staff who is there to practise with: any PIN is theirs
CODE = "PRACTICE"  # what stands in the code of a card that nobody has
_POSTCODES = ("SW1A 1AA", "NW1 4JL", "W1A 0AX")


class Situation(StrEnum):
    """What is the matter with somebody. A test proves that each has words."""

    NO_ADDRESS = "no_address"
    CHILD = "child"  # fourteen, with a guardian
    LOCKED_OUT = "locked_out"  # of the phone: its password is forgotten
    NO_PHONE = "no_phone"
    NEW_NAME = "new_name"  # has a card


class Sample(StrEnum):
    """A card to practise attendance with."""

    ADULT = "adult"
    CHILD = "child"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class MadeUp:
    """Somebody who does not exist, as they would sit beside the ambassador."""

    situation: Situation
    first_name: str
    family_name: str
    born: date
    address: str = ""
    postcode: str = ""
    guardian: str = ""


def made_up(today: date, postcodes: Container[str] | None) -> tuple[MadeUp, ...]:
    """Everybody there is to play; their postcode is one of the city's, where it lists one that is known."""
    here = next((one for one in _POSTCODES if postcodes is None or one in postcodes), _POSTCODES[0])
    fourteen = date(today.year - 14, 1, 1)
    return (
        MadeUp(Situation.NO_ADDRESS, "Robin", "Sample", date(1979, 6, 14)),
        MadeUp(Situation.CHILD, "Mina", "Sample", fourteen, "3 Example Road", here, "Noor Sample"),
        MadeUp(Situation.LOCKED_OUT, "Tomasz", "Sample", date(1991, 10, 2), "48 Example Street", here),
        MadeUp(Situation.NO_PHONE, "Edith", "Sample", date(1944, 3, 27), "Flat 7, 12 Example Road", here),
        MadeUp(Situation.NEW_NAME, "Ana", "Sample-Example", date(1986, 12, 9), "5 Example Street", here),
    )


def card_of(sample: Sample, today: date) -> Card:
    """A card for a decision alone: no text of it is read anywhere."""
    day = day_number(today)
    band = AgeBand.FROM_13 if sample is Sample.CHILD else AgeBand.FROM_18
    last = day - 1 if sample is Sample.ENDED else day + 365
    return Card(0, secrets.token_bytes(CARD_ID_BYTES), Kind.RESIDENT, band, day - 30, last, 1, 0)
