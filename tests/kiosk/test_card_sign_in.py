"""Signing in by a card of the city: judged, recorded, and then somebody whom the library knows."""

import pytest

from kiosk.demo.library import Trouble
from kiosk.flow.pages import Page
from kiosk.library.entrance import LOCKED_S, TRIES, Entrance
from kiosk.library.profile import Profile, load
from kiosk.library.values import (
    AskNumber,
    AskPin,
    Borrow,
    CardRefused,
    Deed,
    Finish,
    Finished,
    GivePin,
    GoWithout,
    Line,
    LinkCard,
    NotSignedIn,
    Reason,
    ShowAccount,
    ShowCard,
    SignedIn,
    SignIn,
    StillHere,
)
from shared.domain import contact, reasons
from shared.domain.card import Kind, Rotation
from shared.domain.events import EventKind
from shared.domain.faults import UsageError
from tests.kiosk.conftest import AMINA, DALLOWAY, LONDONERS, NORD, TOM
from tests.kiosk.test_window import press, said, type_in

LENT = Line(DALLOWAY, Deed.BORROWED, True, "Mrs Dalloway", "13/12/2026")


@pytest.fixture
def counter(cards):
    """The window asks this kiosk."""
    return cards.counter


# --- whose card it is ---------------------------------------------------------------------------------------


def test_a_card_that_the_library_knows_signs_in_and_borrows(cards, amina, library):
    assert cards.show(amina) == SignedIn("Amina", 0, True)
    assert cards.ask(Borrow(DALLOWAY)) == [LENT]
    assert library.shelves.copies[DALLOWAY].loaned_to == AMINA


def test_a_card_that_could_not_be_checked_fully_is_accepted_on_trust_and_that_is_told(cards, amina, hands):
    hands.wait(15 * 86_400)  # no news of cancelled cards meanwhile
    assert cards.show(amina) == SignedIn("Amina", 0, True, on_trust=True)
    assert cards.ask(SignIn(AMINA, "1234")) == [SignedIn("Amina", 0, True)]


def test_the_decision_is_in_the_log_before_the_library_system_is_asked(cards, amina, library):
    library.stop()
    assert cards.show(amina) == NotSignedIn(Reason.AWAY)
    (event,) = cards.events()
    told = event.payload
    assert (told["kind"], told["verdict"], told["service"]) == (EventKind.DECISION, "admit", "library")
    assert told["card_ref"] == amina.card
    assert AMINA not in str(told)
    assert cards.ask(Borrow(DALLOWAY)) == []


def test_what_cannot_be_recorded_lets_nobody_in(cards, amina):
    cards.state.ledger.mkdir()
    assert cards.show(amina).why is reasons.Reason.CANNOT_RECORD
    assert cards.ask(Borrow(DALLOWAY)) == []


def test_a_card_that_the_library_does_not_know_is_linked_once(cards, town):
    tom = town.card()
    assert cards.show(tom) == AskNumber()
    assert cards.ask(Borrow(DALLOWAY)) == []
    assert cards.ask(LinkCard(TOM, "2345")) == [SignedIn("Tom", 0, True)]
    assert cards.ask(Finish()) == [Finished()]
    assert cards.show(tom) == SignedIn("Tom", 0, True)
    cards.restart()
    assert cards.show(tom) == SignedIn("Tom", 0, True)
    assert cards.show(town.card()) == AskNumber()


@pytest.mark.parametrize(
    ("number", "pin", "why"), [(TOM, "0000", Reason.WRONG_PIN), ("29", "2345", Reason.UNKNOWN_NUMBER)]
)
def test_a_link_needs_the_pin_of_the_number(cards, town, number, pin, why):
    card = town.card()
    cards.show(card)
    assert cards.ask(LinkCard(number, pin)) == [NotSignedIn(why)]
    assert cards.ask(LinkCard(TOM, "2345")) == [SignedIn("Tom", 0, True)]
    cards.restart()
    assert cards.show(card) == SignedIn("Tom", 0, True)


