"""The line to a real hub without HTTP: what a signed request would be handed, and answers that get lost."""

import json
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from hub import devices
from hub.api import allotments, events, feed, heartbeat
from hub.api.signed import Signed
from hub.hub import Hub
from hub.metrics import Metrics
from shared.sync.client import Answer
from shared.sync.faults import LineFault


class DirectHub:
    """As `HubClient`, for one device. While `losing`, the hub does what it is asked and is not heard."""

    def __init__(self, hub: Hub, device: str) -> None:
        self.hub, self.device = hub, device
        self.losing: list[str] = []  # what a request's path ends with
        self._metrics = Metrics(hub)

    def get(self, path: str) -> Answer:
        after = int(path.partition("after=")[2].partition("&")[0])
        return self._answered(path, feed.tell(self.hub, self._caller(), after))

    def post(self, path: str, body: dict[str, Any] | bytes, *, pack: bool = False) -> Answer:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        fields = json.loads(data)
        caller = self._caller(data)
        match path.split("/")[2:]:
            case ["heartbeat"]:
                told = heartbeat.heartbeat(self.hub, caller, heartbeat.Beat(**fields))
            case ["logs", log, "events"]:
                taken = events.events(self.hub, self._metrics, caller, UUID(log))
                self._lose(path)
                return Answer(200, bytes(taken.body))
            case ["allotments"]:
                told = allotments.allotments(self.hub, caller, allotments.StockIn(**fields))
            case _:
                raise LineFault("not here", "hub_refuses", said="not_found")
        return self._answered(path, told)

    def _caller(self, body: bytes = b"") -> Signed:
        with self.hub.read() as connection:
            device = devices.find(connection, self.device)
        assert device is not None
        now_ms = self.hub.now_ms()
        return Signed(device, body, now_ms, now_ms // 1000)

    def _answered(self, path: str, told: BaseModel) -> Answer:
        self._lose(path)
        return Answer(200, told.model_dump_json(exclude_none=True).encode())

    def _lose(self, path: str) -> None:
        if self.losing and path.endswith(self.losing[0]):
            self.losing.pop(0)
            raise LineFault("no answer", "hub_away")
