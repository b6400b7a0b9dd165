"""Starsim's SIR model at a million agents: ``python -m benchmarks.peers.starsim_sir [AGENTS] [STEPS] [ROUNDS]``.

Starsim (Institute for Disease Modeling) also keeps agents as NumPy columns. The model is the one of its first tutorial,
``diseases="sir", networks="random"`` with its own defaults. Only the run is timed, not the making of the population,
after a small run that compiles what there is to compile. Agent-steps are agents times steps.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import os
import sys
import time
from typing import Any

NOT_INSTALLED = "Starsim: skipped, not installed (pip install 'edumig-sim[bench]')"
_WARM_UP = 2000


def measure(agents: int = 1_000_000, steps: int = 30, rounds: int = 3) -> dict[str, Any]:
    """Agent-steps a second, the median of some runs, and the version. Raises ImportError without Starsim."""
    os.environ.setdefault("STARSIM_INSTALL_FONTS", "0")
    with contextlib.redirect_stdout(io.StringIO()):  # it greets
        import starsim

        _seconds(starsim, _WARM_UP, steps)
        speeds = []
        for _ in range(rounds):
            seconds, done = _seconds(starsim, agents, steps)
            speeds.append(agents * done / seconds)
    median = sorted(speeds)[len(speeds) // 2]
    return {
        "agents": agents,
        "agent_steps_per_second": median,
        "version": str(starsim.__version__),
    }


def _seconds(starsim: Any, agents: int, steps: int) -> tuple[float, int]:
    """Seconds of a run, and its steps."""
    sim = starsim.Sim(
        n_agents=agents, diseases="sir", networks="random", start=2000, stop=2000 + steps, dt=1, verbose=0
    )
    sim.init()
    begin = time.perf_counter()
    sim.run()
    return time.perf_counter() - begin, len(sim.t.timevec)


def main(agents: int = 1_000_000, steps: int = 30, rounds: int = 3) -> None:
    """Print one JSON object, or say that there is no Starsim."""
    if importlib.util.find_spec("starsim") is None:
        print(NOT_INSTALLED)
        return
    print(json.dumps(measure(agents, steps, rounds)))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
