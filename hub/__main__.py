"""The city's end as commands: `python -m hub city init FOLDER`, `card issue`, `publish`, `secrets`."""

import argparse
import base64
import json
import re
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from shared.console import Parser, run, say
from shared.domain.card import AgeBand, Kind, Rotation
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError

STATUSES = {
    "suspend": CardStatus.SUSPENDED,
    "restore": CardStatus.VALID,
    "withdraw": CardStatus.WITHDRAWN,
}
_HOURS = re.compile("(([01][0-9]|2[0-3]):[0-5][0-9])-(([01][0-9]|2[0-3]):[0-5][0-9])")
_CARD_ID = re.compile(r"[0-9a-f]{32}")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; exit code 0 done, 1 something was found wrong, 2 used wrongly."""
    return run("hub", lambda: _run(arguments))


def _run(arguments: list[str] | None) -> int:
    options = _parser().parse_args(arguments)
    options.run(options)
    return 0


def _city_init(options: argparse.Namespace) -> None:
    from hub import city as cities
    from hub.publish import publish
    from hub.register import Register

    city = cities.make(options.folder, options.name, options.junior_hours, date.today())  # noqa: DTZ011
    with city.lock():
        publish(city, Register(city.private / "cards.jsonl"), _now_ms())
    _tell(options, {"public": str(city.public), "private": str(city.private)}, str(options.folder))


def _card_issue(options: argparse.Namespace) -> None:
    from hub import cards
    from hub.city import City
    from hub.publish import publish
    from hub.register import Register

    city = City(options.city)
    medium = cards.Medium("jws" if options.jws else options.transport, options.code)
    if options.code and options.rotation is None and options.reissue is None:
        raise UsageError("--code needs --rotation optional or mandatory")
    if options.jws and (options.rotation or options.hint):
        raise UsageError("a JWS card has neither --rotation nor --hint")
    with city.lock():
        register = Register(city.private / "cards.jsonl")
        if options.reissue:
            new = cards.reissue(city, register, options.reissue, medium, _now_ms())
            publish(city, register, _now_ms())
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
            new = cards.issue_card(city, register, wanted, medium, _now_ms())
    card = new.claims.card_id.hex()
    told = {"card": card, "version": new.claims.version, "index": new.claims.status_index, "text": new.text}
    _tell(options, told, f"card {card}\n{new.text}")
    if options.png:  # last: the card is issued and told, whatever becomes of the picture
        from hub.picture import write_qr

        write_qr(new.text, options.png)


def _card_status(options: argparse.Namespace) -> None:
    from hub import cards
    from hub.city import City
    from hub.publish import publish
    from hub.register import Register

    city = City(options.city)
    with city.lock():
        register = Register(city.private / "cards.jsonl")
        cards.change_status(register, options.card, STATUSES[options.change])
        signed = publish(city, register, _now_ms())
    _tell(options, {"card": options.card, "version": signed.version}, f"published {signed.version}")


def _publish(options: argparse.Namespace) -> None:
    from hub.city import City
    from hub.publish import publish, unpack
    from hub.register import Register

    city = City(options.city)
    with city.lock():
        signed = publish(city, Register(city.private / "cards.jsonl"), _now_ms())
        if options.unpacked:
            unpack(city, options.unpacked)
    _tell(options, {"version": signed.version}, f"published {signed.version}")


def _secrets(options: argparse.Namespace) -> None:
    from hub.city import GENERATION, PLACES, City
    from shared.tokens.rotating import ClassKey
    from shared.trust.secrets import DeviceSecrets, seal_secrets
    from shared.trust.store import write_durably
    from shared.wire.seal import SealError

    keys = City(options.city).keys()
    place = PLACES.index(options.place)
    secrets = DeviceSecrets(ClassKey(place, {GENERATION: keys.class_secrets[place]}), keys.partner_key)
    try:
        sealed = seal_secrets(secrets, options.device_key, keys.publisher)
    except SealError as error:
        raise UsageError(f"--device-key: {error}") from None
    write_durably(options.out, sealed)
    _tell(options, {"out": str(options.out), "place": options.place}, str(options.out))


def _tell(options: argparse.Namespace, fields: dict[str, object], text: str) -> None:
    say(json.dumps(fields) if options.json else text)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _parser() -> Parser:
    top = Parser(
        prog="hub",
        description="The city's end: a demo city, its cards, its signed bundle.",
        epilog="Example: hub city init /tmp/city",
    )
    groups = top.add_subparsers(required=True, metavar="COMMAND")

    city = groups.add_parser(
        "city", help="make a city", epilog="Example: hub city init /tmp/city"
    ).add_subparsers(required=True, metavar="COMMAND")
    init = _command(
        city, "init", _city_init, "Make a demo city in an empty folder.", "hub city init /tmp/city"
    )
    init.add_argument("folder", type=Path, metavar="FOLDER")
    init.add_argument("--name", type=_text, help="what the city is called (default: Westminster)")
    init.add_argument(
        "--junior-hours",
        type=_hours,
        metavar="HH:MM-HH:MM",
        help="when juniors may swim on weekdays (default: 16:00-18:30)",
    )

    card = groups.add_parser(
        "card", help="issue cards, and cancel them", epilog="Example: hub card issue --city /tmp/city"
    )
    actions = card.add_subparsers(required=True, metavar="COMMAND")
    _card_options(actions)
    for change in STATUSES:
        status = _command(
            actions,
            change,
            _card_status,
            f"{change.capitalize()} a card and publish the bundle again.",
            f"hub card {change} --city /tmp/city --card 5f3c...",
        )
        _city_option(status)
        status.add_argument("--card", type=_card_id, required=True, metavar="ID")
        status.set_defaults(change=change)

    again = _command(
        groups,
        "publish",
        _publish,
        "Check the catalogue and sign the bundle now.",
        "hub publish --city /tmp/city",
    )
    _city_option(again)
    again.add_argument("--unpacked", type=Path, metavar="FOLDER", help="also write its parts into a folder")

    secret = _command(
        groups,
        "secrets",
        _secrets,
        "Seal one device's secrets to its X25519 key.",
        "hub secrets --city /tmp/city --device-key=AbC... --out secrets.cbor",
    )
    _city_option(secret)
    secret.add_argument("--device-key", type=_device_key, required=True, metavar="BASE64URL")
    secret.add_argument("--out", type=Path, required=True, metavar="FILE")
    secret.add_argument(
        "--place",
        choices=("desk", "partner", "handout"),
        default="desk",
        help="the class of venue (default: desk)",
    )
    return top


def _card_options(actions: "argparse._SubParsersAction[Parser]") -> None:
    add = _command(
        actions,
        "issue",
        _card_issue,
        "Issue a card; the last line printed is the text of its code.",
        "hub card issue --city /tmp/city --kind concession --age-band 60+ --png card.png",
    )
    _city_option(add)
    kinds, bands = ", ".join(k.label for k in Kind), ", ".join(b.label for b in AgeBand)
    rotations = ", ".join(r.name.lower() for r in Rotation)
    add.add_argument(
        "--kind",
        type=_word({kind.label: kind for kind in Kind}),
        default=Kind.RESIDENT,
        help=f"{kinds} (default: resident)",
    )
    add.add_argument(
        "--age-band",
        type=_word({band.label: band for band in AgeBand}),
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
    add.add_argument("--hint", type=_text, metavar="AB", help="two letters for the desk to compare")
    add.add_argument(
        "--rotation",
        type=_word({rotation.name.lower(): rotation for rotation in Rotation}),
        help=f"{rotations}: the pass shows a code that changes",
    )
    add.add_argument(
        "--code", action="store_true", help="write the text as the pass shows it now, with its code"
    )
    add.add_argument("--as-city", choices=("other",), help="a true card of a city that is not accepted here")
    add.add_argument(
        "--reissue", type=_card_id, metavar="ID", help="a card once more; its old print is cancelled"
    )


def _command(
    actions: "argparse._SubParsersAction[Parser]",
    name: str,
    run: object,
    what: str,
    example: str,
) -> Parser:
    command = actions.add_parser(name, help=what, description=what, epilog=f"Example: {example}")
    command.add_argument("--json", action="store_true", help="one JSON object instead of text")
    command.set_defaults(run=run)
    return command


def _city_option(command: Parser) -> None:
    command.add_argument(
        "--city", "--data", type=Path, required=True, metavar="FOLDER", help="the city's folder"
    )


def _word(known: dict[str, Any]) -> Callable[[str], Any]:
    """An argument type: one of the known words."""

    def read(word: str) -> Any:
        if word not in known:
            raise argparse.ArgumentTypeError(f"'{word}' is none of: {', '.join(known)}")
        return known[word]

    return read


def _text(text: str) -> str:
    if not text.isprintable():  # a byte that is no UTF-8 arrives as half of a surrogate pair
        raise argparse.ArgumentTypeError("write letters that can be printed, in UTF-8")
    return text


def _hours(text: str) -> tuple[str, str]:
    found = _HOURS.fullmatch(text)
    if found is None or found[1] >= found[3]:
        raise argparse.ArgumentTypeError("write it like 16:00-18:30")
    return found[1], found[3]


def _card_id(text: str) -> str:
    if not _CARD_ID.fullmatch(text):
        raise argparse.ArgumentTypeError("a card's id is the 32 hex digits that `card issue` printed first")
    return text


def _device_key(text: str) -> bytes:
    try:
        key = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        key = b""
    if len(key) != 32:
        raise argparse.ArgumentTypeError("an X25519 key is 32 bytes in base64url")
    return key


if __name__ == "__main__":
    sys.exit(main())
