"""Twins of admission where it is hardest: equal scores, no places, one bin, persons of very unequal weight."""

import numpy as np
import pytest

pytest.importorskip("numba")
from twin_problems import Study, both, check_seats, places_for, study_problem

KINDS = ["none", "tiny", "scarce", "some", "ample"]


def keen(study=Study(persons=300), **changes):  # noqa: B008 - a named tuple
    """People who want to study and can pay for it, so that places are scarce."""
    problem = study_problem(study)
    nests = problem.nests._replace(none=problem.nests.none - 6.0)
    return problem._replace(nests=nests, affordability=False)._replace(**changes)


@pytest.mark.parametrize("kind", KINDS)
def test_all_scores_are_equal(kind):
    problem = keen(luck=0.0, ability=np.zeros(300), weight=np.full(300, 2.0))
    check_seats(problem, places_for(problem, kind))


@pytest.mark.parametrize("kind", KINDS)
def test_pairs_of_equal_scores(kind):
    problem = keen(luck=0.0, ability=0.1 * np.repeat(np.arange(150), 2))
    check_seats(problem, places_for(problem, kind))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("giant", [0.0, 1e9])
def test_everybody_in_one_bin(kind, giant):
    problem = keen(ability=np.append(np.zeros(299), giant), luck=0.5 if giant else 1e-9)
    check_seats(problem, places_for(problem, kind))


@pytest.mark.parametrize("kind", KINDS)
def test_persons_of_unequal_weight(kind):
    problem = keen(weight=10.0 ** np.random.default_rng(2).uniform(-6, 6, 300))
    check_seats(problem, places_for(problem, kind))


@pytest.mark.parametrize("luck", [-0.5, 0.0, 100.0])
def test_luck_of_any_weight(luck):
    problem = keen(luck=luck)
    check_seats(problem, places_for(problem, "some"))


@pytest.mark.parametrize("away", [0, 1])
def test_a_programme_without_places(away):
    problem = keen()
    places = places_for(problem, "some")
    places[away, 2] = 0.0
    check_seats(problem, places)


def test_places_without_end():
    problem = keen()
    check_seats(problem, np.full((2, 6), np.inf))


@pytest.mark.parametrize("factor", [1.0, 1.0 - 3e-9, 1.0 - 1e-6, 1.0 + 1e-9])
def test_places_as_many_as_are_wanted(factor):
    problem = keen()
    _, reference = both()
    flows = reference.expected_demand(problem, reference.rank_study(problem))[:, :-1]
    home = np.diagonal(flows)
    check_seats(problem, factor * np.stack([home, flows.sum(axis=0) - home]))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("scale", [(1.0, 1.0), (0.2, 0.3), (0.05, 0.05)])
def test_keen_crowds(seed, scale):
    problem = keen(Study(persons=500, regions=8, countries=3, scale=scale, seed=seed))
    for kind in ("tiny", "scarce", "some"):
        check_seats(problem, places_for(problem, kind))


def test_few_places_beside_a_crowd_at_home():
    for seed in range(5):
        problem = keen(Study(persons=300, seed=seed))
        problem = problem._replace(weight=1e4 * problem.weight)
        check_seats(problem, np.stack([np.full(6, 1e9), np.full(6, 1e-3)]))


def test_as_few_places_as_are_wanted_beside_a_crowd_at_home():
    for seed in range(20):
        problem = keen(Study(persons=300, deserted=True, seed=seed))
        few = problem.origin != problem.origin[0]
        problem = problem._replace(weight=np.where(few, 1e-6, 1e6))
        _, reference = both()
        flows = reference.expected_demand(problem, reference.rank_study(problem))[:, :-1].copy()
        np.fill_diagonal(flows, 0.0)
        check_seats(problem, np.stack([np.full(6, 1e12), flows.sum(axis=0)]))


@pytest.mark.xfail(reason="weights are relative to the best alternative and all 0 once it is closed")
@pytest.mark.parametrize("scale", [(1.0, 1.0), (0.2, 0.2)])
def test_nobody_is_lost_when_the_only_good_alternative_is_closed(scale):
    problem = study_problem(Study(persons=300, taste=1e3, scale=scale, seed=1))
    check_seats(problem, places_for(problem, "scarce"))
