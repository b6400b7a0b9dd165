"""How good forecasts of a world are, as a few figures that a report carries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from edumig_sim.experiments.rivals import EARLIER_STUDENTS, NOTHING, PERSISTENCE, YEARLY
from edumig_sim.experiments.validate import OUR_MODEL, Validation, verdict

_KNOWING = {"without": NOTHING, "with": EARLIER_STUDENTS, "yearly": YEARLY}
_DIGITS = 4


def skill_figures(found: Iterable[Validation]) -> dict[str, Any]:
    """For each world and each thing that models may know of corridors: ours, the best rival that knows the same.

    All are told how many leave each origin. Shares of movers on the right corridor (common part of commuters).
    """
    return {one.world: _figures(one.as_dict()) for one in found}


def _figures(told: Mapping[str, Any]) -> dict[str, Any]:
    train: Sequence[int] = told["train"]
    rows = _of_movers(told["scores"])
    last = next(s for s in rows if s["model"] == PERSISTENCE)
    return {
        "train": [train[0], train[-1]],
        "test": told["test"],
        **{name: _compared(rows, _of_movers(told["gaps"]), knows) for name, knows in _KNOWING.items()},
        "last": _score(last),
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
