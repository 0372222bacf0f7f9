"""Another city takes the program over by changing a folder: docs/city.md, step by step, by its commands."""

import json
import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.fakes.command import Done, check, run
from tests.fakes.town import Town

PAGE = Path(__file__).parents[2] / "docs" / "catalogue.md"


@pytest.fixture(scope="module")
def aurelia(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A city with its own name, time zone, service and venue: the example that docs/catalogue.md tells."""
    folder = tmp_path_factory.mktemp("aurelia") / "city"
    assert run("hub", "city", "init", folder, "--name", "Aurelia Bay", "--json").code == 0
    own = "\n".join(re.findall(r"```toml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL))
    (folder / "public" / "catalogue.toml").write_text(own, "utf-8")
    assert run("hub", "publish", "--city", folder, "--json").code == 0
    return folder


@pytest.fixture
def desk(aurelia: Path, tmp_path: Path) -> Path:
    state = tmp_path / "desk"
    adopted = run(
        "shared.device", "adopt", "--city", aurelia, "--state", state, "--venue", "harbour-baths", "--json"
    )
    assert (adopted.code, adopted.answers[0]["city"]) == (0, "Aurelia Bay")
    return state


def card(city: Path, *options: str) -> bytes:
    text: str = run("hub", "card", "issue", "--city", city, "--json", *options).answers[0]["text"]
    return text.encode()


def swim(desk: Path, text: bytes) -> Done:
    return check("-", typed=text, service="swim", state=desk)


def test_its_own_rules_days_and_prices_hold(aurelia: Path, desk: Path) -> None:
    assert swim(desk, card(aurelia)).told == ["admit"]
    assert swim(desk, card(aurelia, "--age-band", "4-7")).told == ["needs_adult"]
    events = run("shared.device", "events", "--state", desk, "--json").answers
    payload = next(e["payload"] for e in events if e["payload"].get("verdict") == "admit")
    here = datetime.fromisoformat(payload["at"]).astimezone(ZoneInfo("Pacific/Auckland"))
    assert payload["day"] == here.date().isoformat()
    assert (payload["venue"], payload["rate"], payload["price_pence"]) == ("harbour-baths", "A", 340)


def test_the_first_citys_cards_and_bundles_are_not_its_own(aurelia: Path, desk: Path, town: Town) -> None:
    assert swim(desk, town.card().text.encode()).told == ["forged"]
    adopted = run("shared.device", "adopt", "--city", town.folder, "--state", desk)
    assert adopted.code == 1
    assert swim(desk, card(aurelia)).told == ["admit"], "nothing is lost by trying"


def test_a_service_of_the_first_city_is_unknown_here(desk: Path) -> None:
    done = check("-", typed=b"", service="city-lions", state=desk)
    assert done.code == 2
    assert "swim" in json.dumps(done.complaints)
