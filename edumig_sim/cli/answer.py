"""Commands that simulate: run and compare."""

from __future__ import annotations

import typer

from edumig_sim import rows
from edumig_sim.cli.entry import app
from edumig_sim.cli.options import (
    Agents,
    Assumptions,
    Figures,
    MaxTime,
    Out,
    Replicates,
    ScenarioArgument,
    ScenarioArguments,
    Seed,
    Uncertainty,
    Until,
    Workers,
)
from edumig_sim.cli.printing import (
    OUT,
    answer_mapping,
    check_out,
    loading,
    loading_all,
    named,
    planned,
    print_answer,
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
    uncertainty: Uncertainty = None,
    out: Out = None,
    figures: Figures = True,
) -> None:
    """Simulate a scenario and print its main indicators with intervals.

    Example: edumig run world --replicates 4 --agents 300
    """
    import edumig_sim as em
    from edumig_sim.wording import money_kind

    plan = planned(scenario, agents, seed)
    place = check_out(out)
    progress = not context.obj.as_json
    results = em.run(plan, replicates=replicates, workers=workers, progress=progress, uncertainty=uncertainty)
    saved = save(results, place, figures)
    asked = {"replicates": replicates, "uncertainty": uncertainty}
    say_python(context, *loading(scenario, agents, seed), *running("run", asked, out, figures))
    table = results.summary_table()
    if context.obj.as_json:
        told = {
            "title": results.title,
            "currency": results.currency,
            "indicators": records(table),
            "marks": list(results.marks),
        }
        print_json(told | {"saved": saved and str(saved)})
        return
    OUT.print(f"\n[bold]{results.title}[/bold]  ({results.replicates} replicates)")
    OUT.print(rows.levels(table, results.region_name))
    OUT.print(f"Money: {money_kind(results.currency)}.", markup=False, highlight=False, soft_wrap=True)
    print_marks(results.marks)
    say_saved(saved)


@app.command()
def compare(
    context: typer.Context,
    scenario: ScenarioArguments,
    replicates: Replicates = None,
    workers: Workers = None,
    agents: Agents = None,
    seed: Seed = None,
    until: Until = None,
    max_time: MaxTime = None,
    assumptions: Assumptions = True,
    uncertainty: Uncertainty = None,
    out: Out = None,
    figures: Figures = True,
) -> None:
    """Compare a scenario with its base under the same random numbers: effects, cost and a verdict.

    Several scenarios are put side by side, each against its own base, with the same seeds.

    Example: edumig compare scenarios/ukraine_return_grant.yaml --replicates 4 --agents 300

    Example: edumig compare scenarios/classroom_pull.yaml --until "retention ci<0.5pp" --max-time 5m

    Example: edumig compare scenarios/ukraine_return_grant.yaml --agents 300 --uncertainty posterior
    """
    import edumig_sim as em

    plans = [planned(one, agents, seed) for one in scenario]
    place = check_out(out)
    asked = {
        "replicates": replicates,
        "until": until,
        "max_time": max_time,
        "assumptions": None if assumptions else False,
        "uncertainty": uncertainty,
    }
    result = em.compare(
        plans[0] if len(plans) == 1 else named(scenario, plans),
        replicates=replicates,
        workers=workers,
        progress=not context.obj.as_json,
        until=until,
        max_time=max_time,
        assumptions=assumptions,
        uncertainty=uncertainty,
    )
    saved = save(result, place, figures)
    say_python(context, *loading_all(scenario, agents, seed), *running("compare", asked, out, figures))
    if context.obj.as_json:
        print_json(answer_mapping(result) | {"saved": saved and str(saved)})
        return
    print_answer(result, plans)
    say_saved(saved)
