"""The command for studies: ``edumig sweep``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer
from rich.table import Table

from edumig_sim.cli.entry import app
from edumig_sim.cli.options import Workers
from edumig_sim.cli.printing import OUT, print_json, print_lines, say_python, written
from edumig_sim.errors import EduMigError

if TYPE_CHECKING:
    from edumig_sim.studies import DryRun, Status, StudyResults

_FAILED = 1  # exit code of a study in which a point failed
_SHOWN = 5  # failures; all are in the folder
_MINUTE, _HOUR = 60.0, 3600.0


@app.command()
def sweep(
    context: typer.Context,
    study: Annotated[str, typer.Argument(help="A study file; with --status, or to go on, also its folder.")],
    out: Annotated[
        Path | None,
        typer.Option(help="Folder for the results. [default: the name of the study, with _results]"),
    ] = None,
    workers: Workers = None,
    dask: Annotated[
        str | None, typer.Option(help="Instead of processes here: a scheduler, such as tcp://10.0.0.1:8786.")
    ] = None,
    retry_failed: Annotated[bool, typer.Option(help="Simulate chunks with failed points again.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say how many runs, how long and how large; measured on a few.")
    ] = False,
    status: Annotated[bool, typer.Option("--status", help="Say how far the study is.")] = False,
) -> int:
    """Run a scenario at many points of its factors, every point with the same seeds.

    Interrupted in any way, the same command goes on from the last whole chunk, with the same results. A point that
    fails is noted and stops no other; the command then ends with 1.
    Example: edumig sweep studies/return_grant_sobol.yaml --dry-run
    """
    from edumig_sim.studies.sweeping import default_folder, loaded

    if dry_run and status:
        raise EduMigError(["give --dry-run or --status, not both"])
    source, folder = _source(study, out)
    if dry_run:
        _say_dry_run(context, source, workers)
        return 0
    plan = loaded(source)
    place = folder or default_folder(source, plan)
    if status:
        _say_status(context, place)
        return 0
    return _run(context, source, place, _How(workers, dask, retry_failed))


class _How(NamedTuple):
    """Where a study runs, and whether failed points are tried again."""

    workers: int | None
    dask: str | None
    retry_failed: bool


def _run(context: typer.Context, source: Path, place: Path, how: _How) -> int:
    """Run what is missing, and say what there is."""
    from edumig_sim.studies import sweep as run_study

    try:
        found = run_study(
            source,
            place,
            workers=how.workers,
            dask=how.dask,
            progress=not context.obj.as_json,
            retry_failed=how.retry_failed,
        )
    except KeyboardInterrupt:
        written.append(place)  # whole chunks, from which the same command goes on
        raise
    written.append(found.folder)
    say_python(context, f"print(em.sweep({str(source)!r}, {str(place)!r}, workers=1).table())")
    _say_results(context, found)
    return _FAILED if len(found.failures) else 0


def _source(given: str, out: Path | None) -> tuple[Path, Path | None]:
    """The study file that is meant, and the folder if it is known: a study's folder holds its own file."""
    from edumig_sim.storage import STUDY, is_study

    path = Path(given).expanduser()
    if path.is_dir():
        if not is_study(path):
            raise EduMigError([f"{given}: is a folder and holds no study; name a study file"])
        if out is not None and out.expanduser().resolve() != path.resolve():
            raise EduMigError([f"--out {out}: the study in {given} goes on where it is"])
        return path / STUDY, path
    return path, out


def _say_results(context: typer.Context, found: StudyResults) -> None:
    """How many points there are, what failed, and the range of every outcome."""
    failed = found.failures
    if context.obj.as_json:
        print_json(_as_dict(found))
        return
    OUT.print(found.title, markup=False, highlight=False)
    OUT.print(_outcomes_table(found))
    where = f"{found.manifest['points']:,} points, results in {found.folder}"
    lines = [where if not len(failed) else f"{where}; {len(failed):,} points failed"]
    lines += [
        f"  point {row['point']}: {row['reason']}"
        for row in failed.head(_SHOWN).to_dict("records")  # the folder "failures" has all of them
    ]
    if len(failed) > _SHOWN:
        lines.append(f"  and {len(failed) - _SHOWN:,} more in {found.folder / 'failures'}")
    for line in lines:
        OUT.print(line, markup=False, highlight=False, soft_wrap=True)


