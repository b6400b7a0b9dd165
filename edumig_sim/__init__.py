"""EduMig Sim: what an education policy does to student migration, skilled labour and output.

Public names load on first use, so that ``import edumig_sim`` and ``edumig --help`` stay quick.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from edumig_sim import levers
    from edumig_sim.citations import Citations, cite
    from edumig_sim.compare import Comparison
    from edumig_sim.explain import explain
    from edumig_sim.model import EduMigModel
    from edumig_sim.policies import Policy
    from edumig_sim.reproduction import Reproduction, reproduce
    from edumig_sim.results import Results, load_results
    from edumig_sim.run import compare, run
    from edumig_sim.scenario import Scenario, load_scenario, scenario
    from edumig_sim.side_by_side import SideBySide
    from edumig_sim.studies import Study, StudyResults, load_study, sweep
    from edumig_sim.studies.discovery import Discovery, discover
    from edumig_sim.studies.found import SearchResults
    from edumig_sim.studies.searching import load_search_results, search
    from edumig_sim.studies.sensitivity import Sensitivity, sensitivity
    from edumig_sim.studies.surrogate import Surrogate, surrogate
    from edumig_sim.world import World, load_world

_HOMES = {
    "levers": "edumig_sim",
    "Citations": "edumig_sim.citations",
    "cite": "edumig_sim.citations",
    "Comparison": "edumig_sim.compare",
    "EduMigModel": "edumig_sim.model",
    "explain": "edumig_sim.explain",
    "Policy": "edumig_sim.policies",
    "Reproduction": "edumig_sim.reproduction",
    "reproduce": "edumig_sim.reproduction",
    "Results": "edumig_sim.results",
    "load_results": "edumig_sim.results",
    "compare": "edumig_sim.run",
    "run": "edumig_sim.run",
    "Scenario": "edumig_sim.scenario",
    "load_scenario": "edumig_sim.scenario",
    "scenario": "edumig_sim.scenario",
    "SideBySide": "edumig_sim.side_by_side",
    "Study": "edumig_sim.studies",
    "StudyResults": "edumig_sim.studies",
    "load_study": "edumig_sim.studies",
    "sweep": "edumig_sim.studies",
    "Discovery": "edumig_sim.studies.discovery",
    "discover": "edumig_sim.studies.discovery",
    "SearchResults": "edumig_sim.studies.found",
    "load_search_results": "edumig_sim.studies.searching",
    "search": "edumig_sim.studies.searching",
    "Sensitivity": "edumig_sim.studies.sensitivity",
    "sensitivity": "edumig_sim.studies.sensitivity",
    "Surrogate": "edumig_sim.studies.surrogate",
    "surrogate": "edumig_sim.studies.surrogate",
    "World": "edumig_sim.world",
    "load_world": "edumig_sim.world",
}

__all__ = [
    "Citations",
    "Comparison",
    "Discovery",
    "EduMigModel",
    "Policy",
    "Reproduction",
    "Results",
    "Scenario",
    "SearchResults",
    "Sensitivity",
    "SideBySide",
    "Study",
    "StudyResults",
    "Surrogate",
    "World",
    "cite",
    "compare",
    "discover",
    "explain",
    "levers",
    "load_results",
    "load_scenario",
    "load_search_results",
    "load_study",
    "load_world",
    "reproduce",
    "run",
    "scenario",
    "search",
    "sensitivity",
    "surrogate",
    "sweep",
]


class _Package(ModuleType):
    """The package as a module whose public names win over submodules of the same name.

    Importing ``edumig_sim.run`` makes Python set the attribute ``run`` of the package to that module; the public name
    is the function ``run`` in it. Module classes are Python's documented way to decide this.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if not (name in _HOMES and name != "levers" and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'edumig_sim' has no attribute {name!r}")
    home = import_module("edumig_sim.levers" if name == "levers" else _HOMES[name])
    value = home if name == "levers" else getattr(home, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])


sys.modules[__name__].__class__ = _Package
