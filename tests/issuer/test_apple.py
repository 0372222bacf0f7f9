"""Apple passes: whole, signed as `openssl` checks it, in the words and colours that were asked for."""

import hashlib
import json
import re
import shutil
import subprocess
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest

from hub.wallet import papers
from hub.wallet.apple import pkpass
from hub.wallet.face import WORDS
from hub.wallet.papers import Wallet
from shared.domain.card import Kind
from shared.domain.faults import Fault, UsageError

NOW_MS = time.time_ns() // 1_000_000


@pytest.fixture
def unzip(demo_wallet, tmp_path):
    def run(face, wallet=demo_wallet) -> Path:
        (tmp_path / "card.pkpass").write_bytes(pkpass(face, wallet, NOW_MS).data)
        subprocess.run(["unzip", "-qq", "-o", "card.pkpass", "-d", "open"], cwd=tmp_path, check=True)
        return tmp_path / "open"

    return run


def read(folder: Path) -> dict:
    return json.loads((folder / "pass.json").read_bytes())


def test_every_file_is_in_the_manifest_by_its_sha1(unzip, face):
    folder = unzip(face)
    manifest = json.loads((folder / "manifest.json").read_bytes())
    there = {
        path.relative_to(folder).as_posix(): hashlib.sha1(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in ("manifest.json", "signature")
    }
    assert manifest == there
    assert {"icon.png", "icon@2x.png", "logo.png", "pass.json", "ar.lproj/pass.strings"} <= set(there)


def openssl(*arguments: str, folder: Path) -> subprocess.CompletedProcess:
    return subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("tool", ["smime", "cms"])
def test_openssl_takes_the_signature_up_to_the_authority(unzip, face, demo_wallet, tool):
    folder = unzip(face)
    verify = [tool, "-verify", "-inform", "DER", "-in", "signature", "-content", "manifest.json"]
    verify += ["-binary", "-out", "/dev/null"]
    authority = ["-CAfile", str(demo_wallet.folder / papers.APPLE_CHAIN)]
    good = openssl(*verify, *authority, folder=folder)
    assert good.returncode == 0, good.stderr
    assert openssl(*verify, folder=folder).returncode != 0  # nobody else vouches for the demo's authority
    (folder / "manifest.json").write_bytes(b"{}")
    assert openssl(*verify, *authority, folder=folder).returncode != 0


def test_the_signature_is_detached_and_carries_its_time_and_the_chain(unzip, face):
    folder = unzip(face)
    shown = openssl("cms", "-cmsout", "-print", "-inform", "DER", "-in", "signature", folder=folder).stdout
    assert re.search(r"eContent: <ABSENT>", shown)
    assert "signingTime" in shown and "messageDigest" in shown
    listed = openssl("pkcs7", "-inform", "DER", "-in", "signature", "-print_certs", folder=folder).stdout
    assert listed.count("BEGIN CERTIFICATE") == 2
    assert papers.DEMO in listed


def test_the_pass_says_what_the_card_is(unzip, face):
    told = read(unzip(face))
    assert told["formatVersion"] == 1
    assert told["serialNumber"] == f"{face.card}-2"
    assert told["organizationName"] == told["logoText"] == "Köln am Rhein"
    assert told["passTypeIdentifier"].startswith("pass.")
    assert told["teamIdentifier"] == "DEMODEMO00"
    assert told["barcodes"] == [
        {
            "format": "PKBarcodeFormatQR",
            "message": face.text,
            "messageEncoding": "iso-8859-1",
            "altText": "5F3C 5F3C",
        }
    ]
    assert told["backgroundColor"] == "rgb(11, 42, 91)"
    assert told["generic"]["primaryFields"][0]["value"] == "Zoë O'Neill"
    assert told["voided"] is False
    # to the last second of its last day, in the city's summer time
    assert datetime.fromisoformat(told["expirationDate"]) == datetime(2028, 7, 31, 22, 59, 59, tzinfo=UTC)


def test_a_cancelled_card_is_voided(unzip, face):
    assert read(unzip(replace(face, cancelled=True)))["voided"] is True


def test_without_a_name_there_is_no_field_for_it(unzip, face):
    assert "primaryFields" not in read(unzip(replace(face, name=None)))["generic"]


@pytest.mark.parametrize("kind", Kind)
def test_every_label_and_word_is_there_in_every_language(unzip, face, kind):
    folder = unzip(replace(face, kind=kind))
    told = read(folder)["generic"]
    labels = {field["label"] for fields in told.values() for field in fields}
    for language in WORDS:
        text = (folder / f"{language}.lproj" / "pass.strings").read_text("utf-8")
        strings = dict(re.findall(r'^"([^"]+)" = "([^"]+)";$', text, re.MULTILINE))
        assert len(strings) == len(text.splitlines())
        assert labels | {"card", "help", told["secondaryFields"][0]["value"]} <= set(strings)


@pytest.mark.parametrize(("name", "pixels"), [("icon", 29), ("logo", 50)])
def test_pictures_come_in_three_sizes(unzip, face, name, pixels):
    folder = unzip(face)
    for scale, end in enumerate(("", "@2x", "@3x"), 1):
        picture = cv2.imread(str(folder / f"{name}{end}.png"), cv2.IMREAD_UNCHANGED)
        assert picture.shape[:2] == (pixels * scale, pixels * scale)
        assert len(np.unique(picture)) > 2  # something is drawn


def test_a_card_whose_code_must_change_is_no_apple_pass(demo_wallet, face):
    with pytest.raises(UsageError, match="Google"):
        pkpass(replace(face, must_change=True), demo_wallet, NOW_MS)


def test_a_name_cannot_break_out_of_the_pass(unzip, face):
    name = 'Robert"; \\ </pass> \u202e ,"voided":true'
    assert read(unzip(replace(face, name=name)))["generic"]["primaryFields"][0]["value"] == name


@pytest.fixture
def own(tmp_path, demo_wallet):
    """A city's own folder of papers, to be spoiled."""
    shutil.copytree(demo_wallet.folder, tmp_path / "wallet")
    return Wallet(tmp_path / "wallet"), tmp_path / "wallet"


def test_a_citys_own_picture_and_colours_are_taken(own, unzip, face):
    wallet, folder = own
    (folder / "icon.png").write_bytes(b"the city's own")
    settings = folder / papers.SETTINGS
    settings.write_text(settings.read_text().replace("#0B2A5B", "#a01020"))
    opened = unzip(face, wallet)
    assert (opened / "icon.png").read_bytes() == b"the city's own"
    assert read(opened)["backgroundColor"] == "rgb(160, 16, 32)"


SPOILED = {
    "no key": (papers.APPLE_KEY, None, "No such file"),
    "another's key": (papers.APPLE_KEY, papers.GOOGLE_ACCOUNT, "not the key of"),
    "no certificate": (papers.APPLE_CERTIFICATE, papers.SETTINGS, "no PEM"),
    "a certificate for something else": (papers.APPLE_CERTIFICATE, papers.APPLE_CHAIN, "not the key of"),
    "colours that are none": (papers.SETTINGS, papers.APPLE_CHAIN, "wallet.toml"),
}


@pytest.mark.parametrize(("name", "by", "why"), SPOILED.values(), ids=SPOILED)
def test_papers_that_do_not_fit_are_named(own, face, name, by, why):
    wallet, folder = own
    if by is None:
        (folder / name).unlink()
    else:
        data = (folder / by).read_bytes()
        if by == papers.GOOGLE_ACCOUNT:
            data = json.loads(data)["private_key"].encode()
        (folder / name).write_bytes(data)
    with pytest.raises(Fault, match=re.escape(why)) as told:
        pkpass(face, wallet, NOW_MS)
    assert told.value.code == "wallet_unready"


def test_a_certificate_out_of_date_signs_nothing(demo_wallet, face):
    with pytest.raises(Fault, match="valid until"):
        pkpass(face, demo_wallet, NOW_MS + 4_000 * 86_400_000)


def test_papers_are_private_and_made_once(tmp_path):
    folder = tmp_path / "wallet"
    wallet = Wallet(folder)
    before = (folder / papers.APPLE_KEY).read_bytes()
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700
    Wallet(folder)
    assert (folder / papers.APPLE_KEY).read_bytes() == before
    assert wallet.apple(NOW_MS).demo
