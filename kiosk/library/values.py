"""What the kiosk's screen asks of the library, and what it is told."""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from shared.domain import reasons

_TOKEN = re.compile(r"[A-Za-z0-9_.~-]{41,}")


def may_be_card(text: str) -> bool:
    """Whether this may be a digital card: too long for anything that a library prints on its things, and of
    a card's characters alone. Such a text is shown to the desk only: whoever has it has the card."""
    return _TOKEN.fullmatch(text) is not None


# --- requests ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SignIn:
    """A library number, and its PIN where one was typed."""

    number: str
    pin: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ShowCard:
    """What was read where a card may be shown; another person's card ends the session of whoever was here."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class GivePin:
    """The library PIN of whoever showed a card, asked for by AskPin."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LinkCard:
    """The old library number of whoever showed a card, with its PIN; asked for by AskNumber."""

    number: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class GoWithout:
    """Whoever showed a card has no library number."""


@dataclass(frozen=True, slots=True)
class Borrow:
    """Lend this item to whoever is signed in."""

    item: str


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Take this item back; nobody need be signed in."""

    item: str


@dataclass(frozen=True, slots=True)
class Renew:
    """Lengthen one loan."""

    item: str


@dataclass(frozen=True, slots=True)
class RenewAll:
    """Lengthen every loan that can be."""


@dataclass(frozen=True, slots=True)
class ShowAccount:
    """Everything the library holds about whoever is signed in."""


@dataclass(frozen=True, slots=True)
class Finish:
    """The session is over; the library system may forget who it was. Finished brings its `number` back."""

    number: int = 0


@dataclass(frozen=True, slots=True)
class AskStanding:
    """Whether the library system can be reached."""


Arrival: TypeAlias = SignIn | ShowCard | GivePin | LinkCard | GoWithout
Request: TypeAlias = Arrival | Borrow | GiveBack | Renew | RenewAll | ShowAccount | Finish | AskStanding

# --- answers ----------------------------------------------------------------------------------------------


class Reason(StrEnum):
    """Why something was not done; each has words and a next step."""

    UNKNOWN_NUMBER = "unknown_number"
    WRONG_PIN = "wrong_pin"
    TOO_MANY_TRIES = "too_many_tries"
    READING_ONLY = "reading_only"  # a card that stands for no library number: no loans here
    JOIN_AT_DESK = "join_at_desk"  # the same, where the desk makes one at once
    ASK_AT_DESK = "ask_at_desk"  # the library has stopped this person's borrowing
    TOO_MANY_LOANS = "too_many_loans"
    OWES = "owes"
    UNKNOWN_ITEM = "unknown_item"
    YOURS_ALREADY = "yours_already"
    WITH_SOMEBODY_ELSE = "with_somebody_else"
    RESERVED = "reserved"
    NOT_RENEWED = "not_renewed"
    NOT_DONE = "not_done"  # the library system said no, and no more
    UNKNOWN = "unknown"  # asked, and no answer: staff must look
    AWAY = "away"  # the library system cannot be reached
    NO_MORE_NOW = "no_more_now"  # the same, and no more loans are recorded for this person


class Deed(StrEnum):
    """What a line of the list is about."""

    BORROWED = "borrowed"
    RETURNED = "returned"
    RENEWED = "renewed"


@dataclass(frozen=True, slots=True)
class Line:
    """One item in the list on the screen. `due` and `said` are the library system's own words; `goes_to`
    says where a returned item belongs, `for_staff` that it is wanted by somebody. `recorded` is done here and
    not confirmed yet, as the library system is away: a loan ends on the `promised` day at the latest. What
    `stays_secured` is lent for use in the library: the gate is to ring for it."""

    item: str
    deed: Deed
    done: bool
    title: str = ""
    due: str | None = None
    why: Reason | None = None
    said: str | None = None
    goes_to: str | None = None
    for_staff: bool = False
    recorded: bool = False
    promised: date | None = None
    stays_secured: bool = False


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody is there: the first name if the library gives it, and why they may not borrow, if so.

    `away`: from this kiosk's memory, as the library system is away. `refused`: so many of their loans that
    were recorded without it were refused later. `email`: where the library writes to them, as it has it.
    `on_trust`: the card was let in although this kiosk could not check it fully: its card checks are old, or
    its clock unsure.
    """

    name: str
    loans: int
    may_borrow: bool
    why: Reason | None = None
    away: bool = False
    refused: int = 0
    email: str | None = field(default=None, repr=False)
    on_trust: bool = False


@dataclass(frozen=True, slots=True)
class NotSignedIn:
    """Nobody is; the number and PIN did not do, or the library system is away."""

    why: Reason


@dataclass(frozen=True, slots=True)
class CardRefused:
    """What was shown lets nobody in; a session that stood on it, or that it interrupted, is over."""

    why: reasons.Reason
    facts: reasons.Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AskNumber:
    """The card is good, and the library system does not know it: is there an old library number?"""


@dataclass(frozen=True, slots=True)
class AskPin:
    """The library knows whose card was shown, and asks its PIN: of every card holder where the profile says
    so, and of whoever scans a library card in somebody else's session."""


@dataclass(frozen=True, slots=True)
class StillHere:
    """What was shown is the card of whoever is here, or no card at all: their session goes on."""


@dataclass(frozen=True, slots=True)
class OnLoan:
    """One loan of the account page."""

    item: str
    title: str
    due: str | None
    overdue: bool


@dataclass(frozen=True, slots=True)
class Account:
    """What the library holds about the person: titles, reservations ready and to come, money owed; nothing
    of it while the library system is `away`."""

    loans: tuple[OnLoan, ...] = ()
    ready: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    owed: str | None = None
    currency: str | None = None
    away: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    """The session is over and nothing of it is left in the library's thread."""

    number: int = 0


@dataclass(frozen=True, slots=True)
class Open:
    """Whether the kiosk can serve people; `away`: it does, and records what they do."""

    open: bool
    library: str | None = None
    away: bool = False


@dataclass(frozen=True, slots=True)
class Down:
    """Something could not be asked: the library system is away, or became silent in the middle of it."""

    why: Reason


Entry: TypeAlias = SignedIn | NotSignedIn | CardRefused | AskNumber | AskPin | StillHere
Answer: TypeAlias = Line | Entry | Account | Finished | Open | Down
