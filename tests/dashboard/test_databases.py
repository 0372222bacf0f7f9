"""The same on SQLite and on PostgreSQL, and with several processes on one database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hub import attempts
from hub.attempts import Bucket
from hub.hub import Hub
from hub.settings import Settings
from tests.dashboard import town
from tests.dashboard.conftest import Office
from tests.fakes.hub_thread import serving

PAGES = (
    "/",
    "/devices",
    "/rulings?venue=porchester&ruling=late",
    "/alarms",
    "/alarms?closed=yes",
    "/cards",
    "/use?by=venue",
    "/feedback",
    "/feedback/words",
    "/open-data",
    "/open-data/satisfaction.csv",
    "/open-data/use.csv",
    "/handouts",
    "/handouts/month.csv",
    "/rulings?why=referral_used",
    "/stock",
    "/bundle",
    "/people",
    "/staff",
    "/audit",
)


@pytest.fixture
def two(tmp_path: Path, database_url: str) -> Iterator[tuple[Office, Office]]:
    """One city, served twice."""
    hub = town.make_city(tmp_path / "city", database_url)
    town.fill(hub)
    other = Hub.open(tmp_path / "city", Settings(database_url))
    with serving(hub) as first, serving(other) as second:
        yield Office(first), Office(second)
    other.close()
    hub.close()


def test_every_page_and_every_change_works(two):
    amina = two[0].visitor()
    for path in PAGES:
        assert amina.get(path).status_code == 200, path
    event, device = town.ruling_row(1)["event"], town.device_row(4)["id"]
    for path, fields, page in (
        ("/rulings", {"do": "chosen", f"event-{event}": "yes"}, "/rulings"),
        ("/alarms/1", {"word": "restored from an image"}, "/alarms"),
        ("/stock", {"venue": "porchester", "item": "sim", "units": "9"}, "/stock"),
        ("/stock/allot", {"device": device, "item": "sim", "units": "4"}, "/stock"),
        ("/devices/code", {"venue": "porchester", "kind": "kiosk", "place": "handout"}, "/devices"),
        (f"/devices/{device}", {"do": "revoke", "sure": "yes"}, "/devices"),
        ("/bundle", {}, "/bundle"),
        (
            "/staff",
            {"name": "nour", "password": "four plain words here", "role": "viewer", "venue": ""},
            "/staff",
        ),
        ("/staff/nour", {"sure": "yes"}, "/staff"),
        ("/password", {"old": town.PASSWORD, "new": "another plain word or two"}, "/password"),
    ):
        assert amina.post(path, fields, page).status_code == 200, path


def test_no_text_breaks_a_page(two):
    amina = two[0].visitor()
    for path in (
        "/rulings?venue=%00&ruling=%00",
        "/use?service=%00",
        "/devices/%00",
        "/devices/%ff",
        "/open-data/%00",
    ):
        assert amina.get(path).status_code in (200, 404), path
    for odd in ("\0", "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"), "\u202e", "x" * 5_000):
        assert two[0].visitor(None).try_log_in(odd, odd) in (400, 401)
        for path, fields, page in (
            ("/staff", {"name": odd, "password": "four plain words here", "role": "viewer"}, "/staff"),
            ("/staff", {"name": "new", "password": odd, "role": odd}, "/staff"),
            ("/staff/%00", {"sure": "yes"}, "/staff"),
            ("/stock", {"venue": odd, "item": odd, "units": odd}, "/stock"),
            ("/stock/allot", {"device": odd, "item": odd, "units": "1"}, "/stock"),
            ("/alarms/1", {"word": odd if odd == "\0" else ""}, "/alarms"),
            ("/devices/code", {"venue": odd, "kind": odd, "place": odd}, "/devices"),
            ("/rulings", {f"event-{odd}": "yes"}, "/rulings"),
            ("/cards", {"card": odd}, "/cards"),
            ("/people", {"card": "0" * 32, "do": "rectify", "name": odd}, "/people"),
        ):
            assert amina.post(path, fields, page).status_code in (200, 400, 404, 422), (path, odd)


def test_a_session_holds_at_every_process_and_ends_at_all(two):
    amina = two[0].visitor()
    elsewhere = two[1].visitor(None)
    elsewhere.session.cookies.update(amina.session.cookies)
    assert elsewhere.get("/").status_code == 200
    amina.post("/logout", {}, "/")
    assert elsewhere.get("/", allow_redirects=False).status_code == 303


def test_guesses_at_all_processes_count_together(two):
    answers = [two[turn % 2].visitor(None).try_log_in("amina", f"guess number {turn}") for turn in range(6)]
    assert answers == [401] * 5 + [429]


def test_a_bucket_fills_again_with_time_and_never_above_its_size(two):
    hub, bucket = two[0].hub, Bucket("test", 2, 10)
    waits = []
    for at_s in (0, 0, 0, 9, 10, 10, 1_000, 1_000, 1_000):
        with hub.write() as connection:
            waits.append(attempts.take(connection, [bucket], at_s * 1_000))
    assert [wait > 0 for wait in waits] == [False, False, True, True, False, True, False, False, True]
    with hub.write() as connection:
        attempts.forget(connection, bucket)
        assert attempts.take(connection, [bucket], 1_000_000) == 0
        assert attempts.take(connection, [bucket], 999_000) == 0, "a clock that is behind takes nothing away"
        assert attempts.take(connection, [bucket], 999_000) > 0, "nor does it give anything"
        assert attempts.take(connection, [bucket], 0) == 0, "nobody waits for the time of a wrong clock"
        attempts.sweep(connection, 2_000_000)
