"""One resident's sign-up, in memory only: where they are, what they answered, and what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from shared.domain.signup.fields import Here, Problem, Value
from shared.domain.signup.pages import (
    BY_NAME,
    CHANGE,
    PAGES,
    Answers,
    Page,
    after,
    asked,
    before,
    check_page,
    first_unanswered,
    relevant,
)
from shared.domain.signup.standing import Back

NOTICE, CHECK = BY_NAME["notice"], BY_NAME["check"]


class Listed(StrEnum):
    """Whether the postcode that somebody gave is one of the city's, as far as is known here."""

    YES = "yes"  # or none was asked for: no fixed address, or a change that needs none
    NO = "no"  # said twice: a new street, or elsewhere
    UNKNOWN = "unknown"  # no list here, or answered at a phone: the form alone was looked at


@dataclass(slots=True)
class SignUp:
    """Begins at the first page; `page` is None once the resident said that the answers are right.

    `code` is the short one with which they go on; `secret` is of the address at which their card will be, ""
    where they have none; `sealed` counts the envelopes made so far. Nothing here is ever written to a disk.
    """

    id: UUID
    code: str
    secret: str = field(default="", repr=False)
    language: str = "en"
    page: Page | None = PAGES[0]
    sealed: int = 0
    moved: bool = False  # it goes on at the resident's own phone: what is answered there is not known here
    _answers: dict[str, Value] = field(default_factory=dict, repr=False)
    _doubted: str = ""  # the postcode that was last told to be elsewhere
    _checking: bool = False  # the check page was reached: one answer is changed, then back to it

    @classmethod
    def given_back(cls, back: Back, code: str, here: Here) -> "SignUp":
        """As the hub gave it back: each answer is checked as if it were typed here; one that does not do is
        asked again, and to read what becomes of them. Raises ValueError where nothing was given back."""
        if back.id is None:
            raise ValueError("nothing was given back")
        made, given = cls(back.id, code, back.secret, sealed=back.pages), back.answers
        fair = replace(here, postcodes=None)  # it was believed before
        for page in PAGES:
            good, bad = check_page(page, given, fair)
            if not bad:
                made._answers |= {name: value for name, value in good.items() if name in given}
        if CHANGE in given:
            made._answers.setdefault(CHANGE, "")
        made.language = str(made._answers.get("language", made.language))
        told = NOTICE in asked(made._answers, here)  # nobody knows whether they read it
        made.page = first_unanswered(made._answers, here) or (NOTICE if told else CHECK)
        made._checking = made.page is CHECK
        return made

    def for_change(self) -> None:
        """Somebody who has a card already: what has changed is asked, and no more than that needs."""
        self._answers.setdefault(CHANGE, "")

    def answers(self, here: Here) -> Answers:
        """What counts of what was answered."""
        return relevant(self._answers, here)

    def stands(self, here: Here) -> tuple[int, int]:
        """The number of the page among those asked of this person, from 1, and how many there are."""
        order = asked(self._answers, here)
        return (order.index(self.page) + 1 if self.page in order else len(order)), len(order)

    def checked(self, given: Mapping[str, object], here: Here) -> tuple[dict[str, Value], dict[str, Problem]]:
        """What was given on this page in normal form, and the problems; nothing moves yet.

        A postcode that is not on the city's list is told once; whoever gives the same again is believed, as
        lists lag behind new streets, and staff will see evidence of where they live.
        """
        if self.page is None:
            return {}, {}
        good, bad = check_page(self.page, given, here)
        if Problem.ELSEWHERE in bad.values():
            formed, _ = check_page(self.page, given, replace(here, postcodes=None))
            told, self._doubted = self._doubted, str(formed["postcode"])
            if told == self._doubted:
                return formed, {}
        return good, bad

    def listed(self, here: Here) -> Listed:
        """Whether their postcode is on the city's list; where not, only evidence says they live here."""
        postcode = self.answers(here).get("postcode")
        if self.moved or (postcode is not None and here.postcodes is None):
            return Listed.UNKNOWN
        known = postcode is None or here.postcodes is None or postcode in here.postcodes
        return Listed.YES if known else Listed.NO

    def take(self, good: Mapping[str, Value], here: Here) -> None:
        """Take the page's answers, which were checked and are sealed, and go on."""
        page = self.page
        if page is None:
            return
        self._answers |= good
        if "language" in good:
            self.language = str(good["language"])
        if page is CHECK:
            missing = first_unanswered(self._answers, here)
            self.page, self._checking = missing, missing is None
            return
        missing = first_unanswered(self._answers, here) if self._checking else None
        self.page = missing or (CHECK if self._checking else after(page, self._answers, here))
        self._checking = self._checking or self.page is CHECK

    def back(self, here: Here) -> bool:
        """To the page before, where there is one."""
        found = None if self.page is None else before(self.page, self._answers, here)
        if found is not None:
            self.page = found
        return found is not None

    def change(self, name: str) -> None:
        """From the check page to a question whose answer is not right; raises KeyError for no page."""
        if self.page is CHECK:
            self.page = BY_NAME[name]

    def forget(self) -> None:
        """Nothing of the person is left here."""
        self._answers.clear()
        self.page, self._checking, self.code, self._doubted = PAGES[0], False, "", ""
        self.secret = ""
