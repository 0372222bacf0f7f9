"""Sends what the hub lacks of the log, in batches that grow while it answers fast.

Sending again what the hub has already changes nothing (docs/wire.md), so whatever became of an answer that
did not arrive, the same rows are just sent again.
"""

import json
import time
from collections.abc import Callable, Set
from dataclasses import dataclass, field
from typing import Any, Protocol

from shared.domain.ruling import Ruled, Ruling, Why
from shared.ledger.handouts import FORKED
from shared.ledger.ledger import Ledger
from shared.sync.client import Answer
from shared.sync.faults import LineFault
from shared.wire.batch import MAX_EVENTS, Batch, encode

_MOST_BYTES = 2 << 20  # as JSON; in gzip well under what the line takes
_FIRST_EVENTS = 100
_FAST_S, _SLOW_S = 1.0, 5.0
_PLAIN = {"ruling": "accepted"}
_WHYS = frozenset(Why)
_IN_VAIN = 5  # answers in one run that ask for what was just sent


class Hub(Protocol):
    """The line to the hub, as `HubClient` has it; raises LineFault."""

    def get(self, path: str) -> Answer: ...

    def post(self, path: str, body: dict[str, Any] | bytes, *, pack: bool = False) -> Answer: ...


@dataclass(slots=True)
class BatchSize:
    """How many events go together: doubled while answers are fast, halved where they are slow or refused."""

    events: int = _FIRST_EVENTS

    def answered(self, seconds: float) -> None:
        """An answer came after so many seconds."""
        if seconds < _FAST_S:
            self.events = min(MAX_EVENTS, self.events * 2)
        elif seconds > _SLOW_S:
            self.halve()

    def halve(self) -> bool:
        """Half as many from now on; False where there is no half."""
        before, self.events = self.events, max(1, self.events // 2)
        return self.events < before


@dataclass(frozen=True, slots=True)
class Received:
    """What the hub said to a batch: the number it wants next, and its rulings."""

    wanted: int
    forked: bool
    ruled: list[Ruled]

    @classmethod
    def read(
        cls, answer: dict[str, Any], batch: Batch, at_ms: int, known: Set[str] = frozenset()
    ) -> "Received":
        """Check an answer; raises LineFault (`hub_refuses`). An unknown `why` is left out, not guessed.

        Plain acceptance is left out too, but of events in `known`, which were ruled otherwise before.
        """
        wanted, rulings, forked = answer.get("next"), answer.get("rulings"), answer.get("forked")
        if type(wanted) is not int or wanted < 1 or type(rulings) is not list or type(forked) is not bool:
            raise LineFault("no answer to a batch", "hub_refuses")
        wanted = min(wanted, batch.start_at + len(batch.events))
        if wanted > batch.start_at and len(rulings) != len(batch.events):
            raise LineFault("not one ruling for each event", "hub_refuses")
        pairs = zip(batch.events, rulings, strict=False)
        return cls(
            wanted,
            forked,
            [
                _ruled(event.id, event.payload, said, at_ms)
                for seq, (event, said) in enumerate(pairs, batch.start_at)
                if seq < wanted and (said != _PLAIN or event.id in known)
            ],
        )


def _ruled(event: str, payload: str | None, said: object, at_ms: int) -> Ruled:
    ruling, why = ruling_of(said)
    service = json.loads(payload).get("service") if payload is not None and ruling != "accepted" else None
    return Ruled(event, ruling, why, service, at_ms)


def ruling_of(said: object) -> tuple[Ruling, Why | None]:
    """A ruling and its reason as the hub writes them; raises LineFault for a ruling that is none."""
    fields = said if type(said) is dict else {}
    try:
        ruling = Ruling(str(fields.get("ruling")))
    except ValueError:
        raise LineFault("a ruling that this version does not know", "hub_refuses") from None
    why = str(fields.get("why"))
    return ruling, Why(why) if why in _WHYS else None


@dataclass(slots=True)
class Drain:
    """Sends one log; lives as long as its thread, so that the size that fits is kept."""

    ledger: Ledger
    now_ms: Callable[[], int]
    size: BatchSize = field(default_factory=BatchSize)

    def run(self, hub: Hub, wanted: int, took: Callable[[int], None], stopping: Callable[[], bool]) -> None:
        """Send everything from `wanted`, or from what was never acknowledged, to where the log ends now: a
        desk that goes on does not keep a contact from its end.

        `took` is told how many events each answer acknowledged. Raises LineFault and LedgerFault.
        """
        standing, known = self.ledger.standing(), self.ledger.rulings_known()
        log, acknowledged = standing.log, standing.acknowledged
        path, after, in_vain = f"/v1/logs/{log}/events", min(acknowledged, wanted - 1), 0
        if after < acknowledged:
            self.ledger.rewind(after)
            acknowledged = self.ledger.standing().acknowledged
        while after < standing.seq and not stopping():
            batch = self.ledger.batch(after, _MOST_BYTES, self.size.events)
            if batch is None:
                return
            answer = self._send(hub, path, batch)
            if answer is None:
                continue
            received = Received.read(answer, batch, self.now_ms(), known)
            if received.forked:
                self.ledger.note(FORKED, log)
            after = received.wanted - 1
            if after < acknowledged:
                self.ledger.rewind(after)  # in mid-sync, from a backup
            self.ledger.acknowledge(after, received.ruled)
            before, acknowledged = acknowledged, self.ledger.standing().acknowledged
            took(acknowledged - before)
            if received.wanted <= batch.start_at:
                in_vain += 1
                if in_vain == _IN_VAIN:
                    raise LineFault("the hub asks for the same rows again and again", "hub_refuses")

    def again(self, hub: Hub, stopping: Callable[[], bool]) -> None:
        """Give the hub the logs that ended, once more: it may have lost them. Raises as `run` does."""
        for prefix, standing in self.ledger.ended():
            after = 0
            while after < standing.seq and not stopping():
                batch = self.ledger.batch(after, _MOST_BYTES, self.size.events, prefix=prefix)
                if batch is None:
                    break
                answer = self._send(hub, f"/v1/logs/{standing.log}/events", batch)
                if answer is not None:
                    self.ledger.rule(Received.read(answer, batch, self.now_ms()).ruled)
                    after = batch.start_at + len(batch.events) - 1

    def _send(self, hub: Hub, path: str, batch: Batch) -> dict[str, Any] | None:
        """The answer; None where the batch was too big and a smaller one may do."""
        started = time.monotonic()
        try:
            answer = hub.post(path, encode(batch), pack=True).json()
        except LineFault as fault:
            smaller = len(batch.events) > 1 and self.size.halve()
            if fault.said == "too_big" and smaller:
                return None
            raise
        self.size.answered(time.monotonic() - started)
        return answer
