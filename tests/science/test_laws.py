"""V1 to V3, V8 to V13: laws that every run obeys, checked on whole runs of an invented world."""

import numpy as np
import pytest
from invented import arrays_of, invented_world, model_of, plain_scenario, run_arrays

from edumig_sim.levers import ReturnGrant, Scholarship, Target


def test_everybody_is_somewhere():
    model = model_of(plain_scenario(end=2024))
    start, entered = model.people(), 0.0
    while model.running:
        model.step()
        entered += model.entrants.weight.sum()
    assert model.people() == pytest.approx(start + entered, rel=1e-12)
    students = model.students
    assert ((students.residence >= 0) & (students.residence < len(model.world.codes))).all()


def test_entrants_either_study_or_do_not():
    a = run_arrays(plain_scenario())
    cohort = invented_world().cohort(2016)
    np.testing.assert_allclose(
        a["flow"].sum(axis=2) + a["none"], np.tile(cohort, (len(a["none"]), 1)), rtol=1e-12
    )
    np.testing.assert_allclose(a["flow_expected"].sum(axis=2), a["flow_expected"].sum(axis=2).clip(0, cohort))
    np.testing.assert_allclose(
        a["cohort_quintile"].sum(axis=2), np.tile(cohort, (len(a["none"]), 1)), rtol=1e-12
    )


@pytest.mark.parametrize("admission", ["expected", "realised"])
def test_places_are_never_exceeded(admission):
    a = run_arrays(plain_scenario(admission=admission), seats=0.6)
    flow = a["flow"] if admission == "realised" else a["flow_expected"]
    home = np.diagonal(flow, axis1=1, axis2=2)
    away = flow.sum(axis=1) - home
    assert a["displaced"].sum() > 0
    assert (home <= a["places_home"] * (1 + 1e-6)).all()
    assert (away <= a["places_foreign"] * (1 + 1e-6)).all()


def test_wages_exhaust_labour_income():
    model = model_of(plain_scenario())
    model.run_horizon()
    region, share = model.regions, model.parameters.capital_share
    paid = region.wage_skilled * region.skilled_units + region.wage_unskilled * region.unskilled
    np.testing.assert_allclose(paid / 1000, region.output * (1 - share), rtol=1e-10)


def test_stocks_and_graduates_add_up():
    a = run_arrays(plain_scenario())
    np.testing.assert_allclose(
        a["graduates"], a["stayed"] + a["returned"] + a["onward"], rtol=1e-12, atol=1e-9
    )


def test_twice_the_agents_at_half_the_weight_leave_the_means():
    """V8: means over seeds differ by less than 3 standard errors of the difference."""

    def movers(agents, first):
        seeds = range(first, first + 8)
        runs = [
            run_arrays(plain_scenario(agents=agents, end=2016), seed=s)["flow_expected"][-1] for s in seeds
        ]
        return np.array([flow.sum() - np.trace(flow) for flow in runs])

    few, many = movers(200, 0), movers(400, 100)
    error = np.sqrt(few.var(ddof=1) / len(few) + many.var(ddof=1) / len(many))
    assert error < 0.1 * few.mean()  # precise enough to notice
    assert abs(few.mean() - many.mean()) < 3 * error


def test_the_order_of_regions_changes_nothing():
    world = invented_world()
    order = np.array([3, 0, 5, 1, 4, 2])
    plain = arrays_of(plain_scenario(), world)
    turned = arrays_of(plain_scenario(), world.reordered(order))
    np.testing.assert_array_equal(turned["flow"], plain["flow"][:, order][:, :, order])
    for name in ("output", "places_foreign", "quality"):
        np.testing.assert_allclose(turned[name], plain[name][:, order], rtol=1e-9)


def test_equal_regions_get_equal_flows():
    a = run_arrays(plain_scenario(agents=3000, end=2017), equal=True)
    inbound = a["flow_expected"][-1].sum(axis=0)
    np.testing.assert_allclose(inbound, inbound.mean(), rtol=0.05)
    skilled = a["skilled"][-1]
    drain = 1 - np.diagonal(skilled) / skilled.sum(axis=1)
    np.testing.assert_allclose(drain, drain.mean(), rtol=0.15)


def test_closed_borders_leave_no_brain_drain():
    a = run_arrays(plain_scenario(parameters={"permit_base": 0.0}), closed=True)
    skilled = a["skilled"][-1]
    assert skilled.sum() == pytest.approx(np.trace(skilled))
    assert a["remittances"].sum() == 0
    assert a["flow"].sum() == pytest.approx(np.trace(a["flow"].sum(axis=0)))


