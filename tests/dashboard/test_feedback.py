"""Feedback on the dashboard, in open data and by command: figures for everybody, words for few."""

import csv
import io
import json
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from hub.db.desk_tables import feedback
from hub.db.tables import audit
from tests.dashboard import town

ROW = f"{1:032x}"


def rows_of(hub):
    with hub.read() as connection:
        return connection.execute(select(feedback)).all()


def noted(hub):
    with hub.read() as connection:
        return [(line.who, line.did) for line in connection.execute(select(audit))]


def percent(rows):
    steps = [row.satisfaction for row in rows if row.satisfaction is not None]
    return round(100 * sum(step >= 4 for step in steps) / len(steps), 1), len(steps)


def test_the_share_is_shown_with_its_interval_and_small_numbers_are_not(served):
    page = served.visitor("vera").get("/feedback").text
    share, answered = percent(rows_of(served.hub))
    assert f"<strong>{share} %</strong>" in page and f"of {answered} who answered; 601 were asked" in page
    assert "City Lions, Charing Cross Library" in page and "hidden" in page
    assert '<svg class="plot"' in page and "Cycle hire" in page
    assert "Read what people wrote" not in page


def test_a_manager_sees_the_figures_of_their_own_venue(served):
    page = served.visitor("marek").get("/feedback").text
    share, _ = percent([row for row in rows_of(served.hub) if row.venue == "porchester"])
    assert f"<strong>{share} %</strong>" in page
    assert "All services, Porchester Centre" in page


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("from=soon", "Write days like"),
        ("from=2026-02-02&to=2026-01-01", "must not be before"),
        ("from=2020-01-01&to=2020-02-01", "Nobody answered"),
    ],
)
def test_days_that_will_not_do_and_days_without_answers(served, query, said):
    answer = served.visitor().get(f"/feedback?{query}")
    assert (answer.status_code, said in answer.text) == (200, True)


def test_words_are_read_by_managers_and_that_is_noted(served):
    page = served.visitor("marek").get("/feedback/words").text
    assert "More chairs, &lt;b&gt;please&lt;/b&gt;.\nشكرا" in page
    assert noted(served.hub) == [("marek", "feedback words read")]
    assert served.visitor("vera").get("/feedback/words").status_code == 403


def test_words_that_name_somebody_are_deleted_and_the_rest_counts(served):
    marek, before = served.visitor("marek"), len(rows_of(served.hub))
    answer = marek.post("/feedback/words", {"row": ROW}, "/feedback/words")
    assert "The words are deleted." in answer.text and "More chairs" not in answer.text
    assert (("marek", "feedback words deleted")) in noted(served.hub)
    assert [row.words for row in rows_of(served.hub) if row.words] == []
    assert len(rows_of(served.hub)) == before
    assert marek.post("/feedback/words", {"row": ROW}, "/feedback").status_code == 404


def test_another_venues_words_are_not_a_managers(served):
    with served.hub.write() as connection:
        connection.execute(feedback.update().where(feedback.c.id == ROW).values(venue="charing-cross"))
    marek = served.visitor("marek")
    assert "More chairs" not in marek.get("/feedback/words").text
    assert marek.post("/feedback/words", {"row": ROW}, "/feedback").status_code == 404
    assert "More chairs" in served.visitor().get("/feedback/words").text


def test_a_key_that_is_gone_is_said(served):
    served.hub.city.add_sealing_key()
    served.hub.city.drop_sealing_keys()
    assert "the key is gone" in served.visitor().get("/feedback/words").text


def test_open_data_hide_small_numbers_in_whole_months(served):
    vera = served.visitor("vera")
    shares = list(csv.DictReader(io.StringIO(vera.get("/open-data/satisfaction.csv").text)))
    votes = list(csv.DictReader(io.StringIO(vera.get("/open-data/votes.csv").text)))
    this_month = date.today().isoformat()[:7]
    assert shares and votes
    for row in shares:
        assert row["month"] < this_month
        assert (row["hidden"] == "yes") == (row["asked"] == "")
        assert row["asked"] == "" or int(row["asked"]) >= 10
        assert row["percent"] == "" or float(row["low"]) <= float(row["percent"]) <= float(row["high"])
    month = (date.today().replace(day=1) - timedelta(1)).isoformat()[:7]
    told = {(row["service"], row["venue"]): row for row in shares if row["month"] == month}
    expected = percent([row for row in rows_of(served.hub) if row.day.startswith(month)])
    assert (float(told["all", "all"]["percent"]), int(told["all", "all"]["answered"])) == expected
    assert {row["candidate"] for row in votes} >= {"cycle-hire", "all"}
    same = json.loads(vera.get("/open-data/satisfaction.json").text)["rows"]
    assert [row["percent"] for row in same] == [float(r["percent"]) if r["percent"] else None for r in shares]
    assert town.WORDS not in vera.get("/open-data/README.md").text
