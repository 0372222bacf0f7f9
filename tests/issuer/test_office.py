"""The card office by its commands: issue, issue again, stop, show, and passes."""

import json
import re
import subprocess
import sys
import threading
import time
import zipfile
from zoneinfo import ZoneInfo

import jwt as pyjwt
import pytest

from hub import issuer, tokens
from hub.__main__ import main
from hub.cards import CardConflict, Medium, Wanted
from hub.choices import Why
from hub.city import GENERATION
from hub.hub import Hub
from hub.issuer import Order
from hub.register import Register
from hub.wallet.google import LINK
from shared.domain.card import Code, Kind, Rotation
from shared.domain.evidence import CardStatus
from shared.domain.moment import Moment
from shared.tokens.rotating import ClassKey
from shared.tokens.verify import TokenVerifier
from shared.trust.store import TrustStore
from tests.fakes.command import ROOT
from tests.issuer.test_google import expanded


@pytest.fixture
def run(hub, capsys):
    """A command on the city of the test; what it printed, or its complaint where it `fails`."""

    def command(*words: str, fails: int = 0) -> list[str]:
        code = main([*words, "--data", str(hub.city.public.parent)])
        told = capsys.readouterr()
        assert code == fails, told.err
        return (told.err if fails else told.out).splitlines()

    return command


def issued(run, *options: str) -> tuple[str, str]:
    """Card id and text of a new card."""
    lines = run("card", "issue", *options)
    return re.fullmatch("card ([0-9a-f]{32})", lines[0])[1], lines[-1]


def bundle(hub, tmp_path):
    ms = time.time_ns() // 1_000_000
    return TrustStore(tmp_path / "trust").offer(hub.city.public, Moment(ms, ms)), Moment(ms, ms)


def test_a_lost_phone_is_one_command(run, hub, tmp_path):
    card, old = issued(run, "--name", "Ada Lovelace")
    lines = run("card", "reissue", "--card", card, "--why", "lost")
    assert lines[0] == f"card {card}"
    published, now = bundle(hub, tmp_path)
    verifier = TokenVerifier(published.ring, published.zone, None)
    before, after = verifier.verify(old, now), verifier.verify(lines[-1], now)
    assert published.evidence(before, now).status is CardStatus.WITHDRAWN
    assert published.evidence(after, now).status is CardStatus.VALID
    assert (before.version, after.version) == (1, 2)
    told = [json.loads(line) for line in run("card", "show", "--card", card, "--json")]
    assert [(issue["status"], issue["why"]) for issue in told] == [("withdrawn", "lost"), ("valid", None)]
    assert "name" not in told[0]
    assert told[1]["name"] == "Ada Lovelace"


def test_a_new_name_is_on_the_next_pass(run, hub, tmp_path):
    card, _ = issued(run, "--name", "Ada Byron")
    run("card", "reissue", "--card", card, "--why", "new-name", "--name", "Ada Lovelace")
    run("pass", "--card", card, "--apple", str(tmp_path / "ada.pkpass"))
    told = json.loads(zipfile.ZipFile(tmp_path / "ada.pkpass").read("pass.json"))
    assert told["generic"]["primaryFields"][0]["value"] == "Ada Lovelace"
    assert told["serialNumber"] == f"{card}-2"


def test_the_first_reason_stays_when_a_card_is_issued_again_and_again(run):
    card, _ = issued(run)
    run("card", "reissue", "--card", card, "--why", "stolen")
    run("card", "reissue", "--card", card, "--why", "damaged")
    told = [json.loads(line) for line in run("card", "show", "--card", card, "--json")]
    assert [issue["why"] for issue in told] == ["stolen", "damaged", None]


def test_what_is_suspended_is_listed_with_its_reason(run):
    card, _ = issued(run)
    other, _ = issued(run, "--kind", "staff")
    run("card", "suspend", "--card", card, "--why", "request")
    told = [json.loads(line) for line in run("card", "list", "--json")]
    assert {(line["card"], line["status"], line["why"]) for line in told} == {
        (card, "suspended", "request"),
        (other, "valid", None),
    }
    (only,) = run("card", "list", "--status", "suspended")
    assert only.startswith(card)


def test_withdrawn_is_for_good_and_the_name_is_forgotten(run, hub):
    card, _ = issued(run, "--name", "Ada Lovelace")
    run("card", "withdraw", "--card", card, "--why", "misuse")
    assert "withdrawn for good" in run("card", "restore", "--card", card, fails=2)[0]
    assert issuer.issues(hub, card)[1] is None


def test_a_pass_holds_the_same_token_in_base64url(run, hub, tmp_path):
    card, text = issued(run, "--transport", "base64url")
    run("pass", "--card", card, "--apple", str(tmp_path / "x.pkpass"))
    told = json.loads(zipfile.ZipFile(tmp_path / "x.pkpass").read("pass.json"))
    assert told["barcodes"][0]["message"] == text
    run("card", "withdraw", "--card", card)
    run("pass", "--card", card, "--apple", str(tmp_path / "x.pkpass"))
    assert json.loads(zipfile.ZipFile(tmp_path / "x.pkpass").read("pass.json"))["voided"] is True


