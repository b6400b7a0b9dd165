"""Laws that hold whatever is switched on, whoever is paid, and however many agents there are."""

from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import CODES, invented_world, model_of, plain_scenario

from edumig_sim.levers import ReturnGrant, Scholarship
from edumig_sim.scenario import Mechanisms, Population

SWITCHES = st.fixed_dictionaries({f.name: st.booleans() for f in fields(Mechanisms)})
POLICIES = st.lists(
    st.one_of(
        st.builds(
            Scholarship,
            origins=st.sets(st.sampled_from(CODES)).map(tuple),
            destinations=st.sets(st.sampled_from(CODES)).map(tuple),
            amount=st.floats(0, 50_000),
            places=st.none() | st.floats(0, 5000),
            start=st.integers(2016, 2018),
            priority=st.sampled_from(["merit", "need", "lottery"]),
        ),
        st.builds(
            ReturnGrant, amount=st.floats(0, 50_000), years=st.integers(1, 6), start=st.integers(2016, 2018)
        ),
    ),
    max_size=3,
)


@given(SWITCHES, POLICIES, st.floats(0.3, 1.5), st.sampled_from(["expected", "realised"]))
@settings(max_examples=25, deadline=None)
def test_people_and_money_are_conserved(switches, policies, seats, admission):
    plan = plain_scenario(agents=40, end=2018, admission=admission, mechanisms=switches, policies=policies)
    world = invented_world(seats=seats)
    model = model_of(plan, world)
    model.run_horizon()  # raises if a person is lost
    a = model.recorder.arrays()
    cohort = np.tile(world.cohort(2016), (len(a["none"]), 1))
    np.testing.assert_allclose(a["flow"].sum(axis=2) + a["none"], cohort, rtol=1e-9)
    np.testing.assert_allclose(a["graduates"], a["stayed"] + a["returned"] + a["onward"], atol=1e-6)
    np.testing.assert_allclose(a["spend_region"].sum(axis=2), a["spend"][:, :, :2].sum(axis=2), rtol=1e-9)
    assert all(np.isfinite(array).all() for array in a.values())
    if switches["seats"]:
        flow = a["flow"] if admission == "realised" else a["flow_expected"]
        home = np.diagonal(flow, axis1=1, axis2=2)
        assert (home <= a["places_home"] * (1 + 1e-6)).all()
        assert (flow.sum(axis=1) - home <= a["places_foreign"] * (1 + 1e-6) + 1e-6).all()
    model.close()


@given(st.floats(50, 2000))
@settings(max_examples=8, deadline=None)
def test_agents_of_equal_weight_add_up_to_the_cohorts(persons):
    plan = replace(plain_scenario(end=2016), population=Population(persons_per_agent=persons))
    model = model_of(plan)
    model.step()
    weight = model.entrants.weight
    assert weight.sum() == pytest.approx(model.world.cohort(2016).sum())
    assert np.abs(weight / persons - 1).max() < 0.1
    model.close()
