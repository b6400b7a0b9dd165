"""Who studies and lives elsewhere because of a policy, and why: persons by main reason, and by origin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.report import style
from edumig_sim.report.basis import captioned, intervals_words
from edumig_sim.who import REASON_WORDS, RESIDENCE, STUDY, WHO, Ranked, ranked, share_words, tally
from edumig_sim.wording import counted

ORIGINS_SHOWN = 6
REASONS_SHOWN = 6
_LABEL = 20
_ROOM = 1.3  # of the longest bar, for its number
_KINDS = (STUDY, RESIDENCE)


def reasons(comparison: Comparison) -> Figure:
    """Persons who study and who live elsewhere because of the policy: by main reason, and below by origin."""
    tables = {what: tally(comparison, WHO[what], ("reason",)).set_index("reason") for what in _KINDS}
    together = tables[STUDY]["persons"] + tables[RESIDENCE]["persons"]
    named = list(together[together > 0].nlargest(REASONS_SHOWN).index) or list(together.index[:1])
    origins = {what: _by_origin(comparison, what, named) for what in _KINDS}
    rows = max(len(t) for t, _ in origins.values())
    figure = style.new_figure(style.WIDTH, 3.2 + 0.5 * (len(named) + rows))
    grid = figure.subplots(2, 2, sharey="row", height_ratios=(max(len(named), 2), max(rows, 2)))
    looks = {r: (style.SERIES[k], style.HATCHES[k]) for k, r in enumerate(named)}
    until, start = comparison.cost_year, comparison.start
    heads = {
        STUDY: f"study elsewhere or not at all,\ncohorts {start} to {until}",
        RESIDENCE: f"live elsewhere,\nin {until}",
    }
    for column, what in enumerate(_KINDS):
        _reason_bars(grid[0][column], tables[what].loc[named], looks)
        grid[0][column].set_title(heads[what], fontsize=style.TEXT_SIZE, color=style.INK)
        _origin_bars(grid[1][column], comparison, origins[what][0], looks)
    grid[1][0].set_title("the same by origin", fontsize=style.TEXT_SIZE, color=style.INK, loc="left")
    labels = [style.wrapped(REASON_WORDS[str(r)], _LABEL) for r in named]
    grid[0][0].set_yticks(range(len(named)), labels)
    grid[0][0].set_ylim(len(named) - 0.4, -0.6)
    shown = "Persons who decide otherwise because of the policy, by main reason (above) and origin (below)"
    captioned(figure, comparison, _finding(comparison), shown, _note(comparison, origins))
    return figure


def _by_origin(comparison: Comparison, what: str, named: Sequence[str]) -> tuple[pd.DataFrame, int]:
    """Persons by origin and reason, the origins of most of them; and how many other origins there are."""
    table = tally(comparison, WHO[what], ("origin", "reason"))
    wide = table.pivot(index="origin", columns="reason", values="persons")
    study, residence = (tally(comparison, WHO[w], ("origin",)).set_index("origin")["persons"] for w in _KINDS)
    both = study + residence
    order = both[both > 0].sort_values(ascending=False, kind="stable").index
    kept = list(order[:ORIGINS_SHOWN]) or list(both.index[:1])
    return wide.loc[kept, list(named)], max(len(order) - ORIGINS_SHOWN, 0)


def _reason_bars(axes: Axes, table: pd.DataFrame, looks: Mapping[str, tuple[str, str]]) -> None:
    """One bar a reason with its interval and its number; the looks serve as legend of the bars below."""
    for y, (reason, row) in enumerate(table.iterrows()):
        colour, hatch = looks[str(reason)]
        axes.barh(y, row["persons"], color=colour, hatch=hatch, edgecolor="white", linewidth=0.5, height=0.66)
        if row["high"] > row["low"]:
            axes.plot([max(row["low"], 0.0), row["high"]], [y, y], color=style.INK, linewidth=1.8)
        end = float(np.nanmax([row["persons"], row["high"]]))
        axes.annotate(
            counted(row["persons"]), (end, y), (5, 0), textcoords="offset points", va="center", ha="left"
        )
        axes.texts[-1].set_fontsize(style.SMALL_SIZE)
    style.plain_across(axes, "", bins=4)
    longest = float(np.nanmax(table[["persons", "high"]].to_numpy()))
    axes.set_xlim(0.0, _ROOM * longest if longest > 0 else 1.0)


def _origin_bars(
    axes: Axes, comparison: Comparison, table: pd.DataFrame, looks: Mapping[str, tuple[str, str]]
) -> None:
    """One stacked bar an origin."""
    left = np.zeros(len(table))
    for reason in table.columns:
        colour, hatch = looks[str(reason)]
        axes.barh(
            range(len(table)),
            table[reason],
            left=left,
            color=colour,
            hatch=hatch,
            edgecolor="white",
            height=0.66,
        )
        left += table[reason].to_numpy()
    style.plain_across(axes, "persons", bins=4)
    axes.set_yticks(
        range(len(table)), [style.wrapped(comparison.reform.region_name(str(c)), _LABEL) for c in table.index]
    )
    axes.set_ylim(len(table) - 0.4, -0.6)
    axes.set_xlim(0.0, 1.05 * left.max() if left.max() > 0 else 1.0)


def _finding(comparison: Comparison) -> str:
    """How many study or live elsewhere, whichever are more, and the main reason."""
    totals = {what: tally(comparison, WHO[what], ()).iloc[0] for what in _KINDS}
    what = max(_KINDS, key=lambda w: float(totals[w]["persons"]))
    total = totals[what]
    if not total["persons"] > 0:
        return "Nobody studies or lives elsewhere because of the policy"
    count = counted(total["persons"])
    verb = "persons change whether or where they study"
    if what == RESIDENCE:
        verb = f"young graduates live elsewhere in {comparison.cost_year}"
    because = _because(ranked(comparison, WHO[what], "reason"))
    if comparison.replicates == 1:
        return f"{count} {verb} in the only replicate; {because}"
    if not total["low"] > 0:
        return f"Few {verb}: {count}, a number that cannot be told from chance"
    span = f"95% interval {counted(total['low'])} to {counted(total['high'])}"
    return f"{count} {verb} because of the policy ({span}); {because}"


def _because(reasons: Ranked) -> str:
    """The main reason where pairs of runs agree on it, with its share."""
    if reasons.main is not None:
        return f"main reason: {REASON_WORDS[reasons.main]}, {share_words(reasons.table.iloc[0])}"
    most = REASON_WORDS[reasons.most_often]
    if reasons.pairs < 2:
        return f"one pair of runs cannot tell the main reason; in it, {most}"
    return f"pairs of runs disagree about the main reason: in {reasons.often} of {reasons.pairs} {most}"


def _note(comparison: Comparison, origins: Mapping[str, tuple[pd.DataFrame, int]]) -> str:
    others = origins[STUDY][1]
    parts = (
        [f"Lines: {intervals_words(comparison.replicates)}"]
        if comparison.replicates > 1
        else [intervals_words(1)]
    )
    parts.append("Colour and pattern of a reason are the same above and below.")
    if others:
        parts.append(f"{others} other origins have fewer.")
    return " ".join(parts)
