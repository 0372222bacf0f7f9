"""The words of the pages in one language, as its file in assets/signup holds them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shared.domain.signup.fields import Problem


@dataclass(frozen=True, slots=True)
class Wording:
    """What each page, field and problem is called. A word that is not there is a KeyError: a test holds every
    language's file against the pages."""

    _words: Mapping[str, Any]

    @classmethod
    def read(cls, data: bytes) -> "Wording":
        """The words of a file; raises ValueError where it is no TOML."""
        return cls(tomllib.loads(data.decode()))

    def question(self, page: str) -> str:
        """What the page asks, or says on top."""
        return str(self._words["page"][page]["question"])

    def hint(self, page: str) -> str:
        """What helps to answer; empty where nothing has to be said. Paragraphs are divided by line feeds."""
        return str(self._words["page"][page].get("hint", ""))

    def label(self, field: str) -> str:
        """What stands above a field."""
        return str(self._words["field"][field]["label"])

    def choice(self, field: str, offered: str) -> str:
        """One of a field's choices or ticks."""
        return str(self._words["field"][field]["offered"][offered])

    def problem(self, problem: Problem) -> str:
        """How to mend an answer that does not do."""
        return str(self._words["problem"][problem.value])

    def say(self, name: str) -> str:
        """A button or a sentence around the pages."""
        return str(self._words["say"][name])
