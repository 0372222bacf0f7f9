"""A real ledger and short ways to say what happens at a desk."""

import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.domain.decision import Mark
from shared.domain.events import Event, EventKind, NewEvent
from shared.domain.evidence import History
from shared.domain.moment import Moment
from shared.domain.service import Service
from shared.ledger.ledger import Ledger

LONDON = ZoneInfo("Europe/London")
NOON = 1_795_348_800_000  # 2026-11-22 12:00 in London
SWIM = Service("swim", 2, {"en": "Swim"}, (), fresh_s=1, stop_s=2, capacity=100, stay_minutes=60)


def at(minutes: float = 0, *, doubtful: bool = False) -> Moment:
    ms = NOON + int(minutes * 60_000)
    return Moment(ms, ms, doubtful)


@dataclass
class Desk:
    """A ledger and what one desk does with it."""

    path: Path
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    def __post_init__(self) -> None:
        self.ledger = self.open()

    def open(self) -> Ledger:
        return Ledger.open(self.path, zone=LONDON, sign=self.key.sign, reserve_bytes=1 << 16, wait_s=0.05)

    def check(self, message: bytes, signature: bytes) -> bool:
        self.key.public_key().verify(signature, message)
        return True

    def admit(
        self,
        card: str = "card-1",
        minutes: float = 0,
        *,
        slot: int | None = None,
        version: int | None = None,
        code_step: int | None = None,
    ) -> Event:
        event = NewEvent(EventKind.DECISION, at(minutes), "porchester", "swim", card, {"verdict": "admit"})
        mark = None if slot is None else Mark("2026-11-22@porchester", slot)
        return self.ledger.write(lambda tx: tx.append(event, mark=mark, version=version, code_step=code_step))

    def refuse(self, card: str = "card-1", minutes: float = 0, reason: str = "expired") -> Event:
        body = {"verdict": "refuse", "reason": reason}
        return self.tell(EventKind.DECISION, minutes, card=card, **body)

    def tell(self, kind: EventKind, minutes: float = 0, *, card: str | None = None, **body: object) -> Event:
        event = NewEvent(kind, at(minutes), "porchester", "swim", card, body)
        return self.ledger.write(lambda tx: tx.append(event))

    def undo(self, event: Event, minutes: float = 0) -> Event | None:
        new = NewEvent(EventKind.UNDO, at(minutes), "porchester", "swim", body={"because": "wrong_person"})
        return self.ledger.write(lambda tx: tx.undo(event.id, new))

    def history(self, card: str = "card-1", minutes: float = 0, code_step: int | None = None) -> History:
        return self.ledger.history(card, SWIM, "2026-11-22@porchester", code_step, at(minutes))

    def claim(self, card: str, period: str) -> Event:
        """An admission of this minute that takes the one place of a period."""
        event = NewEvent(EventKind.DECISION, at(), "porchester", "swim", card, {"verdict": "admit"})
        return self.ledger.write(lambda tx: tx.append(event, mark=Mark(period, 0)))

    def marks(self) -> set[str]:
        """The cards that have a place in some limit."""
        with sqlite3.connect(self.path) as db:
            found = {card for (card,) in db.execute("SELECT card_ref FROM marks")}
        db.close()
        return found
