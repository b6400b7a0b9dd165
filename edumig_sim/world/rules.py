"""Named rules from observed figures to what the model needs (MODEL 3.12). Pure functions of arrays over regions."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from edumig_sim.world.parameters import Parameters

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


def income_tier(gdp_pc: Floats, bounds: list[float]) -> NDArray[np.int64]:
    """Tier (R,): 0 rich, 1 middle, 2 poor, by GDP per person in k$ and the lower bounds of rich and middle."""
    return np.where(gdp_pc >= bounds[0], 0, np.where(gdp_pc >= bounds[1], 1, 2)).astype(np.int64)


def income_sigma(gini: Floats) -> Floats:
    """Spread of log incomes from the Gini index in points: sqrt(2) * invPhi((1 + Gini)/2), for the log-normal."""
    return np.sqrt(2.0) * ndtri((1.0 + gini / 100.0) / 2.0)


def attainment(share: Floats, gdp_pc: Floats, largest: float, rich: float) -> tuple[Floats, Mask, Mask]:
    """Share (R,) of adults with a degree; the mask of the missing and that of the implausible.

    More than the largest share below a GDP of ``rich`` k$ per person counts post-secondary vocational schools. Missing
    ones lie on the regression of the log share on log GDP over the others; implausible ones a standard deviation of
    its residuals higher, as what is reported too high is likely high.
    """
    missing = ~(share > 0)
    held = (share > largest) & (gdp_pc < rich)
    usable = ~(missing | held)
    line, spread = log_linear_fit(share, gdp_pc, usable)
    return (
        np.where(usable, share, np.where(held, np.minimum(share, line * np.exp(spread)), line)),
        missing,
        held,
    )


def log_linear_fit(values: Floats, driver: Floats, usable: Mask) -> tuple[Floats, float]:
    """Values (R,) on the regression of ln(values) on ln(driver) over the usable regions; its residual sd."""
    x, y = np.log(driver[usable]), np.log(values[usable])
    if len(x) < 2 or np.ptp(x) == 0.0:
        return np.full_like(driver, np.exp(y.mean())), 0.0
    slope, constant = np.polyfit(x, y, 1)
    return np.exp(constant + slope * np.log(driver)), float(np.std(y - constant - slope * x))


def fill_corridors(values: Floats) -> tuple[Floats, Mask]:
    """Fill NaN of (R, R) with the mean of the origin's other corridors, or of all if it has none.

    The diagonal says nothing about other corridors. Returns the mask (R,) of origins without any of their own.
    """
    known = np.isfinite(values) & ~np.eye(len(values), dtype=bool)
    count = known.sum(axis=1)
    total = np.where(known, values, 0.0).sum(axis=1)
    everywhere = total.sum() / max(count.sum(), 1)
    own = np.divide(total, count, out=np.full(len(values), everywhere), where=count > 0)
    return np.where(np.isnan(values), own[:, None], values), count == 0


def group_median(values: Floats, groups: list[list[Any]], otherwise: float) -> Floats:
    """Fill NaN with the median of the first of the groupings in which others are known."""
    filled = values.copy()
    for i in np.flatnonzero(np.isnan(values)):
        filled[i] = otherwise
        for group in groups:
            peers = values[[g == group[i] for g in group]]
            if np.isfinite(peers).any():
                filled[i] = np.nanmedian(peers)
                break
    return filled


def quality_index(score_per_million: Floats, funding: Floats, ranking_weight: float) -> Floats:
    """Quality with mean 0 and sd 1: ranking scores per million people and public funding, both in logs.

    Where funding is not known the ranking stands alone.
    """

    def z(x: Floats) -> Floats:
        if not np.isfinite(x).any():
            return x
        spread = np.nanstd(x)
        return (x - np.nanmean(x)) / spread if spread > 0 else np.zeros_like(x)

    ranking = z(np.log1p(score_per_million))
    money = z(np.log(funding))
    return z(np.where(np.isnan(money), ranking, ranking_weight * ranking + (1.0 - ranking_weight) * money))


def migrant_degree_share(attainment: Floats, odds_ratio: float) -> Floats:
    """Share of emigrants with a degree from the share at home and the odds ratio of selection."""
    odds = odds_ratio * attainment / (1.0 - attainment)
    return odds / (1.0 + odds)


def residents(total: Floats, migrants: Floats, native_floor: float) -> tuple[Floats, Mask]:
    """Persons (R, R) by origin and residence: immigrants off the diagonal, natives what is left of the total.

    Where immigrants would leave fewer natives than the floor they are scaled down. Returns the mask of those regions.
    """
    people = migrants * (1.0 - np.eye(len(total)))
    inflow = people.sum(axis=0)
    room = (1.0 - native_floor) * total
    tight = inflow > room
    people = people * np.where(tight, room / np.maximum(inflow, 1e-9), 1.0)
    people[np.diag_indices(len(total))] = total - people.sum(axis=0)
    return people, tight


def expected_study_years(p: Parameters) -> float:
    """Mean years of enrolment of an entrant, from the base hazards of drop-out and graduation (MODEL 3.5)."""
    staying, years = 1.0, 0.0
    for k in range(1, p.study_length + p.graduate_limit + 1):
        years += staying
        leaves = p.drop_first if k == 1 else p.drop_second if k <= 3 else p.drop_late
        graduates = (
            p.graduate_on_time if k == p.study_length else p.graduate_late if k > p.study_length else 0.0
        )
        staying *= (1.0 - leaves) * (1.0 - graduates)
    return years


def within_world_inbound(listed: Floats, reported: Floats, outbound: float) -> Floats:
    """Inbound totals (R,) from the world's own regions that add up to its outbound total.

    Listed corridors count in full; of the students that a destination reports beyond them the same share everywhere
    comes from the world. Where the listed ones are already more than the outbound total, nothing is added.
    """
    rest = np.maximum(reported - listed, 0.0)
    gap = outbound - listed.sum()
    if gap <= 0 or rest.sum() <= 0:
        return listed * outbound / listed.sum()
    return listed + gap / rest.sum() * rest


def cap_entrants(home: Floats, away: Floats, cohort: Floats, largest: float) -> tuple[Floats, Mask]:
    """Home entrants held so that no more than the largest share of a cohort studies; returns where it was held."""
    room = largest * cohort - away
    return np.minimum(home, room), home > room
