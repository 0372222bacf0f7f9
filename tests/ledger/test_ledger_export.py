"""Exports: safe in a spreadsheet, checkable by another program, whole or absent."""

import csv
import json
from pathlib import Path

import pytest

from shared.domain.events import EventKind
from shared.ledger.export import export_log
from shared.ledger.faults import LedgerFault
from shared.wire.chain import commitment, genesis, link
from tests.ledger.desk import Desk


def test_another_program_can_check_the_chain_of_the_json_lines(desk: Desk, tmp_path: Path) -> None:
    for number in range(40):
        desk.admit(f"card-{number}", slot=0)
    desk.ledger.erase("card-3")
    assert export_log(desk.ledger, tmp_path / "usb") == 40
    chain, seq = None, 0
    for line in (tmp_path / "usb" / "events.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        seq += 1
        chain = chain or genesis(row["log"])
        committed = bytes.fromhex(row["commitment"])
        if row["payload"] is not None:
            assert commitment(bytes.fromhex(row["salt"]), row["payload"].encode()) == committed
        chain = link(chain, row["log"], seq, row["id"], committed)
        assert chain.hex() == row["chain"]
    assert seq == 40


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(desk: Desk, tmp_path: Path, evil: str) -> None:
    desk.tell(EventKind.DECISION, card=evil, verdict=evil, reason=evil, rate=evil)
    export_log(desk.ledger, tmp_path)
    with (tmp_path / "events.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:3] == ["seq", "id", "at"]
    assert f"'{evil}" in rows[1]
    assert not [cell for cell in rows[1] if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_an_erased_event_is_an_empty_row(desk: Desk, tmp_path: Path) -> None:
    event = desk.admit("card-1")
    desk.ledger.erase("card-1")
    export_log(desk.ledger, tmp_path)
    assert f"1,{event.id},,,,,,,,,,,,," in (tmp_path / "events.csv").read_text("utf-8")


def test_a_place_that_cannot_be_written_is_a_fault_and_leaves_the_old_file(
    desk: Desk, tmp_path: Path
) -> None:
    desk.admit("card-1")
    export_log(desk.ledger, tmp_path / "out")
    before = (tmp_path / "out" / "events.csv").read_bytes()
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LedgerFault):
        export_log(desk.ledger, tmp_path / "file")
    assert (tmp_path / "out" / "events.csv").read_bytes() == before
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["events.csv", "events.jsonl"]
