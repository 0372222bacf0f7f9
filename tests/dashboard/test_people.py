"""A person's rights, with real desks, their logs, and a hub on each kind of database."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from hub import names, people
from hub.cards import CardConflict
from hub.db.tables import counts, events, holders, logs, uses
from hub.intake.verify import verify_log
from hub.people import Changes, references
from hub.register import Register
from shared.domain.card import AgeBand, Kind
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from tests.fakes.command import ROOT, python
from tests.fakes.field import FieldDesk
from tests.fakes.hands import Hands
from tests.fakes.hub_thread import serving
from tests.fakes.town import Pass, Town

NAME = "Ines Okafor"


@pytest.fixture
def town(tmp_path: Path, database_url: str) -> Iterator[Town]:
    """A city by the test's clock."""
    town = Town(tmp_path / "city", Hands(), database_url)
    town.publish()
    yield town
    town.hub.close()


@pytest.fixture
def new_desk(town: Town, tmp_path: Path) -> Iterator[Callable[[str], FieldDesk]]:
    """Makes desks of one service that have a line to the hub."""
    desks: list[FieldDesk] = []
    with serving(town.hub) as served:

        def make(service: str) -> FieldDesk:
            folder = tmp_path / f"desk-{service}"
            desks.append(FieldDesk(folder, town, town.hands, served.url, service=service))
            return desks[-1]

        yield make
        for desk in desks:
            desk.counter.close()


@pytest.fixture
def ines(town: Town) -> Pass:
    """Somebody with a name on her pass."""
    card = town.card(hint="IO")
    with town.hub.write() as connection:
        names.keep(connection, town.hub.city, card.card, NAME, town.hands.wall_ms)
    return card


def table(town: Town, *columns):
    """All rows of some columns, sorted."""
    with town.hub.read() as connection:
        return sorted(tuple(row) for row in connection.execute(select(*columns)))


def test_a_card_whose_holder_was_erased_is_never_issued_again(town, ines):
    people.erase(town.hub, ines.card, "amina")
    with pytest.raises(CardConflict, match="issue a new card"):
        people.rectify(town.hub, ines.card, Changes(hint="IO"), "amina")


def test_everything_that_is_held_is_told_and_that_is_noted(town, new_desk, ines):
    gym, shop = new_desk("gym"), new_desk("city-save")
    gym.admit([ines.text, town.card().text])
    shop.admit([ines.text])
    assert (gym.contact(), shop.contact()) == (None, None)
    held = people.export(town.hub, ines.card, "amina")
    assert held["name_on_the_pass"]["name"] == NAME
    assert [issue["letters_for_the_desk"] for issue in held["issues"]] == ["IO"]
    told = {(event["told"]["service"], event["ruling"]) for event in held["events"]}
    assert told == {("gym", "accepted"), ("city-save", "accepted")}, (
        "under her id, and under the partner's name for it"
    )
    assert ("amina", "all data of a card read") in [(line["who"], line["did"]) for line in held["audit"]]
    json.dumps(held)


def test_a_person_is_erased_here_and_on_the_devices_and_the_logs_still_verify(town, new_desk, ines):
    gym, shop = new_desk("gym"), new_desk("city-save")
    other = town.card()
    gym.admit([ines.text, other.text])
    shop.admit([ines.text])
    assert (gym.contact(), shop.contact()) == (None, None)
    before = table(town, counts.c.day, counts.c.service, counts.c.kind, counts.c.verdict, counts.c.events)
    refs = references(town.hub, ines.card)

    gone = people.erase(town.hub, ines.card, "amina")

    assert (gone.events, gone.name) == (2, True)
    with town.hub.read() as connection:
        assert all(verify_log(connection, log).ok for log in connection.scalars(select(logs.c.id)))
        kept = connection.execute(select(events.c.card_ref, events.c.payload)).all()
        assert not any(ref in repr(kept) for ref in refs)
        assert other.card in repr(kept), "nobody else is touched"
        assert connection.execute(select(uses).where(uses.c.card_ref.in_(refs))).all() == []
        assert connection.execute(select(holders)).all() == []
        register = Register(connection, town.hands.wall_ms)
        issue = register.issues(ines.card)[-1]
    assert (issue.status, issue.hint) == (CardStatus.WITHDRAWN, None)
    assert (
        table(town, counts.c.day, counts.c.service, counts.c.kind, counts.c.verdict, counts.c.events)
        == before
    )

    for desk in (gym, shop):
        assert desk.contact() is None
        log = repr(desk.events())
        assert not any(ref in log for ref in refs)
        desk.rows()  # its chain holds
    gym.restart()  # with the card checks that came
    again = gym.scan(ines.text)
    assert again.decision.reason == "withdrawn", "a copy of the card stays refused"


