"""Choices that hang by a hair: ties, near ties, the rarest draws, and what only one person or nobody may do."""

from __future__ import annotations

import numpy as np
import pytest

from edumig_sim.crn import Decision, mix64
from edumig_sim.kernels import reference_location, reference_study
from edumig_sim.kernels.problems import StudyProblem

pytest.importorskip("numba")
from twin_problems import (
    Abodes,
    Study,
    both,
    check_location,
    check_ranking,
    check_seats,
    location_problem,
    places_for,
    study_problem,
)

GOLDEN, WORD = 0x9E3779B97F4A7C15, 2**64
GAPS = [0.0, 1e-9, -1e-9, 1e-10, -1e-10, 1e-11, -1e-11, 1e-12, -1e-12]


def hair(best):
    """How near to the best is as good: the logarithms of a shock may differ in their last digits."""
    return 1e-13 + 4.0 * np.spacing(np.abs(best))


def a_group_each(problem: StudyProblem) -> StudyProblem:
    """The same people, each with terms of her own, so that they can be changed one by one."""
    terms, own = problem.terms, problem.terms.group
    return problem._replace(
        terms=terms._replace(
            group=np.arange(len(own)),
            earnings=terms.earnings[own],
            cost=terms.cost[own],
            attraction=terms.attraction[own].copy(),
        )
    )


def hanging_by(problem: StudyProblem, gap: float, lift: float = 0.0) -> StudyProblem:
    """Each person's second best region abroad comes within a gap of her best alternative; all gain a lift."""
    problem = a_group_each(problem)
    attraction, rows = problem.terms.attraction, np.arange(len(problem.weight))
    attraction += lift
    kind = problem.nests.kind[problem.origin]
    scale = np.where(kind == 1, problem.nests.scale[1], problem.nests.scale[0])
    for _ in range(3):  # the first step is rounded
        preference = reference_study.rank_study(problem).state.preference
        best = preference.max(axis=1)
        others = np.where((kind == 2) | (preference[:, :-1] == best[:, None]), -np.inf, preference[:, :-1])
        rival = others.argmax(axis=1)
        can = np.isfinite(others[rows, rival])
        step = (best + gap - preference[rows, rival]) / scale[rows, rival]
        attraction[rows[can], rival[can]] += step[can]
        gap = abs(gap)  # from now on who leads is settled, the rest is rounding
    return problem


def check_hair(problem: StudyProblem) -> int:
    """Choices are alike where the best two differ, else as good; says how many are close calls."""
    fast, reference = both()
    theirs = reference.rank_study(problem)
    mine = fast.rank_study(problem).first
    preference = theirs.state.preference
    rows = np.arange(len(mine))
    ordered = np.sort(preference, axis=1)
    near = hair(ordered[:, -1])
    clear = ordered[:, -1] - ordered[:, -2] > near
    np.testing.assert_array_equal(mine[clear], theirs.first[clear])
    assert (preference[rows, mine] >= ordered[:, -1] - near).all()
    return int((ordered[:, -1] - ordered[:, -2] < 1e-8).sum())


@pytest.mark.parametrize("scale", [(1.0, 1.0), (0.6, 0.7), (0.2, 0.2)])
@pytest.mark.parametrize("gap", GAPS)
def test_two_best_a_hair_apart(gap, scale):
    crowd = Study(regions=20, persons=2000, scale=scale, affordability=False, seed=5)
    assert check_hair(hanging_by(study_problem(crowd), gap)) > 1000


@pytest.mark.parametrize("lift", [1e3, 1e6, 1e10])
def test_a_hair_apart_far_from_zero(lift):
    crowd = Study(regions=20, persons=10_000, scale=(1.0, 0.2), affordability=False, seed=6)
    for gap in lift * np.array([1e-14, -1e-14, 1e-13, -1e-13, 1e-12]):
        check_hair(hanging_by(study_problem(crowd), gap, lift))


def twin_regions(problem: StudyProblem) -> StudyProblem:
    """Every second region is the copy of the one before, its key included: all of its totals are equal."""
    regions = len(problem.quality)
    copy = np.arange(regions) // 2 * 2
    t, nests = problem.terms, problem.nests
    kind = np.where(np.eye(regions, dtype=bool), 2, np.minimum(nests.kind[:, copy], 0))
    return problem._replace(
        terms=t._replace(
            earnings=t.earnings[:, copy],
            cost=t.cost[:, copy],
            attraction=t.attraction[:, copy],
            language=t.language[:, copy],
            english=t.english[copy],
            culture=t.culture[:, copy],
        ),
        nests=nests._replace(kind=kind),
        quality=problem.quality[copy],
        clarity=problem.clarity[:, copy],
        means=problem.means[:, copy],
        alternatives=problem.alternatives[[*copy, regions]],
    )


