"""What a user does in Python; run by the tests of the wheel in an environment that has only the wheel."""

import json
import sys
from pathlib import Path

import edumig_sim as em

SIMULATED = ("skilled", "enrolled", "output", "spend")


def digits(found: em.Results) -> dict[str, list[str]]:
    """Every digit of what was simulated."""
    return {name: [v.hex() for v in map(float, found.data[name].values.ravel())] for name in SIMULATED}


def main(scenario: str) -> None:
    """Print the package's place, the numbers of a run and of a comparison, and the title that Mesa's model has."""
    plan = em.load_scenario(scenario)
    compared = em.compare(plan, replicates=2, workers=1, progress=False)
    model = em.EduMigModel(plan, seed=3)
    model.step()
    told = {
        "place": str(Path(em.__file__).parent),
        "title": model.scenario.title,
        "kernels": model.kernels.name,
        "simulated": {"reform": digits(compared.reform), "baseline": digits(compared.baseline)},
        "table": json.loads(compared.table().to_json(orient="records", double_precision=15)),
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1])
