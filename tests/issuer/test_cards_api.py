"""The card office over HTTP, as another system of the city uses it."""

import io
import json
import re
import threading
import time
import zipfile
from datetime import date

import pytest
import requests

from hub import city as cities
from hub import tokens
from hub.api.problem import Problem
from hub.api.tokens import admit
from hub.audit import lines
from hub.choices import Role
from hub.hub import Hub
from shared.domain.evidence import CardStatus
from shared.domain.moment import Moment
from shared.tokens.verify import TokenVerifier
from shared.trust.store import TrustStore
from tests.fakes.hub_process import HubProcess


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    with HubProcess(tmp_path_factory.mktemp("city")) as hub:
        yield hub


@pytest.fixture(scope="module")
def token(serving):
    return serving.command("token", "add", "crm", "--role", "issuer")[-1]


@pytest.fixture
def ask(serving, token):
    def send(method: str, path: str, body: object = None, **headers: str) -> requests.Response:
        given = {"Authorization": f"Bearer {token}"} | {
            name.replace("_", "-"): text for name, text in headers.items()
        }
        return requests.request(method, serving.url + path, json=body, headers=given, timeout=20)

    return send


@pytest.fixture
def new(ask):
    def make(**wanted: object) -> dict:
        answer = ask("POST", "/v1/cards", wanted)
        assert answer.status_code == 201, answer.text
        return answer.json()

    return make


@pytest.fixture
def device(serving, tmp_path):
    """What a device would say of a text, by the bundle as it is published now."""
    store = TrustStore(tmp_path / "trust")

    def read(text: str):
        ms = time.time_ns() // 1_000_000
        bundle = store.offer(serving.folder / "public", Moment(ms, ms))
        card = TokenVerifier(bundle.ring, bundle.zone, None).verify(text, Moment(ms, ms))
        return card, bundle.evidence(card, Moment(ms, ms)).status

    return read


def test_a_card_is_issued_and_admitted(ask, device):
    answer = ask("POST", "/v1/cards", {"kind": "concession", "age_band": "60+", "entitlements": [7, 3, 7]})
    assert answer.status_code == 201
    made = answer.json()
    assert answer.headers["Location"] == f"/v1/cards/{made['card']}"
    assert answer.headers["Cache-Control"] == "no-store"
    card, status = device(made["text"])
    assert (card.kind.label, card.age_band.label, card.version) == ("concession", "60+", 1)
    assert card.entitlements == {3, 7}
    assert status is CardStatus.VALID


def test_the_same_order_again_gets_the_same_card(ask):
    first = ask("POST", "/v1/cards", {"kind": "staff"}, Idempotency_Key="order-0001")
    again = ask("POST", "/v1/cards", {"kind": "staff"}, Idempotency_Key="order-0001")
    assert again.status_code == 201
    assert again.json() == first.json()
    other = ask("POST", "/v1/cards", {"kind": "trader"}, Idempotency_Key="order-0001")
    assert (other.status_code, other.json()["code"]) == (409, "key_reused")
    fresh = ask("POST", "/v1/cards", {"kind": "staff"}, Idempotency_Key="order-0002")
    assert fresh.json()["card"] != first.json()["card"]


def test_orders_at_once_under_one_key_make_one_card(ask):
    told: list[str] = []
    send = lambda: told.append(ask("POST", "/v1/cards", {}, Idempotency_Key="at-once-1").json()["card"])  # noqa: E731
    threads = [threading.Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 6
    assert len(set(told)) == 1


def test_a_lost_phone(ask, new, device):
    card = new(name="Ada Lovelace")
    again = ask("POST", f"/v1/cards/{card['card']}/reissue", {"why": "lost"})
    assert again.status_code == 200
    assert again.json()["version"] == 2
    assert device(card["text"])[1] is CardStatus.WITHDRAWN
    read, status = device(again.json()["text"])
    assert (read.card_id.hex(), status) == (card["card"], CardStatus.VALID)  # loans and history follow
    shown = ask("GET", f"/v1/cards/{card['card']}").json()
    assert shown["name"] == "Ada Lovelace"
    assert [(issue["status"], issue["why"]) for issue in shown["issues"]] == [
        ("withdrawn", "lost"),
        ("valid", None),
    ]


def test_suspended_restored_withdrawn(ask, new, device):
    card = new(name="Ada Lovelace")
    path = f"/v1/cards/{card['card']}"
    assert ask("POST", f"{path}/suspend", {"why": "request"}).status_code == 200
    assert device(card["text"])[1] is CardStatus.SUSPENDED
    assert ask("GET", path).json()["issues"][-1]["why"] == "request"
    assert ask("POST", f"{path}/restore").status_code == 200
    assert device(card["text"])[1] is CardStatus.VALID
    assert ask("POST", f"{path}/withdraw", {"why": "misuse"}).status_code == 200
    assert device(card["text"])[1] is CardStatus.WITHDRAWN
    assert ask("GET", path).json()["name"] is None  # nobody needs it any more
    back = ask("POST", f"{path}/restore")
    assert (back.status_code, back.json()["code"]) == (409, "card_withdrawn")


def test_passes(ask, new):
    card = new(name="Ada Lovelace", rotation="optional")["card"]
    apple = ask("GET", f"/v1/cards/{card}/pass.pkpass")
    assert apple.headers["Content-Type"] == "application/vnd.apple.pkpass"
    assert apple.headers["Cache-Control"] == "no-store"
    told = json.loads(zipfile.ZipFile(io.BytesIO(apple.content)).read("pass.json"))
    assert told["serialNumber"] == f"{card}-1"
    assert told["organizationName"] == "Westminster"
    google = ask("GET", f"/v1/cards/{card}/google").json()
    assert google["link"].startswith("https://pay.google.com/gp/v/save/")
    assert google["demo"] is True


def test_a_card_whose_code_must_change_has_no_apple_pass(ask, new):
    card = new(rotation="mandatory")["card"]
    answer = ask("GET", f"/v1/cards/{card}/pass.pkpass")
    assert (answer.status_code, answer.json()["code"]) == (409, "card_refused")
    assert ask("GET", f"/v1/cards/{card}/google").status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_unknown_card(ask, method):
    path = f"/v1/cards/{'0' * 32}"
    answer = ask("GET", path) if method == "GET" else ask("POST", f"{path}/suspend", {})
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    "body",
    [
        {"kind": "king"},
        {"age_band": "18"},
        {"issued": "soon"},
        {"entitlements": [70_000]},
        {"entitlements": [True]},
        {"hint": "ABC"},
        {"name": ""},
        {"nickname": "x"},
        [],
    ],
)
def test_what_is_no_order(ask, body):
    answer = ask("POST", "/v1/cards", body)
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_request")


