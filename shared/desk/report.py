"""The snapshot: everything the bars and lists of a screen show."""

from dataclasses import dataclass, replace

from shared.desk.book import Book
from shared.desk.desk import Desk
from shared.desk.staff_actions import StaffActions
from shared.desk.values import CheckLine, Row, RulingRow, Snapshot
from shared.domain.contact import Contact, Line
from shared.domain.decision import Decision, Verdict
from shared.domain.events import Body, Event
from shared.domain.faults import Fault
from shared.domain.help import HelpCall
from shared.domain.moment import Moment
from shared.domain.reasons import Reason
from shared.domain.ruling import Ruled
from shared.ledger.ledger import Ledger

LISTED, OFFERED = 50, 5  # refusals waiting, admissions that can be undone
RULED = 5  # of the hub's rulings; others follow as these are dealt with


@dataclass(frozen=True, slots=True)
class _Lists:
    scanned: int = 0
    inside: int = 0
    last: tuple[Row, ...] = ()
    sort_out: tuple[Row, ...] = ()
    group: tuple[Decision, ...] = ()
    low: bool = False


@dataclass(frozen=True, slots=True)
class Outbox:
    """What lies between this device's own log, never that of practice, and the hub."""

    to_send: int | None = None
    rulings: tuple[RulingRow, ...] = ()
    rulings_waiting: int = 0
    calls: tuple[HelpCall, ...] = ()

    @classmethod
    def of(cls, book: Book, now: Moment) -> "Outbox":
        """What the log says; a log that cannot be read tells no numbers."""
        try:
            return book.use(lambda ledger: cls._read(ledger, now))
        except Fault:
            return cls()

    @classmethod
    def _read(cls, ledger: Ledger, now: Moment) -> "Outbox":
        waiting = ledger.rulings_waiting()
        ruled = [one for one in ledger.rulings(RULED) if not one.dealt_with] if waiting else []
        return cls(
            ledger.unsent(),
            tuple(_ruling(ledger, one) for one in ruled),
            waiting,
            tuple(ledger.help_calls(now.trusted_ms)),
        )


def snapshot(
    desk: Desk,
    staff: StaffActions,
    outbox: Outbox,
    contact: Contact,
    *,
    practice: bool,
    self_test: tuple[CheckLine, ...],
) -> Snapshot:
    """How things stand now. A ledger that cannot be read leaves its lists empty and is named in `faults`."""
    now = desk.now()
    place, group = desk.judge.place, desk.group
    try:
        lists = desk.book.use(lambda ledger: _lists(desk, ledger, now))
    except Fault:
        lists = _Lists()
    if desk.revoked:
        contact = replace(contact, line=Line.REVOKED)
    faults: list[str] = ["device_revoked"] if desk.revoked else []
    faults += [fault for fault in (desk.book.fault, desk.judge.fault) if fault]
    try:
        names = staff.names
    except Fault as fault:
        names = ()
        faults.append(fault.code)
    if lists.low:
        faults.append("disk_low")
    if now.doubtful:
        faults.append("clock_doubtful")
    unlocked = staff.unlocked(now)
    return Snapshot(
        at=now,
        zone=place.catalogue.zone.key,
        venue=place.catalogue.venues[place.venue],
        service=place.service,
        services=desk.judge.services,
        scanned=lists.scanned,
        inside=lists.inside,
        to_send=outbox.to_send,
        checks_age_s=desk.judge.checks_age_s(now),
        last=lists.last,
        sort_out=lists.sort_out,
        contact=contact,
        rulings=outbox.rulings,
        rulings_waiting=outbox.rulings_waiting,
        calls=outbox.calls,
        look=desk.looking,
        leaving=desk.leaving,
        practice=practice,
        group=None if group is None else lists.group,
        unlocked_by=staff.by,
        unlocked_with_pin=staff.with_pin,
        unlocked_until=replace(now, trusted_ms=staff.until_ms) if unlocked else None,
        staff=names,
        clock_doubtful=now.doubtful,
        clock_skew_s=(now.wall_ms - now.trusted_ms) // 1000,
        faults=tuple(faults),
        self_test=self_test,
    )


def _lists(desk: Desk, ledger: Ledger, now: Moment) -> _Lists:
    service, group = desk.judge.place.service, desk.group
    return _Lists(
        scanned=ledger.scanned(service, now),
        inside=ledger.inside(service, now),
        last=tuple(_row(desk, event) for event in ledger.last_admissions(OFFERED, now=now)),
        sort_out=tuple(_row(desk, event) for event in ledger.waiting(LISTED, now=now)),
        group=() if group is None else tuple(group.decisions(desk, ledger, now)),
        low=ledger.space().low,
    )


def _ruling(ledger: Ledger, ruled: Ruled) -> RulingRow:
    """A ruling, and of what it is about as much as this device's log still says."""
    event = ledger.event(ruled.event) if ruled.own else None
    payload = (event.payload if event is not None else None) or {}
    return RulingRow(
        event=ruled.event,
        ruling=ruled.ruling,
        why=ruled.why,
        at=_moment(payload) if payload else Moment(ruled.at_ms, ruled.at_ms),
        service=payload.get("service", ruled.service),
        own=ruled.own,
        number=payload.get("number"),
    )


def _moment(payload: Body) -> Moment:
    return Moment(payload["trusted_ms"], payload["wall_ms"], payload["doubtful"])


def _row(desk: Desk, event: Event) -> Row:
    payload = event.payload or {}
    service, reason = payload.get("service", ""), payload.get("reason")
    return Row(
        event=event.id,
        at=_moment(payload),
        service=service,
        verdict=payload.get("verdict", ""),
        reason=Reason(reason) if reason in set(Reason) else None,
        number=payload.get("number"),
        overridable=payload.get("verdict") == Verdict.REFUSE and desk.judge.may_override(service, reason),
    )
