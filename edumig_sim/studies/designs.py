"""Designs: which points of the factors are run. Sampled ones are drawn in [0, 1] and hold for any ranges.

A design is a matrix (N, D): places in [0, 1] of the factors' ranges, or listed values, in any mixture of columns; NaN
stands for the scenario's own value. The matrix is kept with the results, so that a study goes on with the points it
began with whatever library drew them.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edumig_sim.errors import EduMigError
from edumig_sim.studies.factors import Factor, Value
from edumig_sim.studies.study import Design, Study

Floats = NDArray[np.float64]
MOST_POINTS = 5_000_000
NO_DRAW = -1


@dataclass(frozen=True, kw_only=True)
class Point:
    """One point: its number, the values of the factors that it sets, and the number of its draw of parameters."""

    number: int
    values: dict[str, Value]
    draw: int | None = None


@dataclass(frozen=True, kw_only=True)
class Points:
    """All points of a study.

    table: (N, D) places in [0, 1] where the column is sampled, else codes of values; NaN: the scenario's own. sampled:
    (D,). draws: (N,) numbers of draws from the calibration, -1 without one.
    """

    factors: tuple[Factor, ...]
    table: Floats
    sampled: tuple[bool, ...]
    draws: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.table)

    def chunk(self, first: int, last: int) -> list[Point]:
        """Points first to last, the last excluded."""
        return [self._point(n) for n in range(first, min(last, len(self)))]

    @property
    def problem(self) -> dict[str, Any]:
        """What SALib calls a problem: names, and the bounds of `table`."""
        names = [f.path for f in self.factors]
        return {"num_vars": len(names), "names": names, "bounds": [[0.0, 1.0]] * len(names)}

    def _point(self, number: int) -> Point:
        values: dict[str, Value] = {}
        for factor, sampled, place in zip(self.factors, self.sampled, self.table[number], strict=True):
            if not np.isnan(place):
                values[factor.path] = factor.value(float(place)) if sampled else factor.decoded(float(place))
        draw = int(self.draws[number])
        return Point(number=number, values=values, draw=None if draw == NO_DRAW else draw)


def point_count(study: Study) -> int:
    """How many points a study has, without drawing them."""
    return _count(study.design, study.factors)


def draw_points(study: Study) -> Points:
    """All points of a study. Raises EduMigError where they are none or too many."""
    count = point_count(study)
    if not 0 < count <= MOST_POINTS:
        raise EduMigError([f"design: {count:,} points; a study has 1 to {MOST_POINTS:,}"])
    if study.design.kind == "crossed":
        return _crossed(study)
    return _drawn(study.design, study.factors)


def _count(design: Design, factors: Sequence[Factor]) -> int:
    size = len(factors)
    if design.kind == "crossed":
        mine = _parts(design, factors)
        return int(np.prod([_count(part, own) for part, own in zip(design.parts, mine, strict=True)]))
    if design.kind == "full_factorial":
        total = 1
        for factor in factors:
            total *= len(factor.places(design.levels))
        return total
    if design.kind == "one_at_a_time":
        return 1 + sum(len(f.places(design.levels)) for f in factors)
    if design.kind == "sobol":
        return design.samples * (size * (2 if design.second_order else 1) + 2)
    if design.kind == "morris":
        return design.samples * (size + 1)
    return len(design.points) or design.samples


def _parts(design: Design, factors: Sequence[Factor]) -> list[tuple[Factor, ...]]:
    """The factors of the two parts of a crossed design."""
    return [tuple(f for f in factors if f.role == role) for role in ("uncertainty", "lever")]


def _crossed(study: Study) -> Points:
    """Every point of the uncertainties with every point of the levers, which change fastest."""
    first, second = (
        _drawn(part, own)
        for part, own in zip(study.design.parts, _parts(study.design, study.factors), strict=True)
    )
    each, times = len(second), len(first)
    columns = {
        **{
            f.path: (np.repeat(first.table[:, k], each), first.sampled[k])
            for k, f in enumerate(first.factors)
        },
        **{
            f.path: (np.tile(second.table[:, k], times), second.sampled[k])
            for k, f in enumerate(second.factors)
        },
    }
    chosen = [columns[f.path] for f in study.factors]
    table = np.column_stack([c for c, _ in chosen]) if chosen else np.empty((each * times, 0))
    return Points(
        factors=study.factors,
        table=table,
        sampled=tuple(sampled for _, sampled in chosen),
        draws=np.repeat(first.draws, each),
    )


def _drawn(design: Design, factors: Sequence[Factor]) -> Points:
    size, count = len(factors), _count(design, factors)
    sampled, draws = True, np.full(count, NO_DRAW, np.int64)
    if design.kind == "posterior":
        draws = np.arange(design.seed, design.seed + count)
        table = np.full((count, size), np.nan)
    elif design.kind in ("list", "csv"):
        sampled = False
        table = _listed(design, factors)
    else:
        table = _SAMPLERS[design.kind](design, factors)
    return Points(factors=tuple(factors), table=table, sampled=(sampled,) * size, draws=draws)


def _listed(design: Design, factors: Sequence[Factor]) -> Floats:
    rows = [[f.code(p[f.path]) if f.path in p else np.nan for f in factors] for p in design.points]
    return np.array(rows, float).reshape(len(design.points), len(factors))


def _full_factorial(design: Design, factors: Sequence[Factor]) -> Floats:
    places = [f.places(design.levels) for f in factors]
    return np.array(list(itertools.product(*places)), float).reshape(-1, len(factors))


def _one_at_a_time(design: Design, factors: Sequence[Factor]) -> Floats:
    """The scenario itself, then every level of every factor with the others at their own values."""
    rows = [np.full(len(factors), np.nan)]
    for k, factor in enumerate(factors):
        for place in factor.places(design.levels):
            row = np.full(len(factors), np.nan)
            row[k] = place
            rows.append(row)
    return np.array(rows)


def _latin_hypercube(design: Design, factors: Sequence[Factor]) -> Floats:
    from scipy.stats import qmc

    drawn: Floats = qmc.LatinHypercube(len(factors), rng=design.seed).random(design.samples)
    return drawn


def _sobol(design: Design, factors: Sequence[Factor]) -> Floats:
    from SALib.sample import sobol

    problem = _unit_problem(factors)
    drawn: Floats = sobol.sample(
        problem, design.samples, calc_second_order=design.second_order, seed=design.seed
    )
    return drawn


def _morris(design: Design, factors: Sequence[Factor]) -> Floats:
    from SALib.sample import morris

    problem = _unit_problem(factors)
    drawn: Floats = morris.sample(problem, design.samples, num_levels=design.levels, seed=design.seed)
    return drawn


def _unit_problem(factors: Sequence[Factor]) -> dict[str, Any]:
    names = [f.path for f in factors]
    return {"num_vars": len(names), "names": names, "bounds": [[0.0, 1.0]] * len(names)}


_SAMPLERS = {
    "full_factorial": _full_factorial,
    "one_at_a_time": _one_at_a_time,
    "latin_hypercube": _latin_hypercube,
    "sobol": _sobol,
    "morris": _morris,
}
