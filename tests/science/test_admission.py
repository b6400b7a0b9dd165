"""V2 and V6: cutoffs against deferred acceptance, stability, and places that are never exceeded."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matching.games import HospitalResident

from edumig_sim.kernels import reference as kernel

SIZES = st.tuples(st.integers(2, 40), st.integers(2, 5), st.integers(0, 2**32 - 1))


def market(people, regions, seed, weights=False):
    rng = np.random.default_rng(seed)
    origin = rng.integers(0, regions, people)
    preference = np.column_stack([rng.gumbel(size=(people, regions)), rng.gumbel(size=people)])
    weight = rng.uniform(0.5, 3, people) if weights else np.ones(people)
    places = np.floor(rng.uniform(0, people / regions, (2, regions)))
    return preference, kernel.Market(origin, weight, places, rng.normal(size=(people, regions)))


def programme(person, region, origin):
    return (int(region), bool(origin[person] != region))


def by_deferred_acceptance(preference, game):
    """Student-proposing deferred acceptance of the package ``matching``, one programme a (region, kind of student)."""
    people, regions = game.score.shape
    acceptable = {
        i: [d for d in np.argsort(-preference[i, :-1]) if preference[i, d] > preference[i, -1]]
        for i in range(people)
    }
    open_to = {(d, away): int(game.places[int(away), d]) for d in range(regions) for away in (False, True)}
    wishes, ranking = {}, {}
    for i in range(people):
        wish = [
            programme(i, d, game.origin) for d in acceptable[i] if open_to[programme(i, d, game.origin)] > 0
        ]
        if wish:
            wishes[f"s{i}"] = [str(p) for p in wish]
    for p, size in open_to.items():
        fans = [i for i in range(people) if f"s{i}" in wishes and str(p) in wishes[f"s{i}"]]
        if size > 0 and fans:
            ranking[str(p)] = [f"s{i}" for i in sorted(fans, key=lambda i: -game.score[i, p[0]])]
    if not wishes:
        return np.full(people, kernel.NONE)
    names = {str(p): p for p in open_to}
    seats = {p: open_to[names[p]] for p in ranking}
    matched = HospitalResident.create_from_dictionaries(wishes, ranking, seats).solve(optimal="resident")
    result = np.full(people, kernel.NONE)
    for hospital, residents in matched.items():
        for resident in residents:
            result[int(resident.name[1:])] = names[hospital.name][0]
    return result


@given(SIZES)
@settings(max_examples=150, deadline=None)
def test_cutoffs_equal_deferred_acceptance(size):
    preference, game = market(*size)
    assigned, _ = kernel.clear_realised(preference, game)
    np.testing.assert_array_equal(assigned, by_deferred_acceptance(preference, game))


@given(SIZES)
@settings(max_examples=100, deadline=None)
def test_no_pair_blocks_and_no_programme_is_over_full(size):
    preference, game = market(*size, weights=True)
    assigned, cutoffs = kernel.clear_realised(preference, game)
    regions = game.places.shape[1]
    for away in (0, 1):
        rows = (assigned >= 0) & ((game.origin != assigned) == bool(away))
        taken = np.bincount(assigned[rows], weights=game.weight[rows], minlength=regions)
        assert (taken <= game.places[away] * (1 + 1e-9)).all()
    own = np.where(assigned >= 0, preference[np.arange(len(assigned)), assigned], preference[:, -1])
    envied = preference[:, :-1] > own[:, None]
    assert not (envied & kernel.reachable(game.score, game.origin, cutoffs)).any()


@given(SIZES, st.floats(0.3, 1))
@settings(max_examples=60, deadline=None)
def test_expected_admission_never_exceeds_places_and_conserves_people(size, scale):
    preference, game = market(*size, weights=True)
    regions = game.places.shape[1]
    kind = np.full((regions, regions), kernel.FOREIGN)
    np.fill_diagonal(kind, kernel.HOME)
    tree = kernel.Nests(kind, (scale, 1.0), np.zeros((regions, 2)), np.zeros(regions))
    first = kernel.nested_logit_probabilities(preference, game.origin, tree)
    chance, cutoffs = kernel.clear_expected(preference, first, game, tree)
    np.testing.assert_allclose(chance.sum(axis=1), 1, rtol=1e-12)
    mine = game.origin[:, None] == np.arange(regions)
    for away, inside in ((0, mine), (1, ~mine)):
        taken = (game.weight[:, None] * chance[:, :-1] * inside).sum(axis=0)
        assert (taken <= game.places[away] * (1 + 1e-6)).all()
    assert (chance[:, :-1][~kernel.reachable(game.score, game.origin, cutoffs)] == 0).all()


def test_places_that_do_not_bind_change_nothing():
    preference, game = market(30, 4, 1)
    ample = game._replace(places=np.full((2, 4), 1e9))
    assigned, cutoffs = kernel.clear_realised(preference, ample)
    best = kernel.choose(preference)
    np.testing.assert_array_equal(assigned, np.where(best == 4, kernel.NONE, best))
    assert np.isneginf(cutoffs).all()


def test_one_place_goes_to_the_higher_score():
    preference = np.array([[9.0, 1.0, 0.0], [9.0, 1.0, 0.0]])
    game = kernel.Market(
        np.array([1, 1]), np.ones(2), np.array([[5.0, 5.0], [1.0, 5.0]]), np.array([[0.1, 0], [0.2, 0]])
    )
    assigned, cutoffs = kernel.clear_realised(preference, game)
    assert assigned.tolist() == [1, 0]
    assert cutoffs[1, 0] == pytest.approx(0.2)


@given(SIZES)
@settings(max_examples=60, deadline=None)
def test_the_order_of_agents_changes_nobodys_place(size):
    preference, game = market(*size, weights=True)
    order = np.random.default_rng(size[2]).permutation(len(preference))
    turned = kernel.Market(game.origin[order], game.weight[order], game.places, game.score[order])
    assigned, cutoffs = kernel.clear_realised(preference, game)
    again, same = kernel.clear_realised(preference[order], turned)
    np.testing.assert_array_equal(again, assigned[order])
    np.testing.assert_array_equal(same, cutoffs)
