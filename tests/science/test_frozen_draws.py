"""Same student, same luck: what must not move when something elsewhere changes."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import arrays_of, invented_world, model_of, plain_scenario

from edumig_sim.levers import Scholarship

NO_LIMITS = {"seats": False, "networks": False, "beliefs": False, "wages": False, "public_budget": False}


def lives(scenario, world=None):
    """Everybody's identity and choices, year by year."""
    model = model_of(scenario, world)
    story = []
    while model.running:
        model.step()
        e = model.entrants
        story.append((e.origin.copy(), e.serial.copy(), e.choice.copy(), e.ability.copy()))
    return model, story


def test_a_region_that_nobody_can_reach_changes_nobody():
    world = invented_world()
    _, before = lives(plain_scenario(mechanisms=NO_LIMITS), world)
    _, after = lives(plain_scenario(mechanisms=NO_LIMITS), world.with_unreachable_region("Z"))
    for old, new in zip(before, after, strict=True):
        known = new[0] < len(world.codes)
        for k in range(4):
            np.testing.assert_array_equal(old[k], new[k][known])


def test_a_policy_for_another_region_changes_nobody_here():
    policy = [Scholarship(origins=("A",), amount=9000.0, start=2016)]
    _, before = lives(plain_scenario(mechanisms=NO_LIMITS))
    _, after = lives(plain_scenario(mechanisms=NO_LIMITS, policies=policy))
    changed = 0
    for old, new in zip(before, after, strict=True):
        others = old[0] != 0
        np.testing.assert_array_equal(old[2][others], new[2][others])
        changed += (old[2] != new[2]).sum()
    assert changed > 0


@given(st.integers(1, 5), st.sampled_from([500.0, 3000.0, 15_000.0]))
@settings(max_examples=8, deadline=None)
def test_a_grant_for_one_region_makes_nobody_move_elsewhere(region, amount):
    code = invented_world().codes[region]
    policy = [Scholarship(origins=("A",), destinations=(code,), amount=amount, start=2016)]
    _, before = lives(plain_scenario(mechanisms=NO_LIMITS, end=2016))
    _, after = lives(plain_scenario(mechanisms=NO_LIMITS, end=2016, policies=policy))
    old, new = before[0][2], after[0][2]
    assert set(new[old != new].tolist()) <= {region}


def test_two_workers_see_the_numbers_of_one():
    from edumig_sim.run import run

    scenario = plain_scenario(world="classroom", agents=60, end=2018)
    one = run(scenario, replicates=2, workers=1, progress=False)
    two = run(scenario, replicates=2, workers=2, progress=False)
    for name in one.data.data_vars:
        np.testing.assert_array_equal(one.data[name].values, two.data[name].values, err_msg=str(name))


def test_replicates_differ():
    a, b = (arrays_of(plain_scenario(), seed=s)["flow"] for s in (1, 2))
    assert (a != b).any()
