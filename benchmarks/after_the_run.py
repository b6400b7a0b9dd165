"""Where the time of a comparison goes: ``python benchmarks/after_the_run.py [REPLICATES] [AGENTS]``.

Two comparisons: a scenario of `classroom`, and one of `world` with few agents, whose arrays have their full size all
the same. Prints the shares of simulation, transfer, statistics and answer, figures, data and tables, and the bytes on
disk. Shares are ratios within one run, so they hold when the machine's speed drifts.
"""

from __future__ import annotations

import pickle
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import edumig_sim as em
from edumig_sim.arms import Arms, case
from edumig_sim.assemble import Collection
from edumig_sim.brief.account import cost_lines
from edumig_sim.compare import Comparison
from edumig_sim.report.figures import comparison_drawings, save_figures
from edumig_sim.run import default_labels, default_variables, watched
from edumig_sim.who import who_words

MEGABYTE = 1e6
Spent = dict[str, float]


@contextmanager
def timed(spent: Spent, part: str) -> Iterator[None]:
    """Adds the seconds of the block to a part."""
    begin = time.perf_counter()
    yield
    spent[part] = spent.get(part, 0.0) + time.perf_counter() - begin


def compared(plan: em.Scenario, replicates: int, spent: Spent) -> Comparison:
    """What `em.compare` makes, here in one process; every replicate is packed and unpacked as by a pool."""
    one = case(plan, None, False)
    arms = Arms([one])
    setup, collection = watched(arms), Collection(default_variables(), default_labels())
    for k in range(replicates):
        with timed(spent, "simulation"):
            together = setup.simulate(plan.seed + k)
        with timed(spent, "transfer"):
            collection.place(k, plan.seed + k, pickle.loads(pickle.dumps(together)))
    with timed(spent, "transfer"):
        before, after = arms.pairs[0]
        return Comparison(collection.results(one.baseline, before), collection.results(one.reform, after, 0))


def answered(comparison: Comparison, spent: Spent) -> None:
    """What the answer on the terminal needs."""
    with timed(spent, "statistics and answer"):
        comparison.table()
        comparison.verdict()
        cost_lines(comparison.cost())
        list(who_words(comparison))


def saved(comparison: Comparison, spent: Spent) -> Mapping[str, int]:
    """Bytes on disk by kind of file, and the time that saving takes at once: less than the sum of its parts."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with timed(spent, "figures"):
            save_figures(
                {name: draw() for name, draw in comparison_drawings(comparison).items()}, place / "f"
            )
        with timed(spent, "data and tables"):
            comparison.save(place / "without", figures=False)
        with timed(spent, "saving, all at once"):
            comparison.save(place / "whole")
        sizes: dict[str, int] = {}
        for file in (place / "whole").rglob("*"):
            if file.is_file():
                sizes[file.suffix] = sizes.get(file.suffix, 0) + file.stat().st_size
        return sizes


def main(replicates: int = 10, agents: int = 20) -> None:
    """Print the shares of both comparisons."""
    root = Path(__file__).resolve().parents[1] / "scenarios"
    classroom = em.load_scenario(root / "classroom_return.yaml")
    world = em.load_scenario(root / "ukraine_return_grant.yaml").with_agents(agents)
    for plan, count in ((classroom, (replicates + 1) // 2), (world, replicates)):
        spent: Spent = {}
        comparison = compared(plan, count, spent)
        answered(comparison, spent)
        sizes = saved(comparison, spent)
        at_once = spent.pop("saving, all at once")
        total = sum(spent.values())
        print(f"\n{plan.world}, {count} pairs, {total:.1f} s in one process")
        for part, seconds in spent.items():
            print(f"  {part:24} {100 * seconds / total:5.1f} %   {seconds:6.2f} s")
        apart = spent["figures"] + spent["data and tables"]
        print(
            f"  {'saving, all at once':24} {100 * at_once / apart:5.1f} % of figures, data and tables apart"
        )
        print("  " + ", ".join(f"{kind} {size / MEGABYTE:.1f} MB" for kind, size in sorted(sizes.items())))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
