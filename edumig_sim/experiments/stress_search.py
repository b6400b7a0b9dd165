"""The search for the smallest change of assumptions that turns an answer round.

First each assumption alone at both ends of its range; where an end turns the sign, bisection finds the nearest value
that does. Then the few that move the answer most against its sign, together: a bounded optimiser (COBYLA) looks for
the nearest point, in standard errors, where the sign is turned, and a last bisection along the way to it shortens the
distance. "Turned" means that the whole 95% interval lies on the other side of 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy.optimize import minimize

from edumig_sim.experiments.assumptions import Assumption
from edumig_sim.experiments.stress_runs import Evaluations, Moves, moves
from edumig_sim.paired import Estimate, Floats

State = Literal["kept", "lost", "reversed", "appears"]
HALVINGS = 5  # of the way from the usual value to an end: to 3 % of it
TOGETHER = 4  # assumptions moved together
MOST_STEPS = 40  # evaluations of the optimiser
_FIRST_STEP = 0.5  # of the optimiser, in standard errors
_LAST_STEP = 0.05


@dataclass(frozen=True, kw_only=True)
class Tried:
    """One assumption at one value."""

    assumption: Assumption
    value: float
    effect: Estimate
    shift: Estimate  # against the effect under the usual assumptions
    state: State


@dataclass(frozen=True, kw_only=True)
class Turn:
    """A change that turns the answer, or leaves it indistinguishable from no effect."""

    changes: Mapping[Assumption, float]
    effect: Estimate
    state: State
    distance: float  # standard errors; nan where a switch is part of it

    @property
    def assumptions(self) -> list[Assumption]:
        """What is changed, the farthest first."""
        return sorted(self.changes, key=lambda a: (-abs(_steps(a, self.changes[a])), a.name))


def state_of(effect: Estimate, sign: float) -> State:
    """What is left of an effect of that sign; of one without a sign nothing is lost or reversed, it may appear."""
    if sign == 0.0:
        return "appears" if effect.distinguishable else "kept"
    if not effect.distinguishable:
        return "lost"
    return "kept" if effect.mean * sign > 0.0 else "reversed"


def tried(known: Evaluations, assumption: Assumption, value: float, sign: float) -> Tried:
    """An assumption at a value, simulated where it is not known."""
    change = moves({assumption: value})
    effect = known.effect(change)
    return Tried(
        assumption=assumption,
        value=value,
        effect=effect,
        shift=known.shift(change),
        state=state_of(effect, sign),
    )


def nearest_alone(known: Evaluations, end: Tried, sign: float) -> Turn:
    """The value nearest to the usual one with the state of an end, found by halving the way to it.

    It takes for granted that the state changes once on that way.
    """
    a = end.assumption
    if a.switch:
        return Turn(changes={a: end.value}, effect=end.effect, state=end.state, distance=float("nan"))

    def at(steps: float) -> Mapping[Assumption, float]:
        return {a: a.at(steps)}

    return _halved(known, at, a.steps(end.value), end.state, sign)


def nearest_together(
    known: Evaluations, ends: Sequence[Tried], correlation: Floats, sign: float
) -> tuple[Turn | None, Estimate]:
    """The nearest point where the assumptions of `ends`, moved together, turn the sign.

    ends: for each assumption the end of its range that moves the answer most against its sign. correlation (K, K) of
    their standard errors. Gives None where even all ends together do not turn it, and in any case what is left of the
    effect with all of them at these ends.
    """
    chosen = [end.assumption for end in ends]
    limits = np.array([a.steps(end.value) for a, end in zip(chosen, ends, strict=True)])
    corner = known.effect(moves({end.assumption: end.value for end in ends}))
    if state_of(corner, sign) != "reversed":
        return None, corner
    inverse = np.linalg.inv(correlation)

    def changes(place: Floats) -> Mapping[Assumption, float]:
        return {a: a.at(float(x)) for a, x in zip(chosen, place, strict=True)}

    def squared(share: Floats) -> float:
        place = share * limits
        return float(place @ inverse @ place)

    def turned(share: Floats) -> float:
        """Positive where the whole interval is on the other side, in units of the usual effect."""
        effect = known.effect(moves(changes(share * limits)))
        edge = effect.high if sign > 0 else -effect.low
        return -edge / abs(known.effect(()).mean)

    found = minimize(
        squared,
        np.ones(len(chosen)),
        method="COBYLA",
        bounds=[(0.0, 1.0)] * len(chosen),
        constraints=[{"type": "ineq", "fun": turned}],
        options={"rhobeg": _FIRST_STEP / 2, "tol": _LAST_STEP, "maxiter": MOST_STEPS},
    )
    best = np.clip(found.x, 0.0, 1.0)
    if turned(best) <= 0.0:
        best = np.ones(len(chosen))
    turn = _halved(known, lambda t: changes(t * best * limits), 1.0, "reversed", sign)
    place = np.array([a.steps(turn.changes[a]) for a in chosen])
    distance = float(np.sqrt(place @ inverse @ place))
    kept = {a: v for a, v in turn.changes.items() if v != a.value}
    return Turn(changes=kept, effect=turn.effect, state=turn.state, distance=distance), corner


def _halved(
    known: Evaluations,
    at: Callable[[float], Mapping[Assumption, float]],
    end: float,
    state: State,
    sign: float,
) -> Turn:
    """The nearest point on a straight way with at least that state."""
    reached = {"lost": ("lost", "reversed"), "reversed": ("reversed",)}[state]
    near, far = 0.0, end
    for _ in range(HALVINGS):
        middle = 0.5 * (near + far)
        if state_of(known.effect(moves(at(middle))), sign) in reached:
            far = middle
        else:
            near = middle
    effect = known.effect(moves(at(far)))
    return Turn(changes=at(far), effect=effect, state=state_of(effect, sign), distance=abs(far))


def _steps(assumption: Assumption, value: float) -> float:
    return np.inf if assumption.switch else assumption.steps(value)


def key_of(turn: Turn) -> Moves:
    """The changed assumptions of a turn as a key of evaluations."""
    return moves(turn.changes)
