"""The command for teachers: lesson."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from edumig_sim.cli.entry import app
from edumig_sim.cli.options import Agents, Replicates, Workers
from edumig_sim.cli.printing import OUT, print_json, say_python
from edumig_sim.errors import EduMigError


@app.command()
def lesson(
    context: typer.Context,
    lesson: Annotated[str, typer.Argument(help="push_and_pull, who_pays, borders, or a lesson file.")],
    out: Annotated[Path | None, typer.Option("--out", "-o", help="The page to write.")] = None,
    key: Annotated[Path | None, typer.Option(help="Also write the answer key, for the teacher.")] = None,
    lang: Annotated[str, typer.Option(help="Language of the page: en or uk.")] = "en",
    agents: Agents = None,
    replicates: Replicates = None,
    workers: Workers = None,
    new: Annotated[bool, typer.Option("--new", help="Write a lesson file to begin with instead.")] = False,
) -> None:
    """Make one offline page for a class, from a grid of runs computed beforehand.

    Example: edumig lesson who_pays -o lesson.html --key key.html --lang uk
    """
    import dataclasses

    from edumig_sim.lesson import answer_key, compute, lesson_page, load_lesson
    from edumig_sim.lesson.write import new_lesson, write_page
    from edumig_sim.texts import texts_in

    if new:
        say_python(
            context,
            "from pathlib import Path",
            "from edumig_sim.lesson.write import new_lesson",
            f"new_lesson(Path({lesson!r}))",
        )
        _told(context, [new_lesson(Path(lesson))])
        return
    texts_in(lang)
    page = out or Path("lesson.html")
    if key is not None and key.resolve() == page.resolve():
        raise EduMigError(["--key: the answer key needs a file of its own"])
    for file in filter(None, (page, key)):
        if not file.parent.is_dir():
            raise EduMigError([f"{file.parent}: there is no such folder"])
    plan = load_lesson(lesson)
    if replicates == 1:
        raise EduMigError(["--replicates: a lesson needs at least 2, for its intervals"])
    plan = dataclasses.replace(plan, agents=agents or plan.agents, replicates=replicates or plan.replicates)
    say_python(
        context,
        "import dataclasses",
        "from pathlib import Path",
        "from edumig_sim.lesson import compute, lesson_page, load_lesson",
        f"lesson = dataclasses.replace(load_lesson({lesson!r}), agents={plan.agents}, replicates={plan.replicates})",
        f"Path({str(page)!r}).write_text(lesson_page(lesson, compute(lesson), {lang!r}), encoding='utf-8')",
    )
    grid = compute(plan, workers=workers, progress=not context.obj.as_json)
    files = [write_page(page, lesson_page(plan, grid, lang))]
    if key is not None:
        files.append(write_page(key, answer_key(plan, grid, lang)))
    _told(context, files)


def _told(context: typer.Context, files: list[Path]) -> None:
    """Say what was written."""
    if context.obj.as_json:
        print_json({"files": [str(f) for f in files]})
        return
    for file in files:
        OUT.print(f"Written: {file}", markup=False, highlight=False)
