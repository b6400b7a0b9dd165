"""Reference kernels of the study choice and of admission: the equations of ``reference`` put together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision
from edumig_sim.kernels import reference as equations
from edumig_sim.kernels.problems import Ranking, Seated, StudyProblem

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Rows = NDArray[np.intp]
_BLOCK = 1024  # rows at a time: a block of matrices stays in the processor's cache


class Utilities(NamedTuple):
    """The state of a ranking. The last column is "none"."""

    upper: Floats  # (N, R + 1) systematic utility on the upper level, -inf where not feasible
    preference: Floats  # (N, R + 1) the same with taste shocks


def perceived_quality(problem: StudyProblem) -> Floats:
    """Quality (N, R) as people see it (Eq. 2): the poor and those without compatriots there see it less clearly."""
    size = (len(problem.origin), len(problem.quality))
    if problem.spread is None:
        return np.broadcast_to(problem.quality, size)
    regions = problem.alternatives[:-1]
    noise = problem.draws.bell(Decision.PERCEIVED_QUALITY, problem.person, None, regions)
    return problem.quality + problem.spread[:, None] * problem.clarity[problem.origin] * noise


def money(problem: StudyProblem) -> Floats:
    """What people can spend (N, R) in k$ a year: wealth, a loan, and work beside their studies (Eq. 10)."""
    regions = len(problem.quality)
    wealth = np.broadcast_to(problem.wealth[:, None], (len(problem.wealth), regions)).copy()
    wealth[np.arange(len(wealth)), problem.origin] *= problem.wealth_share_home
    resources: Floats = wealth + problem.means[problem.origin]
    return resources


def known(problem: StudyProblem) -> Mask:
    """Consideration sets (N, R): home, and the most prominent others drawn without replacement (Gumbel top k)."""
    rows = np.arange(len(problem.origin))
    if problem.awareness is None:
        return np.ones((len(rows), len(problem.quality)), bool)
    regions = problem.alternatives[:-1]
    luck = problem.draws.gumbel(Decision.AWARENESS, problem.person, None, regions)
    prominence = problem.awareness.prominence[problem.origin] + luck
    prominence[rows, problem.origin] = np.inf
    rank = np.argsort(np.argsort(-prominence, axis=1, kind="stable"), axis=1, kind="stable")
    return rank <= problem.awareness.size[:, None]


def shocks(problem: StudyProblem) -> tuple[Floats, Floats]:
    """Taste shocks of the year: Gumbel (N, R+1) and the logarithms (N, 2) of the nests' positive stable draws."""
    draws, scale, person, year = problem.draws, problem.nests.scale, problem.person, problem.year
    gumbel = draws.gumbel(Decision.STUDY, person, year, problem.alternatives)
    foreign = draws.log_positive_stable(
        Decision.NEST_FOREIGN, Decision.NEST_FOREIGN_SCALE, person, year, scale[0]
    )
    domestic = draws.log_positive_stable(
        Decision.NEST_DOMESTIC, Decision.NEST_DOMESTIC_SCALE, person, year, scale[1]
    )
    return gumbel, np.column_stack([foreign, domestic])


def upper_utility(problem: StudyProblem) -> Floats:
    """Systematic utility (N, R+1) on the upper level, -inf for what is unknown or cannot be paid (Eq. 3 to 10)."""
    utility = equations.study_utility(problem.tastes, problem.terms, perceived_quality(problem))
    feasible = known(problem)
    if problem.affordability:
        feasible = feasible & (problem.terms.cost[problem.terms.group] <= money(problem))
    return equations.nested_utility(utility, feasible, problem.origin, problem.nests)


def upper_utilities(problem: StudyProblem) -> Floats:
    """``upper_utility`` block by block: the matrices in between are large."""
    upper = np.empty((len(problem.origin), len(problem.alternatives)))
    for block in _blocks(np.arange(len(upper))):
        upper[block] = upper_utility(problem.take(block))
    return upper


