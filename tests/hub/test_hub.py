"""The city's end, by its commands: a demo city, its cards, its bundle."""

import base64
import json
import re
import stat
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import cv2
import pytest
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from hub.__main__ import main
from hub.hub import Hub
from hub.register import Register
from shared.domain.card import AgeBand, Card, Code, Kind, Rotation
from shared.domain.evidence import CardStatus
from shared.domain.moment import Moment, day_date
from shared.domain.reasons import Reason, Refusal
from shared.tokens.verify import TokenVerifier
from shared.trust.secrets import open_secrets
from shared.trust.store import TrustStore

TOP = Path(__file__).parents[2]


def now() -> Moment:
    ms = time.time_ns() // 1_000_000
    return Moment(ms, ms)


@pytest.fixture
def hub(capsys, tmp_path):
    """Run a command; its lines on standard output. `fails` expects an exit code and gives the complaint."""

    def run(*arguments: str, fails: int = 0) -> list[str]:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as error:  # argparse's own complaints
            code = error.code
        told = capsys.readouterr()
        assert code == fails, told.err
        return told.err.strip().splitlines() if fails else told.out.splitlines()

    return run


@pytest.fixture
def city(hub, tmp_path):
    folder = tmp_path / "city"
    hub("city", "init", folder)
    return folder


class Device:
    """A device that takes the city's bundle and reads cards."""

    def __init__(self, city: Path, folder: Path) -> None:
        self.city, self.store = city, TrustStore(folder)

    def read(self, text: str, class_key=None):
        bundle = self.store.offer(self.city / "public", now())
        return TokenVerifier(bundle.ring, bundle.zone, class_key).verify(text, now())

    def status(self, text: str) -> CardStatus:
        card = self.read(text)
        return self.store.current().evidence(card, now()).status


@pytest.fixture
def device(city, tmp_path):
    return Device(city, tmp_path / "trust")


def test_a_city_keeps_its_secrets_to_itself(city):
    private = city / "private"
    assert stat.S_IMODE(private.stat().st_mode) == 0o700
    secrets = [path for path in private.iterdir() if path.suffix in (".key", ".jsonl", ".cbor")]
    assert len([path for path in secrets if path.suffix == ".key"]) == 13
    assert {stat.S_IMODE(path.stat().st_mode) for path in secrets} == {0o600}
    public = b"".join(path.read_bytes() for path in (city / "public").iterdir())
    for path in secrets:
        if path.suffix == ".key":
            assert base64.urlsafe_b64decode(path.read_bytes()) not in public


def test_a_city_is_not_made_twice(hub, city):
    before = (city / "private" / "issuer.key").read_bytes()
    assert "holds a city already" in hub("city", "init", city, fails=2)[0]
    assert (city / "private" / "issuer.key").read_bytes() == before


def test_a_city_has_a_name_and_hours_of_its_own(hub, tmp_path):
    hub("city", "init", tmp_path / "b", "--name", 'Köln "am" Rhein 🏊', "--junior-hours", "15:00-17:30")
    bundle = TrustStore(tmp_path / "t").offer(tmp_path / "b" / "public", now())
    assert bundle.catalogue.city == 'Köln "am" Rhein 🏊'
    junior = next(rate for rate in bundle.catalogue.services["swim"].rates if rate.letter == "J")
    assert (f"{junior.openings[0].start:%H:%M}", f"{junior.openings[0].end:%H:%M}") == ("15:00", "17:30")


@pytest.mark.parametrize("hours", ["18:30-16:00", "16-18", "soon", "24:00-25:00"])
def test_hours_that_are_none_are_refused(hub, tmp_path, hours):
    hub("city", "init", tmp_path / "b", "--junior-hours", hours, fails=2)
    assert not (tmp_path / "b").exists()


def test_a_name_that_is_none_leaves_nothing_behind(hub, tmp_path):
    assert "empty or too long" in hub("city", "init", tmp_path / "b", "--name", "", fails=1)[0]
    assert not (tmp_path / "b").exists()


def test_a_plain_card_is_an_adult_residents(hub, city, device):
    lines = hub("card", "issue", "--city", city)
    card = device.read(lines[-1])
    assert (card.kind, card.age_band, card.code) == (Kind.RESIDENT, AgeBand.FROM_18, Code.ABSENT)
    assert lines[0] == f"card {card.card_id.hex()}"
    assert day_date(card.expires + 1).day == 1, "the end of a month"
    assert 700 < card.expires - card.issued < 800
    assert device.status(lines[-1]) is CardStatus.VALID


@pytest.mark.parametrize("way", [["--transport", "base64url"], ["--transport", "digits"], ["--jws"]])
def test_every_transport_reads_the_same(hub, city, device, way):
    said = ["--kind", "concession", "--age-band", "60+", "--entitlement", "9", "--entitlement", "3"]
    days = ["--issued", "2026-01-05", "--expires", "2026-06-30"]
    card = device.read(hub("card", "issue", "--data", city, *said, *days, *way)[-1])
    assert (card.kind, card.age_band) == (Kind.CONCESSION, AgeBand.FROM_60)
    assert card.entitlements == {3, 9}
    assert (day_date(card.issued), day_date(card.expires)) == (date(2026, 1, 5), date(2026, 6, 30))


