"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ScenarioArgument = Annotated[str, typer.Argument(help="A scenario file, or the name of a world.")]
Replicates = Annotated[int | None, typer.Option(help="Runs with different seeds.", min=1)]
Workers = Annotated[
    int | None, typer.Option(help="Parallel processes; the numbers do not depend on it.", min=1)
]
Agents = Annotated[int | None, typer.Option(help="Agents in each region and cohort.", min=10)]
Seed = Annotated[int | None, typer.Option(help="Seed of the first replicate.", min=0)]
Out = Annotated[Path | None, typer.Option(help="Folder for the results.")]
