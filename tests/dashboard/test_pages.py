"""What each page shows and does."""

import csv
import io
import json
import re
from dataclasses import asdict
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select

from hub import issuer
from hub.cards import Medium, Wanted
from hub.dashboard import words
from hub.dashboard.plot import nice
from hub.dashboard.web import STATIC
from hub.db.tables import audit, counts, devices, feed, rulings
from hub.figures import Span, turned_away, use
from hub.intake.alarms import AlarmKind
from shared.domain.card import AgeBand, Kind
from shared.domain.evidence import CardStatus
from shared.domain.ruling import Ruling, Why
from shared.qt.theme import STANDARD
from shared.wire import enrolment
from tests.dashboard import town


def text_of(page: str) -> str:
    """A page's text, its spaces made plain."""
    return " ".join(re.sub("<[^>]+>", " ", page).split())


def issue(served, name: str | None = "Ines Okafor") -> str:
    """A new card's id."""
    return issuer.issue(served.hub, issuer.Order(Wanted(), Medium(), "test", name)).card


def test_the_overview_tells_what_needs_a_person(served):
    seen = text_of(served.visitor().get("/").text)
    for part in ("4 of 5 devices well", "912 rows to be sent", "8 rulings for a person", "1 alarm open"):
        assert part in seen
    assert seen.index("Café desk") < seen.index("Desk 1"), "what is not well comes first"


def test_a_device_says_what_is_wrong_with_it_whatever_its_heartbeat_holds(served):
    amina = served.visitor()
    wrong = '{"unsent": "many", "skew_ms": 1e9, "camera": null}'
    for health in ("{}", "[]", "no json", wrong, "null", '{"unsent": 1, "oldest_ms": 9007199254740991}'):
        with served.hub.write() as connection:
            connection.execute(devices.update().values(health=health))
        assert amina.get("/devices").status_code == 200
        assert amina.get(f"/devices/{town.device_row(1)['id']}").status_code == 200


def test_a_code_is_shown_once_and_enrols_at_this_hub(served):
    amina = served.visitor()
    fields = {"venue": "porchester", "kind": "scanner", "place": "desk"}
    page = amina.post("/devices/code", fields, "/devices").text
    found = re.search("<code>(portcullis:enrol.*?)</code>", page)
    assert found is not None
    code = enrolment.read(found[1].replace("&amp;", "&"))
    assert code.hub == served.url
    assert code.root == served.hub.root.fingerprint
    assert 'class="qr"' in page
    assert code.secret not in amina.get("/devices").text
    with served.hub.read() as connection:
        lines = connection.execute(select(audit.c.did, audit.c.about)).all()
    assert ("enrolment code made", "porchester") in [tuple(line) for line in lines]


def test_a_device_is_put_out_of_service_only_when_somebody_is_sure(served):
    amina, device = served.visitor(), town.device_row(0)["id"]
    path = f"/devices/{device}"
    assert amina.post(path, {"do": "revoke"}, path).status_code == 422
    assert "Out of service since" in amina.post(path, {"do": "revoke", "sure": "yes"}, path).text
    with served.hub.read() as connection:
        from hub.publish import part, published

        policy = part(connection, bytes.fromhex(published(connection).parts["policy.json"]))
    assert device in json.loads(policy)["revoked"]
    assert "back in service" in amina.post(path, {"do": "restore", "sure": "yes"}, path).text


def test_a_ruling_that_is_dealt_with_leaves_the_list_and_the_desks_are_told(served):
    amina = served.visitor()
    event = town.ruling_row(3)["event"]
    page = amina.post("/rulings", {"do": "chosen", f"event-{event}": "yes"}, "/rulings").text
    assert "1 ruling marked as dealt with" in page
    assert event not in page
    assert event not in amina.get("/rulings").text
    assert "amina" in amina.get("/rulings?dealt=yes").text
    with served.hub.read() as connection:
        told = [(row.venue, json.loads(row.body)) for row in connection.execute(select(feed))]
    assert told == [("charing-cross", {"kind": "settled", "event": event})]


def test_all_rulings_of_a_page_can_be_dealt_with_at_once_and_only_once(served):
    amina = served.visitor()
    rows = {f"row-{town.ruling_row(number)['event']}": "" for number in range(8)}
    assert "8 rulings marked" in amina.post("/rulings", {"do": "page", **rows}, "/rulings").text
    again = amina.post("/rulings", {"do": "page", **rows}, "/rulings").text
    assert "marked as dealt with" not in text_of(again).replace("Nothing", "")[:400]
    with served.hub.read() as connection:
        assert len(connection.execute(select(feed)).all()) == 8


