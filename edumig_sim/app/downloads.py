"""What a visitor takes home: the scenario file, the table of paths, the report."""

from __future__ import annotations

import asyncio
import csv
import io
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from edumig_sim import __version__
from edumig_sim.app import paper
from edumig_sim.app.crew import REFINING, SupersededError
from edumig_sim.app.desk import FRESH, Desk, asked
from edumig_sim.app.frame import frame
from edumig_sim.app.measures import UNITS
from edumig_sim.app.state import State
from edumig_sim.errors import EduMigError
from edumig_sim.spreadsheet import harmless
from edumig_sim.texts import texts_in

_COLUMNS = (
    "measure",
    "unit",
    "region",
    "year",
    "today",
    "with_levers",
    "change",
    "low",
    "high",
    "replicates",
)


async def scenario(request: Request) -> Response:
    """The state as a scenario file, which the command line runs to the same numbers."""
    desk: Desk = request.app.state.desk
    state = await asyncio.to_thread(desk.grounds.state, (await asked(request)).get("state"))
    return Response(
        scenario_text(state), media_type="application/yaml", headers=_file("edumig-scenario.yaml")
    )


async def table(request: Request) -> Response:
    """The paths of all measures with intervals, as CSV."""
    desk: Desk = request.app.state.desk
    state = await asyncio.to_thread(desk.grounds.state, (await asked(request)).get("state"))
    owner = desk.owner(request, "file")
    try:
        found = [await answer for answer in await desk.pairs(state, owner)]
    except SupersededError:
        raise EduMigError(["the file was asked for again"]) from None
    text = table_text(state, frame(state, found))
    return Response(text, media_type="text/csv; charset=utf-8", headers=_file("edumig-paths.csv"))


async def report(request: Request) -> Response:
    """The report of `edumig report` on the state."""
    desk: Desk = request.app.state.desk
    body = await asked(request)
    state = await asyncio.to_thread(desk.grounds.state, body.get("state"))
    if not state.moved:
        raise EduMigError(["move a lever first: there is nothing to report about today's policies"])
    texts = texts_in(str(body.get("language", "en"))[:8])
    owner = desk.owner(request, "file")
    job = paper.ReportJob(baseline=state.baseline, reform=state.reform, language=texts.language)
    try:
        (answer,) = await desk.crew.do([job], owner, [REFINING])
        page = await answer
    except SupersededError:
        raise EduMigError(["the report was asked for again"]) from None
    return Response(page, media_type="text/html; charset=utf-8", headers=_file("edumig-report.html"))


def scenario_text(state: State) -> str:
    """A scenario file: what it is, how to run it, and its settings."""
    reform = state.reform
    verb = "compare" if state.moved else "run"
    head = (
        f"# Saved by the app of EduMig Sim {__version__}. To see the same numbers: edumig {verb} THIS_FILE\n"
    )
    return head + reform.canonical()


def table_text(state: State, shown: dict[str, Any]) -> str:
    """A frame as CSV: one row a measure and year; empty where there is no value."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for name, unit in UNITS.items():
        path = shown["measures"][name]
        rows = zip(shown["years"], *(path[k] for k in ("before", "effect", "low", "high")), strict=True)
        for year, before, effect, low, high in rows:
            after = None if before is None or effect is None else before + effect
            values = [before, after, effect, low, high]
            told = ["" if v is None else f"{v:.9g}" for v in values]
            writer.writerow([name, unit, harmless(state.home), year, *told, shown["replicates"]])
    return out.getvalue()


def _file(name: str) -> dict[str, str]:
    return {**FRESH, "content-disposition": f'attachment; filename="{name}"'}
