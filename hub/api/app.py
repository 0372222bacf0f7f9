"""The whole of the hub over HTTP, put together from its rooms."""

import importlib

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from hub.api.observed import Observed
from hub.api.openapi import complete
from hub.api.problem import problem_of
from hub.hub import Hub
from hub.metrics import Metrics
from shared.domain.version import VERSION

ROOMS = (  # modules with a `router`; a room adds its line
    "hub.api.health",
    "hub.api.cards",
    "hub.api.metrics",
    "hub.api.enrol",
    "hub.api.bundle",
    "hub.api.heartbeat",
    "hub.api.events",
    "hub.api.feed",
    "hub.api.feedback",
    "hub.api.sign_ups",
    "hub.api.delegate",
    "hub.api.allotments",
    "hub.api.links",
    "hub.api.join",
    "hub.dashboard.routes",
)


def make_app(hub: Hub) -> FastAPI:
    """The application that serves this hub."""
    app = FastAPI(
        title="Portcullis hub",
        version=VERSION,
        description="Signatures and promises of both ends: docs/wire.md.",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,  # such a redirect goes to whatever host the request named, unsigned
    )
    app.state.hub = hub
    app.state.metrics = Metrics(hub)
    app.add_middleware(Observed, metrics=app.state.metrics)
    for kind in (Exception, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, _answer)
    for room in ROOMS:
        app.include_router(importlib.import_module(room).router)
    complete(app)
    return app


def _answer(_: Request, error: Exception) -> Response:
    return problem_of(error).response()
