"""What published stay rates say of life after study: hosts' constants, later moves, and the weight of pay.

A posterior mode by least squares (Levenberg and Marquardt, as scipy has them): published shares and the elasticity of
returns against what ``stay_moments`` expects, and priors. Hosts' constants are drawn towards a common mean as far as
they are alike (empirical Bayes); hosts without a published share get the mean.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from edumig_sim.experiments.priors import DULL, Prior, at, coordinates, prior
from edumig_sim.experiments.stay_moments import StayModel, StayRate, Stays
from edumig_sim.world.parameters import Parameters

Floats = NDArray[np.float64]
Report = Callable[[str], None]
NAMES = ("alpha_wage", "reconsider_abroad", "reconsider_abroad_floor", "reconsider_decay")
RATE_SE = (
    0.04  # of a published share: rounding, and permits that do not mean what the model means by living there
)
ELASTICITY, ELASTICITY_SE = (
    1.05,
    0.18,
)  # of returns to net pay: 0.7 to 1.4 in two experiments (Italy, Malaysia)
ELASTICITY_SOURCE = (
    "Return incentives of Italy (Bassetto and Ippedico) and Malaysia: elasticity to net pay 0.7 to 1.4"
)
RATE_SOURCE = "OECD, International Migration Outlook 2022"
_MEAN_SE = 2.0  # prior of the mean constant of hosts
_ROUNDS = 3  # of the spread of hosts
_LEAST_SPREAD = 0.1
_STEP = 0.05
_EVALUATIONS = 40


class Moment(NamedTuple):
    """Something observed, and what the fitted model says of it."""

    name: str
    observed: float
    se: float
    simulated: float
    bound: bool  # observed is an upper bound
    data: str  # where it comes from


class StayFit(NamedTuple):
    """Parameters and hosts' constants, with what they rest on."""

    priors: tuple[Prior, ...]
    mean: Floats  # (K,) coordinates
    covariance: Floats  # (K, K)
    likelihood_se: Floats  # (K,) of the data alone
    parameters: Parameters
    hosts: tuple[str, ...]
    constants: Floats  # (H,)
    constants_se: Floats
    common: float  # constant of all other hosts
    common_se: float
    spread: float  # between hosts
    follow: Floats  # (K, H + 1) change of the hosts' constants and of the common one with each coordinate
    moments: list[Moment]
    sensitivity: (
        Floats  # (moments, K): change of each coordinate, in its standard errors, with a moment, in its own
    )
    host_sensitivity: Floats  # (moments,) of the common constant
    profiles: dict[str, list[tuple[float, float]]]


def fit_stays(
    stays: StayModel, rates: Sequence[StayRate], start: Parameters, say: Report, before: StayFit | None = None
) -> StayFit:
    """Fit hosts' constants, and those of ``NAMES`` of which the data say enough, to published shares.

    before: an earlier fit to go on from.
    """
    if before is not None:
        return _fit(_Problem(stays, rates, start, before), 1, say)
    first = _fit(_Problem(stays, rates, start, None), 1, say)
    told = zip(first.priors, first.likelihood_se, strict=True)
    kept = tuple(p for p, se in told if se < DULL * p.se)
    return _fit(_Problem(stays, rates, start, first._replace(priors=kept)), _ROUNDS, say)


def _fit(problem: _Problem, rounds: int, say: Report) -> StayFit:
    place = problem.beginning
    for _ in range(rounds):
        say(f"Stay rates: hosts differ by {problem.spread:.2f}")
        found = least_squares(
            problem.residuals, place, jac=problem.jacobian, method="lm", x_scale="jac", max_nfev=_EVALUATIONS
        )
        place, covariance = found.x, np.linalg.inv(found.jac.T @ found.jac)
        told = _told(problem, place, found.jac, covariance)
        own = slice(len(problem.priors) + 1, None)
        wide = np.mean(place[own] ** 2 + np.diag(covariance)[own])
        problem.spread = max(float(np.sqrt(wide)), _LEAST_SPREAD)
    return told


