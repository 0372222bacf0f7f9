"""`hub hours`."""

import argparse
from typing import TYPE_CHECKING

from hub.commands.handouts import month
from hub.options import command, hub_options, open_hub, tell
from shared.console import Parser

if TYPE_CHECKING:
    from hub.workshops import Hours


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's command."""
    made = command(
        groups,
        "hours",
        _hours,
        "Tell each ambassador's workshops and minutes, by the pseudonym of their card, to thank them for.",
        "hub hours --data /tmp/city --month 2026-11",
    )
    hub_options(made)
    made.add_argument("--month", type=month, metavar="2026-11", help="default: all that is still kept")


def _hours(options: argparse.Namespace) -> None:
    from dataclasses import asdict

    from hub import workshops

    hub = open_hub(options)
    try:
        with hub.read() as connection:
            found = workshops.hours(connection, hub.keys.partner_key, options.month)
    finally:
        hub.close()
    told: dict[str, object] = {"month": options.month, "ambassadors": [asdict(one) for one in found]}
    tell(options, told, "\n".join(map(_line, found)) or "no workshop was closed")


def _line(one: "Hours") -> str:
    hours, minutes = divmod(one.minutes, 60)
    given = f"{one.workshops} workshops  {hours} h {minutes:02} min"
    return f"{one.ambassador}  {given}  {one.heads} came  {one.sign_ups} sign-ups"
