"""What is hidden stays hidden: an outsider with a pencil, and all published sums, is left guessing."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hub.suppression import LEAST, TOTAL, WIDTH, hidden, with_totals

ROWS, COLUMNS = ("gym", "library", "swim"), ("east", "north", "west")
COUNTS = st.one_of(st.just(0), st.integers(1, 12), st.integers(1, 400))
CELLS = st.tuples(st.sampled_from(ROWS), st.sampled_from(COLUMNS))
TABLES = st.dictionaries(CELLS, COUNTS, min_size=1).map(with_totals)
SMALL_CELLS = st.tuples(st.sampled_from(ROWS[:2]), st.sampled_from(COLUMNS[:2]))
SMALL_TABLES = st.dictionaries(SMALL_CELLS, COUNTS, min_size=1).map(with_totals)


def other_tables(table, secret, shifts):
    """Every table that differs by `shifts` and looks the same as published: a row of values each, by cell.

    All of a reader's knowledge: the sums, what is published, and that a hidden count is at least 1.
    """
    inner = [cell for cell in table if TOTAL not in cell]
    choices = [shifts if cell in secret else (0,) for cell in inner]
    moved = np.array(list(itertools.product(*choices)))
    values = {cell: table[cell] + moved[:, at] for at, cell in enumerate(inner)}
    for row, column in table:
        if TOTAL in (row, column):
            summed = [
                at for at, cell in enumerate(inner) if row in (TOTAL, cell[0]) and column in (TOTAL, cell[1])
            ]
            values[row, column] = table[row, column] + moved[:, summed].sum(axis=1)
    same = np.ones(len(moved), dtype=bool)
    for cell, value in values.items():
        same &= (value >= 1) if cell in secret else (value == table[cell])
    return {cell: value[same] for cell, value in values.items()}


@given(TABLES)
def test_every_hidden_count_could_be_nine_more_or_nine_less(table):
    secret = hidden(table)
    found = other_tables(table, secret, (-WIDTH, 0, WIDTH))
    for cell in secret:
        # Between two tables that add up lie all tables on the straight line between them: ten numbers.
        assert np.ptp(found[cell]) >= WIDTH, cell


@given(SMALL_TABLES)
def test_every_hidden_count_has_ten_possible_values(table):
    secret = hidden(table)
    found = other_tables(table, secret, tuple(range(-WIDTH, WIDTH + 1)))
    for cell in secret:
        assert len(np.unique(found[cell])) > WIDTH, cell


@given(TABLES)
def test_small_counts_are_hidden_and_nothing_where_there_are_none(table):
    secret = hidden(table)
    small = {cell for cell, count in table.items() if 0 < count < LEAST}
    assert small <= secret
    assert all(table[cell] > 0 for cell in secret), "a zero is published"
    if not small:
        assert not secret


def test_a_single_small_count_takes_the_cheapest_rectangle_with_it():
    table = with_totals(
        {("gym", "east"): 3, ("gym", "west"): 40, ("swim", "east"): 30, ("swim", "west"): 900}
        | {("library", "east"): 500, ("library", "west"): 600}
    )
    assert hidden(table) == {("gym", "east"), ("gym", "west"), ("swim", "east"), ("swim", "west")}


def test_where_nothing_else_can_be_hidden_the_totals_are():
    table = with_totals({("gym", "east"): 3, ("swim", "east"): 0})
    assert hidden(table) == {("gym", "east"), ("gym", TOTAL), (TOTAL, "east"), (TOTAL, TOTAL)}