def test_what_is_held_after_erasing_is_what_was_said(town, ines):
    people.erase(town.hub, ines.card, "amina")
    held = people.export(town.hub, ines.card, "amina")
    assert held["name_on_the_pass"] is None
    assert held["events"] == []
    assert [(issue["status"], issue["letters_for_the_desk"]) for issue in held["issues"]] == [
        ("withdrawn", None)
    ]
    assert people.erase(town.hub, ines.card, "amina").events == 0, "twice is once"


def test_a_name_is_put_right_without_a_new_card(town, ines):
    assert people.rectify(town.hub, ines.card, Changes(name="Inés Okafor"), "amina") is None
    assert people.export(town.hub, ines.card, "x")["name_on_the_pass"]["name"] == "Inés Okafor"


def test_what_the_code_says_is_put_right_by_a_new_issue(town, new_desk, ines):
    gym = new_desk("gym")
    new = people.rectify(
        town.hub, ines.card, Changes(kind=Kind.CONCESSION, age_band=AgeBand.FROM_60, hint=""), "amina"
    )
    assert new is not None
    claims = new.claims
    assert (claims.kind, claims.age_band, claims.hint, claims.version) == (
        Kind.CONCESSION,
        AgeBand.FROM_60,
        None,
        2,
    )
    assert gym.contact() is None
    gym.restart()  # with the card checks that came
    assert gym.scan(ines.text).decision.reason in ("withdrawn", "replaced")
    town.hands.wait(60)
    assert gym.scan(new.text).decision.rate.letter == "C"


def test_a_provisional_pass_does_not_become_a_residents_card(town):
    card = town.card(Kind.PROVISIONAL)
    with pytest.raises(UsageError, match="provisional"):
        people.rectify(town.hub, card.card, Changes(kind=Kind.RESIDENT), "amina")


@pytest.mark.parametrize("act", [people.export, people.erase])
def test_an_unknown_card_is_refused(town, act):
    with pytest.raises(UsageError, match="no card"):
        act(town.hub, "0" * 32, "amina")


def test_the_three_commands(town, database_url, ines, tmp_path):
    def hub(*words: str) -> subprocess.CompletedProcess[str]:
        command = python("hub", "person", *words, "--data", town.folder, "--database", database_url)
        return subprocess.run(
            [*command, "--card", ines.card], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )

    file = tmp_path / "held.json"
    assert hub("export", "--out", str(file)).stdout == f"{file}\n"
    assert json.loads(file.read_text())["name_on_the_pass"]["name"] == NAME
    assert file.stat().st_mode & 0o777 == 0o600
    assert "exists" in hub("export", "--out", str(file)).stderr
    assert json.loads(hub("export", "--json").stdout)["card"] == ines.card
    assert "say what" in hub("rectify").stderr
    done = hub("rectify", "--age-band", "60+", "--json")
    assert json.loads(done.stdout)["version"] == 2, done.stderr
    done = hub("erase")
    assert done.stdout == "erased: 0 events and the name\n"
    assert "must stay refused" in done.stderr
