"""Who comes in, who does not, and what every answer forbids a browser to do."""

import re
import shutil

import requests
from sqlalchemy import select, update

from hub.dashboard import accounts, sessions
from hub.db.tables import audit
from hub.db.tables import sessions as sessions_table
from hub.hub import Hub
from hub.settings import Settings
from tests.dashboard import town
from tests.dashboard.visitor import Visitor
from tests.fakes.hub_thread import serving

ADMIN_PAGES = ("/bundle", "/staff", "/audit")
MANAGER_PAGES = ("/", "/devices", "/rulings", "/alarms", "/cards", "/handouts", "/stock", "/feedback/words")
EVERY_PAGE = ("/use", "/feedback", "/open-data", "/password")


def test_nobody_sees_a_page_without_logging_in(served):
    stranger = served.visitor(None)
    for path in (*ADMIN_PAGES, *MANAGER_PAGES, *EVERY_PAGE):
        answer = stranger.get(path, allow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, "/login"), path


def test_each_role_sees_its_pages_and_no_more(served):
    for name, seen in (
        ("amina", {*ADMIN_PAGES, *MANAGER_PAGES, *EVERY_PAGE}),
        ("marek", {*MANAGER_PAGES, *EVERY_PAGE}),
        ("vera", {*EVERY_PAGE}),
    ):
        visitor = served.visitor(name)
        for path in (*ADMIN_PAGES, *MANAGER_PAGES, *EVERY_PAGE):
            assert visitor.get(path).status_code == (200 if path in seen else 403), (name, path)


def test_a_manager_of_one_venue_sees_and_changes_nothing_of_another(served):
    marek = served.visitor("marek")
    for path in ("/", "/devices", "/rulings", "/use", "/handouts", "/stock", "/feedback", "/feedback/words"):
        page = marek.get(path).text
        assert "Charing Cross" not in page, path
    other = town.device_row(0)["id"]
    assert marek.get(f"/devices/{other}").status_code == 404
    fields = {"sure": "yes", "do": "revoke"}
    assert marek.post(f"/devices/{other}", fields, "/devices").status_code == 404
    assert (
        marek.post(
            "/devices/code", {"venue": "charing-cross", "kind": "scanner", "place": "desk"}, "/devices"
        ).status_code
        == 422
    )
    event = town.ruling_row(0)["event"]
    marek.post("/rulings", {"do": "chosen", f"event-{event}": "yes"}, "/rulings")
    assert event in served.visitor().get("/rulings").text


def test_every_answer_is_strict(served):
    amina = served.visitor()
    for answer in (
        amina.get("/"),
        amina.get("/login"),
        amina.get("/static/dashboard.css"),
        amina.get("/static/x"),
        amina.get("/devices/none"),
    ):
        headers = answer.headers
        assert headers["content-security-policy"].startswith("default-src 'self'; script-src 'none'")
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cache-control"] == (
            "no-store" if "/static/d" not in answer.url else "public, max-age=31536000, immutable"
        )


def test_the_cookie_cannot_be_read_by_scripts_nor_sent_by_other_sites(served):
    visitor = served.visitor(None)
    answer = visitor.log_in("amina", town.PASSWORD)
    cookie = answer.history[0].headers["set-cookie"]
    assert (
        "HttpOnly" in cookie
        and "SameSite=strict" in cookie
        and "Max-Age" not in cookie.split("portcullis-login")[0]
    )
    with served.hub.read() as connection:
        kept = connection.scalars(select(sessions_table.c.hash)).all()
    value = visitor.session.cookies["portcullis"]
    assert all(value.encode() not in bytes(mark) for mark in kept)


def test_behind_tls_cookies_are_bound_to_this_host_and_never_sent_in_the_open(busy_city, tmp_path):
    folder = shutil.copytree(busy_city, tmp_path / "city")
    hub = Hub.open(folder, Settings(url="https://hub.example.org"))
    with serving(hub) as served:
        form = requests.get(f"{served.url}/login", timeout=20)
        token = form.cookies["portcullis-login"]
        answer = requests.post(
            f"{served.url}/login",
            data={"csrf": token, "name": "amina", "password": town.PASSWORD},
            headers={"cookie": f"portcullis-login={token}", "origin": "https://hub.example.org"},
            timeout=20,
            allow_redirects=False,
        )
    hub.close()
    assert "Secure" in form.headers["set-cookie"]
    assert answer.status_code == 303
    assert "__Host-portcullis=" in answer.headers["set-cookie"] and "Secure" in answer.headers["set-cookie"]
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


def test_a_new_login_has_a_new_session_whatever_cookie_came(served):
    visitor = served.visitor(None)
    visitor.session.cookies.set("portcullis", "chosen-by-somebody-else", domain="127.0.0.1", path="/")
    visitor.log_in("amina", town.PASSWORD)
    first = [cookie.value for cookie in visitor.session.cookies if cookie.name == "portcullis"]
    assert "chosen-by-somebody-else" not in first[-1:]
    with served.hub.read() as connection:
        assert len(connection.scalars(select(sessions_table.c.hash)).all()) == 1


def test_logging_out_ends_the_session_on_both_sides(served):
    amina = served.visitor()
    value = amina.session.cookies["portcullis"]
    amina.post("/logout", {}, "/")
    thief = Visitor(served.url)
    thief.session.cookies.set("portcullis", value)
    assert thief.get("/", allow_redirects=False).status_code == 303


