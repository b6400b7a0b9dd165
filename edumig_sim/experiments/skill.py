"""How good forecasts of a world are, as a few figures that a report carries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from edumig_sim.experiments.validate import OUR_MODEL, Validation

PERSISTENCE = "persistence"
_DIGITS = 4


def skill_figures(found: Iterable[Validation]) -> dict[str, Any]:
    """For each world: our structural forecast of movers, the best rival without memory of corridors, repetition.

    All are told how many leave each origin. Shares of movers on the right corridor (common part of commuters).
    """
    return {one.world: _figures(one.as_dict()) for one in found}


def _figures(told: Mapping[str, Any]) -> dict[str, Any]:
    rows = [s for s in told["scores"] if s["given_origin_totals"] and s["subset"] == "movers"]
    ours = next(s for s in rows if s["model"] == OUR_MODEL and s["kind"] == "structural")
    last = next(s for s in rows if s["model"] == PERSISTENCE)
    rivals = [s for s in rows if s["model"] not in (OUR_MODEL, PERSISTENCE)]
    rival = max(rivals, key=lambda s: float(s["cpc"]))
    gap = next(
        g
        for g in told["gaps"]
        if g["kind"] == "structural"
        and g["other"] == rival["model"]
        and g["given_origin_totals"]
        and g["subset"] == "movers"
    )
    train: Sequence[int] = told["train"]
    return {
        "train": [train[0], train[-1]],
        "test": told["test"],
        "ours": _score(ours),
        "rival": _score(rival),
        "last": _score(last),
        "gap": {k: round(float(gap[k]), _DIGITS) for k in ("gap", "low", "high")},
        "command": f"edumig validate {told['world']} --train {train[0]}-{train[-1]} --test {told['test']}",
        "seed": told.get("seed", 1),
        "digest": told["digest"],
        "version": told["version"],
    }


def _score(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "model": row["model"],
        **{k: round(float(row[k]), _DIGITS) for k in ("cpc", "cpc_low", "cpc_high")},
    }
