"""Fitted constants beside a world's tables: read, and written by the command that fits them."""

from __future__ import annotations

import csv
import hashlib
import io
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from edumig_sim.errors import DataError, Problem
from edumig_sim.spreadsheet import harmless_row, restored

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
# Parameters that the constants were fitted with: another value moves the flows of the base year, or who lives where.
STUDY_PARAMETERS = frozenset(
    [
        "rho_ability_income",
        "sigma_wealth",
        "liquid_wealth_share",
        "taste_spread",
        "english_ability_slope",
        "preference_class_multiplier",
        "household_income_share",
        "sigma_information",
        "information_network_decay",
        "information_network_scale",
        "lambda_foreign",
        "lambda_domestic",
        "theta_quality",
        "quality_ability_complementarity",
        "theta_ability",
        "theta_wage",
        "theta_cost_abroad",
        "theta_cost_home",
        "cost_income_reference",
        "cost_income_exponent",
        "cost_income_floor",
        "cost_income_cap",
        "theta_language",
        "theta_culture",
        "theta_distance",
        "theta_network",
        "theta_colonial",
        "theta_contiguity",
        "travel_cost_per_km",
        "home_living_share",
        "return_degree_premium",
        "wealth_share_home",
        "work_share_home",
        "recognition",
    ]
)
LOCATION_PARAMETERS = frozenset(
    [
        "temporary_intention_share",
        "recognition",
        "alpha_wage",
        "alpha_home",
        "alpha_temporary",
        "alpha_move",
        "alpha_ties",
        "ties_start",
        "ties_slope",
        "alpha_network",
        "alpha_language",
        "alpha_distance",
        "permit_base",
        "reconsider_abroad",
        "reconsider_abroad_floor",
        "reconsider_decay",
        "reconsider_home",
        "reconsider_home_floor",
        "reconsider_temporary",
    ]
)
FITTED_WITH = STUDY_PARAMETERS | LOCATION_PARAMETERS
_DIGITS = "%.6g"
_WORDS_ONLY = ("title:", "currency:")  # settings that no figure depends on


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
        rows = [{k: restored(v or "") for k, v in row.items() if k} for row in csv.DictReader(handle)]
    lacking = [key for key in keys if rows and key not in rows[0]]
    if lacking:
        raise DataError([Problem(str(path), f"has no column {', '.join(lacking)}: fit it again")])
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
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(harmless_row(row) for row in rows)
        _write(path / name, text.getvalue())
    _write(path / "fit.yaml", yaml.safe_dump(dict(record), sort_keys=False))


def tables_digest(folder: Path) -> str:
    """SHA-256 of the tables and settings that constants are fitted to: with another one they are to be fitted anew."""
    seal = hashlib.sha256()
    for name in ("regions.csv", "pairs.csv", "flows.csv", "totals.csv", "cohorts.csv", "world.yaml"):
        if (folder / name).is_file():
            lines = (folder / name).read_bytes().splitlines()
            kept = [line for line in lines if not line.startswith(tuple(w.encode() for w in _WORDS_ONLY))]
            seal.update(name.encode() + b"\n".join(kept))
    return seal.hexdigest()


def _write(path: Path, text: str) -> None:
    part = path.with_suffix(path.suffix + ".part")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)
