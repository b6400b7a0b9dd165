"""Flows before and after: the corridors that change most among those of the regions that the policies name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.multiplicity import figure_words
from edumig_sim.paired import Estimate, Floats, estimate
from edumig_sim.report import style
from edumig_sim.report.basis import (
    captioned,
    intervals_words,
    nothing_words,
    signed,
    span_words,
    touched_regions,
)
from edumig_sim.results import Results
from edumig_sim.wording import difference_words

CORRIDORS_SHOWN = 8
_LABEL = 28  # letters a line of a corridor's name
_FEW = 0.5  # entrants a year: a smaller corridor is not shown


def flows(comparison: Comparison) -> Figure:
    """Entrants a year on the corridors that change most: with and without the policy, and the change."""
    every = corridors(comparison)
    order = np.argsort([-abs(c.effect.mean) for c in every], kind="stable")[:CORRIDORS_SHOWN]
    shown = [every[i] for i in order][::-1]
    figure = style.new_figure(style.WIDTH, 3.0 + 0.5 * max(len(shown), 3))
    left, right = figure.subplots(1, 2, sharey=True, width_ratios=(5, 4))
    for y, corridor in enumerate(shown):
        _dumbbell(left, y, corridor)
        style.dot(right, corridor.effect, y)
        text = f"{signed(corridor.effect.mean)}" if corridor.effect.mean else "0"
        style.beside(right, text, y, style.sign_colour(corridor.effect.distinguishable, corridor.effect.mean))
    for axes, label in ((left, "entrants a year"), (right, "change, entrants a year")):
        style.plain_across(axes, label)
    left.set_xlim(left=0.0)
    left.set_title("ring: without the policy\ndot: with it", fontsize=style.SMALL_SIZE, color=style.INK)
    right.set_title("▲ more   ▼ fewer\n■ no clear change", fontsize=style.SMALL_SIZE, color=style.INK)
    right.axvline(0.0, color=style.BASELINE, linewidth=1.2)
    left.set_yticks(range(len(shown)), [_label(c.route) for c in shown])
    left.set_ylim(-0.6, max(len(shown), 1) - 0.4)
    style.show_nothing_as_flat(right, np.array([c.effect.mean for c in shown]), across=True)
    captioned(figure, comparison, _finding(shown, comparison), _shown(comparison), _note(every, comparison))
    return figure


class Corridor:
    """Expected entrants of one corridor in the last year."""

    def __init__(
        self, route: str, ends: tuple[str, str], before: float, after: float, effect: Estimate
    ) -> None:
        self.route, self.ends, self.before, self.after, self.effect = route, ends, before, after, effect


def corridors(comparison: Comparison) -> list[Corridor]:
    """Corridors that begin or end in a region that the policies name, all where they name none."""

    def entrants(arm: Results) -> Floats:
        table = arm.data["flow_expected"].sel(year=comparison.cost_year)
        return table.transpose("replicate", "origin", "destination").values  # type: ignore[no-any-return]

    base, reform = (entrants(arm).mean(axis=0) for arm in (comparison.baseline, comparison.reform))
    change = comparison.change_of(entrants)
    touched, codes, name = touched_regions(comparison), comparison.reform.codes, comparison.reform.region_name
    largest = np.maximum(base, reform)
    pairs = [
        (i, j)
        for i, origin in enumerate(codes)
        for j, destination in enumerate(codes)
        if i != j and (not touched or origin in touched or destination in touched) and largest[i, j] >= _FEW
    ]
    return [
        Corridor(
            f"{name(codes[i])} → {name(codes[j])}",
            (codes[i], codes[j]),
            float(base[i, j]),
            float(reform[i, j]),
            estimate(change[:, i, j], comparison.pilot),
        )
        for i, j in pairs
    ]


def _dumbbell(axes: Axes, y: float, corridor: Corridor) -> None:
    before, after = corridor.before, corridor.after
    colour = style.sign_colour(corridor.effect.distinguishable, corridor.effect.mean)
    axes.plot([before, after], [y, y], color=colour, linewidth=3, solid_capstyle="butt", zorder=2)
    axes.plot(before, y, "o", color="white", markeredgecolor=style.BASELINE, markersize=13, mew=2, zorder=3)
    axes.plot(after, y, "o", color=style.REFORM, markersize=8, zorder=4)


def _label(route: str) -> str:
    """A corridor on one line, or origin and destination on a line each."""
    if len(route) <= _LABEL:
        return route
    origin, destination = (style.wrapped(name, _LABEL, lines=1) for name in route.split(" → "))
    return f"{origin}\n→ {destination}"


def _finding(shown: Sequence[Corridor], comparison: Comparison) -> str:
    clear = [c for c in shown if c.effect.distinguishable]
    if clear:
        most = max(clear, key=lambda c: abs(c.effect.mean))
        change = difference_words(most.effect, "persons")
        span = span_words(most.effect, "persons")
        return (
            f"{most.route}: {change} entrants a year in {comparison.cost_year} because of the policy ({span})"
        )
    if not shown:
        return "Nobody studies elsewhere in these regions, with or without the policy"
    return f"Entrants to study elsewhere: {nothing_words(shown[-1].effect)}"


def _shown(comparison: Comparison) -> str:
    touched = touched_regions(comparison)
    names = [comparison.reform.region_name(c) for c in touched]
    where = f" from or to {style.few(names)}" if touched else ""
    return (
        f"Expected entrants to study elsewhere in {comparison.cost_year}, persons a year; the corridors{where} "
        "that change most"
    )


def _note(every: Sequence[Corridor], comparison: Comparison) -> str:
    parts = [intervals_words(comparison.replicates, comparison.drawn)]
    if len(every) > CORRIDORS_SHOWN:
        parts.append(f"{len(every) - CORRIDORS_SHOWN} other corridors change less.")
    if len(every) > 1:
        parts += figure_words([c.effect for c in every], comparison.replicates)
    return " ".join(parts)
