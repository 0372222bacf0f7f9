"""`hub open-data`."""

import argparse
from datetime import date
from pathlib import Path

from hub.options import command, hub_options, open_hub, tell
from shared.console import Parser
from shared.domain.faults import UsageError


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's command."""
    made = command(
        groups,
        "open-data",
        _write,
        "Write use, satisfaction and votes by month and venue as open data; small counts are hidden.",
        "hub open-data --data /tmp/city --to /tmp/open-data",
    )
    hub_options(made)
    made.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    made.add_argument(
        "--from", dest="first", type=day, metavar="DAY", help="first day (default: January of last year)"
    )
    made.add_argument(
        "--to-day", dest="last", type=day, metavar="DAY", help="last day; only whole months that are over"
    )


def _write(options: argparse.Namespace) -> None:
    from hub import handout_figures, open_data
    from shared.domain.moment import Moment
    from shared.trust import bundle as bundles
    from shared.trust import catalogue as catalogues

    hub = open_hub(options)
    try:
        path = hub.city.public / bundles.CATALOGUE
        catalogue = catalogues.parse(path.read_bytes(), str(path))
        now_ms = hub.now_ms()
        today = Moment(now_ms, now_ms).local(catalogue.zone).date()
        span = open_data.whole_months(options.first, options.last, today)
        if span is None:
            raise UsageError("no month between these days is over; only whole months are published")
        with hub.read() as connection:
            rows = open_data.published(connection, catalogue, *span)
            said = open_data.said(connection, catalogue, *span)
            years = handout_figures.whole_years(*span)
            handed = [one for year in years for one in handout_figures.yearly(connection, catalogue, year)]
    finally:
        hub.close()
    texts = open_data.texts(rows, said, catalogue.city) | handout_figures.texts(handed, catalogue.city)
    files = open_data.write(texts, options.to)
    told = {
        "rows": len(rows),
        "hidden": sum(row.people is None for row in rows),
        "files": [str(f) for f in files],
    }
    tell(options, told, "\n".join(str(file) for file in files))


def day(text: str) -> date:
    """An argument type: a day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("write a day like 2026-11-22") from None
