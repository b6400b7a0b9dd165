"""Arms of one seed that step together give the numbers of separate runs, and can be looked at on the way."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import edumig_sim as em
from edumig_sim.arms import Arms, case
from edumig_sim.assemble import Collection
from edumig_sim.errors import EduMigError
from edumig_sim.lockstep import Setup
from edumig_sim.run import collect
from edumig_sim.stopping import Fixed
from tests.unit.fake_model import (
    VARIABLES,
    FailingModel,
    FakeModel,
    FakeScenario,
    FakeVariable,
    fake_model,
    opened,
)


class YearsApart:
    """Looks at two models after every year: both have just finished the same one."""

    def __init__(self, baseline: FakeModel, reform: FakeModel) -> None:
        self.models, self.seen = (baseline, reform), []  # type: ignore[var-annotated]

    def record(self) -> None:
        assert self.models[0].year == self.models[1].year
        self.seen.append(self.models[1].year - 1)

    def arrays(self) -> dict[str, Any]:
        return {"seen": np.array(self.seen)}


def setup(*scenarios: FakeScenario, factory: Any = fake_model) -> Setup:
    return Setup(scenarios=scenarios, factory=factory, pairs=((0, 1),), watch=YearsApart)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_pair_is_looked_at_after_every_year(workers: int) -> None:
    reform = FakeScenario()
    variables = {**VARIABLES, "seen": FakeVariable(("year",))}
    collection = Collection(variables)
    collect(setup(reform.baseline(), reform), [3, 4], Fixed(2), collection, workers, False)
    watched = collection.results(reform, 1, 0).data
    np.testing.assert_array_equal(watched["seen"], [range(2020, 2035)] * 2)
    alone = Collection(VARIABLES)
    collect(Setup(scenarios=(reform,), factory=fake_model), [3, 4], Fixed(2), alone, 1, False)
    assert watched.drop_vars("seen").identical(alone.results(reform, 0).data)
    assert "seen" not in collection.results(reform.baseline(), 0).data


def test_all_models_are_closed_when_one_fails() -> None:
    class Failing(FailingModel):
        def step(self) -> None:
            raise ValueError("unlucky")

    def factory(scenario: FakeScenario, seed: int) -> FakeModel:
        opened.append(Failing(scenario, seed))
        return opened[-1]

    with pytest.raises(ValueError, match="unlucky"):
        setup(FakeScenario(), FakeScenario(), factory=factory).simulate(6)
    assert all(model.closed for model in opened[-2:])


def test_replicates_may_arrive_in_any_order() -> None:
    ordered, shuffled = Collection(VARIABLES), Collection(VARIABLES)
    work = Setup(scenarios=(FakeScenario(),), factory=fake_model)
    for order, collection in (([0, 1, 2], ordered), ([2, 0, 1], shuffled)):
        for k in order:
            collection.place(k, 5 + k, work.simulate(5 + k))
    assert ordered.results(FakeScenario(), 0).data.identical(shuffled.results(FakeScenario(), 0).data)


# --- arms ---


def test_the_same_scenario_under_two_titles_is_one_arm() -> None:
    one, two = FakeScenario(title="one"), FakeScenario(title="two", size=2.0)
    arms = Arms([case(one, None, True), case(two, None, True), case(one, None, True)])
    assert len(arms.scenarios) == 4  # the baselines differ by their size, which their results do not show
    assert arms.pairs == [(0, 1), (2, 3), (0, 1)]
    twin = FakeScenario(title="the same", seed=9, replicates=70)
    assert Arms([case(one, None, True), case(twin, None, True)]).pairs == [(0, 1), (0, 1)]


def test_changed_assumptions_add_the_plain_world() -> None:
    changed = FakeScenario(pull=1.1)
    assert case(changed, None, True).plain == FakeScenario(
        policies=(), title=f"{changed.title}: baseline: usual assumptions"
    )
    assert case(changed, None, False).plain is None and case(FakeScenario(), None, True).plain is None


def test_what_cannot_be_compared_is_refused() -> None:
    with pytest.raises(EduMigError, match="nothing to compare"):
        case(FakeScenario(policies=()), None, True)
    with pytest.raises(EduMigError, match="2040 in its base"):
        case(FakeScenario(), FakeScenario(end=2040), True)


# --- the model itself ---


def test_a_comparison_has_the_numbers_of_separate_runs() -> None:
    plan = em.load_scenario("classroom").with_agents(30)
    origin = em.run(plan, replicates=1, workers=1, progress=False).codes[0]
    grant = em.levers.Scholarship(origins=(origin,), amount=5000.0)
    reform = plan.with_policies(grant, start=plan.start + 1)
    comparisons = [em.compare(reform, replicates=2, workers=n, progress=False) for n in (1, 2)]
    for arm, scenario in (("baseline", reform.baseline()), ("reform", reform)):
        alone = em.run(scenario, replicates=2, workers=1, progress=False).data
        for comparison in comparisons:
            together = getattr(comparison, arm).data
            assert together[list(alone.data_vars)].equals(alone)
    assert comparisons[0].reform.data.equals(comparisons[1].reform.data)
