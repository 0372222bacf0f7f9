"""The catalogue: the demo city's own, and every mistake told with line and remedy."""

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.domain.card import AgeBand
from shared.domain.offers import Category, Spot
from shared.domain.serial_numbers import Numbering
from shared.domain.service import Holidays, Limit, Opening, Per, Scope
from shared.trust.catalogue import MAX_BYTES, MOST_CANDIDATES, MOST_OFFERS, CatalogueError, parse
from tests.trust.samples import CATALOGUE

DEMO = Path(__file__).parents[2] / "hub" / "demo" / "catalogue.toml"

FULL = """
bank_holidays = [2026-12-25, 2026-12-28]

[city]
name = "Testing"
zone = "Europe/London"

[[term]]
name = "autumn-2026"
first = 2026-09-01
last = 2026-12-18

[[service]]
id = "swim"
number = 2
name = { en = "Swimming" }
fresh = "4 hours"
stop = "1 day"
first_day = 2026-01-01
last_day = 2026-12-31
limit = { times = 3, per = "week", scope = "city" }
group = { children = ["0-3"], adults = ["16", "18-59"], per_adult = 2 }
capacity = 140
stay = "90 minutes"
fresh_code = true
guardian_entitlement = 7
pseudonymous = true
doubtful_time = "refuse"
overrides = ["proof-seen"]
retention = "7 days"

[[service.rate]]
letter = "A"
price = 340
name = { en = "Resident" }
kinds = ["resident"]
ages = ["18-59", "60+"]
entitlements = [4]
open = [
  { days = "mon-fri", from = "06:30", to = "24:00" },
  { days = "sat, sun", from = "08:00", to = "20:00", holidays = "closed" },
]

[[service.rate]]
letter = "J"
price = 150
name = { en = "Junior" }

[[service]]
id = "gym"
number = 3
name = { en = "Gym" }
fresh = "3 days"
stop = "3 days"

[[service.rate]]
letter = "A"
price = 0
name = { en = "Everybody" }

[[venue]]
id = "hall"
name = { en = "Town hall" }
services = ["swim", "gym"]
where = { lat = 51.5, lon = -0.125 }
staffed = [{ days = "mon-fri", from = "09:30", to = "20:00", holidays = "closed" }]
quiet = [{ days = "daily", from = "21:00", to = "24:00" }]

[[offer]]
id = "kettle"
partner = "The Kettle"
words = { en = "Free refill", bn = "প্রতিটি প্রদর্শ‍নী" }
category = "food"
where = { address = "7 Bear Passage", lat = 51.5114, lon = -0.1281 }
reference = "CS-0103"
from_age = "17"
first_day = 2026-09-01
last_day = 2026-11-30

[[candidate]]
id = "cycle-hire"
name = { en = "Cycle hire" }
"""


def mistake(text: str | bytes) -> str:
    with pytest.raises(CatalogueError) as caught:
        parse(text if isinstance(text, bytes) else text.encode(), "city/catalogue.toml")
    return str(caught.value)


def test_everything_a_catalogue_can_say():
    catalogue = parse(FULL.encode(), "catalogue.toml")
    swim = catalogue.services["swim"]
    assert catalogue.bank_holidays == {date(2026, 12, 25), date(2026, 12, 28)}
    assert catalogue.terms[0].last == date(2026, 12, 18)
    assert (swim.fresh_s, swim.stop_s, swim.stay_minutes, swim.retention_days) == (14_400, 86_400, 90, 7)
    assert (swim.first_day, swim.last_day) == (date(2026, 1, 1), date(2026, 12, 31))
    assert swim.limit == Limit(3, Per.WEEK, Scope.CITY)
    assert swim.group.children == {AgeBand.UNDER_4}
    assert (swim.needs_fresh_code, swim.pseudonymous, swim.doubtful_time_ok) == (True, True, False)
    assert swim.guardian_entitlement == 7
    adult = swim.rates[0]
    assert (adult.letter, adult.price_pence, adult.entitlements) == ("A", 340, {4})
    assert adult.ages == {AgeBand.FROM_18, AgeBand.FROM_60}
    assert adult.openings == (
        Opening(frozenset(range(5)), time(6, 30), None),
        Opening(frozenset({5, 6}), time(8), time(20), Holidays.CLOSED),
    )
    hall = catalogue.venues["hall"]
    assert hall.services == ("swim", "gym")
    assert hall.spot == Spot(51.5, -0.125)
    assert hall.staffed == (Opening(frozenset(range(5)), time(9, 30), time(20), Holidays.CLOSED),)
    assert hall.quiet == (Opening(frozenset(range(7)), time(21), None),)
    (offer,) = catalogue.offers
    assert (offer.partner, offer.words["en"], offer.category) == ("The Kettle", "Free refill", Category.FOOD)
    assert (offer.from_age, offer.reference) == (AgeBand.AGE_17, "CS-0103")
    assert (offer.first_day, offer.last_day) == (date(2026, 9, 1), date(2026, 11, 30))
    (candidate,) = catalogue.candidates
    assert (candidate.id, candidate.name) == ("cycle-hire", {"en": "Cycle hire"})