def test_a_session_ends_when_idle_and_after_a_working_day(served):
    for column, age in (
        (sessions_table.c.seen_ms, sessions.IDLE_MS),
        (sessions_table.c.made_ms, sessions.LONGEST_MS),
        (sessions_table.c.seen_ms, -sessions.IDLE_MS - 60_000),  # the clock was set back since
    ):
        amina = served.visitor()
        assert amina.get("/").status_code == 200
        with served.hub.write() as connection:
            connection.execute(update(sessions_table).values({column.name: served.hub.now_ms() - age - 1}))
        assert amina.get("/", allow_redirects=False).status_code == 303


def test_a_form_without_its_token_or_with_anothers_changes_nothing(served):
    amina, marek = served.visitor(), served.visitor("marek")
    url, fields = served.url + "/stock", {"venue": "porchester", "item": "sim", "units": "5"}
    foreign = marek.token("/stock")
    for token in ({}, {"csrf": ""}, {"csrf": foreign}):
        assert amina.session.post(url, data=fields | token, timeout=20).status_code == 403
    assert "sim" not in re.findall("<th scope=.row.>([^<]*)", amina.get("/stock").text)


def test_a_form_from_another_site_is_refused_even_with_the_token(served):
    amina = served.visitor()
    for headers in (
        {"sec-fetch-site": "cross-site"},
        {"origin": "https://evil.example"},
        {"origin": "http://["},
    ):
        answer = amina.post(
            "/stock", {"venue": "porchester", "item": "sim", "units": "6"}, "/stock", headers=headers
        )
        assert answer.status_code == 400, headers


def test_forms_of_other_kinds_and_sizes_are_refused(served):
    amina = served.visitor()
    url = served.url + "/stock"
    assert amina.session.post(url, json={"venue": "x"}, timeout=20).status_code == 400
    assert amina.session.post(url, data={"csrf": "x" * 70_000}, timeout=20).status_code == 413
    many = "&".join(f"f{number}=1" for number in range(3_000))
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert amina.session.post(url, data=many, headers=kind, timeout=20).status_code == 400


def test_whoever_guesses_passwords_is_stopped_and_a_colleague_is_not(served):
    guesser = served.visitor(None)
    answers = [guesser.try_log_in("amina", f"guess number {number}") for number in range(6)]
    assert answers == [401] * 5 + [429]
    assert guesser.try_log_in("amina", town.PASSWORD) == 429, "not even the right one, until the wait is over"
    assert guesser.try_log_in("vera", town.PASSWORD) == 303


def test_an_unknown_name_is_answered_like_a_wrong_password(served):
    visitor = served.visitor(None)
    wrong = visitor.post("/login", {"name": "amina", "password": "not the right one"})
    unknown = visitor.post("/login", {"name": "nobody", "password": "not the right one"})
    assert wrong.status_code == unknown.status_code == 401
    assert (
        wrong.text.replace("amina", "").split("csrf")[0]
        == unknown.text.replace("nobody", "").split("csrf")[0]
    )


def test_a_closed_account_is_out_at_once(served):
    marek = served.visitor("marek")
    served.visitor().post("/staff/marek", {"sure": "yes"}, "/staff")
    assert marek.get("/", allow_redirects=False).status_code == 303
    assert served.visitor(None).try_log_in("marek", town.PASSWORD) == 401


def test_a_password_is_changed_by_whoever_knows_it_and_everybody_is_out(served):
    amina, elsewhere = served.visitor(), served.visitor()
    new = "quite another set of words"
    wrong = amina.post("/password", {"old": "not the right one", "new": new}, "/password")
    assert wrong.status_code == 401
    assert amina.post("/password", {"old": town.PASSWORD, "new": "short"}, "/password").status_code == 422
    amina.post("/password", {"old": town.PASSWORD, "new": new}, "/password")
    for visitor in (amina, elsewhere):
        assert visitor.get("/", allow_redirects=False).status_code == 303
    stranger = served.visitor(None)
    assert stranger.try_log_in("amina", town.PASSWORD) == 401
    assert stranger.try_log_in("amina", new) == 303


def test_what_people_wrote_is_never_markup(served):
    from hub.db.tables import alarms, devices

    bad = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    with served.hub.write() as connection:
        connection.execute(
            update(devices).values(name=bad, health='{"version": "<b>1</b>", "camera": "<i>"}')
        )
        connection.execute(update(alarms).values(detail='{"<svg onload=x>": "<svg>"}', kind="<script>"))
    amina = served.visitor()
    amina.post("/alarms/1", {"word": bad[:80]}, "/alarms")
    for path in (
        "/",
        "/devices",
        "/rulings",
        "/alarms?closed=yes",
        f"/devices/{town.device_row(0)['id']}",
        "/audit",
    ):
        page = amina.get(path).text
        for part in ("<script", "<img", "<svg onload", "<b>1", "<i>"):
            assert part not in page, (path, part)


def test_staff_are_noted_where_they_change_something(served):
    amina = served.visitor()
    amina.post("/stock", {"venue": "porchester", "item": "sim-40gb", "units": "67"}, "/stock")
    with served.hub.read() as connection:
        rows = connection.execute(select(audit.c.who, audit.c.did, audit.c.about)).all()
    assert ("amina", "stock set to 67", "porchester: sim-40gb") in [tuple(row) for row in rows]


def test_pages_are_not_in_the_document_of_the_interface(served):
    paths = requests.get(served.url + "/openapi.json", timeout=20).json()["paths"]
    assert not {"/", "/login", "/devices", "/static/{name}"} & set(paths)


def test_a_weak_password_is_refused_in_words(served):
    amina = served.visitor()
    for password in ("short", "aaaaaaaaaaaaaaaa", "newcomer-newcomer"):
        fields = {"name": "newcomer", "password": password, "role": "viewer", "venue": ""}
        answer = amina.post("/staff", fields, "/staff")
        assert answer.status_code == 422 and "password" in answer.text, password
    assert accounts.SHORTEST == 12
