"""The tables of a chunk as Parquet bytes: the same bytes for the same rows, so that a chunk can be checked.

experiments: a row a point. outcomes: a row a run, year and region, a column an indicator, and `<indicator>_effect`.
failures: a row a point that failed. flows: a row a run, year, origin and destination.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from edumig_sim.studies.designs import Point, point_count
from edumig_sim.studies.factors import Factor
from edumig_sim.studies.keeping import FLOWS, keeper
from edumig_sim.studies.points import Circumstancer, drawn_paths
from edumig_sim.studies.simulate import Simulated
from edumig_sim.studies.study import Study

EXPERIMENTS, OUTCOMES, FAILURES, FLOW_TABLE = "experiments", "outcomes", "failures", "flows"
EFFECT = "_effect"  # ends the name of the column with the change against the baseline
DONE, FAILED = "done", "failed"
FLOW_COLUMNS = ("students", "entrants")
INDEX = ("point", "replicate", "seed", "year")


def table_names(study: Study) -> tuple[str, ...]:
    """The tables that a study has."""
    flows = (FLOW_TABLE,) if study.outcomes.flows else ()
    return (EXPERIMENTS, OUTCOMES, FAILURES, *flows)


def outcome_columns(study: Study) -> tuple[str, ...]:
    """The columns of outcomes: indicators, then their effects where they are kept."""
    names = study.outcomes.indicators
    return (*names, *(f"{n}{EFFECT}" for n in names)) if study.outcomes.effects else names


def chunk_tables(study: Study, points: Sequence[Point], found: Simulated) -> dict[str, bytes]:
    """Every table of a chunk as the bytes of a Parquet file."""
    made = {
        EXPERIMENTS: _experiments(study, points, found),
        OUTCOMES: _outcomes(study, points, found),
        FAILURES: _failures(found),
    }
    if study.outcomes.flows:
        made[FLOW_TABLE] = _flows(study, points, found)
    return {name: _bytes(table) for name, table in made.items()}


def _bytes(table: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd")
    return bytes(sink.getvalue())


def _experiments(study: Study, points: Sequence[Point], found: Simulated) -> pa.Table:
    failed = {f.point for f in found.failures}
    own = {} if study.scenario is None else Circumstancer(study).own_values()
    columns: dict[str, pa.Array] = {"point": pa.array([p.number for p in points], pa.int64())}
    columns |= _numbers_of_parts(study, points)
    for factor in study.factors:
        values = [p.values.get(factor.path, own.get(factor.path)) for p in points]
        columns[factor.path] = pa.array([_as_kept(factor, v) for v in values], _type(factor))
    for path in drawn_paths(study):
        drawn = [found.drawn.get(p.number, {}).get(path) for p in points]
        columns[path] = pa.array(drawn, pa.float64())
    columns["status"] = pa.array([FAILED if p.number in failed else DONE for p in points], pa.string())
    counts = {p.number: 0 for p in points}
    for number, _ in found.measured:
        counts[number] += 1
    columns["replicates"] = pa.array([counts[p.number] for p in points], pa.int64())
    marks = ["; ".join(found.marks.get(p.number, ())) for p in points]
    columns["marks"] = pa.array(marks, pa.string())
    return pa.table(columns)


def _numbers_of_parts(study: Study, points: Sequence[Point]) -> dict[str, pa.Array]:
    """Of a crossed design, which draw of the uncertainties and which policy a point is."""
    if study.design.kind != "crossed":
        return {}
    each = point_count(study) // point_count_of_uncertainties(study)
    return {
        "draw": pa.array([p.number // each for p in points], pa.int64()),
        "policy": pa.array([p.number % each for p in points], pa.int64()),
    }


def point_count_of_uncertainties(study: Study) -> int:
    """How many points of the uncertainties a crossed design has."""
    from dataclasses import replace

    return point_count(replace(study, design=study.design.parts[0], factors=study.uncertainties))


def _type(factor: Factor) -> pa.DataType:
    if factor.kind == "continuous":
        return pa.float64()
    if factor.kind == "integer":
        return pa.int64()
    if all(isinstance(v, bool) for v in factor.values):
        return pa.bool_()
    return pa.float64() if _all_numbers(factor) else pa.string()


def _all_numbers(factor: Factor) -> bool:
    return all(isinstance(v, int | float) and not isinstance(v, bool) for v in factor.values)


def _as_kept(factor: Factor, value: Any) -> Any:
    if value is None:
        return None
    if factor.kind == "categorical" and pa.types.is_string(_type(factor)):
        return str(value)
    return float(value) if pa.types.is_float64(_type(factor)) else value


def _runs(study: Study, points: Sequence[Point], found: Simulated) -> list[tuple[int, int, int]]:
    """(point, replicate, seed) of the runs that are kept, in the order of the tables."""
    return [
        (p.number, k, seed)
        for p in points
        for k, seed in enumerate(study.seeds)
        if (p.number, seed) in found.measured
    ]


def _index(runs: Sequence[tuple[int, int, int]], years: Sequence[int], each: int) -> dict[str, pa.Array]:
    """The first columns of a table with `each` rows a run and year."""
    numbers = np.array(runs, np.int64).reshape(-1, 3)
    rows = len(years) * each
    point, replicate, seed = (np.repeat(numbers[:, k], rows) for k in range(3))
    year = np.tile(np.repeat(np.array(years, np.int32), each), len(runs))
    return {
        "point": pa.array(point),
        "replicate": pa.array(replicate.astype(np.int32)),
        "seed": pa.array(seed),
        "year": pa.array(year),
    }


def _words(words: Sequence[str], each: int, times: int) -> pa.Array:
    """A column of words, every one `each` times in a row, and all of that so many times."""
    places = np.tile(np.repeat(np.arange(len(words), dtype=np.int32), each), times)
    return pa.DictionaryArray.from_arrays(pa.array(places), pa.array(list(words), pa.string()))


def _outcomes(study: Study, points: Sequence[Point], found: Simulated) -> pa.Table:
    kept = study.outcomes
    runs = _runs(study, points, found)
    years = kept.years if kept.over_years == "none" else kept.years[-1:]
    columns = _index(runs, years, len(kept.regions))
    columns["region"] = _words(kept.regions, 1, len(runs) * len(years))
    shape = (len(runs), len(kept.indicators), len(years), len(kept.regions))
    parts: list[tuple[str, Mapping[tuple[int, int], Any]]] = [
        ("", {run: m.values for run, m in found.measured.items()})
    ]
    parts += [(EFFECT, found.effects)] if kept.effects else []
    for ending, values in parts:
        stacked = np.array([values[point, seed] for point, _, seed in runs], float).reshape(shape)
        for k, name in enumerate(kept.indicators):
            columns[f"{name}{ending}"] = pa.array(stacked[:, k].ravel())
    return pa.table(columns)


def _failures(found: Simulated) -> pa.Table:
    rows = sorted(found.failures, key=lambda f: f.point)
    columns = {
        "point": pa.array([f.point for f in rows], pa.int64()),
        "seed": pa.array([f.seed for f in rows], pa.int64()),
        "kind": pa.array([f.kind for f in rows], pa.string()),
        "reason": pa.array([f.reason for f in rows], pa.string()),
    }
    return pa.table(columns)


def _flows(study: Study, points: Sequence[Point], found: Simulated) -> pa.Table:
    codes, years = keeper(study).codes, study.outcomes.years
    runs = _runs(study, points, found)
    size, times = len(codes), len(runs) * len(years)
    columns = _index(runs, years, size * size)
    columns["origin"] = _words(codes, size, times)
    columns["destination"] = _words(codes, 1, times * size)
    shape = (len(runs), len(FLOWS), len(years), size, size)
    stacked = np.array([found.measured[point, seed].flows for point, _, seed in runs], float).reshape(shape)
    for k, name in enumerate(FLOW_COLUMNS):
        columns[name] = pa.array(stacked[:, k].ravel())
    return pa.table(columns)
