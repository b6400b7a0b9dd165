"""Indices, races and rules of studies, on tables so small that the answer is worked out by hand."""

from __future__ import annotations

import math
from itertools import permutations
from types import SimpleNamespace

import numpy as np
import pytest
from oracles.watching import same
from scipy import stats

from edumig_sim.studies import discovery
from edumig_sim.studies.indices import (
    around,
    bootstrap_of,
    morris_indices,
    pawn_index,
    rank_regression,
    resamples,
    sobol_indices,
    swings,
    variance_parts,
)
from edumig_sim.studies.racing import Judged, close, contenders, front, ideals, judge, undecided

NAN = float("nan")


# --- indices ----------------------------------------------------------------------------------------------------------


def test_swings_are_students_interval_of_the_largest_distance():
    """Three seeds; the first factor moves the outcome by 6, 7 and 11, the second the other way and less."""
    table = np.array([[NAN, NAN], [0.0, NAN], [1.0, NAN], [NAN, 0.0], [NAN, 1.0]])
    values = np.array(
        [[10.0, 20.0, 30.0], [8.0, 19.0, 27.0], [14.0, 26.0, 38.0], [13.0, 22.0, 34.0], [9.0, 17.0, 27.0]]
    )
    (index,) = swings(table, values)
    assert index.measure == "swing"
    for k, gap in enumerate(([6.0, 7.0, 11.0], [4.0, 5.0, 7.0])):
        half = stats.t.ppf(0.975, 2) * np.std(gap, ddof=1) / math.sqrt(3)
        mean = sum(gap) / 3
        same([index.value[k], index.low[k], index.high[k]], [mean, max(mean - half, 0.0), mean + half])


def test_a_factor_that_only_lowers_counts_from_its_own_level():
    """The point with nothing moved is a level of every factor."""
    table = np.array([[NAN, NAN], [0.0, NAN], [NAN, 1.0]])
    values = np.array([[10.0, 12.0], [4.0, 7.0], [11.0, 14.0]])
    (index,) = swings(table, values)
    same(index.value, [5.5, 1.5])
    half = stats.t.ppf(0.975, 1) * np.std([6.0, 5.0], ddof=1) / math.sqrt(2)
    same([index.low[0], index.high[0]], [max(5.5 - half, 0), 5.5 + half])
    (single,) = swings(table, values[:, :1])
    same(single.value, [6.0, 1.0])
    assert np.isnan(single.low).all() and np.isnan(single.high).all()


def test_variance_of_points_seeds_and_both():
    """A two-way layout by its definition: mean squares of rows, columns and the rest."""
    values = np.array([[1.0, 2.0, 6.0], [4.0, 3.0, 9.0], [8.0, 9.0, 10.0], [0.0, 1.0, 9.0]])
    n, m, mean = 4, 3, values.mean()
    rows, columns = values.mean(axis=1), values.mean(axis=0)
    ms_points = m * sum((r - mean) ** 2 for r in rows) / (n - 1)
    ms_seeds = n * sum((c - mean) ** 2 for c in columns) / (m - 1)
    rest = sum((values[i, j] - rows[i] - columns[j] + mean) ** 2 for i in range(n) for j in range(m))
    ms_rest = rest / ((n - 1) * (m - 1))
    found = variance_parts(values)
    same(found, [(ms_points - ms_rest) / m, (ms_seeds - ms_rest) / n, ms_rest, ms_rest / ms_points])
    assert all(math.isnan(x) for x in variance_parts(values[:1]))
    assert all(math.isnan(x) for x in variance_parts(values[:, :1]))
    two = variance_parts(np.array([[1.0, 2.0], [3.0, 5.0]]))  # the least of which there is one
    same(two, [(6.25 - 0.25) / 2, (2.25 - 0.25) / 2, 0.25, 0.25 / 6.25])
    noise = variance_parts(np.array([[1.0, 0.0], [0.0, 1.0]]))
    same(noise[:3], [0.0, 0.0, 1.0])
    assert math.isnan(noise.noise)


def distance(inside, everyone):
    """Kolmogorov's and Smirnov's: the largest distance of two distribution functions."""
    return max(
        abs(sum(v <= x for v in inside) / len(inside) - sum(v <= x for v in everyone) / len(everyone))
        for x in everyone
    )


