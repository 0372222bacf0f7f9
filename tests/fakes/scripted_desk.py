"""A desk for the window's tests: values as the real one gives them, and a list of what was asked."""

from dataclasses import replace
from datetime import UTC, datetime, time

from shared.desk.values import CheckLine, Finding, Outcome, Request, Row, RulingRow, Snapshot
from shared.domain.card import AgeBand, Kind
from shared.domain.contact import Contact, Line
from shared.domain.decision import Decision, Verdict
from shared.domain.help import HelpCall
from shared.domain.moment import Moment
from shared.domain.reasons import Facts, Reason
from shared.domain.ruling import Ruling, Why
from shared.domain.service import GroupRule, Limit, Opening, Per, Rate, Service, Venue

ZONE = "Europe/London"


def moment(day: int = 16, hour: int = 18, minute: int = 2, second: int = 0) -> Moment:
    """A moment of November 2026."""
    ms = int(datetime(2026, 11, day, hour, minute, second, tzinfo=UTC).timestamp() * 1000)
    return Moment(ms, ms)


CONCESSION = Rate("C", 210, {"en": "Concession", "ar": "تخفيض"}, frozenset({Kind.CONCESSION}))
ADULT = Rate("A", 340, {"en": "Adult swim", "ar": "سباحة الكبار"})
JUNIOR = Rate(
    "J",
    150,
    {"en": "Junior swim", "ar": "سباحة الناشئين"},
    ages=frozenset({AgeBand.FROM_13, AgeBand.AGE_16}),
    openings=(Opening(frozenset(range(5)), time(16), time(18, 30)),),
)
SWIM = Service(
    "swim",
    2,
    {"en": "Swim", "ar": "السباحة"},
    (CONCESSION, ADULT, JUNIOR),
    3 * 86400,
    14 * 86400,
    limit=Limit(1, Per.DAY),
    group=GroupRule(
        frozenset({AgeBand.UNDER_4, AgeBand.FROM_4}), frozenset({AgeBand.AGE_16, AgeBand.FROM_18}), 2
    ),
    capacity=140,
    stay_minutes=90,
    override_reasons=("proof-seen", "manager-agreed", "system-error"),
)
OTHERS = tuple(
    replace(SWIM, id=id_, number=number, name=name, group=None, capacity=None)
    for id_, number, name in (
        ("library", 1, {"en": "Library", "ar": "المكتبة"}),
        ("gym", 3, {"en": "Gym", "ar": "صالة الرياضة"}),
        ("city-save", 4, {"en": "City Save", "ar": "توفير المدينة"}),
        ("city-lions", 5, {"en": "City Lions", "ar": "أسود المدينة"}),
    )
)
VENUE = Venue("porchester", {"en": "Porchester Centre", "ar": "مركز بورشستر"}, ("swim", "gym"))


def admission(number: int, verdict: Verdict = Verdict.ADMIT) -> Row:
    """A row of the strip."""
    return Row(f"e{number}", moment(minute=number % 60), "swim", verdict.value, None, number)


def refusal(number: int, reason: Reason, *, overridable: bool = True) -> Row:
    """A row of "To sort out"."""
    at, refuse = moment(minute=number % 60), Verdict.REFUSE.value
    return Row(f"r{number}", at, "swim", refuse, reason, overridable=overridable)


ONLINE = Contact(Line.ONLINE, moment(hour=10, minute=15))
OFFLINE = Contact(
    Line.OFFLINE,
    moment(13, 17, 2),
    "hub_portal",
    left=312,
    oldest_ms=moment(13, 17, 4).trusted_ms,
    attempts=9,
    next_try_s=40,
)
SENDING = Contact(
    Line.ONLINE, moment(hour=18, minute=1), running=True, sent=1250, left=3750, seconds_left=160
)


def ruling(
    number: int, ruling: Ruling = Ruling.DUPLICATE, why: Why | None = Why.USED_ELSEWHERE, *, own: bool = True
) -> RulingRow:
    """What the hub found about a row."""
    at = moment(minute=number % 60)
    return RulingRow(f"e{number}", ruling, why, at, "swim" if own else "gym", own, number if own else None)