def test_nobody_links_without_a_card(cards, town, amina):
    assert cards.ask(LinkCard(TOM, "2345")) == []
    assert cards.ask(GoWithout()) == []
    assert cards.ask(GivePin("2345")) == []
    cards.show(amina)
    assert cards.ask(LinkCard(TOM, "2345")) == []


def test_a_number_that_is_closed_is_asked_for_anew(cards, town, library):
    card = town.card()
    cards.show(card)
    cards.ask(LinkCard(TOM, "2345"))
    del library.shelves.readers[TOM]
    cards.restart()
    assert cards.show(card) == AskNumber()
    cards.ask(LinkCard(AMINA, "1234"))
    cards.restart()
    assert cards.show(card) == SignedIn("Amina", 0, True)


@pytest.mark.parametrize(("unlinked", "why"), [("none", Reason.READING_ONLY), ("desk", Reason.JOIN_AT_DESK)])
def test_whoever_has_no_number_is_told_what_the_card_does_here(cards, town, unlinked, why):
    cards.restart(unlinked=unlinked)
    cards.show(town.card(Kind.PROVISIONAL))
    assert cards.ask(GoWithout()) == [NotSignedIn(why)]
    assert cards.ask(Borrow(DALLOWAY)) == []


def test_a_library_may_ask_the_pin_of_card_holders_too(cards, amina, town):
    cards.restart(patron_pin=True)
    assert cards.show(amina) == AskPin()
    assert cards.ask(Borrow(DALLOWAY)) == []
    assert cards.ask(LinkCard(TOM, "2345")) == []
    assert cards.ask(GivePin("0000")) == [NotSignedIn(Reason.WRONG_PIN)]
    assert cards.ask(GivePin("1234")) == [SignedIn("Amina", 0, True)]
    assert cards.ask(Borrow(DALLOWAY)) == [LENT]
    cards.show(town.card())
    assert cards.ask(LinkCard(TOM, "2345")) == [SignedIn("Tom", 0, True)]


def test_guessing_pins_by_a_card_ends_at_the_desk_for_a_while(kiosk, cards, town, seconds):
    entrance = Entrance(kiosk, Profile(), cards.cards, None, seconds)
    list(entrance.come(ShowCard(town.card().text)))
    for _ in range(TRIES):
        assert list(entrance.come(LinkCard(TOM, "0000"))) == [NotSignedIn(Reason.WRONG_PIN)]
    assert list(entrance.come(LinkCard(TOM, "2345"))) == [NotSignedIn(Reason.TOO_MANY_TRIES)]
    assert list(entrance.come(SignIn(TOM, "2345"))) == [NotSignedIn(Reason.TOO_MANY_TRIES)]
    seconds.now = LOCKED_S
    assert list(entrance.come(SignIn(TOM, "2345"))) == [SignedIn("Tom", 0, True)]


def test_without_the_library_key_links_still_serve(cards, town, amina):
    town.give_secrets(cards.state, "scanner")
    cards.restart()
    assert cards.show(amina) == AskNumber()
    assert cards.ask(LinkCard(AMINA, "1234")) == [SignedIn("Amina", 0, True)]


# --- cards that let nobody in -------------------------------------------------------------------------------


def test_every_refusal_is_the_desks_own(cards, town, amina):
    why = reasons.Reason
    town.withdraw(amina)
    cards.contact()
    away = town.card(other_city=True)
    forged = town.card()
    digits = forged.text[:-5] + str((int(forged.text[-5]) + 1) % 10) + forged.text[-4:]
    shown = [amina.text, town.card(ended=True).text, away.text, digits, "https://example.org/library"]
    told = [cards.ask(ShowCard(text))[0].why for text in shown]
    assert told == [why.WITHDRAWN, why.EXPIRED, why.OTHER_CITY, why.FORGED, why.NOT_A_CARD]
    assert cards.ask(Borrow(DALLOWAY)) == []


