"""Awards that run short: without an award there is no effect, and who holds one never hangs on her own luck."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from invented import CODES, invented_world, model_of, plain_scenario

from edumig_sim.agents.awards import StudyMoney, Use, over_budget
from edumig_sim.crn import Draws, code_keys
from edumig_sim.model import EduMigModel
from edumig_sim.policies import (
    DatedPath,
    FeeChange,
    InboundScholarship,
    OutboundScholarship,
    Policy,
    ReturnGrant,
    Scholarship,
    Target,
)

FIRST, END = 2016, 2019
BY_POLICY = {"takers", "awards", "spend", "spend_region", "induced", "promised"}
NOBODY: dict[str, Policy] = {
    "one place": Scholarship(origins=("A", "C"), destinations=("B",), amount=9000.0, places=1.0),
    "the poorest first": Scholarship(amount=9000.0, places=1.0, priority="need"),
    "a lottery": Scholarship(amount=9000.0, places=1.0, priority="lottery"),
    "a dollar": OutboundScholarship(origins=("A",), amount=9000.0, budget=1.0),
    "waived fees": InboundScholarship(destinations=("E",), amount=9000.0, fee_waiver=1.0, places=1.0),
    "a budget to come": Scholarship(amount=9000.0, budget=DatedPath.of({2030: 1e9})),
    "a grant to come home": ReturnGrant(origins=("A", "C"), amount=30_000.0, years=15, places=1.0),
    "a grant without money": ReturnGrant(amount=30_000.0, years=15, budget=1.0, priority="lottery"),
    "nothing": Scholarship(amount=0.0),
    "no grant": ReturnGrant(amount=0.0, years=15),
}
PAID = (FeeChange(destinations=("E",), foreign=3000.0), ReturnGrant(origins=("B",), amount=9000.0, years=2))


def arrays(*policies: Policy, kernels: str = "reference", admission: str = "expected"):
    plan = plain_scenario(end=END, agents=60, policies=policies, admission=admission)
    model = EduMigModel(plan, seed=1, world=invented_world(seats=0.8), kernels=kernels)
    model.run_horizon(collect=False)
    found = model.recorder.arrays()
    model.close()
    return found


def assert_the_same(found, plain) -> None:
    for name, array in plain.items():
        if name not in BY_POLICY:
            np.testing.assert_array_equal(found[name], array, err_msg=name)


@pytest.mark.parametrize("admission", ["expected", "realised"])
@pytest.mark.parametrize("kernels", ["fast", "reference"])
def test_without_an_award_every_number_is_that_of_the_baseline(kernels, admission):
    plain = arrays(kernels=kernels, admission=admission)
    for policy in NOBODY.values():
        found = arrays(policy, kernels=kernels, admission=admission)
        assert not found["awards"].any() and not found["takers"].any() and not found["spend"].any()
        assert_the_same(found, plain)


@pytest.mark.parametrize("kernels", ["fast", "reference"])
def test_beside_policies_that_pay_an_award_that_nobody_gets_changes_nothing(kernels):
    plain = arrays(*PAID, kernels=kernels)
    found = arrays(PAID[0], *NOBODY.values(), PAID[1], kernels=kernels)
    assert plain["takers"].any() and not found["awards"][:, 1:-1].any()
    assert_the_same(found, plain)
    for name in BY_POLICY:
        np.testing.assert_array_equal(found[name][:, [0, -1]], plain[name], err_msg=name)


def test_a_limited_award_that_nobody_asks_for_changes_nothing():
    few = Target(ability=(0.99, 1.0))
    asked = Scholarship(origins=("A",), destinations=("F",), amount=50.0, target=few, places=1e6)
    found = arrays(asked)
    assert not found["awards"].any()
    assert_the_same(found, arrays())


def test_with_some_awards_expected_entrants_move_too():
    some = Scholarship(origins=("A",), amount=30_000.0, places=2000.0)
    found, plain = arrays(some), arrays()
    assert (found["awards"][:, 0] > 0).all()
    away = [a["flow_expected"][:, 0].sum(axis=1) - a["flow_expected"][:, 0, 0] for a in (found, plain)]
    assert (away[0] > away[1]).all()


# --- who holds an award -----------------------------------------------------------------------------------------------


def crowd(size: int, rng: np.random.Generator) -> SimpleNamespace:
    """People of different weights in random order of merit."""
    return SimpleNamespace(
        key=code_keys([f"p{k}" for k in range(size)]),
        weight=rng.choice([50.0, 100.0, 150.0], size),
        ability_rank=rng.permutation(size) / size,
        income_rank=rng.uniform(size=size),
    )


def served(policy: Policy, people, asks: np.ndarray) -> np.ndarray:
    """Who holds an offer of 4 k$ a year for two years when these people ask for it."""
    money = np.full((3, 6), 4.0)
    size = len(asks)
    offer = StudyMoney(0, policy, np.ones(size, bool), money, 0 * money, 2.0, True)
    model = SimpleNamespace(year=FIRST, draws=Draws(1))
    uses = [Use(4.0 * asks, np.full(size, 4.0))]
    return next((keep for _, keep in over_budget(model, [offer], people, uses)), np.ones(size, bool))


@pytest.mark.parametrize(
    "limits", [{"places": 400.0}, {"budget": 3e6}, {"places": 500.0, "budget": 2.5e6}], ids=str
)
def test_awards_expected_of_their_holders_are_on_average_those_made(limits):
    rng = np.random.default_rng(5)
    policy = Scholarship(amount=4000.0, **limits)
    people = crowd(40, rng)
    chance = rng.uniform(0.1, 0.7, 40)
    made, expected = np.zeros((2, 3000))
    for k in range(len(made)):
        asks = rng.uniform(size=40) < chance
        holds = served(policy, people, asks)
        made[k] = people.weight[holds & asks].sum()
        expected[k] = (people.weight * chance)[holds].sum()
    error = (expected - made).std() / np.sqrt(len(made))
    assert abs(expected.mean() - made.mean()) < 4 * error < 0.05 * made.mean()


def test_whether_a_person_holds_an_award_does_not_hang_on_her_own_choice():
    rng = np.random.default_rng(6)
    for _ in range(60):
        people, policy = crowd(12, rng), Scholarship(amount=4000.0, places=float(rng.integers(150, 700)))
        asks = rng.uniform(size=12) < 0.5
        holds = served(policy, people, asks)
        for k in range(12):
            other = asks.copy()
            other[k] = not other[k]
            turned = served(policy, people, other)
            if (holds & asks).any() and (turned & other).any():
                assert holds[k] == turned[k]


def test_the_number_of_awards_and_their_cost_are_those_of_people_served_in_turn():
    rng = np.random.default_rng(7)
    for _ in range(60):
        people, limit = crowd(12, rng), float(rng.integers(150, 700))
        asks = rng.uniform(size=12) < 0.6
        holds = served(Scholarship(amount=4000.0, places=limit), people, asks)
        left, closed, expected = limit, False, np.zeros(12, bool)
        for k in np.argsort(-people.ability_rank):
            expected[k] = not closed and people.weight[k] <= left
            if asks[k]:
                closed |= not expected[k]
                left -= people.weight[k] * expected[k]
        np.testing.assert_array_equal(holds, expected if (expected & asks).any() else np.zeros(12, bool))


def test_entrants_count_on_a_limited_grant_once_somebody_has_got_one():
    limited = ReturnGrant(origins=("A",), amount=30_000.0, years=2, start=FIRST, places=70.0)
    model = model_of(plain_scenario(end=END, policies=[limited, ReturnGrant(origins=("B",), amount=9000.0)]))
    assert model.ledger.chance.tolist() == [0.0, 1.0]
    model.step()
    assert CODES[model.students.origin[model.students.return_award > 0].min()] == "A"
    assert 0.0 < model.ledger.chance[0] < 1.0 == model.ledger.chance[1]
    model.close()
