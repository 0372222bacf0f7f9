"""The counter staff stand at: takes requests and frames, gives answers. No Qt, no thread of its own."""

import contextlib
from collections.abc import Callable, Iterator

from shared.capture.decoder import Decoder
from shared.capture.frames import Frame
from shared.desk import values
from shared.desk.book import Book
from shared.desk.desk import Desk
from shared.desk.group import Group
from shared.desk.line import HubLine
from shared.desk.report import Outbox, snapshot
from shared.desk.staff_actions import StaffActions
from shared.desk.values import Answer, CheckLine, Notice, Outcome, Request, Snapshot
from shared.domain.contact import Contact, Line
from shared.domain.events import EventKind, NewEvent
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import Moment
from shared.domain.reasons import Reason

REFRESH_S = 30.0  # how often the bars and a newer bundle are looked at while nothing happens
PROGRESS_S = 1.0  # how often the progress of a sync is told
_ADMITTING = values.OverrideRefusal | values.AdmitGroup | values.CountPeople
_OF_THE_REAL_LOG = values.ConfirmClock | values.ExportLog | values.ExportForHub | values.MarkRulingDealtWith


class Counter:
    """One desk with its modes and its staff; every request and frame is answered in the order it came."""

    def __init__(
        self,
        desk: Desk,
        staff: StaffActions,
        decoder: Decoder,
        practice_book: Callable[[], Book],
        run_self_test: Callable[[Desk], tuple[CheckLine, ...]],
        line: HubLine | None = None,
    ) -> None:
        self._desk = desk
        self._staff = staff
        self._decoder = decoder
        self._real_book = desk.book
        self._practice_book = practice_book
        self._run_self_test = run_self_test
        self._self_test: tuple[CheckLine, ...] = ()
        self._practising = False
        self._refreshed = -REFRESH_S
        self._line = line or HubLine()
        self._told, self._told_at = self._line.heard, -PROGRESS_S

    def see(self, frame: Frame) -> Iterator[Answer]:
        """Read a frame and judge what is new in it. The lists are read only after the verdict was taken."""
        answer = self._desk.see(self._decoder.read(frame), frame.taken)
        return iter(()) if answer is None else self._with_snapshot(self._to_staff(answer))

    def ask(self, request: Request) -> Iterator[Answer]:
        """Do what staff asked; a fault of the surroundings becomes a notice, and the desk goes on."""
        try:
            answer = self._answer(request)
        except Fault as fault:
            answer = Notice(fault.code, {})
        except UsageError as error:
            answer = Notice("not_offered_here", {"detail": str(error)})
        return self._with_snapshot(answer)

    def tick(self, seconds: float) -> Iterator[Answer]:
        """Let time pass: every half minute, and when a sync has ended, a newer bundle is taken up and the
        bars are told anew; the progress of a sync is told each second."""
        ended = self._hear(self._line.heard, seconds)
        if ended is None and seconds - self._refreshed < REFRESH_S:
            return iter(())
        if ended is False:
            return iter([self.snapshot()])
        self._refreshed = seconds
        with contextlib.suppress(Fault):  # the bundle in force stays, and its age shows
            self._desk.take_up()
        with contextlib.suppress(Fault):  # the snapshot names it
            self._desk.book.try_again()
            self._desk.count_the_rest()
        return iter([self.snapshot()])

    def snapshot(self) -> Snapshot:
        """How things stand now."""
        self._obey(self._line.heard.line)
        return snapshot(
            self._desk,
            self._staff,
            Outbox.of(self._real_book, self._desk.now()),
            self._line.contact,
            practice=self._practising,
            self_test=self._self_test,
        )

    def close(self) -> None:
        """Let go of the ledgers."""
        self._leave_book()
        self._real_book.close()

    def _hear(self, news: Contact, seconds: float) -> bool | None:
        """Take up news of the hub: whether a sync ended with them; None where there is nothing to tell."""
        before = self._told
        turn = (news.line, news.running) != (before.line, before.running)
        if news is before or (not turn and 0 <= seconds - self._told_at < PROGRESS_S):
            return None
        self._told, self._told_at = news, seconds
        self._obey(news.line)
        return turn and not news.running

    def _obey(self, line: Line) -> None:
        """A device put out of service stays so while the line is away, until the hub takes it back."""
        if line in (Line.REVOKED, Line.ONLINE):
            self._desk.revoked = line is Line.REVOKED

    def _to_staff(self, answer: Outcome | Notice) -> Outcome | Notice:
        """An enrolment code is refused like any stranger's; to staff with a PIN it is told why."""
        a_code = isinstance(answer, Outcome) and answer.decision.reason is Reason.ENROLMENT_CODE
        if a_code and self._staff.unlocked(self._desk.now()) and self._staff.with_pin:
            return Notice("enrolled_already", {})
        return answer

    def _with_snapshot(self, answer: Answer | None) -> Iterator[Answer]:
        if answer is not None:
            yield answer
        yield self.snapshot()

    def _leave_book(self) -> None:
        with contextlib.suppress(Fault):
            self._desk.count_the_rest()
        if self._practising:
            self._desk.book.close()

    def _answer(self, request: Request) -> Answer | None:  # noqa: PLR0912  one line for each request there is
        desk, staff = self._desk, self._staff
        now = desk.now()
        if self._practising and isinstance(request, _OF_THE_REAL_LOG):
            raise UsageError("practice has no clock and no log of its own")
        if desk.revoked and isinstance(request, _ADMITTING):
            raise Fault(code="device_revoked")
        match request:
            case values.ReadText(text):
                return self._to_staff(desk.read(text))
            case values.ChooseService(service):
                desk.judge.choose(service)
                self._change_mode()
                desk.forget_view()
            case values.SetLook(on):
                self._change_mode(looking=on)
                if on:
                    desk.forget_view()
            case values.SetLeaving(on):
                self._change_mode(leaving=on)
            case values.SetPractice(on):
                self._set_practice(on)
            case values.StartGroup():
                self._change_mode(group=Group())
            case values.AdmitGroup():
                return self._admit_group()
            case values.DropGroup():
                self._change_mode()
            case values.CountPeople(change, why):
                return staff.count(change, why, now)
            case values.AwaitBadge(on):
                desk.intercept = staff.unlock_with_badge if on else None
            case values.Unlock(name, pin):
                return staff.unlock_with_pin(name, pin, now)
            case values.Lock():
                staff.lock()
            case values.OverrideRefusal(event, reason):
                return staff.override(event, reason, now)
            case values.UndoAdmission(event, reason):
                return staff.undo(event, reason, now)
            case values.MarkDealtWith(event):
                return staff.deal_with(event, now)
            case values.ConfirmClock():
                return staff.confirm_clock(now)
            case values.ExportLog(folder):
                return staff.export(folder, now)
            case values.ExportForHub(folder):
                return staff.save_for_hub(folder, now)
            case values.SyncNow():
                self._line.sync_now()
            case values.MarkRulingDealtWith(event):
                return staff.deal_with_ruling(event, now)
            case values.AnswerHelp(event):
                return self._answer_help(event, now)
            case values.RunSelfTest():
                self._self_test = self._run_self_test(desk)
        return None

    def _answer_help(self, call: str, now: Moment) -> Notice:
        """In the log that counts, also from practice; the kiosk is to hear of it soon."""
        going = NewEvent(EventKind.DEALT_WITH, now, self._desk.judge.place.venue)
        answered = self._real_book.write(lambda tx: tx.answer_help(call, going))
        self._line.sync_now()
        return Notice("help_answered" if answered else "already_settled", {})

    def _change_mode(
        self, *, looking: bool = False, leaving: bool = False, group: Group | None = None
    ) -> None:
        """What is in view stays judged: nobody is admitted, or let out, by a touch of the screen."""
        desk = self._desk
        desk.looking, desk.leaving, desk.group = looking, leaving, group

    def _set_practice(self, on: bool) -> None:
        if on != self._practising:
            book = self._practice_book() if on else self._real_book
            self._leave_book()
            self._desk.book = book
            self._practising = on
            self._staff.lock()
            self._change_mode()

    def _admit_group(self) -> Answer | None:
        desk, group = self._desk, self._desk.group
        if group is None:
            return None
        now = desk.now()
        outcome = desk.book.write(lambda tx: group.admit(desk, tx, now))
        if outcome is not None and outcome.decision.admits:
            self._change_mode()
        return outcome
