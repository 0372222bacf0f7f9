"""What somebody answered: opened in memory for as long as it takes, and sealed again to be kept."""

import contextlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shared.domain.signup.evidence import EVIDENCE
from shared.domain.signup.fields import Here, Value
from shared.domain.signup.pages import BY_NAME, CHANGE, check_page, first_unanswered, relevant
from shared.domain.signup.takeaway import read_secret
from shared.wire import seal
from shared.wire.seal import SealError, SealingKey
from shared.wire.signup import Envelope, EnvelopeError, opened

_CARD = re.compile(r"[0-9a-f]{32}")
_PURPOSE = b"portcullis resident 1"


class RecordError(ValueError):
    """Pages that no key here opens, or that hold what no desk lets through; the word says which."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a member of staff has seen, and on which day; no copy of it exists."""

    kind: str
    day: str
    staff: str


@dataclass(frozen=True, slots=True)
class Record:
    """What the city keeps of a resident."""

    answers: Mapping[str, Value] = field(repr=False)
    evidence: Evidence | None = None
    provisional: int | None = None  # the place of the pass that the desk signed meanwhile
    card: str | None = field(default=None, repr=False)  # that was shown at the desk, to be changed

    @property
    def change(self) -> str:
        """What somebody who has a card wants changed; empty for a new one."""
        return str(self.answers.get(CHANGE, ""))

    @property
    def name(self) -> str:
        """First and family name, as the card shows them."""
        return " ".join(str(self.answers.get(one, "")) for one in ("first_name", "family_name")).strip()


def read(envelopes: Iterable[Envelope], keys: Sequence[X25519PrivateKey]) -> dict[str, dict[str, Any]]:
    """The newest of each page, opened; raises RecordError."""
    by_id = {SealingKey(key.public_key().public_bytes_raw()).id: key for key in keys}
    found: dict[str, dict[str, Any]] = {}
    for envelope in envelopes:
        key = by_id.get(envelope.key)
        if key is None:
            raise RecordError("key")
        try:
            found[envelope.place.page] = opened(envelope, key)
        except EnvelopeError:
            raise RecordError("sealed") from None
    return found


def secret_of(envelopes: Iterable[Envelope], keys: Sequence[X25519PrivateKey]) -> str | None:
    """The secret of the address that the resident took along; None where none can be read."""
    start = [one for one in envelopes if one.place.page == "start"]
    with contextlib.suppress(RecordError):
        told = _start(read(start, keys)).get("secret")
        return read_secret(told) if type(told) is str else None
    return None


def readable(envelopes: Iterable[Envelope], keys: Sequence[X25519PrivateKey]) -> dict[str, Mapping[str, Any]]:
    """What can be read of pages that somebody has to look at; the code is nobody's business."""
    found: dict[str, Mapping[str, Any]] = {}
    for envelope in envelopes:
        with contextlib.suppress(RecordError):
            found |= read([envelope], keys)
    return {name: content for name, content in found.items() if name in BY_NAME or name == "evidence"}


def so_far(pages: Mapping[str, Mapping[str, Any]], here: Here, *, strict: bool = False) -> dict[str, Value]:
    """What was answered, each page checked as the desk checks it. One that does not do is left out, or raises
    RecordError where that is `strict`."""
    answers: dict[str, Value] = {CHANGE: ""} if _start(pages).get(CHANGE) is True else {}
    for name, content in pages.items():
        if name in BY_NAME:
            good, bad = check_page(BY_NAME[name], content, here)
            if bad and strict:
                raise RecordError("answers")
            answers |= good
    return answers


def gathered(pages: Mapping[str, Mapping[str, Any]], here: Here) -> Record:
    """The record that pages make: every answer checked as the desk checks it. Raises RecordError for what is
    missing or does not do."""
    answers = so_far(pages, here, strict=True)
    if first_unanswered(answers, here) is not None:
        raise RecordError("answers")
    card = _start(pages).get("card")
    return Record(
        relevant(answers, here),
        evidence_of(pages),
        _place(pages.get("provisional")),
        card if type(card) is str and _CARD.fullmatch(card) else None,
    )


def evidence_of(pages: Mapping[str, Mapping[str, Any]]) -> Evidence | None:
    """The evidence that a desk saw; raises RecordError for what no desk writes."""
    content = pages.get("evidence")
    if content is None:
        return None
    told = [content.get(name) for name in ("kind", "day", "staff")]
    if not all(type(one) is str and len(one) <= 100 for one in told) or told[0] not in EVIDENCE:
        raise RecordError("evidence")
    return Evidence(*map(str, told))


def sealed(record: Record, sign_up: UUID, key: X25519PrivateKey) -> bytes:
    """The record for as long as it is kept."""
    evidence = record.evidence
    told = {
        "answers": dict(record.answers),
        "evidence": None if evidence is None else [evidence.kind, evidence.day, evidence.staff],
        "provisional": record.provisional,
        "card": record.card,
    }
    plain = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
    return seal.seal(plain, key.public_key().public_bytes_raw(), _PURPOSE + sign_up.bytes)


def unsealed(data: bytes, sign_up: UUID, keys: Iterable[X25519PrivateKey]) -> Record:
    """The record again; raises RecordError where its key is gone."""
    for key in keys:
        try:
            told = json.loads(seal.unseal(data, key, _PURPOSE + sign_up.bytes))
        except SealError:
            continue
        answers = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in told["answers"].items()
        }
        evidence = told["evidence"]
        seen = None if evidence is None else Evidence(*evidence)
        return Record(answers, seen, told["provisional"], told["card"])
    raise RecordError("key")


def _start(pages: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    return pages.get("start", {})


def _place(content: Mapping[str, Any] | None) -> int | None:
    place = None if content is None else content.get("place")
    return place if type(place) is int and 0 <= place < 1 << 31 else None
