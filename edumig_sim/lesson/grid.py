"""The runs behind a lesson: every point of its sliders against the same students without a policy."""

from __future__ import annotations

import itertools
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from edumig_sim.compare import Comparison
from edumig_sim.cost import MILLION
from edumig_sim.errors import EduMigError
from edumig_sim.explain import PersonStory, explain
from edumig_sim.lesson.lesson import Lesson
from edumig_sim.paired import Estimate
from edumig_sim.paired import effects as paired_effects
from edumig_sim.push_pull import leavers
from edumig_sim.run import compare, default_model
from edumig_sim.scenario import scenario

if TYPE_CHECKING:
    from edumig_sim.scenario import Scenario

SHOWN = ("skilled_stock", "students_abroad", "students_elsewhere")
AWAY = "away"  # students who study anywhere but in the region
_ALTERNATIVES = 4  # of a person's choice, that are shown


@dataclass(frozen=True, kw_only=True)
class Grid:
    """What a page carries: plain numbers, by the positions of the sliders joined with '-'."""

    data: dict[str, Any]
    seeds: tuple[int, ...]


def compute(lesson: Lesson, *, workers: int | None = None, progress: bool = True) -> Grid:
    """Simulate every point of the grid with the same seeds, and one person's choice along the first slider."""
    plans = _plans(lesson)
    found = compare(plans, replicates=lesson.replicates, workers=workers, progress=progress)
    first = next(iter(found.comparisons.values()))
    points = {name: _point(found[name], lesson.region) for name in found.names}
    data = {
        "years": list(first.baseline.years),
        "year": first.cost_year,  # of which effects and costs are told
        "baseline": {i: _path(first, i, lesson.region) for i in _shown(first)}
        | {AWAY: _away_path(first, lesson.region)},
        "names": dict(
            zip(first.reform.codes, map(first.reform.region_name, first.reform.codes), strict=True)
        ),
        "flows": _flows(first.baseline, lesson.region),
        "points": points,
        "person": _person(lesson, plans),
        "reasons": _reasons(lesson, plans, first.cost_year),
    }
    return Grid(data=data, seeds=tuple(first.baseline.provenance["seeds"]))


def _plans(lesson: Lesson) -> dict[str, Scenario]:
    """The scenario of every point but the one where no lever is used: that is the baseline."""
    base = scenario(lesson.world).with_agents(lesson.agents)
    plans = {}
    for place in itertools.product(*(range(len(s.values)) for s in lesson.sliders)):
        used = [s.policy(s.values[k]) for s, k in zip(lesson.sliders, place, strict=True) if k]
        if used:
            plans["-".join(map(str, place))] = base.with_policies(*used, start=lesson.start)
    return plans


def _shown(one: Comparison) -> list[str]:
    """What charts show: none about borders that the world does not have."""
    return one.reform.with_borders(SHOWN)


def _path(one: Comparison, indicator: str, region: str) -> list[float]:
    values = one.baseline.indicators()[indicator].sel(region=region).mean("replicate").values
    return [round(float(v), 1) for v in values]


def _point(one: Comparison, region: str) -> dict[str, Any]:
    effects = {}
    for indicator in _shown(one):
        chosen = one.effects(indicator).sel(region=region)
        effects[indicator] = [
            [round(float(v), 1) for v in chosen[part].values] for part in ("effect", "low", "high")
        ]
    effects[AWAY] = _away_effects(one, region)
    cost = one.cost(regions=[region])
    return {
        "effects": effects,
        "flows": _flows(one.reform, region),
        "payers": _payers(one, cost.year),
        "cost": {
            "year": cost.year,
            "start": cost.start,
            "gross": round(cost.gross + cost.promised),
            "net": _three(cost.net),
            "recipients": round(cost.recipients),
            "each": _three(cost.per_additional),
            "deadweight": _three(cost.deadweight),
        },
    }


def _away_path(one: Comparison, region: str) -> list[float]:
    """Students (T,) from the region who study anywhere else, without a policy."""
    return [
        round(float(v), 1)
        for v in _away(one.baseline.data["enrolled_expected"], region).mean("replicate").values
    ]