def test_the_demo_city_offers_what_it_should():
    catalogue = parse(DEMO.read_bytes(), "catalogue.toml")
    usual = {"library", "swim", "gym", "city-save", "city-lions", "unstaffed", "digital-help"}
    dated = {"volunteering-day", "open-forum", "consultation"}
    assert set(catalogue.services) == usual | dated | {"sim-cards", "laptops"}
    events = {one.id for one in catalogue.services.values() if one.event}
    assert events == dated | {"digital-help", "city-lions"} <= set(catalogue.venues["charing-cross"].services)
    assert catalogue.guardian_below == 17  # City Lions includes 16
    sim, laptop = catalogue.handouts
    assert (sim.numbering, sim.loan_days, sim.referral) == (Numbering.ICCID, None, True)
    assert (laptop.numbering, laptop.loan_days, laptop.referral) == (Numbering.SERIAL, 90, False)
    assert catalogue.handouts_at("marshall-street") == (sim,)
    assert catalogue.handouts_at("porchester") == catalogue.handouts_at("nowhere") == ()
    for choice in (sim, laptop, *sim.criteria, *laptop.criteria):
        assert set(choice.name) == {"en", "ar", "bn", "zh", "fr", "pt", "es"}
    assert set(catalogue.venues) == {"charing-cross", "porchester", "marshall-street"}
    for service in catalogue.services.values():
        for words in (service.name, *(rate.name for rate in service.rates)):
            assert {"en", "ar", "fr"} <= set(words)
    assert len(catalogue.offers) >= 8
    assert len(catalogue.candidates) == 5
    for candidate in catalogue.candidates:
        assert set(candidate.name) == {"en", "ar", "bn", "zh", "fr", "pt", "es"}
    for offer in catalogue.offers:
        assert set(offer.words) == {"en", "ar", "bn", "zh", "fr", "pt", "es"}
    assert all(venue.spot is not None for venue in catalogue.venues.values())


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("daily", range(7)),
        ("mon", [0]),
        ("sat-mon", [5, 6, 0]),
        ("mon, wed-fri", [0, 2, 3, 4]),
    ],
)
def test_weekdays(days, expected):
    rates = parse(FULL.replace("mon-fri", days).encode(), "c").services["swim"].rates
    assert rates[0].openings[0].days == set(expected)


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('fresh = "4 hours"', 'frehs = "4 hours"', "unknown key 'frehs'. Did you mean 'fresh'?"),
        ('fresh = "4 hours"', "fresh = 4", "'fresh' has the wrong type"),
        ('fresh = "4 hours"', 'fresh = "soon"', "'soon' is no duration. Write a number and a unit"),
        ('stop = "1 day"', 'stop = "1 hour"', "'stop' is shorter than 'fresh'"),
        ('zone = "Europe/London"', 'zone = "Europe/Lodnon"', "Did you mean 'Europe/London'?"),
        ('zone = "Europe/London"', 'kinds = ["resident"]\nzone = "Europe/London"', "unknown key 'kinds'"),
        ('kinds = ["resident"', 'kinds = ["residnet"', "Did you mean 'resident'?"),
        ('ages = ["18-59", "60+"]', 'ages = ["18-60"]', "Did you mean '18-59'?"),
        ('per = "week"', 'per = "weak"', "Did you mean 'week'?"),
        ('fresh = "4 hours"', 'fresh = "٤ hours"', "is no duration"),
        ('fresh = "4 hours"', 'fresh = "0 hours"', "'0 hours' is no number of minutes"),
        ('retention = "7 days"', 'retention = "36 hours"', "is no number of days"),
        ('name = "Testing"', 'name = "Test\\u001bing"', "a character that cannot be seen"),
        ("times = 3", "times = 0", "times = 0 is out of range"),
        ("times = 3", "times = true", "'times' has the wrong type"),
        ("mon-fri", "mon-fry", "unknown weekday 'fry'"),
        ('to = "24:00"', 'to = "06:00"', "it closes before it opens"),
        ('from = "06:30"', 'from = "25:00"', "'25:00' is no time of day"),
        ('from = "06:30"', 'from = "0٦:30"', "is no time of day"),
        ('from = "06:30"', 'from = "24:00"', "nothing opens at 24:00"),
        ('holidays = "closed"', 'holidays = "close"', "Did you mean 'closed'?"),
        ('name = { en = "Swimming" }', 'name = { ar = "x" }', "'name' lacks English words"),
        ('name = { en = "Swimming" }', 'name = "Swimming"', "is no set of words"),
        ('id = "gym"', 'id = "swim"', "service 'swim' is there twice"),
        ('id = "gym"', 'id = "The Gym"', "'The Gym' is no id"),
        ("number = 3", "number = 2", "number 2 is taken"),
        ('services = ["swim", "gym"]', 'services = ["swin"]', "Did you mean 'swim'?"),
        ('services = ["swim", "gym"]', 'services = ["gym", "gym"]', "names something twice"),
        ("last_day = 2026-12-31", "last_day = 2025-12-31", "the last day is before the first"),
        ("last_day = 2026-12-31", 'last_day = "31 December"', "'last_day' is no date"),
        ("last = 2026-12-18", "last = 2026-08-18", "ends before it begins"),
        ('adults = ["16", "18-59"]', 'adults = ["0-3"]', "an age is both child and adult"),
        ('children = ["0-3"]', "children = []", "a group needs 'children' and 'adults'"),
        ("capacity = 140", "capacity = -1", "out of range"),
        ('letter = "J"', 'letter = "Junior"', "is no rate letter"),
        ("entitlements = [4]", 'entitlements = ["4"]', "Write whole numbers"),
        ("[city]", "[ctiy]", "Did you mean 'city'?"),
        ("[[venue]]", "[venue]", "'venue' is one table, not a list"),
        ("fresh_code = true", "fresh_code = ", "not TOML"),
        ("price = 340", "price = 340 pence", "not TOML"),
        ("2026-12-28]", "2026-12-32]", "not TOML"),
        ("lat = 51.5114", "lat = 95.0", "lat = 95.0 is out of range. Write degrees up to 90"),
        ("lat = 51.5114", "lat = nan", "out of range"),
        ("lat = 51.5114", 'lat = "51.5"', "'lat' has the wrong type"),
        ('category = "food"', 'category = "foods"', "Did you mean 'food'?"),
        ('words = { en = "Free', 'words = { en = "\\u202eFree', "'words' holds words that cannot be shown"),
        ("last_day = 2026-11-30", "last_day = 2026-08-30", "the last day is before the first"),
        ('from_age = "17"', 'from_age = "over 16"', "unknown word 'over 16' for 'from_age'"),
        ('from = "09:30"', 'from = "20:30"', "it closes before it opens"),
    ],
)
def test_a_mistake_names_line_and_remedy(right, wrong, told):
    line = FULL[: FULL.index(right)].count("\n") + 1
    text = mistake(FULL.replace(right, wrong, 1))
    where = f"city/catalogue.toml:{line}: "
    assert text.startswith(where), text
    assert told in text
    what, _, remedy = text.removeprefix(where).partition(". ")
    assert what
    assert remedy


