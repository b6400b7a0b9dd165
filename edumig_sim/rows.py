"""Tables for a terminal: indicators of one run, and what a policy changes, one row each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.table import Table

if TYPE_CHECKING:
    import pandas as pd

    from edumig_sim.brief.account import CostLine
    from edumig_sim.brief.words import Words
    from edumig_sim.cost import Cost
    from edumig_sim.experiments.ledger import Ledger
    from edumig_sim.explanation import Explanation

ASSUMPTIONS_SHOWN = 10  # in a terminal
MANY = 100_000  # pairs; that more would be needed is all there is to say
NOT_CLEAR = "not distinguishable"
_HUNDREDS, _PERSON = 100, 0.5

Names = Callable[[str], str]  # of a region, from its code
Row = dict[Any, Any]


def levels(frame: pd.DataFrame, names: Names) -> Table:
    """Means with intervals, from ``Results.summary_table()``."""
    header = ("", "year", "mean", "95% interval")
    return _grouped(
        frame,
        header,
        lambda r: (names(str(r["region"])), str(r["year"]), _cell(r["mean"], r), _interval(r)),
    )


def effects(frame: pd.DataFrame, names: Names) -> Table:
    """Effects with intervals, from ``Comparison.table()``."""
    header = ("", "year", "without", "change with the policy", "better", "more*")
    return _grouped(frame, header, lambda r: (names(str(r["region"])), str(r["year"]), *_effect_cells(r)))


def assumption_effects(frame: pd.DataFrame, names: Names) -> Table:
    """What changed assumptions do, from ``Comparison.assumption_table()``."""
    header = ("", "year", "as usual", "change with these assumptions")

    def cells(r: Row) -> tuple[str, ...]:
        return names(str(r["region"])), str(r["year"]), _cell(r["baseline"], r), _change(r)

    return _grouped(frame, header, cells)


def assumption_moves(ledger: Ledger, words: Words) -> Table:
    """How far each assumption moves the headline effect at the values tried, from a stress test's ledger."""
    from edumig_sim.brief.stressing import named

    table = Table(box=None, pad_edge=False, header_style="dim")
    heads = ("report.t_assumption", "report.t_value", "report.t_tried", "report.t_moves")
    for k, key in enumerate(heads):
        table.add_column(words.say(key), justify="right" if k else "left")
    unit = words.unit_of(ledger.place.indicator)
    for row in ledger.rows[:ASSUMPTIONS_SHOWN]:
        for k, one in enumerate(row.tried):
            values = [
                words.say("report.on" if v > 0.5 else "report.off") if row.switch else words.texts.number(v)
                for v in (row.value, one.value)
            ]
            name, usual = (named(row, words), values[0]) if k == 0 else ("", "")
            moved = words.short(one.shift.mean, unit) + ("" if one.shift.distinguishable else " ?")
            table.add_row(name, usual, values[1], moved)
    return table


def side_by_side(frame: pd.DataFrame, names: Names) -> Table:
    """Effects of several policies, a column each, from ``SideBySide.table()``."""
    policies = list(dict.fromkeys(frame["scenario"]))
    found: dict[tuple[str, str, int], dict[str, str]] = {}
    for row in frame.to_dict("records"):
        place = (row["indicator"], str(row["region"]), int(row["year"]))
        found.setdefault(place, {})[row["scenario"]] = _change(row)
    first = {name: k for k, name in enumerate(dict.fromkeys(frame["indicator"]))}
    once = frame.drop_duplicates(["indicator", "region", "year"])
    once = once.sort_values("indicator", key=lambda names: names.map(first), kind="stable")

    def cells(r: Row) -> tuple[str, ...]:
        known = found[r["indicator"], str(r["region"]), int(r["year"])]
        return names(str(r["region"])), str(r["year"]), *(known.get(p, "") for p in policies)

    return _grouped(once, ("", "year", *policies), cells, wrapped=True)


def terms(explanation: Explanation, most: int = 4) -> Table:
    """The terms of the best alternatives of a decision and of home, one column each."""
    shown = explanation.shown(most)
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


