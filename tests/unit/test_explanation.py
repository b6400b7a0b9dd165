"""A decision taken apart: its terms add up, its choice is the kernel's, and its grant is the smallest that works."""

from __future__ import annotations

import dataclasses
from functools import cache

import numpy as np
import pytest
from invented import CODES, invented_world, model_of, plain_scenario

from edumig_sim.errors import ModelError
from edumig_sim.explanation import TASTE, decompose, explanations, name_of
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels.reference_study import rank_study
from edumig_sim.model import EduMigModel
from edumig_sim.policies import (
    FeeChange,
    InboundScholarship,
    PostStudyWork,
    ReturnGrant,
    Scholarship,
    SeatChange,
)
from edumig_sim.scenario import load_scenario

POLICIES = (
    Scholarship(origins=("A",), destinations=("B",), amount=2000.0, start=2017, label="aid"),
    InboundScholarship(destinations=("E",), amount=3000.0, fee_waiver=0.5, start=2017, places=200.0),
    FeeChange(destinations=("D",), foreign=4000.0, start=2017),
    PostStudyWork(destinations=("E",), years=2.0, start=2017),
    ReturnGrant(origins=("A", "D"), amount=9000.0, years=3, start=2017),
    ReturnGrant(origins=("A",), amount=4000.0, years=2, start=2017, label="second"),
    SeatChange(destinations=("E",), share=-0.5, start=2018),
)


@cache
def stepped(admission: str = "expected", aware: bool = False, years: int = 3) -> EduMigModel:
    """A model with all kinds of policies, some years on."""
    switches = {"limited_awareness": aware}
    plan = plain_scenario(agents=200, admission=admission, policies=POLICIES, mechanisms=switches)
    model = model_of(plan, world=invented_world(seats=0.9))
    for _ in range(years):
        model.step()
    return model


@pytest.mark.parametrize("admission", ["expected", "realised"])
@pytest.mark.parametrize("aware", [False, True])
def test_the_parts_add_up_to_the_utilities_that_decided(admission, aware):
    model = stepped(admission, aware)
    found = decompose(model, 2018)
    decided = rank_study(model.demand.problem).state.preference
    finite = np.isfinite(decided)
    np.testing.assert_allclose(found.preference[finite], decided[finite], atol=1e-10)
    assert np.array_equal(finite[:, :-1], found.affordable & found.known)
    chosen = np.where(found.choice == len(CODES), kernel.NONE, found.choice)
    np.testing.assert_array_equal(chosen, model.entrants.choice)


@pytest.mark.parametrize("world", ["classroom", pytest.param("us_states", marks=pytest.mark.slow)])
def test_the_first_line_names_the_choice_of_the_kernel_for_ten_thousand_students(world):
    agents = {"classroom": 1700, "us_states": 200}[world]
    plan = load_scenario(world).with_agents(agents)
    model = EduMigModel(dataclasses.replace(plan, end=plan.start + 2, burn_in=8), seed=5)
    for _ in range(2):
        model.step()
    people = model.entrants
    rows = np.arange(10_000)
    names = dict(zip(model.world.codes, model.world.names, strict=True))
    for told, choice, origin in zip(
        explanations(model, model.year - 1, rows), people.choice[rows], people.origin[rows], strict=True
    ):
        code = "none" if choice < 0 else model.world.codes[choice]
        deed = (
            "chose not to study."
            if choice < 0
            else "chose to study at home."
            if choice == origin
            else f"chose to study in {names[code]}."
        )
        assert told.choice == code and told.sentences[0].endswith(deed)


def test_terms_of_policies_are_those_that_the_person_was_offered():
    model = stepped()
    found = decompose(model, 2018)
    names = set(found.parts)
    assert {"policy:0", "policy:1", "policy:2", "policy:3", "policy:4", "policy:5"} <= names
    a, b, d = (CODES.index(c) for c in "ABD")
    home = found.people.origin == a
    assert (found.parts["policy:0"][home, b] > 0).all() and not found.parts["policy:0"][~home].any()
    assert not np.delete(found.parts["policy:0"], b, axis=1).any()
    foreigners = model.place_kind[found.people.origin, d] == kernel.FOREIGN
    assert (found.parts["policy:2"][foreigners, d] < 0).all()
    told = explanations(model, 2018, np.flatnonzero(home)[:1])[0]
    assert "policy aid" in told.terms()["B"] and told.terms()["B"]["total"] == pytest.approx(
        sum(v for k, v in told.terms()["B"].items() if k != "total")
    )


