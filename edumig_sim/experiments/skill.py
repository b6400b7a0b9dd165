"""How good forecasts of a world are, as a few figures that a report carries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from edumig_sim.constants_fit import FitSettings, structural_flows
from edumig_sim.experiments.fit_measures import corridors, cpc, given_totals
from edumig_sim.experiments.observed import observed_flows
from edumig_sim.experiments.rivals import EARLIER_STUDENTS, NOTHING, PERSISTENCE, YEARLY
from edumig_sim.experiments.validate import OUR_MODEL, Validation, verdict
from edumig_sim.scenario import load_scenario
from edumig_sim.world import load_world, world_folder
from edumig_sim.world.calibration import world_parameters

_KNOWING = {"without": NOTHING, "with": EARLIER_STUDENTS, "yearly": YEARLY}
_DIGITS = 4


def skill_figures(found: Iterable[Validation]) -> dict[str, Any]:
    """For each world and each thing that models may know of corridors: ours, the best rival that knows the same.

    Also the simulator as it answers questions. All are told how many leave each origin. Shares of movers on the right
    corridor (common part of commuters).
    """
    return {one.world: _figures(one.as_dict(), simulator(one.world, one.test)) for one in found}


def simulator(world: str, test: int) -> dict[str, Any] | None:
    """Share of a year's movers that the simulator itself puts on their corridors, without corridor history.

    It runs on the world's calibrated parameters, with what families can pay, and constants that meet the totals of the
    base year; origins' totals of the test year are given, as to all. None where the base year is not before the test
    year, whose totals the constants then know.
    """
    parameters, folder = world_parameters(world), world_folder(world)
    built = load_world(world, parameters)
    if built.base_year >= test:
        return None
    flows = structural_flows(built, load_scenario(world), FitSettings(), parameters)
    pairs = corridors(observed_flows(folder).years([test], "test")[test], home=False)
    said = given_totals(pairs, flows[pairs.origin, pairs.destination])
    return {"base_year": built.base_year, "cpc": round(cpc(pairs.students, said), _DIGITS)}


def _figures(told: Mapping[str, Any], itself: dict[str, Any] | None) -> dict[str, Any]:
    train: Sequence[int] = told["train"]
    rows = _of_movers(told["scores"])
    last = next(s for s in rows if s["model"] == PERSISTENCE)
    return {
        "train": [train[0], train[-1]],
        "test": told["test"],
        **{name: _compared(rows, _of_movers(told["gaps"]), knows) for name, knows in _KNOWING.items()},
        "last": _score(last),
        "simulator": itself,
        "command": f"edumig validate {told['world']} --train {train[0]}-{train[-1]} --test {told['test']}",
        "seed": told.get("seed", 1),
        "digest": told["digest"],
        "version": told["version"],
    }


def _of_movers(rows: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return [s for s in rows if s["given_origin_totals"] and s["subset"] == "movers"]


def _compared(
    scores: Sequence[Mapping[str, Any]], gaps: Sequence[Mapping[str, Any]], knows: str
) -> dict[str, Any]:
    """Ours, the best rival of those that know the same, and the difference with what may be said of it."""
    equals = [s for s in scores if s["knows"] == knows]
    ours = next(s for s in equals if s["model"] == OUR_MODEL)
    rival = max((s for s in equals if s["model"] != OUR_MODEL), key=lambda s: float(s["cpc"]))
    gap = next(g for g in gaps if (g["knows"], g["other"]) == (knows, rival["model"]))
    bounds = {k: round(float(gap[k]), _DIGITS) for k in ("gap", "low", "high")}
    said = verdict(float(gap["low"]), float(gap["high"]))
    return {"knows": knows, "ours": _score(ours), "rival": _score(rival), "gap": bounds, "verdict": said}


def _score(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "model": row["model"],
        **{k: round(float(row[k]), _DIGITS) for k in ("cpc", "cpc_low", "cpc_high")},
    }
