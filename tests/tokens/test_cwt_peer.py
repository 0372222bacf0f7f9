"""`cwt` verifies what we issue at COSE level, and we what it signs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shared.domain.card import Card
from shared.domain.reasons import Reason
from shared.tokens.claims import encode
from shared.tokens.issue import issue
from shared.tokens.transport import to_base64url, to_digits
from shared.wire import cose
from tests.tokens.samples import ISSUER_KEY, KEY_ID, NOW, claims, full_claims, public, verifier

PEERS = Path(__file__).parents[2] / ".venv" / "peers"
pytestmark = pytest.mark.skipif(not (PEERS / "cwt").is_dir(), reason="the peers are not installed")
KEY = {"kid": KEY_ID.hex(), "public": public(ISSUER_KEY).hex()}
SECRET = {"private": ISSUER_KEY.private_bytes_raw().hex()}


def peer(**ask) -> str:
    script = Path(__file__).with_name("cwt_peer.py")
    environment = os.environ | {"PYTHONPATH": str(PEERS)}
    done = subprocess.run(
        [sys.executable, str(script)],
        input=json.dumps(ask),
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("algorithm", cose.ALGORITHMS)
@pytest.mark.parametrize("said", [claims(), full_claims()], ids=["plain", "full"])
def test_the_peer_verifies_what_we_issue(algorithm, said):
    token = issue(said, KEY_ID, ISSUER_KEY, algorithm=algorithm)
    assert peer(**KEY, alg=algorithm, message=token.hex()) == encode(said).hex()


def test_the_peer_refuses_what_we_refuse():
    token = bytearray(issue(claims(), KEY_ID, ISSUER_KEY))
    token[30] ^= 1
    assert peer(**KEY, alg=cose.ED25519, message=token.hex()).startswith("refused")
    assert verifier().verify(to_digits(bytes(token)), NOW).reason is Reason.FORGED


@pytest.mark.parametrize("algorithm", cose.ALGORITHMS)
@pytest.mark.parametrize("to_text", [to_digits, to_base64url])
def test_we_read_what_the_peer_signs(algorithm, to_text):
    signed = bytes.fromhex(peer(**KEY, **SECRET, alg=algorithm, payload=encode(claims()).hex()))
    assert isinstance(verifier().verify(to_text(signed), NOW), Card)
