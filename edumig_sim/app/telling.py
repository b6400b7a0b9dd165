"""Stories: what happens to a region and why, and what students choose under two policies, in plain words."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from edumig_sim.app.crew import DRAGGING, REFINING, WAITING, SupersededError
from edumig_sim.app.desk import FRESH, Desk, asked
from edumig_sim.app.jobs import Both, LeavingJob, StudentsJob
from edumig_sim.app.levers import stories
from edumig_sim.app.state import State
from edumig_sim.app.students import NONE, Asked, Followed, Option, Seen
from edumig_sim.errors import EduMigError, Problem, nearest
from edumig_sim.paired import differences, estimate
from edumig_sim.push_pull import PLACE, TASTE, PushPull
from edumig_sim.quantities import is_number
from edumig_sim.texts import LANGUAGES, Texts, texts_in

_NAMED = 3  # places in a sentence
_ROUND = 100.0  # $ to which grants are rounded up: one that is rounded down would not be enough
_MOST_ALIKE = 200  # people of one profile that may be asked for one after the other
FEWEST = 5  # agents who leave, of whom anything is said
SEEN = 0.03  # a share that is worth a word


async def story(request: Request) -> Response:
    """A region's story in a year: who leaves, why, what changed; and its path."""
    desk: Desk = request.app.state.desk
    body = await asked(request)
    owner, texts = desk.owner(request, "story"), _texts(body)
    state = await asyncio.to_thread(desk.grounds.state, body.get("state"))
    region, year = _region(state, body), _year(state, body)
    i = state.plan.world.codes.index(region)
    others = np.array([[i, j] for j in range(len(state.plan.world.codes)) if j != i], np.intp)
    try:
        answers = await desk.pairs(state, owner, seen=([region], others))
        why = LeavingJob(baseline=state.baseline, reform=state.reform, seed=state.seed, region=i, cohort=year)
        (reasons,) = await desk.crew.do([why], owner, [REFINING])
        found = [await answer for answer in answers]
        told = region_story(state, texts, (region, year), found, await reasons)
    except SupersededError:
        told = {"superseded": True}
    return JSONResponse(told, headers=FRESH)


async def students(request: Request) -> Response:
    """Some people's choices under two policies, with what would have changed them."""
    desk: Desk = request.app.state.desk
    body = await asked(request)
    owner, texts = desk.owner(request, "students"), _texts(body)
    state = await asyncio.to_thread(desk.grounds.state, body.get("state"))
    other = body.get("against")
    against = None if other is None else await asyncio.to_thread(desk.grounds.state, other)
    if against is not None and (against.plan, against.home, against.seed) != (
        state.plan,
        state.home,
        state.seed,
    ):
        raise EduMigError([Problem("against", "is about another world, home or seed")])
    quick = body.get("quick") is True
    first, second = (None if s is None else s.quick() if quick else s for s in (against, state))
    assert second is not None
    job = StudentsJob(
        baseline=second.baseline,
        policies=(second.baseline if first is None else first.reform, second.reform),
        seed=second.seed,
        asked=_people(state, body),
        cohort=state.begin,
        lives=not quick,
    )
    try:
        (answer,) = await desk.crew.do([job], owner, [DRAGGING if quick else WAITING])
        followed = await answer
    except SupersededError:
        return JSONResponse({"superseded": True}, headers=FRESH)
    people = [_person(state, texts, one) for one in followed]
    return JSONResponse({"people": people, "cohort": state.begin}, headers=FRESH)


def region_story(
    state: State,
    texts: Texts,
    where: tuple[str, int],
    found: Sequence[Both],
    reasons: PushPull,
) -> dict[str, Any]:
    """A region in a year: who leaves, why, what changes; and its graduates over the years, without and with levers."""
    region, year = where
    t, world = year - state.reform.start, state.plan.world
    names = [texts.of(name) for name in world.names]
    others = [j for j in range(len(world.codes)) if world.codes[j] != region]
    leaving = np.mean([b.after.out[t] for b in found], axis=0)
    abroad, elsewhere, home = (
        float(np.mean([b.after.paths[n][t] for b in found]))
        for n in ("students_abroad", "students_elsewhere", "students_home")
    )
    away = abroad + elsewhere
    where_to = [names[others[k]] for k in np.argsort(-leaving, kind="stable")[:_NAMED] if leaving[k] > 0.0]
    values = {
        "region": names[world.codes.index(region)],
        "year": year,
        "away": texts.whole(away),
        "abroad": texts.whole(abroad),
        "elsewhere": texts.whole(elsewhere),
        "all": texts.whole(away + home),
        "share": texts.percent(away / (away + home) if away + home > 0.0 else 0.0, 2),
        "places": texts.listed(where_to),
    }
    who = texts.say(_who_key(abroad, elsewhere) if where_to else "app.story.nobody", values)
    paths = [
        np.mean([getattr(b, side).paths["graduates_home"] for b in found], axis=0) for side in Both._fields
    ]
    return {
        "region": region,
        "year": year,
        "parts": [[who], _why(texts, reasons), [_changed(state, texts, t, found)]],
        "bars": {
            side: [[texts.say(f"app.group.{g}"), g, v] for (s, g), v in reasons.shares().items() if s == side]
            for side in ("push", "pull", "other")
        },
        "path": {"before": paths[0].tolist(), "after": paths[1].tolist()},
    }


