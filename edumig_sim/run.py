"""Runs scenarios: `run` simulates one, `compare` simulates it against its base with the same seeds.

Replicate k uses seed `scenario.seed + k`. All scenarios of one seed run in step in one process, different seeds
in parallel processes; every replicate is a pure function of its scenario and seed, so the numbers do not depend
on the number of workers.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edumig_sim.arms import Arms, case
from edumig_sim.assemble import Collection, Labels, Variables
from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError
from edumig_sim.lockstep import Factory, Model, Setup, Watch
from edumig_sim.results import Results
from edumig_sim.stopping import Fixed, Rule
from edumig_sim.workers import at_work, check_main_is_protected, is_whole, progress_bar, worker_count

if TYPE_CHECKING:
    from edumig_sim.scenario import Scenario


def run(
    scenario: Scenario | str | Path,
    *,
    replicates: int | None = None,
    workers: int | None = None,
    seed: int | None = None,
    progress: bool = True,
) -> Results:
    """Simulates a scenario and gives its results.

    scenario: a Scenario, a file or the name of a built-in one. replicates, seed: instead of the scenario's
    own. workers: parallel processes (default: one a replicate, at most one a processor; 1: this process).
    """
    plan = _loaded(scenario)
    seeds = replicate_seeds(plan, replicates, seed)
    return simulate([plan], seeds, workers, progress)[0]


def compare(
    scenario: Scenario | str | Path,
    *,
    base: Scenario | str | Path | None = None,
    replicates: int | None = None,
    workers: int | None = None,
    progress: bool = True,
) -> Comparison:
    """Simulates a scenario and its base (default: the same without policies) with the same seeds, paired."""
    reform = _loaded(scenario)
    found = case(reform, None if base is None else _loaded(base), False)
    seeds = replicate_seeds(reform, replicates, None)
    setup = watched(Arms([found]))
    collection = Collection(default_variables(), default_labels())
    collect(setup, seeds, Fixed(len(seeds)), collection, workers, progress)
    return Comparison(
        baseline=collection.results(found.baseline, 0), reform=collection.results(found.reform, 1, 0)
    )


def replicate_seeds(scenario: Scenario, replicates: int | None, seed: int | None) -> list[int]:
    """The seed of each replicate: first, first + 1, ..."""
    count = scenario.replicates if replicates is None else replicates
    first = scenario.seed if seed is None else seed
    problems = []
    if not is_whole(count) or count < 1:
        problems.append(f"replicates: {count!r} is not a whole number of at least 1")
    if not is_whole(first) or first < 0:
        problems.append(f"seed: {first!r} is not a whole number of at least 0")
    if problems:
        raise EduMigError(problems)
    return [int(first) + k for k in range(int(count))]


def simulate(
    scenarios: Sequence[Scenario],
    seeds: Sequence[int],
    workers: int | None,
    progress: bool,
    factory: Factory | None = None,
    variables: Variables | None = None,
) -> list[Results]:
    """Simulates every scenario with every seed; results in the order of the scenarios.

    factory: makes a model from (scenario, seed), by default EduMigModel; must be picklable. variables:
    what its recorder records, by default the model's own.
    """
    setup = Setup(scenarios=tuple(scenarios), factory=factory or default_model)
    collection = Collection(default_variables() if variables is None else variables, default_labels())
    collect(setup, seeds, Fixed(len(seeds)), collection, workers, progress)
    return [collection.results(scenario, k) for k, scenario in enumerate(scenarios)]


def collect(
    setup: Setup, seeds: Sequence[int], rule: Rule, into: Collection, workers: int | None, progress: bool
) -> None:
    """Simulates one seed after the other, in rounds, for as long as the rule wants more."""
    check_main_is_protected()
    with (
        progress_bar(progress) as bar,
        at_work(setup.simulate, worker_count(workers, len(seeds))) as work,
    ):
        while more := rule.more(len(into)):
            done = len(into)
            bar.expect(rule.total(done))
            chosen = seeds[done : done + more]
            for k, together in work(chosen):
                into.place(done + k, chosen[k], together)
                bar.advance()


def watched(arms: Arms) -> Setup:
    """The scenarios of a comparison with the model's own way to look at pairs."""
    return Setup(
        scenarios=tuple(arms.scenarios),
        factory=default_model,
        pairs=tuple(arms.pairs),
        watch=default_watch(),
    )


def _loaded(scenario: Scenario | str | Path) -> Scenario:
    if isinstance(scenario, str | Path):
        from edumig_sim.scenario import load_scenario

        return load_scenario(scenario)
    return scenario


def default_model(scenario: Scenario, seed: int) -> Model:
    """The model of a scenario."""
    from edumig_sim.model import EduMigModel

    return EduMigModel(scenario, seed=seed)


def default_watch() -> Watch | None:
    """What looks at a pair of models after every year."""
    from edumig_sim.changes import Changes

    return Changes


def default_variables() -> Variables:
    """What the model and the look at a pair record."""
    from edumig_sim import changes, record

    return {**record.VARIABLES, **changes.VARIABLES}


def default_labels() -> Labels | None:
    """Labels of the dimensions that only the look at a pair records."""
    from edumig_sim import changes

    return changes.labels
