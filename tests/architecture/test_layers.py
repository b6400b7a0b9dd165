"""Imports point down: the layers of the package, and which outside packages each may use."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "edumig_sim"
FILES = sorted(PACKAGE.rglob("*.py"))

# A module belongs to the layer of its first name below the package.
LAYERS = {
    0: ("crn", "tables", "caches", "errors", "limits", "interrupts", "quantities", "texts", "spreadsheet"),
    1: ("kernels",),
    2: ("scenario", "policies", "levers", "world", "plain_yaml"),
    3: ("agents", "behaviour", "phases"),
    4: (
        *("model", "opening", "sharing", "warming", "record", "explanation", "tales", "changes", "push_pull"),
        *("constants_fit", "refit"),
    ),
    5: (
        *("run", "workers", "lockstep", "assemble", "arms", "stopping", "cost", "side_by_side"),
        *(
            "results",
            "compare",
            "storage",
            "indicators",
            "corridor_sums",
            "inequality",
            "paired",
            "spans",
            "multiplicity",
            "wording",
        ),
        *("maps", "reproduction", "citations", "explain", "region_story", "who", "uncertainty", "verdict"),
        *("in_question", "no_award", "leading"),
    ),
    6: ("experiments", "studies", "calibrate", "benching", "choice_problem"),
    7: ("cli", "rows", "app", "report", "brief", "lesson", "game", "__init__", "__main__"),
}
LAYER = {name: level for level, names in LAYERS.items() for name in names}

# The lowest layer that may use an outside package; `ONLY` names the few parts that may, whatever their layer.
LOWEST = {"yaml": 2, "mesa": 3, "xarray": 5, "pandas": 5, "matplotlib": 7, "rich": 5, "typer": 7}
ONLY = {
    "mesa": ("agents", "model", "app"),
    "matplotlib": ("report", "brief", "app"),
    "jinja2": ("brief", "app", "lesson"),
    "babel": ("texts",),
    "typer": ("cli",),
    "numba": ("kernels", "crn"),
    **dict.fromkeys(
        ("pyarrow", "SALib", "filelock", "distributed", "optuna", "sklearn", "psycopg"), ("studies",)
    ),
    **dict.fromkeys(("starlette", "uvicorn", "segno"), ("app",)),
}
NEVER = {  # part: parts that it may not import, above it or not
    "policies": ("agents", "behaviour", "model", "phases"),
    **dict.fromkeys(
        ("cli", "app", "report", "brief", "game", "experiments", "studies"),
        ("model", "agents", "behaviour", "phases", "kernels"),
    ),
}
INSIDERS = {  # they fit inside a model, before there is a run to ask
    "edumig_sim.experiments.base_fit",
    "edumig_sim.experiments.stay_moments",
    "edumig_sim.experiments.fact_lab",
}
ON_REQUEST = {
    ("results", "report"),
    ("compare", "report"),
    ("side_by_side", "report"),
    ("explain", "report"),
    ("results", "brief"),
    ("compare", "brief"),
    ("side_by_side", "brief"),
    ("studies", "report"),
    ("results", "studies"),
}  # `results.plot()` opens the figures inside a function


class Import(NamedTuple):
    """One name that a file imports at run time."""

    line: int
    module: str  # "numpy", or "edumig_sim.world.parameters"
    deferred: bool  # inside a function


def imports(source: str, known: frozenset[str]) -> Iterator[Import]:
    """Every import of a source text except those for type checking; ``known`` are the package's modules."""

    def walk(node: ast.AST, deferred: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
                continue
            if isinstance(child, ast.Import):
                yield from (Import(child.lineno, alias.name, deferred) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                base = "." * child.level + (child.module or "")
                for alias in child.names:
                    full = f"{base}.{alias.name}"
                    if full == "edumig_sim.__version__":
                        continue
                    yield Import(child.lineno, full if full in known else base, deferred)
            yield from walk(child, deferred or isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)))

    yield from walk(ast.parse(source), False)