def test_pawn_is_the_median_distance_of_slices_to_all():
    """Two inputs of two levels: the first decides everything, the second nothing."""
    table = np.array([[a, b] for a in (0.0, 1.0) for b in (0.0, 1.0) for _ in range(4)])
    values = np.array(
        [1.0, 2.0, 3.0, 4.0, 1.5, 2.5, 3.5, 4.5, 11.0, 12.0, 13.0, 14.0, 11.5, 12.5, 13.5, 14.5]
    )
    index, floor = pawn_index(table, values, 20)
    for k in range(2):
        slices = [values[table[:, k] == level] for level in (0.0, 1.0)]
        same(index.value[k], np.median([distance(s, values) for s in slices]))
    assert index.value[0] == 0.5 and index.value[1] <= 0.125
    half = stats.norm.ppf(0.975) * np.std(
        [pawn_by_hand(table[pick], values[pick]) for pick in resamples(16, 20)], axis=0, ddof=1
    )
    same(index.low, np.maximum(index.value - half, 0.0))
    same(index.high, index.value + half)
    assert (floor > 0).all() and (floor < 0.5).all()


def pawn_by_hand(table, values):
    return [
        np.median([distance(values[column == level], values) for level in sorted(set(column))])
        for column in table.T
    ]


def test_pawn_with_ties_and_with_the_largest_value_apart():
    """The point with the largest value belongs to its slice, and ties are compared after all of them."""
    table = np.array([[0.0]] * 5 + [[1.0]] * 3)
    values = np.array([1.0, 1.0, 2.0, 2.0, 2.0, 2.0, 3.0, 9.0])
    index, _ = pawn_index(table, values, 0)
    same(index.value, pawn_by_hand(table, values))
    assert np.isnan(index.low).all()


def test_an_outcome_that_never_changes_has_no_distance():
    index, floor = pawn_index(np.array([[0.0], [0.0], [1.0]]), np.ones(3), 5)
    same([index.value[0], floor[0]], [0.0, 0.0])


def test_pawn_of_many_levels_cuts_them_into_equal_parts():
    """Sixty points of sixty levels: four slices of fifteen."""
    column = np.linspace(0, 1, 60)
    values = np.sin(5 * column)
    index, _ = pawn_index(column[:, None], values, 0)
    parts = [values[k : k + 15] for k in range(0, 60, 15)]
    same(index.value, [np.median([distance(p, values) for p in parts])])


def test_regression_on_ranks_by_hand():
    """Ranks 1 to 4 against 1, 3, 2, 4: slope 0.8 of the standardised, 0.64 explained."""
    index, explained = rank_regression(
        np.array([[1.0], [20.0], [300.0], [4000.0]]), np.array([5.0, 7.0, 6.0, 80.0]), 0
    )
    same([index.value[0], explained], [0.8, 0.64])
    crossed = np.array([[a, b] for a in (0.0, 1.0, 2.0) for b in (0.0, 1.0, 2.0)])
    index, explained = rank_regression(crossed, 10 * crossed[:, 0] - crossed[:, 1], 30)
    assert index.value[0] > 0.9 and -0.4 < index.value[1] < -0.2
    same(index.value[0] ** 2 + index.value[1] ** 2, explained)
    assert (index.low < index.value).all() and (index.value < index.high).all()


def test_elementary_effects_by_hand():
    """Two trajectories of y = 3 x - 2 z + 4 x z in steps of two thirds: effects of x 3 + 4 z, of z 4 x - 2."""
    step = 2 / 3
    table = np.array([[0.0, 0.0], [step, 0.0], [step, step], [1 / 3, 1.0], [1 / 3, 1 / 3], [1.0, 1 / 3]])
    values = np.array([3 * x - 2 * z + 4 * x * z for x, z in table])
    star, mean, sigma = morris_indices(table, values, 4, 10)
    of_x, of_z = [3.0, 3 + 4 / 3], [4 * step - 2, 4 / 3 - 2]
    for k, effects in enumerate((of_x, of_z)):
        same(mean.value[k], np.mean(effects), digits=1e-6)
        same(star.value[k], np.mean(np.abs(effects)), digits=1e-6)
        same(sigma.value[k], np.std(effects, ddof=1), digits=1e-6)
    assert (star.low >= 0).all() and (sigma.low >= 0).all()
    (alone, *_) = morris_indices(table[:3], values[:3], 4, 10)
    assert np.isnan(alone.low).all()


