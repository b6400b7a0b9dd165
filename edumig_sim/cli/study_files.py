"""Study files: ``edumig new --study`` and ``edumig schema --study``."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from edumig_sim.cli import questions
from edumig_sim.cli.printing import print_json, print_lines, say_python
from edumig_sim.errors import EduMigError

if TYPE_CHECKING:
    from edumig_sim.studies.template import Plan

SEARCH = "search"  # instead of a design


def begin_study(
    context: typer.Context, file: Path | None, scenario: str | None, lever: str | None, search: bool
) -> None:
    """Write a new study file: the first one of a scenario, or what was answered in a terminal."""
    from edumig_sim.studies.template import Plan, write_study_template

    if lever is not None:
        raise EduMigError(["--lever goes with a scenario; the levers of a study are those of its scenario"])
    if file is not None:
        plan = Plan(scenario=scenario or "classroom", search=search)
    elif questions.in_terminal() and not context.obj.as_json:
        file, plan = _answers(scenario, search)
    else:
        what = "name the file to write, such as 'edumig new --study my_study.yaml'; questions need a terminal"
        raise EduMigError([what])
    write_study_template(file, plan)
    say_python(
        context,
        "from pathlib import Path",
        "from edumig_sim.studies.template import Plan, write_study_template",
        f"write_study_template(Path({str(file)!r}), {plan!r})",
    )
    then = f"edumig search {file}" if plan.search else f"edumig sweep {file} --dry-run"
    told = f"Wrote {file}. Change it, then: {then}"
    print_lines(context, [told], {"file": str(file)})


def _answers(scenario: str | None, search: bool) -> tuple[Path, Plan]:
    """Ask for what a new study needs."""
    from edumig_sim.indicators import INDICATORS
    from edumig_sim.scenario import load_scenario
    from edumig_sim.studies.template import LEVELS, OFFERED, SAMPLED, Plan
    from edumig_sim.world.calibration import read_calibration

    source = scenario or questions.ask("World, or scenario file", "classroom", _scenario)
    title = questions.ask("Title", "My study", questions.line_of_text)
    world = load_scenario(source).world
    kinds = (*(kind for kind in OFFERED if kind != "posterior" or read_calibration(world)), SEARCH)
    design = SEARCH
    if not search:
        design = questions.ask(
            f"Design ({', '.join(kinds)})", "latin_hypercube", questions.one_of("design", kinds)
        )
    size = "0"
    if design != SEARCH:
        what = "Levels of each factor" if design in LEVELS else "Samples"
        size = questions.ask(what, str(SAMPLED[design]), _whole)
    replicates = questions.ask("Replicates of each point", "3", _whole)
    asked = "Goals" if design == SEARCH else "Outcomes"
    outcomes = questions.ask(asked, "retention, skilled_stock", _names(tuple(INDICATORS)))
    file = Path(questions.ask("File to write", "my_study.yaml", questions.free_file))
    chosen = Plan(
        scenario=source,
        title=title,
        replicates=int(replicates),
        outcomes=tuple(outcomes.split(", ")),
        search=design == SEARCH,
    )
    return file, chosen if chosen.search else replace(chosen, design=design, size=int(size))


def _scenario(answer: str) -> str:
    from edumig_sim.scenario import load_scenario

    load_scenario(answer)
    return answer


def _whole(answer: str) -> str:
    if not answer.isdecimal() or int(answer) < 1:
        raise EduMigError([f"{answer!r} is not a whole number from 1 on"])
    return str(int(answer))


def _names(known: tuple[str, ...]) -> questions.Settled:
    one = questions.one_of("outcome", known)

    def settled(answer: str) -> str:
        names = [name.strip() for name in answer.split(",") if name.strip()]
        if not names:
            raise EduMigError(["name at least one outcome"])
        return ", ".join(one(name) for name in names)

    return settled


def show_study_schema(context: typer.Context, out: Path | None) -> None:
    """Print the JSON Schema of study files, or write it to a file; an older one is replaced."""
    from edumig_sim.scenario.template import write_schema
    from edumig_sim.studies.schema import study_schema

    say_python(context, "from edumig_sim.studies.schema import study_schema", "study_schema()")
    if out is None:
        print_json(study_schema())
        return
    write_schema(out, json.dumps(study_schema(), indent=2, ensure_ascii=False) + "\n")
    line = f"Wrote {out}. Begin study files beside it with: # yaml-language-server: $schema={out.name}"
    print_lines(context, [line], {"file": str(out)})
