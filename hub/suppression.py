"""Hiding small counts of a table with totals so that no sum gives them away.

Complementary suppression: a hidden count is safe where it, and others that are hidden, could be shifted by
`WIDTH` without changing any published number. With the totals as one more row and column, and their signs
turned, every row and column sums to zero, so such a shift is a cycle of hidden cells (Cox, "Suppression
methodology and statistical disclosure control", JASA 75, 1980). The cheapest cycle is hidden with each.
"""

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LEAST = 10  # counts from 1 to 9 are not published; a zero is
WIDTH = 9  # a reader is left with at least ten possible numbers for each hidden count
TOTAL = ""  # the name of the row and of the column that hold the sums

Cell = tuple[str, str]  # row, column
_Node = tuple[str, str]  # "row" or "column", its name


def with_totals(counts: Mapping[Cell, int]) -> dict[Cell, int]:
    """The table with its sums under the name TOTAL; what is not told is 0. Counts are not negative."""
    rows, columns = sorted({row for row, _ in counts}), sorted({column for _, column in counts})
    table = {(row, column): counts.get((row, column), 0) for row in rows for column in columns}
    table |= {(row, TOTAL): sum(table[row, column] for column in columns) for row in rows}
    return table | {(TOTAL, column): sum(table[row, column] for row in rows) for column in (*columns, TOTAL)}


def hidden(table: Mapping[Cell, int]) -> set[Cell]:
    """Which cells of a table with totals are not to be published."""
    found: set[Cell] = set()
    small = sorted(cell for cell, count in table.items() if 0 < count < LEAST)
    found.update(small)
    for cell in small:
        found.update(_Search(table, found).cheapest_cycle(cell))
    return found


@dataclass(frozen=True, slots=True)
class _Search:
    """Ways to shift numbers; what is hidden already costs nothing."""

    table: Mapping[Cell, int]
    hidden: set[Cell]

    def cheapest_cycle(self, cell: Cell) -> list[Cell]:
        """The other cells that make this one ambiguous. There is always a way: all sums may grow."""
        row, column = ("row", cell[0]), ("column", cell[1])
        ways = []
        if self._may(cell, raised=True):
            ways.append(self._path(column, row, cell))
        if self._may(cell, raised=False):
            ways.append(self._path(row, column, cell))
        return min((way for way in ways if way is not None), default=(0, []))[1]

    def _path(self, start: _Node, end: _Node, without: Cell) -> tuple[int, list[Cell]] | None:
        queue: list[tuple[int, _Node, list[Cell]]] = [(0, start, [])]
        done: set[_Node] = set()
        while queue:
            cost, node, cells = heapq.heappop(queue)
            if node == end:
                return cost, cells
            if node in done:
                continue
            done.add(node)
            for cell, onward in self._steps(node):
                if cell != without and onward not in done:
                    price = 0 if cell in self.hidden else 1 + self.table[cell]
                    heapq.heappush(queue, (cost + price, onward, [*cells, cell]))
        return None

    def _steps(self, node: _Node) -> Iterator[tuple[Cell, _Node]]:
        """From a row by raising one of its cells, from a column by lowering one."""
        kind, name = node
        for cell in self.table:
            row, column = cell
            if kind == "row" and row == name and self._may(cell, raised=True):
                yield cell, ("column", column)
            elif kind == "column" and column == name and self._may(cell, raised=False):
                yield cell, ("row", row)

    def _may(self, cell: Cell, *, raised: bool) -> bool:
        """Whether the count can be shifted by WIDTH: hidden ones are known to be at least 1."""
        count = self.table[cell]
        turned = (cell[0] == TOTAL) != (cell[1] == TOTAL)
        return count >= 1 if raised != turned else count - WIDTH >= 1
