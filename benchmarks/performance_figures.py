"""The figures of the page on speed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#999999")
_DPI = 110
_SMALL = 0.06  # a share of a bar that is too small for a label


def draw_growth(path: Path, growth: list[dict[str, Any]], grown: dict[str, list[dict[str, Any]]]) -> None:
    """Cost against size: the study choice, and whole runs; a straight guide of slope 1."""
    figure = Figure(figsize=(11, 4.8), layout="constrained")
    left, middle, right = figure.subplots(1, 3)
    for k, regions in enumerate(sorted({one["regions"] for one in growth})):
        rows = [one for one in growth if one["regions"] == regions]
        _line(left, [r["students"] for r in rows], [_seconds(r) for r in rows], f"{regions} regions", k)
    for k, students in enumerate(sorted({one["students"] for one in growth})):
        rows = [one for one in growth if one["students"] == students]
        _line(middle, [r["regions"] for r in rows], [_seconds(r) for r in rows], f"{students:,} students", k)
    for k, (world, runs) in enumerate(grown.items()):
        each = [r["seconds"] / r["years_with_burn_in"] for r in runs]
        _line(right, [r["entrants"] for r in runs], each, world, k)
    titles = ("Study choice by students", "Study choice by regions", "Whole run by entrants a year")
    units = ("seconds a year's choice", "seconds a year's choice", "seconds a simulated year")
    labels = ("students", "regions", "entrants a year")
    for axis, title, unit, label in zip((left, middle, right), titles, units, labels, strict=True):
        axis.set(title=title, xlabel=label, ylabel=unit, xscale="log", yscale="log")
        axis.title.set_fontsize(10)
        _guide(axis)
        axis.grid(color="0.92")
        axis.legend(frameon=False, fontsize=8, ncols=2, loc="upper center", bbox_to_anchor=(0.5, -0.16))
    figure.savefig(path, dpi=_DPI)


def _seconds(one: dict[str, Any]) -> float:
    return float(1e-9 * one["nanoseconds"] * one["regions"] * one["students"])


def _line(axis: Any, sizes: list[float], seconds: list[float], label: str, k: int) -> None:
    axis.plot(sizes, seconds, marker="o", markersize=4, color=COLOURS[k % len(COLOURS)], label=label)


def _guide(axis: Any) -> None:
    """A dashed line of slope 1 through the largest cost."""
    points = np.vstack([line.get_xydata() for line in axis.get_lines()])
    last = points[points[:, 1].argmax()]
    first = points[:, 0].min()
    axis.plot(
        [first, last[0]],
        [last[1] * first / last[0], last[1]],
        "--",
        color="0.6",
        linewidth=1,
        label="slope 1",
    )


def draw_phases(path: Path, grown: dict[str, list[dict[str, Any]]]) -> None:
    """The share of each phase in the largest run of each world."""
    figure = Figure(figsize=(9, 0.7 * len(grown) + 1.6), layout="constrained")
    axis = figure.subplots()
    largest = {world: runs[-1] for world, runs in grown.items()}
    names = [f"{world}, {run['entrants']:,} entrants a year" for world, run in largest.items()]
    begin = np.zeros(len(largest))
    phases = sorted(
        next(iter(largest.values()))["phases"],
        key=lambda phase: -sum(run["phases"][phase] for run in largest.values()),
    )
    for k, phase in enumerate(phases):
        shares = np.array([run["phases"][phase] for run in largest.values()])
        if k < len(COLOURS):
            shown, label = COLOURS[k], phase.replace("_", " ")
        else:
            shown, label = "0.8", "" if k > len(COLOURS) else "all others"
        bars = axis.barh(names, shares, left=begin, color=shown, label=label or None, edgecolor="white")
        texts = [f"{100 * s:.0f} %" if s > _SMALL else "" for s in shares]
        axis.bar_label(bars, texts, label_type="center", fontsize=8, color="white")
        begin += shares
    axis.set(xlim=(0, 1), xlabel="share of the time of a whole run")
    axis.invert_yaxis()
    axis.spines[["top", "right"]].set_visible(False)
    figure.legend(loc="outside upper left", ncols=4, frameon=False, fontsize=8)
    figure.savefig(path, dpi=_DPI)
