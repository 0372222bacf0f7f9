"""City Save offers: what partners give card holders, which of them hold today, and how far away they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import asin, cos, radians, sin, sqrt

from shared.domain.card import AgeBand

_EARTH_M = 6_371_008.8  # mean radius (IUGG)


class Category(StrEnum):
    """What an offer is about; each has words on the kiosk."""

    GALLERIES = "galleries"
    FOOD = "food"
    SHOPS = "shops"
    SHOWS = "shows"
    SPORT = "sport"


@dataclass(frozen=True, slots=True)
class Spot:
    """A point of the map, in degrees north and east (WGS 84)."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Offer:
    """What a partner gives; `words` per language, English among them, `last_day` included.

    `from_age` is the youngest band it is for, `reference` what the partner quotes to the city.
    """

    id: str
    partner: str
    words: dict[str, str]
    category: Category
    address: str
    spot: Spot
    reference: str
    from_age: AgeBand = AgeBand.UNDER_4
    first_day: date | None = None
    last_day: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the offer can be taken on this day."""
        begun = self.first_day is None or self.first_day <= day
        return begun and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, slots=True)
class Nearby:
    """An offer, and how far it is from here as the crow flies, in metres; None where that is not known."""

    offer: Offer
    distance_m: int | None


def distance_m(one: Spot, other: Spot) -> float:
    """Metres between two points along the great circle (haversine); within 0.6 % of the true figure."""
    north = sin(radians(other.latitude - one.latitude) / 2)
    east = sin(radians(other.longitude - one.longitude) / 2)
    across = north**2 + cos(radians(one.latitude)) * cos(radians(other.latitude)) * east**2
    return 2 * _EARTH_M * asin(min(1.0, sqrt(across)))


def nearby(offers: Iterable[Offer], here: Spot | None, day: date) -> tuple[Nearby, ...]:
    """The offers that hold on `day`, the nearest first; in their own order where `here` is not known."""
    found = [
        Nearby(offer, None if here is None else round(distance_m(here, offer.spot)))
        for offer in offers
        if offer.holds(day)
    ]
    return tuple(sorted(found, key=lambda near: near.distance_m or 0))
