"""The command that searches for policies: search."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from edumig_sim.cli.entry import app
from edumig_sim.cli.options import Figures, Workers
from edumig_sim.cli.printing import OUT, print_json, say_python, written

_SHOWN = 5  # points of the printed table; the saved one has all

if TYPE_CHECKING:
    from edumig_sim.studies.found import SearchResults


@app.command()
def search(
    context: typer.Context,
    study: Annotated[Path, typer.Argument(help="A study file with a section 'search'.")],
    out: Annotated[
        Path | None, typer.Option(help="Folder of the results; a search that is there goes on.")
    ] = None,
    trials: Annotated[
        int | None, typer.Option(help="Candidates in all, instead of the study's.", min=1)
    ] = None,
    workers: Workers = None,
    storage: Annotated[
        str | None,
        typer.Option(
            help="A database that searches on several machines share: postgresql+psycopg://user@host/name. "
            "A file in the folder when left out."
        ),
    ] = None,
    figures: Figures = True,
) -> None:
    """Search for policies that are best in several goals at once, under a budget and limits.

    Stopped at any moment, the same command goes on. Gives the Pareto set as a table, scenario files for
    edumig compare, a figure, and what each point trades against its neighbour.
    Example: edumig search study.yaml --out results/search
    """
    import edumig_sim as em

    options = {"trials": trials, "workers": workers, "storage": storage}
    asked = "" if out is None else f", {str(out)!r}"
    asked += "".join(f", {name}={value!r}" for name, value in options.items() if value is not None)
    say_python(context, f"found = em.search({str(study)!r}{asked})", "found.table()", "found.plot()")
    found = em.search(
        study,
        out,
        trials=trials,
        workers=workers,
        storage=storage,
        progress=not context.obj.as_json,
        figures=figures,
    )
    written.append(found.folder)
    if context.obj.as_json:
        print_json(found.as_dict())
        return
    _show(found)
    for line in found.words():
        OUT.print(line, markup=False, highlight=False, soft_wrap=True)
    OUT.print(f"Tables, scenarios and the figure are in {found.folder}", highlight=False, soft_wrap=True)


def _show(found: SearchResults) -> None:
    """The told points: a row a lever and a goal, a column a point, so that long names have room."""
    from edumig_sim.wording import rounded

    told = found.told()[:_SHOWN]
    if not told:
        return
    OUT.print(f"\n[bold]{found.study.title}[/bold]", highlight=False)
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="dim")
    table.add_column("point", overflow="fold")
    for point in told:
        table.add_column(str(point), justify="right", no_wrap=True)
    rows = found.table().set_index("point").loc[told]
    for factor in found.study.levers:
        table.add_row(factor.path, *(_cell(v) for v in rows[factor.path]))
    names = [c for c in rows.columns if f"{c} low" in rows.columns]
    for name in names:
        table.add_row(name, *(rounded(v) for v in rows[name]), style="bold")
    OUT.print(table)


def _cell(value: object) -> str:
    from edumig_sim.wording import rounded

    if isinstance(value, bool):
        return "on" if value else "off"
    return rounded(float(value)) if isinstance(value, int | float) else str(value)
