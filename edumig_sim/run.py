"""Runs scenarios: `run` simulates one, `compare` simulates it against its base with the same seeds.

Replicate k uses seed `scenario.seed + k`. All scenarios of one seed run in step in one process, different seeds
in parallel processes; every replicate is a pure function of its scenario and seed, so the numbers do not depend
on the number of workers.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, overload

from edumig_sim.arms import Arms, Case, case, check_side_by_side
from edumig_sim.assemble import Collection, Labels, Variables
from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError, Problem
from edumig_sim.kernels import choose as choose_kernels
from edumig_sim.kernels.compiled import ensure_compiled
from edumig_sim.limits import seed_problems
from edumig_sim.lockstep import Factory, Model, Setup, Watch
from edumig_sim.results import Results
from edumig_sim.scenario.scenario import CENTRAL
from edumig_sim.side_by_side import SideBySide, distinct_names
from edumig_sim.stopping import FEWEST_DRAWN, Fixed, Request, Rule, Stopping, request
from edumig_sim.workers import at_work, check_main_is_protected, progress_bar, worker_count

if TYPE_CHECKING:
    from edumig_sim.scenario import Scenario
    from edumig_sim.world import World
    from edumig_sim.world.parameters import Parameters

One: TypeAlias = "Scenario | str | Path"  # a scenario, its file, or the name of a built-in one


def run(
    scenario: Scenario | str | Path,
    *,
    replicates: int | None = None,
    workers: int | None = None,
    seed: int | None = None,
    progress: bool = True,
    uncertainty: str | None = None,
) -> Results:
    """Simulates a scenario and gives its results.

    scenario: a Scenario, a file or the name of a built-in one. replicates, seed: instead of the scenario's
    own. workers: parallel processes (default: one a replicate, at most one a processor; 1: this process).
    uncertainty: "posterior" draws the parameters of every replicate from the world's calibration.
    """
    plan = _loaded(scenario)
    plan = plan if uncertainty is None else plan.with_uncertainty(uncertainty)
    seeds = replicate_seeds(plan, replicates, seed)
    return simulate([plan], seeds, workers, progress)[0]


@overload
def compare(  # type: ignore[overload-overlap]  # a path is a sequence of letters to a type checker
    scenario: One,
    *,
    base: One | None = None,
    replicates: int | None = None,
    workers: int | None = None,
    progress: bool = True,
    until: str | None = None,
    max_time: str | None = None,
    assumptions: bool = True,
    uncertainty: str | None = None,
) -> Comparison: ...


@overload
def compare(
    scenario: Sequence[One] | Mapping[str, One],
    *,
    base: One | None = None,
    replicates: int | None = None,
    workers: int | None = None,
    progress: bool = True,
    until: str | None = None,
    max_time: str | None = None,
    assumptions: bool = True,
    uncertainty: str | None = None,
) -> SideBySide: ...


def compare(
    scenario: One | Sequence[One] | Mapping[str, One],
    *,
    base: One | None = None,
    replicates: int | None = None,
    workers: int | None = None,
    progress: bool = True,
    until: str | None = None,
    max_time: str | None = None,
    assumptions: bool = True,
    uncertainty: str | None = None,
) -> Comparison | SideBySide:
    """Simulates a scenario and its base (default: the same without policies) with the same seeds, paired.

    Several scenarios, listed or by name, give a SideBySide: each against its own base, the seeds of the first.
    until: stop when the half-width of the 95% interval of an effect is small enough, such as
    'retention ci<0.2pp' or 'skilled_stock AAA 2040 ci<1k and output ci<1%'; max_time: stop when another round
    would take longer, such as '5m' or '1h30m'. With either, replicates is the most that may run (default 1000).
    assumptions: where the base changes mechanisms, parameters or the corridor history of its world, also
    simulate it without these changes, to tell their effect from the policy's.
    uncertainty: "posterior" draws the parameters of every replicate from the world's calibration, the same for both
    sides, and also simulates the calibrated ones: intervals then cover chance and parameters. It goes with a number of
    replicates, not with until, because parameters do not average out. "none": as calibrated.
    Raises EduMigError for scenarios that cannot be compared and for requests that cannot be understood.
    """
    names, reforms = _named(scenario)
    against = None if base is None else _loaded(base)
    if uncertainty is not None:
        reforms = [one.with_uncertainty(uncertainty) for one in reforms]
        against = None if against is None else against.with_uncertainty(uncertainty)
    drawn = any(one.uncertainty != CENTRAL for one in reforms)
    if until is not None and drawn:
        what = "an interval that covers parameters does not shrink with more runs; give a number of replicates instead"
        raise EduMigError([Problem("until", what)])
    cases = [case(reform, against, assumptions) for reform in reforms]
    check_side_by_side(cases)
    asked = request(until, max_time, replicates, drawn)
    if asked is not None and asked.until:
        first = reforms[0]
        asked.check(default_codes(first), range(first.start, first.end + 1))
    seeds = replicate_seeds(reforms[0], replicates if asked is None else asked.most, None)
    found = _compared(cases, seeds, asked, workers, progress)
    return found[0] if names is None else SideBySide(dict(zip(names, found, strict=True)))


def compare_again(one: Case, seeds: Sequence[int], workers: int | None, progress: bool) -> Comparison:
    """The comparison of a case with these seeds."""
    return _compared([one], seeds, None, workers, progress)[0]


def _named(scenario: One | Sequence[One] | Mapping[str, One]) -> tuple[list[str] | None, list[Scenario]]:
    """The scenarios, and their names where there may be several."""
    if isinstance(scenario, Mapping):
        return [str(name) for name in scenario], [_loaded(s) for s in scenario.values()]
    if isinstance(scenario, str | Path) or not isinstance(scenario, Sequence):
        return None, [_loaded(scenario)]
    reforms = [_loaded(s) for s in scenario]
    files = [Path(s).stem if isinstance(s, str | Path) else "" for s in scenario]
    return distinct_names([r.title for r in reforms], files), reforms


def _compared(
    cases: Sequence[Case], seeds: Sequence[int], asked: Request | None, workers: int | None, progress: bool
) -> list[Comparison]:
    """Simulates all arms of all cases, every arm once, and pairs them."""
    arms = Arms(cases)
    collection = Collection(default_variables(), default_labels())

    def paired(k: int, notes: Mapping[str, Any]) -> Comparison:
        one, texts = cases[k], {key: json.dumps(value, ensure_ascii=False) for key, value in notes.items()}
        plain = (
            None if one.plain is None else collection.results(one.plain, arms.number(one.plain), None, texts)
        )

        def collected(side: Scenario) -> Results:
            return collection.results(side, arms.number(side), None, texts)

        calm = one.central
        before, after = arms.pairs[k]
        return Comparison(
            collection.results(one.baseline, before, None, texts),
            collection.results(one.reform, after, k, texts),
            plain,
            central=None if calm is None else Comparison(collected(calm.baseline), collected(calm.reform)),
        )

    everyone = range(len(cases))
    if asked is None:
        collect(watched(arms), seeds, Fixed(len(seeds)), collection, workers, progress)
        return [paired(k, {}) for k in everyone]
    batch = worker_count(workers, len(seeds))
    rule = Stopping(asked, lambda: [paired(k, {}) for k in everyone], batch)
    collect(watched(arms), seeds, rule, collection, workers, progress)
    pilot = rule.pilot(len(collection))
    notes = {} if pilot is None else {"pilot": pilot}
    outcomes = [rule.outcome(paired(k, notes)) for k in everyone]
    return [paired(k, {**notes, "stopped": outcome}) for k, outcome in enumerate(outcomes)]


def replicate_seeds(scenario: Scenario, replicates: int | None, seed: int | None) -> list[int]:
    """The seed of each replicate: first, first + 1, ..."""
    count = scenario.replicates if replicates is None else replicates
    first = scenario.seed if seed is None else seed
    problems = seed_problems(first, count)
    if not problems and getattr(scenario, "uncertainty", CENTRAL) != CENTRAL and 1 < count < FEWEST_DRAWN:
        problems.append(
            f"replicates: {count} is too few for drawn parameters: two seeds share a draw, and an interval needs two "
            f"draws. Choose {FEWEST_DRAWN} or more, or 1 without an interval"
        )
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
    prepare_processes()
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


def prepare_processes() -> None:
    """Before worker processes start: the user's script must not run again in them, and kernels are compiled once."""
    check_main_is_protected()
    if choose_kernels().name == "fast":
        ensure_compiled()


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


