"""The figures: paths over time, flows before and after, effects by income, cost. Titles say the finding.

Every function returns a matplotlib Figure. Bands and bars are 95 % intervals over replicates; where an
interval of an effect holds 0, the title says that the effect is not distinguishable from none.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError, nearest
from edumig_sim.indicators import ALL_REGIONS, INDICATORS, find_indicator
from edumig_sim.paired import Estimate, Floats, differences, estimate, interval
from edumig_sim.report import style
from edumig_sim.report.corridors import flows, place_words
from edumig_sim.report.money import cost
from edumig_sim.results import Results, chosen_rows
from edumig_sim.wording import change_words, difference_words, replicates_words, value_words

PATHS = ("retention", "skilled_stock", "students_abroad", "brain_drain_rate")
QUINTILE_NAMES = ("poorest\nfifth", "2nd", "3rd", "4th", "richest\nfifth")


def run_figures(results: Results) -> dict[str, Figure]:
    """The figures of a run, by name."""
    return {name: path(results, name) for name in PATHS if name in results.indicators()}


def comparison_figures(comparison: Comparison) -> dict[str, Figure]:
    """The figures of a comparison, by name."""
    paths = {n: effect_path(comparison, n) for n in PATHS if n in comparison.reform.indicators()}
    return {**paths, **{name: draw(comparison) for name, draw in _OTHERS.items()}}


def comparison_figure(comparison: Comparison, name: str, region: str | None = None) -> Figure:
    """The figure of that name: an indicator, or flows, quintiles or cost."""
    if name in _OTHERS:
        if region is not None:
            raise EduMigError(
                [f"the figure '{name}' shows the regions that the policy names; it takes no region"]
            )
        return _OTHERS[name](comparison)
    if name not in INDICATORS:
        raise EduMigError([f"there is no figure '{name}'.{nearest(name, [*_OTHERS, *INDICATORS])}"])
    return effect_path(comparison, name, region)


def save_figures(figures: dict[str, Figure], folder: Path) -> None:
    """Writes every figure as PNG and SVG."""
    style.save_figures(figures, folder)


def path(results: Results, indicator: str, region: str | None = None) -> Figure:
    """An indicator of one region over the years, with its band."""
    measure = find_indicator(indicator)
    place = _main_region(results.focus) if region is None else region
    values = chosen_rows(results.indicators()[[indicator]], [place], results.years)[indicator].isel(region=0)
    mean, low, high, _ = interval(values.values, results.pilot)
    factor, label = style.axis_scale(measure.unit, _largest(mean))
    figure = style.new_figure()
    axes = figure.subplots()
    _line(axes, results.years, [factor * x for x in (mean, low, high)], style.REFORM)
    style.plain(axes, label)
    style.year_axis(axes, results.years[0], results.years[-1])
    known = np.flatnonzero(np.isfinite(mean))
    if len(known) == 0:
        finding = f"{measure.label}, {results.region_name(place)}: nobody to count"
    else:
        a, b = known[0], known[-1]
        finding = (
            f"{measure.label}, {results.region_name(place)}: {value_words(mean[a], measure.unit)} in "
            f"{results.years[a]}, {value_words(mean[b], measure.unit)} in {results.years[b]}"
        )
    style.headline(figure, finding, _replicates_note(results.replicates), results.marks)
    return figure


def effect_path(comparison: Comparison, indicator: str, region: str | None = None) -> Figure:
    """An indicator with and without the policy, and below it the effect with its interval."""
    measure = find_indicator(indicator)
    place = _main_region(comparison.home_regions) if region is None else region
    rows = chosen_rows(comparison.effects(indicator), [place], comparison.reform.years).isel(region=0)
    years, effect = comparison.reform.years, comparison.effect(indicator, place, comparison.horizon)
    figure = style.new_figure(8.5, 6.6)
    upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=(5, 3))
    factor, label = style.axis_scale(measure.unit, _largest(rows["reform"].values))
    arms = (
        (comparison.baseline, style.BASELINE, "without the policy"),
        (comparison.reform, style.REFORM, "with the policy"),
    )
    for arm, colour, name in arms:
        values = arm.indicators()[indicator].sel(region=place).transpose("replicate", "year").values
        mean, low, high, _ = interval(values, comparison.pilot)
        _line(upper, years, [factor * x for x in (mean, low, high)], colour, name)
    upper.legend(frameon=False, fontsize=style.TEXT_SIZE, loc="best")
    style.plain(upper, label)
    bounds = [np.nan_to_num(rows[n].values) for n in ("effect", "low", "high")]
    factor, label = style.axis_scale(measure.unit, _largest(np.stack(bounds)), change=True)
    _line(lower, years, [factor * rows[n].values for n in ("effect", "low", "high")], style.REFORM)
    lower.axhline(0.0, color=style.BASELINE, linewidth=1.2)
    style.show_nothing_as_flat(lower, np.stack(bounds))
    style.plain(lower, f"effect,\n{label}")
    style.year_axis(lower, years[0], years[-1])
    for axes in (upper, lower):
        axes.axvline(comparison.start, color=style.ACCENT, linewidth=1.2, linestyle=(0, (4, 3)))
    subject = f"{measure.label}, {comparison.reform.region_name(place)}"
    finding = _effect_finding(subject, effect, measure.unit, comparison.horizon)
    note = f"Dashed: start of the policy. {_replicates_note(comparison.replicates, paired=True)}"
    style.headline(figure, finding, note, comparison.marks)
    return figure


def quintiles(comparison: Comparison) -> Figure:
    """Effect on entering study, and on entering it abroad, by family-income quintile."""
    places, first, last = comparison.home_regions, comparison.start, comparison.horizon
    panels = (
        ("enrolled_quintile", "entering study anywhere"),
        ("abroad_quintile", "entering study away from home"),
    )
    changes = {label: _quintile_change(comparison, name) for name, label in panels}
    figure = style.new_figure(8.5, 5.2)
    for axes, (label, rows) in zip(figure.subplots(1, 2, sharey=True), changes.items(), strict=True):
        for k, e in enumerate(rows):
            colour = style.sign_colour(e.distinguishable, e.mean)
            axes.bar(k, 100 * e.mean, color=colour, width=0.66)
            axes.plot([k, k], [100 * e.low, 100 * e.high], color=style.INK, linewidth=1.6)
        axes.axhline(0.0, color=style.BASELINE, linewidth=1.2)
        style.plain(axes)
        style.show_nothing_as_flat(axes, np.array([e.mean for rows in changes.values() for e in rows]))
        axes.set_xticks(range(len(rows)), QUINTILE_NAMES[: len(rows)])
        axes.set_title(label, fontsize=style.TEXT_SIZE, color=style.INK)
    figure.axes[0].set_ylabel("effect, percentage points of the cohort", fontsize=style.TEXT_SIZE)
    note = (
        f"Cohorts of {first} to {last} of {place_words(comparison, places)}, by family income; "
        f"{replicates_words(comparison.replicates)}. Lines: 95 % interval; grey: not distinguishable from no effect."
    )
    style.headline(figure, _quintile_finding(changes), note, comparison.marks)
    return figure


def _quintile_change(comparison: Comparison, variable: str) -> list[Estimate]:
    """Paired effect on the share of each quintile's cohort, over the years of the policy."""
    rates = [
        _quintile_rate(comparison, arm.data, variable) for arm in (comparison.baseline, comparison.reform)
    ]
    change = differences(rates[0], rates[1])
    return [estimate(change[:, q], comparison.pilot) for q in range(change.shape[1])]


