"""The command that opens the page: app."""

from __future__ import annotations

from typing import Annotated

import typer

from edumig_sim.cli.entry import app
from edumig_sim.cli.options import Agents, Replicates, Seed
from edumig_sim.cli.printing import OUT, say_python


@app.command(name="app")
def show(
    context: typer.Context,
    scenario: Annotated[
        str | None, typer.Argument(help="A scenario file, or the name of a world. [default: classroom]")
    ] = None,
    port: Annotated[
        int | None, typer.Option(help="Port to answer at; another one where it is taken.", min=0, max=65535)
    ] = None,
    host: Annotated[
        str, typer.Option(help="Address to answer at; 0.0.0.0 lets other computers of the network in.")
    ] = "127.0.0.1",
    lang: Annotated[
        str, typer.Option(help="Language of the page: en or uk; it can be changed there.")
    ] = "en",
    agents: Agents = None,
    replicates: Replicates = None,
    seed: Seed = None,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
    game: Annotated[bool, typer.Option("--game", help="Open the role game for a class instead.")] = False,
) -> None:
    """Open the page: levers, a map of flows, charts, students' decisions. It works without the internet.

    Example: edumig app scenarios/classroom_return.yaml --port 8765
    """
    from edumig_sim.app.plan import begun
    from edumig_sim.app.serve import serve
    from edumig_sim.errors import EduMigError
    from edumig_sim.game.cast import casts
    from edumig_sim.texts import texts_in

    texts_in(lang)
    if game and scenario not in (None, *casts()):
        raise EduMigError(
            [f"--game: the role game is played in {', '.join(casts())}; leave {scenario!r} out"]
        )
    opened = begun(scenario or "classroom", agents, replicates, seed)
    said = f"{scenario or 'classroom'!r}, {agents!r}, {replicates!r}, {seed!r}"
    say_python(
        context,
        "from edumig_sim.app.plan import begun",
        "from edumig_sim.app.serve import serve",
        f"serve(begun({said}), print{', page=' + repr('game') if game else ''})",
    )
    serve(
        opened,
        lambda line: OUT.print(line, markup=False, highlight=False, soft_wrap=True),
        host=host,
        port=port,
        language=lang,
        browser=browser,
        page="game" if game else "",
    )
