"""What the hub rules by: the services and limits of the catalogue it published last."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Connection, select

from hub.db.tables import bundles, parts
from shared.domain.service import Service
from shared.tokens.keyring import Standing
from shared.trust import bundle as names
from shared.trust import catalogue, keyspart


@dataclass(frozen=True, slots=True)
class Rules:
    """Services by id (None: nothing was published yet), and whether only this city's cards are admitted."""

    services: Mapping[str, Service] | None = None
    only_own_cards: bool = False

    def times(self, service: str | None) -> int | None:
        """How often in a period; None where it is not limited."""
        found = self.services.get(service) if self.services and service else None
        return found.limit.times if found and found.limit else None

    def knows(self, service: str | None) -> bool:
        """Whether the service is in the catalogue."""
        return self.services is None or service in self.services

    def names_cards(self, service: str | None) -> bool:
        """Whether events of the service tell the card's own id, and not a pseudonym of it."""
        found = self.services.get(service) if self.services and service else None
        return found is not None and not found.pseudonymous


def published(connection: Connection) -> Rules:
    """The rules of the newest bundle."""
    newest = select(bundles.c.parts).order_by(bundles.c.version.desc()).limit(1)
    listed = connection.scalar(newest)
    if listed is None:
        return Rules()
    hashes = json.loads(listed)
    wanted = [bytes.fromhex(hashes[name]) for name in (names.CATALOGUE, names.KEYS)]
    found = connection.execute(select(parts.c.sha256, parts.c.data).where(parts.c.sha256.in_(wanted)))
    data = {sha256: bytes(content) for sha256, content in found}
    return _rules(data[wanted[0]], data[wanted[1]])


@lru_cache(4)
def _rules(catalogue_part: bytes, keys_part: bytes) -> Rules:
    ring = keyspart.decode(keys_part)
    return Rules(
        catalogue.parse(catalogue_part, names.CATALOGUE).services,
        only_own_cards=all(key.standing is not Standing.ACCEPTED for key in ring.keys),
    )
