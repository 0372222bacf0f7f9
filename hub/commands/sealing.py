"""`hub sealing new`, `hub sealing drop`."""

import argparse

from hub.options import command, group, hub_options, open_hub, tell
from shared.console import Parser


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    example = "hub sealing new --data /tmp/city"
    actions = group(groups, "sealing", "the keys for what only the hub is to read", example)
    new = command(
        actions,
        "new",
        _new,
        "Draw a new key and publish it; what was sealed to older ones still opens.",
        example,
    )
    drop = command(
        actions,
        "drop",
        _drop,
        "Delete all keys but the newest. Sign-ups and names are sealed anew first; all else that was sealed "
        "to the old ones can never be read again.",
        "hub sealing drop --data /tmp/city",
    )
    for made in (new, drop):
        hub_options(made)


def _new(options: argparse.Namespace) -> None:
    from hub import audit
    from hub.publish import publish

    hub = open_hub(options)
    try:
        with hub.alone() as connection:
            hub.city.add_sealing_key()
            version = publish(hub, connection).version
            audit.note(connection, audit.COMMAND_LINE, "sealing key added", "", hub.now_ms())
    finally:
        hub.close()
    tell(options, {"published": version}, f"published {version}")


def _drop(options: argparse.Namespace) -> None:
    from hub import audit, names
    from hub.publish import publish
    from hub.signup.upkeep import seal_anew

    hub = open_hub(options)
    try:
        with hub.alone() as connection:  # whole before a key goes
            seal_anew(connection, hub.city.sealing_keys())
        names.seal_anew(hub)
        with hub.alone() as connection:
            dropped = hub.city.drop_sealing_keys()
            publish(hub, connection)
            audit.note(connection, audit.COMMAND_LINE, f"{dropped} sealing keys deleted", "", hub.now_ms())
    finally:
        hub.close()
    tell(options, {"dropped": dropped}, f"{dropped} deleted")
