"""Which page of a sign-up comes next, for whom."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from shared import assets
from shared.domain.signup.fields import Here, Problem, Value
from shared.domain.signup.pages import (
    BY_NAME,
    FIELDS,
    LANGUAGES,
    PAGES,
    after,
    asked,
    before,
    check_page,
    first_unanswered,
    needs_guardian,
    relevant,
)
from shared.domain.signup.wording import Wording

HERE = Here(date(2026, 11, 22))


def names(answers: dict[str, Value]) -> list[str]:
    return [page.name for page in asked(answers, HERE)]


def test_a_child_is_asked_for_a_guardian_and_a_grown_up_is_not() -> None:
    assert "guardian" in names({"date_of_birth": "2010-11-23"})
    assert "guardian" not in names({"date_of_birth": "2010-11-22"})


def test_somebody_without_a_fixed_address_is_not_asked_for_one() -> None:
    assert {"postcode", "address"} & set(names({"home": "none"})) == set()
    assert {"postcode", "address"} <= set(names({"home": "here"}))


def test_an_answer_that_became_pointless_is_dropped() -> None:
    given: dict[str, Value] = {"home": "none", "postcode": "SW1A 1AA", "first_name": "Ada"}
    assert relevant(given, HERE) == {"home": "none", "first_name": "Ada"}


def test_a_page_is_checked_whole() -> None:
    good, bad = check_page(BY_NAME["name"], {"first_name": " Ada "}, HERE)
    assert (good, bad) == ({"first_name": "Ada", "family_name": ""}, {})
    assert check_page(BY_NAME["name"], {}, HERE)[1] == {"first_name": Problem.MISSING}


def test_what_is_missing_is_found_from_the_front() -> None:
    assert first_unanswered({}, HERE) is BY_NAME["language"]
    said: Value = "x"
    answers = dict.fromkeys(FIELDS, said)
    answers |= {"home": "none", "date_of_birth": "2000-01-01"}
    del answers["change"]
    assert first_unanswered(answers, HERE) is None
    assert first_unanswered(answers | {"first_name": ""}, HERE) is BY_NAME["name"]
    assert first_unanswered(answers | {"change": ""}, HERE) is BY_NAME["change"]
    del answers["first_name"]
    assert first_unanswered(answers, HERE) is BY_NAME["name"]


@given(st.sampled_from(("here", "none")), st.sampled_from(("2000-01-01", "2015-01-01")), st.data())
def test_every_way_through_goes_forward_and_back_the_same(home: str, born: str, data: st.DataObject) -> None:
    answers: dict[str, Value] = {"home": home, "date_of_birth": born}
    page = data.draw(st.sampled_from(asked(answers, HERE)))
    following = after(page, answers, HERE)
    assert (following is None) == (page is PAGES[-1])
    if following is not None:
        assert before(following, answers, HERE) is page


def test_every_language_has_every_word() -> None:
    for language in LANGUAGES:
        words = Wording.read(assets.read("signup", f"{language}.toml"))
        said = [words.problem(problem) for problem in Problem]
        for page in PAGES:
            said += [words.question(page.name)]
            words.hint(page.name)
            for field in page.fields:
                said += [words.label(field.name)]
                said += [words.choice(field.name, one) for one in field.offered]
        assert all(said), language


def test_a_guardian_is_asked_for_up_to_the_age_of_the_citys_services():
    sixteen = {"date_of_birth": "2010-11-22"}
    assert not needs_guardian(sixteen, HERE)
    assert needs_guardian(sixteen, Here(HERE.today, guardian_below=17))
    assert not needs_guardian({"date_of_birth": "2009-11-22"}, Here(HERE.today, guardian_below=17))
