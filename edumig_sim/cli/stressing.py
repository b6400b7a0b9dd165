"""The command that looks for what turns an answer round."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from edumig_sim.cli.entry import INTERRUPTED, app
from edumig_sim.cli.options import Agents, MaxTime, Seed, StressPairs, Workers
from edumig_sim.cli.printing import OUT, check_out, loading, planned, print_json, say_python, written
from edumig_sim.errors import EduMigError

if TYPE_CHECKING:
    from edumig_sim.brief.words import Words
    from edumig_sim.experiments.ledger import Ledger
    from edumig_sim.experiments.stress import Stress
    from edumig_sim.scenario import Scenario
    from edumig_sim.texts import Texts


@app.command()
def stress(
    context: typer.Context,
    scenario: Annotated[str, typer.Argument(help="A scenario file, or a folder that compare has written.")],
    replicates: StressPairs = None,
    agents: Agents = None,
    seed: Seed = None,
    workers: Workers = None,
    max_time: MaxTime = None,
    search: Annotated[
        bool,
        typer.Option("--search/--no-search", help="Look for the smallest change that reverses the answer."),
    ] = True,
    out: Annotated[
        Path | None, typer.Option(help="Folder for the findings: a comparison's, or a new one.")
    ] = None,
    lang: Annotated[str, typer.Option(help="Language of the sentences: en or uk.")] = "en",
) -> None:
    """Vary each assumption over its plausible range: how far does the answer move, and what turns it round?

    Findings go into a comparison's folder, where `edumig report` reads them; run again, it goes on where it stopped.
    Example: edumig stress results/ukraine_return_grant --max-time 10m
    """
    from edumig_sim.brief.stressing import sentences
    from edumig_sim.experiments.ledger import EVALUATIONS, ledger_of
    from edumig_sim.experiments.stress import stress as test
    from edumig_sim.storage import TABLES
    from edumig_sim.texts import texts_in

    texts = texts_in(lang)
    plan, folder = _planned(scenario, agents, seed, out)
    say_python(
        context,
        "from edumig_sim.experiments.stress import stress",
        *loading(_source(scenario), agents, seed),
        f"print(stress(scenario, replicates={replicates}, search={search}, max_time={max_time!r}).stopped)",
    )
    found = test(
        plan,
        replicates=replicates,
        workers=workers,
        search=search,
        max_time=max_time,
        resume=None if folder is None else folder / TABLES / EVALUATIONS,
        progress=not context.obj.as_json,
    )
    if found.central is None and found.stopped == "interrupted":
        raise KeyboardInterrupt
    ledger = ledger_of(found)
    if folder is not None:
        _save(found, folder)
    words = _words(plan, texts)
    said = sentences(ledger, words)
    if context.obj.as_json:
        print_json(_mapping(ledger, said, folder))
    else:
        _print(plan.title, ledger, said, words, folder)
    if found.stopped == "interrupted":
        raise typer.Exit(INTERRUPTED)


def _planned(
    source: str, agents: int | None, seed: int | None, out: Path | None
) -> tuple[Scenario, Path | None]:
    """The scenario, and the folder for the findings: by default the comparison that the scenario is from."""
    from edumig_sim import storage
    from edumig_sim.compare import KIND

    place = Path(source).expanduser()
    saved = (place / storage.PROVENANCE).is_file()
    if saved:
        _, kind = storage.open_sealed(place)
        if kind != KIND:
            raise EduMigError(
                [f"{source}: holds a {kind}; a stress test is of one comparison or one scenario"]
            )
    plan = planned(_source(source), agents, seed)
    folder = out if out is not None else place if saved else None
    if folder is None or (folder / storage.PROVENANCE).is_file():
        return plan, folder
    return plan, check_out(folder)


def _words(plan: Scenario, texts: Texts) -> Words:
    """The words of a language, with the names of the scenario's regions."""
    from edumig_sim.brief.words import Words
    from edumig_sim.world import load_world
    from edumig_sim.world.calibration import world_parameters

    world = load_world(plan.world, world_parameters(plan.world, plan.parameters))
    return Words(texts=texts, names=dict(zip(world.codes, world.names, strict=True)))


def _source(given: str) -> str:
    """The scenario file of a saved comparison, or what was given."""
    from edumig_sim import storage

    place = Path(given).expanduser()
    saved = (place / storage.PROVENANCE).is_file()
    return str(place / storage.ARMS[1] / storage.SCENARIO) if saved else given


def _save(found: Stress, folder: Path) -> None:
    """The findings into the tables of a folder of results, or into a new folder; each file whole."""
    from edumig_sim import storage
    from edumig_sim.experiments.ledger import write_ledger

    if not (folder / storage.PROVENANCE).is_file():
        storage.write_whole(folder, lambda place: _write_new(found, place))
    else:
        tables = folder / storage.TABLES
        tables.mkdir(exist_ok=True)
        figures = folder / storage.FIGURES
        figures.mkdir(exist_ok=True)
        with storage.interrupt_ignored(), tempfile.TemporaryDirectory(dir=folder, prefix=".stress-") as aside:
            ledger = write_ledger(found, Path(aside))
            for file in Path(aside).iterdir():
                os.replace(file, tables / file.name)
            _draw(ledger, found.scenario.title, Path(aside))
            for file in Path(aside).iterdir():
                os.replace(file, figures / file.name)
    written.append(folder)


def _write_new(found: Stress, place: Path) -> None:
    from edumig_sim import __version__, storage
    from edumig_sim.experiments.ledger import write_ledger

    (place / storage.TABLES).mkdir()
    (place / storage.FIGURES).mkdir()
    ledger = write_ledger(found, place / storage.TABLES)
    _draw(ledger, found.scenario.title, place / storage.FIGURES)
    (place / storage.SCENARIO).write_text(found.scenario.canonical(), encoding="utf-8")
    about = {"title": found.scenario.title, "version": __version__, "seeds": list(found.seeds)}
    storage.seal(place, "stress test", about)


def _draw(ledger: Ledger, title: str, place: Path) -> None:
    from edumig_sim.report.style import save_figures
    from edumig_sim.report.tornado import tornado

    save_figures({"assumptions": tornado(ledger, title)}, place)


def _mapping(ledger: Ledger, said: list[str], folder: Path | None) -> dict[str, Any]:
    from edumig_sim.experiments.ledger import ledger_mapping

    return {"sentences": said, **ledger_mapping(ledger), "saved": folder and str(folder)}


def _print(title: str, ledger: Ledger, said: list[str], words: Words, folder: Path | None) -> None:
    from edumig_sim import rows

    OUT.print(f"\n[bold]{title}[/bold]", highlight=False)
    OUT.print(rows.assumption_moves(ledger, words))
    for line in said:
        OUT.print(line, markup=False, highlight=False, soft_wrap=True)
    if folder is not None:
        OUT.print(f"The findings are in {folder}; 'edumig report' shows them", markup=False, highlight=False)
