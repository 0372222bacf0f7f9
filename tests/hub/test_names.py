"""Names on passes: a database that was copied without the folder `private` tells nobody's."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import column, insert, select, table, text

from hub import issuer, names, people
from hub.__main__ import main
from hub.cards import Medium, Wanted
from hub.db import tables
from hub.db.engine import connect, reading, writing
from hub.db.migrate import migrate
from hub.hub import Hub
from hub.issuer import Order
from hub.people import Changes
from shared.domain.faults import Fault
from tests.fakes.device_log import DeviceLog
from tests.fakes.hands import Hands
from tests.fakes.hub_thread import opened
from tests.fakes.sign_up_desk import sign_up_at, told

ADA = "Ada Quintanilha"
TOP = Path(__file__).parents[2]


def issued(hub: Hub, name: str | None = ADA) -> str:
    return issuer.issue(hub, Order(Wanted(), Medium("base64url"), "a test", name)).card


def everything(hub: Hub) -> str:
    """Every value of every row, as whoever copied the database reads it."""
    with hub.read() as connection:
        rows = [row for one in tables.metadata.sorted_tables for row in connection.execute(select(one)).all()]
    values = [value for row in rows for value in row]
    return "\n".join(one.decode("utf-8", "replace") if isinstance(one, bytes) else str(one) for one in values)


def test_no_table_holds_a_name(open_hub: Hub) -> None:
    card = issued(open_hub)
    with open_hub.write() as connection:
        connection.execute(tables.devices.insert(), [DeviceLog("desk", "porchester").enrolled()])
    sign_up_at(open_hub, "desk", told())
    people.rectify(open_hub, card, Changes(name="Ada Lovelace"), "a test")
    copied = everything(open_hub)
    assert card in copied
    for name in ("Ada", "Lovelace", "Adelaide", "Quintanilha"):
        assert name not in copied


def test_those_who_may_are_told_it(open_hub: Hub) -> None:
    card, nameless = issued(open_hub), issued(open_hub, None)
    assert issuer.face(open_hub, card, "a test").name == issuer.issues(open_hub, card)[1] == ADA
    assert issuer.face(open_hub, nameless, "a test").name is None
    people.rectify(open_hub, card, Changes(name="李小龍 “Ỹ”"), "a test")
    assert people.export(open_hub, card, "x")["name_on_the_pass"]["name"] == "李小龍 “Ỹ”"
    assert people.erase(open_hub, card, "x").name
    assert people.export(open_hub, card, "x")["name_on_the_pass"] is None


def test_how_long_a_name_is_hardly_shows(open_hub: Hub) -> None:
    for name in ("Li", "Maximiliana Featherstonehaugh-Cholmondeley"):
        issued(open_hub, name)
    with open_hub.read() as connection:
        assert len({len(kept) for kept in connection.scalars(select(tables.holders.c.sealed))}) == 1


def test_a_name_that_was_moved_to_another_card_does_not_open(open_hub: Hub) -> None:
    card, other = issued(open_hub), issued(open_hub, "Otto")
    with open_hub.write() as connection:
        kept = connection.scalar(select(tables.holders.c.sealed).where(tables.holders.c.card == other))
        connection.execute(tables.holders.update().where(tables.holders.c.card == card).values(sealed=kept))
    with pytest.raises(Fault) as fault:
        issuer.face(open_hub, card, "a test")
    assert fault.value.code == "name_unreadable"


def test_names_outlive_their_key(
    open_hub: Hub, database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(names, "_AT_ONCE", 2)
    cards = {issued(open_hub, f"Ada {number}"): f"Ada {number}" for number in range(5)}
    where = ["--data", str(tmp_path / "city"), "--database", database_url]
    assert main(["sealing", "new", *where]) == 0
    cards[issued(open_hub)] = ADA
    assert main(["sealing", "drop", *where]) == 0
    assert len(open_hub.city.sealing_keys()) == 1
    assert {card: issuer.issues(open_hub, card)[1] for card in cards} == cards
    assert names.seal_anew(open_hub) == 0


def test_where_the_key_is_gone_everything_else_is_still_told_and_the_name_can_be_said_again(
    open_hub: Hub,
) -> None:
    card = issued(open_hub)
    open_hub.city.add_sealing_key()
    open_hub.city.drop_sealing_keys()
    assert "nobody can read it" in people.export(open_hub, card, "x")["name_on_the_pass"]["name"]
    with pytest.raises(Fault, match="rectify"):
        issuer.issues(open_hub, card)
    people.rectify(open_hub, card, Changes(name=ADA), "x")
    assert issuer.issues(open_hub, card)[1] == ADA


@pytest.fixture
def old_database(database_url: str) -> str:
    """As a hub left it that kept names in the clear."""
    engine = connect(database_url)
    config = Config()
    config.set_main_option("script_location", str(TOP / "hub" / "db" / "migrations"))
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        holders = table("holders", column("card"), column("name"), column("changed_ms"))
        rows = [{"card": f"{n:032x}", "name": f"Quintanilha {n}", "changed_ms": n} for n in range(300)]
        connection.execute(insert(holders), rows)
    engine.dispose()
    return database_url


def test_an_older_database_has_its_names_sealed_and_no_page_of_it_holds_one_then(
    old_database: str, tmp_path: Path
) -> None:
    engine = connect(old_database)
    migrate(engine, lambda card, name: f"{card}: {name}"[::-1].encode())
    with reading(engine) as connection:
        rows = connection.execute(select(tables.holders).order_by(tables.holders.c.card)).all()
        kept = connection.scalar(text("SELECT count(*) FROM holders"))
    engine.dispose()
    assert kept == 300 and rows[7].changed_ms == 7
    assert rows[7].sealed == f"{7:032x}: Quintanilha 7"[::-1].encode()
    for file in tmp_path.glob("hub.sqlite*"):
        assert b"Quintanilha" not in file.read_bytes()


def test_a_hub_that_opens_an_older_database_reads_its_names(old_database: str, tmp_path: Path) -> None:
    with opened(tmp_path / "city", Hands(), old_database) as hub, hub.read() as connection:
        assert names.of_card(connection, hub.city, f"{7:032x}") == "Quintanilha 7"
