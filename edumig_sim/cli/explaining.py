"""The command that gives reasons: explain, for a person or a region."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from edumig_sim import rows
from edumig_sim.cli.entry import app
from edumig_sim.cli.options import Agents, Replicates, ScenarioArgument, Seed, Workers
from edumig_sim.cli.printing import ERR, OUT, loading, planned, print_json, print_marks, say_python
from edumig_sim.errors import EduMigError

if TYPE_CHECKING:
    from edumig_sim.explain import PersonStory
    from edumig_sim.scenario import Scenario

_STORY_REPLICATES = 4  # enough for a first idea of the chance in a region's story


@app.command()
def explain(
    context: typer.Context,
    scenario: ScenarioArgument,
    person: Annotated[
        str | None,
        typer.Option(help="Origin, cohort and number, such as RUR-2025-17; one is found otherwise."),
    ] = None,
    region: Annotated[str | None, typer.Option(help="The code of a region: tell its story instead.")] = None,
    agents: Agents = None,
    seed: Seed = None,
    replicates: Replicates = None,
    workers: Workers = None,
) -> None:
    """Say why a person studies and lives where she does, term by term; or tell a region's story.

    Example: edumig explain scenarios/classroom_pull.yaml --agents 200
    """
    if person is not None and region is not None:
        raise EduMigError(["give --person or --region, not both"])
    plan = planned(scenario, agents, seed)
    lines = loading(scenario, agents, seed)
    if region is not None:
        _region(context, plan, region, (replicates, workers, lines))
        return
    from edumig_sim.explain import explain as explain_one

    with ERR.status("Simulating until the choice is made"):  # silent where there is no terminal
        story = explain_one(plan, person)
    say_python(context, *lines, f"print(em.explain(scenario, {story.person!r}))")
    if context.obj.as_json:
        print_json(asdict(story) | {"sentences": story.sentences})
        return
    _print_story(story)


def _print_story(story: PersonStory) -> None:
    for sentence in story.sentences:
        OUT.print(sentence, markup=False, highlight=False)
    for about, decision in (("studies", story.study), ("lives", story.location)):
        if decision is not None:
            OUT.print(
                f"\n[bold]Where she {about}[/bold], {decision.year}: what speaks for (+) and against (-)"
            )
            OUT.print(rows.terms(decision))
    OUT.print("Numbers are utilities: only differences between columns mean anything.", style="dim")


def _region(
    context: typer.Context, plan: Scenario, code: str, how: tuple[int | None, int | None, list[str]]
) -> None:
    """Run the scenario, against its base where it adds policies, and tell what happens in a region."""
    import edumig_sim as em
    from edumig_sim.region_story import region_story
    from edumig_sim.world import world_codes

    replicates, workers, lines = how
    if code not in (codes := world_codes(plan.world)):
        from edumig_sim.errors import nearest

        raise EduMigError([f"--region: no region {code!r} in {plan.world}.{nearest(code, codes)}"])
    asked: dict[str, Any] = {"replicates": replicates or _STORY_REPLICATES, "workers": workers}
    verb = "compare" if plan.policies[plan.base_policies :] else "run"
    outcome = getattr(em, verb)(plan, progress=not context.obj.as_json, **asked)
    story = region_story(outcome, code)
    said = f"result = em.{verb}(scenario, replicates={asked['replicates']})"
    say_python(
        context,
        "from edumig_sim.region_story import region_story",
        *lines,
        said,
        f"print('\\n'.join(region_story(result, {code!r})))",
    )
    if context.obj.as_json:
        told = {"region": code, "replicates": asked["replicates"], "sentences": story}
        print_json({**told, "marks": list(outcome.marks)})
        return
    for sentence in story:
        OUT.print(sentence, markup=False, highlight=False, soft_wrap=True)
    OUT.print(f"Means over {asked['replicates']} replicates.", style="dim")
    print_marks(outcome.marks)
