"""One workshop while it is open: who came, and what came of it, without anybody's name."""

from collections.abc import Callable

from kiosk.signup.office import Counts
from kiosk.workshop.ambassador import Ambassador
from kiosk.workshop.values import DatedEvent, Summary
from shared.desk.desk import Desk
from shared.desk.values import Notice, Outcome
from shared.domain.decision import Verdict
from shared.domain.events import EventKind
from shared.domain.moment import Moment

_ADMITTED = (Verdict.ADMIT, Verdict.NOTE)
_MINUTE_MS = 60_000


class Workshop:
    """Belongs to the desk's thread; raises Fault where something cannot be recorded."""

    def __init__(
        self, event: DatedEvent, desk: Desk, ambassador: Ambassador, now: Callable[[], Moment]
    ) -> None:
        self.event, self.desk = event, desk
        self._ambassador, self._now = ambassador, now
        self._since_ms = now().trusted_ms
        self.heads = 0

    def open(self) -> None:
        """Say so in the log."""
        self._note("opened", {})

    def attend(self, text: str) -> Outcome | Notice:
        """Somebody's card, judged for the event as every desk does."""
        verdict = self.desk.read(text)
        if (
            isinstance(verdict, Outcome)
            and verdict.decision.verdict in _ADMITTED
            and verdict.event is not None
        ):
            self.heads += verdict.members
        return verdict

    def tally(self, change: int) -> None:
        """One more without a card, or one less."""
        change = 1 if change > 0 else -1
        if self.heads + change < 0:
            return
        event = self.desk.event(EventKind.COUNT, self._now(), None, {"change": change})
        self.desk.book.write(lambda tx: tx.append(event))
        self.heads += change

    def is_of(self, ambassador: Ambassador) -> bool:
        """Whether it is theirs."""
        return ambassador == self._ambassador

    def close(self, counts: Counts, until_ms: int) -> Summary:
        """It was over then, in trusted time: the hours are the ambassador's."""
        minutes = max(0, until_ms - self._since_ms) // _MINUTE_MS
        self._note("closed", {"minutes": minutes, "heads": self.heads, "sign_ups": counts.finished})
        self.desk.book.close()
        return Summary(
            self.event,
            minutes,
            self.heads,
            counts.begun,
            counts.finished,
            counts.provisional,
            counts.forgotten,
        )

    def _note(self, step: str, more: dict[str, int]) -> None:
        body = {"step": step, "event": self.event.id, **more}
        event = self.desk.event(EventKind.WORKSHOP, self._now(), self._ambassador.card_ref, body)
        self.desk.book.write(lambda tx: tx.append(event))
