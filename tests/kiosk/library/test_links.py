"""Which library number a card stands for: kept sealed, and across restarts."""

import json
import sqlite3
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.__main__ import main
from kiosk.library import links
from kiosk.library.links import Links
from kiosk.library.proposals import End, ProposalBook
from shared.desk.book import Book
from shared.device.__main__ import main as device
from shared.device.state import State
from shared.ledger.faults import LedgerFault
from shared.ledger.ledger import Ledger
from shared.ledger.proposals import State as Stands
from tests.kiosk.conftest import AMINA, TOM

CARD, OTHER = bytes(range(16)), bytes(range(16, 32))


@pytest.fixture
def state(tmp_path):
    return State.create(tmp_path / "state")


@pytest.fixture
def open_links():
    """The links of a device, as a program that starts opens them."""
    books = []

    def open_them(state):
        books.append(Book(lambda: Ledger.open(state.ledger, zone=ZoneInfo("UTC"), reserve_bytes=0)))
        return Links.of(state, books[-1])

    yield open_them
    for book in books:
        book.close()


def test_a_link_survives_a_restart_and_can_be_forgotten(state, open_links):
    kept = open_links(state)
    kept.add(CARD, AMINA)
    kept.add(OTHER, TOM)
    kept.add(CARD, TOM)
    again = open_links(state)
    assert (again.find(CARD), again.find(OTHER), again.find(b"x" * 16)) == (TOM, TOM, None)
    assert again.forget(CARD)
    assert not again.forget(CARD)
    assert kept.find(CARD) is None


def sealed_before(state, body):
    """The file of an older release."""
    plain, nonce = body if isinstance(body, bytes) else json.dumps(body).encode(), bytes(12)
    purpose = b"portcullis kiosk links 1"
    file = state.folder / "links.sealed"
    file.write_bytes(nonce + AESGCM(state.own_key(purpose)).encrypt(nonce, plain, purpose))
    return file


def test_links_of_an_older_release_are_taken_over_once(state, open_links):
    open_links(state).add(OTHER, AMINA)
    file = sealed_before(state, {CARD.hex(): TOM, OTHER.hex(): TOM})
    kept = open_links(state)
    assert (kept.find(CARD), kept.find(OTHER)) == (TOM, AMINA)
    assert not file.exists()
    kept.forget(CARD)
    assert open_links(state).find(CARD) is None


def test_an_older_file_that_does_not_open_is_said_and_removed(state, open_links, caplog):
    file = sealed_before(state, {CARD.hex(): TOM})
    file.write_bytes(file.read_bytes()[:-1] + b"?")
    assert open_links(state).find(CARD) is None
    assert "links.sealed" in caplog.text
    assert not file.exists()


def test_an_older_file_waits_for_a_ledger_that_can_be_written(state, open_links):
    file = sealed_before(state, {CARD.hex(): TOM})
    state.ledger.mkdir()  # no ledger can be here
    assert open_links(state).find(CARD) is None
    assert file.exists()
    state.ledger.rmdir()
    assert open_links(state).find(CARD) == TOM


def test_the_file_tells_no_number_to_whoever_finds_it(state, open_links, tmp_path):
    open_links(state).add(CARD, AMINA)
    assert not any(AMINA.encode() in path.read_bytes() for path in state.folder.glob("ledger.sqlite*"))
    other = State.create(tmp_path / "other")
    Ledger.open(other.ledger, zone=ZoneInfo("UTC"), reserve_bytes=0).close()
    with sqlite3.connect(state.ledger) as mine, sqlite3.connect(other.ledger) as theirs:
        row = mine.execute("SELECT card_ref, place, body FROM links").fetchone()
        theirs.execute("INSERT INTO links (card_ref, place, body) VALUES (?, ?, ?)", row)
    mine.close()
    theirs.close()
    assert open_links(other).find(CARD) is None