class _Problem:
    """Coordinates: parameters (K), the common constant, and what each host (H) is above it."""

    def __init__(
        self, stays: StayModel, rates: Sequence[StayRate], start: Parameters, before: StayFit | None
    ) -> None:
        self.stays, self.rates, self.start = stays, rates, start
        self.priors = tuple(prior(name) for name in NAMES) if before is None else before.priors
        codes = stays.model.world.codes
        self.hosts = tuple(codes[i] for i in stays.hosts)
        self.host_of = np.array([self.hosts.index(rate.code) for rate in rates], np.intp)
        hosts = np.zeros(1 + len(self.hosts))
        if before is not None:
            hosts = np.append(before.common, before.constants - before.common)
        self.beginning = np.concatenate([coordinates(self.priors, start), hosts])
        self.spread = 1.0 if before is None else before.spread
        self.known: dict[bytes, Stays] = {}

    def parameters(self, place: Floats) -> Parameters:
        return at(self.priors, self.start, place[: len(self.priors)])

    def expected(self, place: Floats) -> Stays:
        """What the model says, remembered."""
        key = place.tobytes()
        if key not in self.known:
            k = len(self.priors)
            self.known[key] = self.stays.stays(self.parameters(place), place[k] + place[k + 1 :])
        return self.known[key]

    def shares(self, stays: Stays) -> Floats:
        """Expected counterparts (n,) of the published shares."""
        years = np.array([rate.years for rate in self.rates]) - 1
        shares: Floats = stays.retention[self.host_of, years]
        return shares

    def residuals(self, place: Floats) -> Floats:
        """Moments, then priors, in standard errors."""
        stays = self.expected(place)
        gap = self.shares(stays) - np.array([rate.share for rate in self.rates])
        bound = np.array([rate.bound for rate in self.rates])
        gap = np.where(bound & (gap < 0), 0.0, gap) / RATE_SE
        elastic = (stays.return_elasticity - ELASTICITY) / ELASTICITY_SE
        return np.concatenate([gap, [elastic], self._from_priors(place)])

    def _from_priors(self, place: Floats) -> Floats:
        k = len(self.priors)
        mean = np.array([p.mean for p in self.priors])
        se = np.array([p.se for p in self.priors])
        return np.concatenate(
            [(place[:k] - mean) / se, place[k : k + 1] / _MEAN_SE, place[k + 1 :] / self.spread]
        )

    def jacobian(self, place: Floats) -> Floats:
        """Slopes of the residuals; a host's constant moves its own shares alone, so that one step does for all."""
        k, h, n = len(self.priors), len(self.hosts), len(self.rates)
        here = self.residuals(place)
        columns = []
        for i in range(k + 1):
            moved = place.copy()
            width = _STEP * (self.priors[i].se if i < k else 1.0)
            moved[i] += width
            columns.append((self.residuals(moved) - here) / width)
        moved = place.copy()
        moved[k + 1 :] += _STEP
        slope = (self.residuals(moved) - here) / _STEP
        own = np.zeros((len(here), h))
        own[np.arange(n), self.host_of] = slope[:n]
        weight = np.bincount(self.stays.host, self.stays.weight, minlength=h)
        own[n] = slope[n] * weight / weight.sum()  # of the elasticity, by size
        own[n + 1 + k + 1 + np.arange(h), np.arange(h)] = 1.0 / self.spread
        return np.column_stack([*columns, own])


def _told(problem: _Problem, place: Floats, jacobian: Floats, covariance: Floats) -> StayFit:
    """The fit at its mode: constants with standard errors, moments, and which moment moves which parameter."""
    k, data = len(problem.priors), len(problem.rates) + 1
    stays = problem.expected(place)
    moved = np.eye(len(place))[k + 1 :] + np.eye(len(place))[k]
    constants = moved @ place
    likelihood = jacobian[:data].T @ jacobian[:data]
    rest = np.diag(jacobian[data:].T @ jacobian[data:]).copy()
    alone = np.array([_alone(likelihood, rest, i) for i in range(k)])
    response = -covariance @ jacobian[:data].T  # (P, moments): Andrews, Gentzkow and Shapiro (2017)
    errors = np.sqrt(np.diag(covariance))
    told = -response / errors[:, None]
    return StayFit(
        problem.priors,
        place[:k],
        covariance[:k, :k],
        alone,
        problem.parameters(place),
        problem.hosts,
        constants,
        np.sqrt(np.einsum("hi,ij,hj->h", moved, covariance, moved)),
        float(place[k]),
        float(np.hypot(errors[k], problem.spread)),
        problem.spread,
        _follow(covariance, moved, k),
        _moments(problem, stays),
        told[:k].T,
        told[k],
        {p.name: _profile(place[i], errors[i]) for i, p in enumerate(problem.priors)},
    )


def _follow(covariance: Floats, moved: Floats, k: int) -> Floats:
    """How constants (H + 1) go with the K parameters in the posterior."""
    constants = np.vstack([moved, np.eye(len(covariance))[k]])
    together: Floats = np.linalg.solve(covariance[:k, :k], covariance[:k] @ constants.T)
    return together


def _alone(likelihood: Floats, rest: Floats, i: int) -> float:
    """Standard error of coordinate i from the data, the priors of all others kept."""
    other = np.delete(np.arange(len(rest)), i)
    block = likelihood[np.ix_(other, other)] + np.diag(rest[other])
    information = likelihood[i, i] - likelihood[i, other] @ np.linalg.solve(block, likelihood[other, i])
    return float(1.0 / np.sqrt(information)) if information > 0 else np.inf


def _profile(centre: float, error: float) -> list[tuple[float, float]]:
    """Misfit above the least along one coordinate, in the quadratic that the standard error stands for."""
    return [(float(centre + s * error), float(s**2)) for s in np.linspace(-3.0, 3.0, 25)]


def _moments(problem: _Problem, stays: Stays) -> list[Moment]:
    rows = [
        Moment(
            f"{r.code}: entrants of {r.entry_year} who live there after {r.years} years",
            r.share,
            RATE_SE,
            float(share),
            r.bound,
            RATE_SOURCE,
        )
        for r, share in zip(problem.rates, problem.shares(stays), strict=True)
    ]
    said = stays.return_elasticity
    return [
        *rows,
        Moment(
            "elasticity of returns to net pay at home",
            ELASTICITY,
            ELASTICITY_SE,
            said,
            False,
            ELASTICITY_SOURCE,
        ),
    ]