def test_an_interval_is_1_96_bootstrap_deviations_and_never_below_its_least():
    value, draws = np.array([1.0, 0.1]), np.array([[1.2, 0.4], [0.8, 0.0], [1.0, 0.2]])
    found = around("m", value, draws, 0.0)
    half = 1.959964 * np.std(draws, axis=0, ddof=1)
    same(found.low, [1 - half[0], 0.0], digits=1e-6)
    same(found.high, value + half, digits=1e-6)
    assert np.isnan(around("m", value, draws[:1]).low).all()
    assert np.isfinite(around("m", value, draws[:2]).low).all()
    drawn = resamples(5, 200)
    assert drawn.shape == (200, 5) and drawn.min() == 0 and drawn.max() == 4
    assert bootstrap_of(np.arange(5.0), 200, np.sum).tolist() == [
        float(np.arange(5.0)[p].sum()) for p in drawn
    ]


def test_sobol_of_a_sum_gives_shares_of_variance():
    from SALib.sample import sobol as design

    problem = {"num_vars": 2, "names": ["a", "b"], "bounds": [[0.0, 1.0]] * 2}
    table = design.sample(problem, 512, calc_second_order=True, seed=1)
    (total, first), second = sobol_indices(3 * table[:, 0] + table[:, 1], 2, True, 50)
    assert (total.measure, first.measure) == ("ST", "S1")
    same(first.value, [0.9, 0.1], digits=0.05)
    same(total.value, [0.9, 0.1], digits=0.05)
    assert second is not None and abs(second[0, 1]) < 0.03
    assert (first.low < 1).all() and (total.high > total.value).all()
    plain, none = sobol_indices((3 * table[:, 0] + table[:, 1])[: 4 * 128], 2, False, 0)
    assert none is None and np.isnan(plain[0].low).all()


# --- races ------------------------------------------------------------------------------------------------------------


def judged(by_seed, excess=(0.0,)):
    table = np.array(by_seed, float)
    return Judged(table.mean(axis=0), table, np.array(excess, float))


def test_the_front_is_who_nobody_beats():
    one = judged([[1.0, 4.0], [1.0, 4.0]])
    two = judged([[2.0, 3.0], [2.0, 3.0]])
    worse = judged([[2.0, 4.0], [2.0, 4.0]])
    broken = judged([[0.0, 0.0], [0.0, 0.0]], excess=(-1.0, 0.5))
    unknown = judged([[NAN, 0.0], [NAN, 0.0]])
    assert front([one, two, worse, broken, unknown]) == [0, 1]
    assert front([worse, broken, unknown]) == [0]
    assert front([broken]) == front([]) == []
    assert front([one, one, two]) == [0, 2]  # of equals the first
    for order in permutations(range(3)):
        places = [[one, two, worse][k] for k in order]
        assert {order[k] for k in front(places)} == {0, 1}
    assert broken.feasible is False and judged([[1.0]], excess=(0.0, 0.0)).feasible is True


def test_two_are_close_where_their_order_is_open_in_some_goal():
    a = judged([[1.0, 5.0], [1.1, 5.0], [0.9, 5.0]])
    clear = judged([[3.0, 5.0], [3.2, 5.0], [2.9, 5.0]])
    open_one = judged([[0.0, 5.0], [2.5, 5.0], [1.0, 5.0]])
    half = judged([[3.0, 4.0], [3.2, 6.5], [2.9, 5.0]])  # clear in one goal, open in the other
    assert not close(a, clear) and not close(clear, a)
    assert close(a, open_one) and close(a, half)
    assert not close(a, a)
    assert close(judged([[1.0]]), judged([[2.0]]))  # one seed decides nothing
    edge = stats.t.ppf(0.975, 1) * np.std([1.0, 2.0], ddof=1) / math.sqrt(2)
    wide = judged([[1.0], [2.0]])
    assert close(wide, judged([[0.0], [0.0]])) == (edge >= 1.5)


