"""Cards swapped or withdrawn in the middle of a session, from every page of it and through the window."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from kiosk.flow.moves import State
from kiosk.flow.pages import FLOW, Event, Page
from kiosk.library.values import ShowCard
from tests.kiosk.conftest import AMINA, DALLOWAY, LONDONERS, TOM
from tests.kiosk.test_window import press, said

HERS = ("Amina", "Mrs Dalloway", "The Lonely Londoners", AMINA, DALLOWAY, LONDONERS)
COVERS = ("Language", "Help")


def ways():
    """The touches that lead from the personal page to each page of a session."""
    home = State(Page.HOME, Page.WELCOME, signed_in=True)
    found, waiting = {home.page: []}, [home]
    while waiting:
        state = waiting.pop(0)
        for event in Event:
            after = FLOW.advance(state, event) if FLOW.may(state, event) else state
            if after.signed_in and after.page not in found:
                found[after.page] = [*found[state.page], event]
                waiting.append(after)
    return found


WAYS = ways()


@pytest.fixture
def counter(cards):
    return cards.counter


@pytest.fixture
def tom(town, cards, library):
    card = town.card()
    library.shelves.aliases[cards.alias(card)] = TOM
    return card


@pytest.fixture
def session(window, amina, library):
    """Amina has borrowed one book, and had another before; then she goes to a page."""
    library.shelves.copies[LONDONERS].loaned_to = AMINA

    def go(*events):
        window.on_text(amina.text)
        window.go(Event.BORROW)
        window.on_text(DALLOWAY)
        assert "Mrs Dalloway" in said(window)
        window.go(Event.BACK)
        for event in events:
            window.go(event)

    return go


def everything(window):
    """What is anywhere in the window, shown or not."""
    words = [label.text() for label in window.findChildren(QLabel)]
    words += [field.text() for field in window.findChildren(QLineEdit)]
    return [*words, *said(window), window.windowTitle()]


def nothing_of_her_is_left(window):
    return not [text for text in everything(window) for hers in HERS if hers in text]


def test_the_ways_lead_to_every_page_of_a_session():
    assert {Page.HOME, Page.BORROW, Page.RETURN, Page.ACCOUNT, Page.RECEIPT} <= set(WAYS)


@pytest.mark.parametrize("page", WAYS, ids=lambda page: page.name)
def test_on_every_page_another_card_begins_another_session(window, session, tom, page):
    session(*WAYS[page])
    assert window.state.page is page
    window.on_text(tom.text)
    assert window.state.page is Page.HOME
    assert "Hello Tom" in said(window)
    assert nothing_of_her_is_left(window)
    window.finish()
    assert window.state.page is Page.WELCOME


@pytest.mark.parametrize("page", WAYS, ids=lambda page: page.name)
def test_on_every_page_a_withdrawn_card_ends_the_session_at_the_next_contact(
    window, session, cards, town, amina, page
):
    session(*WAYS[page])
    town.withdraw(amina)
    cards.contact()
    for answer in cards.hear():
        window.on_answer(answer)
    assert window.state.page is Page.SIGN_IN
    assert not window.state.signed_in
    assert "Cancelled. Please ask at the desk." in said(window)
    assert nothing_of_her_is_left(window)
    window.on_text(DALLOWAY)  # scanned on: a number that is asked its PIN, and no loan
    window.finish()
    assert window.state.page is Page.WELCOME


@pytest.mark.parametrize("cover", COVERS)
def test_what_lies_over_the_page_hides_nothing_of_it(window, session, tom, cover):
    session(Event.ACCOUNT)
    press(window, cover)
    window.on_text(tom.text)
    assert "Hello Tom" in said(window)
    assert nothing_of_her_is_left(window)


def test_a_withdrawn_card_is_told_over_the_help(window, session, cards, town, amina):
    session(Event.ACCOUNT)
    press(window, "Help")
    town.withdraw(amina)
    cards.contact()
    for answer in cards.hear():
        window.on_answer(answer)
    assert "Cancelled. Please ask at the desk." in said(window)
    assert nothing_of_her_is_left(window)


def test_to_and_fro_each_time_only_who_showed_last(window, session, amina, tom, library):
    session(Event.ACCOUNT)
    for _ in range(2):
        window.on_text(tom.text)
        assert nothing_of_her_is_left(window)
        window.on_text(amina.text)
        assert "Hello Amina" in said(window)
        assert "Hello Tom" not in said(window)
    window.go(Event.ACCOUNT)
    assert "The Lonely Londoners" in said(window)
    assert library.shelves.copies[DALLOWAY].times_lent == 1


def test_what_the_first_asked_is_answered_to_nobody_else(window, session, amina, tom, library):
    """The library system is slow: Amina scans a book, Tom shows his card, and then the answers come."""
    session(Event.BORROW)
    library.shelves.copies[LONDONERS].loaned_to = None
    later, post = [], window._post
    window._post = later.append
    window.on_text(LONDONERS)
    window.on_text(tom.text)
    window.on_text(LONDONERS)  # whose it would be is not clear yet
    assert [type(request) for request in later[1:]] == [ShowCard]
    window._post = post
    for request in later:
        post(request)
    assert "Hello Tom" in said(window)
    assert nothing_of_her_is_left(window)
    assert library.shelves.copies[LONDONERS].loaned_to == AMINA  # as she had asked before he came


def test_a_receipt_of_returns_makes_way_for_a_card(window, amina, library):
    library.shelves.copies[DALLOWAY].loaned_to = TOM
    press(window, "Return")
    window.on_text(DALLOWAY)
    window.go(Event.RECEIPT)
    window.on_text(amina.text)
    assert "Hello Amina" in said(window)
    assert "Mrs Dalloway" not in said(window)
