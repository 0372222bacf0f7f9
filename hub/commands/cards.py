"""`hub card issue|reissue|suspend|restore|withdraw|show|list`, `hub pass`."""

import argparse
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hub.choices import Why
from hub.options import card_id, command, group, hub_options, open_hub, tell, text, word
from shared.console import Parser, complain
from shared.domain.card import AgeBand, Kind, Rotation
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from shared.domain.moment import day_date

if TYPE_CHECKING:
    from hub.cards import Issued, Medium
    from hub.register import Entry

STATUSES = {
    "suspend": CardStatus.SUSPENDED,
    "restore": CardStatus.VALID,
    "withdraw": CardStatus.WITHDRAWN,
}


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    actions = group(groups, "card", "issue cards, and cancel them", "hub card issue --data /tmp/city")
    _card_options(actions)
    again = command(
        actions,
        "reissue",
        _reissue,
        "Issue a card once more and cancel what was there; the last line printed is its new text.",
        "hub card reissue --data /tmp/city --card 5f3c... --why lost",
    )
    _of_card(again)
    _why_option(again)
    _medium_options(again)
    for change in STATUSES:
        made = command(
            actions,
            change,
            _status,
            f"{change.capitalize()} a card and publish the bundle again.",
            f"hub card {change} --data /tmp/city --card 5f3c...",
        )
        _of_card(made)
        if change != "restore":
            _why_option(made)
        made.set_defaults(change=change, why=None)
    show = command(
        actions, "show", _show, "Every issue of a card.", "hub card show --data /tmp/city --card 5f3c..."
    )
    _of_card(show)
    every = command(
        actions, "list", _list, "The newest issue of every card.", "hub card list --data /tmp/city --json"
    )
    hub_options(every)
    every.add_argument("--status", choices=[status.name.lower() for status in CardStatus], help="only these")
    _pass_options(groups)


def _issue(options: argparse.Namespace) -> None:
    from hub import audit, issuer
    from hub.cards import Wanted

    medium = _medium(options)
    if options.code and options.rotation is None and options.reissue is None:
        raise UsageError("--code needs --rotation optional or mandatory")
    if options.jws and (options.rotation or options.hint):
        raise UsageError("a JWS card has neither --rotation nor --hint")
    wanted = Wanted(
        kind=options.kind,
        age_band=options.age_band,
        issued=options.issued,
        expires=options.expires,
        entitlements=tuple(sorted(set(options.entitlement))),
        hint=options.hint,
        rotation=options.rotation,
        other_city=options.as_city == "other",
    )
    hub = open_hub(options)
    order = issuer.Order(wanted, medium, audit.COMMAND_LINE, options.name)
    if options.reissue:
        new = issuer.issue_again(hub, options.reissue, order, Why.REPLACED)
    else:
        new = issuer.issue(hub, order)
    _told(options, new)


def _reissue(options: argparse.Namespace) -> None:
    from hub import audit, issuer
    from hub.cards import Wanted

    order = issuer.Order(Wanted(), _medium(options), audit.COMMAND_LINE, options.name)
    _told(options, issuer.issue_again(open_hub(options), options.card, order, options.why or Why.REPLACED))


def _medium(options: argparse.Namespace) -> "Medium":
    from hub.cards import Medium

    return Medium("jws" if options.jws else options.transport, options.code)


def _told(options: argparse.Namespace, new: "Issued") -> None:
    told = {
        "card": new.card,
        "version": new.claims.version,
        "index": new.claims.status_index,
        "text": new.text,
    }
    tell(options, told, f"card {new.card}\n{new.text}")
    if options.png:  # last: the card is issued and told, whatever becomes of the picture
        from hub.picture import write_qr

        write_qr(new.text, options.png)


def _status(options: argparse.Namespace) -> None:
    from hub import audit, issuer

    made = issuer.change(
        open_hub(options), options.card, STATUSES[options.change], options.why, audit.COMMAND_LINE
    )
    tell(options, {"card": options.card, "version": made.version}, f"published {made.version}")


def _show(options: argparse.Namespace) -> None:
    from hub import issuer

    entries, name = issuer.issues(open_hub(options), options.card)
    for entry in entries:
        fields = _fields(entry) | ({"name": name} if name and entry is entries[-1] else {})
        tell(options, fields, "  ".join(str(value) for value in fields.values() if value is not None))


def _list(options: argparse.Namespace) -> None:
    from hub.register import Register

    hub = open_hub(options)
    with hub.read() as connection:
        for entry in Register(connection, hub.now_ms()).newest():
            if options.status is None or entry.status.name.lower() == options.status:
                fields = _fields(entry)
                tell(options, fields, "  ".join(str(value) for value in fields.values() if value is not None))


def _fields(entry: "Entry") -> dict[str, object]:
    since = datetime.fromtimestamp(entry.since_ms / 1000, UTC)
    return {
        "card": entry.card,
        "version": entry.version,
        "status": entry.status.name.lower(),
        "kind": Kind(entry.kind).label,
        "age_band": AgeBand(entry.age_band).label,
        "expires": day_date(entry.expires).isoformat(),
        "since": since.isoformat(timespec="seconds"),
        "why": entry.why,
    }


def _pass(options: argparse.Namespace) -> None:
    from hub import audit, issuer
    from hub.wallet import apple, google

    hub = open_hub(options)
    shown, wallet = issuer.face(hub, options.card, audit.COMMAND_LINE), issuer.wallet(hub)
    if options.apple:
        made = apple.pkpass(shown, wallet, hub.now_ms())
        try:
            options.apple.write_bytes(made.data)
        except OSError as error:
            raise UsageError(f"{options.apple}: {error.strerror}") from None
        tell(options, {"apple": str(options.apple), "demo": made.demo}, str(options.apple))
        demo = made.demo
    else:
        link = google.save_link(shown, wallet, hub.now_ms())
        tell(options, {"google": link.link, "length": link.length, "demo": link.demo}, link.link)
        demo = link.demo
    if demo:
        complain(f"hub: made with demo papers, no phone takes it; put your own into {wallet.folder}")


def _pass_options(groups: "argparse._SubParsersAction[Parser]") -> None:
    made = command(
        groups,
        "pass",
        _pass,
        "A card as a pass for the wallet of a phone.",
        "hub pass --data /tmp/city --card 5f3c... --apple card.pkpass",
    )
    _of_card(made)
    which = made.add_mutually_exclusive_group(required=True)
    which.add_argument("--apple", type=Path, metavar="FILE", help="write a .pkpass file")
    which.add_argument("--google", action="store_true", help="print the link that saves it")


def _of_card(made: Parser) -> None:
    hub_options(made)
    made.add_argument("--card", type=card_id, required=True, metavar="ID")


def _why_option(made: Parser) -> None:
    made.add_argument(
        "--why",
        type=word({why.value: why for why in Why}),
        help=f"one word for the register: {', '.join(Why)}",
    )


def _medium_options(made: Parser) -> None:
    made.add_argument("--transport", choices=("digits", "base64url"), default="digits")
    made.add_argument("--jws", action="store_true", help="a compact JWS instead of the city's own profile")
    made.add_argument(
        "--code", action="store_true", help="write the text as the pass shows it now, with its code"
    )
    made.add_argument("--png", type=Path, metavar="FILE", help="also write the QR code as a picture")
    made.add_argument("--name", type=text, help="shown on wallet passes, and kept for nothing else")


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
    _medium_options(add)
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
    add.add_argument("--as-city", choices=("other",), help="a true card of a city that is not accepted here")
    add.add_argument(
        "--reissue", type=card_id, metavar="ID", help="a card once more; its old print is cancelled"
    )
