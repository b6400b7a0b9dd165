"""Commands that fit and test a world against data: calibrate and validate."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from edumig_sim.cli.entry import app
from edumig_sim.cli.printing import ERR, OUT, check_out, print_json, say_python

if TYPE_CHECKING:
    from edumig_sim.experiments.validate import Validation


@app.command()
def calibrate(
    context: typer.Context,
    world: Annotated[str, typer.Argument(help="A packaged world, or a folder with one's own.")],
    agents: Annotated[int, typer.Option(help="Agents in each region for the study choice.", min=50)] = 4000,
    rounds: Annotated[int, typer.Option(help="Rounds of study and location constants.", min=1)] = 3,
    seed: Annotated[int, typer.Option(help="Seed of the draws.", min=0)] = 1,
    into: Annotated[
        Path | None, typer.Option(help="Folder for the constants; the world's own by default.")
    ] = None,
) -> None:
    """Fit a world's constants to its base year and keep them with the world's files.

    Example: edumig calibrate classroom --agents 500 --rounds 2
    """
    from edumig_sim.experiments.base_fit import FitSettings, fit_and_save

    settings = FitSettings(agents_per_region=agents, rounds=rounds, seed=seed)
    fit_and_save(world, settings, into, lambda line: OUT.print(line, markup=False))
    chosen = f"FitSettings(agents_per_region={agents}, rounds={rounds}, seed={seed})"
    place = None if into is None else str(into)
    say_python(
        context,
        "from edumig_sim.experiments.base_fit import FitSettings, fit_and_save",
        f"fit_and_save({world!r}, {chosen}, {place!r}, print)",
    )


@app.command()
def validate(
    context: typer.Context,
    world: Annotated[str, typer.Argument(help="A packaged world, or a folder with one's own.")],
    train: Annotated[str, typer.Option(help="Years to learn from: 2010-2014, or 2002,2004,2006.")],
    test: Annotated[int, typer.Option(help="The year that is forecast and compared.")],
    flows: Annotated[
        Path | None, typer.Option(help="A table of more years in the form of the world's flows.csv.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Folder for the tables of scores.")] = None,
) -> None:
    """Forecast the flows of a year from earlier ones, ours and simple models, and measure how near each comes.

    Example: edumig validate world --train 2010-2014 --test 2016
    """
    from edumig_sim.experiments.validate import save, validate

    place = check_out(out)
    with ERR.status("Fitting") as status:  # silent where there is no terminal
        found = validate(world, train, test, flows=flows, say=status.update)
    if place is not None:
        save(found, place)
    if context.obj.as_json:
        print_json(found.as_dict())
        return
    for table in _scores(found):
        OUT.print(table)
    OUT.print(_legend(found), markup=False, highlight=False, soft_wrap=True)
    for note in found.notes:
        OUT.print(note, markup=False, highlight=False, soft_wrap=True)
    say_python(
        context,
        "from edumig_sim.experiments.validate import validate",
        f"print(validate({world!r}, {train!r}, {test}, flows={None if flows is None else str(flows)!r}))",
    )


def _scores(found: Validation) -> Iterator[Table | str]:
    """A table for each subset of pairs, with and without the totals of origins."""
    kinds = dict.fromkeys((s.subset, s.given_origin_totals) for s in found.scores)
    for subset, given in kinds:
        mine = [s for s in found.scores if (s.subset, s.given_origin_totals) == (subset, given)]
        told = "given each origin's total" if given else "totals of origins forecast too"
        what = "movers and stayers" if subset == "all" else "movers"
        title = f"{found.test} from {found.train[0]}-{found.train[-1]}, {what}, {told}"
        table = Table(
            title=title,
            title_justify="left",
            title_style="bold",
            box=None,
            padding=(0, 1, 0, 0),
            header_style="dim",
        )
        table.add_column("", no_wrap=True)
        for name in ("CPC", "from", "to", "R2 ln", "SRMSE", "dev.", "top5", "out", "in"):
            table.add_column(name, justify="right", no_wrap=True)
        for s in sorted(mine, key=lambda one: -one.cpc):
            table.add_row(
                _short(s.model) if s.kind == "baseline" else f"ours, {s.kind}",
                *(f"{v:.3f}" for v in (s.cpc, s.cpc_low, s.cpc_high)),
                *(f"{v:.2f}" for v in (s.r2_ln, s.srmse, s.deviance_explained)),
                *(f"{100 * v:.0f}%" for v in (s.top5, s.outbound_error, s.inbound_error)),
                style=None if s.kind == "baseline" else "bold",
            )
        yield table
        yield ""


def _short(model: str) -> str:
    return (
        model.replace(" effects", "").replace("migrant stocks", "migrants").replace("proportional", "prop.")
    )


def _legend(found: Validation) -> str:
    return (
        f"{found.world}: {', '.join(f'{n:,}' for n in dict.fromkeys(s.n_corridors for s in found.scores))} corridors. "
        "CPC: common part of commuters, 1 is perfect, with its 95 % interval over corridors; R2 ln: of the logarithms; "
        "SRMSE: root mean squared error over the mean flow; dev.: share of the Poisson deviance explained; top5: of an "
        "origin's five largest destinations; out, in: absolute errors of the totals of origins and of destinations."
    )
