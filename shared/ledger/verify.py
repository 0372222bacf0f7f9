"""Checks the chain: every row is what was appended, in its place, up to the head.

What only a signed checkpoint kept elsewhere can prove: that nobody who can write the file rebuilt the whole
chain, or cut its tail and set the head and the checkpoints back to match.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from shared.wire.chain import checkpoint_bytes, commitment, link

# seq, id, commitment, chain, salt, payload
Row: TypeAlias = tuple[int, str, bytes, bytes, bytes | None, str | None]
Checkpoint: TypeAlias = tuple[int, int, bytes, bytes]  # seq, at_ms, chain, signature
CheckSignature: TypeAlias = Callable[[bytes, bytes], bool]  # message, signature


@dataclass(frozen=True, slots=True)
class ChainReport:
    """How a log came out: the events checked, the first number that does not hold, and why."""

    ok: bool
    events: int
    first_bad_seq: int | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a log: from after `start` (with its chain hash) to `end` (with its own)."""

    log: str
    start: int
    start_chain: bytes
    end: int
    end_chain: bytes


def verify_rows(
    span: Span,
    rows: Iterable[Row],
    checkpoints: Iterable[Checkpoint] = (),
    check: CheckSignature | None = None,
) -> ChainReport:
    """Check the rows of a span, in order; memory does not grow with them.

    Checkpoints must lie on the chain; with `check` (the device's public key) their signatures too.
    """
    signed = {seq: (at_ms, chain, signature) for seq, at_ms, chain, signature in checkpoints}
    seq, chain = span.start, span.start_chain
    for found, event, committed, stored, salt, payload in rows:
        if found > span.end:
            break
        seq += 1
        why = _bad_row(found == seq, committed, salt, payload)
        if not why:
            chain = link(chain, span.log, seq, event, committed)
            if chain != stored:
                why = "an event was changed, replaced or moved"
        if not why and seq in signed:
            at_ms, at_chain, signature = signed.pop(seq)
            if at_chain != chain:
                why = "the signed checkpoint here belongs to another history"
            elif check is not None and not check(checkpoint_bytes(span.log, seq, chain, at_ms), signature):
                why = "the checkpoint here was not signed by this device"
        if why:
            return ChainReport(False, seq - span.start - 1, seq, why)
    if seq != span.end or chain != span.end_chain:
        return ChainReport(False, seq - span.start, seq + 1, "the newest events are missing")
    late = [other for other in signed if other > span.end]
    if late:
        return ChainReport(
            False, seq - span.start, span.end + 1, "events before a signed checkpoint are missing"
        )
    return ChainReport(True, seq - span.start)


def _bad_row(in_place: bool, committed: bytes, salt: bytes | None, payload: str | None) -> str:
    if not in_place:
        return "an event is missing here"
    if (salt is None) != (payload is None):
        return "an event was erased by half"
    if salt is not None and payload is not None and commitment(salt, payload.encode()) != committed:
        return "an event's payload was changed"
    return ""
