"""Commands that ask the results of a study: sensitivity and discover."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from edumig_sim.cli.entry import app
from edumig_sim.cli.options import Figures
from edumig_sim.cli.printing import ERR, OUT, check_out, print_json, say_python, written

if TYPE_CHECKING:
    import pandas as pd

    from edumig_sim.studies.discovery import Discovery
    from edumig_sim.studies.sensitivity import Sensitivity

ResultsArgument = Annotated[Path, typer.Argument(help="The folder of a study that was swept.")]
Region = Annotated[str | None, typer.Option(help="A region that the study kept; the first when left out.")]
Year = Annotated[int | None, typer.Option(help="A year that the study kept; the last when left out.")]
Out = Annotated[Path | None, typer.Option(help="Folder for tables and figures.")]


@app.command()
def sensitivity(
    context: typer.Context,
    results: ResultsArgument,
    outcome: Annotated[
        str | None, typer.Option(help="One outcome, such as retention; all when left out.")
    ] = None,
    region: Region = None,
    year: Year = None,
    out: Out = None,
    figures: Figures = True,
) -> None:
    """Say which factors of a study decide its outcomes, and how sure that is.

    Morris, Sobol, one at a time, regression on ranks and PAWN: what the study's design allows; the part of luck apart.
    Example: edumig sensitivity study_results --outcome retention
    """
    from edumig_sim.studies.sensitivity import sensitivity as analyse

    place = check_out(out)
    found = analyse(results, outcome, region, year)
    if place is not None:
        _save_sensitivity(found, place, figures)
    if context.obj.as_json:
        print_json(found.as_dict())
    else:
        for name in found.outcomes:
            _show_ranking(found, name)
        _warn(found.warnings)
        if place is not None:
            OUT.print(f"Tables and figures are in {place}", highlight=False, soft_wrap=True)
    asked = "".join(
        f", {k}={v!r}" for k, v in (("outcome", outcome), ("region", region), ("year", year)) if v
    )
    say_python(context, f"found = em.sensitivity({str(results)!r}{asked})", "found.table()", "found.plot()")


@app.command()
def discover(
    context: typer.Context,
    results: ResultsArgument,
    outcome: Annotated[
        str, typer.Option(help="What is asked about: 'NAME [REGION] [YEAR] < NUMBER', or >; 0.4, 40% or 10k.")
    ],
    depth: Annotated[int, typer.Option(help="Conditions that a rule may have.", min=1, max=5)] = 3,
    curves: Annotated[bool, typer.Option(help="Also fit a surrogate and draw its response curves.")] = True,
    out: Out = None,
    figures: Figures = True,
) -> None:
    """Say in rules which ranges of the factors lead to a named outcome, and how far the rules can be believed.

    Example: edumig discover study_results --outcome 'retention < 60%'
    """
    from edumig_sim.studies.discovery import discover as find
    from edumig_sim.studies.surrogate import surrogate

    place = check_out(out)
    found = find(results, outcome, depth=depth)
    model = surrogate(results, found.outcome, found.region, found.year) if curves else None
    if place is not None:
        tables = {"rules": found.table()} | ({} if model is None else {"surrogate": model.table()})
        pictures = {"rules": found.plot()} | ({} if model is None else {"surrogate": model.plot()})
        _save(place, tables, pictures if figures else {})
    if context.obj.as_json:
        print_json({**found.as_dict(), "surrogate": None if model is None else model.as_dict()})
    else:
        _show_rules(found)
        if model is not None:
            OUT.print(model.words(), markup=False, highlight=False, soft_wrap=True)
        if place is not None:
            OUT.print(f"Tables and figures are in {place}", highlight=False, soft_wrap=True)
    say_python(
        context, f"found = em.discover({str(results)!r}, {outcome!r})", "found.table()", "found.plot()"
    )


def _show_ranking(found: Sensitivity, outcome: str) -> None:
    from edumig_sim.studies.conditions import outcome_place
    from edumig_sim.studies.sensitivity import MEASURES
    from edumig_sim.wording import rounded

    table = found.table(outcome)
    measures = [m for m in (found.main, *MEASURES) if m in table.columns]
    OUT.print(f"\n[bold]{outcome_place(outcome, found.region, found.year)}[/bold]", highlight=False)
    shown = Table(box=None, padding=(0, 1, 0, 0), header_style="dim")
    shown.add_column("factor", overflow="fold")
    for measure in dict.fromkeys(measures):
        shown.add_column(measure, justify="right", no_wrap=True)
        if measure == found.main:
            shown.add_column("95%", no_wrap=True)
    for _, row in table.iterrows():
        cells = []
        for measure in dict.fromkeys(measures):
            cells.append(rounded(row[measure]))
            if measure == found.main:
                low, high = row[f"{measure}_low"], row[f"{measure}_high"]
                cells.append("" if low != low else f"{rounded(low)} to {rounded(high)}")
        shown.add_row(str(row["factor"]), *cells)
    OUT.print(shown)
    for line in found.words(outcome):
        OUT.print(line, markup=False, highlight=False, soft_wrap=True)


def _show_rules(found: Discovery) -> None:
    for line in found.words():
        OUT.print(line, markup=False, highlight=False, soft_wrap=True)
    _warn(found.warnings)


def _warn(warnings: tuple[str, ...]) -> None:
    for text in warnings:
        OUT.print(f"Warning: {text}", markup=False, highlight=False, soft_wrap=True, style="yellow")


def _save_sensitivity(found: Sensitivity, place: Path, figures: bool) -> None:
    tables = {f"ranking_{name}": found.table(name) for name in found.outcomes}
    tables |= {"sensitivity": found.data, "variance": found.variance}
    pictures = {}
    if figures:
        with ERR.status("Drawing the figures"):
            pictures = {f"tornado_{name}": found.plot(name) for name in found.outcomes}
            pictures["heat_map"] = found.plot(over_years=True)
    _save(place, tables, pictures)


def _save(place: Path, tables: dict[str, pd.DataFrame], pictures: dict) -> None:
    """Tables as CSV and figures as PNG and SVG, whole or not at all."""
    from edumig_sim.report.style import save_figures
    from edumig_sim.results import csv_text
    from edumig_sim.storage import FIGURES, PARTS, seal, write_whole

    def write(folder: Path) -> None:
        for name, table in tables.items():
            (folder / f"{name}.csv").write_text(csv_text(table), encoding="utf-8")
        if pictures:
            save_figures(pictures, folder / FIGURES)
        seal(folder, "analysis", {PARTS: [f"{name}.csv" for name in tables]})

    written.append(write_whole(place, write))
