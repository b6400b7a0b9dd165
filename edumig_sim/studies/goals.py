"""What a search looks for: goals with a direction, limits that must hold, and futures over which it should hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from edumig_sim.indicators import ALL_REGIONS
from edumig_sim.studies.conditions import label_of, number_words, unit_of
from edumig_sim.studies.factors import Value
from edumig_sim.studies.study import Over
from edumig_sim.studies.tables import EFFECT

Floats = NDArray[np.float64]
Direction = Literal["up", "down"]
Sampler = Literal["nsga2", "tpe"]
Robustness = Literal["mean", "worst", "regret"]
DIRECTIONS: tuple[Direction, ...] = ("up", "down")
SAMPLERS: tuple[Sampler, ...] = ("nsga2", "tpe")
ROBUSTNESS: tuple[Robustness, ...] = ("mean", "worst", "regret")
SPEND = "policy_spend"  # the indicator that a budget limits, million $
TRIALS, FIRST, GENERATION = 100, 4, 20
_OVER: Mapping[Over, Any] = {"mean": np.mean, "sum": np.sum, "min": np.min, "max": np.max}


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A number of a run: an indicator of a region in a year, or over all years; change: against no policy."""

    outcome: str
    region: str
    year: int
    over: Over = "none"
    change: bool = False

    @property
    def name(self) -> str:
        """A name of its own, such as 'skilled_stock_effect AAA 2040' or 'policy_spend all sum'."""
        if not self.year:
            return self.outcome
        when = str(self.year) if self.over == "none" else self.over
        return f"{self.full} {self.region} {when}"

    @property
    def full(self) -> str:
        """The outcome with the ending of an effect where it is one."""
        return f"{self.outcome}{EFFECT}" if self.change else self.outcome

    @property
    def plain(self) -> str:
        """What it is called where two policies are compared, so that a change and a level are the same."""
        if not self.year:
            return self.outcome
        where = "all regions" if self.region == ALL_REGIONS else self.region
        when = f"in {self.year}" if self.over == "none" else f"({self.over} over all years)"
        return f"{label_of(self.outcome)} of {where} {when}"

    @property
    def label(self) -> str:
        """What it is called in tables and figures."""
        return f"Change of: {self.plain}" if self.change else self.plain

    @property
    def unit(self) -> str:
        """Its unit."""
        return unit_of(self.outcome)

    def words(self, number: float) -> str:
        """A value with its unit."""
        return number_words(self.full, number)

    def sentence(self, number: float) -> str:
        """What it is and how much of it, in words."""
        if not self.change:
            return f"{self.plain} {self.words(number)}"
        return f"{self.plain} {'+' if number > 0 else ''}{self.words(number)} against no policy"

    def of(self, values: Floats, years: tuple[int, ...]) -> float:
        """The number from the outcomes of one region, (years,)."""
        if self.over != "none":
            return float(_OVER[self.over](values))
        return float(values[years.index(self.year)])


@dataclass(frozen=True, kw_only=True)
class Goal:
    """A measure and the direction in which it is better."""

    measure: Measure
    direction: Direction

    @property
    def sign(self) -> float:
        """What makes less of it better: a loss is sign times value."""
        return -1.0 if self.direction == "up" else 1.0


@dataclass(frozen=True, kw_only=True)
class Limit:
    """A measure that must stay below or above a number."""

    measure: Measure
    sense: Literal["<", ">"]
    number: float
    text: str

    def excess(self, values: Floats) -> Floats:
        """How far values are beyond it, 0 or less where it holds."""
        return values - self.number if self.sense == "<" else self.number - values


@dataclass(frozen=True, kw_only=True)
class Future:
    """Circumstances that nobody chooses: values of other factors, or a draw of parameters from the calibration."""

    name: str
    values: Mapping[str, Value]
    draw: int | None = None


@dataclass(frozen=True, kw_only=True)
class Search:
    """How policies are searched for.

    trials: candidates in all. sampler: nsga2 (a genetic search by generations) or tpe (a model of what is good). first:
    replicates with which every candidate begins; those near the best get more, up to the study's replicates.
    generation: candidates that are drawn before any of them is known. futures: one, as the scenario has it, unless
    asked to be robust; measure: what a goal counts over the futures.
    """

    goals: tuple[Goal, ...]
    limits: tuple[Limit, ...] = ()
    trials: int = TRIALS
    sampler: Sampler = "nsga2"
    first: int = FIRST
    generation: int = GENERATION
    futures: tuple[Future, ...] = (Future(name="as it is", values={}),)
    robust: Robustness = "mean"
    seed: int = 1
    text: str = ""  # the section of the study file, as YAML

    @property
    def measures(self) -> tuple[Measure, ...]:
        """All that is measured: the goals', then the limits'."""
        return (*(g.measure for g in self.goals), *(limit.measure for limit in self.limits))

    def explain(self) -> list[str]:
        """What will be searched for, in sentences."""
        told = [
            f"Looks for {'more' if g.direction == 'up' else 'less'} of: {g.measure.plain}"
            f"{', against no policy' if g.measure.change else ''}."
            for g in self.goals
        ]
        told += [f"Keeps to: {limit.text}." for limit in self.limits]
        if len(self.futures) > 1:
            what = {"mean": "their mean", "worst": "the worst of them", "regret": "the largest regret"}[
                self.robust
            ]
            told.append(f"Each candidate is tried in {len(self.futures)} futures; what counts is {what}.")
        told.append(f"Tries {self.trials:,} candidates ({self.sampler}), the scenario's own policy first.")
        return told
