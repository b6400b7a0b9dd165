"""The populations: students are rows of arrays, regions are rows that are Mesa agents too."""

from edumig_sim.agents.regions import RegionAgent, Regions
from edumig_sim.agents.students import Entrants, Students, StudentView

__all__ = ["Entrants", "RegionAgent", "Regions", "StudentView", "Students"]
