"""Which way things push: each cause alone, all else and all luck the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from invented import invented_world, model_of, plain_scenario

from edumig_sim.levers import (
    FeeChange,
    InboundScholarship,
    OutboundScholarship,
    PostStudyWork,
    ReturnGrant,
    Scholarship,
    SeatChange,
    SkilledPermit,
)

HOST, HOME = 4, 0  # E is a country of its own; A has two more regions in its country
OTHERS = [o for o in range(6) if o != HOST]


def arrays(world=None, policies=(), end=2018, parameters=None):
    """What a small run records."""
    plan = plain_scenario(end=end, agents=120, policies=policies, parameters=parameters)
    model = model_of(plan, world or invented_world(seats=3.0), seed=2)
    model.run_horizon(collect=False)
    model.close()
    return model.recorder.arrays()


def coming(a):
    """Expected entrants to the host from elsewhere, over all years."""
    return a["flow_expected"][:, OTHERS, HOST].sum()


def living(a):
    """Graduates from elsewhere who live in the host at the end."""
    return a["skilled"][-1][OTHERS, HOST].sum()


def changed(**arrays_of_regions):
    """The world with another value in the host."""
    world = invented_world(seats=3.0)
    changes = {}
    for name, value in arrays_of_regions.items():
        array = np.array(getattr(world, name), float)
        array[HOST] = value
        changes[name] = array
    return world.replace_arrays(changes)


@pytest.fixture(scope="module")
def plain():
    return arrays()


@pytest.mark.parametrize(
    ("name", "value", "sign"),
    [
        ("visa", 0.5, -1),
        ("post_study_work", 3.0, 1),
        ("foreign_fee", 14.0, -1),
        ("living_cost", 12.0, -1),
        ("tax_rate", 0.6, -1),
        ("wage_skilled", 60.0, 1),
        ("quality", 3.0, 1),
        ("work", 8.0, 1),
        ("english", 1.0, 1),
        ("delta", 1.0, 1),
    ],
)
def test_what_draws_students_to_a_host_and_what_keeps_them_away(plain, name, value, sign):
    there = coming(arrays(changed(**{name: value})))
    assert sign * (there - coming(plain)) > 0.002 * coming(plain), (there, coming(plain))


@pytest.mark.parametrize(
    ("name", "value", "sign"),
    [("visa", 0.5, -1), ("tax_rate", 0.6, -1), ("wage_skilled", 60.0, 1), ("amenity", 2.0, 1)],
)
def test_what_draws_graduates_to_a_host_and_what_keeps_them_away(plain, name, value, sign):
    there = living(arrays(changed(**{name: value})))
    assert sign * (there - living(plain)) > 0


@pytest.mark.parametrize(
    ("name", "value", "sign"),
    [
        ("distance_km", 9000.0, -1),
        ("diaspora", 30_000.0, 1),
        ("language", 1.0, 1),
        ("culture", 1.0, -1),
        ("colonial", 1.0, 1),
        ("affinity", 1.0, 1),
    ],
)
def test_what_ties_one_origin_to_the_host(plain, name, value, sign):
    """Only the corridor from the first region to the host: that way round, and hardly any other."""
    world = invented_world(seats=3.0)
    table = np.array(getattr(world, name), float)
    table[HOME, HOST] = value
    a = arrays(world.replace_arrays({name: table}), end=2016)
    flow, before = a["flow_expected"][0], plain["flow_expected"][0]
    assert sign * (flow[HOME, HOST] - before[HOME, HOST]) > 0.01 * before[HOME, HOST]
    assert abs(flow[1, HOST] - before[1, HOST]) < 0.3 * abs(flow[HOME, HOST] - before[HOME, HOST])
    assert abs(flow[HOST, HOME] - before[HOST, HOME]) < 0.3 * abs(flow[HOME, HOST] - before[HOME, HOST])


LEVERS = [
    (OutboundScholarship(origins=("A",), amount=5000.0), lambda a: a["flow_expected"][:, HOME, 1:].sum(), 1),
    (InboundScholarship(destinations=("E",), amount=5000.0), coming, 1),
    (InboundScholarship(destinations=("E",), amount=1.0, fee_waiver=1.0), coming, 1),
    (
        Scholarship(origins=("A",), destinations=("A",), amount=3000.0),
        lambda a: a["flow_expected"][:, 0, 0].sum(),
        1,
    ),
    (FeeChange(destinations=("E",), foreign=5000.0), coming, -1),
    (FeeChange(destinations=("E",), foreign=-5000.0), coming, 1),
    (FeeChange(destinations=("A",), home=1500.0), lambda a: a["flow_expected"][:, 0, 0].sum(), -1),
    (FeeChange(destinations=("A",), domestic=1500.0), lambda a: a["flow_expected"][:, 1:3, 0].sum(), -1),
    (PostStudyWork(destinations=("E",), years=3.0), coming, 1),
    (PostStudyWork(destinations=("E",), years=3.0), living, 1),
    (SkilledPermit(destinations=("E",), chance=0.4), living, 1),
    (SkilledPermit(destinations=("E",), chance=-0.6), living, -1),
    (ReturnGrant(origins=("A",), amount=40_000.0, years=5), lambda a: a["returnees"][:, HOME].sum(), 1),
]


@pytest.mark.parametrize(("lever", "of", "sign"), LEVERS, ids=lambda x: getattr(x, "lever", None))
def test_which_way_each_lever_pushes(plain, lever, of, sign):
    after = of(arrays(policies=[replace(lever, start=2016)]))
    assert sign * (after - of(plain)) > 0, (after, of(plain))


def test_fewer_places_let_fewer_in_and_more_places_more():
    world = invented_world(seats=0.2)
    base = arrays(world)
    for share, sign in ((-0.4, -1), (0.6, 1)):
        after = arrays(world, policies=[SeatChange(destinations=("E",), share=share, start=2016)])
        assert sign * (coming(after) - coming(base)) > 0.05 * coming(base), (coming(after), coming(base))
    capped = arrays(world, policies=[SeatChange(destinations=("E",), at_most=100.0, start=2016)])
    assert (capped["flow_expected"][:, OTHERS, HOST].sum(axis=1) <= 100.0001).all()


def test_taxes_and_subsidies_of_the_public(plain):
    """A higher tax brings revenue; a scholarship costs who pays it."""
    dear = arrays(changed(tax_rate=0.6))
    assert dear["tax_revenue"][0, HOST] > 1.5 * plain["tax_revenue"][0, HOST]
    paid = arrays(policies=[OutboundScholarship(origins=("A",), amount=5000.0, start=2016)])
    assert paid["budget_balance"][0, HOME] < plain["budget_balance"][0, HOME]
    assert paid["spend_region"][0, 0, HOME] > 0 and not paid["spend_region"][0, 0, 1:].any()


@pytest.mark.parametrize(
    ("parameter", "value", "of", "sign"),
    [
        ("diaspora_exit", 0.3, lambda a: a["diaspora"][-1].sum(), -1),
        ("remittance_share", 0.2, lambda a: a["remittances"][-1].sum(), 1),
        ("remittance_decay", 0.5, lambda a: a["remittances"][-1].sum(), -1),
        ("drop_first", 0.5, lambda a: a["graduates"].sum(), -1),
        ("graduate_on_time", 0.9, lambda a: a["graduates"].sum(), 1),
        ("alpha_move", 6.0, lambda a: a["moves"].sum(), -1),
        ("alpha_home", 5.0, lambda a: a["returned"].sum(), 1),
        (
            "recognition",
            0.3,
            lambda a: a["stayed"].sum() - np.einsum("too->", a["stayed"]),
            1,
        ),  # it counts there
        ("productivity_growth", 0.05, lambda a: a["output"][-1].sum(), 1),
        (
            "theta_distance",
            1.5,
            lambda a: a["flow_expected"].sum() - np.einsum("too->", a["flow_expected"]),
            -1,
        ),
        ("quality_reversion", 0.9, lambda a: np.ptp(a["quality"][-1] - a["quality"][0]), -1),
    ],
)
def test_which_way_parameters_push(plain, parameter, value, of, sign):
    after = of(arrays(parameters={parameter: value}))
    assert sign * (after - of(plain)) > 0, (after, of(plain))
