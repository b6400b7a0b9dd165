"""Reference kernels of where graduates live: the equations of ``reference`` put together."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision
from edumig_sim.kernels import reference as equations
from edumig_sim.kernels.problems import Located, LocationProblem

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
_BLOCK = 2048


def permit_chances(problem: LocationProblem) -> Floats:
    """Chance (M, R) that each mover may live in each region (Eq. 15)."""
    movers, rows = problem.movers, np.arange(len(problem.weight))
    chance: Floats = problem.chance[problem.rights, movers.origin]
    new = problem.first
    chance[rows[new], movers.study[new]] = problem.graduate[
        problem.rights[new], movers.origin[new], movers.study[new]
    ]
    return chance


def permitted(problem: LocationProblem) -> Mask:
    """Where movers may live (M, R): at home, where they live already, and where they are drawn a permit (Eq. 15)."""
    movers, rows = problem.movers, np.arange(len(problem.weight))
    luck = problem.draws.uniform(Decision.PERMIT, problem.person, problem.year, problem.regions)
    allowed = luck < permit_chances(problem)
    allowed[rows, movers.origin] = True
    settled = ~problem.first
    allowed[rows[settled], movers.current[settled]] = True
    return allowed


def luck(problem: LocationProblem) -> Floats:
    """Taste shocks (M, R) of the year's location choices."""
    return problem.draws.gumbel(Decision.LOCATION, problem.person, problem.year, problem.regions)


def locate(problem: LocationProblem) -> Located:
    """Let movers choose where to live (Eq. 15)."""
    size, regions = len(problem.weight), len(problem.regions)
    region, stay = np.empty(size, np.intp), np.empty(size)
    expected = np.zeros((regions, regions))
    for block in _blocks(size):
        part = problem.take(block)
        utility = equations.location_utility(part.movers, part.terms, permitted(part))
        chance = equations.logit_probabilities(utility)
        region[block] = equations.choose(utility + luck(part))
        stay[block] = chance[np.arange(len(part.weight)), part.movers.current]
        expected += equations.expected_flows(part.weight, part.movers.origin, chance, regions)
    return Located(region, stay, expected)


def _blocks(size: int) -> Iterator[slice]:
    for start in range(0, size, _BLOCK):
        yield slice(start, start + _BLOCK)


def older_shares(terms: equations.LocationTerms, chance: Floats, ties: float) -> Floats:
    """Where older graduates would live (R, R, R) by origin and residence: the chances of the mean graduate.

    chance: (R, R) of a permit. People who live somewhere already have the right to, and ``ties`` there when away.
    """
    size = len(chance)
    with np.errstate(divide="ignore"):
        utility = terms.base + np.log(chance)[:, None, :]
    same = np.arange(size)
    utility[:, same, same] = terms.base[:, same, same]
    utility[:, same, same] += ties * (1.0 - np.eye(size))
    return equations.logit_probabilities(utility.reshape(size * size, size)).reshape(size, size, size)


def older_moves(
    terms: equations.LocationTerms, chance: Floats, habit: tuple[float, float], stocks: Floats
) -> tuple[Floats, Floats]:
    """Let a share of older graduates choose anew where to live, by ``older_shares``.

    habit: the ties of those who live away, and the share who think again. stocks: (S, R, R) of several quantities by
    origin and residence. Returns what arrives (S, R, R) by origin and new residence, and what leaves (S, R, R) by
    origin and residence; who stays does neither.
    """
    ties, share = habit
    going = share * older_shares(terms, chance, ties)
    same = np.arange(len(chance))
    going[:, same, same] = 0.0
    moved = stocks[..., None] * going
    return moved.sum(axis=2), moved.sum(axis=3)
