"""One table of what links a pair of regions, the same for every model that is told as much.

Forecasts are compared like with like: a statistical model reads every column that ours does, also those that our choice
model has within itself, at the coefficients of its priors.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.experiments.base_fit import FitSettings, StudyChoices
from edumig_sim.experiments.training import Effects, Training, as_trained, earlier_students
from edumig_sim.experiments.trend import origin_trend
from edumig_sim.scenario import load_scenario
from edumig_sim.world.parameters import load_parameters

Floats = NDArray[np.float64]
History = Literal["without", "with"]
HISTORIES: tuple[History, ...] = ("without", "with")
IN_THE_CHOICE = (
    "quality",
    "wage",
    "culture",
)  # parts of utility whose coefficients the forecast leaves at their priors
EARLIER = "ln(1 + earlier students)"
_REFITTED = ("cost", "language")  # parts of utility whose coefficients the forecast corrects
_AGENTS = 400  # in each region
_TINY = 1e-7


class Known(NamedTuple):
    """What every model of a class may read, and what it forecasts by."""

    history: History  # whether flows of a corridor before the training years are known
    training: Training
    choices: StudyChoices  # the cohort of the training years, without any bilateral term
    covariates: Mapping[str, Floats]  # (R, R) by name, 0 at home
    growth: Floats  # (R, R) of the totals of origins, and of those who stay, to the test year


def known(training: Training, history: History, test: int) -> Known:
    """What a class of models may read of the training years to forecast a test year."""
    told = training.with_history() if history == "with" else training.without_history()
    choices = _choices(told)
    table = covariates(told, choices.mean_parts)
    return Known(history, told, choices, table, _growth(training, test))


def covariates(training: Training, parts: Mapping[str, Floats]) -> dict[str, Floats]:
    """Covariates (R, R) of a corridor by name; those that say nothing of corridors are left out.

    They do not vary between listed corridors beyond what the effects of origins and of destinations stand for.
    parts: named parts of the utility of studying (R, R), means over the people of an origin.
    """
    world = training.world
    away = 1.0 - np.eye(len(world.codes))
    stock = training.stock if training.stock is not None else np.zeros_like(away)
    columns = {
        "ln distance": np.log(np.maximum(world.distance_km, 1.0)),
        "contiguity": world.contiguous,
        "colonial tie": world.colonial,
        "ln(1 + migrants)": np.log1p(stock),
        "ln(1 + migrants) squared": np.log1p(stock) ** 2,
        "ln(1 + migrants from there)": np.log1p(stock).T,
        EARLIER: np.log1p(earlier_students(training)),
    }
    columns |= {name: parts[name] for name in (*_REFITTED, *IN_THE_CHOICE) if name in parts}
    for name, group in training.groups.items():
        belongs = np.array(group, dtype=object)
        columns[f"same {name}"] = (belongs[:, None] == belongs[None, :]).astype(float)
    telling = _beyond_effects(training, np.stack(list(columns.values()), axis=2))
    return {n: c * away for (n, c), says in zip(columns.items(), telling, strict=True) if says}


def _beyond_effects(training: Training, table: Floats) -> NDArray[np.bool_]:
    """Which columns (R, R, K) vary between listed corridors beyond effects of origins and of destinations (K,)."""
    pairs, size = training.listed(home=False)[0], len(table)
    x = table[pairs.origin, pairs.destination]
    ends = [Effects(index, size).columns for index in (pairs.origin, pairs.destination)]
    design = np.column_stack([np.ones(len(x)), *ends])
    rest = x - design @ np.linalg.lstsq(design, x, rcond=None)[0]
    return rest.std(axis=0) > _TINY * np.maximum(np.abs(x).max(axis=0), _TINY)  # type: ignore[no-any-return]


def stayers(training: Training) -> Floats:
    """Those who stay (R,), at the mean of the training years."""
    return np.diagonal(np.mean(list(training.tables.values()), axis=0))


def ahead(known: Known, movers: Floats) -> Floats:
    """The forecast (R, R) of the test year from movers of the last training year: with those who stay, and grown."""
    said = movers.copy()
    np.fill_diagonal(said, stayers(known.training) if known.training.home else 0.0)
    return said * known.growth  # type: ignore[no-any-return]


def _growth(training: Training, test: int) -> Floats:
    """Factors (R, R) of the totals of origins from the last training year to the test year; stayers apart."""
    own = np.eye(len(training.world.codes), dtype=bool)

    def part(mask: NDArray[np.bool_]) -> Floats:
        return origin_trend({y: np.where(mask, t, np.nan) for y, t in training.tables.items()}, test)

    movers = np.broadcast_to(part(~own)[:, None], own.shape)
    return np.where(own, part(own)[:, None], movers) if training.home else movers


def _choices(training: Training) -> StudyChoices:
    """The cohort of the training years without any bilateral term: the regression finds them all."""
    plain = dataclasses.replace(
        load_parameters(), theta_distance=0.0, theta_network=0.0, theta_colonial=0.0, theta_contiguity=0.0
    )
    plan = load_scenario(training.source)
    plan = dataclasses.replace(plan, mechanisms=dataclasses.replace(plan.mechanisms, affordability=False))
    settings = FitSettings(agents_per_region=_AGENTS, passes=60)
    return StudyChoices(as_trained(training), plan, settings, plain)
