"""Tables and rows: a row is a view, unknown names are refused."""

import numpy as np
import pytest

from edumig_sim.errors import ModelError
from edumig_sim.tables import Column, Row, Table


class Places(Table):
    seats = Column(np.float64, "places", "Seats.", 1.0)
    open_ = Column(np.bool_, "", "Open.")


def test_a_row_reads_and_writes_the_column():
    table = Places(3, {"seats": [1, 2, 3]})
    row = Row(table, 1)
    assert row.seats == 2.0
    row.seats = 9
    assert table.seats.tolist() == [1, 9, 3]


def test_a_column_stays_the_same_array_when_it_is_written():
    table = Places(2)
    before = table.seats
    table.seats = [5, 6]
    assert table.seats is before


def test_unknown_columns_are_refused_with_the_known_ones():
    with pytest.raises(ModelError, match="seats"):
        Places(1, {"seat": [1]})
    with pytest.raises(AttributeError, match="seat"):
        _ = Row(Places(1), 0).seat


@pytest.mark.parametrize("first", [0, 1, 25])
def test_rows_come_and_go_for_years(first):
    """People leave at the beginning and in between and others come: the room is used again, no row is lost."""
    rng = np.random.default_rng(first)
    table, there, born = Places(0), np.zeros(0), 0
    for _ in range(60):
        new = np.arange(born, born + rng.integers(0, 40), dtype=float)
        born += len(new)
        table.append(Places(len(new), {"seats": new}))
        there = np.concatenate([there, new])
        stays = rng.uniform(size=len(there)) > rng.choice([0.0, 0.02, 0.3])
        stays[:first] = False
        table.keep(stays)
        there = there[stays]
        np.testing.assert_array_equal(table.seats, there)


def test_append_keep_and_take():
    table = Places(2, {"seats": [1, 2]})
    table.append(Places(1, {"seats": [3]}))
    assert len(table) == 3
    table.keep(np.array([True, False, True]))
    assert table.seats.tolist() == [1, 3]
    copy = table.take(np.array([1]))
    copy.seats = [7]
    assert table.seats.tolist() == [1, 3]
    assert isinstance(copy, Places)
