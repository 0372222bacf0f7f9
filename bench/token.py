"""What reading a token costs: over one bare Ed25519 verify, and over the libraries people would take."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any
from zoneinfo import ZoneInfo

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.domain.card import AgeBand, Card, Kind
from shared.domain.moment import Moment
from shared.tokens.claims import Claims
from shared.tokens.issue import issue
from shared.tokens.keyring import IssuerKey, KeyRing
from shared.tokens.transport import to_base64url, to_digits
from shared.tokens.verify import TokenVerifier

PEERS = Path(__file__).parents[1] / ".venv" / "peers"
KEY_ID = b"\x00\x01"
NOW = Moment(1_795_342_500_000, 1_795_342_500_000)
AIM = 1.15
CLAIMS = Claims(1, bytes(range(16)), Kind.RESIDENT, AgeBand.FROM_18, 20_700, 21_500, 1, 40_000, (3, 40))

Times = dict[str, list[int]]
_PEER = """
import cbor2, json, sys
from bench.token import alternate
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
ways = {"bare": lambda: bare.verify(signature, signed), "cwt": read}
print(json.dumps(alternate(ways, ask["rounds"])))
"""


def rows(rounds: int = 4_000) -> list[dict[str, Any]]:
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
    times = alternate(
        {
            "bare": partial(public.verify, token[-64:], signed),
            "digits": partial(verifier.verify, digits, NOW),
            "base64url": partial(verifier.verify, base64url, NOW),
            "PyJWT": partial(jwt.decode, compact, public, algorithms=["EdDSA"]),
        },
        rounds,
    )
    told = [
        _row("token digits", times["digits"], times["bare"], AIM, "over one bare Ed25519 verify"),
        _row("token base64url", times["base64url"], times["bare"], AIM, "over one bare Ed25519 verify"),
        _row("token digits, PyJWT", times["digits"], times["PyJWT"], 1.0, "over PyJWT on a like JWT"),
    ]
    if (PEERS / "cwt").is_dir():
        ask = {"public": public.public_bytes_raw().hex(), "message": token.hex(), "signed": signed.hex()}
        told.append(_against_cwt(told[0], ask | {"kid": KEY_ID.hex(), "rounds": rounds}))
    return told


def alternate(ways: dict[str, Callable[[], object]], rounds: int) -> Times:
    """Nanoseconds of every call, the ways taking turns so that a busy moment meets all of them."""
    times: Times = {name: [] for name in ways}
    for warm in (True, False):
        for _ in range(rounds // 10 if warm else rounds):
            for name, way in ways.items():
                began = time.perf_counter_ns()
                way()
                took = time.perf_counter_ns() - began
                if not warm:
                    times[name].append(took)
    return times


def _against_cwt(ours: dict[str, Any], ask: dict[str, Any]) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", _PEER],
        input=json.dumps(ask),
        env=os.environ | {"PYTHONPATH": f"{PEERS}{os.pathsep}{Path(__file__).parents[1]}"},
        capture_output=True,
        text=True,
        check=True,
    )
    times: Times = json.loads(done.stdout)
    peer = _row("", times["cwt"], times["bare"], 1.0, "")
    middle = ours["median_ratio"] / peer["median_ratio"]
    tail = ours["p99_ratio"] / peer["p99_ratio"]
    note = (
        "over cwt from the same digits to unchecked claims,"
        f" which takes {peer['median_ratio']:.2f} x a bare verify in its own process"
    )
    return {
        "row": "token digits, cwt",
        "median_ratio": round(middle, 3),
        "p99_ratio": round(tail, 3),
        "aim": 1.0,
        "met": middle <= 1.0,
        "note": note,
    }


def _row(name: str, ours: list[int], floor: list[int], aim: float, note: str) -> dict[str, Any]:
    middle = median(ours) / median(floor)
    tail = quantiles(ours, n=100)[98] / quantiles(floor, n=100)[98]
    return {
        "row": name,
        "median_ratio": round(middle, 3),
        "p99_ratio": round(tail, 3),
        "aim": aim,
        "met": middle <= aim,
        "note": f"{note}; median {median(ours) / 1000:.0f} us against {median(floor) / 1000:.0f} us",
    }


if __name__ == "__main__":
    for row in rows():
        print(json.dumps(row))
