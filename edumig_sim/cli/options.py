"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ScenarioArgument = Annotated[str, typer.Argument(help="A scenario file, or the name of a world.")]
ScenarioArguments = Annotated[
    list[str], typer.Argument(help="A scenario file, or the name of a world; several are put side by side.")
]
Replicates = Annotated[int | None, typer.Option(help="Runs with different seeds.", min=1)]
Workers = Annotated[
    int | None, typer.Option(help="Parallel processes; the numbers do not depend on it.", min=1)
]
Agents = Annotated[int | None, typer.Option(help="Agents in each region and cohort.", min=10)]
Seed = Annotated[int | None, typer.Option(help="Seed of the first replicate.", min=0)]
Figures = Annotated[bool, typer.Option(help="Draw the figures into the folder for the results.")]
Out = Annotated[Path | None, typer.Option(help="Folder for the results.")]
Until = Annotated[
    str | None,
    typer.Option(
        help="Stop when an effect is known well enough: 'INDICATOR [REGION] [YEAR] ci<NUMBER', joined by 'and', "
        "where ci is the half-width of the 95% interval; 0.2pp, 1% (of the baseline), 500, 1k or 2M. "
        "A pilot of 10 pairs says how many are needed; --replicates is the most that may run (1000)."
    ),
]
MaxTime = Annotated[
    str | None, typer.Option(help="Stop when another round would take longer: 90s, 5m, 1h or 1h30m.")
]
Uncertainty = Annotated[
    str | None,
    typer.Option(
        help="posterior: draw the parameters of every replicate from the world's calibration, so that intervals "
        "cover them as well as chance; none: as calibrated."
    ),
]
Assumptions = Annotated[
    bool,
    typer.Option(
        "--assumptions/--no-assumptions",
        help="Where a scenario changes mechanisms or parameters: also what that does without the policy.",
    ),
]
