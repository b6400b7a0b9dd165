"""The desk: takes what pages ask for to the crew, one queue a visitor and part of the page, the newest wins."""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from starlette.requests import Request

from edumig_sim.app.crew import DRAGGING, REFINING, WAITING, Crew
from edumig_sim.app.jobs import Both, PairJob
from edumig_sim.app.plan import Pairs
from edumig_sim.app.state import Grounds, State
from edumig_sim.errors import EduMigError

FRESH = {"cache-control": "no-store"}  # headers of answers that nobody may keep
_CHANNELS = ("run", "a", "b", "c", "students", "story", "file", "game", "estimate", "apart")
_MOST_VISITORS = 200  # whose answers are kept apart; the longest silent one is forgotten
_NAME = 64  # characters of a visitor's name


class Desk:
    """Takes what pages ask for to the crew, one queue a visitor."""

    def __init__(self, crew: Crew, grounds: Grounds) -> None:
        self.crew, self.grounds = crew, grounds
        self._visitors: OrderedDict[str, None] = OrderedDict()

    def owner(self, request: Request, channel: str) -> str:
        """Who asks; whatever she asked for before in this channel is dropped."""
        name = request.headers.get("x-visitor", "")
        if not 0 < len(name) <= _NAME or not name.replace("-", "").isalnum():
            raise EduMigError(["the request does not say which page it comes from"])
        if channel not in _CHANNELS:
            raise EduMigError(["there is no such part of the page"])
        self._visitors[name] = None
        self._visitors.move_to_end(name)
        while len(self._visitors) > _MOST_VISITORS:
            gone, _ = self._visitors.popitem(last=False)
            for one in _CHANNELS:
                self.crew.forget(f"{gone} {one}")
        owner = f"{name} {channel}"
        self.crew.forget(owner)
        return owner

    async def pairs(
        self,
        state: State,
        owner: str,
        quick: bool = False,
        seen: tuple[Sequence[str], Pairs] | None = None,
    ) -> list[asyncio.Future[Both]]:
        """Ask for the replicates of a state; seen: regions in question and corridors instead of its own."""
        plan = state.plan
        baseline, reform = state.baseline, state.reform
        codes, corridors = seen or (plan.home(state.home).codes, plan.corridors(state.home))
        home = plan.rows(codes)
        where: dict[str, Any] = {"home": home, "corridors": corridors, "country": plan.world.country}
        jobs = [PairJob(baseline=baseline, reform=reform, seed=seed, **where) for seed in state.seeds]
        urgency = [DRAGGING if quick else WAITING, *[REFINING] * (len(jobs) - 1)]
        return await self.crew.do(jobs, owner, urgency)


async def asked(request: Request) -> dict[str, Any]:
    """The body of a request. Raises EduMigError for one that is no JSON object."""
    try:
        body = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise EduMigError(["the request is not JSON"]) from None
    if not isinstance(body, dict):
        raise EduMigError(["the request is no list of settings"])
    return body
