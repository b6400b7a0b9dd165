"""Figures: every one is drawn, says what the numbers allow, and is the same file each time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError
from edumig_sim.report import figures
from edumig_sim.run import simulate
from tests.unit.fake_model import VARIABLES, FakePolicy, FakeScenario, fake_model

CASES = {
    "an effect": (6, FakeScenario()),
    "no effect": (6, FakeScenario(size=0.0)),
    "a loss": (6, FakeScenario(size=-1.0)),
    "one replicate": (1, FakeScenario()),
    "no region named": (4, FakeScenario(policies=(FakePolicy(origins=()),))),
    "destinations named": (4, FakeScenario(policies=(FakePolicy(origins=(), destinations=("BBB", "CCC")),))),
}


def compared(case: str) -> Comparison:
    replicates, scenario = CASES[case]
    return Comparison(
        *simulate([scenario.baseline(), scenario], range(replicates), 1, False, fake_model, VARIABLES)
    )


def title(figure: Figure) -> str:
    return " ".join(figure.get_suptitle().split())


@pytest.mark.parametrize("case", CASES)
def test_every_figure_is_drawn(case: str, tmp_path: Path) -> None:
    comparison = compared(case)
    drawn = {**figures.comparison_figures(comparison), **figures.run_figures(comparison.baseline)}
    figures.save_figures(drawn, tmp_path / "figures")
    assert len(list((tmp_path / "figures").iterdir())) == 2 * len(drawn)


def test_a_title_says_the_finding() -> None:
    comparison = compared("an effect")
    assert "percentage points higher in 2033" in title(comparison.plot("retention"))
    assert "fewer entrants a year in 2033" in title(comparison.plot("flows"))
    assert "poorest fifth" in title(comparison.plot("quintiles"))
    assert "Each additional skilled resident of Alfa costs $" in title(comparison.plot("cost"))


@pytest.mark.parametrize("case", ["no effect", "one replicate"])
def test_a_title_claims_nothing_without_an_effect(case: str) -> None:
    comparison = compared(case)
    for name in ("retention", "flows", "quintiles", "cost"):
        words = title(comparison.plot(name))
        assert any(w in words for w in ("told from chance", "cannot tell", "no change in any")), words


def test_unknown_figures_are_explained() -> None:
    comparison = compared("an effect")
    with pytest.raises(EduMigError, match="flows"):
        comparison.plot("flow")
    with pytest.raises(EduMigError, match="takes no region"):
        comparison.plot("cost", "AAA")


def test_the_same_figure_is_the_same_file(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        figures.save_figures({"cost": compared("an effect").plot("cost")}, tmp_path / folder)
    for name in ("cost.svg", "cost.png"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_figures_need_no_global_plotting_state() -> None:
    code = "import sys, edumig_sim.report.figures; sys.exit('matplotlib.pyplot' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
