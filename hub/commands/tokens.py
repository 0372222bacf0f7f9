"""`hub token add|list|revoke`."""

import argparse
import re
from datetime import UTC, datetime

from hub.choices import Role
from hub.options import command, group, hub_options, open_hub, tell, word
from shared.console import Parser

_NAME = re.compile("[a-z0-9][a-z0-9-]{0,39}")


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    actions = group(
        groups, "token", "let other systems in", "hub token add crm --role issuer --data /tmp/city"
    )
    made = command(
        actions,
        "add",
        _add,
        "Make an access token; its last line is the token, shown this once.",
        "hub token add crm --role issuer --data /tmp/city",
    )
    made.add_argument("name", type=_name, metavar="NAME")
    made.add_argument(
        "--role",
        type=word({role.value: role for role in Role}),
        required=True,
        help=f"{', '.join(Role)}: what it opens",
    )
    hub_options(made)
    listed = command(
        actions, "list", _list, "Every token and what it opens.", "hub token list --data /tmp/city"
    )
    hub_options(listed)
    ended = command(
        actions, "revoke", _revoke, "End a token at once.", "hub token revoke crm --data /tmp/city"
    )
    ended.add_argument("name", type=_name, metavar="NAME")
    hub_options(ended)


def _add(options: argparse.Namespace) -> None:
    from hub import tokens

    hub = open_hub(options)
    with hub.write() as connection:
        secret = tokens.add(connection, options.name, options.role, hub.now_ms())
    tell(options, {"name": options.name, "role": options.role, "token": secret}, secret)


def _list(options: argparse.Namespace) -> None:
    from hub import tokens

    with open_hub(options).read() as connection:
        rows = tokens.known(connection)
    for row in rows:
        state = "revoked" if row.revoked_ms else "good"
        made = datetime.fromtimestamp(row.made_ms / 1000, UTC).isoformat(timespec="seconds")
        fields = {"name": row.name, "role": row.role, "made": made, "state": state}
        tell(options, fields, f"{row.name}  {row.role}  {made}  {state}")


def _revoke(options: argparse.Namespace) -> None:
    from hub import tokens

    hub = open_hub(options)
    with hub.write() as connection:
        tokens.revoke(connection, options.name, hub.now_ms())
    tell(options, {"name": options.name, "state": "revoked"}, f"{options.name} revoked")


def _name(given: str) -> str:
    if not _NAME.fullmatch(given):
        raise argparse.ArgumentTypeError("a name is up to 40 small letters, digits and hyphens")
    return given
