"""The decision: one pure function over card, service, history, evidence and time."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from shared.domain.card import Card, Code, Rotation
from shared.domain.evidence import CardStatus, Evidence, History
from shared.domain.hours import any_open, next_opening
from shared.domain.moment import Moment, day_date
from shared.domain.reasons import Facts, Reason
from shared.domain.service import CONSENT_UP_TO, Catalogue, Rate, Service


class Verdict(StrEnum):
    """What the desk is told: green, amber, red, or blue for a check that admits nobody."""

    ADMIT = "admit"
    NOTE = "note"
    REFUSE = "refuse"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class Mark:
    """One use of a limited service: its period and its place in it."""

    period: str
    slot: int


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with its reason; `notes` are all doubts of an amber one, `mark` is what admitting claims."""

    verdict: Verdict
    service: str
    reason: Reason | None = None
    facts: Facts = field(default_factory=dict)
    rate: Rate | None = None
    mark: Mark | None = None
    notes: tuple[Reason, ...] = ()

    @property
    def admits(self) -> bool:
        """Whether the holder goes in."""
        return self.verdict in (Verdict.ADMIT, Verdict.NOTE)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a decision is made: the catalogue, the venue and the service chosen there."""

    catalogue: Catalogue
    venue: str
    service: Service


def decide(card: Card, place: Place, history: History, evidence: Evidence, moment: Moment) -> Decision:
    """Whether this card is admitted to this service now, and why; never raises on any checked card.

    The order is the order in which a desk would want to hear it: what is wrong with the card for good, what
    this device cannot know, then the service's own rules (`services.md`). A doubt that the service tolerates
    turns green into amber; a doubt that it does not tolerate refuses.
    """
    service = place.service
    today = moment.day(place.catalogue.zone)
    for check in (
        _card_itself(card, service, history, evidence.status),
        _how_sure(service, evidence, moment),
        _card_days(card, service, today, moment.doubtful),
        _rotating_code(card, service, history),
        _service_days(service, day_date(today)),
    ):
        if check is not None:
            return check
    rate = _rate(card, service, moment.local(place.catalogue.zone), place.catalogue.bank_holidays)
    if isinstance(rate, Decision):
        return rate
    refusal = _company(card, service, history) or _room(service, history)
    if refusal is not None:
        return replace(refusal, rate=rate)
    mark = None
    if service.limit is not None:
        slot = next((s for s in range(service.limit.times) if s not in history.slots), None)
        if slot is None:
            times, per = service.limit.times, service.limit.per.value
            reason = Reason.ALREADY_USED if times == 1 else Reason.LIMIT_REACHED
            return replace(_refuse(service, reason, times=times, per=per), rate=rate)
        mark = Mark(place.catalogue.period(service.limit, moment, place.venue), slot)
    return _admit(card, service, evidence, moment, Decision(Verdict.ADMIT, service.id, rate=rate, mark=mark))


def decide_without_card(place: Place, age_s: int, moment: Moment) -> Decision:
    """Whether somebody without a card is served here and now: what of a decision hangs on no card, by card
    checks of this age in seconds. Who they are, somebody else has looked at."""
    service, evidence = place.service, Evidence(CardStatus.VALID, age_s)
    today = day_date(moment.day(place.catalogue.zone))
    refusal = _how_sure(service, evidence, moment) or _service_days(service, today)
    if refusal is not None:
        return refusal
    doubts = ((moment.doubtful, Reason.CLOCK_DOUBTFUL), (age_s > service.fresh_s, Reason.CHECKS_AGEING))
    notes = tuple(reason for so, reason in doubts if so)
    if not notes:
        return Decision(Verdict.ADMIT, service.id)
    return Decision(Verdict.NOTE, service.id, notes[0], {"age_s": age_s}, notes=notes)


def override(refused: Decision, place: Place, history: History, moment: Moment) -> Decision:
    """The amber decision that replaces a refusal which staff overrode: it takes the next free slot, even a
    place past the limit, and says so."""
    mark = None
    if place.service.limit is not None:
        slot = next(s for s in range(len(history.slots) + 1) if s not in history.slots)
        mark = Mark(place.catalogue.period(place.service.limit, moment, place.venue), slot)
    facts: Facts = {"refused": refused.reason or ""}
    return Decision(Verdict.NOTE, refused.service, Reason.OVERRIDDEN, facts, refused.rate, mark)


def _refuse(service: Service, reason: Reason, **facts: str | int) -> Decision:
    return Decision(Verdict.REFUSE, service.id, reason, facts)


def _card_itself(card: Card, service: Service, history: History, status: CardStatus) -> Decision | None:
    if status is CardStatus.WITHDRAWN:
        return _refuse(service, Reason.WITHDRAWN)
    if status is CardStatus.UNKNOWN:
        return _refuse(service, Reason.STATUS_UNKNOWN)
    if status is CardStatus.SUSPENDED:
        return _refuse(service, Reason.SUSPENDED)
    if status is CardStatus.ASK_ONLINE:
        return _refuse(service, Reason.ASK_ONLINE)
    if history.newest_version is not None and history.newest_version > card.version:
        return _refuse(service, Reason.REPLACED)
    if card.services is not None and service.id not in card.services:
        return _refuse(service, Reason.NOT_COVERED)
    return None


def _how_sure(service: Service, evidence: Evidence, moment: Moment) -> Decision | None:
    if evidence.age_s > service.stop_s:
        return _refuse(service, Reason.CHECKS_TOO_OLD, age_s=evidence.age_s)
    if moment.doubtful and not service.doubtful_time_ok:
        return _refuse(service, Reason.CLOCK_DOUBTFUL)
    return None


def _card_days(card: Card, service: Service, today: int, doubtful: bool) -> Decision | None:
    if card.issued > today and not doubtful:  # a doubtful clock may just be behind
        return _refuse(service, Reason.NOT_YET_VALID, first_day=day_date(card.issued).isoformat())
    if card.expires < today:
        return _refuse(service, Reason.EXPIRED, last_day=day_date(card.expires).isoformat())
    return None


def _rotating_code(card: Card, service: Service, history: History) -> Decision | None:
    if history.code_used:
        return _refuse(service, Reason.CODE_REPLAYED)
    if card.code is not Code.FRESH and (service.needs_fresh_code or card.rotation is Rotation.MANDATORY):
        unchecked = card.code is Code.UNCHECKED
        return _refuse(service, Reason.CODE_UNCHECKED if unchecked else Reason.CODE_MISSING)
    return None


def _service_days(service: Service, today: date) -> Decision | None:
    if service.first_day is not None and today < service.first_day:
        return _refuse(service, Reason.STARTS_LATER, first_day=service.first_day.isoformat())
    if service.last_day is not None and today > service.last_day:
        return _refuse(service, Reason.ENDED, last_day=service.last_day.isoformat())
    return None


def _rate(card: Card, service: Service, now: datetime, holidays: frozenset[date]) -> Rate | Decision:
    """The first rate of the catalogue that fits holder and hour, or why there is none."""
    rates = [r for r in service.rates if not r.kinds or card.kind in r.kinds]
    if not rates:
        return _refuse(service, Reason.WRONG_KIND)
    rates = [r for r in rates if not r.entitlements or r.entitlements & card.entitlements]
    if not rates:
        return _refuse(service, Reason.NO_ENTITLEMENT)
    fitting = [r for r in rates if not r.ages or card.age_band in r.ages]
    if not fitting:
        bands = {band for r in rates for band in r.ages}
        older = [band for band in bands if band > card.age_band]
        if older:
            return _refuse(service, Reason.TOO_YOUNG, from_age=min(older).youngest)
        return _refuse(service, Reason.TOO_OLD, to_age=max(bands).oldest or 0)
    for rate in fitting:
        if not rate.openings or any_open(rate.openings, now, holidays):
            return rate
    return _closed(service, fitting, now, holidays)


def _closed(service: Service, rates: list[Rate], now: datetime, holidays: frozenset[date]) -> Decision:
    """Closed now: the next opening of any rate that fits, so that the desk can say when to come back."""
    nexts = [
        (found, number)
        for number, rate in enumerate(rates)
        if (found := next_opening(rate.openings, now, holidays)) is not None
    ]
    if nexts:
        soonest, number = min(nexts, key=lambda n: (n[0].day, n[0].start, n[1]))
        facts: Facts = {"opens": f"{soonest.start:%H:%M}", "day": soonest.day.isoformat()}
        if soonest.end is not None:
            facts["closes"] = f"{soonest.end:%H:%M}"
        reason = Reason.OPENS_LATER if soonest.day == now.date() else Reason.CLOSED_NOW
        return Decision(Verdict.REFUSE, service.id, reason, facts, rates[number])
    return Decision(Verdict.REFUSE, service.id, Reason.CLOSED_NOW, rate=rates[0])


def _company(card: Card, service: Service, history: History) -> Decision | None:
    rule = service.group
    if rule is None or card.age_band not in rule.children:
        return None
    children = 1 + sum(band in rule.children for band in history.companions)
    adults = sum(band in rule.adults for band in history.companions)
    if children <= adults * rule.per_adult:
        return None
    return _refuse(service, Reason.NEEDS_ADULT, from_age=min(rule.adults).youngest, per_adult=rule.per_adult)


def _room(service: Service, history: History) -> Decision | None:
    if service.capacity is not None and history.inside >= service.capacity:
        return _refuse(service, Reason.FULL, capacity=service.capacity)
    return None


def _admit(card: Card, service: Service, evidence: Evidence, moment: Moment, green: Decision) -> Decision:
    """Green, or amber with every doubt that the service tolerates, the gravest first."""
    notes = []
    if moment.doubtful:
        notes.append(Reason.CLOCK_DOUBTFUL)
    if evidence.age_s > service.fresh_s:
        notes.append(Reason.CHECKS_AGEING)
    consent = service.guardian_entitlement
    if consent is not None and card.age_band <= CONSENT_UP_TO and consent not in card.entitlements:
        notes.append(Reason.GUARDIAN_CONSENT)
    if not notes:
        return green
    facts: Facts = {"age_s": evidence.age_s}
    if card.hint:
        facts["hint"] = card.hint
    return replace(green, verdict=Verdict.NOTE, reason=notes[0], facts=facts, notes=tuple(notes))
