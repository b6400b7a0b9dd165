"""A calibration as a page: how near it comes, where it misses, how sure each parameter is and what pins it."""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import LogFormatterSciNotation, LogLocator, MaxNLocator, NullLocator

from edumig_sim.experiments import fit_measures as measure
from edumig_sim.experiments.calibrate import Calibrating
from edumig_sim.report import style
from edumig_sim.world.calibration import Calibrated
from edumig_sim.world.parameters import entries

PAGE = "calibration.html"
_WORST = 16  # corridors named
_COLUMNS = 4  # of small profiles
_SE = 1.96
_FEW = 1.0  # students
_SCALE_ENDS = (-1.0, 1.0)


def figures(found: Calibrating) -> dict[str, Figure]:
    """All figures of a calibration by name."""
    drawn = {"flows": flows(found), "misses": misses(found), "profiles": profiles(found)}
    if found.moments:
        drawn |= {"moments": moments(found), "pins": pins(found)}
    return drawn


def source(found: Calibrating) -> str:
    """What a figure rests on: command, seed, data and version."""
    record = found.calibration.record
    return (
        f"edumig calibrate {record['world']} --years {found.years[0]}-{found.years[-1]}; seed "
        f"{record['settings']['constants']['seed']}; data {record['flows_digest'][:12]}; version {record['version']}"
    )


def _last(found: Calibrating) -> tuple[measure.Corridor, np.ndarray]:
    """Corridors (n,) of the last year of training, and what the fit says of them, given each origin's total."""
    pairs = measure.corridors(found.observed.flows[found.years[-1]], home=False)
    said = found.corridors.flows[max(found.corridors.flows)][pairs.origin, pairs.destination]
    return pairs, measure.given_totals(pairs, said)


def flows(found: Calibrating) -> Figure:
    """Observed against fitted students of every corridor, both in logarithms."""
    pairs, said = _last(found)
    figure = style.new_figure(7.5, 6.8)
    axes = figure.subplots()
    shown = (pairs.students >= _FEW) & (said >= _FEW)
    axes.scatter(said[shown], pairs.students[shown], s=9, color=style.REFORM, alpha=0.35, linewidths=0)
    ends = [_FEW, 1.4 * max(said.max(), pairs.students.max())]
    axes.plot(ends, ends, color=style.INK, linewidth=1.0)
    for factor in (0.5, 2.0):
        axes.plot(ends, [factor * e for e in ends], color=style.BASELINE, linewidth=0.8, dashes=(5, 3))
    style.plain(axes, "students observed", "students expected by the fitted choice")
    for axis, name in ((axes.xaxis, "x"), (axes.yaxis, "y")):
        getattr(axes, f"set_{name}scale")("log")
        axis.set_major_locator(LogLocator(base=10))
        axis.set_minor_locator(NullLocator())
        axis.set_major_formatter(LogFormatterSciNotation(base=10))
    axes.set(xlim=ends, ylim=ends)
    within = np.mean((said > 0.5 * pairs.students) & (said < 2.0 * pairs.students))
    cpc = measure.cpc(pairs.students, said)
    style.headline(
        figure,
        f"{100 * within:.0f}% of corridors are within a factor of two; "
        f"{100 * cpc:.0f}% of students are on the right one",
        f"{len(said):,} listed corridors of {found.years[-1]}, each origin's total given; no corridor has a constant "
        "of its own. Dashed: a factor of two",
        "Corridors of fewer than one student are left out of the picture.",
        source=source(found),
    )
    return figure


def misses(found: Calibrating) -> Figure:
    """The corridors on which most students are in the wrong place."""
    pairs, said = _last(found)
    gap = said - pairs.students
    worst = np.argsort(-np.abs(gap), kind="stable")[:_WORST][::-1]
    names = found.world.names
    figure = style.new_figure(style.WIDTH, 6.6)
    axes = figure.subplots()
    colours = [style.GAIN if g > 0 else style.LOSS for g in gap[worst]]
    axes.barh(range(len(worst)), gap[worst], color=colours)
    axes.axvline(0.0, color=style.INK, linewidth=1.0)
    style.plain_across(axes, "students expected less students observed")
    labels = [f"{names[pairs.origin[k]]} to {names[pairs.destination[k]]}" for k in worst]
    axes.set_yticks(range(len(worst)), [style.wrapped(label, 44, 1) for label in labels])
    for y, k in enumerate(worst):
        style.beside(axes, f"{pairs.students[k]:,.0f} observed", y)
    share = np.abs(gap[worst]).sum() / np.abs(gap).sum()
    style.headline(
        figure,
        f"{_WORST} of {len(gap):,} corridors hold {100 * share:.0f}% of all students in the wrong place",
        "Green: more expected than observed; red: fewer. Corridor histories, which runs add, are not in it",
        source=source(found),
    )
    return figure


