"""The ways in which a receipt leaves the kiosk: printer and mail server, as the settings name them."""

import re
import ssl
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kiosk.paper.courier import Courier, Done, Ticket
from kiosk.paper.escpos import EscPosPrinter
from kiosk.paper.mail import MailServer, is_address
from kiosk.paper.printer import Printer, PrinterState, Slip
from kiosk.paper.system_printer import SystemPrinter
from kiosk.paper.wire import SPEEDS, Wire, to_device, to_port
from shared.device.settings import Settings, SettingsFault

_CONNECT_S = 3.0
_HOST = re.compile(r"(?P<host>[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]):(?P<port>[0-9]{1,5})")
_SYSTEM = re.compile(r"system(:(?P<name>[A-Za-z0-9_.-]+))?")


def _nobody(_told: object) -> None:
    """Told where nobody asks."""


class Outlets:
    """Printer and post, each with a thread of its own, or neither. `tell` is called from those threads with
    what became of a receipt: Done with a PrinterState, or with a Sent."""

    def __init__(
        self,
        printer: Printer | None = None,
        post: MailServer | None = None,
        tell: Callable[[Done], None] = _nobody,
        on_crash: Callable[[BaseException], None] = _nobody,
    ) -> None:
        self._printer, self._post = printer, post
        self._paper, self._mail = Courier("printer", tell, on_crash), Courier("mail", tell, on_crash)

    @property
    def prints(self) -> bool:
        """Whether paper can be offered."""
        return self._printer is not None

    @property
    def posts(self) -> bool:
        """Whether e-mail can be offered."""
        return self._post is not None

    def start(self) -> None:
        """Begin."""
        self._paper.start()
        self._mail.start()

    def print(self, slip: Slip) -> Ticket:
        """Have it printed; only where `prints`."""
        if self._printer is None:
            raise LookupError("there is no printer")
        return self._paper.send(partial(self._printer.print, slip))

    def send(self, address: str, subject: str, text: str) -> Ticket:
        """Have it sent by e-mail; only where `posts`."""
        if self._post is None:
            raise LookupError("there is no mail server")
        return self._mail.send(partial(self._post.send, address, subject, text))

    def drop(self) -> None:
        """Whoever was here has left: what was not begun is not done."""
        self._paper.drop()
        self._mail.drop()

    def state(self) -> PrinterState | None:
        """How the printer stands now, for staff; None where there is none. Asks it, so from any thread but
        the window's."""
        return None if self._printer is None else self._printer.state()

    def stop(self) -> bool:
        """End the threads after what they do now; whether they ended in time."""
        return self._paper.stop() and self._mail.stop()


def printer_of(settings: Settings) -> Printer | None:
    """The printer, which need not be there yet; None where none is set. Raises SettingsFault."""
    said = settings.printer
    if not said:
        return None
    system = _SYSTEM.fullmatch(said)
    if system:
        return SystemPrinter(system["name"] or "")
    return EscPosPrinter(_way(said.removeprefix("escpos:"), said, settings), settings.printer_dots // 8 * 8)


def _way(where: str, said: str, settings: Settings) -> Callable[[], Wire]:
    if settings.printer_baud not in SPEEDS:
        raise SettingsFault(f"printer_baud must be one of {', '.join(map(str, SPEEDS))}")
    if said.startswith("escpos:/"):
        return partial(to_device, where, settings.printer_baud)
    host = _place(where)
    if not said.startswith("escpos:") or host is None:
        raise SettingsFault(
            f"printer must be escpos:/dev/usb/lp0, escpos:HOST:9100, system or system:NAME, not {said[:40]!r}"
        )
    return partial(to_port, *host, _CONNECT_S)


def mail_of(settings: Settings) -> MailServer | None:
    """The mail server; None where none is set. Raises SettingsFault."""
    if not settings.mail_server:
        return None
    place = _place(settings.mail_server)
    if place is None:
        raise SettingsFault(
            f"mail_server must be like mail.example.org:587, not {settings.mail_server[:40]!r}"
        )
    if not is_address(settings.mail_from):
        raise SettingsFault("mail_from must be the e-mail address that receipts come from")
    tls = ssl.create_default_context()
    try:
        if settings.mail_ca:
            tls.load_verify_locations(settings.mail_ca)
        password = Path(settings.mail_password_file).read_text("utf-8") if settings.mail_password_file else ""
    except (OSError, ValueError) as error:
        raise SettingsFault(f"mail_ca or mail_password_file cannot be read: {error}") from error
    return MailServer(*place, settings.mail_from, settings.mail_user, password[:200].strip("\r\n"), tls)


def _place(said: str) -> tuple[str, int] | None:
    found = _HOST.fullmatch(said)
    if found is None or not 0 < int(found["port"]) < 65_536:
        return None
    return found["host"].strip("[]"), int(found["port"])
