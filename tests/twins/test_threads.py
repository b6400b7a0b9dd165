"""The same bits whatever the number of threads; work is cut by its size alone."""

import os

import numpy as np
import pytest

pytest.importorskip("numba")
import numba
from twin_lives import birth, enrolment, residents, study_year
from twin_problems import (
    YEAR,
    Abodes,
    Study,
    both,
    close,
    location_problem,
    location_terms,
    places_for,
    study_problem,
)

from edumig_sim.crn import Draws
from edumig_sim.kernels import threads

SIZE = 1500


@pytest.fixture
def with_threads(monkeypatch):
    """Sets the number of processors that the kernels believe they have; anything is a crowd."""
    monkeypatch.setattr(threads, "_CROWD", 64)

    def put(count):
        monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(count)), raising=False)
        monkeypatch.setattr(numba, "get_num_threads", lambda: count)
        assert threads.threads_for(SIZE) == count

    return put


def flat(answer):
    """The arrays of an answer, tuples unpacked."""
    return [a for part in answer for a in flat(part)] if isinstance(answer, tuple) else [answer]


def study_answers():
    """What the fast kernels of the study choice say to one problem."""
    fast, _ = both()
    problem = study_problem(Study(persons=SIZE, regions=9, countries=3, offers=2, aware=4.0, seed=2))
    ranking = fast.rank_study(problem)
    yield ranking.first.copy()
    yield fast.expected_demand(problem, ranking)
    again = fast.rank_again(problem, ranking, np.arange(0, SIZE, 7))
    yield again.first.copy()
    for name in ("seat_expected", "seat_realised"):
        yield getattr(fast, name)(problem, fast.rank_study(problem), places_for(problem, "some"))


def other_answers():
    """What the other fast kernels say."""
    fast, _ = both()
    yield fast.locate(location_problem(Abodes(persons=SIZE)))
    rng = np.random.default_rng(1)
    stocks = rng.uniform(size=(2, 40, 40))
    yield fast.older_moves(location_terms(rng, 40, 1.0), rng.uniform(size=(40, 40)), (0.7, 0.1), stocks)
    yield fast.draw_cohort(birth(6, SIZE, 3, taste_multiplier=2.0))
    enrolled = enrolment(6, SIZE, 4)
    yield fast.end_of_year(enrolled, study_year(6, 4))
    yield tuple(enrolled)
    people = residents(6, SIZE, 5)
    recognised = rng.uniform(size=(6, 6))
    yield fast.who_moves(people, rng.uniform(size=(2, 2, 9)), Draws(1), YEAR)
    yield fast.count_residents(people, recognised, rng.uniform(size=64))
    yield fast.count_after(people._replace(years=people.years % np.int8(8)), 6)
    yield fast.grow_older(people, recognised, (YEAR - 20, 3.0), YEAR)
    yield people.years, people.stay_years


@pytest.mark.parametrize("answers", [study_answers, other_answers])
def test_one_two_and_three_threads_give_the_same_bits(with_threads, answers):
    told = []
    for count in (1, 2, 3):
        with_threads(count)
        told.append([array for answer in answers() for array in flat(answer)])
    assert len(told[0]) == len(told[1]) == len(told[2])
    for one, two, three in zip(*told, strict=True):
        assert one.tobytes() == two.tobytes() == three.tobytes()


@pytest.mark.parametrize("answers", [study_answers, other_answers])
def test_a_crowd_cut_into_parts_says_the_same_as_in_one_piece(with_threads, monkeypatch, answers):
    with_threads(2)
    parts = [array for answer in answers() for array in flat(answer)]
    monkeypatch.setattr(threads, "_CROWD", 10**9)
    whole = [array for answer in answers() for array in flat(answer)]
    for one, other in zip(parts, whole, strict=True):
        if one.dtype == np.float64:
            close(one, other, 1e-300)
        else:
            np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("items", [0, 1, 3, 8, 1000])
def test_chunks_cover_everything_once_whoever_works(with_threads, items):
    cuts = []
    for count in (1, 3):
        with_threads(count)
        cuts.append(threads.chunks(items, max(items, 64)) if items else [])
    assert cuts[0] == cuts[1]
    assert [k for begin, end in cuts[0] for k in range(begin, end)] == list(range(items))


def test_answers_come_in_the_order_of_the_items():
    assert threads.each(lambda k: k * k, range(100), 3) == [k * k for k in range(100)]
