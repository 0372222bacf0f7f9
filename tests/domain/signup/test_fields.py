"""What may be answered in a sign-up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.signup.fields import Field, Form, Here, Problem, age_on, checked
from shared.domain.signup.pages import FIELDS

HERE = Here(date(2026, 11, 22))
CITY = Here(date(2026, 11, 22), frozenset({"SW1A 1AA", "W1A 0AX"}))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("27 3 1958", "1958-03-27"),
        ("27/03/1958", "1958-03-27"),
        ("1958-03-27", "1958-03-27"),
        ("٢٧ ٣ ١٩٥٨", "1958-03-27"),
        ("29 2 2024", "2024-02-29"),
        ("29 2 2023", Problem.NO_DATE),
        ("3 58", Problem.NO_DATE),
        ("27 3 58", Problem.NO_DATE),
        ("23 11 2026", Problem.IN_FUTURE),
        ("22 11 2026", "2026-11-22"),
        ("21 11 1905", Problem.TOO_LONG_AGO),
        ("", Problem.MISSING),
    ],
)
def test_a_date_in_any_digits_becomes_one_form(given: str, kept: object) -> None:
    assert checked(FIELDS["date_of_birth"], given, HERE) == kept


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("sw1a1aa", "SW1A 1AA"),
        (" SW1A  1AA ", "SW1A 1AA"),
        ("W1A 0AX", "W1A 0AX"),
        ("SW1A 2AA", Problem.ELSEWHERE),
        ("SW1A", Problem.NO_POSTCODE),
        ("SW1A 1AC!", Problem.NO_POSTCODE),
        ("SW1A 1CC", Problem.NO_POSTCODE),
    ],
)
def test_a_postcode_is_held_against_the_citys_list(given: str, kept: object) -> None:
    assert checked(FIELDS["postcode"], given, CITY) == kept


def test_without_the_list_the_form_alone_counts() -> None:
    assert checked(FIELDS["postcode"], "sw1a 2aa", HERE) == "SW1A 2AA"


@pytest.mark.parametrize(
    "name",
    ["O’Brien-Smith", "José", "عبد الرحمن", "রহিমা", "李小龍", "Nguyễn Thị", "می‌خواهم", "X Æ A-12", "𠮷田"],
)
def test_a_name_in_any_script_is_kept_as_written(name: str) -> None:
    assert checked(FIELDS["first_name"], name, HERE) == name


@pytest.mark.parametrize("name", ["a\u202eb", "a\x00b", "\ud800", "a\ue000", "tab\u0007"])
def test_what_no_keyboard_types_is_no_name(name: str) -> None:
    assert checked(FIELDS["first_name"], name, HERE) == Problem.CHARACTERS


@pytest.mark.parametrize(
    ("field", "given", "kept"),
    [
        ("phone", "020 7946 0018", "02079460018"),
        ("phone", "+44 (0)20-7946.0018", "+4402079460018"),
        ("phone", "call me", Problem.NO_PHONE),
        ("email", "a@example.org", "a@example.org"),
        ("email", "a@b", Problem.NO_EMAIL),
        ("email", "a b@example.org", Problem.NO_EMAIL),
        ("email", "", ""),
        ("consents", ["research", "news"], ("news", "research")),
        ("consents", ["everything"], Problem.NOT_OFFERED),
        ("consents", None, ()),
        ("address", "1 High St\r\n\r\n Flat  2 ", "1 High St\nFlat 2"),
        ("wallet", "nokia", Problem.NOT_OFFERED),
        ("first_name", "a" * 101, Problem.TOO_LONG),
        ("first_name", "a" * 10_000_000, Problem.TOO_LONG),
        ("first_name", 7, Problem.CHARACTERS),
    ],
)
def test_each_form_has_its_bounds(field: str, given: object, kept: object) -> None:
    assert checked(FIELDS[field], given, HERE) == kept


_ANYTHING = st.one_of(st.none(), st.integers(), st.text(), st.lists(st.one_of(st.text(), st.integers())))


@given(st.sampled_from(sorted(FIELDS)), _ANYTHING)
def test_whatever_is_given_is_answered_and_an_answer_stays_as_it_is(name: str, given_: object) -> None:
    field: Field = FIELDS[name]
    found = checked(field, given_, CITY)
    if isinstance(found, Problem):
        return
    assert checked(field, found, CITY) == found
    if isinstance(found, str):
        assert len(found) <= field.longest
        assert field.form is Form.LINES or "\n" not in found


@pytest.mark.parametrize(
    ("day", "age"), [(date(2026, 2, 28), 21), (date(2026, 3, 1), 22), (date(2028, 2, 29), 24)]
)
def test_a_leap_days_child_has_a_birthday_every_year(day: date, age: int) -> None:
    assert age_on(date(2004, 2, 29), day) == age


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("\u200d", Problem.MISSING),
        ("\u200c \u200d\u200d", Problem.MISSING),
        ("\u200d\u200dرضا", "رضا"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("ন্\u200d", "ন্\u200d"),
    ],
)
def test_a_joiner_needs_a_letter_to_join(given: str, kept: object) -> None:
    assert checked(FIELDS["first_name"], given, HERE) == kept


@pytest.mark.parametrize("blank", ["\u3164", "\u2800", "\u115f", "\u1160", "\uffa0", "\u3164 \u2800\u200d"])
def test_letters_that_nobody_sees_are_no_answer(blank: str) -> None:
    assert checked(FIELDS["first_name"], blank, HERE) is Problem.MISSING
    assert checked(FIELDS["access_needs"], blank, HERE) == ""
    assert checked(FIELDS["first_name"], f"\u1112{blank}\u1161", HERE) != Problem.MISSING
