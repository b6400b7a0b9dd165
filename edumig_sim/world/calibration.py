"""What a calibration left beside a world's tables: parameters with their uncertainty, and how constants follow them.

``calibration.yaml`` holds for every parameter that was estimated, or that stays a prior with a published range, its
value, standard error and correlations; ``calibration_slopes.npz`` says how the fitted constants change with each.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import numpy as np
import yaml
from numpy.typing import NDArray

from edumig_sim.errors import DataError, Problem
from edumig_sim.plain_yaml import read_yaml
from edumig_sim.world.build import world_folder, world_names
from edumig_sim.world.parameters import Parameters, entries, load_parameters

Floats = NDArray[np.float64]
Scale = Literal["linear", "log"]
FILE = "calibration.yaml"
SLOPES = "calibration_slopes.npz"


class Calibrated(NamedTuple):
    """One parameter after a calibration; ``se`` and ``prior_se`` are of its logarithm where the scale is "log"."""

    name: str
    value: float
    se: float
    prior: float
    prior_se: float
    scale: Scale
    estimated: bool  # by data; otherwise it keeps its prior
    data: str  # what it was estimated on, or why it stays a prior

    @property
    def coordinate(self) -> float:
        """The value on its scale."""
        return float(np.log(self.value)) if self.scale == "log" else self.value


class Calibration(NamedTuple):
    """A world's parameters with their joint uncertainty, a normal distribution on their scales."""

    parameters: tuple[Calibrated, ...]  # K
    correlation: Floats  # (K, K)
    record: Mapping[str, Any]  # years, settings, moments, digest, version

    @property
    def values(self) -> dict[str, float]:
        """Values by name."""
        return {p.name: p.value for p in self.parameters}

    def as_dict(self) -> dict[str, Any]:
        """Plain values, as YAML and JSON can hold them."""
        rows = {
            p.name: {k: _plain(v) for k, v in p._asdict().items() if k != "name"} for p in self.parameters
        }
        table = [[round(float(v), 4) for v in row] for row in self.correlation]
        return {"parameters": rows, "correlation": table, **self.record}

    @property
    def covariance(self) -> Floats:
        """Covariance (K, K) of the coordinates."""
        spread = np.array([p.se for p in self.parameters])
        covariance: Floats = self.correlation * spread[:, None] * spread[None, :]
        return covariance


def world_parameters(world: str | Path, overrides: Mapping[str, float] = MappingProxyType({})) -> Parameters:
    """Parameters of a world: packaged defaults, its calibration where it has one, and ``overrides`` on top.

    Raises DataError that lists every unknown name or bad value.
    """
    found = read_calibration(world)
    return load_parameters({**(found.values if found else {}), **overrides})


def read_calibration(world: str | Path) -> Calibration | None:
    """The calibration beside a world's tables; None where there is none. Raises DataError for a damaged file."""
    if str(world) not in world_names() and not Path(world).is_dir():
        return None  # a world that is no folder but given as an object; who loads one says that it is missing
    path = world_folder(world) / FILE
    if not path.is_file():
        return None
    stat = path.stat()
    return _read(path, stat.st_size, stat.st_mtime_ns)


@lru_cache(maxsize=8)
def _read(path: Path, _size: int, _time: int) -> Calibration:
    try:
        record = read_yaml(path.read_text(encoding="utf-8"))
        rows = tuple(Calibrated(name=name, **row) for name, row in record["parameters"].items())
        correlation = np.array(record["correlation"], float).reshape(len(rows), len(rows))
    except (yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError) as error:
        what = f"is not a calibration ({type(error).__name__}); run 'edumig calibrate' again"
        raise DataError([Problem(str(path), what)]) from None
    unknown = [row.name for row in rows if row.name not in entries()]
    if unknown:
        what = f"has parameters that the model does not: {', '.join(unknown)}; run 'edumig calibrate' again"
        raise DataError([Problem(str(path), what)])
    rest = {key: value for key, value in record.items() if key not in ("parameters", "correlation")}
    return Calibration(rows, correlation, MappingProxyType(rest))


def read_slopes(world: str | Path) -> dict[str, Floats]:
    """Change of each fitted constant per unit of each coordinate: name -> (K, R) or (K, R, R); empty without any."""
    path = world_folder(world) / SLOPES
    if not path.is_file():
        return {}
    stat = path.stat()
    return dict(_read_slopes(path, stat.st_size, stat.st_mtime_ns))


@lru_cache(maxsize=2)
def _read_slopes(path: Path, _size: int, _time: int) -> Mapping[str, Floats]:
    with np.load(path) as arrays:
        found = {name: arrays[name].astype(float) for name in arrays.files}
    for array in found.values():
        array.flags.writeable = False
    return MappingProxyType(found)


def save_calibration(folder: Path, calibration: Calibration, slopes: Mapping[str, Floats]) -> None:
    """Write both files into a world's folder, each whole or not at all."""
    text = yaml.safe_dump(calibration.as_dict(), sort_keys=False, default_flow_style=None, width=110)
    part = folder / f"{FILE}.part"
    part.write_text(text, encoding="utf-8")
    sloped = folder / f"{SLOPES}.part"
    with sloped.open("wb") as handle:
        arrays: dict[str, Any] = {name: array.astype(np.float32) for name, array in slopes.items()}
        np.savez_compressed(handle, **arrays)
    os.replace(sloped, folder / SLOPES)
    os.replace(part, folder / FILE)


def _plain(value: Any) -> Any:
    """Six digits of a number, anything else as it is."""
    return float(f"{value:.6g}") if isinstance(value, float) else value
