"""Figures of a sensitivity analysis: the ranking as a tornado, and a heat map of all outcomes and years."""

from __future__ import annotations

import textwrap

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from edumig_sim.report import style
from edumig_sim.studies.conditions import label_of, outcome_place, unit_of
from edumig_sim.studies.sensitivity import IN_UNIT, MEASURES, Sensitivity
from edumig_sim.studies.tables import EFFECT

MOST_FACTORS = 15  # bars of a tornado; the others are counted
MOST_CELLS = 12  # years beside each other in a heat map
_SECOND = {"ST": "S1", "mu_star": "sigma", "pawn": "srrc"}  # what stands beside the main measure
_LABEL = 30
_DARK = 0.6  # share of the scale above which numbers are white
_SHADES = LinearSegmentedColormap.from_list("edumig", ["#FFFFFF", style.SKY, style.REFORM])


def tornado(found: Sensitivity, outcome: str) -> Figure:
    """The factors by rank, a bar each with its 95% interval; a second measure beside it where there is one."""
    table = found.table(outcome)
    shown = table.head(MOST_FACTORS).iloc[::-1]
    second = _SECOND.get(found.main)
    second = second if second in table.columns else None
    figure = style.new_figure(style.WIDTH, 2.9 + 0.42 * len(shown))
    panels = figure.subplots(1, 2 if second else 1, sharey=True, squeeze=False).ravel()
    _bars(panels[0], shown, found.main, outcome, style.REFORM)
    if second:
        _bars(panels[1], shown, second, outcome, style.ACCENT)
    panels[0].set_yticks(range(len(shown)), [_path(f) for f in shown["factor"]])
    floor = _floor(found, outcome)
    if found.main == "pawn" and np.isfinite(floor):
        panels[0].axvline(floor, color=style.LOSS, linewidth=1.2, linestyle=style.DASHES)
    style.headline(
        figure, _finding(found, outcome, table), _shown(found, outcome), _note(found, table, floor)
    )
    return figure


