"""What the page is told when it opens: its texts, levers, stories, worlds; and the map of a world."""

from __future__ import annotations

import html
import re
from typing import Any

from edumig_sim.app.levers import Lever, all_levers, stories
from edumig_sim.app.measures import UNITS, idle_measures
from edumig_sim.app.plan import Opened, Plan, packaged_plan, summary
from edumig_sim.app.state import LIMITS, Grounds, limits_of, packed
from edumig_sim.brief.cautions import mark_sentence
from edumig_sim.brief.words import Words
from edumig_sim.texts import Texts
from edumig_sim.world import world_names
from edumig_sim.world.money import money_of

_TEXT = re.compile(r"\{\{([\w.]+)\}\}")
_BUDGET_SHARE = (
    0.001  # of the output of the regions in question: where the meter turns amber unless it is moved
)


def filled(page: str, texts: Texts) -> str:
    """The page with its texts: {{app.title}} is the text of that key."""

    def text(found: re.Match[str]) -> str:
        return texts.language if found[1] == "language" else html.escape(texts.say(found[1]))

    return _TEXT.sub(text, page)


def contents(grounds: Grounds) -> dict[str, Any]:
    """What does not depend on a world."""
    first = grounds.first
    known = stories()
    return {
        "worlds": list(world_names()),
        "levers": {key: _about(lever) for key, lever in all_levers().items()},
        "measures": UNITS,
        "limits": LIMITS,
        "stories": known["stories"],
        "personas": list(known["personas"]),
        "screen": None if first is None else screen(first),
    }


def screen(found: Opened) -> dict[str, Any]:
    """A scenario as settings of the page."""
    plan = found.plan
    own = plan.scenario.policies[plan.scenario.base_policies :]
    return {
        "world": plan.scenario.world if plan.packaged else "",
        "file": packed(plan),
        "home": found.home,
        "levers": found.values,
        "begin": found.begin,
        "seed": plan.scenario.seed,
        "own": bool(own),
    }


def world(plan: Plan, texts: Texts) -> dict[str, Any]:
    """Map, regions, levers and corridors of a ground, and what every answer from it has to say."""
    drawn, w = plan.map, plan.world
    output = {code: float(value) for code, value in zip(w.codes, w.gdp, strict=True)}
    return {
        **summary(plan),
        "packaged": plan.packaged and plan.scenario == packaged_plan(plan.scenario.world).scenario,
        "first_home": plan.first_home,
        "begin": plan.begin,
        "seed": plan.scenario.seed,
        "several_countries": plan.several_countries,
        "idle": idle_measures(w.country),
        "money": money_of(w.currency)._asdict(),
        "invented": drawn.invented,
        "levers": list(plan.levers),
        "quick_agents": plan.quick_agents,
        "limits": limits_of(plan),
        "marks": [mark_sentence(mark, Words(texts=texts, names={})) for mark in plan.scenario.marks()],
        "own": [p.label or p.lever for p in plan.scenario.policies[plan.scenario.base_policies :]],
        "map": {
            "width": drawn.width,
            "height": drawn.height,
            "background": drawn.background,
            "source": drawn.source,
            "places": [
                {"code": p.code, "name": p.name, "x": p.x, "y": p.y, "path": p.path, "radius": p.radius}
                for p in drawn.places
            ],
        },
        "homes": [{"key": h.key, "name": h.name, "codes": list(h.codes)} for h in plan.homes.values()],
        "budget": {
            key: _round(_BUDGET_SHARE * sum(output[c] for c in home.codes))
            for key, home in plan.homes.items()
        },
    }


def _about(lever: Lever) -> dict[str, Any]:
    return {
        "unit": lever.unit,
        "low": lever.low,
        "high": lever.high,
        "step": lever.step,
        "modes": list(lever.modes),
        "published": lever.marked_outside,
        "programmes": lever.programmes,
    }


def _round(millions: float) -> float:
    """One significant digit, in $."""
    return float(f"{millions * 1e6:.1g}")
