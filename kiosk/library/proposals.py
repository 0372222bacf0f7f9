"""The book of what people did while the library system was away: sealed, in order, each with its end."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shared.device.settings import load
from shared.device.state import State as Device
from shared.ledger.faults import LedgerFault
from shared.ledger.ledger import Ledger
from shared.ledger.proposals import Kind, Proposals, Proposed, State

PURPOSE = b"portcullis kiosk proposals 1"
FOR_STAFF = "for_staff"  # the outcome of a return that somebody waits for
_NONCE_BYTES = 12
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Proposal:
    """A loan or a return that the library system has to be told of. `patron` is nobody for a return;
    `promised` is the day a borrower was told at the latest; `pin` is kept until the end only, and only where
    the library's profile says so. The rest is known at its end: `title`, `due` and
    `said` in the system's own words, `outcome` a code of why."""

    number: int
    kind: Kind
    state: State
    made_ms: int
    item: str
    patron: str | None = None
    promised: date | None = None
    title: str = ""
    due: str | None = None
    said: str | None = None
    sent_ms: int | None = None
    tries: int = 0
    ended_ms: int | None = None
    outcome: str | None = None
    dealt: bool = False
    pin: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class End:
    """What became of a proposal; `patron` is the number the library system itself goes by, where it says."""

    state: State
    outcome: str | None = None
    title: str = ""
    due: str | None = None
    said: str | None = None
    patron: str | None = None


