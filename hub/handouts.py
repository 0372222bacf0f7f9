"""What desks tell of handouts: stock that is spent, codes that are used up, things lent and back."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from hub import referrals, stock
from hub.db import desk_tables, tables
from hub.db.engine import insert_or_ignore
from hub.devices import Device
from hub.intake import feed
from hub.intake.told import Told
from hub.intake.writing import Row
from shared.domain.events import EventKind
from shared.domain.handout import MOST_UNITS, Condition
from shared.domain.ruling import Ruling, Why

_KINDS = frozenset({EventKind.HANDOUT.value, EventKind.RETURNED.value, EventKind.HANDED_BACK.value})
_ID = re.compile(r"[a-z][a-z0-9-]{0,39}")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_REF = re.compile(r"[0-9a-f]{32}")
_LAST4 = re.compile(r"[0-9A-Z/]{1,4}")
_MODE = re.compile("gift|loan")
_CONDITION = re.compile("|".join(Condition))


@dataclass(frozen=True, slots=True)
class From:
    """Who tells it, in which log, and when it came."""

    device: Device
    log: str
    now_ms: int


def take(
    connection: Connection,
    sender: From,
    rows: Sequence[Row],
    told: Sequence[Told | None],
    whys: Mapping[int, Why],
) -> dict[int, Why]:
    """Note new rows about handouts; why those do not count that were not ruled on before.

    Everything that changed hands is noted, also what should not have. Locks the feeds of all venues, in one
    order, where a code was used: nobody who comes before or after may hold one of them already.
    """
    intake = _Intake(connection, sender)
    found = {
        n: why
        for n, (row, tell) in enumerate(zip(rows, told, strict=True))
        if tell is not None
        and tell.form.kind in _KINDS
        and whys.get(n) is not Why.UNREADABLE
        and row.sent.payload is not None
        and (why := intake.note(row, tell, row.sent.payload)) is not None
    }
    intake.announce()
    return {n: why for n, why in found.items() if n not in whys}


@dataclass(slots=True)
class _Intake:
    connection: Connection
    sender: From
    used: list[bytes] = field(default_factory=list)
    twice: list[tuple[str, dict[str, Any]]] = field(default_factory=list)  # where first, and what to say

    def note(self, row: Row, told: Told, payload: str) -> Why | None:
        try:
            fields = _Fields(json.loads(payload))
            match told.form.kind:
                case EventKind.HANDOUT:
                    return self._given(row.sent.id, told, fields)
                case EventKind.RETURNED:
                    self._returned(row.sent.id, told, fields)
                    return None
                case _:
                    return self._handed_back(fields)
        except ValueError:
            return Why.UNREADABLE

    def announce(self) -> None:
        """The codes that were used, to every venue; that one was used twice, where it was used first too:
        but never where else."""
        if not self.used and not self.twice:
            return
        devices = tables.devices
        venues = set(self.connection.scalars(select(devices.c.venue).distinct()))
        items = [{"kind": "referral", "hash": code.hex()} for code in self.used]
        for venue in sorted(venues):
            told = [ruling for first, ruling in self.twice if first == venue != self.sender.device.venue]
            feed.tell(self.connection, venue, items + told, self.sender.now_ms)

    @property
    def _by(self) -> tuple[str, str]:
        return self.sender.device.id, self.sender.log

    def _given(self, event: str, told: Told, fields: "_Fields") -> Why | None:
        form, code = told.form, fields.maybe("referral", _REF)
        allotment = fields.text("allotment", _UUID)
        row = {
            "event": event,
            "at_ms": told.trusted_ms,
            "day": form.day,
            "venue": form.venue,
            "item": fields.text("item", _ID),
            "mode": fields.text("mode", _MODE),
            "network": fields.maybe("network", _ID),
            "criterion": fields.maybe("criterion", _ID),
            "number": fields.text("number", _REF),
            "last4": fields.text("last4", _LAST4),
            "due": fields.day("due"),
        }
        insert_or_ignore(self.connection, desk_tables.handouts, row)
        spent = stock.spend(self.connection, self._by, allotment)
        if code is not None and self._used_before(bytes.fromhex(code), event, told):
            return Why.REFERRAL_USED
        return None if spent else Why.NOT_ALLOTTED

    def _used_before(self, code: bytes, event: str, told: Told) -> bool:
        first = referrals.use(self.connection, code, event, told.form.venue)
        if first is None:
            self.used.append(code)
            return False
        ruling = {"event": event, "service": told.form.service, "ruling": Ruling.DUPLICATE.value}
        more = {"why": Why.REFERRAL_USED.value, "device": "", "at_ms": self.sender.now_ms}
        self.twice.append((first, {"kind": "ruling"} | ruling | more))
        return True

    def _returned(self, event: str, told: Told, fields: "_Fields") -> None:
        row = {
            "event": event,
            "at_ms": told.trusted_ms,
            "day": told.form.day,
            "venue": told.form.venue,
            "number": fields.text("number", _REF),
            "condition": fields.text("condition", _CONDITION),
        }
        insert_or_ignore(self.connection, desk_tables.returns, row)

    def _handed_back(self, fields: "_Fields") -> Why | None:
        allotment, units = fields.text("allotment", _UUID), fields.units("units")
        back = stock.take_back(self.connection, self._by, allotment, units)
        return None if back else Why.NOT_ALLOTTED


class _Fields:
    """A payload's own fields; raises ValueError for what no device writes."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self._fields = fields

    def text(self, name: str, form: re.Pattern[str]) -> str:
        value = self._fields.get(name)
        if type(value) is not str or form.fullmatch(value) is None:
            raise ValueError(name)
        return value

    def maybe(self, name: str, form: re.Pattern[str]) -> str | None:
        return self.text(name, form) if self._fields.get(name) is not None else None

    def day(self, name: str) -> str | None:
        value = self._fields.get(name)
        return None if value is None else date.fromisoformat(str(value)).isoformat()

    def units(self, name: str) -> int:
        value = self._fields.get(name)
        if type(value) is not int or not 1 <= value <= MOST_UNITS:
            raise ValueError(name)
        return value
