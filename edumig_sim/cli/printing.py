"""What commands print: for people, for machines, and as Python."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from edumig_sim import rows
from edumig_sim.cli.terminal import console, is_utf8

if TYPE_CHECKING:
    import pandas as pd

    from edumig_sim.brief.account import CostLine
    from edumig_sim.compare import Comparison
    from edumig_sim.cost import Cost
    from edumig_sim.results import Results
    from edumig_sim.scenario import Scenario
    from edumig_sim.side_by_side import SideBySide

OUT, ERR = console(sys.stdout), console(sys.stderr, errors=True)
MORE_PAIRS = (
    "* further pairs of runs for an interval of plus or minus a tenth of the effect, if its spread stays; "
    "empty where the effect is 0 or there is one pair"
)
DRAWN = "* parameters do not average out with more runs"
SHOWN_REGIONS = 5  # a printed table has more indicators than a reader wants; saved tables have every region
written: list[Path] = []  # what this command has saved


def planned(scenario: str, agents: int | None, seed: int | None) -> Scenario:
    import edumig_sim as em

    plan = em.load_scenario(scenario)
    plan = plan if agents is None else plan.with_agents(agents)
    return plan if seed is None else plan.with_seed(seed)


def named(scenarios: Sequence[str], plans: Sequence[Scenario]) -> dict[str, Scenario]:
    """Scenarios by their titles; equal titles are told apart by the names of their files."""
    from edumig_sim.side_by_side import distinct_names

    names = distinct_names([plan.title for plan in plans], [Path(one).stem for one in scenarios])
    return dict(zip(names, plans, strict=True))


def check_out(out: Path | None) -> Path | None:
    """Find out before a long run whether its results can be written; gives the full path."""
    if out is None:
        return None
    from edumig_sim.storage import check_writable

    return check_writable(out)


def save(results: Results | Comparison | SideBySide, out: Path | None, figures: bool) -> Path | None:
    """Save results, and remember where, for the message that an interrupt gets."""
    if out is None:
        return None
    with _said_meanwhile("Writing the results, tables and figures"):
        written.append(results.save(out, figures=figures))
    return written[-1]


@contextmanager
def _said_meanwhile(words: str) -> Iterator[None]:
    """Words on the terminal that are gone when the block is left; they do not move, which would need a thread."""
    if not ERR.is_terminal:
        yield
        return
    ERR.print(f"{words} ...", end="\r", highlight=False)
    try:
        yield
    finally:
        ERR.print(" " * len(f"{words} ..."), end="\r")


def print_comparison(comparison: Comparison, plan: Scenario) -> None:
    """The answer to one question: effects, the verdict, the cost, and what the assumptions do by themselves."""
    from edumig_sim.indicators import ALL_REGIONS
    from edumig_sim.stopping import stopping_words
    from edumig_sim.uncertainty import uncertainty_of
    from edumig_sim.who import who_words

    OUT.print(
        f"\n[bold]{comparison.title}[/bold]  ({comparison.replicates} pairs of runs with the same luck)"
    )
    if plan.question:
        OUT.print(plan.question, markup=False)
    shown = _largest_effects(comparison)[:SHOWN_REGIONS]
    table = comparison.table(regions=list(dict.fromkeys([*shown, ALL_REGIONS])))
    covered = ", of chance and parameters" if comparison.drawn else ""
    OUT.print(f"With 95% intervals over paired runs{covered}; the verdict is of {comparison.cost_year}:")
    OUT.print(rows.effects(table, comparison.reform.region_name))
    if len(comparison.home_regions) > SHOWN_REGIONS:
        _say(
            f"{len(comparison.home_regions) - SHOWN_REGIONS} more regions in question are in the saved tables."
        )
    _say(DRAWN if comparison.drawn else MORE_PAIRS)
    _print_notes(table, comparison.replicates)
    OUT.print(comparison.verdict(), markup=False, highlight=False, style="bold", soft_wrap=True)
    for sentence in answer_lines(comparison):
        _say(sentence)
    if (sure := uncertainty_of(comparison)) is not None:
        _say(sure.words())
    cost = comparison.cost()
    OUT.print(rows.costs({comparison.title: priced(comparison)}), highlight=False)
    if len(cost.levers) > 1:
        OUT.print(rows.levers(cost), highlight=False)
    _say(money_words(cost, comparison.reform.currency))
    if "changed_study" in comparison.reform.data:
        for sentence in who_words(comparison):
            _say(sentence)
    _print_assumptions(comparison)
    for line in stopping_words(comparison.stopped):
        _say(line)
    _print_cautions(comparison)
    print_marks(comparison.marks)


def _print_cautions(*comparisons: Comparison) -> None:
    """The cautions of all, each once."""
    for line in dict.fromkeys(line for one in comparisons for line in circumstances_said(one)):
        _say(f"Caution: {line}")


def circumstances_said(comparison: Comparison) -> list[str]:
    """What the scenario, its world and its results call to be said, in English."""
    from edumig_sim.brief.answer import english
    from edumig_sim.brief.circumstances import cautions_of, said

    found = cautions_of(comparison.baseline, comparison.home_regions)
    return said(found, english(comparison.reform))


def _largest_effects(comparison: Comparison) -> list[str]:
    """The regions in question by the size of the effect that the verdict is about, the largest first."""
    found = comparison.effects(comparison.questions[0].indicator)["effect"].sel(year=comparison.cost_year)
    size = {code: abs(float(found.sel(region=code))) for code in comparison.home_regions if code != "all"}
    known = {code: value for code, value in size.items() if value == value}
    return sorted(comparison.home_regions, key=lambda code: -known.get(code, -1.0))


def _print_notes(table: pd.DataFrame, replicates: int) -> None:
    """What a table says by chance alone, and which of its intervals rest on few pairs."""
    from edumig_sim.multiplicity import notes

    for line in notes(table, replicates):
        _say(line)


def print_marks(marks: Sequence[str]) -> None:
    """Settings outside their published range end every printed table."""
    for mark in marks:
        OUT.print(f"Mark: {mark}.", markup=False, highlight=False, soft_wrap=True)


def _print_assumptions(comparison: Comparison) -> None:
    table = comparison.assumption_table()
    if table is None:
        return
    changed = ", ".join(f"{key}: {_setting_words(value)}" for key, value in comparison.assumed.items())
    _say(f"\nBoth runs above assume {changed}. What this changes by itself, without the policy:")
    OUT.print(rows.assumption_effects(table, comparison.reform.region_name))
    _print_notes(table, comparison.replicates)


def _setting_words(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:g}" if isinstance(value, float) else str(value)


def print_side_by_side(result: SideBySide) -> None:
    """Several policies: a column each, their costs, their verdicts."""
    from edumig_sim.brief.answer import english, package_sentences
    from edumig_sim.stopping import stopping_words
    from edumig_sim.uncertainty import uncertainty_of

    OUT.print(
        f"\n[bold]{len(result)} policies[/bold]  ({result.replicates} pairs of runs with the same luck)"
    )
    table = result.table()
    OUT.print("Change with each policy and 95% intervals over paired runs:")
    names = next(iter(result.comparisons.values())).reform.region_name
    OUT.print(rows.side_by_side(table, names))
    _print_notes(table, result.replicates)
    if len(result) > 1 and result.replicates > 1:
        gaps = result.gaps()
        OUT.print(f"How much more than {result.names[0]}, and 95% intervals paired by seed:", markup=False)
        OUT.print(rows.side_by_side(gaps, names))
        _print_notes(gaps, result.replicates)
    costs = {name: c.cost() for name, c in result.comparisons.items()}
    OUT.print(rows.costs({name: priced(c) for name, c in result.comparisons.items()}), highlight=False)
    for name, cost in costs.items():
        if len(cost.levers) > 1:
            _say(f"{name}:")
            OUT.print(rows.levers(cost), highlight=False)
    currency = next(iter(result.comparisons.values())).reform.currency
    for words in dict.fromkeys(money_words(cost, currency) for cost in costs.values()):
        _say(words)
    for name, verdict in result.verdicts().items():
        OUT.print(f"{name}: {verdict}", markup=False, highlight=False, style="bold", soft_wrap=True)
    for sentence in package_sentences(result, english(next(iter(result.comparisons.values())).reform)):
        _say(sentence)
    for name, comparison in result.comparisons.items():
        if (sure := uncertainty_of(comparison)) is not None:
            _say(f"{name}: {sure.words()}")
        for line in stopping_words(comparison.stopped):
            _say(f"{name}: {line}")
        print_marks([f"{name}: {mark}" for mark in comparison.marks])
    _print_cautions(*result.comparisons.values())


def money_words(cost: Cost, currency: str) -> str:
    """What the sums of a cost are sums of, in the money of the world."""
    from edumig_sim.cost import DISCOUNT_RATE
    from edumig_sim.wording import money_kind

    return (
        f"Present values in {cost.start}, at {DISCOUNT_RATE:.0%} a year, of what is paid, promised, forgone and earned "
        f"from {cost.start} to {cost.year}, with 95% intervals; graduates are counted in {cost.year}. "
        f"Money: {money_kind(currency)}."
    )


def priced(comparison: Comparison) -> list[CostLine]:
    """The cost line by line, without a price of graduates where they are not what all the policies are for."""
    from edumig_sim.brief.account import cost_lines
    from edumig_sim.verdict import answer_of

    found = answer_of(comparison)
    return cost_lines(found.cost, graduates=found.priced)


def answer_lines(comparison: Comparison) -> list[str]:
    """What follows the verdict: the other aims of a package, and what it costs; the sentences of the report."""
    from edumig_sim.brief.answer import english, money_sentences, other_aims
    from edumig_sim.brief.cautions import few_sentence
    from edumig_sim.verdict import answers_of

    found, words = answers_of(comparison), english(comparison.reform)
    few = few_sentence(found[0], words)
    return [*([few] if few else []), *other_aims(found, words), *money_sentences(found[0], words)]


def _say(line: str) -> None:
    OUT.print(line, markup=False, highlight=False, soft_wrap=True)


def _who_changed(comparison: Comparison) -> dict[str, Any] | None:
    """Who changed and why, for a machine; None where it was not recorded."""
    from edumig_sim.who import WHO, ranked, who_words

    if "changed_study" not in comparison.reform.data:
        return None
    tables = {what: records(comparison.changed(what)) for what in WHO}
    return {
        **tables,
        "main_reason": {what: ranked(comparison, variable, "reason").main for what, variable in WHO.items()},
        "displaced": records(comparison.displaced()),
        "sentences": [*who_words(comparison)],
    }


def comparison_mapping(comparison: Comparison) -> dict[str, Any]:
    """A comparison for a machine."""
    from dataclasses import asdict

    from edumig_sim.uncertainty import uncertainty_of

    sure = uncertainty_of(comparison)
    changed = comparison.assumption_table()
    return {
        "title": comparison.title,
        "replicates": comparison.replicates,
        "verdict": comparison.verdict(),
        "effects": records(comparison.table()),
        "cost": asdict(comparison.cost()),
        "who_changed": _who_changed(comparison),
        "marks": list(comparison.marks),
        "cautions": circumstances_said(comparison),
        "pilot": comparison.pilot,
        "stopped": comparison.stopped,
        "uncertainty": None if sure is None else sure.as_dict(),
        "assumptions": {
            "changed": comparison.assumed,
            "effects": [] if changed is None else records(changed),
        },
    }


def answer_mapping(result: Comparison | SideBySide) -> dict[str, Any]:
    """One comparison, or several by the names of their scenarios, for a machine."""
    from edumig_sim.compare import Comparison

    if isinstance(result, Comparison):
        return comparison_mapping(result)
    scenarios = {name: comparison_mapping(c) for name, c in result.comparisons.items()}
    return {"scenarios": scenarios, "gaps": records(result.gaps())}


def print_answer(result: Comparison | SideBySide, plans: Sequence[Scenario]) -> None:
    """One comparison, or several side by side, for people."""
    from edumig_sim.compare import Comparison

    if isinstance(result, Comparison):
        print_comparison(result, plans[0])
    else:
        print_side_by_side(result)


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads(frame.to_json(orient="records"))
    return records


def print_json(value: Any) -> None:
    only_ascii = not is_utf8(sys.stdout)  # every character is then written as JSON's own number for it
    sys.stdout.write(json.dumps(value, indent=2, default=str, ensure_ascii=only_ascii) + "\n")


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


def loading_all(scenarios: Sequence[str], agents: int | None, seed: int | None) -> list[str]:
    """The Python that loads one scenario, or several into a list."""
    if len(scenarios) == 1:
        return loading(scenarios[0], agents, seed)
    each = [loading(one, agents, seed)[0].removeprefix("scenario = ") for one in scenarios]
    return [f"scenario = [{', '.join(each)}]"]


def running(verb: str, options: Mapping[str, object], out: Path | None, figures: bool) -> list[str]:
    """The Python of a run or a comparison; options that are None were not asked for."""
    asked = "".join(f", {name}={value!r}" for name, value in options.items() if value is not None)
    saved = [] if out is None else [f"result.save({str(out)!r}{'' if figures else ', figures=False'})"]
    table = "summary_table" if verb == "run" else "table"
    return [f"result = em.{verb}(scenario{asked})", *saved, f"result.{table}()"]
