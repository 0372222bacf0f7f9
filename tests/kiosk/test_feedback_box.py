"""Feedback from the box to the dashboard's words: sealed here, in no log, gone once the hub has it."""

import logging

import pytest
from sqlalchemy import select

from hub import feedback
from hub.db import desk_tables
from kiosk.feedback.box import FeedbackBox, record
from kiosk.feedback.values import FeedbackTaken, GiveFeedback
from shared.desk.station import Station
from shared.domain.feedback import Feedback, Opinion, Satisfaction
from shared.ledger import feedback as feedbacks
from shared.wire.seal import SealingKey
from tests.fakes.field import FieldDesk
from tests.fakes.hands import Hands
from tests.fakes.hub_thread import serving
from tests.fakes.town import Town

WORDS = "More chairs by the window, please — Zubaida"
OPINION = Opinion(Satisfaction.SATISFIED, "cycle-hire", WORDS)


@pytest.fixture
def town(tmp_path):
    return Town(tmp_path / "city", Hands())


@pytest.fixture
def kiosk(tmp_path, town):
    town.publish()
    with serving(town.hub) as served:
        desk = FieldDesk(tmp_path / "state", town, town.hands, served.url)
        yield desk
        desk.counter.close()


@pytest.fixture
def box(kiosk):
    """As the program makes it."""
    station = Station(kiosk.state, kiosk.hands.readers)
    judge = station.judge("porchester", "library")

    def today():
        return station.clock.now().local(judge.place.catalogue.zone).date().isoformat()

    made = FeedbackBox(station.book(judge), "porchester", today, lambda: judge.policy.sealing)
    yield made
    made.close()


def give(box, opinion=OPINION):
    (answer,) = box.handle(GiveFeedback(opinion, "library"))
    return answer


def written(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_words_reach_the_hub_and_nothing_else_anywhere(kiosk, box, town, caplog):
    caplog.set_level(logging.DEBUG)
    kiosk.scan(town.card().text)
    assert give(box) == FeedbackTaken(taken=True)
    here = written(kiosk.folder)
    for text in (WORDS, "Zubaida", "chairs"):
        assert text.encode() not in here, "sealed before it touches the disk"
    assert b"cycle-hire" in here
    with kiosk.desk.book.use(lambda ledger: ledger)._store.connection() as db:
        log = "".join(str(row) for row in db.execute("SELECT * FROM events"))
    assert "cycle-hire" not in log and "satisfaction" not in log
    assert kiosk.contact() is None
    with town.hub.read() as connection:
        assert connection.execute(select(desk_tables.feedback)).all() == [], "its day is not over"
    kiosk.hands.wait(24 * 3600)
    assert kiosk.contact() is None
    with town.hub.read() as connection:
        (row,) = connection.execute(select(desk_tables.feedback)).all()
        (said,), _ = feedback.words(connection, town.city.sealing_keys(), None, 0, 10)
    assert (row.day, row.venue, row.service) == ("2026-11-23", "porchester", "library")
    assert (row.satisfaction, row.vote, said.words) == (4, "cycle-hire", WORDS)
    assert WORDS not in str(row)
    assert row.id.encode() not in written(kiosk.folder)
    told = caplog.text
    assert not [text for text in ("Zubaida", "chairs", "cycle-hire", row.id) if text in told]


def test_a_key_that_was_followed_by_another_still_opens(kiosk, box, town):
    give(box)
    town.city.add_sealing_key()
    town.publish()
    kiosk.hands.wait(24 * 3600)
    assert kiosk.contact() is None
    with town.hub.read() as connection:
        (said,), _ = feedback.words(connection, town.city.sealing_keys(), None, 0, 10)
    assert said.words == WORDS


def test_without_a_key_words_are_dropped(box, kiosk):
    box._sealing = tuple
    assert give(box) == FeedbackTaken(taken=True)
    (row,) = kiosk.desk.book.use(lambda ledger: ledger.feedback.of_days_over("2027-01-01", 9))
    assert (row.satisfaction, row.words) == (Satisfaction.SATISFIED, None)


def test_whoever_was_asked_and_said_nothing_is_a_row_too(box, kiosk):
    assert give(box, Opinion()) == FeedbackTaken(taken=True)
    (row,) = kiosk.desk.book.use(lambda ledger: ledger.feedback.of_days_over("2027-01-01", 9))
    assert (row.satisfaction, row.vote, row.words) == (None, None, None)


def test_what_cannot_be_kept_is_said(box, kiosk, monkeypatch):
    monkeypatch.setattr(feedbacks, "MOST", 0)
    assert give(box) == FeedbackTaken(taken=False)
    monkeypatch.undo()
    box._sealing = lambda: (SealingKey(bytes(32)),)
    assert give(box) == FeedbackTaken(taken=False), "a key that is none"
    kiosk.counter.close()
    kiosk.state.ledger.write_bytes(b"")
    assert give(box) == FeedbackTaken(taken=False)


def test_a_contact_is_recorded_by_its_own_name(kiosk):
    def work(ledger):
        assert record(ledger, OPINION, ("2026-11-23", "porchester", "sign-up"), ())
        with pytest.raises(ValueError):
            record(ledger, OPINION, ("2026-11-23", "porchester", "No name"), ())
        return ledger.feedback.of_days_over("2026-11-24", 9)

    (row,) = kiosk.desk.book.use(work)
    said = Satisfaction.SATISFIED, "cycle-hire"
    assert row == Feedback(row.id, "2026-11-23", "porchester", "sign-up", *said)
