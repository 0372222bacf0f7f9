"""Receipt printers: what they print, and everything that stops one."""

import os
import pty
import threading
from functools import partial

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.demo.printer import MadeUpPrinter
from kiosk.paper import escpos
from kiosk.paper.escpos import EscPosPrinter, bands
from kiosk.paper.printer import PrinterState, Raster
from kiosk.paper.wire import to_device, to_port
from tests.kiosk.paper.slips import Stripes


@pytest.fixture
def there():
    made = MadeUpPrinter()
    yield made
    made.close()


@pytest.fixture
def printer(there):
    return EscPosPrinter(partial(to_port, "127.0.0.1", there.port, 2.0), 576, within=3.0)


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(escpos, "_ANSWER_S", 0.3)


def drawn(slip, width=576):
    raster = slip.raster(width)
    return np.unpackbits(np.frombuffer(raster.dots, np.uint8).reshape(raster.height, -1), axis=1)


def test_what_is_drawn_is_printed_and_cut(printer, there):
    slip = Stripes(300, b"\xf0\x0f\xaa")
    assert printer.print(slip) is PrinterState.READY
    assert np.array_equal(there.wait_for_page(), drawn(slip))
    assert there.commands[-1] == "GS r" or "GS V" in there.commands


def test_dots_that_spell_a_command_are_no_command(printer, there):
    assert printer.print(Stripes()) is PrinterState.READY
    page = there.wait_for_page()
    want = drawn(Stripes())
    assert page.shape == want.shape
    assert (page >= want).all()
    assert (page != want).mean() < 0.05


@given(st.binary(min_size=2, max_size=600))
def test_no_image_holds_a_real_time_command(dots):
    height = len(dots) // 2
    sent = b"".join(bands(Raster(16, height, dots[: height * 2])))
    images = b"".join(band[8:] for band in bands(Raster(16, height, dots[: height * 2])))
    assert len(images) == height * 2
    assert not any(command in images for command in (b"\x10\x04", b"\x10\x05", b"\x10\x14"))
    assert sent.count(b"\x1dv0") >= -(-height // 128)


@pytest.mark.parametrize(
    ("trouble", "state"),
    [
        ({"paper": 0}, PrinterState.NO_PAPER),
        ({"cover_open": True}, PrinterState.COVER_OPEN),
        ({"broken": True}, PrinterState.BROKEN),
    ],
)
def test_a_printer_that_cannot_print_says_why_and_is_back_by_itself(printer, there, trouble, state):
    there.set(**trouble)
    assert printer.state() is state
    assert printer.print(Stripes()) is state
    assert "GS v 0" not in there.commands
    there.set(paper=1_000_000, cover_open=False, broken=False)
    assert printer.state() is PrinterState.READY
    assert printer.print(Stripes()) is PrinterState.READY
    there.wait_for_page()


@pytest.mark.parametrize("rows", [1, 129, 299])
def test_paper_that_ends_in_the_middle_leaves_nothing_to_print_later(printer, there, rows):
    there.set(paper=rows)
    assert printer.print(Stripes(300)) is PrinterState.NO_PAPER
    there.set(paper=1_000_000)
    short = Stripes(40, b"\xff\x00")
    assert printer.print(short) is PrinterState.READY
    assert np.array_equal(there.wait_for_page(), drawn(short))
    assert not there.pages


def test_nobody_listens(there):
    there.close()
    printer = EscPosPrinter(partial(to_port, "127.0.0.1", there.port, 1.0), 576)
    assert printer.state() is PrinterState.GONE
    assert printer.print(Stripes()) is PrinterState.GONE


def test_a_host_that_is_no_name_is_gone():
    assert EscPosPrinter(partial(to_port, "no..name", 9100, 1.0), 576).state() is PrinterState.GONE


def test_no_such_device(tmp_path):
    assert EscPosPrinter(partial(to_device, "/dev/there-is-none", 9600), 576).state() is PrinterState.GONE
    (tmp_path / "lp0").touch()
    file = EscPosPrinter(partial(to_device, str(tmp_path / "lp0"), 9600), 576)
    assert file.print(Stripes()) is PrinterState.GONE, "a file is no printer, and is not written to"
    assert not (tmp_path / "lp0").read_bytes()


def test_a_printer_wired_one_way_is_printed_to_blindly(printer, there, impatient):
    there.set(dumb=True)
    slip = Stripes(50, b"\xcc")
    assert printer.print(slip) is PrinterState.READY
    assert np.array_equal(there.wait_for_page(), drawn(slip))


def test_a_printer_that_hangs_is_not_waited_for(there, impatient):
    printer = EscPosPrinter(partial(to_port, "127.0.0.1", there.port, 1.0), 1200, within=0.5)
    there.set(deaf=True)
    assert printer.print(Stripes(60_000)) is PrinterState.SLOW


def test_silence_of_a_printer_that_once_spoke_is_no_good_sign(printer, there, impatient):
    assert printer.state() is PrinterState.READY
    there.set(deaf=True)
    assert printer.print(Stripes()) is PrinterState.SLOW
    there.set(deaf=False)
    assert printer.print(Stripes(20)) is PrinterState.READY


def test_a_printer_unplugged_in_the_middle(printer, there):
    there.set(paper=100)
    ends = threading.Timer(0.3, there.close)
    there.set(deaf=True)
    ends.start()
    assert printer.print(Stripes(60_000)) in (PrinterState.GONE, PrinterState.SLOW)
    ends.join()


def test_a_serial_printer():
    host, device = pty.openpty()
    try:
        printer = EscPosPrinter(partial(to_device, os.ttyname(device), 19200), 384, within=3.0)
        got = bytearray()

        def answer():
            while b"\x1dr\x01" not in got:
                data = os.read(host, 4096)
                got.extend(data)
                os.write(host, b"\x12" * data.count(b"\x10\x04"))
            os.write(host, b"\x00")

        thread = threading.Thread(target=answer)
        thread.start()
        assert printer.print(Stripes(20, b"\x11\x13\x0a\x0d")) is PrinterState.READY
        thread.join()
        assert b"\x11\x13\x0a\x0d" * 240 in got
    finally:
        os.close(host)
        os.close(device)


def test_the_made_up_printer_s_pages_are_pictures_and_its_paper_goes_by_a_word(tmp_path):
    there = MadeUpPrinter(tmp_path)
    printer = EscPosPrinter(partial(to_port, "127.0.0.1", there.port, 2.0), 384, within=3.0)
    assert there.switch("paper") == "the printer: shut, no paper"
    assert printer.state() is PrinterState.NO_PAPER
    assert there.switch("cover") == "the printer: open, no paper"
    assert printer.state() is PrinterState.COVER_OPEN
    there.switch("paper")
    there.switch("cover")
    assert printer.print(Stripes(20)) is PrinterState.READY
    assert cv2.imread(str(tmp_path / "receipt-1.png"), cv2.IMREAD_GRAYSCALE).shape == (68, 432)
    there.close()
