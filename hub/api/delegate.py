"""`POST /v1/delegate`: a kiosk's key for provisional passes, listed in the bundle with narrow limits."""

from typing import Annotated

from pydantic import BaseModel, Field

from hub import delegates
from hub.api.enrol import Key
from hub.api.openapi import example, problems
from hub.api.problem import Problem
from hub.api.rooms import WHOLE, TheHub
from hub.api.signed import Caller, signed_router
from hub.audit import note
from hub.enrolment import KIOSK
from hub.publish import catalogue_in_force, publish
from shared.domain.faults import UsageError
from shared.domain.moment import Moment
from shared.wire.batch import BatchError, raw
from shared.wire.keys import KeyRefused, load_ed25519


class DelegateIn(BaseModel):
    """The public half of an Ed25519 key, and how many of its places no pass has yet."""

    model_config = example(key="hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo", left=40)

    key: Key
    left: Annotated[int, Field(strict=True, ge=0, le=delegates.PLACES), WHOLE] = delegates.PLACES


class DelegateOut(BaseModel):
    """Whether the key is listed now; its limits stand in the bundle."""

    listed: bool


router = signed_router(tags=["devices"])


@router.post("/v1/delegate", summary="A key for provisional passes", responses=problems(403, 429))
def delegate(hub: TheHub, caller: Caller, body: DelegateIn) -> DelegateOut:
    """For kiosks only. The key signs passes of two weeks, for the library, in places of its own; where few
    are left, it is listed anew with fresh ones."""
    if caller.device.kind != KIOSK:
        raise Problem(403, "bad_request", "only a kiosk signs provisional passes")
    try:
        key = raw(body.key, 32)
        load_ed25519(key)
    except (BatchError, KeyRefused):
        raise Problem(422, "bad_request", "no usable Ed25519 key") from None
    with hub.alone() as connection:
        today = Moment(caller.now_ms, caller.now_ms).local(catalogue_in_force(connection).zone).date()
        try:
            new = delegates.register(connection, caller.device.id, key, body.left, today)
        except UsageError as error:
            raise Problem(429, "too_many", str(error), retry_s=86_400) from None
        if new:
            note(
                connection,
                f"device {caller.device.id}",
                "a key for passes listed",
                caller.device.id,
                caller.now_ms,
            )
            publish(hub, connection)
    return DelegateOut(listed=True)