def model_at(scenario: Scenario, seed: int, parameters: Parameters | None, world: World | None) -> Model:
    """The model of a scenario with other parameters and another world than its own, where they are given."""
    from edumig_sim.model import EduMigModel

    return EduMigModel(scenario, seed=seed, parameters=parameters, world=world)


@dataclass(frozen=True, kw_only=True)
class FollowingModel:
    """Makes models with some parameters moved, the constants of a calibrated world following them.

    As in a draw, they do not follow what the scenario itself sets.
    """

    moves: Mapping[str, float]

    def __call__(self, scenario: Scenario, seed: int) -> Model:
        """The model of a scenario at the moved parameters."""
        from edumig_sim.refit import refitted
        from edumig_sim.world.calibration import world_parameters
        from edumig_sim.world.posterior import followed_world

        parameters = world_parameters(scenario.world, {**scenario.parameters, **self.moves})
        followed = followed_world(scenario.world, parameters, self.moves.keys() - scenario.parameters.keys())
        return model_at(scenario, seed, parameters, refitted(scenario, followed))


def default_codes(scenario: Scenario) -> Sequence[str]:
    """The codes of a scenario's regions, without building its world."""
    from edumig_sim.world import world_codes

    return world_codes(scenario.world)


def default_watch() -> Watch | None:
    """What looks at a pair of models after every year."""
    from edumig_sim.changes import watch

    return watch


def default_variables() -> Variables:
    """What the model and the look at a pair record."""
    from edumig_sim import changes, record

    return {**record.VARIABLES, **changes.VARIABLES}


def default_labels() -> Labels | None:
    """Labels of the dimensions that only the look at a pair records."""
    from edumig_sim import changes

    return changes.labels
