"""Fitted constants beside a world's tables: read, and written by the command that fits them."""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from edumig_sim.errors import DataError

Floats = NDArray[np.float64]
REGION_CONSTANTS = (
    "none_history",
    "asc_none",
    "asc_foreign",
    "asc_domestic",
    "delta",
    "asc_location",
    "amenity",
    "belief_leave",
    "asc_stay",
)
PAIR_CONSTANTS = ("belief_stay", "affinity")
_DIGITS = "%.6g"


def read_constants(path: Path, codes: tuple[str, ...], stay: float) -> dict[str, Floats]:
    """Constants of a world's folder; without a fit, zeros and the prior belief ``stay`` in staying."""
    size = len(codes)
    arrays = {name: np.zeros(size) for name in REGION_CONSTANTS}
    arrays |= {"belief_stay": np.full((size, size), stay), "affinity": np.zeros((size, size))}
    place = {c: i for i, c in enumerate(codes)}
    if (path / "constants.csv").exists():
        for row in _rows(path / "constants.csv", place, ("code",)):
            for name in REGION_CONSTANTS:
                arrays[name][place[row["code"]]] = float(
                    row.get(name) or 0.0
                )  # a column may be newer than the fit
        for row in _rows(path / "corridors.csv", place, ("origin", "destination")):
            for name in PAIR_CONSTANTS:
                arrays[name][place[row["origin"]], place[row["destination"]]] = float(row[name])
    return arrays


def _rows(path: Path, place: Mapping[str, int], keys: tuple[str, ...]) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as handle:
        rows = list(csv.DictReader(handle))
    strange = sorted({row[key] for row in rows for key in keys} - set(place))
    if strange:
        raise DataError([f"{path}: {', '.join(strange)} are not regions of this world: fit it again"])
    return rows


def save_constants(
    path: Path, codes: tuple[str, ...], arrays: Mapping[str, Floats], record: Mapping[str, Any]
) -> None:
    """Write constants.csv, corridors.csv and fit.yaml into a world's folder, each whole or not at all."""
    regions = [["code", *REGION_CONSTANTS]]
    regions += [[c, *(_DIGITS % arrays[n][i] for n in REGION_CONSTANTS)] for i, c in enumerate(codes)]
    pairs = [["origin", "destination", *PAIR_CONSTANTS]]
    for i, o in enumerate(codes):
        pairs += [
            [o, d, *(_DIGITS % arrays[n][i, j] for n in PAIR_CONSTANTS)]
            for j, d in enumerate(codes)
            if i != j
        ]
    for name, rows in (("constants.csv", regions), ("corridors.csv", pairs)):
        _write(path / name, "\n".join(",".join(row) for row in rows) + "\n")
    _write(path / "fit.yaml", yaml.safe_dump(dict(record), sort_keys=False))


def _write(path: Path, text: str) -> None:
    part = path.with_suffix(path.suffix + ".part")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)
