"""Replaying to a library that loses answers, restarts, and lends to others meanwhile: a model of a day.

People move items about; kiosk, desk and library system each know only what they are told. Whatever goes
wrong, one deed at the kiosk lends one item at most once, order is kept, and every end is true when written.
"""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.demo.library import Library
from kiosk.demo.shelves import Shelves
from kiosk.library.away import Away
from kiosk.library.counter import LibraryCounter
from kiosk.library.entrance import Entrance, Person
from kiosk.library.faults import LibraryFault
from kiosk.library.profile import Profile
from kiosk.library.proposals import Proposal, ProposalBook
from kiosk.library.replay import FRESH_MS, MOST_TRIES, step
from kiosk.library.sip2.codec import Message
from kiosk.library.sip2.messages import Code
from kiosk.library.system import LibrarySystem
from kiosk.library.values import Borrow, GiveBack, Line
from shared.ledger.ledger import Ledger
from shared.ledger.proposals import Kind, State
from tests.fakes.library_line import LibraryLine, Mishap, PowerCut

LONDON = ZoneInfo("Europe/London")
PEOPLE = [f"2100000000000{n}" for n in (1, 2, 4)]
ITEMS = [f"3000000000000{n}" for n in (1, 2, 5, 6)]  # one is reserved, one not for loan
HERE = "here"
OPEN = (State.WAITING, State.SENT)
PROFILE = Profile(offline="record", offline_most=3)
DONE_UNHEARD = (Mishap.LOST, Mishap.LATE, Mishap.GARBLED, Mishap.STATUS, Mishap.CUT_AFTER)
people, places = st.sampled_from(PEOPLE), st.integers(0, len(ITEMS) - 1)
mishaps = st.just([]) | st.lists(st.sampled_from(list(Mishap)), min_size=1, max_size=4)
deeds = st.lists(st.tuples(st.booleans(), people, places), min_size=1, max_size=5)