def test_json_tells_card_and_text(hub, city, device):
    told = json.loads(hub("card", "issue", "--city", city, "--json", "--hint", "AB")[-1])
    card = device.read(told["text"])
    assert (told["card"], told["version"], told["index"]) == (card.card_id.hex(), 1, card.status_index)
    assert card.hint == "AB"


def test_a_provisional_pass_is_for_the_library_and_two_weeks(hub, city, device):
    card = device.read(hub("card", "issue", "--city", city, "--kind", "provisional")[-1])
    assert card.services == {"library"}
    assert card.expires - card.issued == 14


def test_another_citys_true_card_is_known_but_not_accepted(hub, city, device):
    text = hub("card", "issue", "--city", city, "--as-city", "other")[-1]
    assert device.read(text) == Refusal(Reason.OTHER_CITY, {"city": "Northmere"})


def test_suspending_and_restoring_and_withdrawing(hub, city, device):
    lines = hub("card", "issue", "--city", city)
    card, text = lines[0].removeprefix("card "), lines[-1]
    for change, status in (
        ("suspend", CardStatus.SUSPENDED),
        ("restore", CardStatus.VALID),
        ("withdraw", CardStatus.WITHDRAWN),
    ):
        hub("card", change, "--city", city, "--card", card)
        assert device.status(text) is status
    assert "withdrawn for good" in hub("card", "restore", "--city", city, "--card", card, fails=2)[0]


def test_a_reissued_card_leaves_the_old_print_cancelled(hub, city, device):
    lines = hub("card", "issue", "--city", city, "--age-band", "13-15", "--rotation", "optional")
    card, old = lines[0].removeprefix("card "), lines[-1]
    new = hub("card", "issue", "--city", city, "--reissue", card)[-1]
    before, after = device.read(old), device.read(new)
    assert (after.card_id, after.version, after.age_band) == (before.card_id, 2, AgeBand.FROM_13)
    assert after.rotation is Rotation.OPTIONAL
    assert after.status_index != before.status_index
    assert (device.status(old), device.status(new)) == (CardStatus.WITHDRAWN, CardStatus.VALID)


def test_a_device_gets_its_secrets_and_reads_a_rotating_code(hub, city, device, tmp_path):
    key = X25519PrivateKey.generate()
    public = base64.urlsafe_b64encode(key.public_key().public_bytes_raw()).rstrip(b"=").decode()
    sealed = tmp_path / "secrets.cbor"
    hub("secrets", "--city", city, f"--device-key={public}", "--out", sealed)
    text = hub("card", "issue", "--city", city, "--rotation", "mandatory", "--code")[-1]
    assert device.read(text).code is Code.UNCHECKED
    secrets = open_secrets(sealed.read_bytes(), key, device.store.current().root)
    assert device.read(text, secrets.class_key).code is Code.FRESH


def test_publishing_checks_the_catalogue_and_keeps_the_last_bundle(hub, city, device):
    path = city / "public" / "catalogue.toml"
    before = device.store.offer(city / "public", now()).version
    path.write_text(path.read_text("utf-8").replace("capacity", "capcity"), "utf-8")
    complaint = hub("publish", "--city", city, fails=1)[0]
    assert re.search(r"catalogue\.toml:\d+: unknown key 'capcity'\. Did you mean 'capacity'\?", complaint)
    assert device.store.offer(city / "public", now()).version == before


def test_a_city_that_lost_its_database_never_goes_back(hub, city, device):
    old = device.store.offer(city / "public", now())
    for file in (city / "private").glob("hub.sqlite*"):
        file.unlink()
    hub("publish", "--city", city)
    new = device.store.offer(city / "public", now())
    assert (new.root, new.version > old.version) == (old.root, True)


def test_publishing_moves_forward_and_ages_only_what_changed(hub, city, device, tmp_path):
    first = device.store.offer(city / "public", now()).manifest
    told = json.loads(hub("publish", "--city", city, "--json", "--unpacked", tmp_path / "parts")[-1])
    second = TrustStore(tmp_path / "other").offer(tmp_path / "parts", now()).manifest
    assert second.version == told["version"] > first.version
    assert second.parts == first.parts


def test_the_picture_reads_back(hub, city, tmp_path):
    for transport, side in (("digits", 45 + 8), ("base64url", 53 + 8)):
        file = tmp_path / f"{transport}.png"
        text = hub("card", "issue", "--city", city, "--transport", transport, "--png", file)[-1]
        picture = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
        assert zxingcpp.read_barcode(picture).text == text
        assert picture.shape == (side * 8, side * 8)


