"""`hub card issue|suspend|restore|withdraw`."""

import argparse
from datetime import date
from pathlib import Path

from hub.options import card_id, command, group, hub_options, open_hub, tell, text, word
from shared.console import Parser
from shared.domain.card import AgeBand, Kind, Rotation
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError

STATUSES = {
    "suspend": CardStatus.SUSPENDED,
    "restore": CardStatus.VALID,
    "withdraw": CardStatus.WITHDRAWN,
}


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    actions = group(groups, "card", "issue cards, and cancel them", "hub card issue --data /tmp/city")
    _card_options(actions)
    for change in STATUSES:
        made = command(
            actions,
            change,
            _status,
            f"{change.capitalize()} a card and publish the bundle again.",
            f"hub card {change} --data /tmp/city --card 5f3c...",
        )
        hub_options(made)
        made.add_argument("--card", type=card_id, required=True, metavar="ID")
        made.set_defaults(change=change)


def _issue(options: argparse.Namespace) -> None:
    from hub import cards
    from hub.publish import publish
    from hub.register import Register

    medium = cards.Medium("jws" if options.jws else options.transport, options.code)
    if options.code and options.rotation is None and options.reissue is None:
        raise UsageError("--code needs --rotation optional or mandatory")
    if options.jws and (options.rotation or options.hint):
        raise UsageError("a JWS card has neither --rotation nor --hint")
    hub = open_hub(options)
    now_ms = hub.now_ms()
    with hub.alone() as connection:
        register = Register(connection, now_ms)
        if options.reissue:
            new = cards.reissue(hub.city, register, options.reissue, medium, now_ms)
            publish(hub, connection)
        else:
            wanted = cards.Wanted(
                kind=options.kind,
                age_band=options.age_band,
                issued=options.issued,
                expires=options.expires,
                entitlements=tuple(sorted(set(options.entitlement))),
                hint=options.hint,
                rotation=options.rotation,
                other_city=options.as_city == "other",
            )
            new = cards.issue_card(hub.city, register, wanted, medium, now_ms)
    card = new.claims.card_id.hex()
    told = {"card": card, "version": new.claims.version, "index": new.claims.status_index, "text": new.text}
    tell(options, told, f"card {card}\n{new.text}")
    if options.png:  # last: the card is issued and told, whatever becomes of the picture
        from hub.picture import write_qr

        write_qr(new.text, options.png)


def _status(options: argparse.Namespace) -> None:
    from hub import cards
    from hub.publish import publish
    from hub.register import Register

    hub = open_hub(options)
    with hub.alone() as connection:
        cards.change_status(Register(connection, hub.now_ms()), options.card, STATUSES[options.change])
        made = publish(hub, connection)
    tell(options, {"card": options.card, "version": made.version}, f"published {made.version}")


def _card_options(actions: "argparse._SubParsersAction[Parser]") -> None:
    add = command(
        actions,
        "issue",
        _issue,
        "Issue a card; the last line printed is the text of its code.",
        "hub card issue --data /tmp/city --kind concession --age-band 60+ --png card.png",
    )
    hub_options(add)
    kinds, bands = ", ".join(k.label for k in Kind), ", ".join(b.label for b in AgeBand)
    rotations = ", ".join(r.name.lower() for r in Rotation)
    add.add_argument(
        "--kind",
        type=word({kind.label: kind for kind in Kind}),
        default=Kind.RESIDENT,
        help=f"{kinds} (default: resident)",
    )
    add.add_argument(
        "--age-band",
        type=word({band.label: band for band in AgeBand}),
        default=AgeBand.FROM_18,
        help=f"{bands} (default: 18-59)",
    )
    add.add_argument("--transport", choices=("digits", "base64url"), default="digits")
    add.add_argument("--jws", action="store_true", help="a compact JWS instead of the city's own profile")
    add.add_argument("--png", type=Path, metavar="FILE", help="also write the QR code as a picture")
    add.add_argument("--issued", type=date.fromisoformat, metavar="YYYY-MM-DD", help="default: today")
    add.add_argument(
        "--expires", type=date.fromisoformat, metavar="YYYY-MM-DD", help="default: a month's end in two years"
    )
    add.add_argument(
        "--entitlement", type=int, action="append", default=[], metavar="N", help="may be repeated"
    )
    add.add_argument("--hint", type=text, metavar="AB", help="two letters for the desk to compare")
    add.add_argument(
        "--rotation",
        type=word({rotation.name.lower(): rotation for rotation in Rotation}),
        help=f"{rotations}: the pass shows a code that changes",
    )
    add.add_argument(
        "--code", action="store_true", help="write the text as the pass shows it now, with its code"
    )
    add.add_argument("--as-city", choices=("other",), help="a true card of a city that is not accepted here")
    add.add_argument(
        "--reissue", type=card_id, metavar="ID", help="a card once more; its old print is cancelled"
    )
