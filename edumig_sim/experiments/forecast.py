"""Our own forecasts of a year's flows: structural, and with what each corridor's history adds.

The structural forecast has coefficients and constants of origins and destinations only. The coefficients meet the
moments of a Poisson gravity on the flows that the choice model expects: in each step a regression of observed students,
with the logarithm of the simulated flows as offset, says how far each coefficient is off; at the end it says zero, and
observed and simulated students weighed with each covariate are the same (simulated moments; McFadden 1989).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.experiments.base_fit import FitSettings, StudyChoices
from edumig_sim.experiments.corridor_regression import TINY, CorridorRegression
from edumig_sim.experiments.rivals import Training
from edumig_sim.experiments.shrinkage import Levels, corridor_levels
from edumig_sim.experiments.trend import corridor_trend, origin_trend
from edumig_sim.scenario import load_scenario
from edumig_sim.world import World
from edumig_sim.world.parameters import load_parameters

Floats = NDArray[np.float64]
Report = Callable[[str], None]
_STEPS = 12
_CLOSE = 2e-3  # of a coefficient, times the spread of its covariate
_AGENTS = 400  # in each region
_PERSONAL = ("cost", "language")  # parts that differ between people
_RECENT = 5  # years before the training years whose students are the earlier students of a corridor


class Coefficient(NamedTuple):
    """A fitted coefficient of the utility of studying in a region, within its nest."""

    name: str
    value: float
    se: float  # robust to what corridors have in common over the years


class Structure(NamedTuple):
    """The structural forecast by training year and ahead, students (R, R)."""

    flows: dict[int, Floats]
    ahead: Floats
    coefficients: list[Coefficient]
    steps: int


class Forecasts(NamedTuple):
    """Students (R, R) of the test year."""

    structural: Floats
    assimilated: Floats
    structure: Structure
    levels: Levels


def forecasts(training: Training, test: int, say: Report) -> Forecasts:
    """Fit to the training years, and forecast the test year."""
    structure = fit_structure(training, say)
    gaps = []
    for year, flows in structure.flows.items():
        seen = np.where(training.tables[year] > 0, training.tables[year], np.nan)
        gaps.append(np.log(seen) - np.log(np.maximum(flows, TINY)))
    levels = corridor_levels(gaps, list(structure.flows), test)
    structural = structure.ahead * _growth(training, test)
    own = levels.mean + corridor_trend(dict(zip(structure.flows, gaps, strict=True)), test)
    return Forecasts(structural, structural * np.exp(own), structure, levels)


def _growth(training: Training, test: int) -> Floats:
    """Factors (R, R) of the totals of origins from the last training year to the test year; stayers apart."""
    own = np.eye(len(training.world.codes), dtype=bool)

    def part(mask: NDArray[np.bool_]) -> Floats:
        return origin_trend({y: np.where(mask, t, np.nan) for y, t in training.tables.items()}, test)

    movers = np.broadcast_to(part(~own)[:, None], own.shape)
    return np.where(own, part(own)[:, None], movers) if training.home else movers


def fit_structure(training: Training, say: Report) -> Structure:
    """Coefficients and constants that meet the moments of the training years."""
    training = _with_earlier_years(training)
    choices = _choices(training)
    features = structure_features(training, choices.mean_parts)
    x = np.stack(list(features.values()), axis=2)
    regression = CorridorRegression(training, x)
    index, beta = np.zeros(x.shape[:2]), np.zeros(x.shape[2])
    fit, step = None, 0
    while True:
        step += 1
        fit = choices.with_shift(index, fit)
        simulated = fit.flows[:, :-1]
        found = regression.fit(simulated)
        largest = float(np.abs(found.change * regression.spread).max())
        say(f"Fitting the structure, step {step}: a coefficient is off by {largest:.3f}")
        if largest < _CLOSE or step == _STEPS:
            break
        beta = beta + found.change
        index = index + x @ found.change + found.destination[None, :]
    flows = {y: regression.flows(simulated, found, y) for y in training.tables}
    names = zip(features, beta, found.se, strict=True)
    return Structure(
        flows, flows[max(flows)], [Coefficient(n, float(b), float(s)) for n, b, s in names], step
    )


def structure_features(training: Training, personal: Mapping[str, Floats]) -> dict[str, Floats]:
    """Covariates (R, R) of the structural forecast by name; those that do not vary are left out."""
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
        "ln(1 + earlier students)": np.log1p(earlier_students(training)),
    }
    columns |= {f"{name}, beyond the prior": personal[name] for name in _PERSONAL if name in personal}
    for name, group in training.groups.items():
        belongs = np.array(group, dtype=object)
        columns[f"same {name}"] = (belongs[:, None] == belongs[None, :]).astype(float)
    at = training.listed(home=False)[0]
    return {n: c * away for n, c in columns.items() if np.ptp(c[at.origin, at.destination]) > TINY}


def earlier_students(training: Training) -> Floats:
    """Mean students (R, R) of the years before the training years; half its bound where a corridor is not listed.

    Each origin lists its largest destinations and each destination its largest origins, so that a corridor that is not
    listed has fewer students than the smallest that is, of both.
    """
    size = len(training.world.codes)
    recent = sorted(training.earlier)[-_RECENT:]
    if not recent:
        return np.zeros((size, size))
    mean = mean_listed(np.stack([training.earlier[y] for y in recent]))
    smallest = np.where(np.isfinite(mean) & ~np.eye(size, dtype=bool), mean, np.inf)
    least = np.minimum(smallest.min(axis=1)[:, None], smallest.min(axis=0)[None, :])
    bound = np.where(np.isfinite(least), 0.5 * least, 0.0)
    return np.where(np.isfinite(mean), mean, bound)


def mean_listed(tables: Floats) -> Floats:
    """Means (R, R) over the years (Y, R, R) in which a corridor is listed; NaN where none is."""
    there = np.isfinite(tables)
    count = there.sum(axis=0)
    total = np.where(there, tables, 0.0).sum(axis=0)
    return np.divide(total, count, out=np.full(total.shape, np.nan), where=count > 0)


def _with_earlier_years(training: Training) -> Training:
    """Where no year lies before the training years, the first of them becomes what lies before the others."""
    if training.earlier or len(training.tables) < 3:
        return training
    first = min(training.tables)
    rest = {y: t for y, t in training.tables.items() if y != first}
    return training._replace(tables=rest, earlier={first: training.tables[first]})


def _choices(training: Training) -> StudyChoices:
    """The cohort of the training years without any bilateral term: the regression finds them all."""
    plain = dataclasses.replace(
        load_parameters(), theta_distance=0.0, theta_network=0.0, theta_colonial=0.0, theta_contiguity=0.0
    )
    plan = load_scenario(training.source)
    plan = dataclasses.replace(plan, mechanisms=dataclasses.replace(plan.mechanisms, affordability=False))
    settings = FitSettings(agents_per_region=_AGENTS, passes=60)
    return StudyChoices(as_trained(training), plan, settings, plain)


def as_trained(training: Training) -> World:
    """The world with what was known in the training years in place of flows, networks and beliefs of its base year."""
    world = training.world
    mean = mean_listed(np.stack(list(training.tables.values())))
    length = world.mean_study_years if world.flow_is == "stock" else 1.0
    entrants = mean / length
    away = np.nan_to_num(entrants) * (1.0 - np.eye(len(mean)))
    out, into = away.sum(axis=1), away.sum(axis=0)
    home = np.diagonal(entrants).copy() if training.home else world.target_home
    stock = earlier_students(training) if training.stock is None else training.stock * _degree_share(world)
    size = len(world.codes)
    return world.replace_arrays(
        {
            "observed_flow": entrants,
            "target_outbound": out,
            "target_inbound": into,
            "target_home": home,
            "diaspora": stock * (1.0 - np.eye(size)),
            "belief_stay": np.full((size, size), load_parameters().belief_prior_stay),
            "belief_leave": np.zeros(size),
        }
    )


def _degree_share(world: World) -> Floats:
    """Share (R, 1) of an origin's emigrants who hold a degree."""
    away = 1.0 - np.eye(len(world.codes))
    skilled, others = (world.skilled * away).sum(axis=1), (world.unskilled * away).sum(axis=1)
    total = skilled + others
    return np.divide(skilled, total, out=np.zeros_like(total), where=total > 0)[:, None]