def _who_key(abroad: float, elsewhere: float) -> str:
    """The sentence for those who study in another country, in another region of their own, or both."""
    if abroad > 0.0 and elsewhere > 0.0:
        return "app.story.who_both"
    return "app.story.who" if abroad > 0.0 else "app.story.who_elsewhere"


def _why(texts: Texts, found: PushPull) -> list[str]:
    """Push, pull, what held people back, and what the model does not explain, in sentences with shares."""
    shares = found.shares()
    if found.leavers < FEWEST or not shares:
        return [texts.say("app.story.too_few")]
    said = [
        _side(texts, side, {g: v for (s, g), v in shares.items() if s == side and v > 0.0})
        for side in ("push", "pull")
    ]
    against: dict[str, float] = {}
    for (side, group), value in shares.items():
        if value < 0.0 and side != "other":
            against[group] = against.get(group, 0.0) - value
    said.append(_side(texts, "against", against))
    fitted, taste = (shares.get(("other", key), 0.0) for key in (PLACE, TASTE))
    if abs(fitted) >= SEEN:
        key = "app.story.unexplained_for" if fitted > 0.0 else "app.story.unexplained_against"
        said.append(texts.say(key, {"share": texts.percent(abs(fitted), 2)}))
    if taste >= SEEN:
        said.append(texts.say("app.story.taste", {"share": texts.percent(taste, 2)}))
    if found.refused >= SEEN:
        said.append(texts.say("app.story.refused", {"share": texts.percent(found.refused, 2)}))
    return [one for one in said if one]


def _side(texts: Texts, side: str, shares: Mapping[str, float]) -> str:
    """One side with its largest groups; nothing where none is worth a word."""
    ranked = sorted(shares.items(), key=lambda item: -item[1])
    words = [
        texts.say(
            "app.story.reason",
            {"reason": texts.say(f"app.reason.{side}.{group}"), "share": texts.percent(share, 2)},
        )
        for group, share in ranked[:_NAMED]
        if share >= SEEN
    ]
    return texts.say(f"app.story.{side}", {"reasons": texts.listed(words)}) if words else ""


def _changed(state: State, texts: Texts, t: int, found: Sequence[Both]) -> str:
    """What the levers change in a region, and no more than the interval allows."""
    if not state.moved:
        return texts.say("app.story.no_levers")
    before, after = (
        np.array([getattr(b, side).paths["graduates_home"][t] for b in found]) for side in Both._fields
    )
    effect = estimate(differences(before, after))
    if len(found) < 2:
        return texts.say("app.story.one_run", {"change": texts.short(effect.mean, "persons")})
    if effect.mean == effect.low == effect.high == 0.0:
        return texts.say("app.story.none")
    values = {
        "change": texts.whole(abs(effect.mean)),
        "low": texts.whole(effect.low),
        "high": texts.whole(effect.high),
    }
    if not effect.distinguishable:
        return texts.say("app.story.unclear", values)
    return texts.say("app.story.more" if effect.mean > 0.0 else "app.story.fewer", values)


def _person(state: State, texts: Texts, one: Followed) -> dict[str, Any]:
    """A person as the page draws her."""
    world = state.plan.world
    names = {code: texts.of(name) for code, name in zip(world.codes, world.names, strict=True)}
    home = world.codes[one.region]
    about = {
        "region": names[home],
        "ability": texts.percent(round(one.ability, 2)),
        "income": texts.percent(round(one.income, 2)),
    }
    return {
        "key": one.key,
        "person": one.person,
        "home": home,
        "about": texts.say("app.student.about", about),
        "seen": [_seen(texts, names, home, seen) for seen in one.seen],
        "changed": one.seen[0].choice != one.seen[1].choice or _moves(one),
    }


