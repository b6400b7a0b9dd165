"""What forecasts of flows may learn from: the tables of the training years, and the world as it was in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.experiments.fit_measures import Corridor, corridors
from edumig_sim.world import World
from edumig_sim.world.parameters import load_parameters

Floats = NDArray[np.float64]
Tables = Mapping[int, Floats]
_RECENT = 5  # years before the training years whose students are the earlier students of a corridor


class Training(NamedTuple):
    """What every model may learn from."""

    source: str  # name or folder of the world
    world: World
    tables: Tables  # students (R, R) by year, NaN where not listed
    home: bool  # those who stay are part of the tables and of the forecast
    stock: Floats | None  # (R, R) migrants counted before the test year, where the world has them
    earlier: Tables  # students by year before the training years
    groups: Mapping[str, tuple[str, ...]]  # what regions belong to, by the name of the grouping

    def listed(self, home: bool) -> tuple[Corridor, NDArray[np.intp]]:
        """All listed pairs of all years (n,), with or without those who stay, and the number of the year of each."""
        parts = [corridors(table, home) for table in self.tables.values()]
        year = np.repeat(np.arange(len(parts)), [len(p.origin) for p in parts])
        return Corridor(*(np.concatenate(columns) for columns in zip(*parts, strict=True))), year

    def without_history(self) -> Training:
        """The same for models that know no flow of a corridor before the training years."""
        return self._replace(earlier={})

    def with_history(self) -> Training:
        """The same for models that do: where no year lies before, the first becomes what lies before the others."""
        if self.earlier or len(self.tables) < 3:
            return self
        first = min(self.tables)
        rest = {y: t for y, t in self.tables.items() if y != first}
        return self._replace(tables=rest, earlier={first: self.tables[first]})


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
