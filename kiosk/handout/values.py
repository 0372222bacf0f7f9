"""What the handout pages ask of the desk's thread, and what they are told."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from shared.domain.decision import Decision
from shared.domain.handout import Condition, Handout
from shared.ledger.handouts import Lent

# --- requests ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BeginHandout:
    """Somebody is to get something, or brings it back: what is there?"""


@dataclass(frozen=True, slots=True)
class ChooseItem:
    """This is to be handed out, or, `back`, was lent and comes back."""

    item: str
    back: bool = False


@dataclass(frozen=True, slots=True)
class ShowHolder:
    """The card of whoever gets it."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoCard:
    """They have none: their referral code speaks for them."""


@dataclass(frozen=True, slots=True)
class GiveReferral:
    """The code that a service gave them, as it was typed or scanned."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class GiveNeed:
    """They say that they are 18 or over, and which need they have. Nothing is copied."""

    adult: bool
    criterion: str | None = None


@dataclass(frozen=True, slots=True)
class GiveNumber:
    """The number on the thing, as it was typed or scanned, and whose network it is for."""

    number: str = field(repr=False)
    network: str | None = None


@dataclass(frozen=True, slots=True)
class Confirm:
    """It changes hands now, in this condition."""

    condition: Condition = Condition.GOOD


@dataclass(frozen=True, slots=True)
class StepBack:
    """To the step before."""


@dataclass(frozen=True, slots=True)
class WantStock:
    """The hub is to fill this desk up to so many units."""

    item: str
    units: int


@dataclass(frozen=True, slots=True)
class HandBackStock:
    """What is left here of this goes back to the venue's stock."""

    item: str


HandoutRequest: TypeAlias = (
    BeginHandout
    | ChooseItem
    | ShowHolder
    | NoCard
    | GiveReferral
    | GiveNeed
    | GiveNumber
    | Confirm
    | StepBack
    | WantStock
    | HandBackStock
)

# --- answers -----------------------------------------------------------------------------------------------


class Step(StrEnum):
    """What is asked for now."""

    CHOOSE = "choose"
    WHO = "who"
    REFERRAL = "referral"
    NEED = "need"
    NUMBER = "number"
    CONFIRM = "confirm"
    DONE = "done"


class Problem(StrEnum):
    """Why it does not go on. A test proves that each has words."""

    REFUSED = "refused"  # the card, or the time: the decision says why
    NO_STOCK = "no_stock"
    CODE_MISTYPED = "code_mistyped"
    CODE_UNKNOWN = "code_unknown"  # or ended, or not told here yet
    CODE_USED = "code_used"
    CODE_FOR_ANOTHER = "code_for_another"  # thing
    NOT_ADULT = "not_adult"
    NO_CRITERION = "no_criterion"
    NO_NETWORK = "no_network"
    NUMBER_WRONG = "number_wrong"


@dataclass(frozen=True, slots=True)
class OnOffer:
    """A thing of this venue, how many units this desk holds, and how many it asks for."""

    handout: Handout
    left: int
    wanted: int = 0


@dataclass(frozen=True, slots=True)
class HandoutAt:
    """Where a handout stands; `back` where a loan comes back, `lent` where it was lent at this desk. There is
    nobody's name in it."""

    step: Step
    offers: tuple[OnOffer, ...] = ()
    chosen: Handout | None = None
    back: bool = False
    problem: Problem | None = None
    decision: Decision | None = None
    network: str | None = None
    last4: str = ""
    due: date | None = None
    use_by: date | None = None
    on: date | None = None  # the day of it
    lent: Lent | None = None
