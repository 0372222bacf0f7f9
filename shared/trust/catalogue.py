"""A city's catalogue, from the TOML file that its people write."""

import re
from datetime import date, time
from zoneinfo import ZoneInfo, available_timezones

from shared.domain.card import AgeBand, Kind
from shared.domain.feedback import Candidate
from shared.domain.handout import Choice, Handout
from shared.domain.offers import Category, Offer, Spot
from shared.domain.serial_numbers import Numbering
from shared.domain.service import (
    Catalogue,
    GroupRule,
    Holidays,
    Limit,
    Opening,
    Per,
    Rate,
    Scope,
    Service,
    Term,
    Venue,
)
from shared.domain.signup.notice import MOST_CHARACTERS, Notice
from shared.domain.signup.pages import LANGUAGES
from shared.trust.reader import CatalogueError, Source, Table, nearest

__all__ = ["MAX_BYTES", "CatalogueError", "parse"]

MAX_BYTES = 512 << 10
MOST_OFFERS = 500
MOST_HANDOUTS = 8  # they stand on one page
MOST_CHOICES = 12
MOST_CANDIDATES = 8  # they stand on one page, to be taken in at a glance
_KINDS = {kind.label: kind for kind in Kind}
_BANDS = {band.label: band for band in AgeBand}
_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DOUBTFUL = {"accept": True, "refuse": False}
_CLOCK = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
_SERVICE_KEYS = (
    "id number name fresh stop first_day last_day limit group capacity stay fresh_code guardian_entitlement"
    " pseudonymous doubtful_time overrides retention rate event"
)
_TABLES = "city bank_holidays term service venue offer candidate handout sign_up"
_HANDOUT_KEYS = "id name service numbering loan referral criteria networks use_by"
_OFFER_KEYS = "id partner words category where reference from_age first_day last_day"


def parse(data: bytes, file: str) -> Catalogue:
    """The catalogue of a file's bytes; raises CatalogueError, which names file, line and remedy."""
    if len(data) > MAX_BYTES:
        raise CatalogueError(file, 1, "the file is too big", f"Keep it under {MAX_BYTES >> 10} KiB")
    source = Source(data, file)
    top = Table(source, source.values, (), _TABLES)
    terms = _terms(top)
    city = top.table("city", "name zone")
    return Catalogue(
        city=city.text("name"),
        zone=_zone(city),
        services=(services := _services(top, bool(terms))),
        venues=_venues(top, services),
        bank_holidays=top.days("bank_holidays"),
        terms=terms,
        offers=_offers(top),
        candidates=_candidates(top, services),
        handouts=_handouts(top, services),
        notice=_notice(top),
    )


def _services(top: Table, has_terms: bool) -> dict[str, Service]:
    services: dict[str, Service] = {}
    for table in top.tables("service", _SERVICE_KEYS):
        service = _service(table)
        if service.id in services:
            raise table.mistake(
                "id", f"service '{service.id}' is there twice", "Remove or rename one of the two"
            )
        if any(service.number == other.number for other in services.values()):
            raise table.mistake("number", f"number {service.number} is taken", "Give each service its own")
        if service.limit is not None and service.limit.per is Per.TERM and not has_terms:
            raise table.mistake("limit", "it counts per term, and there is no term", "Add a [[term]]")
        services[service.id] = service
    return services


def _venues(top: Table, services: dict[str, Service]) -> dict[str, Venue]:
    venues: dict[str, Venue] = {}
    for table in top.tables("venue", "id name services where staffed quiet"):
        venue = Venue(
            id=table.name("id"),
            name=table.words("name"),
            services=table.names("services"),
            spot=_spot(table.table("where", "lat lon")) if "where" in table else None,
            staffed=_openings(table, "staffed"),
            quiet=_openings(table, "quiet"),
        )
        for service in venue.services:
            if service not in services:
                raise table.mistake("services", f"unknown service '{service}'", nearest(service, services))
        if venue.id in venues:
            raise table.mistake("id", f"venue '{venue.id}' is there twice", "Remove or rename one of the two")
        venues[venue.id] = venue
    return venues


def _offers(top: Table) -> tuple[Offer, ...]:
    offers: dict[str, Offer] = {}
    for table in top.tables("offer", _OFFER_KEYS):
        offer = _offer(table)
        if offer.id in offers:
            raise table.mistake("id", f"offer '{offer.id}' is there twice", "Remove or rename one of the two")
        offers[offer.id] = offer
        if len(offers) > MOST_OFFERS:
            raise table.mistake("id", "there are too many offers", f"Keep them to {MOST_OFFERS}")
    return tuple(offers.values())


