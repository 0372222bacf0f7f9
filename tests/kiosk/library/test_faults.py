"""What can go wrong with the library system, and which test proves what happens then.

slow (30 s)                tests/kiosk/test_slow_library.py: the screen lives, says so; nothing is left behind
garbage                    here; test_system (a stumble is got over, a question is asked again), test_codec
half a frame               test_system, test_counter (SILENCE, HANG_UP, HALF, DEAF); here beside a restart
another session's answer   test_system: late with its number, late without, about somebody else's loan
a 98 in place of an answer test_counter, test_proposals_model
restarted within a loan    here; between two loans: test_system; while away: test_proposals_model
winter time                here: what is sent, what is promised, what is asked before it is sent again
away for long              test_proposals, test_proposals_model, tests/kiosk/test_card_away.py
wrong password, TLS        test_system
a number no message holds  test_counter
cards swapped, withdrawn   tests/kiosk/test_card_sign_in.py, tests/kiosk/test_with_hub.py
"""

import threading
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.demo.library import Library, Trouble
from kiosk.demo.shelves import Shelves
from kiosk.library.away import LONGEST_WAIT_S
from kiosk.library.counter import LibraryCounter
from kiosk.library.entrance import Person
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from kiosk.library.values import Account, Borrow, Deed, GiveBack, Line, Reason, Renew, ShowAccount, SignIn
from shared.ledger.proposals import State
from tests.fakes.library_line import Mishap
from tests.kiosk.conftest import AMINA, DALLOWAY, LONDONERS, NOON, TOM
from tests.kiosk.library.test_proposals import Kiosk

LONDON = ZoneInfo("Europe/London")


def ask(counter, request):
    (answer,) = counter.handle(request)
    return answer


@pytest.mark.parametrize("checked", [True, False])
def test_garbage_in_place_of_an_answer_is_asked_after(checked):
    library = Library(Shelves(), lambda: NOON, checked=checked)
    library.start()
    system = LibrarySystem(
        Connection(Server("127.0.0.1", library.port, "k", "demo"), Profile(timeout_s=1.0, checked=checked)),
        lambda: NOON,
    )
    counter = LibraryCounter(system)
    try:
        ask(counter, SignIn(AMINA, "1234"))
        library.troubles.append(Trouble.GARBAGE)
        assert ask(counter, Borrow(DALLOWAY)).done
        library.troubles.append(Trouble.GARBAGE)
        assert ask(counter, GiveBack(DALLOWAY)).done
        assert library.shelves.copies[DALLOWAY].times_lent == 1
    finally:
        counter.close()
        system.close()
        library.stop()


@pytest.mark.parametrize("trouble", [Trouble.SLOW, Trouble.HALF])
def test_a_restart_within_a_loan_is_asked_after(counter, library, trouble):
    """It is done and not told of: the system ends, and another one begins."""
    ask(counter, SignIn(AMINA, "1234"))
    library.slow_s = 60.0
    library.troubles.append(trouble)
    lent = threading.Event()

    def restart():
        while not lent.wait(0.01):
            if library.shelves.copies[DALLOWAY].loaned_to:
                lent.set()
        library.stop()
        library.start(library.port)

    restarts = threading.Thread(target=restart)
    restarts.start()
    line = ask(counter, Borrow(DALLOWAY))
    restarts.join()
    assert line.done or line.why is Reason.UNKNOWN  # where it was asked before the other one began
    again = ask(counter, Borrow(DALLOWAY))
    assert again.done or again.why == "yours_already"
    assert library.shelves.copies[DALLOWAY].times_lent == 1


def test_what_stays_unanswered_is_told_for_each_item_and_closes_nothing(counter, library):
    ask(counter, SignIn(AMINA, "1234"))
    for request, deed in (
        (Borrow(DALLOWAY), Deed.BORROWED),
        (GiveBack(DALLOWAY), Deed.RETURNED),
        (Renew(DALLOWAY), Deed.RENEWED),
    ):
        library.troubles[:] = [Trouble.HANG_UP] * (1 if deed is Deed.RENEWED else 3)
        assert ask(counter, request) == Line(DALLOWAY, deed, False, why=Reason.UNKNOWN)
    library.troubles[:] = [Trouble.HANG_UP] * 2
    assert ask(counter, ShowAccount()) == Account(away=True)
    library.troubles.clear()
    assert ask(counter, ShowAccount()) == Account()


# --- the clock goes back an hour on 25 October 2026, from 2:00 to 1:00 --------------------------------------

LAST_OF_SUMMER = datetime(2026, 10, 25, 0, 59, 30, tzinfo=UTC)  # 1:59:30 on the wall
FIRST_OF_WINTER = datetime(2026, 10, 25, 1, 0, 30, tzinfo=UTC)  # 1:00:30: a minute later


@pytest.fixture
def autumn(tmp_path):
    made = Kiosk(tmp_path)
    made.now = LAST_OF_SUMMER.astimezone(LONDON)
    made.entrance.person = Person(AMINA)
    yield made
    made.counter.close()


def test_what_was_recorded_before_winter_time_is_told_in_order_and_dated_by_the_wall(autumn):
    autumn.copy(LONDONERS).loaned_to = TOM
    autumn.line.away = True
    assert ask(autumn.counter, GiveBack(LONDONERS)).recorded
    autumn.now = FIRST_OF_WINTER.astimezone(LONDON)
    line = ask(autumn.counter, Borrow(LONDONERS))
    assert (line.recorded, str(line.promised)) == (True, "2026-11-01")
    autumn.line.away = False
    autumn.tick(LONGEST_WAIT_S)
    assert autumn.states() == [State.APPLIED, State.APPLIED_OTHER_DATE]
    sent = [one for one in autumn.line.asked if one.code in ("09", "11")]
    assert [one.code for one in sent] == ["09", "11"]
    assert sent[0].fixed["returned_at"] == "20261025    015930"
    assert sent[0].fixed["at"] == "20261025    010230"


@pytest.mark.parametrize(("later_s", "ends"), [(60, State.APPLIED_OTHER_DATE), (3_000, State.UNKNOWN)])
def test_how_long_ago_something_was_sent_does_not_change_with_the_clock(autumn, later_s, ends):
    """What was not done is sent again within two minutes only, and an hour on the wall is none of it."""
    autumn.line.mishaps = [Mishap.DEAF] * 3
    assert ask(autumn.counter, Borrow(DALLOWAY)).recorded
    autumn.now = datetime.fromtimestamp(LAST_OF_SUMMER.timestamp() + later_s, LONDON)
    autumn.seconds += LONGEST_WAIT_S
    list(autumn.counter.tick(autumn.seconds))
    assert autumn.states() == [ends]


def test_a_clock_that_was_put_back_makes_nothing_fresh_again(autumn):
    autumn.line.mishaps = [Mishap.DEAF] * 3
    assert ask(autumn.counter, Borrow(DALLOWAY)).recorded
    autumn.now = datetime(2026, 10, 24, 12, 0, tzinfo=LONDON)  # a day back
    autumn.seconds += LONGEST_WAIT_S
    list(autumn.counter.tick(autumn.seconds))
    assert autumn.states() == [State.UNKNOWN]
