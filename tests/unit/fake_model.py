"""A small stand-in for the model: arrays of the right shape and kind, a known effect, no simulation."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import numpy as np

CODES = ("AAA", "BBB", "CCC", "DDD")
NAMES = ("Alfa", "Bravo", "Čarli", "Delta")
HOME_PULL = 400.0  # extra graduates a year that the fake policy keeps at home
FIRST, LAST = 2020, 2034


class FakeVariable(NamedTuple):
    dims: tuple[str, ...]
    unit: str = "persons"
    long_name: str = "a recorded number"
    source: str = "invented"


CORRIDOR, REGION, ACCESS = (
    ("year", "origin", "destination"),
    ("year", "region"),
    ("year", "origin", "quintile"),
)
VARIABLES = {
    **{
        n: FakeVariable(CORRIDOR)
        for n in ("flow", "flow_expected", "enrolled", "enrolled_expected", "graduates")
    },
    "after5": FakeVariable((*CORRIDOR, "outcome")),
    "skilled": FakeVariable(("year", "origin", "region")),
    "output": FakeVariable(REGION, "million $/year"),
    "budget_balance": FakeVariable(REGION, "million $/year"),
    **{
        n: FakeVariable(ACCESS)
        for n in ("cohort_quintile", "enrolled_quintile", "away_quintile", "abroad_quintile")
    },
    "takers": FakeVariable(("year", "policy")),
    "awards": FakeVariable(("year", "policy")),
    "spend": FakeVariable(("year", "policy", "line"), "million $/year"),
    "spend_region": FakeVariable(("year", "policy", "region"), "million $/year"),
}


@dataclass(frozen=True, kw_only=True)
class FakePolicy:
    lever: str = "return_grant"
    origins: tuple[str, ...] = ("AAA",)
    destinations: tuple[str, ...] = ()
    start: int = 2023
    end: int | None = None

    def aim(self) -> tuple[str, str]:
        return ("skilled_stock", "up")

    def in_question(self) -> tuple[str, ...]:
        return self.origins or self.destinations


@dataclass(frozen=True, kw_only=True)
class FakeScenario:
    title: str = "A grant to return to Čarli"
    question: str = "Does it help?"
    world: str = "invented"
    start: int = FIRST
    end: int = LAST
    policies: tuple[FakePolicy, ...] = (FakePolicy(),)
    replicates: int = 3
    seed: int = 5
    size: float = field(default=1.0)  # how strong the fake policy is
    unusual: tuple[str, ...] = ()  # its marks
    uncertainty: str = "none"
    pull: float = 1.0  # an assumption: how strongly everybody stays at home

    def numeric(self) -> FakeScenario:
        return replace(self, title="", question="", replicates=1, seed=0)

    def baseline(self) -> FakeScenario:
        return replace(self, policies=(), title=f"{self.title}: baseline")

    def assumptions(self) -> dict[str, float]:
        return {} if self.pull == 1.0 else {"parameters.pull": self.pull}

    def plain(self) -> FakeScenario:
        return replace(self, pull=1.0, title=f"{self.title}: usual assumptions")

    def marks(self) -> tuple[str, ...]:
        return self.unusual

    def canonical(self) -> str:
        return f"title: {self.title}\nworld: {self.world}\n"


class FakeWorld:
    codes = CODES
    names = NAMES
    country = (0, 1, 2, 3)
    digest = "0" * 64


class FakeModel:
    """Noise that depends on the seed only, so that the paired effect is nearly free of it."""

    def __init__(self, scenario: FakeScenario, seed: int) -> None:
        self.scenario, self.world, self.recorder = scenario, FakeWorld(), self
        self.closed = self.ran = False
        self.year = scenario.start
        self._random = np.random.default_rng(seed)

    @property
    def running(self) -> bool:
        return self.year <= self.scenario.end

    def step(self) -> None:
        assert self.running
        self.year += 1
        self.ran = not self.running

    def run_horizon(self) -> None:
        while self.running:
            self.step()

    def close(self) -> None:
        self.closed = True

    def arrays(self) -> dict[str, Any]:
        assert self.ran, "arrays were asked for before the horizon was simulated"
        return fake_arrays(self.scenario, self._random)


def fake_model(scenario: FakeScenario, seed: int) -> FakeModel:
    """Importable by name, so that a worker process can make it."""
    return FakeModel(scenario, seed)


opened: list[FakeModel] = []  # models made by failing_model in this process
made: list[str] = []  # titles of scenarios whose models a test counts


class FailingModel(FakeModel):
    def __init__(self, scenario: FakeScenario, seed: int) -> None:
        super().__init__(scenario, seed)
        self.unlucky = seed == 6

    def run_horizon(self) -> None:
        if self.unlucky:
            raise ValueError("seed 6 is unlucky")
        super().run_horizon()


def failing_model(scenario: FakeScenario, seed: int) -> FakeModel:
    opened.append(FailingModel(scenario, seed))
    return opened[-1]


def dying_model(scenario: FakeScenario, seed: int) -> FakeModel:
    """A worker that is stopped from outside."""
    os._exit(3)


class ThreadsModel(FakeModel):
    """Writes the thread limit of its process as output."""

    def arrays(self) -> dict[str, Any]:
        found = super().arrays()
        found["output"][:] = float(os.environ.get("OMP_NUM_THREADS", "0"))
        return found


def threads_model(scenario: FakeScenario, seed: int) -> FakeModel:
    return ThreadsModel(scenario, seed)


def fake_arrays(scenario: FakeScenario, random: np.random.Generator) -> dict[str, np.ndarray]:
    years = np.arange(scenario.start, scenario.end + 1)
    T, R, P = len(years), len(CODES), len(scenario.policies)
    noise = random.normal(0.0, 1.0, (T, R, R))
    late = random.normal(0.0, 1.0, (T, R))
    on = np.zeros(T)
    for policy in scenario.policies:
        on += scenario.size * np.clip((years - policy.start) / 5.0, 0.0, 1.0)
    size = np.array([9000.0, 4000.0, 2500.0, 6000.0])
    share = np.array(
        [[0.7, 0.15, 0.05, 0.1], [0.1, 0.8, 0.05, 0.05], [0.2, 0.2, 0.5, 0.1], [0.05, 0.05, 0.1, 0.8]]
    )
    flow = size[None, :, None] * share * (1.0 + 0.01 * np.arange(T)[:, None, None]) + 20.0 * noise
    flow *= scenario.pull
    shift = on * HOME_PULL * (1.0 + 0.15 * late[:, 0])
    flow[:, 0, 0] += shift * 0.5
    flow[:, 0, 1] -= shift * 0.35
    flow[:, 0, 3] -= shift * 0.15
    after = np.stack([0.5 * flow, 0.35 * flow, 0.15 * flow], axis=-1)
    after[:, 0, 1, 0] -= shift * 0.4
    after[:, 0, 1, 1] += shift * 0.4
    skilled = 30.0 * flow
    skilled[:, 0, 0] += np.cumsum(shift)
    skilled[:, 0, 1] -= np.cumsum(shift) * 0.8
    cohort = np.repeat((flow.sum(axis=2) / 2.5)[:, :, None], 5, axis=2)
    rate = np.array([0.2, 0.3, 0.4, 0.5, 0.6])
    enrolled = cohort * rate
    enrolled[:, 0, 0] += 0.2 * shift
    enrolled[:, 0, 1] += 0.1 * shift * (1.0 + late[:, 1])
    awards = np.repeat((np.where(years >= FIRST + 3, 1500.0, 0.0))[:, None], P, axis=1)
    spend = np.zeros((T, P, 4))
    spend[:, :, 0], spend[:, :, 1] = awards * 0.012, awards * 0.012 * 0.08
    payer = np.zeros((T, P, R))
    payer[:, :, 0] = spend.sum(axis=2)
    balance = 30.0 * late - payer.sum(axis=1)
    balance[:, 0] += 0.008 * np.cumsum(shift)
    return {
        "flow": np.round(flow),
        "flow_expected": flow,
        "enrolled": np.round(flow * 4),
        "enrolled_expected": flow * 4,
        "graduates": flow * 0.7,
        "after5": after,
        "skilled": skilled,
        "output": skilled.sum(axis=1) * 0.05,
        "budget_balance": balance,
        "cohort_quintile": cohort,
        "enrolled_quintile": enrolled,
        "away_quintile": enrolled * 0.3,
        "abroad_quintile": enrolled * 0.3,
        "takers": awards * 3,
        "awards": awards,
        "spend": spend,
        "spend_region": payer,
    }
