"""Days between desks and their hub that must go well, from people at the desk to rows and rulings."""

import io
import json
import os
import subprocess
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests
from sqlalchemy import func, select

from hub import tokens
from hub.choices import Role
from hub.db import tables
from shared.desk.values import MarkRulingDealtWith, Outcome, OverrideRefusal, UndoAdmission, Unlock
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from shared.domain.ruling import Ruling, Why
from shared.trust.store import TrustStore
from tests.fakes import line as lines
from tests.fakes.certificates import Authority
from tests.fakes.command import ROOT, check, python
from tests.fakes.field import FieldDesk, code, nothing_lost_nothing_doubled
from tests.fakes.hands import MONDAY_5PM, Hands
from tests.fakes.hub_process import HubProcess
from tests.fakes.hub_thread import serving
from tests.fakes.line import Line
from tests.fakes.town import Pass, Town

DAY_S = 86_400
EVERY_S = 96  # so that the gym, with room for 60 and stays of 90 minutes, is full to the last place
MORNING = MONDAY_5PM - 9 * 3_600_000
FIRST, SECOND = ("Sam", "4826"), ("Kim", "7351")


@pytest.fixture
def town(tmp_path: Path, database_url: str) -> Iterator[Town]:
    """A city whose time is in the test's hands, on each kind of database."""
    town = Town(tmp_path / "city", Hands(MORNING), database_url)
    yield town
    town.hub.close()


@pytest.fixture
def line(town: Town) -> Iterator[Line]:
    """The line to its hub, which answers."""
    with serving(town.hub) as served, Line(served.url) as line:
        yield line


@pytest.fixture
def new_desk(town: Town, line: Line, tmp_path: Path) -> Iterator[Callable[..., FieldDesk]]:
    desks: list[FieldDesk] = []

    def make(venue: str = "porchester", service: str = "gym") -> FieldDesk:
        folder = tmp_path / f"desk-{len(desks)}"
        desks.append(FieldDesk(folder, town, town.hands, line.url, venue, service=service))
        return desks[-1]

    yield make
    for desk in desks:
        desk.counter.close()


def test_two_days_without_a_line(town: Town, line: Line, new_desk: Callable[..., FieldDesk]) -> None:
    """900 people come, two supervisors override, one undoes; two had been at another centre that day."""
    desk, elsewhere = new_desk(), new_desk("marshall-street")
    desk.staff.add(*SECOND)
    people = town.people(900)
    twice = people[3], people[500]

    line.usual = lines.lost_request
    admitted: dict[Pass, str] = {}
    for day in range(2):
        for number, card in enumerate(people[450 * day : 450 * (day + 1)]):
            town.hands.wait(EVERY_S)
            outcome = desk.scan(card.text)
            assert outcome.decision.verdict is Verdict.ADMIT
            admitted[card] = outcome.event
            if number % 90 == 0:
                assert desk.contact() == "hub_away"
        line.usual = lines.well
        assert elsewhere.scan(twice[day].text).decision.admits
        assert elsewhere.contact() is None
        line.usual = lines.lost_request
        if day == 0:
            overridden = _override(desk, people[10], FIRST)
            undone = _override(desk, people[11], SECOND)
            assert desk.ask(UndoAdmission(undone, "wrong_person")).code == "undone"
            town.hands.wait(DAY_S - 450 * EVERY_S)
    assert desk.unsent == len(desk.rows()) > 900

    line.usual = lines.well
    assert desk.contact() is None
    assert desk.unsent == 0
    there = {row.id: row.ruling for row in nothing_lost_nothing_doubled(town, desk)}
    duplicates = {admitted[card] for card in twice}
    assert {event for event, ruling in there.items() if ruling != "accepted"} == duplicates
    assert there[overridden] == "accepted", "a supervisor's word stands"

    rulings = desk.snapshot.rulings
    assert {(row.event, row.ruling, row.why) for row in rulings} == {
        (event, Ruling.DUPLICATE, Why.USED_ELSEWHERE) for event in duplicates
    }
    desk.unlock()
    for row in rulings:
        assert desk.ask(MarkRulingDealtWith(row.event)).code == "dealt_with"
    assert desk.snapshot.rulings == ()
    assert desk.contact() is None
    assert desk.snapshot.to_send == 0
    with town.hub.read() as connection:
        dealt = select(tables.rulings.c.event).where(tables.rulings.c.dealt_ms.is_not(None))
        assert set(connection.scalars(dealt)) == duplicates
    nothing_lost_nothing_doubled(town, desk, elsewhere)


