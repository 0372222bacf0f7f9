"""From settings to printer and mail server."""

import pytest

from kiosk.demo.printer import MadeUpPrinter
from kiosk.paper.escpos import EscPosPrinter
from kiosk.paper.outlets import mail_of, printer_of
from kiosk.paper.printer import PrinterState
from kiosk.paper.system_printer import SystemPrinter
from shared.device.settings import Settings, SettingsFault
from tests.fakes.certificates import Authority
from tests.fakes.mail_server import MailServerHere

GOOD = {"mail_server": "mail.example.org:587", "mail_from": "library@example.org"}


def test_nothing_is_set():
    assert printer_of(Settings()) is None
    assert mail_of(Settings()) is None


@pytest.mark.parametrize(
    "said",
    ["escpos:/dev/usb/lp0", "escpos:192.0.2.7:9100", "escpos:[::1]:9100", "escpos:till-2.example.org:9100"],
)
def test_receipt_printers(said):
    assert isinstance(printer_of(Settings(printer=said)), EscPosPrinter)


@pytest.mark.parametrize("said", ["system", "system:Front_Desk"])
def test_the_system_s(said):
    assert isinstance(printer_of(Settings(printer=said)), SystemPrinter)


@pytest.mark.parametrize(
    "said",
    [
        "yes",
        "escpos:",
        "escpos:lp0",
        "escpos:host:0",
        "escpos:host:65536",
        "system:",
        "system:-d x",
        "/dev/lp0",
    ],
)
def test_a_printer_that_makes_no_sense_is_a_mistake_in_the_settings(said):
    with pytest.raises(SettingsFault, match="printer"):
        printer_of(Settings(printer=said))


def test_a_speed_that_no_line_has():
    with pytest.raises(SettingsFault, match="printer_baud"):
        printer_of(Settings(printer="escpos:/dev/ttyS0", printer_baud=10_000))


def test_a_printer_is_reached_as_set():
    there = MadeUpPrinter()
    printer = printer_of(Settings(printer=f"escpos:127.0.0.1:{there.port}"))
    assert printer is not None
    assert printer.state() is PrinterState.READY
    there.close()
    assert printer.state() is PrinterState.GONE


def test_a_mail_server_is_reached_as_set(tmp_path):
    authority = Authority(tmp_path)
    there = MailServerHere(authority.server())
    there.login = ("kiosk", "right")
    (tmp_path / "password").write_text("right\n")
    post = mail_of(
        Settings(
            mail_server=f"127.0.0.1:{there.port}",
            mail_from="library@example.org",
            mail_user="kiosk",
            mail_password_file=str(tmp_path / "password"),
            mail_ca=str(authority.pem),
        )
    )
    assert post is not None
    assert post.send("amina@example.org", "Receipt", "Mrs Dalloway") == "sent"
    there.close()


@pytest.mark.parametrize(
    "wrong",
    [
        {"mail_server": "mail.example.org"},
        {"mail_from": ""},
        {"mail_from": "The library"},
        {"mail_password_file": "/there/is/none"},
        {"mail_ca": "/there/is/none"},
    ],
)
def test_mail_that_cannot_work_is_a_mistake_in_the_settings(wrong):
    with pytest.raises(SettingsFault, match="mail_"):
        mail_of(Settings(**{**GOOD, **wrong}))
