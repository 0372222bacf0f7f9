"""A service of the catalogue: who may use it, when, how often and at what price."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from shared.domain.card import AgeBand, Kind
from shared.domain.feedback import Candidate
from shared.domain.handout import Handout
from shared.domain.moment import Moment
from shared.domain.offers import Offer, Spot
from shared.domain.signup.notice import Notice

Words = dict[str, str]  # language code -> text; "en" is always there
CONSENT_UP_TO = AgeBand.AGE_16  # from this band down, a service that asks for a guardian's consent does so
GUARDIAN_BELOW = 16  # years: whoever is younger names a guardian at a sign-up in any city


class Per(StrEnum):
    """The period a limit counts in."""

    DAY = "day"
    WEEK = "week"
    TERM = "term"
    EVER = "ever"


class Scope(StrEnum):
    """Where a limit counts: at each venue by itself, or over the whole city."""

    VENUE = "venue"
    CITY = "city"


class Holidays(StrEnum):
    """What a bank holiday does to an opening."""

    OPEN = "open"
    CLOSED = "closed"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class Term:
    """A named span of days, both ends included."""

    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `times` uses in one period."""

    times: int
    per: Per
    scope: Scope = Scope.VENUE


@dataclass(frozen=True, slots=True)
class Opening:
    """Weekdays (Monday is 0) and the times of day between which they are open, the end not included."""

    days: frozenset[int]
    start: time
    end: time | None  # None: until midnight
    holidays: Holidays = Holidays.OPEN


@dataclass(frozen=True, slots=True)
class Rate:
    """One price of a service: for whom, and when. An empty set of kinds, ages or openings means all."""

    letter: str
    price_pence: int
    name: Words
    kinds: frozenset[Kind] = frozenset()
    ages: frozenset[AgeBand] = frozenset()
    entitlements: frozenset[int] = frozenset()  # any one of them is enough
    openings: tuple[Opening, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupRule:
    """Everybody in `children` needs company: one of `adults` for every `per_adult` of them."""

    children: frozenset[AgeBand]
    adults: frozenset[AgeBand]
    per_adult: int


@dataclass(frozen=True, slots=True)
class Service:
    """One row of the catalogue; ages in seconds, money in pence, stays in minutes."""

    id: str
    number: int
    name: Words
    rates: tuple[Rate, ...]
    fresh_s: int
    stop_s: int
    first_day: date | None = None
    last_day: date | None = None
    limit: Limit | None = None
    group: GroupRule | None = None
    capacity: int | None = None
    stay_minutes: int | None = None
    needs_fresh_code: bool = False
    guardian_entitlement: int | None = None  # up to 16 without it: admit, and ask for the guardian's consent
    pseudonymous: bool = False  # events keep HMAC(partner key, card id) instead of the card id
    doubtful_time_ok: bool = True
    override_reasons: tuple[str, ...] = ()
    retention_days: int = 30
    event: bool = False  # people come together for it: a workshop, a forum, a meeting of volunteers


@dataclass(frozen=True, slots=True)
class Venue:
    """A place with a desk, and the services offered there; where it is, when staff are there, when it is
    quiet. Empty hours say that nothing is known of them."""

    id: str
    name: Words
    services: tuple[str, ...]
    spot: Spot | None = None
    staffed: tuple[Opening, ...] = ()
    quiet: tuple[Opening, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything a city offers, and the calendar its rules refer to."""

    city: str
    zone: ZoneInfo
    services: dict[str, Service]
    venues: dict[str, Venue]
    bank_holidays: frozenset[date] = frozenset()
    terms: tuple[Term, ...] = ()
    offers: tuple[Offer, ...] = ()
    candidates: tuple[Candidate, ...] = ()  # services that people may vote for
    handouts: tuple[Handout, ...] = ()
    notice: Notice | None = None  # of what becomes of the answers of whoever signs up

    @property
    def guardian_below(self) -> int:
        """The age, in years, from which no service of the city asks for a guardian."""
        asks = any(one.guardian_entitlement is not None for one in self.services.values())
        return max(GUARDIAN_BELOW, CONSENT_UP_TO.youngest + 1 if asks else 0)

    def handouts_at(self, venue: str) -> tuple[Handout, ...]:
        """What is handed out at a venue: that of the services it offers."""
        offered = self.venues[venue].services if venue in self.venues else ()
        return tuple(one for one in self.handouts if one.service in offered)

    def period(self, limit: Limit, moment: Moment, venue: str) -> str:
        """The name of the period that `moment` falls in: `2026-11-22@porchester`, `2026-W47@city`."""
        day = moment.local(self.zone).date()
        where = venue if limit.scope is Scope.VENUE else "city"
        match limit.per:
            case Per.DAY:
                name = day.isoformat()
            case Per.WEEK:
                year, week, _ = day.isocalendar()
                name = f"{year}-W{week:02}"
            case Per.TERM:
                term = next((t for t in self.terms if t.first <= day <= t.last), None)
                name = term.name if term else "between-terms"
            case Per.EVER:
                name = "ever"
        return f"{name}@{where}"
