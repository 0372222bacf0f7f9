"""Many devices at once: each a key, a log in memory and the real client, enrolled without a word."""

import secrets
import threading
import time
import uuid
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import insert

from hub.db import tables
from hub.hub import Hub
from shared.device.clock import Clock
from shared.sync.backoff import Backoff
from shared.sync.client import Device, HubClient
from shared.sync.faults import LineFault
from shared.sync.transport import Way
from shared.wire import batch
from shared.wire.chain import EventIds, commitment, genesis, payload_bytes

_SYNC_S = 60  # between regular contacts; back-off never waits longer


class CrowdDevice:
    """A device with rows to send; `told` are the codes of what went wrong, in order."""

    def __init__(self, hub: Hub, url: str, folder: Path, rows: list[dict[str, Any]]) -> None:
        self.id, self._log = str(uuid.uuid4()), str(uuid.uuid4())
        self.told: list[str] = []
        self._key = Ed25519PrivateKey.generate()
        self._client = HubClient(
            Way(url), Device(self.id, self._key), Clock(folder / f"{self.id}.json"), lambda _: hub.root
        )
        ids = EventIds()
        self._batch = batch.Batch(
            1, genesis(self._log), [_sent(ids.make(row["trusted_ms"]), payload_bytes(row)) for row in rows]
        )
        row = {
            "id": self.id,
            "name": "one of many",
            "kind": "scanner",
            "venue": "porchester",
            "place": "desk",
            "signing_key": self._key.public_key().public_bytes_raw(),
            "sealing_key": X25519PrivateKey.generate().public_key().public_bytes_raw(),
            "enrolled_ms": hub.now_ms(),
        }
        with hub.write() as connection:
            connection.execute(insert(tables.devices).values(row))

    @property
    def sent(self) -> set[str]:
        """The ids of its rows."""
        return {event.id for event in self._batch.events}

    def contact(self) -> list[dict[str, str]]:
        """Heartbeat, bundle check and batch; the rulings. Raises LineFault."""
        beat = {
            "version": "0.2.0",
            "log": self._log,
            "seq": len(self._batch.events),
            "chain": self._batch.chains(self._log)[-1].hex(),
            "unsent": len(self._batch.events),
        }
        bundle = self._client.post("/v1/heartbeat", beat).json()["bundle"]
        self._client.get("/v1/bundle/manifest.cbor", if_none_match=f'"{bundle}"')
        body = batch.encode(self._batch)
        rulings: list[dict[str, str]] = self._client.post(
            f"/v1/logs/{self._log}/events", body, pack=True
        ).json()["rulings"]
        return rulings

    def until_done(self, given_up: float) -> list[dict[str, str]]:
        """Contacts with the product's own back-off until one goes well; not past `given_up` (monotonic)."""
        backoff, never = Backoff(_SYNC_S), threading.Event()
        while True:
            try:
                return self.contact()
            except LineFault as fault:
                self.told.append(fault.code)
                wait = backoff.after_failure(fault.retry_after_s)
                if time.monotonic() + wait > given_up:
                    raise
                never.wait(wait)
            finally:
                self._client.close()


def _sent(identifier: str, payload: bytes) -> batch.Sent:
    salt = secrets.token_bytes(16)
    return batch.Sent(identifier, salt, payload.decode(), commitment(salt, payload))
