"""The pages of a sign-up, one question each, and which comes next."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from shared.domain.signup.fields import (
    Field,
    Form,
    Here,
    Problem,
    Value,
    age_on,
    birthday,
    checked,
)

Answers: TypeAlias = Mapping[str, Value]

LANGUAGES: Final = ("en", "ar", "bn", "zh", "fr", "pt", "es")
CHANGE: Final = "change"  # an answer, empty at first, of whoever has a card and wants it changed
CHANGES: Final = ("lost", "phone", "name", "moved")


@dataclass(frozen=True, slots=True)
class Page:
    """One question, or something to read; `asked` says whether it is one for this person."""

    name: str
    fields: tuple[Field, ...] = ()
    asked: Callable[[Answers, Here], bool] = lambda _answers, _here: True


def needs_guardian(answers: Answers, here: Here) -> bool:
    """Whether this person is so young that the city's services ask for a guardian."""
    born = answers.get("date_of_birth")
    return isinstance(born, str) and bool(born) and age_on(birthday(born), here.today) < here.guardian_below


def has_home(answers: Answers, _here: Here) -> bool:
    """Whether there is an address to ask for; somebody without one joins as well."""
    return answers.get("home") != "none"


PAGES: Final = (
    Page("language", (Field("language", Form.CHOICE, offered=LANGUAGES),)),
    Page("change", (Field("change", Form.CHOICE, offered=CHANGES),)),
    Page("wallet", (Field("wallet", Form.CHOICE, offered=("apple", "google", "none")),)),
    Page("home", (Field("home", Form.CHOICE, offered=("here", "none")),)),
    Page("postcode", (Field("postcode", Form.POSTCODE, longest=10),), has_home),
    Page("name", (Field("first_name", Form.TEXT), Field("family_name", Form.TEXT, optional=True))),
    Page("birth", (Field("date_of_birth", Form.DATE, longest=40),)),
    Page("guardian", (Field("guardian", Form.TEXT),), needs_guardian),
    Page("address", (Field("address", Form.LINES, longest=300),), has_home),
    Page(
        "contact",
        (
            Field("email", Form.EMAIL, optional=True, longest=254),
            Field("phone", Form.PHONE, optional=True, longest=40),
            Field("consents", Form.TICKS, optional=True, offered=("news", "research")),
        ),
    ),
    Page("access", (Field("access_needs", Form.LINES, optional=True, longest=300),)),
    Page("notice"),  # what the council does with it: a notice, no consent
    Page("check"),
)
_WHO: Final = frozenset({"language", CHANGE, "name", "birth", "guardian", "notice", "check"})
_OF_CHANGE: Final = {  # what is asked of whom, beside who they are
    "lost": frozenset({"wallet"}),
    "phone": frozenset({"wallet"}),
    "name": frozenset({"wallet"}),
    "moved": frozenset({"home", "postcode", "address"}),
}
FIELDS: Final = {field.name: field for page in PAGES for field in page.fields}
BY_NAME: Final = {page.name: page for page in PAGES}


def asked(answers: Answers, here: Here) -> tuple[Page, ...]:
    """The pages for whoever gave these answers so far, in order."""
    return tuple(page for page in PAGES if _concerns(page, answers) and page.asked(answers, here))


def after(page: Page, answers: Answers, here: Here) -> Page | None:
    """The page that follows; None after the last."""
    order = asked(answers, here)
    return next((one for one in order if PAGES.index(one) > PAGES.index(page)), None)


def before(page: Page, answers: Answers, here: Here) -> Page | None:
    """The page before; None before the first."""
    order = asked(answers, here)
    return next((one for one in reversed(order) if PAGES.index(one) < PAGES.index(page)), None)


def check_page(
    page: Page, given: Mapping[str, object], here: Here
) -> tuple[dict[str, Value], dict[str, Problem]]:
    """What was given for a page's fields, in normal form, and a problem for each field that does not do."""
    good: dict[str, Value] = {}
    bad: dict[str, Problem] = {}
    for field in page.fields:
        found = checked(field, given.get(field.name), here)
        if isinstance(found, Problem):
            bad[field.name] = found
        else:
            good[field.name] = found
    return good, bad


def relevant(answers: Answers, here: Here) -> dict[str, Value]:
    """The answers to pages that are asked of this person; what another answer made pointless is dropped."""
    names = {field.name for page in asked(answers, here) for field in page.fields}
    return {name: value for name, value in answers.items() if name in names}


def first_unanswered(answers: Answers, here: Here) -> Page | None:
    """The first page with a field that is required and was not answered; None where nothing is missing."""
    for page in asked(answers, here):
        if any(
            field.name not in answers or not (field.optional or answers[field.name]) for field in page.fields
        ):
            return page
    return None


def _concerns(page: Page, answers: Answers) -> bool:
    """Somebody who has a card is asked who they are and what has changed, and nothing else again."""
    change = answers.get(CHANGE)
    if change is None:
        return page.name != CHANGE
    return page.name in _WHO or page.name in _OF_CHANGE.get(str(change), ())
