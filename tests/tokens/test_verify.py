"""What becomes of texts: true cards of every transport, and everything else."""

import base64
import time

import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.domain.card import AgeBand, Card, Code, Kind, Rotation
from shared.domain.reasons import Reason, Refusal
from shared.tokens.claims import LAST_DAY, Claims, ClaimsError, encode
from shared.tokens.issue import issue
from shared.tokens.keyring import Standing
from shared.tokens.transport import MAX_TEXT, to_base64url, to_digits
from shared.wire import cose
from tests.tokens.samples import (
    ISSUER_KEY,
    KEY_ID,
    NOW,
    OTHER_ID,
    OTHER_KEY,
    TODAY,
    claims,
    full_claims,
    issuer_key,
    other_city,
    verifier,
)

TRANSPORTS = pytest.mark.parametrize("to_text", [to_digits, to_base64url])
VERIFIER = verifier()
TOKEN = issue(full_claims(), KEY_ID, ISSUER_KEY)
SMALL = issue(claims(), KEY_ID, ISSUER_KEY)


def reason(text: str, with_verifier=VERIFIER) -> Reason:
    answer = with_verifier.verify(text, NOW)
    assert isinstance(answer, Refusal), answer
    return answer.reason


def signed(payload: bytes) -> str:
    """A token of any payload at all, truly signed by the issuer's key."""
    return to_digits(cose.sign1(payload, KEY_ID, ISSUER_KEY))


def payload(**changes) -> dict:
    """The claim map of a good card, by claim number, with changes such as `_4=b""`; None removes a claim."""
    fields = {1: 1, 2: TODAY + 700, 3: TODAY - 10, 4: bytes(16), 5: 1, 7: 6, 8: 1, 9: 40_000}
    fields |= {int(name[1:]): value for name, value in changes.items()}
    return {key: fields[key] for key in sorted(fields) if fields[key] is not None}


@TRANSPORTS
@given(
    st.builds(
        Claims,
        issuer=st.just(1),
        card_id=st.binary(min_size=16, max_size=16),
        kind=st.sampled_from(Kind),
        age_band=st.sampled_from(AgeBand),
        issued=st.integers(TODAY - 1000, TODAY + 1000),
        expires=st.integers(TODAY + 1000, LAST_DAY),
        version=st.integers(0, 2**32 - 1),
        status_index=st.integers(0, 2**32 - 1),
        entitlements=st.lists(st.integers(0, 65_535), max_size=16, unique=True).map(tuple),
        rotation=st.none() | st.tuples(st.sampled_from(Rotation), st.integers(0, 65_535)),
        hint=st.none() | st.text("ABCÉЖ", min_size=1, max_size=2),
    )
)
def test_a_true_card_reads_back_whatever_it_says(to_text, said):
    card = VERIFIER.verify(to_text(issue(said, KEY_ID, ISSUER_KEY)), NOW)
    assert card == Card(
        said.issuer,
        said.card_id,
        said.kind,
        said.age_band,
        said.issued,
        said.expires,
        said.version,
        said.status_index,
        frozenset(said.entitlements),
        said.rotation[0] if said.rotation else None,
        Code.ABSENT,
        None,
        said.hint,
        None,
    )


@pytest.mark.parametrize("algorithm", cose.ALGORITHMS)
def test_both_names_of_the_algorithm_are_read(algorithm):
    token = issue(claims(), KEY_ID, ISSUER_KEY, algorithm=algorithm)
    assert isinstance(VERIFIER.verify(to_digits(token), NOW), Card)


