"""Phase 1: what this year's entrants expect: earnings, costs, networks (MODEL 3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edumig_sim.behaviour.conditions import conditions

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel


def form_prospects(model: EduMigModel) -> None:
    """Take down the year's conditions from lagged wages, prices, stay rates and networks."""
    model.conditions = conditions(model)