def profiles(found: Calibrating) -> Figure:
    """Each estimated parameter: what was believed before, and after the data."""
    rows = [p for p in found.calibration.parameters if p.estimated]
    lines = -(-len(rows) // _COLUMNS)
    figure = style.new_figure(11.0, 1.6 + 2.1 * lines)
    panels = np.atleast_1d(figure.subplots(lines, _COLUMNS)).ravel()
    searched = found.corridors.profiles
    for axes, row in zip(panels, rows, strict=False):
        _profile(axes, row, searched.get(row.name, []))
    for axes in panels[len(rows) :]:
        axes.set_visible(False)
    told = sum(p.se < 0.5 * p.prior_se for p in rows)
    style.headline(
        figure,
        f"The data at least halve what was unknown of {told} of {len(rows)} estimated parameters",
        "Grey: prior density; blue: after the data; dots: values that were tried, the higher the better",
        "Normal on the scale that the calibration uses (logarithms where marked). Parameters that keep their prior are "
        "not shown.",
        source=source(found),
    )
    return figure


def _profile(axes: Axes, row: Calibrated, tried: Sequence[tuple[float, float]]) -> None:
    log = row.scale == "log"
    before = float(np.log(row.prior)) if log else row.prior
    widest = max(row.prior_se, row.se)
    grid = np.linspace(
        min(before, row.coordinate) - 2.5 * widest, max(before, row.coordinate) + 2.5 * widest, 400
    )
    for centre, se, colour, opacity in (
        (before, row.prior_se, style.BASELINE, 0.25),
        (row.coordinate, row.se, style.REFORM, 0.45),
    ):
        density = np.exp(-0.5 * ((grid - centre) / se) ** 2)  # peaks alike: widths are what is compared
        axes.fill_between(grid, density, color=colour, alpha=opacity, linewidth=0)
    if log and tried:
        places = np.array(tried)
        near = places[places[:, 1] < 40.0]
        axes.plot(near[:, 0], np.exp(-0.5 * near[:, 1]), "o", color=style.INK, markersize=4)
    style.plain(axes)
    axes.grid(visible=False)
    axes.set_yticks([])
    axes.xaxis.set_major_locator(MaxNLocator(nbins=4))
    axes.xaxis.set_major_formatter(lambda v, _: f"{np.exp(v):.2g}" if log else f"{v:.3g}")
    axes.tick_params(labelsize=style.SMALL_SIZE)
    axes.set_title(
        f"{row.name}{' (log)' if log else ''}\n{row.value:.3g} {entries()[row.name].unit}",
        fontsize=style.SMALL_SIZE,
    )


def moments(found: Calibrating) -> Figure:
    """Published moments with their tolerance, and what the fitted model says."""
    rows = found.moments[::-1]
    figure = style.new_figure(style.WIDTH, 2.2 + 0.27 * len(rows))
    axes = figure.subplots()
    for y, m in enumerate(rows):
        low = m.observed - _SE * m.se if not m.bound else 0.0
        high = m.observed + (0.0 if m.bound else _SE * m.se)
        axes.plot([low, high], [y, y], color=style.PALE, linewidth=7, solid_capstyle="butt", zorder=1)
        axes.plot(m.observed, y, "|" if not m.bound else "<", color=style.INK, markersize=9, zorder=3)
        inside = low <= m.simulated <= high
        axes.plot(
            m.simulated,
            y,
            "o" if inside else "X",
            color=style.REFORM if inside else style.LOSS,
            markersize=7,
            zorder=4,
        )
    style.plain_across(axes, "share, elasticity or logarithm of a ratio, as named")
    axes.set_yticks(range(len(rows)), [style.wrapped(m.name, 62, 1) for m in rows])
    axes.tick_params(axis="y", labelsize=style.SMALL_SIZE)
    axes.set_ylim(-0.7, len(rows) - 0.3)
    near = sum(
        m.simulated <= m.observed if m.bound else abs(m.simulated - m.observed) <= _SE * m.se for m in rows
    )
    style.headline(
        figure,
        f"{near} of {len(rows)} published moments are met within their tolerance",
        "Mark and band: published and 95% tolerance (arrow: an upper bound); dot: the fitted model; cross: outside",
        "; ".join(dict.fromkeys(m.data for m in rows)),
        source=source(found),
    )
    return figure


def pins(found: Calibrating) -> Figure:
    """Which moment pins which parameter: sensitivity after Andrews, Gentzkow and Shapiro (2017)."""
    names: list[str] = []
    columns: list[str] = []
    blocks = []
    for block in (found.access, found.stays):
        if block is not None and len(block.priors):
            names += [m.name for m in block.moments]
            columns += [p.name for p in block.priors]
            blocks.append(block.sensitivity)
    table = np.zeros((len(names), len(columns)))
    row = column = 0
    for b in blocks:
        table[row : row + b.shape[0], column : column + b.shape[1]] = b
        row, column = row + b.shape[0], column + b.shape[1]
    figure = style.new_figure(style.WIDTH, 2.4 + 0.27 * len(names))
    axes = figure.subplots()
    picture = axes.imshow(table, cmap="PuOr_r", vmin=_SCALE_ENDS[0], vmax=_SCALE_ENDS[1], aspect="auto")
    axes.set_yticks(range(len(names)), [style.wrapped(n, 62, 1) for n in names])
    axes.set_xticks(range(len(columns)), [style.wrapped(c.replace("_", " "), 14, 3) for c in columns])
    axes.tick_params(labelsize=style.SMALL_SIZE, length=0)
    for (i, j), value in np.ndenumerate(table):
        if abs(value) >= 0.1:
            axes.text(
                j,
                i,
                f"{value:+.2f}",
                ha="center",
                va="center",
                fontsize=8,
                color="white" if abs(value) > 0.6 else style.INK,
            )
    figure.colorbar(picture, ax=axes, shrink=0.6, label="standard errors of the parameter")
    strongest = [f"{columns[j]} by {names[int(np.abs(table[:, j]).argmax())]}" for j in range(len(columns))]
    style.headline(
        figure,
        "What pins which parameter",
        "Change of an estimate, in its standard errors, if a moment were one of its own standard errors higher",
        "Strongest: " + "; ".join(strongest) + ". Parameters of corridors are pinned by the "
        "flows as a whole, the constant of a host by its own shares.",
        source=source(found),
    )
    return figure


def write_page(found: Calibrating, folder: Path) -> Path:
    """Write the page, with figures inside it, and the tables beside it; gives the page's path."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = figures(found)
    style.save_figures(drawn, folder / "figures")
    title = f"Calibration of {html.escape(found.world.name)}, {found.years[0]} to {found.years[-1]}"
    body = [
        f"<h1>{title}</h1>",
        f"<p>{html.escape(summary(found))}</p>",
        _table(found.calibration.parameters),
    ]
    for figure in drawn.values():
        picture = BytesIO()
        figure.savefig(picture, format="png", dpi=style.DOTS_PER_INCH)
        text = base64.b64encode(picture.getvalue()).decode()
        label = html.escape(figure.get_suptitle().strip())
        body.append(f'<img alt="{label}" src="data:image/png;base64,{text}">')
    body.append(f"<p class=small>{html.escape(source(found))}</p>")
    page = folder / PAGE
    part = page.with_suffix(".part")
    part.write_text(_PAGE.format(title=title, body="\n".join(body)), encoding="utf-8")
    part.replace(page)
    return page


def summary(found: Calibrating) -> str:
    """The calibration in a few sentences."""
    rows, record = found.calibration.parameters, found.calibration.record
    estimated = [p.name for p in rows if p.estimated]
    fit = record["corridors"]
    text = (
        f"{len(estimated)} parameters are estimated, {len(rows) - len(estimated)} with a published range keep their "
        f"prior. In {found.years[-1]} the fitted choice puts {100 * fit['cpc_last_year']:.0f}% of students on the "
        f"right one of {fit['corridors']:,} corridors, given each origin's total (R2 of logarithms "
        f"{fit['r2_ln_last_year']:.2f}). "
        f"Totals of the base year are met within {100 * found.fit['totals']:.2f} %."
    )
    return (
        text
        if fit["settled"]
        else f"{text} The fit of the corridors had not settled after {fit['steps']} steps."
    )


def _table(rows: Sequence[Calibrated]) -> str:
    head = "<tr><th>parameter<th>value<th>95% from<th>to<th>prior<th>prior from<th>to<th>rests on</tr>"
    lines = []
    for p in rows:
        low, high = _ends(p.coordinate, p.se, p)
        before = float(np.log(p.prior)) if p.scale == "log" else p.prior
        first, last = _ends(before, p.prior_se, p)
        cells = [f"{v:.3g}" for v in (p.value, low, high, p.prior, first, last)]
        style_of = "" if p.estimated else ' class="prior"'
        lines.append(
            f"<tr{style_of}><td>{p.name}<td>" + "<td>".join(cells) + f"<td>{html.escape(p.data)}</tr>"
        )
    return f"<table>{head}{''.join(lines)}</table>"


def _ends(coordinate: float, se: float, row: Calibrated) -> tuple[float, float]:
    """Ends of the 95% interval in the parameter's unit, inside what is allowed."""
    entry = entries()[row.name]
    ends = [coordinate - _SE * se, coordinate + _SE * se]
    values = np.clip(np.exp(ends) if row.scale == "log" else ends, entry.low, entry.high)
    return float(values[0]), float(values[1])


_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; color: #202124; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }}
table {{ border-collapse: collapse; font-size: .85rem; margin: 1rem 0 }}
th, td {{ text-align: left; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #dadce0; vertical-align: top }}
td:nth-child(n+2):nth-child(-n+7) {{ text-align: right; font-variant-numeric: tabular-nums }}
tr.prior {{ color: #5f6368 }}
img {{ max-width: 100%; margin: 1.5rem 0 }}
.small {{ font-size: .8rem; color: #5f6368 }}
@media print {{ img {{ break-inside: avoid }} }}
</style>
{body}
</html>
"""
