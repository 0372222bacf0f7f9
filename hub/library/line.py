"""The hub's line to a library system's REST interface: one session, TLS by the system's authorities.

Verification is never off; redirects, cookies, proxies and `.netrc` are not followed, kept or read.
"""

import json
import ssl
import time
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests
import truststore
import urllib3
from requests.adapters import HTTPAdapter

from shared.domain.faults import Fault, UsageError

CONNECT_S, READ_S, WHOLE_S = 10.0, 30.0, 60.0
LARGEST = 1 << 20  # bytes of an answer
_CHUNK = 64 << 10


class LineDown(Fault):
    """No answer that can be read: what became of the request is unknown."""

    code = "library_silent"


@dataclass(frozen=True, slots=True)
class Account:
    """Where a library system's REST interface is, and this hub's account there; `ca` is trusted, too."""

    url: str
    client: str
    secret: str = field(repr=False)
    ca: Path | None = None

    def __post_init__(self) -> None:
        where = urlsplit(self.url)
        if where.scheme not in ("http", "https") or not where.hostname or where.query or where.fragment:
            raise UsageError("write the address like https://koha.example.org")
        if where.username is not None or (where.scheme == "http" and not _is_here(where.hostname)):
            raise UsageError("the address must begin with https:// and hold no password")


@dataclass(frozen=True, slots=True)
class Reply:
    """A status, and the JSON that came with it; None where there was none."""

    status: int
    body: Any = None

    @property
    def why(self) -> str:
        """What the system says of an error, in one line."""
        said = self.body.get("error") if isinstance(self.body, dict) else None
        return " ".join(str(said or "").split())[:200] or f"status {self.status}"


class Line:
    """Asks one thing after another; `close` at the end. Raises LineDown."""

    def __init__(self, account: Account) -> None:
        self._root = account.url.rstrip("/")
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        self._session.mount("https://", _Verified(_trusting(account.ca)))

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def ask(self, method: str, path: str, headers: dict[str, str], **what: Any) -> Reply:
        """One request, its answer whole and read; `what` is `json`, `data` or `params` as of requests."""
        ends = time.monotonic() + WHOLE_S
        try:
            with self._session.request(
                method,
                self._root + path,
                headers=headers | {"Accept": "application/json"},
                stream=True,
                allow_redirects=False,
                timeout=(CONNECT_S, READ_S),
                **what,
            ) as answer:
                return Reply(answer.status_code, _read(answer, ends))
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise LineDown(_in_words(error)) from None


class _Verified(HTTPAdapter):
    """Hands every connection the one context; `requests` alone would trust the authorities of certifi."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options, ssl_context=self._context)

    def cert_verify(self, conn: Any, url: str, verify: object, cert: object) -> None:
        conn.cert_reqs, conn.ca_certs, conn.ca_cert_dir = "CERT_REQUIRED", None, None


def _trusting(ca: Path | None) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca is not None:
        try:
            context.load_verify_locations(cafile=ca)
        except OSError as error:  # ssl.SSLError is one
            raise UsageError(f"{ca}: {error.strerror or 'no certificates'}") from None
    return context


def _read(answer: requests.Response, ends: float) -> Any:
    """The JSON of an answer, None for one without; raises LineDown for one too long, too slow or garbled."""
    body = bytearray()
    for piece in answer.iter_content(_CHUNK):
        body += piece
        if len(body) > LARGEST or time.monotonic() > ends:
            raise LineDown("the answer is too long or too slow")
    if not body or (answer.status_code >= 400 and "json" not in answer.headers.get("Content-Type", "")):
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise LineDown("the answer is no JSON") from None


def _in_words(error: Exception) -> str:
    """What broke, without the address that was asked."""
    if isinstance(error, requests.exceptions.SSLError):
        return "its certificate is not trusted here, or not for this name"
    if isinstance(error, requests.exceptions.Timeout | TimeoutError):
        return "no answer in time"
    return "not reached, or the line broke"


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
