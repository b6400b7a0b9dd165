"""Fast twins of ``reference_study``: who ranks what how, and who gets a place. Arrays in, arrays out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision
from edumig_sim.kernels import fast_admission as seats
from edumig_sim.kernels import reference_study
from edumig_sim.kernels.fast_cutoffs import cut
from edumig_sim.kernels.fast_shares import Seating, share_out
from edumig_sim.kernels.fast_study import LUCK, Law, Persons, Places, rank_rows, tile_room
from edumig_sim.kernels.lanes import LANES, plain_arrays, step_of
from edumig_sim.kernels.problems import Ints, Ranking, Seated, StudyProblem
from edumig_sim.kernels.reference import EXCESS, ROUNDING, cutoff
from edumig_sim.kernels.room import Loan
from edumig_sim.kernels.threads import chunks, each, threads_for

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
_DRAWS = (
    (Decision.PERCEIVED_QUALITY, False),
    (Decision.STUDY, True),
    (Decision.NEST_FOREIGN, True),
    (Decision.NEST_FOREIGN_SCALE, True),
    (Decision.NEST_DOMESTIC, True),
    (Decision.NEST_DOMESTIC_SCALE, True),
    (Decision.ADMISSION_LUCK, True),
)
_FEWEST_BINS, _MOST_BINS, _PERSONS_A_BIN = 64, 4096, 64
_BELL_BOUND = 3.5  # a bell-shaped draw is never further from 0
_BLOCK = 1024
_NO_CODES, _NOWHERE = np.empty((0, 0, LANES), np.uint16), np.empty(0, np.int64)

_Asked = tuple[Persons, Places, Law]
_Closing = tuple[NDArray[np.uint16], NDArray[np.int64], NDArray[np.int64], int]


class State(NamedTuple):
    """What a ranking needs to go on."""

    persons: Persons
    places: Places
    law: Law
    seating: Seating
    rows: NDArray[np.int64]  # (R + 1,) first row of each origin
    tiles: NDArray[np.int64]  # (R + 1,) first tile of each origin
    weights: Loan  # held as long as the seating is


def rank_study(problem: StudyProblem) -> Ranking:
    """Rank every alternative for every entrant."""
    ranking = unranked(problem)
    _rank(ranking, np.flatnonzero(np.diff(ranking.state.rows)))
    return ranking


def first_choices(problem: StudyProblem) -> NDArray[np.int64]:
    """Everybody's best alternative (N,) and nothing else: the ``first`` of ``rank_study``."""
    regions = len(problem.quality)
    starts = _starts(np.bincount(problem.origin, minlength=regions))
    choice = np.empty(len(problem.weight), np.int64)
    everything_open = np.full((2, regions), -np.inf)
    _choose_open(_inputs(problem), starts, np.arange(len(choice)), everything_open, choice)
    return choice