def test_who_is_clearly_beaten_by_one_member_is_out_of_the_race():
    """A candidate that is close to one member and clearly beaten by another no longer contends."""
    first = judged([[1.0, 9.0], [1.0, 9.2], [1.0, 8.8]])
    second = judged([[2.0, 1.0], [2.1, 1.0], [1.9, 1.0]])
    # clearly worse than the first in one goal, equal to it in the other; open against the second in the first goal
    beaten = judged([[4.0, 9.0], [2.8, 9.2], [3.1, 8.8]])
    near = judged([[2.1, 1.5], [2.2, 0.9], [1.8, 1.1]])
    race = [first, second, beaten, near]
    assert close(second, near) and close(second, beaten) and not close(first, beaten)
    best, open_ones = contenders(race)
    assert best == [0, 1]
    assert open_ones == [3]
    both = judged([[2.5, 9.1], [2.5, 9.3], [2.5, 9.0]])
    assert contenders([first, second, both])[1] == []
    assert undecided(race) == [1, 3]
    infeasible = Judged(near.losses, near.by_seed, np.array([0.1]))
    assert contenders([first, second, infeasible])[1] == []


def search(robust="mean", futures=2):
    """Two goals: more of the first, less of the second; the third measure must stay below 10."""
    limit = SimpleNamespace(excess=lambda values: values - 10.0)
    goals = (SimpleNamespace(sign=-1.0), SimpleNamespace(sign=1.0))
    return SimpleNamespace(goals=goals, limits=(limit,), futures=(None,) * futures, robust=robust)


VALUES = np.array(
    [  # futures, seeds, measures
        [[5.0, 2.0, 8.0], [7.0, 4.0, 9.0]],
        [[1.0, 9.0, 12.0], [3.0, 5.0, 11.0]],
    ]
)
CALM = np.array([[[4.0, 1.0, 1.0], [4.0, 2.0, 1.0]], [[4.0, 6.0, 1.0], [6.0, 6.0, 1.0]]])


def test_a_candidate_counts_by_the_mean_of_the_worst_or_the_largest_regret_over_futures():
    nothing = np.full((2, 2), NAN)
    mean = judge(search("mean"), VALUES, nothing)
    same(mean.by_seed, [[-3.0, 5.5], [-5.0, 4.5]])
    same(mean.losses, [-4.0, 5.0])
    same(mean.excess, [((8.5 - 10) + (11.5 - 10)) / 2])
    worst = judge(search("worst"), VALUES, nothing)
    same(worst.by_seed, [[-1.0, 9.0], [-3.0, 5.0]])  # both goals are worst in the second future
    same(worst.excess, [1.5])
    best = ideals(search(), [VALUES, CALM])
    same(best, [[-4.0, 1.5], [-5.0, 6.0]])  # only the second keeps to the limit in both futures
    regret = judge(search("regret"), VALUES, best)
    # regrets: first future -6 + 4 = -2 and 3 - 1.5 = 1.5; second -2 + 5 = 3 and 7 - 6 = 1
    same(regret.losses, [3.0, 1.5])
    same(regret.by_seed, [[-1.0 + 5, 2.0 - 1.5], [-3.0 + 5, 4.0 - 1.5]])
    same(judge(search("regret"), VALUES, nothing).losses, worst.losses)
    assert np.isnan(ideals(search(), [VALUES])).all()


# --- rules ------------------------------------------------------------------------------------------------------------


class Inputs:
    """Two ordered inputs without units."""

    def __init__(self, table):
        self.table, self.ordered, self.names = table, (True, True), ("a", "b")
        self.factors = tuple(SimpleNamespace(kind="number", values=(), unit="") for _ in "ab")


def test_rules_are_the_boxes_where_cases_are_the_rule(monkeypatch):
    """A hundred points; cases are where a is above a half and b at most 0.3: counts by hand."""
    monkeypatch.setattr(discovery, "word", lambda factor, value: f"{value:.2f}")
    grid = np.array([[a, b] for a in np.linspace(0.05, 0.95, 10) for b in np.linspace(0.05, 0.95, 10)])
    cases = (grid[:, 0] > 0.5) & (grid[:, 1] <= 0.3)
    columns = discovery._Columns(Inputs(grid))
    tree = discovery._tree(3, len(cases)).fit(columns.table, cases)
    (rule,) = discovery._rules(tree, columns, cases)
    assert (rule.points, rule.cases, rule.density, rule.coverage) == (15, 15, 1.0, 1.0)
    limits = {name: (low, high) for name, low, high in rule.bounds}
    assert 0.45 < limits["a"][0] < 0.55 and limits["a"][1] == math.inf
    assert limits["b"][0] == -math.inf and 0.25 < limits["b"][1] < 0.35
    assert "a is above 0.5" in rule.words and "b is at most 0.3" in rule.words
    inside = discovery._predicted(tree, columns.table, cases.mean())
    np.testing.assert_array_equal(inside, cases)
    unseen = discovery._unseen(columns.table, cases, 3)
    assert (unseen == cases).mean() > 0.9


