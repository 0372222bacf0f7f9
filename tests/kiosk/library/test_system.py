"""Borrowing, returning and renewing at a library system, and a system that fails in the middle of it."""

import gc
import threading
from contextlib import contextmanager

import anyio
import pysip2
import pytest

from kiosk.demo.library import Library, Trouble
from kiosk.demo.shelves import Shelves
from kiosk.library.faults import LibraryFault
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from tests.kiosk.conftest import AMINA, DALLOWAY, ISLAND, JOSE, LONDONERS, NOON, TEETH, TIMES, TOM, WEI


def test_a_book_is_borrowed_renewed_and_given_back(kiosk, library):
    lent = kiosk.borrow(AMINA, DALLOWAY)
    assert (lent.ok, lent.title, lent.due, lent.desensitize) == (True, "Mrs Dalloway", "13/12/2026", True)
    assert kiosk.item(DALLOWAY).status == "on_loan"
    assert kiosk.listed(AMINA, "loans") == (DALLOWAY,)
    assert kiosk.renew(AMINA, DALLOWAY).renewed
    back = kiosk.give_back(DALLOWAY)
    assert (back.ok, back.resensitize, back.alert) == (True, True, False)
    assert library.shelves.copies[DALLOWAY].times_lent == 1


def test_each_no_has_a_reason(kiosk):
    assert not kiosk.borrow(WEI, DALLOWAY).ok
    assert kiosk.borrow(AMINA, TIMES).message == "Not for loan"
    assert kiosk.borrow(AMINA, ISLAND).message == "Reserved for somebody else"
    assert kiosk.borrow(JOSE, ISLAND).ok
    assert kiosk.borrow(AMINA, ISLAND).message == "On loan to somebody else"
    assert not kiosk.item("39999999999999").known


def test_a_patron_is_known_by_number_and_pin(kiosk):
    right, wrong = kiosk.patron(TOM, "2345"), kiosk.patron(TOM, "0000")
    assert (right.known, right.pin_right, right.owed, right.currency) == (True, True, "4.50", "GBP")
    assert wrong.pin_right is False
    assert kiosk.patron(WEI).blocks == ("no_borrowing", "no_renewing", "no_recalls", "no_reservations")
    assert not kiosk.patron("29999999999999").known


def test_reservations_ready_and_waiting_are_told_apart(kiosk):
    assert (kiosk.patron(JOSE).waiting, kiosk.patron(JOSE).reserved) == (1, 0)
    assert kiosk.listed(JOSE, "waiting") == (ISLAND,)


def test_a_return_says_where_it_goes(kiosk):
    kiosk.borrow(AMINA, TEETH)
    back = kiosk.give_back(TEETH)
    assert (back.alert, back.alert_type, back.destination) == (True, "04", "porchester")


def test_all_loans_are_renewed_at_once(kiosk):
    kiosk.borrow(AMINA, DALLOWAY)
    kiosk.borrow(AMINA, LONDONERS)
    kiosk.renew(AMINA, DALLOWAY)
    kiosk.renew(AMINA, DALLOWAY)
    told = kiosk.renew_all(AMINA)
    assert (told.renewed, told.not_renewed) == ((LONDONERS,), (DALLOWAY,))


def test_names_come_through_in_every_letter(kiosk):
    assert kiosk.patron(JOSE).name == "José Álvarez"


@pytest.mark.parametrize("trouble", [Trouble.WRONG_SUM, Trouble.STALE, Trouble.SAY_AGAIN])
def test_a_stumble_is_got_over_and_nothing_is_done_twice(kiosk, library, trouble):
    kiosk.standing()
    library.troubles.append(trouble)
    assert kiosk.borrow(AMINA, DALLOWAY).ok
    assert library.shelves.copies[DALLOWAY].times_lent == 1


@pytest.mark.parametrize("trouble", [Trouble.SILENCE, Trouble.HANG_UP, Trouble.HALF])
def test_an_answer_that_was_lost_is_never_asked_for_again_by_doing_it_again(kiosk, library, trouble):
    kiosk.standing()
    library.troubles.append(trouble)
    with pytest.raises(LibraryFault) as fault:
        kiosk.borrow(AMINA, DALLOWAY)
    assert fault.value.unknown
    assert kiosk.item(DALLOWAY).status == "on_loan"  # a new session says what became of it
    assert library.shelves.copies[DALLOWAY].times_lent == 1


@pytest.mark.parametrize("trouble", [Trouble.SILENCE, Trouble.HANG_UP, Trouble.HALF, Trouble.GARBAGE])
def test_a_question_that_changes_nothing_is_asked_again(kiosk, library, trouble):
    kiosk.standing()
    library.troubles.append(trouble)
    assert kiosk.item(DALLOWAY).title == "Mrs Dalloway"


def test_a_system_that_refuses_says_so(kiosk, library):
    kiosk.standing()
    library.troubles.append(Trouble.STATUS)
    with pytest.raises(LibraryFault) as fault:
        kiosk.borrow(AMINA, DALLOWAY)
    assert (fault.value.code, fault.value.unknown) == ("library_declines", True)


def test_a_server_that_is_no_name_is_away():
    system = LibrarySystem(Connection(Server("no..name", 6001), Profile()), lambda: NOON)
    with pytest.raises(LibraryFault) as fault:
        system.standing()
    assert fault.value.code == "library_away"


