"""The command that measures: bench."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.table import Table

from edumig_sim.cli.entry import app
from edumig_sim.cli.printing import ERR, OUT, print_json, say_python

_MILLION = 1e6


@app.command()
def bench(
    context: typer.Context,
    quick: Annotated[bool, typer.Option("--quick", help="Smaller sizes and shorter horizons.")] = False,
    tiny: Annotated[bool, typer.Option("--tiny", hidden=True)] = False,
) -> None:
    """Measure how fast the model is on this machine: whole runs, the choice kernel, the start.

    Example: edumig bench --quick
    """
    from edumig_sim.benching import measure

    extent = "tiny" if tiny else "quick" if quick else "full"
    say_python(context, "from edumig_sim.benching import measure", f"print(measure({extent!r}))")
    with ERR.status("Measuring") as status:  # silent where there is no terminal
        found = measure(extent, lambda line: status.update(f"Measuring {line}"))
    if context.obj.as_json:
        print_json(found)
        return
    OUT.print(machine_words(found["machine"]), markup=False, highlight=False, soft_wrap=True)
    runs = found["whole_runs"]
    for table in (_runs(runs), _phases(runs), _kernel(found["choice_kernel"]), _start(found["start"])):
        OUT.print()
        OUT.print(table)
    OUT.print("Numbers drift with what else the machine does; shares do not.", style="dim")


def machine_words(machine: dict[str, Any]) -> str:
    """The machine in a line."""
    versions = [f"{name} {version or 'is not installed'}" for name, version in list(machine.items())[3:]]
    return f"{machine['processor']}, {machine['cores']} cores, {machine['system']}; {', '.join(versions)}"


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold")
    for i, column in enumerate(columns):
        table.add_column(column, justify="left" if i == 0 else "right")
    return table


def _runs(runs: list[dict[str, Any]]) -> Table:
    table = _table("Whole runs", "world", "entrants", "years", "s", "million/s", "peak MB", "bytes")
    for run in runs:
        memory = run["peak_megabytes"]
        table.add_row(
            run["world"],
            f"{run['entrants']:,}",
            f"{run['years_with_burn_in']}",
            f"{run['seconds']:.2f}",
            f"{run['student_years_per_second'] / _MILLION:.3f}",
            "" if memory is None else f"{memory:,.0f}",
            f"{run['bytes_per_live_student']}",
        )
    table.caption = (
        "Entrants a year; years with the burn-in; million student-years a second; bytes of a live student. "
        "Student-years are everybody in the model, summed over all years."
    )
    table.caption_justify = "left"
    return table


def _phases(runs: list[dict[str, Any]]) -> Table:
    """The largest run of each world."""
    largest = {run["world"]: run["phases"] for run in sorted(runs, key=lambda run: run["entrants"])}
    table = _table("Share of each phase in the largest run, %", "phase", *largest)
    for phase in next(iter(largest.values())):
        table.add_row(phase, *(f"{100 * shares[phase]:.1f}" for shares in largest.values()))
    return table


def _kernel(timings: list[dict[str, Any]]) -> Table:
    students = sorted({one["students"] for one in timings})
    table = _table(
        "Study choice on one thread, ns per student and alternative",
        "regions",
        *(f"{n:,} students" for n in students),
    )
    found = {(one["regions"], one["students"]): one["nanoseconds"] for one in timings}
    for regions in sorted({one["regions"] for one in timings}):
        table.add_row(f"{regions}", *(f"{found[regions, n]:.2f}" for n in students))
    return table


def _start(seconds: dict[str, float]) -> Table:
    table = _table("Start", "", "s")
    for name, spent in seconds.items():
        table.add_row(name, f"{spent:.2f}")
    return table
