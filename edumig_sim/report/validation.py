"""Pictures of how near the model comes: forecasts beside simple models, and stylised facts against their bands."""

from __future__ import annotations

import math
from itertools import product

import numpy as np
from matplotlib.figure import Figure

from edumig_sim.experiments.covariates import HISTORIES
from edumig_sim.experiments.facts import Facts, Finding
from edumig_sim.experiments.validate import OUR_MODEL, Validation
from edumig_sim.report import style

_PASS = {"pass": style.GAIN, "fail": style.LOSS, "cannot be said": style.ACCENT}
_MARK = {"pass": "o", "fail": "X", "cannot be said": "s"}
_DRAWN = (-0.6, 1.6)  # in widths of the band
_ROOM = 0.08  # beyond, so that marks at the edge are whole


def scores(found: Validation) -> Figure:
    """The common part of commuters of every forecast, with its interval.

    A row for models without corridor history and one for those with it; a column with the origins' totals given and
    one without.
    """
    figure = style.new_figure(11.0, 6.4)
    panels = figure.subplots(len(HISTORIES), 2, sharex=True, height_ratios=[5, 7])
    for axes, (history, given) in zip(panels.flat, product(HISTORIES, (True, False)), strict=True):
        mine = [s for s in found.scores if s.table == (history, "movers", given)]
        mine.sort(key=lambda s: s.cpc)
        for y, s in enumerate(mine):
            colour = style.REFORM if s.model == OUR_MODEL else style.BASELINE
            axes.plot([s.cpc_low, s.cpc_high], [y, y], color=colour, linewidth=2.2)
            axes.plot(s.cpc, y, "o" if s.model == OUR_MODEL else "s", color=colour, markersize=7)
        style.plain_across(axes, "CPC, 1 is perfect" if history == HISTORIES[-1] else "")
        axes.set_yticks(range(len(mine)), [s.label for s in mine])
        axes.tick_params(axis="y", labelsize=style.SMALL_SIZE)
        what = "origins' totals given" if given else "totals forecast too"
        axes.set_title(f"{history} corridor history,\n{what}", fontsize=style.TEXT_SIZE)
    style.headline(
        figure,
        _finding(found),
        f"{found.world}, movers of {found.test} from {found.train[0]}-{found.train[-1]}; blue: ours",
        "Lines: 95% over regions drawn with replacement. PPML has every covariate that ours has.",
        source=source(found),
    )
    return figure


def _finding(found: Validation) -> str:
    """How ours stands against the best model that knows no corridor history either."""
    return found.said()[0].removesuffix(".")


def source(found: Validation) -> str:
    """What a table or figure of a validation rests on."""
    train = f"{found.train[0]}-{found.train[-1]}"
    return (
        f"edumig validate {found.world} --train {train} --test {found.test}; seed 1; data {found.digest[:12]}; "
        f"version {found.version}"
    )


def facts(found: Facts) -> Figure:
    """Every fact's value with its interval against its band, each band drawn equally wide."""
    rows = [f for f in found.findings if math.isfinite(f.value)][::-1]
    figure = style.new_figure(11.0, 2.0 + 0.36 * len(rows))
    axes = figure.subplots()
    axes.axvspan(0.0, 1.0, color=style.PALE, alpha=0.6, linewidth=0)
    for y, f in enumerate(rows):
        value, low, high = (float(np.clip(_placed(f, v), *_DRAWN)) for v in (f.value, f.low, f.high))
        colour = _PASS[f.verdict]
        axes.plot([low, high], [y, y], color=colour, linewidth=2.2)
        axes.plot(value, y, _MARK[f.verdict], color=colour, markersize=8)
        style.beside(axes, f"{f.value:.2f}   {f.verdict}", y, colour)
    axes.set_yticks(range(len(rows)), [style.wrapped(f.fact.words, 74, 1) for f in rows])
    axes.tick_params(axis="y", labelsize=style.SMALL_SIZE, length=0)
    axes.set_xticks([0.0, 1.0], ["lower end\nof the band", "upper end"])
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.set_xlim(_DRAWN[0] - _ROOM, _DRAWN[1] + _ROOM)
    style.headline(
        figure,
        f"{found.count('pass')} of {len(rows)} stylised facts hold, {found.count('fail')} do not, of "
        f"{found.count('cannot be said')} it cannot be said",
        "Grey: the published band; dot: the model, with 95% over replicates; beyond the edge where far outside",
        "A band without an upper or lower end is drawn as wide as its end is from 0, or as 1.",
        source=facts_source(found),
    )
    return figure


def _placed(found: Finding, value: float) -> float:
    """A value on a scale on which the band runs from 0 to 1."""
    low, high = found.fact.low, found.fact.high
    if math.isinf(high):
        high = low + max(abs(low), 1.0)
    if math.isinf(low):
        low = high - max(abs(high), 1.0)
    return (value - low) / (high - low)


def facts_source(found: Facts) -> str:
    """What a table or figure of facts rests on."""
    return (
        f"edumig validate {found.world} --facts --agents {found.agents} --replicates {found.replicates}; seeds "
        f"{found.seeds[0]} to {found.seeds[-1]}; data {found.digest[:12]}; version {found.version}"
    )
