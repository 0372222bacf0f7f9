"""`kiosk proposals`: what was recorded while the library system was away, and became of it."""

import dataclasses
import json
from datetime import datetime
from pathlib import Path

from kiosk.library.proposals import Proposal, ProposalBook
from shared.console import Parser, say
from shared.device.state import State
from shared.domain.moment import written

_EXAMPLE = "Example: kiosk proposals --state device --json"


def run(arguments: list[str]) -> int:
    """List what is open or waits for staff, or deal with one; exit 1 where that one waits for nobody."""
    parser = Parser(
        prog="kiosk proposals",
        description="Loans and returns recorded while the library system was away.",
        epilog=_EXAMPLE,
    )
    parser.add_argument("--state", type=Path, required=True, metavar="FOLDER", help="this device's folder")
    parser.add_argument("--all", action="store_true", help="those that need nobody, too")
    parser.add_argument("--dealt-with", type=int, metavar="N", help="somebody has seen to this one")
    parser.add_argument("--json", action="store_true", help="one JSON object for each")
    options = parser.parse_args(arguments)
    book = ProposalBook.of(State.open(options.state), lambda: datetime.now().astimezone())
    try:
        if options.dealt_with is not None:
            done = book.deal_with(options.dealt_with)
            say("dealt with" if done else "this one waits for nobody")
            return 0 if done else 1
        for proposal in book.all():
            if options.all or not proposal.dealt:
                say(json.dumps(_told(proposal), ensure_ascii=False) if options.json else _line(proposal))
    finally:
        book.close()
    return 0


def _told(proposal: Proposal) -> dict[str, object]:
    told = dataclasses.asdict(proposal)
    made, ended = told.pop("made_ms"), told.pop("ended_ms")
    told |= {"made": written(made), "ended": None if ended is None else written(ended)}
    told["promised"] = None if proposal.promised is None else proposal.promised.isoformat()
    del told["sent_ms"], told["tries"], told["pin"]
    return told


def _line(proposal: Proposal) -> str:
    about = f"{proposal.number:5} {proposal.kind:6} {proposal.state:18} {written(proposal.made_ms)}"
    why = "" if proposal.outcome is None else f"  {proposal.outcome}"
    return f"{about}  item {proposal.item}  patron {proposal.patron or '-'}  {proposal.title}{why}"
