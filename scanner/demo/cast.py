"""Who comes to the demo's desk: the cards to issue, and how each is shown to the camera."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from scanner.demo.scenes import Scene
from scanner.demo.things import MY_CITY, OTHER_CITY, Brand, Look
from shared.tokens.transport import from_digits, to_digits

LEAFLET = "https://example.org/whats-on-this-winter"
_SIGNATURE = 64  # bytes: the last of a token (RFC 8032, 5.1.6)


def forged(text: str) -> str:
    """A good token with one bit of its signature turned."""
    token = bytearray(from_digits(text))
    token[-_SIGNATURE // 2] ^= 1
    return to_digits(bytes(token))


@dataclass(frozen=True, slots=True)
class Part:
    """One visitor: the options of `hub card issue` (none: no card but a leaflet), and how it is shown."""

    name: str  # of the card's picture, and of this visitor in messages
    options: tuple[str, ...] | None
    look: Look = Look.UPRIGHT
    brand: Brand = MY_CITY
    withdrawn: bool = False
    changed: Callable[[str], str] | None = None  # what somebody did to the token

    def scene(self, text: str) -> Scene:
        """How this visitor is filmed with a code that says `text`."""
        return Scene("Resident card", text, self.look, brand=self.brand)


def visitors(today: date) -> tuple[Part, ...]:
    """Everybody in the order in which they come; the expired card ended last month."""
    last_month = today.replace(day=1) - timedelta(days=1)
    a_year_before = last_month - timedelta(days=365)
    ended = ("--issued", a_year_before.isoformat(), "--expires", last_month.isoformat())
    return (
        Part("resident", ("--kind", "resident")),
        Part("concession", ("--kind", "concession", "--age-band", "60+"), Look.TILTED),
        Part("junior", ("--age-band", "13-15")),
        Part("leaflet", None, Look.POSTER),
        Part("dim-screen", ("--age-band", "18-59"), Look.DIM),
        Part("expired", ended, Look.DARK),
        Part("withdrawn", (), withdrawn=True),
        Part("forged", (), Look.THUMB, changed=forged),
        Part("other-city", ("--as-city", "other"), Look.FAR, OTHER_CITY),
        Part("screenshot", ("--rotation", "mandatory")),
        Part("print", ("--kind", "concession"), Look.PAPER),
    )
