"""Vectors that outsiders wrote; see tests/data/vectors/README.md."""

import base64
import json
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey
from joserfc import jws
from joserfc.jwk import ECKey

from shared.domain.reasons import Refusal
from shared.tokens.transport import to_base64url, to_digits
from shared.trust.statuslist import MAX_BYTES, StatusList, inflate
from shared.wire import cose
from shared.wire.keys import KeyRefused, load_ed25519
from tests.tokens.samples import NOW, verifier

FOLDER = Path(__file__).parents[1] / "data" / "vectors"


def load(name: str):
    return json.loads((FOLDER / name).read_text())


def ed25519_verdict(key: bytes, message: bytes, signature: bytes) -> str:
    try:
        load_ed25519(key).verify(signature, message)
    except KeyRefused:
        return "weak key"
    except InvalidSignature:
        return "invalid"
    return "valid"


def test_wycheproof_ed25519():
    seen = 0
    for group in load("wycheproof_ed25519.json"):
        for number, comment, message, signature, result in group["tests"]:
            verdict = ed25519_verdict(*(bytes.fromhex(part) for part in (group["key"], message, signature)))
            if result == "acceptable":  # small-order keys are refused; a torsion part does no harm
                weak = ("torsion point" in comment and "plus" not in comment) or "identity" in comment[:8]
                assert (verdict == "weak key") == weak, (number, comment)
            else:
                assert verdict == result, (number, comment)
            seen += 1
    assert seen == 210


def test_wycheproof_ecdsa_p256_as_jws_signs():
    es256, seen = jws.JWSRegistry.algorithms["ES256"], 0
    for group in load("wycheproof_ecdsa_p256_p1363.json"):
        key = ECKey.import_key(
            EllipticCurvePublicKey.from_encoded_point(SECP256R1(), bytes.fromhex(group["key"]))
        )
        for number, comment, message, signature, result in group["tests"]:
            good = es256.verify(bytes.fromhex(message), bytes.fromhex(signature), key)
            assert good == (result == "valid"), (number, comment)
            seen += 1
    assert seen == 262


COSE = load("cose_sign1.json")


@pytest.mark.parametrize("name", COSE["messages"])
def test_no_message_of_another_profile_is_a_card(name):
    message = bytes.fromhex(COSE["messages"][name]["cbor"])
    with pytest.raises(cose.CoseError):
        cose.split(message)
    for text in (to_digits(message), to_base64url(message)):
        assert isinstance(verifier().verify(text, NOW), Refusal)


@pytest.mark.parametrize("name", ["sign-pass-02", "sign-pass-03"])
def test_the_signed_bytes_are_built_as_in_the_examples(name):
    """The examples' header differs from ours; what surrounds it must be the same."""
    entry = COSE["messages"][name]
    expected = bytes.fromhex(entry["to_be_signed"])
    protected, content = bytes.fromhex("43a10126"), b"\x54This is the content."
    ours = cose.signed_prefix(cose.head(b"\0\1"), bytes.fromhex(entry["external"])) + content
    assert ours.replace(cose.head(b"\0\1")[2:10], protected) == expected


@pytest.mark.parametrize("entry", load("status_list.json"), ids=lambda entry: f"{entry['bits']}-bit")
def test_the_drafts_status_lists(entry):
    statuses = StatusList(inflate(base64.urlsafe_b64decode(entry["lst"] + "=="), MAX_BYTES), entry["bits"])
    for index in range(0, statuses.size, 1 if statuses.size < 100 else 997):
        assert statuses.value(index) == entry["values"].get(str(index), 0)
    for index, value in entry["values"].items():
        assert statuses.value(int(index)) == value
