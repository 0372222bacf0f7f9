"""What an administrator decides about a hub, from the environment and from options."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

PREFIX = "PORTCULLIS_HUB_"


@dataclass(frozen=True, slots=True)
class Settings:
    """None where nothing is said: SQLite in the city's folder, the address it listens on."""

    database: str | None = field(default=None, repr=False)  # a URL; holds a password
    url: str | None = None  # under which devices reach the hub

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> Self:
        """The settings of the environment: PORTCULLIS_HUB_DATABASE and so on."""
        found = {name: environment.get(PREFIX + name.upper()) for name in cls.__slots__}
        return cls(**{name: text for name, text in found.items() if text})

    def but(self, **changes: str | None) -> Self:
        """These settings, with what an option says in their place."""
        return replace(self, **{name: value for name, value in changes.items() if value is not None})
