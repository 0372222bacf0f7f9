"""The bench command on tiny sizes: that every row comes out in its shape; never how fast anything is."""

import json
from pathlib import Path

import pytest

from bench import __main__ as bench
from bench.measure import CannotMeasureError, Row, in_turns, p99, ratio_row

KEYS = {"row", "median_ratio", "p99_ratio", "aim", "met"}


@pytest.fixture(autouse=True)
def results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(bench, "RESULTS", tmp_path / "results")
    return tmp_path / "results"


def test_rows_come_as_table_file_and_plot(
    tmp_path: Path, results: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = bench.main(["--quick", "FULL", "frame", "idle", "memory", "--json", str(tmp_path / "rows.json")])
    assert code == 0
    told = json.loads((tmp_path / "rows.json").read_text("utf-8"))
    names = [row["row"] for row in told]
    assert names == [
        "full path, swim",
        "full path, library",
        "frame to verdict",
        "idle hall",
        "memory over 100,000 scans",
    ]
    for row in told:
        assert set(row) == KEYS
        assert row["met"] == (row["median_ratio"] <= row["aim"])
        assert row["median_ratio"] > 0
        assert row["p99_ratio"] > 0
    printed = capsys.readouterr()
    assert all(name in printed.out for name in names)
    assert "measuring" in printed.err
    assert (results / "bench.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("suite", bench.SUITES, ids=lambda suite: suite.rows[0])
@pytest.mark.slow
def test_every_suite_gives_the_rows_it_promises(suite: bench.Suite) -> None:
    assert {row["row"] for row in suite.run(True)} <= set(suite.rows)


def test_an_unknown_row_is_one_line_that_names_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["sandwich"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "'sandwich'" in told.err
    assert "full path" in told.err


def test_a_file_for_which_there_is_no_folder_is_refused_before_measuring(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bench.main(["--json", str(tmp_path / "gone" / "rows.json")]) == 2
    assert "no folder" in capsys.readouterr().err


def test_what_cannot_be_measured_is_said_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def nowhere(_: bool) -> list[Row]:
        raise CannotMeasureError("there is no camera")

    good = {"row": "good", "median_ratio": 1.0, "p99_ratio": 1.0, "aim": 1.0, "met": True, "note": ""}
    suites = (bench.Suite(("bad",), nowhere), bench.Suite(("good",), lambda _: [good]))
    monkeypatch.setattr(bench, "SUITES", suites)
    assert bench.main([]) == 1
    told = capsys.readouterr()
    assert "there is no camera" in told.err
    assert "good" in told.out


def test_the_table_says_the_same_as_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [ratio_row("just over", 1.352, 1.0, 1.35, "note"), ratio_row("just met", 1.35, 1.0, 1.35, "note")]
    monkeypatch.setattr(bench, "SUITES", (bench.Suite(("just over", "just met"), lambda _: rows),))
    assert bench.main(["--json", str(tmp_path / "rows.json")]) == 0
    assert [row["met"] for row in json.loads((tmp_path / "rows.json").read_text("utf-8"))] == [False, True]
    over, met = capsys.readouterr().out.splitlines()[1:]
    assert over.split() == ["just", "over", "1.352", "1.000", "1.35", "no", "note"]
    assert met.split() == ["just", "met", "1.350", "1.000", "1.35", "yes", "note"]


def test_ways_take_turns_and_the_turns_change_sides() -> None:
    calls: list[str] = []
    clock = iter(range(100))
    ways = {"a": lambda n: calls.append(f"a{n}"), "b": lambda n: calls.append(f"b{n}")}
    taken = in_turns(ways, 2, warm=1, clock=lambda: float(next(clock)))
    assert calls == ["b0", "a0", "a1", "b1", "b2", "a2"]
    assert taken == {"a": [1.0, 1.0], "b": [1.0, 1.0]}


def test_one_in_a_hundred_exceeds_the_99th_percentile() -> None:
    assert p99([float(value) for value in range(1, 1001)]) == 991.0


@pytest.mark.usefixtures("qapp")
def test_ten_items_at_the_kiosk_are_all_lent(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["--quick", "kiosk-borrow-ten"]) == 0
    assert "kiosk-borrow-ten" in capsys.readouterr().out
