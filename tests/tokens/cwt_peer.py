"""The peer library `cwt`, in a process of its own with its own dependencies: one JSON request on stdin."""

import json
import sys

from cwt import COSE, COSEKey

OKP, ED25519_CURVE = 1, 6


def main() -> None:
    ask = json.load(sys.stdin)
    params = {1: OKP, -1: ED25519_CURVE, 2: bytes.fromhex(ask["kid"]), 3: ask["alg"]}
    params |= {
        number: bytes.fromhex(ask[name]) for number, name in ((-2, "public"), (-4, "private")) if name in ask
    }
    key, cose = COSEKey.new(params), COSE.new()
    if "message" in ask:
        try:
            done = cose.decode(bytes.fromhex(ask["message"]), key).hex()
        except Exception as error:  # noqa: BLE001  whatever the peer raises is its refusal
            done = f"refused: {type(error).__name__}"
    else:
        protected = {1: ask["alg"], 4: bytes.fromhex(ask["kid"])}
        done = cose.encode(bytes.fromhex(ask["payload"]), key, protected=protected).hex()
    print(json.dumps(done))


if __name__ == "__main__":
    main()
