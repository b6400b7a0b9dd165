"""The assumptions that an answer hangs on: what each may plausibly be, and who says so.

A parameter's range is two standard errors of the world's calibration to each side, or its prior (`priors`): the
published range, or a stated factor. A mechanism is on or off. Parameters without any range are counted, not varied.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from edumig_sim.errors import ScenarioError
from edumig_sim.experiments.priors import prior, with_priors
from edumig_sim.scenario import Mechanisms
from edumig_sim.world.calibration import Calibrated, Calibration, Scale, read_calibration, world_parameters
from edumig_sim.world.parameters import Entry, entries

if TYPE_CHECKING:
    from edumig_sim.scenario import Scenario

Basis = Literal["calibration", "published", "stated", "switch"]
WIDTH = 2.0  # standard errors from the centre to either end of a plausible range
_DIGITS = 6  # significant digits of a value: what a user may copy into a scenario gives the same numbers


@dataclass(frozen=True, kw_only=True)
class Assumption:
    """One number, or one switch, with its plausible range. For a switch 1 is on and 0 is off."""

    name: str
    doc: str
    value: float  # of the scenario
    unit: str
    low: float
    high: float
    se: float  # the unit in which a change of the coordinate is counted; nan for a switch
    scale: Scale
    basis: Basis
    tag: str  # how well it was checked; empty for a switch
    source: str
    estimated: bool  # by data of the world

    @property
    def switch(self) -> bool:
        """Whether it is on or off and nothing between."""
        return self.basis == "switch"

    @property
    def inside(self) -> bool:
        """Whether the scenario's value is in the plausible range."""
        return bool(self.low <= self.value <= self.high)

    def steps(self, value: float) -> float:
        """How far a value is from the scenario's, in standard errors, with its sign."""
        return (self._coordinate(value) - self._coordinate(self.value)) / self.se

    def at(self, steps: float) -> float:
        """The value so many standard errors away, inside the plausible range."""
        place = self._coordinate(self.value) + steps * self.se
        plain = float(np.exp(place)) if self.scale == "log" else place
        return float(f"{min(max(plain, self.low), self.high):.{_DIGITS}g}")

    def ends(self) -> tuple[float, ...]:
        """The values to try: both ends of the range, or the other state of a switch."""
        return tuple(v for v in (self.low, self.high) if v != self.value)

    def _coordinate(self, value: float) -> float:
        return float(np.log(value)) if self.scale == "log" else value


def assumptions_of(scenario: Scenario) -> list[Assumption]:
    """All that can be varied in a scenario: parameters with a range that it does not set itself, and mechanisms."""
    found = read_calibration(scenario.world)
    rows = _calibrated(found) if found else _priors(scenario)
    own = [row for row in rows if row.name not in scenario.parameters and row.low < row.high]
    return own + _switches(scenario)


def unvaried(scenario: Scenario) -> tuple[str, ...]:
    """Parameters that nobody has given a plausible range, so that they are not varied."""
    varied = {a.name for a in assumptions_of(scenario)}
    return tuple(name for name in entries() if name not in varied and name not in scenario.parameters)


def _calibrated(found: Calibration) -> list[Assumption]:
    return [_row(p, entries()[p.name]) for p in found.parameters if p.se > 0.0]


def _row(p: Calibrated, entry: Entry) -> Assumption:
    basis: Basis = "calibration" if p.estimated else "published" if entry.published else "stated"
    return _numeric(entry, p.value, p.se, p.scale, basis, p.data if p.estimated else entry.source)


def _priors(scenario: Scenario) -> list[Assumption]:
    values = world_parameters(scenario.world)
    rows = []
    for one in with_priors():
        entry, value = entries()[one.name], float(getattr(values, one.name))
        basis: Basis = "published" if entry.published else "stated"
        rows.append(_numeric(entry, value, prior(one.name).se, one.scale, basis, entry.source))
    return rows


def _numeric(entry: Entry, value: float, se: float, scale: Scale, basis: Basis, source: str) -> Assumption:
    """A parameter with its range: a published one as it is, else two standard errors to each side."""
    centre = float(np.log(value)) if scale == "log" else value
    ends = np.array([centre - WIDTH * se, centre + WIDTH * se])
    low, high = np.exp(ends) if scale == "log" else ends
    if basis == "published" and entry.published:
        low, high = entry.published
    return Assumption(
        name=entry.name,
        doc=entry.doc,
        value=value,
        unit=entry.unit,
        low=_short(max(low, entry.low)),
        high=_short(min(high, entry.high)),
        se=se,
        scale=scale,
        basis=basis,
        tag="D" if basis == "calibration" else entry.tag,
        source=source,
        estimated=basis == "calibration",
    )


def _switches(scenario: Scenario) -> list[Assumption]:
    """Mechanisms that can be switched without taking away what the policy works through."""
    rows = []
    for field in dataclasses.fields(Mechanisms):
        state = bool(getattr(scenario.mechanisms, field.name))
        try:
            switched(scenario, field.name, not state)
        except ScenarioError:
            continue
        rows.append(
            Assumption(
                name=f"mechanisms.{field.name}",
                doc=str(field.metadata["doc"]),
                value=float(state),
                unit="",
                low=0.0,
                high=1.0,
                se=float("nan"),
                scale="linear",
                basis="switch",
                tag="",
                source="",
                estimated=False,
            )
        )
    return rows


def switched(scenario: Scenario, mechanism: str, on: bool) -> Scenario:
    """The scenario with a mechanism on or off. Raises ScenarioError where the policy would then change nothing."""
    return dataclasses.replace(
        scenario, mechanisms=dataclasses.replace(scenario.mechanisms, **{mechanism: on})
    )


def _short(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
