"""Who changed and why: exact counts between two models of one seed."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from invented import CODES, invented_world, model_of, plain_scenario

from edumig_sim.changes import REASONS, VARIABLES, Changes, labels
from edumig_sim.policies import (
    FeeChange,
    InboundScholarship,
    Policy,
    PostStudyWork,
    ReturnGrant,
    SeatChange,
    SkilledPermit,
)

E = CODES.index("E")
FIRST, START, END = 2016, 2018, 2022
LEVERS: dict[str, tuple[Policy, str]] = {
    "fee": (FeeChange(destinations=("E",), foreign=3000.0, start=START), "cost"),
    "award": (InboundScholarship(destinations=("E",), amount=6000.0, start=START), "cost"),
    "seats": (SeatChange(destinations=("E",), share=-0.95, start=START), "seat"),
    "permit": (PostStudyWork(destinations=("E",), years=3.0, start=START), "permit"),
    "grant": (ReturnGrant(origins=("A", "B", "C"), amount=25_000.0, years=5, start=START), "wage"),
}


@cache
def compared(name: str, seats: float = 0.9):
    """Both models at the end, and what was counted; every year checked against the models themselves."""
    policy, _ = LEVERS[name]
    before, after = (
        model_of(plain_scenario(end=END, policies=p), world=invented_world(seats=seats))
        for p in ([], [policy])
    )
    changes, seen = Changes(before, after), []
    while after.running:
        before.step()
        after.step()
        changes.record()
        differs = before.entrants.choice != after.entrants.choice
        seen.append(float(after.entrants.weight[differs].sum()))
    return changes.arrays(), seen


@pytest.mark.parametrize("name", LEVERS)
def test_everybody_who_studies_elsewhere_is_counted_once(name):
    arrays, seen = compared(name)
    np.testing.assert_allclose(arrays["changed_study"].sum(axis=(1, 2, 3)), seen)
    np.testing.assert_allclose(arrays["changed_study_path"].sum(axis=(1, 2)), seen)
    assert not np.trace(arrays["changed_study_path"], axis1=1, axis2=2).any()
    assert not arrays["changed_study"][: START - FIRST].any() and sum(seen) > 0


@pytest.mark.parametrize("name", LEVERS)
def test_in_its_first_year_a_lever_works_for_its_own_reason(name):
    arrays, _ = compared(name, seats=3.0 if name != "seats" else 0.9)
    by_reason = arrays["changed_study"][START - FIRST].sum(axis=(0, 1))
    assert by_reason[REASONS.index(LEVERS[name][1])] >= 0.95 * by_reason.sum() > 0


def test_a_return_grant_changes_residence_for_its_money():
    arrays, _ = compared("grant", seats=3.0)
    by_reason = arrays["changed_residence"][START - FIRST].sum(axis=(0, 1))
    assert by_reason[REASONS.index("wage")] == by_reason.sum() > 0


def test_an_award_changes_residence_through_study():
    arrays, _ = compared("award", seats=3.0)
    by_reason = arrays["changed_residence"].sum(axis=(0, 1, 2))
    assert by_reason[REASONS.index("study")] > 0.5 * by_reason.sum()


def test_who_is_pushed_out_is_replaced_and_lands_somewhere():
    arrays, _ = compared("award", seats=0.5)
    out, landed, came = arrays["pushed_out"], arrays["landed"], arrays["pushed_in"]
    assert out.sum() > 0 and came.sum() > 0
    np.testing.assert_allclose(out.sum(axis=2), landed.sum(axis=2))
    seats = arrays["changed_study"][..., REASONS.index("seat")].sum()
    assert seats >= out.sum()
    assert not landed[:, np.arange(len(CODES)), np.arange(len(CODES))].any()


def test_the_same_models_change_nothing():
    model, twin = model_of(plain_scenario(end=2017)), model_of(plain_scenario(end=2017))
    changes = Changes(model, twin)
    while model.running:
        model.step()
        twin.step()
        changes.record()
    assert not any(a.any() for a in changes.arrays().values())


def test_models_of_other_people_are_refused():
    one, other = model_of(plain_scenario(end=2016)), model_of(plain_scenario(end=2016), seed=2)
    with pytest.raises(ValueError, match="same people"):
        Changes(one, other)


def test_arrays_have_the_shapes_that_their_variables_name():
    known = labels(CODES)
    sizes = {"year": END - FIRST + 1, "origin": 6, "quintile": 5} | {k: len(v) for k, v in known.items()}
    arrays, _ = compared("fee")
    for name, about in VARIABLES.items():
        assert arrays[name].shape == tuple(sizes[d] for d in about.dims)


def test_closed_borders_are_a_matter_of_permits():
    policy = SkilledPermit(chance=-1.0, start=START)
    before, after = (model_of(plain_scenario(end=2019, policies=p)) for p in ([], [policy]))
    changes = Changes(before, after)
    while after.running:
        before.step()
        after.step()
        changes.record()
    by_reason = changes.arrays()["changed_residence"][START - FIRST].sum(axis=(0, 1))
    assert by_reason[REASONS.index("permit")] == by_reason.sum() > 0