RULINGS = (
    ruling(40),
    ruling(38, Ruling.LATE, Why.CANCELLED),
    ruling(31, own=False),
    ruling(22, Ruling.REFUSED, Why.UNKNOWN_CARD),
    ruling(21, Ruling.REFUSED, Why.AFTER_REVOKING),
)
SNAPSHOT = Snapshot(
    at=moment(),
    zone=ZONE,
    venue=VENUE,
    service=SWIM,
    services=(SWIM, *OTHERS),
    scanned=84,
    inside=61,
    to_send=0,
    checks_age_s=7200,
    last=tuple(admission(n, Verdict.NOTE if n == 82 else Verdict.ADMIT) for n in (85, 84, 83, 82, 81)),
    contact=ONLINE,
    sort_out=(refusal(7, Reason.EXPIRED), refusal(3, Reason.OPENS_LATER), refusal(1, Reason.NEEDS_ADULT)),
    staff=("Amira", "Ben", "Chloe"),
)
CALLS = (
    HelpCall("c1", "k1", "Kiosk 2, reading room", "borrow", moment().trusted_ms),
    HelpCall("c2", "k2", "Kiosk 1", "home", moment().trusted_ms),
)
SELF_TEST = (
    CheckLine("camera", Finding.GOOD, {}),
    CheckLine("test_card", Finding.GOOD, {}),
    CheckLine("checks", Finding.GOOD, {"age_s": 7200}),
    CheckLine("clock", Finding.CHECK, {"skew_s": 90}),
    CheckLine("disk", Finding.GOOD, {"free_mb": 41_000}),
    CheckLine("ledger", Finding.GOOD, {}),
    CheckLine("speaker", Finding.BAD, {}),
)
FACTS: Facts = {  # one of every fact there is
    "city": "Exampleton",
    "first_day": "2026-12-01",
    "last_day": "2026-05-31",
    "from_age": 16,
    "to_age": 15,
    "per_adult": 2,
    "opens": "16:00",
    "closes": "18:30",
    "day": "2026-11-23",
    "times": 3,
    "per": "day",
    "capacity": 140,
    "age_s": 9 * 86400,
    "refused": "expired",
    "hint": "AK",
}


def refused(reason: Reason, *, event: str | None = "r7", **more: str | int) -> Outcome:
    """A refusal as the desk answers it."""
    rate = JUNIOR if reason in (Reason.OPENS_LATER, Reason.CLOSED_NOW) else None
    decision = Decision(Verdict.REFUSE, "swim", reason, FACTS | more, rate)
    waits = event is not None
    return Outcome(decision, moment(), event, waits=waits, overridable=waits)


def admitted(number: int = 85) -> Outcome:
    """A plain green."""
    return Outcome(Decision(Verdict.ADMIT, "swim", rate=CONCESSION), moment(), f"e{number}", number)


def noted(*notes: Reason) -> Outcome:
    """An amber one."""
    facts: Facts = {"age_s": 9 * 86400, "hint": "AK", "refused": "expired"}
    decision = Decision(Verdict.NOTE, "swim", notes[0], facts, ADULT, None, notes)
    return Outcome(decision, moment(), "e86", 86)


def looked(reason: Reason | None = None) -> Outcome:
    """A check without admitting."""
    return Outcome(Decision(Verdict.LOOK, "swim", reason, FACTS if reason else {}, ADULT), moment())


def group_member(rate: Rate = ADULT, reason: Reason | None = None) -> Decision:
    """Somebody in a group."""
    return Decision(
        Verdict.REFUSE if reason else Verdict.ADMIT, "swim", reason, FACTS if reason else {}, rate
    )


class ScriptedDesk:
    """Remembers what was posted."""

    def __init__(self) -> None:
        self.asked: list[Request] = []

    def post(self, request: Request) -> None:
        """As ScanLoop.post."""
        self.asked.append(request)