def _away_effects(one: Comparison, region: str) -> list[list[float]]:
    """The paired effect on them with its bounds, (3, T)."""
    before, after = (_away(arm.data["enrolled_expected"], region) for arm in (one.baseline, one.reform))
    found = paired_effects(before, after, one.pilot)
    return [[round(float(v), 1) for v in found[part].values] for part in ("effect", "low", "high")]


def _away(enrolled: Any, region: str) -> Any:
    return enrolled.sel(origin=region).drop_sel(destination=region).sum("destination")


def _payers(one: Comparison, year: int) -> list[list[Any]]:
    """Whose budgets pay for the levers up to a year, the largest first: code and $."""
    spent = (
        one.reform.data["spend_region"].sum("policy") - one.baseline.data["spend_region"].sum("policy")
    ).mean("replicate")
    sums = spent.sel(year=slice(one.start, year)).sum("year")
    order = sorted(one.reform.codes, key=lambda code: -float(sums.sel(region=code)))
    return [[c, round(float(sums.sel(region=c)) * MILLION)] for c in order if float(sums.sel(region=c)) > 0.0]


def _reasons(lesson: Lesson, plans: dict[str, Scenario], year: int) -> list[list[Any]]:
    """Push and pull, [side, group, share], of those who leave the region with the first slider at its end."""
    rest = ["0"] * (len(lesson.sliders) - 1)
    plan = plans["-".join([str(len(lesson.sliders[0].values) - 1), *rest])]
    with closing(default_model(plan, plan.seed)) as model:
        found = leavers(model, model.world.codes.index(lesson.region), year)
    against: dict[str, float] = {}
    told: list[list[Any]] = []
    for (side, group), share in found.shares().items():
        if side != "other" and share < 0.0:
            against[group] = against.get(group, 0.0) - share
        else:
            told.append([side, group, round(share, 4)])
    return [*told, *(["against", group, round(share, 4)] for group, share in against.items())]


def _three(value: Estimate | None) -> list[float] | None:
    return None if value is None else [float(f"{v:.4g}") for v in (value.mean, value.low, value.high)]


def _flows(results: Any, region: str) -> dict[str, float]:
    """Students from the region by where they study, in the last year."""
    enrolled = results.data["enrolled_expected"].isel(year=-1).sel(origin=region).mean("replicate")
    return {str(c): round(float(v), 1) for c, v in zip(results.codes, enrolled.values, strict=True)}


def _person(lesson: Lesson, plans: dict[str, Scenario]) -> dict[str, Any] | None:
    """The first person whose choice of where to study the strongest setting of the first slider changes."""
    steps = len(lesson.sliders[0].values)
    rest = ["0"] * (len(lesson.sliders) - 1)
    along = [plans["-".join([str(k), *rest])] for k in range(1, steps)]
    try:
        strongest = explain(along[-1])
    except EduMigError:  # the grid has run, so this is only that nobody's choice changes
        return None
    told = [explain(plan, strongest.person) for plan in along[:-1]] + [strongest]
    without = told[0].study_without
    if without is None:
        return None
    stories = [_story(without), *(_story(t.study) for t in told)]
    return {"name": strongest.person, "home": _home(strongest), "stories": stories}


def _home(story: PersonStory) -> str:
    return story.study.home


def _story(study: Any) -> dict[str, Any]:
    """Her best alternatives: where, how good in all, what spoke for it most, and what stands in the way."""
    shown = []
    for one in study.shown(_ALTERNATIVES):
        usual = {k: v for k, v in one.terms.items() if not k.startswith("policy ")}
        order = sorted(usual, key=lambda k: usual[k])
        paid = sum(v for k, v in one.terms.items() if k.startswith("policy "))
        shown.append(
            {
                "code": one.code,
                "total": round(one.total, 2),
                "policy": round(paid, 2),
                "best": order[-1],
                "worst": order[0],
                "closed": bool(one.obstacle),
            }
        )
    return {"choice": study.choice, "alternatives": shown}
