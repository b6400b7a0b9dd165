"""Scenarios: the files users write, checked and resolved."""

from edumig_sim.scenario.load import load_scenario, scenario
from edumig_sim.scenario.scenario import Mechanisms, Population, Scenario

__all__ = ["Mechanisms", "Population", "Scenario", "load_scenario", "scenario"]
