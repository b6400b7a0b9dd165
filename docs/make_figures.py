"""Make the figures of the documentation: ``python docs/make_figures.py [opening] [answer]``."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

import edumig_sim as em

FOLDER = Path(__file__).parent / "figures"
AGENTS, REPLICATES, YEARS = 500, 4, 15
PANELS = {
    "students_abroad": "Students abroad",
    "students_home": "Students at home",
    "skilled_stock": "Skilled residents",
    "output": "Output",
    "brain_drain_rate": "Brain-drain rate",
    "return_rate": "Return rate of those who studied abroad",
    "retention": "Retention after five years",
    "destination_hhi": "Concentration of destinations",
}


def opening() -> Path:
    """The first years of the three worlds without a policy, relative to the first year."""
    figure = Figure(figsize=(11, 5.6), layout="constrained")
    axes = figure.subplots(2, 4, sharex=True).ravel()
    for world, colour in (("world", "#0072B2"), ("us_states", "#D55E00"), ("classroom", "#009E73")):
        plan = em.scenario(world).with_agents(AGENTS)
        values = em.run(plan, replicates=REPLICATES, progress=False).indicators().sel(region="all")
        for axis, name in zip(axes, PANELS, strict=True):
            path = values[name].mean("replicate").values[:YEARS]
            axis.plot(np.arange(YEARS), path / path[0], color=colour, label=world)
    for axis, label in zip(axes, PANELS.values(), strict=True):
        axis.set_title(label, fontsize=9, loc="left")
        axis.set_ylim(0.7, 1.5)
        axis.axhline(1.0, color="0.7", linewidth=0.8)
    for axis in axes[4:]:
        axis.set_xlabel("years after the opening")
    axes[0].set_ylabel("first year = 1")
    axes[4].set_ylabel("first year = 1")
    axes[0].legend(frameon=False, fontsize=8)
    figure.suptitle("The first fifteen years without a policy, means of 4 replicates", x=0.01, ha="left")
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / "opening.png"
    figure.savefig(path, dpi=110)
    return path


def answer() -> Path:
    """The answer of the README's question over time: skilled residents of Ukraine with and without the grant."""
    scenario = Path(__file__).resolve().parents[1] / "scenarios" / "ukraine_return_grant.yaml"
    path = FOLDER / "answer.png"
    em.compare(scenario).plot("skilled_stock", "UKR").savefig(path, dpi=90)
    return path


if __name__ == "__main__":
    for figure in sys.argv[1:] or ("opening", "answer"):
        {"opening": opening, "answer": answer}[figure]()
