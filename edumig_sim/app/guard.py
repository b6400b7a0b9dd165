"""What the server lets in and sends out: this computer's own page only, small requests, and a strict page policy."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Callable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

from starlette.responses import JSONResponse

LARGEST_REQUEST = 256_000  # bytes
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_LOCAL = ("localhost", "127.0.0.1", "::1")
_HOST = re.compile(
    r"(\[(?P<six>[0-9a-f:.]+)\]|(?P<name>[a-z0-9._-]+))(:\d{1,5})?", re.IGNORECASE
)  # RFC 9110, 7.2

Message = MutableMapping[str, Any]


class Guard:
    """ASGI middleware around the page.

    A host name that is not this computer's is refused, so that no other site can reach the page under a name of its
    own; requests that change or compute something must come from the page itself and be small.
    """

    def __init__(self, app: Callable[..., Any], host: str) -> None:
        self._app = app
        self._names = {host.strip("[]").lower(), *_LOCAL, socket.gethostname().lower()}
        self._open = host not in _LOCAL

    async def __call__(self, scope: Message, receive: Any, send: Any) -> None:
        """Refuse, or pass on with the page's policy in the answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(scope)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *message["headers"],
                    *((k.encode(), v.encode()) for k, v in _HEADERS.items()),
                ]
            await send(message)

        if refusal is not None:
            await JSONResponse({"problems": [refusal[1]]}, refusal[0])(scope, receive, guarded)
            return
        await self._app(scope, receive, guarded)

    def _refusal(self, scope: Message) -> tuple[int, str] | None:
        """Status and reason; None for a request that may pass."""
        headers = {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in scope["headers"]}
        host = headers.get("host", "")
        if not self._known(host):
            return 421, "this page answers under the name of this computer only"
        if scope["method"] in ("GET", "HEAD"):
            return None
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != host:
            return 403, "only the page itself may ask for this"
        if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return 403, "only the page itself may ask for this"
        length = headers.get("content-length", "")
        if not length.isdigit() or int(length) > LARGEST_REQUEST:
            return 413, f"a request has at most {LARGEST_REQUEST:,} bytes, and says how many"
        return None

    def _known(self, host: str) -> bool:
        found = _HOST.fullmatch(host)
        if found is None:  # a user's name before it, a path behind it: no browser writes such a thing
            return False
        name = (found["six"] or found["name"]).lower()
        if name in self._names:
            return True
        if not self._open:
            return False
        try:
            ipaddress.ip_address(name)  # asked for by number: no other site has a number as its name
        except ValueError:
            return False
        return True
