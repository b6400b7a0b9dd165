"""Paths over the years with their bands, the baseline as reference: drawings whose words are text in the page."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
import numpy as np
from markupsafe import Markup
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from edumig_sim.brief.words import Words
from edumig_sim.compare import Comparison
from edumig_sim.indicators import INDICATORS, find_indicator
from edumig_sim.paired import Floats, estimate, interval
from edumig_sim.report import style
from edumig_sim.report.paths import regions_shown, summed
from edumig_sim.results import Results
from edumig_sim.spans import change_span, level_span

SHOWN = (
    "skilled_stock",
    "retention",
    "students_abroad",
    "brain_drain_rate",
    "students_home",
    "inbound_students",
)
MOST = 4
FONTS = ["system-ui", "Segoe UI", "Roboto", "Helvetica", "Arial", "sans-serif"]
_SIZE = (4.5, 3.5)  # inches of one drawing
_DRAWN = (re.compile(r'\bid="([^"]+)"'), re.compile(r'(href="#|url\(#)([^")]+)'))
_NOT_WANTED = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<metadata>.*?</metadata>|<!--.*?-->", re.DOTALL)


def paths(comparison: Comparison, words: Words) -> list[dict[str, Any]]:
    """A drawing for each of the main indicators: levels with and without the policy, and the effect below."""
    known = comparison.reform.indicators()
    names = [n for n in dict.fromkeys([*(q.indicator for q in comparison.questions), *SHOWN]) if n in known]
    shown: list[dict[str, Any]] = []
    for name in names:
        places = regions_shown(comparison, find_indicator(name))
        values = [summed(arm, name, places) for arm in (comparison.baseline, comparison.reform)]
        if len(shown) < MOST and np.isfinite(values[0]).any():
            change = comparison.change_of(lambda arm, n=name, p=places: summed(arm, n, p))  # type: ignore[misc]
            shown.append(_effect_path(comparison, name, places, (*values, change), words))
    return shown


def run_paths(results: Results, words: Words) -> list[dict[str, Any]]:
    """The same for a run without a comparison: one line with its band."""
    known = results.indicators()
    place = results.focus if len(results.focus) == 1 else ["all"]
    shown = []
    for name in [n for n in SHOWN if n in known][:MOST]:
        rows = interval(summed(results, name, place), results.pilot, results.draws, level_span(name))[:3]
        figure = Figure(figsize=(_SIZE[0], _SIZE[1] * 0.7), layout="constrained")
        axes = figure.subplots()
        unit = INDICATORS[name].unit
        factor, label = _scale(unit, _largest(rows[0]), words)
        _line(axes, results.years, [factor * x for x in rows], style.REFORM)
        _plain(axes, label, words)
        title = f"{words.texts.of(INDICATORS[name].label)}, {words.regions(place)}"
        shown.append({"title": title, "sentence": "", "svg": inlined(figure, f"run-{name}", title)})
    return shown


def _effect_path(
    comparison: Comparison, name: str, places: Sequence[str], values: Sequence[Floats], words: Words
) -> dict[str, Any]:
    before, after, change = values
    unit, years = INDICATORS[name].unit, comparison.reform.years
    figure = Figure(figsize=_SIZE, layout="constrained")
    upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=(5, 3))
    factor, label = _scale(unit, max(_largest(before), _largest(after)), words)
    for rows, ink in ((before, style.BASELINE), (after, style.REFORM)):
        band = interval(rows, comparison.pilot, comparison.reform.draws, level_span(name))[:3]
        _line(upper, years, [factor * x for x in band], ink)
    upper.lines[0].set_linestyle(style.DASHES)
    upper.lines[0].set_zorder(3)
    moved = interval(change, comparison.pilot, None, change_span(name))[:3]
    factor, effect_label = _scale(unit, _largest(np.stack(moved)), words, change=True)
    _line(lower, years, [factor * x for x in moved], style.REFORM)
    lower.axhline(0.0, color=style.BASELINE, linewidth=1.2)
    style.show_nothing_as_flat(lower, np.stack(moved))
    for axes, text in ((upper, label), (lower, effect_label)):
        _plain(axes, text, words)
        axes.axvline(comparison.start, color=style.INK, linewidth=1.0, linestyle=(0, (1, 1.5)))
    at = comparison.reform.years.index(comparison.cost_year)
    last = estimate(change[:, at], comparison.pilot, comparison.replicates, change_span(name))
    title = f"{words.texts.of(INDICATORS[name].label)}, {words.regions(places)}"
    about: dict[str, object] = {"year": comparison.cost_year}
    if last.distinguishable:
        about |= {"change": words.difference(last, unit), "interval": words.interval(last, unit, size=True)}
        sentence = words.say("report.path_clear", about)
    elif last.replicates < 2:
        sentence = words.say("report.one_pair")
    else:
        sentence = words.say("report.path_unclear", about)
    return {"title": title, "sentence": sentence, "svg": inlined(figure, name, f"{title}. {sentence}")}


def inlined(figure: Figure, key: str, label: str) -> Markup:
    """A figure as SVG in a page: text stays text, ids are its own; label: for who cannot see it."""
    stream = io.StringIO()
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": key, "font.family": "sans-serif"}):
        figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    text = _NOT_WANTED.sub("", stream.getvalue()).strip()
    ids, links = _DRAWN
    text = ids.sub(rf'id="{key}-\1"', text)
    text = links.sub(rf"\g<1>{key}-\g<2>", text)
    text = re.sub(
        r'<svg [^>]*?viewBox="([^"]+)"[^>]*>', r'<svg class="plot" role="img" viewBox="\1">', text, count=1
    )
    text = re.sub(r"font: ([\d.]+px)[^;\"]*", r"font-size: \1; font-family: inherit", text)
    spoken = Markup('<svg aria-label="{}" ').format(label)
    return Markup(text.replace("<svg ", spoken, 1))


def _line(axes: Axes, years: Sequence[int], rows: Sequence[Floats], ink: str) -> None:
    axes.plot(years, rows[0], color=ink, linewidth=2.2)
    axes.fill_between(years, rows[1], rows[2], color=ink, alpha=style.BAND_OPACITY, linewidth=0)


def _plain(axes: Axes, label: str, words: Words) -> None:
    """Few lines, numbers of the language, and what they count above the axis."""
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.spines["bottom"].set_color(style.PALE)
    axes.grid(axis="y", color=style.PALE, linewidth=0.7)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelsize=9.5, labelcolor=style.INK)
    axes.yaxis.set_major_locator(MaxNLocator(4))
    axes.xaxis.set_major_locator(MaxNLocator(5, integer=True))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda v, _: words.texts.number(round(v, 9), 4)))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:.0f}"))
    axes.margins(x=0.01)
    axes.set_title(label, fontsize=9.5, color=style.BASELINE, loc="left")


def _scale(unit: str, largest: float, words: Words, change: bool = False) -> tuple[float, str]:
    """What to multiply by, and the unit as words above an axis."""
    factor, english = style.axis_scale(unit, largest, change)
    name = english.replace(" ", "_").replace("%", "percent").replace("$", "dollars")
    text = words.say(f"report.axis_{name}")
    return factor, words.say("report.axis_effect", {"unit": text}) if change else text


def _largest(values: Floats) -> float:
    finite = np.abs(values[np.isfinite(values)])
    return float(finite.max()) if finite.size else 0.0
