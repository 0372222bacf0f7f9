"""What a row of a device's log tells, read out of its payload and checked before anything is built on it."""

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from shared.domain.decision import Verdict
from shared.domain.events import EventKind
from shared.wire.chain import payload_bytes

MAX_WORD = 200  # characters of anything that goes into a column
_ADMITTING = frozenset((Verdict.ADMIT.value, Verdict.NOTE.value))
_CARDS = frozenset((EventKind.DECISION.value, EventKind.OVERRIDE.value))
_USES = _CARDS | {EventKind.HANDOUT.value}  # with a card, or with a referral code alone
_ABOUT = frozenset((EventKind.UNDO.value, EventKind.OVERRIDE.value, EventKind.DEALT_WITH.value))
_COUNT = EventKind.COUNT.value
_KINDS = frozenset(kind.value for kind in EventKind)
_VERDICTS = frozenset(verdict.value for verdict in Verdict)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ID = re.compile(r"[a-z][a-z0-9-]{0,39}")  # of venues and services in catalogues; they stand in open data
_HEADS = 99  # that one event may count
_NESTED = 16  # brackets; a device writes fewer
_LARGEST = 2**53 - 1


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """What many rows have in common, and what is counted together. A reader makes one object for each, so
    that they are told apart by identity."""

    day: str
    venue: str
    service: str | None
    kind: str
    verdict: str | None
    reason: str | None

    @property
    def admits(self) -> bool:
        """Whether a card was let in, or something was handed out."""
        return self.kind in _USES and self.verdict in _ADMITTING

    @property
    def granted(self) -> bool:
        """Whether staff let the card in although it was refused."""
        return self.kind == EventKind.OVERRIDE


class Told(NamedTuple):
    """A readable row. A tuple, as one is made for every event there ever is; `trusted_ms` since 1970, `heads`
    the people without a card that it counts."""

    form: Form
    trusted_ms: int
    card_ref: str | None
    period: str | None
    version: int | None
    about: str | None
    heads: int | None


class Reader:
    """Reads payloads; remembers the forms it has found to be proper, as a batch has few of them."""

    def __init__(self) -> None:
        self._forms: dict[tuple[Any, ...], Form] = {}

    def read(self, payload: str) -> Told | None:
        """What a payload tells; None where it is not what a device of this release writes."""
        try:
            fields = json.loads(payload)
            if "\\u" in payload or payload.count("{") + payload.count("[") > _NESTED:
                payload_bytes(fields)  # refuses what cannot be written again by whoever shows the row
            tell = fields.get
            key = (
                fields["day"], fields["venue"], tell("service"),
                fields["kind"], tell("verdict"), tell("reason"),
            )  # fmt: skip
            form = self._forms.get(key)
            if form is None:
                form = Form(*key)
                if not _is_proper(form):
                    return None
                self._forms[key] = form
            told = Told(
                form, fields["trusted_ms"], tell("card_ref"), tell("period"), tell("version"), tell("about"),
                fields["change"] if form.kind == _COUNT else None,
            )  # fmt: skip
        except (ValueError, RecursionError, AttributeError, KeyError, TypeError):
            return None
        return told if _fits(told) else None


def _is_proper(form: Form) -> bool:
    words = (form.kind, form.verdict, form.reason)
    return (
        all(word is None or _is_word(word) for word in words)
        and _DAY.fullmatch(form.day) is not None
        and bool(date.fromisoformat(form.day))  # raises ValueError for a day that never was
        and _ID.fullmatch(form.venue) is not None
        and (form.service is None or _ID.fullmatch(form.service) is not None)
        and form.kind in _KINDS
        and (form.verdict is None or form.verdict in _VERDICTS)
        and (form.kind not in _USES or (form.service is not None and form.verdict is not None))
        and (form.reason is None or form.verdict is not None)
    )


def _fits(told: Told) -> bool:
    form, trusted_ms, card_ref, period, version, about, heads = told
    return (
        type(trusted_ms) is int
        and -_LARGEST <= trusted_ms <= _LARGEST
        and (_is_word(card_ref) if card_ref is not None else form.kind not in _CARDS)
        and (period is None or _is_word(period))
        and (version is None or (type(version) is int and 0 <= version <= _LARGEST))
        and (about is None if form.kind not in _ABOUT else _is_word(about))
        and (heads is None or (type(heads) is int and -_HEADS <= heads <= _HEADS))
    )


def _is_word(value: object) -> bool:
    """A text that a column can hold: neither a NUL nor half of a surrogate pair is printable."""
    return type(value) is str and len(value) <= MAX_WORD and value.isprintable()
