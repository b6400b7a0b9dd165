"""Commands for what a study needs before it runs: check, new, worlds, levers, schema."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from edumig_sim.cli.entry import app
from edumig_sim.cli.options import ScenarioArgument
from edumig_sim.cli.printing import loading, print_json, print_lines, say_python


@app.command()
def check(context: typer.Context, scenario: ScenarioArgument) -> None:
    """Say what a scenario will do, or everything that is wrong with it.

    Example: edumig check scenarios/ukraine_return_grant.yaml
    """
    import edumig_sim as em

    plan = em.load_scenario(scenario)
    say_python(context, *loading(scenario, None, None), "print(scenario)")
    said = {"title": plan.title, "sentences": plan.explain(), "marks": plan.marks(), "digest": plan.digest}
    print_lines(context, plan.explain(), said)


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
    say_python(
        context,
        "from pathlib import Path",
        home,
        f"write_template(Path({str(file)!r}), {world!r}, {lever!r})",
    )
    print_lines(context, [f"Wrote {file}. Change it, then: edumig check {file}"], {"file": str(file)})


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
        say_python(context, "from edumig_sim.world import world_names", "world_names()")
        print_lines(context, [f"{world}  {line}" for world, line in headlines.items()], headlines)
        return
    lines = list(describe.lines(name, every_flag=flags))
    home = "from edumig_sim.world import describe"
    say_python(context, home, f"describe.lines({name!r}, every_flag={flags})")
    print_lines(context, lines, {"world": name, "lines": lines})


@app.command()
def levers(context: typer.Context) -> None:
    """The catalogue of levers: settings with units and ranges, and the real programmes they resemble.

    Example: edumig levers
    """
    from edumig_sim.scenario.schema import json_schema, lever_catalogue

    say_python(context, "from edumig_sim.scenario.schema import lever_catalogue", "lever_catalogue()")
    known = json_schema()["properties"]["policies"]["items"]["properties"]
    print_lines(context, lever_catalogue(), known)


@app.command()
def schema(context: typer.Context) -> None:
    """Print the JSON Schema of scenario files, for completion in editors.

    Example: edumig schema > scenario.schema.json
    """
    from edumig_sim.scenario.schema import json_schema

    say_python(context, "from edumig_sim.scenario.schema import json_schema", "json_schema()")
    print_json(json_schema())
