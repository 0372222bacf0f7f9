"""`POST /v1/feedback`: what people think, in rows that say nothing of who or when."""

from typing import Annotated

from pydantic import BaseModel, Field

from hub import attempts, feedback
from hub.api.openapi import example, problems
from hub.api.problem import Problem
from hub.api.rooms import WHOLE, TheHub
from hub.api.signed import Caller, signed_router
from hub.attempts import Bucket
from hub.publish import catalogue_in_force
from shared.domain import feedback as bounds
from shared.domain.feedback import Feedback, Satisfaction
from shared.domain.moment import Moment

_SENT = 512 << 10
_AT_ONCE, _SECONDS_EACH = 20, 3_600.0  # requests of one device: more rows than any kiosk has in a day
Name = Annotated[str, Field(pattern=f"^{bounds.NAME}$")]


class RowIn(BaseModel):
    """One row; whoever was asked and said nothing is one too."""

    model_config = example(
        id="5f0c6d1e2b3a49788796a5b4c3d2e1f0",
        day="2026-11-21",
        venue="charing-cross",
        service="library",
        satisfaction=5,
        vote="cycle-hire",
    )

    id: Annotated[str, Field(pattern=f"^{bounds.ID}$", description="Drawn at random by the device")]
    day: Annotated[str, Field(json_schema_extra={"format": "date"}, description="On the city's clocks")]
    venue: Name
    service: Name
    satisfaction: Annotated[int, Field(strict=True, ge=1, le=5), WHOLE] | None = None
    vote: Name | None = None
    words: Annotated[str, Field(pattern=f"^{bounds.SEALED}$", max_length=bounds.MAX_SEALED)] | None = None

    def value(self) -> Feedback:
        """The row; raises ValueError."""
        step = None if self.satisfaction is None else Satisfaction(self.satisfaction)
        return Feedback(self.id, self.day, self.venue, self.service, step, self.vote, self.words)


class RowsIn(BaseModel):
    """Rows in no order."""

    model_config = example(rows=[])

    rows: Annotated[list[RowIn], Field(max_length=bounds.MAX_ROWS)]


class TakenOut(BaseModel):
    """How many of the rows the hub holds now; the others were of days that cannot be."""

    taken: int


router = signed_router(_SENT, _SENT, tags=["devices"])


@router.post("/v1/feedback", summary="What people think", responses=problems(429))
def take(hub: TheHub, caller: Caller, body: RowsIn) -> TakenOut:
    """Each id is taken once: the same again changes nothing. Who sent a row is not kept."""
    try:
        rows = [row.value() for row in body.rows]
    except ValueError:
        raise Problem(422, "bad_request", "a day that is none") from None
    with hub.write() as connection:
        bucket = Bucket(f"feedback {caller.device.id}", _AT_ONCE, _SECONDS_EACH)
        if wait_s := attempts.take(connection, [bucket], caller.now_ms):
            raise Problem(429, "too_many", retry_s=wait_s)
        zone = catalogue_in_force(connection).zone
        today = Moment(caller.now_ms, caller.now_ms).local(zone).date()
        return TakenOut(taken=feedback.take(connection, rows, today))
