"""What attendance by family wealth says of the price of study at home and of who can pay.

Moments are the logarithms of attendance of one wealth quintile over the next poorer one, of the latest year with a
figure up to the base year; the constants of origins are fitted anew at every try, so that totals stay as observed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from edumig_sim.errors import DataError, Problem
from edumig_sim.experiments.base_fit import FitSettings, StudyChoices
from edumig_sim.experiments.priors import DULL, Prior, at, coordinates, prior
from edumig_sim.experiments.stay_fit import Moment
from edumig_sim.scenario import Scenario
from edumig_sim.world import World
from edumig_sim.world.parameters import Parameters
from edumig_sim.world.rows import read_rows

Floats = NDArray[np.float64]
Report = Callable[[str], None]
FILE = "access.csv"
NAMES = ("theta_cost_home", "cost_income_exponent", "cost_income_cap", "theta_ability", "wealth_share_home")
SOURCE = "UNESCO UIS SDG 4, gross attendance ratio by wealth quintile"
STEP_SE = 0.35  # of a step in logarithms: surveys, and wealth now against income of the families of entrants
_WIDTH = 0.3  # of a prior's standard deviation, for slopes; who can pay is a yes or no
_EVALUATIONS = 15


class Step(NamedTuple):
    """Attendance of a quintile over that of the next poorer one."""

    code: str
    year: int
    quintile: int
    log_ratio: float


class AccessFit(NamedTuple):
    """Parameters that access identifies, with what they rest on."""

    priors: tuple[Prior, ...]
    mean: Floats  # (K,) coordinates
    covariance: Floats  # (K, K)
    likelihood_se: Floats  # (K,)
    parameters: Parameters
    moments: list[Moment]
    sensitivity: Floats  # (moments, K)
    profiles: dict[str, list[tuple[float, float]]]


def access_steps(folder: Path, codes: tuple[str, ...], last: int) -> tuple[Step, ...]:
    """Steps between neighbouring quintiles, of each region's latest year up to ``last``; none without the table."""
    path = folder / FILE
    if not path.is_file():
        return ()
    rows, problems = read_rows(path)
    if problems:
        raise DataError([Problem(str(folder / p.where), p.what) for p in problems])
    found: dict[str, dict[int, dict[int, float]]] = {}
    try:
        for row in rows:
            if row["code"] in codes and int(row["year"]) <= last and row["gross_attendance_ratio"]:
                year = found.setdefault(row["code"], {}).setdefault(int(row["year"]), {})
                year[int(row["quintile"])] = float(row["gross_attendance_ratio"])
    except (KeyError, ValueError) as error:
        what = f"needs numbers in year, gross_attendance_ratio and quintile ({error})"
        raise DataError([Problem(str(path), what)]) from None
    steps = []
    for code, years in found.items():
        latest = max(years, key=lambda y: (len(years[y]), y))
        shares = years[latest]
        steps += [
            Step(code, latest, q + 1, float(np.log(shares[q + 1] / shares[q])))
            for q in sorted(shares)
            if q + 1 in shares and min(shares[q], shares[q + 1]) > 0
        ]
    return tuple(steps)


def fit_access(
    world: World, scenario: Scenario, steps: tuple[Step, ...], start: Parameters, agents: int, say: Report
) -> AccessFit:
    """Fit those of ``NAMES`` of which the steps say enough."""
    first = _fit(_Problem(world, scenario, steps, start, agents, tuple(prior(n) for n in NAMES)), say)
    told = zip(first.priors, first.likelihood_se, strict=True)
    kept = tuple(p for p, se in told if se < DULL * p.se)
    if len(kept) in (0, len(first.priors)):
        return first if kept else _nothing(first, start)
    return _fit(_Problem(world, scenario, steps, start, agents, kept), say)