def test_the_oldest_link_makes_room(state, open_links, monkeypatch):
    monkeypatch.setattr(links, "MOST", 2)
    kept = open_links(state)
    for number in range(3):
        kept.add(bytes([number]) * 16, str(number))
    kept.add(bytes([2]) * 16, "2")
    assert [kept.find(bytes([number]) * 16) for number in range(3)] == [None, "1", "2"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(data=st.data())
def test_a_changed_link_is_nobodys_and_stops_nothing(state, open_links, caplog, data):
    kept = open_links(state)
    kept.add(CARD, AMINA)
    with sqlite3.connect(state.ledger) as file:
        ((body,),) = file.execute("SELECT body FROM links")
        sealed = bytearray(body)
        sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
        file.execute("UPDATE links SET body = ?", (bytes(sealed[: data.draw(st.integers(0, len(sealed)))]),))
    file.close()
    assert kept.find(CARD) is None
    assert "a link cannot be opened" in caplog.text
    kept.add(CARD, TOM)
    assert kept.find(CARD) == TOM


def test_a_link_stands_for_its_own_card_only(state, open_links):
    kept = open_links(state)
    kept.add(CARD, AMINA)
    with sqlite3.connect(state.ledger) as file:
        file.execute("UPDATE links SET card_ref = ?", (OTHER.hex(),))
    file.close()
    assert kept.find(OTHER) is None


def test_no_two_purposes_share_a_key(state):
    assert state.own_key(b"one") != state.own_key(b"two")
    assert state.own_key(b"one") == State.open(state.folder).own_key(b"one")


def test_a_link_that_cannot_be_kept_is_a_fault_and_one_that_cannot_be_read_is_none(state):
    state.ledger.write_bytes(b"no ledger at all" * 100)
    book = Book(lambda: Ledger.open(state.ledger, zone=ZoneInfo("UTC"), reserve_bytes=0))
    kept = Links.of(state, book)
    with pytest.raises(LedgerFault):
        kept.add(CARD, AMINA)
    assert kept.find(CARD) is None


def test_a_person_may_have_their_link_forgotten(state, open_links, capsys):
    kept = open_links(state)
    kept.add(CARD, AMINA)
    asked = ["forget", "--state", str(state.folder), "--card", CARD.hex()]
    with state.lock():  # the kiosk runs
        assert [main(asked), main(asked)] == [0, 1]
    assert kept.find(CARD) is None
    assert capsys.readouterr().out.splitlines() == ["forgotten", "no link of this card is here"]
    assert main([*asked[:-1], "5f3c"]) == 2


def test_whoever_is_erased_is_erased_with_their_link_and_their_settled_loans(state, open_links, capsys):
    kept = open_links(state)
    kept.add(CARD, AMINA)
    kept.add(OTHER, TOM)
    book = ProposalBook.of(state, lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))
    for item in ("settled", "refused", "open"):
        book.lend(AMINA, item, date(2026, 12, 1), card_ref=CARD.hex())
    book.lend(TOM, "his", date(2026, 12, 1), card_ref=OTHER.hex())
    settled, refused, *_ = list(book.open())
    book.end(settled, End(Stands.APPLIED))
    book.end(refused, End(Stands.REFUSED))
    erase = ["erase", "--state", str(state.folder), "--card", CARD.hex(), "--json"]
    assert device(erase) == 0
    assert json.loads(capsys.readouterr().out) == {"erased": 0, "outlasting": 2}
    assert (kept.find(CARD), kept.find(OTHER)) == (None, TOM)
    assert [one.item for one in book.all()] == ["refused", "open", "his"]
    book.deal_with(refused.number)
    book.end(next(book.open()), End(Stands.APPLIED))
    assert book.forget(days=14) == 2
    assert [one.item for one in book.all()] == ["his"]
    assert device(erase) == 0
    assert json.loads(capsys.readouterr().out)["outlasting"] == 0
    book.close()
