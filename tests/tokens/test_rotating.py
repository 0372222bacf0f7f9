"""The code that changes beside a token."""

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.card import Card, Code, Rotation
from shared.domain.moment import Moment
from shared.domain.reasons import Reason, Refusal
from shared.tokens import rotating
from shared.tokens.issue import issue, rotating_text
from shared.tokens.rotating import ClassKey
from shared.tokens.transport import to_digits
from tests.tokens.samples import CLASS_SECRETS, ISSUER_KEY, KEY_ID, NOW, claims, full_claims, verifier

SAID = full_claims()
TEXT = to_digits(issue(SAID, KEY_ID, ISSUER_KEY))
DESK = verifier(class_key=ClassKey(0, {1: CLASS_SECRETS[0]}))


def shown(at_ms: int) -> str:
    return rotating_text(TEXT, SAID, CLASS_SECRETS, at_ms)


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "94287082"),
        (1_111_111_109, "07081804"),
        (1_111_111_111, "14050471"),
        (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"),
        (20_000_000_000, "65353130"),
    ],
)
def test_the_codes_of_rfc_6238(seconds, code):
    secret = b"12345678901234567890"
    assert rotating.code(secret, rotating.step_at(seconds * 1000)) == code


def test_the_secret_is_derived_as_the_profile_says():
    expected = hmac.new(CLASS_SECRETS[0], SAID.card_id + b"\0\0\0\x01", hashlib.sha256).digest()[:20]
    assert rotating.card_secret(CLASS_SECRETS[0], SAID.card_id, 1) == expected


@given(st.integers(-200_000, 200_000))
def test_a_code_is_fresh_in_its_window_and_stale_outside(late_ms):
    made = NOW.trusted_ms
    answer = DESK.verify(shown(made), Moment(made + late_ms, made))
    steps = rotating.step_at(made + late_ms) - rotating.step_at(made)
    if abs(steps) <= 1:
        assert isinstance(answer, Card)
        assert (answer.code, answer.code_step) == (Code.FRESH, rotating.step_at(made))
    else:
        assert answer == Refusal(Reason.CODE_STALE)


def test_the_seconds_in_the_text_are_not_believed():
    token, _, *codes = shown(NOW.trusted_ms - 3_600_000).split("~")
    assert DESK.verify("~".join((token, str(NOW.trusted_ms // 1000), *codes)), NOW) == Refusal(
        Reason.CODE_STALE
    )


def test_each_class_of_venue_checks_its_own_code():
    partner = verifier(class_key=ClassKey(1, {1: CLASS_SECRETS[1]}))
    assert partner.verify(shown(NOW.trusted_ms), NOW).code is Code.FRESH
    stolen = verifier(class_key=ClassKey(1, {1: CLASS_SECRETS[0]}))
    assert stolen.verify(shown(NOW.trusted_ms), NOW) == Refusal(Reason.CODE_STALE)


@pytest.mark.parametrize("class_key", [None, ClassKey(0, {2: CLASS_SECRETS[0]})])
def test_without_the_key_of_that_generation_the_code_is_unchecked(class_key):
    assert verifier(class_key=class_key).verify(shown(NOW.trusted_ms), NOW).code is Code.UNCHECKED


def test_a_static_text_of_a_rotating_card_has_no_code():
    assert DESK.verify(TEXT, NOW).code is Code.ABSENT


def test_a_pass_without_a_code_for_this_class_has_none():
    handout = verifier(class_key=ClassKey(2, {1: b"h" * 32}))
    assert handout.verify(shown(NOW.trusted_ms), NOW).code is Code.ABSENT


@pytest.mark.parametrize(
    "tail",
    [
        "~",
        "~~",
        "~1",
        "~1~",
        "~1~123",
        "~x~12345678",
        "~1~1234567a",
        "~1~12345678~",
        "~1" + "~12345678" * 9,
        "~١~12345678",
    ],
)
def test_a_wrongly_written_code_is_damaged(tail):
    assert DESK.verify(TEXT + tail, NOW) == Refusal(Reason.DAMAGED)


def test_a_code_beside_a_card_that_has_none_is_damaged():
    static = to_digits(issue(claims(), KEY_ID, ISSUER_KEY))
    assert DESK.verify(static + "~1~12345678", NOW) == Refusal(Reason.DAMAGED)


def test_another_issue_of_the_card_has_other_codes():
    newer = claims(version=2, rotation=(Rotation.MANDATORY, 1))
    text = to_digits(issue(newer, KEY_ID, ISSUER_KEY))
    borrowed = shown(NOW.trusted_ms).partition("~")[2]
    assert DESK.verify(f"{text}~{borrowed}", NOW) == Refusal(Reason.CODE_STALE)
