"""Who gains and who loses: effects on entering study by family income, and by origin and income together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.indicators import ALL_REGIONS
from edumig_sim.multiplicity import figure_words
from edumig_sim.paired import CONFIDENCE, Estimate, Floats, estimate
from edumig_sim.report import style
from edumig_sim.report.basis import captioned, intervals_words, nothing_words, people_regions, place_words
from edumig_sim.spans import change_within
from edumig_sim.who import tally
from edumig_sim.wording import change_words, counted, interval_words, short_words

FIFTHS = 5
ORIGINS_SHOWN = 8
QUINTILE_NAMES = ("poorest\nfifth", "2nd", "3rd", "4th", "richest\nfifth")
SHORT_NAMES = ("poorest", "2nd", "3rd", "4th", "richest")
FIFTH_WORDS = ("poorest fifth", "second fifth", "middle fifth", "fourth fifth", "richest fifth")
MEASURES = {
    "enrolled_quintile": "entering study anywhere",
    "away_quintile": "entering study outside the home region",
}
_WIDE = 10.0  # inches of a figure with three panels
_DARK = 0.6  # a cell this strong has white numbers
_LABEL = 18


class _Cell(NamedTuple):
    """The effect on one origin's income fifth."""

    origin: str
    fifth: int
    measure: str
    effect: Estimate


def quintiles(comparison: Comparison) -> Figure:
    """Effect on entering study, and on entering it outside the home region, by family-income quintile."""
    places = people_regions(comparison)
    changes = {label: changes_by_fifth(comparison, name, places) for name, label in MEASURES.items()}
    figure = style.new_figure(style.WIDTH, 5.6)
    for axes, (label, rows) in zip(figure.subplots(1, 2, sharey=True), changes.items(), strict=True):
        for k, effect in enumerate(rows):
            style.dot(axes, effect, k, 100.0, upright=True)
        axes.axhline(0.0, color=style.BASELINE, linewidth=1.4)
        style.plain(axes)
        style.show_nothing_as_flat(axes, np.array([e.mean for rows in changes.values() for e in rows]))
        axes.set_xticks(range(len(rows)), QUINTILE_NAMES[: len(rows)])
        axes.set_xlim(-0.6, len(rows) - 0.4)
        axes.set_title(label, fontsize=style.TEXT_SIZE, color=style.INK)
    figure.axes[0].set_ylabel("effect, percentage points of the cohort", fontsize=style.TEXT_SIZE)
    shown = (
        f"Effect on the share of 18-year-olds of {place_words(comparison, places)} who enter study, by family income; "
        f"cohorts of {comparison.start} to {comparison.cost_year}"
    )
    sure = intervals_words(comparison.replicates, comparison.drawn)
    every = [e for rows in changes.values() for e in rows]
    note = f"Lines: {sure} Triangle: more or fewer; grey square: no clear change."
    note = " ".join([note, *figure_words(every, comparison.replicates)])
    captioned(figure, comparison, _quintile_finding(changes), shown, note)
    return figure


def origins(comparison: Comparison) -> Figure:
    """A table in colours: effects on entering study by origin and income fifth, and persons who changed."""
    counts = tally(comparison, "changed_study", ("origin", "quintile"))
    persons = counts.pivot(index="origin", columns="quintile", values="persons")
    shown, left_out = _origins_shown(comparison, {str(c): float(n) for c, n in persons.sum(axis=1).items()})
    cells = [
        _Cell(code, k, name, effect)
        for name in MEASURES
        for code in shown
        for k, effect in enumerate(changes_by_fifth(comparison, name, [code]))
    ]
    figure = style.new_figure(_WIDE, 3.6 + 0.45 * len(shown))
    panels = figure.subplots(1, 3, sharey=True)
    largest = max([abs(100 * c.effect.mean) for c in cells if c.effect.distinguishable], default=1.0)
    for axes, (name, label) in zip(panels, MEASURES.items(), strict=False):
        _effects_panel(axes, [c for c in cells if c.measure == name], shown, largest)
        axes.set_title(f"{label},\npercentage points", fontsize=style.TEXT_SIZE, color=style.INK)
    _persons_panel(panels[-1], np.asarray(persons.loc[shown].values, dtype=float))
    panels[-1].set_title("persons whose\nstudies change", fontsize=style.TEXT_SIZE, color=style.INK)
    names = [style.wrapped(comparison.reform.region_name(c), _LABEL) for c in shown]
    panels[0].set_yticks(range(len(shown)), names)
    panels[0].set_ylim(len(shown) - 0.5, -0.5)
    cohorts = f"cohorts of {comparison.start} to {comparison.cost_year}"
    about = f"Because of the policy, by origin and family income; {cohorts}"
    captioned(
        figure, comparison, _origin_finding(comparison, cells), about, _note(comparison, cells, left_out)
    )
    return figure


