"""Figures of discovery: the points with the boxes of the rules, and the response curves of a surrogate."""

from __future__ import annotations

from collections import Counter

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from edumig_sim.report import style
from edumig_sim.studies.conditions import label_of, outcome_place, unit_of
from edumig_sim.studies.discovery import Discovery, Rule
from edumig_sim.studies.inputs import word
from edumig_sim.studies.surrogate import TRUSTED, Surrogate
from edumig_sim.studies.tables import EFFECT

_COLUMNS = 3
_JITTER = 0.16  # of a category's width, so that points do not hide each other
_MOST_DOTS = 3000


def boxes(found: Discovery) -> Figure:
    """Points where the outcome happened and where it did not, in the two inputs that the rules limit most."""
    figure = style.new_figure(style.WIDTH, 6.2)
    panel = figure.subplots()
    x, y = _axes(found)
    data = found.data.iloc[:: max(1, len(found.data) // _MOST_DOTS)]
    for case, colour, marker, label in (
        (False, style.BASELINE, "o", "it did not"),
        (True, style.LOSS, "^", "it did"),
    ):
        rows = data[data["case"] == case]
        across, up = (_spread(rows[name].to_numpy(float)) for name in (x, y))
        panel.scatter(across, up, s=26, color=colour, marker=marker, alpha=0.65, linewidths=0, label=label)
    for k, rule in enumerate(found.rules, start=1):
        _box(panel, rule, (x, y), str(k))
    style.plain(panel, y, x)
    panel.set_ymargin(0.08)
    panel.legend(
        loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=2, frameon=False, fontsize=style.SMALL_SIZE
    )
    finding = (
        f"{found.condition.words()} when {found.rules[0].words}"
        if found.rules
        else (f"No range of the factors leads to it: {found.condition.words()}")
    )
    shown = f"Each mark is one of {len(found.data):,} points; boxes: rules, numbered as in the table."
    note = found.warnings[0] if found.warnings else "No box holds more cases than other points."
    if found.rules:
        note = (
            f"The rules catch {found.coverage:.0%} of the cases and are right at {found.density:.0%} of the points "
            f"inside; on unseen points {found.unseen_coverage:.0%} and {found.unseen_density:.0%}. Boxes may be "
            "limited in other factors as well."
        )
    style.headline(figure, finding, shown, note)
    return figure


def curves(model: Surrogate) -> Figure:
    """The response curves of a surrogate, marked as such."""
    names = list(dict.fromkeys(model.data["factor"]))
    across = min(len(names), _COLUMNS)
    down = -(-len(names) // across)
    figure = style.new_figure(style.WIDTH, 2.4 + 2.5 * down)
    panels = np.atleast_1d(figure.subplots(down, across, sharey=True, squeeze=False)).ravel()
    change = model.outcome.endswith(EFFECT)
    factor, label = style.axis_scale(unit_of(model.outcome), float(model.data["mean"].abs().max()), change)
    for k, (panel, name) in enumerate(zip(panels, names, strict=False)):
        rows = model.data[model.data["factor"] == name]
        _curve(
            panel,
            model,
            k,
            (
                rows["value"].to_numpy(float),
                *(factor * rows[c].to_numpy(float) for c in ("mean", "low", "high")),
            ),
        )
        panel.set_title(name, fontsize=style.SMALL_SIZE, color=style.INK, loc="left")
        if k % across == 0:
            panel.set_ylabel(label or label_of(model.outcome), fontsize=style.TEXT_SIZE)
    for panel in panels[len(names) :]:
        panel.set_visible(False)
    place = outcome_place(model.outcome, model.region, model.year)
    trust = "" if model.r_squared >= TRUSTED else " Too poor to be read."
    shown = (
        f"SURROGATE ({model.method}), R\N{SUPERSCRIPT TWO} {model.r_squared:.2f} on unseen points; "
        f"not the model itself.{trust}"
    )
    note = "Line: mean over the other factors; band: 10 to 90 % of the curves at single points."
    style.headline(figure, f"{place}: response to each factor", shown, note)
    return figure


def _curve(panel: Axes, model: Surrogate, k: int, lines: tuple[np.ndarray, ...]) -> None:
    x, mean, low, high = lines
    factor = model.inputs.factors[k]
    style.plain(panel)
    if factor is not None and factor.kind == "categorical":
        panel.errorbar(x, mean, [mean - low, high - mean], fmt="o", color=style.PURPLE, linewidth=2)
        panel.set_xticks(x, [word(factor, v) for v in x])
        panel.set_xlim(x.min() - 0.5, x.max() + 0.5)
        return
    panel.fill_between(x, low, high, color=style.PURPLE, alpha=style.BAND_OPACITY, linewidth=0)
    panel.plot(x, mean, color=style.PURPLE, linewidth=2, linestyle=style.DASHES)
    if factor is not None and factor.scale == "log":
        panel.set_xscale("log")
    panel.set_xlabel("" if factor is None else factor.unit, fontsize=style.SMALL_SIZE)
    panel.locator_params(axis="x", nbins=5) if factor is None or factor.scale != "log" else None


def _axes(found: Discovery) -> tuple[str, str]:
    used = Counter(name for rule in found.rules for name, *_ in rule.bounds)
    every = [c for c in found.data.columns if c not in ("outcome", "case", "rule")]
    order = sorted(every, key=lambda name: (-used[name], every.index(name)))
    return order[0], order[min(1, len(order) - 1)]


def _spread(values: np.ndarray) -> np.ndarray:
    """Values of few levels moved apart a little, always in the same way."""
    levels = np.unique(values)
    if len(levels) > 6 or len(levels) < 2:
        return values
    width = float(np.diff(levels).min()) * _JITTER
    return values + width * (2.0 * ((np.arange(len(values)) * 0.618034) % 1.0) - 1.0)


def _box(panel: Axes, rule: Rule, axes: tuple[str, str], number: str) -> None:
    limits = {name: (low, high) for name, low, high in rule.bounds}
    spans = []
    for name, ends in zip(axes, (panel.get_xlim(), panel.get_ylim()), strict=True):
        low, high = limits.get(name, (-np.inf, np.inf))
        spans.append((max(low, ends[0]), min(high, ends[1])))
    (left, right), (bottom, top) = spans
    panel.add_patch(
        Rectangle((left, bottom), right - left, top - bottom, fill=False, edgecolor=style.INK, linewidth=1.8)
    )
    panel.annotate(number, (left, top), (4, -14), textcoords="offset points", weight="bold", color=style.INK)
