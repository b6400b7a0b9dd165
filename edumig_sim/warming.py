"""What compiles the kernels in a process of its own: ``python -m edumig_sim.warming [PART]``.

A tiny model runs on the reference kernels, and every question that it asks is put to the fast ones as well, which
compiles them for exactly the types that models use. Without PART: compile everything that is missing, in parts.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np

from edumig_sim.kernels import Kernels
from edumig_sim.kernels import choose as choose_kernels
from edumig_sim.kernels.compiled import ensure_compiled

_AGENTS = 10
_FIRST = ("rank_study", "draw_cohort", "locate")  # about half of the work
_LATER = ("rank_again", "expected_demand", "seat_expected", "seat_realised")


def compile_part(part: int) -> None:
    """Compile one half (0) or the other (1); a line for each kernel that is ready."""
    from edumig_sim.kernels import fast_choice
    from edumig_sim.model import EduMigModel
    from edumig_sim.scenario import scenario

    fast, slow = choose_kernels("fast"), choose_kernels("reference")
    asked: dict[str, tuple[Any, ...]] = {}

    def note(name: str, answer: Callable[..., Any]) -> Callable[..., Any]:
        def kernel(*question: Any) -> Any:
            asked[name] = question
            return answer(*question)

        return kernel

    model = EduMigModel(scenario("classroom").with_agents(_AGENTS), seed=1, kernels="reference")
    model.kernels = Kernels("noting", *(note(name, getattr(slow, name)) for name in Kernels._fields[1:]))
    model.step()
    for name, question in asked.items():
        if name not in _LATER and (name in _FIRST) == (part == 0):
            getattr(fast, name)(*question)
            _ready()
    if part == 0:
        return
    problem = asked["rank_study"][0]
    scarce = 0.3 * np.tile(np.bincount(problem.origin, problem.weight, len(problem.quality)), (2, 1))
    for seat in (fast.seat_expected, fast.seat_realised):
        ranking = fast_choice.unranked(problem)
        ranking.state.seating.weights.fill(1.0)
        ranking.state.seating.changed.fill(True)
        fast_choice.bring_up_to_date(ranking.state)
        seat(problem, ranking, scarce)
        _ready()


def _ready() -> None:
    """One kernel more."""
    sys.stdout.write(".\n")
    sys.stdout.flush()


def main() -> None:
    """Compile one part, or all of them."""
    if len(sys.argv) > 1:
        compile_part(int(sys.argv[1]))
    else:
        ensure_compiled()


if __name__ == "__main__":
    main()
