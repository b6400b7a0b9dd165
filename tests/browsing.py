"""Pages in a real browser: visitors of their own, with everything outside this computer blocked."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AXE = Path(__file__).resolve().parents[1] / ".axe/node_modules/axe-core/axe.min.js"
OUT_OF_CI = os.environ.get("CI", "") in ("", "false")
_ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
_PATIENCE = 60_000  # milliseconds

needs_browser = pytest.mark.skipif(
    CHROMIUM is None and OUT_OF_CI, reason="no Chromium: install it with `make browser`"
)


@contextmanager
def chromium() -> Iterator[Any]:
    """The installed Chromium."""
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=_ARGUMENTS)
        yield opened
        opened.close()


@contextmanager
def visits(browser: Any, address: str, settled: str, expected: str = "") -> Iterator[Callable[..., Any]]:
    """Opens a page as a visitor of her own, once `settled` is there.

    At the end nothing may have gone wrong on the console, but for the `expected`, or left this computer.
    """
    wrong: list[str] = []
    contexts = []

    def inside(route: Any) -> None:
        if urlsplit(route.request.url).hostname in ("127.0.0.1", None):
            route.continue_()
        else:
            wrong.append(f"asked for {route.request.url}")
            route.abort()

    def opened(path: str = "/", width: int = 1366, height: int = 768) -> Any:
        context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
        contexts.append(context)
        context.route("**/*", inside)
        page = context.new_page()
        page.on("console", lambda m: wrong.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(address + path)
        page.wait_for_selector(settled, timeout=_PATIENCE)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not [what for what in wrong if not expected or expected not in what]


def serious_violations(page: Any) -> list[tuple[str, str]]:
    """What axe-core finds serious or critical, with the first place of each."""
    if not AXE.exists() and OUT_OF_CI:
        pytest.skip("no axe-core: fetch it with `make browser`")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run()")
    assert len(found["passes"]) > 20
    return [
        (v["id"], v["nodes"][0]["html"])
        for v in found["violations"]
        if v["impact"] in ("serious", "critical")
    ]