def test_rulings_are_filtered_and_paged(served):
    rows = [town.ruling_row(number) for number in range(100, 3_100)]
    with served.hub.write() as connection:
        connection.execute(insert(rulings), rows)
    amina = served.visitor()
    assert "3,008 rulings waiting" in amina.get("/rulings").text
    last = amina.get("/rulings?page=61").text
    assert "Page 61 of 61" in last
    assert last.count('class="box"') == 8
    late = amina.get("/rulings?ruling=late&venue=porchester").text
    assert "The card was cancelled by then" in late and "Already used elsewhere<span" not in late
    assert "ruling=late" in late, "the next page keeps the filter"
    for odd in ("page=-1", "page=x", "page=99999999999", "ruling=%00", "venue='--"):
        assert amina.get(f"/rulings?{odd}").status_code == 200, odd


def test_an_alarm_is_closed_with_a_word(served):
    amina = served.visitor()
    assert "Two devices write one log" in amina.get("/alarms").text
    assert amina.post("/alarms/1", {"word": "  "}, "/alarms").status_code == 422
    assert "No alarm is open" in amina.post("/alarms/1", {"word": "restored from an image"}, "/alarms").text
    assert "amina: restored from an image" in amina.get("/alarms?closed=yes").text
    assert amina.post("/alarms/1", {"word": "again"}, "/alarms").status_code == 409
    assert amina.post("/alarms/1x", {"word": "again"}, "/alarms").status_code == 404


def test_use_counts_whoever_was_let_in_less_what_was_taken_back(served):
    day = "2020-02-29"
    rows = [
        ("decision", "admit", "", 10),
        ("decision", "note", "checks_ageing", 3),
        ("decision", "refuse", "expired", 4),
        ("override", "admit", "", 2),
        ("undo", "", "", 5),
        ("unlock", "", "", 50),
    ]
    with served.hub.write() as connection:
        for kind, verdict, reason, number in rows:
            row = {"day": day, "venue": "porchester", "service": "swim", "kind": kind, "verdict": verdict}
            connection.execute(insert(counts).values(row | {"reason": reason, "events": number}))
        span = Span(day, day)
        assert [one.people for one in use(connection, span)] == [10]
        assert turned_away(connection, span) == [("expired", 4)]
    page = served.visitor().get(f"/use?from={day}&to={day}").text
    assert "<strong>10</strong> people" in page
    assert "Expired" in page


def test_the_plot_and_the_table_beneath_say_the_same(served):
    page = served.visitor().get("/use?by=venue").text
    assert page.count('class="plot"') == 3
    total = int(re.search(r"<strong>([\d,]+)</strong>", page)[1].replace(",", ""))
    sums = [int(number.replace(",", "")) for number in re.findall(r'number strong">([\d,]+)<', page)]
    assert sum(sums) == total > 0


@pytest.mark.parametrize(
    "query",
    ["from=x", "from=2026-01-02&to=2026-01-01", "from=0001-01-01&to=9999-12-31", "by=x", "venue=%3Cb%3E"],
)
def test_days_that_make_no_sense_are_explained(served, query):
    assert served.visitor().get(f"/use?{query}").status_code == 200


def test_a_lost_card_is_suspended_found_lost_again_and_replaced(served):
    amina, card = served.visitor(), issue(served)
    page = amina.post("/cards", {"card": card}, "/cards").text
    assert "Ines Okafor" in page
    assert (
        "The card is suspended"
        in amina.post("/cards", {"card": card, "do": "suspend", "why": "lost"}, "/cards").text
    )
    assert "works again" in amina.post("/cards", {"card": card, "do": "restore"}, "/cards").text
    fields = {"card": card, "do": "again", "why": "lost", "version": "1", "name": "Ines Okafor"}
    page = amina.post("/cards", fields, "/cards").text
    assert "issued again" in page and 'class="qr"' in page
    again = amina.post("/cards", fields, "/cards")
    assert (again.status_code, "changed meanwhile" in again.text) == (422, True), (
        "a form sent twice issues once"
    )
    entries, _ = issuer.issues(served.hub, card)
    assert [entry.status for entry in entries] == [CardStatus.WITHDRAWN, CardStatus.VALID]


def test_a_card_is_cancelled_only_when_somebody_is_sure(served):
    amina, card = served.visitor(), issue(served)
    fields = {"card": card, "do": "withdraw", "why": "request"}
    assert amina.post("/cards", fields, "/cards").status_code == 422
    page = amina.post("/cards", fields | {"sure": "yes"}, "/cards").text
    assert "cancelled for good" in page and "Ines Okafor" not in page


def test_passes_for_both_wallets_are_made_on_the_page(served):
    amina, card = served.visitor(), issue(served)
    apple = amina.post("/cards", {"card": card, "do": "apple"}, "/cards")
    assert apple.headers["content-type"] == "application/vnd.apple.pkpass"
    assert apple.content.startswith(b"PK")
    assert (
        "https://pay.google.com/gp/v/save/"
        in amina.post("/cards", {"card": card, "do": "google"}, "/cards").text
    )


