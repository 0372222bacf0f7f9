"""A small Koha over HTTP: what its published OpenAPI document says of tokens and patrons, and no more.

Source: Koha-community/Koha, api/v1/swagger: paths/oauth.yaml (form fields, 200/400/403), paths/patrons.yaml
(list with `_per_page` and the header `x-koha-query`; POST 201/400/409; PUT 200/400/404/409),
definitions/patron.yaml (required: surname, library_id, category_id; no further properties), and
Koha/REST/V1/Patrons.pm (409 for a card number or user name that is there, 400 for codes that are not; a PUT
changes the fields that it holds). 20 rows come where nobody asks for more (RESTdefaultPageSize).
"""

import json
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

CLIENT, SECRET = "hub", "a secret of the hub"
_TEXTS = {"cardnumber", "surname", "firstname", "userid", "staff_notes", "library_id", "category_id"}
_REQUIRED = {"surname", "library_id", "category_id"}


class Koha:
    """Listens on 127.0.0.1; `troubles` befall the next patron requests: a status, `cut`, `html`."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.patrons: dict[int, dict[str, object]] = {}
        self.asked: list[tuple[str, str]] = []
        self.troubles: list[int | str] = []
        self.tokens: set[str] = set()
        self.veiled = False
        koha = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                koha._answer(self)

            do_GET = do_POST = do_PUT = answer  # noqa: N815

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self.url = f"{'http' if tls is None else 'https'}://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    def __enter__(self) -> "Koha":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def add(self, **fields: object) -> int:
        """A patron who was there before; their number in the database."""
        number = len(self.patrons) + 1
        self.patrons[number] = {"library_id": "CPL", "category_id": "PT", "patron_id": number} | fields
        return number

    def by(self, field: str, value: str) -> list[dict[str, object]]:
        """The patrons with this value."""
        return [one for one in self.patrons.values() if str(one.get(field, "")).lower() == value.lower()]

    @property
    def changes(self) -> int:
        """How many requests were to change something."""
        return sum(method != "GET" and "oauth" not in path for method, path in self.asked)

    # --- the line -----------------------------------------------------------------------------------------

    def _answer(self, http: BaseHTTPRequestHandler) -> None:
        where = urlsplit(http.path)
        body = http.rfile.read(int(http.headers.get("Content-Length") or 0))
        self.asked.append((http.command, http.path))
        if where.path == "/api/v1/oauth/token":
            self._say(http, *self._token(http, body))
            return
        if http.headers.get("Authorization", "").removeprefix("Bearer ") not in self.tokens:
            self._say(http, 401, {"error": "Authentication required"})
            return
        trouble = self.troubles.pop(0) if self.troubles else None
        if trouble == "cut":
            http.close_connection = True
            return
        if trouble == "html":
            self._send(http, 200, b"<html>hello</html>", "text/html")
        elif isinstance(trouble, int):
            self._say(http, trouble, {"error": "Something went wrong, check Koha logs for details."})
        elif http.command == "GET":
            self._say(http, *self._list(http, parse_qs(where.query)))
        else:
            self._say(http, *self._store(http, where.path, body))

    def _say(self, http: BaseHTTPRequestHandler, status: int, body: object) -> None:
        self._send(http, status, json.dumps(body).encode(), "application/json;charset=UTF-8")

    def _send(self, http: BaseHTTPRequestHandler, status: int, body: bytes, kind: str) -> None:
        http.send_response(status)
        http.send_header("Content-Type", kind)
        http.send_header("Content-Length", str(len(body)))
        http.end_headers()
        http.wfile.write(body)

    # --- what it knows ------------------------------------------------------------------------------------

    def _token(self, http: BaseHTTPRequestHandler, body: bytes) -> tuple[int, object]:
        assert http.headers["Content-Type"] == "application/x-www-form-urlencoded"
        form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        if form.get("grant_type") != "client_credentials":
            return 400, {"error": "Unimplemented grant type"}
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT, SECRET):
            return 403, {"error": "unauthorized_client"}
        self.tokens.add(token := f"token-{len(self.asked)}")
        return 200, {"access_token": token, "token_type": "Bearer", "expires_in": 3600}

    def _list(self, http: BaseHTTPRequestHandler, query: dict[str, list[str]]) -> tuple[int, object]:
        conditions = json.loads(http.headers["x-koha-query"])
        found = [
            one
            for one in self.patrons.values()
            if any(all(one in self.by(k, v) for k, v in each.items()) for each in conditions)
        ]
        rows = found[: int(query.get("_per_page", ["20"])[0])]
        hidden = {"surname": None, "userid": None} if self.veiled else {}
        return 200, [one | hidden for one in rows]

    def _store(self, http: BaseHTTPRequestHandler, path: str, body: bytes) -> tuple[int, object]:
        assert http.headers["Content-Type"] == "application/json"
        told = json.loads(body)
        wrong = [k for k, v in told.items() if k not in _TEXTS or not isinstance(v, str)]
        if wrong or _REQUIRED - told.keys():
            return 400, {"errors": [{"message": "Missing or unknown property.", "path": "/body"}]}
        if told["library_id"] != "CPL" or told["category_id"] != "PT":
            return 400, {"error": "Given library_id does not exist"}
        number = None if path == "/api/v1/patrons" else int(path.rpartition("/")[2])
        if number is not None and number not in self.patrons:
            return 404, {"error": "Patron not found"}
        for field in ("cardnumber", "userid"):
            others = [one for one in self.by(field, told.get(field, "")) if one["patron_id"] != number]
            if told.get(field) and others:
                return 409, {"error": "Duplicate ID", "conflict": field}
        if number is None:
            return 201, self.patrons[self.add(**told)]
        self.patrons[number] |= told
        return 200, self.patrons[number]