def _override(desk: FieldDesk, card: Pass, supervisor: tuple[str, str]) -> str:
    """Somebody comes again on the same day, and a supervisor lets them in; the event of that."""
    desk.hands.wait(EVERY_S)
    refused = desk.scan(card.text)
    assert refused.decision.reason is Reason.ALREADY_USED
    assert desk.ask(Unlock(*supervisor)).code == "unlocked"
    outcome = desk.ask(OverrideRefusal(refused.event, "manager-agreed"))
    assert isinstance(outcome, Outcome)
    assert outcome.decision.admits
    assert outcome.event is not None
    return outcome.event


def test_a_lost_phone(town: Town, line: Line, new_desk: Callable[..., FieldDesk]) -> None:
    """The old pass stops everywhere at the next contact; the new one is on the new phone at once, and what
    the card was used for is still known."""
    desks = [new_desk("porchester", "swim"), new_desk("marshall-street", "gym")]
    card, other = town.people(2)
    used = desks[0].scan(card.text)
    assert used.decision.admits
    assert [desk.contact() for desk in desks] == [None, None]

    with town.hub.write() as connection:
        token = tokens.add(connection, "card office", Role.ISSUER, town.hands.wall_ms)
    office = {"Authorization": f"Bearer {token}"}
    town.hands.wait(60)
    address = f"{line.url}/v1/cards/{card.card}"
    again = requests.post(f"{address}/reissue", json={"why": "lost"}, headers=office, timeout=10)
    assert again.status_code == 200, again.text
    wallet = requests.get(f"{address}/pass.pkpass", headers=office, timeout=10)
    new = _code_of(wallet.content)

    town.hands.wait(60)
    assert [desk.contact() for desk in desks] == [None, None]
    for desk in desks:
        desk.later()
        refused = desk.scan(card.text)
        assert (refused.decision.verdict, refused.decision.reason) == (Verdict.REFUSE, Reason.WITHDRAWN)
    assert desks[0].scan(new).decision.reason is Reason.ALREADY_USED, "the swim of today was hers"
    assert desks[1].scan(new).decision.verdict is Verdict.ADMIT
    assert desks[1].scan(other.text).decision.verdict is Verdict.ADMIT, "nobody else is touched"
    assert [desk.contact() for desk in desks] == [None, None]
    nothing_lost_nothing_doubled(town, *desks)
    with town.hub.read() as connection:
        events = tables.events
        history = select(func.count()).select_from(events).where(events.c.card_ref == card.card)
        assert connection.scalar(history) == 5, "old and new are one card"


def _code_of(pkpass: bytes) -> str:
    """What the phone shows."""
    with zipfile.ZipFile(io.BytesIO(pkpass)) as archive:
        told = json.loads(archive.read("pass.json"))
    text: str = told["barcodes"][0]["message"]
    return text