def test_what_is_missing_or_there_twice_is_told_at_its_table():
    assert mistake(FULL.replace('fresh = "4 hours"', "")) == (
        "city/catalogue.toml:13: 'fresh' is missing in [service]. Add fresh = ..."
    )
    assert mistake(FULL.replace("[city]", '[city]\nname = "Twice"')).startswith(
        "city/catalogue.toml:6: not TOML"
    )


def test_a_service_needs_a_rate():
    start = FULL.index('[[service.rate]]\nletter = "A"\nprice = 0')
    assert "has no rate" in mistake(FULL[:start] + FULL[FULL.index("[[venue]]") :])


def test_terms_do_not_overlap():
    more = '[[term]]\nname = "winter"\nfirst = 2026-12-18\nlast = 2026-12-31\n'
    assert "term 'winter' overlaps" in mistake(FULL + more)


def test_other_files():
    assert "not UTF-8" in mistake(b"[city]\nname = \xff")
    assert mistake(b"[city]\nname = \xff").startswith("city/catalogue.toml:2:")
    assert "too big" in mistake(b"#" * (MAX_BYTES + 1))
    assert "not TOML" in mistake("a = " + "[" * 100_000)
    assert "not TOML" in mistake("a = " + "9" * 5_000)
    assert "'city' is missing" in mistake("")


@settings(max_examples=150)
@given(st.data())
def test_a_changed_catalogue_is_read_or_told_never_worse(data):
    """Any line lost or doubled: the answer is a catalogue or a mistake with a place in the file."""
    lines = FULL.split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    lines[at : at + 1] = data.draw(st.sampled_from([[], [lines[at]] * 2, [lines[at][:-1]], ["x = 1"], ["]"]]))
    try:
        parse("\n".join(lines).encode(), "c")
    except CatalogueError as error:
        assert 1 <= error.line <= len(lines) + 1


def test_the_smallest_catalogue():
    assert parse(CATALOGUE.encode(), "c").services["library"].limit is None


