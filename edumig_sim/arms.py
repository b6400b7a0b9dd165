"""Which scenarios a comparison simulates: reform, baseline and, where assumptions change, the plain world."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from edumig_sim.errors import EduMigError
from edumig_sim.indicators import find_indicator
from edumig_sim.scenario.scenario import CENTRAL

if TYPE_CHECKING:
    from edumig_sim.lockstep import Pair
    from edumig_sim.scenario import Scenario


@dataclass(frozen=True, kw_only=True)
class Case:
    """A reform, its baseline and, if that changes assumptions, the same with the world's own assumptions."""

    reform: Scenario
    baseline: Scenario
    plain: Scenario | None = None

    @property
    def central(self) -> Case | None:
        """The same at the calibrated parameters, where the reform's are drawn."""
        if getattr(self.reform, "uncertainty", CENTRAL) == CENTRAL:
            return None
        sides = [dataclasses.replace(one, uncertainty=CENTRAL) for one in (self.reform, self.baseline)]
        return Case(reform=sides[0], baseline=sides[1])

    @property
    def scenarios(self) -> list[Scenario]:
        """All that is simulated."""
        calm = self.central
        return [
            self.baseline,
            self.reform,
            *([] if self.plain is None else [self.plain]),
            *([] if calm is None else calm.scenarios),
        ]


def case(reform: Scenario, base: Scenario | None, assumptions: bool) -> Case:
    """The case of a reform against its base (default: the same without policies).

    assumptions: also the plain world, where the baseline changes assumptions. Raises EduMigError for scenarios
    that cannot be compared.
    """
    if base is None and not reform.policies:
        raise EduMigError([f"'{reform.title}' has no policies: there is nothing to compare. Name a base"])
    if indicator := getattr(getattr(reform, "headline", None), "indicator", ""):
        find_indicator(indicator)
    baseline = reform.baseline() if base is None else base
    _check_alike(reform, baseline, "its base")
    plain = baseline.plain() if assumptions and baseline.assumptions() else None
    return Case(reform=reform, baseline=baseline, plain=plain)


def check_side_by_side(cases: Sequence[Case]) -> None:
    """Raises EduMigError for no reform at all, or reforms of different worlds or years."""
    if not cases:
        raise EduMigError(["there is no scenario to compare"])
    for other in cases[1:]:
        _check_alike(cases[0].reform, other.reform, f"'{other.reform.title}'")


class Arms:
    """The different scenarios of several cases; the same scenario under two titles is one arm."""

    def __init__(self, cases: Sequence[Case]) -> None:
        self.scenarios: list[Scenario] = []
        self._bare: list[Scenario] = []
        for one in cases:
            for scenario in one.scenarios:
                bare = scenario.numeric()
                if bare not in self._bare:
                    self._bare.append(bare)
                    self.scenarios.append(scenario)
        self.pairs: list[Pair] = [(self.number(c.baseline), self.number(c.reform)) for c in cases]

    def number(self, scenario: Scenario) -> int:
        """Which arm simulates a scenario."""
        return self._bare.index(scenario.numeric())


def _check_alike(one: Scenario, other: Scenario, name: str) -> None:
    alike = ("world", "start", "end", "uncertainty")
    differing = [n for n in alike if getattr(other, n, None) != getattr(one, n, None)]
    if differing:
        raise EduMigError(
            [f"{n}: {getattr(one, n)} in the scenario, {getattr(other, n)} in {name}" for n in differing]
        )
