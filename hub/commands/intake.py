"""`hub events|alarms|import|backup|restore`: what has arrived, what needs a person, and how to keep it."""

import argparse
import json
from pathlib import Path

from hub.options import command, hub_options, open_hub, tell
from shared.console import Parser, complain, say


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
    take = command(
        groups,
        "import",
        _import,
        "Take a device's signed export, brought by hand.",
        "hub import desk.pcx --data /tmp/city",
    )
    hub_options(take)
    take.add_argument("file", type=Path, metavar="FILE")
    keep = command(
        groups,
        "backup",
        _backup,
        "Copy the database while the hub works; the folder's keys are no part of it.",
        "hub backup --data /tmp/city --to /safe/hub.backup",
    )
    hub_options(keep)
    keep.add_argument("--to", type=Path, required=True, metavar="FILE", help="replaced where it is there")
    back = command(
        groups,
        "restore",
        _restore,
        "Bring a hub back from a backup; devices then give back what it lost.",
        "hub restore --data /tmp/city --from /safe/hub.backup",
    )
    hub_options(back)
    back.add_argument("--from", type=Path, required=True, metavar="FILE", dest="file")
    back.add_argument("--replace", action="store_true", help="although there are data, which are lost")


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


def _import(options: argparse.Namespace) -> None:
    from hub.imports import take_export

    hub = open_hub(options)
    took = take_export(hub, options.file)
    hub.close()
    told = {
        "device": took.device,
        "log": took.log,
        "events": took.events,
        "rulings": took.rulings,
        "forked": took.forked,
    }
    counted = ", ".join(f"{many} {name}" for name, many in sorted(took.rulings.items()))
    tell(options, told, f"{took.events} events of device {took.device}: {counted}")


def _backup(options: argparse.Namespace) -> None:
    from hub.backup import backup

    hub = open_hub(options)
    size = backup(hub, options.to)
    hub.close()
    tell(options, {"to": str(options.to), "bytes": size}, f"{options.to} ({size:,} bytes)")


def _restore(options: argparse.Namespace) -> None:
    from hub.backup import AGAIN, restore
    from hub.settings import Settings

    settings = Settings.read().but(database=options.database)
    incarnation = restore(options.data, settings, options.file, replace=options.replace)
    tell(options, {"incarnation": incarnation}, f"restored as {incarnation}")
    complain(f"hub: {AGAIN}")
