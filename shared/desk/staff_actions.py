"""What staff may do behind a badge or a PIN: override, undo, sort out. Each is an event of its own."""

from collections.abc import Callable
from pathlib import Path

from shared.desk.desk import Desk, body_of
from shared.desk.values import Notice, Outcome
from shared.device.staff import STAFF, Staff
from shared.domain.card import Card
from shared.domain.decision import Decision, Verdict, override
from shared.domain.events import Body, EventKind, NewEvent
from shared.domain.moment import Moment
from shared.domain.reasons import Reason
from shared.ledger.export import export_log
from shared.ledger.faults import LedgerFault
from shared.ledger.ledger import Ledger
from shared.ledger.transaction import Transaction

UNLOCKED_MINUTES = 5
UNDO_REASONS = ("wrong_person", "wrong_service", "changed_mind", "scanned_by_mistake")


SaveForHub = Callable[[Ledger, Path], Path | None]


class StaffActions:
    """Who has unlocked the desk, until when, and what they then do.

    `save_for_hub` writes what the hub lacks of a log into a folder, signed, and tells the file; None where
    the hub lacks nothing.
    """

    def __init__(
        self, desk: Desk, staff: Staff, save_for_hub: SaveForHub, minutes: int = UNLOCKED_MINUTES
    ) -> None:
        self._desk = desk
        self._staff = staff
        self._save_for_hub = save_for_hub
        self._unlocked_ms = minutes * 60_000
        self.by: str | None = None
        self.with_pin = False
        self.until_ms = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Who may type a PIN at this desk; raises Fault where the list cannot be read."""
        return self._staff.names()

    def unlocked(self, now: Moment) -> bool:
        """Whether staff actions are open; some minutes after the unlock they close by themselves."""
        if self.by is not None and not 0 < self.until_ms - now.trusted_ms <= self._unlocked_ms:
            self.lock()
        return self.by is not None

    def unlock_with_pin(self, name: str, pin: str, now: Moment) -> Notice:
        """Check a PIN. A wrong one is an event, and each one more makes the next wait longer."""
        answer = self._staff.check(name, pin, now)
        if answer.right and answer.role in STAFF:
            self._append(self._event(EventKind.UNLOCK, now, {"staff": name, "with": "pin"}))
            self._open(name, now, with_pin=True)
            return Notice("unlocked", {"name": name, "open_s": self._unlocked_ms // 1000})
        if answer.tried:
            known = name if name in self.names else ""
            self._append(self._event(EventKind.PIN_WRONG, now, {"staff": known}))
        return Notice("pin_wrong", {"wait_s": answer.wait_s})

    def unlock_with_badge(self, card: Card, now: Moment) -> Notice:
        """Open staff actions for the holder of a valid staff badge; not the settings, which need a PIN."""
        desk = self._desk
        history = desk.book.use(lambda ledger: desk.history(ledger, card, now))
        if not desk.judge.is_staff_badge(card, history, now):
            return Notice("badge_wrong", {})
        by = desk.reference(card)
        event = desk.event(EventKind.UNLOCK, now, by, {"staff": by, "with": "badge"})
        desk.book.write(lambda tx: tx.append(event, code_step=card.code_step, version=card.version))
        self._open(by, now, with_pin=False)
        desk.intercept = None
        return Notice("unlocked", {"name": "", "open_s": self._unlocked_ms // 1000})

    def lock(self) -> None:
        """Close staff actions now."""
        self.by, self.with_pin, self.until_ms = None, False, 0

    def override(self, event_id: str, reason: str, now: Moment) -> Outcome | Notice:
        """Admit a card that was refused for a service of this venue, even one that is not chosen now; the
        service's own list says with which reasons. Raises UsageError where it is no longer offered."""
        desk = self._desk
        if not self.unlocked(now):
            return Notice("locked", {})
        seen = desk.book.use(lambda ledger: ledger.event(event_id))
        refused = None if seen is None else seen.payload
        if not refused or refused.get("verdict") != Verdict.REFUSE or refused.get("card_ref") is None:
            return Notice("cannot_override", {})
        place = desk.judge.place_of(refused["service"])
        if not desk.judge.may_override(refused["service"], refused["reason"]):
            return Notice("cannot_override", {})
        service = place.service
        if reason not in service.override_reasons:
            return Notice("no_such_reason", {})

        def in_one_transaction(tx: Transaction) -> Outcome | Notice:
            card_ref = refused["card_ref"]
            period = (
                None if service.limit is None else place.catalogue.period(service.limit, now, place.venue)
            )
            history = tx.history(card_ref, service, period, None, now)
            rate = next((r for r in service.rates if r.letter == refused.get("rate")), None)
            was = Decision(Verdict.REFUSE, service.id, Reason(refused["reason"]), {}, rate)
            decision = override(was, place, history, now)
            body = body_of(decision) | {"staff": self.by, "because": reason}
            new = NewEvent(EventKind.OVERRIDE, now, place.venue, service.id, card_ref, body)
            event = tx.settle(event_id, new, mark=decision.mark)
            if event is None:
                return Notice("already_settled", {})
            return Outcome(decision, now, event.id, (event.payload or {}).get("number"))

        return desk.book.write(in_one_transaction)

    def undo(self, event_id: str, reason: str, now: Moment) -> Notice:
        """Take an admission back and free its place."""
        if not self.unlocked(now):
            return Notice("locked", {})
        if reason not in UNDO_REASONS:
            return Notice("no_such_reason", {})
        event = self._desk.event(EventKind.UNDO, now, None, {"staff": self.by, "because": reason})
        undone = self._desk.book.write(lambda tx: tx.undo(event_id, event))
        return Notice("undone" if undone else "already_settled", {})

    def deal_with(self, event_id: str, now: Moment) -> Notice:
        """A waiting refusal was sorted out without an admission; it needs no unlock, as it gives nothing."""
        event = self._desk.event(EventKind.DEALT_WITH, now, None, {})
        settled = self._desk.book.write(lambda tx: tx.settle(event_id, event))
        return Notice("dealt_with" if settled else "already_settled", {})

    def deal_with_ruling(self, event_id: str, now: Moment) -> Notice:
        """Somebody looked into what the hub ruled; as the row is refused for good, it needs an unlock."""
        if not self.unlocked(now):
            return Notice("locked", {})
        event = self._event(EventKind.DEALT_WITH, now, {"staff": self.by})
        dealt = self._desk.book.write(lambda tx: tx.deal_with_ruling(event_id, event))
        return Notice("dealt_with" if dealt else "already_settled", {})

    def confirm_clock(self, now: Moment) -> Notice:
        """Somebody with a PIN compared the time with a clock they trust."""
        if not (self.unlocked(now) and self.with_pin):
            return Notice("locked", {})
        body = {"staff": self.by}
        if not self._desk.clock.confirm():
            return Notice("clock_wrong", {})  # a signature proves that it is later
        self._append(self._event(EventKind.CLOCK_CONFIRMED, self._desk.clock.now(), body))
        return Notice("clock_confirmed", {})

    def count(self, change: int, why: str, now: Moment) -> Notice:
        """People without a card, a dead phone, a broken camera: heads that count all the same."""
        if not -99 <= change <= 99 or change == 0 or why not in ("no_card", "dead_phone", "camera_broken"):
            return Notice("no_such_reason", {})
        self._append(self._event(EventKind.COUNT, now, {"change": change, "why": why}))
        return Notice("counted", {"change": change})

    def export(self, folder: str, now: Moment) -> Notice:
        """Write the log as CSV and JSON lines into a folder; needs a PIN. A folder that takes no files is no
        fault of the ledger."""
        if not (self.unlocked(now) and self.with_pin):
            return Notice("locked", {})

        def write_out(ledger: Ledger) -> Notice:
            ledger.checkpoint()
            try:
                return Notice("exported", {"events": export_log(ledger, Path(folder))})
            except LedgerFault as fault:
                return Notice("export_failed", {"fault": fault.code})

        return self._desk.book.use(write_out)

    def save_for_hub(self, folder: str, now: Moment) -> Notice:
        """Write what the hub lacks into a folder, for the office to take in; needs a PIN."""
        if not (self.unlocked(now) and self.with_pin):
            return Notice("locked", {})

        def write_out(ledger: Ledger) -> Notice:
            try:
                file = self._save_for_hub(ledger, Path(folder))
            except LedgerFault as fault:
                return Notice("export_failed", {"fault": fault.code})
            return Notice("nothing_to_send" if file is None else "saved_for_hub", {})

        return self._desk.book.use(write_out)

    def _open(self, by: str, now: Moment, *, with_pin: bool) -> None:
        self.by, self.with_pin, self.until_ms = by, with_pin, now.trusted_ms + self._unlocked_ms

    def _event(self, kind: EventKind, now: Moment, body: Body) -> NewEvent:
        return self._desk.event(kind, now, None, body)

    def _append(self, event: NewEvent) -> None:
        self._desk.book.write(lambda tx: tx.append(event))
