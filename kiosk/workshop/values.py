"""What the workshop desk's screen asks of its thread, and what it is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import TypeAlias

from kiosk.handout.values import HandoutAt
from kiosk.library.staff_values import StaffNo
from kiosk.library.values import ShowCard
from kiosk.signup.session import Listed
from kiosk.workshop.handover import HandedOver, HandoverRequest, StaffDesk
from kiosk.workshop.practice import MadeUp, Sample, Situation
from shared.desk.values import Outcome
from shared.domain.service import Words
from shared.domain.signup.fields import Problem, Value

# --- requests: the ambassador, who shows their card first --------------------------------------------------


@dataclass(frozen=True, slots=True)
class GiveAmbassadorPin:
    """A name and its PIN; looked at only after an ambassador's card."""

    name: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenWorkshop:
    """The workshop that begins: the id of one of today's events, as AtDesk names them."""

    event: str


@dataclass(frozen=True, slots=True)
class CloseWorkshop:
    """It is over: what became of it is summed up, and nobody's answers stay here."""


@dataclass(frozen=True, slots=True)
class Attend:
    """Somebody's card, for the workshop that is open."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Tally:
    """Somebody came, or one was counted too many: no card, no name."""

    change: int = 1


@dataclass(frozen=True, slots=True)
class Practise:
    """Everything is only practice from now on, with made-up residents, or no longer."""

    on: bool


@dataclass(frozen=True, slots=True)
class PlayPerson:
    """One of the made-up people sits down, in practice."""

    situation: Situation


@dataclass(frozen=True, slots=True)
class PlayCard:
    """One of the made-up cards is shown, in practice."""

    sample: Sample


@dataclass(frozen=True, slots=True)
class GuardianAgreed:
    """Whether the ambassador has seen that the guardian of the child whose card was shown last agrees."""

    seen: bool


@dataclass(frozen=True, slots=True)
class AskClock:
    """How long this resident has been at it, and how the session goes."""


@dataclass(frozen=True, slots=True)
class AmbassadorLeft:
    """The ambassador is done."""


# --- requests: a resident ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BeginSignUp:
    """Somebody wants a card."""


@dataclass(frozen=True, slots=True)
class BeginChange:
    """Somebody who has a card wants it changed: `text` is what it shows; empty where they cannot show it."""

    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Resume:
    """Somebody goes on with their short code."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class GiveAnswers:
    """What was answered on the page that is shown, by field; a second touch is for none that came since."""

    given: Mapping[str, object] = field(repr=False)
    page: str = ""  # which it was; "": the one that is open


@dataclass(frozen=True, slots=True)
class GoBack:
    """To the question before."""


@dataclass(frozen=True, slots=True)
class ChangeAnswer:
    """From the answers to the page of one that is not right."""

    page: str


@dataclass(frozen=True, slots=True)
class EvidenceSeen:
    """One of the staff has seen this kind of evidence, and types their PIN."""

    kind: str
    name: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class EvidenceLater:
    """None is here today: a provisional pass, and the card once somebody has seen it."""


@dataclass(frozen=True, slots=True)
class MoveToPhone:
    """The resident goes on at their own phone."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """The resident stops for now, and goes on with their code."""


@dataclass(frozen=True, slots=True)
class ForgetMe:
    """The resident wants everything forgotten."""


@dataclass(frozen=True, slots=True)
class Done:
    """The resident has what they came for."""


DeskRequest: TypeAlias = (
    OpenWorkshop
    | CloseWorkshop
    | Attend
    | GuardianAgreed
    | Tally
    | Practise
    | PlayPerson
    | PlayCard
    | AskClock
    | AmbassadorLeft
)
SignUpRequest: TypeAlias = (
    BeginSignUp
    | BeginChange
    | Resume
    | GiveAnswers
    | GoBack
    | ChangeAnswer
    | EvidenceSeen
    | EvidenceLater
    | MoveToPhone
    | SetAside
    | ForgetMe
    | Done
)
WorkshopRequest: TypeAlias = ShowCard | GiveAmbassadorPin | DeskRequest | SignUpRequest | HandoverRequest

# --- answers ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """An event that can be opened: a service of this venue that is held today, by its id; whether children
    need their guardian's word; when it begins and ends, where it is not all day."""

    id: str
    name: Words
    guardian: bool = False
    start: time | None = None
    end: time | None = None


