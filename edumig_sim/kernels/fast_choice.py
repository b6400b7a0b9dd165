"""Fast twins of ``reference_study``: who ranks what how, and who gets a place. Arrays in, arrays out."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision
from edumig_sim.kernels import fast_admission as seats
from edumig_sim.kernels import reference_study
from edumig_sim.kernels.fast_study import Law, Persons, Places, rank_origin
from edumig_sim.kernels.lanes import LANES, plain_arrays
from edumig_sim.kernels.problems import Ints, Ranking, Seated, StudyProblem
from edumig_sim.kernels.reference import EXCESS, ROUNDING, cutoff
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


class State(NamedTuple):
    """What a ranking needs to go on."""

    persons: Persons
    places: Places
    law: Law
    seating: seats.Seating
    rows: NDArray[np.int64]  # (R + 1,) first row of each origin
    tiles: NDArray[np.int64]  # (R + 1,) first tile of each origin
    changed: NDArray[np.bool_]  # (T,) tiles whose shares are out of date


def rank_study(problem: StudyProblem) -> Ranking:
    """Rank every alternative for every entrant."""
    size, regions = len(problem.weight), len(problem.quality)
    count = np.bincount(problem.origin, minlength=regions)
    rows, tiles = _starts(count), _starts(-(-count // LANES))
    state = State(*_inputs(problem), _seating(tiles, rows, regions), rows, tiles, np.ones(tiles[-1], bool))
    ranking = Ranking(np.empty(size, np.int64), state)
    _rank(ranking, np.flatnonzero(count))
    return ranking


def rank_again(problem: StudyProblem, ranking: Ranking, rows: Rows) -> Ranking:
    """Rank anew for some entrants, whose offers have changed; the ranking is changed in place."""
    persons, places, law = _inputs(problem)
    again = ranking._replace(state=ranking.state._replace(persons=persons, places=places, law=law))
    _rank(again, np.unique(problem.origin[rows]))
    return again


def expected_demand(problem: StudyProblem, ranking: Ranking) -> Floats:
    """Expected entrants (R, R+1) by origin and choice before places are scarce."""
    state: State = ranking.state
    _share_out(state)
    return _flows(state)


def seat_expected(problem: StudyProblem, ranking: Ranking, places: Floats) -> Seated:
    """Admit on expected demand: see ``reference_study.seat_expected``."""
    state: State = ranking.state
    regions = len(problem.quality)
    cutoffs = np.full((2, regions), -np.inf)
    scored = np.zeros((2, regions), bool)
    scale = _scale(state)
    _share_out(state)
    while True:
        flows = _flows(state)
        home = np.diagonal(flows[:, :-1])
        demand = np.stack([home, np.maximum(flows[:, :-1].sum(axis=0) - home, 0.0)])
        programmes = np.argwhere(demand > places * (1 + EXCESS))
        if not len(programmes):
            break
        _score(state, programmes[~scored[programmes[:, 0], programmes[:, 1]]], scale)
        scored[programmes[:, 0], programmes[:, 1]] = True
        limits = places[programmes[:, 0], programmes[:, 1]] * (1 + ROUNDING)
        _cut(state, programmes, limits, cutoffs, scale)
        _share_out(state)
    choice = ranking.first.copy()
    _choose_open(state, seats.refused(state.seating, ranking.first), cutoffs, choice)
    return Seated(choice, cutoffs, flows)


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
        _choose_open(
            state, seats.refused_by_score(choice, cutoffs, table, law, persons, origin), cutoffs, choice
        )
    _over_tiles(state, seats.close_tiles, state.seating, table, law, persons, cutoffs, state.changed)
    _share_out(state)
    return Seated(choice, cutoffs, _flows(state))


def _starts(count: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate([[0], np.cumsum(count)]).astype(np.int64)


def _inputs(problem: StudyProblem) -> tuple[Persons, Places, Law]:
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


def _seating(tiles: NDArray[np.int64], rows: NDArray[np.int64], regions: int) -> seats.Seating:
    total = int(tiles[-1])
    origin = np.repeat(np.arange(regions), np.diff(tiles))
    begin = rows[origin] + LANES * (np.arange(total) - tiles[origin])
    return seats.Seating(
        np.zeros((total, regions + 1, LANES)),
        np.empty((total, 3, LANES)),
        np.empty((total, regions + 1)),
        np.empty((total, regions, LANES), np.uint16),
        origin,
        begin,
        np.minimum(LANES, rows[origin + 1] - begin),
    )


def _rank(ranking: Ranking, origins: Rows) -> None:
    state: State = ranking.state

    def one(o: int) -> None:
        rows = (state.rows[o], state.rows[o + 1])
        mine = slice(state.tiles[o], state.tiles[o + 1])
        weights = state.seating.weights[mine]
        rank_origin(o, rows, state.persons, state.places, state.law, weights, ranking.first)
        state.changed[mine] = True

    each(one, origins.tolist(), threads_for(len(ranking.first)))


def _over_tiles(state: State, kernel, *inputs) -> list:
    """Run a kernel over all tiles, in chunks that depend on their number only."""
    size = len(state.persons.weight)
    return each(lambda part: kernel(part, *inputs), chunks(len(state.changed), size), threads_for(size))


def _share_out(state: State) -> None:
    _over_tiles(state, seats.share_out, state.seating, state.places, state.law, state.persons, state.changed)


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


def _score(state: State, programmes: Rows, scale: tuple[float, float, int]) -> None:
    def one(programme: list[int]) -> None:
        everything = (0, len(state.changed))
        who = (int(programme[0]), int(programme[1]))
        seats.score_tiles(everything, state.seating, who, state.places, state.law, state.persons, scale)

    each(one, programmes.tolist(), threads_for(len(state.persons.weight)))


def _cut(
    state: State, programmes: Rows, limits: Floats, cutoffs: Floats, scale: tuple[float, float, int]
) -> None:
    """Raise the cutoffs of programmes (P, 2) until their expected takers fit the limits (P,)."""
    size, bins = len(programmes), scale[2]
    parts = chunks(len(state.changed), len(state.persons.weight))
    demand = np.empty((len(parts), size, bins))
    numbered = list(enumerate(parts))
    threads = threads_for(len(state.persons.weight))
    each(
        lambda part: seats.tally(part[1], state.seating, programmes, state.places, demand[part[0]]),
        numbered,
        threads,
    )
    above = np.cumsum(demand.sum(axis=0)[:, ::-1], axis=1)[
        :, ::-1
    ]  # persons with a score in this bin or higher
    least = np.empty(size, np.int64)

    def one(p: int) -> None:
        # the highest bin in which the places run out
        least[p] = np.flatnonzero(above[p] > limits[p])[-1]
        rest = limits[p] - (above[p, least[p] + 1] if least[p] + 1 < bins else 0.0)
        cutoffs[tuple(programmes[p])] = _last_admitted(state, programmes[p], int(least[p]), rest, bins)

    each(one, range(size), threads)
    _over_tiles(state, seats.close_below, state.seating, programmes, least, state.changed)


def _last_admitted(state: State, programme: Rows, least: int, rest: float, bins: int) -> float:
    """The score of the last one who fits; whoever of the bin ``least`` is below it is closed out."""
    who = (int(programme[0]), int(programme[1]))
    ask = partial(seats.members, state.seating, who, state.places, state.law, state.persons)
    tile, lane, score, expected = ask(least)
    order = np.argsort(-score, kind="stable")
    fits = int(np.searchsorted(np.cumsum(expected[order]), rest, "right"))
    out = order[fits:]
    state.seating.weights[tile[out], who[1], lane[out]] = 0.0
    state.changed[tile[out]] = True
    if fits:
        return float(score[order[fits - 1]])
    for higher in range(least + 1, bins):
        if len(found := ask(higher)[2]):
            return float(found.min())
    return np.inf


def _choose_open(state: State, rows: Rows, cutoffs: Floats, choice: Ints) -> None:
    """Let refused people choose again among what is open to them."""
    cuts = np.searchsorted(rows, state.rows)
    origins = np.flatnonzero(np.diff(cuts))

    def one(o: int) -> None:
        mine = rows[cuts[o] : cuts[o + 1]]
        seats.choose_open(o, mine, state.persons, state.places, state.law, cutoffs, choice)

    each(one, origins.tolist(), threads_for(len(state.persons.weight)))
