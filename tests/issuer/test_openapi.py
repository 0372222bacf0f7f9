"""The hub's document is complete, and a stranger's tool that tries all of it finds no fault."""

import subprocess
import sys
import time
import uuid
from itertools import cycle
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub import tokens
from hub.api.app import make_app
from hub.choices import Role
from hub.db import tables
from hub.hub import Hub
from shared.wire import httpsig
from tests.fakes.hub_thread import serving

HERE = Path(__file__).parent
TOKEN, SIGN_THIS = "a-token-of-the-test", "sign-this"


class Caller:
    """Puts in what schemathesis cannot make, where it wants to be taken for somebody: a device's signature,
    and a token that is not worn out yet."""

    def __init__(self, app: ASGIApp, hub: Hub) -> None:
        self._app = app
        self._key, self._id = Ed25519PrivateKey.generate(), str(uuid.uuid4())
        device = {
            "id": self._id,
            "name": "desk",
            "kind": "scanner",
            "venue": "porchester",
            "place": "desk",
            "signing_key": self._key.public_key().public_bytes_raw(),
            "sealing_key": bytes(range(32)),
            "enrolled_ms": hub.now_ms(),
        }
        with hub.write() as connection:
            connection.execute(insert(tables.devices).values(device))
            made = [tokens.add(connection, f"t{n}", Role.ISSUER, hub.now_ms()) for n in range(60)]
        self._tokens = cycle(made)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        if headers.get(b"authorization") == f"Bearer {TOKEN}".encode():
            headers[b"authorization"] = f"Bearer {next(self._tokens)}".encode()
        body = await self._body(receive)
        if headers.get(b"signature") == SIGN_THIS.encode():
            request = httpsig.Request(
                scope["method"], scope["raw_path"].decode(), scope["query_string"].decode(), body
            )
            signed = httpsig.sign_request(self._key, self._id, request, int(time.time()))
            headers |= {name.lower().encode(): text.encode() for name, text in signed.items()}

        async def replay() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        await self._app({**scope, "headers": list(headers.items())}, replay, send)

    @staticmethod
    async def _body(receive: Receive) -> bytes:
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        return body


def test_schemathesis_finds_no_fault(hub, tmp_path):
    with serving(hub, lambda app: Caller(app, hub)) as served:
        found = subprocess.run(
            [
                Path(sys.executable).with_name("st"),
                "--config-file",
                HERE / "schemathesis.toml",
                "run",
                f"{served.url}/openapi.json",
                "--max-examples=5",
                "--generation-deterministic",
                "--no-color",
                "--suppress-health-check=all",
                f"--header=Authorization: Bearer {TOKEN}",
                f"--header=Signature: {SIGN_THIS}",
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )
    assert found.returncode == 0, found.stdout[-12_000:] + found.stderr[-2_000:]


@pytest.fixture
def document(hub):
    return make_app(hub).openapi()


def operations(document: dict) -> list[tuple[str, dict]]:
    return [
        (f"{method.upper()} {path}", operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]


def test_every_operation_says_what_it_is_and_what_it_may_answer(document):
    named = {tag["name"] for tag in document["tags"]}
    for name, operation in operations(document):
        assert operation["summary"] and operation["description"], name
        assert set(operation["tags"]) <= named, name
        answers = operation["responses"]
        assert [status for status in answers if status < "300"], name
        assert "503" in answers, name
        for status, answer in answers.items():
            assert answer["description"] not in ("", "Successful Response", "Validation Error"), name
            assert "X-Request-Id" in answer["headers"], name
            if status >= "400":
                (media_type,) = answer["content"]
                assert media_type == "application/problem+json", name
                assert answer["content"][media_type]["example"]["status"] == int(status)
        if name.partition("/v1/")[1]:
            assert operation["security"] in ([{"device": []}], [{"token": []}]), name
            assert {"401", "403"} <= set(answers), name


def test_every_body_has_a_schema_and_an_example(document):
    schemas = document["components"]["schemas"]
    for name, operation in operations(document):
        for content in operation.get("requestBody", {"content": {}})["content"].values():
            schema = content["schema"]
            schema = schemas[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
            assert schema["properties"], name
            assert schema.get("examples") or content.get("example"), name


def test_all_rooms_are_in_it(document):
    tags = {tag for _, operation in operations(document) for tag in operation["tags"]}
    assert tags == {"devices", "bundle", "cards", "health"}


def test_no_page_of_the_dashboard_is_in_it(document):
    assert not [path for path in document["paths"] if not path.startswith(("/v1/", "/healthz", "/metrics"))]