def test_a_code_that_was_seen_before_is_no_code(cards, town, hands, library):
    card = town.card(rotation=Rotation.MANDATORY)
    library.shelves.aliases[cards.alias(card)] = AMINA
    assert cards.show(card) == CardRefused(reasons.Reason.CODE_MISSING)
    fresh = ShowCard(town.showing_code(card, hands.wall_ms))
    assert cards.ask(fresh) == [SignedIn("Amina", 0, True)]
    assert cards.ask(fresh) == [StillHere()]  # a hand scanner that reads twice
    hands.wait(600)
    assert cards.ask(Borrow(DALLOWAY)) == [LENT]  # the code has gone by, the session has not
    cards.ask(Finish())
    hands.wait(-600)
    assert cards.ask(fresh)[0].why is reasons.Reason.CODE_REPLAYED


@pytest.mark.parametrize("how", ["withdraw", "suspend", "reissue"])
def test_a_card_cancelled_in_mid_session_lends_nothing_more(cards, town, amina, library, how):
    cards.show(amina)
    getattr(town, how)(amina)
    cards.contact()
    why = {"suspend": reasons.Reason.SUSPENDED}.get(how, reasons.Reason.WITHDRAWN)
    assert cards.ask(Borrow(DALLOWAY)) == [CardRefused(why)]
    assert library.shelves.copies[DALLOWAY].loaned_to is None
    assert cards.ask(ShowAccount()) == []


def test_the_next_contact_ends_the_session_by_itself(cards, town, amina):
    cards.show(amina)
    assert cards.hear() == []
    town.withdraw(amina)
    cards.contact()
    assert cards.hear() == [CardRefused(reasons.Reason.WITHDRAWN)]
    assert cards.hear() == []


def test_a_kiosk_that_is_put_out_of_service_lets_nobody_in(cards, amina):
    cards.show(amina)
    assert cards.hear(contact.Line.REVOKED) == [CardRefused(reasons.Reason.DEVICE_REVOKED)]
    assert cards.show(amina).why is reasons.Reason.DEVICE_REVOKED
    cards.hear()
    assert cards.show(amina) == SignedIn("Amina", 0, True)


# --- more than one person -----------------------------------------------------------------------------------


def test_another_card_ends_the_session_and_borrows_in_its_own_name(cards, town, amina, library):
    tom = town.card()
    library.shelves.aliases[cards.alias(tom)] = TOM
    cards.show(amina)
    cards.ask(Borrow(DALLOWAY))
    assert cards.show(tom) == SignedIn("Tom", 0, True)
    cards.ask(Borrow(LONDONERS))
    loans = {item: copy.loaned_to for item, copy in library.shelves.copies.items() if copy.loaned_to}
    assert loans == {DALLOWAY: AMINA, LONDONERS: TOM}


def test_another_card_that_does_not_do_ends_the_session_as_well(cards, town, amina):
    cards.show(amina)
    assert cards.show(town.card(ended=True)).why is reasons.Reason.EXPIRED
    assert cards.ask(Borrow(DALLOWAY)) == []


def test_a_plastic_card_in_place_of_an_item_ends_the_session(cards, amina, library):
    cards.show(amina)
    assert cards.ask(Borrow(TOM)) == [AskPin()]
    assert cards.ask(Borrow(DALLOWAY)) == []
    assert cards.ask(GivePin("0000")) == [NotSignedIn(Reason.WRONG_PIN)]
    assert cards.ask(GivePin("2345")) == [SignedIn("Tom", 0, True)]
    (own,) = cards.ask(Borrow(TOM))
    assert (own.done, own.why) == (False, Reason.UNKNOWN_ITEM)
    cards.ask(Borrow(DALLOWAY))
    assert library.shelves.copies[DALLOWAY].loaned_to == TOM


