"""Commands that fit and test a world against data: calibrate."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from edumig_sim.cli.entry import app
from edumig_sim.cli.printing import OUT, say_python


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