def _origins_shown(comparison: Comparison, persons: Mapping[str, float]) -> tuple[list[str], int]:
    """The regions whose people the policy is for and where most changed; how many others have changes."""
    first = [c for c in people_regions(comparison) if c != ALL_REGIONS]
    ranked = sorted(persons, key=lambda c: -persons[c])
    changed = [c for c in ranked if persons[c] > 0]
    chosen = list(dict.fromkeys([*sorted(first, key=lambda c: -persons[c]), *changed]))[:ORIGINS_SHOWN]
    chosen = chosen or ranked[:1]
    return chosen, len([c for c in changed if c not in chosen])


def _effects_panel(axes: Axes, cells: Sequence[_Cell], shown: Sequence[str], largest: float) -> None:
    """One cell an origin and fifth: colour and bold print only where the interval excludes 0."""
    colours = LinearSegmentedColormap.from_list("effect", [style.LOSS, "white", style.REFORM])
    grid = np.zeros((len(shown), FIFTHS))
    for cell in cells:
        value = 100 * cell.effect.mean
        clear = cell.effect.distinguishable
        y, strength = shown.index(cell.origin), value / largest if clear else 0.0
        grid[y, cell.fifth] = strength
        text = short_words(value, "%") if np.isfinite(value) else "–"
        text = text if text.strip("+\N{MINUS SIGN}0.") else "0"
        ink = "white" if abs(strength) > _DARK else style.INK if clear else style.BASELINE
        axes.text(cell.fifth, y, text, ha="center", va="center", fontsize=style.SMALL_SIZE, color=ink)
        axes.texts[-1].set_fontweight("bold" if clear else "normal")
    axes.imshow(grid, cmap=colours, vmin=-1.0, vmax=1.0, aspect="auto")
    _lattice(axes, len(shown))


def _persons_panel(axes: Axes, persons: Floats) -> None:
    colours = LinearSegmentedColormap.from_list("persons", ["white", style.BASELINE])
    largest = max(float(persons.max()), 1.0)
    axes.imshow(persons / largest, cmap=colours, vmin=0.0, vmax=1.0, aspect="auto")
    for (y, x), value in np.ndenumerate(persons):
        ink = "white" if value / largest > _DARK else style.INK
        axes.text(x, y, counted(value), ha="center", va="center", fontsize=style.SMALL_SIZE, color=ink)
    _lattice(axes, len(persons))


def _lattice(axes: Axes, rows: int) -> None:
    """Thin white lines between cells, fifths named below."""
    for side in axes.spines.values():
        side.set_visible(False)
    axes.set_xticks(np.arange(FIFTHS + 1) - 0.5, minor=True)
    axes.set_yticks(np.arange(rows + 1) - 0.5, minor=True)
    axes.grid(which="minor", color=style.PALE, linewidth=1.0)
    axes.tick_params(which="both", length=0, labelsize=style.TEXT_SIZE)
    axes.set_xticks(range(FIFTHS), SHORT_NAMES)
    axes.tick_params(axis="x", labelsize=style.SMALL_SIZE)
    axes.set_xlabel("fifth of family income", fontsize=style.SMALL_SIZE, color=style.INK)


