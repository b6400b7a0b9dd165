"""The command line. Each command calls one public function and prints what it says."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from edumig_sim.errors import EduMigError

if TYPE_CHECKING:
    import pandas as pd

    from edumig_sim.compare import Comparison
    from edumig_sim.scenario import Scenario

app = typer.Typer(
    name="edumig",
    help="What an education policy does to student migration, skilled labour and output.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
_out, _err = Console(), Console(stderr=True)
USER_MISTAKE, INTERRUPTED = 2, 130

ScenarioArgument = Annotated[str, typer.Argument(help="A scenario file, or the name of a world.")]
Replicates = Annotated[int | None, typer.Option(help="Runs with different seeds.", min=1)]
Workers = Annotated[
    int | None, typer.Option(help="Parallel processes; the numbers do not depend on it.", min=1)
]
Agents = Annotated[int | None, typer.Option(help="Agents in each region and cohort.", min=10)]
Seed = Annotated[int | None, typer.Option(help="Seed of the first replicate.", min=0)]
Out = Annotated[Path | None, typer.Option(help="Folder for the results.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Show the Python that does the same.")]


def main() -> None:
    """Run the command line; a user's mistake ends with one message and exit code 2."""
    sys.exit(call(lambda: app(standalone_mode=False)))


def call(command: Callable[[], Any]) -> int:
    """Run a command and turn every ending into an exit code."""
    try:
        return int(command() or 0)
    except EduMigError as error:
        _err.print(f"edumig: {error}", markup=False, highlight=False, soft_wrap=True)
    except (typer.Abort, KeyboardInterrupt):
        _err.print("edumig: stopped; nothing was written")
        return INTERRUPTED
    except typer.Exit as ending:
        return ending.exit_code
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        _err.print(f"edumig: {place}{error.strerror or error}", markup=False)
    except Exception as error:
        show = getattr(error, "show", None)  # a usage error of the command line, whichever library raised it
        if show is None:
            raise
        show()
    return USER_MISTAKE


@app.command()
def run(
    scenario: ScenarioArgument,
    replicates: Replicates = None,
    workers: Workers = None,
    agents: Agents = None,
    seed: Seed = None,
    out: Out = None,
    as_json: Json = False,
    verbose: Verbose = False,
) -> None:
    """Simulate a scenario and print its main indicators with intervals.

    Example: edumig run world --replicates 4 --agents 300
    """
    import edumig_sim as em

    plan = _planned(scenario, agents, seed)
    _check_out(out)
    results = em.run(plan, replicates=replicates, workers=workers, progress=not as_json)
    saved = results.save(out) if out else None
    table = results.summary_table()
    if as_json:
        _print_json({"title": results.title, "indicators": _records(table), "saved": saved and str(saved)})
        return
    _out.print(f"\n[bold]{results.title}[/bold]  ({results.replicates} replicates)")
    _print_rows(
        ("", "region", "year", "mean", "95 % interval"),
        [
            (
                r.label,
                r.region,
                str(r.year),
                f"{_cell(r.mean)} {r.unit}",
                f"{_cell(r.low)} to {_cell(r.high)}",
            )
            for r in table.itertuples()
        ],
    )
    _say_saved(saved)
    _say_python(verbose, f"em.run({scenario!r}, replicates={replicates}).summary_table()")


@app.command()
def compare(
    scenario: ScenarioArgument,
    replicates: Replicates = None,
    workers: Workers = None,
    agents: Agents = None,
    seed: Seed = None,
    out: Out = None,
    as_json: Json = False,
    verbose: Verbose = False,
) -> None:
    """Compare a scenario with its base under the same random numbers: effects, cost and a verdict.

    Example: edumig compare scenarios/ukraine_return_grant.yaml --replicates 4 --agents 300
    """
    import edumig_sim as em

    plan = _planned(scenario, agents, seed)
    _check_out(out)
    comparison = em.compare(plan, replicates=replicates, workers=workers, progress=not as_json)
    saved = comparison.save(out) if out else None
    if as_json:
        _print_json(_comparison_mapping(comparison) | {"saved": saved and str(saved)})
        return
    _print_comparison(comparison, plan)
    _say_saved(saved)
    _say_python(verbose, f"em.compare({scenario!r}, replicates={replicates}).table()")


@app.command()
def check(scenario: ScenarioArgument) -> None:
    """Say what a scenario will do, or everything that is wrong with it.

    Example: edumig check scenarios/ukraine_return_grant.yaml
    """
    import edumig_sim as em

    for sentence in em.load_scenario(scenario).explain():
        _out.print(sentence, markup=False, highlight=False)


