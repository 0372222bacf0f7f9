"""What a room of the API is handed."""

from typing import Annotated

from fastapi import Depends, Request
from pydantic import BeforeValidator

from hub.hub import Hub
from hub.metrics import Metrics


async def _hub(request: Request) -> Hub:
    hub: Hub = request.app.state.hub
    return hub


def _metrics(request: Request) -> Metrics:
    metrics: Metrics = request.app.state.metrics
    return metrics


def _whole(value: object) -> object:
    return int(value) if isinstance(value, float) and value.is_integer() else value


TheHub = Annotated[Hub, Depends(_hub)]
TheMetrics = Annotated[Metrics, Depends(_metrics)]
# After Field(strict=True): as JSON Schema has it, 1.0 is an integer and true is none.
WHOLE = BeforeValidator(_whole)