def heat_map(found: Sensitivity) -> Figure:
    """The main measure of every factor: a column an outcome and year; measures with a unit as parts of the largest."""
    rows = found.data[found.data["measure"] == found.main].assign(size=lambda d: d["value"].abs())
    if found.main in IN_UNIT:
        largest = rows.groupby(["outcome", "year"])["size"].transform("max")
        rows = rows.assign(size=rows["size"] / largest.where(largest > 0.0))
    every = sorted(rows["year"].unique())
    years = [
        every[int(k)] for k in np.unique(np.linspace(0, len(every) - 1, min(MOST_CELLS, len(every))).round())
    ]
    order = rows.groupby("factor")["size"].mean().sort_values(ascending=False).index[:MOST_FACTORS]
    count = len(found.outcomes)
    across = max(1, min(count, 3 if len(years) <= 3 else 2))
    down = -(-count // across)
    figure = style.new_figure(style.WIDTH, 2.0 + down * (1.0 + 0.34 * len(order)))
    panels = figure.subplots(down, across, sharey=True, squeeze=False).ravel()
    for panel, outcome in zip(panels, found.outcomes, strict=False):
        wide = rows[rows["outcome"] == outcome].pivot(index="factor", columns="year", values="size")
        _cells(panel, wide.reindex(index=order, columns=years), outcome)
    for panel in panels[count:]:
        panel.set_visible(False)
    what = MEASURES[found.main] + (", as a part of the largest of its year" if found.main in IN_UNIT else "")
    region = "" if found.year == 0 else f" Region: {found.region}."
    finding = (
        f"{order[0]} matters most over all outcomes and years" if len(order) else "No factor can be ranked"
    )
    style.headline(
        figure, finding, what + "." + region, f"From {found.points:,} points; values without intervals."
    )
    return figure


def _bars(panel: Axes, table: pd.DataFrame, measure: str, outcome: str, colour: str) -> None:
    unit = unit_of(outcome) if measure in IN_UNIT else ""
    largest = float(np.nanmax(table[[measure, f"{measure}_high"]].abs().to_numpy(float), initial=0.0))
    factor, label = style.axis_scale(unit, largest, change=True)
    value = factor * table[measure].to_numpy(float)
    low, high = (factor * table[f"{measure}_{end}"].to_numpy(float) for end in ("low", "high"))
    place = np.arange(len(table))
    panel.barh(place, np.nan_to_num(value), height=0.62, color=colour, alpha=0.85)
    known = np.isfinite(low)
    panel.hlines(place[known], low[known], high[known], color=style.INK, linewidth=1.6)
    style.plain_across(panel, label, bins=4)
    panel.axvline(0.0, color=style.BASELINE, linewidth=0.8)
    panel.set_title(
        textwrap.fill(MEASURES[measure], 44), fontsize=style.SMALL_SIZE, color=style.INK, loc="left"
    )


def _cells(panel: Axes, wide: pd.DataFrame, outcome: str) -> None:
    values = wide.to_numpy(float)
    panel.imshow(np.nan_to_num(values), cmap=_SHADES, vmin=0.0, vmax=1.0, aspect="auto")
    for (row, column), value in np.ndenumerate(values):
        text = "" if np.isnan(value) else f"{value:.2f}"
        colour = "white" if value > _DARK else style.INK
        panel.text(column, row, text, ha="center", va="center", fontsize=style.SMALL_SIZE - 1.5, color=colour)
    years = [str(y) for y in wide.columns]
    panel.set_xticks(range(len(years)), years if years != ["0"] else [""], fontsize=style.SMALL_SIZE)
    panel.set_yticks(range(len(wide)), [_path(f) for f in wide.index], fontsize=style.SMALL_SIZE)
    panel.tick_params(length=0)
    panel.spines[:].set_visible(False)
    panel.set_title(
        textwrap.fill(label_of(outcome), 34), fontsize=style.SMALL_SIZE, color=style.INK, loc="left"
    )


def _path(path: str) -> str:
    """A path on two lines where it is long."""
    if len(path) <= _LABEL:
        return path
    head, _, tail = path.rpartition(".")
    return f"{head}.\n{tail}" if head else path


def _finding(found: Sensitivity, outcome: str, table: pd.DataFrame) -> str:
    known = table[table[found.main].notna()]
    place = outcome_place(outcome, found.region, found.year)
    if not len(known):
        return f"{place}: no factor can be ranked"
    first = known.iloc[0]["factor"]
    if len(known) > 1:
        lead, other = known.iloc[0], known.iloc[1]
        if not lead[f"{found.main}_low"] > abs(other[f"{found.main}_high"]):
            return f"{place}: {first} and {other['factor']} rank first, in no certain order"
    return f"{place} depends most on {first}"


def _shown(found: Sensitivity, outcome: str) -> str:
    what = "change against no policy" if outcome.endswith(EFFECT) else "level"
    return (
        f"Factors by rank, with 95% bootstrap intervals; the outcome is a {what}."
        if found.year
        else ("Factors by rank, with 95% bootstrap intervals.")
    )


def _note(found: Sensitivity, table: pd.DataFrame, floor: float) -> str:
    told = f"{found.points:,} points, {found.replicates} replicates or more each."
    if found.main == "pawn" and np.isfinite(floor):
        told += " Dashed: what a factor without influence reaches by chance."
    if len(table) > MOST_FACTORS:
        told += f" {len(table) - MOST_FACTORS} weaker factors are in the table."
    if found.warnings:
        told += f" Warnings that go with it are printed: {len(found.warnings)}."
    return told


def _floor(found: Sensitivity, outcome: str) -> float:
    rows = found.data
    floors = rows[(rows["outcome"] == outcome) & (rows["year"] == found.year) & (rows["measure"] == "pawn")][
        "floor"
    ]
    return float(floors.max()) if len(floors) else float("nan")
