"""A device's end of the line, bare: what it asks and how it signs are in the test's hands."""

import json
import secrets
import uuid
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from hub.hub import Hub
from shared.wire import httpsig


def base64url(data: bytes) -> str:
    """Without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode()


class BareDevice:
    """A device with keys of its own; every answer's signature is checked by the hub's root."""

    def __init__(self, hub: Hub, url: str) -> None:
        self.hub, self.url = hub, url
        self.id, self.log = str(uuid.uuid4()), str(uuid.uuid4())
        self.signing, self.sealing = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
        self._session = requests.Session()
        self._session.trust_env = False

    def close(self) -> None:
        """Hang up."""
        self._session.close()

    def application(self, secret: str, **other: object) -> dict[str, object]:
        """The body of an enrolment."""
        return {
            "code": secret,
            "device": self.id,
            "signing_key": base64url(self.signing.public_key().public_bytes_raw()),
            "sealing_key": base64url(self.sealing.public_key().public_bytes_raw()),
            "kind": "scanner",
            "name": "Desk 1",
            "version": "0.2.0",
        } | other

    def enrol(self, secret: str, **other: object) -> requests.Response:
        """Ask to be taken in."""
        return self.ask("POST", "/v1/enrol", self.application(secret, **other))

    def heartbeat(self, **other: object) -> requests.Response:
        """Tell how it is."""
        beat = {"version": "0.2.0", "log": self.log, "seq": 0, "chain": "00" * 32, "unsent": 0}
        return self.ask("POST", "/v1/heartbeat", beat | other)

    def get(self, path: str, **headers: str) -> requests.Response:
        """Ask for something."""
        return self.ask("GET", path, headers={name.replace("_", "-"): text for name, text in headers.items()})

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | dict[str, Any] = b"",
        headers: Mapping[str, str] | None = None,
        **signed: Any,
    ) -> requests.Response:
        """One signed request; `signed`: `created_s`, `nonce`, `key_id`, `key`, `as_signed` (a body)."""
        data = json.dumps(body).encode() if isinstance(body, dict) else body
        plain, _, query = path.partition("?")
        signature = httpsig.sign_request(
            signed.get("key", self.signing),
            signed.get("key_id", self.id),
            httpsig.Request(method, plain, query, signed.get("as_signed", data)),
            signed.get("created_s", self.hub.now_ms() // 1000),
            signed.get("nonce", secrets.token_urlsafe(16)),
        )
        given = {"Content-Type": "application/json"} | signature | dict(headers or {})
        answer = self._session.request(method, self.url + path, data=data, headers=given, timeout=30)
        self.check(answer, signature[httpsig.SIGNATURE])
        return answer

    def check(self, answer: requests.Response, asked: str) -> None:
        """The answer is the hub's, to this request, by the hub's time."""
        told_s = httpsig.verify_response(
            answer.headers,
            answer.status_code,
            answer.content,
            asked,
            lambda name: self.hub.root.publisher(bytes.fromhex(name)),
        )
        assert told_s == self.hub.now_ms() // 1000
