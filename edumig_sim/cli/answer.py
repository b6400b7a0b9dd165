"""Commands that simulate: run and compare."""

from __future__ import annotations

import typer

from edumig_sim import rows
from edumig_sim.cli.entry import app
from edumig_sim.cli.options import Agents, Out, Replicates, ScenarioArgument, Seed, Workers
from edumig_sim.cli.printing import (
    OUT,
    check_out,
    comparison_mapping,
    loading,
    planned,
    print_comparison,
    print_json,
    print_marks,
    records,
    running,
    save,
    say_python,
    say_saved,
)


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

    plan = planned(scenario, agents, seed)
    place = check_out(out)
    results = em.run(plan, replicates=replicates, workers=workers, progress=not context.obj.as_json)
    saved = save(results, place)
    say_python(context, *loading(scenario, agents, seed), *running("run", replicates, out))
    table = results.summary_table()
    if context.obj.as_json:
        told = {"title": results.title, "indicators": records(table), "marks": list(results.marks)}
        print_json(told | {"saved": saved and str(saved)})
        return
    OUT.print(f"\n[bold]{results.title}[/bold]  ({results.replicates} replicates)")
    OUT.print(rows.levels(table))
    print_marks(results.marks)
    say_saved(saved)


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

    plan = planned(scenario, agents, seed)
    place = check_out(out)
    comparison = em.compare(plan, replicates=replicates, workers=workers, progress=not context.obj.as_json)
    saved = save(comparison, place)
    say_python(context, *loading(scenario, agents, seed), *running("compare", replicates, out))
    if context.obj.as_json:
        print_json(comparison_mapping(comparison) | {"saved": saved and str(saved)})
        return
    print_comparison(comparison, plan)
    say_saved(saved)
