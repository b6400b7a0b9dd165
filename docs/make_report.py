"""Make docs/figures/report.png, the first screen of a report: ``python docs/make_report.py``; half a minute.

It needs an installed Chromium, Chrome or Edge.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import edumig_sim as em
from edumig_sim.brief.printing import require_browser

PICTURE = Path(__file__).parent / "figures" / "report.png"
SCENARIO = Path(__file__).parents[1] / "scenarios" / "classroom_return.yaml"
AGENTS, REPLICATES = 200, 6
SIZE = "900,1180"


def main() -> None:
    """Compare, write the page, and take its picture."""
    browser = require_browser()
    plan = em.load_scenario(SCENARIO).with_agents(AGENTS)
    with tempfile.TemporaryDirectory() as folder:
        page = em.compare(plan, replicates=REPLICATES).report(Path(folder) / "report.html")
        quiet = (
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--hide-scrollbars",
        )
        size = f"--window-size={SIZE}"
        subprocess.run(
            [
                browser,
                *quiet,
                f"--user-data-dir={folder}/profile",
                size,
                f"--screenshot={PICTURE}",
                page.as_uri(),
            ],
            check=True,
            capture_output=True,
        )


if __name__ == "__main__":
    main()
