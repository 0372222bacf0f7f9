"""What the ledger keeps: the kinds of events, and an event before and after it is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, TypeAlias

from shared.domain.moment import Moment

Body: TypeAlias = dict[str, Any]  # JSON values only


class EventKind(StrEnum):
    """Everything that can be told to the ledger."""

    DECISION = "decision"  # a card was decided on: admitted, noted or refused
    STRANGER = "stranger"  # something that is no card was refused: reason and count, never its text
    OVERRIDE = "override"  # staff admitted a refused card, with a reason
    UNDO = "undo"  # staff took an admission back, with a reason; frees its slot
    COUNT = "count"  # people without a card: +1, -1
    LEFT = "left"  # somebody was scanned out
    DEALT_WITH = "dealt_with"  # a waiting refusal was sorted out without an override
    UNLOCK = "unlock"  # staff unlocked by badge or PIN
    PIN_WRONG = "pin_wrong"
    CLOCK_CONFIRMED = "clock_confirmed"  # staff said that the clock is right
    SELF_TEST = "self_test"
    SIGN_UP = (
        "sign_up"  # somebody began to sign up, or had it forgotten: which one by a random number, never who
    )
    WORKSHOP = "workshop"  # an ambassador opened or closed one: the hours, and how many came
    HANDOUT = "handout"  # something was given or lent: what, and which one by a keyed hash, never to whom
    RETURNED = "returned"  # something lent came back
    HANDED_BACK = "handed_back"  # units of an allotment go back to the stock: burnt here from now on
    HELP = "help"  # somebody at a kiosk asks for a person: from which page, never who


# What a row may tell: the ledger takes nothing else. docs/data-protection.md says of each why it is kept; a
# test holds the two against each other.
ALWAYS: Final = frozenset(
    {
        *("at", "day", "trusted_ms", "wall_ms", "doubtful", "kind", "venue", "service"),
        *("card_ref", "version", "code_step", "period", "slot"),
    }
)
_DECIDED: Final = frozenset({"verdict", "reason", "facts", "rate", "price_pence"})
_THING: Final = frozenset({"item", "numbering", "number", "last4", "condition"})
TELLS: Final[Mapping[EventKind, frozenset[str]]] = {
    EventKind.DECISION: _DECIDED | {"number", "group"},
    EventKind.STRANGER: _DECIDED | {"count"},
    EventKind.OVERRIDE: _DECIDED | {"number", "about", "staff", "because"},
    EventKind.UNDO: frozenset({"about", "staff", "because"}),
    EventKind.COUNT: frozenset({"change", "why"}),
    EventKind.LEFT: frozenset(),
    EventKind.DEALT_WITH: frozenset({"about", "staff"}),
    EventKind.UNLOCK: frozenset({"staff", "with"}),
    EventKind.PIN_WRONG: frozenset({"staff"}),
    EventKind.CLOCK_CONFIRMED: frozenset({"staff"}),
    EventKind.SELF_TEST: frozenset({"findings"}),
    EventKind.SIGN_UP: frozenset({"sign_up", "step", "number"}),
    EventKind.WORKSHOP: frozenset({"step", "event", "minutes", "heads", "sign_ups"}),
    EventKind.HANDOUT: _DECIDED
    | _THING
    | {"allotment", "referral", "mode", "due", "use_by", "network", "criterion"},
    EventKind.RETURNED: _THING,
    EventKind.HANDED_BACK: frozenset({"item", "allotment", "units"}),
    EventKind.HELP: frozenset({"page"}),
}


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event to append. `card_ref` is a pseudonym; `body` is what else this kind tells, as JSON values."""

    kind: EventKind
    at: Moment
    venue: str = ""
    service: str | None = None
    card_ref: str | None = None
    body: Body = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Event:
    """An event as it stands in the log. `payload` is None once erased; the chain still verifies."""

    id: str
    log: str
    seq: int
    commitment: bytes
    chain: bytes
    payload: Body | None
