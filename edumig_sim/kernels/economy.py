"""Reference kernels of the regional economy: production, wages, spillovers, budget, seats and quality.

Arrays are (R,) or scalars; labour is in efficiency units, money in k$ a year. Equation numbers are those of
``docs/model.md``.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class Labour(NamedTuple):
    """CES technology and labour of regions, each (R,)."""

    skilled: Floats  # S, efficiency units
    unskilled: Floats  # U, persons
    productivity: Floats  # A, k$ per unit of L
    skill_share: Floats  # g in (0, 1)
    sigma: float  # elasticity of substitution between skilled and unskilled labour


def aggregate_labour(labour: Labour) -> Floats:
    """L = [g S^r + (1 - g) U^r]^(1/r), r = (sigma - 1)/sigma (Eq. 18; Katz and Murphy 1992)."""
    r = (labour.sigma - 1.0) / labour.sigma
    g = labour.skill_share
    return (g * labour.skilled**r + (1.0 - g) * labour.unskilled**r) ** (1.0 / r)


def wages(labour: Labour) -> tuple[Floats, Floats]:
    """Marginal products (w_S, w_U) in k$ (Eq. 19); by Euler's theorem w_S S + w_U U = A L."""
    total = aggregate_labour(labour)
    price = labour.productivity
    skilled = price * labour.skill_share * (total / labour.skilled) ** (1.0 / labour.sigma)
    unskilled = price * (1.0 - labour.skill_share) * (total / labour.unskilled) ** (1.0 / labour.sigma)
    return skilled, unskilled


def technology(
    skilled: Floats, unskilled: Floats, wage_skilled: Floats, wage_unskilled: Floats, sigma: float
) -> tuple[Floats, Floats]:
    """Productivity A and skill share g (R,) that make observed wages the marginal products (inverse of Eq. 19)."""
    odds = (wage_skilled / wage_unskilled) * (skilled / unskilled) ** (1.0 / sigma)
    share = odds / (1.0 + odds)
    unit = Labour(skilled, unskilled, np.ones_like(skilled), share, sigma)
    return (wage_skilled * skilled + wage_unskilled * unskilled) / aggregate_labour(unit), share


def shifted_share(share: Floats, log_odds_shift: Floats) -> Floats:
    """The skill share g after its log odds moved: skill-biased demand (Eq. 20)."""
    odds = share / (1.0 - share) * np.exp(log_odds_shift)
    return odds / (1.0 + odds)


def seats_after(places: Floats, wanted: Floats, adjust: float, fall: float, rise: float | Floats) -> Floats:
    """Places (R,) after one year of partial adjustment towards demand, between -fall and +rise (Eq. 22)."""
    gap = np.divide(wanted, places, out=np.ones_like(places), where=places > 0) - 1.0
    return places * (1.0 + np.clip(adjust * gap, -fall, rise))


def quality_after(
    quality: Floats,
    start: Floats,
    drivers: tuple[Floats, Floats, Floats],
    weights: tuple[float, float, float, float],
) -> Floats:
    """Quality (R,) after one year (Eq. 23). It is never standardised again: that would cancel policies.

    drivers: ln(spending / spending at the start), mean ability of students minus its start, use of places above 1.
    weights: of spending, of peers, of crowding, and of the reversion towards the start.
    """
    spending, peers, crowding = drivers
    return (
        quality
        + weights[0] * spending
        + weights[1] * peers
        - weights[2] * crowding
        - weights[3] * (quality - start)
    )
