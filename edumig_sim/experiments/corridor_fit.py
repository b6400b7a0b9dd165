"""What the observed corridors say of the study choice: coefficients at which simulated and observed flows agree.

The flows are those that the choice model itself expects (integrated over the people of each origin, with the same
draws in every step, so that they are smooth). A step regresses observed students on the change of the logarithm of the
expected flows with each parameter, with that logarithm as offset and effects of origins and destinations (Poisson
pseudo maximum likelihood); its coefficients say how far each parameter is off. This is a Gauss-Newton step of the
method of simulated moments (McFadden 1989). Priors are added as in ``priors``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

from edumig_sim.experiments.base_fit import FitSettings, StudyChoices, StudyFit
from edumig_sim.experiments.corridor_regression import CorridorRegression, Found
from edumig_sim.experiments.priors import DULL, Prior, at, combine, coordinates, prior
from edumig_sim.experiments.training import Training, as_trained
from edumig_sim.scenario import load_scenario
from edumig_sim.world.parameters import Parameters, entries

Floats = NDArray[np.float64]
Report = Callable[[str], None]
NAMES = (  # no price: dear destinations offer more, so that corridors do not tell what a price by itself does
    "theta_distance",
    "theta_network",
    "theta_colonial",
    "theta_contiguity",
    "theta_language",
    "theta_culture",
)
AT_HOME = "wealth_share_home"
MEANS = "liquid_wealth_share"  # found by a search: who can pay is a yes or no, with slopes that are rough
_STEP = 0.05  # of a prior's standard deviation: the change whose effect on flows is taken as the slope
_STEPS = 25
_CLOSE = 0.02  # of a posterior standard deviation
_LEAST = 0.01  # persons: below this an expected flow counts as this
_PRECISION = 0.15  # of the logarithm of MEANS, where the search ends
_REACH = 2.5  # prior standard deviations to each side: where it looks
_NEAREST = 4  # tries near the best whose misfits give the width
_TINY = 1e-9
_FAR = 1.5  # prior standard deviations: the longest step


class CorridorFit(NamedTuple):
    """Parameters that the corridors identify, with what they rest on."""

    priors: tuple[Prior, ...]
    mean: Floats  # (K,) coordinates
    covariance: Floats  # (K, K)
    likelihood_se: Floats  # (K,) of the data alone, inf where they say nothing
    parameters: Parameters
    flows: dict[int, Floats]  # students (R, R) by training year that the fit expects
    steps: int
    settled: bool
    deviance: float  # over the number of years
    dispersion: float  # of the observations around the fit
    away: float  # squared distance from the priors
    profiles: dict[str, list[tuple[float, float]]]  # parameter: coordinate, misfit above the least


class _State(NamedTuple):
    """Flows at the present parameters, and the constants that go with them."""

    shift: Floats  # (R, R) what effects of destinations add to utility
    fit: StudyFit | None


def fit_corridors(
    training: Training, start: Parameters, agents: int, say: Report, names: Sequence[str] = NAMES
) -> CorridorFit:
    """Fit ``names`` and what families can pay (``MEANS``) to the training years; other parameters stay.

    Who can pay is searched for, all others being fitted at each try (Brent 1973). Years of a corridor are much alike:
    the misfit counts them as one observation.
    """
    problem, limit = CorridorProblem(training, agents), prior(MEANS)
    if not problem.moves(limit, start):
        return fit_given_means(problem, start, identified(fit_given_means(problem, start, names)))
    tried: dict[float, CorridorFit] = {}

    def misfit(place: float) -> float:
        """What the search makes small; the spread of observations is that where nearly everybody can pay."""
        value = limit.value(place)
        say(f"Corridors, try {len(tried) + 1}: families can use {value:.2f} years of income")
        near = min(tried, key=lambda p: abs(p - place), default=None)
        begin = start if near is None else tried[near].parameters
        tried[place] = fit_given_means(problem, with_means(begin, value), names)
        return _misfit(tried[place], place, limit, spread)

    top = min(limit.mean + _REACH * limit.se, limit.coordinate(entries()[MEANS].high))
    loose = fit_given_means(problem, with_means(start, limit.value(top)), names)
    spread, names = loose.dispersion, identified(loose)
    bounds = (limit.mean - limit.se, top)
    found = minimize_scalar(misfit, bounds=bounds, method="bounded", options={"xatol": _PRECISION})
    return _with_means(tried, limit, float(found.x), spread)


def with_means(parameters: Parameters, value: float) -> Parameters:
    """What families can pay for study elsewhere; what they can pay at home, a share of it, stays what it was."""
    home = parameters.wealth_share_home * parameters.liquid_wealth_share
    return parameters.with_changes({MEANS: value, AT_HOME: home / value})


def identified(fit: CorridorFit) -> tuple[str, ...]:
    """Parameters of which the data say at least half as much as the prior; the others keep theirs."""
    told = zip(fit.priors, fit.likelihood_se, strict=True)
    return tuple(p.name for p, se in told if se < DULL * p.se)


def _misfit(fit: CorridorFit, place: float, limit: Prior, spread: float) -> float:
    """Deviance over the spread of observations, and squared distances from the priors."""
    return fit.deviance / spread + fit.away + ((place - limit.mean) / limit.se) ** 2


def _with_means(tried: Mapping[float, CorridorFit], limit: Prior, place: float, spread: float) -> CorridorFit:
    """The fit with the searched parameter in it: its width from the curvature of the misfit, and how others move."""
    best, places = tried[place], np.array(sorted(tried))
    misfits = np.array([_misfit(tried[p], p, limit, spread) for p in places])
    near = np.argsort(np.abs(places - place), kind="stable")[:_NEAREST]
    curve = np.polyfit(places[near] - place, misfits[near], 2)
    variance = min(1.0 / curve[0], limit.se**2) if curve[0] > 0 else limit.se**2
    slope = np.polyfit(places[near] - place, np.array([tried[p].mean for p in places[near]]), 1)[0]
    size = len(best.mean)
    covariance = np.zeros((size + 1, size + 1))
    covariance[:size, :size] = best.covariance + variance * np.outer(slope, slope)
    covariance[size, :size] = covariance[:size, size] = variance * slope
    covariance[size, size] = variance
    alone = 1.0 / max(curve[0] - limit.se**-2, _TINY) if curve[0] > 0 else np.inf
    return best._replace(
        priors=(*best.priors, limit),
        mean=np.append(best.mean, place),
        covariance=covariance,
        likelihood_se=np.append(best.likelihood_se, np.sqrt(alone)),
        profiles=best.profiles
        | {MEANS: [(float(p), float(m - misfits.min())) for p, m in zip(places, misfits, strict=True)]},
    )


def fit_given_means(problem: CorridorProblem, start: Parameters, names: Sequence[str]) -> CorridorFit:
    """Gauss-Newton steps to the posterior mode of the parameters ``names``."""
    training = problem.training
    priors = tuple(p for p in map(prior, names) if problem.moves(p, start))
    place, state = coordinates(priors, start), _State(np.zeros(training.world.distance_km.shape), None)
    step = 0
    while True:
        step += 1
        parameters = at(priors, start, place)
        state, simulated, slopes = problem.slopes(priors, parameters, place, state)
        regression = CorridorRegression(training, slopes)
        found = regression.fit(simulated)
        likelihood = _informed(priors, found)
        mean, covariance = combine(priors, place + found.change, likelihood)
        mean = np.array([p.coordinate(p.value(c)) for p, c in zip(priors, mean, strict=True)])
        settled = bool((np.abs(mean - place) / np.sqrt(np.diag(covariance))).max() < _CLOSE)
        if settled or step == _STEPS:
            break
        longest = np.array([p.se for p in priors]) * _FAR
        place = place + np.clip(mean - place, -longest, longest)
        state = state._replace(shift=state.shift + found.destination[None, :])
    flows = {y: regression.flows(simulated, found, y) for y in training.tables}
    alone = np.sqrt(np.diag(likelihood))
    profiles = {p.name: _profile(priors, found, k, place) for k, p in enumerate(priors)}
    return CorridorFit(
        priors,
        place,
        covariance,
        alone,
        parameters,
        flows,
        step,
        settled,
        found.deviance / len(training.tables),
        found.dispersion,
        _away(priors, place),
        profiles,
    )


class CorridorProblem:
    """Expected flows of the training years' people at any parameters."""

    def __init__(self, training: Training, agents: int) -> None:
        self.training, self.world = training, as_trained(training)
        self.plan = load_scenario(training.source)
        self.settings = FitSettings(agents_per_region=agents, passes=60)

    def choices(self, parameters: Parameters) -> StudyChoices:
        """People of the training years with these parameters."""
        return StudyChoices(self.world, self.plan, self.settings, parameters)

    def moves(self, one: Prior, start: Parameters) -> bool:
        """Whether a parameter changes the shares of listed corridors at all."""
        state = _State(np.zeros(self.world.distance_km.shape), None)
        place = coordinates((one,), start)
        _state, _flows, slopes = self.slopes((one,), start, place, state)
        pairs = self.training.listed(home=False)[0]
        return bool(np.ptp(slopes[pairs.origin, pairs.destination]) > _TINY)

    def slopes(
        self, priors: Sequence[Prior], parameters: Parameters, place: Floats, state: _State
    ) -> tuple[_State, Floats, Floats]:
        """Expected entrants (R, R), and the change (R, R, K) of their logarithm with each coordinate."""
        here = self.choices(parameters)
        fit = here.with_shift(state.shift, state.fit)
        flows = fit.flows[:, :-1]
        columns = []
        for k, one in enumerate(priors):
            moved = place.copy()
            moved[k] += _STEP * one.se
            near = self.choices(at(priors, parameters, moved)).flows(fit)[:, :-1]
            columns.append((_log(near) - _log(flows)) / (_STEP * one.se))
        slopes = np.stack(columns, axis=2) * (1.0 - np.eye(len(flows)))[:, :, None]
        return _State(state.shift, fit), np.maximum(flows, _LEAST), slopes