def test_an_explanation_of_an_earlier_cohort_is_the_one_that_was_given_then():
    early, later = stepped(years=1), stepped(years=4)
    for row in (0, 311, 700):
        then, now = (explanations(m, 2016, np.array([row]))[0] for m in (early, later))
        assert now.sentences == then.sentences and now.alternatives == then.alternatives


def test_burn_in_cohorts_can_be_explained_too():
    model = stepped()
    found = decompose(model, 2012)
    graduates = model.students.take(model.students.cohort == 2012)
    studied = found.choice[
        np.searchsorted(found.people.key, graduates.key, sorter=np.argsort(found.people.key))
    ]
    where = np.argsort(found.people.key)[np.searchsorted(np.sort(found.people.key), graduates.key)]
    assert len(studied) and np.array_equal(found.choice[where], graduates.study)


def test_the_smallest_grant_changes_the_choice_and_a_smaller_one_does_not():
    plan = plain_scenario(agents=60, end=2016)
    world = invented_world(seats=30.0)  # nobody is refused, so that a grant moves only its holder
    base = model_of(plan, world=world)
    base.step()
    found = decompose(base, 2016)
    grants, home = found.grants(), found.people.origin.astype(int)
    rows = np.arange(len(home))
    needed = np.where(np.isfinite(grants[rows, home]), grants[rows, home], 0.0)
    away = np.flatnonzero((found.choice != home) & (needed > 50) & (needed < 150_000))
    assert len(away) > 20
    for i in away[::7]:
        code = CODES[home[i]]
        for factor, stays in ((1.001, True), (0.999, False)):
            grant = Scholarship(origins=(code,), destinations=(code,), amount=factor * needed[i], start=2016)
            model = model_of(plain_scenario(agents=60, end=2016, policies=[grant]), world=world)
            model.step()
            assert (model.entrants.choice[i] == home[i]) is np.bool_(stays)


def test_no_grant_helps_where_the_university_refuses():
    model = stepped("realised")
    found = decompose(model, 2018)
    refused = ~found.admitted
    assert refused.any() and np.isinf(found.grants()[refused]).all()
    assert (
        found.grants()[np.arange(len(found.choice)), np.minimum(found.choice, 5)][found.choice < 6] == 0
    ).all()


def test_a_graduate_explains_where_she_lives_and_what_would_have_brought_her_home():
    model = stepped()
    moved = model.moved
    told = 0
    for i in np.flatnonzero(moved.first)[::5]:
        person = model.explain(name_of(model, moved.people.take(np.array([i]))))
        where = person.location
        assert where is not None and where.choice == CODES[moved.region[i]]
        assert where.alternatives[0].terms[TASTE] != 0 and "chose to live" in where.sentences[0]
        told += any("would have brought her home" in s for s in where.sentences)
    assert told


def test_a_student_explains_herself():
    model = stepped()
    student = model.student(40)
    told = student.explain()
    assert told.person == student.unique_id and told.choice == CODES[student.study]
    assert str(told).startswith(student.unique_id) and told.year == student.cohort


@pytest.mark.parametrize(
    ("person", "says"),
    [
        ("nobody", "'nobody' is not a person: give origin, cohort and number, such as A-2016-0"),
        ("A-2016", "is not a person"),
        ("A-x-1", "is not a person"),
        ("Q-2016-1", "no region 'Q'"),
        ("A-1990-1", "cohort 1990 has not chosen: cohorts run from 2006 to 2018 so far"),
        ("A-2030-1", "cohort 2030 has not chosen"),
        ("A-2016-200", "A has 200 agents in the cohort 2016"),
    ],
)
def test_a_person_who_is_not_there_gets_one_clear_message(person, says):
    with pytest.raises(ModelError, match=says):
        stepped().explain(person)


def test_home_is_always_among_what_is_shown():
    model = stepped()
    for told in explanations(model, 2018, np.arange(0, 1200, 97)):
        shown = told.shown()
        assert len(shown) == 4 and shown[0].code == told.choice
        assert told.home in {a.code for a in shown}