@app.command()
def worlds(
    name: Annotated[str | None, typer.Argument(help="A world, or a folder with one's own.")] = None,
    flags: Annotated[bool, typer.Option(help="List every figure that was imputed or adjusted.")] = False,
) -> None:
    """List the worlds, or describe one: regions, sources, and what had to be assumed.

    Example: edumig worlds classroom
    """
    from edumig_sim.world import describe, world_names

    if name is None:
        for world in world_names():
            _out.print(f"[bold]{world}[/bold]  {describe.headline(world)}")
        return
    for line in describe.lines(name, every_flag=flags):
        _out.print(line, markup=False, highlight=False)


@app.command()
def levers() -> None:
    """The catalogue of levers: settings with units and ranges, and the real programmes they resemble."""
    from edumig_sim.scenario.schema import lever_catalogue

    for line in lever_catalogue():
        _out.print(line, markup=False, highlight=False)


@app.command()
def schema() -> None:
    """Print the JSON Schema of scenario files, for completion in editors."""
    from edumig_sim.scenario.schema import json_schema

    _print_json(json_schema())


@app.command()
def calibrate(
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
    fit_and_save(world, settings, into, lambda line: _out.print(line, markup=False))


# --- printing --------------------------------------------------------------------------------------------------------


def _planned(scenario: str, agents: int | None, seed: int | None) -> Scenario:
    from dataclasses import replace

    import edumig_sim as em

    plan = em.load_scenario(scenario)
    plan = plan if agents is None else plan.with_agents(agents)
    return plan if seed is None else replace(plan, seed=seed)


def _check_out(out: Path | None) -> None:
    """Find out before a long run whether its results can be written."""
    if out is not None:
        from edumig_sim.storage import check_writable

        check_writable(out)


def _print_comparison(comparison: Comparison, plan: Scenario) -> None:
    _out.print(
        f"\n[bold]{comparison.title}[/bold]  ({comparison.replicates} pairs of runs with the same luck)"
    )
    if plan.question:
        _out.print(plan.question, markup=False)
    table = comparison.table()
    _out.print(f"In {table['year'].max()}, with 95 % intervals over paired runs:")
    _print_rows(
        ("", "region", "without", "change with the policy", "better"),
        [_effect_row(row) for row in table.to_dict("records")],
    )
    _out.print(comparison.verdict(), markup=False, highlight=False, style="bold", soft_wrap=True)
    for mark in plan.marks():
        _out.print(f"Mark: {mark}.", markup=False)


def _effect_row(row: dict[Any, Any]) -> tuple[str, ...]:
    """One indicator: without the policy, the change with its interval, the chance that it is for the better."""
    change = f"{row['effect']:+,.4g} ({_cell(row['low'])} to {_cell(row['high'])})"
    better = row["probability_better"]
    return (
        str(row["label"]),
        str(row["region"]),
        f"{_cell(row['baseline'])} {row['unit']}",
        change if row["distinguishable"] else "not distinguishable",
        "" if better != better else f"{100 * better:.0f} %",
    )


def _comparison_mapping(comparison: Comparison) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        "title": comparison.title,
        "replicates": comparison.replicates,
        "verdict": comparison.verdict(),
        "effects": _records(comparison.table()),
        "cost": asdict(comparison.cost()),
    }


def _print_rows(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for k, column in enumerate(header):
        table.add_column(column, justify="left" if k < 2 else "right", no_wrap=k in (1, 2), overflow="fold")
    for row in rows:
        table.add_row(*row)
    _out.print(table)


def _interval(row: dict[Any, Any]) -> str:
    return f"{_cell(row['low'])} to {_cell(row['high'])}"


def _cell(value: Any) -> str:
    if not isinstance(value, float):
        return str(value)
    if value != value:
        return ""
    size = abs(value)
    return f"{value:,.0f}" if size >= 1000 else f"{value:.1f}" if size >= 10 else f"{value:.3g}"


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads(frame.to_json(orient="records"))
    return records


def _print_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, indent=2, default=str, ensure_ascii=False) + "\n")


def _say_saved(saved: Path | None) -> None:
    if saved is not None:
        _out.print(f"Results, tables and figures are in {saved}", highlight=False, soft_wrap=True)


def _say_python(verbose: bool, line: str) -> None:
    if verbose:
        _out.print(f"In Python:\n  import edumig_sim as em\n  {line}", markup=False)
