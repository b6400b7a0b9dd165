"""Flows before and after: the largest corridors of the regions that the policies name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.indicators import ALL_REGIONS
from edumig_sim.paired import Floats, differences, estimate
from edumig_sim.report import style
from edumig_sim.wording import counted, difference_words, listed, replicates_words

CORRIDORS_SHOWN = 8


def flows(comparison: Comparison) -> Figure:
    """Entrants a year on the largest corridors of the regions in question, with and without the policy."""
    corridors, direction = _focus_corridors(comparison)
    order = np.argsort([-max(c.before, c.after) for c in corridors])[:CORRIDORS_SHOWN]
    shown = [corridors[i] for i in order][::-1]
    figure = style.new_figure(8.5, 1.8 + 0.5 * max(len(shown), 3))
    axes = figure.subplots()
    for y, corridor in enumerate(shown):
        _dumbbell(axes, y, corridor)
    style.plain(axes, "", f"entrants a year, {comparison.horizon}")
    axes.xaxis.set_major_formatter(axes.yaxis.get_major_formatter())
    axes.set_yticks(range(len(shown)), [c.label for c in shown])
    axes.set_xlim(left=0.0)
    axes.set_ylim(-0.6, max(len(shown), 1) - 0.4)
    finding = _finding(shown, direction, comparison)
    note = (
        "Ring: without the policy, dot: with it. Expected entrants on the largest corridors, "
        f"{replicates_words(comparison.replicates)}; right: change with its 95 % interval."
    )
    style.headline(figure, finding, note, comparison.marks)
    return figure


def place_words(comparison: Comparison, regions: Sequence[str]) -> str:
    """The names of regions, as words of a sentence."""
    return listed([comparison.reform.region_name(c) for c in regions])


class _Corridor:
    """Expected entrants of one corridor in the last year."""

    def __init__(self, label: str, route: str, before: Floats, after: Floats, pilot: int | None) -> None:
        self.label, self.route = label, route
        self.before, self.after = float(before.mean()), float(after.mean())
        self.effect = estimate(differences(before, after), pilot)


def _focus_corridors(comparison: Comparison) -> tuple[list[_Corridor], str]:
    """Corridors out of the origins that the policies name, else into their destinations, else all."""
    base, reform = (
        arm.data["flow_expected"].sel(year=comparison.horizon).transpose("replicate", "origin", "destination")
        for arm in (comparison.baseline, comparison.reform)
    )
    homes = comparison.home_regions
    named_origins = any(p["origins"] for p in comparison.reform.policies)
    everywhere = homes == [ALL_REGIONS]
    name, codes = comparison.reform.region_name, comparison.reform.codes
    found = []
    for i, origin in enumerate(codes):
        for j, destination in enumerate(codes):
            inside = everywhere or (origin if named_origins else destination) in homes
            if i == j or not inside:
                continue
            route = f"{name(origin)} to {name(destination)}"
            single = len(homes) == 1 and not everywhere
            label = (
                route
                if not single
                else f"to {name(destination)}"
                if named_origins
                else f"from {name(origin)}"
            )
            before, after = base.values[:, i, j], reform.values[:, i, j]
            found.append(_Corridor(label, route, before, after, comparison.pilot))
    where = "" if everywhere else f"{'out of' if named_origins else 'into'} {place_words(comparison, homes)}"
    return found, where


def _dumbbell(axes: Axes, y: float, corridor: _Corridor) -> None:
    before, after, effect = corridor.before, corridor.after, corridor.effect
    clear = effect.distinguishable
    colour = style.sign_colour(clear, effect.mean)
    axes.plot([before, after], [y, y], color=colour, linewidth=3, solid_capstyle="butt", zorder=2)
    axes.plot(before, y, "o", color="white", markeredgecolor=style.BASELINE, markersize=13, mew=2, zorder=3)
    axes.plot(after, y, "o", color=style.REFORM, markersize=8, zorder=4)
    bounds = f"{_signed(effect.mean)} ({_signed(effect.low)} to {_signed(effect.high)})"
    text = bounds if clear else "no clear change" if effect.replicates > 1 else "one replicate"
    beside = axes.annotate(text, (1.01, y), xycoords=("axes fraction", "data"), va="center", color=colour)
    beside.set_fontsize(style.SMALL_SIZE)


def _finding(shown: Sequence[_Corridor], direction: str, comparison: Comparison) -> str:
    if comparison.replicates == 1:
        return "One replicate cannot tell a changed flow from chance"
    clear = [c for c in shown if c.effect.distinguishable]
    if not clear:
        return f"No large corridor {direction} changes distinguishably by {comparison.horizon}"
    most = max(clear, key=lambda c: abs(c.effect.mean))
    return f"{most.route}: {difference_words(most.effect, 'persons')} entrants a year in {comparison.horizon}"


def _signed(value: float) -> str:
    return f"+{counted(value)}" if value > 0 else counted(value)