def _quintile_rate(comparison: Comparison, data: xr.Dataset, variable: str) -> Floats:
    homes = comparison.home_regions
    chosen = data[[variable, "cohort_quintile"]].sel(year=slice(comparison.start, comparison.horizon))
    if homes != [ALL_REGIONS]:
        chosen = chosen.sel(origin=homes)
    total = chosen.sum(("year", "origin")).transpose("replicate", "quintile")
    return np.asarray((total[variable] / total["cohort_quintile"]).values)


def _quintile_finding(changes: dict[str, list[Estimate]]) -> str:
    names = (
        "The poorest fifth",
        "The second fifth",
        "The middle fifth",
        "The fourth fifth",
        "The richest fifth",
    )
    clear = [
        (abs(e.mean), k, label, e)
        for label, rows in changes.items()
        for k, e in enumerate(rows)
        if e.distinguishable
    ]
    if not clear:
        return "Entering study: not distinguishable from no effect in any income fifth"
    _, k, label, e = max(clear)
    sign = "+" if e.mean > 0 else "\N{MINUS SIGN}"
    return f"{names[k]} changes most: {sign}{change_words(abs(e.mean), 'share')} {label}"


def _effect_finding(subject: str, effect: Estimate, unit: str, year: int) -> str:
    if effect.replicates == 1:
        return f"{subject}: one replicate cannot tell an effect from chance"
    if not effect.distinguishable:
        return f"{subject}: the effect in {year} is not distinguishable from none"
    return f"{subject}: {difference_words(effect, unit)} in {year} with the policy"


def _line(
    axes: Axes, years: Sequence[int], rows: Sequence[Floats], colour: str, name: str | None = None
) -> None:
    """A mean with its band; rows: mean, low, high, each (years,)."""
    axes.plot(years, rows[0], color=colour, linewidth=2.4, label=name)
    axes.fill_between(years, rows[1], rows[2], color=colour, alpha=style.BAND_OPACITY, linewidth=0)


def _main_region(regions: Sequence[str]) -> str:
    return regions[0] if len(regions) == 1 else ALL_REGIONS


def _replicates_note(replicates: int, paired: bool = False) -> str:
    if replicates == 1:
        return "One replicate: chance is not shown."
    return f"Bands: 95 % interval of the mean over {replicates} {'paired ' if paired else ''}replicates."


def _largest(values: Floats) -> float:
    finite = np.abs(values[np.isfinite(values)])
    return float(finite.max()) if finite.size else 0.0


_OTHERS = {"flows": flows, "quintiles": quintiles, "cost": cost}
