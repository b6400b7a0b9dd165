"""The page's server: the page and its texts, answers to its sliders as they become known, downloads."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
from collections.abc import AsyncIterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import segno
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from edumig_sim import __version__
from edumig_sim.app import downloads, opening_page, role_game, telling
from edumig_sim.app.crew import Crew, CrowdedError, SupersededError
from edumig_sim.app.desk import FRESH, Desk, asked
from edumig_sim.app.frame import frame
from edumig_sim.app.game_table import Table
from edumig_sim.app.guard import Guard
from edumig_sim.app.jobs import Both
from edumig_sim.app.plan import Opened
from edumig_sim.app.state import FORMAT, Grounds, State, opened_text
from edumig_sim.errors import EduMigError
from edumig_sim.texts import LANGUAGES, texts_in

STATIC = Path(str(resources.files("edumig_sim.app"))) / "static"
_LONGEST_LINK = 2_900  # bytes that a QR code holds


def application(opened: Opened | None, host: str, language: str = "en", size: int | None = None) -> Starlette:
    """The page as an ASGI application. opened: what it shows first; size: number of worker processes."""
    desk = Desk(Crew(size), Grounds(opened))

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        del app
        desk.crew.start()
        try:
            yield
        finally:
            desk.crew.close()

    routes = [
        Route("/", _page),
        Route("/api/begin", _begin),
        Route("/api/world", _world, methods=["POST"]),
        Route("/api/run", _run, methods=["POST"]),
        Route("/api/students", telling.students, methods=["POST"]),
        Route("/api/story", telling.story, methods=["POST"]),
        Route("/api/open", _open, methods=["POST"]),
        Route("/api/scenario", downloads.scenario, methods=["POST"]),
        Route("/api/table", downloads.table, methods=["POST"]),
        Route("/api/report", downloads.report, methods=["POST"]),
        Route("/api/qr", _qr, methods=["POST"]),
        Route("/game", _page),
        Route("/api/game/begin", role_game.begin),
        Route("/api/game/plan", role_game.planned, methods=["POST"]),
        Route("/api/game/play", role_game.play, methods=["POST"]),
        Route("/api/game/people", role_game.people, methods=["POST"]),
        Route("/api/game/apart", role_game.apart, methods=["POST"]),
        Route("/api/game/scenario", role_game.scenario_file, methods=["POST"]),
        Route("/api/game/log", role_game.log_file, methods=["POST"]),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
    app = Starlette(
        routes=routes,
        lifespan=lifespan,
        middleware=[Middleware(Guard, host=host)],
        exception_handlers={EduMigError: _mistake, 404: _nothing, 405: _nothing, 500: _our_bug},
    )
    app.state.desk, app.state.language, app.state.table = desk, language, Table(desk)
    return app


async def _page(request: Request) -> Response:
    """A page, in the language that the address asks for."""
    language = request.query_params.get("lang", "")
    language = language if language in LANGUAGES else request.app.state.language
    name = "game.html" if request.url.path == "/game" else "index.html"
    text = (STATIC / name).read_text(encoding="utf-8")
    return HTMLResponse(opening_page.filled(text, texts_in(language)), headers=FRESH)


async def _begin(request: Request) -> Response:
    """What the page needs once: versions, texts of a language, levers, what it opens with."""
    desk: Desk = request.app.state.desk
    language = request.query_params.get("lang", "")
    language = language if language in LANGUAGES else request.app.state.language
    begin = {
        "version": __version__,
        "format": FORMAT,
        "language": language,
        "languages": {code: texts_in(code).say("common.language") for code in LANGUAGES},
        "texts": texts_in(language).export("app", "common"),
        **opening_page.contents(desk.grounds),
    }
    return JSONResponse(begin, headers=FRESH)


async def _world(request: Request) -> Response:
    """The map, regions and levers of a world or of the file in the address."""
    desk: Desk = request.app.state.desk
    body = await asked(request)
    plan = desk.grounds.state({k: body[k] for k in ("world", "file") if k in body}).plan
    language = body.get("language", LANGUAGES[0])
    texts = texts_in(language if language in LANGUAGES else LANGUAGES[0])
    shown = await asyncio.to_thread(opening_page.world, plan, texts)
    return JSONResponse(shown, headers=FRESH)


async def _run(request: Request) -> Response:
    """The numbers of a state: at once from few agents, or in full, a line of JSON whenever more is known."""
    desk: Desk = request.app.state.desk
    body = await asked(request)
    owner = desk.owner(request, body.get("channel", "run"))
    state = await asyncio.to_thread(desk.grounds.state, body.get("state"))
    quick = body.get("quick") is True
    state = state.quick() if quick else state
    answers = await desk.pairs(state, owner, quick)
    if quick:
        try:
            return JSONResponse(frame(state, [await answers[0]]), headers=FRESH)
        except SupersededError:
            return JSONResponse({"superseded": True}, headers=FRESH)
    stream = _frames(desk, owner, state, answers)
    return StreamingResponse(stream, media_type="application/x-ndjson", headers=FRESH)


async def _frames(
    desk: Desk, owner: str, state: State, answers: Sequence[asyncio.Future[Both]]
) -> AsyncIterator[str]:
    """First the numbers of one seed, then how many are done, at last the means of all with their intervals."""
    finished = False
    try:
        found = [await answers[0]]
        yield _line({"frame": frame(state, found)})
        for answer in answers[1:]:
            found.append(await answer)
            yield _line({"done": len(found), "of": len(answers)})
        if len(found) > 1:
            yield _line({"frame": frame(state, found)})
        finished = True
    except SupersededError:
        finished = True
        yield _line({"superseded": True})
    except EduMigError as error:
        yield _line({"problems": [str(p) for p in error.problems]})
    finally:
        if not finished:  # the page has gone
            desk.crew.forget(owner)


async def _open(request: Request) -> Response:
    """A scenario file that the visitor chose: what it means on the page."""
    desk: Desk = request.app.state.desk
    body = await asked(request)
    contents = str(body.get("text", "")).encode()
    name = str(body.get("name", "scenario.yaml"))[:80]
    found = await asyncio.to_thread(opened_text, contents, name, desk.grounds.allowed())
    return JSONResponse(opening_page.screen(found), headers=FRESH)


async def _qr(request: Request) -> Response:
    """A link as a QR code, made here."""
    link = str((await asked(request)).get("link", ""))
    if not 0 < len(link.encode()) <= _LONGEST_LINK:
        raise EduMigError([f"a QR code holds a link of at most {_LONGEST_LINK:,} bytes"])
    picture = io.BytesIO()
    segno.make(link, micro=False, error="l").save(picture, kind="svg", scale=4, border=4, light="#ffffff")
    return Response(picture.getvalue(), media_type="image/svg+xml", headers=FRESH)


async def _mistake(request: Request, error: Exception) -> Response:
    del request
    status = 503 if isinstance(error, CrowdedError) else 400
    told = [str(p) for p in error.problems] if isinstance(error, EduMigError) else [str(error)]
    return JSONResponse({"problems": told}, status)


async def _nothing(request: Request, error: Exception) -> Response:
    told = [f"there is nothing at {request.url.path[:80]}"]
    return JSONResponse({"problems": told}, getattr(error, "status_code", 404))


async def _our_bug(request: Request, error: Exception) -> Response:
    del request, error
    told = "something went wrong: our own bug. The terminal in which the app runs says more"
    return JSONResponse({"problems": [told]}, 500)


def _line(said: dict[str, Any]) -> str:
    return json.dumps(said, separators=(",", ":")) + "\n"
