"""While the library system is away: what people are told, what is kept, and what becomes of it."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.__main__ import main
from kiosk.demo.library import Library
from kiosk.demo.shelves import Shelves
from kiosk.library.away import LONGEST_WAIT_S, Away
from kiosk.library.counter import LibraryCounter
from kiosk.library.entrance import Entrance, Person
from kiosk.library.faults import LibraryFault
from kiosk.library.profile import Profile
from kiosk.library.proposals import FOR_STAFF, ProposalBook
from kiosk.library.replay import MOST_TRIES, step
from kiosk.library.system import LibrarySystem
from kiosk.library.values import (
    Account,
    AskStanding,
    Borrow,
    Deed,
    GiveBack,
    Line,
    NotSignedIn,
    Open,
    Reason,
    Renew,
    ShowAccount,
    SignedIn,
    SignIn,
)
from shared.device.state import State as Device
from shared.ledger.faults import LedgerFault
from shared.ledger.ledger import Ledger
from shared.ledger.proposals import Kind, State
from tests.fakes.library_line import LibraryLine, Mishap, PowerCut

AMINA, TOM = "21000000000001", "21000000000002"
DALLOWAY, LONDONERS, NORD, TEETH, ISLAND = (f"3000000000000{n}" for n in range(1, 6))
PROMISED = date(2026, 11, 29)


class Kiosk:
    """A counter on a device's folder and a line to a library; `restart` is the program's end and start."""

    def __init__(self, folder):
        self.now = datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("Europe/London"))
        self.library = Library(Shelves(), lambda: self.now)
        self.line = LibraryLine(self.library)
        self.device = Device.create(folder / "device")
        self.device.settings.write_text("reserve_mib = 1\n")
        self.profile = Profile(offline="record", offline_most=3)
        self.seconds = 0.0
        self.start()

    def start(self):
        self.system = LibrarySystem(self.line, lambda: self.now)
        self.book = ProposalBook.of(self.device, lambda: self.now)
        self.away = Away(self.system, self.book, self.profile)
        self.entrance = Entrance(self.system, self.profile, away=self.away)
        self.counter = LibraryCounter(self.system, self.entrance, away=self.away)

    def restart(self, **profile):
        self.profile = replace(self.profile, **profile)
        self.book.close()
        self.start()

    def ask(self, request):
        (answer,) = self.counter.handle(request)
        return answer

    def tick(self, seconds=LONGEST_WAIT_S):
        self.seconds += seconds
        self.now += timedelta(seconds=seconds)
        assert list(self.counter.tick(self.seconds)) == []

    def states(self):
        return [proposal.state for proposal in self.book.all()]

    def copy(self, item):
        return self.library.shelves.copies[item]

    def disk(self):
        return b"".join(path.read_bytes() for path in self.device.folder.iterdir() if path.is_file())


@pytest.fixture
def kiosk(tmp_path):
    made = Kiosk(tmp_path)
    yield made
    made.counter.close()


@pytest.fixture
def outage(kiosk):
    """Amina signed in, and then the library system went away."""
    kiosk.entrance.person = Person(AMINA)
    kiosk.line.away = True
    return kiosk


def recorded(item):
    return Line(item, Deed.BORROWED, True, recorded=True, promised=PROMISED)


def test_loans_and_returns_are_recorded_and_told_once_it_is_back(outage):
    outage.copy(NORD).loaned_to = TOM
    assert outage.ask(Borrow(DALLOWAY)) == recorded(DALLOWAY)
    assert outage.ask(GiveBack(NORD)) == Line(NORD, Deed.RETURNED, True, recorded=True)
    assert outage.states() == [State.WAITING, State.WAITING]
    outage.line.away = False
    outage.tick()
    assert outage.states() == [State.APPLIED_OTHER_DATE, State.APPLIED]
    assert (outage.copy(DALLOWAY).loaned_to, outage.copy(NORD).loaned_to) == (AMINA, None)
    assert outage.ask(AskStanding()) == Open(True, "Charing Cross Library")


def test_the_kiosk_stays_open_and_says_what_cannot_be_done(outage):
    assert outage.ask(AskStanding()) == Open(True, away=True)
    assert outage.ask(ShowAccount()) == Account(away=True)
    assert outage.ask(Renew(NORD)) == Line(NORD, Deed.RENEWED, False, why=Reason.AWAY)
    assert outage.ask(SignIn(TOM, "2345")) == NotSignedIn(Reason.AWAY)


def test_the_same_item_twice_is_one_loan(outage):
    assert [outage.ask(Borrow(DALLOWAY)), outage.ask(Borrow(DALLOWAY))] == [recorded(DALLOWAY)] * 2
    outage.entrance.person = Person(TOM)
    assert outage.ask(Borrow(DALLOWAY)).why is Reason.WITH_SOMEBODY_ELSE
    assert len(outage.states()) == 1


def test_a_person_borrows_no_more_than_the_profile_says_in_any_number_of_sessions(outage):
    for item in (DALLOWAY, LONDONERS, NORD):
        assert outage.ask(Borrow(item)).done
    outage.restart()
    outage.entrance.person = Person(AMINA)
    assert outage.ask(Borrow(TEETH)) == Line(TEETH, Deed.BORROWED, False, why=Reason.NO_MORE_NOW)
    outage.entrance.person = Person(TOM)
    assert outage.ask(Borrow(TEETH)).done


def test_nothing_about_a_person_can_be_read_on_the_disk_and_it_is_gone_in_the_end(outage):
    outage.ask(Borrow(DALLOWAY))
    for word in (AMINA, DALLOWAY, "2026-11-29"):
        assert word.encode() not in outage.disk()
    outage.line.away = False
    outage.tick()
    (ended,) = outage.book.all()
    assert (ended.title, ended.due) == ("Mrs Dalloway", "13/12/2026")
    assert b"Dalloway" not in outage.disk()
    outage.now += timedelta(days=15)
    outage.tick(3700)
    assert outage.states() == []


def test_a_library_that_wants_a_pin_for_a_loan_refuses_the_replay_unless_the_profile_has_it_sealed(kiosk):
    kiosk.library.wants_pin = True
    for keeping, item in (("none", DALLOWAY), ("sealed", LONDONERS)):
        kiosk.restart(replay_pin=keeping)
        kiosk.entrance.person = Person(AMINA, "1234")
        kiosk.line.away = True
        assert kiosk.ask(Borrow(item)).recorded
        kiosk.line.away = False
        kiosk.tick()
    assert kiosk.states() == [State.REFUSED, State.APPLIED_OTHER_DATE]
    assert kiosk.copy(LONDONERS).loaned_to == AMINA


def test_a_sealed_pin_is_kept_until_the_loan_is_told_and_never_shown(outage, capsys):
    outage.restart(replay_pin="sealed")
    outage.entrance.person = Person(AMINA, "987654321")
    outage.ask(Borrow(DALLOWAY))
    assert [one.pin for one in outage.book.open()] == ["987654321"]
    assert main(["proposals", "--state", str(outage.device.folder), "--json"]) == 0
    assert "987654321" not in capsys.readouterr().out + repr(list(outage.book.open()))
    assert b"987654321" not in outage.disk()
    outage.line.away = False
    outage.tick()
    assert [one.pin for one in outage.book.all()] == [None]


def test_a_row_that_this_device_did_not_seal_is_refused(outage):
    outage.ask(Borrow(DALLOWAY))
    ledger = Ledger.inspect(outage.device.ledger)
    (body,) = (row.body for row in ledger.proposals.open())
    ledger.proposals.add(Kind.LOAN, lambda _number: body, 0)
    ledger.close()
    with pytest.raises(LedgerFault, match="proposal 2"):
        list(outage.book.open())
    assert outage.ask(Borrow(NORD)).why is Reason.AWAY


def test_a_refusal_goes_to_staff_and_to_the_resident(outage, capsys):
    outage.ask(Borrow(DALLOWAY))
    outage.copy(DALLOWAY).loaned_to = TOM
    outage.line.away = False
    outage.tick()
    (refused,) = outage.book.for_staff()
    assert (refused.state, refused.outcome) == (State.REFUSED, Reason.WITH_SOMEBODY_ELSE)
    assert outage.ask(SignIn(AMINA, "1234")) == SignedIn("Amina", 0, may_borrow=True, refused=1)
    folder = ["proposals", "--state", str(outage.device.folder)]
    assert main([*folder, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["item"], told["patron"], told["outcome"]) == (DALLOWAY, AMINA, "with_somebody_else")
    assert [main([*folder, "--dealt-with", "1"]), main([*folder, "--dealt-with", "1"])] == [0, 1]
    capsys.readouterr()
    assert main(folder) == 0
    assert capsys.readouterr().out == ""
    assert outage.ask(SignIn(AMINA, "1234")) == SignedIn("Amina", 0, may_borrow=True)


def test_a_return_that_somebody_waits_for_goes_to_staff(outage):
    outage.ask(GiveBack(ISLAND))
    outage.line.away = False
    outage.tick()
    (wanted,) = outage.book.for_staff()
    assert (wanted.state, wanted.outcome, wanted.title) == (State.APPLIED, FOR_STAFF, "Small Island")


def test_a_return_is_dated_to_when_it_was_made(outage):
    outage.ask(GiveBack(NORD))
    outage.line.away = False
    outage.tick(7200)
    checkin = next(message for message in outage.line.asked if "returned_at" in message.fixed)
    assert checkin.fixed["returned_at"].startswith("20261122    120000")
    assert checkin.fixed["at"].startswith("20261122    140000")


@pytest.mark.parametrize("how", [Mishap.LOST, Mishap.LATE, Mishap.GARBLED, Mishap.STATUS])
def test_after_a_lost_answer_the_library_is_asked_and_nothing_is_sent_twice(outage, how):
    outage.ask(Borrow(DALLOWAY))
    outage.line.away, outage.line.mishaps = False, [how]
    with pytest.raises(LibraryFault):
        step(outage.system, outage.book)
    assert outage.states() == [State.SENT]
    outage.restart()
    assert step(outage.system, outage.book).state is State.APPLIED_OTHER_DATE
    assert sum("renewal_policy" in message.fixed for message in outage.line.asked) == 1


def test_what_was_not_done_is_sent_again_only_while_nobody_can_have_handed_it_in(outage):
    outage.ask(Borrow(DALLOWAY))
    outage.line.away, outage.line.mishaps = False, [Mishap.DEAF]
    with pytest.raises(LibraryFault):
        step(outage.system, outage.book)
    assert step(outage.system, outage.book).state is State.APPLIED_OTHER_DATE
    assert outage.copy(DALLOWAY).times_lent == 1


@pytest.mark.parametrize("how", [Mishap.LOST, Mishap.CUT_AFTER])
def test_an_item_that_was_lent_unheard_and_handed_in_elsewhere_is_never_lent_again(outage, how):
    outage.ask(Borrow(DALLOWAY))
    outage.line.away, outage.line.mishaps = False, [how]
    with pytest.raises((LibraryFault, PowerCut)):
        step(outage.system, outage.book)
    outage.now += timedelta(minutes=10)
    outage.library.shelves.take_back(DALLOWAY)
    outage.restart()
    assert step(outage.system, outage.book).state is State.UNKNOWN
    assert (outage.copy(DALLOWAY).loaned_to, outage.copy(DALLOWAY).times_lent) == (None, 1)
    assert [one.state for one in outage.book.for_staff()] == [State.UNKNOWN]


def test_what_never_left_waits_as_before(outage):
    outage.ask(Borrow(DALLOWAY))
    with pytest.raises(LibraryFault):
        step(outage.system, outage.book)
    assert outage.states() == [State.WAITING]
    outage.now += timedelta(hours=5)
    outage.line.away = False
    assert step(outage.system, outage.book).state is State.APPLIED_OTHER_DATE


def test_one_that_is_never_answered_holds_up_the_others_for_a_while_only(outage):
    outage.ask(Borrow(DALLOWAY))
    outage.ask(Borrow(LONDONERS))
    outage.line.away = False
    for _ in range(MOST_TRIES):
        outage.line.mishaps = [Mishap.DEAF] * 2
        with pytest.raises(LibraryFault):
            step(outage.system, outage.book)
    outage.line.mishaps = [Mishap.DEAF] * 2
    assert step(outage.system, outage.book).state is State.UNKNOWN
    assert step(outage.system, outage.book).state is State.APPLIED_OTHER_DATE


def test_what_was_recorded_about_an_item_is_told_before_it_is_asked_for_anew(outage):
    outage.copy(NORD).loaned_to = TOM
    outage.ask(GiveBack(NORD))
    outage.ask(Borrow(DALLOWAY))
    outage.line.away = False
    outage.away.found()
    assert outage.ask(Borrow(NORD)) == Line(NORD, Deed.BORROWED, True, "Hôtel du Nord", "13/12/2026")
    assert outage.states() == [State.APPLIED, State.WAITING]


def test_a_loan_whose_answer_and_question_are_lost_is_recorded_as_sent(kiosk):
    kiosk.entrance.person = Person(AMINA)
    kiosk.line.mishaps = [Mishap.LOST, Mishap.DEAF, Mishap.DEAF]
    assert kiosk.ask(Borrow(DALLOWAY)) == recorded(DALLOWAY)
    assert kiosk.states() == [State.SENT]
    kiosk.tick()
    assert kiosk.states() == [State.APPLIED_OTHER_DATE]
    assert kiosk.copy(DALLOWAY).times_lent == 1


def test_a_system_that_stays_away_is_looked_for_less_and_less_often(outage):
    outage.ask(Borrow(DALLOWAY))
    looked = []
    outage.system.standing = lambda: looked.append(1) or outage.system.item("x")
    for _ in range(300):
        outage.tick(1.0)
    assert 3 <= len(looked) <= 6


def test_where_nothing_can_be_recorded_nothing_is_promised(outage):
    outage.device.ledger.mkdir()
    assert outage.ask(Borrow(DALLOWAY)) == Line(DALLOWAY, Deed.BORROWED, False, why=Reason.AWAY)
    assert outage.ask(GiveBack(NORD)) == Line(NORD, Deed.RETURNED, False, why=Reason.AWAY)


def test_a_no_to_what_the_borrower_has_already_is_no_refusal(outage):
    outage.ask(Borrow(DALLOWAY))
    outage.library.shelves.lend(AMINA, DALLOWAY, outage.now)
    outage.line.away = False
    assert step(outage.system, outage.book).state is State.APPLIED_OTHER_DATE
    assert outage.copy(DALLOWAY).times_lent == 1