def admission_scores(problem: StudyProblem) -> Floats:
    """Scores (N, R) of applicants: ability and luck at each university (Eq. 11)."""
    regions = problem.alternatives[:-1]
    luck = problem.draws.bell(Decision.ADMISSION_LUCK, problem.person, problem.year, regions)
    return problem.ability[:, None] + problem.luck * luck


def rank_study(problem: StudyProblem) -> Ranking:
    """Rank every alternative for every entrant."""
    size = (len(problem.origin), len(problem.alternatives))
    state = Utilities(np.empty(size), np.empty(size))
    first = np.empty(len(problem.origin), np.intp)
    return rank_again(problem, Ranking(first, state), np.arange(len(first)))


def rank_again(problem: StudyProblem, ranking: Ranking, rows: Rows) -> Ranking:
    """Rank anew for some entrants, whose offers have changed; the ranking is changed in place."""
    state: Utilities = ranking.state
    for block in _blocks(rows):
        part = problem.take(block)
        upper = upper_utility(part)
        gumbel, mixing = shocks(part)
        preference = equations.shocked_utility(upper, gumbel, mixing, part.origin, problem.nests)
        state.upper[block], state.preference[block] = upper, preference
        ranking.first[block] = equations.choose(preference)
    return ranking


def _blocks(rows: Rows) -> Iterator[Rows]:
    for start in range(0, len(rows), _BLOCK):
        yield rows[start : start + _BLOCK]


def study_probabilities(problem: StudyProblem, upper: Floats) -> Floats:
    """Choice probabilities (N, R+1), block by block."""
    probability = np.empty_like(upper)
    for start in range(0, len(upper), _BLOCK):
        rows = slice(start, start + _BLOCK)
        probability[rows] = equations.nested_logit_probabilities(
            upper[rows], problem.origin[rows], problem.nests
        )
    return probability


def expected_demand(problem: StudyProblem, ranking: Ranking) -> Floats:
    """Expected entrants (R, R+1) by origin and choice before places are scarce."""
    return _flows(problem, study_probabilities(problem, ranking.state.upper))


def _flows(problem: StudyProblem, probability: Floats) -> Floats:
    return equations.expected_flows(problem.weight, problem.origin, probability, len(problem.quality))


def seat_expected(problem: StudyProblem, ranking: Ranking, places: Floats) -> Seated:
    """Admit on expected demand (Azevedo and Leshno 2016, section II): see ``reference.clear_expected``.

    places: (2, R) for home students and for others. Everybody realises the best choice that the cutoffs leave open.
    """
    state: Utilities = ranking.state
    market = equations.Market(problem.origin, problem.weight, places, admission_scores(problem))
    first = study_probabilities(problem, state.upper)
    probability, cutoffs = equations.clear_expected(state.upper, first, market, problem.nests)
    inside = equations.reachable(market.score, problem.origin, cutoffs)
    open_to = np.where(inside, state.preference[:, :-1], -np.inf)
    choice = equations.choose(np.column_stack([open_to, state.preference[:, -1]]))
    return Seated(choice, cutoffs, _flows(problem, probability))


def seat_realised(problem: StudyProblem, ranking: Ranking, places: Floats) -> Seated:
    """Admit on realised choices, the student-optimal stable matching: see ``reference.clear_realised``."""
    state: Utilities = ranking.state
    market = equations.Market(problem.origin, problem.weight, places, admission_scores(problem))
    choice, cutoffs = equations.clear_realised(state.preference, market)
    inside = equations.reachable(market.score, problem.origin, cutoffs)
    upper = np.column_stack([np.where(inside, state.upper[:, :-1], -np.inf), state.upper[:, -1]])
    expected = _flows(problem, study_probabilities(problem, upper))
    return Seated(np.where(choice == equations.NONE, places.shape[1], choice), cutoffs, expected)