@dataclass(frozen=True, slots=True)
class AtDesk:
    """The ambassador's desk: who is there, what can be opened, what is open, how many sign-ups are set aside,
    heads counted, whether the hub can be reached, whether this place hands something out, and how much of
    what the hub said waits for staff; in practice, the people to play."""

    ambassador: str
    events: tuple[DatedEvent, ...]
    open: DatedEvent | None = None
    aside: int = 0
    heads: int = 0
    online: bool = False
    practice: bool = False
    handouts: bool = False
    clock_doubtful: bool = False
    sort_out: int = 0
    people: tuple[MadeUp, ...] = ()


@dataclass(frozen=True, slots=True)
class Clock:
    """How long whoever is at the screen was there, None where nobody is; of the others, how many sign-ups
    are finished and how many set aside."""

    seconds: int | None
    finished: int
    aside: int


@dataclass(frozen=True, slots=True)
class Attended:
    """The verdict on a card for the workshop; heads counted so far. `asks_consent`: nothing is recorded yet,
    as the guardian's consent is to be seen first."""

    outcome: Outcome
    heads: int
    asks_consent: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """The page to show: its name, its number among how many, the language, the code to go on with, what was
    answered on it before, and what does not do. On the check page `answers` holds everything."""

    page: str
    number: int
    of: int
    language: str
    code: str = field(repr=False)
    answers: Mapping[str, Value] = field(default_factory=dict, repr=False)
    problems: Mapping[str, Problem] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AskEvidence:
    """All is answered: which kinds of evidence there are, and whose PIN; `wait_s` after a wrong one; `listed`
    tells whoever looks at the evidence whether to look harder; `passes`: there is a pass for who has none."""

    kinds: tuple[str, ...]
    staff: tuple[str, ...]
    wrong: bool = False
    wait_s: int = 0
    listed: Listed = Listed.YES
    passes: bool = True


class Ending(StrEnum):
    """How a sign-up ends at the desk."""

    ISSUED = "issued"  # the card itself
    PROVISIONAL = "provisional"  # a pass for two weeks, the card follows
    WAITING = "waiting"  # neither yet: the hub or staff have to look at it
    FORGOTTEN = "forgotten"
    PRACTICE = "practice"  # nobody has a card


@dataclass(frozen=True, slots=True)
class CardReady:
    """What the resident takes along; `text` goes into the code on the screen, `link` is the whole address at
    which their card will be, the `reference` is what staff find them by. `why` is what the card waits for, in
    a word of the hub's; None where nothing is missing but a line to the hub, and for FORGOTTEN "hub_away"
    where the hub has still to hear of it. A better one may follow: the card in place of the pass, once the
    hub has answered."""

    ending: Ending
    text: str | None = field(default=None, repr=False)
    last_day: date | None = None
    why: str | None = None
    link: str = field(default="", repr=False)
    reference: str = ""


@dataclass(frozen=True, slots=True)
class AmbassadorSeen:
    """The ambassador's card is good; now one of these people types their PIN."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overslept:
    """The tablet slept for longer than an ambassador may be away, or was put out of service: nobody is in any
    more, and nobody's answers are here."""


@dataclass(frozen=True, slots=True)
class AskingHub:
    """The hub is asked, about a phone or a code: its answer follows, or Trouble does, within seconds."""


@dataclass(frozen=True, slots=True)
class OnPhone:
    """The sign-up goes on at a phone: the whole address for a QR code, good until `until_ms` for the first
    phone that opens it. The resident's code brings it back here."""

    link: str = field(repr=False)
    until_ms: int
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoSuchCode:
    """No sign-up here goes on with that code, or too many were tried."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """It could not be done, and nothing was recorded; the code has words and a way out."""

    code: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What came of a workshop, without anybody's name: the ambassador's hours are for their recognition."""

    event: DatedEvent
    minutes: int
    heads: int
    begun: int
    finished: int
    provisional: int
    forgotten: int
    handed_out: int = 0


WorkshopAnswer: TypeAlias = (
    AmbassadorSeen
    | StaffNo
    | AtDesk
    | Clock
    | Attended
    | Asked
    | AskEvidence
    | CardReady
    | Overslept
    | AskingHub
    | OnPhone
    | NoSuchCode
    | HandoutAt
    | HandedOver
    | StaffDesk
    | Trouble
    | Summary
)
