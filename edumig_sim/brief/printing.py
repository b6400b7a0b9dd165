"""A page as PDF, printed by a browser that is installed: Chromium, Chrome or Edge."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from edumig_sim.errors import EduMigError

BROWSERS = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    *("microsoft-edge", "microsoft-edge-stable", "msedge"),
)
PLACES = (  # where they stand on systems that do not put them on the path
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
)
CHOSEN = "EDUMIG_BROWSER"  # names a browser of the user's own choice
_SECONDS = 120
_QUIET = ("--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run")


def find_browser() -> str | None:
    """The program of an installed browser of Chromium's family; None where there is none."""
    chosen = os.environ.get(CHOSEN)
    names = [chosen] if chosen else [*BROWSERS, *PLACES]
    return next((found for name in names if (found := shutil.which(name))), None)


def require_browser() -> str:
    """The same; raises EduMigError with what to do instead."""
    browser = find_browser()
    if browser is None:
        raise EduMigError(
            [
                "--pdf needs Chromium, Chrome or Edge, and none was found. Write the page without --pdf, open it in "
                f"any browser and print it to PDF; or set {CHOSEN} to the browser's program"
            ]
        )
    return browser


def print_pdf(page: Path, pdf: Path) -> Path:
    """Prints a page into a PDF file. Raises EduMigError where no browser is installed or it fails."""
    browser = require_browser()
    with tempfile.TemporaryDirectory(prefix="edumig-print-") as rooms:
        made = Path(rooms) / "page.pdf"
        command = [
            browser,
            *_QUIET,
            *_sandbox(),
            f"--user-data-dir={rooms}/profile",
            "--no-pdf-header-footer",
        ]
        try:
            done = subprocess.run(
                [*command, f"--print-to-pdf={made}", page.as_uri()],
                capture_output=True,
                timeout=_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise EduMigError([f"{browser}: could not print the page ({error}); {page} is whole"]) from error
        if done.returncode != 0 or not made.is_file():
            said = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
            raise EduMigError([f"{browser}: could not print the page {' '.join(said)}; {page} is whole"])
        shutil.copyfile(made, pdf)
    return pdf


def _sandbox() -> list[str]:
    """The browser's sandbox does not work for root, as in containers; the page is our own and has no script."""
    return ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