def _offer(table: Table) -> Offer:
    first, last = _first_and_last(table)
    where = table.table("where", "address lat lon")
    return Offer(
        id=table.name("id"),
        partner=table.text("partner"),
        words=table.words("words"),
        category=table.choice("category", {category.value: category for category in Category}),
        address=where.text("address"),
        spot=_spot(where),
        reference=table.text("reference"),
        from_age=table.choice("from_age", _BANDS) if "from_age" in table else min(AgeBand),
        first_day=first,
        last_day=last,
    )


def _candidates(top: Table, services: dict[str, Service]) -> tuple[Candidate, ...]:
    candidates: dict[str, Candidate] = {}
    for table in top.tables("candidate", "id name"):
        candidate = Candidate(table.name("id"), table.words("name"))
        if candidate.id in services or candidate.id in candidates:
            raise table.mistake("id", f"'{candidate.id}' is there twice", "Remove or rename one of the two")
        candidates[candidate.id] = candidate
        if len(candidates) > MOST_CANDIDATES:
            raise table.mistake("id", "there are too many candidates", f"Keep them to {MOST_CANDIDATES}")
    return tuple(candidates.values())


def _handouts(top: Table, services: dict[str, Service]) -> tuple[Handout, ...]:
    handouts: dict[str, Handout] = {}
    for table in top.tables("handout", _HANDOUT_KEYS):
        handout = _handout(table)
        if handout.service not in services:
            raise table.mistake(
                "service", f"unknown service '{handout.service}'", nearest(handout.service, services)
            )
        if handout.id in handouts:
            raise table.mistake(
                "id", f"handout '{handout.id}' is there twice", "Remove or rename one of the two"
            )
        handouts[handout.id] = handout
        if len(handouts) > MOST_HANDOUTS:
            raise table.mistake("id", "there are too many handouts", f"Keep them to {MOST_HANDOUTS}")
    return tuple(handouts.values())


def _handout(table: Table) -> Handout:
    return Handout(
        id=table.name("id"),
        name=table.words("name"),
        service=table.name("service"),
        numbering=table.choice("numbering", {one.value: one for one in Numbering}),
        loan_days=table.duration("loan", "day") if "loan" in table else None,
        referral=table.flag("referral", False),
        criteria=_choices(table, "criteria"),
        networks=_choices(table, "networks"),
        use_by_days=table.duration("use_by", "day") if "use_by" in table else None,
    )


def _notice(top: Table) -> Notice | None:
    if "sign_up" not in top:
        return None
    table = top.table("sign_up", "controller contact notice")
    texts: dict[str, str] = {}
    if "notice" in table:
        texts = table.paragraphs("notice", MOST_CHARACTERS)
        for language in texts:
            if language not in LANGUAGES:
                raise table.mistake("notice", f"no page speaks '{language}'", nearest(language, LANGUAGES))
    return Notice(table.text("controller"), table.text("contact"), texts)


def _choices(table: Table, key: str) -> tuple[Choice, ...]:
    choices = tuple(Choice(one.name("id"), one.words("name")) for one in table.tables(key, "id name"))
    if len(choices) > MOST_CHOICES or len({one.id for one in choices}) < len(choices):
        remedy = f"Write at most {MOST_CHOICES}, each once"
        raise table.mistake(key, f"'{key}' holds too many, or one twice", remedy)
    return choices


def _spot(where: Table) -> Spot:
    return Spot(where.degrees("lat", 90), where.degrees("lon", 180))


def _zone(city: Table) -> ZoneInfo:
    name = city.text("zone")
    known = available_timezones()
    if name not in known:
        raise city.mistake("zone", f"unknown time zone '{name}'", _zone_remedy(name, known))
    return ZoneInfo(name)


def _zone_remedy(name: str, known: set[str]) -> str:
    remedy = nearest(name, known)
    return remedy if remedy.startswith("Did") else 'Write one like "Europe/London"'


def _terms(top: Table) -> tuple[Term, ...]:
    terms: list[Term] = []
    for table in top.tables("term", "name first last"):
        term = Term(table.name("name"), table.day("first"), table.day("last"))
        if term.last < term.first:
            raise table.mistake("last", f"term '{term.name}' ends before it begins", "Swap the two days")
        if any((t.first <= term.last and term.first <= t.last) or t.name == term.name for t in terms):
            raise table.mistake(
                "first", f"term '{term.name}' overlaps another", "Let terms follow each other"
            )
        terms.append(term)
    return tuple(terms)