def changes_by_fifth(comparison: Comparison, variable: str, origins_: Sequence[str]) -> list[Estimate]:
    """Paired effect on the share of each quintile's cohort, over the years of the cost account."""
    change = comparison.change_of(lambda arm: _rate(comparison, arm.data, variable, origins_))
    shares = change_within((0.0, 1.0))
    return [
        estimate(change[:, q], comparison.pilot, comparison.replicates, shares)
        for q in range(change.shape[1])
    ]


def _rate(comparison: Comparison, data: xr.Dataset, variable: str, origins_: Sequence[str]) -> Floats:
    chosen = data[[variable, "cohort_quintile"]].sel(year=slice(comparison.start, comparison.cost_year))
    if list(origins_) != [ALL_REGIONS]:
        chosen = chosen.sel(origin=list(origins_))
    total = chosen.sum(("year", "origin")).transpose("replicate", "quintile")
    cohort = total["cohort_quintile"]
    return np.asarray((total[variable] / cohort.where(cohort > 0)).values)


def _quintile_finding(changes: Mapping[str, Sequence[Estimate]]) -> str:
    clear = [
        (abs(e.mean), k, label, e)
        for label, rows in changes.items()
        for k, e in enumerate(rows)
        if e.distinguishable
    ]
    if not clear:
        every = [e for rows in changes.values() for e in rows]
        moved = [e for e in every if e.mean] or every
        return f"Entering study, in every income fifth: {nothing_words(moved[0])}"
    _, k, label, e = max(clear)
    sign = "+" if e.mean > 0 else "\N{MINUS SIGN}"
    size = f"{sign}{change_words(abs(e.mean), 'share')}"
    return f"The {FIFTH_WORDS[k]} changes most: {size} {label} ({interval_words(e, 'share')})"


def _origin_finding(comparison: Comparison, cells: Sequence[_Cell]) -> str:
    """In how many groups entering study changes clearly; entering it outside the home region where it does not."""
    clear_ones, by_chance = sum(c.effect.distinguishable for c in cells), (1.0 - CONFIDENCE) * len(cells)
    if 0 < clear_ones <= by_chance:
        return (
            f"Hardly any group's access to study changes: {clear_ones} of {len(cells)} measures are clear, "
            f"and about {by_chance:.0f} would be by chance"
        )
    for name, label in (
        ("enrolled_quintile", "Entering study"),
        ("away_quintile", "Study outside the home region"),
    ):
        group = [c for c in cells if c.measure == name]
        clear = [c for c in group if c.effect.distinguishable]
        if not clear:
            continue
        up = sum(c.effect.mean > 0 for c in clear)
        most = max(clear, key=lambda c: abs(c.effect.mean))
        sign = "+" if most.effect.mean > 0 else "\N{MINUS SIGN}"
        place = comparison.reform.region_name(most.origin)
        return (
            f"{label} rises clearly in {up} and falls in {len(clear) - up} of {len(group)} groups; most in {place}, "
            f"{FIFTH_WORDS[most.fifth]} ({sign}{change_words(abs(most.effect.mean), 'share')})"
        )
    moved = [c for c in cells if c.effect.mean] or list(cells)
    return f"Entering study, by origin and income: {nothing_words(moved[0].effect)}"


def _note(comparison: Comparison, cells: Sequence[_Cell], left_out: int) -> str:
    parts = [
        "Coloured and bold: the 95% interval excludes no effect; blue with +: more, orange with "
        "\N{MINUS SIGN}: fewer. White: no clear change."
    ]
    if comparison.replicates > 1:
        chance = (1.0 - CONFIDENCE) * len(cells)
        parts.append(
            f"{comparison.replicates} paired replicates; of {len(cells)} groups without any effect about {chance:.0f} "
            "would look clear by chance."
        )
    else:
        parts.append(intervals_words(1))
    if left_out:
        parts.append(f"People of {left_out} other regions changed too, fewer of each.")
    return " ".join(parts)