def _outcomes_table(found: StudyResults) -> Table:
    """Least, median and largest mean of every outcome over the points, last year and first region."""
    from edumig_sim.wording import PERCENT, rounded

    region, year = found.place(found.names[0], None, None)
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="dim")
    table.add_column("outcome" if year == 0 else f"{region}, {year}", no_wrap=True)
    for name in ("least", "median", "largest"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("", overflow="fold")
    for name, row in _ranges(found).items():
        unit = _unit(name)
        scale = PERCENT if unit in ("%", "percentage points") else 1.0
        table.add_row(name, *(rounded(scale * row[k]) for k in ("least", "median", "largest")), unit)
    return table


def _unit(outcome: str) -> str:
    """The unit of an outcome as it is printed; that of a function has none."""
    from edumig_sim.indicators import INDICATORS
    from edumig_sim.studies.tables import EFFECT

    known = INDICATORS.get(outcome.removesuffix(EFFECT))
    if known is None or known.unit != "share":
        return "" if known is None else known.unit
    return "percentage points" if outcome.endswith(EFFECT) else "%"


def _ranges(found: StudyResults) -> dict[str, dict[str, float]]:
    wide = found.outcomes
    region, year = found.place(found.names[0], None, None)
    ends = {"least": 0.0, "median": 0.5, "largest": 1.0}
    return {
        name: {word: float(wide[name, region, year].quantile(q)) for word, q in ends.items()}
        for name in found.names
    }


def _as_dict(found: StudyResults) -> dict[str, Any]:
    failures = found.failures[["point", "kind", "reason"]].to_dict("records")
    return {
        "title": found.title,
        "folder": str(found.folder),
        "points": int(found.manifest["points"]),
        "complete": found.complete,
        "outcomes": _ranges(found),
        "failures": failures,
    }


def _say_dry_run(context: typer.Context, source: Path, workers: int | None) -> None:
    """What a study would take."""
    from edumig_sim.studies import dry_run

    found: DryRun = dry_run(source, workers=workers)
    say_python(
        context, "from edumig_sim.studies import dry_run", f"print(dry_run({str(source)!r}, workers=1))"
    )
    size = f"{found.megabytes:,.1f} MB" if found.megabytes >= 1 else f"{1000 * found.megabytes:,.0f} kB"
    lines = [
        f"{found.points:,} points, about {found.runs:,} runs, in {found.chunks:,} chunks.",
        f"About {duration(found.seconds)} with {found.workers} processes "
        f"({1000 * found.seconds_a_run:,.0f} ms a run, measured on {found.measured_runs}), {size} on disk.",
        *(f"Failed already: {reason}" for reason in found.failures),
    ]
    said = {name: getattr(found, name) for name in found.__dataclass_fields__}
    print_lines(context, lines, said)


def _say_status(context: typer.Context, place: Path) -> None:
    """How far a study is."""
    from edumig_sim.studies import study_status

    found: Status = study_status(place)
    say_python(context, "from edumig_sim.studies import study_status", f"print(study_status({str(place)!r}))")
    share = found.chunks_done / found.chunks
    state = "complete" if found.complete else "running" if found.running else "not running"
    lines = [
        f"{found.title}: {found.chunks_done:,} of {found.chunks:,} chunks ({share:.0%}), {state}.",
        f"{found.runs_done:,} runs, {found.failed_points:,} points failed, "
        f"{duration(found.seconds)} of computing, in {found.folder}.",
    ]
    said = {name: getattr(found, name) for name in found.__dataclass_fields__}
    print_lines(context, lines, {**said, "folder": str(found.folder), "complete": found.complete})


def duration(seconds: float) -> str:
    """Seconds in words that a person would use."""
    if seconds < 2 * _MINUTE:
        return f"{seconds:.0f} seconds" if seconds >= 2 else f"{seconds:.1f} seconds"
    if seconds < 2 * _HOUR:
        return f"{seconds / _MINUTE:.0f} minutes"
    return f"{seconds / _HOUR:.1f} hours"