@TRANSPORTS
def test_every_one_bit_mutant_is_refused(to_text):
    for bit in range(len(TOKEN) * 8):
        mutant = bytearray(TOKEN)
        mutant[bit // 8] ^= 1 << bit % 8
        assert isinstance(VERIFIER.verify(to_text(bytes(mutant)), NOW), Refusal), bit


def test_a_mutant_of_payload_or_signature_is_forged():
    for place in (20, len(TOKEN) - 1):
        mutant = bytearray(TOKEN)
        mutant[place] ^= 1
        assert reason(to_digits(bytes(mutant))) is Reason.FORGED


@TRANSPORTS
def test_every_one_character_mutant_is_refused(to_text):
    text = to_text(SMALL)
    for place in range(len(text)):
        other = "7" if text[place] != "7" else "1"
        assert isinstance(VERIFIER.verify(text[:place] + other + text[place + 1 :], NOW), Refusal), place


@TRANSPORTS
def test_cut_or_longer_texts_are_refused(to_text):
    text = to_text(TOKEN)
    for length in range(len(text)):
        assert isinstance(VERIFIER.verify(text[:length], NOW), Refusal), length
    for more in ("0", "A", "=", " ", "\n", "\0", "~", text):
        assert isinstance(VERIFIER.verify(text + more, NOW), Refusal), more


@TRANSPORTS
def test_trailing_and_missing_bytes_are_damaged(to_text):
    assert reason(to_text(TOKEN + b"\0")) is Reason.DAMAGED
    assert reason(to_text(TOKEN[:-1])) is Reason.DAMAGED


def test_there_is_one_spelling():
    digits, base64url = to_digits(SMALL), to_base64url(SMALL)
    assert reason("0" + digits) is Reason.DAMAGED
    assert reason(base64url + "=") is Reason.DAMAGED
    arabic = digits.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert reason(arabic) is Reason.NOT_A_CARD
    odd = next(t for t in (SMALL, TOKEN, issue(claims(hint="A"), KEY_ID, ISSUER_KEY)) if len(t) % 3)
    text = to_base64url(odd)
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    loose = text[:-1] + alphabet[alphabet.index(text[-1]) + 1]  # the same bytes, another spelling
    assert base64.urlsafe_b64decode(loose + "==") == odd
    assert reason(loose) is Reason.DAMAGED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Reason.EMPTY),
        (" \r\n\t", Reason.EMPTY),
        ("https://www.westminster.gov.uk/libraries", Reason.NOT_A_CARD),
        ("WIFI:T:WPA;S:guest;P:secret;;", Reason.NOT_A_CARD),
        ("5012345678900", Reason.NOT_A_CARD),
        ("Bücher", Reason.NOT_A_CARD),
        ("www.example.org", Reason.NOT_A_CARD),
        ("~", Reason.NOT_A_CARD),
        ("\0", Reason.NOT_A_CARD),
        ("\ud800", Reason.NOT_A_CARD),
        ("1" * 400, Reason.DAMAGED),
        ("9" * MAX_TEXT, Reason.DAMAGED),
        ("9" * (MAX_TEXT + 1), Reason.TOO_LONG),
        ("9" * 5000, Reason.TOO_LONG),
        ("0oR", Reason.DAMAGED),
        ("eyJ.eyJ.x", Reason.DAMAGED),
    ],
)
def test_other_peoples_texts(text, expected):
    assert reason(text) is expected


@pytest.mark.parametrize("letter", ["9", "A", "\0", "é", "~", ".", "\ud800", " "])
def test_a_megabyte_is_refused_at_once(letter):
    text = letter * 1_000_000
    began = time.perf_counter()
    assert reason(text) is Reason.TOO_LONG
    assert time.perf_counter() - began < 0.05


@settings(max_examples=400)
@given(st.text() | st.text("0123456789~.", max_size=400) | st.binary(max_size=600).map(to_digits))
def test_no_text_raises_or_passes(text):
    assert isinstance(VERIFIER.verify(text, NOW), Refusal)


@settings(max_examples=300)
@given(st.binary(max_size=300), st.sampled_from([to_digits, to_base64url]))
def test_no_signed_garbage_raises_or_passes(garbage, to_text):
    token = cose.sign1(garbage, KEY_ID, ISSUER_KEY)
    assert isinstance(VERIFIER.verify(to_text(token), NOW), Refusal)


@settings(max_examples=400)
@given(st.data())
def test_a_signed_card_has_one_spelling(data):
    """Whatever is changed in a payload that is then truly signed: if it is a card, it is the one encoding."""
    said = bytearray(encode(full_claims()))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(said)))
        said[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    if isinstance(VERIFIER.verify(signed(bytes(said)), NOW), Card):
        assert cbor2.dumps(cbor2.loads(bytes(said)), canonical=True) == said


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.binary(max_size=20) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.integers(0, 12), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=300)
@given(st.sampled_from(range(1, 13)), _values)
def test_one_wrong_claim_makes_a_signed_card_damaged_or_limits_it(claim, value):
    answer = VERIFIER.verify(signed(cbor2.dumps({**payload(), claim: value}, canonical=True)), NOW)
    if isinstance(answer, Card):  # the value happened to be a lawful one
        assert claim in (2, 3, 5, 6, 7, 8, 9, 10, 11)
    else:
        assert answer.reason in (Reason.DAMAGED, Reason.KEY_LIMITS)


@pytest.mark.parametrize(
    "changes",
    [
        {"_1": True},
        {"_1": 0},
        {"_1": None},
        {"_2": 2**40},
        {"_2": TODAY - 11},  # before it was issued
        {"_3": -1},
        {"_3": 20_000.0},
        {"_4": bytes(15)},
        {"_4": "0123456789abcdef"},
        {"_5": 0},
        {"_5": 99},
        {"_5": True},
        {"_6": []},
        {"_6": [2, 1]},
        {"_6": [1, 1]},
        {"_6": [True]},
        {"_6": list(range(17))},
        {"_7": 8},
        {"_7": False},
        {"_8": -1},
        {"_9": 2**32},
        {"_10": [0, 1]},
        {"_6": [None, None]},
        {"_10": [1]},
        {"_10": [[], 1]},
        {"_10": [True, 1]},
        {"_10": [1, 70_000]},
        {"_11": ""},
        {"_11": "ABC"},
        {"_11": "1"},
        {"_12": 0},
    ],
)
def test_wrong_claims_are_damaged(changes):
    assert reason(signed(cbor2.dumps(payload(**changes), canonical=True))) is Reason.DAMAGED


