"""Golden numbers of small runs of every packaged world: python -m tests.oracles.golden renews them.

Every recorded variable of a run with policies of all eight levers, in its first and last year: its total, and its sum
with weights that differ for every entry, so that what is in the wrong place shows. A number that changes needs a line
`results:` in the changelog.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import Any

import numpy as np

FILE = Path(__file__).with_name("golden.csv")
WORLDS = {"classroom": 60, "us_states": 10, "world": 10}  # agents in each origin
YEARS = 4
Key = tuple[str, str, int, str]


def run(world: str) -> dict[Key, float]:
    """The numbers of one world, by world, variable, year and kind of sum."""
    from edumig_sim.model import EduMigModel
    from edumig_sim.scenario import Population, Scenario
    from edumig_sim.world import load_world
    from edumig_sim.world.calibration import world_parameters

    known = world_parameters(world, {})
    packaged = load_world(world, known)
    start, agents = packaged.base_year + 1, WORLDS[world]
    scenario = Scenario(
        title="golden",
        world=world,
        start=start,
        end=start + YEARS - 1,
        burn_in=10,
        population=Population(agents_per_region=agents),
        policies=levers(packaged.codes, start + 1),
        replicates=2,
    )
    model = EduMigModel(scenario, seed=11, kernels="reference")
    model.run_horizon(collect=False)
    found = {}
    for name, array in model.recorder.arrays().items():
        weights = np.cos(1.0 + np.arange(array[0].size)).reshape(array[0].shape)
        for t in (0, YEARS - 1):
            found[world, name, start + t, "total"] = float(array[t].sum())
            found[world, name, start + t, "weighted"] = float((array[t] * weights).sum())
    model.close()
    return found


def levers(codes: tuple[str, ...], start: int) -> tuple[Any, ...]:
    """Policies of all eight levers, without limits."""
    from edumig_sim import levers as of

    a, b, c, d, e, f = (*codes[:4], *codes[-2:])
    return (
        of.OutboundScholarship(origins=(a,), amount=6000.0, start=start),
        of.InboundScholarship(destinations=(e,), amount=3000.0, fee_waiver=0.5, start=start),
        of.Scholarship(origins=(b,), destinations=(b, c), amount=2500.0, start=start),
        of.ReturnGrant(origins=(a, c), amount=9000.0, years=3, start=start),
        of.FeeChange(destinations=(f,), foreign=-2500.0, domestic=900.0, home=400.0, start=start),
        of.SeatChange(destinations=(d, e), share=0.3, start=start),
        of.PostStudyWork(destinations=(e,), years=2.0, start=start),
        of.SkilledPermit(destinations=(f,), chance=0.2, start=start),
    )


def kept() -> dict[Key, float]:
    """The golden numbers."""
    with FILE.open(encoding="utf-8", newline="") as handle:
        return {
            (row["world"], row["variable"], int(row["year"]), row["sum"]): float(row["value"])
            for row in csv.DictReader(handle)
        }


def main() -> int:
    """Write the golden numbers anew, and say which of them changed."""
    old = kept() if FILE.exists() else {}
    new = {key: value for world in WORLDS for key, value in run(world).items()}
    with FILE.open("w", encoding="utf-8", newline="") as handle:
        rows = csv.writer(handle, lineterminator="\n")
        rows.writerow(["world", "variable", "year", "sum", "value"])
        rows.writerows([*key, f"{value:.12g}"] for key, value in new.items())
    changed = sorted(
        {
            key[:2]
            for key, value in new.items()
            if key not in old or not np.isclose(old[key], value, rtol=1e-8, atol=1e-9)
        }
    )
    print(f"{len(new)} numbers; changed: {', '.join('/'.join(k) for k in changed) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    sys.exit(main())
