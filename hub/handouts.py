"""What desks tell of handouts: stock that is spent, codes that are used up, things lent and back."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select, update

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

    Everything that changed hands is noted, also what should not have. Where venues have to be told, their
    feeds and the sender's are locked, in one order: nobody who comes before may hold one of them already.
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
    news: list[tuple[str, dict[str, Any]]] = field(default_factory=list)  # what to say at which venue

    def note(self, row: Row, told: Told, payload: str) -> Why | None:
        try:
            fields = _Fields(json.loads(payload))
            match told.form.kind:
                case EventKind.HANDOUT:
                    return self._given(row.sent.id, told, fields)
                case EventKind.RETURNED:
                    return self._returned(row.sent.id, told, fields)
                case _:
                    return self._handed_back(fields)
        except ValueError:
            return Why.UNREADABLE

    def announce(self) -> None:
        """The codes that were used, to every venue; what else there is, where it matters."""
        if not self.used and not self.news:
            return
        venues = {venue for venue, _ in self.news} | {self.sender.device.venue}
        if self.used:
            venues |= set(self.connection.scalars(select(tables.devices.c.venue).distinct()))
        codes = [{"kind": "referral", "hash": code.hex()} for code in self.used]
        for venue in sorted(venues):
            feed.hold(self.connection, venue)
            feed.tell(self.connection, venue, codes + [n for at, n in self.news if at == venue], self._now_ms)

    @property
    def _now_ms(self) -> int:
        return self.sender.now_ms

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
            "condition": None,
            "due": fields.day("due"),
        }
        if row["mode"] == "loan":
            row["condition"] = fields.maybe("condition", _CONDITION)
        insert_or_ignore(self.connection, desk_tables.handouts, row)
        if row["mode"] == "loan":
            self._is_back(fields.text("number", _REF), told.trusted_ms)
        spent = stock.spend(self.connection, self._by, allotment)
        if code is not None and self._used_before(bytes.fromhex(code), event, told):
            return Why.REFERRAL_USED
        return None if spent else Why.NOT_ALLOTTED

    def _used_before(self, code: bytes, event: str, told: Told) -> bool:
        first = referrals.use(self.connection, code, event, told.form.venue)
        if first is None:
            self.used.append(code)
            return False
        if first != self.sender.device.venue:  # where it was used first, they are not told where else
            ruling = {"event": event, "service": told.form.service, "ruling": Ruling.DUPLICATE.value}
            more = {"why": Why.REFERRAL_USED.value, "device": "", "at_ms": self._now_ms}
            self.news.append((first, {"kind": "ruling"} | ruling | more))
        return True

    def _returned(self, event: str, told: Told, fields: "_Fields") -> Why | None:
        row = {
            "event": event,
            "at_ms": told.trusted_ms,
            "day": told.form.day,
            "venue": told.form.venue,
            "number": fields.text("number", _REF),
            "condition": fields.text("condition", _CONDITION),
        }
        out = self._was_out(fields.text("number", _REF), told.trusted_ms)
        insert_or_ignore(self.connection, desk_tables.returns, row)
        return None if out else Why.NO_LOAN

    def _was_out(self, number: str, at_ms: int) -> bool:
        """Whether this was lent before, wherever that was, and is not back already."""
        lent, back = desk_tables.handouts, desk_tables.returns
        last: int | None = self.connection.scalar(
            select(func.max(lent.c.at_ms)).where(
                lent.c.number == number, lent.c.mode == "loan", lent.c.at_ms <= at_ms
            )
        )
        if last is None:
            return False
        since = back.c.number == number, back.c.at_ms >= last, back.c.at_ms <= at_ms
        return self.connection.scalar(select(back.c.event).where(*since).limit(1)) is None

    def _is_back(self, number: str, lent_ms: int) -> None:
        """A loan that is told after its return: what was said of that is dealt with."""
        back, ruled = desk_tables.returns, tables.rulings
        returned = select(back.c.event).where(back.c.number == number, back.c.at_ms >= lent_ms)
        settled = self.connection.execute(
            update(ruled)
            .where(ruled.c.event.in_(returned), ruled.c.why == Why.NO_LOAN.value, ruled.c.dealt_ms.is_(None))
            .values(dealt_ms=self._now_ms, dealt_by=self.sender.device.id)
            .returning(ruled.c.event, ruled.c.venue)
        )
        self.news += [(venue, {"kind": "settled", "event": event}) for event, venue in sorted(settled)]

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
