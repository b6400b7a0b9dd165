"""The role game on the page: what its routes answer."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from edumig_sim import __version__
from edumig_sim.app.crew import SupersededError
from edumig_sim.app.desk import FRESH, Desk, asked
from edumig_sim.app.game_table import WORLD, Table
from edumig_sim.app.plan import packaged_plan
from edumig_sim.errors import EduMigError
from edumig_sim.game.cast import casts
from edumig_sim.game.files import log_text, scenario_text
from edumig_sim.game.game import Game
from edumig_sim.game.shown import alone_shown, cast_shown, game_shown
from edumig_sim.game.telling import refusal
from edumig_sim.texts import LANGUAGES, Texts, texts_in


async def begin(request: Request) -> Response:
    """What the page needs once: texts, the cast."""
    texts = _texts(request, request.query_params.get("lang", ""))
    ground = _table(request).ground
    told = {
        "version": __version__,
        "language": texts.language,
        "languages": {code: texts_in(code).say("common.language") for code in LANGUAGES},
        "texts": texts.export("game", "app", "common"),
        "cast": await asyncio.to_thread(cast_shown, casts()[WORLD], ground, texts),
    }
    return JSONResponse(told, headers=FRESH)


async def planned(request: Request) -> Response:
    """What the draft of a role is estimated to cost, and whether it can pay."""
    body = await asked(request)
    table, texts = _table(request), _texts(request, body.get("language"))
    game = table.game(body.get("game"))
    role = str(body.get("role", ""))
    if role not in game.cast.roles or len(game.rounds) >= len(game.cast.spans):
        raise EduMigError(["there is no such role, or no round is left"])
    owner = _desk(request).owner(request, "estimate")
    try:
        plan = await table.plan(game, role, game.draft, owner)
    except SupersededError:
        return JSONResponse({"superseded": True}, headers=FRESH)
    told = "" if plan.enough else refusal(texts, role, plan.cost, plan.brought + plan.budget)
    return JSONResponse({**plan._asdict(), "enough": plan.enough, "told": told}, headers=FRESH)


async def play(request: Request) -> Response:
    """Play the last round: first whether everybody can pay, then the runs, a line of JSON whenever more is known."""
    body = await asked(request)
    table, texts = _table(request), _texts(request, body.get("language"))
    game = _begun(table, body)
    owner = _desk(request).owner(request, "game")

    async def steps(say: Callable[[dict[str, Any]], None]) -> None:
        if body.get("check") is not False:
            await _refuse(table, game, texts, owner)
        outcome = await table.outcome(game, owner, lambda done, of: say({"done": done, "of": of}))
        say({"game": await asyncio.to_thread(game_shown, game, outcome, texts)})

    return _stream(steps, lambda: _desk(request).crew.forget(owner))


async def people(request: Request) -> Response:
    """What six young people choose on today's path and as it was played."""
    body = await asked(request)
    table, texts = _table(request), _texts(request, body.get("language"))
    game = _begun(table, body)
    try:
        found = await table.people(game, _desk(request).owner(request, "students"))
    except SupersededError:
        return JSONResponse({"superseded": True}, headers=FRESH)
    world = packaged_plan(game.cast.world).world
    names = {code: texts.of(name) for code, name in zip(world.codes, world.names, strict=True)}
    none = texts.say("app.student.no_study")
    told = [
        {
            "name": texts.say(f"app.persona.{one.key}"),
            "person": one.person,
            "home": names[world.codes[one.region]],
            "ability": texts.percent(round(one.ability, 2)),
            "income": texts.percent(round(one.income, 2)),
            "choices": [names.get(seen.choice, none) for seen in one.seen],
            "tipped": one.seen[0].choice != one.seen[1].choice,
        }
        for one in found
    ]
    return JSONResponse({"year": game.now.last, "people": told}, headers=FRESH)


async def apart(request: Request) -> Response:
    """What each decision did by itself, one line after the other."""
    body = await asked(request)
    table, texts = _table(request), _texts(request, body.get("language"))
    game = _begun(table, body)
    owner = _desk(request).owner(request, "apart")

    async def steps(say: Callable[[dict[str, Any]], None]) -> None:
        decisions = game.decisions
        for k, decision in enumerate(decisions):
            found = table.known_alone(game).get(decision) or await table.alone(game, decision, owner)
            say({"done": k + 1, "of": len(decisions), "alone": alone_shown(texts, game, decision, found)})
        say({"finished": True})

    return _stream(steps, lambda: _desk(request).crew.forget(owner))


async def scenario_file(request: Request) -> Response:
    """The policies of all roles as a scenario file."""
    game = _table(request).game((await asked(request)).get("game"))
    return _file(scenario_text(game), "application/yaml", "edumig-game.yaml")


async def log_file(request: Request) -> Response:
    """The log as CSV."""
    body = await asked(request)
    table, texts = _table(request), _texts(request, body.get("language"))
    game = _begun(table, body)
    try:
        outcome = await table.outcome(game, _desk(request).owner(request, "file"))
    except SupersededError:
        raise EduMigError(["the file was asked for again"]) from None
    text = log_text(texts, game, outcome, table.known_alone(game))
    return _file(text, "text/csv; charset=utf-8", "edumig-game-log.csv")


async def _refuse(table: Table, game: Game, texts: Texts, owner: str) -> None:
    """Raise EduMigError for a last round that somebody cannot pay."""
    so_far = dataclasses.replace(game, rounds=game.rounds[:-1])
    told = []
    for role in game.cast.roles:
        plan = await table.plan(so_far, role, game.values[-1], owner)
        if not plan.enough:
            told.append(refusal(texts, role, plan.cost, plan.brought + plan.budget))
    if told:
        raise EduMigError(told)


def _stream(
    steps: Callable[[Callable[[dict[str, Any]], None]], Any], left: Callable[[], None]
) -> StreamingResponse:
    """What `steps` says, a line of JSON each; left: called where the page goes away before the end."""

    async def lines() -> AsyncIterator[str]:
        said: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()

        async def working() -> None:
            try:
                await steps(said.put_nowait)
            except SupersededError:
                said.put_nowait({"superseded": True})
            except EduMigError as error:
                said.put_nowait({"problems": [str(p) for p in error.problems]})
            finally:
                said.put_nowait(None)

        task = asyncio.ensure_future(working())
        try:
            while (line := await said.get()) is not None:
                yield json.dumps(line, separators=(",", ":")) + "\n"
            await task
        finally:
            if not task.done():
                task.cancel()
                left()

    return StreamingResponse(lines(), media_type="application/x-ndjson", headers=FRESH)


def _begun(table: Table, body: dict[str, Any]) -> Game:
    """A game of which at least one round is decided."""
    game = table.game(body.get("game"))
    if not game.rounds:
        raise EduMigError(["no round is decided yet"])
    return game


def _desk(request: Request) -> Desk:
    found: Desk = request.app.state.desk
    return found


def _table(request: Request) -> Table:
    found: Table = request.app.state.table
    return found


def _texts(request: Request, language: Any) -> Texts:
    return texts_in(language if language in LANGUAGES else request.app.state.language)


def _file(text: str, kind: str, name: str) -> Response:
    headers = {**FRESH, "content-disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type=kind, headers=headers)
