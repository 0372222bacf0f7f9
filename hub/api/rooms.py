"""What a room of the API is handed."""

from typing import Annotated

from fastapi import Depends, Request

from hub.hub import Hub


def _hub(request: Request) -> Hub:
    hub: Hub = request.app.state.hub
    return hub


TheHub = Annotated[Hub, Depends(_hub)]
