"""A person's rights over what they answered: to have it told, and to have it erased."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Connection

from hub.signup import intake, office
from hub.signup.record import RecordError, unsealed


def held(connection: Connection, keys: Sequence[X25519PrivateKey], card: str) -> list[dict[str, Any]]:
    """Every sign-up that led to a card, as JSON that a person can read."""
    return [_held(row, keys) for row in office.of_card(connection, card)]


def erase(connection: Connection, card: str, now_ms: int) -> int:
    """Delete the answers, the mark of name and birth date, and the pages; how many sign-ups there were."""
    rows = office.of_card(connection, card)
    for row in rows:
        intake.forget(connection, row.id, now_ms)
    return len(rows)


def _held(row: intake.Row, keys: Sequence[X25519PrivateKey]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "sign_up": str(row.id),
        "venue": row.venue,
        "begun": _time(row.begun_ms),
        "card_issued": _time(row.changed_ms),
        "card_fetched": None if row.fetched_ms is None else _time(row.fetched_ms),
        "place_of_the_pass_until_then": row.provisional,
        "keyed_hash_of_name_and_birth_date": None if row.twin is None else row.twin.hex(),
        "answers": None,
    }
    try:
        record = None if row.record is None else unsealed(row.record, row.id, keys)
    except RecordError:
        return told | {"answers": "sealed to a key that is gone: nobody can read them"}
    if record is not None:
        told["answers"] = dict(record.answers)
        told["evidence"] = None if record.evidence is None else asdict(record.evidence)
    return told


def _time(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")
