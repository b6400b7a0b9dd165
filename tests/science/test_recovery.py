"""V14: the coefficients that made the choices are found again by PPML on the flows (30 regions, nothing binds)."""

import numpy as np
import pytest
import statsmodels.api as sm

from edumig_sim.crn import Decision, Draws, code_keys, person_keys
from edumig_sim.kernels import reference as kernel

REGIONS, PEOPLE = 30, 6000  # people in each region
TRUE = {"ln distance": -0.62, "ln network": 0.28, "language": 0.41, "colonial": 0.66}
SCALE = 0.6


def covariates(rng):
    """Matrices (R, R) of what links two regions, and the constants of destinations."""
    place = rng.uniform(0, 5000, (REGIONS, 2))
    distance = np.linalg.norm(place[:, None] - place[None, :], axis=2) + 200.0
    language = (rng.uniform(size=(REGIONS, REGIONS)) < 0.2).astype(float)
    colonial = (rng.uniform(size=(REGIONS, REGIONS)) < 0.1).astype(float)
    network = rng.lognormal(5, 1.5, (REGIONS, REGIONS))
    values = {"ln distance": np.log(distance / 1000), "ln network": np.log1p(network)}
    return values | {"language": language, "colonial": colonial}, rng.normal(0, 0.7, REGIONS)


def simulated_flows(links, delta, seed):
    """Flows (R, R) of people who draw their choice from the nested logit with their own keys."""
    attraction = sum(TRUE[name] * links[name] for name in TRUE) + delta[None, :]
    kind = np.full((REGIONS, REGIONS), kernel.FOREIGN)
    np.fill_diagonal(kind, kernel.HOME)
    nests = kernel.Nests(kind, (SCALE, 1.0), np.full((REGIONS, 2), -1.0), np.zeros(REGIONS))
    keys = code_keys([*(f"R{i}" for i in range(REGIONS)), "(none)"])
    draws = Draws(seed)
    flows = np.zeros((REGIONS, REGIONS))
    for home in range(REGIONS):
        persons = person_keys(keys[home], 2020, np.arange(PEOPLE))
        origin = np.full(PEOPLE, home)
        utility = np.tile(attraction[home], (PEOPLE, 1))
        utility[:, home] = 0.0
        upper = kernel.nested_utility(utility, np.ones(utility.shape, bool), origin, nests)
        stable = draws.log_positive_stable
        mixing = stable(Decision.NEST_FOREIGN, Decision.NEST_FOREIGN_SCALE, persons, 2020, SCALE)
        shocks = draws.gumbel(Decision.STUDY, persons, 2020, keys)
        pair = np.column_stack([mixing, np.zeros(PEOPLE)])
        choice = kernel.choose(kernel.shocked_utility(upper, shocks, pair, origin, nests))
        flows[home] = np.bincount(choice, minlength=REGIONS + 1)[:-1]
    return flows


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (2, 3))])
def test_ppml_with_two_way_effects_recovers_each_coefficient(seed):
    links, delta = covariates(np.random.default_rng(seed))
    flows = simulated_flows(links, delta, seed)
    o, d = np.nonzero(~np.eye(REGIONS, dtype=bool))
    effects = [np.eye(REGIONS)[o], np.eye(REGIONS)[d][:, 1:]]
    design = np.column_stack([*(links[name][o, d] for name in TRUE), *effects])
    fit = sm.GLM(flows[o, d], design, family=sm.families.Poisson()).fit()
    gaps = (fit.params[: len(TRUE)] - np.array(list(TRUE.values()))) / fit.bse[: len(TRUE)]
    assert np.abs(gaps).max() < 2
