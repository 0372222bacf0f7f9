"""`kiosk forget`: the kiosk forgets which library number a card stands for; more does `device erase`."""

from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.library.links import Links
from shared.console import Parser, say
from shared.desk.book import Book
from shared.device.state import State
from shared.domain.card import CARD_ID_BYTES
from shared.domain.faults import UsageError
from shared.ledger.ledger import Ledger

_EXAMPLE = "Example: kiosk forget --state device --card 5f3c..."


def run(arguments: list[str]) -> int:
    """Forget one card's link, durably; exit 0 where there was one, 1 where there was none."""
    parser = Parser(
        prog="kiosk forget", description="Forget which library number a card stands for.", epilog=_EXAMPLE
    )
    parser.add_argument("--state", type=Path, required=True, metavar="FOLDER", help="this device's folder")
    parser.add_argument("--card", required=True, metavar="ID", help="the card's id, 32 hex digits")
    options = parser.parse_args(arguments)
    try:
        card_id = bytes.fromhex(options.card)
    except ValueError:
        card_id = b""
    if len(card_id) != CARD_ID_BYTES:
        raise UsageError("a card's id is written in 32 hex digits")
    state = State.open(options.state)
    book = Book(lambda: Ledger.open(state.ledger, zone=ZoneInfo("UTC")))
    try:
        known = Links.of(state, book).forget(card_id)
    finally:
        book.close()
    say("forgotten" if known else "no link of this card is here")
    return 0 if known else 1
