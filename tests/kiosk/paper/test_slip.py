"""Receipts as they are drawn: every script, each from its own side."""

import threading
import zlib
from datetime import date, datetime

import numpy as np
import pytest
import zxingcpp

from kiosk.library.values import Deed, Line
from kiosk.paper.receipt import Item, Part, Receipt
from kiosk.ui.receipt_words import receipt_of
from kiosk.ui.slip import DrawnSlip
from shared.qt.language import KIOSK_LANGUAGES
from tests.fakes.screen import dress, speak

NOON = datetime(2026, 11, 22, 12, 0)
LINES = (
    Line("1", Deed.BORROWED, True, "White Teeth", due="2026-12-13"),
    Line("2", Deed.BORROWED, True, "", recorded=True, promised=date(2026, 12, 1)),
    Line("3", Deed.RETURNED, True, "Small Island", recorded=True),
    Line("4", Deed.RETURNED, True, "Hôtel du Nord", for_staff=True),
)


@pytest.fixture
def screen(qapp):
    dress(qapp)
    language = speak(qapp, "en")
    yield language
    language.install("en")


def dots(raster):
    return np.unpackbits(np.frombuffer(raster.dots, np.uint8).reshape(raster.height, -1), axis=1)


def ink_at(raster, side):
    """How much of the first tenth of the paper is black, from one side."""
    tenth = raster.width // 10
    return dots(raster)[:, :tenth].mean() if side == "left" else dots(raster)[:, -tenth:].mean()


@pytest.mark.parametrize("code", KIOSK_LANGUAGES)
def test_it_begins_where_its_language_begins(screen, code):
    screen.install(code)
    raster = DrawnSlip(receipt_of(LINES, "Library", NOON)).raster(576)
    near, far = ("right", "left") if code == "ar" else ("left", "right")
    assert ink_at(raster, near) > 5 * ink_at(raster, far)
    assert len(raster.dots) == 72 * raster.height


def test_a_narrow_roll_takes_more_lines(screen):
    receipt = receipt_of(LINES, "Charing Cross Library", NOON)
    assert DrawnSlip(receipt).raster(384).height > DrawnSlip(receipt).raster(576).height


def test_what_is_not_certain_says_so_and_a_title_that_is_not_known_is_the_number(screen):
    text = receipt_of(LINES, "Library", NOON).text()
    assert "2\nRecorded, not yet confirmed. Back by 1 December 2026 at the latest." in text
    assert "Small Island\nRecorded, not yet confirmed." in text
    assert text.endswith("Hôtel du Nord\n")


def test_a_word_longer_than_the_paper_is_broken(screen):
    receipt = Receipt("L", "W", (Part("H", (Item("X" * 200, ""),)),))
    narrow = DrawnSlip(receipt).raster(384)
    assert narrow.height > 38 + 26 + 30 + 5 * 30


def test_pages_for_the_system_s_printer(screen):
    many = tuple(Line(str(n), Deed.BORROWED, True, f"Book {n}", due="2026-12-13") for n in range(60))
    one, several = (DrawnSlip(receipt_of(some, "Library", NOON)).pdf() for some in (LINES, many))
    assert one.startswith(b"%PDF-")
    assert one.count(b"/Type /Page\n") == 1
    assert several.count(b"/Type /Page\n") == 3


def test_it_is_drawn_in_any_thread(screen):
    receipt, drawn = receipt_of(LINES, "Library", NOON), []
    thread = threading.Thread(target=lambda: drawn.append(DrawnSlip(receipt).raster(576)))
    thread.start()
    thread.join()
    assert drawn == [DrawnSlip(receipt).raster(576)]


@pytest.mark.parametrize("width", [384, 576])
def test_a_code_is_scanned_from_the_paper(screen, width):
    code = "1" + "7" * 305
    raster = DrawnSlip(Receipt("Westminster", "Today", (), code=code)).raster(width)
    (found,) = zxingcpp.read_barcodes(
        np.uint8(255) * (1 - dots(raster)), formats=zxingcpp.BarcodeFormat.QRCode
    )
    assert found.text == code
    assert code not in Receipt("Westminster", "Today", (), code=code).text()


def test_a_code_is_on_the_page_sharp_as_it_was_drawn(screen):
    code = "1" + "7" * 305
    pdf = DrawnSlip(Receipt("Westminster", "Today", (), code=code)).pdf()
    picture = pdf[pdf.index(b"/Subtype /Image") :]
    side = int(picture.split(b"/Width ")[1].split()[0])
    dots_of = zlib.decompressobj().decompress(picture.split(b"stream\n", 1)[1])
    drawn = np.frombuffer(dots_of, np.uint8).reshape(side, side, 3)
    assert set(np.unique(drawn)) == {0, 255}
    assert zxingcpp.read_barcodes(drawn)[0].text == code
