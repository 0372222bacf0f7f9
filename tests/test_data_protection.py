"""docs/data-protection.md names every field that is kept, and none that is not."""

import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hub.db.desk_tables import metadata
from shared.device import state
from shared.device.state import State
from shared.domain.events import ALWAYS, TELLS
from shared.domain.signup.pages import FIELDS
from shared.ledger.ledger import Ledger

DOCUMENT = Path(__file__).parent.parent / "docs" / "data-protection.md"
_CODE = re.compile(r"`([^`]+)`")
_FILE = re.compile(r"\b(?:[a-z_]+\.(?:id|pem|key|toml|json|cose|sqlite)|[a-z]+(?=/)|lock)(?=[\s/]|$)")
_OF_SQLITE = {"sqlite_sequence.name", "sqlite_sequence.seq"}
EVENTS, KINDS, LEDGER = "Events", "By kind", "On a device: `ledger.sqlite`"
FILES, HUB, ANSWERS = "On a device: files", "At the hub: the database", "What a sign-up asks"


@dataclass(frozen=True)
class Named:
    """What the document names, by its headings: the cells of the tables' rows under each."""

    rows: Mapping[str, list[list[str]]]

    @classmethod
    def read(cls, text: str) -> "Named":
        rows: dict[str, list[list[str]]] = {}
        heading = ""
        for line in text.splitlines():
            if line.startswith("#"):
                heading = line.lstrip("# ")
            elif line.startswith("| `"):
                cells = [cell.strip() for cell in line.strip("|").split("|")]
                rows.setdefault(heading, []).append(cells)
        return cls(rows)

    def fields(self, heading: str, cell: int = 0) -> list[str]:
        return [name for row in self.rows[heading] for name in _CODE.findall(row[cell])]

    def kinds(self) -> dict[str, set[str]]:
        return {_CODE.findall(row[0])[0]: set(_CODE.findall(row[1])) for row in self.rows[KINDS]}


@pytest.fixture(scope="module")
def text() -> str:
    return DOCUMENT.read_text("utf-8")


@pytest.fixture(scope="module")
def named(text: str) -> Named:
    return Named.read(text)


def ledger_columns(path: Path) -> set[str]:
    """Every column of a ledger's tables; views hold nothing of their own."""
    with sqlite3.connect(path) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {f"{one}.{row[1]}" for one in tables for row in db.execute(f"PRAGMA table_xinfo({one})")}
    db.close()
    return found - _OF_SQLITE


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.sqlite"
    Ledger.open(path, zone=ZoneInfo("Europe/London"), reserve_bytes=0).close()
    return path


def hub_columns() -> set[str]:
    return {f"{table.name}.{column.name}" for table in metadata.sorted_tables for column in table.columns}


def test_every_column_of_the_hub_is_named_and_no_other(named: Named) -> None:
    assert set(named.fields(HUB)) == hub_columns()


def test_every_column_of_a_devices_ledger_is_named_and_no_other(named: Named, ledger: Path) -> None:
    assert set(named.fields(LEDGER)) == ledger_columns(ledger)


def test_every_kind_of_event_is_named_with_all_that_it_may_tell(named: Named) -> None:
    assert set(named.fields(EVENTS)) == ALWAYS
    assert named.kinds() == {kind.value: set(fields) for kind, fields in TELLS.items()}


def test_every_file_of_a_device_is_named_and_no_other(named: Named, tmp_path: Path) -> None:
    assert state.__doc__ is not None
    declared = set(_FILE.findall(state.__doc__.split("\n\n", 1)[1]))
    assert set(named.fields(FILES)) == declared
    made = State.create(tmp_path / "device")
    assert {path.name for path in made.folder.iterdir()} <= declared


def test_every_answer_of_a_sign_up_is_named_and_no_other(named: Named) -> None:
    assert set(named.fields(ANSWERS)) == set(FIELDS)


def test_nothing_is_named_twice(named: Named) -> None:
    for heading in (HUB, LEDGER, FILES, ANSWERS, EVENTS):
        fields = named.fields(heading)
        assert len(fields) == len(set(fields)), heading
    assert len(named.kinds()) == len(named.rows[KINDS])


def test_every_line_says_what_why_and_how_long(named: Named) -> None:
    for heading, cells in ((HUB, 5), (LEDGER, 4), (FILES, 3), (KINDS, 5), (EVENTS, 5), (ANSWERS, 2)):
        for row in named.rows[heading]:
            assert len(row) == cells, row
            assert all(row[:1] + row[2:]), row
    for heading in (HUB, LEDGER):
        for row in named.rows[heading]:
            assert re.search(r"\b[PCHS]\b|–", " ".join(row[1:3])), row


def test_a_column_without_a_line_is_found(text: str, ledger: Path) -> None:
    with sqlite3.connect(ledger) as db:
        db.execute("ALTER TABLE marks ADD COLUMN shoe_size INTEGER")
    db.close()
    assert ledger_columns(ledger) - set(Named.read(text).fields(LEDGER)) == {"marks.shoe_size"}


@pytest.mark.parametrize("lost", ["`holders.sealed`", "`audit.who`", "`sign_ups.twin`"])
def test_a_line_that_was_lost_is_found(text: str, lost: str) -> None:
    without = Named.read(text.replace(lost, "", 1))
    assert hub_columns() - set(without.fields(HUB)) == {lost.strip("`")}


def test_a_line_about_nothing_is_found(text: str, ledger: Path) -> None:
    more = Named.read(text.replace("`marks.slot`", "`marks.slot`, `marks.mood`", 1))
    assert set(more.fields(LEDGER)) - ledger_columns(ledger) == {"marks.mood"}