def _moves(one: Followed) -> bool:
    """Whether she lives elsewhere under the second policy."""
    first, second = (seen.lives for seen in one.seen)
    return bool(first and second and first != second)


def _seen(texts: Texts, names: Mapping[str, str], home: str, seen: Seen) -> dict[str, Any]:
    deed = "home" if seen.choice == home else "none" if seen.choice == NONE else "away"
    place = {"place": names.get(seen.choice, "")}
    lives = ""
    if seen.lives:
        key = "app.student.lives_home" if seen.lives == home else "app.student.lives_away"
        lives = texts.say(key, {"place": names[seen.lives]})
    return {
        "choice": seen.choice,
        "kind": deed,
        "deed": texts.say(f"app.student.studies_{deed}", place),
        "lives": lives,
        "change": _would_change(texts, names, home, seen),
        "options": [
            {
                "code": o.code,
                "name": texts.say("app.student.no_study") if o.code == NONE else names[o.code],
                "groups": o.groups,
                "total": o.total,
                "obstacle": o.obstacle,
            }
            for o in seen.options
        ],
    }


def _would_change(texts: Texts, names: Mapping[str, str], home: str, seen: Seen) -> str:
    """The smallest grant that changes her choice: to keep her at home, or to make her leave."""
    options = {o.code: o for o in seen.options}
    if seen.choice != home:
        kept = options.get(home)
        if kept is None or kept.grant is None:
            return texts.say("app.student.no_grant_keeps")
        verb = "app.student.would_bring" if seen.choice == NONE else "app.student.would_keep"
        return texts.say(verb, {"grant": _grant(texts, kept.grant)})
    away = [o for o in seen.options if o.code not in (home, NONE) and o.grant is not None]
    if not away:
        return texts.say("app.student.no_grant_leaves")
    least = min(away, key=_asking)
    values = {"grant": _grant(texts, _asking(least)), "place": names[least.code]}
    return texts.say("app.student.would_leave", values)


def _asking(option: Option) -> float:
    return float("inf") if option.grant is None else option.grant


def _grant(texts: Texts, dollars: float) -> str:
    return texts.money(-(-dollars // _ROUND) * _ROUND)


def _people(state: State, body: Mapping[str, Any]) -> tuple[Asked, ...]:
    """Whom the page asks for: the six ready ones, or somebody of a region, ability and income."""
    codes = state.plan.home(state.home).codes
    rows = [int(i) for i in state.plan.rows(codes)]
    who = body.get("who")
    if who is None:
        known = stories()["personas"]
        return tuple(
            Asked(key=key, region=rows[k % len(rows)], **about)
            for k, (key, about) in enumerate(known.items())
        )
    if not isinstance(who, Mapping):
        raise EduMigError([Problem("who", "is no list of settings")])
    region = _region(state, who)
    ability, income = (_rank(who, key) for key in ("ability", "income"))
    nth = who.get("nth", 0)
    if not is_number(nth) or nth != int(nth) or not 0 <= nth <= _MOST_ALIKE:
        raise EduMigError([Problem("who.nth", f"is not a whole number from 0 to {_MOST_ALIKE}")])
    return (
        Asked(
            key="own",
            region=state.plan.world.codes.index(region),
            nth=int(nth),
            ability=ability,
            income=income,
        ),
    )


def _rank(who: Mapping[str, Any], key: str) -> float:
    value = who.get(key, 0.5)
    if not is_number(value) or not 0.0 <= value <= 1.0:
        raise EduMigError([Problem(f"who.{key}", "is not a number from 0 to 1")])
    return float(value)


def _region(state: State, body: Mapping[str, Any]) -> str:
    region, codes = body.get("region"), state.plan.world.codes
    if region not in codes:
        shown = str(region)[:40]
        raise EduMigError([Problem("region", f"there is no region {shown!r}.{nearest(shown, codes)}")])
    return str(region)


def _year(state: State, body: Mapping[str, Any]) -> int:
    first, last = state.reform.start, state.reform.end
    year: Any = body.get("year")
    if not is_number(year) or year != int(year) or not first <= year <= last:
        raise EduMigError([Problem("year", f"{str(year)[:20]} is not a year from {first} to {last}")])
    return int(year)


def _texts(body: Mapping[str, Any]) -> Texts:
    language = body.get("language", LANGUAGES[0])
    return texts_in(str(language)[:8])