def test_a_card_is_found_and_cancelled_also_where_the_key_of_its_name_is_gone(served):
    amina, card = served.visitor(), issue(served)
    served.hub.city.add_sealing_key()
    served.hub.city.drop_sealing_keys()
    assert "Nobody can read it" in amina.post("/cards", {"card": card}, "/cards").text
    page = amina.post("/cards", {"card": card, "do": "suspend", "why": "lost"}, "/cards").text
    assert "The card is suspended" in page
    fields = {"card": card, "do": "withdraw", "why": "stolen", "sure": "yes"}
    assert "cancelled for good" in amina.post("/cards", fields, "/cards").text


def test_every_look_at_a_card_is_noted_and_shown_to_administrators(served):
    marek, card = served.visitor("marek"), issue(served)
    marek.post("/cards", {"card": card}, "/cards")
    page = text_of(served.visitor().get("/audit").text)
    assert f"marek card looked at {card}" in page


def test_a_card_that_never_was_and_an_id_that_is_none_are_refused_in_words(served):
    amina = served.visitor()
    assert "no card" in amina.post("/cards", {"card": "0" * 32}, "/cards").text
    assert amina.post("/cards", {"card": "'; DROP TABLE cards"}, "/cards").status_code == 422


def test_stock_is_set_and_allotted_and_never_oversold(served):
    amina = served.visitor()
    device = town.device_row(4)["id"]
    amina.post("/stock", {"venue": "porchester", "item": "sim-40gb", "units": "67"}, "/stock")
    allot = {"device": device, "item": "sim-40gb", "units": "60"}
    assert "The units are allotted" in amina.post("/stock/allot", allot, "/stock").text
    assert "fewer than" in amina.post("/stock/allot", allot, "/stock").text
    assert re.search("sim-40gb Porchester Centre 7 60", text_of(amina.get("/stock").text))
    for bad in ({"units": "-1"}, {"units": "x"}, {"item": "<b>"}, {"venue": "nowhere"}, {"units": "100001"}):
        fields = {"venue": "porchester", "item": "sim", "units": "1"} | bad
        assert amina.post("/stock", fields, "/stock").status_code == 422, bad


def test_card_checks_are_published_by_hand(served):
    amina = served.visitor()
    before = re.search("<dt>Version</dt><dd>([0-9]+)", amina.get("/bundle").text)[1]
    page = amina.post("/bundle", {}, "/bundle").text
    assert "published" in page
    assert int(re.search("<dt>Version</dt><dd>([0-9]+)", page)[1]) > int(before)


def test_a_mistake_in_the_catalogue_is_told_and_nothing_is_published(served):
    amina = served.visitor()
    path = served.hub.city.public / "catalogue.toml"
    text = path.read_text()
    token = amina.token("/bundle")
    path.write_text(text.replace('fresh = "14 days"', 'fresh = "soon"'))
    answer = amina.session.post(served.url + "/bundle", data={"csrf": token}, timeout=20)
    assert answer.status_code == 422
    assert "catalogue.toml" in answer.text


def test_open_data_hides_small_counts_and_says_so(served):
    month = date.today().replace(day=1) - timedelta(1)
    row = {"day": month.isoformat(), "venue": "porchester", "service": "city-lions", "kind": "decision"}
    with served.hub.write() as connection:
        connection.execute(insert(counts).values(row | {"verdict": "admit", "reason": "", "events": 4}))
    vera = served.visitor("vera")
    assert "hidden" in vera.get("/open-data").text
    rows = list(csv.DictReader(io.StringIO(vera.get("/open-data/use.csv").text)))
    told = {(r["month"], r["venue"], r["service"]): r for r in rows}
    small = told[month.isoformat()[:7], "porchester", "city-lions"]
    assert (small["people"], small["hidden"]) == ("", "yes")
    assert sum(r["hidden"] == "yes" for r in rows if r["month"] == month.isoformat()[:7]) >= 4
    assert json.loads(vera.get("/open-data/use.json").text)["rows"][0].keys() == set(rows[0])
    assert all(r["month"] < date.today().isoformat()[:7] for r in rows), "no month that still goes on"
    assert vera.get("/open-data/passwd").status_code == 404


@pytest.mark.parametrize(
    ("codes", "known"),
    [
        (Ruling, words.RULINGS),
        (Why, words.WHYS),
        (AlarmKind, words.ALARMS),
        (Kind, words.KINDS),
        (AgeBand, words.BANDS),
    ],
)
def test_every_code_has_words(codes, known):
    assert set(known) == set(codes)
    assert len(set(map(str, known.values()))) == len(known)


@given(st.integers(0, 10**9))
def test_a_scale_is_round_has_a_whole_half_and_is_never_far_above_what_it_shows(most):
    top = nice(most)
    assert most <= top <= max(2, most * 2) and top % 2 == 0


def test_the_style_sheet_has_the_products_colours():
    sheet = STATIC.joinpath("dashboard.css").read_text()
    told = dict(re.findall("--([a-z]+): (#[0-9A-F]{6});", sheet))
    assert len(told) == 12
    assert told.items() <= asdict(STANDARD).items()
