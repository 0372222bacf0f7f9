"""`GET /healthz`: ready, or not."""

from fastapi import APIRouter
from sqlalchemy import select

from hub.api.rooms import TheHub
from hub.db import tables

router = APIRouter()


@router.get("/healthz", summary="Whether this process is ready", tags=["health"])
def healthz(hub: TheHub) -> dict[str, str]:
    """200 where the database answers, 503 where it does not."""
    with hub.read() as connection:
        connection.scalar(select(tables.hub.c.one))
    return {"status": "ready"}
