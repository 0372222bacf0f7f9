"""`GET /metrics`: for Prometheus on the same machine, or elsewhere with a token."""

from ipaddress import ip_address
from typing import Any

from fastapi import APIRouter
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import Response

from hub.api.rooms import TheHub, TheMetrics
from hub.api.tokens import Credentials, admit
from hub.choices import Role

_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip")  # through a proxy, whose own address means nothing

router = APIRouter()


_TEXT: dict[int | str, dict[str, Any]] = {200: {"content": {"text/plain": {"schema": {"type": "string"}}}}}


@router.get(
    "/metrics",
    tags=["health"],
    summary="Figures for Prometheus",
    response_class=Response,
    responses=_TEXT,
    openapi_extra={"security": [{"token": []}, {}]},
)
def figures(request: Request, hub: TheHub, metrics: TheMetrics, credentials: Credentials) -> Response:
    """Requests of this process, and the state of devices and bundle. From another machine, or through a
    proxy, this needs a token of the role `metrics`."""
    if not _is_local(request):
        admit(hub, credentials.credentials if credentials else None, Role.METRICS)
    return Response(generate_latest(metrics.registry), media_type=CONTENT_TYPE_LATEST)


def _is_local(request: Request) -> bool:
    if request.client is None or any(name in request.headers for name in _FORWARDED):
        return False
    try:
        return ip_address(request.client.host).is_loopback
    except ValueError:
        return False