class ProposalBook:
    """The proposals of this device; every method raises LedgerFault, and then nothing has changed.

    What is about a person is sealed under AES-256-GCM with a key of this device that the ledger does not
    hold; number and kind are bound to it: no row can stand in for another. `now` is the city's time.
    """

    def __init__(self, open_ledger: Callable[[], Ledger], key: bytes, now: Callable[[], datetime]) -> None:
        self._open_ledger, self._cipher, self._now = open_ledger, AESGCM(key), now
        self._ledger: Ledger | None = None

    @classmethod
    def of(cls, state: Device, now: Callable[[], datetime]) -> "ProposalBook":
        """The book of this device; raises StateFault where it has no key."""
        reserve = load(state.settings).reserve_mib << 20
        return cls(
            lambda: Ledger.open(state.ledger, zone=ZoneInfo("UTC"), reserve_bytes=reserve),
            state.own_key(PURPOSE),
            now,
        )

    def close(self) -> None:
        """Let go of the ledger; the next call opens it again."""
        if self._ledger is not None:
            self._ledger.close()
            self._ledger = None

    @property
    def now_ms(self) -> int:
        """The time now."""
        return int(self._now().timestamp() * 1000)

    @property
    def today(self) -> date:
        """The city's day."""
        return self._now().date()

    def made(self, proposal: Proposal) -> datetime:
        """When it was made, in the city's time."""
        return datetime.fromtimestamp(proposal.made_ms / 1000, self._now().tzinfo)

    @property
    def _rows(self) -> Proposals:
        if self._ledger is None:
            self._ledger = self._open_ledger()
        return self._ledger.proposals

    def lend(
        self,
        patron: str,
        item: str,
        promised: date,
        *,
        pin: str | None = None,
        card_ref: str | None = None,
        sent: bool = False,
    ) -> None:
        """Record a loan, durably; `sent` where it was asked for and no answer came. Once `card_ref` is erased
        it is kept until its end only."""
        told = {"patron": patron, "item": item, "promised": promised.isoformat(), "pin": pin}
        self._add(Kind.LOAN, told, sent=sent, card_ref=card_ref)

    def take_back(self, item: str, *, sent: bool = False) -> None:
        """Record a return, durably."""
        self._add(Kind.RETURN, {"item": item}, sent=sent)

    def open(self) -> Iterator[Proposal]:
        """What has no end yet, in order."""
        return map(self._opened, self._rows.open())

    def first(self) -> Proposal | None:
        """What is to be sent next."""
        return next(self.open(), None)

    def newest(self, item: str) -> Proposal | None:
        """What is open about this item and came last."""
        about = [proposal for proposal in self.open() if proposal.item == item]
        return about[-1] if about else None

    def loans(self, patron: str) -> int:
        """How many loans of this patron are open."""
        return sum(one.patron == patron and one.kind is Kind.LOAN for one in self.open())

    def refused(self, patron: str) -> int:
        """How many of this patron's loans the library refused, until staff have dealt with them."""
        return sum(one.patron == patron and one.state is State.REFUSED for one in self.for_staff())

    def for_staff(self) -> Iterator[Proposal]:
        """What ended and waits for somebody, in order."""
        return map(self._opened, self._rows.for_staff())

    def all(self) -> Iterator[Proposal]:
        """Everything that is kept."""
        return map(self._opened, self._rows.all())

    def sending(self, proposal: Proposal) -> Proposal:
        """It is about to be sent; durable before that, so that a power cut never sends it twice unasked."""
        at = self.now_ms
        self._rows.sending(proposal.number, at)
        return replace(proposal, state=State.SENT, sent_ms=at, tries=proposal.tries + 1)

    def not_sent(self, proposal: Proposal) -> None:
        """What `sending` announced never left, and nothing before it did: it waits as before."""
        self._rows.not_sent(proposal.number)

    def unanswered(self, proposal: Proposal) -> None:
        """It was asked about, and no answer came."""
        self._rows.unanswered(proposal.number)

    def end(self, proposal: Proposal, end: End) -> Proposal:
        """It has its end, durably; the refused, the unknown and what somebody waits for go to staff."""
        ended = replace(
            proposal,
            state=end.state,
            outcome=end.outcome,
            title=end.title,
            due=end.due,
            said=end.said,
            patron=end.patron or proposal.patron,
            ended_ms=self.now_ms,
            pin=None,
            dealt=not (end.state in (State.REFUSED, State.UNKNOWN) or end.outcome == FOR_STAFF),
        )
        kept = {"item": ended.item, "patron": ended.patron, "title": ended.title, "due": ended.due}
        kept |= {"said": ended.said, "promised": None if ended.promised is None else str(ended.promised)}
        self._rows.end(
            ended.number,
            ended.state,
            ended.outcome,
            self._seal(ended.number, ended.kind, kept),
            ended.ended_ms or 0,
            for_staff=not ended.dealt,
        )
        return ended

    def deal_with(self, number: int) -> bool:
        """Somebody has seen to it; False where it waits for nobody."""
        return self._rows.deal_with(number)

    def forget(self, days: int) -> int:
        """Erase what ended so many days ago and waits for nobody; how many."""
        return self._rows.forget(self.now_ms - days * _DAY_MS)

    def _add(
        self, kind: Kind, body: dict[str, str | None], *, sent: bool, card_ref: str | None = None
    ) -> None:
        at, sent_ms = self.now_ms, self.now_ms if sent else None
        self._rows.add(
            kind, lambda number: self._seal(number, kind, body), at, sent_ms=sent_ms, card_ref=card_ref
        )

    def _seal(self, number: int, kind: Kind, body: dict[str, str | None]) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, json.dumps(body).encode(), _bound(number, kind))

    def _opened(self, row: Proposed) -> Proposal:
        nonce, sealed = row.body[:_NONCE_BYTES], row.body[_NONCE_BYTES:]
        try:
            plain = self._cipher.decrypt(nonce, sealed, _bound(row.number, row.kind))
        except (InvalidTag, ValueError):
            raise LedgerFault(f"proposal {row.number} was not sealed by this device") from None
        body = json.loads(plain)  # ours, as its tag says
        promised = body.pop("promised", None)
        return Proposal(
            number=row.number,
            kind=row.kind,
            state=row.state,
            made_ms=row.made_ms,
            sent_ms=row.sent_ms,
            tries=row.tries,
            ended_ms=row.ended_ms,
            outcome=row.outcome,
            dealt=row.dealt,
            promised=None if promised is None else date.fromisoformat(promised),
            **body,
        )


def _bound(number: int, kind: Kind) -> bytes:
    return PURPOSE + b" %d %s" % (number, kind.encode())
