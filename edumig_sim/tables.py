"""Tables: one row an agent, one NumPy array a column, and a row that looks like an agent.

A subclass lists its columns; each carries its type, unit and meaning. A row is a view: reading or writing
``row.wage`` reads or writes ``table.wage[row.index]``. No state is held twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from edumig_sim.errors import ModelError, nearest


class Column:
    """One column of a table: type, unit, meaning, and the value of a new row."""

    def __init__(self, dtype: Any, unit: str, doc: str, default: float = 0) -> None:
        self.dtype, self.unit, self.doc, self.default = np.dtype(dtype), unit, doc, default
        self.name = ""

    def __set_name__(self, owner: type[Table], name: str) -> None:
        self.name = name
        owner.columns = {**getattr(owner, "columns", {}), name: self}

    def __get__(self, table: Table | None, owner: type | None = None) -> Any:
        return self if table is None else table._arrays[self.name]

    def __set__(self, table: Table, values: Any) -> None:
        table._arrays[self.name][:] = values  # in place: views stay valid


_GROWTH = 1.25  # room for rows that will come, as a multiple of those that are there
_PART = 0.1  # of the rows: rows move within their room if at least so many can move at a time


def _column_of(values: ArrayLike, length: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """Values as a new column (length,); one value is repeated."""
    if np.ndim(values) == 0:
        return np.full(length, values, dtype)
    column: NDArray[Any] = np.array(values, dtype)
    if column.shape != (length,):
        raise ValueError(f"a column of {length} rows cannot hold {column.shape}")
    return column


def _move(rows: NDArray[Any], room: NDArray[Any], begin: int) -> None:
    """Move rows to the beginning of a room; where it is theirs, so many at a time that none is overwritten unread."""
    size = len(rows)
    step = max(begin, int(_PART * size) + 1)
    for first in range(0, size, step):
        room[first : min(first + step, size)] = rows[first : first + step]


class Table:
    """Columns of equal length. Between ``append`` and ``keep`` a column is always the same array."""

    columns: ClassVar[dict[str, Column]] = {}
    _arrays: dict[str, NDArray[Any]]  # views of the rows in use
    _room: dict[str, NDArray[Any]]  # the whole arrays, with room before and after
    _begin: int

    def __init__(self, length: int, initial: Mapping[str, ArrayLike] | None = None) -> None:
        """Make ``length`` rows; ``initial`` gives columns (length,). Raises ModelError for an unknown column."""
        given = initial or {}
        for name in given:
            if name not in self.columns:
                raise ModelError([self._unknown(name)])
        made = {}
        for name, column in self.columns.items():
            made[name] = (
                _column_of(given[name], length, column.dtype)
                if name in given
                else np.full(length, column.default, column.dtype)
            )
        object.__setattr__(self, "_room", made)
        object.__setattr__(self, "_arrays", dict(made))
        object.__setattr__(self, "_begin", 0)

    def __len__(self) -> int:
        return len(next(iter(self._arrays.values())))

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self.columns:
            raise ModelError([self._unknown(name)])
        super().__setattr__(name, value)

    def _unknown(self, name: str) -> str:
        return f"{type(self).__name__} has no column {name!r}.{nearest(name, self.columns)}"

    def append(self, other: Table) -> None:
        """Add the rows of another table of the same class at the end; there is room to spare for the next time."""
        size, more = len(self), len(other)
        begin, room = self._begin, len(next(iter(self._room.values())))
        if begin + size + more > room:
            if size + more > room or begin < _PART * size:
                wanted = max(size + more, int(_GROWTH * size))
                self._room.update({name: np.empty(wanted, a.dtype) for name, a in self._arrays.items()})
            for name, array in self._arrays.items():
                _move(array, self._room[name], begin)
            begin = 0
        end = begin + size
        for name, array in other._arrays.items():
            self._room[name][end : end + more] = array
        self._see(begin, end + more)

    def keep(self, mask: NDArray[np.bool_]) -> None:
        """Keep only these rows (N,), in their order; the longest run of kept rows stays where it is."""
        dropped = np.flatnonzero(~mask)
        if not len(dropped):
            return
        size, begin = len(self), self._begin
        edges = np.concatenate([[-1], dropped, [size]])
        longest = int(np.argmax(np.diff(edges)))
        first, end = int(edges[longest]) + 1, int(edges[longest + 1])  # the run that stays
        before, after = np.flatnonzero(mask[:first]), end + np.flatnonzero(mask[end:])
        for array in self._arrays.values():
            array[first - len(before) : first] = array.take(before)
            array[end : end + len(after)] = array.take(after)
        self._see(begin + first - len(before), begin + end + len(after))

    def _see(self, begin: int, end: int) -> None:
        object.__setattr__(self, "_begin", begin)
        for name, room in self._room.items():
            self._arrays[name] = room[begin:end]

    def take(self, rows: NDArray[Any]) -> Self:
        """Copy these rows, a mask (N,) or indices, into a table of the same class."""
        at = np.asarray(rows)
        at = np.flatnonzero(at) if at.dtype == np.bool_ else at
        chosen = {k: a.take(at) for k, a in self._arrays.items()}  # much faster than an index
        new = object.__new__(type(self))
        for name, value in (("_room", chosen), ("_arrays", dict(chosen)), ("_begin", 0)):
            object.__setattr__(new, name, value)
        return new

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return type(self)(len(self), self._arrays)

    def value(self, name: str, row: int) -> Any:
        """One value of a column, as a number of Python."""
        return self._arrays[name].item(row)

    def column_arrays(self) -> dict[str, NDArray[Any]]:
        """All columns by name, for example for a data frame."""
        return dict(self._arrays)


class Row:
    """One row of a table, with the table's columns as attributes."""

    table: Table
    index: int

    def __init__(self, table: Table, index: int) -> None:
        object.__setattr__(self, "table", table)
        object.__setattr__(self, "index", index)

    def __getattr__(self, name: str) -> Any:
        table = self.__dict__.get("table")
        if table is not None and name in table.columns:
            return table.value(name, self.index)
        known = {} if table is None else table.columns
        raise AttributeError(f"{type(self).__name__} has no attribute {name!r}.{nearest(name, known)}")

    def __setattr__(self, name: str, value: Any) -> None:
        table = self.__dict__.get("table")
        if table is not None and name in table.columns:
            table.column_arrays()[name][self.index] = value
        else:
            object.__setattr__(self, name, value)
