"""Models that a forecast of flows is held against: proportional, radiation, gravity and persistence.

Each learns from the tables of the training years alone and says the students (R, R) of every pair in the test year.
Those with covariates read every one that ours does in its class; all but persistence move with the growth of origins
that ours moves with. Gravity models are Poisson pseudo maximum likelihood (Santos Silva and Tenreyro 2006), fitted by
statsmodels.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np
import statsmodels.api as sm
from numpy.typing import NDArray

from edumig_sim.experiments.covariates import Known, ahead, stayers
from edumig_sim.experiments.forecast import assimilated
from edumig_sim.experiments.training import Effects, Training
from edumig_sim.world import World

Floats = NDArray[np.float64]
Knowledge = Literal["no corridor history", "earlier students", "yearly flows"]
NOTHING: Knowledge = "no corridor history"
EARLIER_STUDENTS: Knowledge = "earlier students"
YEARLY: Knowledge = "yearly flows"
PERSISTENCE = "persistence"
_SCALE = 1000.0


class Rival(NamedTuple):
    """A rival's forecast of the test year, and what it was told of single corridors."""

    model: str
    knows: Knowledge
    students: Floats  # (R, R)
    covariates: tuple[str, ...]  # of corridors, by name; none where the model has no place for any


class Gravity(NamedTuple):
    """A fitted gravity model: students (R, R) by training year, and the names of its columns."""

    flows: dict[int, Floats]
    covariates: tuple[str, ...]


def rivals(known: Known, test: int) -> list[Rival]:
    """The models of a class: those without corridor history, or those with it."""
    two_way, one_way = gravity(known, effects=True), gravity(known, effects=False)
    knows = NOTHING if known.history == "without" else EARLIER_STUDENTS
    found = [
        Rival(name, knows, ahead(known, fitted.flows[max(fitted.flows)]), fitted.covariates)
        for name, fitted in (("PPML two-way effects", two_way), ("PPML gravity", one_way))
    ]
    if known.history == "without":
        shares = {
            "radiation": radiation(known.training),
            "proportional to inbound": proportional(known.training),
        }
        return found + [Rival(name, knows, ahead(known, said), ()) for name, said in shares.items()]
    levels, _ = assimilated(known, two_way.flows, test)
    last = persistence(known.training)
    return [
        *found,
        Rival("PPML two-way effects", YEARLY, levels, two_way.covariates),
        Rival(PERSISTENCE, YEARLY, last, ()),
        Rival("persistence, growing", YEARLY, last * known.growth, ()),
    ]


def persistence(training: Training) -> Floats:
    """The last training year in which a pair is listed; 0 for one that never is."""
    last = np.zeros((len(training.world.codes),) * 2)
    for year in sorted(training.tables):
        table = training.tables[year]
        last = np.where(np.isfinite(table), table, last)
    if not training.home:
        np.fill_diagonal(last, 0.0)
    return last


def proportional(training: Training) -> Floats:
    """Each origin's last movers shared out by what destinations took in."""
    last = _movers(training)
    shares = np.broadcast_to(last.sum(axis=0), last.shape).copy()
    return _shared_out(shares, last)


def radiation(training: Training) -> Floats:
    """The radiation model (Simini et al. 2012): opportunities nearer than the destination absorb first.

    Masses are populations; each origin's last movers are shared out.
    """
    world = training.world
    mass, size = world.population, len(world.codes)
    shares = np.zeros((size, size))
    for o in range(size):
        order = np.argsort(np.where(np.arange(size) == o, -1.0, world.distance_km[o]), kind="stable")
        between = np.cumsum(mass[order]) - mass[order] - mass[o]  # nearer than each, without the origin
        between[0] = 0.0
        n = mass[order]
        shares[o, order] = mass[o] * n / ((mass[o] + between) * (mass[o] + n + between))
    return _shared_out(shares, _movers(training))


def _movers(training: Training) -> Floats:
    last = persistence(training)
    np.fill_diagonal(last, 0.0)
    return last


def _shared_out(shares: Floats, last: Floats) -> Floats:
    """Movers (R, R): the totals of origins by shares, of which nobody's are at home."""
    np.fill_diagonal(shares, 0.0)
    said: Floats = shares / shares.sum(axis=1, keepdims=True) * last.sum(axis=1, keepdims=True)
    return said


def gravity(known: Known, *, effects: bool) -> Gravity:
    """PPML of movers on the pooled training years, with effects of years.

    effects: those of origins and destinations; otherwise sizes, incomes and quality of both.
    """
    training = known.training
    pairs, year = training.listed(home=False)
    table = np.stack(list(known.covariates.values()), axis=2)
    years, size, k = list(training.tables), len(training.world.codes), table.shape[2]
    x = np.column_stack([table[pairs.origin, pairs.destination], np.eye(len(years))[year]])
    ends = [Effects(pairs.origin, size), Effects(pairs.destination, size)]
    monadic = _monadic(training.world)
    if effects:
        columns = [end.columns for end in ends]
    else:
        columns = [monadic[pairs.origin], monadic[pairs.destination]]
    model = sm.GLM(pairs.students / _SCALE, np.column_stack([x, *columns]), family=sm.families.Poisson())
    found = model.fit(maxiter=200).params
    beta, by_year, *rest = np.split(found, np.cumsum([k, len(years), columns[0].shape[1]]))
    if effects:
        origin, destination = (end.by_region(part) for end, part in zip(ends, rest, strict=True))
    else:
        origin, destination = (monadic @ part for part in rest)
    index = table @ beta + origin[:, None] + destination[None, :]
    flows, home = {}, stayers(training) if training.home else 0.0
    for number, name in enumerate(years):
        flows[name] = _SCALE * np.exp(index + by_year[number])
        np.fill_diagonal(flows[name], home)
    return Gravity(flows, tuple(known.covariates))


def _monadic(world: World) -> Floats:
    """Size and income of regions (R, 3), in logarithms, and the quality of their universities."""
    income = np.log(world.gdp / world.population)
    return np.column_stack([np.log(world.population), income, world.quality])
