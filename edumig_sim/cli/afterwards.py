"""Commands for results that are there already: reproduce and cite."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated, Any

import typer

from edumig_sim.cli.entry import DIFFERENT, app
from edumig_sim.cli.options import Workers
from edumig_sim.cli.printing import ERR, print_json, print_lines, say_python
from edumig_sim.errors import EduMigError

ResultsArgument = Annotated[Path, typer.Argument(help="A folder that run or compare has written.")]


@app.command()
def reproduce(context: typer.Context, results: ResultsArgument, workers: Workers = None) -> None:
    """Run saved results again and say whether every number is the same, bit for bit.

    Ends with 0 when they are equal and with 1 when any number differs.
    Example: edumig reproduce results/ukraine_return_grant
    """
    import edumig_sim as em

    say_python(context, f"found = em.reproduce({str(results)!r})", "found.equal, str(found)")
    found = em.reproduce(results, workers=workers, progress=not context.obj.as_json, say=_aside)
    if context.obj.as_json:
        print_json(_mapping(found))
    else:
        print_lines(context, found.lines(), None)
    if not found.equal:
        raise typer.Exit(DIFFERENT)


@app.command()
def cite(
    context: typer.Context,
    source: Annotated[
        str | None, typer.Argument(help="A results folder, a scenario file or a world.")
    ] = None,
    bibtex: Annotated[bool, typer.Option("--bibtex", help="Print BibTeX entries.")] = False,
) -> None:
    """List what to cite: the software, and the sources of a scenario's or of saved results' numbers.

    Example: edumig cite scenarios/ukraine_return_grant.yaml --bibtex
    """
    import edumig_sim as em

    if bibtex and context.obj.as_json:
        raise EduMigError(["--bibtex and --json: choose one of the two"])
    found = em.cite(source)
    say_python(
        context, f"print(em.cite({'' if source is None else repr(source)}){'.bibtex()' if bibtex else ''})"
    )
    if bibtex:
        typer.echo(found.bibtex(), nl=False)
        return
    print_lines(context, found.lines(), _sources(found))


def _sources(found: Any) -> dict[str, Any]:
    from dataclasses import asdict

    return asdict(found)


def _aside(text: str) -> None:
    ERR.print(f"edumig: {text}", markup=False, highlight=False, soft_wrap=True)


def _mapping(found: Any) -> dict[str, Any]:
    """The findings for machines: JSON has no "not a number", so such a size is null."""
    from dataclasses import asdict

    told = asdict(found) | {"equal": found.equal}
    for difference in told["differences"]:
        for size in ("largest", "relative"):
            difference[size] = None if math.isnan(difference[size]) else difference[size]
    return told