def test_a_google_pass_from_the_command_is_fresh_at_a_desk(run, hub, tmp_path):
    card, _ = issued(run, "--rotation", "mandatory")
    (link,) = run("pass", "--card", card, "--google")
    claims = pyjwt.decode(link.removeprefix(LINK), options={"verify_signature": False})
    barcode = claims["payload"]["genericObjects"][0]["rotatingBarcode"]
    published, now = bundle(hub, tmp_path)
    for place, secret in enumerate(hub.keys.class_secrets):
        verifier = TokenVerifier(
            published.ring, ZoneInfo("Europe/London"), ClassKey(place, {GENERATION: secret})
        )
        read = verifier.verify(expanded(barcode, now.trusted_ms), now)
        assert (read.card_id.hex(), read.code) == (card, Code.FRESH)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["card", "show", "--card", "0" * 32], "was issued here"),
        (["card", "reissue", "--card", "0" * 32], "was issued here"),
        (["pass", "--card", "0" * 32, "--google"], "was issued here"),
        (["card", "issue", "--name", " x"], "a name is"),
        (["card", "issue", "--name", "x" * 61], "a name is"),
        (["card", "list", "--status", "gone"], "invalid choice"),
        (["card", "reissue", "--card", "0" * 32, "--why", "because he moved"], "none of"),
        (["pass", "--card", "0" * 32], "--apple --google"),
        (["token", "add", "No Name", "--role", "issuer"], "a name is"),
        (["token", "add", "x", "--role", "king"], "none of"),
        (["token", "revoke", "nobody"], "no token 'nobody'"),
    ],
)
def test_wrong_use_is_one_clear_line(run, words, told):
    (line,) = run(*words, fails=2)
    assert told in line


def test_another_citys_card_has_no_pass(run):
    card, _ = issued(run, "--as-city", "other")
    assert "another city's" in run("pass", "--card", card, "--google", fails=2)[0]


def test_papers_that_are_not_ready_are_named(run, hub):
    card, _ = issued(run)
    run("pass", "--card", card, "--google")
    (hub.city.private / "wallet" / "wallet.toml").unlink()
    (line,) = run("pass", "--card", card, "--google", fails=1)
    assert "wallet_unready" in line and "wallet.toml" in line


def test_demo_passes_are_said_to_be_so(hub, run, capsys, tmp_path):
    card, _ = issued(run)
    main(["pass", "--card", card, "--google", "--data", str(hub.city.public.parent)])
    assert "demo papers" in capsys.readouterr().err


def test_a_token_is_shown_once_and_ends_when_revoked(run, hub):
    (secret,) = run("token", "add", "crm", "--role", "issuer")
    assert "choose another name" in run("token", "add", "crm", "--role", "metrics", fails=2)[0]
    with hub.read() as connection:
        assert tokens.holder(connection, secret) == ("crm", "issuer")
        assert tokens.holder(connection, secret + "x") is None
    assert secret not in "".join(run("token", "list"))
    run("token", "revoke", "crm")
    with hub.read() as connection:
        assert tokens.holder(connection, secret) is None
    assert run("token", "list")[0].endswith("revoked")


def order(key: str | None = None, **wanted) -> Order:
    return Order(Wanted(**wanted), Medium(), "a test", key=key)


def test_a_key_makes_one_card_however_often_it_is_used(hub):
    first = issuer.issue(hub, order("key-0001", kind=Kind.STAFF))
    assert issuer.issue(hub, order("key-0001", kind=Kind.STAFF)) == first
    issuer.issue_again(hub, first.card, order(), Why.LOST)
    assert issuer.issue(hub, order("key-0001", kind=Kind.STAFF)) == first  # as it was answered then
    with pytest.raises(CardConflict, match="another card") as told:
        issuer.issue(hub, order("key-0001", kind=Kind.STAFF, rotation=Rotation.OPTIONAL))
    assert told.value.code == "key_reused"
    assert issuer.issue(hub, order("key-0002", kind=Kind.STAFF)).card != first.card
    other = Order(Wanted(kind=Kind.STAFF), Medium(), "somebody else", key="key-0001")
    assert issuer.issue(hub, other).card != first.card


def test_two_processes_and_some_threads_issue_at_once_and_share_no_place(either_hub, database_url):
    """Also while one of them issues cards again and publishes."""
    hub, folder = either_hub, str(either_hub.city.public.parent)
    again = issuer.issue(hub, order()).card
    command = [sys.executable, "-m", "hub", "card", "issue", "--json", "--data", folder]
    command += ["--database", database_url]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) for _ in range(2)]
    made: list[tuple[int, int]] = []

    def issue() -> None:
        for _ in range(10):
            claims = issuer.issue(hub, order()).claims
            made.append((claims.issuer, claims.status_index))

    threads = [threading.Thread(target=issue) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(5):
        issuer.issue_again(hub, again, order(), Why.DAMAGED)
    for thread in threads:
        thread.join()
    told = [json.loads(process.communicate(timeout=60)[0]) for process in processes]
    assert len({*made, *((1, card["index"]) for card in told)}) == 32
    with hub.read() as connection:
        assert len(Register(connection, 0).issues(again)) == 6
        assert sum(1 for _ in Register(connection, 0).newest()) == 33


def test_nothing_of_an_order_stays_when_the_bundle_cannot_be_made(hub):
    card = issuer.issue(hub, order()).card
    rules = hub.city.public / "catalogue.toml"
    text = rules.read_text("utf-8")
    rules.write_text(text.replace("[city]", "[cty]"), "utf-8")
    with pytest.raises(Exception, match="cty"):
        issuer.change(hub, card, CardStatus.SUSPENDED, Why.LOST, "a test")
    assert issuer.issues(hub, card)[0][-1].status is CardStatus.VALID
    rules.write_text(text, "utf-8")
    issuer.change(hub, card, CardStatus.SUSPENDED, Why.LOST, "a test")
    assert issuer.issues(Hub.open(hub.city.public.parent), card)[0][-1].status is CardStatus.SUSPENDED
