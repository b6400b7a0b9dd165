"""The command that holds the model against dated changes of policy: backtest."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from edumig_sim.cli.entry import app
from edumig_sim.cli.options import Workers, runs_to_compare, some_agents
from edumig_sim.cli.printing import ERR, OUT, check_out, print_json, say_python

if TYPE_CHECKING:
    from edumig_sim.experiments.backtest import Backtest


@app.command()
def backtest(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(help="An event; all when left out.")] = None,
    agents: Annotated[
        int, typer.Option(help="Agents in each region and cohort.", callback=some_agents)
    ] = 100,
    replicates: Annotated[int, typer.Option(help="Runs with different seeds.", callback=runs_to_compare)] = 4,
    workers: Workers = None,
    out: Annotated[Path | None, typer.Option(help="Folder for tables and figures.")] = None,
) -> None:
    """Hold the model against history: what dated policies did to flows, and what the model says they do.

    Example: edumig backtest sweden_2011
    """
    from edumig_sim.errors import EduMigError, nearest
    from edumig_sim.experiments.backtest import backtest, events

    place = check_out(out)
    if name is not None and name not in events():
        raise EduMigError([f"no event {name!r}.{nearest(name, list(events()))}"])
    chosen = list(events()) if name is None else [name]
    found = []
    with ERR.status("Backtest") as status:
        for one in chosen:
            found.append(
                backtest(one, agents=agents, replicates=replicates, workers=workers, say=status.update)
            )
    if place is not None:
        _save(found, place)
    if context.obj.as_json:
        print_json({"events": [b.as_dict() for b in found]})
        return
    for result in found:
        _show(result)
    OUT.print(
        "Observed: against comparison corridors, with 95% from the spread of placebo hosts; p: share of placebos at "
        "least as far from 0. Predicted: the policy alone, with 95% over replicates.",
        markup=False,
        highlight=False,
    )
    settings = f"agents={agents}, replicates={replicates}, workers=1"
    say_python(
        context,
        "from edumig_sim.experiments.backtest import backtest",
        *(f"print(backtest({b.event.name!r}, {settings}).verdict)" for b in found),
    )


def _show(found: Backtest) -> None:
    """An event: the verdict, and a row for each year."""
    event = found.event
    OUT.print(f"\n[bold]{event.title}[/bold]  ({event.name})")
    OUT.print(found.verdict, markup=False, highlight=False, style="bold")
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="dim")
    for name in ("year", "observed", "from", "to", "corridors", "p", "predicted", "from", "to"):
        table.add_column(name, justify="right", no_wrap=True)
    for row in found.rows():
        table.add_row(
            str(row["year"]),
            *(_percent(row[k]) for k in ("observed", "observed_low", "observed_high")),
            str(row["corridors"] or ""),
            "" if row["placebo_p"] is None else f"{row['placebo_p']:.2f}",
            *(_percent(row[k]) for k in ("predicted", "predicted_low", "predicted_high")),
        )
    OUT.print(table)
    OUT.print(f"{event.change}. {event.note}", markup=False, highlight=False)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{100 * share:+.0f}%"


def _save(found: list[Backtest], place: Path) -> None:
    from edumig_sim.experiments.backtest import save
    from edumig_sim.report.backtest import paths
    from edumig_sim.report.style import save_figures

    for one in found:
        folder = place / one.event.name if len(found) > 1 else place
        save(one, folder)
        save_figures({"paths": paths(one)}, folder)