class ReplayedDay(RuleBasedStateMachine):
    """`where` is where each item really is: here, or with a person."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.now = datetime(2026, 11, 22, 12, 0, tzinfo=LONDON)
        self.library = Library(Shelves(), lambda: self.now.astimezone(UTC))
        self.line = LibraryLine(self.library, self._whose)
        self.where = dict.fromkeys(ITEMS, HERE)
        self.deed, self.deeds, self.desk_lent = 0, {}, 0
        self.troubled: set[int] = set()
        self.ended: list[int] = []
        self._start()

    def _start(self) -> None:
        path = Path(self.folder.name, "ledger.sqlite")
        self.system = LibrarySystem(self.line, lambda: self.now)
        self.book = ProposalBook(
            lambda: Ledger.open(path, zone=LONDON, reserve_bytes=0), b"k" * 32, lambda: self.now
        )
        self.away = Away(self.system, self.book, PROFILE)
        self.entrance = Entrance(self.system, PROFILE, away=self.away)
        self.counter = LibraryCounter(self.system, self.entrance, away=self.away)

    def _whose(self, request: Message) -> int:
        """The deed that a request is about: what is replayed comes first, and is known by its place."""
        first = self.book.first()
        if first is None or first.state is not State.SENT or request.get("AB") != first.item:
            return self.deed
        if request.code is Code.CHECKOUT and request.get("AA") != first.patron:
            return self.deed
        return self.deeds.get(first.number, self.deed)

    # --- at the kiosk -------------------------------------------------------------------------------------

    @rule(deed=deeds, plan=mishaps)
    def people_come(self, deed: list[tuple[bool, str, int]], plan: list[Mishap]) -> None:
        for borrows, person, place in deed:
            self._come(person, place, plan) if borrows else self._bring(place, plan)
            plan = []

    @rule(deed=deeds)
    def people_come_in_an_outage(self, deed: list[tuple[bool, str, int]]) -> None:
        self.the_library_goes_or_comes(True)
        self.people_come(deed, [])
        self.the_library_goes_or_comes(False)

    def _come(self, person: str, place: int, plan: list[Mishap]) -> None:
        here = [item for item in ITEMS if self.where[item] == HERE]
        if not here:
            return
        item = here[place % len(here)]
        self.entrance.person = Person(person)
        line = self._ask(Borrow(item), plan)
        if line is not None and line.done:
            self.where[item] = person
            assert line.recorded or self.library.shelves.copies[item].loaned_to == person

    def _bring(self, place: int, plan: list[Mishap]) -> None:
        out = [item for item in ITEMS if self.where[item] != HERE]
        if not out:
            return
        item = out[place % len(out)]
        line = self._ask(GiveBack(item), plan)
        if line is not None and line.done:
            self.where[item] = HERE
            assert line.recorded or self.library.shelves.copies[item].loaned_to is None

    def _ask(self, request: Borrow | GiveBack, plan: list[Mishap]) -> Line | None:
        self._pass(1)
        self.deed += 1
        before = self._numbers()
        if plan:  # what is open is told first, and meets the same mishaps
            self.troubled |= {proposal.number for proposal in self.book.all() if proposal.state in OPEN}
        line = None
        try:
            with Plan(self.line, plan):
                (answer,) = self.counter.handle(request)
                assert isinstance(answer, Line)
                line = answer
        except PowerCut:
            self._restart()
        for number in self._numbers() - before:
            self.deeds[number] = self.deed
            self.troubled.add(number) if plan else None
        self._look()
        return line

    # --- elsewhere ----------------------------------------------------------------------------------------

    @rule(person=people, place=places)
    def borrow_at_the_desk(self, person: str, place: int) -> None:
        """Staff see the item: whatever the system says, they first take it back."""
        item, shelves = ITEMS[place], self.library.shelves
        if self.where[item] != HERE:
            return
        self._walk()
        if shelves.copies[item].loaned_to is not None:
            shelves.take_back(item)
        if shelves.lend(person, item, self.now)[0]:
            self.desk_lent += 1
            self.where[item] = person

    @rule(place=places)
    def give_back_at_the_desk(self, place: int) -> None:
        item = ITEMS[place]
        if self.where[item] != HERE:
            self._walk()
            self.library.shelves.take_back(item)
            self.where[item] = HERE

    @rule(how=st.sampled_from(DONE_UNHEARD), person=people, move=st.booleans())
    def an_answer_is_lost_and_the_item_moves_on(self, how: Mishap, person: str, move: bool) -> None:
        first = self.book.first()
        if first is None:
            return
        self._replay_one([how] * 3)
        if move:
            place = ITEMS.index(first.item)
            self.give_back_at_the_desk(place)
            self.borrow_at_the_desk(person, place)
            self.give_back_at_the_desk(place)

    def _walk(self) -> None:
        """Nobody is at another desk with an item sooner than this."""
        self.line.settle()
        self._pass(FRESH_MS / 1000 + 1)

    # --- time, line and power -----------------------------------------------------------------------------

    @rule(seconds=st.sampled_from([1, 30, 119, 121, 4000]))
    def time_passes(self, seconds: int) -> None:
        self._pass(seconds)

    @rule(away=st.booleans())
    def the_library_goes_or_comes(self, away: bool) -> None:
        self.line.away = away
        self.line.settle()  # what it had received it does before it ends
        if not away:
            self.away.found()

    @rule(plans=st.lists(mishaps, min_size=1, max_size=4), between=st.sampled_from([1, 30, 130]))
    def replay(self, plans: list[list[Mishap]], between: int) -> None:
        for plan in plans:
            self._replay_one(plan)
            self._pass(between)

    def _replay_one(self, plan: list[Mishap]) -> None:
        first = self.book.first()
        if first is not None and plan:
            self.troubled.add(first.number)
        try:
            with Plan(self.line, plan):
                ended = step(self.system, self.book)
            if ended is not None:
                self._true(ended)
        except LibraryFault:
            pass
        except PowerCut:
            self._restart()
        self._look()

    @rule()
    def the_kiosk_starts_again(self) -> None:
        self._restart()

    def _restart(self) -> None:
        self.book.close()
        self._start()

    # --- what must hold -----------------------------------------------------------------------------------

    @invariant()
    def no_deed_lends_twice(self) -> None:
        assert all(times <= 1 for times in self.line.lent.values()), self.line.lent
        lent = sum(copy.times_lent for copy in self.library.shelves.copies.values())
        assert lent == self.desk_lent + self.line.lent.total()

    def _true(self, ended: Proposal) -> None:
        holder = self.library.shelves.copies[ended.item].loaned_to
        applied = ended.state in (State.APPLIED, State.APPLIED_OTHER_DATE)
        if ended.kind is Kind.LOAN and applied:
            assert holder == ended.patron
        if ended.kind is Kind.LOAN and ended.state is State.REFUSED:
            assert holder != ended.patron
        if ended.kind is Kind.RETURN and applied:
            assert holder is None
        if ended.state is State.UNKNOWN:
            assert ended.number in self.troubled

    def _look(self) -> None:
        """Nothing is lost, and the ends come in order."""
        kept = list(self.book.all())
        assert {proposal.number for proposal in kept} == set(self.deeds)
        ended = [proposal.number for proposal in kept if proposal.state not in OPEN]
        assert ended == sorted(self.deeds)[: len(ended)]

    def teardown(self) -> None:
        """Once all is well, everything comes to an end."""
        self.line.mishaps.clear()
        self.line.away = False
        try:
            for _ in range(len(self.deeds) * MOST_TRIES + 1):
                ended = step(self.system, self.book)
                if ended is None:
                    break
                self._true(ended)
                self.no_deed_lends_twice()
            assert self.book.first() is None
        finally:
            self.book.close()
            self.folder.cleanup()

    def _pass(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def _numbers(self) -> set[int]:
        return {proposal.number for proposal in self.book.all()}


class Plan:
    """These mishaps befall what is asked within the block, and nothing after it."""

    def __init__(self, line: LibraryLine, plan: list[Mishap]) -> None:
        self._line, self._plan = line, plan

    def __enter__(self) -> None:
        self._line.mishaps = list(self._plan)

    def __exit__(self, *_error: object) -> None:
        self._line.mishaps = []


TestReplayedDay = ReplayedDay.TestCase
TestReplayedDay.settings = settings(
    max_examples=80,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


class LongReplayedDay(ReplayedDay):
    """The same, for longer."""


TestLongReplayedDay = pytest.mark.slow(LongReplayedDay.TestCase)
TestLongReplayedDay.settings = settings(TestReplayedDay.settings, max_examples=1000, stateful_step_count=40)
