"""Paper at the workshop desk, by a made-up printer: what is on it, what stops it, and what is left of it."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from kiosk.demo.printer import MadeUpPrinter
from kiosk.handout.values import HandoutAt, Step
from kiosk.paper.courier import Done
from kiosk.paper.escpos import EscPosPrinter
from kiosk.paper.outlets import Outlets
from kiosk.paper.printer import PrinterState, Slip
from kiosk.paper.receipt import Receipt
from kiosk.paper.wire import to_port
from kiosk.ui.workshop import paper
from kiosk.ui.workshop.paper import Letterhead, Printing
from kiosk.workshop.pages import Event
from kiosk.workshop.values import AtDesk, CardReady, Ending
from shared.qt.language import KIOSK_LANGUAGES, Language
from tests.fakes.page_walk import UPRIGHT
from tests.fakes.screen import dress, speak
from tests.fakes.workshop_screen import LAST, THINGS, WorkshopScreen

CODE, LAST_DAY = "1" + "8446744073" * 30, date(2026, 12, 6)
PASS = CardReady(Ending.PROVISIONAL, CODE, LAST_DAY)
SIM, LAPTOP = THINGS[0], THINGS[-1]


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    dress(qapp)
    spoken = speak(qapp, "en")
    yield spoken
    spoken.install("en")


@pytest.fixture
def there() -> Iterator[MadeUpPrinter]:
    made = MadeUpPrinter()
    yield made
    made.close()


class Desk(WorkshopScreen):
    """The window with this printer; what became of a sheet is told where the test waits for it."""

    def __init__(self, there: MadeUpPrinter) -> None:
        super().__init__(UPRIGHT)
        self.told: list[Done] = []
        printer = EscPosPrinter(partial(to_port, "127.0.0.1", there.port, 2.0), 576, within=5.0)
        self.outlets = Outlets(printer, None, self.told.append)
        head = Letterhead("Westminster", lambda: "Charing Cross Library", lambda: date(2026, 11, 22))
        self.window.card.equip(self.outlets, head, self.window.card._ballot)
        self.window.handout.equip(self.outlets, head)
        self.outlets.start()
        self.tell(AtDesk("J.R.", ()))

    def hand_out(self, **more: Any) -> Printing:
        self.go(Event.HANDOUT)
        self.tell(HandoutAt(Step.DONE, on=date(2026, 11, 22), **more))
        return self.window.handout.printing

    def outcome(self, qtbot: Any) -> None:
        qtbot.waitUntil(lambda: bool(self.told), timeout=10_000)
        self.window.on_done(self.told.pop(0))
        self.settle()


@pytest.fixture
def desk(language: Language, there: MadeUpPrinter) -> Iterator[Desk]:
    made = Desk(there)
    yield made
    assert made.outlets.stop()
    made.close()


def read(page: np.ndarray[Any, np.dtype[np.uint8]]) -> list[str]:
    """The codes on a sheet, as a scanner reads them."""
    found = zxingcpp.read_barcodes(np.uint8(255) * (1 - page), formats=zxingcpp.BarcodeFormat.QRCode)
    return [one.text for one in found]


def words(receipt: Receipt) -> list[str]:
    return receipt.text().split("\n")


# --- the card ---------------------------------------------------------------------------------------------


def test_what_is_printed_is_scanned_like_the_card(desk: Desk, there: MadeUpPrinter, qtbot: Any) -> None:
    desk.tell(LAST, CardReady(Ending.ISSUED, CODE))
    printing = desk.window.card.printing
    printing.button.click()
    assert printing.told.text() == "It is being printed. One moment."
    desk.outcome(qtbot)
    assert printing.told.text() == "It is printed. Please take it along."
    assert read(there.wait_for_page()) == [CODE]


def test_a_pass_says_until_when_it_is_good_and_to_keep_it_safe(desk: Desk) -> None:
    assert words(paper.card_receipt(desk.window.card._head, PASS)) == [
        "Westminster",
        "22 November 2026, Charing Cross Library",
        "",
        "A pass until your card comes",
        "It lets you sign in at the library until 6 December 2026.",
        "Keep it safe: whoever has it can use it.",
        "",
    ]


def test_whoever_leaves_without_a_card_has_its_address_and_their_reference_on_paper(
    desk: Desk, there: MadeUpPrinter, qtbot: Any
) -> None:
    link = "https://hub.example.org/w/7kx2m9q-rtd8f3a-0123456-789abcd"
    ready = CardReady(Ending.WAITING, why="evidence", link=link, reference="7KX-2M9")
    desk.tell(LAST, ready)
    desk.window.card.printing.button.click()
    desk.outcome(qtbot)
    assert read(there.wait_for_page()) == [link]
    said = words(paper.card_receipt(desk.window.card._head, ready))
    assert said[3] == "Where your card will be"
    assert f"Your card will be at this address: {link}" in said
    assert any("Bring it to the staff here" in line for line in said)
    said = words(
        paper.card_receipt(desk.window.card._head, replace(ready, ending=Ending.PROVISIONAL, text=CODE))
    )
    assert any("7KX-2M9" in line for line in said) and any(link in line for line in said)


@pytest.mark.parametrize("code", KIOSK_LANGUAGES)
def test_it_speaks_the_language_on_the_screen(
    desk: Desk, there: MadeUpPrinter, language: Language, qtbot: Any, code: str
) -> None:
    language.install(code)
    desk.tell(LAST, PASS)
    desk.window.card.printing.button.click()
    desk.outcome(qtbot)
    page = there.wait_for_page()
    assert read(page) == [CODE]
    starts_right = page[:60, -60:].any() and not page[:30, :60].any()
    assert starts_right == (QLocale().textDirection().name == "RightToLeft")
    said = paper.card_receipt(desk.window.card._head, PASS)
    assert (words(said)[4] == "It lets you sign in at the library until 6 December 2026.") == (code == "en")


def test_two_touches_print_one(desk: Desk, there: MadeUpPrinter, qtbot: Any) -> None:
    desk.tell(LAST, PASS)
    desk.window.card.printing.button.click()
    desk.window.card.printing.button.click()
    desk.outcome(qtbot)
    there.wait_for_page()
    assert (desk.told, there.pages) == ([], [])


@pytest.mark.parametrize(
    ("trouble", "mended", "says"),
    [
        ({"paper": 0}, {"paper": 100_000}, "has no paper. Please put some in"),
        ({"cover_open": True}, {"cover_open": False}, "is open. Please close it"),
        ({"broken": True}, {"broken": False}, "switch it off and on"),
    ],
)
def test_what_stops_the_printer_is_said_and_once_mended_it_prints(
    desk: Desk, there: MadeUpPrinter, qtbot: Any, trouble: Any, mended: Any, says: str
) -> None:
    there.set(**trouble)
    desk.tell(LAST, PASS)
    printing = desk.window.card.printing
    printing.button.click()
    desk.outcome(qtbot)
    assert says in printing.told.text()
    there.set(**mended)
    printing.button.click()
    desk.outcome(qtbot)
    assert read(there.wait_for_page()) == [CODE]
    assert printing.told.text() == "It is printed. Please take it along."


def test_a_printer_that_is_gone_keeps_nobody_from_leaving(
    desk: Desk, there: MadeUpPrinter, qtbot: Any
) -> None:
    there.close()
    desk.tell(LAST, PASS)
    desk.window.card.printing.button.click()
    desk.outcome(qtbot)
    assert "plugged in" in desk.window.card.printing.told.text()
    desk.window.card.done.click()
    desk.tell(AtDesk("J.R.", ()))
    assert desk.page is not desk.window.card


def test_without_a_printer_and_without_a_code_nothing_is_offered(desk: Desk) -> None:
    button = desk.window.card.printing.button
    desk.tell(LAST, CardReady(Ending.WAITING))
    assert not button.isVisible()
    desk.tell(PASS)
    assert button.isVisible()
    desk.window.card.printing.equip(Outlets())
    desk.window.card.retell()
    assert not button.isVisible()


def test_the_card_that_follows_is_printed_anew(desk: Desk, there: MadeUpPrinter, qtbot: Any) -> None:
    desk.tell(LAST, PASS)
    printing = desk.window.card.printing
    printing.button.click()
    desk.outcome(qtbot)
    there.wait_for_page()
    desk.tell(CardReady(Ending.ISSUED, CODE[::-1]))
    assert not printing.told.isVisible(), "what was printed was the pass"
    printing.button.click()
    desk.outcome(qtbot)
    assert read(there.wait_for_page()) == [CODE[::-1]]


class SlowPrinter:
    """Prints nothing before it is let go on."""

    def __init__(self) -> None:
        self.begun, self.go_on, self.printed = threading.Event(), threading.Event(), 0

    def state(self) -> PrinterState:
        return PrinterState.READY

    def print(self, _slip: Slip) -> PrinterState:
        self.begun.set()
        assert self.go_on.wait(10)
        self.printed += 1
        return PrinterState.READY


def test_who_leaves_leaves_nothing_to_print(desk: Desk) -> None:
    """One sheet is being printed, and two more wait for it."""
    slow, printing = SlowPrinter(), desk.window.card.printing
    outlets = Outlets(slow, None, desk.told.append)
    outlets.start()
    printing.equip(outlets)
    desk.tell(LAST, PASS)
    for _ in range(3):
        printing._job = None  # as though the touch before had been another's
        printing.button.click()
    assert slow.begun.wait(10)
    desk.tell(AtDesk("J.R.", ()))
    assert not printing.told.text()
    slow.go_on.set()
    assert outlets.stop()
    assert (slow.printed, len(desk.told)) == (1, 1), "what was not begun is not printed"
    desk.tell(LAST, CardReady(Ending.PROVISIONAL, CODE[::-1], LAST_DAY + timedelta(1)))
    desk.window.on_done(desk.told.pop())
    assert not printing.told.text(), "the next is not told of it"


# --- what is handed out -----------------------------------------------------------------------------------


def test_a_gift_s_receipt_says_what_and_until_when_and_nothing_of_the_person(desk: Desk) -> None:
    network = SIM.networks[0]
    desk.hand_out(chosen=SIM, last4="2341", network=network.id, use_by=date(2027, 3, 1))
    assert words(desk.window.handout._receipt()) == [
        "Westminster",
        "22 November 2026, Charing Cross Library",
        "",
        "It is handed out",
        SIM.name["en"],
        network.name["en"],
        "Its number ends in 2341",
        "Put it to use by 1 March 2027",
        "",
    ]


def test_a_loan_s_receipt_says_how_it_comes_back(desk: Desk, there: MadeUpPrinter, qtbot: Any) -> None:
    printing = desk.hand_out(chosen=LAPTOP, last4="7Q2X", due=date(2026, 12, 6))
    assert words(desk.window.handout._receipt())[-3:-1] == [
        "Bring it back by 6 December 2026",
        "Bring it to any workshop desk. You need no card for that.",
    ]
    printing.button.click()
    desk.outcome(qtbot)
    assert printing.told.text() == "It is printed. Please take it along."
    assert there.wait_for_page().any()


def test_a_loan_that_is_back_has_a_receipt_too(desk: Desk) -> None:
    desk.hand_out(chosen=LAPTOP, last4="7Q2X", back=True)
    said = words(desk.window.handout._receipt())
    assert said[3:] == ["It is back. Thank you.", LAPTOP.name["en"], "Its number ends in 7Q2X", ""]


def test_a_receipt_is_offered_at_the_end_only_and_not_for_practice(desk: Desk) -> None:
    button = desk.hand_out(chosen=SIM).button
    assert button.isVisible()
    desk.tell(HandoutAt(Step.CONFIRM, chosen=SIM))
    assert not button.isVisible()
    desk.tell(AtDesk("J.R.", (), practice=True), HandoutAt(Step.DONE, chosen=SIM))
    assert not button.isVisible()


def test_the_next_handout_knows_nothing_of_the_last_one_s_paper(
    desk: Desk, there: MadeUpPrinter, qtbot: Any
) -> None:
    printing = desk.hand_out(chosen=SIM)
    printing.button.click()
    desk.outcome(qtbot)
    there.wait_for_page()
    desk.tell(HandoutAt(Step.CHOOSE), HandoutAt(Step.DONE, chosen=LAPTOP))
    QCoreApplication.processEvents()
    assert not printing.told.text()
