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


class Table:
    """Columns of equal length. Between ``append`` and ``keep`` a column is always the same array."""

    columns: ClassVar[dict[str, Column]] = {}
    _arrays: dict[str, NDArray[Any]]

    def __init__(self, length: int, initial: Mapping[str, ArrayLike] | None = None) -> None:
        """Make ``length`` rows; ``initial`` gives columns (length,). Raises ModelError for an unknown column."""
        object.__setattr__(
            self, "_arrays", {k: np.full(length, c.default, c.dtype) for k, c in self.columns.items()}
        )
        for name, values in (initial or {}).items():
            setattr(self, name, values)

    def __len__(self) -> int:
        return len(next(iter(self._arrays.values())))

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self.columns:
            known = nearest(name, self.columns)
            raise ModelError([f"{type(self).__name__} has no column {name!r}.{known}"])
        super().__setattr__(name, value)

    def append(self, other: Table) -> None:
        """Add the rows of another table of the same class at the end."""
        for name, array in self._arrays.items():
            self._arrays[name] = np.concatenate([array, other._arrays[name]])

    def keep(self, rows: NDArray[Any]) -> None:
        """Keep only these rows: a mask (N,) or indices."""
        for name, array in self._arrays.items():
            self._arrays[name] = array[rows]

    def take(self, rows: NDArray[Any]) -> Self:
        """Copy these rows, a mask (N,) or indices, into a table of the same class."""
        chosen = {k: a[rows] for k, a in self._arrays.items()}
        return type(self)(len(chosen[next(iter(chosen))]), chosen)

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
            return table.column_arrays()[name][self.index].item()
        known = {} if table is None else table.columns
        raise AttributeError(f"{type(self).__name__} has no attribute {name!r}.{nearest(name, known)}")

    def __setattr__(self, name: str, value: Any) -> None:
        table = self.__dict__.get("table")
        if table is not None and name in table.columns:
            table.column_arrays()[name][self.index] = value
        else:
            object.__setattr__(self, name, value)
