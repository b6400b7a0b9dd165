"""How long the page takes from a lever's move to the changed screen, in a real browser, on this machine.

    python -m benchmarks.app_latency                     # prints the table
    python -m benchmarks.app_latency --into docs/app.md  # and puts it between the marks of the page

The clock runs in the browser: from the input event to the second animation frame after cards, charts and map are
drawn. "Dragging" is a move of the slider (few agents), "release" the first full answer (all agents, one seed), in the
one process that has the baseline; the remaining seeds only narrow the interval. Values are never asked for twice.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import signal
import statistics
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

MARKS = ("<!-- latency: made by benchmarks/app_latency.py -->", "<!-- end of latency -->")
SETTLED = "body[data-shown]:not(.busy)"
WORLDS = ("classroom", "world")
MOVES = {"input": 20, "change": 6}  # how often each is measured
WAITING = 300_000  # ms
# Resolves to the milliseconds from the event to the second frame after the screen has been drawn.
MOVE = """([event, value]) => new Promise((done) => {
  const range = document.querySelector("#lever-return");
  const begun = performance.now();
  const seen = new MutationObserver(() => {
    seen.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)));
  });
  seen.observe(document.body, { attributes: true, attributeFilter: ["data-shown"] });
  range.value = value;
  range.dispatchEvent(new Event(event, { bubbles: true }));
})"""


def measured(page: Page, address: str, world: str) -> tuple[str, dict[str, list[float]]]:
    """What the page says about a world's runs, and milliseconds of each kind of move."""
    page.goto(f"{address}/#v=1&world={world}")
    page.reload()
    page.wait_for_selector(SETTLED, timeout=WAITING)
    size = page.inner_text("#ground").split("·")[1].strip()
    found: dict[str, list[float]] = {}
    value = 250
    for event, times in MOVES.items():
        found[event] = []
        for k in range(times + 1):
            value += 250
            took = page.evaluate(MOVE, [event, value])
            if k:  # the first warms up
                found[event].append(took)
    return size, found


def table() -> str:
    """The measurements as a table, with the machine they were made on."""
    command = [sys.executable, "-m", "edumig_sim", "app", "--no-browser", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
    rows = []
    try:
        assert server.stdout is not None
        said = re.search(r"http://[\d.]+:\d+", server.stdout.readline())
        assert said is not None
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        load = os.getloadavg()[0]
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium,
                args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            )
            for world in WORLDS:
                page = browser.new_page(viewport={"width": 1366, "height": 768})
                size, found = measured(page, said[0], world)
                page.close()
                rows += [_row(world, size, event, times) for event, times in found.items()]
                print(*rows[-len(found) :], sep="\n", file=sys.stderr, flush=True)
            browser.close()
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)
    head = ["| world | move | agents | median, ms | 9 in 10 below, ms |", "| --- | --- | --- | --- | --- |"]
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    return "\n".join([*head, *rows, "", f"Measured on {machine}; load before the measurement {load:.1f}."])


def _row(world: str, size: str, event: str, times: list[float]) -> str:
    nine = sorted(times)[max(0, round(0.9 * len(times)) - 1)]
    move, agents = ("dragging", "few") if event == "input" else ("release", size)
    return f"| `{world}` | {move} | {agents} | {statistics.median(times):.0f} | {nine:.0f} |"


def main() -> None:
    """Measure, print, and write where asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--into", type=Path, help="a page with the two marks")
    into = parser.parse_args().into
    made = table()
    print(made)
    if into is not None:
        text = into.read_text(encoding="utf-8")
        before, rest = text.split(MARKS[0])
        after = rest.split(MARKS[1])[1]
        into.write_text(f"{before}{MARKS[0]}\n{made}\n{MARKS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
