"""A pass that a kiosk signs by itself: every scanner takes it, for the library alone, until it ends."""

import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
import requests
import zxingcpp

from kiosk.signup.office import Around, SignUpOffice
from kiosk.signup.provisional import Delegate
from shared.desk.book import Book
from shared.desk.station import Station
from shared.device.clock import Clock
from shared.device.state import State
from shared.domain.signup.fields import Here
from shared.domain.signup.takeaway import PATH
from shared.ledger.ledger import Ledger
from shared.sync.enrol import Wanted, enrol
from shared.sync.opening import opened
from tests.fakes.command import ROOT, python, run
from tests.fakes.hub_process import HubProcess

BABY = {"language": "en", "wallet": "none", "home": "none", "first_name": "Ida", "date_of_birth": "1 2 1990"}


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    with HubProcess(tmp_path_factory.mktemp("city")) as running:
        yield running


def hub_says(hub: HubProcess, *arguments: str) -> str:
    done = subprocess.run(
        python("hub", *arguments, "--data", hub.folder), cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()[-1]


def enrolled(folder: Path, hub: HubProcess, kind: str) -> State:
    state = State.create(folder)
    state.settings.write_text("reserve_mib = 1\n")
    code = hub_says(hub, "code", "--venue", "charing-cross", "--kind", kind, "--port", str(hub.port))
    enrol(folder, code, Wanted(kind))
    return state


def sync(state: State) -> None:
    with opened(state, Clock(state.clock)) as cycle:
        assert cycle is not None
        cycle.run(lambda _: None, lambda: False)


def told(state: State, text: str, service: str = "library") -> str:
    done = run(
        "scanner", "check", "-", "--service", service, "--state", state.folder, "--json", typed=text.encode()
    )
    return done.told[0]


def office(state: State, today: date) -> SignUpOffice:
    bundle = Station(state).bundle()
    assert bundle is not None
    ring, key, clock = bundle.ring, bundle.policy.sealing[0], Clock(state.clock)
    ledger = Ledger.open(state.ledger, zone=bundle.zone, sign=state.signing_key().sign, reserve_bytes=0)
    around = Around(
        state.device_id,
        "charing-cross",
        clock.now,
        lambda: key,
        lambda: Here(today),
        lambda: Delegate.of(ring, state.delegate_key(), today),
    )
    return SignUpOffice(Book(lambda: ledger), around)


def test_a_pass_signed_at_a_kiosk_works_at_every_scanner_until_the_kiosk_is_stolen(
    tmp_path: Path, hub: HubProcess
) -> None:
    kiosk, scanner = (
        enrolled(tmp_path / "kiosk", hub, "kiosk"),
        enrolled(tmp_path / "scanner", hub, "scanner"),
    )
    today = date.today()
    assert office(kiosk, today).provisional(office(kiosk, today).begin()) is None  # the city lists no key yet
    sync(kiosk)
    sync(kiosk)
    desk = office(kiosk, today)
    sign_up = desk.begin()
    while sign_up.page is not None:
        assert desk.answer(sign_up, BABY) == {}
    made = desk.provisional(sign_up)
    assert made is not None
    assert (made.last_day - today).days == 14
    assert told(scanner, made.text) == "unknown_key"
    sync(scanner)
    assert told(scanner, made.text) == "admit"
    assert told(scanner, made.text, "swim") == "not_covered"
    hub_says(hub, "device", "revoke", "--device", kiosk.device_id)
    sync(scanner)
    assert told(scanner, made.text) == "withdrawn"


def test_a_pass_lasts_until_the_card_is_fetched_at_the_address_that_the_resident_took_along(
    tmp_path: Path, hub: HubProcess
) -> None:
    """Signed up without a line; the card comes days later, and no day is without a code that a door takes."""
    kiosk, scanner = (
        enrolled(tmp_path / "kiosk", hub, "kiosk"),
        enrolled(tmp_path / "scanner", hub, "scanner"),
    )
    kiosk.delegate_key()
    for _ in range(2):  # the hub hears of the key, and then lists it
        sync(kiosk)
    sync(scanner)
    desk = office(kiosk, date.today())
    sign_up = desk.begin()
    while sign_up.page is not None:
        assert desk.answer(sign_up, BABY) == {}
    desk.evidence(sign_up, "support-letter", "Maria")
    made = desk.provisional(sign_up)
    assert made is not None
    link = f"{hub.url}{PATH}{sign_up.secret}"
    desk.finish(sign_up)
    assert told(scanner, made.text) == "admit"
    before = requests.get(link, timeout=20)
    assert before.status_code == 404 and "sign" in before.text, "the tablet has not sent anything yet"
    assert sign_up.secret.encode() not in b"".join(
        one.read_bytes() for one in kiosk.folder.rglob("*") if one.is_file()
    )

    sync(kiosk)
    assert "Your card is ready" in requests.get(link, timeout=20).text
    sync(scanner)
    assert told(scanner, made.text) == "admit", "nobody has the card yet"

    form = {"Content-Type": "application/x-www-form-urlencoded"}
    requests.post(link, headers=form, timeout=20)
    saved = requests.get(link + "/card.png", timeout=20).content
    picture = cv2.imdecode(np.frombuffer(saved, np.uint8), cv2.IMREAD_GRAYSCALE)
    (code,) = zxingcpp.read_barcodes(picture)
    assert told(scanner, code.text) == "admit"
    sync(scanner)
    assert (told(scanner, code.text), told(scanner, made.text)) == ("admit", "withdrawn")


def test_a_scanner_gets_no_key_for_passes(tmp_path: Path, hub: HubProcess) -> None:
    scanner = enrolled(tmp_path / "scanner", hub, "scanner")
    key = scanner.delegate_key()
    sync(scanner)
    sync(scanner)
    bundle = Station(scanner).bundle()
    assert bundle is not None
    assert Delegate.of(bundle.ring, key, date.today()) is None
