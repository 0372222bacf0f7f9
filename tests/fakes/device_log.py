"""A device's log as the hub meets it: real payloads, salts, chain and signatures; no ledger around them."""

import os
import uuid
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.wire.batch import Batch, Checkpoint, Sent
from shared.wire.chain import EventIds, checkpoint_bytes, commitment, genesis, link, payload_bytes

NOW = 1_795_342_500_000  # 2026-11-22, a quarter past ten
DAY = "2026-11-22"
CARD = "0123456789abcdef0123456789abcdef"


class DeviceLog:
    """Events that were written and not yet sent. Rows are changed by tests to make what no device writes."""

    def __init__(self, device: str, venue: str, key: Ed25519PrivateKey | None = None) -> None:
        self.device, self.venue = device, venue
        self.id = str(uuid.uuid4())
        self.rows: list[Sent] = []
        self.acknowledged = 0
        self.key = key or Ed25519PrivateKey.generate()
        self._ids = EventIds()

    @property
    def public_key(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    def enrolled(self, **more: Any) -> dict[str, Any]:
        """Its row among the hub's devices."""
        return {
            "id": self.device,
            "name": self.device[:8],
            "kind": "scanner",
            "venue": self.venue,
            "place": "desk",
            "signing_key": self.public_key,
            "sealing_key": b"x" * 32,
            "enrolled_ms": NOW,
        } | more

    @property
    def seq(self) -> int:
        return len(self.rows)

    def write(self, kind: str, **fields: Any) -> str:
        """Append an event; its id."""
        payload = {
            "at": "2026-11-22T10:15:00.000Z",
            "day": DAY,
            "trusted_ms": NOW,
            "wall_ms": NOW,
            "doubtful": False,
            "kind": kind,
            "venue": self.venue,
        } | fields
        return self.append(payload_bytes(payload).decode())

    def append(self, payload: str, identifier: str | None = None) -> str:
        """Append a row with these very words."""
        salt, made = os.urandom(16), identifier or self._ids.make(NOW)
        self.rows.append(Sent(made, salt, payload, commitment(salt, payload.encode())))
        return made

    def admit(self, service: str = "swim", card: str = CARD, period: str | None = None, **fields: Any) -> str:
        """Admit a card."""
        told: dict[str, Any] = {"service": service, "card_ref": card, "verdict": "admit", "reason": None}
        if service in ("swim", "gym"):
            where = "city" if service == "swim" else self.venue
            told |= {"period": period or f"{DAY}@{where}", "slot": 0}
        return self.write("decision", **(told | {"version": 1} | fields))

    def override(self, service: str = "swim", card: str = CARD, **fields: Any) -> str:
        """Admit a card that was refused, by staff."""
        refused = self.write(
            "decision", service=service, card_ref=card, verdict="refuse", reason="already_used"
        )
        where = "city" if service == "swim" else self.venue
        told = {"service": service, "card_ref": card, "verdict": "note", "reason": "overridden"}
        told |= {"period": f"{DAY}@{where}", "about": refused}
        return self.write("override", **told, slot=1, staff="ada", because="proof-seen", **fields)

    def undo(self, event: str) -> str:
        """Take an admission back."""
        return self.write("undo", service="swim", about=event, staff="ada", because="wrong_person")

    def chain(self, seq: int) -> bytes:
        """The hash of a row; of 0, the hash before the first."""
        found = genesis(self.id)
        for number, row in enumerate(self.rows[:seq], 1):
            found = link(found, self.id, number, row.id, row.commitment)
        return found

    def checkpoint(self, seq: int) -> Checkpoint:
        """A signature over the log up to here."""
        chain = self.chain(seq)
        return Checkpoint(seq, chain, NOW, self.key.sign(checkpoint_bytes(self.id, seq, chain, NOW)))

    def batch(self, first: int = 1, size: int = 2000, **more: Any) -> Batch:
        """The rows from a number on."""
        rows = self.rows[first - 1 : first - 1 + size]
        return Batch(first, self.chain(first - 1), rows, **more)

    def copy(self, seq: int) -> "DeviceLog":
        """The same device restored from an image of when its log ended at `seq`."""
        other = DeviceLog(self.device, self.venue, self.key)
        other.id, other.rows, other.acknowledged = self.id, self.rows[:seq], min(self.acknowledged, seq)
        return other

    def replace(self, seq: int, change: Callable[[Sent], Sent]) -> None:
        """Change a row that was written."""
        self.rows[seq - 1] = change(self.rows[seq - 1])
