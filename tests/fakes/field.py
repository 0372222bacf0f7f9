"""Devices in the field: real folders, enrolled with a real hub, worked and synced by the real commands."""

import json
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from shared.device.state import State
from tests.fakes.command import ROOT, check, python, run
from tests.fakes.hub_process import HubProcess


class FieldDevice:
    """A device at a venue. `through` is another address of the hub than the hub's own: a line's."""

    def __init__(
        self, folder: Path, hub: HubProcess, venue: str = "porchester", through: str | None = None
    ) -> None:
        self.folder = folder
        code = hub.command("code", "--venue", venue)[-1]
        if through is not None:
            code = code.replace(hub.url, through)
        done = run("shared.device", "enrol", "--code", code, "--state", folder)
        assert done.code == 0, done.complaints
        assert run("shared.device", "settings", "reserve_mib", "1", "--state", folder).code == 0

    @property
    def state(self) -> State:
        return State.open(self.folder)

    def work(self, texts: Iterable[str], service: str = "library") -> list[str]:
        """These cards come to the desk; the ids of the rows, each durable."""
        done = check(
            "-", typed="".join(f"{text}\n" for text in texts).encode(), state=self.folder, service=service
        )
        return [answer["event"] for answer in done.answers]

    def sync(self) -> dict[str, Any]:
        """`device sync` to its end: what it told."""
        out, _ = self.begin_sync().communicate(timeout=110)
        told: dict[str, Any] = json.loads(out.splitlines()[-1])
        return told

    def begin_sync(self) -> "subprocess.Popen[bytes]":
        """`device sync`, on its own."""
        command = python("shared.device", "sync", "--state", self.folder, "--json")
        return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def events(self) -> list[dict[str, Any]]:
        """Its log, oldest first, whose chain must hold."""
        done = run("shared.device", "events", "--state", self.folder, "--json")
        assert (done.code, done.complaints) == (0, [])
        return done.answers


def arrived(hub: HubProcess) -> list[dict[str, Any]]:
    """What the hub has, as `hub events` tells it."""
    return [json.loads(line) for line in hub.command("events", "--json")]


def nothing_lost_nothing_doubled(hub: HubProcess, devices: Sequence[FieldDevice]) -> None:
    """Every row of every device is at the hub once, with the device's own hash, and nothing else is."""
    kept = {(row["id"], row["commitment"]) for device in devices for row in device.events()}
    there = arrived(hub)
    assert len({row["id"] for row in there}) == len(there), "doubled"
    assert {(row["id"], row["commitment"]) for row in there} == kept
