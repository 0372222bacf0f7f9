"""What people are told of their answers: in the council's own words or in ours, and who answers for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shared.domain.signup.wording import Wording

MOST_CHARACTERS = 3_000  # of one language: more than that nobody reads at a desk
_PAGE = "notice"


@dataclass(frozen=True, slots=True)
class Notice:
    """Who answers for the answers (the controller), how to reach them, and their own text by language, plain,
    its paragraphs divided by line feeds. A language that it does not have is told in the program's words."""

    controller: str
    contact: str
    texts: Mapping[str, str] = field(default_factory=dict)


def paragraphs(words: "Wording", language: str, notice: Notice | None) -> list[str]:
    """The notice in one language, a text for each paragraph; the last says who answers for it, where the city
    says so."""
    own = None if notice is None else notice.texts.get(language)
    told = [line for line in (own or words.hint(_PAGE)).splitlines() if line]
    if notice is not None:  # names of another script than the page's stand apart (Unicode annex 9)
        by = words.say("controller").replace("{controller}", f"\u2068{notice.controller}\u2069")
        told.append(by.replace("{contact}", f"\u2068{notice.contact}\u2069"))
    return told
