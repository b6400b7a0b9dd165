"""Tables for a terminal: indicators of one run, and what a policy changes, one row each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.table import Table

if TYPE_CHECKING:
    import pandas as pd

    from edumig_sim.cost import CostLine
    from edumig_sim.explanation import Explanation

MANY = 100_000  # pairs; that more would be needed is all there is to say
_LEFT_COLUMNS = 2  # label and region; numbers stand on the right


def levels(frame: pd.DataFrame) -> Table:
    """Means with intervals, from ``Results.summary_table()``."""
    header = ("", "region", "year", "mean", "95 % interval")
    return _table(header, [_level_row(row) for row in frame.to_dict("records")])


def effects(frame: pd.DataFrame) -> Table:
    """Effects with intervals, from ``Comparison.table()``."""
    header = ("", "region", "without", "change with the policy", "better", "more*")
    return _table(header, [_effect_row(row) for row in frame.to_dict("records")])


def terms(explanation: Explanation, most: int = 4) -> Table:
    """The terms of the best alternatives of a decision, one column each."""
    shown = explanation.alternatives[:most]
    header = ("", *(f"{a.name} ({a.obstacle.split(' by ')[0]})" if a.obstacle else a.name for a in shown))
    table = Table(box=None, header_style="bold", pad_edge=False)
    for k, column in enumerate(header):
        table.add_column(column, justify="left" if k == 0 else "right")
    for name in dict.fromkeys(term for a in shown for term in a.terms):
        values = [a.terms.get(name, 0.0) for a in shown]
        if any(values):
            table.add_row(name, *(f"{v:+.2f}" if v else "" for v in values))
    table.add_row("total", *(f"{a.total:+.2f}" for a in shown), style="bold")
    return table


def assumption_effects(frame: pd.DataFrame) -> Table:
    """What changed assumptions do, from ``Comparison.assumption_table()``."""
    header = ("", "region", "as usual", "change with these assumptions")
    rows: list[tuple[str, ...]] = [
        (_labelled(r), str(r["region"]), _cell(r["baseline"]), _change(r)) for r in frame.to_dict("records")
    ]
    return _table(header, rows)


def side_by_side(frame: pd.DataFrame) -> Table:
    """Effects of several policies, a column each, from ``SideBySide.table()``."""
    names = list(dict.fromkeys(frame["scenario"]))
    found: dict[tuple[str, str], dict[str, str]] = {}
    for row in frame.to_dict("records"):
        found.setdefault((_labelled(row), str(row["region"])), {})[row["scenario"]] = _change(row)
    lines = [(*place, *(cells.get(n, "") for n in names)) for place, cells in found.items()]
    return _table(("", "region", *names), lines, wrapped=True)


def costs(lines: Mapping[str, Sequence[CostLine]]) -> Table:
    """The cost of one policy or of several, a column each, from ``cost_lines``."""
    names = list(lines)
    every = zip(*lines.values(), strict=True)
    table = [(each[0].label, *(_cost_cell(line) for line in each)) for each in every]
    return _table(("Cost", *(names if len(names) > 1 else [""])), table, left=1, wrapped=True)


def _cost_cell(line: CostLine) -> str:
    if not line.value:
        return line.interval
    return f"{line.value} ({line.interval})" if line.interval else line.value


def _table(
    header: tuple[str, ...], rows: list[tuple[str, ...]], left: int = _LEFT_COLUMNS, wrapped: bool = False
) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for k, column in enumerate(header):
        table.add_column(column, justify="left" if k < left else "right", no_wrap=k > 0 and not wrapped)
    for row in rows:
        table.add_row(*row)
    return table


def _level_row(row: dict[Any, Any]) -> tuple[str, ...]:
    return _labelled(row), str(row["region"]), str(row["year"]), _cell(row["mean"]), _interval(row)


def _effect_row(row: dict[Any, Any]) -> tuple[str, ...]:
    """Without the policy, the change with its interval, the chance that it is for the better, pairs still needed."""
    better, more = row["probability_better"], row["more_replicates"]
    return (
        _labelled(row),
        str(row["region"]),
        _cell(row["baseline"]),
        _change(row),
        "" if better != better else f"{100 * better:.0f} %",
        "" if more != more else f"{more:,.0f}" if more < MANY else f">{MANY:,.0f}",
    )


def _change(row: dict[Any, Any]) -> str:
    """An effect with its interval, where it can be told from none."""
    sign = "+" if row["effect"] > 0 else ""
    return (
        f"{sign}{_cell(row['effect'])} ({_interval(row)})"
        if row["distinguishable"]
        else "not distinguishable"
    )


def _labelled(row: dict[Any, Any]) -> str:
    return f"{row['label']} ({row['unit']})"


def _interval(row: dict[Any, Any]) -> str:
    return f"{_cell(row['low'])} to {_cell(row['high'])}"


def _cell(value: float) -> str:
    """Three significant digits, or whole numbers from a thousand on; empty where not defined."""
    if value != value:
        return ""
    size = abs(value)
    return f"{value:,.0f}" if size >= 1000 else f"{value:.1f}" if size >= 10 else f"{value:.3g}"
