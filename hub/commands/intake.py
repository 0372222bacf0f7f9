"""`hub events|alarms`: what has arrived, and what a person has to look at."""

import argparse
import json

from hub.options import command, hub_options, open_hub
from shared.console import Parser, say


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    hub_options(
        command(
            groups,
            "events",
            _events,
            "Every event that has arrived, with its ruling; a JSON object a line with --json.",
            "hub events --data /tmp/city --json",
        )
    )
    alarms = command(
        groups,
        "alarms",
        _alarms,
        "What a person has to look at: gaps, forks, wrong clocks, rows nobody can read.",
        "hub alarms --data /tmp/city",
    )
    hub_options(alarms)
    alarms.add_argument("--all", action="store_true", help="also those that are closed")


def _events(options: argparse.Namespace) -> None:
    from hub.intake.listing import arrived

    hub = open_hub(options)
    with hub.read() as connection:
        for event in arrived(connection):
            if options.json:
                say(json.dumps(event, ensure_ascii=False))
                continue
            words = (event.get(name) for name in ("at", "kind", "venue", "service", "ruling", "why"))
            say("  ".join([event["id"], *(word for word in words if word)]))
    hub.close()


def _alarms(options: argparse.Namespace) -> None:
    from hub.intake.alarms import told

    hub = open_hub(options)
    with hub.read() as connection:
        for alarm in told(connection, closed=options.all):
            if options.json:
                say(json.dumps(alarm))
            else:
                detail = " ".join(f"{name}={value}" for name, value in alarm["detail"].items())
                closed = f"  closed by {alarm['closed_by']}" if alarm["closed_by"] else ""
                say(f"{alarm['at']}  {alarm['kind']}  {alarm['name']}  {detail}{closed}")
    hub.close()
