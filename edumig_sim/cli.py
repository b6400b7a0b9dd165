"""The command line. Each command calls one public function and prints what it says."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer
from rich.console import Console

from edumig_sim import rows
from edumig_sim.errors import EduMigError

if TYPE_CHECKING:
    import pandas as pd

    from edumig_sim.compare import Comparison
    from edumig_sim.scenario import Scenario

app = typer.Typer(
    name="edumig",
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


class Switches(NamedTuple):
    """What every command understands, wherever it stands on the line."""

    as_json: bool
    verbose: bool


SWITCHES = ("--json", "--verbose", "-v")


def main() -> None:
    """Run the command line; a user's mistake ends with one message and exit code 2."""
    sys.exit(execute(sys.argv[1:]))


def execute(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code."""
    ordered = [a for a in arguments if a in SWITCHES] + [a for a in arguments if a not in SWITCHES]
    return call(lambda: app(ordered, standalone_mode=False))


def call(command: Callable[[], Any]) -> int:
    """Run a command and turn every ending into an exit code."""
    try:
        code = int(command() or 0)
        if code == INTERRUPTED:  # Typer has turned Ctrl-C into this code
            raise KeyboardInterrupt
        return code
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


@app.callback()
def switches(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Show the Python that does the same.")
    ] = False,
) -> None:
    """What an education policy does to student migration, skilled labour and output.

    --json and -v go with every command: edumig compare SCENARIO -v
    """
    context.obj = Switches(as_json, verbose)


@app.command()
def run(
    context: typer.Context,
    scenario: ScenarioArgument,
    replicates: Replicates = None,
    workers: Workers = None,
    agents: Agents = None,
    seed: Seed = None,
    out: Out = None,
) -> None:
    """Simulate a scenario and print its main indicators with intervals.

    Example: edumig run world --replicates 4 --agents 300
    """
    import edumig_sim as em

    plan = _planned(scenario, agents, seed)
    _check_out(out)
    results = em.run(plan, replicates=replicates, workers=workers, progress=not context.obj.as_json)
    saved = results.save(out) if out else None
    _say_python(context, *_loading(scenario, agents, seed), *_running("run", replicates, out))
    table = results.summary_table()
    if context.obj.as_json:
        _print_json({"title": results.title, "indicators": _records(table), "saved": saved and str(saved)})
        return
    _out.print(f"\n[bold]{results.title}[/bold]  ({results.replicates} replicates)")
    _out.print(rows.levels(table))
    _say_saved(saved)


@app.command()
def compare(
    context: typer.Context,
    scenario: ScenarioArgument,
    replicates: Replicates = None,
    workers: Workers = None,
    agents: Agents = None,
    seed: Seed = None,
    out: Out = None,
) -> None:
    """Compare a scenario with its base under the same random numbers: effects, cost and a verdict.

    Example: edumig compare scenarios/ukraine_return_grant.yaml --replicates 4 --agents 300
    """
    import edumig_sim as em

    plan = _planned(scenario, agents, seed)
    _check_out(out)
    comparison = em.compare(plan, replicates=replicates, workers=workers, progress=not context.obj.as_json)
    saved = comparison.save(out) if out else None
    _say_python(context, *_loading(scenario, agents, seed), *_running("compare", replicates, out))
    if context.obj.as_json:
        _print_json(_comparison_mapping(comparison) | {"saved": saved and str(saved)})
        return
    _print_comparison(comparison, plan)
    _say_saved(saved)


@app.command()
def check(context: typer.Context, scenario: ScenarioArgument) -> None:
    """Say what a scenario will do, or everything that is wrong with it.

    Example: edumig check scenarios/ukraine_return_grant.yaml
    """
    import edumig_sim as em

    plan = em.load_scenario(scenario)
    _say_python(context, *_loading(scenario, None, None), "print(scenario)")
    said = {"title": plan.title, "sentences": plan.explain(), "marks": plan.marks(), "digest": plan.digest}
    _print_lines(context, plan.explain(), said)


@app.command()
def new(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The scenario file to write.")],
    world: Annotated[str, typer.Option(help="A packaged world.")] = "world",
    lever: Annotated[str, typer.Option(help="The lever of its policy.")] = "return_grant",
) -> None:
    """Write a new scenario file to start from; a file that is there already is left alone.

    Example: edumig new my_scenario.yaml --world classroom --lever scholarship
    """
    from edumig_sim.scenario.template import write_template

    write_template(file, world, lever)
    home = "from edumig_sim.scenario.template import write_template"
    _say_python(
        context,
        "from pathlib import Path",
        home,
        f"write_template(Path({str(file)!r}), {world!r}, {lever!r})",
    )
    _print_lines(context, [f"Wrote {file}. Change it, then: edumig check {file}"], {"file": str(file)})


@app.command()
def worlds(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(help="A world, or a folder with one's own.")] = None,
    flags: Annotated[bool, typer.Option(help="List every figure that was imputed or adjusted.")] = False,
) -> None:
    """List the worlds, or describe one: regions, sources, and what had to be assumed.

    Example: edumig worlds classroom
    """
    from edumig_sim.world import describe, world_names

    if name is None:
        headlines = {world: describe.headline(world) for world in world_names()}
        _say_python(context, "from edumig_sim.world import world_names", "world_names()")
        _print_lines(context, [f"{world}  {line}" for world, line in headlines.items()], headlines)
        return
    lines = list(describe.lines(name, every_flag=flags))
    home = "from edumig_sim.world import describe"
    _say_python(context, home, f"describe.lines({name!r}, every_flag={flags})")
    _print_lines(context, lines, {"world": name, "lines": lines})


@app.command()
def levers(context: typer.Context) -> None:
    """The catalogue of levers: settings with units and ranges, and the real programmes they resemble.

    Example: edumig levers
    """
    from edumig_sim.scenario.schema import json_schema, lever_catalogue

    _say_python(context, "from edumig_sim.scenario.schema import lever_catalogue", "lever_catalogue()")
    known = json_schema()["properties"]["policies"]["items"]["properties"]
    _print_lines(context, lever_catalogue(), known)


@app.command()
def schema(context: typer.Context) -> None:
    """Print the JSON Schema of scenario files, for completion in editors.

    Example: edumig schema > scenario.schema.json
    """
    from edumig_sim.scenario.schema import json_schema

    _say_python(context, "from edumig_sim.scenario.schema import json_schema", "json_schema()")
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
    import edumig_sim as em

    plan = em.load_scenario(scenario)
    plan = plan if agents is None else plan.with_agents(agents)
    return plan if seed is None else plan.with_seed(seed)


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
    _out.print(rows.effects(table))
    _out.print(comparison.verdict(), markup=False, highlight=False, style="bold", soft_wrap=True)
    for mark in plan.marks():
        _out.print(f"Mark: {mark}.", markup=False)


def _comparison_mapping(comparison: Comparison) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        "title": comparison.title,
        "replicates": comparison.replicates,
        "verdict": comparison.verdict(),
        "effects": _records(comparison.table()),
        "cost": asdict(comparison.cost()),
    }


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads(frame.to_json(orient="records"))
    return records


def _print_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, indent=2, default=str, ensure_ascii=False) + "\n")


def _say_saved(saved: Path | None) -> None:
    if saved is not None:
        _out.print(f"Results, tables and figures are in {saved}", highlight=False, soft_wrap=True)


def _print_lines(context: typer.Context, lines: Sequence[str], as_json: Any) -> None:
    if context.obj.as_json:
        _print_json(as_json)
        return
    for line in lines:
        _out.print(line, markup=False, highlight=False)


def _say_python(context: typer.Context, *lines: str) -> None:
    """Print the Python that does the same, aside from what a machine reads."""
    if context.obj.verbose:
        script = "\n  ".join(("import edumig_sim as em", *lines))
        _err.print(f"In Python:\n  {script}", markup=False, highlight=False, soft_wrap=True)


def _loading(scenario: str, agents: int | None, seed: int | None) -> list[str]:
    changes = "" if agents is None else f".with_agents({agents})"
    changes += "" if seed is None else f".with_seed({seed})"
    return [f"scenario = em.load_scenario({scenario!r}){changes}"]


def _running(verb: str, replicates: int | None, out: Path | None) -> list[str]:
    asked = "" if replicates is None else f", replicates={replicates}"
    saved = [] if out is None else [f"result.save({str(out)!r})"]
    table = "summary_table" if verb == "run" else "table"
    return [f"result = em.{verb}(scenario{asked})", *saved, f"result.{table}()"]
