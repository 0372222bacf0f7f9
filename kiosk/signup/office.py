"""The desk's sign-ups: several residents at once, each page sealed to the hub and durable before the next."""

import secrets
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import Any

from kiosk.signup.provisional import Delegate, ProvisionalPass
from kiosk.signup.session import Listed, SignUp
from shared.desk.book import Book
from shared.domain.events import EventKind, NewEvent
from shared.domain.faults import Fault
from shared.domain.moment import Moment
from shared.domain.referral import ALPHABET
from shared.domain.signup.fields import Here, Problem, birthday
from shared.domain.signup.pages import CHANGE
from shared.domain.signup.standing import Back
from shared.domain.signup.takeaway import new_secret
from shared.ledger.transaction import Transaction
from shared.wire.seal import SealingKey
from shared.wire.signup import EnvelopeError, Place, close

CODE_LENGTH = 4
MOST_AT_ONCE = 20
_FREE_TRIES = 5
_WAIT_S = 60.0


class NotReady(Fault):
    """The hub's key is not here yet: no answer can be locked away, so none is asked for."""

    code = "no_sealing_key"


class TooMany(Fault):
    """As many sign-ups are open here as one desk holds."""

    code = "too_many_sign_ups"


@dataclass(frozen=True, slots=True)
class Around:
    """What an office has to know of where it stands: this device and its venue, what time it is, the newest
    of the hub's keys, what answers are checked against, and what it may sign itself."""

    device: str
    venue: str
    now: Callable[[], Moment]
    key: Callable[[], SealingKey | None]
    here: Callable[[], Here]
    delegate: Callable[[], Delegate | None] = lambda: None


@dataclass(slots=True)
class Counts:
    """What came of the sign-ups at this desk."""

    begun: int = 0
    finished: int = 0
    provisional: int = 0
    forgotten: int = 0


