"""What a room of the API is handed."""

from typing import Annotated

from fastapi import Depends, Request

from hub.hub import Hub
from hub.metrics import Metrics


def _hub(request: Request) -> Hub:
    hub: Hub = request.app.state.hub
    return hub


def _metrics(request: Request) -> Metrics:
    metrics: Metrics = request.app.state.metrics
    return metrics


TheHub = Annotated[Hub, Depends(_hub)]
TheMetrics = Annotated[Metrics, Depends(_metrics)]
