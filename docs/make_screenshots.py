"""Make the screenshots of the app in docs/figures: python docs/make_screenshots.py (needs Playwright and Chromium).

Pictures have few colours, so that the repository stays small.
"""

from __future__ import annotations

import base64
import io
import json
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from playwright.sync_api import Page, sync_playwright

FIGURES = Path(__file__).parent / "figures"
COLOURS = 192
SETTLED = "body[data-shown]:not(.busy)"


class Shot(NamedTuple):
    """A screen, what is pressed on it, and what has to be there before the picture is taken."""

    name: str
    address: str
    pressed: tuple[str, ...] = ()
    awaited: str = SETTLED
    size: tuple[int, int] = (1366, 768)


PLAYED = [  # a role game after two rounds
    {
        "levers": {"return": 6000, "merit": 1000, "pull": 3000, "stay": 2, "own_fee": -300, "bursary": 500},
        "bets": {
            "graduates_home": ["more", 3],
            "students_abroad": ["fewer", 2],
            "students_university": ["more", 1],
        },
    },
    {
        "levers": {"merit": 2500, "pull": 3000, "stay": 4, "visas": -0.3, "own_fee": -300, "bursary": 500},
        "bets": {"graduates_home": ["more", 4], "students_abroad": ["same", 2]},
    },
]
GAME = base64.urlsafe_b64encode(
    json.dumps({"v": 1, "world": "classroom", "seed": 1, "rounds": PLAYED}).encode()
).decode()
CLASSROOM = "#v=1&world=classroom"
SHOTS = (
    Shot("app_explore", f"/{CLASSROOM}&levers=return:6000"),
    Shot("app_class", f"/{CLASSROOM}&mode=class", (".story >> nth=1",), "#predict fieldset"),
    Shot(
        "app_policy",
        f"/{CLASSROOM}&mode=policy&levers=merit:3000,fee:-500&pins=return:6000;merit:3000,fee:-500;seats:0.25",
        ("#open-pins",),
        ".pins[data-done=true]",
    ),
    Shot("app_student", f"/{CLASSROOM}&levers=merit:4000", ("[data-open=student]",), ".bars"),
    Shot("app_game", f"/game#g={GAME}", (), ".happened"),
    Shot("app_game_decide", f"/game#g={GAME}", ("#next",), "body:not(.estimating) #planned:not(:empty)"),
    Shot("app_world", "/?lang=uk#v=1&world=world&levers=return:6000"),
)


def taken(page: Page, address: str, shot: Shot) -> None:
    """Take one picture."""
    page.set_viewport_size({"width": shot.size[0], "height": shot.size[1]})
    page.goto("about:blank")
    page.goto(address + shot.address)
    page.wait_for_selector(SETTLED, timeout=300_000)
    for one in shot.pressed:
        page.click(one)
    page.wait_for_selector(shot.awaited, timeout=300_000)
    page.wait_for_selector(SETTLED, timeout=300_000)
    page.wait_for_timeout(800)
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    picture.quantize(COLOURS).save(FIGURES / f"{shot.name}.png", optimize=True)


def main() -> None:
    """Take those that are named, or all."""
    wanted = set(sys.argv[1:])
    command = [sys.executable, "-m", "edumig_sim", "app", "--no-browser", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        assert server.stdout is not None
        found = re.search(r"http://[\d.]+:\d+", server.stdout.readline())
        assert found is not None
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium,
                args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            )
            page = browser.new_page(reduced_motion="reduce")
            for shot in SHOTS:
                if not wanted or shot.name in wanted:
                    taken(page, found[0], shot)
            browser.close()
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)


if __name__ == "__main__":
    main()
