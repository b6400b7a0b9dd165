"""An indicator over the years: of one run, or with and without a policy and the effect below."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.indicators import ALL_REGIONS, Indicator, find_indicator
from edumig_sim.paired import Floats, estimate, interval
from edumig_sim.report import style
from edumig_sim.report.basis import captioned, intervals_words, nothing_words, span_words
from edumig_sim.results import Results, chosen_rows
from edumig_sim.spans import change_span, level_span
from edumig_sim.wording import difference_words, money_kind, value_words

PATHS = ("retention", "skilled_stock", "students_abroad", "inbound_students", "brain_drain_rate")
SUMMED = ("persons", "million $")  # units of indicators that regions together have the sum of


def path(results: Results, indicator: str, region: str | None = None) -> Figure:
    """An indicator of one region over the years, with its band."""
    measure = find_indicator(indicator)
    place = _main_region(results.focus) if region is None else region
    values = chosen_rows(results.indicators()[[indicator]], [place], results.years)[indicator].isel(region=0)
    mean, low, high, _ = interval(values.values, results.pilot, results.draws, level_span(indicator))
    factor, label = style.axis_scale(measure.unit, _largest(mean))
    figure = style.new_figure()
    axes = figure.subplots()
    _line(axes, results.years, [factor * x for x in (mean, low, high)], style.REFORM)
    style.plain(axes, label)
    style.year_axis(axes, results.years[0], results.years[-1])
    known = np.flatnonzero(np.isfinite(mean))
    subject = f"{measure.label}, {results.region_name(place)}"
    if len(known) == 0:
        finding = f"{subject}: nobody to count"
    else:
        a, b = known[0], known[-1]
        finding = (
            f"{subject}: {value_words(mean[a], measure.unit)} in {results.years[a]}, "
            f"{value_words(mean[b], measure.unit)} in {results.years[b]}"
        )
    money = f" of {_axis_words(measure, results)}" if measure.unit == "million $" else ""
    shown = f"{measure.label}, {label}{money}, {results.region_name(place)}; mean and band"
    captioned(figure, results, finding, shown, _band_words(results.replicates))
    return figure


def effect_path(comparison: Comparison, indicator: str, region: str | None = None) -> Figure:
    """An indicator with and without the policy, and below it the effect with its interval."""
    measure = find_indicator(indicator)
    places = regions_shown(comparison, measure) if region is None else [region]
    before, after = (summed(arm, indicator, places) for arm in (comparison.baseline, comparison.reform))
    years = comparison.reform.years
    figure = style.new_figure(style.WIDTH, 7.0)
    upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=(5, 3))
    _levels(upper, comparison, measure, (before, after))
    change = interval(_change(comparison, indicator, places), comparison.pilot, None, change_span(indicator))[
        :3
    ]
    factor, label = style.axis_scale(measure.unit, _largest(np.stack(change)), change=True)
    _line(lower, years, [factor * x for x in change], style.REFORM)
    lower.axhline(0.0, color=style.BASELINE, linewidth=1.4)
    style.show_nothing_as_flat(lower, np.stack(change))
    style.plain(lower, f"effect,\n{label}")
    style.year_axis(lower, years[0], years[-1])
    for axes in (upper, lower):
        axes.axvline(comparison.start, color=style.INK, linewidth=1.2, linestyle=(0, (1, 1.5)))
    where = style.few([comparison.reform.region_name(c) for c in places])
    finding = _finding(comparison, measure, _change(comparison, indicator, places), where)
    unit = _axis_words(measure, comparison.reform)
    shown = f"{measure.label}, {where}: {unit} with and without the policy; below, the effect"
    captioned(figure, comparison, finding, shown, _band_words(comparison.replicates, comparison.drawn))
    return figure


def _levels(axes: Axes, comparison: Comparison, measure: Indicator, values: Sequence[Floats]) -> None:
    """Both arms; the baseline grey and dashed, the start of the policy named at the top."""
    factor, label = style.axis_scale(measure.unit, max(_largest(v) for v in values))
    looks = ((style.BASELINE, "without the policy"), (style.REFORM, "with the policy"))
    for value, (colour, name) in zip(values, looks, strict=True):
        found = interval(value, comparison.pilot, comparison.reform.draws, level_span(measure.name))
        rows = [factor * x for x in found[:3]]
        _line(axes, comparison.reform.years, rows, colour, name)
    axes.lines[0].set_linestyle(style.DASHES)
    axes.legend(frameon=False, fontsize=style.TEXT_SIZE, loc="best", handlelength=3)
    style.plain(axes, label)
    late = comparison.start > np.mean(comparison.reform.years)
    axes.annotate(
        f"policy starts, {comparison.start}",
        (comparison.start, 1.0),
        (-5 if late else 5, 4),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        ha="right" if late else "left",
        fontsize=style.SMALL_SIZE,
        color=style.INK,
    )


def _change(comparison: Comparison, indicator: str, places: Sequence[str]) -> Floats:
    """Paired differences (replicates, years)."""
    return comparison.change_of(lambda arm: summed(arm, indicator, places))


def _finding(comparison: Comparison, measure: Indicator, change: Floats, where: str) -> str:
    """What the effect is in the year of the verdict."""
    at = comparison.reform.years.index(comparison.cost_year)
    effect = estimate(change[:, at], comparison.pilot, comparison.replicates, change_span(measure.name))
    subject, year = f"{measure.label}, {where}", comparison.cost_year
    if not np.isfinite(effect.mean):
        return f"{subject}: nobody to count in {year}"
    if not effect.distinguishable:
        return f"{subject}: {nothing_words(effect)} in {year}"
    size = difference_words(effect, measure.unit)
    return f"{subject}: {size} in {year} because of the policy ({span_words(effect, measure.unit)})"


def regions_shown(comparison: Comparison, measure: Indicator) -> list[str]:
    """The regions in question where their sum has a meaning, all together else."""
    regions = list(comparison.home_regions)
    return regions if len(regions) == 1 or measure.unit in SUMMED else [ALL_REGIONS]


def summed(arm: Results, indicator: str, places: Sequence[str]) -> Floats:
    """The sum over regions: (replicate, year)."""
    rows: xr.DataArray = chosen_rows(arm.indicators()[[indicator]], places, arm.years)[indicator]
    return np.asarray(rows.sum("region", skipna=False).transpose("replicate", "year").values)


def _line(
    axes: Axes, years: Sequence[int], rows: Sequence[Floats], colour: str, name: str | None = None
) -> None:
    """A mean with its band; rows: mean, low, high, each (years,)."""
    axes.plot(years, rows[0], color=colour, linewidth=2.4, label=name)
    axes.fill_between(years, rows[1], rows[2], color=colour, alpha=style.BAND_OPACITY, linewidth=0)


def _main_region(regions: Sequence[str]) -> str:
    return regions[0] if len(regions) == 1 else ALL_REGIONS


def _axis_words(measure: Indicator, about: Results) -> str:
    """The unit in words; money as the world counts it."""
    if measure.unit == "million $":
        return money_kind(about.currency)
    return {"share": "percent", "%": "percent"}.get(measure.unit, measure.unit)


def _band_words(replicates: int, drawn: bool = False) -> str:
    words = intervals_words(replicates, drawn)
    return words if replicates == 1 else f"Bands: {words}"


def _largest(values: Floats) -> float:
    finite = np.abs(values[np.isfinite(values)])
    return float(finite.max()) if finite.size else 0.0
