"""The figure of a study: an outcome against each factor, the points as they are and their mean as a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.indicators import ALL_REGIONS, INDICATORS
from edumig_sim.report import style
from edumig_sim.studies.factors import Factor
from edumig_sim.studies.tables import EFFECT

if TYPE_CHECKING:
    from edumig_sim.studies import StudyResults

_COLUMNS = 3  # panels beside each other
_PANEL = (3.2, 2.7)  # inches
_BINS = 8  # of a continuous factor, for the line of means
_FEWEST = 3  # points behind a mean
_MOST_DOTS = 3000


def against_factors(results: StudyResults, outcome: str, region: str | None, year: int | None) -> Figure:
    """An outcome (mean over replicates) against every factor; one panel a factor."""
    region, year = results.place(outcome, region, year)
    table = results.table(outcome, region, year).dropna(subset=["mean"])
    factors = results.factors
    rows = -(-len(factors) // _COLUMNS)
    across = min(len(factors), _COLUMNS)
    figure = style.new_figure(max(style.WIDTH, _PANEL[0] * across), 1.6 + _PANEL[1] * rows)
    axes = np.atleast_1d(figure.subplots(rows, across, sharey=True, squeeze=False)).ravel()
    for panel, factor in zip(axes, factors, strict=False):
        _panel(panel, factor, table)
    for panel in axes[len(factors) :]:
        panel.set_visible(False)
    label, unit = _named(outcome)
    for panel in axes[::across]:
        panel.set_ylabel(unit)
    where = "all regions" if region == ALL_REGIONS else region
    place = "" if year == 0 else f" of {where} in {year}"
    shown = f"Mean over replicates at {len(table):,} points; the line is the mean over all other factors."
    style.headline(figure, f"{label}{place}, against what was varied", shown)
    return figure


def _panel(panel: Axes, factor: Factor, table: pd.DataFrame) -> None:
    known = table[table[factor.path].notna()]
    step = max(1, len(known) // _MOST_DOTS)
    place = _positions(factor, known[factor.path])
    value = known["mean"].to_numpy(float)
    panel.scatter(place[::step], value[::step], s=9, color=style.SKY, alpha=0.5, linewidths=0)
    x, y = _means(factor, place, value)
    panel.plot(x, y, color=style.REFORM, linewidth=2, marker="o", markersize=4)
    panel.set_title(factor.path, fontsize=style.SMALL_SIZE, color=style.INK)
    if factor.kind == "categorical":
        panel.set_xticks(range(len(factor.values)), [_word(v) for v in factor.values])
        panel.set_xlim(-0.5, len(factor.values) - 0.5)
    elif factor.scale == "log":
        panel.set_xscale("log")
    if factor.kind != "categorical":
        panel.set_xlabel(factor.unit)
    panel.spines[["top", "right"]].set_visible(False)
    panel.grid(axis="y", color=style.PALE, linewidth=0.6)


def _positions(factor: Factor, column: pd.Series) -> np.ndarray:
    if factor.kind != "categorical":
        return column.to_numpy(float)
    words = [str(v) for v in factor.values]
    return np.array([words.index(_stored(v, words)) for v in column], float)


def _stored(value: Any, words: list[str]) -> str:
    """A value of a table as the word of the factor; numbers come back as floats."""
    word = str(value)
    return word if word in words else str(int(value))


def _means(factor: Factor, place: np.ndarray, value: np.ndarray) -> tuple[list[float], list[float]]:
    """Mean outcome by level, or by bin of a continuous factor with many values."""
    levels = np.unique(place)
    if factor.kind == "continuous" and len(levels) > _BINS:
        edges = np.quantile(place, np.linspace(0, 1, _BINS + 1))
        bins = np.clip(np.searchsorted(edges, place, side="right") - 1, 0, _BINS - 1)
        groups = [bins == b for b in range(_BINS)]
    else:
        groups = [place == level for level in levels]
    groups = [g for g in groups if g.sum() >= min(_FEWEST, len(place) // max(len(groups), 1))]
    return [float(place[g].mean()) for g in groups if g.any()], [
        float(value[g].mean()) for g in groups if g.any()
    ]


def _named(outcome: str) -> tuple[str, str]:
    """Label and unit of an outcome."""
    indicator = INDICATORS.get(outcome.removesuffix(EFFECT))
    if indicator is None:
        return outcome, ""
    return (f"Change of: {indicator.label}" if outcome.endswith(EFFECT) else indicator.label), indicator.unit


def _word(value: Any) -> str:
    return ("on" if value else "off") if isinstance(value, bool) else str(value)
