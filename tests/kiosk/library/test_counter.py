"""The library's counter: what the screen is told, whatever the library system does."""

import pytest

from kiosk.demo.library import Trouble
from kiosk.library.entrance import TRIES
from kiosk.library.values import (
    Account,
    AskStanding,
    Borrow,
    Deed,
    Down,
    Finish,
    Finished,
    GiveBack,
    Line,
    NotSignedIn,
    OnLoan,
    Open,
    Reason,
    Renew,
    RenewAll,
    ShowAccount,
    SignedIn,
    SignIn,
)
from tests.kiosk.conftest import AMINA, DALLOWAY, ISLAND, JOSE, LONDONERS, TEETH, TIMES, TOM, WEI


@pytest.fixture
def ask(counter):
    return lambda request: list(counter.handle(request))


@pytest.fixture
def amina(ask):
    assert ask(SignIn(AMINA, "1234")) == [SignedIn("Amina", 0, True)]


def test_a_number_and_its_pin_sign_in(ask):
    assert ask(SignIn(AMINA, "1234")) == [SignedIn("Amina", 0, True)]
    assert ask(SignIn(AMINA, "0000")) == [NotSignedIn(Reason.WRONG_PIN)]
    assert ask(SignIn("29999999999999", "0000")) == [NotSignedIn(Reason.UNKNOWN_NUMBER)]


def test_a_wrong_pin_signs_the_one_before_out(ask, amina):
    ask(SignIn(AMINA, "0000"))
    assert ask(Borrow(DALLOWAY)) == []


def test_guessing_ends_at_the_desk(ask):
    for _ in range(TRIES):
        ask(SignIn(AMINA, "0000"))
    assert ask(SignIn(AMINA, "1234")) == [NotSignedIn(Reason.TOO_MANY_TRIES)]


def test_whoever_may_not_borrow_is_told_at_once(ask):
    assert ask(SignIn(WEI, "3456")) == [SignedIn("Wei", 0, False, Reason.ASK_AT_DESK)]


def test_items_are_lent_and_every_no_says_why(ask, library, amina):
    assert ask(Borrow(DALLOWAY)) == [Line(DALLOWAY, Deed.BORROWED, True, "Mrs Dalloway", "13/12/2026")]
    (again,) = ask(Borrow(DALLOWAY))
    assert (again.done, again.why) == (False, Reason.YOURS_ALREADY)
    assert ask(Borrow(ISLAND))[0].why is Reason.RESERVED
    assert ask(Borrow("39999999999999"))[0].why is Reason.UNKNOWN_ITEM
    assert ask(Borrow(TIMES))[0].said == "Not for loan"
    library.shelves.copies[LONDONERS].loaned_to = TOM
    assert ask(Borrow(LONDONERS))[0].why is Reason.WITH_SOMEBODY_ELSE


def test_returning_needs_nobody(ask, library):
    library.shelves.copies[TEETH].loaned_to = TOM
    (line,) = ask(GiveBack(TEETH))
    assert (line.done, line.title, line.goes_to, line.for_staff) == (True, "White Teeth", "porchester", True)
    assert ask(GiveBack("39999999999999"))[0].why is Reason.UNKNOWN_ITEM


def test_the_account_tells_loans_reservations_and_money(ask, library):
    ask(SignIn(JOSE, "4567"))
    library.shelves.copies[DALLOWAY].loaned_to = JOSE
    library.shelves.readers[JOSE].owed = 120
    assert ask(ShowAccount()) == [
        Account((OnLoan(DALLOWAY, "Mrs Dalloway", None, False),), ("Small Island",), (), "1.20", "GBP")
    ]


def test_one_loan_or_all_are_renewed(ask, amina):
    ask(Borrow(DALLOWAY))
    assert ask(Renew(DALLOWAY))[0].done
    ask(Renew(DALLOWAY))
    ask(Borrow(LONDONERS))
    told = {line.item: line.done for line in ask(RenewAll())}
    assert told == {DALLOWAY: False, LONDONERS: True}


def test_nothing_is_left_when_somebody_finishes(ask, counter, amina):
    assert ask(Finish()) == [Finished()]
    assert ask(ShowAccount()) == []
    assert AMINA not in repr(vars(counter))


@pytest.mark.parametrize("trouble", [Trouble.SILENCE, Trouble.HANG_UP, Trouble.HALF, Trouble.DEAF])
def test_a_loan_without_an_answer_is_asked_after_and_never_made_twice(ask, library, amina, trouble):
    library.troubles.append(trouble)
    (line,) = ask(Borrow(DALLOWAY))
    lent = library.shelves.copies[DALLOWAY].times_lent
    assert (line.done, lent) in {(True, 1), (False, 0)}


def test_what_no_message_can_hold_is_told_as_unknown_and_nobody_else_notices(ask, amina):
    assert ask(Borrow("3000|AB1")) == [Line("3000|AB1", Deed.BORROWED, False, why=Reason.UNKNOWN_ITEM)]
    assert ask(GiveBack("3000|AB1")) == [Line("3000|AB1", Deed.RETURNED, False, why=Reason.UNKNOWN_ITEM)]
    assert ask(SignIn("2100|AA1", "1")) == [NotSignedIn(Reason.UNKNOWN_NUMBER)]
    assert ask(SignIn(AMINA, "12|CQY")) == [NotSignedIn(Reason.WRONG_PIN)]


def test_an_empty_pin_is_never_right(ask, library):
    library.shelves.readers[AMINA].pin = ""  # Koha says yes to it where a patron has no password
    assert ask(SignIn(AMINA, " ")) == [NotSignedIn(Reason.WRONG_PIN)]


def test_a_status_in_place_of_an_answer_is_asked_after(ask, library, amina):
    library.troubles.append(Trouble.STATUS)
    (line,) = ask(Borrow(DALLOWAY))
    assert (line.done, library.shelves.copies[DALLOWAY].times_lent) == (True, 1)


def test_a_library_system_that_is_away_is_said_and_comes_back(ask, library, amina):
    library.stop()
    assert ask(Borrow(DALLOWAY)) == [Down(Reason.AWAY)]
    assert ask(AskStanding()) == [Open(False)]
    assert ask(SignIn(AMINA, "1234")) == [NotSignedIn(Reason.AWAY)]
    library.start(library.port)
    assert ask(AskStanding()) == [Open(True, "Charing Cross Library")]
