"""ESC/POS receipt printers: one raster image in whatever language, and the status that printers give.

The few commands are from Epson's "ESC/POS Command Reference"; why no library: docs/decisions/0008. A printer
that never answered a status request (some are wired one way only) is printed to blindly.
"""

import re
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from kiosk.paper.printer import PrinterState, Raster, Slip
from kiosk.paper.wire import Wire, WireGone, WireSlow

START = b"\x1b@"  # ESC @: as after switching on
CUT = b"\x1bJ\x60\x1dVB\x00"  # ESC J: feed; GS V: feed to the cutter and cut
ASK_WHEN_PRINTED = b"\x1dr\x01"  # GS r 1: answered in turn, after everything before it was printed
ASK_OFFLINE = b"\x10\x04\x02"  # DLE EOT 2: answered at once, also by a printer that cannot print
ASK_PAPER = b"\x10\x04\x04"  # DLE EOT 4: likewise
CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"  # DLE DC4 8: drop what waits to be printed
_BAND = 128  # rows sent at once: between two the printer is asked how it stands
_ANSWER_S = 1.0
_PAUSE_S = 0.1
_COVER, _STOPPED, _ERROR, _PAPER_END = 0x04, 0x20, 0x40, 0x60
_COMMAND_INSIDE = re.compile(rb"\x10(?=[\x04\x05\x14])")


class EscPosPrinter:
    """`reach` opens the line to the printer anew for each slip, `dots` is the width of its paper; a slip
    takes `within` seconds at most."""

    def __init__(self, reach: Callable[[], Wire], dots: int, within: float = 20.0) -> None:
        self._reach, self._dots, self._within = reach, dots, within
        self._tells = False  # it once said how it stands: from then on, silence is no good sign

    def state(self) -> PrinterState:
        return self._reached(self._look)

    def print(self, slip: Slip) -> PrinterState:
        raster = slip.raster(self._dots)
        return self._reached(lambda talk: self._print(talk, raster))

    def _reached(self, do: Callable[["_Talk"], PrinterState]) -> PrinterState:
        try:
            with self._reach() as wire:
                return do(_Talk(wire))
        except WireGone:
            return PrinterState.GONE
        except WireSlow:
            return PrinterState.SLOW

    def _print(self, talk: "_Talk", raster: Raster) -> PrinterState:
        state = self._look(talk)
        if state is not PrinterState.READY:
            return state
        try:
            came_to = self._send(talk, raster)
        except WireSlow:
            came_to = PrinterState.SLOW
        if came_to is not PrinterState.READY:
            with suppress(WireGone, WireSlow):  # why it failed is known already
                talk.send(CLEAR, time.monotonic() + _ANSWER_S)
        return came_to

    def _look(self, talk: "_Talk") -> PrinterState:
        state = talk.state()
        self._tells = self._tells or state is not None
        return state or (PrinterState.SLOW if self._tells else PrinterState.READY)

    def _send(self, talk: "_Talk", raster: Raster) -> PrinterState:
        """Band by band, as long as the printer stands well; then wait until it is printed."""
        deadline = time.monotonic() + self._within
        talk.send(START, deadline)
        for band in bands(raster):
            talk.send(band, deadline)
            state = self._look(talk) if self._tells else PrinterState.READY
            if state is not PrinterState.READY:
                return state
        talk.send(CUT, deadline)
        if not self._tells:
            return PrinterState.READY
        talk.printed = False
        talk.send(ASK_WHEN_PRINTED, deadline)
        while time.monotonic() < deadline:
            talk.hear(_PAUSE_S)
            state = PrinterState.READY if talk.printed else self._look(talk)
            if talk.printed or state is not PrinterState.READY:
                return PrinterState.READY if talk.printed else state
        return PrinterState.SLOW


class _Talk:
    """Questions to the printer, and what it says. `printed`: it said that everything is."""

    def __init__(self, wire: Wire) -> None:
        self._wire, self.printed = wire, False
        self.send = wire.write

    def state(self) -> PrinterState | None:
        """How it stands; None where it answers nothing."""
        offline, paper = self._ask(ASK_OFFLINE), self._ask(ASK_PAPER)
        if offline is None and paper is None:
            return None
        offline, paper = offline or 0, paper or 0
        if offline & _COVER:
            return PrinterState.COVER_OPEN
        if offline & _STOPPED or paper & _PAPER_END:
            return PrinterState.NO_PAPER
        return PrinterState.BROKEN if offline & _ERROR else PrinterState.READY

    def hear(self, seconds: float) -> int | None:
        """The next status it gives within so many seconds; bits 0, 1, 4 and 7 tell a status from the rest."""
        deadline = time.monotonic() + seconds
        while data := self._wire.read(deadline):
            self.printed = self.printed or any(byte & 0x90 == 0 for byte in data)
            statuses = [byte for byte in data if byte & 0x93 == 0x12]
            if statuses:
                return statuses[-1]
        return None

    def _ask(self, question: bytes) -> int | None:
        self.send(question, time.monotonic() + _ANSWER_S)
        return self.hear(_ANSWER_S)


def bands(raster: Raster) -> Iterator[bytes]:
    """The image as GS v 0 commands. Printers look for some commands inside an image's dots, too: where the
    dots happen to spell one, one dot more is black."""
    across = raster.width // 8
    for top in range(0, raster.height, _BAND):
        rows = min(_BAND, raster.height - top)
        dots = raster.dots[top * across : (top + rows) * across]
        head = b"\x1dv0\x00" + across.to_bytes(2, "little") + rows.to_bytes(2, "little")
        yield head + _COMMAND_INSIDE.sub(b"\x30", dots)
