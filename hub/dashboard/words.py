"""Codes in words for people; a test proves that none is missing."""

from hub.intake.alarms import AlarmKind
from hub.signup.intake import Row
from shared.domain.card import AgeBand, Kind
from shared.domain.evidence import CardStatus
from shared.domain.ruling import Ruling, Why
from shared.domain.signup.standing import Standing

RULINGS = {
    Ruling.ACCEPTED: "Accepted",
    Ruling.DUPLICATE: "Used twice",
    Ruling.LATE: "Too late",
    Ruling.REFUSED: "Not counted",
}
WHYS = {
    Why.USED_BEFORE: "Already used at this venue",
    Why.USED_ELSEWHERE: "Already used elsewhere",
    Why.REFERRAL_USED: "The referral code was used twice",
    Why.NOT_ALLOTTED: "More was handed out than was allotted",
    Why.NO_LOAN: "What came back was not out on loan",
    Why.CANCELLED: "The card was cancelled by then",
    Why.UNKNOWN_CARD: "This city never issued the card",
    Why.UNKNOWN_SERVICE: "The service is not in the catalogue",
    Why.UNREADABLE: "The row cannot be read",
    Why.IN_FUTURE: "Its time lies ahead of ours",
    Why.AFTER_REVOKING: "The device was out of service by then",
    Why.FORKED: "It came from a copy of the device",
}
STATUSES = {
    CardStatus.VALID: "Valid",
    CardStatus.WITHDRAWN: "Cancelled for good",
    CardStatus.SUSPENDED: "Suspended",
    CardStatus.ASK_ONLINE: "Ask online",
}
KINDS = {
    Kind.RESIDENT: "Resident",
    Kind.CONCESSION: "Concession",
    Kind.STAFF: "Staff",
    Kind.AMBASSADOR: "Digital Ambassador",
    Kind.PROVISIONAL: "Provisional pass",
    Kind.TRADER: "Trader",
}
BANDS = {
    band: f"{band.youngest} and over"
    if band.oldest is None
    else str(band.youngest)
    if band.oldest == band.youngest
    else f"{band.youngest} to {band.oldest}"
    for band in AgeBand
}
PLACES = {"desk": "Public desk", "partner": "Partner", "handout": "Handout desk"}
DEVICES = {"scanner": "Scanner", "kiosk": "Kiosk"}
ROLES = {"admin": "Admin", "manager": "Manager", "viewer": "Figures only"}
STEPS = ("very dissatisfied", "dissatisfied", "neither", "satisfied", "very satisfied")

WAITS = {
    "evidence": "Evidence is still to be seen",
    "twin": "Somebody of this name and birth date is known",
    "change": "Somebody wants their card changed, and it is not found without doubt",
    "look": "The answers cannot be taken as they are, or one device brought very many",
}
STANDINGS = {
    Standing.OPEN: "Not finished, or pages are missing",
    Standing.REFUSED: "Refused, or joined with another",
    Standing.FORGOTTEN: "Forgotten: the answers are deleted",
}
EVIDENCES = {
    "council-tax-bill": "Council tax bill",
    "tenancy": "Tenancy agreement",
    "bank-statement": "Bank statement",
    "benefit-letter": "Letter about benefits",
    "support-letter": "Letter from a support worker",
    "school-letter": "Letter from a school",
}


def of(known: dict[str, str], code: object) -> str:
    """The words for a code that the database holds; one that has none shows as it is."""
    return known.get(str(code), str(code))


def stands(row: Row) -> str:
    """Where a sign-up stands."""
    match row.state:
        case Standing.WAITING:
            return waits(row.why)
        case Standing.ISSUED:
            return "The card is issued" if row.fetched_ms is None else "They have their card"
        case _:
            return STANDINGS[row.state]


def waits(why: str | None) -> str:
    """Why a sign-up waits."""
    return "The card is under way" if why is None else of(WAITS, why)


def evidence(kind: str) -> str:
    """What was shown as evidence."""
    return of(EVIDENCES, kind)


def span(seconds: float) -> str:
    """`2 hours`, rounded down to its largest unit."""
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if seconds >= length:
            count = int(seconds // length)
            return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
    count = int(seconds)
    return "1 second" if count == 1 else f"{count} seconds"


def count(number: int, one: str, many: str = "") -> str:
    """`1 device`, `2 devices`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


ALARMS = {
    AlarmKind.GAP: ("Rows are missing", "Rows of the device's log did not come. It is asked for them again."),
    AlarmKind.FORK: (
        "Two devices write one log",
        "The device was copied, or set back to an old image. Rows that differ were put aside; none was lost.",
    ),
    AlarmKind.ROLLED_BACK: (
        "The device forgot rows",
        "It knows less of its own log than the hub does: it was set back, or its disk was changed.",
    ),
    AlarmKind.CHECKPOINT: (
        "A signature does not hold",
        "The device's signature over its log is wrong. Somebody may have changed the log.",
    ),
    AlarmKind.CLOCK: (
        "The clock is wrong",
        "Set the clock of the device; its times are doubtful until then.",
    ),
    AlarmKind.UNREADABLE: (
        "Rows cannot be read",
        "No device of this release writes such rows. Look at its version.",
    ),
    AlarmKind.SIGN_UPS: (
        "Too many sign-ups under way",
        "New ones wait at the device until others end. If no workshop was that busy, take it out of service.",
    ),
    AlarmKind.ERASED: (
        "Very many second thoughts at one device",
        "It has their cards erased, now one an hour. If nobody there wants that, take it out of service.",
    ),
    AlarmKind.CARDS: (
        "Very many cards by one device",
        "The next sign-ups wait for you. If no workshop was that busy, take the device out of service.",
    ),
}


_ALARMS: dict[str, tuple[str, str]] = {kind.value: words for kind, words in ALARMS.items()}


def alarm(kind: str) -> str:
    """What an alarm is called."""
    return _ALARMS.get(kind, (kind.replace("_", " ").capitalize(), ""))[0]


def alarm_meaning(kind: str) -> str:
    """What it means, in a sentence or two."""
    return _ALARMS.get(kind, ("", "Ask whoever looks after the hub."))[1]


def reason(code: str) -> str:
    """Why a card was refused, from the code of the decision."""
    return code.replace("_", " ").capitalize() or "Not told"
