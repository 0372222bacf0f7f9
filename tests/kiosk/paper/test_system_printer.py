"""The system's printer: the commands of CUPS, played by scripts that keep a spool in a folder."""

import os
import stat
import threading

import pytest

from kiosk.paper.printer import PrinterState
from kiosk.paper.system_printer import SystemPrinter
from tests.kiosk.paper.slips import Stripes

SCRIPTS = {
    "lpoptions": 'test -e state || exit 1; echo "copies=1 printer-state=3 $(cat state)"',
    "lp": 'test -e refuses && exit 1; echo "$@" > lp.args; cat > job; echo "request id is desk-7"',
    "lpstat": 'test -e job && test ! -e prints && echo "desk-7  kiosk  1024  Sun Nov 22"; exit 0',
    "cancel": 'echo "$@" > cancelled; rm job',
}


@pytest.fixture
def spool(tmp_path, monkeypatch):
    for name, script in SCRIPTS.items():
        file = tmp_path / name
        file.write_text(f"#!/bin/sh\ncd {tmp_path}\n{script}\n")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
    (tmp_path / "state").write_text("printer-is-accepting-jobs=true printer-state-reasons=none")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_a_slip_goes_through_a_pipe_and_is_waited_for(spool):
    soon = threading.Timer(0.3, (spool / "prints").touch)
    soon.start()
    assert SystemPrinter("desk").print(Stripes()) is PrinterState.READY
    soon.join()
    assert (spool / "job").read_bytes() == Stripes().pdf()
    assert (spool / "lp.args").read_text().split() == ["-d", "desk", "-t", "receipt", "-"]


def test_the_default_printer_needs_no_name(spool):
    (spool / "prints").touch()
    assert SystemPrinter().print(Stripes()) is PrinterState.READY
    assert (spool / "lp.args").read_text().split() == ["-t", "receipt", "-"]


def test_what_does_not_print_in_time_is_cancelled_and_never_comes_out(spool):
    assert SystemPrinter("desk", within=0.5).print(Stripes()) is PrinterState.SLOW
    assert (spool / "cancelled").read_text().split() == ["-x", "desk-7"]
    assert not (spool / "job").exists()


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        ("media-empty-error", PrinterState.NO_PAPER),
        ("media-needed-warning", PrinterState.NO_PAPER),
        ("cover-open-error", PrinterState.COVER_OPEN),
        ("door-open-report,media-low", PrinterState.COVER_OPEN),
        ("offline-report", PrinterState.GONE),
        ("media-jam-error", PrinterState.BROKEN),
        ("paused", PrinterState.BROKEN),
        ("marker-supply-low-report", PrinterState.READY),
        ("media-low", PrinterState.READY),
    ],
)
def test_why_it_cannot(spool, reasons, state):
    (spool / "state").write_text(f"printer-state-reasons={reasons} printer-is-accepting-jobs=true")
    assert SystemPrinter("desk").state() is state
    if state is not PrinterState.READY:
        assert SystemPrinter("desk").print(Stripes()) is state
        assert not (spool / "job").exists(), "nothing waits for paper when its owner has left"


def test_one_that_takes_no_jobs(spool):
    (spool / "state").write_text("printer-state-reasons=none printer-is-accepting-jobs=false")
    assert SystemPrinter("desk").state() is PrinterState.BROKEN


def test_no_such_printer_and_no_cups(spool, monkeypatch):
    (spool / "refuses").touch()
    assert SystemPrinter("desk").print(Stripes()) is PrinterState.GONE
    (spool / "state").unlink()
    assert SystemPrinter("desk").state() is PrinterState.GONE
    monkeypatch.setenv("PATH", str(spool / "nothing"))
    assert SystemPrinter("desk").state() is PrinterState.GONE
