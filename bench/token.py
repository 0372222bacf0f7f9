"""What reading a token costs: over one bare Ed25519 verify, and over the libraries people would take."""

import json
import os
import subprocess
import sys
from typing import Any
from zoneinfo import ZoneInfo

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bench.measure import TOP, Row, compared, in_turns, ratio_row
from shared.domain.card import AgeBand, Card, Kind
from shared.domain.moment import Moment
from shared.tokens.claims import Claims
from shared.tokens.issue import issue
from shared.tokens.keyring import IssuerKey, KeyRing
from shared.tokens.transport import to_base64url, to_digits
from shared.tokens.verify import TokenVerifier

PEERS = TOP / ".venv" / "peers"
KEY_ID = b"\x00\x01"
NOW = Moment(1_795_342_500_000, 1_795_342_500_000)
AIM = 1.15
CLAIMS = Claims(1, bytes(range(16)), Kind.RESIDENT, AgeBand.FROM_18, 20_700, 21_500, 1, 40_000, (3, 40))

_PEER = """
import cbor2, json, sys
from bench.measure import in_turns
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cwt import COSE, COSEKey
ask = json.load(sys.stdin)
public, message = bytes.fromhex(ask["public"]), bytes.fromhex(ask["message"])
key = COSEKey.new({1: 1, -1: 6, 2: bytes.fromhex(ask["kid"]), 3: -19, -2: public})
cose, bare = COSE.new(), Ed25519PublicKey.from_public_bytes(public)
signature, signed = message[-64:], bytes.fromhex(ask["signed"])
text = str(int.from_bytes(b"\\x01" + message))
def read():
    number = int(text)
    return cbor2.loads(cose.decode(number.to_bytes((number.bit_length() + 7) // 8)[1:], key))
ways = {"bare": lambda _: bare.verify(signature, signed), "cwt": lambda _: read()}
print(json.dumps(in_turns(ways, ask["rounds"], warm=ask["rounds"] // 10)))
"""


def rows(rounds: int = 4_000) -> list[Row]:
    """Both transports over the bare verify, and over PyJWT and cwt; cwt runs in a process of its own, where
    it is measured over the same bare verify."""
    key = Ed25519PrivateKey.generate()
    public = key.public_key()
    token = issue(CLAIMS, KEY_ID, key)
    signed = b"\x84\x6aSignature1" + token[2:10] + b"\x40" + token[11:-66]
    ring = KeyRing([IssuerKey(KEY_ID, 1, public.public_bytes_raw(), 20_000, 30_000, "Bench")])
    verifier = TokenVerifier(ring, ZoneInfo("Europe/London"), None)
    digits, base64url = to_digits(token), to_base64url(token)
    if not isinstance(verifier.verify(digits, NOW), Card):
        raise SystemExit("the benchmark's own token is refused")
    claims = {
        "iss": "1",
        "iat": 1_795_000_000,
        "jti": CLAIMS.card_id.hex(),
        "kind": 1,
        "band": 6,
        "idx": 40_000,
    }
    compact = jwt.encode(claims, key, algorithm="EdDSA")
    times = in_turns(
        {
            "bare": lambda _: public.verify(token[-64:], signed),
            "digits": lambda _: verifier.verify(digits, NOW),
            "base64url": lambda _: verifier.verify(base64url, NOW),
            "PyJWT": lambda _: jwt.decode(compact, public, algorithms=["EdDSA"]),
        },
        rounds,
        warm=rounds // 10,
    )
    told = [
        compared("token digits", times["digits"], times["bare"], AIM, "one bare Ed25519 verify"),
        compared("token base64url", times["base64url"], times["bare"], AIM, "one bare Ed25519 verify"),
        compared("token digits, PyJWT", times["digits"], times["PyJWT"], 1.0, "PyJWT on a like JWT"),
    ]
    if (PEERS / "cwt").is_dir():
        ask = {"public": public.public_bytes_raw().hex(), "message": token.hex(), "signed": signed.hex()}
        told.append(_against_cwt(told[0], ask | {"kid": KEY_ID.hex(), "rounds": rounds}))
    return told


def _against_cwt(ours: Row, ask: dict[str, Any]) -> Row:
    done = subprocess.run(
        [sys.executable, "-c", _PEER],
        input=json.dumps(ask),
        env=os.environ | {"PYTHONPATH": f"{PEERS}{os.pathsep}{TOP}"},
        capture_output=True,
        text=True,
        check=True,
    )
    times = json.loads(done.stdout)
    peer = compared("cwt", times["cwt"], times["bare"], 1.0, "one bare Ed25519 verify")
    middle = ours["median_ratio"] / peer["median_ratio"]
    tail = ours["p99_ratio"] / peer["p99_ratio"]
    note = (
        "over cwt from the same digits to unchecked claims,"
        f" which takes {peer['median_ratio']:.2f} x a bare verify in its own process"
    )
    return ratio_row("token digits, cwt", middle, tail, 1.0, note)