def test_density_and_coverage():
    inside = np.array([True, True, True, False, False])
    cases = np.array([True, True, False, True, False])
    assert discovery._measured(inside, cases) == (2 / 3, 2 / 3)
    assert discovery._measured(np.array([True, False]), np.array([True, True])) == (1.0, 0.5)
    density, coverage = discovery._measured(np.zeros(2, bool), np.array([True, False]))
    assert math.isnan(density) and coverage == 0.0
    assert math.isnan(discovery._measured(np.ones(2, bool), np.zeros(2, bool))[1])


def test_doubts_are_told_where_unseen_points_do_worse():
    cases = np.array([True] * 20 + [False] * 80)
    assert discovery._doubts(cases, 0.9, 0.76, True) == []
    assert "much worse" in discovery._doubts(cases, 0.9, 0.74, True)[0]
    assert "much worse" in discovery._doubts(cases, 0.9, NAN, True)[0]
    assert "Only 3 cases" in discovery._doubts(np.array([True] * 3 + [False] * 9), NAN, NAN, False)[0]
    assert "Only 4 points" in discovery._doubts(np.array([True] * 9 + [False] * 4), NAN, NAN, False)[0]


def test_a_leaf_half_of_cases_is_no_rule(monkeypatch):
    """Cases must be likelier than not, and likelier than everywhere."""
    monkeypatch.setattr(discovery, "word", lambda factor, value: f"{value:.2f}")
    grid = np.array([[a, 0.0] for a in (0.0, 1.0) for _ in range(10)])
    half = np.array([True, False] * 5 + [False] * 10)
    columns = discovery._Columns(Inputs(grid))
    tree = discovery._tree(1, 20).fit(columns.table, half)
    assert discovery._rules(tree, columns, half) == []
    most = np.array([True] * 6 + [False] * 4 + [False] * 10)
    tree = discovery._tree(1, 20).fit(columns.table, most)
    (rule,) = discovery._rules(tree, columns, most)
    assert (rule.density, rule.coverage) == pytest.approx((0.6, 1.0))


def test_boxes_are_told_by_their_bounds_and_categories(monkeypatch):
    """A number between, a number above, an ordered word among several, and a word without an order that is not so."""
    monkeypatch.setattr(discovery, "word", lambda factor, value: f"<{value}>")
    words = SimpleNamespace(kind="categorical", values=("low", "middle", "high"))
    plain = SimpleNamespace(kind="categorical", values=("red", "blue"))
    inputs = SimpleNamespace(
        names=("a", "b", "c", "d"),
        ordered=(True, True, True, False),
        factors=(None, None, words, plain),
        table=np.zeros((2, 4)),
    )
    inputs.factors = (SimpleNamespace(kind="number"), SimpleNamespace(kind="number"), words, plain)
    columns = discovery._Columns(inputs)
    assert columns.table.shape == (2, 5)  # a word without an order has a column for each of its values
    inf = math.inf
    said, bounds = columns.limits(np.array([1.0, 2.0, 0.5, -inf, 0.5]), np.array([3.0, inf, 2.0, 0.5, inf]))
    assert said == [
        "a is above <1.0> and at most <3.0>",
        "b is above <2.0>",
        "c is <1> or <2>",
        "d is not <0>",
        "d is <1>",
    ]
    assert bounds == [("a", 1.0, 3.0), ("b", 2.0, inf), ("c", 0.5, 2.0)]
    assert columns.limits(np.full(5, -inf), np.full(5, inf)) == ([], [])


def test_leaves_hold_three_points_or_three_in_a_hundred():
    assert discovery._tree(2, 50).min_samples_leaf == 3
    assert discovery._tree(2, 1000).min_samples_leaf == 30
    assert discovery._tree(4, 1000).max_depth == 4