class SignUpOffice:
    """Belongs to one thread. Every method that seals raises Fault, and then nothing was recorded and nobody
    has moved on: the same can be tried again."""

    def __init__(self, book: Book, around: Around, clock: Callable[[], float] = monotonic) -> None:
        self._book, self._around, self._clock = book, around, clock
        self._open: dict[str, SignUp] = {}
        self.counts = Counts()
        self._wrong, self._wait_until = 0, 0.0

    @property
    def here(self) -> Here:
        """What answers are checked against now."""
        return self._around.here()

    @property
    def open(self) -> int:
        """How many are open at this desk."""
        return len(self._open)

    def has(self, sign_up: uuid.UUID) -> bool:
        """Whether this one is open at this desk."""
        return any(one.id == sign_up for one in self._open.values())

    def begin(
        self, ambassador: str = "", workshop: str = "", *, change: bool = False, card: str | None = None
    ) -> SignUp:
        """A new sign-up; `ambassador` is who helps, by initials, `workshop` the event it happens at. `change`
        for somebody who has a card, by the id of the `card` where they can show it."""
        if len(self._open) >= MOST_AT_ONCE:
            raise TooMany
        sign_up = SignUp(uuid.uuid4(), self._new_code(), new_secret(secrets.randbelow))
        start: dict[str, Any] = {
            "code": sign_up.code,
            "secret": sign_up.secret,
            "ambassador": ambassador,
            "workshop": workshop,
        }
        if change:
            sign_up.for_change()
            start |= {CHANGE: True, "card": card}
        self._record(sign_up, "start", start, lambda tx, event: tx.begin_sign_up(sign_up.id, event))
        self._open[sign_up.code] = sign_up
        self.counts.begun += 1
        return sign_up

    def answer(self, sign_up: SignUp, given: Mapping[str, object]) -> dict[str, Problem]:
        """Take a page's answers: sealed and durable before the next page is shown. Else nothing is taken,
        and the problems are told by field."""
        here, page = self.here, sign_up.page
        good, bad = sign_up.checked(given, here)
        if bad or page is None:
            return bad
        if good:
            self._record(sign_up, page.name, dict(good))
        sign_up.take(good, here)
        return {}

    def evidence(self, sign_up: SignUp, kind: str, staff: str) -> None:
        """One of the staff, who gave their PIN, has seen this kind of evidence today; no copy is made."""
        day = self.here.today.isoformat()
        self._record(sign_up, "evidence", {"kind": kind, "day": day, "staff": staff})

    def provisional(self, sign_up: SignUp) -> ProvisionalPass | None:
        """A pass for two weeks, where this device may sign one and a place is left; none else, nor for
        somebody whose postcode is not on the city's list, or who answered at a phone: the hub would not
        hear which place is theirs. None while the clock is in doubt: a pass would end on a wrong day."""
        delegate, said = self._around.delegate(), sign_up.answers(self.here).get("date_of_birth")
        if delegate is None or said is None or not self.passes(sign_up):
            return None
        place = self._book.write(lambda tx: tx.claim_place(sign_up.id, delegate.places))
        if place is None:
            return None
        self._record(sign_up, "provisional", {"place": place}, step="provisional")
        self.counts.provisional += 1
        return delegate.sign(place, birthday(str(said)), self.here.today)

    def passes(self, sign_up: SignUp) -> bool:
        """Whether there is a pass for them, unless no place is left."""
        here = self.here
        return not (
            self._around.delegate() is None
            or sign_up.moved
            or sign_up.listed(here) is Listed.NO
            or CHANGE in sign_up.answers(here)  # there is a card
            or self._around.now().doubtful
        )

    def finish(self, sign_up: SignUp) -> None:
        """All is answered: the hub may open it."""
        self._record(sign_up, "done", {"pages": sign_up.sealed + 1}, step="done")
        self.counts.finished += 1

    def shown(self, sign_up: SignUp) -> None:
        """Their card was on the screen, and they have it: the hub ends their pass."""
        self._record(sign_up, "shown", {})

    def close(self, sign_up: SignUp) -> None:
        """The resident has what they came for: nothing of them is left here."""
        self._open.pop(sign_up.code, None)
        sign_up.forget()

    def forget(self, sign_up: SignUp) -> None:
        """Somebody has second thoughts: all is forgotten, here at once, and at the hub when it hears."""
        self._record(sign_up, "forget", {}, lambda tx, event: tx.forget_sign_up(sign_up.id, event))
        self.counts.forgotten += 1
        self.close(sign_up)

    def resume(self, code: str) -> SignUp | None:
        """The sign-up that goes on with this code; None where there is none, or while too many wrong ones
        were tried."""
        if self._clock() < self._wait_until:
            return None
        found = self._open.get(code.strip().upper())
        self._wrong = 0 if found is not None else self._wrong + 1
        if self._wrong >= _FREE_TRIES:
            self._wrong, self._wait_until = 0, self._clock() + _WAIT_S
        return found

    @property
    def shut(self) -> bool:
        """Whether too many wrong codes were tried just now."""
        return self._clock() < self._wait_until

    def given_back(self, code: str, back: Back) -> SignUp:
        """A sign-up that the hub gave back by its code; raises TooMany, ValueError where it gave none."""
        code = code.strip().upper()
        old = self._open.pop(code, None)
        if old is not None:
            old.forget()
        if len(self._open) >= MOST_AT_ONCE:
            raise TooMany
        self._open[code] = SignUp.given_back(back, code, self.here)
        self._wrong = 0
        return self._open[code]

    def close_all(self) -> None:
        """The desk closes; what is sealed goes its way."""
        for sign_up in list(self._open.values()):
            self.close(sign_up)

    def _new_code(self) -> str:
        while True:
            code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
            if code not in self._open:
                return code

    def _record(
        self,
        sign_up: SignUp,
        page: str,
        content: dict[str, Any],
        also: Callable[[Transaction, NewEvent], object] | None = None,
        step: str | None = None,
    ) -> None:
        """One envelope and, where the log is to tell of it, an event, in one transaction."""
        key = self._around.key()
        if key is None:
            raise NotReady
        number = sign_up.sealed + 1
        try:
            envelope = close(Place(sign_up.id, number, page, self._around.device), content, key)
        except EnvelopeError as error:
            raise Fault(str(error), code="sign_up_too_long") from None
        body = {"sign_up": str(sign_up.id), "step": step or page, "number": number}
        event = NewEvent(EventKind.SIGN_UP, self._around.now(), self._around.venue, body=body)

        def write(tx: Transaction) -> None:
            if also is not None:
                also(tx, event)
            elif step is not None:
                tx.append(event)
            tx.keep_page(envelope)

        self._book.write(write)
        sign_up.sealed = number