def test_what_is_no_card_ends_nothing(cards, amina):
    cards.show(amina)
    assert cards.ask(ShowCard("https://example.org/a-poster-in-the-library")) == [StillHere()]
    assert cards.ask(Borrow(DALLOWAY)) == [LENT]
    assert len(cards.events()) == 1


def test_a_name_that_changed_keeps_its_loans(cards, town, amina, library):
    """She has married: a new card, a new name in the library system, the old pass still on her phone."""
    cards.show(amina)
    cards.ask(Borrow(DALLOWAY))
    cards.ask(Finish())
    library.shelves.readers[AMINA].name = "Amina Okafor"
    new = town.reissue(amina)
    cards.contact()
    assert cards.show(new) == SignedIn("Amina", 1, True)
    assert [loan.item for loan in cards.ask(ShowAccount())[0].loans] == [DALLOWAY]
    cards.ask(Finish())
    assert cards.show(amina) == CardRefused(reasons.Reason.WITHDRAWN)


def test_a_new_card_that_was_seen_here_replaces_the_old_one_before_the_hub_says_so(cards, town, amina):
    new = town.reissue(amina)
    assert cards.show(amina) == SignedIn("Amina", 0, True)
    cards.ask(Finish())
    assert cards.show(new) == SignedIn("Amina", 0, True)
    assert cards.show(amina) == CardRefused(reasons.Reason.REPLACED)


# --- on the screen ------------------------------------------------------------------------------------------


def test_a_card_before_the_first_page_opens_the_session(window, amina):
    window.on_text(amina.text)
    assert window.state.page is Page.HOME
    assert "Hello Amina" in said(window)


def test_a_card_that_was_accepted_on_trust_is_told_so(window, amina, hands):
    hands.wait(15 * 86_400)
    window.on_text(amina.text)
    assert any("accepted on trust" in text for text in said(window))
    window.finish()
    assert not any("accepted on trust" in text for text in said(window))


def test_a_refused_card_is_told_with_a_next_step(window, cards, town, amina):
    town.withdraw(amina)
    cards.contact()
    window.on_text(amina.text)
    assert "Cancelled. Please ask at the desk." in said(window)
    window.on_text("https://example.org/library")
    assert "Not one of our cards. Please ask at the desk." in said(window)


def test_an_old_number_is_asked_for_once(window, town):
    card = town.card()
    window.on_text(card.text)
    assert "Do you have an old library card?" in said(window)
    window.on_text(TOM)
    type_in(window, "0000")
    assert "This is not the right PIN. Try again, or ask at the desk." in said(window)
    type_in(window, TOM)
    type_in(window, "2345")
    assert "Hello Tom" in said(window)
    press(window, "Finish")
    window.on_text(card.text)
    assert "Hello Tom" in said(window)


def test_whoever_has_none_says_so(window, town):
    window.on_text(town.card().text)
    press(window, "I have none")
    words = said(window)
    assert "Your card opens the reading rooms and e-books. To borrow, please ask at the desk." in words
    assert "Your library number?" in words


def test_the_pin_of_a_card_is_asked_where_the_library_wants_it(window, cards, amina):
    cards.restart(patron_pin=True)
    window._post = lambda request: [window.on_answer(answer) for answer in cards.ask(request)]
    window.on_text(amina.text)
    assert "Your library PIN?" in said(window)
    type_in(window, "0000")
    assert "Your library PIN?" in said(window)
    type_in(window, "1234")
    assert window.state.page is Page.HOME


def test_two_people_swap_cards(window, town, cards, amina, library):
    tom = town.card()
    library.shelves.aliases[cards.alias(tom)] = TOM
    window.on_text(amina.text)
    press(window, "Borrow")
    window.on_text(DALLOWAY)
    window.on_text(tom.text)
    assert window.state.page is Page.HOME
    words = said(window)
    assert "Hello Tom" in words
    assert not any("Dalloway" in text or "Amina" in text for text in words)
    press(window, "Borrow")
    assert "Mrs Dalloway" not in said(window)
    window.on_text(LONDONERS)
    window.on_text(tom.text)
    assert "The Lonely Londoners" in said(window)  # his own card once more changes nothing
    assert library.shelves.copies[LONDONERS].loaned_to == TOM


