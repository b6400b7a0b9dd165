"""Fit all constants of a world in rounds, and write them beside its tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from edumig_sim import __version__
from edumig_sim.constants_fit import (
    QUINTILES,
    FitSettings,
    StudyChoices,
    StudyFit,
    fit_location,
    study_constants,
)
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.world import World, load_world, world_folder
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.constants import PAIR_CONSTANTS, REGION_CONSTANTS, save_constants, tables_digest
from edumig_sim.world.parameters import Parameters

__all__ = [
    "QUINTILES",
    "FitSettings",
    "StudyChoices",
    "StudyFit",
    "fit_and_save",
    "fit_location",
    "fit_world",
    "study_constants",
]

Report = Callable[[str], None]
Between = Callable[[World, Parameters], tuple[World, Parameters]]


def fit_world(
    world: World,
    scenario: Scenario,
    settings: FitSettings,
    report: Report,
    parameters: Parameters,
    between: Between = lambda world, parameters: (world, parameters),
) -> tuple[World, Parameters, dict[str, Any]]:
    """Fit all constants of a world; returns the world with them, the parameters, and the fit's record.

    between: what else is fitted after each round, of the world and its parameters.
    """
    record: dict[str, Any] = {"settings": dict(vars(settings)), "rounds": []}
    structural = assimilated = None
    for number in range(settings.rounds + 1):
        choices = StudyChoices(world, scenario, settings, parameters)
        structural = choices.fit(history=False, start=structural)
        assimilated = choices.fit(history=True, start=assimilated or structural)
        world = world.with_constants(study_constants(structural, assimilated, choices.nests))
        errors = {"totals": structural.error, "totals_with_history": assimilated.error}
        report(f"round {number + 1}: totals within {100 * structural.error:.2f} %")
        if number == settings.rounds:  # the last is for the study choice alone
            return world, parameters, record | errors
        world, gap = fit_location(world, scenario, settings, parameters)
        report(f"round {number + 1}: brain-drain rates within {100 * gap:.2f} percentage points")
        record["rounds"].append({**errors, "brain_drain_gap": gap})
        world, parameters = between(world, parameters)
    raise AssertionError("a fit has at least one round")


def fit_and_save(name: str, settings: FitSettings, into: str | Path | None, report: Report) -> None:
    """Fit a world's constants and write them, with the settings, into its folder or another."""
    parameters = world_parameters(name)
    world, plan = load_world(name, parameters), load_scenario(name)
    fitted, _, record = fit_world(world, plan, settings, report, parameters)
    folder = world_folder(name) if into is None else Path(into)
    folder.mkdir(parents=True, exist_ok=True)
    arrays = {k: getattr(fitted, k) for k in (*REGION_CONSTANTS, *PAIR_CONSTANTS)}
    about = {"world": world.name, "base_year": world.base_year, "version": __version__}
    record |= {**about, "tables": tables_digest(world_folder(name))}
    save_constants(folder, world.codes, arrays, record)
    report(f"Constants of {world.name} are in {folder}; totals within {100 * record['totals']:.2f} %")