def _nothing(first: AccessFit, start: Parameters) -> AccessFit:
    """No parameter is told: all keep their priors."""
    none = np.zeros(0)
    table = np.zeros((len(first.moments), 0))
    return first._replace(
        priors=(),
        mean=none,
        covariance=np.zeros((0, 0)),
        likelihood_se=none,
        parameters=start,
        sensitivity=table,
    )


class _Problem:
    def __init__(
        self,
        world: World,
        scenario: Scenario,
        steps: tuple[Step, ...],
        start: Parameters,
        agents: int,
        priors: tuple[Prior, ...],
    ) -> None:
        self.world, self.scenario, self.steps, self.start, self.priors = world, scenario, steps, start, priors
        self.settings = FitSettings(agents_per_region=agents, passes=60)
        self.region = np.array([world.codes.index(s.code) for s in steps], np.intp)
        self.quintile = np.array([s.quintile for s in steps]) - 1
        self.known: dict[bytes, Floats] = {}

    def parameters(self, place: Floats) -> Parameters:
        return at(self.priors, self.start, place)

    def simulated(self, place: Floats) -> Floats:
        """Expected counterparts (n,) of the steps, remembered."""
        key = place.tobytes()
        if key not in self.known:
            choices = StudyChoices(self.world, self.scenario, self.settings, self.parameters(place))
            share = choices.studying_by_quintile(choices.fit(history=False))
            self.known[key] = np.log(
                share[self.region, self.quintile] / share[self.region, self.quintile - 1]
            )
        return self.known[key]

    def residuals(self, place: Floats) -> Floats:
        """Moments, then priors, in standard errors."""
        gap = (self.simulated(place) - np.array([s.log_ratio for s in self.steps])) / STEP_SE
        own = [(c - p.mean) / p.se for p, c in zip(self.priors, place, strict=True)]
        return np.concatenate([gap, own])

    def jacobian(self, place: Floats) -> Floats:
        """Slopes by differences to both sides."""
        columns = []
        for i, p in enumerate(self.priors):
            width = np.zeros(len(place))
            width[i] = _WIDTH * p.se
            columns.append((self.residuals(place + width) - self.residuals(place - width)) / (2 * width[i]))
        return np.column_stack(columns)


def _fit(problem: _Problem, say: Report) -> AccessFit:
    say(f"Access by family income: {', '.join(p.name for p in problem.priors)}")
    found = least_squares(
        problem.residuals,
        coordinates(problem.priors, problem.start),
        jac=problem.jacobian,
        method="lm",
        x_scale="jac",
        xtol=1e-3,
        ftol=1e-3,
        max_nfev=_EVALUATIONS,
    )
    k, n = len(problem.priors), len(problem.steps)
    covariance = np.linalg.inv(found.jac.T @ found.jac)
    likelihood = found.jac[:n].T @ found.jac[:n]
    alone = []
    for i in range(k):
        other = np.delete(np.arange(k), i)
        block = likelihood[np.ix_(other, other)] + np.diag([problem.priors[j].se ** -2.0 for j in other])
        told = likelihood[i, i] - likelihood[i, other] @ np.linalg.solve(block, likelihood[other, i])
        alone.append(told**-0.5 if told > 0 else np.inf)
    errors = np.sqrt(np.diag(covariance))
    return AccessFit(
        problem.priors,
        found.x,
        covariance,
        np.array(alone),
        problem.parameters(found.x),
        _moments(problem, found.x),
        (covariance @ found.jac[:n].T / errors[:, None]).T,
        {
            p.name: [(float(c + s * e), float(s**2)) for s in np.linspace(-3, 3, 25)]
            for p, c, e in zip(problem.priors, found.x, errors, strict=True)
        },
    )


def _moments(problem: _Problem, place: Floats) -> list[Moment]:
    return [
        Moment(
            f"{s.code}: attendance of income quintile {s.quintile} over {s.quintile - 1}, {s.year}, in logarithms",
            s.log_ratio,
            STEP_SE,
            float(said),
            False,
            SOURCE,
        )
        for s, said in zip(problem.steps, problem.simulated(place), strict=True)
    ]