def test_a_run_repeats_to_the_bit():
    one, two = run_arrays(plain_scenario()), run_arrays(plain_scenario())
    for name, array in one.items():
        np.testing.assert_array_equal(array, two[name], err_msg=name)


def test_a_policy_that_offers_nothing_changes_no_bit():
    nothing = [
        Scholarship(origins=("A",), amount=0.0, start=2017),
        ReturnGrant(origins=("A",), amount=0.0, start=2017),
    ]
    base, with_policy = run_arrays(plain_scenario()), run_arrays(plain_scenario(policies=nothing))
    for name, array in base.items():
        if name not in {"takers", "awards", "spend", "spend_region", "induced", "promised"}:
            np.testing.assert_array_equal(array, with_policy[name], err_msg=name)


def test_nothing_changes_before_a_start():
    late = [Scholarship(origins=("A",), amount=9000.0, start=2019), ReturnGrant(amount=9000.0, start=2019)]
    base, reform = run_arrays(plain_scenario()), run_arrays(plain_scenario(policies=late))
    for name, array in base.items():
        if name not in {"takers", "awards", "spend", "spend_region", "induced", "promised"}:
            np.testing.assert_array_equal(array[:3], reform[name][:3], err_msg=name)
    assert (base["flow"][3:] != reform["flow"][3:]).any()


SEEDS = [pytest.param(4, id="4 seeds"), pytest.param(20, id="20 seeds", marks=pytest.mark.slow)]


def total(seeds, name, *, pick=lambda a: a, world=None, **changes):
    """Mean over seeds of the sum of a recorded array."""
    runs = (arrays_of(plain_scenario(**changes), world or invented_world(), s) for s in range(seeds))
    return np.mean([pick(run[name]).sum() for run in runs])


def off_diagonal(a):
    return a - a * np.eye(a.shape[1])


@pytest.mark.parametrize("seeds", SEEDS)
def test_a_higher_fee_lowers_own_inbound(seeds):
    inbound = lambda a: off_diagonal(a)[:, :, 4]  # noqa: E731
    dearer = total(seeds, "flow_expected", pick=inbound, world=invented_world(foreign_fee=12.0))
    assert dearer < total(seeds, "flow_expected", pick=inbound)


@pytest.mark.parametrize("seeds", SEEDS)
def test_a_return_grant_brings_people_home(seeds):
    grant = [ReturnGrant(origins=("A",), amount=20_000.0, years=5, start=2016)]
    assert total(seeds, "returnees", policies=grant) > total(seeds, "returnees")


@pytest.mark.parametrize("seeds", SEEDS)
def test_a_scholarship_sends_people_away_from_home(seeds):
    award = [Scholarship(origins=("A",), amount=8000.0, start=2016)]
    assert total(seeds, "flow_expected", pick=off_diagonal, policies=award) > total(
        seeds, "flow_expected", pick=off_diagonal
    )
    at_home = lambda a: np.einsum("too->t", a)  # noqa: E731
    assert total(seeds, "flow_expected", pick=at_home, policies=award) < total(
        seeds, "flow_expected", pick=at_home
    )


@pytest.mark.parametrize("seeds", SEEDS)
def test_more_post_study_work_and_more_permits_let_more_stay(seeds):
    years = invented_world().with_constants({"post_study_work": np.full(6, 3.0)})
    stayed = total(seeds, "stayed", pick=off_diagonal)
    assert total(seeds, "stayed", pick=off_diagonal, world=years) > stayed
    assert total(seeds, "stayed", pick=off_diagonal, parameters={"permit_base": 0.2}) < stayed


@pytest.mark.parametrize("seeds", SEEDS)
def test_a_grant_for_the_poor_at_home_makes_access_more_equal(seeds):
    poor = Target(income=(0.0, 0.4))
    grant = [Scholarship(origins=("A",), destinations=("A",), amount=4000.0, target=poor, start=2016)]

    def gap(policies):
        runs = (run_arrays(plain_scenario(policies=policies), seed=s) for s in range(seeds))
        shares = [r["enrolled_quintile"][:, 0].sum(0) / r["cohort_quintile"][:, 0].sum(0) for r in runs]
        return np.mean([share[4] - share[0] for share in shares])

    assert gap(grant) < gap(())


def test_mesa_step_is_the_core():
    by_step, at_once = model_of(plain_scenario()), model_of(plain_scenario())
    while by_step.running:
        by_step.step()
    at_once.run_horizon()
    for name, array in by_step.recorder.arrays().items():
        np.testing.assert_array_equal(array, at_once.recorder.arrays()[name], err_msg=name)
