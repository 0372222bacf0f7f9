"""Hours of ambassadors, out of what their tablets told of workshops."""

import json
from pathlib import Path

import pytest
from sqlalchemy import insert

from hub.__main__ import main
from hub.db import tables
from hub.hub import Hub
from hub.workshops import Hours, hours
from tests.fakes.device_log import DeviceLog

ADA, JO = "a" * 32, "b" * 32
TOLD = [  # day, ambassador, what else
    ("2026-10-31", JO, {"step": "closed", "minutes": 60}),
    ("2026-11-01", JO, {"step": "opened"}),
    ("2026-11-01", JO, {"step": "closed", "minutes": 90}),
    ("2026-11-30", JO, {"step": "closed", "minutes": 45}),
    ("2026-11-30", ADA, {"step": "closed", "minutes": 10_000_000}),
    ("2026-11-30", ADA, {"step": "closed", "minutes": -5}),
    ("2026-11-30", ADA, {"step": "closed", "minutes": "90"}),
    ("2026-11-30", None, {"step": "closed", "minutes": 30}),
]
NOVEMBER = [Hours(ADA, 1, 1440), Hours(JO, 2, 135)]


@pytest.fixture
def hub(open_hub: Hub) -> Hub:
    row = {"commitment": b"", "chain": b"", "received_ms": 0, "venue": "porchester", "trusted_ms": 0}
    rows = [
        row
        | {"log": 1, "seq": seq, "id": f"e{seq}", "day": day, "card_ref": who, "kind": "workshop"}
        | {"payload": json.dumps(told), "ruling": "accepted"}
        for seq, (day, who, told) in enumerate(TOLD, 1)
    ]
    rows += [rows[2] | {"seq": 98, "id": "e98", "kind": "decision"}]
    rows += [rows[2] | {"seq": 99, "id": "e99", "payload": None}]
    log = {"number": 1, "id": "l1", "device": "desk", "next": 1, "chain": b"", "start": 0}
    with open_hub.write() as connection:
        connection.execute(insert(tables.devices).values(DeviceLog("desk", "porchester").enrolled()))
        connection.execute(insert(tables.logs).values(log))
        connection.execute(insert(tables.events), rows)
    return open_hub


def test_hours_are_those_of_workshops_that_were_closed_by_ambassador_and_month(hub: Hub) -> None:
    with hub.read() as connection:
        assert hours(connection, "2026-11") == NOVEMBER
        assert hours(connection, "2026-12") == []
        assert hours(connection, None) == [NOVEMBER[0], Hours(JO, 3, 195)]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.usefixtures("hub")
def test_the_command_tells_them(
    tmp_path: Path, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    city = ["--data", str(tmp_path / "city"), "--database", database_url]
    asked = ["hours", *city, "--month", "2026-11"]
    assert main(asked) == 0
    assert f"{JO}  2 workshops  2 h 15 min" in capsys.readouterr().out
    assert main([*asked, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["ambassadors"][1] == {"ambassador": JO, "workshops": 2, "minutes": 135}
    assert main([*asked, "--month", "2026-12"]) == 0
    assert capsys.readouterr().out == "no workshop was closed\n"
