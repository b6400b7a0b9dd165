"""What commands print: for people, for machines, and as Python."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from rich.console import Console

from edumig_sim import rows

if TYPE_CHECKING:
    import pandas as pd

    from edumig_sim.compare import Comparison
    from edumig_sim.results import Results
    from edumig_sim.scenario import Scenario

OUT, ERR = Console(), Console(stderr=True)
written: list[Path] = []  # what this command has saved


def planned(scenario: str, agents: int | None, seed: int | None) -> Scenario:
    import edumig_sim as em

    plan = em.load_scenario(scenario)
    plan = plan if agents is None else plan.with_agents(agents)
    return plan if seed is None else plan.with_seed(seed)


def check_out(out: Path | None) -> Path | None:
    """Find out before a long run whether its results can be written; gives the full path."""
    if out is None:
        return None
    from edumig_sim.storage import check_writable

    return check_writable(out)


def save(results: Results | Comparison, out: Path | None) -> Path | None:
    """Save results, and remember where, for the message that an interrupt gets."""
    if out is None:
        return None
    written.append(results.save(out))
    return written[-1]


def print_comparison(comparison: Comparison, plan: Scenario) -> None:
    OUT.print(
        f"\n[bold]{comparison.title}[/bold]  ({comparison.replicates} pairs of runs with the same luck)"
    )
    if plan.question:
        OUT.print(plan.question, markup=False)
    table = comparison.table()
    OUT.print(f"In {table['year'].max()}, with 95 % intervals over paired runs:")
    OUT.print(rows.effects(table))
    OUT.print(comparison.verdict(), markup=False, highlight=False, style="bold", soft_wrap=True)
    print_marks(comparison.marks)


def print_marks(marks: Sequence[str]) -> None:
    """Settings outside their published range end every printed table."""
    for mark in marks:
        OUT.print(f"Mark: {mark}.", markup=False, highlight=False, soft_wrap=True)


def comparison_mapping(comparison: Comparison) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        "title": comparison.title,
        "replicates": comparison.replicates,
        "verdict": comparison.verdict(),
        "effects": records(comparison.table()),
        "cost": asdict(comparison.cost()),
        "marks": list(comparison.marks),
    }


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads(frame.to_json(orient="records"))
    return records


def print_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, indent=2, default=str, ensure_ascii=False) + "\n")


def say_saved(saved: Path | None) -> None:
    if saved is not None:
        OUT.print(f"Results, tables and figures are in {saved}", highlight=False, soft_wrap=True)


def print_lines(context: typer.Context, lines: Sequence[str], as_json: Any) -> None:
    if context.obj.as_json:
        print_json(as_json)
        return
    for line in lines:
        OUT.print(line, markup=False, highlight=False)


def say_python(context: typer.Context, *lines: str) -> None:
    """Print the Python that does the same, aside from what a machine reads."""
    if context.obj.verbose:
        script = "\n  ".join(("import edumig_sim as em", *lines))
        ERR.print(f"In Python:\n  {script}", markup=False, highlight=False, soft_wrap=True)


def loading(scenario: str, agents: int | None, seed: int | None) -> list[str]:
    changes = "" if agents is None else f".with_agents({agents})"
    changes += "" if seed is None else f".with_seed({seed})"
    return [f"scenario = em.load_scenario({scenario!r}){changes}"]


def running(verb: str, replicates: int | None, out: Path | None) -> list[str]:
    asked = "" if replicates is None else f", replicates={replicates}"
    saved = [] if out is None else [f"result.save({str(out)!r})"]
    table = "summary_table" if verb == "run" else "table"
    return [f"result = em.{verb}(scenario{asked})", *saved, f"result.{table}()"]
