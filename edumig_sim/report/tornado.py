"""A tornado: how far each assumption moves an answer at the ends of its range."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.experiments.ledger import Ledger, Row
from edumig_sim.indicators import find_indicator
from edumig_sim.report import style
from edumig_sim.wording import interval_words, value_words

SHOWN = 10
_LABEL = 34  # characters of a line of a name
_BAR = 0.36  # height of a bar, of which there may be two in a row


def tornado(ledger: Ledger, title: str) -> Figure:
    """The assumptions that move the headline effect most, each with its move and the interval of that."""
    rows = [row for row in ledger.rows if row.tried][:SHOWN][::-1]
    measure = find_indicator(ledger.place.indicator)
    largest = max((row.largest for row in rows), default=0.0)
    factor, label = style.axis_scale(measure.unit, largest, change=True)
    figure = style.new_figure(style.WIDTH + 1.0, 2.8 + 0.75 * max(len(rows), 3))
    axes = figure.subplots()
    for y, row in enumerate(rows):
        _bars(axes, y, row, factor)
    style.plain_across(axes, f"change of the effect, {label}")
    axes.axvline(0.0, color=style.INK, linewidth=1.2)
    axes.set_yticks(
        range(len(rows)), [style.wrapped(f"{row.doc.rstrip('.')} ({row.name})", _LABEL) for row in rows]
    )
    axes.set_ylim(-0.7, max(len(rows), 1) - 0.3)
    effect = (
        f"{value_words(ledger.central.mean, measure.unit)} ({interval_words(ledger.central, measure.unit)})"
    )
    style.headline(
        figure,
        _finding(ledger),
        f"{measure.label}, {ledger.place.year}: how far each assumption moves the effect, which is usually {effect}",
        f"Pale bars: not distinguishable from no move. 95% intervals over {ledger.replicates} pairs of runs.",
        source=f"Source: stress test with EduMig Sim {ledger.version}. Scenario: {title}.",
    )
    return figure


def _bars(axes: Axes, y: float, row: Row, factor: float) -> None:
    places = [y] if len(row.tried) == 1 else [y - _BAR / 2, y + _BAR / 2]
    for place, one in zip(places, row.tried, strict=False):
        size, clear = factor * one.shift.mean, one.shift.distinguishable
        ink = style.REFORM if size >= 0 else style.LOSS
        axes.barh(place, size, height=_BAR, color=ink, alpha=1.0 if clear else 0.35)
        ends = [factor * one.shift.low, factor * one.shift.high]
        if np.isfinite(ends).all():
            axes.plot(ends, [place, place], color=style.INK, linewidth=1.0)


def _finding(ledger: Ledger) -> str:
    if not ledger.central.distinguishable:
        return "The effect cannot be told from none, so nothing can turn it round"
    if ledger.alone:
        turn = ledger.alone[0].changes[0]
        return f"One change turns the answer round: {turn.doc.rstrip('.')} ({turn.name})"
    if ledger.together is not None:
        return "No assumption turns the answer round by itself; several together do"
    if ledger.searched and not ledger.stopped:
        return "Nothing plausible turns the answer round"
    return "No assumption that was tried turns the answer round"
