"""Google passes: a JWT that an independent library takes, and a changing code that our own scanner reads."""

import hashlib
import hmac
import re
import shutil
import time
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import jwt as pyjwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub.wallet import papers
from hub.wallet.face import WORDS
from hub.wallet.google import LINK, SAFE_LENGTH, save_link
from hub.wallet.papers import Wallet
from shared.domain.card import AgeBand, Code, Kind, Rotation
from shared.domain.faults import Fault
from shared.domain.moment import Moment, day_number
from shared.domain.reasons import Reason, Refusal
from shared.tokens import rotating, transport
from shared.tokens.claims import Claims
from shared.tokens.issue import issue
from shared.tokens.keyring import IssuerKey, KeyRing
from shared.tokens.rotating import ClassKey, card_secret
from shared.tokens.verify import TokenVerifier

NOW_MS = time.time_ns() // 1_000_000


def opened(link: str, wallet: Wallet) -> tuple[dict, dict]:
    """Header and claims of the JWT in a link, its signature checked by PyJWT."""
    token = link.removeprefix(LINK)
    public = serialization.load_pem_private_key(wallet.google().key.encode(), None).public_key()
    claims = pyjwt.decode(token, public, algorithms=["RS256"], audience="google")
    return pyjwt.get_unverified_header(token), claims


def test_the_link_carries_a_jwt_as_google_wants_it(demo_wallet, face):
    made = save_link(face, demo_wallet, NOW_MS)
    assert re.fullmatch(re.escape(LINK) + r"[\w-]+\.[\w-]+\.[\w-]+", made.link)
    assert made.demo
    header, claims = opened(made.link, demo_wallet)
    assert header == {"alg": "RS256", "typ": "JWT"}
    assert claims["typ"] == "savetowallet"
    assert claims["iat"] == NOW_MS // 1000
    assert claims["iss"] == "demo@portcullis.invalid"
    assert claims["origins"] == ["https://city.example"]
    (card_class,) = claims["payload"]["genericClasses"]
    (card,) = claims["payload"]["genericObjects"]
    assert card["classId"] == card_class["id"]
    issuer = card_class["id"].split(".")[0]
    assert card["id"] == f"{issuer}.{face.serial}"
    assert re.fullmatch(r"[\w.-]+", card["id"])  # what Google allows
    assert card["state"] == "ACTIVE"
    assert card["cardTitle"]["defaultValue"]["value"] == "Köln am Rhein"
    assert card["header"]["defaultValue"]["value"] == "Zoë O'Neill"
    assert card["subheader"]["defaultValue"]["value"] == "Concession"
    tongues = {word["language"] for word in card["subheader"]["translatedValues"]}
    assert tongues == set(WORDS) - {"en"}
    assert card["barcode"] == {"type": "QR_CODE", "value": face.text, "alternateText": "5F3C 5F3C"}
    assert datetime.fromisoformat(card["validTimeInterval"]["end"]["date"]) == face.ends


def test_a_cancelled_card_is_inactive_and_a_nameless_one_says_what_it_is(demo_wallet, face):
    made = save_link(replace(face, cancelled=True, name=None), demo_wallet, NOW_MS)
    (card,) = opened(made.link, demo_wallet)[1]["payload"]["genericObjects"]
    assert card["state"] == "INACTIVE"
    assert card["header"]["defaultValue"]["value"] == "City card"


CLASS_SECRETS = (b"desk" * 8, b"partner!" * 4, b"handout." * 4)


@pytest.fixture(scope="module")
def rotating_card():
    """A genuine card whose code must change, and what a device knows of its issuer."""
    key = Ed25519PrivateKey.generate()
    today = date.today()
    claims = Claims(
        issuer=1,
        card_id=bytes(range(16)),
        kind=Kind.RESIDENT,
        age_band=AgeBand.FROM_18,
        issued=day_number(today),
        expires=day_number(today) + 700,
        version=3,
        status_index=59_999,
        rotation=(Rotation.MANDATORY, 1),
    )
    public = key.public_key().public_bytes_raw()
    ring = KeyRing(
        [IssuerKey(b"\0\1", 1, public, day_number(today) - 1, day_number(today) + 1, "Westminster")]
    )
    return claims, transport.to_base64url(issue(claims, b"\0\1", key)), ring