def test_no_two_cards_share_a_place_even_when_issued_at_once(city):
    command = [sys.executable, "-m", "hub", "card", "issue", "--city", str(city), "--json"]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=TOP) for _ in range(4)]
    told = [json.loads(process.communicate(timeout=60)[0]) for process in running]
    assert len({card["index"] for card in told}) == 4
    hub = Hub.open(city)
    with hub.read() as connection:
        register = Register(connection, 0)
        assert all(len(register.issues(card["card"])) == 1 for card in told)


OLD_ISSUE = {
    "do": "issue",
    "card": "5f" * 16,
    "issuer": 1,
    "version": 1,
    "index": 4711,
    "kind": 1,
    "age_band": 5,
    "issued": 20_000,
    "expires": 21_000,
    "entitlements": [3, 9],
    "rotation": None,
    "hint": None,
    "status": 0,
}


def test_a_register_from_before_the_database_is_taken_over_once(hub, city, device):
    old = city / "private" / "cards.jsonl"
    change = {"do": "status", "issuer": 1, "index": 4711, "status": int(CardStatus.SUSPENDED)}
    torn = '{"do": "issue", "card": "12'
    old.write_text("\n".join([json.dumps(OLD_ISSUE), json.dumps(change), torn]))
    hub("publish", "--city", city)
    hub("card", "withdraw", "--city", city, "--card", "5f" * 16)
    assert not old.exists()
    bundle = device.store.offer(city / "public", now())
    assert bundle.statuses[1].status(4711) is CardStatus.WITHDRAWN
    with Hub.open(city).read() as connection:
        (entry,) = Register(connection, 0).issues("5f" * 16)
    assert (entry.index, entry.entitlements, entry.expires) == (4711, (3, 9), 21_000)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["card", "issue", "--city", "/nowhere"], "there is no city in /nowhere"),
        (["card", "issue", "--city", "CITY", "--kind", "king"], "'king' is none of: resident"),
        (["card", "issue", "--city", "CITY", "--hint", "ABC"], "no scanner would take this card"),
        (["card", "issue", "--city", "CITY", "--expires", "2020-01-01"], "no scanner would take this card"),
        (["card", "issue", "--city", "CITY", "--expires", "soon"], "--expires"),
        (["card", "issue", "--city", "CITY", "--code"], "--code needs --rotation"),
        (["card", "issue", "--city", "CITY", "--jws", "--hint", "AB"], "a JWS card has neither"),
        (["card", "issue", "--city", "CITY", "--reissue", "0" * 32], "was issued here"),
        (["card", "suspend", "--city", "CITY", "--card", "0" * 32], "was issued here"),
        (["card", "suspend", "--city", "CITY", "--card", "x"], "32 hex digits"),
        (["secrets", "--city", "CITY", "--device-key", "x", "--out", "y"], "32 bytes"),
        (["secrets", "--city", "CITY", "--device-key", "A" * 43, "--out", "y"], "no usable X25519 key"),
        (["secrets", "--city", "CITY", "--device-key", "-" + "A" * 42, "--out", "y"], "--name=-value"),
        (["secrets", "--city", "CITY", "--device-key=-w", "--out", "y"], "32 bytes"),
        (["frobnicate"], "invalid choice"),
        (
            ["card", "issue", "--city", "CITY", "--png", "/nowhere/card.png"],
            "/nowhere/card.png: No such file",
        ),
    ],
)
def test_wrong_use_is_one_clear_line(hub, city, arguments, told):
    lines = hub(*(str(city) if word == "CITY" else word for word in arguments), fails=2)
    assert told in lines[-1]


@pytest.mark.parametrize(
    "command",
    [[], ["city", "init"], ["card", "issue"], ["card", "suspend"], ["publish"], ["secrets"]],
)
def test_help_has_an_example(capsys, command):
    with pytest.raises(SystemExit) as done:
        main([*command, "--help"])
    assert done.value.code == 0
    assert "Example: hub" in capsys.readouterr().out


def test_a_code_without_rotation_is_no_card(hub, city, device):
    text = hub("card", "issue", "--city", city)[-1]
    assert isinstance(device.read(text), Card)
    assert device.read(text + "~1~12345678") == Refusal(Reason.DAMAGED)


@pytest.mark.parametrize(
    ("file", "content", "told"),
    [
        ("issuer.key", b"zz", "issuer.key is damaged"),
        ("keys.cbor", b"\xff" * 9, "bundle_damaged"),
        ("cards.jsonl", b'{"do": "issue"}\n', "cards.jsonl:1: this line is damaged"),
        ("cards.jsonl", b"garbage}\n", "cards.jsonl:1: this line is damaged"),
    ],
)
def test_nothing_is_published_from_damaged_files(hub, city, file, content, told):
    before = (city / "public" / "bundle.cbor").read_bytes()
    (city / "private" / file).write_bytes(content)
    (line,) = hub("publish", "--city", city, fails=1)
    assert told in line
    assert (city / "public" / "bundle.cbor").read_bytes() == before
