"""Measures this program against floors and peers in the same run: a table, a plot, and a file for machines.

A ratio is ours over the floor or peer that the row names: 1.2 means a fifth more time than it. Seconds are
told for orientation only; they are this machine's. A missed aim is a result, not an error.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.measure import RESULTS, CannotMeasureError, Row

EXAMPLE = """examples:
  ./run bench                        every row, some minutes
  ./run bench token ledger           the rows that begin so
  ./run bench full --json rows.json  a file: [{"row": "full path, swim", "median_ratio": 1.3,
                                     "p99_ratio": 1.4, "aim": 1.35, "met": true}, ...]
"""


@dataclass(frozen=True, slots=True)
class Suite:
    """Rows that are measured together; `run` takes whether to be quick, which proves nothing about speed."""

    rows: tuple[str, ...]
    run: Callable[[bool], list[Row]]


def _token(quick: bool) -> list[Row]:
    from bench.token import rows

    return rows(50) if quick else rows()


def _path(quick: bool) -> list[Row]:
    from bench.path import rows

    return rows(20, 2) if quick else rows()


def _ledger(quick: bool) -> list[Row]:
    from bench.ledger import rows

    return rows(20, 1_000) if quick else rows()


def _decode(quick: bool) -> list[Row]:
    from bench.decode import rows

    return rows(5, 1) if quick else rows()


def _frames(quick: bool) -> list[Row]:
    from bench.frames import rows

    return rows(5, 1) if quick else rows()


def _startup(quick: bool) -> list[Row]:
    from bench.startup import rows

    return rows(1) if quick else rows()


def _memory(quick: bool) -> list[Row]:
    from bench.memory import rows

    return rows(2_000) if quick else rows()


def _intake(quick: bool) -> list[Row]:
    from bench.intake import rows

    return rows(3, (1_000, 5_000)) if quick else rows()


def _drain(quick: bool) -> list[Row]:
    from bench.drain import rows

    return rows(3_000) if quick else rows()


def _line(quick: bool) -> list[Row]:
    from bench.line import rows

    return rows(3, 20, 5_000) if quick else rows()


def _borrow(quick: bool) -> list[Row]:
    from bench.borrow import rows

    return rows(1) if quick else rows()


def _kiosk_touch(quick: bool) -> list[Row]:
    from bench.kiosk import touch

    return touch(3 if quick else 100)


def _kiosk_card(quick: bool) -> list[Row]:
    from bench.kiosk import card

    return card(2 if quick else 100)


def _kiosk_idle(quick: bool) -> list[Row]:
    from bench.kiosk import idle

    return idle(1 if quick else 20)


def _kiosk_sessions(quick: bool) -> list[Row]:
    from bench.intake import FULL
    from bench.kiosk import sessions

    return sessions(2 if quick else 10_000 if os.environ.get(FULL) else 1_000)


SUITES = (
    Suite(("token digits", "token base64url", "token digits, PyJWT", "token digits, cwt"), _token),
    Suite(("full path, swim", "full path, library"), _path),
    Suite(("ledger append", "ledger at a million events"), _ledger),
    Suite(("decode", "recognition, hard frames", "recognition, photos"), _decode),
    Suite(("frame to verdict", "empty frame, at rest", "empty frame, people passing", "idle hall"), _frames),
    Suite(("start-up",), _startup),
    Suite(("memory over 100,000 scans",), _memory),
    Suite(("intake", "intake as the hub fills"), _intake),
    Suite(("drain",), _drain),
    Suite(("scan during a drain", "bundle check 304", "fleet"), _line),
    Suite(("kiosk-touch",), _kiosk_touch),
    Suite(("kiosk-card",), _kiosk_card),
    Suite(("kiosk-idle", "kiosk-idle, camera"), _kiosk_idle),
    Suite(("kiosk-sessions",), _kiosk_sessions),
    Suite(("kiosk-borrow-ten",), _borrow),
)


def main(argv: Sequence[str]) -> int:
    """Measure, print and write; 0 done, 1 a row could not be measured here, 2 used wrongly."""
    parser = argparse.ArgumentParser(
        prog="./run bench",
        description=__doc__,
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("rows", nargs="*", metavar="ROW", help="rows whose name begins so; none: all")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there")
    parser.add_argument("--quick", action="store_true", help="only try whether everything runs")
    options = parser.parse_args(argv)
    names = [name for suite in SUITES for name in suite.rows]
    unknown = [ask for ask in options.rows if not any(_asked(name, [ask]) for name in names)]
    if unknown:
        print(f"bench: there is no row {unknown[0]!r}; there is {'; '.join(names)}", file=sys.stderr)
        return 2
    if options.json is not None and not options.json.parent.is_dir():
        print(f"bench: there is no folder {options.json.parent}", file=sys.stderr)
        return 2
    rows, missing = _measure(options.rows, options.quick)
    _print(rows)
    if rows:
        print(f"plot: {_plot(rows)}", file=sys.stderr)
    if options.json is not None:
        keys = ("row", "median_ratio", "p99_ratio", "aim", "met")
        told = [{key: row[key] for key in keys} for row in rows]
        options.json.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    return 1 if missing else 0


def _asked(name: str, wanted: Sequence[str]) -> bool:
    return not wanted or any(name.lower().startswith(start.lower()) for start in wanted)


def _measure(wanted: Sequence[str], quick: bool) -> tuple[list[Row], bool]:
    """The rows that were asked for, and whether something could not be measured."""
    rows: list[Row] = []
    missing = False
    for suite in SUITES:
        asked = [name for name in suite.rows if _asked(name, wanted)]
        if not asked:
            continue
        print(f"measuring: {'; '.join(asked)} ...", end="", file=sys.stderr, flush=True)
        begun = time.monotonic()
        try:
            rows += [row for row in suite.run(quick) if _asked(row["row"], wanted)]
            print(f" {time.monotonic() - begun:.0f} s", file=sys.stderr)
        except CannotMeasureError as error:
            missing = True
            print(f" cannot be measured here: {error}", file=sys.stderr)
    return rows, missing


def _print(rows: Sequence[Row]) -> None:
    width = max((len(row["row"]) for row in rows), default=0)
    print(f"{'row':<{width}}  {'median':>7}  {'p99':>7}  {'aim':>6}  met")
    for row in rows:
        figures = f"{row['median_ratio']:>7.3f}  {row['p99_ratio']:>7.3f}  {row['aim']:>6g}"
        print(f"{row['row']:<{width}}  {figures}  {'yes' if row['met'] else 'no ':<3}  {row['note']}")


def _plot(rows: Sequence[Row]) -> Path:
    """Each row's ratio as a share of its aim: left of the line is met."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / "bench.png"
    figure, axes = pyplot.subplots(figsize=(8, 1 + 0.32 * len(rows)), layout="constrained")
    places = range(len(rows))
    for key, height, shade in (("p99_ratio", 0.7, 0.35), ("median_ratio", 0.4, 1.0)):
        shares = [row[key] / row["aim"] for row in rows]
        colours = ["#1B7A4B" if row["met"] else "#B4442F" for row in rows]
        axes.barh(places, shares, height, color=colours, alpha=shade)
    axes.axvline(1, color="#1F2A30", linewidth=1)
    axes.set_yticks(places, [row["row"] for row in rows])
    axes.invert_yaxis()
    axes.set_xlabel("ratio as a share of its aim: median (dark), 99th percentile (pale); 1 is the aim")
    figure.savefig(path, dpi=80)
    pyplot.close(figure)
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
