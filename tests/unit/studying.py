"""Help for tests of studies: a small study of the classroom, and functions that stand in for the model."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from edumig_sim.studies import Design, Factor, Study, function_study, load_study

GRANT = {"return_grant": {"origins": ["RUR"], "amount": 5000, "years": 3, "start": 2023}}
SMALL: dict[str, Any] = {
    "title": "A small study",
    "scenario": {
        "base": "classroom",
        "population": {"agents_per_region": 20},
        "horizon": {"end": 2025, "burn_in": 8},
        "policies": [GRANT],
    },
    "factors": {
        "parameters.theta_network": {"low": 0.1, "high": 0.5},
        "policies.return_grant.amount": {"low": 0, "high": 12000},
        "mechanisms.networks": None,
    },
    "design": {"kind": "latin_hypercube", "samples": 6},
    "replicates": 2,
    "outcomes": {"indicators": ["retention", "skilled_stock"], "years": [2024, 2025]},
}


def write_study(folder: Path, changes: Mapping[str, Any] | None = None, name: str = "study.yaml") -> Path:
    """The small study with some keys changed, as a file; a key with ... is left out."""
    values = {**SMALL, **(changes or {})}
    path = folder / name
    path.write_text(yaml.safe_dump({k: v for k, v in values.items() if v is not ...}, sort_keys=False))
    return path


def small_study(folder: Path, changes: Mapping[str, Any] | None = None) -> Study:
    """The small study with some keys changed."""
    return load_study(write_study(folder, changes))


def ishigami(values: Mapping[str, Any], seed: int) -> dict[str, float]:
    """Ishigami and Homma (1990): sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1."""
    del seed
    x1, x2, x3 = (float(values[name]) for name in ("x1", "x2", "x3"))
    return {"y": np.sin(x1) + 7.0 * np.sin(x2) ** 2 + 0.1 * x3**4 * np.sin(x1)}


def ishigami_study(samples: int) -> Study:
    """Saltelli's design for it."""
    factors = [Factor(path=name, low=-np.pi, high=np.pi) for name in ("x1", "x2", "x3")]
    return function_study(ishigami, factors, Design(kind="sobol", samples=samples), ["y"])


def line(values: Mapping[str, Any], seed: int) -> dict[str, float]:
    """A plain function with luck; fails above 0.9 in its first factor."""
    if values["x1"] > 0.9:
        raise ValueError(f"{values['x1']:.3f} is too much")
    return {"y": 2.0 * values["x1"] + values["x2"] + 0.01 * seed}


def slow_line(values: Mapping[str, Any], seed: int) -> dict[str, float]:
    """The same, taking a while."""
    time.sleep(0.004)
    return line(values, seed)


def line_study(samples: int, function: Any = line, replicates: int = 2) -> Study:
    """A Latin hypercube for it."""
    factors = [Factor(path=name) for name in ("x1", "x2")]
    design = Design(kind="latin_hypercube", samples=samples)
    return function_study(function, factors, design, ["y"], replicates=replicates, title="A line")


def contents(folder: Path) -> dict[str, bytes]:
    """All chunk files of a study's folder by their names."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*.parquet"))}
