"""What an administrator decides about a hub, from the environment and from options."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Self

PREFIX = "PORTCULLIS_HUB_"


@dataclass(frozen=True, slots=True)
class Settings:
    """None where nothing is said: SQLite in the city's folder, the address it listens on, no TLS."""

    database: str | None = field(default=None, repr=False)  # a URL; holds a password
    url: str | None = None  # under which devices reach the hub
    tls_cert: str | None = None  # PEM files
    tls_key: str | None = None
    trusted_proxy: str | None = None  # addresses of proxies that end TLS, with commas between them

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> Self:
        """The settings of the environment: PORTCULLIS_HUB_DATABASE and so on."""
        found = {each.name: environment.get(PREFIX + each.name.upper()) for each in fields(cls)}
        return cls(**{name: text for name, text in found.items() if text})

    def but(self, **changes: str | None) -> Self:
        """These settings, with what an option says in their place."""
        return replace(self, **{name: value for name, value in changes.items() if value is not None})

    @property
    def proxies(self) -> list[str]:
        """The addresses of the proxies whose word on a caller's address is taken."""
        return [address.strip() for address in (self.trusted_proxy or "").split(",") if address.strip()]
