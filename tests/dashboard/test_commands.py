"""`hub staff` and `hub open-data` as people type them."""

import csv
import json
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from hub import city as cities
from hub import open_data
from hub.dashboard import accounts
from hub.dashboard.accounts import Account, Role
from hub.db.desk_tables import feedback
from hub.db.tables import audit, counts, staff
from hub.hub import Hub
from hub.publish import publish
from shared.domain.faults import UsageError
from tests.fakes.command import ROOT, python


def hub(folder: Path, *words: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command of the hub on a folder."""
    command = python("hub", *words, "--data", folder)
    return subprocess.run(
        command, cwd=ROOT, input=given, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture(scope="module")
def new_city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo city as it is made."""
    folder = tmp_path_factory.mktemp("new") / "city"
    cities.make(folder, None, None, date.today())
    opened = Hub.open(folder)
    with opened.alone() as connection:
        publish(opened, connection)
    opened.close()
    return folder


@pytest.fixture
def city(new_city: Path, tmp_path: Path) -> Path:
    """A new demo city."""
    return shutil.copytree(new_city, tmp_path / "city")


def test_a_new_city_has_no_account_and_one_is_made_listed_and_closed(city):
    assert hub(city, "staff", "list").stdout == ""
    made = hub(city, "staff", "add", "amina", "--role", "admin", given="three plain words\n")
    assert (made.returncode, made.stdout) == (0, "amina may log in\n")
    assert json.loads(hub(city, "staff", "list", "--json").stdout) == {
        "name": "amina",
        "role": "admin",
        "venue": None,
        "disabled": False,
    }
    assert hub(city, "staff", "disable", "amina").returncode == 0
    assert "disabled" in hub(city, "staff", "list").stdout
    assert hub(city, "staff", "password", "amina", given="three other words\n").returncode == 0
    assert "disabled" not in hub(city, "staff", "list").stdout
    opened = Hub.open(city)
    with opened.read() as connection:
        assert accounts.verify(connection, "amina", "three plain words") is None
        assert accounts.verify(connection, "amina", "three other words") is not None
        password = connection.scalar(select(staff.c.password))
        noted = [tuple(row) for row in connection.execute(select(audit.c.did, audit.c.about))]
    opened.close()
    assert password.startswith("$argon2id$")
    assert noted == [("account made: admin", "amina"), ("account closed", "amina"), ("password set", "amina")]


def test_what_is_no_account_is_refused_in_one_line(city):
    for words, given, said in (
        (("amina", "--role", "admin"), "", "12 to 200"),
        (("amina", "--role", "manager", "--venue", "nowhere"), "three plain words\n", "no venue"),
        (("amina",), "three plain words\n", "--role"),
    ):
        done = hub(city, "staff", "add", *words, given=given)
        assert done.returncode == 2
        assert said in done.stderr and done.stderr.count("\n") == 1, done.stderr
    assert hub(city, "staff", "list").stdout == ""


@pytest.mark.parametrize(
    ("name", "password", "said"),
    [
        ("amina", "short", "12 to 200"),
        ("amina", "a" * 13, "same few signs"),
        ("amina", "x" + "long" * 60, "12 to 200"),
        ("amina", "Amina-2026-Westminster", "must not be the name"),
        ("Amina Y", "three plain words", "small letters"),
        ("", "three plain words", "small letters"),
        ("<b>", "three plain words", "small letters"),
    ],
)
def test_names_and_passwords_that_will_not_do(city, name, password, said):
    opened = Hub.open(city)
    with pytest.raises(UsageError, match=said), opened.write() as connection:
        accounts.add(connection, Account(name, Role.ADMIN, None), password, 0)
    opened.close()


def test_open_data_is_written_for_whole_months_that_are_over(city, tmp_path):
    day = date.today().replace(day=1) - timedelta(1)
    row = {
        "day": day.isoformat(),
        "venue": "porchester",
        "kind": "decision",
        "verdict": "admit",
        "reason": "",
    }
    opened = Hub.open(city)
    with opened.write() as connection:
        connection.execute(
            insert(counts), [row | {"service": "swim", "events": 120}, row | {"service": "gym", "events": 3}]
        )
    opened.close()
    done = hub(
        city, "open-data", "--to", tmp_path / "out", "--from", day.replace(day=1).isoformat(), "--json"
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    with (tmp_path / "out" / "use.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {r["month"] for r in rows} == {day.isoformat()[:7]}
    assert told["rows"] == len(rows) and told["hidden"] == sum(r["hidden"] == "yes" for r in rows) >= 2
    assert "1 to 9 are hidden" in (tmp_path / "out" / "README.md").read_text()
    assert json.loads((tmp_path / "out" / "use.json").read_text())["city"] == "Westminster"


def test_this_month_is_not_published(city, tmp_path):
    today = date.today().isoformat()
    done = hub(city, "open-data", "--to", tmp_path / "out", "--from", today, "--to-day", today)
    assert done.returncode == 2 and "only whole months" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("first", "last", "today", "months"),
    [
        ("2026-01-01", "2026-03-31", "2026-11-22", ("2026-01-01", "2026-03-31")),
        ("2026-01-02", "2026-03-30", "2026-11-22", ("2026-02-01", "2026-02-28")),
        ("2026-01-02", "2026-01-31", "2026-11-22", None),
        ("2026-10-01", "2026-12-31", "2026-11-22", ("2026-10-01", "2026-10-31")),
        ("2026-11-01", "2026-11-30", "2026-11-30", None),
        ("2026-11-01", "2026-11-30", "2026-12-01", ("2026-11-01", "2026-11-30")),
        (None, None, "2026-01-05", ("2024-01-01", "2025-12-31")),
    ],
)
def test_only_whole_months_that_are_over_count(first, last, today, months):
    def day(text):
        return text and date.fromisoformat(text)

    found = open_data.whole_months(day(first), day(last), day(today))
    assert found == (months and tuple(map(day, months)))


def test_too_many_months_are_refused():
    with pytest.raises(UsageError, match="twenty years"):
        open_data.whole_months(date(1, 1, 1), None, date(2026, 11, 22))


def test_the_report_is_told_by_command(city):
    day = (date.today() - timedelta(1)).isoformat()
    row = {"day": day, "venue": "porchester", "service": "swim"}
    opened = Hub.open(city)
    with opened.write() as connection:
        connection.execute(
            insert(feedback),
            [row | {"id": f"{n:032x}", "satisfaction": 5 if n < 18 else 1} for n in range(20)],
        )
    opened.close()
    told = json.loads(hub(city, "feedback", "--json").stdout)
    assert told["all"] == {"asked": 20, "answered": 20, "percent": 90.0, "low": 69.9, "high": 97.2}
    assert {(vote["candidate"], vote["votes"]) for vote in told["votes"]} >= {("cycle-hire", 0)}
    assert "90.0 % satisfied (69.9 to 97.2 %) of 20; 20 asked" in hub(city, "feedback").stdout
    assert "nobody was asked" in hub(city, "feedback", "--from", "2020-01-01", "--to", "2020-02-01").stdout
    wrong = hub(city, "feedback", "--from", "2020-02-01", "--to", "2020-01-01")
    assert wrong.returncode == 2 and "must not be before" in wrong.stderr
