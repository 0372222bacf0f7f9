"""A refusal over HTTP: `application/problem+json` (RFC 9457) with one of the codes of docs/wire.md."""

import json
import logging
from collections.abc import Mapping

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from hub.db.trouble import Trouble, trouble_of

RETRY_S = 5
_log = logging.getLogger(__name__)


class Problem(Exception):  # noqa: N818  RFC 9457 calls it so
    """Ends a request with this status and code; `detail` is for people."""

    def __init__(
        self,
        status: int,
        code: str,
        detail: str = "",
        *,
        retry_s: int | None = None,
        headers: Mapping[str, str] | None = None,
        **more: str,
    ) -> None:
        super().__init__(code)
        self.status, self.code, self.detail, self.retry_s, self.more = status, code, detail, retry_s, more
        self.headers = dict(headers or {})

    def but(self, **more: str) -> "Problem":
        """The same, with further members."""
        more = self.more | more
        return Problem(
            self.status, self.code, self.detail, retry_s=self.retry_s, headers=self.headers, **more
        )

    def response(self) -> Response:
        """The answer."""
        fields = {"status": self.status, "title": _title(self.code), "code": self.code, **self.more}
        if self.detail:
            fields["detail"] = self.detail
        headers = dict(self.headers)
        if self.retry_s is not None:
            headers["Retry-After"] = str(self.retry_s)
        return Response(json.dumps(fields), self.status, headers, "application/problem+json")


def problem_of(error: Exception) -> Problem:
    """What ends the request for whatever was raised; what is our own mistake is logged."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, RequestValidationError):
        places = {".".join(str(part) for part in wrong["loc"]) for wrong in error.errors()}
        return Problem(422, "bad_request", f"wrong: {', '.join(sorted(places))}"[:500])
    if isinstance(error, HTTPException):
        status = 422 if error.status_code == 400 else error.status_code  # a body that is no JSON at all
        return Problem(status, _HTTP.get(status, "bad_request"), headers=error.headers)
    trouble = trouble_of(error)
    if trouble is Trouble.BUSY:
        return Problem(503, "busy", retry_s=RETRY_S)
    if trouble is Trouble.FULL:
        return Problem(507, "hub_full")
    _log.error("a request failed", exc_info=error)
    return Problem(500, "failed")


_HTTP = {404: "not_found", 405: "bad_request", 413: "too_big"}


def _title(code: str) -> str:
    return code.replace("_", " ").capitalize()