def _service(table: Table) -> Service:
    fresh, stop = table.duration("fresh") * 60, table.duration("stop") * 60
    if stop < fresh:
        raise table.mistake("stop", "'stop' is shorter than 'fresh'", "Make it at least as long")
    first, last = _first_and_last(table)
    rates = [_rate(rate) for rate in table.tables("rate", "letter name price kinds ages entitlements open")]
    if not rates:
        raise table.mistake(
            "rate", "the service has no rate", "Add a [[service.rate]], price = 0 if it is free"
        )
    guardian = table.number("guardian_entitlement", 0, 65_535) if "guardian_entitlement" in table else None
    return Service(
        id=table.name("id"),
        number=table.number("number", 1, 65_535),
        name=table.words("name"),
        rates=tuple(rates),
        fresh_s=fresh,
        stop_s=stop,
        first_day=first,
        last_day=last,
        limit=_limit(table.table("limit", "times per scope")) if "limit" in table else None,
        group=_group(table.table("group", "children adults per_adult")) if "group" in table else None,
        capacity=table.number("capacity", 1, 100_000) if "capacity" in table else None,
        stay_minutes=table.duration("stay") if "stay" in table else None,
        needs_fresh_code=table.flag("fresh_code", False),
        guardian_entitlement=guardian,
        pseudonymous=table.flag("pseudonymous", False),
        event=table.flag("event", False),
        doubtful_time_ok=table.choice("doubtful_time", _DOUBTFUL) if "doubtful_time" in table else True,
        override_reasons=table.names("overrides"),
        retention_days=table.duration("retention", "day") if "retention" in table else 30,
    )


def _first_and_last(table: Table) -> tuple[date | None, date | None]:
    first = table.day("first_day") if "first_day" in table else None
    last = table.day("last_day") if "last_day" in table else None
    if first and last and last < first:
        raise table.mistake("last_day", "the last day is before the first", "Swap the two days")
    return first, last


def _limit(table: Table) -> Limit:
    scope = table.choice("scope", {s.value: s for s in Scope}) if "scope" in table else Scope.VENUE
    return Limit(table.number("times", 1, 100), table.choice("per", {p.value: p for p in Per}), scope)


def _group(table: Table) -> GroupRule:
    children, adults = table.choices("children", _BANDS), table.choices("adults", _BANDS)
    if not children or not adults:
        raise table.mistake("children", "a group needs 'children' and 'adults'", 'Write ages such as ["0-3"]')
    if children & adults:
        raise table.mistake("adults", "an age is both child and adult", "Remove it from one of the two")
    return GroupRule(children, adults, table.number("per_adult", 1, 100))


def _rate(table: Table) -> Rate:
    letter = table.text("letter")
    if not re.fullmatch("[A-Z]", letter):
        raise table.mistake("letter", f"'{letter}' is no rate letter", "Write one capital letter")
    return Rate(
        letter=letter,
        price_pence=table.number("price", 0, 1_000_000, "340 for 340 pence"),
        name=table.words("name"),
        kinds=table.choices("kinds", _KINDS),
        ages=table.choices("ages", _BANDS),
        entitlements=table.numbers("entitlements", 65_535),
        openings=_openings(table, "open"),
    )


def _openings(table: Table, key: str) -> tuple[Opening, ...]:
    return tuple(_opening(item) for item in table.tables(key, "days from to holidays"))


def _opening(table: Table) -> Opening:
    start, end = _clock(table, "from"), _clock(table, "to")
    if start is None:
        raise table.mistake("from", "nothing opens at 24:00", 'Write "00:00"')
    if end is not None and end <= start:
        raise table.mistake("to", "it closes before it opens", "Swap the two times, or write two openings")
    rule = {h.value: h for h in Holidays}
    holidays = table.choice("holidays", rule) if "holidays" in table else Holidays.OPEN
    return Opening(_weekdays(table), start, end, holidays)


def _clock(table: Table, key: str) -> time | None:
    """A time of day; None for 24:00."""
    text = table.text(key, "16:30")
    if not _CLOCK.fullmatch(text):
        raise table.mistake(key, f"'{text}' is no time of day", 'Write it like "16:30"')
    return None if text == "24:00" else time.fromisoformat(text)


def _weekdays(table: Table) -> frozenset[int]:
    """`daily`, `mon`, `mon-fri`, `sat-mon` or a list with commas."""
    text = table.text("days", "mon-fri")
    days: set[int] = set()
    for part in ("mon-sun" if text == "daily" else text).split(","):
        ends = [end.strip() for end in part.split("-")]
        for end in ends:
            if end not in _DAY_NAMES or len(ends) > 2:
                known = [*_DAY_NAMES, "daily"]
                raise table.mistake("days", f"unknown weekday '{end}'", nearest(end, known))
        first, last = _DAY_NAMES.index(ends[0]), _DAY_NAMES.index(ends[-1])
        days.update((first + ahead) % 7 for ahead in range((last - first) % 7 + 1))
    return frozenset(days)
