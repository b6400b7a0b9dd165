"""What a worker process keeps between two moves of a slider: openings, cohorts and runs, so that a move costs one run.

A bench belongs to one baseline and seed. Everything on it is a pure function of these: that it is kept changes no
number.
"""

from __future__ import annotations

import contextvars
from collections import OrderedDict
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from edumig_sim.run import default_model
from edumig_sim.scenario import Scenario
from edumig_sim.sharing import expecting, shared

_BENCHES = 6  # kept at a time
_RUNS = 5  # kept on each: the baseline and the last reforms, pinned ones among them

Arrays = Mapping[str, NDArray[np.float64]]
Watch = Callable[[int], None]  # called with each year that is done; may raise to stop
Found = TypeVar("Found")


class Workbench:
    """The benches of one process, the last used kept."""

    def __init__(self) -> None:
        self._benches: OrderedDict[str, Bench] = OrderedDict()

    def bench(self, baseline: Scenario, seed: int) -> Bench:
        """The bench of a baseline and a seed."""
        key = f"{seed} {bare(baseline)}"
        if key not in self._benches:
            while len(self._benches) >= _BENCHES:
                self._benches.popitem(last=False)[1].close()
            self._benches[key] = Bench(seed)
        self._benches.move_to_end(key)
        return self._benches[key]

    def close(self) -> None:
        """Let go of all benches."""
        while self._benches:
            self._benches.popitem()[1].close()


class Bench:
    """Openings and runs that have a baseline and a seed in common."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._context = contextvars.Context()
        self._opened = ExitStack()
        self._context.run(self._opened.enter_context, shared())
        self._runs: OrderedDict[str, Arrays] = OrderedDict()

    def close(self) -> None:
        """Let go of everything."""
        self._context.run(self._opened.close)

    def arrays(self, scenario: Scenario, watch: Watch) -> Arrays:
        """The recorded arrays of a scenario, simulated unless they are still here."""
        key = bare(scenario)
        if key not in self._runs:
            self._runs[key] = self.inside(lambda: self._simulated(scenario, watch))
            while len(self._runs) > _RUNS:
                self._runs.popitem(last=False)
        self._runs.move_to_end(key)
        return self._runs[key]

    def inside(self, do: Callable[[], Found]) -> Found:
        """Do something while models share what is on this bench."""
        return self._context.run(do)

    def model(self, scenario: Scenario) -> Any:
        """A model that is about to begin; who asks for it closes it."""
        return default_model(scenario, self._seed)

    def _simulated(self, scenario: Scenario, watch: Watch) -> Arrays:
        with expecting([scenario]):
            model = self.model(scenario)
        try:
            model.run_horizon(progress=watch, collect=False)
            return dict(model.recorder.arrays())
        finally:
            model.close()


def bare(scenario: Scenario) -> str:
    """What the numbers of a scenario depend on, as text; the seed is given apart."""
    return scenario.numeric().canonical()