def costs(lines: Mapping[str, Sequence[CostLine]]) -> Table:
    """The cost of one policy or of several, a column each, from ``cost_lines``."""
    names = list(lines)
    every = zip(*lines.values(), strict=True)
    table = [(each[0].label, *(_cost_cell(line) for line in each)) for each in every]
    return _table(("Cost", *(names if len(names) > 1 else [""])), table, left=1, wrapped=True)


def levers(cost: Cost) -> Table:
    """The account of a package, split by policy."""
    from edumig_sim.brief.account import lever_table
    from edumig_sim.brief.words import Words
    from edumig_sim.texts import texts_in

    split = lever_table(cost, Words(texts=texts_in("en"), names={})) or {"heads": [], "rows": []}
    return _table(tuple(split["heads"]), [tuple(row) for row in split["rows"]], wrapped=True)


def _cost_cell(line: CostLine) -> str:
    if not line.value:
        return line.interval
    return f"{line.value} ({line.interval})" if line.interval else line.value


def _table(
    header: tuple[str, ...], rows: list[tuple[str, ...]], left: int = 1, wrapped: bool = False
) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for k, column in enumerate(header):
        table.add_column(column, justify="left" if k < left else "right", no_wrap=k > 0 and not wrapped)
    for row in rows:
        table.add_row(*row)
    return table


def _grouped(
    frame: pd.DataFrame,
    header: tuple[str, ...],
    cells: Callable[[Row], tuple[str, ...]],
    wrapped: bool = False,
) -> Table:
    """A heading for each indicator and below it a row for each region."""
    rows: list[tuple[str, ...]] = []
    heading = ""
    for row in frame.to_dict("records"):
        if heading != (heading := _labelled(row)):
            rows.append((heading, *("" for _ in header[1:])))
        first, *rest = cells(row)
        rows.append((f"  {first}", *rest))
    return _table(header, rows, wrapped=wrapped)


def _effect_cells(row: Row) -> tuple[str, ...]:
    """Without the policy, the change with its interval, the chance that it is for the better, pairs still needed."""
    better, more = row["probability_better"], row["more_replicates"]
    return (
        _cell(row["baseline"], row),
        _change(row),
        "" if better != better else f"{100 * better:.0f}%",
        "" if more != more else f"{more:,.0f}" if more < MANY else f">{MANY:,.0f}",
    )


def _change(row: Row) -> str:
    """An effect with its interval, where it can be told from none; of shares in percentage points."""
    from edumig_sim.multiplicity import MARK  # here: with NumPy behind them, a command would start slowly
    from edumig_sim.wording import bound_words, no_change_words, short_words

    if row["effect"] != row["effect"]:
        return ""
    if row["low"] == row["high"] == 0.0:
        return no_change_words()
    if not row["distinguishable"]:
        return f"{NOT_CLEAR}{MARK if row['rests_on_few'] else ''}"
    unit = " pp" if row["unit"] in ("share", "%") else ""
    low, high = (bound_words(row[end], _plain_unit(row)) for end in ("low", "high"))
    few = MARK if row["rests_on_few"] else ""
    return f"{short_words(row['effect'], _plain_unit(row))}{unit} ({low} to {high}){few}"


def _labelled(row: Row) -> str:
    return f"{row['label']} ({'%' if row['unit'] == 'share' else row['unit']})"


def _interval(row: Row) -> str:
    return f"{_cell(row['low'], row)} to {_cell(row['high'], row)}"


def _plain_unit(row: Row) -> str:
    """The unit of a cell below a heading that names it: money without its sign."""
    return "" if "$" in row["unit"] else str(row["unit"])


def _cell(value: float, row: Row) -> str:
    """A level: whole from a hundred on, persons always; shares in percent; empty where not defined."""
    from edumig_sim.wording import bound_words, whole_words

    if value != value:
        return ""
    whole = abs(value) >= (_PERSON if row["unit"] == "persons" else _HUNDREDS)
    return whole_words(value) if whole and row["unit"] != "share" else bound_words(value, _plain_unit(row))
