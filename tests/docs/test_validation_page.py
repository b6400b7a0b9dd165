"""The page of validation is what its command writes: its tables say what they rest on, and its figures are there."""

import re
from pathlib import Path

from edumig_sim import __version__
from edumig_sim.experiments.backtest import events
from edumig_sim.experiments.facts import FACTS
from edumig_sim.world.calibration import read_calibration

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = (DOCS / "validation.md").read_text(encoding="utf-8")


def test_every_figure_is_there():
    shown = re.findall(r"\]\((figures/\w+\.png)\)", PAGE)
    assert len(shown) >= 8 and all((DOCS / path).is_file() for path in shown)


def test_every_table_names_command_seed_data_and_version():
    made = re.findall(r"<sub>(.*?)</sub>", PAGE)
    assert len(made) >= 10
    for line in made:
        assert line.startswith("edumig ") and "seed" in line and f"version {__version__}" in line
        assert re.search(r"data [0-9a-f]{12}", line)


def test_every_fact_event_and_parameter_is_told():
    assert all(fact.words in PAGE for fact in FACTS)
    assert all(event.title in PAGE for event in events().values())
    assert all(f"| {p.value:.3g} |" in PAGE for p in read_calibration("world").parameters)
