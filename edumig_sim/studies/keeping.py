"""What is kept of a run: the slices that the outcomes need, and the outcomes computed from many runs at once."""

from __future__ import annotations

import json
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from edumig_sim.assemble import OUTCOMES, QUINTILES
from edumig_sim.corridor_sums import COUNTRIES
from edumig_sim.indicators import ALL_REGIONS, INDICATORS, indicator_values
from edumig_sim.run import default_variables
from edumig_sim.studies.study import Study
from edumig_sim.world import world_codes, world_countries

Floats = NDArray[np.float64]
Key = TypeVar("Key")
FLOWS = ("enrolled_expected", "flow_expected")  # students and entrants by origin and destination
_BATCH = 32 * 2**20  # bytes of slices that wait for their outcomes
_OVER: dict[str, Any] = {"mean": np.mean, "sum": np.sum, "min": np.min, "max": np.max}


@dataclass(frozen=True)
class Measured:
    """The outcomes of one run. values: (indicators, years, regions). flows: (FLOWS, years, R, R), or None."""

    values: Floats
    flows: Floats | None


@dataclass(frozen=True, kw_only=True)
class Keeper:
    """Cuts what a run recorded to what the outcomes of a study need, and computes them."""

    study: Study
    codes: tuple[str, ...]
    countries: Mapping[str, str]  # of each code
    with_flows: bool

    @property
    def variables(self) -> tuple[str, ...]:
        """The recorded variables that are needed."""
        needs = [name for i in self.study.outcomes.indicators for name in INDICATORS[i].needs]
        return tuple(dict.fromkeys([*needs, *(FLOWS if self.with_flows else ())]))

    def cut(self, arrays: Mapping[str, Floats]) -> dict[str, Floats]:
        """Copies of the years that are kept; money of all policies together, of which points may have more or fewer."""
        assert self.study.scenario is not None
        years = np.array(self.study.outcomes.years) - self.study.scenario.start
        found = {}
        for name in self.variables:
            dims = default_variables()[name].dims
            array = np.asarray(arrays[name][years], dtype=np.float64)
            found[name] = array.sum(axis=1, keepdims=True) if dims[1] == "policy" else array
        return found

    def measure(self, cuts: list[dict[str, Floats]]) -> list[Measured]:
        """The outcomes of runs that were cut, one formula for all of them."""
        outcomes = self.study.outcomes
        data = self._dataset(cuts)
        table = indicator_values(data, outcomes.indicators)
        regions = [list(table["region"].values).index(code) for code in outcomes.regions]
        values = np.stack([table[name].values[:, :, regions] for name in outcomes.indicators], axis=1)
        if outcomes.over_years != "none":
            values = _OVER[outcomes.over_years](values, axis=2, keepdims=True)
        if not self.with_flows:
            return [Measured(row, None) for row in values]
        flows = np.stack([data[name].values for name in FLOWS], axis=1)
        return [Measured(row, flow) for row, flow in zip(values, flows, strict=True)]

    def _dataset(self, cuts: list[dict[str, Floats]]) -> xr.Dataset:
        labels = {
            "year": list(self.study.outcomes.years),
            **{name: list(self.codes) for name in ("origin", "destination", "region")},
            "quintile": list(QUINTILES),
            "outcome": list(OUTCOMES),
            "policy": [ALL_REGIONS],
        }
        columns, used = {}, set[str]()
        for name in self.variables:
            dims = default_variables()[name].dims
            columns[name] = (("replicate", *dims), np.stack([cut[name] for cut in cuts]))
            used.update(dims)
        attrs = {COUNTRIES: json.dumps(self.countries)}
        return xr.Dataset(columns, coords={d: v for d, v in labels.items() if d in used}, attrs=attrs)


def keeper(study: Study, flows: bool = True) -> Keeper:
    """What keeps the outcomes of a study, with its flows or without."""
    assert study.scenario is not None
    return Keeper(
        study=study,
        codes=world_codes(study.scenario.world),
        countries=world_countries(study.scenario.world),
        with_flows=flows and study.outcomes.flows,
    )


class Kept(Generic[Key]):
    """Runs whose slices wait until there are enough of them for their outcomes."""

    def __init__(self, keeper: Keeper, into: MutableMapping[Key, Measured]) -> None:
        self._keeper, self._into = keeper, into
        self._waiting: dict[Key, dict[str, Floats]] = {}
        self._bytes = 0

    def cut(self, arrays: Mapping[str, Floats]) -> dict[str, Floats]:
        """What is needed of a run's arrays."""
        return self._keeper.cut(arrays)

    def add(self, key: Key, cut: dict[str, Floats]) -> None:
        """Keep a run."""
        self._waiting[key] = cut
        self._bytes += sum(array.nbytes for array in cut.values())
        if self._bytes > _BATCH:
            self.flush()

    def flush(self) -> None:
        """Compute the outcomes of all that wait."""
        if self._waiting:
            found = self._keeper.measure(list(self._waiting.values()))
            self._into.update(zip(self._waiting, found, strict=True))
        self._waiting, self._bytes = {}, 0
