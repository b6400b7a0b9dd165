"""Tables for a terminal: indicators of one run, and what a policy changes, one row each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.table import Table

from edumig_sim.explain import term_rows

if TYPE_CHECKING:
    import pandas as pd

    from edumig_sim.explanation import Explanation

_LEFT_COLUMNS = 2  # label and region; numbers stand on the right


def levels(frame: pd.DataFrame) -> Table:
    """Means with intervals, from ``Results.summary_table()``."""
    header = ("", "region", "year", "mean", "95 % interval")
    return _table(header, [_level_row(row) for row in frame.to_dict("records")])


def effects(frame: pd.DataFrame) -> Table:
    """Effects with intervals, from ``Comparison.table()``."""
    header = ("", "region", "without", "change with the policy", "better")
    return _table(header, [_effect_row(row) for row in frame.to_dict("records")])


def terms(explanation: Explanation, most: int = 4) -> Table:
    """The terms of the best alternatives of a decision, one column each."""
    shown = explanation.alternatives[:most]
    header = ("", *(f"{a.name} ({a.obstacle.split(' by ')[0]})" if a.obstacle else a.name for a in shown))
    table = Table(box=None, header_style="bold", pad_edge=False)
    for k, column in enumerate(header):
        table.add_column(column, justify="left" if k == 0 else "right")
    for row in term_rows(explanation, most):
        values = [row[a.code] for a in shown]
        if any(values):
            style = "bold" if row["term"] == "total" else None
            table.add_row(row["term"], *(f"{v:+.2f}" if v else "" for v in values), style=style)
    return table


def _table(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for k, column in enumerate(header):
        table.add_column(column, justify="left" if k < _LEFT_COLUMNS else "right", no_wrap=k > 0)
    for row in rows:
        table.add_row(*row)
    return table


def _level_row(row: dict[Any, Any]) -> tuple[str, ...]:
    return _labelled(row), str(row["region"]), str(row["year"]), _cell(row["mean"]), _interval(row)


def _effect_row(row: dict[Any, Any]) -> tuple[str, ...]:
    """Without the policy, the change with its interval, the chance that it is for the better."""
    sign = "+" if row["effect"] > 0 else ""
    change = f"{sign}{_cell(row['effect'])} ({_interval(row)})"
    better = row["probability_better"]
    return (
        _labelled(row),
        str(row["region"]),
        _cell(row["baseline"]),
        change if row["distinguishable"] else "not distinguishable",
        "" if better != better else f"{100 * better:.0f} %",
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
