"""Within what an indicator can lie, and intervals that stay there.

A share lies in [0, 1] and a change of one in [-1, 1], whatever Student's t says. The interval of a share is that of
its logit, by the delta method: symmetric on that scale, inside on the other, and the usual one where the ends are far
away (Agresti 2013, Categorical Data Analysis, section 3.1). What may have either sign, as a change, and what has one
end, as a number of persons, has its usual interval cut off at the ends, which takes away nothing that could be true: a
change is told from none exactly where Student's interval tells it.
"""

from __future__ import annotations

from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, logit

from edumig_sim.indicators import INDICATORS

Floats = NDArray[np.float64]
Span = tuple[float, float]

_BY_UNIT = MappingProxyType({"share": (0.0, 1.0), "persons": (0.0, np.inf)})
_BY_NAME = MappingProxyType(
    {
        "access_gap": (-1.0, 1.0),
        "access_concentration": (-1.0, 1.0),
        "mobility_concentration": (-1.0, 1.0),
        "destination_hhi": (0.0, 1.0),
        "destination_gini": (0.0, 1.0),
        "inbound_rate": (0.0, 100.0),
        "outbound_ratio": (0.0, np.inf),
        "output": (0.0, np.inf),
    }
)


def level_span(name: str, unit: str | None = None) -> Span | None:
    """The least and the largest value of an indicator, or of a recorded variable of that unit; None: it has no end."""
    known = INDICATORS[name].unit if unit is None else unit
    return _BY_NAME.get(name, _BY_UNIT.get(known))


def change_span(indicator: str) -> Span | None:
    """The least and the largest change of an indicator; None where there is none."""
    return change_within(level_span(indicator))


def change_within(span: Span | None) -> Span | None:
    """Of what lies within `span`, the least and the largest change; None where there is none."""
    if span is None or not np.isfinite(span).all():
        return None
    return span[0] - span[1], span[1] - span[0]


def within(mean: Floats, half: Floats, span: Span) -> tuple[Floats, Floats]:
    """Lower and upper bound of the mean plus or minus `half`, inside `span`; any shape, any unit."""
    least, most = span
    if least < 0.0 or not np.isfinite(most):
        return np.clip(mean - half, least, most), np.clip(mean + half, least, most)
    place = (np.clip(mean, least, most) - least) / (most - least)
    slope = place * (1.0 - place)
    with np.errstate(divide="ignore", invalid="ignore"):
        there, reach = logit(place), half / (most - least) / slope
        low, high = (least + (most - least) * expit(there + side * reach) for side in (-1.0, 1.0))
    # At an end, and where nothing moves, there is no such scale: the usual interval, cut off.
    plain = (slope == 0.0) | (half == 0.0)
    return (
        np.where(plain, np.clip(mean - half, least, most), low),
        np.where(plain, np.clip(mean + half, least, most), high),
    )
