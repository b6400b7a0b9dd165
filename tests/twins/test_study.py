"""Twins of the study choice and of admission, on whole invented problems."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("numba")
from twin_problems import (
    FEW,
    MANY,
    STUDIES,
    Study,
    both,
    check_ranking,
    check_seats,
    close,
    lost,
    places_for,
    study_problem,
)

from edumig_sim.kernels.fast_choice import first_choices

PLACES = st.sampled_from(["none", "tiny", "scarce", "some", "ample"])


@given(STUDIES)
@FEW
def test_first_choices_and_expected_demand(study):
    check_ranking(study_problem(study))


@given(STUDIES, PLACES)
@FEW
def test_seats(study, kind):
    problem = study_problem(study)
    check_seats(problem, places_for(problem, kind))


@given(STUDIES, st.floats(0.0, 1.0))
@FEW
def test_ranking_again_after_offers_change(study, share):
    problem = study_problem(study._replace(offers=3))
    check_ranking_again(problem, np.random.default_rng(study.seed).uniform(size=study.persons) < share)


def check_ranking_again(problem, changed):
    """Those whose offers change, and only those, are ranked anew; the rest stays."""
    group = problem.terms.group
    other = problem._replace(terms=problem.terms._replace(group=np.where(changed, group // 3 * 3, group)))
    rows = np.flatnonzero(changed)
    again = [k.rank_again(other, k.rank_study(problem), rows) for k in both()]
    np.testing.assert_array_equal(again[0].first, again[1].first)
    fast, reference = both()
    np.testing.assert_array_equal(again[0].first, fast.rank_study(other).first)
    close(fast.expected_demand(other, again[0]), reference.expected_demand(other, again[1]), lost(problem))
    places = places_for(problem, "some")
    seated = [k.seat_expected(other, a, places) for k, a in zip(both(), again, strict=True)]
    np.testing.assert_array_equal(seated[0].choice, seated[1].choice)


@pytest.mark.parametrize("taste", [1e-6, 1e2, 1e3])
@pytest.mark.parametrize("scale", [(1.0, 1.0), (0.2, 0.2), (0.05, 0.05)])
def test_extreme_tastes(taste, scale):
    for seed in range(5):
        check_ranking(study_problem(Study(taste=taste, scale=scale, persons=300, regions=20, seed=seed)))


@pytest.mark.parametrize("kind", ["none", "tiny", "scarce", "some", "ample"])
@pytest.mark.parametrize("scale", [(1.0, 1.0), (0.6, 0.7), (0.2, 0.2)])
def test_seats_of_a_larger_crowd(kind, scale):
    problem = study_problem(Study(persons=3000, regions=12, countries=3, scale=scale, seed=3))
    check_seats(problem, places_for(problem, kind))


def test_asking_twice_gives_the_same_answer():
    problem = study_problem(Study())
    fast, _ = both()
    ranking = fast.rank_study(problem)
    np.testing.assert_array_equal(
        fast.expected_demand(problem, ranking), fast.expected_demand(problem, ranking)
    )


def test_choices_alone_are_those_of_the_ranking():
    for seed in range(10):
        problem = study_problem(Study(persons=300, regions=20, aware=5.0 if seed % 2 else None, seed=seed))
        _, reference = both()
        np.testing.assert_array_equal(first_choices(problem), reference.rank_study(problem).first)


def test_two_rankings_at_once_do_not_disturb_each_other():
    fast, reference = both()
    problems = [study_problem(Study(persons=300, seed=seed)) for seed in (1, 2)]
    rankings = [fast.rank_study(problem) for problem in problems]
    fast.seat_expected(problems[1], rankings[1], places_for(problems[1], "scarce"))
    del rankings[1]
    fast.rank_study(problems[1])
    wanted = reference.expected_demand(problems[0], reference.rank_study(problems[0]))
    close(fast.expected_demand(problems[0], rankings[0]), wanted, lost(problems[0]))


@pytest.mark.slow
@given(STUDIES, PLACES)
@MANY
def test_many_seats(study, kind):
    problem = study_problem(study)
    check_ranking(problem)
    check_seats(problem, places_for(problem, kind))
