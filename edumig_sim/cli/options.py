"""Arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from edumig_sim.errors import EduMigError
from edumig_sim.limits import AGENTS, LIMITS
from edumig_sim.quantities import number_problem


def within(option: str, low: int, high: int, unit: str = "") -> Callable[[int | None], int | None]:
    """A check of a whole number before any work; raises EduMigError, which names what is allowed."""

    def check(value: int | None) -> int | None:
        about = {"low": low, "high": high, "unit": unit, "doc": ""}
        if value is not None and (what := number_problem(value, about, whole=True)):
            raise EduMigError([f"--{option}: {what}"])
        return value

    return check


_MOST_RUNS, _MOST_WORKERS = LIMITS["replicates"]["high"], 4096
some_runs = within("replicates", 1, _MOST_RUNS, "runs")
runs_to_compare = within("replicates", 2, _MOST_RUNS, "runs")
some_agents = within("agents", *AGENTS)
agents_to_fit = within("agents", 50, AGENTS[1], AGENTS[2])
some_rounds = within("rounds", 1, 1000, "rounds")
a_seed = within("seed", LIMITS["seed"]["low"], LIMITS["seed"]["high"])
some_workers = within("workers", 1, _MOST_WORKERS, "processes")

ScenarioArgument = Annotated[str, typer.Argument(help="A scenario file, or the name of a world.")]
ScenarioArguments = Annotated[
    list[str], typer.Argument(help="A scenario file, or the name of a world; several are put side by side.")
]
Replicates = Annotated[int | None, typer.Option(help="Runs with different seeds.", callback=some_runs)]
Workers = Annotated[
    int | None,
    typer.Option(help="Parallel processes; the numbers do not depend on it.", callback=some_workers),
]
Agents = Annotated[int | None, typer.Option(help="Agents in each region and cohort.", callback=some_agents)]
Seed = Annotated[int | None, typer.Option(help="Seed of the first replicate.", callback=a_seed)]
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
FactAgents = Annotated[
    int | None, typer.Option(help="Agents in each region, with --facts.", callback=some_agents)
]
FactRuns = Annotated[int | None, typer.Option(help="Seeds, with --facts.", callback=runs_to_compare)]
StressPairs = Annotated[
    int | None, typer.Option(help="Pairs of runs at every point (6).", callback=runs_to_compare)
]
FitAgents = Annotated[
    int, typer.Option(help="Agents in each region for the study choice.", callback=agents_to_fit)
]
FitRounds = Annotated[int, typer.Option(help="Rounds of study and location constants.", callback=some_rounds)]
