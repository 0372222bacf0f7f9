"""Around every request: its id from the device to the log, one line in the log, one count in the metrics."""

import logging
import re
import time
import uuid

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub import log
from hub.api.problem import problem_of
from hub.metrics import Metrics

REQUEST_ID = "X-Request-Id"
UNMATCHED = "unmatched"  # a path that is no route's; what it was is nobody's business
_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")  # a card's id has no hyphens
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
_log = logging.getLogger(__name__)


class Observed:
    """The middleware; outermost, so that it sees every answer."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app, self._metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get(REQUEST_ID, "")
        request_id = given if _UUID.fullmatch(given) else str(uuid.uuid4())
        scope.setdefault("state", {})
        status = 0

        async def told(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[REQUEST_ID] = request_id
            await send(message)

        began = time.perf_counter()
        held = log.request_id.set(request_id)
        try:
            try:
                await self._app(scope, receive, told)
            except Exception as error:
                if status:  # too late for another answer: cut it off
                    raise
                await problem_of(error).response()(scope, receive, told)
        finally:
            self._tell(scope, status or 500, time.perf_counter() - began)
            log.request_id.reset(held)

    def _tell(self, scope: Scope, status: int, seconds: float) -> None:
        template = getattr(scope.get("route"), "path", UNMATCHED)
        method = scope["method"] if scope["method"] in _METHODS else "OTHER"
        route = f"{method} {template}" if template != UNMATCHED else UNMATCHED
        self._metrics.request(route, status, seconds)
        fields = {"route": route, "status": status, "ms": round(seconds * 1000, 1)}
        signed = scope["state"].get("signed")
        if signed is not None:
            fields |= {"device": signed.device.id, "venue": signed.device.venue}
        _log.log(logging.ERROR if status >= 500 else logging.INFO, "request", extra=fields)
