"""Cards that another city issues as signed JWTs."""

import base64
import json
from datetime import date, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st
from joserfc import jws as joserfc_jws
from joserfc.jwk import ECKey, OctKey

from shared.domain.card import Card
from shared.domain.moment import day_date
from shared.domain.reasons import Reason, Refusal
from shared.tokens import jws
from shared.tokens.issue import issue
from shared.tokens.keyring import Algorithm, Standing
from shared.tokens.transport import to_digits
from tests.tokens.samples import (
    ISSUER_KEY,
    KEY_ID,
    LONDON,
    NOW,
    OTHER_ID,
    OTHER_KEY,
    TODAY,
    claims,
    issuer_key,
    other_city,
    public,
    verifier,
)

EC = generate_private_key(SECP256R1())
EC_POINT = EC.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
ES256 = issuer_key(key_id=b"\x00\x03", public_key=EC_POINT, algorithm=Algorithm.ES256, kid="city-2026")
VERIFIER = verifier(issuer_key(), other_city(), ES256)
TEXT = jws.write(claims(), KEY_ID.hex(), ISSUER_KEY, LONDON)


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def named(**changes) -> dict:
    fields = json.loads(base64.urlsafe_b64decode(TEXT.split(".")[1] + "=="))
    return {name: value for name, value in (fields | changes).items() if value is not None}


def signed(header: dict | str, payload: dict | str) -> str:
    """A JWS of any header and payload, truly signed by the issuer's key."""
    parts = [part if isinstance(part, str) else json.dumps(part) for part in (header, payload)]
    body = ".".join(b64(part.encode()) for part in parts)
    return f"{body}.{b64(ISSUER_KEY.sign(body.encode()))}"


def reason(text: str) -> Reason:
    answer = VERIFIER.verify(text, NOW)
    assert isinstance(answer, Refusal), answer
    return answer.reason


HEADER = {"alg": "EdDSA", "kid": KEY_ID.hex()}


@given(
    st.integers(TODAY - 400, TODAY),
    st.integers(TODAY, TODAY + 400),
    st.sets(st.integers(0, 65_535), max_size=4),
)
def test_a_jws_says_the_same_as_our_own_token(issued, expires, entitlements):
    said = claims(issued=issued, expires=expires, entitlements=tuple(entitlements))
    ours = VERIFIER.verify(to_digits(issue(said, KEY_ID, ISSUER_KEY)), NOW)
    theirs = VERIFIER.verify(jws.write(said, KEY_ID.hex(), ISSUER_KEY, LONDON), NOW)
    assert isinstance(theirs, Card)
    assert theirs == ours


def test_es256_is_read_under_the_name_its_city_uses():
    text = joserfc_jws.serialize_compact(
        {"alg": "ES256", "kid": "city-2026"}, json.dumps(named()), ECKey.import_key(EC)
    )
    assert isinstance(VERIFIER.verify(text, NOW), Card)


def test_ed25519_may_be_called_by_its_new_name():
    assert isinstance(VERIFIER.verify(signed(HEADER | {"alg": "Ed25519"}, named()), NOW), Card)


def test_the_day_of_expiry_is_the_citys_own():
    midnight = int(datetime(2027, 7, 1, tzinfo=LONDON).timestamp())  # 23:00 UTC, in summer time
    on_time = VERIFIER.verify(signed(HEADER, named(exp=midnight)), NOW)
    a_second_more = VERIFIER.verify(signed(HEADER, named(exp=midnight + 1)), NOW)
    assert day_date(on_time.expires) == date(2027, 6, 30)
    assert day_date(a_second_more.expires) == date(2027, 7, 1)


def test_every_one_character_mutant_is_refused():
    for place in range(len(TEXT)):
        other = "x" if TEXT[place] != "x" else "y"
        mutant = TEXT[:place] + other + TEXT[place + 1 :]
        assert isinstance(VERIFIER.verify(mutant, NOW), Refusal), place


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ({"alg": "EdDSA"}, Reason.NOT_A_CARD),  # somebody's JWT
        ({"alg": "EdDSA", "kid": 1}, Reason.NOT_A_CARD),
        ({"alg": "EdDSA", "kid": "ffff"}, Reason.UNKNOWN_KEY),
        ({"kid": "0001"}, Reason.FORGED),
        ({"alg": "none", "kid": "0001"}, Reason.FORGED),
        ({"alg": "HS256", "kid": "0001"}, Reason.FORGED),
        ({"alg": "ES256", "kid": "0001"}, Reason.FORGED),
        ({"alg": ["EdDSA"], "kid": "0001"}, Reason.FORGED),
        (HEADER | {"crit": ["exp"]}, Reason.DAMAGED),
        (HEADER | {"crit": []}, Reason.DAMAGED),
        (HEADER | {"b64": False}, Reason.DAMAGED),
        (HEADER | {"jwk": {}}, Reason.DAMAGED),
        ('{"alg":"EdDSA","kid":"0001","kid":"0001"}', Reason.DAMAGED),
    ],
)
def test_headers_that_are_not_ours(header, expected):
    assert reason(signed(header, named())) is expected


def test_a_public_key_is_no_hmac_secret():
    text = joserfc_jws.serialize_compact(
        {"alg": "HS256", "kid": "0001"}, json.dumps(named()), OctKey.import_key(public(ISSUER_KEY))
    )
    assert reason(text) is Reason.FORGED


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "1"},
        {"iss": True},
        {"iss": None},
        {"exp": 1.5e9},
        {"exp": 10**18},
        {"exp": -1},
        {"iat": True},
        {"iat": "1790000000"},
        {"jti": "short"},
        {"jti": 5},
        {"kind": "resident"},
        {"band": 9},
        {"ent": [2, 1]},
        {"ver": -1},
        {"idx": 2**32},
        {"name": "Ada"},
        {"nbf": 1},
    ],
)
def test_wrong_claims_are_damaged(changes):
    assert reason(signed(HEADER, named(**changes))) is Reason.DAMAGED


@pytest.mark.parametrize(
    "payload", ["", "[]", "1", "[" * 400, '{"iss":1,"iss":1}', "nul", '{"iss":NaN}', "9" * 300]
)
def test_payloads_that_are_no_claims_are_damaged(payload):
    assert reason(signed(HEADER, payload)) is Reason.DAMAGED


def test_limits_and_cities_hold_for_a_jws_too():
    assert reason(jws.write(claims(issuer=2), "0001", ISSUER_KEY, LONDON)) is Reason.KEY_LIMITS
    other = jws.write(claims(issuer=2), OTHER_ID.hex(), OTHER_KEY, LONDON)
    assert VERIFIER.verify(other, NOW) == Refusal(Reason.OTHER_CITY, {"city": "Northmere"})
    accepted = verifier(other_city(standing=Standing.ACCEPTED))
    assert isinstance(accepted.verify(other, NOW), Card)
    assert reason(jws.write(claims(), "0001", OTHER_KEY, LONDON)) is Reason.FORGED


def test_a_jws_has_no_rotating_code():
    assert reason(TEXT + "~1~12345678") is Reason.DAMAGED


@settings(max_examples=200)
@given(st.text("eyJhbGciOiJFZERTQSIsImtpZCI6IjAwMDEifQ.._-", max_size=300))
def test_no_dotted_text_raises(tail):
    for text in ("eyJ" + tail, TEXT[:40] + tail, TEXT.split(".")[0] + "." + tail):
        assert isinstance(VERIFIER.verify(text, NOW), Refusal)
