"""Digital cards while the library system is away: known people go on, over a real line that breaks."""

import pytest

from kiosk.library.values import (
    Borrow,
    Down,
    Finish,
    Finished,
    GiveBack,
    LinkCard,
    NotSignedIn,
    Reason,
    SignedIn,
)
from tests.kiosk.conftest import AMINA, DALLOWAY, LONDONERS, TOM

REMEMBERED = SignedIn("", 0, may_borrow=True, away=True)


@pytest.fixture
def known(cards, amina):
    """Amina was here once before, and has gone."""
    cards.restart(offline="record")
    assert cards.show(amina) == SignedIn("Amina", 0, True)
    assert cards.ask(Finish()) == [Finished()]
    return amina


def back(cards, library):
    library.start(library.port)
    assert list(cards.counter.tick(1000.0)) == []


def test_a_card_that_was_here_before_borrows_and_the_loan_is_hers_later(cards, known, library):
    library.stop()
    assert cards.show(known) == REMEMBERED
    (line,) = cards.ask(Borrow(DALLOWAY))
    assert (line.done, line.recorded) == (True, True)
    cards.restart()
    back(cards, library)
    assert library.shelves.copies[DALLOWAY].loaned_to == AMINA
    assert cards.show(known) == SignedIn("Amina", 1, True)


def test_a_refused_loan_is_told_at_the_next_sign_in_by_card_or_number(cards, known, library):
    library.stop()
    cards.show(known)
    cards.ask(Borrow(DALLOWAY))
    library.shelves.copies[DALLOWAY].loaned_to = TOM
    cards.ask(Finish())
    back(cards, library)
    assert cards.show(known) == SignedIn("Amina", 0, True, refused=1)


def test_a_linked_card_is_remembered_too(cards, town, library):
    cards.restart(offline="record")
    tom = town.card()
    cards.show(tom)
    cards.ask(LinkCard(TOM, "2345"))
    library.stop()
    cards.restart()
    assert cards.show(tom) == REMEMBERED


def test_a_stranger_or_a_pin_cannot_be_checked_now(cards, known, town, library):
    library.stop()
    assert cards.show(town.card()) == NotSignedIn(Reason.AWAY)
    assert cards.ask(Borrow(DALLOWAY)) == []
    assert cards.ask(GiveBack(LONDONERS))[0].recorded
    cards.restart(patron_pin=True)
    assert cards.show(known) == NotSignedIn(Reason.AWAY)
    assert cards.ask(Borrow(DALLOWAY)) == []


def test_a_profile_that_refuses_records_nothing(cards, known, library):
    library.stop()
    cards.restart(offline="refuse")
    assert cards.show(known) == NotSignedIn(Reason.AWAY)
    assert cards.ask(GiveBack(LONDONERS)) == [Down(Reason.AWAY)]