GOOD = cbor2.dumps(payload(), canonical=True)


@pytest.mark.parametrize(
    "odd",
    [
        GOOD + b"\0",
        b"",
        b"\xa0",
        b"\x80",
        b"\xbf" + GOOD[1:] + b"\xff",  # indefinite length
        b"\xb8\x08" + GOOD[1:],  # longer length of the map
        GOOD.replace(b"\x05\x01", b"\x05\x18\x01"),  # longer spelling of a number
        b"\xa9" + GOOD[1:] + b"\x09\x19\x9c\x40",  # the same claim twice
        b"\xc0" + GOOD,  # a tag around it
        GOOD.replace(b"\xa8\x01\x01", b"\xa8\xf5\x01"),  # true for 1
        GOOD.replace(b"\xa8\x01\x01", b"\xa8\xf9\x3c\x00\x01"),  # 1.0 for 1
        GOOD.replace(b"\x05\x01\x07", b"\xe5\x01\x07"),  # simple(5) for 5
        GOOD.replace(b"\x05\x01\x07", b"\x05\xe1\x07"),  # simple(1) for 1
        GOOD.replace(b"\x05\x01", b"\x05\xc2\x41\x01"),  # a bignum
        b"\xa8" + b"\x08\x01" + GOOD[1:].replace(b"\x08\x01", b"", 1),  # another order
        b"\x81" * 250,  # deep
        b"\xa1\x01" * 100 + b"\x00",
        b"\x9b" + b"\xff" * 8,  # a list of 2**64 items
        b"\x5b" + b"\xff" * 8,
        b"\xc4\x82\x1b" + b"\x7f" * 8 + b"\x01",  # a decimal fraction with a huge exponent
    ],
)
def test_signed_cbor_in_another_spelling_is_damaged(odd):
    assert reason(signed(odd)) is Reason.DAMAGED


def test_the_issuer_cannot_write_what_a_verifier_refuses():
    for wrong in (claims(issued=TODAY, expires=TODAY - 1), claims(card_id=b"short"), claims(hint="ABC")):
        with pytest.raises(ClaimsError):
            issue(wrong, KEY_ID, ISSUER_KEY)


def test_an_unknown_key_says_so():
    message = issue(claims(), b"\x09\x09", OTHER_KEY)
    assert reason(to_digits(message)) is Reason.UNKNOWN_KEY
    unlike_ours = message[:10] + b"\xa1" + message[11:]  # something unprotected
    assert reason(to_digits(unlike_ours)) is Reason.DAMAGED


def test_a_known_key_id_with_another_key_is_forged():
    assert reason(to_digits(issue(claims(), KEY_ID, OTHER_KEY))) is Reason.FORGED
    assert reason(to_digits(issue(claims(issuer=2), OTHER_ID, ISSUER_KEY))) is Reason.FORGED


def test_a_true_card_of_a_known_city_names_the_city():
    token = to_digits(issue(claims(issuer=2), OTHER_ID, OTHER_KEY))
    assert VERIFIER.verify(token, NOW) == Refusal(Reason.OTHER_CITY, {"city": "Northmere"})
    accepted = verifier(issuer_key(), other_city(standing=Standing.ACCEPTED))
    assert isinstance(accepted.verify(token, NOW), Card)


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        ({"first_day": TODAY - 5}, {}),
        ({"last_day": TODAY - 11}, {}),
        ({}, {"issuer": 2}),
        ({"status_block": (0, 40_000)}, {}),
        ({"status_block": (40_001, 50_000)}, {}),
        ({"kinds": frozenset({Kind.PROVISIONAL})}, {}),
        ({"max_days": 14}, {}),
    ],
)
def test_what_a_key_may_not_say_is_refused(limits, said):
    limited = verifier(issuer_key(**limits))
    assert reason(to_digits(issue(claims(**said), KEY_ID, ISSUER_KEY)), limited) is Reason.KEY_LIMITS


def test_a_delegated_keys_services_are_on_the_card():
    delegate = issuer_key(
        services=frozenset({"library"}),
        status_block=(40_000, 40_010),
        kinds=frozenset({Kind.PROVISIONAL}),
        max_days=14,
        delegated=True,
    )
    said = claims(kind=Kind.PROVISIONAL, expires=TODAY + 4)
    card = verifier(delegate).verify(to_digits(issue(said, KEY_ID, ISSUER_KEY)), NOW)
    assert isinstance(card, Card)
    assert card.services == {"library"}
