"""What each `device` command does; each returns its exit code and raises Fault or UsageError."""

import argparse
import base64
import difflib
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from shared.console import complain, existing, say
from shared.device.clock import Clock
from shared.device.doctor import Health, Line, examine, signature_check
from shared.device.files import write_whole
from shared.device.settings import SettingsFault, default_of, describe, load
from shared.device.staff import Role, Staff
from shared.device.state import State
from shared.domain.faults import UsageError
from shared.ledger.export import export_for_hub, export_log
from shared.ledger.ledger import Ledger
from shared.trust.secrets import open_secrets
from shared.trust.store import TrustStore
from shared.wire.pseudonym import pseudonym

_LARGEST_SECRET = 64 << 10


def events(given: argparse.Namespace) -> int:
    """The log, oldest first; 1 where its chain is broken."""
    state = State.open(given.state)
    if not state.ledger.exists():
        return 0
    ledger = Ledger.inspect(state.ledger)
    try:
        for event in ledger.events():
            told = event.payload or {}
            if given.json:
                row = {"id": event.id, "log": event.log, "seq": event.seq}
                row |= {
                    "commitment": event.commitment.hex(),
                    "chain": event.chain.hex(),
                    "payload": event.payload,
                }
                _say(row)
            else:
                words = [told.get(key) for key in ("at", "kind", "service", "verdict", "reason")]
                _say(
                    " ".join(
                        [str(event.seq), *(word for word in words if word)]
                        if told
                        else [f"{event.seq} erased"]
                    )
                )
        report = ledger.verify(signature_check(state))
    finally:
        ledger.close()
    if not report.ok:
        complain(f"device: event {report.first_bad_seq}: {report.why}")
    return 0 if report.ok else 1


def doctor(given: argparse.Namespace, ask_hub: Callable[[State], Line]) -> int:
    """The self-test; 1 where something is bad."""
    bad = False
    for line in examine(given.state, ask_hub):
        bad = bad or line.health is Health.BAD
        if given.json:
            _say(asdict(line))
        else:
            remedy = f" - {line.remedy}" if line.remedy else ""
            _say(f"{line.health:5}  {line.name}: {line.found}{remedy}")
    return int(bad)


def keys(given: argparse.Namespace) -> int:
    """The public keys in base64url, as the city needs them."""
    state = State.open(given.state)
    signing = state.signing_key().public_key().public_bytes_raw()
    sealing = state.sealing_key().public_key().public_bytes_raw()
    told = {"device": state.device_id, "ed25519": _base64url(signing), "x25519": _base64url(sealing)}
    if given.json:
        _say(told)
    else:
        for name, value in told.items():
            _say(f"{name}: {value}")
    return 0


def staff(given: argparse.Namespace, ask_pin: Callable[[argparse.Namespace], str]) -> int:
    """The people at this desk."""
    people = Staff(State.open(given.state).staff)
    if given.action == "add":
        people.add(given.name, ask_pin(given), Role(given.role))
    elif given.action == "remove":
        people.remove(given.name)
    else:
        for person in people.people():
            if given.json:
                _say({"name": person.name, "role": person.role})
            else:
                _say(f"{person.name} ({person.role})")
    return 0


def settings(given: argparse.Namespace) -> int:
    """All settings, one, or a new value for one."""
    state = State.open(given.state)
    current = load(state.settings)
    try:
        if given.value is not None:
            current = current.changed(given.key, given.value)
        elif given.key is not None:
            default_of(given.key)
    except SettingsFault as fault:
        raise UsageError(fault.detail) from None
    if given.value is not None:
        current.save(state.settings)
    for key, value, words in describe(current):
        if given.key in (None, key):
            if given.json:
                _say({"key": key, "value": getattr(current, key), "words": words})
            else:
                _say(f"{key} = {value}  # {words}")
    return 0


