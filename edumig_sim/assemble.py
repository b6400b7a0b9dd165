"""From replicates, which arrive in any order and number, to results with their provenance."""

from __future__ import annotations

import dataclasses
import json
import platform
import shlex
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr

from edumig_sim import __version__
from edumig_sim.corridor_sums import COUNTRIES
from edumig_sim.lockstep import Replicate, Together
from edumig_sim.results import Results
from edumig_sim.scenario.scenario import CENTRAL
from edumig_sim.world.countries import country_codes
from edumig_sim.world.posterior import draw_numbers

if TYPE_CHECKING:
    from edumig_sim.scenario import Scenario

Variables = Mapping[str, Any]  # name -> dims, unit, long_name, source
Labels = Callable[[Sequence[str]], Mapping[str, Sequence[str]]]  # region codes -> labels of more dimensions

QUINTILES = (1, 2, 3, 4, 5)
LEDGER_LINES = ("gross", "admin", "recovered", "forgone")
YEARS_AHEAD = 20  # of payments promised
OUTCOMES = ("at_study", "at_origin", "elsewhere")
LIBRARIES = ("numpy", "scipy", "pandas", "xarray", "mesa", "numba")


class Collection:
    """The replicates of a simulation as they arrive; stacked when results are asked for."""

    def __init__(self, variables: Variables, labels: Labels | None = None) -> None:
        self._variables = variables
        self._labels = labels
        self._found: dict[int, Together] = {}
        self._seed: dict[int, int] = {}
        self._stacked: dict[tuple[int, int | None, int], dict[str, np.ndarray]] = {}

    def __len__(self) -> int:
        return len(self._found)

    def place(self, k: int, seed: int, together: Together) -> None:
        """Keeps what replicate k, simulated with this seed, gave."""
        self._found[k], self._seed[k] = together, seed

    def results(
        self, scenario: Scenario, arm: int, pair: int | None = None, notes: Mapping[str, str] | None = None
    ) -> Results:
        """All replicates of one scenario, the arm-th, as results.

        pair: also what was seen of this pair. notes: more provenance.
        """
        about = self._found[0].arms[arm]
        labels = self._all_labels(scenario, about)
        columns, used = {}, {"year", "region"}
        for name, array in self._arrays(arm, pair).items():
            variable = self._variables[name]
            attrs = {"units": variable.unit, "long_name": variable.long_name, "source": variable.source}
            columns[name] = xr.Variable(("replicate", *variable.dims), array, attrs)
            used.update(variable.dims)
        coords: dict[str, Any] = {
            d: np.array(v) if v else np.array([], "U1") for d, v in labels.items() if d in used
        }
        coords["replicate"] = np.arange(len(self))
        coords["seed"] = ("replicate", np.array(self._seeds))
        attributes = provenance(scenario, about, self._seeds) | dict(notes or {})
        return Results(xr.Dataset(columns, coords=coords, attrs=attributes))

    @property
    def _seeds(self) -> list[int]:
        return [self._seed[k] for k in range(len(self))]

    def _arrays(self, arm: int, pair: int | None) -> dict[str, np.ndarray]:
        """One array a variable with the replicates first; results that share an arm share its arrays."""
        key = (arm, None, len(self))
        if key not in self._stacked:
            self._stacked = {k: v for k, v in self._stacked.items() if k[2] == len(self)}
            self._stacked[key] = _stacked([self._found[k].arms[arm].arrays for k in range(len(self))])
        if pair is None:
            return self._stacked[key]
        return self._stacked[key] | _stacked([self._found[k].changes[pair] for k in range(len(self))])

    def _all_labels(self, scenario: Scenario, about: Replicate) -> dict[str, Sequence[Any]]:
        return {
            "year": range(scenario.start, scenario.end + 1),
            "origin": about.codes,
            "destination": about.codes,
            "region": about.codes,
            "policy": policy_labels(scenario.policies),
            "quintile": QUINTILES,
            "line": LEDGER_LINES,
            "ahead": range(1, YEARS_AHEAD + 1),
            "outcome": OUTCOMES,
            **(self._labels(about.codes) if self._labels else {}),
        }


def policy_labels(policies: Sequence[Any]) -> list[str]:
    """A label for each policy: its lever, numbered when the scenario has several of that lever."""
    levers = [str(p.lever) for p in policies]
    seen: dict[str, int] = {}
    labels = []
    for lever in levers:
        seen[lever] = seen.get(lever, 0) + 1
        labels.append(f"{lever} {seen[lever]}" if levers.count(lever) > 1 else lever)
    return labels


def provenance(scenario: Scenario, about: Replicate, seeds: Sequence[int]) -> dict[str, str]:
    """What is needed to run a scenario again, as texts."""
    policies = [
        {
            "label": label,
            "called": str(getattr(p, "label", "")),
            "lever": str(p.lever),
            "origins": list(getattr(p, "origins", ())),
            "destinations": list(getattr(p, "destinations", ())),
            "in_question": list(p.in_question()),
            "award": hasattr(p, "limited"),
            "limited": bool(getattr(p, "limited", False)),
            "aim": list(p.aim()),
            "settings": {k: v for k, v in dataclasses.asdict(p).items() if k != "label"},
            "start": p.start,
            "end": p.end,
        }
        for label, p in zip(policy_labels(scenario.policies), scenario.policies, strict=True)
    ]
    return {
        "title": scenario.title,
        "question": scenario.question or "",
        "scenario": scenario.canonical(),
        "seeds": json.dumps(list(seeds)),
        "world": scenario.world,
        "world_digest": about.world_digest,
        "currency": about.currency,
        "region_names": json.dumps(dict(zip(about.codes, about.names, strict=True)), ensure_ascii=False),
        COUNTRIES: json.dumps(country_codes(about.codes, about.country), ensure_ascii=False),
        "policies": json.dumps(policies, ensure_ascii=False),
        "headline": json.dumps(_headline(scenario), ensure_ascii=False),
        "assumptions": json.dumps(scenario.assumptions(), ensure_ascii=False),
        "marks": json.dumps(list(scenario.marks()), ensure_ascii=False),
        **_draws(scenario, seeds),
        "version": __version__,
        "kernels": about.kernels,
        "libraries": json.dumps(library_versions()),
        "command": _command(),
    }


def _draws(scenario: Scenario, seeds: Sequence[int]) -> dict[str, str]:
    """Which replicates share their parameters, where these are drawn."""
    if getattr(scenario, "uncertainty", CENTRAL) == CENTRAL:
        return {}
    return {"draws": json.dumps(draw_numbers(seeds))}


def _stacked(replicates: Sequence[dict[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """One array a variable with the replicates first, which then hold views of it: nothing is kept twice."""
    stacked = {}
    for name in list(replicates[0]):
        stacked[name] = np.stack([r[name] for r in replicates])
        for k, replicate in enumerate(replicates):
            replicate[name] = stacked[name][k]
    return stacked


def _headline(scenario: Scenario) -> dict[str, Any]:
    """The regions and the indicator that a scenario puts first; empty where it does not say."""
    said: Any = getattr(scenario, "headline", None)
    return dataclasses.asdict(said) if dataclasses.is_dataclass(said) else dict(said or {})  # type: ignore[arg-type]


def library_versions() -> dict[str, str]:
    """The versions of Python and of the libraries that the numbers depend on."""
    versions = {"python": platform.python_version()}
    for name in LIBRARIES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            versions[name] = "absent"
    return versions


def _command() -> str:
    """The command line as typed, without the path of the program."""
    return shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]]) if sys.argv and sys.argv[0] else "python"
