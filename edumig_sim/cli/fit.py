"""Commands that fit and test a world against data: calibrate and validate."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from edumig_sim.cli.entry import app
from edumig_sim.cli.facts import show_facts
from edumig_sim.cli.options import FactAgents, FactRuns, FitAgents, FitRounds, a_seed
from edumig_sim.cli.printing import ERR, OUT, check_out, print_json, say_python
from edumig_sim.errors import EduMigError, Problem

if TYPE_CHECKING:
    from edumig_sim.experiments.base_fit import FitSettings
    from edumig_sim.experiments.validate import Validation
    from edumig_sim.world.calibration import Calibration

KEPT = ".calibrating"  # folder of what an interrupted calibration has done


@app.command()
def calibrate(
    context: typer.Context,
    world: Annotated[str, typer.Argument(help="A packaged world, or a folder with one's own.")],
    years: Annotated[
        str | None,
        typer.Option(
            help="Years of flows to fit parameters to: 2010-2014; without, only constants are fitted."
        ),
    ] = None,
    agents: FitAgents = 4000,
    rounds: FitRounds = 3,
    seed: Annotated[int, typer.Option(help="Seed of the draws.", callback=a_seed)] = 1,
    into: Annotated[
        Path | None, typer.Option(help="Folder for what is fitted; the world's own by default.")
    ] = None,
    page: Annotated[Path | None, typer.Option(help="Folder for a page of diagnostics, with --years.")] = None,
) -> None:
    """Fit a world to its data and keep what was found with the world's files.

    Without --years only the constants, to the base year. With --years also parameters: to the flows of these years, and
    to stay rates and access by income where the world has them. An interrupted calibration goes on where it stopped.

    Example: edumig calibrate classroom --agents 500 --rounds 2
    """
    from edumig_sim.experiments.base_fit import FitSettings, fit_and_save

    chosen = f"FitSettings(agents_per_region={agents}, rounds={rounds}, seed={seed})"
    settings = FitSettings(agents_per_region=agents, rounds=rounds, seed=seed)
    place = None if into is None else str(into)
    if years is not None:
        _calibrate(world, years, settings, (into, page), context.obj.as_json)
        say_python(
            context,
            "from edumig_sim.experiments.base_fit import FitSettings",
            "from edumig_sim.experiments.calibrate import CalibrationSettings, calibrate, save",
            *(["from pathlib import Path"] if place else ["from edumig_sim.world import world_folder"]),
            f"found = calibrate({world!r}, {years!r}, settings=CalibrationSettings(constants={chosen}))",
            f"save(found, {f'Path({place!r})' if place else f'world_folder({world!r})'})",
        )
        return
    fit_and_save(world, settings, into, lambda line: OUT.print(line, markup=False))
    say_python(
        context,
        "from edumig_sim.experiments.base_fit import FitSettings, fit_and_save",
        f"fit_and_save({world!r}, {chosen}, {place!r}, print)",
    )


def _calibrate(
    world: str, years: str, settings: FitSettings, places: tuple[Path | None, Path | None], as_json: bool
) -> None:
    """Fit parameters and constants, save them, and print or draw what was found."""
    from edumig_sim.experiments.calibrate import CalibrationSettings, calibrate, save
    from edumig_sim.report.calibration import summary, write_page
    from edumig_sim.world import world_folder

    into, page = places
    folder = _writable(into or world_folder(world))
    drawn = None if page is None else _writable(page)
    how = CalibrationSettings(constants=settings)
    with ERR.status("Calibrating") as status:

        def say(line: str) -> None:
            status.update(line)
            if not ERR.is_terminal:
                ERR.print(line, markup=False, highlight=False)

        found = calibrate(world, years, settings=how, keep=folder / KEPT, say=say)
    save(found, folder)
    if drawn is not None:
        write_page(found, drawn)
    if as_json:
        print_json(found.calibration.as_dict())
        return
    OUT.print(_parameters(found.calibration))
    OUT.print(summary(found), markup=False, highlight=False)
    OUT.print(f"The calibration of {world} is in {folder}", markup=False, highlight=False, soft_wrap=True)
    if drawn is not None:
        OUT.print(f"Diagnostics: {drawn / 'calibration.html'}", markup=False, highlight=False, soft_wrap=True)


def _writable(folder: Path) -> Path:
    """The folder, made if need be; raises EduMigError before any work is done where it cannot be written."""
    place = folder.expanduser()
    try:
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=place):
            pass
    except OSError as error:
        raise EduMigError([Problem(str(folder), f"cannot be written ({error.strerror})")]) from None
    return place


def _parameters(calibration: Calibration) -> Table:
    """Parameters with their standard errors; priors are said to be priors."""
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="dim")
    table.add_column("", no_wrap=True)
    for name in ("value", "se", "prior", "its se"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("rests on", overflow="fold")
    for p in calibration.parameters:
        log = " (ln)" if p.scale == "log" else ""
        table.add_row(
            p.name,
            f"{p.value:.3g}",
            f"{p.se:.2g}{log}",
            f"{p.prior:.3g}",
            f"{p.prior_se:.2g}{log}",
            p.data.split(" (")[0].split(",")[0] if p.estimated else "prior",
            style="bold" if p.estimated else None,
        )
    return table


@app.command()
def validate(
    context: typer.Context,
    world: Annotated[str, typer.Argument(help="A packaged world, or a folder with one's own.")],
    train: Annotated[
        str | None, typer.Option(help="Years to learn from: 2010-2014, or 2002,2004,2006.")
    ] = None,
    test: Annotated[int | None, typer.Option(help="The year that is forecast and compared.")] = None,
    flows: Annotated[
        Path | None, typer.Option(help="A table of more years in the form of the world's flows.csv.")
    ] = None,
    facts: Annotated[
        bool, typer.Option("--facts", help="Instead, hold the model against stylised facts.")
    ] = False,
    agents: FactAgents = None,
    replicates: FactRuns = None,
    out: Annotated[Path | None, typer.Option(help="Folder for the tables of scores.")] = None,
) -> None:
    """Forecast the flows of a year from earlier ones, ours and simple models, and measure how near each comes.

    With --facts: measure the regularities that a credible model shows, each against its published band.

    Example: edumig validate world --train 2010-2014 --test 2016

    Example: edumig validate world --facts --replicates 4
    """
    from edumig_sim.experiments.validate import save, validate

    place = check_out(out)
    if facts:
        show_facts(context, world, agents, replicates, place)
        return
    if train is None or test is None:
        raise EduMigError(
            ["validate: give --train and --test, such as --train 2010-2014 --test 2016, or --facts"]
        )
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
    for note in (*found.said(), *found.notes):
        OUT.print(note, markup=False, highlight=False, soft_wrap=True)
    say_python(
        context,
        "from edumig_sim.experiments.validate import validate",
        f"print(validate({world!r}, {train!r}, {test}, flows={None if flows is None else str(flows)!r}))",
    )


def _scores(found: Validation) -> Iterator[Table | str]:
    """A table for each class, and each subset of pairs, with and without the totals of origins."""
    for history, subset, given in dict.fromkeys(s.table for s in found.scores):
        mine = [s for s in found.scores if s.table == (history, subset, given)]
        told = "given each origin's total" if given else "totals of origins forecast too"
        what = "movers and stayers" if subset == "all" else "movers"
        title = f"{found.test} from {found.train[0]}-{found.train[-1]}, {history} corridor history\n{what}, {told}"
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
                _short(s.label),
                *(f"{v:.3f}" for v in (s.cpc, s.cpc_low, s.cpc_high)),
                *(f"{v:.2f}" for v in (s.r2_ln, s.srmse, s.deviance_explained)),
                *(f"{100 * v:.0f}%" for v in (s.top5, s.outbound_error, s.inbound_error)),
                style=None if s.kind == "baseline" else "bold",
            )
        yield table
        yield ""


def _short(label: str) -> str:
    """A name that leaves room for the figures at 80 columns."""
    words = {" effects": "", "proportional": "prop.", "earlier students": "earlier", "yearly flows": "yearly"}
    for long, short in words.items():
        label = label.replace(long, short)
    return label


def _legend(found: Validation) -> str:
    corridors = ", ".join(f"{n:,}" for n in dict.fromkeys(s.n_corridors for s in found.scores))
    return (
        f"{found.world}: {corridors} corridors. Without corridor history: no model knows what flowed in a corridor "
        "before the training years. With it, earlier: knows each corridor's students before them; yearly: also its "
        "flows in each of them. PPML has every covariate that ours has. "
        "CPC: common part of commuters, 1 is perfect, with its 95% interval over regions drawn with replacement; R2 "
        "ln: of the logarithms; SRMSE: root mean squared error over the mean flow; dev.: share of the Poisson deviance "
        "explained; top5: of an origin's five largest destinations; out, in: absolute errors of the totals of origins "
        "and of destinations."
    )
