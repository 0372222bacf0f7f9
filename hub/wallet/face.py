"""What a wallet pass shows of a card, whoever's phone it is on, and its few words in each language."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from shared.domain.card import Kind

WORDS = {
    "en": {
        "card": "City card",
        "holder": "Name",
        "kind": "Card",
        "until": "Valid until",
        "number": "Number",
        "help": "Lost your phone? Tell any desk of the city: this pass stops, and you get a new one.",
        Kind.RESIDENT.label: "Resident",
        Kind.CONCESSION.label: "Concession",
        Kind.STAFF.label: "Staff",
        Kind.AMBASSADOR.label: "Ambassador",
        Kind.PROVISIONAL.label: "Provisional",
        Kind.TRADER.label: "Trader",
    },
    "ar": {
        "card": "بطاقة المدينة",
        "holder": "الاسم",
        "kind": "البطاقة",
        "until": "صالحة حتى",
        "number": "الرقم",
        "help": "هل فقدت هاتفك؟ أخبر أي مكتب في المدينة: تتوقف هذه البطاقة وتحصل على بطاقة جديدة.",
        Kind.RESIDENT.label: "مقيم",
        Kind.CONCESSION.label: "تخفيض",
        Kind.STAFF.label: "موظف",
        Kind.AMBASSADOR.label: "سفير",
        Kind.PROVISIONAL.label: "مؤقتة",
        Kind.TRADER.label: "تاجر",
    },
    "fr": {
        "card": "Carte de la ville",
        "holder": "Nom",
        "kind": "Carte",
        "until": "Valable jusqu'au",
        "number": "Numéro",
        "help": "Téléphone perdu ? Dites-le à un guichet de la ville : cette carte s'arrête, "
        "vous en recevez une nouvelle.",
        Kind.RESIDENT.label: "Habitant",
        Kind.CONCESSION.label: "Tarif réduit",
        Kind.STAFF.label: "Personnel",
        Kind.AMBASSADOR.label: "Ambassadeur",
        Kind.PROVISIONAL.label: "Provisoire",
        Kind.TRADER.label: "Commerçant",
    },
}


@dataclass(frozen=True, slots=True)
class Face:
    """One issue of a card as a pass shows it.

    `text` is its token in base64url: a wallet may draw any text in plain byte mode. `secrets` are the TOTP
    secrets of the classes of venue, in order; none where the code never changes. `must_change`: no desk takes
    the code when it stands still.
    """

    organisation: str
    zone: ZoneInfo
    card: str  # 32 hex digits
    version: int
    kind: Kind
    last_day: date
    text: str = field(repr=False)
    cancelled: bool = False
    name: str | None = field(default=None, repr=False)
    secrets: tuple[bytes, ...] = field(default=(), repr=False)
    must_change: bool = False

    @property
    def serial(self) -> str:
        """Names this issue among all passes of the city."""
        return f"{self.card}-{self.version}"

    @property
    def number(self) -> str:
        """The end of the card's id, for people to read out: `9A21 5F3C`."""
        end = self.card[-8:].upper()
        return f"{end[:4]} {end[4:]}"

    @property
    def ends(self) -> datetime:
        """The last second of its last day, in the city's time."""
        return datetime.combine(self.last_day, time(23, 59, 59), self.zone)
