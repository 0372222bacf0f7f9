"""`hub handouts`, `hub referral make`, `hub stock`."""

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from hub.options import command, group, hub_options, open_hub, tell
from shared.console import Parser
from shared.domain.faults import UsageError

if TYPE_CHECKING:
    from hub.handout_figures import Line

_MONTH = re.compile(r"20[0-9]{2}-(0[1-9]|1[0-2])")


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    report = command(
        groups,
        "handouts",
        _report,
        "What was handed out: a month as the databank asks for it, a year as open data, or loans still out.",
        "hub handouts --data /tmp/city --month 2026-11 --csv return.csv",
    )
    hub_options(report)
    what = report.add_mutually_exclusive_group(required=True)
    what.add_argument("--month", type=month, metavar="2026-11")
    what.add_argument("--year", type=int, choices=range(2020, 2100), metavar="2026")
    what.add_argument("--loans", action="store_true", help="loans that have not come back")
    report.add_argument("--csv", type=Path, metavar="FILE", help="write it there")
    _referral(groups)
    _stock(groups)


def _referral(groups: "argparse._SubParsersAction[Parser]") -> None:
    example = "hub referral make --data /tmp/city --service unfold --handout sim-40gb --count 10"
    actions = group(groups, "referral", "one-time codes that a service gives to people it refers", example)
    made = command(
        actions, "make", _make, "Make codes and publish their hashes; they are shown this once.", example
    )
    hub_options(made)
    made.add_argument("--service", required=True, metavar="ID", help="who gives them: unfold")
    made.add_argument("--handout", required=True, metavar="ID", help="what for: sim-40gb")
    made.add_argument("--count", type=int, default=10)
    made.add_argument("--days", type=int, default=90, choices=range(1, 366), metavar="DAYS")


def _stock(groups: "argparse._SubParsersAction[Parser]") -> None:
    example = "hub stock set --data /tmp/city --venue charing-cross --handout sim-40gb --units 50"
    actions = group(groups, "stock", "what lies at a venue to be handed out", example)
    made = command(actions, "set", _set, "Say how many units lie there, allotted ones not counted.", example)
    hub_options(made)
    made.add_argument("--venue", required=True, metavar="ID")
    made.add_argument("--handout", required=True, metavar="ID")
    made.add_argument("--units", required=True, type=int)
    given = command(
        actions,
        "allot",
        _allot,
        "Let a device hand out so many of what lies at its venue.",
        "hub stock allot --data /tmp/city --device UUID --handout sim-40gb --units 5",
    )
    hub_options(given)
    given.add_argument("--device", required=True, metavar="UUID")
    given.add_argument("--handout", required=True, metavar="ID")
    given.add_argument("--units", required=True, type=int)


def _report(options: argparse.Namespace) -> None:
    from dataclasses import asdict

    from hub import handout_figures as figures
    from hub.open_files import csv_text
    from hub.publish import catalogue_in_force

    names: tuple[str, ...]
    hub = open_hub(options)
    try:
        with hub.read() as connection:
            if options.month:
                lines = figures.monthly(connection, options.month)
                names, rows, text = figures.RETURN, [asdict(line) for line in lines], _month_text(lines)
            elif options.year:
                counts = figures.yearly(connection, catalogue_in_force(connection), options.year)
                names = figures.YEAR
                rows = [asdict(one) | {"hidden": one.handed_out is None} for one in counts]
                told = [(one, "hidden" if one.handed_out is None else one.handed_out) for one in counts]
                text = "\n".join(f"{number}  {one.item}  {one.venue}" for one, number in told)
            else:
                names = ("due", "item", "venue", "last4", "day", "condition")
                rows = [dict(row._mapping) for row in figures.loans_out(connection)]
                text = "\n".join("  ".join(str(row[name]) for name in names) for row in rows)
    finally:
        hub.close()
    if options.csv is not None:
        plain = [
            {**row, "hidden": "yes" if row["hidden"] else "no"} if "hidden" in row else row for row in rows
        ]
        options.csv.write_text(csv_text(names, plain), encoding="utf-8", newline="")
    tell(options, {"rows": rows}, text or "nothing")


def _month_text(lines: "list[Line]") -> str:
    told = [
        f"{one.handed_out}  {one.item}  {one.venue}  {one.network or '-'}  {one.criterion or '-'}"
        for one in lines
    ]
    return "\n".join([*told, f"{sum(one.handed_out for one in lines)} in all"])


def _make(options: argparse.Namespace) -> None:
    from hub import audit, referrals
    from hub.publish import catalogue_in_force, publish

    hub = open_hub(options)
    try:
        with hub.alone() as connection:
            _known(options.handout, {one.id for one in catalogue_in_force(connection).handouts})
            codes = referrals.make(
                hub, connection, options.service, options.handout, options.count, options.days
            )
            publish(hub, connection)
            did = f"{len(codes)} referral codes made for {options.handout}"
            audit.note(connection, audit.COMMAND_LINE, did, options.service, hub.now_ms())
    finally:
        hub.close()
    tell(options, {"codes": codes}, "\n".join(codes))


def _set(options: argparse.Namespace) -> None:
    from hub import audit, stock
    from hub.publish import catalogue_in_force

    hub = open_hub(options)
    try:
        with hub.write() as connection:
            catalogue = catalogue_in_force(connection)
            _known(options.handout, {one.id for one in catalogue.handouts_at(options.venue)})
            stock.set_units(connection, options.venue, options.handout, options.units)
            did, about = f"stock set to {options.units}", f"{options.venue}: {options.handout}"
            audit.note(connection, audit.COMMAND_LINE, did, about, hub.now_ms())
    finally:
        hub.close()
    tell(options, {"units": options.units}, f"{about}: {options.units}")


def _allot(options: argparse.Namespace) -> None:
    from hub import audit, stock

    hub = open_hub(options)
    try:
        with hub.write() as connection:
            made = stock.allot(connection, options.device, options.handout, options.units, hub.now_ms())
            did = f"{options.units} of {options.handout} allotted"
            audit.note(connection, audit.COMMAND_LINE, did, options.device, hub.now_ms())
    finally:
        hub.close()
    tell(options, {"allotment": made}, made)


def _known(handout: str, handouts: set[str]) -> None:
    if handout not in handouts:
        raise UsageError(f"no handout {handout!r} there; there is {', '.join(sorted(handouts)) or 'none'}")


def month(text: str) -> str:
    """An argument type: a month."""
    if not _MONTH.fullmatch(text):
        raise argparse.ArgumentTypeError("write a month like 2026-11")
    return text