@pytest.fixture
def rotating_face(face, rotating_card):
    claims, text, _ = rotating_card
    secrets = tuple(card_secret(secret, claims.card_id, claims.version) for secret in CLASS_SECRETS)
    return replace(face, card=claims.card_id.hex(), version=3, text=text, secrets=secrets, must_change=True)


def expanded(barcode: dict, at_ms: int) -> str:
    """What the phone draws at a time, as Google's page on RotatingBarcode says: TOTP by RFC 6238."""
    details = barcode["totpDetails"]
    assert details["algorithm"] == "TOTP_SHA1"
    text = barcode["valuePattern"].replace("{totp_timestamp_seconds}", str(at_ms // 1000))
    for place, parameter in enumerate(details["parameters"]):
        value = rfc6238(
            bytes.fromhex(parameter["key"]), at_ms // int(details["periodMillis"]), parameter["valueLength"]
        )
        text = text.replace(f"{{totp_value_{place}}}", value)
    assert "{" not in text
    return text


def rfc6238(key: bytes, step: int, length: int) -> str:
    """Written from the RFC, apart from the product's own."""
    digest = hmac.new(key, step.to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[19] & 15
    number = int.from_bytes(digest[start : start + 4], "big") % 2**31
    return f"{number % 10**length:0{length}d}"


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize("later_s", [0, 29, 3_600, 400 * 86_400])
def test_the_scanner_reads_what_google_draws(demo_wallet, rotating_face, rotating_card, place, later_s):
    barcode = _barcode(demo_wallet, rotating_face)
    at_ms = NOW_MS + later_s * 1000
    text = expanded(barcode, at_ms)
    class_key = ClassKey(place, {1: CLASS_SECRETS[place]})
    _, _, ring = rotating_card
    verifier = TokenVerifier(ring, ZoneInfo("Europe/London"), class_key)
    card = verifier.verify(text, Moment(at_ms, at_ms))
    assert (card.code, card.version, card.code_step) == (Code.FRESH, 3, rotating.step_at(at_ms))
    shown_later = Moment(at_ms + 120_000, at_ms + 120_000)
    assert verifier.verify(text, shown_later) == Refusal(Reason.CODE_STALE)


def test_nobody_makes_screenshots_of_a_changing_code(demo_wallet, rotating_face):
    made = save_link(rotating_face, demo_wallet, NOW_MS)
    (card,) = opened(made.link, demo_wallet)[1]["payload"]["genericObjects"]
    assert card["passConstraints"] == {"screenshotEligibility": "INELIGIBLE"}
    assert "barcode" not in card  # no static code beside it


def _barcode(wallet, face) -> dict:
    made = save_link(face, wallet, NOW_MS)
    (card,) = opened(made.link, wallet)[1]["payload"]["genericObjects"]
    return card["rotatingBarcode"]


def test_the_length_of_the_jwt_is_known(demo_wallet, face, rotating_face, rotating_card):
    made = save_link(rotating_face, demo_wallet, NOW_MS)
    assert made.length == len(made.link) - len(LINK)
    static = save_link(replace(face, text=rotating_card[1]), demo_wallet, NOW_MS)
    assert static.length <= SAFE_LENGTH
    assert made.length <= SAFE_LENGTH + 600  # three secrets and a longer token: docs/issuer.md says what then


def test_a_link_is_never_shown_by_accident(demo_wallet, rotating_face):
    made = save_link(rotating_face, demo_wallet, NOW_MS)
    assert LINK not in repr(made)
    assert rotating_face.text not in repr(rotating_face)
    assert "secrets" not in repr(rotating_face)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (papers.GOOGLE_ACCOUNT, "{}"),
        (papers.GOOGLE_ACCOUNT, "[]"),
        (papers.GOOGLE_ACCOUNT, '{"client_email": "a", "private_key": "b"}'),
        (papers.GOOGLE_ACCOUNT, '{"client_email": "a", "private_key": 7}'),
        (papers.SETTINGS, 'google_issuer = "../x"'),
        (papers.SETTINGS, 'google_issuer = "1"\norigins = "https://city.example"'),
        (papers.SETTINGS, "= ="),
    ],
)
def test_papers_that_do_not_fit_are_named(tmp_path, demo_wallet, face, name, text):
    shutil.copytree(demo_wallet.folder, tmp_path / "wallet")
    wallet = Wallet(tmp_path / "wallet")
    (tmp_path / "wallet" / name).write_text(text)
    with pytest.raises(Fault, match=name.replace(".", r"\.")):
        save_link(face, wallet, NOW_MS)
