"""Ruling on new rows of a log: what each says by itself, then all of them in sets."""

from collections.abc import Sequence
from typing import TypeAlias

from sqlalchemy import Connection

from hub import handouts, workshops
from hub.devices import Device
from hub.intake import calls, erased, sets, writing
from hub.intake.alarms import AlarmKind, raise_alarm
from hub.intake.logs import Log
from hub.intake.rules import Rules
from hub.intake.told import Reader, Told
from hub.intake.writing import RULING_OF, Row, Ruled
from shared.domain.events import EventKind
from shared.domain.ruling import Ruling, Why

AHEAD_MS = 86_400_000  # how far a row's time may be ahead of the hub's
CLOCK = "clock"  # what an alarm about a device's clock is about

Whys: TypeAlias = dict[int, Why]  # by place in a sequence of rows; those plainly accepted are not in it


class Judge:
    """Rules on rows of one device's log, within one transaction."""

    def __init__(self, connection: Connection, rules: Rules, device: Device, now_ms: int) -> None:
        self._connection = connection
        self._rules = rules
        self._device = device
        self._now_ms = now_ms
        self._reader = Reader()

    def rule(self, log: Log, rows: Sequence[Row]) -> Whys:
        """Store new rows and rule on them; why those that are not plainly accepted are not."""
        rows, told = self._forget(rows, self._read(rows))
        whys = {
            n: why
            for n, (row, tell) in enumerate(zip(rows, told, strict=True))
            if (why := self._by_itself(row, tell)) is not None
        }
        whys |= self._by_their_cards(told, whys)
        clashing = writing.store(self._connection, log, rows, told, whys, self._now_ms)
        whys |= dict.fromkeys(clashing, Why.UNREADABLE)
        undone = self._about(EventKind.UNDO, told, whys)
        sorted_out = self._about(EventKind.DEALT_WITH, told, whys)
        sets.free(self._connection, writing.uses_of(self._connection, self._device, undone))
        too_many = sets.claim(self._connection, self._claims(rows, told, whys, undone))
        wrong = too_many | handouts.take(
            self._connection, handouts.From(self._device, log.id, self._now_ms), rows, told, whys | too_many
        )
        writing.correct(self._connection, log, {rows[n].seq: why for n, why in wrong.items()})
        whys |= wrong
        self._announce(rows, told, {n: why for n, why in whys.items() if n not in clashing})
        writing.settle(
            self._connection, self._device.venue, undone | sorted_out, self._device.id, self._now_ms
        )
        calls.announce(self._connection, self._device, self._newest_call(rows, told, whys), self._now_ms)
        calls.settle(self._connection, self._device.venue, sorted_out, self._now_ms)
        counted = [
            tell
            for n, tell in enumerate(told)
            if tell is not None and (n not in whys or RULING_OF[whys[n]] is not Ruling.REFUSED)
        ]
        writing.count(self._connection, counted)
        workshops.take(self._connection, rows, told, whys)
        self._raise_alarms(log, rows, whys)
        return whys

    def put_aside(self, log: Log, rows: Sequence[Row]) -> None:
        """Keep rows of a log's other history for a person."""
        rows, told = self._forget(rows, self._read(rows))
        writing.keep_aside(self._connection, log, rows, self._now_ms)
        self._announce(rows, told, dict.fromkeys(range(len(rows)), Why.FORKED))

    def _read(self, rows: Sequence[Row]) -> list[Told | None]:
        read = self._reader.read
        return [None if row.sent.payload is None else read(row.sent.payload) for row in rows]

    def _forget(
        self, rows: Sequence[Row], told: Sequence[Told | None]
    ) -> tuple[Sequence[Row], Sequence[Told | None]]:
        """Rows of cards whose holders were erased before they came, emptied: they count, and that is all."""
        gone = erased.among(self._connection, {tell.card_ref for tell in told if tell and tell.card_ref})
        if not gone:
            return rows, told
        pairs = [
            (row, tell)
            if tell is None or tell.card_ref not in gone
            else (row.emptied(), tell._replace(card_ref=None, period=None, version=None))
            for row, tell in zip(rows, told, strict=True)
        ]
        return [row for row, _ in pairs], [tell for _, tell in pairs]

    def _by_itself(self, row: Row, told: Told | None) -> Why | None:
        if row.sent.payload is None:
            return None  # erased, there or here
        if told is None:
            return Why.UNREADABLE
        revoked_ms = self._device.revoked_ms
        if revoked_ms is not None and told.trusted_ms >= revoked_ms:
            return Why.AFTER_REVOKING
        if told.trusted_ms > self._now_ms + AHEAD_MS:
            return Why.IN_FUTURE
        if told.form.admits and not self._rules.knows(told.form.service):
            return Why.UNKNOWN_SERVICE
        return None

    def _by_their_cards(self, told: Sequence[Told | None], whys: Whys) -> Whys:
        """Whether the cards that were admitted were good. What staff granted was granted with open eyes: it
        is not late. Where another city's cards are accepted too, an unknown one is not ours to judge."""
        shown = {
            n: tell
            for n, tell in enumerate(told)
            if tell is not None
            and tell.form.admits
            and n not in whys
            and self._rules.names_cards(tell.form.service)
        }
        found = sets.doubtful(
            self._connection, {tell.card_ref for tell in shown.values() if tell.card_ref is not None}
        )
        wrong: Whys = {}
        for n, tell in shown.items() if found.unknown or found.cancelled else ():
            since_ms = found.cancelled.get((tell.card_ref or "", tell.version or 0))
            if tell.card_ref in found.unknown and self._rules.only_own_cards:
                wrong[n] = Why.UNKNOWN_CARD
            elif since_ms is not None and since_ms < tell.trusted_ms and not tell.form.granted:
                wrong[n] = Why.CANCELLED
        return wrong

    def _claims(
        self, rows: Sequence[Row], told: Sequence[Told | None], whys: Whys, undone: set[str]
    ) -> list[sets.Claim]:
        """The uses that count; one that was undone before the hub heard of it never does."""
        claims = []
        for n, (row, tell) in enumerate(zip(rows, told, strict=True)):
            if tell is None or tell.period is None or n in whys or row.sent.id in undone:
                continue
            form, card_ref = tell.form, tell.card_ref
            times = self._rules.times(form.service) if form.admits else None
            if times is not None and form.service is not None and card_ref is not None:
                allowed = sets.ALWAYS if form.granted else times
                claims.append(
                    sets.Claim(n, form.service, tell.period, card_ref, row.sent.id, form.venue, allowed)
                )
        return claims

    def _about(self, kind: EventKind, told: Sequence[Told | None], whys: Whys) -> set[str]:
        """The events that accepted rows of a kind are about."""
        return {
            tell.about
            for n, tell in enumerate(told)
            if tell is not None and tell.form.kind == kind and tell.about is not None and n not in whys
        }

    def _newest_call(self, rows: Sequence[Row], told: Sequence[Told | None], whys: Whys) -> Row | None:
        """A kiosk has one call for help at a time."""
        for n in range(len(rows) - 1, -1, -1):
            tell = told[n]
            if tell is not None and tell.form.kind == EventKind.HELP and n not in whys:
                return rows[n]
        return None

    def _announce(self, rows: Sequence[Row], told: Sequence[Told | None], whys: Whys) -> None:
        ruled = []
        for n, why in sorted(whys.items()):
            tell = told[n]
            ruled.append(Ruled(rows[n].sent.id, None if tell is None else tell.form.service, why))
        writing.announce(self._connection, self._device, ruled, self._now_ms)

    def _raise_alarms(self, log: Log, rows: Sequence[Row], whys: Whys) -> None:
        for why, kind, about in (
            (Why.UNREADABLE, AlarmKind.UNREADABLE, log.id),
            (Why.IN_FUTURE, AlarmKind.CLOCK, CLOCK),
        ):
            places = [n for n, found in whys.items() if found is why]
            if places:
                detail = {"log": log.id, "first": rows[min(places)].seq, "events": len(places)}
                raise_alarm(self._connection, kind, self._device.id, about, detail, self._now_ms)