def adopt(given: argparse.Namespace) -> int:
    """Make the state folder where there is none, and offer it the city's bundle."""
    existing(given.city)
    state = State.create(given.state)
    with state.lock():
        clock = Clock(state.clock)
        bundle = TrustStore(state.trust).offer(given.city, clock.now())
        clock.signed(bundle.signed_ms)
        current = load(state.settings)
        venue = given.venue or current.venue
        if venue and venue not in bundle.catalogue.venues:
            known = list(bundle.catalogue.venues)
            near = difflib.get_close_matches(venue, known, 1) or known
            raise UsageError(f"this city has no venue '{venue}'; there is {', '.join(near)}")
        current.changed("venue", venue).save(state.settings)
    told = {
        "device": state.device_id,
        "city": bundle.catalogue.city,
        "venue": venue,
        "version": bundle.version,
    }
    if given.json:
        _say(told)
    else:
        _say(f"device {state.device_id} has taken in the card checks of {bundle.catalogue.city}")
    return 0


def secrets(given: argparse.Namespace) -> int:
    """Keep the sealed part, once it opens with this device's key and a publisher of its city signed it."""
    state = State.open(given.state)
    with state.lock():
        bundle = TrustStore(state.trust).current()
        if bundle is None:
            raise UsageError("take in a city's bundle first: `device adopt`")
        data = _bounded(given.file)
        open_secrets(data, state.sealing_key(), bundle.root)
        write_whole(state.secrets, data)
    return 0


def export(given: argparse.Namespace) -> int:
    """The log as files, for people or for the hub."""
    state = State.open(given.state)
    ledger = Ledger.open(state.ledger, zone=_zone(state), sign=state.signing_key().sign)
    try:
        if given.for_hub:
            return _export_for_hub(ledger, state, given)
        written = export_log(ledger, given.to)
    finally:
        ledger.close()
    if given.json:
        _say({"events": written, "folder": str(given.to)})
    else:
        _say(f"{written} events written to {given.to}")
    return 0


def _export_for_hub(ledger: Ledger, state: State, given: argparse.Namespace) -> int:
    file = export_for_hub(ledger, state.device_id, state.signing_key().sign, given.to)
    if given.json:
        _say({"file": None if file is None else str(file)})
    else:
        _say("nothing to export: everything was sent" if file is None else f"written for the hub: {file}")
    return 0


def erase(given: argparse.Namespace) -> int:
    """Erase one card under its id and under the pseudonyms this device may have given it."""
    state = State.open(given.state)
    references = [given.card.lower()]
    try:
        card_id = bytes.fromhex(given.card)
    except ValueError:
        raise UsageError("a card's id is written in hex digits") from None
    references += [pseudonym(key, card_id) for key in _partner_keys(state)]
    ledger = Ledger.open(state.ledger, zone=_zone(state), sign=state.signing_key().sign)
    try:
        erased = sum(ledger.erase(reference) for reference in references)
        outlasting = ledger.proposals.outlasting()
    finally:
        ledger.close()
    if given.json:
        _say({"erased": erased, "outlasting": outlasting})
    else:
        rest = f"; {outlasting} recorded loans go once they are settled" if outlasting else ""
        _say(f"{erased} events erased{rest}")
    return 0


def _partner_keys(state: State) -> list[bytes]:
    found = [state.partner_key()]
    bundle = TrustStore(state.trust).current()
    if state.secrets.exists() and bundle is not None:
        sealed = open_secrets(_bounded(state.secrets), state.sealing_key(), bundle.root)
        found.append(sealed.partner_key)
    return found


def _zone(state: State) -> ZoneInfo:
    bundle = TrustStore(state.trust).current()
    return bundle.catalogue.zone if bundle is not None else ZoneInfo("UTC")


def _bounded(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_SECRET + 1)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    if len(data) > _LARGEST_SECRET:
        raise UsageError(f"{path} is too large for a sealed part")
    return data


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _say(row: dict[str, Any] | str) -> None:
    say(row if isinstance(row, str) else json.dumps(row, ensure_ascii=False))
