"""`hub sign-up`: those that wait, that are not whole or not fetched, what staff decide, and the card."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from hub.options import command, group, hub_options, open_hub, tell, word
from shared.console import Parser
from shared.domain.faults import UsageError
from shared.domain.signup.evidence import EVIDENCE
from shared.domain.signup.takeaway import read_reference, reference

if TYPE_CHECKING:
    from hub.hub import Hub
    from hub.signup.intake import Row
    from hub.signup.missing import Missing

_MOST = 1_000


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    actions = group(groups, "sign-up", "people who want a card", "hub sign-up list --data /tmp/city")
    hub_options(
        command(
            actions,
            "list",
            _list,
            "Sign-ups that wait and why, and those whose pages are not all here. No answers.",
            "hub sign-up list --data /tmp/city",
        )
    )
    missing = command(
        actions,
        "missing",
        _missing,
        "Sign-ups begun at a device whose pages are not all here, and which they lack. No answers.",
        "hub sign-up missing --device 3c1f3a52-8f0e-4b7e-9d6a-0c5b8a7f2e11 --data /tmp/city",
    )
    hub_options(missing)
    missing.add_argument("--device", metavar="UUID", help="of this device alone")
    evidence = _of_one(
        actions, "evidence", _evidence, "Evidence was seen: issue the card.", "--kind council-tax-bill"
    )
    evidence.add_argument("--kind", type=word({kind: kind for kind in EVIDENCE}), required=True)
    _of_one(actions, "issue", _issue, "Not the person of the same name: issue a card of their own.")
    join = _of_one(actions, "join", _join, "The same person: issue their card once more, with these answers.")
    join.add_argument("--other", type=_uuid, metavar="ID", help="with whom, where there are several")
    _of_one(actions, "refuse", _refuse, "There will be no card; the answers are deleted.")
    card = _of_one(
        actions,
        "card",
        _card,
        "The card of somebody who has no phone, as a picture to print.",
        "--to card.png",
    )
    card.add_argument("--to", type=Path, metavar="FILE", help="where the picture goes (PNG)")
    card.add_argument("--given", action="store_true", help="they have it now: a pass until then ends")


def _of_one(
    actions: "argparse._SubParsersAction[Parser]",
    name: str,
    run: Callable[[argparse.Namespace], int | None],
    what: str,
    more: str = "",
) -> Parser:
    example = f"hub sign-up {name} 3c1f3a52-8f0e-4b7e-9d6a-0c5b8a7f2e11 --data /tmp/city {more}".strip()
    made = command(actions, name, run, what, example)
    hub_options(made)
    made.add_argument(
        "sign_up", type=_id, metavar="ID", help="as `hub sign-up list` prints it, or the reference: 7KX-2M9"
    )
    return made


def _list(options: argparse.Namespace) -> None:
    from hub.publish import catalogue_in_force
    from hub.signup import missing, office, result
    from shared.domain.moment import Moment
    from shared.domain.signup.standing import Standing

    hub = open_hub(options)
    try:
        waiting = office.listed(hub, [Standing.WAITING], None, _MOST)
        unfetched = result.unfetched(hub, None, _MOST)
        with hub.read() as connection:
            today = Moment(hub.now_ms(), hub.now_ms()).local(catalogue_in_force(connection).zone).date()
            gone = missing.missing(connection, None, today)
    finally:
        hub.close()
    told: dict[str, object] = {
        "waiting": [_waits(row) for row in waiting],
        "unfetched": [_waits(row) for row in unfetched],
        "missing": [_is_missing(one) for one in gone],
    }
    lines = [f"{reference(row.id)}  {row.id}  waits: {row.why or 'card'}  {row.venue}" for row in waiting]
    lines += [f"{reference(row.id)}  {row.id}  card not fetched  {row.venue}" for row in unfetched]
    lines += [
        f"{reference(one.sign_up)}  {one.sign_up}  "
        f"{'pages missing' if one.lost else 'not finished'}: {one.here} of {one.pages}"
        f"{'' if one.done else ' or more'}  {one.device_name}{', out of service' if one.revoked else ''}"
        for one in gone
    ]
    tell(options, told, "\n".join(lines) or "no sign-up waits, everybody has their card, and all are whole")


def _missing(options: argparse.Namespace) -> None:
    from hub import devices
    from hub.publish import catalogue_in_force
    from hub.signup import missing
    from shared.domain.moment import Moment

    hub = open_hub(options)
    try:
        with hub.read() as connection:
            if options.device is not None and devices.find(connection, options.device) is None:
                raise UsageError("there is no such device; hub device list --data FOLDER lists them")
            today = Moment(hub.now_ms(), hub.now_ms()).local(catalogue_in_force(connection).zone).date()
            found = missing.missing(connection, None, today, options.device)
    finally:
        hub.close()
    lines = [f"{one.sign_up}  pages here: {one.here}, lacks: {one.lacks}  {one.device_name}" for one in found]
    tell(options, {"missing": [_is_missing(one) for one in found]}, "\n".join(lines) or "all are whole")


def _waits(row: "Row") -> dict[str, object]:
    return {
        "sign_up": str(row.id),
        "reference": reference(row.id),
        "state": row.state.value,
        "why": row.why,
        "venue": row.venue,
        "since_ms": row.changed_ms,
    }


def _is_missing(one: "Missing") -> dict[str, object]:
    return {
        "sign_up": str(one.sign_up),
        "device": one.device,
        "venue": one.venue,
        "begun_ms": one.begun_ms,
        "here": one.here,
        "pages": one.pages,
        "done": one.done,
        "lacks": one.lacks,
        "out_of_service": one.revoked,
    }


def _evidence(options: argparse.Namespace) -> None:
    from hub import audit
    from hub.signup import counter

    _decide(options, lambda hub, one: counter.evidence_seen(hub, one, options.kind, audit.COMMAND_LINE))


def _issue(options: argparse.Namespace) -> None:
    from hub import audit
    from hub.signup import office

    _decide(options, lambda hub, one: office.issue(hub, one, audit.COMMAND_LINE))


def _join(options: argparse.Namespace) -> None:
    from hub import audit
    from hub.signup import counter

    _decide(options, lambda hub, one: counter.join(hub, one, audit.COMMAND_LINE, options.other))


def _refuse(options: argparse.Namespace) -> None:
    from hub import audit
    from hub.signup import counter

    def run(hub: "Hub", one: UUID) -> None:
        counter.refuse(hub, one, audit.COMMAND_LINE)

    _decide(options, run)


def _card(options: argparse.Namespace) -> None:
    from hub import audit
    from hub.picture import write_qr
    from hub.signup import office, result

    hub = open_hub(options)
    try:
        one = _found(hub, options.sign_up)
        face = result.shown(hub, office.look(hub, one).row, audit.COMMAND_LINE)
        if options.to is not None:
            write_qr(face.text, options.to)
        if options.given:
            result.fetched(hub, one, audit.COMMAND_LINE)
    finally:
        hub.close()
    tell(options, {"sign_up": str(one), "card": face.card, "text": face.text}, face.text)


def _decide(options: argparse.Namespace, decide: "Callable[[Hub, UUID], str | None]") -> None:
    """Do it, and say where the sign-up stands now."""
    from hub.signup import office

    hub = open_hub(options)
    try:
        one = _found(hub, options.sign_up)
        card = decide(hub, one)
        row = office.look(hub, one).row
    finally:
        hub.close()
    told: dict[str, object] = {"sign_up": str(row.id), "state": row.state.value, "why": row.why, "card": card}
    tell(options, told, f"{row.state}{f': {row.why}' if row.why else ''}{f', card {card}' if card else ''}")


def _found(hub: "Hub", named: UUID | str) -> UUID:
    """The sign-up with this id or reference; raises UsageError."""
    from hub.signup import result

    if isinstance(named, UUID):
        return named
    rows = result.by_reference(hub, named, None)
    if len(rows) != 1:
        many = "several sign-ups have" if rows else "no sign-up has"
        raise UsageError(f"{many} the reference {named}; give the id: hub sign-up list --data FOLDER")
    return rows[0].id


def _id(text: str) -> UUID | str:
    return read_reference(text) or _uuid(text)


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            "a sign-up's id is a UUID, as `hub sign-up list` prints it"
        ) from None
