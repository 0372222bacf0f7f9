"""Handouts on the dashboard: the month, what is due back, what has to be seen to, and the files."""

import csv
import io
from datetime import date

import pytest
from sqlalchemy import insert

from hub.db.tables import rulings
from tests.dashboard import town


def rows_of(answer):
    return list(csv.DictReader(io.StringIO(answer.text)))


def test_the_month_is_told_by_item_place_network_and_need_in_the_catalogues_words(served):
    page = served.visitor().get("/handouts").text
    assert f"Handed out in {date.today():%B %Y}" in page and "<strong>18</strong> in all" in page
    assert "SIM" in page and "O2" in page and "Charing Cross Library" in page
    assert "cannot-afford" not in page


def test_loans_name_nobody_and_the_longest_overdue_come_first(served):
    page = served.visitor().get("/handouts").text
    assert "3 days overdue" in page and page.index("7QL0") < page.index("7QL1")
    assert "7QL2" not in page  # it came back at another place
    assert f"a{0:031x}" not in page


def test_codes_are_counted_by_service_and_never_shown(served):
    page = served.visitor().get("/handouts").text
    row = page[page.index('<th scope="row">unfold') :].partition("</tr>")[0]
    assert [cell.rpartition(">")[2] for cell in row.split("</td>")[1:-1]] == ["2", "1", "1"]
    assert bytes([1] * 32).hex() not in page


def test_what_has_to_be_seen_to_leads_to_those_rulings(served):
    with served.hub.write() as connection:
        row = town.ruling_row(40, why="referral_used", ruling="duplicate", venue="porchester")
        connection.execute(insert(rulings).values(row))
    page = served.visitor("marek").get("/handouts").text
    assert "The referral code was used twice: 1 time" in page
    listed = served.visitor("marek").get("/rulings?why=referral_used").text
    assert row["event"] in listed and "1 ruling waiting" in listed


def test_the_months_return_is_the_databanks_and_of_ones_own_venue(served):
    month = f"{date.today():%Y-%m}"
    answer = served.visitor().get(f"/handouts/month.csv?month={month}")
    assert f'filename="handouts-{month}.csv"' in answer.headers["content-disposition"]
    rows = rows_of(answer)
    assert sum(int(row["handed_out"]) for row in rows) == 18
    assert rows[-1] | {"month": ""} == {
        "month": "",
        "item": "sim-40gb",
        "venue": "porchester",
        "network": "o2",
        "criterion": "cannot-afford",
        "handed_out": "3",
    }
    own = rows_of(served.visitor("marek").get(f"/handouts/month.csv?month={month}"))
    assert {row["venue"] for row in own} == {"porchester"}


def test_a_years_small_counts_are_hidden_and_a_venues_manager_gets_its_lines(served):
    year = date.today().year
    rows = rows_of(served.visitor().get(f"/handouts/year.csv?year={year}"))
    told = {(row["venue"], row["item"]): (row["handed_out"], row["hidden"]) for row in rows}
    assert told["porchester", "sim-40gb"] == ("", "yes")
    own = rows_of(served.visitor("marek").get(f"/handouts/year.csv?year={year}"))
    assert {row["venue"] for row in own} == {"porchester"}


@pytest.mark.parametrize(
    "path", ["/handouts/year.csv", "/handouts/year.csv?year=1999", "/handouts/year.csv?year=x"]
)
def test_a_year_without_figures_is_none(served, path):
    assert served.visitor().get(path).status_code == 404


@pytest.mark.parametrize(
    "path", ["/handouts?month=2026-13", "/handouts?month=%00", "/handouts?month=1999-01"]
)
def test_a_month_that_is_none_is_this_one(served, path):
    assert f"Handed out in {date.today():%B %Y}" in served.visitor().get(path).text


def test_the_files_are_for_managers(served):
    assert served.visitor("vera").get("/handouts/month.csv").status_code == 403
    assert served.visitor("vera").get("/handouts/year.csv").status_code == 403
