"""One transaction of the ledger: look at a card's history, append events with what they claim.

The hot path: plain sqlite3, whose statement cache keeps every statement here prepared.
"""

import json
import os
import sqlite3
from dataclasses import dataclass, replace
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.domain.decision import Mark, Verdict
from shared.domain.events import ALWAYS, TELLS, Body, Event, EventKind, NewEvent
from shared.domain.evidence import History
from shared.domain.help import HelpCall
from shared.domain.moment import Moment, written
from shared.domain.service import Service
from shared.ledger import handouts, help_calls, rulings, sign_ups
from shared.ledger.faults import MarkTaken
from shared.ledger.handouts import NotGiven
from shared.wire.batch import MAX_PAYLOAD
from shared.wire.chain import SALT_BYTES, EventIds, commitment, link, payload_bytes
from shared.wire.signup import Envelope

_ADMITTING = (Verdict.ADMIT, Verdict.NOTE)
_ADMISSIONS = (EventKind.DECISION, EventKind.OVERRIDE)
_ABOUT_ANOTHER = (EventKind.UNDO, EventKind.OVERRIDE, EventKind.DEALT_WITH)

_HEAD = "SELECT log, seq, chain, newest_ms, day, admitted, signed_seq, signed_ms FROM head"
_MOVE_HEAD = "UPDATE head SET seq = ?, chain = ?, newest_ms = ?, day = ?, admitted = ?"
_INSERT = "INSERT INTO events (seq, id, commitment, chain, salt, payload) VALUES (?, ?, ?, ?, ?, ?)"
_SLOTS = "SELECT slot FROM marks WHERE card_ref = ? AND service = ? AND period = ?"
_CLAIM = "INSERT INTO marks (card_ref, service, period, slot, version) VALUES (?, ?, ?, ?, ?)"
_FREE = "DELETE FROM marks WHERE card_ref = ? AND service = ? AND period = ? AND slot = ?"
_VERSION = """
SELECT max(version) FROM (SELECT version FROM versions WHERE card_ref = ?1
    UNION ALL SELECT version FROM marks WHERE card_ref = ?1)
"""
_RAISE_VERSION = (
    "INSERT INTO versions VALUES (?, ?)"
    " ON CONFLICT (card_ref) DO UPDATE SET version = excluded.version WHERE excluded.version > version"
)
_CODE = "SELECT 1 FROM codes WHERE step = ? AND card_ref = ?"
_SPEND_CODE = "INSERT INTO codes (step, card_ref) VALUES (?, ?)"
_SETTLE = "INSERT INTO settled (seq, how) VALUES (?, ?) ON CONFLICT DO NOTHING"
_TARGET = "SELECT seq, kind, verdict, card_ref, payload FROM events WHERE id = ?"
_INSIDE = """
SELECT coalesce(sum(CASE kind WHEN 'count' THEN json_extract(payload, '$.change') ELSE 1 END), 0)
FROM events AS e
WHERE day = ? AND service = ? AND trusted_ms > ? AND (kind = 'count' OR verdict IN ('admit', 'note')
    AND kind IN ('decision', 'override') AND NOT EXISTS (SELECT 1 FROM settled WHERE settled.seq = e.seq))
"""
_SCANNED = """
SELECT coalesce(sum(CASE kind WHEN 'count' THEN json_extract(payload, '$.change') ELSE 1 END), 0)
FROM events AS e
WHERE day = ? AND service = ? AND (kind = 'count' OR verdict IN ('admit', 'note')
    AND kind IN ('decision', 'override')
    AND NOT EXISTS (SELECT 1 FROM settled WHERE settled.seq = e.seq AND settled.how = 'undone'))
"""
_LEAVING = """
INSERT INTO settled (seq, how)
SELECT seq, 'left' FROM events AS e
WHERE day = ? AND service = ? AND card_ref = ? AND verdict IN ('admit', 'note')
    AND kind IN ('decision', 'override') AND NOT EXISTS (SELECT 1 FROM settled WHERE settled.seq = e.seq)
ORDER BY seq LIMIT 1
"""
_ADMISSION = """
SELECT id FROM events AS e
WHERE day IN (?, ?) AND service = ? AND trusted_ms BETWEEN ? AND ? AND card_ref = ?
    AND verdict IN ('admit', 'note') AND kind IN ('decision', 'override')
    AND NOT EXISTS (SELECT 1 FROM settled WHERE settled.seq = e.seq)
ORDER BY seq DESC LIMIT 1
"""
_CHECKPOINT = "INSERT INTO checkpoints (seq, at_ms, chain, signature) VALUES (?, ?, ?, ?)"
_SIGNED = "UPDATE head SET signed_seq = ?, signed_ms = ?"


