"""`kiosk signup`: the whole sign-up without a window, from a file of answers."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.signup.office import Around, SignUpOffice
from shared.console import Parser, complain, say
from shared.desk.book import Book
from shared.desk.station import Station
from shared.device.state import State
from shared.domain.faults import Fault, UsageError
from shared.domain.signup.fields import Here
from shared.domain.signup.pages import CHANGE, CHANGES, FIELDS
from shared.ledger.ledger import Ledger

_LARGEST = 64 << 10
EXAMPLE = """example:
  ./run kiosk signup --answers answers.json --state device
answers.json: {"language": "en", "postcode": "SW1A 1AA", "first_name": "Ada", "date_of_birth": "1985-12-10",
               "address": "12 Marsham Street", "email": "", "consents": ["news"]}
Somebody who has a card says what has changed, with what that needs: {"change": "lost", "first_name": "Ada",
"date_of_birth": "1985-12-10"}; or "phone", "name", "moved".
A postcode that is left out means: no fixed address. `./run device sync` brings the pages to the hub."""


def run(arguments: list[str]) -> int:
    """One sign-up, sealed and recorded; prints its reference. 1 where an answer does not do."""
    parser = Parser(prog="kiosk signup", description=__doc__, epilog=EXAMPLE)
    parser.add_argument("--answers", type=Path, required=True, metavar="FILE", help="a JSON object")
    parser.add_argument("--state", type=Path, required=True, metavar="FOLDER", help="this device's folder")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    answers = read_answers(given.answers)
    state = State.open(given.state)
    with state.lock():
        return _sign_up(given, state, answers)


def read_answers(path: Path) -> dict[str, object]:
    """What a file answers to each field; raises UsageError for what is no such file."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    try:
        found = json.loads(data) if len(data) <= _LARGEST else None
    except (ValueError, RecursionError):
        raise UsageError(f"{path} holds no JSON") from None
    if type(found) is not dict:
        raise UsageError(f"{path} holds no JSON object of at most 64 KiB")
    if unknown := sorted(found.keys() - FIELDS.keys()):
        raise UsageError(f"{path}: nothing asks for '{unknown[0][:40]}'; there is {', '.join(FIELDS)}")
    if found.get(CHANGE, "") not in ("", *CHANGES):
        raise UsageError(f"{path}: '{CHANGE}' is one of {', '.join(CHANGES)}, or left out")
    return _in_full(found)


def _in_full(found: Mapping[str, Any]) -> dict[str, object]:
    """With what is not said and can be told, and each field in the form that the pages take."""
    answers: dict[str, object] = {"language": "en", "wallet": "none", **found}
    answers.setdefault("home", "here" if answers.get("postcode") else "none")
    for name in ("address", "access_needs"):
        if isinstance(lines := answers.get(name), list):
            answers[name] = "\n".join(map(str, lines))
    if isinstance(ticks := answers.get("consents"), dict):
        answers["consents"] = [name for name, ticked in ticks.items() if ticked]
    if isinstance(guardian := answers.get("guardian"), dict):
        answers["guardian"] = guardian.get("name")
    return answers


def _sign_up(given: argparse.Namespace, state: State, answers: Mapping[str, object]) -> int:
    station = Station(state)
    bundle = station.bundle()
    if bundle is None:
        raise Fault("enrol this device first: ./run device enrol --help", code="not_set_up")
    venue = station.settings.venue or next(iter(bundle.catalogue.venues))
    now, key = station.clock.now, next(iter(bundle.policy.sealing), None)

    def here() -> Here:
        today = now().local(bundle.zone).date()
        return Here(today, bundle.postcodes, bundle.catalogue.guardian_below)

    around = Around(state.device_id, venue, now, lambda: key, here)
    ledger = Ledger.open(
        state.ledger,
        zone=bundle.zone,
        sign=state.signing_key().sign,
        reserve_bytes=station.settings.reserve_mib << 20,
    )
    try:
        office = SignUpOffice(Book(lambda: ledger), around)
        sign_up = office.begin(change=bool(answers.get(CHANGE)))
        while sign_up.page is not None:
            if problems := office.answer(sign_up, answers):
                office.forget(sign_up)
                told = {name: problem.value for name, problem in problems.items()}
                if given.json:
                    say(json.dumps({"reference": None, "problems": told}))
                complain(f"kiosk signup: {', '.join(f'{name}: {word}' for name, word in told.items())}")
                return 1
        office.finish(sign_up)
        reference, pages = str(sign_up.id), sign_up.sealed
        office.close(sign_up)
    finally:
        ledger.close()
    if given.json:
        say(json.dumps({"reference": reference, "pages": pages}))
    else:
        say(f"sealed as {reference}, in {pages} pages; `./run device sync` brings them to the hub")
    return 0
