"""One contact with the hub: heartbeat, bundle, feed, events, feedback, and once a day upkeep.

Everything in it may be cut off anywhere and simply done again.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from shared.device.clock import Clock
from shared.ledger.handouts import FORKED
from shared.ledger.ledger import Ledger
from shared.sync import upkeep
from shared.sync.allotments import ask_for_stock
from shared.sync.delegate import ask_to_list
from shared.sync.drain import Drain, Hub
from shared.sync.faults import LineFault
from shared.sync.feed import begin_at, take_feed
from shared.sync.feedback import send_feedback
from shared.sync.sign_ups import SignUpPost
from shared.trust.bundle import Bundle
from shared.trust.policy import Policy

_SOON = 500  # rows that go in a moment: whoever waits for their card does not notice
_GIVEN = "given"  # the note with the incarnation of the hub that has the logs that ended


@dataclass(frozen=True, slots=True)
class Beat:
    """The hub's answer to a heartbeat."""

    incarnation: str
    wanted: int
    feed: int
    bundle: int

    @classmethod
    def read(cls, answer: dict[str, Any]) -> "Beat":
        """Check an answer; raises LineFault (`hub_refuses`)."""
        incarnation = answer.get("incarnation")
        numbers = [answer.get(name) for name in ("next", "feed", "bundle")]
        if type(incarnation) is not str or not 1 <= len(incarnation) <= 40:
            raise LineFault("no incarnation", "hub_refuses")
        wanted, feed, bundle = (one if type(one) is int and one >= 0 else -1 for one in numbers)
        if wanted < 1 or feed < 0 or bundle < 0:
            raise LineFault("no answer to a heartbeat", "hub_refuses")
        return cls(incarnation, wanted, feed, bundle)


@dataclass(slots=True)
class Cycle:
    """What one contact needs; belongs to one thread.

    `fetch` takes in a newer bundle, `bundle` is the one in force, `revoke` is called when the hub has put
    this device out of service; `version` and `camera` are for heartbeats; `venue` is where it is enrolled.
    """

    device: str
    ledger: Ledger
    hub: Hub
    fetch: Callable[[], object]
    bundle: Callable[[], Bundle | None]
    clock: Clock
    drain: Drain
    version: str = ""
    camera: Callable[[], str | None] = lambda: None  # None: nobody looked
    revoke: Callable[[], object] = lambda: None
    revoked: bool = False
    venue: str = ""
    sign_ups: SignUpPost | None = None

    def run(self, took: Callable[[int], None], stopping: Callable[[], bool]) -> None:
        """Do it all; `took` is told how many events each answer acknowledged.

        Raises LineFault and LedgerFault. A bundle or a feed that is refused keeps no event back: it is told
        last.
        """
        try:
            self._run(took, stopping)
        except LineFault as fault:
            if fault.code == "device_revoked":
                self.revoked = True
                self.revoke()
            raise
        self.revoked = False

    def _run(self, took: Callable[[int], None], stopping: Callable[[], bool]) -> None:
        beat = self._heartbeat()
        refused = self._refused(beat.bundle)
        policy = self.policy()
        if self.device in policy.revoked:
            raise LineFault("the bundle says so", "device_revoked")
        unread = self._feed(beat)
        self.ledger.checkpoint()
        if self.sign_ups is not None:  # somebody waits for their card
            beat, kept_back = self._log_first(beat, took, stopping)
            self.sign_ups.send(self.hub, self.ledger, stopping)
            if kept_back is not None:
                raise kept_back
        self._events(beat, took, stopping)
        if stopping():
            return
        bundle, now = self.bundle(), self.clock.now()
        if bundle is not None and self.sign_ups is not None:
            key, left = self.sign_ups.delegate(), self.ledger.sign_ups.places_left
            ask_to_list(self.hub, bundle.ring, key, left, now.day(bundle.zone))
        if bundle is not None and bundle.catalogue.handouts_at(self.venue):
            ask_for_stock(self.hub, self.ledger, self.device, bundle.root)
        if bundle is not None:
            send_feedback(self.hub, self.ledger, now.local(bundle.zone).date(), stopping)
        if bundle is not None and upkeep.is_due(self.ledger, now):
            upkeep.upkeep(self.ledger, bundle.catalogue, policy.keep_days, now)
        for fault in (refused, unread):
            if fault is not None:
                raise fault

    def policy(self) -> Policy:
        """That of the bundle in force, or the usual one."""
        bundle = self.bundle()
        return Policy() if bundle is None else bundle.policy

    def _heartbeat(self) -> Beat:
        standing, now = self.ledger.standing(), self.clock.now()
        told = {
            "version": self.version,
            "log": standing.log,
            "seq": standing.seq,
            "chain": standing.chain.hex(),
            "unsent": standing.unsent,
            "oldest_ms": self.ledger.oldest_unsent_ms() or 0,
            "skew_ms": now.wall_ms - now.trusted_ms,
            "disk_free_mib": self.ledger.space().free_bytes >> 20,
            "camera": self.camera(),
        }
        return Beat.read(self.hub.post("/v1/heartbeat", told).json())

    def _refused(self, newest: int) -> LineFault | None:
        """Why the hub's bundle was not taken in; None where the newest one is in force.

        A request's `If-None-Match` is not signed: whoever changes it on its way gets a 304 that the hub did
        sign. What the heartbeat said cannot be changed.
        """
        try:
            self.fetch()
        except LineFault as fault:
            if fault.code != "bundle_refused":
                raise
            return fault
        bundle = self.bundle()
        if bundle is not None and bundle.version < newest:
            return LineFault("the hub has a newer bundle than it gave", "hub_altered")
        return None

    def _feed(self, beat: Beat) -> LineFault | None:
        """Before any event is sent: what the feed orders erased here must not reach the hub again. Why it
        could not be read; that keeps no event back."""
        begin_at(self.ledger, self.venue)
        try:
            take_feed(self.hub, self.ledger, self.device, beat.incarnation, beat.feed)
        except LineFault as fault:
            if fault.code != "hub_refuses":
                raise
            return fault
        return None

    def _log_first(
        self, beat: Beat, took: Callable[[int], None], stopping: Callable[[], bool]
    ) -> tuple[Beat, LineFault | None]:
        """Before the pages of sign-ups, the rows that tell which there are: a tablet may be stolen meanwhile.
        Not before them where the hub lacks much of the log, which may take minutes. A fault keeps nobody from
        their card: it is for later."""
        lacks = self.ledger.standing().seq - (beat.wanted - 1)
        if not 0 < lacks <= _SOON:
            return beat, None
        try:
            self.drain.run(self.hub, beat.wanted, took, stopping)
        except LineFault as fault:
            return beat, fault
        return replace(beat, wanted=self.ledger.standing().acknowledged + 1), None

    def _events(self, beat: Beat, took: Callable[[int], None], stopping: Callable[[], bool]) -> None:
        """The log, to its end. A hub that has more of it than this device, or other rows, knows a copy of
        this device: that log ends then, and another begins."""
        standing = self.ledger.standing()
        if beat.wanted - 1 > standing.seq:
            self.ledger.note(FORKED, standing.log)
        self.drain.run(self.hub, beat.wanted, took, stopping)
        if self.ledger.noted(FORKED) == standing.log and self.ledger.start_new_log(standing.log):
            self.drain.run(self.hub, 1, took, stopping)
        if self.ledger.noted(_GIVEN) != beat.incarnation and not stopping():
            self.drain.again(self.hub, stopping)
            if not stopping():
                self.ledger.note(_GIVEN, beat.incarnation)