@pytest.mark.parametrize(
    "body",
    [
        {"issued": "2026-01-02", "expires": "2026-01-01"},
        {"issued": "9998-12-31"},
        {"issued": "9999-12-31", "kind": "provisional"},
        {"hint": "1!"},
        {"name": " a"},
        {"name": "\x07"},
    ],
)
def test_what_no_scanner_would_take(ask, body):
    answer = ask("POST", "/v1/cards", body)
    assert (answer.status_code, answer.json()["code"]) == (409, "card_refused")


def test_only_a_good_token_of_the_role_opens_it(serving, token):
    def status(secret: str | None) -> tuple[int, str, str | None]:
        headers = {} if secret is None else {"Authorization": f"Bearer {secret}"}
        answer = requests.get(f"{serving.url}/v1/cards/{'0' * 32}", headers=headers, timeout=20)
        return answer.status_code, answer.json()["code"], answer.headers.get("WWW-Authenticate")

    assert status(None) == (401, "token_missing", "Bearer")
    assert status(token[:-1] + ("A" if token[-1] != "A" else "B"))[:2] == (401, "token_bad")
    figures = serving.command("token", "add", "prometheus", "--role", "metrics")[-1]
    assert status(figures)[:2] == (403, "token_role")
    brief = serving.command("token", "add", "brief", "--role", "issuer")[-1]
    assert status(brief)[0] == 404
    serving.command("token", "revoke", "brief")
    assert status(brief)[:2] == (401, "token_bad")


def test_tokens_are_kept_as_hashes_and_listed_without_them(serving, token):
    listed = serving.command("token", "list", "--json")
    assert json.loads(listed[0])["state"] in ("good", "revoked")
    assert token not in "".join(listed)
    files = [path for path in (serving.folder / "private").rglob("*") if path.is_file()]
    assert not [path for path in files if token.encode() in path.read_bytes()]


def test_too_many_requests_are_told_to_wait(tmp_path):
    cities.make(tmp_path / "city", None, None, date.today())
    clock = [1_795_327_000_000]
    hub = Hub.open(tmp_path / "city", clock=lambda: clock[0])
    with hub.write() as connection:
        secret = tokens.add(connection, "greedy", Role.ISSUER, clock[0])
        other = tokens.add(connection, "modest", Role.ISSUER, clock[0])
    for _ in range(100):
        admit(hub, secret, Role.ISSUER)
    with pytest.raises(Problem) as told:
        admit(hub, secret, Role.ISSUER)
    assert (told.value.status, told.value.code) == (429, "too_many")
    assert told.value.response().headers["Retry-After"] == "1"
    admit(hub, other, Role.ISSUER)  # nobody else waits
    clock[0] += 1_000
    admit(hub, secret, Role.ISSUER)
    hub.close()


def test_who_asked_is_in_the_audit_and_no_name_is(serving, ask, new):
    card = new(name="Grace Hopper")["card"]
    ask("GET", f"/v1/cards/{card}/google")
    ask("POST", f"/v1/cards/{card}/suspend", {"why": "lost"})
    hub = Hub.open(serving.folder)
    with hub.read() as connection:
        rows, _ = lines(connection, 0, 1_000)
    told = [(row.who, row.did) for row in rows if row.about == card]
    assert told[::-1] == [
        ("token crm", "card issued"),
        ("token crm", "pass made"),
        ("token crm", "card suspended: lost"),
    ]
    assert not [row for row in rows if "Grace" in str(tuple(row))]


def test_commands_and_api_see_the_same_cards(serving, ask):
    card = re.fullmatch(r"card ([0-9a-f]{32})", serving.command("card", "issue")[0])[1]
    assert ask("GET", f"/v1/cards/{card}").json()["issues"][0]["version"] == 1
    serving.command("card", "suspend", "--card", card, "--why", "lost")
    assert ask("GET", f"/v1/cards/{card}").json()["issues"][0]["status"] == "suspended"