def test_until_it_is_clear_whose_session_it_is_nothing_is_borrowed(window, town, amina, library):
    """The other card is shown while the library system is slow, and somebody scans on."""
    window.on_text(amina.text)
    press(window, "Borrow")
    asked = []
    window._post = asked.append
    window.on_text(town.card().text)
    window.on_text(DALLOWAY)
    assert [type(request) for request in asked] == [ShowCard]
    window.on_answer(AskNumber())
    assert window.state.page is Page.SIGN_IN
    assert not any("Amina" in text for text in said(window))


def test_a_card_cancelled_meanwhile_leaves_nothing_on_the_screen(window, cards, town, amina, library):
    window.on_text(amina.text)
    press(window, "Borrow")
    window.on_text(DALLOWAY)
    town.withdraw(amina)
    cards.contact()
    window.on_text(LONDONERS)
    words = said(window)
    assert "Cancelled. Please ask at the desk." in words
    assert not any("Dalloway" in text or "Amina" in text for text in words)
    assert library.shelves.copies[LONDONERS].loaned_to is None


def test_after_a_name_changed_the_old_one_is_on_no_screen(window, cards, town, amina, library):
    library.shelves.copies[DALLOWAY].loaned_to = AMINA
    window.on_text(amina.text)
    assert "Hello Amina" in said(window)
    window.finish()
    library.shelves.readers[AMINA].name = "Aisha Okafor"
    new = town.reissue(amina)
    cards.contact()
    window.on_text(new.text)
    assert "Hello Aisha" in said(window)
    press(window, "My account")
    words = said(window)
    assert "Mrs Dalloway" in words
    assert not any("Amina" in text for text in words)
    window.finish()
    window.on_text(amina.text)
    assert "Cancelled. Please ask at the desk." in said(window)


def test_a_card_shown_to_return_is_no_item(window, amina, library):
    press(window, "Return")
    window.on_text(amina.text)
    assert window.state.page is Page.HOME


def test_the_library_system_hears_of_no_card(window, amina, town, library, monkeypatch):
    heard, answer = [], library.answer
    monkeypatch.setattr(library, "answer", lambda request: heard.append(repr(request)) or answer(request))
    other = town.card()
    for text in (amina.text, other.text, amina.text):
        window.on_text(text)
    press(window, "Return")
    window.on_text(other.text)
    assert len(heard) >= 3
    for card in (amina, other):
        assert not any(card.text in told or card.card in told for told in heard)


def test_nothing_of_a_card_is_left_when_its_holder_finishes(cards, amina, town):
    for card in (amina, town.card()):
        cards.show(card)
        cards.ask(Finish())
        kept = repr(vars(cards.counter)) + repr(vars(cards.counter._entrance))
        assert card.card not in kept
        assert repr(card.claims.card_id) not in kept
        assert AMINA not in kept


def test_a_library_system_that_becomes_silent_signs_nobody_in(window, library, amina):
    library.troubles += [Trouble.DEAF, Trouble.DEAF]
    window.on_text(amina.text)
    assert "The library system cannot be reached. Please ask at the desk." in said(window)
    window.on_text(NORD)
    assert library.shelves.copies[NORD].loaned_to is None


def test_a_profile_says_what_is_meant_by_unlinked(tmp_path):
    path = tmp_path / "library.toml"
    path.write_text('unlinked = "desk"\npatron_pin = true\n')
    assert (load(str(path)).unlinked, load(str(path)).patron_pin) == ("desk", True)
    path.write_text('unlinked = "loans"\n')
    with pytest.raises(UsageError, match="none, desk"):
        load(str(path))