def test_a_wrong_password_is_told_apart_from_a_system_that_is_away(library):
    profile = Profile(timeout_s=1.0, connect_s=1.0)
    wrong = LibrarySystem(Connection(Server("127.0.0.1", library.port, "k", "no"), profile), lambda: NOON)
    with pytest.raises(LibraryFault) as fault:
        wrong.standing()
    assert fault.value.code == "library_refuses"
    library.stop()
    with pytest.raises(LibraryFault) as fault:
        wrong.standing()
    assert (fault.value.code, fault.value.unknown) == ("library_away", False)


def test_a_restart_between_two_loans_is_not_noticed(kiosk, library):
    assert kiosk.borrow(AMINA, DALLOWAY).ok
    library.stop()
    library.start(library.port)
    assert kiosk.borrow(AMINA, LONDONERS).ok


@pytest.fixture
def unnumbered():
    """A library that sends no checksums and no numbers."""
    made = Library(Shelves(), lambda: NOON, checked=False)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def careful(unnumbered):
    """The kiosk at it."""
    server = Server("127.0.0.1", unnumbered.port, "kiosk-1", "demo")
    system = LibrarySystem(Connection(server, Profile(timeout_s=1.0)), lambda: NOON)
    yield system
    system.close()


def test_a_system_without_checksums_is_understood(careful):
    assert careful.borrow(AMINA, DALLOWAY).ok


@pytest.mark.parametrize("trouble", [Trouble.STALE, Trouble.LATE])
def test_a_late_answer_with_its_number_is_passed_over(kiosk, library, trouble):
    assert kiosk.patron(TOM).name == "Tom Okafor"
    library.troubles.append(trouble)
    assert kiosk.patron(AMINA).name == "Amina Rahman"
    assert kiosk.item(TEETH).title == "White Teeth"
    library.troubles.append(trouble)
    assert kiosk.item(DALLOWAY).title == "Mrs Dalloway"


def test_a_late_answer_without_a_number_is_known_by_what_it_names(careful, unnumbered):
    assert careful.patron(TOM).name == "Tom Okafor"
    unnumbered.troubles.append(Trouble.LATE)
    assert careful.patron(AMINA).name == "Amina Rahman"
    assert careful.item(TEETH).title == "White Teeth"
    unnumbered.troubles.append(Trouble.LATE)
    assert careful.item(DALLOWAY).title == "Mrs Dalloway"
    assert careful.borrow(AMINA, DALLOWAY).ok
    unnumbered.troubles.append(Trouble.LATE)
    with pytest.raises(LibraryFault) as fault:
        careful.borrow(AMINA, LONDONERS)
    assert fault.value.unknown
    assert careful.item(LONDONERS).status == "on_loan"


def test_an_answer_about_somebody_elses_loan_is_not_taken_for_this_one(kiosk, library):
    kiosk.standing()
    for ask in (lambda: kiosk.borrow(AMINA, DALLOWAY), lambda: kiosk.give_back(DALLOWAY)):
        library.troubles.append(Trouble.OTHERS)
        with pytest.raises(LibraryFault) as fault:
            ask()
        assert (fault.value.code, fault.value.unknown) == ("library_garbled", True)
    library.troubles.append(Trouble.OTHERS)
    assert kiosk.item(DALLOWAY).title == "Mrs Dalloway"


def test_a_patron_who_was_asked_for_by_another_number_may_be_answered_by_their_own(
    kiosk, library, careful, unnumbered
):
    for shelves in (library.shelves, unnumbered.shelves):
        shelves.aliases["99999999999999"] = AMINA
    for system in (kiosk, careful):
        assert system.patron(TOM).known
        assert system.patron("99999999999999").id == AMINA


@contextmanager
def their_server(server):
    """A server written by others, in a thread of its own; gives its port."""
    ready, stop, ports = threading.Event(), threading.Event(), []

    async def serve():
        async with server.start() as port:
            ports.append(port)
            ready.set()
            await anyio.to_thread.run_sync(stop.wait)

    thread = threading.Thread(target=anyio.run, args=(serve,))
    thread.start()
    ready.wait(5)
    try:
        yield ports[0]
    finally:
        stop.set()
        thread.join()
        gc.collect()  # it leaves its listening socket to the collector


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_it_speaks_with_a_server_that_others_wrote():
    theirs = pysip2.SIP2Server(institution_id="westminster", library_name="Theirs", encoding="utf-8")

    @theirs.route(pysip2.CHECKOUT)
    def checkout(asked, context):
        return pysip2.CheckoutResponse(
            ok="1",
            renewal_ok="N",
            magnetic_media="N",
            desensitize="Y",
            transaction_date=context.now_18(),
            institution_id="westminster",
            patron_identifier=asked.patron_identifier,
            item_identifier=asked.item_identifier,
            title_identifier="Their Book",
            due_date="a fortnight",
        )

    with their_server(theirs) as port:
        profile = Profile(institution="westminster", timeout_s=3.0)
        system = LibrarySystem(Connection(Server("127.0.0.1", port), profile), lambda: NOON)
        assert system.standing().library == "Theirs"
        lent = system.borrow(AMINA, DALLOWAY)
        assert (lent.ok, lent.title, lent.due) == (True, "Their Book", "a fortnight")
        assert not system.renew(AMINA, DALLOWAY).ok  # they do not offer it, and say so properly
        system.close()
