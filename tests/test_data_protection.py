"""docs/data-protection.md names every field that is kept, and none that is not."""

import inspect
import re
import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

import hub.db.desk_tables  # noqa: F401  its tables too
from hub.db.tables import metadata
from hub.signup.record import Evidence, Record
from kiosk.signup.office import Around, SignUpOffice
from kiosk.signup.provisional import Delegate
from shared.desk.book import Book
from shared.device import state
from shared.device.state import State
from shared.domain.events import ALWAYS, TELLS
from shared.domain.moment import Moment
from shared.domain.signup.fields import Here
from shared.domain.signup.pages import BY_NAME, FIELDS
from shared.domain.signup.standing import NewCard
from shared.ledger.ledger import Ledger
from shared.wire import signup
from shared.wire.seal import SealingKey
from shared.wire.signup import Returned
from tests.tokens.samples import issuer_key

DOCUMENT = Path(__file__).parent.parent / "docs" / "data-protection.md"
_CODE = re.compile(r"`([^`]+)`")
_FILE = re.compile(r"\b(?:[a-z_]+\.(?:id|pem|key|toml|json|cose|sqlite)|[a-z]+(?=/)|lock)(?=[\s/]|$)")
_RECORDED = re.compile(r'_record\(\s*sign_up,\s*"([a-z]+)"')
_OF_SQLITE = {"sqlite_sequence.name", "sqlite_sequence.seq"}
EVENTS, KINDS, LEDGER = "Events", "By kind", "On a device: `ledger.sqlite`"
FILES, HUB, ANSWERS = "On a device: files", "At the hub: the database", "What a sign-up asks"
SEALED = "Sealed beside the answers"
HUB_KEY = X25519PrivateKey.from_private_bytes(bytes(range(32)))
HERE = Here(date(2026, 11, 22))
NOW = Moment(1_795_000_000_000, 1_795_000_000_000)
BORN = {
    "language": "en",
    "first_name": "Ada",
    "date_of_birth": "1958-03-27",
    "wallet": "none",
    "home": "none",
}


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


def sealed_by_a_desk(folder: Path) -> dict[str, set[str]]:
    """Every kind of page that an office makes, with its fields, as the hub opens it."""
    ledger = Ledger.open(folder / "ledger.sqlite", zone=ZoneInfo("Europe/London"), reserve_bytes=0)
    key = SealingKey(HUB_KEY.public_key().public_bytes_raw())
    delegate = Delegate(Ed25519PrivateKey.generate(), replace(issuer_key(), status_block=(1, 9), max_days=14))
    around = Around("device", "charing-cross", lambda: NOW, lambda: key, lambda: HERE, lambda: delegate)
    office = SignUpOffice(Book(lambda: ledger), around)
    whole = office.begin("A. L.", "digital-help")
    while whole.page is not None:
        assert office.answer(whole, BORN) == {}
    office.evidence(whole, "tenancy", "Maria")
    assert office.provisional(whole) is not None
    office.finish(whole)
    office.shown(whole)
    change = office.begin("A. L.", "digital-help", change=True, card="ab" * 16)
    found = pages_of(ledger)
    office.forget(change)
    found["forget"] = pages_of(ledger)["forget"]
    ledger.close()
    assert set(_RECORDED.findall(inspect.getsource(SignUpOffice))) <= set(found), "every kind was made here"
    return found


def pages_of(ledger: Ledger) -> dict[str, set[str]]:
    """Each kind of page that waits for the hub, and all fields that one of it has."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in ledger.sign_ups.unsent("device", 500):
        found[one.place.page] |= set(signup.opened(one, HUB_KEY))
    return dict(found)


def names_of(kind: type) -> set[str]:
    return {one.name for one in fields(kind)}


def test_everything_that_is_sealed_beside_the_answers_is_named_and_nothing_else(
    named: Named, tmp_path: Path
) -> None:
    found: dict[str, set[str]] = {}
    for row in named.rows[SEALED]:
        for name in _CODE.findall(row[0]):
            found[name] = set() if name in ("forget", "shown") else set(_CODE.findall(row[1]))
    by_desk = sealed_by_a_desk(tmp_path)
    answers = {name for page in by_desk.keys() & BY_NAME.keys() for name in by_desk.pop(page)}
    assert answers <= set(FIELDS)
    by_hub = {"record": names_of(Record), "new card": names_of(NewCard), "sign-up back": names_of(Returned)}
    assert found == by_desk | by_hub
    assert found["evidence"] == names_of(Evidence)


def test_nothing_is_sealed_under_way_but_what_is_named() -> None:
    sealing = {name for name in vars(signup) if name == "close" or name.startswith("seal_")}
    assert sealing == {"close", "seal_card", "seal_returned"}


def test_nothing_is_named_twice(named: Named) -> None:
    for heading in (HUB, LEDGER, FILES, ANSWERS, EVENTS, SEALED):
        names = named.fields(heading)
        assert len(names) == len(set(names)), heading
    assert len(named.kinds()) == len(named.rows[KINDS])


def test_every_line_says_what_why_and_how_long(named: Named) -> None:
    for heading, cells in (
        (HUB, 5),
        (LEDGER, 4),
        (FILES, 3),
        (KINDS, 5),
        (EVENTS, 5),
        (ANSWERS, 2),
        (SEALED, 4),
    ):
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
