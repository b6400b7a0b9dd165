"""What ``edumig validate WORLD --facts`` prints."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.table import Table

from edumig_sim.cli.printing import ERR, OUT, print_json, say_python

if TYPE_CHECKING:
    from edumig_sim.experiments.facts import Facts

_LOOKS = {"pass": None, "fail": "bold red", "cannot be said": "yellow", "not applicable": "dim"}


def show_facts(
    context: typer.Context, world: str, agents: int | None, replicates: int | None, place: Path | None
) -> None:
    """Measure, save and print the stylised facts of a world."""
    from edumig_sim.experiments.facts import AGENTS, REPLICATES, facts

    many, seeds = agents or AGENTS, replicates or REPLICATES
    with ERR.status("Stylised facts") as status:
        found = facts(world, agents=many, replicates=seeds, say=status.update)
    if place is not None:
        _save(found, place)
    if context.obj.as_json:
        print_json(found.as_dict())
        return
    OUT.print(facts_table(found))
    OUT.print(
        f"{found.count('pass')} pass, {found.count('fail')} fail, {found.count('cannot be said')} cannot be said, "
        f"{found.count('not applicable')} not applicable to {world}; {seeds} replicates, {many} agents in each region. "
        "Intervals: 95% over replicates. *: the calibration aims at it.",
        markup=False,
        highlight=False,
    )
    say_python(
        context,
        "from edumig_sim.experiments.facts import facts",
        f"print(facts({world!r}, agents={many}, replicates={seeds}, workers=1))",
    )


def facts_table(found: Facts) -> Table:
    """A row for each fact: band, value with interval, verdict."""
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="dim")
    table.add_column("fact", overflow="fold")
    for name in ("band", "value", "interval"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("")
    for f in found.findings:
        known = math.isfinite(f.value)
        table.add_row(
            f.fact.words + ("*" if f.fact.fitted else ""),
            band_words(f.fact.low, f.fact.high),
            f"{f.value:.2f}" if known else "",
            f"{f.low:.2f} to {f.high:.2f}" if known else "",
            f.verdict,
            style=_LOOKS[f.verdict],
        )
    return table


def band_words(low: float, high: float) -> str:
    """'0.4 to 1.2', 'above 3' or 'below 0'."""
    if math.isinf(high):
        return f"above {low:g}"
    return f"below {high:g}" if math.isinf(low) else f"{low:g} to {high:g}"


def _save(found: Facts, place: Path) -> None:
    import json

    import pandas as pd

    from edumig_sim.results import csv_text

    place.mkdir(parents=True, exist_ok=True)
    told = found.as_dict()
    (place / "facts.csv").write_text(csv_text(pd.DataFrame(told["findings"])), encoding="utf-8")
    (place / "facts.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
