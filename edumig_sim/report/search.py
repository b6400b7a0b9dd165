"""The figure of a search: the first goal against each other one, all candidates and the best of them."""

from __future__ import annotations

import textwrap
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.report import style
from edumig_sim.studies.found import SearchResults

_COLUMNS = 2
_LABEL = 44
_FAINT = 0.3  # opacity of the intervals of points without a number
_ROOM = 0.8  # beyond the Pareto set, as a part of its span


def trade_offs(found: SearchResults) -> Figure:
    """A panel for each goal beside the first; with one goal, its values by candidate."""
    goals = found.search.goals
    others = list(range(1, len(goals))) or [-1]
    across = min(_COLUMNS, len(others))
    down = -(-len(others) // across)
    figure = style.new_figure(style.WIDTH, 2.0 + 3.6 * down if across > 1 else 6.0)
    panels = np.atleast_1d(figure.subplots(down, across, squeeze=False)).ravel()
    for panel, other in zip(panels, others, strict=False):
        _panel(panel, found, other)
    for panel in panels[len(others) :]:
        panel.set_visible(False)
    best = len(found.front)
    several = f"{best} of {len(found.candidates):,} candidates are best, each in its own balance of the goals"
    finding = several if best > 1 else f"One of {len(found.candidates):,} candidates is best in every goal"
    shown = (
        "Blue: the Pareto set with 95% intervals, numbered as in the table. Grey: dominated (those far off are "
        "left out). Orange: too close to call."
    )
    beyond = sum(not j.feasible for j in found.judged)
    note = f"Every candidate has the same seeds, from {found.search.first} to {found.study.replication.count} of them."
    note += f" Crosses: beyond a limit ({beyond:,})." if beyond else ""
    futures = len(found.search.futures)
    note += f" Over {futures} futures." if futures > 1 else ""
    style.headline(figure, finding, shown, note)
    return figure


def _panel(panel: Axes, found: SearchResults, other: int) -> None:
    sets = {
        "dominated": (style.BASELINE, "o", 14, 0.5),
        "beyond a limit": (style.BASELINE, "x", 18, 0.5),
        "may be best": (style.ACCENT, "D", 26, 0.9),
    }
    standing = {c.number: s for c, s in zip(found.candidates, found.data["standing"], strict=True)}
    factors, labels = zip(*(_scale(found, g) for g in (0, other)), strict=True)
    for name, (colour, marker, size, opacity) in sets.items():
        places = [k for k, c in enumerate(found.tried) if standing[c.number] == name]
        x, y = (factors[i] * _means(found, places, g) for i, g in enumerate((0, other)))
        panel.scatter(
            x, y, s=size, color=colour, marker=marker, alpha=opacity, linewidths=1.0 if marker == "x" else 0
        )
    told = set(found.told())
    for point, k in enumerate(found.front, start=1):
        _best(panel, found, k, other, (*factors, 1.0 if point in told else _FAINT))
        if point in told:
            place = (factors[0] * _means(found, [k], 0)[0], factors[1] * _means(found, [k], other)[0])
            panel.annotate(
                str(point),
                place,
                (5, 5),
                textcoords="offset points",
                fontsize=style.SMALL_SIZE,
                color=style.INK,
            )
    style.plain(panel, textwrap.fill(labels[1], _LABEL), textwrap.fill(labels[0], _LABEL))
    _near_the_best(panel, found, other, factors)


def _near_the_best(panel: Axes, found: SearchResults, other: int, factors: tuple[float, ...]) -> None:
    """Limits around the Pareto set and what is close to it: candidates far off would leave it no room."""
    places = [*found.front, *found.open]
    for goal, factor, setter in ((0, factors[0], panel.set_xlim), (other, factors[1], panel.set_ylim)):
        if goal < 0:
            continue
        near = [found.estimate(k, goal) for k in places]
        ends = [e.mean for e in near] + [b for e in near for b in (e.low, e.high) if np.isfinite(b)]
        low, high = factor * min(ends), factor * max(ends)
        span = (high - low) or abs(high) or 1.0
        every = factor * _means(found, list(range(len(found.tried))), goal)
        least, most = min(float(every.min()), low), max(float(every.max()), high)
        setter(max(low - _ROOM * span, least - 0.05 * span), min(high + _ROOM * span, most + 0.05 * span))


def _best(panel: Axes, found: SearchResults, place: int, other: int, factors: tuple[float, ...]) -> None:
    """A point of the Pareto set with its intervals. factors: of the two axes, and how strong the intervals are."""
    x = found.estimate(place, 0)
    panel_x = factors[0] * x.mean
    y_mean, y_low, y_high = (factors[1] * found.tried[place].number,) * 3
    if other >= 0:
        y = found.estimate(place, other)
        y_mean, y_low, y_high = (factors[1] * v for v in (y.mean, y.low, y.high))
    look: dict[str, Any] = {"color": style.REFORM, "linewidth": 1.3, "zorder": 3, "alpha": factors[2]}
    panel.plot([factors[0] * x.low, factors[0] * x.high], [y_mean, y_mean], **look)
    panel.plot([panel_x, panel_x], [y_low, y_high], **look)
    panel.plot([panel_x], [y_mean], "o", color=style.REFORM, markersize=6, zorder=4)


def _means(found: SearchResults, places: list[int], goal: int) -> np.ndarray:
    if goal < 0:
        return np.array([float(found.tried[k].number) for k in places])
    return np.array([found.estimate(k, goal).mean for k in places])


def _scale(found: SearchResults, goal: int) -> tuple[float, str]:
    """What to multiply by, and the label of an axis with its unit and which way is better."""
    if goal < 0:
        return 1.0, "Candidate, in the order of the search"
    one = found.search.goals[goal]
    values = _means(found, list(range(len(found.tried))), goal)
    factor, unit = style.axis_scale(
        one.measure.unit, float(np.abs(values).max(initial=0.0)), one.measure.change
    )
    better = "less" if found.search.robust == "regret" or one.direction == "down" else "more"
    return factor, f"{found.goal_label(one)}{f' ({unit})' if unit else ''}; {better} is better"
