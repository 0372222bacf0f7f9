"""Hours of ambassadors: figures that stay when what the tablets told of workshops is erased."""

import json
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from hub import people
from hub.__main__ import main
from hub.cards import Medium, Wanted
from hub.db import tables
from hub.devices import find
from hub.hub import Hub
from hub.intake.rules import published
from hub.intake.take import take
from hub.issuer import Order, issue
from hub.retention import forget
from hub.workshops import Hours, hours
from shared.wire.pseudonym import pseudonym
from tests.fakes.device_log import DeviceLog
from tests.fakes.hands import Hands

ADA, JO = "a" * 32, "b" * 32
DAY_S = 86_400
NOVEMBER = [Hours(ADA, 1, 1440, 0, 0), Hours(JO, 2, 135, 30, 11)]


class Tablet:
    """Tells the hub of workshops as a tablet does: under the event's service, with its retention."""

    def __init__(self, hub: Hub) -> None:
        self.hub, self.log = hub, DeviceLog("desk", "porchester")
        with hub.write() as connection:
            connection.execute(insert(tables.devices).values(self.log.enrolled()))

    def tell(self, day: str, who: str | None, **body: object) -> None:
        named = body if who is None else body | {"card_ref": who}
        self.log.write("workshop", day=day, service="digital-help", event="e", **named)

    def closed(self, day: str, who: str | None, minutes: object, **body: object) -> None:
        self.tell(day, who, step="closed", minutes=minutes, **body)

    def send(self) -> None:
        with self.hub.write() as connection:
            device = find(connection, self.log.device)
            assert device is not None
            batch = self.log.batch(self.log.acknowledged + 1)
            taken = take(connection, published(connection), device, self.log.id, batch, self.hub.now_ms())
            self.log.acknowledged = taken.next - 1


@pytest.fixture
def tablet(open_hub: Hub) -> Tablet:
    made = Tablet(open_hub)
    made.closed("2026-10-31", JO, 60, heads=9, sign_ups=3)
    made.tell("2026-11-01", JO, step="opened")
    made.closed("2026-11-01", JO, 90, heads=20, sign_ups=8)
    made.closed("2026-11-30", JO, 45, heads=10, sign_ups=3)
    made.closed("2026-11-30", ADA, 10_000_000)
    for nothing in (-5, "90", None, True):
        made.closed("2026-11-30", ADA, nothing)
    made.closed("2026-11-30", ADA, 5, heads="many")
    made.tell("2026-11-30", ADA, step="closed")
    made.closed("2026-11-30", None, 30)
    made.send()
    return made


def told(hub: Hub, month: str | None) -> list[Hours]:
    with hub.read() as connection:
        return hours(connection, hub.keys.partner_key, month)


def test_hours_are_those_of_workshops_that_were_closed_by_ambassador_and_month(
    tablet: Tablet, open_hub: Hub
) -> None:
    assert told(open_hub, "2026-11") == NOVEMBER
    assert told(open_hub, "2026-12") == []
    assert told(open_hub, None) == [NOVEMBER[0], Hours(JO, 3, 195, 39, 14)]
    tablet.log.acknowledged = 0
    tablet.send()
    assert told(open_hub, "2026-11") == NOVEMBER, "what is sent again counts once"


def test_hours_outlive_the_rows_that_told_them_and_go_two_years_later(
    tablet: Tablet, open_hub: Hub, hands: Hands
) -> None:
    hands.wait(45 * DAY_S)
    assert forget(open_hub.engine, open_hub.now_ms()) > 0
    with open_hub.read() as connection:
        kept = select(func.count()).where(tables.events.c.payload.is_not(None))
        assert connection.scalar(kept) == 0, "by the service's retention"
    assert told(open_hub, "2026-11") == NOVEMBER
    hands.wait(690 * DAY_S)
    forget(open_hub.engine, open_hub.now_ms())
    assert told(open_hub, "2026-10") == [] and told(open_hub, "2026-11") == NOVEMBER
    hands.wait(40 * DAY_S)
    forget(open_hub.engine, open_hub.now_ms())
    assert told(open_hub, None) == []


def test_an_ambassador_is_one_person_whatever_rows_call_them_and_has_the_rights_of_one(
    open_hub: Hub,
) -> None:
    card = issue(open_hub, Order(Wanted(), Medium("base64url"), "a test")).card
    name = pseudonym(open_hub.keys.partner_key, bytes.fromhex(card))
    tablet = Tablet(open_hub)
    tablet.closed("2026-11-20", card, 60, heads=5)
    tablet.closed("2026-11-21", name, 30, sign_ups=2)
    tablet.send()
    assert told(open_hub, "2026-11") == [Hours(name, 2, 90, 5, 2)]
    held = people.export(open_hub, card, "x")["workshops_led"]
    assert [one["minutes"] for one in held] in ([60, 30], [30, 60])
    people.erase(open_hub, card, "x")
    assert told(open_hub, None) == []
    tablet.closed("2026-11-22", card, 60)
    tablet.send()
    assert told(open_hub, None) == [], "nor is what comes later"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_workshop_in_years_to_come_is_nobodys_hours_and_is_not_kept_for_ever(open_hub: Hub) -> None:
    tablet = Tablet(open_hub)
    tablet.closed("9999-12-31", JO, 60)
    tablet.closed("2028-01-01", JO, 60)
    tablet.send()
    assert told(open_hub, None) == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.usefixtures("tablet")
def test_the_command_tells_them(
    tmp_path: Path, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    city = ["--data", str(tmp_path / "city"), "--database", database_url]
    asked = ["hours", *city, "--month", "2026-11"]
    assert main(asked) == 0
    assert f"{JO}  2 workshops  2 h 15 min  30 came  11 sign-ups" in capsys.readouterr().out
    assert main([*asked, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)["ambassadors"][1]
    assert answer == {"ambassador": JO, "workshops": 2, "minutes": 135, "heads": 30, "sign_ups": 11}
    assert main([*asked[:-1], "2026-12"]) == 0
    assert capsys.readouterr().out == "no workshop was closed\n"
