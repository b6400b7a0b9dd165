"""Who was pushed out of a place by whom, and where the losers went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from edumig_sim.compare import Comparison
from edumig_sim.report import style
from edumig_sim.report.basis import captioned, intervals_words
from edumig_sim.who import ranked, tally
from edumig_sim.wording import counted

PLACES_SHOWN = 6
REGIONS_SHOWN = 6
NOWHERE, OTHERS = "none", "others"
_LABEL = 17
_KEY = 21  # letters of a name in the legend


def displaced(comparison: Comparison) -> Figure:
    """For places where somebody was pushed out: who came in, who was pushed out, and where the losers landed."""
    tables = {
        name: tally(comparison, variable, ("place", dim)).pivot(index="place", columns=dim, values="persons")
        for name, variable, dim in (
            ("in", "pushed_in", "origin"),
            ("out", "pushed_out", "origin"),
            ("landed", "landed", "with"),
        )
    }
    lost = tables["out"].sum(axis=1)
    places = [str(c) for c in lost[lost > 0].nlargest(PLACES_SHOWN).index]
    tables = {name: table.reindex(index=places) for name, table in tables.items()}
    every = (
        pd.concat([t.sum() for t in tables.values()]).groupby(level=0).sum().drop(NOWHERE, errors="ignore")
    )
    named = [str(c) for c in every[every > 0].nlargest(REGIONS_SHOWN).index]
    looks = {c: (style.SERIES[k], style.HATCHES[k]) for k, c in enumerate(named)}
    looks |= {OTHERS: (style.PALE, ""), NOWHERE: (style.INK, "")}
    figure = style.new_figure(style.WIDTH, 4.2 + 0.55 * max(len(places), 2))
    keys = 0.35 * (1 + len(looks) // 4)
    grid = figure.add_gridspec(2, 2, width_ratios=(5, 3), height_ratios=(max(len(places), 3), keys))
    left = figure.add_subplot(grid[0, 0])
    right = figure.add_subplot(grid[0, 1], sharey=left)
    right.tick_params(labelleft=False)
    key = figure.add_subplot(grid[1, :])
    _stack(left, tables["in"], looks, 1.0)
    _stack(left, tables["out"], looks, -1.0)
    _stack(right, tables["landed"], looks, 1.0)
    for variable, side, axes in (
        ("pushed_in", 1.0, left),
        ("pushed_out", -1.0, left),
        ("landed", 1.0, right),
    ):
        _whiskers(axes, tally(comparison, variable, ("place",)).set_index("place").loc[places], side)
    _frame(left, right, [comparison.reform.region_name(c) for c in places])
    _legend(key, comparison, looks, tables)
    shown = (
        f"Entrants of {comparison.start} to {comparison.cost_year}, persons. Rows: the place they lost or took; "
        "patterns: left where they come from, right where they study instead"
    )
    others = int((lost > 0).sum()) - len(places)
    note = (
        f"Lines: {intervals_words(comparison.replicates)}"
        if comparison.replicates > 1
        else intervals_words(1)
    )
    note += f" {others} other places lost fewer." if others else ""
    captioned(figure, comparison, _finding(comparison, places), shown, note)
    return figure


def _stack(axes: Axes, table: pd.DataFrame, looks: Mapping[str, tuple[str, str]], side: float) -> None:
    """Stacked bars to the right (side 1) or left (side -1) of 0."""
    start = np.zeros(len(table))
    named = [c for c in looks if c in table.columns]
    parts = {c: table[c].to_numpy() for c in named}
    parts[OTHERS] = table[[c for c in table.columns if c not in named]].sum(axis=1).to_numpy()
    for code, persons in parts.items():
        colour, hatch = looks[code]
        axes.barh(
            range(len(table)),
            side * persons,
            left=side * start,
            color=colour,
            hatch=hatch,
            edgecolor="white",
            linewidth=0.5,
            height=0.62,
        )
        start = start + persons


def _whiskers(axes: Axes, totals: pd.DataFrame, side: float) -> None:
    """The number and the interval of every bar's total."""
    for y, (persons, low, high) in enumerate(totals[["persons", "low", "high"]].to_numpy(dtype=float)):
        if high > low:
            bounds = [side * max(low, 0.0), side * high]
            axes.plot(bounds, [y + 0.4, y + 0.4], color=style.INK, linewidth=1.6, solid_capstyle="butt")
        if persons > 0.0:
            ha = "left" if side > 0 else "right"
            axes.annotate(
                counted(persons),
                (side * persons, y),
                (4 * side, 0),
                textcoords="offset points",
                ha=ha,
                va="center",
            )
            axes.texts[-1].set_fontsize(style.SMALL_SIZE)


def _frame(left: Axes, right: Axes, names: Sequence[str]) -> None:
    left.axvline(0.0, color=style.INK, linewidth=1.4)
    for axes, words in (
        (left, ""),
        (right, "where those who were\npushed out study instead"),
    ):
        style.plain_across(axes, "persons", bins=4 if axes is left else 2)
        axes.set_title(words, fontsize=style.TEXT_SIZE, color=style.INK)
    for words, side in (("◄ pushed out", "right"), ("came in ►", "left")):
        left.annotate(
            f" {words} ",
            (0.0, 1.0),
            (0, 5),
            xycoords=("data", "axes fraction"),
            textcoords="offset points",
            ha=side,
            fontsize=style.TEXT_SIZE,
            color=style.INK,
        )
    left.xaxis.set_major_formatter(lambda value, _: counted(abs(value)))
    left.set_yticks(range(len(names)), [style.wrapped(n, _LABEL) for n in names])
    left.set_ylim(len(names) - 0.3, -0.6)
    for axes in (left, right):
        axes.margins(x=0.16)
        axes.autoscale_view()
    right.set_xlim(left=0.0)


def _legend(
    axes: Axes,
    comparison: Comparison,
    looks: Mapping[str, tuple[str, str]],
    tables: Mapping[str, pd.DataFrame],
) -> None:
    """Regions by colour and pattern, in axes of their own; only what the bars hold."""
    words = {NOWHERE: "no studies at all", OTHERS: "other regions"}
    known = set(looks)
    rest = sum(float(t[[c for c in t.columns if c not in known]].to_numpy().sum()) for t in tables.values())
    nowhere = float(tables["landed"][NOWHERE].sum()) if NOWHERE in tables["landed"] else 0.0
    empty = {OTHERS: rest <= 0.0, NOWHERE: nowhere <= 0.0}
    keys = [c for c in looks if not empty.get(c, False)]
    handles = [Patch(facecolor=looks[c][0], hatch=looks[c][1], edgecolor="white") for c in keys]
    labels = [words.get(c) or style.wrapped(comparison.reform.region_name(c), _KEY) for c in keys]
    axes.legend(handles, labels, loc="center", ncols=4, frameon=False, fontsize=style.SMALL_SIZE)
    axes.axis("off")


def _finding(comparison: Comparison, places: Sequence[str]) -> str:
    """How many lost a place, and where most did."""
    total = tally(comparison, "pushed_out", ()).iloc[0]
    if not places:
        return "Nobody was pushed out of a place because of the policy"
    main = ranked(comparison, "pushed_out", "place").main
    most = "" if main is None else f", most of all in {comparison.reform.region_name(main)}"
    count = counted(total["persons"])
    if comparison.replicates == 1:
        return f"{count} entrants lost their place to others in the only replicate"
    if not total["low"] > 0:
        return f"Few entrants lost their place: {count}, a number that cannot be told from chance"
    span = f"95% interval {counted(total['low'])} to {counted(total['high'])}"
    return f"{count} entrants lost their place to others ({span}){most}"