class CouncilDevice:
    """A device whose only way out is the council's proxy, which reads along; driven by its commands."""

    HUB = "https://hub.example"

    def __init__(self, folder: Path, proxy: Line, store: Path) -> None:
        self.folder, self.store = folder, store
        self._proxy = f"http://127.0.0.1:{proxy.port}"

    def run(self, *command: str | Path) -> tuple[int, list[str], list[str]]:
        """Code, answers and complaints of a `device` command."""
        surroundings = {name: text for name, text in os.environ.items() if "proxy" not in name.lower()}
        surroundings |= {"HTTPS_PROXY": self._proxy, "SSL_CERT_FILE": str(self.store)}
        done = subprocess.run(
            python("shared.device", *command, "--state", self.folder, "--json"),
            cwd=ROOT,
            env=surroundings,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr[-2000:]
        return done.returncode, done.stdout.splitlines(), done.stderr.splitlines()

    def sync(self) -> tuple[int, dict[str, object], list[str]]:
        """What `device sync` told."""
        done, answers, complaints = self.run("sync")
        return done, json.loads(answers[-1]), complaints


def test_the_councils_proxy(tmp_path: Path) -> None:
    """It ends TLS with its own authority. Trusted by the system: all works. Not trusted, or an answer
    altered: refused in plain words, and nothing is lost."""
    council = Authority(tmp_path / "council")
    without = Authority(tmp_path / "other", "Somebody else").pem
    town = Town(tmp_path / "city", Hands(time.time_ns() // 1_000_000))
    card = town.card()
    with serving(town.hub) as served, Line(served.url, council.server("hub.example")) as proxy:
        device = CouncilDevice(tmp_path / "device", proxy, council.pem)
        given = code(town, device.HUB, "porchester")
        assert device.run("enrol", "--code", given)[0] == 0
        assert check("-", typed=f"{card.text}\n".encode() * 3, state=device.folder).code == 0
        assert device.sync()[:2] == (0, {"sent": 3, "left": 0, "oldest": None, "why": None})

        check("-", typed=f"{card.text}\n".encode() * 2, state=device.folder)
        device.store = without
        failed, told, complaints = device.sync()
        assert (failed, told["left"], told["why"]) == (1, 2, "hub_certificate")
        assert "name the council's authority" in complaints[0]

        device.store, proxy.usual = council.pem, lines.altered
        failed, told, complaints = device.sync()
        assert (failed, told["left"], told["why"]) == (1, 2, "hub_altered")
        assert "something on the way changes answers" in complaints[0]

        proxy.usual = lines.well
        assert device.sync()[1]["left"] == 0
        assert {first.split()[0] for first in proxy.seen} == {"GET", "POST"}, "read along, and let through"
    kept = {json.loads(line)["id"] for line in device.run("events")[1]}
    with town.hub.read() as connection:
        there = list(connection.scalars(select(tables.events.c.id)))
    assert (len(there), set(there)) == (5, kept)
    town.hub.close()


def test_the_hub_from_yesterdays_backup(tmp_path: Path, database_url: str) -> None:
    """Desks give back what it lost, nothing doubles, and no desk goes back to an older bundle."""
    town = Town(tmp_path / "city", Hands(time.time_ns() // 1_000_000), database_url)
    people, lost = town.people(20), town.card()
    with HubProcess(town.folder, database_url) as hub:
        desks = [
            FieldDesk(tmp_path / venue, town, town.hands, hub.url, venue, service="library")
            for venue in ("porchester", "marshall-street")
        ]
        for desk in desks:
            desk.admit(card.text for card in people)
            assert desk.contact() is None
        hub.command("backup", "--to", tmp_path / "yesterday")

        town.hands.wait(1)
        town.withdraw(lost)
        for desk in desks:
            desk.admit(card.text for card in people)
            assert desk.contact() is None
        desks[0].later()
        assert desks[0].scan(lost.text).decision.reason is Reason.WITHDRAWN
        assert desks[0].contact() is None
        before = nothing_lost_nothing_doubled(town, *desks)
        versions = [_version(desk) for desk in desks]

        hub.kill()
        town.hub.engine.dispose()
        hub.command("restore", "--from", tmp_path / "yesterday", "--replace")
        hub.start()
        for desk in desks:
            assert desk.contact() is None
            assert desk.contact() is None
            assert desk.unsent == 0
        after = nothing_lost_nothing_doubled(town, *desks)
        assert {(row.id, row.ruling) for row in before} <= {(row.id, row.ruling) for row in after}
        assert all(_version(desk) >= version for desk, version in zip(desks, versions, strict=True))
        desks[0].later()
        assert desks[0].scan(lost.text).decision.reason is Reason.WITHDRAWN
        for desk in desks:
            desk.counter.close()
    town.hub.close()


def _version(desk: FieldDesk) -> int:
    """Of the bundle in force."""
    bundle = TrustStore(desk.state.trust).current()
    assert bundle is not None
    return bundle.version
