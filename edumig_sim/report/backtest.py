"""An experiment of history as a picture: observed and predicted paths, and placebo hosts."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from edumig_sim.experiments.backtest import Backtest
from edumig_sim.report import style

_HIGHEST = 150.0  # percent: placebos that rise further leave the picture


def paths(found: Backtest) -> Figure:
    """Percent change of the treated corridors' students by year: observed, predicted, and at placebo hosts."""
    event = found.event
    figure = style.new_figure(style.WIDTH, 6.0)
    axes = figure.subplots()
    years = [s.year for s in found.observed]
    base = event.year - 1
    for k in range(max((len(s.placebos) for s in found.observed), default=0)):
        known = [(s.year, 100 * np.expm1(s.placebos[k])) for s in found.observed if k < len(s.placebos)]
        axes.plot(*zip(*known, strict=True), ".", color=style.PALE, markersize=6, zorder=1)
    ends = [[100 * np.expm1(v) for v in (s.low, s.high)] for s in found.observed]
    for year, bounds in zip(years, ends, strict=True):
        axes.plot([year, year], bounds, color=style.INK, linewidth=1.6, zorder=3)
    shown = [100 * np.expm1(s.change) for s in found.observed]
    axes.plot(
        years,
        shown,
        "o",
        color=style.INK,
        markersize=7,
        zorder=4,
        label="observed, against other corridors",
    )
    axes.plot(base, 0.0, "o", color="white", markeredgecolor=style.INK, markersize=7, zorder=4)
    when = [event.year + p.after for p in found.predicted]
    said = [100 * np.expm1([p.change.mean, p.change.low, p.change.high]) for p in found.predicted]
    middle, low, high = (np.array(v) for v in zip(*said, strict=True))
    axes.plot(
        when,
        middle,
        "s-",
        color=style.REFORM,
        markersize=6,
        linewidth=2.2,
        zorder=5,
        label="predicted, the policy alone",
    )
    axes.fill_between(when, low, high, color=style.REFORM, alpha=style.BAND_OPACITY, linewidth=0)
    style.plain(axes, "change of students, %")
    style.year_axis(axes, min([*years, base]) - 1, max([*years, *when]) + 1)
    axes.axhline(0.0, color=style.BASELINE, linewidth=1.2)
    axes.axvline(base + 0.5, color=style.INK, linewidth=1.2, linestyle=(0, (1, 1.5)))
    axes.set_ylim(-100, min(max([_HIGHEST / 2, *(b[1] for b in ends), *high]), _HIGHEST))
    axes.legend(frameon=False, fontsize=style.TEXT_SIZE, loc="upper left")
    corridors = found.told.corridors if found.told else 0
    style.headline(
        figure,
        found.verdict,
        f"{event.title}: students since {base}, the last year before it; {corridors} treated corridors",
        "Lines: 95% from the spread of placebos (grey dots: the same origins at other hosts). Band: 95% over "
        "replicates. The model's policy begins in its own first years; years are counted from the beginning.",
        source=_source(found),
    )
    return figure


def _source(found: Backtest) -> str:
    """What the picture rests on."""
    command = f"edumig backtest {found.event.name} --agents {found.agents} --replicates {found.replicates}"
    return f"{command}; seed {found.seed}; data {found.digest[:12]}; version {found.version}"