def unranked(problem: StudyProblem) -> Ranking:
    """Room for a ranking of all entrants."""
    size, regions = len(problem.weight), len(problem.quality)
    count = np.bincount(problem.origin, minlength=regions)
    rows, tiles = _starts(count), _starts(-(-count // LANES))
    weights = Loan((int(tiles[-1]), regions + 1, LANES))
    state = State(*_inputs(problem), _seating(tiles, rows, weights.array), rows, tiles, weights)
    return Ranking(np.zeros(size, np.int64), state)


def rank_again(problem: StudyProblem, ranking: Ranking, rows: Rows) -> Ranking:
    """Rank anew for some entrants, whose offers have changed; the ranking is changed in place."""
    persons, places, law = _inputs(problem)
    again = ranking._replace(state=ranking.state._replace(persons=persons, places=places, law=law))
    _rank(again, np.unique(problem.origin[rows]))
    return again


def expected_demand(problem: StudyProblem, ranking: Ranking) -> Floats:
    """Expected entrants (R, R+1) by origin and choice before places are scarce."""
    return _flows(ranking.state)


def seat_expected(problem: StudyProblem, ranking: Ranking, places: Floats) -> Seated:
    """Admit on expected demand: see ``reference_study.seat_expected``."""
    state: State = ranking.state
    competitors, wanted = _competitors(state), np.empty(places.size)
    parts = chunks(len(state.seating.origin), len(state.persons.weight))
    board = _board(state, places, len(parts))
    most = (places * (1 + EXCESS)).ravel()
    while len(programmes := seats.scarce(state.seating, state.tiles, most, board.cutoffs, wanted)):
        before = board.cutoffs.copy()
        fresh = programmes[board.least[programmes] < 0]
        if len(fresh):
            _over_parts(state, parts, seats.line_up, fresh, state.seating, competitors, board, state.places)
        _over_programmes(state, programmes, cut, wanted, state.seating, competitors, board, state.places)
        if (board.cutoffs == before).all():  # what looked like demand was rounding
            break
        bring_up_to_date(state, (board.codes, fresh, board.least, len(problem.quality)))
    state.seating.changed[state.seating.patched] = True  # sums in their fixed order
    bring_up_to_date(state)
    choice, cutoffs = ranking.first.copy(), board.cutoffs.reshape(places.shape)
    _choose_open(state[:3], state.rows, seats.refused(state.seating, ranking.first), cutoffs, choice)
    return Seated(choice, cutoffs, _flows(state))


def _competitors(state: State) -> seats.Competitors:
    persons, law = state.persons, state.law
    luck = np.empty(len(persons.weight), np.uint64)
    seats.luck_keys(persons.key, law.stems[LUCK], luck)
    return seats.Competitors(persons.ability, luck, float(law.luck), step_of.py_func(state.places.keys[:-1]))


def _board(state: State, places: Floats, parts: int) -> seats.Board:
    """Nobody has been turned down yet."""
    low, inverse, bins = _scale(state)
    tiles = len(state.seating.origin)
    return seats.Board(
        np.empty((places.size, tiles, LANES), np.uint16),
        np.empty((parts, places.size, bins)),
        np.full(places.size, -1),
        np.zeros(places.size),
        np.full(places.size, -np.inf),
        (places * (1 + ROUNDING)).ravel(),
        state.tiles,
        low,
        inverse,
    )


def _over_parts(state: State, parts: list[tuple[int, int]], kernel, *inputs) -> None:
    """Run a kernel over numbered chunks of tiles."""
    numbered = [(number, *part) for number, part in enumerate(parts)]
    each(lambda part: kernel(part, *inputs), numbered, threads_for(len(state.persons.weight)))


def _over_programmes(state: State, programmes: NDArray[np.int64], kernel, *inputs) -> None:
    """Run a kernel over programmes, each of which has its own people and its own weights."""
    size = len(state.persons.weight)
    some = [programmes[slice(*part)] for part in chunks(len(programmes), size)]
    each(lambda part: kernel(part, *inputs), some, threads_for(size))


def seat_realised(problem: StudyProblem, ranking: Ranking, places: Floats) -> Seated:
    """Admit on realised choices: see ``reference_study.seat_realised``."""
    state: State = ranking.state
    persons, table, law = state.persons, state.places, state.law
    regions, origin = len(problem.quality), problem.origin
    cutoffs = np.full((2, regions), -np.inf)
    choice = ranking.first.copy()
    while True:
        wanted = seats.taken(choice, origin, persons, regions)
        programmes = np.argwhere(wanted > places * (1 + ROUNDING))
        if not len(programmes):
            break
        for away, region in programmes.tolist():
            score, weight = seats.takers(choice, origin, (away, region), persons, table, law)
            cutoffs[away, region] = cutoff(score, weight, places[away, region])
        refused = seats.refused_by_score(choice, cutoffs, table, law, persons, origin)
        _choose_open(state[:3], state.rows, refused, cutoffs, choice)
    _over_tiles(state, seats.close_tiles, state.seating, table, law, persons, cutoffs)
    bring_up_to_date(state)
    return Seated(choice, cutoffs, _flows(state))


def _starts(count: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate([[0], np.cumsum(count)]).astype(np.int64)


def _inputs(problem: StudyProblem) -> _Asked:
    tastes, terms, nests = problem.tastes, problem.terms, problem.nests
    size, regions = len(problem.weight), len(problem.quality)
    nobody = problem.awareness is None
    known = np.zeros((0, regions), bool) if nobody else _known(problem)
    persons = Persons(
        tastes.quality,
        tastes.ability_value,
        tastes.cost_abroad,
        tastes.cost_home,
        tastes.culture,
        tastes.language,
        tastes.english,
        np.zeros(size) if problem.spread is None else problem.spread,
        problem.wealth,
        problem.ability,
        problem.weight,
        problem.person,
        terms.group.astype(np.int64),
        known,
    )
    places = Places(
        problem.quality,
        problem.clarity,
        terms.earnings,
        terms.cost,
        terms.attraction,
        terms.language,
        terms.english,
        terms.culture,
        problem.means,
        nests.kind.astype(np.int64),
        nests.constant,
        nests.none,
        problem.alternatives,
    )
    stems = [problem.draws.stem(decision, problem.year if yearly else None) for decision, yearly in _DRAWS]
    law = Law(
        nests.scale[0],
        nests.scale[1],
        problem.wealth_share_home,
        problem.luck,
        problem.affordability,
        problem.spread is not None,
        np.array(stems, np.uint64),
    )
    return plain_arrays(persons), plain_arrays(places), law


def _known(problem: StudyProblem) -> NDArray[np.bool_]:
    blocks = [slice(k, k + _BLOCK) for k in range(0, len(problem.weight), _BLOCK)]
    return np.concatenate([reference_study.known(problem.take(b)) for b in blocks])


def _seating(tiles: NDArray[np.int64], rows: NDArray[np.int64], weights: Floats) -> Seating:
    total, regions = len(weights), len(rows) - 1
    origin = np.repeat(np.arange(regions), np.diff(tiles))
    begin = rows[origin] + LANES * (np.arange(total) - tiles[origin])
    return Seating(
        weights,
        np.empty((total, 3, LANES)),
        np.empty((total, regions + 1)),
        np.zeros((total, LANES), bool),
        np.zeros(total, bool),
        origin,
        begin,
        np.minimum(LANES, rows[origin + 1] - begin),
    )


def _rank(ranking: Ranking, origins: Rows) -> None:
    state: State = ranking.state
    everything_open = np.full((2, len(state.rows) - 1), -np.inf)
    seating, size = state.seating, len(ranking.first)
    lists = (np.arange(size), state.rows)
    seated = (seating.weights, seating.shares, seating.flows, state.tiles)
    asked = (state.persons, state.places, state.law)
    _over_origins(
        origins,
        size,
        lambda some: rank_rows(
            some, lists, asked, everything_open, seated, ranking.first, tile_room(len(state.rows))
        ),
    )


def _over_origins(origins: Rows, size: int, task: Callable[[Rows], None]) -> None:
    """Run a task for ``size`` persons of these origins, in chunks."""
    each(lambda part: task(origins[slice(*part)]), chunks(len(origins), size), threads_for(size))


def _over_tiles(state: State, kernel, *inputs) -> list:
    """Run a kernel over all tiles, in chunks that depend on their number only."""
    size = len(state.persons.weight)
    tiles = len(state.seating.origin)
    return each(lambda part: kernel(part, *inputs), chunks(tiles, size), threads_for(size))


def bring_up_to_date(state: State, closing: _Closing | None = None) -> None:
    """Shares and flows of all whose weights have changed, after closing some programmes by score."""
    nothing = (_NO_CODES, _NOWHERE, _NOWHERE, len(state.rows) - 1)
    _over_tiles(state, share_out, state.seating, state.places, state.law, state.persons, closing or nothing)


def _flows(state: State) -> Floats:
    """Expected persons (R, R + 1): tiles are summed in their order."""
    regions = len(state.rows) - 1
    out = np.zeros((regions, regions + 1))
    there = np.flatnonzero(np.diff(state.tiles))
    out[there] = np.add.reduceat(state.seating.flows, state.tiles[there], axis=0)
    return out


def _scale(state: State) -> tuple[float, float, int]:
    """Lower end and inverse width of the bins of scores, and how many there are."""
    ability, reach = state.persons.ability, _BELL_BOUND * abs(state.law.luck)
    low, high = ability.min() - reach, ability.max() + reach
    bins = int(np.clip(len(ability) // _PERSONS_A_BIN, _FEWEST_BINS, _MOST_BINS))
    return float(low), float(bins / max(high - low, 1e-300)), bins


def _choose_open(asked: _Asked, starts: Rows, rows: Rows, cutoffs: Floats, choice: Ints) -> None:
    """Let some people choose among what their scores open to them; starts (R + 1,): first row of each origin."""
    cuts = np.searchsorted(rows, starts)
    regions = len(starts) - 1
    nowhere = (np.empty((0, regions + 1, LANES)), np.empty((0, 3, LANES)), np.empty((0, regions + 1)), starts)
    _over_origins(
        np.flatnonzero(np.diff(cuts)),
        len(rows),
        lambda some: rank_rows(some, (rows, cuts), asked, cutoffs, nowhere, choice, tile_room(len(starts))),
    )
