"""Several policies side by side: one indicator, a row a policy, grouped by region."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.indicators import ALL_REGIONS, Indicator, find_indicator
from edumig_sim.multiplicity import figure_words
from edumig_sim.paired import Estimate
from edumig_sim.report import style
from edumig_sim.report.basis import intervals_words, nothing_words, span_words
from edumig_sim.report.paths import PATHS
from edumig_sim.side_by_side import SideBySide
from edumig_sim.wording import difference_words, short_words

REGIONS_SHOWN = 6
_LABEL = 32
_LONGEST = 60  # letters of a policy's name in a title


class _Row(NamedTuple):
    """The effect of one policy on one region in its last year."""

    policy: str
    region: str
    effect: Estimate


def side_by_side_drawings(side: SideBySide) -> dict[str, Callable[[], Figure]]:
    """What draws the figures of several policies, by the name of their indicator."""
    first = side[side.names[0]].reform.indicators()
    return {name: partial(policies, side, name) for name in PATHS if name in first}


def side_by_side_figures(side: SideBySide) -> dict[str, Figure]:
    """The figures of several policies, by the name of their indicator."""
    return {name: draw() for name, draw in side_by_side_drawings(side).items()}


def policies(side: SideBySide, indicator: str, regions: Sequence[str] | None = None) -> Figure:
    """Effects of every policy with their intervals in the regions in question, or in those that are given."""
    measure = find_indicator(indicator)
    every = _every_region(side) if regions is None else list(regions)
    rows = [_Row(n, c, side[n].effect(indicator, c, side[n].horizon)) for c in every for n in side.names]
    shown = _most_affected(every, rows)
    figure = style.new_figure(style.WIDTH, 3.0 + len(shown) * (0.45 + 0.48 * len(side)))
    panels = np.atleast_1d(figure.subplots(len(shown), 1, sharex=True))
    known = [abs(r.effect.mean) for r in rows if r.region in shown and np.isfinite(r.effect.mean)]
    factor, label = style.axis_scale(measure.unit, max(known, default=0.0), change=True)
    for axes, region in zip(panels, shown, strict=True):
        _panel(axes, [r for r in rows if r.region == region], factor, measure.unit)
        axes.set_title(
            _name(side, region), fontsize=style.TEXT_SIZE, weight="bold", loc="left", color=style.INK
        )
    style.show_nothing_as_flat(panels[-1], np.array(known), across=True)
    panels[-1].set_xlabel(f"effect, {label}", fontsize=style.TEXT_SIZE)
    about = f"{measure.label}: effect of each policy {_when(side)}, {label}, by region"
    marks = tuple(dict.fromkeys(m for c in side.comparisons.values() for m in c.marks))
    note = _note(side, rows, len(every) - len(shown))
    style.headline(figure, _finding(side, measure, rows), about, note, marks, _source(side))
    return figure


def _panel(axes: Axes, rows: Sequence[_Row], factor: float, unit: str) -> None:
    """The policies in one region, in the order in which they were asked for."""
    for y, row in enumerate(rows):
        if not np.isfinite(row.effect.mean):
            style.beside(axes, "nobody to count", y, style.BASELINE)
            continue
        style.dot(axes, row.effect, y, factor)
        colour = style.sign_colour(row.effect.distinguishable, row.effect.mean)
        style.beside(axes, short_words(row.effect.mean, unit), y, colour)
    axes.axvline(0.0, color=style.BASELINE, linewidth=1.4)
    style.plain_across(axes, bins=7)
    axes.set_yticks(range(len(rows)), [style.wrapped(r.policy, _LABEL) for r in rows])
    axes.set_ylim(len(rows) - 0.4, -0.6)


def _every_region(side: SideBySide) -> list[str]:
    """The regions in question of any of the policies, all together last."""
    found = dict.fromkeys(c for one in side.comparisons.values() for c in one.home_regions)
    return [*(c for c in found if c != ALL_REGIONS), ALL_REGIONS]


def _most_affected(every: Sequence[str], rows: Sequence[_Row]) -> list[str]:
    """The regions with the largest effects of any policy, in their own order."""
    size = dict.fromkeys(every, 0.0)
    for row in rows:
        size[row.region] = max(size[row.region], abs(float(np.nan_to_num(row.effect.mean))))
    size[ALL_REGIONS] = np.inf if ALL_REGIONS in size else 0.0
    kept = sorted(every, key=lambda c: -size[c])[:REGIONS_SHOWN]
    return [c for c in every if c in kept]


def _finding(side: SideBySide, measure: Indicator, rows: Sequence[_Row]) -> str:
    """The largest clear effect on a region."""
    clear = [r for r in rows if r.effect.distinguishable]
    if not clear:
        moved = [r for r in rows if r.effect.mean] or list(rows)
        return f"{measure.label}, all {len(side)} policies: {nothing_words(moved[0].effect)}"
    inside = [r for r in clear if r.region != ALL_REGIONS] or clear
    most = max(inside, key=lambda r: abs(r.effect.mean))
    policy = (
        most.policy
        if len(most.policy) <= _LONGEST
        else f"{most.policy[:_LONGEST].rsplit(' ', 1)[0]} \N{HORIZONTAL ELLIPSIS}"
    )
    size = difference_words(most.effect, measure.unit)
    return (
        f"{policy}: the largest effect on {_lower(measure.label)}, {size} in {_name(side, most.region)} "
        f"({span_words(most.effect, measure.unit)})"
    )


def _lower(label: str) -> str:
    return label[0].lower() + label[1:]


def _note(side: SideBySide, rows: Sequence[_Row], others: int) -> str:
    drawn = any(c.drawn for c in side.comparisons.values())
    parts = [intervals_words(side.replicates, drawn)]
    parts.append("Triangle up: more; triangle down: less; grey square: no clear change.")
    if others > 0:
        parts.append(f"{others} other regions in question change less.")
    parts += figure_words([r.effect for r in rows], side.replicates)
    return " ".join(parts)


def _when(side: SideBySide) -> str:
    years = {c.horizon for c in side.comparisons.values()}
    return f"in {years.pop()}" if len(years) == 1 else "in its last year"


def _source(side: SideBySide) -> str:
    facts = [c.reform.provenance for c in side.comparisons.values()]
    worlds = " and ".join(dict.fromkeys(f"'{f['world']}'" for f in facts))
    return f"Source: simulations with EduMig Sim {facts[0].get('version', '')}, world {worlds}."


def _name(side: SideBySide, region: str) -> str:
    comparison: Comparison = next(
        (c for c in side.comparisons.values() if region in c.reform.codes), side[side.names[0]]
    )
    return comparison.reform.region_name(region)
