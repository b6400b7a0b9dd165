"""Starts the page's server on this computer and stops it with everything that it started."""

from __future__ import annotations

import socket
import threading
import webbrowser
from collections.abc import Callable

import uvicorn

from edumig_sim.app.plan import Opened
from edumig_sim.app.server import application
from edumig_sim.errors import EduMigError

PORT = 8765  # tried first
_TRIES = 20  # ports tried before the system chooses one
_BACKLOG = 128
_PATIENCE = 3  # seconds that open answers may take when the server stops


def serve(
    opened: Opened | None,
    say: Callable[[str], None],
    *,
    host: str = "127.0.0.1",
    port: int | None = None,
    language: str = "en",
    browser: bool = True,
    page: str = "",
) -> None:
    """Serve the page until Ctrl-C. say: told the address once it answers; page: "game" opens the role game.

    Raises EduMigError for a useless host.
    """
    door = bound(host, port)
    address = f"http://{_shown(host)}:{door.getsockname()[1]}/{page}"
    app = application(opened, host, language)
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        ws="none",
        timeout_graceful_shutdown=_PATIENCE,
        limit_concurrency=200,
    )
    server = _Server(config, lambda: _ready(address, port, say, browser))
    try:
        server.run(sockets=[door])
    finally:
        door.close()


class _Server(uvicorn.Server):
    """A server that says when it answers."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to listen, then say so."""
        await super().startup(sockets)
        if self.started:
            self._ready()


def _ready(address: str, port: int | None, say: Callable[[str], None], browser: bool) -> None:
    if port and f":{port}/" not in address:
        say(f"Port {port} is taken.")
    say(f"The page is at {address}  (Ctrl-C ends it)")
    if browser:
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def bound(host: str, port: int | None) -> socket.socket:
    """A socket at the port asked for, or at another one where it is taken.

    Raises EduMigError for a host that is not this computer's.
    """
    first = PORT if port is None else port
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for candidate in [*range(first, min(first + _TRIES, 65_536)), 0] if first else [0]:
        door = socket.socket(family, socket.SOCK_STREAM)
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((host, candidate))
            door.listen(_BACKLOG)
            return door
        except PermissionError:
            door.close()
        except OSError as error:
            door.close()
            if _in_use(error):
                continue
            raise EduMigError([f"--host {host}: {error.strerror or error}"]) from None
    raise EduMigError([f"no port of {host} is free"])


def _in_use(error: OSError) -> bool:
    import errno

    return error.errno in (errno.EADDRINUSE, errno.EACCES)


def _shown(host: str) -> str:
    """The host as an address names it."""
    return "127.0.0.1" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host
