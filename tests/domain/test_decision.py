"""The decision, rule by rule, as a desk would state it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.card import AgeBand, Card, Code, Kind, Rotation
from shared.domain.decision import Place, Verdict, decide, override
from shared.domain.evidence import CardStatus, Evidence, History
from shared.domain.moment import Moment, day_number
from shared.domain.reasons import Reason
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

LONDON = ZoneInfo("Europe/London")
DAY = 86_400
SCHOOL_DAYS = frozenset(range(5))
ADULTS = frozenset({AgeBand.FROM_18, AgeBand.FROM_60})
JUNIORS = frozenset({AgeBand.FROM_13, AgeBand.AGE_16})
SMALL = frozenset({AgeBand.UNDER_4, AgeBand.FROM_4})

SWIM = Service(
    id="swim",
    number=2,
    name={"en": "Swim"},
    rates=(
        Rate("C", 210, {"en": "Adult swim"}, kinds=frozenset({Kind.CONCESSION}), ages=ADULTS),
        Rate("A", 340, {"en": "Adult swim"}, ages=ADULTS | {AgeBand.AGE_17}),
        Rate(
            "J",
            150,
            {"en": "Junior swim"},
            ages=JUNIORS,
            openings=(Opening(SCHOOL_DAYS, time(16), time(18, 30), Holidays.CLOSED),),
        ),
        Rate("U", 50, {"en": "Family swim"}, ages=SMALL),
    ),
    fresh_s=3 * DAY,
    stop_s=14 * DAY,
    limit=Limit(1, Per.DAY),
    group=GroupRule(SMALL, ADULTS | {AgeBand.AGE_16, AgeBand.AGE_17}, 2),
    capacity=140,
)
CATALOGUE = Catalogue(
    "Testing",
    LONDON,
    {"swim": SWIM},
    {"porchester": Venue("porchester", {"en": "Porchester"}, ("swim",))},
    bank_holidays=frozenset({date(2026, 12, 25)}),
    terms=(Term("autumn", date(2026, 9, 1), date(2026, 12, 18)),),
)
CARD = Card(
    issuer=1,
    card_id=bytes(16),
    kind=Kind.RESIDENT,
    age_band=AgeBand.FROM_18,
    issued=day_number(date(2026, 1, 1)),
    expires=day_number(date(2027, 12, 31)),
    version=1,
    status_index=7,
)
GOOD = Evidence(CardStatus.VALID, 3600)
UNSEEN = History()


def at(text: str, *, doubtful: bool = False) -> Moment:
    ms = int(datetime.fromisoformat(text).replace(tzinfo=LONDON).timestamp() * 1000)
    return Moment(ms, ms, doubtful)


MONDAY = at("2026-11-23T15:00")


def judge(card=CARD, service=SWIM, history=UNSEEN, evidence=GOOD, moment=MONDAY):
    return decide(card, Place(CATALOGUE, "porchester", service), history, evidence, moment)


def aged(band: AgeBand) -> Card:
    return replace(CARD, age_band=band)


def test_a_resident_is_admitted_at_the_residents_rate():
    decision = judge()
    assert (decision.verdict, decision.reason) == (Verdict.ADMIT, None)
    assert decision.rate is not None and (decision.rate.letter, decision.rate.price_pence) == ("A", 340)
    assert decision.mark is not None and decision.mark.period == "2026-11-23@porchester"


def test_the_first_fitting_rate_wins():
    decision = judge(replace(CARD, kind=Kind.CONCESSION))
    assert decision.rate is not None and decision.rate.letter == "C"


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (CardStatus.WITHDRAWN, Reason.WITHDRAWN),
        (CardStatus.SUSPENDED, Reason.SUSPENDED),
        (CardStatus.ASK_ONLINE, Reason.ASK_ONLINE),
        (CardStatus.UNKNOWN, Reason.STATUS_UNKNOWN),
    ],
)
def test_only_a_valid_status_admits(status, reason):
    decision = judge(evidence=Evidence(status, 0))
    assert (decision.verdict, decision.reason) == (Verdict.REFUSE, reason)


@pytest.mark.parametrize(
    ("last_day", "moment", "admitted"),
    [
        # summer time: midnight in London is 23:00 UTC the day before
        (date(2026, 6, 30), "2026-06-30T23:59:59", True),
        (date(2026, 6, 30), "2026-07-01T00:00:00", False),
        # the day the clocks go back is 25 hours long, and the card lasts through all of them
        (date(2026, 10, 25), "2026-10-25T23:59:59", True),
        (date(2026, 10, 25), "2026-10-26T00:00:00", False),
        (date(2026, 3, 29), "2026-03-29T23:59:59", True),
        (date(2026, 3, 29), "2026-03-30T00:00:00", False),
    ],
)
def test_the_last_day_ends_at_midnight_in_london(last_day, moment, admitted):
    decision = judge(replace(CARD, expires=day_number(last_day)), moment=at(moment))
    assert decision.admits is admitted
    if not admitted:
        assert decision.reason is Reason.EXPIRED
        assert decision.facts["last_day"] == last_day.isoformat()


def test_a_card_from_tomorrow_is_not_yet_valid():
    decision = judge(replace(CARD, issued=day_number(date(2026, 11, 24))))
    assert decision.reason is Reason.NOT_YET_VALID


def test_fresh_is_green_between_is_amber_past_stop_is_refused():
    def verdict(age_s: int):
        decision = judge(evidence=Evidence(CardStatus.VALID, age_s))
        return decision.verdict, decision.reason

    assert verdict(3 * DAY) == (Verdict.ADMIT, None)
    assert verdict(3 * DAY + 1) == (Verdict.NOTE, Reason.CHECKS_AGEING)
    assert verdict(14 * DAY) == (Verdict.NOTE, Reason.CHECKS_AGEING)
    assert verdict(14 * DAY + 1) == (Verdict.REFUSE, Reason.CHECKS_TOO_OLD)


def test_a_cancelled_card_is_refused_however_old_the_checks():
    assert judge(evidence=Evidence(CardStatus.WITHDRAWN, 99 * DAY)).reason is Reason.WITHDRAWN


def test_a_clock_that_may_be_behind_does_not_make_a_card_one_of_the_future():
    back = judge(moment=at("2025-11-24T15:00", doubtful=True))
    assert (back.verdict, back.reason) == (Verdict.NOTE, Reason.CLOCK_DOUBTFUL)


def test_doubtful_time_is_amber_where_the_service_allows_it_and_refused_where_not():
    doubtful = at("2026-11-23T15:00", doubtful=True)
    assert judge(moment=doubtful).verdict is Verdict.NOTE
    strict = judge(service=replace(SWIM, doubtful_time_ok=False), moment=doubtful)
    assert (strict.verdict, strict.reason) == (Verdict.REFUSE, Reason.CLOCK_DOUBTFUL)


def test_an_amber_verdict_tells_all_doubts_and_the_initials():
    decision = judge(
        replace(CARD, hint="AK"),
        evidence=Evidence(CardStatus.VALID, 9 * DAY),
        moment=at("2026-11-23T15:00", doubtful=True),
    )
    assert decision.notes == (Reason.CLOCK_DOUBTFUL, Reason.CHECKS_AGEING)
    assert decision.facts == {"age_s": 9 * DAY, "hint": "AK"}


def test_a_junior_out_of_hours_hears_when_it_opens():
    decision = judge(aged(AgeBand.FROM_13))
    assert decision.reason is Reason.OPENS_LATER
    assert decision.facts == {"opens": "16:00", "closes": "18:30", "day": "2026-11-23"}
    assert decision.rate is not None and decision.rate.letter == "J"


@pytest.mark.parametrize(("hour", "open_"), [("15:59:59", 0), ("16:00", 1), ("18:29:59", 1), ("18:30", 0)])
def test_an_opening_includes_its_start_and_not_its_end(hour, open_):
    assert judge(aged(AgeBand.FROM_13), moment=at(f"2026-11-23T{hour}")).admits == bool(open_)


def test_of_several_openings_the_next_one_is_told():
    late, soon = (Opening(SCHOOL_DAYS, time(hour), time(hour + 1)) for hour in (19, 17))
    twice = replace(SWIM, rates=(Rate("J", 150, {"en": "Junior swim"}, openings=(late, soon)),))
    assert judge(service=twice).facts == {"opens": "17:00", "closes": "18:00", "day": "2026-11-23"}
    evening = judge(service=twice, moment=at("2026-11-23T18:00"))
    assert evening.facts["opens"] == "19:00"


def test_after_friday_evening_comes_monday():
    decision = judge(aged(AgeBand.FROM_13), moment=at("2026-11-27T19:00"))
    assert decision.reason is Reason.CLOSED_NOW
    assert decision.facts["day"] == "2026-11-30"


def test_bank_holidays_close_and_are_skipped():
    decision = judge(aged(AgeBand.FROM_13), moment=at("2026-12-25T17:00"))
    assert decision.reason is Reason.CLOSED_NOW
    assert decision.facts["day"] == "2026-12-28"
    only = replace(SWIM, rates=(Rate("A", 0, {"en": "x"}, openings=(Opening(
        frozenset(range(7)), time(0), None, Holidays.ONLY),)),))  # fmt: skip
    assert judge(service=only, moment=at("2026-12-25T17:00")).admits
    assert not judge(service=only).admits


def test_age_refusals_name_the_age():
    adults_only = replace(SWIM, rates=SWIM.rates[:2])
    young = judge(aged(AgeBand.FROM_13), service=adults_only)
    assert (young.reason, young.facts) == (Reason.TOO_YOUNG, {"from_age": 17})
    juniors_only = replace(SWIM, rates=SWIM.rates[2:3])
    old = judge(service=juniors_only)
    assert (old.reason, old.facts) == (Reason.TOO_OLD, {"to_age": 16})


def test_kinds_and_entitlements_are_asked_before_ages():
    staff = replace(SWIM, rates=(Rate("S", 0, {"en": "Staff"}, kinds=frozenset({Kind.STAFF})),))
    assert judge(service=staff).reason is Reason.WRONG_KIND
    lessons = replace(SWIM, rates=(Rate("L", 0, {"en": "Lessons"}, entitlements=frozenset({9})),))
    assert judge(service=lessons).reason is Reason.NO_ENTITLEMENT
    assert judge(replace(CARD, entitlements=frozenset({9, 700})), service=lessons).admits


def test_a_pass_whose_key_speaks_for_the_library_only_does_not_swim():
    assert judge(replace(CARD, services=frozenset({"library"}))).reason is Reason.NOT_COVERED


def test_service_dates():
    season = replace(SWIM, first_day=date(2026, 11, 24), last_day=date(2026, 11, 25))
    assert judge(service=season).reason is Reason.STARTS_LATER
    assert judge(service=season, moment=at("2026-11-25T23:59")).admits
    assert judge(service=season, moment=at("2026-11-26T00:00")).reason is Reason.ENDED


def test_once_a_day_and_three_a_week():
    assert judge(history=History(slots=frozenset({0}))).reason is Reason.ALREADY_USED
    weekly = replace(SWIM, limit=Limit(3, Per.WEEK, Scope.CITY))
    third = judge(service=weekly, history=History(slots=frozenset({0, 2})))
    assert third.mark is not None and (third.mark.period, third.mark.slot) == ("2026-W48@city", 1)
    fourth = judge(service=weekly, history=History(slots=frozenset({0, 1, 2})))
    assert (fourth.reason, fourth.facts) == (Reason.LIMIT_REACHED, {"times": 3, "per": "week"})


def test_periods_have_names():
    def name(per: Per, moment: Moment = MONDAY) -> str:
        return CATALOGUE.period(Limit(1, per), moment, "porchester")

    assert name(Per.TERM) == "autumn@porchester"
    assert name(Per.TERM, at("2026-12-24T12:00")) == "between-terms@porchester"
    assert name(Per.EVER) == "ever@porchester"
    assert name(Per.WEEK, at("2027-01-01T12:00")) == "2026-W53@porchester"


def test_an_override_takes_the_next_slot_even_past_the_limit():
    history = History(slots=frozenset({0}))
    place = Place(CATALOGUE, "porchester", SWIM)
    decision = override(judge(history=history), place, history, MONDAY)
    assert decision.admits and decision.reason is Reason.OVERRIDDEN
    assert decision.mark is not None and decision.mark.slot == 1
    assert decision.facts == {"refused": "already_used"}


def test_small_children_need_company():
    child = aged(AgeBand.FROM_4)
    assert judge(child).reason is Reason.NEEDS_ADULT
    assert judge(child).facts == {"from_age": 16, "per_adult": 2}
    assert judge(child, history=History(companions=(AgeBand.FROM_18, AgeBand.FROM_4))).admits
    three = History(companions=(AgeBand.FROM_18, AgeBand.FROM_4, AgeBand.UNDER_4))
    assert judge(child, history=three).reason is Reason.NEEDS_ADULT
    assert judge(child, history=History(companions=(AgeBand.FROM_13,))).reason is Reason.NEEDS_ADULT
    assert judge(child, history=History(companions=(AgeBand.AGE_16,))).admits


def test_a_full_pool_is_full():
    assert judge(history=History(inside=139)).admits
    assert judge(history=History(inside=140)).reason is Reason.FULL


def test_rotating_codes():
    mandatory = replace(CARD, rotation=Rotation.MANDATORY)
    assert judge(mandatory).reason is Reason.CODE_MISSING
    assert judge(replace(mandatory, code=Code.UNCHECKED)).reason is Reason.CODE_UNCHECKED
    fresh = replace(mandatory, code=Code.FRESH, code_step=5)
    assert judge(fresh).admits
    assert judge(fresh, history=History(code_used=True)).reason is Reason.CODE_REPLAYED
    strict = replace(SWIM, needs_fresh_code=True)
    assert judge(service=strict).reason is Reason.CODE_MISSING
    assert judge(fresh, service=strict).admits


def test_the_old_print_of_a_reissued_card_is_refused_once_the_new_one_was_seen():
    assert judge(history=History(newest_version=2)).reason is Reason.REPLACED
    assert judge(replace(CARD, version=2), history=History(newest_version=2)).admits


def test_guardian_consent_is_asked_for_and_an_entitlement_answers_it():
    lions = replace(SWIM, rates=(Rate("F", 0, {"en": "City Lions"}, ages=JUNIORS),), guardian_entitlement=40)
    asked = judge(aged(AgeBand.FROM_13), service=lions)
    assert (asked.verdict, asked.reason) == (Verdict.NOTE, Reason.GUARDIAN_CONSENT)
    given_ = replace(aged(AgeBand.FROM_13), entitlements=frozenset({40}))
    assert judge(given_, service=lions).verdict is Verdict.ADMIT
    assert judge(aged(AgeBand.AGE_16), service=lions).reason is Reason.GUARDIAN_CONSENT
    everybody = replace(lions, rates=(Rate("F", 0, {"en": "City Lions"}),))
    assert judge(aged(AgeBand.AGE_17), service=everybody).verdict is Verdict.ADMIT


days = st.integers(0, 60_000)
cards = st.builds(
    Card,
    issuer=st.just(1),
    card_id=st.binary(min_size=16, max_size=16),
    kind=st.sampled_from(Kind),
    age_band=st.sampled_from(AgeBand),
    issued=days,
    expires=days,
    version=st.integers(0, 5),
    status_index=st.integers(0, 2**20),
    entitlements=st.frozensets(st.integers(0, 100), max_size=4),
    rotation=st.none() | st.sampled_from(Rotation),
    code=st.sampled_from(Code),
)
histories = st.builds(
    History,
    slots=st.frozensets(st.integers(0, 3)),
    newest_version=st.none() | st.integers(0, 5),
    code_used=st.booleans(),
    inside=st.integers(0, 200),
    companions=st.lists(st.sampled_from(AgeBand), max_size=5).map(tuple),
)
evidences = st.builds(Evidence, status=st.sampled_from(CardStatus), age_s=st.integers(0, 30 * DAY))
moments = st.builds(
    lambda when, doubtful: Moment(int(when.timestamp() * 1000), 0, doubtful),
    st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
    st.booleans(),
)


@given(cards, histories, evidences, moments)
def test_no_rule_admits_what_must_never_be_admitted(card, history, evidence, moment):
    decision = judge(card, history=history, evidence=evidence, moment=moment)
    if decision.admits:
        assert evidence.status is CardStatus.VALID
        assert evidence.age_s <= SWIM.stop_s
        assert card.issued <= moment.day(LONDON) <= card.expires
        assert not history.code_used
        assert history.slots.isdisjoint({0})
        assert (history.newest_version or 0) <= card.version
        assert decision.rate is not None and decision.mark is not None
        if decision.verdict is Verdict.ADMIT:
            assert evidence.age_s <= SWIM.fresh_s and not moment.doubtful
    else:
        assert decision.reason is not None and decision.mark is None