@pytest.mark.parametrize("scale", [1.0, 0.6, 0.2])
def test_the_first_of_exact_equals_is_chosen(scale):
    problem = twin_regions(
        study_problem(Study(regions=10, persons=500, scale=(scale, 1.0), affordability=False))
    )
    check_ranking(problem)
    first = both()[0].rank_study(problem).first
    abroad = (first < 10) & (first // 2 != problem.origin // 2)
    assert abroad.any() and (first[abroad] % 2 == 0).all()


def unmix(word: int) -> int:
    """The inverse of ``mix64``."""

    def unshift(z: int, by: int) -> int:
        out = z
        for _ in range(64 // by):
            out = z ^ (out >> by)
        return out

    word = unshift(word, 31) * pow(0x94D049BB133111EB, -1, WORD) % WORD
    word = unshift(word, 27) * pow(0xBF58476D1CE4E5B9, -1, WORD) % WORD
    return unshift(word, 30)


def person_who_draws(word: int, stem: int, alternative: int) -> int:
    """The key of the person whose draw for an alternative is this word."""
    before = (unmix(word) - (alternative + 1) * GOLDEN) % WORD
    return ((unmix(before) - stem) * pow(GOLDEN, -1, WORD) - 1) % WORD


def rare_words() -> list[int]:
    """Words whose uniforms are as near to 0 and to 1 as can be, at all powers of two, and between 0.8 and 0.9."""
    top = 2**52 - 1
    numbers = {*range(4), *(top - k for k in range(4))}
    for e in range(1, 52):
        numbers |= {2**e - 1, 2**e, 2**e + 1, top - 2**e + 1, top - 2**e, top - 2**e - 1}
    numbers |= {int(top * (0.8 + 0.001 * k)) for k in range(100)}
    return [k << 12 for k in sorted(numbers)]


def rare_people(problem: StudyProblem, decision: Decision, alternatives) -> np.ndarray:
    """Keys of people each of whom draws one of the rarest numbers for an alternative."""
    stem = int(problem.draws.stem(decision, problem.year))
    words = rare_words()
    some = [int(alternatives[k % len(alternatives)]) for k in range(len(words))]
    keys = [person_who_draws(w, stem, a) for w, a in zip(words, some, strict=True)]
    return np.array(keys, np.uint64)


def test_a_key_can_be_found_for_every_draw():
    assert unmix(int(mix64(np.uint64(12345)))) == 12345
    problem = study_problem(Study(persons=len(rare_words())))
    person = rare_people(problem, Decision.STUDY, problem.alternatives)
    drawn = problem.draws.keys(Decision.STUDY, person, problem.year, problem.alternatives)
    assert drawn[np.arange(len(person)), np.arange(len(person)) % 7].tolist() == rare_words()


@pytest.mark.parametrize("gap", [None, 0.0, 1e-10, -1e-10])
@pytest.mark.parametrize("scale", [(1.0, 1.0), (0.2, 0.2)])
def test_the_rarest_taste_shocks(gap, scale):
    usual = study_problem(Study(persons=len(rare_words()), regions=9, scale=scale, affordability=False))
    problem = usual._replace(person=rare_people(usual, Decision.STUDY, usual.alternatives))
    check_hair(problem if gap is None else hanging_by(problem, gap))


@pytest.mark.parametrize("decision", [Decision.STUDY, Decision.ADMISSION_LUCK])
def test_seats_of_those_with_the_rarest_draws(decision):
    usual = study_problem(Study(persons=len(rare_words()), regions=9))
    problem = usual._replace(person=rare_people(usual, decision, usual.alternatives[:-1]))
    check_ranking(problem)
    check_seats(problem, places_for(problem, "some"))


@pytest.mark.parametrize("decision", [Decision.LOCATION, Decision.PERMIT])
def test_movers_with_the_rarest_draws(decision):
    usual = location_problem(Abodes(persons=len(rare_words()), regions=9))
    check_location(usual._replace(person=rare_people(usual, decision, usual.regions)))


@pytest.mark.parametrize("gap", GAPS)
def test_two_best_residences_a_hair_apart(gap):
    for seed in range(30):
        problem = location_problem(Abodes(persons=1, permits=1.0, seed=seed))
        base = problem.terms.base.copy()
        problem = problem._replace(terms=problem.terms._replace(base=base))
        total = _totals(problem)
        first, second = np.argsort(total)[[-1, -2]]
        base[problem.movers.origin[0], problem.movers.current[0], second] += (
            total[first] - total[second] + gap
        )
        total = _totals(problem)
        mine, theirs = (k.locate(problem).region[0] for k in both())
        apart = abs(total[first] - total[second])
        assert apart < 1e-8
        assert mine == theirs or apart < hair(total[first])


def _totals(problem):
    from edumig_sim.kernels.reference import location_utility

    allowed = reference_location.permitted(problem)
    utility = location_utility(problem.movers, problem.terms, allowed)
    return (utility + reference_location.luck(problem))[0]


@pytest.mark.parametrize("closed", ["one left", "none left", "home only"])
def test_few_or_no_feasible_alternatives(closed):
    problem = study_problem(Study(persons=200, regions=5))
    cost = np.full_like(problem.terms.cost, 1e9)
    if closed == "one left":
        cost[:, 3] = 0.0
    elif closed == "home only":
        cost[np.arange(5), np.arange(5)] = 0.0
    problem = problem._replace(terms=problem.terms._replace(cost=cost))
    check_ranking(problem)
    check_seats(problem, places_for(problem, "some"))
    first = both()[0].rank_study(problem).first
    allowed = {"one left": {3, 5}, "none left": {5}, "home only": {*range(6)}}[closed]
    assert set(first.tolist()) <= allowed


def test_minus_infinity_closes_a_nest_or_a_region():
    problem = study_problem(Study(persons=300, regions=8, countries=2))
    constant, attraction = problem.nests.constant.copy(), problem.terms.attraction.copy()
    constant[:, 0] = -np.inf
    attraction[:, [0, 2]] = -np.inf
    for shut in (
        problem._replace(nests=problem.nests._replace(constant=constant)),
        problem._replace(terms=problem.terms._replace(attraction=attraction)),
    ):
        check_ranking(shut)
        check_seats(shut, places_for(shut, "some"))
