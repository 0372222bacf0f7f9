"""What the library system is told of cards, and who knows the key of it."""

import csv
import json

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from hub import codes, devices, enrolment
from hub.__main__ import main
from hub.city import City
from hub.library import aliases as library
from hub.library.aliases import CsvFile, register_aliases
from shared.trust.secrets import open_secrets
from shared.wire.alias import library_alias
from tests.fakes.hands import Hands
from tests.fakes.town import Town


@pytest.fixture
def town(tmp_path):
    return Town(tmp_path / "city", Hands())


@pytest.fixture
def aliases(town, tmp_path, capsys):
    """What `hub library aliases --to FILE` wrote, by card."""

    def read():
        path = tmp_path / "aliases.csv"
        assert main(["library", "aliases", "--city", str(town.folder), "--to", str(path), "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == {"to": str(path), "shared": []}
        with path.open(newline="") as file:
            return {row["card"]: row for row in csv.DictReader(file)}

    return read


def test_every_card_of_the_city_has_one_alias_for_good(town, aliases):
    card, lost = town.card(), town.card()
    town.card(other_city=True)
    before = aliases()
    assert before.keys() == {card.card, lost.card}
    alias = library_alias(town.keys.library_key, card.claims.card_id)
    assert before[card.card] | {"issued": "", "expires": ""} == {
        "alias": alias,
        "card": card.card,
        "version": "1",
        "issued": "",
        "expires": "",
        "status": "valid",
    }
    town.reissue(card)
    town.withdraw(lost)
    after = aliases()
    assert (after[card.card]["alias"], after[card.card]["version"]) == (alias, "2")
    assert after[lost.card]["status"] == "withdrawn"


def test_without_a_file_the_table_is_printed(town, capsys):
    town.card()
    assert main(["library", "aliases", "--city", str(town.folder)]) == 0
    heading, row = capsys.readouterr().out.splitlines()
    assert heading == "alias,card,version,issued,expires,status"
    assert row.endswith(",valid")
    assert main(["library", "aliases", "--city", str(town.folder), "--json"]) == 2


def test_an_alias_that_two_cards_share_is_nobodys(town, capsys, monkeypatch):
    town.people(2)
    alone = town.card()
    monkeypatch.setattr(
        library, "library_alias", lambda _key, card: "1" if card == alone.claims.card_id else "2"
    )

    class Lines(list):
        write = list.append

    told = Lines()
    assert register_aliases(town.hub, CsvFile(told)) == ["2"]
    assert [line.split(",")[1] for line in told[1:]] == [alone.card]
    assert main(["library", "aliases", "--city", str(town.folder)]) == 1
    assert "two cards have the alias 2" in capsys.readouterr().err


def test_a_city_from_before_gets_a_key_at_its_next_use_and_keeps_it(town):
    path = town.city.private / "library.key"
    path.unlink()
    drawn = City(town.folder).keys().library_key
    assert drawn == City(town.folder).keys().library_key
    assert drawn != town.keys.library_key
    assert path.stat().st_mode & 0o777 == 0o600
    assert not list(town.city.private.glob("*.new"))


@pytest.mark.parametrize(("kind", "knows"), [("kiosk", True), ("scanner", False)])
def test_a_kiosk_is_told_the_key_and_a_scanner_is_not(town, kind, knows):
    sealing, signing = X25519PrivateKey.generate(), b"\x01" * 32
    with town.hub.write() as connection:
        wanted = codes.For("charing-cross", kind=kind)
        secret = codes.make(connection, wanted, 60, "a test", town.hub.now_ms())
        applicant = enrolment.Applicant(
            "6a7f2f57-0000-4000-8000-000000000001",
            "front",
            kind,
            signing,
            sealing.public_key().public_bytes_raw(),
            secret,
        )
        assert isinstance(enrolment.enrol(connection, applicant, town.hub.now_ms()), devices.Device)
        device = devices.find(connection, applicant.id)
        sealed = enrolment.sealed_secrets(connection, device, town.keys)
        again = enrolment.sealed_secrets(connection, devices.find(connection, applicant.id), town.keys)
    assert sealed == again
    opened = open_secrets(sealed, sealing, town.hub.root)
    assert opened.library_key == (town.keys.library_key if knows else None)
