"""What the kiosk's screen asks of the library, and what it is told."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

# --- requests ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SignIn:
    """A library number, and its PIN where one was typed."""

    number: str
    pin: str | None = field(default=None, repr=False)


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
    """The session is over; the library system may forget who it was."""


@dataclass(frozen=True, slots=True)
class AskStanding:
    """Whether the library system can be reached."""


Request: TypeAlias = SignIn | Borrow | GiveBack | Renew | RenewAll | ShowAccount | Finish | AskStanding

# --- answers ----------------------------------------------------------------------------------------------


class Reason(StrEnum):
    """Why something was not done; each has words and a next step."""

    UNKNOWN_NUMBER = "unknown_number"
    WRONG_PIN = "wrong_pin"
    TOO_MANY_TRIES = "too_many_tries"
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


class Deed(StrEnum):
    """What a line of the list is about."""

    BORROWED = "borrowed"
    RETURNED = "returned"
    RENEWED = "renewed"


@dataclass(frozen=True, slots=True)
class Line:
    """One item in the list on the screen. `due` and `said` are the library system's own words; `goes_to`
    says where a returned item belongs, `for_staff` that it is wanted by somebody."""

    item: str
    deed: Deed
    done: bool
    title: str = ""
    due: str | None = None
    why: Reason | None = None
    said: str | None = None
    goes_to: str | None = None
    for_staff: bool = False


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody is there: the first name if the library gives it, and why they may not borrow, if so."""

    name: str
    loans: int
    may_borrow: bool
    why: Reason | None = None


@dataclass(frozen=True, slots=True)
class NotSignedIn:
    """Nobody is; the number and PIN did not do, or the library system is away."""

    why: Reason


@dataclass(frozen=True, slots=True)
class OnLoan:
    """One loan of the account page."""

    item: str
    title: str
    due: str | None
    overdue: bool


@dataclass(frozen=True, slots=True)
class Account:
    """What the library holds about the person: titles, reservations ready and to come, money owed."""

    loans: tuple[OnLoan, ...] = ()
    ready: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    owed: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """The session is over and nothing of it is left in the library's thread."""


@dataclass(frozen=True, slots=True)
class Open:
    """Whether the kiosk can serve people."""

    open: bool
    library: str | None = None


@dataclass(frozen=True, slots=True)
class Down:
    """Something could not be asked: the library system is away, or became silent in the middle of it."""

    why: Reason


Answer: TypeAlias = Line | SignedIn | NotSignedIn | Account | Finished | Open | Down
