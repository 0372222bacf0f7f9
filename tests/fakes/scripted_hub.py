"""The hub's end of the line in a few lines of Python, by docs/wire.md, and what may befall a request."""

import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

from shared.sync.client import Answer
from shared.sync.faults import LineFault
from shared.wire.batch import Batch, decode
from shared.wire.chain import genesis

Row = tuple[str, bytes]  # id, chain hash
Fate = Callable[["ScriptedHub", Callable[[], Answer]], Answer]


@dataclass
class Kept:
    """One log as the hub has it: its rows, from after `start`."""

    start: int
    chain: bytes
    rows: list[Row] = field(default_factory=list)
    aside: list[Row] = field(default_factory=list)

    @property
    def end(self) -> int:
        return self.start + len(self.rows)

    def chain_at(self, seq: int) -> bytes | None:
        if seq == self.start:
            return self.chain
        return self.rows[seq - self.start - 1][1] if self.start < seq <= self.end else None


class ScriptedHub:
    """Answers as the hub does. `fates` befall the next requests, one each; `rulings` are by event."""

    def __init__(self) -> None:
        self.incarnation = str(uuid4())
        self.logs: dict[str, Kept] = {}
        self.feed: list[dict[str, Any]] = []
        self.rulings: dict[str, dict[str, Any]] = {}
        self.fates: deque[Fate] = deque()
        self.beats: list[dict[str, Any]] = []
        self.sizes: list[int] = []  # events of each batch that arrived
        self.payloads: list[str | None] = []  # of every event that arrived
        self.most = 2_000
        self.bundle = 0  # the version in force
        self.late: list[Callable[[], Answer]] = []
        self._backup = self._state()

    # --- the line -----------------------------------------------------------------------------------------

    def get(self, path: str) -> Answer:
        return self._carried(lambda: self._answer(path, None))

    def post(self, path: str, body: dict[str, Any] | bytes, *, pack: bool = False) -> Answer:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self._carried(lambda: self._answer(path, data))

    def _carried(self, deliver: Callable[[], Answer]) -> Answer:
        return self.fates.popleft()(self, deliver) if self.fates else deliver()

    # --- the hub ------------------------------------------------------------------------------------------

    def back_up(self) -> None:
        self._backup = self._state()

    def restore(self) -> None:
        """From the backup: what came since is lost, the feed is what it was, the incarnation is another."""
        kept = json.loads(self._backup, object_hook=_revived)
        self.logs, self.feed = kept["logs"], kept["feed"]
        self.incarnation = str(uuid4())

    def rows(self, log: str) -> list[str]:
        """The ids of a log's rows, in order."""
        return [identifier for identifier, _ in self.logs[log].rows] if log in self.logs else []

    def tell(self, **item: Any) -> None:
        """Put an item into the feed."""
        self.feed.append({"number": len(self.feed) + 1} | item)

    def _state(self) -> str:
        return json.dumps({"logs": self.logs, "feed": self.feed}, default=_buried)

    def _answer(self, path: str, body: bytes | None) -> Answer:
        parts = urlsplit(path)
        if body is None:
            said = self._fed(parse_qs(parts.query))
        elif parts.path == "/v1/heartbeat":
            said = self._beat(json.loads(body))
        else:
            said = self._take(parts.path.split("/")[3], decode(body))
        return Answer(200, json.dumps(said).encode())

    def _beat(self, told: dict[str, Any]) -> dict[str, Any]:
        self.beats.append(told)
        kept = self.logs.get(told["log"])
        wanted = 1 if kept is None else kept.end + 1
        return {
            "incarnation": self.incarnation,
            "next": wanted,
            "feed": len(self.feed),
            "bundle": self.bundle,
        }

    def _fed(self, query: dict[str, list[str]]) -> dict[str, Any]:
        same = query.get("incarnation") == [self.incarnation]
        after = int(query["after"][0]) if same else 0
        page = self.feed[after : after + 3]
        return {"incarnation": self.incarnation, "items": page, "more": after + 3 < len(self.feed)}

    def _take(self, log: str, batch: Batch) -> dict[str, Any]:
        self.sizes.append(len(batch.events))
        if len(batch.events) > self.most:
            raise LineFault("413 too_big", "hub_refuses", said="too_big")
        self.payloads += [event.payload for event in batch.events]
        kept = self.logs.get(log)
        if kept is None:
            kept = self.logs[log] = Kept(0, genesis(log))
            if batch.start is not None:
                assert batch.start.seq == batch.start_at - 1
                kept.start, kept.chain = batch.start.seq, batch.start.chain
        last, forked, previous = batch.start_at + len(batch.events) - 1, False, batch.previous
        if batch.start_at <= kept.end + 1:
            for seq, (event, chain) in enumerate(
                zip(batch.events, batch.chains(log), strict=True), batch.start_at
            ):
                if seq == kept.end + 1 and previous == kept.chain_at(kept.end):
                    kept.rows.append((event.id, chain))
                elif seq > kept.start and chain != kept.chain_at(seq):
                    forked = True
                    kept.aside += [(event.id, chain)] * ((event.id, chain) not in kept.aside)
                previous = chain
        wanted = max(kept.end, last) + 1 if forked else kept.end + 1
        said = [self.rulings.get(event.id, {"ruling": "accepted"}) for event in batch.events]
        return {"incarnation": self.incarnation, "next": wanted, "rulings": said, "forked": forked}


# --- what may befall a request ------------------------------------------------------------------------------


def lost(hub: ScriptedHub, deliver: Callable[[], Answer]) -> Answer:
    """The request does not arrive."""
    raise LineFault("nobody answers", "hub_away")


def unanswered(hub: ScriptedHub, deliver: Callable[[], Answer]) -> Answer:
    """It arrives, its answer does not."""
    deliver()
    raise LineFault("no answer in time", "hub_slow")


def doubled(hub: ScriptedHub, deliver: Callable[[], Answer]) -> Answer:
    """It arrives twice."""
    deliver()
    return deliver()


def belated(hub: ScriptedHub, deliver: Callable[[], Answer]) -> Answer:
    """It arrives, but only after later ones: when `arrive_late` is called."""
    hub.late.append(deliver)
    raise LineFault("no answer in time", "hub_slow")


def well(hub: ScriptedHub, deliver: Callable[[], Answer]) -> Answer:
    """Nothing befalls it."""
    return deliver()


def refused(why: str, retry_after_s: int | None = None) -> Fate:
    """The hub would not take it."""

    def fate(hub: ScriptedHub, deliver: Callable[[], Answer]) -> Answer:
        raise LineFault(why, why, retry_after_s=retry_after_s)

    return fate


def _buried(value: object) -> object:
    if isinstance(value, Kept):
        return {"kept": [value.start, value.chain, value.rows, value.aside]}
    assert isinstance(value, bytes)
    return {"hex": value.hex()}


def _revived(found: dict[str, Any]) -> Any:
    if found.keys() == {"hex"}:
        return bytes.fromhex(found["hex"])
    if found.keys() == {"kept"}:
        start, chain, rows, aside = found["kept"]
        return Kept(start, chain, [tuple(row) for row in rows], [tuple(row) for row in aside])
    return found
