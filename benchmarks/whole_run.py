"""Where the time of a run goes: ``python benchmarks/whole_run.py [WORLD] [AGENTS]``.

Prints the share of each phase in one replicate, seconds a simulated year, and the memory of a live student. Shares are
ratios within one run, so they hold when the machine's speed drifts.
"""

from __future__ import annotations

import cProfile
import pstats
import sys
import time

import edumig_sim as em

PHASES = (
    "form_prospects",
    "new_cohorts",
    "choose_destination",
    "admit",
    "study",
    "return_or_stay",
    "grow_older",
    "run_regions",
    "learn",
    "record",
)


def main(world: str = "world", agents: int = 300) -> None:
    """Run one replicate under the profiler and print its phases."""
    plan = em.scenario(world).with_agents(agents)
    profile, begin = cProfile.Profile(), time.perf_counter()
    profile.enable()
    model = em.EduMigModel(plan, seed=1)
    model.run_horizon()
    profile.disable()
    total = time.perf_counter() - begin
    years = plan.end - plan.start + 1 + plan.burn_in
    print(
        f"{world}, {agents} agents in each of {len(model.world.codes)} regions, {years} years with the burn-in"
    )
    spent = dict.fromkeys(PHASES, 0.0)
    for (_, _, function), (_, _, _, cumulative, _) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        if function in spent:
            spent[function] += cumulative
    for name, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"  {name:20} {100 * seconds / total:5.1f} %")
    bytes_each = sum(a.itemsize for a in model.students.column_arrays().values())
    print(
        f"{total / years:.3f} s a year; {bytes_each} bytes a live student, {len(model.students):,} of them at the end"
    )


if __name__ == "__main__":
    main(*(int(a) if a.isdigit() else a for a in sys.argv[1:]))  # type: ignore[arg-type]
