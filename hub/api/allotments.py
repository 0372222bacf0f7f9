"""`POST /v1/allotments`: what a device is to hand out, from the stock of its venue, signed."""

from base64 import urlsafe_b64encode
from typing import Annotated

from pydantic import BaseModel, Field
from sqlalchemy import select

from hub import stock
from hub.api.openapi import example, problems
from hub.api.rooms import WHOLE, TheHub
from hub.api.signed import Caller, signed_router
from hub.db.tables import logs
from shared.domain.handout import MOST_UNITS
from shared.trust.root import key_id
from shared.wire.allotment import Allotment, sign

_DAY_MS = 86_400_000
_ID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
Item = Annotated[str, Field(pattern="^[a-z][a-z0-9-]{0,39}$")]
Units = Annotated[int, Field(strict=True, ge=0, le=MOST_UNITS), WHOLE]


class StockIn(BaseModel):
    """The device's log, and up to how many units of each item it is to hold."""

    model_config = example(log="0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d", want={"sim-40gb": 5})

    log: Annotated[str, Field(pattern=_ID)]
    want: Annotated[dict[Item, Units], Field(max_length=20)] = {}


class StockOut(BaseModel):
    """All allotments of this log with something left, each a COSE_Sign1 in base64url."""

    allotments: list[str]


router = signed_router(tags=["devices"])


@router.post("/v1/allotments", summary="Stock to hand out", responses=problems())
def allotments(hub: TheHub, caller: Caller, body: StockIn) -> StockOut:
    """Fills the device up. A log of which there are two copies gets nothing: it is about to end."""
    device = caller.device.id
    with hub.alone() as connection:
        log = connection.execute(select(logs).where(logs.c.id == body.log)).one_or_none()
        if log is not None and (log.device != device or log.forked_ms is not None):
            return StockOut(allotments=[])
        held = stock.top_up(connection, device, body.log, body.want, caller.now_ms)
    name = key_id(hub.keys.publisher.public_key().public_bytes_raw())
    signed = (
        sign(
            Allotment(one.id, device, body.log, one.item, one.units, one.made_ms // _DAY_MS),
            name,
            hub.keys.publisher,
        )
        for one in held
    )
    return StockOut(allotments=[urlsafe_b64encode(one).decode().rstrip("=") for one in signed])