def module_name(file: Path) -> str:
    """edumig_sim/world/parameters.py -> edumig_sim.world.parameters; a package's __init__ keeps its package's name."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 2 else parts)


def part(module: str) -> str:
    """The first name below the package: edumig_sim.world.parameters -> world."""
    return (module.split(".") + ["__init__"])[1]


def violations(module: str, source: str, known: frozenset[str]) -> list[str]:
    """What the imports of one module break."""
    here = part(module)
    if here not in LAYER:
        return [f"{module}: give it a layer in {Path(__file__).name}"]
    found = []
    for line, target, deferred in imports(source, known):
        inside = target.split(".")[0] == "edumig_sim"
        check = _inside if inside else _outside
        problem = "is a relative import" if target.startswith(".") else check(here, module, target, deferred)
        if problem:
            found.append(f"{module}:{line}: {target} {problem}")
    return found


def _inside(here: str, module: str, target: str, deferred: bool) -> str | None:
    there = part(target)
    if deferred and (here, there) in ON_REQUEST:
        return None
    if there not in LAYER:
        return "has no layer"
    if there in NEVER.get(here, ()) and module not in INSIDERS:
        return f"may not be imported by {here}"
    if LAYER[there] > LAYER[here]:
        return f"is in layer {LAYER[there]}, above layer {LAYER[here]}"
    if here == there == "phases" and module != "edumig_sim.phases" and target != module:
        return "is another phase"
    return None


def _outside(here: str, module: str, target: str, deferred: bool) -> str | None:
    package = target.split(".")[0]
    if here not in ONLY.get(package, (here,)):
        return f"is only for {', '.join(ONLY[package])}"
    if LAYER[here] < LOWEST.get(package, 0):
        return f"is for layer {LOWEST[package]} and above, not {LAYER[here]}"
    return None


KNOWN = frozenset(module_name(file) for file in FILES)


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_imports_point_down(file):
    assert not violations(module_name(file), file.read_text(encoding="utf-8"), KNOWN)


WRONG = {
    ("edumig_sim.crn", "import yaml"): "layer 2",
    ("edumig_sim.tables", "from edumig_sim.world.parameters import Parameters"): "above layer 0",
    ("edumig_sim.kernels.reference", "import mesa"): "only for",
    ("edumig_sim.world.world", "import pandas as pd"): "layer 5",
    ("edumig_sim.agents.students", "import xarray"): "layer 5",
    ("edumig_sim.record", "import pandas"): "layer 5",
    ("edumig_sim.phases.study", "from edumig_sim.phases import admission"): "another phase",
    ("edumig_sim.phases.study", "from edumig_sim.phases.admission import admit"): "another phase",
    ("edumig_sim.phases.study", "def f():\n    from edumig_sim.model import EduMigModel"): "above layer 3",
    ("edumig_sim.policies.base", "from edumig_sim.agents import Students"): "may not",
    ("edumig_sim.policies.base", "from edumig_sim import agents"): "may not",
    ("edumig_sim.results", "from edumig_sim.report import figures"): "above layer 5",
    ("edumig_sim.results", "import matplotlib.pyplot as plt"): "only for",
    ("edumig_sim.run", "import typer"): "only for cli",
    ("edumig_sim.cli", "from edumig_sim.model import EduMigModel"): "may not",
    ("edumig_sim.experiments.sweep", "from edumig_sim.model import EduMigModel"): "may not",
    ("edumig_sim.world.world", "import numba"): "only for",
    ("edumig_sim.world.world", "from . import parameters"): "relative",
    ("edumig_sim.newcomer", ""): "give it a layer",
}
RIGHT = [
    ("edumig_sim.crn", "import numpy as np"),
    ("edumig_sim.world.world", "from edumig_sim.world.parameters import Parameters"),
    ("edumig_sim.phases.study", "if TYPE_CHECKING:\n    from edumig_sim.model import EduMigModel"),
    ("edumig_sim.phases.study", "from edumig_sim.kernels import reference"),
    ("edumig_sim.results", "def plot():\n    from edumig_sim.report import figures"),
    ("edumig_sim.storage", "from edumig_sim import __version__"),
]
EXAMPLE = frozenset(
    {
        "edumig_sim.agents",
        "edumig_sim.report.figures",
        "edumig_sim.phases.admission",
        "edumig_sim.kernels.reference",
    }
)


@pytest.mark.parametrize(("case", "reason"), WRONG.items(), ids=str)
def test_the_check_finds_a_violation(case, reason):
    found = violations(*case, EXAMPLE)
    assert len(found) == 1 and reason in found[0]


@pytest.mark.parametrize("case", RIGHT, ids=str)
def test_the_check_lets_good_imports_pass(case):
    assert violations(*case, EXAMPLE) == []
