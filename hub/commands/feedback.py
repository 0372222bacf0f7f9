"""`hub feedback`."""

import argparse
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from hub.options import command, hub_options, open_hub, tell
from shared.console import Parser
from shared.domain.faults import UsageError

if TYPE_CHECKING:
    from hub.satisfaction import Report, Tally

_YEAR = timedelta(364)


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's command."""
    from hub.commands.open_data import day

    made = command(
        groups,
        "feedback",
        _report,
        "Tell the share satisfied and the votes for what comes next, by place; small numbers are hidden.",
        "hub feedback --data /tmp/city --from 2026-01-01",
    )
    hub_options(made)
    made.add_argument("--from", dest="first", type=day, metavar="DAY", help="first day (default: a year ago)")
    made.add_argument("--to", dest="last", type=day, metavar="DAY", help="last day (default: yesterday)")


def _report(options: argparse.Namespace) -> None:
    from hub.publish import catalogue_in_force
    from hub.satisfaction import Days, report
    from hub.suppression import TOTAL
    from shared.domain.moment import Moment

    hub = open_hub(options)
    try:
        with hub.read() as connection:
            catalogue = catalogue_in_force(connection)
            today = Moment(hub.now_ms(), hub.now_ms()).local(catalogue.zone).date()
            last = options.last or today - timedelta(1)
            first = options.first or last - _YEAR
            if last < first:
                raise UsageError("the last day must not be before the first")
            found = report(connection, catalogue, Days(first.isoformat(), last.isoformat()))
    finally:
        hub.close()
    told = {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "all": _fields(found.shares.get((TOTAL, TOTAL))),
        "shares": [
            {"service": service or "all", "venue": venue or "all"} | _fields(tally)
            for (service, venue), tally in found.shares.items()
        ],
        "votes": [
            {"candidate": candidate, "venue": venue or "all", "votes": number}
            for (candidate, venue), number in found.votes.items()
            if candidate
        ],
    }
    tell(options, told, "\n".join([f"From {first} to {last}:", *_lines(found)]))


def _fields(tally: "Tally | None") -> dict[str, object]:
    """None where it is hidden, or where there is none."""
    low, high = (None, None) if tally is None or tally.interval is None else tally.interval
    return {
        "asked": None if tally is None else tally.asked,
        "answered": None if tally is None else tally.answered,
        "percent": None if tally is None else tally.percent,
        "low": low,
        "high": high,
    }


def _lines(found: "Report") -> Iterator[str]:
    if not found.shares:
        yield "nobody was asked, or no device has told of it yet"
    for (service, venue), tally in found.shares.items():
        yield f"{service or 'all services'}, {venue or 'all venues'}: {_words(tally)}"
    for (candidate, venue), number in found.votes.items():
        if candidate and not venue:
            yield f"votes for {candidate}: {'too few to tell' if number is None else number}"


def _words(tally: "Tally | None") -> str:
    if tally is None:
        return "too few to tell"
    if tally.percent is None or tally.interval is None:
        return f"{tally.asked} asked, nobody answered"
    low, high = tally.interval
    return f"{tally.percent} % satisfied ({low} to {high} %) of {tally.answered}; {tally.asked} asked"
