"""What a row of a device's log tells, read out of its payload and checked before anything is built on it."""

import json
import re
from typing import NamedTuple, TypeAlias

from shared.domain.decision import Verdict
from shared.domain.events import EventKind

MAX_WORD = 200  # characters of anything that goes into a column
ADMITTING = frozenset((Verdict.ADMIT.value, Verdict.NOTE.value))
_CARDS = frozenset((EventKind.DECISION.value, EventKind.OVERRIDE.value))
_ABOUT = frozenset((EventKind.UNDO.value, EventKind.OVERRIDE.value, EventKind.DEALT_WITH.value))
_KINDS = frozenset(kind.value for kind in EventKind)
_VERDICTS = frozenset(verdict.value for verdict in Verdict)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LARGEST = 2**53 - 1

# day, venue, service, kind, verdict, reason: what is counted together
Figure: TypeAlias = tuple[str, str, str | None, str, str | None, str | None]


class Told(NamedTuple):
    """A readable row. A tuple, as one is made for every event there ever is; `trusted_ms` since 1970."""

    figure: Figure
    trusted_ms: int
    card_ref: str | None
    period: str | None
    version: int | None
    about: str | None

    @property
    def admits(self) -> bool:
        """Whether it let a card in."""
        return self.figure[3] in _CARDS and self.figure[4] in ADMITTING

    @property
    def granted(self) -> bool:
        """Whether staff let the card in although it was refused."""
        return self.figure[3] == EventKind.OVERRIDE


class Reader:
    """Reads payloads; remembers which figures it has found to be proper, as a batch has few of them."""

    def __init__(self) -> None:
        self._proper: set[Figure] = set()

    def read(self, payload: str) -> Told | None:
        """What a payload tells; None where it is not what a device of this release writes."""
        try:
            fields = json.loads(payload)
            tell = fields.get
            figure = (
                fields["day"], fields["venue"], tell("service"),
                fields["kind"], tell("verdict"), tell("reason"),
            )  # fmt: skip
            if figure not in self._proper:
                if not _is_proper(figure):
                    return None
                self._proper.add(figure)
            told = Told(
                figure, fields["trusted_ms"], tell("card_ref"), tell("period"), tell("version"), tell("about")
            )
        except (ValueError, RecursionError, AttributeError, KeyError, TypeError):
            return None
        return told if _fits(told) else None


def _is_proper(figure: Figure) -> bool:
    day, venue, service, kind, verdict, reason = figure
    return (
        all(word is None or _is_word(word) for word in figure)
        and _DAY.fullmatch(day) is not None
        and venue is not None
        and kind in _KINDS
        and (verdict is None or verdict in _VERDICTS)
        and (kind not in _CARDS or (service is not None and verdict is not None))
        and (reason is None or verdict is not None)
    )


def _fits(told: Told) -> bool:
    figure, trusted_ms, card_ref, period, version, about = told
    return (
        type(trusted_ms) is int
        and -_LARGEST <= trusted_ms <= _LARGEST
        and (card_ref is None or _is_word(card_ref))
        and (period is None or _is_word(period))
        and (version is None or (type(version) is int and 0 <= version <= _LARGEST))
        and (figure[3] not in _CARDS or card_ref is not None)
        and (_is_word(about) if figure[3] in _ABOUT else about is None)
    )


def _is_word(value: object) -> bool:
    """A text that a column can hold: neither a NUL nor half of a surrogate pair is printable."""
    return type(value) is str and len(value) <= MAX_WORD and value.isprintable()
