"""Sealed pages on their way to the hub: whatever it says of them, events do not wait."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shared.ledger.ledger import Ledger
from shared.sync.drain import Hub
from shared.sync.sign_ups import SignUpPost
from shared.wire.signup import Envelope, Place

SIGN_UP = UUID(int=1)


class Restored:
    """A hub that was brought back from a backup: the first pages, which the device erased, are not there."""

    def post(self, _path: str, _body: object) -> Any:
        told = [{"sign_up": str(SIGN_UP), "next": 1, "state": "open", "why": None, "card": None}]
        return SimpleNamespace(json=lambda: {"sign_ups": told})


def test_pages_that_the_hub_cannot_take_keep_nothing_else_back(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "ledger.sqlite", zone=ZoneInfo("Europe/London"), reserve_bytes=0)
    page = Envelope(Place(SIGN_UP, 4, "name", "device"), "00112233", b"sealed")
    ledger.write(lambda tx: tx.keep_page(page))
    post = SignUpPost("device", X25519PrivateKey.generate(), lambda _: None)
    post.send(cast(Hub, Restored()), ledger, lambda: False)  # raises nothing: the cycle goes on to the events
    assert ledger.sign_ups.unsent("device", 10) == [page]
    ledger.close()
