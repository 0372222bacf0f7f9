"""`hub person export|rectify|erase`: a person's rights over what is held under their card."""

import argparse
import json
import os
from pathlib import Path

from hub.options import card_id, command, group, hub_options, open_hub, tell, text, word
from shared.console import Parser, complain, say
from shared.domain.card import AgeBand, Kind
from shared.domain.faults import UsageError


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    actions = group(
        groups,
        "person",
        "a person's rights over their data",
        "hub person export --data /tmp/city --card 5f3c...",
    )
    out = _of_card(
        command(
            actions,
            "export",
            _export,
            "Everything that is held under a card, as JSON.",
            "hub person export --data /tmp/city --card 5f3c... --out held.json",
        )
    )
    out.add_argument("--out", type=Path, metavar="FILE", help="only its owner can read it; default: print")
    right = _of_card(
        command(
            actions,
            "rectify",
            _rectify,
            "Put right what is wrong; the card is issued again where its code says it.",
            "hub person rectify --data /tmp/city --card 5f3c... --name 'Amina Yusuf'",
        )
    )
    right.add_argument("--name", type=text, help="on the pass")
    right.add_argument("--kind", type=word({kind.label: kind for kind in Kind}))
    right.add_argument("--age-band", type=word({band.label: band for band in AgeBand}))
    right.add_argument("--hint", type=text, metavar="AB", help="letters for the desk; empty: none")
    _of_card(
        command(
            actions,
            "erase",
            _erase,
            "Erase what is held under a card, cancel it, and tell every device.",
            "hub person erase --data /tmp/city --card 5f3c...",
        )
    )


def _of_card(made: Parser) -> Parser:
    hub_options(made)
    made.add_argument("--card", type=card_id, required=True, metavar="ID")
    return made


def _export(options: argparse.Namespace) -> None:
    from hub import audit, people

    hub = open_hub(options)
    try:
        held = people.export(hub, options.card, audit.COMMAND_LINE)
    finally:
        hub.close()
    if options.out is None:
        say(json.dumps(held, ensure_ascii=False, indent=None if options.json else 2))
        return
    try:
        descriptor = os.open(options.out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise UsageError(f"{options.out}: {error.strerror}") from None
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(held, file, ensure_ascii=False, indent=2)
    tell(options, {"out": str(options.out)}, str(options.out))


def _rectify(options: argparse.Namespace) -> None:
    from hub import audit, people
    from hub.people import Changes

    changes = Changes(options.name, options.kind, options.age_band, options.hint)
    if changes == Changes():
        raise UsageError("say what is to be put right: --name, --kind, --age-band or --hint")
    hub = open_hub(options)
    try:
        new = people.rectify(hub, options.card, changes, audit.COMMAND_LINE)
    finally:
        hub.close()
    if new is None:
        tell(options, {"card": options.card, "text": None}, f"card {options.card} is put right")
    else:
        told = {"card": options.card, "version": new.claims.version, "text": new.text}
        tell(options, told, f"card {options.card} is issued again\n{new.text}")


def _erase(options: argparse.Namespace) -> None:
    from hub import audit, people

    hub = open_hub(options)
    try:
        gone = people.erase(hub, options.card, audit.COMMAND_LINE)
    finally:
        hub.close()
    told = {"card": options.card, "events": gone.events, "name": gone.name, "kept": people.KEPT}
    tell(options, told, f"erased: {gone.events} events{' and the name' if gone.name else ''}")
    if not options.json:
        complain(f"hub: kept: {'; '.join(people.KEPT)}")
