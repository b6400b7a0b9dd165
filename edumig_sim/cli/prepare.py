"""Commands for what a study needs before it runs: check, new, worlds, levers, schema."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from edumig_sim.cli import questions
from edumig_sim.cli.entry import app
from edumig_sim.cli.options import ScenarioArgument
from edumig_sim.cli.printing import loading, print_json, print_lines, say_python
from edumig_sim.cli.study_files import begin_study, show_study_schema
from edumig_sim.errors import EduMigError

BEGIN = "new"  # of `edumig worlds new`


@app.command()
def check(context: typer.Context, scenario: ScenarioArgument) -> None:
    """Say what a scenario or a study will do, or everything that is wrong with it.

    Example: edumig check scenarios/ukraine_return_grant.yaml
    """
    import edumig_sim as em
    from edumig_sim.scenario.text import is_study_file
    from edumig_sim.world import describe

    if is_study_file(scenario):
        study = em.load_study(scenario)
        say_python(context, f"print(*em.load_study({scenario!r}).explain(), sep='\\n')")
        told = {"title": study.title, "sentences": study.explain(), "digest": study.digest}
        print_lines(context, study.explain(), told)
        return
    plan = em.load_scenario(scenario)
    sentences = [*plan.explain(), *describe.own_world_words(plan.world)]
    if plan.headline.indicator:
        from edumig_sim.indicators import find_indicator

        find_indicator(plan.headline.indicator)
    say_python(context, *loading(scenario, None, None), "print(scenario)")
    said = {"title": plan.title, "sentences": sentences, "marks": plan.marks(), "digest": plan.digest}
    print_lines(context, sentences, said)


@app.command()
def new(
    context: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(help="The scenario file to write; asked for if left out.")
    ] = None,
    world: Annotated[str | None, typer.Option(help="A packaged world. [default: world]")] = None,
    lever: Annotated[
        str | None, typer.Option(help="The lever of its policy. [default: return_grant]")
    ] = None,
    study: Annotated[
        bool, typer.Option("--study", help="A study file instead; --world may then name a scenario file.")
    ] = False,
    search: Annotated[
        bool, typer.Option("--search", help="With --study: goals and levers for edumig search.")
    ] = False,
) -> None:
    """Write a new scenario or study file to start from; a file that is there already is left alone.

    Without a file, in a terminal, asks what it should be. Beside a scenario goes the schema for editors.
    Example: edumig new my_scenario.yaml --world classroom --lever scholarship
    """
    from edumig_sim.scenario.template import write_template

    if study:
        begin_study(context, file, world, lever, search)
        return
    if search:
        raise EduMigError(["--search goes with --study: a search stands in a study file"])
    if file is not None:
        chosen = questions.Answers(
            file=file, title="", world=world or "world", lever=lever or "return_grant", values={}
        )
    elif questions.in_terminal() and not context.obj.as_json:
        chosen = questions.answers(world, lever)
    else:
        what = "name the file to write, such as 'edumig new my_scenario.yaml'; questions need a terminal"
        raise EduMigError([what])
    write_template(chosen.file, chosen.world, chosen.lever, chosen.values, chosen.title)
    more = f", {dict(chosen.values)!r}, {chosen.title!r}" if chosen.values else ""
    say_python(
        context,
        "from pathlib import Path",
        "from edumig_sim.scenario.template import write_template",
        f"write_template(Path({str(chosen.file)!r}), {chosen.world!r}, {chosen.lever!r}{more})",
    )
    told = f"Wrote {chosen.file}. Change it, then: edumig check {chosen.file}"
    print_lines(context, [told], {"file": str(chosen.file)})


@app.command()
def worlds(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(help="A world, or a folder with one's own; 'new' begins one.")
    ] = None,
    folder: Annotated[Path | None, typer.Argument(help="After 'new': the folder to write.")] = None,
    flags: Annotated[bool, typer.Option(help="List every figure that was imputed or adjusted.")] = False,
) -> None:
    """List the worlds, describe one (regions, sources, what had to be assumed), or begin one's own.

    Example: edumig worlds classroom, or: edumig worlds new my_region
    """
    from edumig_sim.world import describe, world_names

    if name == BEGIN:
        _begin_world(context, folder)
        return
    if folder is not None:
        raise EduMigError([f"{folder}: give one world, or '{BEGIN}' and the folder to write"])
    if name is None:
        headlines = {world: describe.headline(world) for world in world_names()}
        say_python(context, "from edumig_sim.world import world_names", "world_names()")
        print_lines(context, [f"{world}  {line}" for world, line in headlines.items()], headlines)
        return
    lines = list(describe.lines(name, every_flag=flags))
    home = "from edumig_sim.world import describe"
    say_python(context, home, f"describe.lines({name!r}, every_flag={flags})")
    print_lines(context, lines, {"world": name, "lines": lines})


def _begin_world(context: typer.Context, folder: Path | None) -> None:
    from edumig_sim.world.begin import COLUMNS, begin_world

    if folder is None:
        raise EduMigError([f"name the folder to write: edumig worlds {BEGIN} my_region"])
    place = begin_world(folder)
    home = "from edumig_sim.world.begin import begin_world"
    say_python(context, home, f"begin_world({str(folder)!r})")
    told = [
        f"Wrote {place} with the tables of an invented example. {COLUMNS} says what each column means.",
        f"Replace its rows, then: edumig check {place}",
    ]
    print_lines(context, told, {"folder": str(place)})


@app.command()
def levers(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(help="A lever; all of them if left out.")] = None,
) -> None:
    """The levers: settings with units and ranges, real programmes and evidence; of one lever also an example.

    Example: edumig levers return_grant
    """
    from edumig_sim.scenario.schema import json_schema, lever_catalogue, lever_lines
    from edumig_sim.scenario.template import lever_example

    known = json_schema()["properties"]["policies"]["items"]["properties"]
    if name is None:
        say_python(context, "from edumig_sim.scenario.schema import lever_catalogue", "lever_catalogue()")
        print_lines(context, lever_catalogue(), known)
        return
    lines, example = lever_lines(name), lever_example(name)
    say_python(context, "from edumig_sim.scenario.schema import lever_lines", f"lever_lines({name!r})")
    shown = [*lines, "", "An example, to change and to check with 'edumig check':", *example]
    print_lines(context, shown, {"lever": name, "lines": lines, "example": example, "settings": known[name]})


@app.command()
def schema(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option(help="File for it; an older schema there is replaced.")] = None,
    study: Annotated[bool, typer.Option("--study", help="The schema of study files.")] = False,
) -> None:
    """Print the JSON Schema of scenario files, or write it to a file, for completion in editors.

    Example: edumig schema --out scenario.schema.json
    """
    from edumig_sim.scenario.schema import json_schema
    from edumig_sim.scenario.template import write_schema

    if study:
        show_study_schema(context, out)
        return
    if out is None:
        say_python(context, "from edumig_sim.scenario.schema import json_schema", "json_schema()")
        print_json(json_schema())
        return
    write_schema(out)
    home = "from edumig_sim.scenario.template import write_schema"
    say_python(context, "from pathlib import Path", home, f"write_schema(Path({str(out)!r}))")
    line = f"Wrote {out}. Begin scenario files beside it with: # yaml-language-server: $schema={out.name}"
    print_lines(context, [line], {"file": str(out)})
