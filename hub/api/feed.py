"""`GET /v1/feed`: what the hub has to tell the devices of a venue, in order."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel

from hub.api.rooms import TheHub
from hub.api.signed import Caller, signed_router
from hub.hub import incarnation
from hub.intake import feed
from shared.domain.ruling import Ruling, Why


class Item(BaseModel):
    """One thing told: a ruling, a call for help, that somebody dealt with either, a referral code that was
    used, or what to erase."""

    number: int
    kind: Literal["ruling", "settled", "erase", "help", "referral"]
    event: str | None = None
    ruling: Ruling | None = None
    why: Why | None = None
    service: str | None = None
    at_ms: int | None = None
    device: str | None = None
    name: str | None = None
    page: str | None = None
    card: str | None = None
    ref: str | None = None
    hash: str | None = None


class Items(BaseModel):
    """At most 500 items, oldest first; `more`: there are more."""

    incarnation: UUID
    items: list[Item]
    more: bool


router = signed_router(tags=["devices"])


@router.get("/v1/feed", summary="What the hub tells a venue", response_model_exclude_none=True)
def tell(
    hub: TheHub,
    caller: Caller,
    after: Annotated[int, Query(ge=0, le=2**53 - 1)] = 0,
    incarnation_seen: Annotated[UUID | None, Query(alias="incarnation")] = None,
) -> Items:
    """The items after a number; from the first one where the hub's data are not those the device knew."""
    with hub.read() as connection:
        now = UUID(incarnation(connection))
        known = incarnation_seen is None or incarnation_seen == now
        items, more = feed.after(connection, caller.device.venue, after if known else 0)
    return Items(incarnation=now, items=[Item(**item) for item in items], more=more)
