"""Feedback at the hub: taken once, bounded, kept without its sender, its words for few and not for long."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect, select

from hub import feedback
from hub.db import desk_tables
from shared.domain.feedback import MAX_ROWS, new_id
from shared.wire.seal import SealingKey
from shared.wire.words import seal_words

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own
WORDS = "more chairs near the window"


def today(hub):
    return datetime.fromtimestamp(hub.now_ms() / 1000, UTC).date()


@pytest.fixture
def row(device):
    """Makes rows of yesterday."""

    def make(**other):
        fields = {"id": new_id(), "day": str(today(device.hub) - timedelta(1)), "venue": "porchester"}
        return fields | {"service": "swim", "satisfaction": 4} | other

    return make


@pytest.fixture
def sealed(device):
    def make(one, words=WORDS):
        (key,) = device.hub.city.sealing_keys()
        return seal_words(words, one, SealingKey(key.public_key().public_bytes_raw()))

    return make


def send(device, *rows):
    return device.ask("POST", "/v1/feedback", {"rows": list(rows)})


def kept(hub):
    with hub.read() as connection:
        return [dict(one._mapping) for one in connection.execute(select(desk_tables.feedback))]


def test_rows_are_taken_once_whoever_asks_twice(device, row):
    rows = [row(vote="cycle-hire"), row(satisfaction=None), row(id="0" * 32)]
    for _ in range(2):
        answer = send(device, *rows)
        assert (answer.status_code, answer.json()) == (200, {"taken": 3})
    assert sorted(one["id"] for one in kept(device.hub)) == sorted(one["id"] for one in rows)
    send(device, row(id="0" * 32, satisfaction=1))
    (same,) = [one for one in kept(device.hub) if one["id"] == "0" * 32]
    assert same["satisfaction"] == 4, "what was said is not said again in other words"


@one_database
def test_nothing_tells_which_device_or_when(device, row):
    send(device, row())
    columns = {column["name"] for column in inspect(device.hub.engine).get_columns("feedback")}
    assert columns == {"id", "day", "venue", "service", "satisfaction", "vote", "words"}
    (one,) = kept(device.hub)
    assert device.id not in json.dumps(one)


@one_database
def test_days_that_cannot_be_are_passed_over(device, row):
    now = today(device.hub)
    days = [now - timedelta(401), now - timedelta(400), now, now + timedelta(1), now + timedelta(2)]
    answer = send(device, *(row(day=str(day)) for day in days), row(day="0001-01-01"))
    assert answer.json() == {"taken": 3}
    assert {one["day"] for one in kept(device.hub)} == {str(day) for day in days[1:4]}


WRONG = {
    "id": st.sampled_from(["", "0" * 31, "0" * 33, "G" * 32, 7]),
    "day": st.sampled_from(["2026-02-30", "20261121", "yesterday", "2026-11-21T10:00:00", 20_000, None]),
    "venue": st.sampled_from(["", "Porchester", "a" * 41, "a;b", None]),
    "service": st.sampled_from(["", "a b", 3]),
    "satisfaction": st.sampled_from([0, 6, -1, 2**70, 1.5, "4", True]),
    "vote": st.sampled_from(["", "x" * 10_000]),
    "words": st.sampled_from(["plain words", "0" * 8 + "." + "A" * 3_000, "0" * 8 + ".", 4]),
}


@one_database
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_malicious_row_takes_all_with_it(device, row, data):
    name = data.draw(st.sampled_from(sorted(WRONG)))
    answer = send(device, row(), row(**{name: data.draw(WRONG[name])}))
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_request")
    assert kept(device.hub) == []


@one_database
@pytest.mark.parametrize("body", [{}, {"rows": None}, {"rows": {}}, {"rows": [1]}, {"rows": [[]]}])
def test_what_is_no_list_of_rows_is_refused(device, body):
    assert device.ask("POST", "/v1/feedback", body).status_code == 422


@one_database
def test_only_so_many_go_together(device, row):
    assert send(device, *(row() for _ in range(MAX_ROWS))).status_code == 200
    assert send(device, *(row() for _ in range(MAX_ROWS + 1))).status_code == 422
    assert device.ask("POST", "/v1/feedback", b" " * (600 << 10)).status_code == 413


@one_database
def test_one_device_cannot_fill_the_hub(device, row, new_device, code):
    told = [send(device, row()).status_code for _ in range(21)]
    assert told == [200] * 20 + [429]
    other = new_device()
    other.enrol(code())
    assert send(other, row()).status_code == 200


@one_database
def test_a_stranger_says_nothing(new_device, row):
    assert send(new_device(), row()).status_code == 401


def test_words_are_opened_for_whoever_may_and_taken_out_where_they_name_somebody(device, row, sealed):
    hub, first, second = device.hub, new_id(), new_id()
    send(
        device,
        row(id=first, words=sealed(first)),
        row(id=second, words=sealed(second, "Ask for Sam"), venue="marshall-street"),
        row(),
        row(id="f" * 32, words=sealed(first)),
    )
    keys = hub.city.sealing_keys()
    with hub.read() as connection:
        here, many = feedback.words(connection, keys, "porchester", 0, 10)
        everywhere, all_of_them = feedback.words(connection, keys, None, 0, 10)
    assert {one.id: one.words for one in here} == {first: WORDS, "f" * 32: None}, "moved to another row"
    assert (many, all_of_them, len(everywhere)) == (2, 3, 3)
    assert WORDS not in repr(here), "nor in a log"
    with hub.write() as connection:
        assert not feedback.take_out_words(connection, second, "porchester")
        assert feedback.take_out_words(connection, second, None)
        assert not feedback.take_out_words(connection, second, None)
    (left,) = [one for one in kept(hub) if one["id"] == second]
    assert (left["words"], left["satisfaction"]) == (None, 4)


def test_words_go_in_time_and_the_rest_stays(device, row, sealed, hands):
    one = new_id()
    send(device, row(id=one, words=sealed(one)))
    said: date = today(device.hub) - timedelta(1)
    with device.hub.write() as connection:
        feedback.forget_words(connection, said + timedelta(feedback.WORDS_DAYS))
    assert kept(device.hub)[0]["words"] is not None
    hands.wait((feedback.WORDS_DAYS + 1) * 86_400)
    device.heartbeat()  # the bundle is signed anew, and what is due with it is done
    assert (kept(device.hub)[0]["words"], kept(device.hub)[0]["satisfaction"]) == (None, 4)
