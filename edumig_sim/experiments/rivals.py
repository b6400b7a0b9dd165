"""Simple models that a forecast of flows has to beat: proportional, gravity, radiation and persistence.

Each learns from the tables of the training years alone and says the students (R, R) of every pair in the test year.
Gravity models are Poisson pseudo maximum likelihood (Santos Silva and Tenreyro 2006), fitted by statsmodels.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
import statsmodels.api as sm
from numpy.typing import NDArray

from edumig_sim.experiments.fit_measures import Corridor, corridors
from edumig_sim.world import World

Floats = NDArray[np.float64]
Tables = Mapping[int, Floats]
_SCALE = 1000.0


class Training(NamedTuple):
    """What every model may learn from."""

    source: str  # name or folder of the world
    world: World
    tables: Tables  # students (R, R) by year, NaN where not listed
    home: bool  # those who stay are part of the tables and of the forecast
    stock: Floats | None  # (R, R) migrants counted before the test year, where the world has them
    earlier: Tables  # students by year before the training years
    groups: Mapping[str, tuple[str, ...]]  # what regions belong to, by the name of the grouping

    @property
    def pooled(self) -> tuple[Corridor, NDArray[np.intp]]:
        """All listed pairs of all years (n,), and the number of the year of each."""
        return self.listed(self.home)

    def listed(self, home: bool) -> tuple[Corridor, NDArray[np.intp]]:
        """The same with or without those who stay."""
        parts = [corridors(table, home) for table in self.tables.values()]
        year = np.repeat(np.arange(len(parts)), [len(p.origin) for p in parts])
        return Corridor(*(np.concatenate(columns) for columns in zip(*parts, strict=True))), year


Rival = Callable[[Training], Floats]


def rivals(training: Training) -> dict[str, Rival]:
    """Models by name; those with migrant stocks only where the world has a table of them."""
    models: dict[str, Rival] = {
        "proportional to inbound": proportional,
        "radiation": radiation,
        "PPML gravity": lambda t: gravity(t, effects=False, stock=False),
        "PPML two-way effects": lambda t: gravity(t, effects=True, stock=False),
        "persistence": persistence,
    }
    if training.stock is not None:
        models["PPML gravity, migrant stocks"] = lambda t: gravity(t, effects=False, stock=True)
        models["PPML two-way effects, migrant stocks"] = lambda t: gravity(t, effects=True, stock=True)
    return models


def persistence(training: Training) -> Floats:
    """The last training year in which a pair is listed; 0 for one that never is."""
    last = np.zeros((len(training.world.codes),) * 2)
    for year in sorted(training.tables):
        table = training.tables[year]
        last = np.where(np.isfinite(table), table, last)
    return last


def proportional(training: Training) -> Floats:
    """Each origin's last total shared out by what destinations took in."""
    last = _away(training, persistence(training))
    inbound = last.sum(axis=0)
    shares = np.broadcast_to(inbound, last.shape).copy()
    if not training.home:
        np.fill_diagonal(shares, 0.0)
    return shares / shares.sum(axis=1, keepdims=True) * last.sum(axis=1, keepdims=True)


def radiation(training: Training) -> Floats:
    """The radiation model (Simini et al. 2012): opportunities nearer than the destination absorb first.

    Masses are populations; each origin's last total is shared out.
    """
    world = training.world
    mass, size = world.population, len(world.codes)
    last = _away(training, persistence(training))
    shares = np.zeros((size, size))
    for o in range(size):
        order = np.argsort(np.where(np.arange(size) == o, -1.0, world.distance_km[o]), kind="stable")
        between = np.cumsum(mass[order]) - mass[order] - mass[o]  # nearer than each, without the origin
        between[0] = 0.0
        n = mass[order]
        shares[o, order] = mass[o] * n / ((mass[o] + between) * (mass[o] + n + between))
        if training.home:
            shares[o, o] = mass[o] / mass.sum()
        else:
            shares[o, o] = 0.0
    return shares / shares.sum(axis=1, keepdims=True) * last.sum(axis=1, keepdims=True)


def gravity(training: Training, *, effects: bool, stock: bool) -> Floats:
    """PPML on the pooled training years with year effects; the forecast is that of the last year.

    effects: origin and destination effects; otherwise sizes and incomes of both. stock: also the migrants of the
    corridor.
    """
    pairs, year = training.pooled
    table, _names = covariates(training, stock)
    x = np.column_stack([table[pairs.origin, pairs.destination], np.eye(len(training.tables))[year]])
    size = len(training.world.codes)
    dummies = [Effects(pairs.origin, size), Effects(pairs.destination, size)]
    if effects:
        x = np.column_stack([x, *(d.columns for d in dummies)])
    else:
        monadic = _monadic(training.world)
        x = np.column_stack([x, monadic[pairs.origin], monadic[pairs.destination]])
    fitted = sm.GLM(pairs.students / _SCALE, x, family=sm.families.Poisson()).fit(maxiter=200)
    beta, k, years = fitted.params, table.shape[2], len(training.tables)
    index = table @ beta[:k] + beta[k + years - 1]
    rest = beta[k + years :]
    if effects:
        parts = np.split(rest, [dummies[0].columns.shape[1]])
        origin, destination = (d.by_region(part) for d, part in zip(dummies, parts, strict=True))
    else:
        origin, destination = (monadic @ part for part in np.split(rest, 2))
    said: Floats = _SCALE * np.exp(index + origin[:, None] + destination[None, :])
    return _away(training, said)


class Effects:
    """Effects of regions (R,) as columns of a regression, the first region that occurs being the reference."""

    def __init__(self, index: NDArray[np.intp], size: int) -> None:
        self.size, self.there = size, np.unique(index)
        self.columns = (index[:, None] == self.there[None, 1:]).astype(float)  # (n, regions that occur - 1)

    def by_region(self, found: Floats) -> Floats:
        """Effects (R,) by region; those of regions that never occur are that of the least."""
        known = np.append(0.0, found)
        effect = np.full(self.size, known.min())
        effect[self.there] = known
        return effect


def covariates(training: Training, stock: bool) -> tuple[Floats, list[str]]:
    """What links a pair (R, R, K), with names: distance, contiguity, language, colonial tie, home, migrants."""
    world = training.world
    own = np.eye(len(world.codes))
    distance = np.log(np.maximum(world.distance_km, 1.0)) * (1.0 - own)
    columns = {"ln distance": distance, "contiguity": world.contiguous * (1.0 - own)}
    away = {"language": world.language, "colonial tie": world.colonial, "cultural distance": world.culture}
    columns |= {name: table * (1.0 - own) for name, table in away.items()}
    if training.home:
        columns["home"] = own
    if stock and training.stock is not None:
        columns["ln(1 + migrants)"] = np.log1p(training.stock) * (1.0 - own)
    seen = training.listed(home=False)[0]
    varying = {
        n: c for n, c in columns.items() if n == "home" or np.ptp(c[seen.origin, seen.destination]) > 0
    }
    return np.stack(list(varying.values()), axis=2), list(varying)


def _monadic(world: World) -> Floats:
    """Size and income of regions (R, 3), in logarithms, and the quality of their universities."""
    income = np.log(world.gdp / world.population)
    return np.column_stack([np.log(world.population), income, world.quality])


def _away(training: Training, table: Floats) -> Floats:
    """The table without those who stay, unless they belong to it."""
    out = table.copy()
    if not training.home:
        np.fill_diagonal(out, 0.0)
    return out