@dataclass(slots=True)
class Head:
    """Where the log stands, as the row `head` keeps it."""

    log: str
    seq: int
    chain: bytes
    newest_ms: int
    day: str
    admitted: int
    signed_seq: int
    signed_ms: int


class Transaction:
    """What a block given to `Ledger.write` may do. Nothing of it is durable until that call returns."""

    def __init__(self, connection: sqlite3.Connection, zone: ZoneInfo, ids: EventIds) -> None:
        self._db = connection
        self._zone = zone
        self._ids = ids
        self.head = Head(*connection.execute(_HEAD).fetchone())

    def history(
        self, card_ref: str, service: Service, period: str | None, code_step: int | None, moment: Moment
    ) -> History:
        """What this ledger says about a card at a service; `companions` are the caller's to fill in.

        `period` is None for a service without a limit, `code_step` for a card without a fresh rotating code.
        """
        read = self._db.execute
        slots = read(_SLOTS, (card_ref, service.id, period)) if period is not None else ()
        (version,) = read(_VERSION, (card_ref,)).fetchone()
        return History(
            slots=frozenset(slot for (slot,) in slots),
            newest_version=version,
            code_used=code_step is not None and read(_CODE, (code_step, card_ref)).fetchone() is not None,
            inside=self.inside(service, moment) if service.capacity is not None else 0,
        )

    def inside(self, service: Service, moment: Moment) -> int:
        """Heads inside: admitted today, not undone, not scanned out, no longer ago than the stay."""
        since = 0 if service.stay_minutes is None else moment.trusted_ms - service.stay_minutes * 60_000
        heads: int = self._db.execute(_INSIDE, (self._day(moment), service.id, since)).fetchone()[0]
        return max(heads, 0)

    def scanned(self, service: Service, moment: Moment) -> int:
        """Heads that came in today, people without a card included; those who left again still count."""
        heads: int = self._db.execute(_SCANNED, (self._day(moment), service.id)).fetchone()[0]
        return max(heads, 0)

    def admission(self, card_ref: str, service: str, since_ms: int, moment: Moment) -> str | None:
        """The event that let this card in at `since_ms` or after; none where it was undone, or has left."""
        days = (self._day(replace(moment, trusted_ms=since_ms)), self._day(moment))
        span = (service, since_ms, moment.trusted_ms, card_ref)
        row = self._db.execute(_ADMISSION, (*days, *span)).fetchone()
        return None if row is None else str(row[0])

    def append(
        self,
        event: NewEvent,
        *,
        mark: Mark | None = None,
        code_step: int | None = None,
        version: int | None = None,
    ) -> Event:
        """Append an event, and claim its mark, spend its code and remember the card's version with it.

        The payload is the body with what every event tells: `at`, `day`, `trusted_ms`, `wall_ms`, `doubtful`,
        `kind`, `venue`, `service`, `card_ref`; admissions also get `number`, the running number of the day.
        LEFT takes the card's oldest admission of the day out of the heads inside. Raises MarkTaken where the
        mark or the code was claimed before, ValueError for a body that is no JSON, that uses those names or
        tells what its kind does not, or for a kind that is about another event (see `undo` and `settle`).
        """
        if event.kind in _ABOUT_ANOTHER:
            raise ValueError(f"{event.kind} is about another event: use undo or settle")
        return self._append(event, {}, mark, code_step, version)

    def undo(self, event_id: str, event: NewEvent) -> Event | None:
        """Append `event` (an UNDO) and free the slot of the admission `event_id`.

        None, and nothing is appended, where that is no admission, was undone already or was erased.
        """
        target = self._db.execute(_TARGET, (event_id,)).fetchone()
        if target is None or target[1] not in _ADMISSIONS or target[2] not in _ADMITTING:
            return None
        seq, _, _, card_ref, payload = target
        if not self._db.execute(_SETTLE, (seq, "undone")).rowcount:
            return None
        body = json.loads(payload)
        if "slot" in body:
            self._db.execute(_FREE, (card_ref, body["service"], body["period"], body["slot"]))
            if "version" in body:
                self._db.execute(_RAISE_VERSION, (card_ref, body["version"]))
        return self._append(event, {"about": event_id}, None, None, None)

    def settle(
        self, event_id: str, event: NewEvent, *, mark: Mark | None = None, version: int | None = None
    ) -> Event | None:
        """Append `event` (an OVERRIDE or DEALT_WITH): the refusal `event_id` waits no longer.

        None, and nothing is appended, where that is no refusal, was settled already or was erased.
        """
        target = self._db.execute(_TARGET, (event_id,)).fetchone()
        if target is None or target[2] != Verdict.REFUSE:
            return None
        if not self._db.execute(_SETTLE, (target[0], "sorted")).rowcount:
            return None
        return self._append(event, {"about": event_id}, mark, None, version)

    def deal_with_ruling(self, event_id: str, event: NewEvent) -> Event | None:
        """Append `event` (a DEALT_WITH): the hub's ruling on `event_id`, ours or not, waits no longer.

        None, and nothing is appended, where no ruling on it waits.
        """
        if not rulings.deal_with(self._db, event_id):
            return None
        return self._append(event, {"about": event_id}, None, None, None)

    def call_for_help(self, device: str, page: str, event: NewEvent) -> Event:
        """Append `event` (a HELP) and remember it as this kiosk's call."""
        called = self._append(event, {"page": page}, None, None, None)
        help_calls.keep(self._db, HelpCall(called.id, device, "", page, event.at.trusted_ms))
        return called

    def answer_help(self, event_id: str, event: NewEvent) -> Event | None:
        """Append `event` (a DEALT_WITH): somebody is on their way. None, and nothing is appended, where that
        call does not wait."""
        if not help_calls.answer(self._db, event_id):
            return None
        return self._append(event, {"about": event_id}, None, None, None)

    def begin_sign_up(self, sign_up: UUID, event: NewEvent) -> None:
        """Append `event` (a SIGN_UP): somebody begins to sign up at this desk."""
        self._append(event, {}, None, None, None)
        sign_ups.begin(self._db, sign_up, event.at.trusted_ms)

    def claim_place(self, sign_up: UUID, places: range) -> int | None:
        """A place in the status list for the pass of a sign-up; None where all are taken."""
        return sign_ups.claim_place(self._db, sign_up, places)

    def keep_page(self, envelope: Envelope) -> None:
        """Keep a sealed page for the hub."""
        sign_ups.keep(self._db, envelope)

    def forget_sign_up(self, sign_up: UUID, event: NewEvent) -> None:
        """Append `event` (a SIGN_UP): the pages that were not sent are gone."""
        self._append(event, {}, None, None, None)
        sign_ups.drop(self._db, sign_up)

    def hand_out(
        self,
        item: str,
        referral: bytes | None,
        event: NewEvent,
        *,
        mark: Mark | None = None,
        code_step: int | None = None,
        version: int | None = None,
    ) -> Event | NotGiven:
        """Append `event` (a HANDOUT), spend a unit and use up the code with it, or why not: then nothing has
        changed. `append` says what marks, codes and versions are, and what it raises."""
        spent = handouts.spend(self._db, item, referral)
        if isinstance(spent, NotGiven):
            return spent
        extra: Body = {"item": item, "allotment": spent}
        if referral is not None:
            extra["referral"] = referral.hex()
        return self._append(event, extra, mark, code_step, version)

    def hand_back(self, item: str, event: NewEvent) -> int:
        """Burn what is left of an item, with an event like `event` (HANDED_BACK) for each allotment: how many
        units the hub gets back once it has those."""
        given = handouts.empty(self._db, item)
        for allotment, units in given:
            self._append(event, {"item": item, "allotment": allotment, "units": units}, None, None, None)
        return sum(units for _, units in given)

    def checkpoint(self, at_ms: int, signature: bytes) -> None:
        """Record a signature over `checkpoint_bytes` of the head."""
        head = self.head
        self._db.execute(_CHECKPOINT, (head.seq, at_ms, head.chain, signature))
        self._db.execute(_SIGNED, (head.seq, at_ms))

    def _append(
        self, event: NewEvent, extra: Body, mark: Mark | None, code_step: int | None, version: int | None
    ) -> Event:
        head, at, day = self.head, event.at, self._day(event.at)
        payload: Body = extra | {
            "at": written(at.trusted_ms),
            "day": day,
            "trusted_ms": at.trusted_ms,
            "wall_ms": at.wall_ms,
            "doubtful": at.doubtful,
            "kind": event.kind,
            "venue": event.venue,
        }
        if event.service is not None:
            payload["service"] = event.service
        if event.card_ref is not None:
            payload["card_ref"] = event.card_ref
        if version is not None:
            payload["version"] = version
        if code_step is not None:
            payload["code_step"] = code_step
        if mark is not None:
            payload |= {"period": mark.period, "slot": mark.slot}
        admitted = head.admitted if head.day == day else 0
        if event.kind in _ADMISSIONS and event.body.get("verdict") in _ADMITTING:
            admitted += 1
            payload["number"] = admitted
        if not payload.keys().isdisjoint(event.body):
            raise ValueError(f"names the ledger writes itself: {sorted(payload.keys() & event.body.keys())}")
        payload |= event.body
        if untold := payload.keys() - ALWAYS - TELLS[event.kind]:
            raise ValueError(f"{event.kind} does not tell {sorted(untold)}: see shared/domain/events.py")
        self._claim(event, mark, code_step, version)
        if event.kind is EventKind.LEFT:
            self._db.execute(_LEAVING, (day, event.service, event.card_ref))

        text, salt = payload_bytes(payload), os.urandom(SALT_BYTES)
        if len(text) > MAX_PAYLOAD:
            raise ValueError("a payload that no hub would take")
        committed, identifier, seq = commitment(salt, text), self._ids.make(at.trusted_ms), head.seq + 1
        chain = link(head.chain, head.log, seq, identifier, committed)
        self._db.execute(_INSERT, (seq, identifier, committed, chain, salt, text.decode()))
        confirmed = event.kind is EventKind.CLOCK_CONFIRMED
        newest = at.trusted_ms if confirmed else max(head.newest_ms, at.trusted_ms)
        self._db.execute(_MOVE_HEAD, (seq, chain, newest, day, admitted))
        head.seq, head.chain, head.newest_ms, head.day, head.admitted = seq, chain, newest, day, admitted
        return Event(identifier, head.log, seq, committed, chain, payload)

    def _claim(self, event: NewEvent, mark: Mark | None, code_step: int | None, version: int | None) -> None:
        if mark is None and code_step is None and version is None:
            return
        if event.card_ref is None or event.service is None:
            raise ValueError("only an event of a card at a service can claim something")
        try:
            if mark is not None:
                self._db.execute(_CLAIM, (event.card_ref, event.service, mark.period, mark.slot, version))
            if code_step is not None:
                self._db.execute(_SPEND_CODE, (code_step, event.card_ref))
        except sqlite3.IntegrityError as error:
            raise MarkTaken(str(error)) from error
        if version is not None and mark is None:
            self._db.execute(_RAISE_VERSION, (event.card_ref, version))

    def _day(self, moment: Moment) -> str:
        return moment.local(self._zone).date().isoformat()