def test_a_limit_per_term_needs_a_term():
    per_term = FULL.replace('per = "week"', 'per = "term"')
    assert parse(per_term.encode(), "c").services["swim"].limit.per is Per.TERM
    start, end = per_term.index("[[term]]"), per_term.index("[[service]]")
    with pytest.raises(CatalogueError) as error:
        parse((per_term[:start] + per_term[end:]).encode(), "c")
    assert "there is no term. Add a [[term]]" in str(error.value)


def test_a_byte_order_mark_does_no_harm():
    assert parse(b"\xef\xbb\xbf" + FULL.encode(), "c").city == "Testing"


def test_an_offer_stands_there_once_and_there_is_an_end_to_them():
    one = FULL[FULL.index("[[offer]]") : FULL.index("[[candidate]]")]
    assert "offer 'kettle' is there twice" in mistake(FULL + one)
    many = "".join(one.replace('"kettle"', f'"kettle-{number}"') for number in range(MOST_OFFERS))
    assert "there are too many offers" in mistake(FULL + many)


def test_a_candidate_stands_there_once_is_no_service_yet_and_there_is_an_end_to_them():
    one = FULL[FULL.index("[[candidate]]") :]
    assert "'cycle-hire' is there twice" in mistake(FULL + one)
    assert "'swim' is there twice" in mistake(FULL + one.replace("cycle-hire", "swim"))
    many = "".join(one.replace("cycle-hire", f"candidate-{number}") for number in range(MOST_CANDIDATES))
    assert "there are too many candidates" in mistake(FULL + many)


HANDOUT = """
[[handout]]
id = "sim"
name = { en = "SIM" }
service = "swim"
numbering = "iccid"
loan = "90 days"
referral = true
criteria = [{ id = "need", name = { en = "In need" } }]
networks = [{ id = "one", name = { en = "One" } }]
use_by = "30 days"
"""


def test_what_is_handed_out_stands_in_the_catalogue_with_all_it_asks():
    (handout,) = parse((FULL + HANDOUT).encode(), "c").handouts
    assert (handout.id, handout.service, handout.loan_days, handout.use_by_days) == ("sim", "swim", 90, 30)
    assert (handout.criteria[0].id, handout.networks[0].name) == ("need", {"en": "One"})


NOTICE = """
[sign_up]
controller = "Westminster City Council"
contact = "64 Victoria Street"

[sign_up.notice]
en = \"\"\"
We keep it.

You may ask.
\"\"\"
ar = "نحتفظ"
"""


def test_the_notice_is_the_citys_own_by_language_and_says_who_answers_for_it():
    assert parse(FULL.encode(), "c").notice is None
    notice = parse((FULL + NOTICE).encode(), "c").notice
    assert (notice.controller, notice.contact) == ("Westminster City Council", "64 Victoria Street")
    assert notice.texts == {"en": "We keep it.\n\nYou may ask.", "ar": "نحتفظ"}
    assert parse((FULL + NOTICE[: NOTICE.index("[sign_up.notice]")]).encode(), "c").notice.texts == {}


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('contact = "64 Victoria Street"', "", "'contact' is missing"),
        ('controller = "Westminster City Council"', 'controller = ""', "'controller' is empty or too long"),
        ('ar = "نحتفظ"', 'xx = "?"', "no page speaks 'xx'"),
        ("You may ask.", "x" * 3_000, "'notice' holds words that cannot be shown"),
        ("You may ask.", "\u202eksa", "'notice' holds words that cannot be shown"),
        ("You may ask.", "<b>\t</b>", "'notice' holds words that cannot be shown"),
        ("en =", "fr =", "'notice' lacks English words"),
        ('ar = "نحتفظ"', "ar = 3", "'notice' is no set of words"),
        ("[sign_up.notice]", "notice = 3\n[[sign_up.more]]", "unknown key 'more'"),
    ],
)
def test_mistakes_in_the_notice(right, wrong, told):
    assert told in mistake(FULL + NOTICE.replace(right, wrong))


def test_mistakes_in_what_is_handed_out():
    assert "handout 'sim' is there twice" in mistake(FULL + HANDOUT + HANDOUT)
    assert "unknown service 'swin'" in mistake(FULL + HANDOUT.replace('"swim"', '"swin"'))
    assert "unknown word 'icc'" in mistake(FULL + HANDOUT.replace('"iccid"', '"icc"'))
    twice = '[{ id = "one", name = { en = "One" } }, { id = "one", name = { en = "1" } }]'
    assert "'networks' holds too many" in mistake(
        FULL + HANDOUT.replace('[{ id = "one", name = { en = "One" } }]', twice)
    )
    many = "".join(HANDOUT.replace('"sim"', f'"sim-{n}"') for n in range(9))
    assert "there are too many handouts" in mistake(FULL + many)
