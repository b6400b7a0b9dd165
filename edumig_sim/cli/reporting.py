"""The command that writes a report of saved results."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from edumig_sim.cli.entry import app
from edumig_sim.cli.printing import OUT, print_json, say_python, written
from edumig_sim.errors import EduMigError

Lang = Annotated[str, typer.Option(help="Language of the page: en or uk.")]


@app.command()
def report(
    context: typer.Context,
    results: Annotated[Path, typer.Argument(help="A folder that compare or run has written.")],
    out: Annotated[Path | None, typer.Option(help="The page (default: report.html in the folder).")] = None,
    lang: Lang = "en",
    pdf: Annotated[
        bool, typer.Option("--pdf", help="Also print it to PDF, with an installed browser.")
    ] = False,
) -> None:
    """Write saved results as one page to read, mail and print: the answer, its cost, who gains, what it hangs on.

    The page needs nothing else: no other file, no script, no internet.
    Example: edumig report results/ukraine_return_grant --lang uk --pdf
    """
    from edumig_sim import storage
    from edumig_sim.brief.printing import require_browser
    from edumig_sim.brief.report import page_place, write_report
    from edumig_sim.results import load_saved
    from edumig_sim.texts import texts_in

    texts_in(lang)
    if pdf:
        require_browser()
    if storage.is_study(results):
        raise EduMigError([f"{results}: holds a study, and a report is about a comparison or a run"])
    place = page_place(results / "report.html" if out is None else out)
    found = load_saved(results)
    files = write_report(found, place, language=lang, folder=results, pdf=pdf)
    written.extend(files)
    load, write = (
        f"found = em.load_results({str(results)!r})",
        f"found.report({str(place)!r}, language={lang!r})",
    )
    say_python(context, load, write)
    if context.obj.as_json:
        kind = type(found).__name__
        print_json(
            {
                "kind": kind,
                "language": lang,
                "bytes": files[0].stat().st_size,
                "saved": [str(f) for f in files],
            }
        )
        return
    for file in files:
        OUT.print(f"The report is in {file}", markup=False, highlight=False, soft_wrap=True)