def _away(priors: Sequence[Prior], place: Floats) -> float:
    """Squared distance from the priors."""
    return float(sum(((c - p.mean) / p.se) ** 2 for p, c in zip(priors, place, strict=True)))


def _log(flows: Floats) -> Floats:
    return np.log(np.maximum(flows, _LEAST))


def _informed(priors: Sequence[Prior], found: Found) -> Floats:
    """Covariance (K, K) of the likelihood; directions in which it says nothing get a very wide one."""
    wide = np.diag([(100.0 * p.se) ** 2 for p in priors])
    covariance = np.where(np.isfinite(found.covariance), found.covariance, 0.0)
    dull = np.diag(covariance) <= 0
    return covariance + np.where(np.diag(dull), wide, 0.0)


def _profile(priors: Sequence[Prior], found: Found, k: int, place: Floats) -> list[tuple[float, float]]:
    """Misfit along one coordinate, the others fitted again: data and prior, quadratics of their widths."""
    se = max(float(np.sqrt(found.covariance[k, k])), _TINY)
    centre, steps = place[k] + float(found.change[k]), np.linspace(-3.0, 3.0, 25)
    places = place[k] + steps * min(se, priors[k].se)
    misfit = ((places - centre) / se) ** 2 + ((places - priors[k].mean) / priors[k].se) ** 2
    return [(float(p), float(m)) for p, m in zip(places, misfit - misfit.min(), strict=True)]
