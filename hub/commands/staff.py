"""`hub staff add|list|password|disable`: who may log in. There is no account unless one is made."""

import argparse
import getpass
import json
import sys

from hub.options import command, group, hub_options, open_hub, tell
from shared.console import Parser, say
from shared.domain.faults import UsageError

_ROLES = ("admin", "manager", "viewer")
_LONGEST_LINE = 1_000


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    actions = group(groups, "staff", "who may log in to the dashboard", "hub staff list --data /tmp/city")
    new = command(
        actions,
        "add",
        _add,
        "Make an account; the password is asked for, or read as a line from standard input.",
        "hub staff add amina --role admin --data /tmp/city",
    )
    new.add_argument("name", metavar="NAME", help="small letters, digits, dots and hyphens")
    new.add_argument("--role", choices=_ROLES, required=True, help="viewer: figures only")
    new.add_argument("--venue", metavar="ID", help="this venue only (default: all venues)")
    hub_options(new)
    hub_options(
        command(actions, "list", _list, "List the accounts.", "hub staff list --data /tmp/city --json")
    )
    again = command(
        actions,
        "password",
        _new_password,
        "Give an account a new password; a closed one is open again.",
        "hub staff password amina --data /tmp/city",
    )
    again.add_argument("name", metavar="NAME")
    hub_options(again)
    end = command(
        actions,
        "disable",
        _disable,
        "Close an account; whoever is logged in with it is out at once.",
        "hub staff disable amina --data /tmp/city",
    )
    end.add_argument("name", metavar="NAME")
    hub_options(end)


def _add(options: argparse.Namespace) -> None:
    from hub import audit
    from hub.dashboard import accounts
    from hub.dashboard.accounts import Account, Role
    from shared.trust import bundle as bundles
    from shared.trust import catalogue

    hub = open_hub(options)
    try:
        path = hub.city.public / bundles.CATALOGUE
        venues = catalogue.parse(path.read_bytes(), str(path)).venues
        if options.venue is not None and options.venue not in venues:
            raise UsageError(f"there is no venue '{options.venue}'; there are: {', '.join(venues)}")
        account = Account(options.name, Role(options.role), options.venue)
        password = _password()
        with hub.write() as connection:
            accounts.add(connection, account, password, hub.now_ms())
            audit.note(
                connection, audit.COMMAND_LINE, f"account made: {account.role}", account.name, hub.now_ms()
            )
    finally:
        hub.close()
    tell(options, {"name": account.name, "role": account.role}, f"{account.name} may log in")


def _list(options: argparse.Namespace) -> None:
    from hub.dashboard import accounts

    hub = open_hub(options)
    try:
        with hub.read() as connection:
            rows = accounts.everybody(connection)
    finally:
        hub.close()
    for row in rows:
        told = {
            "name": row.name,
            "role": row.role,
            "venue": row.venue,
            "disabled": row.disabled_ms is not None,
        }
        words = (
            f"{row.name}  {row.role}  {row.venue or 'all venues'}{'  disabled' if told['disabled'] else ''}"
        )
        say(json.dumps(told) if options.json else words)


def _new_password(options: argparse.Namespace) -> None:
    from hub import audit
    from hub.dashboard import accounts

    hub = open_hub(options)
    try:
        password = _password()
        with hub.write() as connection:
            accounts.set_password(connection, options.name, password)
            audit.note(connection, audit.COMMAND_LINE, "password set", options.name, hub.now_ms())
    finally:
        hub.close()
    tell(options, {"name": options.name}, f"{options.name} may log in with the new password")


def _disable(options: argparse.Namespace) -> None:
    from hub import audit
    from hub.dashboard import accounts

    hub = open_hub(options)
    try:
        with hub.write() as connection:
            accounts.disable(connection, options.name, hub.now_ms())
            audit.note(connection, audit.COMMAND_LINE, "account closed", options.name, hub.now_ms())
    finally:
        hub.close()
    tell(options, {"name": options.name}, f"{options.name} may not log in any more")


def _password() -> str:
    """Asked for twice at a terminal, else one line of standard input; never an argument, which others see."""
    if not sys.stdin.isatty():
        return sys.stdin.readline(_LONGEST_LINE).rstrip("\r\n")
    password = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != password:
        raise UsageError("the two passwords differ")
    return password
