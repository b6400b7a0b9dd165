"""The measurable part of the house style: sizes, signatures, one door for chance, no private imports, no country."""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "edumig_sim"
FILES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 60
ARGUMENTS = 7
AS_COMMANDS = {"compare"}  # functions whose arguments are the options of the command of that name
CHANCE = {"random", "secrets", "uuid"}
CHANCE_TYPES = {
    "SeedSequence",
    "Generator",
    "BitGenerator",
    "RandomState",
}  # what a caller may hand in as a seed
Functions = ast.FunctionDef | ast.AsyncFunctionDef
# Short codes of regions that are ordinary words or marks in code as well.
WORDS = {"AS", "HI", "ID", "IN", "IS", "ME", "NO", "OH", "OK", "OR", "PER", "CAN", "VAL"}


def functions(source: str) -> Iterator[Functions]:
    """Every function and method of a source text."""
    return (node for node in ast.walk(ast.parse(source)) if isinstance(node, Functions))


def long_file(source: str) -> list[str]:
    """The file has too many lines."""
    lines = len(source.splitlines())
    return [f"{lines} lines, at most {LINES_OF_A_FILE}"] if lines > LINES_OF_A_FILE else []


def long_functions(source: str) -> list[str]:
    """Functions with too many lines, their docstring counted and decorators not."""
    sized = [(f, (f.end_lineno or f.lineno) - f.lineno + 1) for f in functions(source)]
    return [f"{f.lineno}: {f.name} has {n} lines" for f, n in sized if n > LINES_OF_A_FUNCTION]


def many_arguments(source: str) -> list[str]:
    """Functions with too many arguments, self and cls not counted.

    A command's arguments are its options: `@app.command()` may have as many as its users need, and so may the
    public function that does the same.
    """
    found = []
    for f in functions(source):
        if f.name in AS_COMMANDS or any(ast.unparse(d).startswith("app.command") for d in f.decorator_list):
            continue
        names = [a.arg for a in (*f.args.posonlyargs, *f.args.args, *f.args.kwonlyargs)]
        count = len(names) - (names[:1] in (["self"], ["cls"])) + (f.args.vararg is not None)
        if count > ARGUMENTS:
            found.append(f"{f.lineno}: {f.name} has {count} arguments")
    return found


def keyword_bags(source: str) -> list[str]:
    """Public functions that take **kwargs (a dunder is public)."""
    public = (f for f in functions(source) if not f.name.startswith("_") or f.name.startswith("__"))
    return [f"{f.lineno}: {f.name} takes **{f.args.kwarg.arg}" for f in public if f.args.kwarg]


def other_chance(source: str) -> list[str]:
    """Randomness that does not come through keyed draws; types and annotations draw nothing."""
    tree = ast.parse(source)
    harmless = {id(n) for a in _annotations(tree) for n in ast.walk(a)}
    harmless |= {
        id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Attribute)
    }  # np.random of np.random.x
    found: dict[int, str] = {}  # one a line
    for node in ast.walk(tree):
        doors = [] if id(node) in harmless else [name for name in _names(node) if _is_chance(name)]
        if doors:
            found.setdefault(node.lineno, f"{node.lineno}: {doors[0]}")  # type: ignore[attr-defined]
    return list(found.values())


def _names(node: ast.AST) -> list[str]:
    """Dotted names that an import or an attribute brings in."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return [re.sub(r"^np\.", "numpy.", ast.unparse(node))] if isinstance(node, ast.Attribute) else []


def _is_chance(name: str) -> bool:
    if name.split(".")[0] in CHANCE:
        return True
    parts = name.split(".")
    return parts[:2] == ["numpy", "random"] and not CHANCE_TYPES & set(parts[2:3])


def _annotations(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        for name in ("annotation", "returns"):
            value = getattr(node, name, None)
            if isinstance(value, ast.AST):
                yield value


def private_names(source: str) -> list[str]:
    """Names with a leading underscore taken from another module of the package."""
    tree = ast.parse(source)
    modules = set()
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "edumig_sim":
            found += [f"{node.lineno}: {a.name}" for a in node.names if _private(a.name)]
            found += [f"{node.lineno}: {node.module}" for p in (node.module or "").split(".") if _private(p)]
            modules |= {a.asname or a.name for a in node.names if a.name.islower()}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            found += [f"{node.lineno}: {node.value.id}.{node.attr}"] * _private(node.attr)
    return found


def _private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def evaluated_text(source: str) -> list[str]:
    """Calls of eval, exec or locals."""
    calls = (
        n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)
    )
    return [f"{n.lineno}: {n.func.id}" for n in calls if n.func.id in {"eval", "exec", "locals"}]  # type: ignore


def region_names() -> frozenset[str]:
    """Codes and names of the regions of the packaged worlds, as far as they are no ordinary words."""
    found: set[str] = set()
    for table in (PACKAGE / "world" / "data").glob("*/regions.csv"):
        with table.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(line for line in lines if not line.startswith("#")):
                found |= {
                    row[k] for k in ("code", "iso3", "region", "state", "name", "country") if row.get(k)
                }
    return frozenset(n for n in found if n not in WORDS and len(n) > 1 and not n[0].isdigit())


def named_regions(source: str, names: frozenset[str]) -> list[str]:
    """Texts and names of code that are a region's code or name. Prose (docstrings) may speak of real programmes."""
    found = []
    for node in ast.walk(ast.parse(source)):
        texts: list[str] = []
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            texts = re.split(r"[,;:/\s]+", node.value) if len(node.value) < 40 else []
            texts.append(node.value)
        elif isinstance(node, ast.Name):
            texts = [node.id]
        found += [f"{node.lineno}: {text}" for text in texts if text in names]  # type: ignore[attr-defined]
    return found


RULES: dict[str, Callable[[str], list[str]]] = {
    "a file is short": long_file,
    "a function is short": long_functions,
    "a function takes few arguments": many_arguments,
    "no bag of keywords": keyword_bags,
    "one door for chance": other_chance,
    "private stays private": private_names,
    "text is never run": evaluated_text,
}


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_the_package_keeps_the_rule(rule, file):
    assert not RULES[rule](file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", TESTS, ids=lambda f: str(f.relative_to(ROOT)))
def test_a_test_file_is_short(file):
    assert not long_file(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_the_code_knows_no_region(file):
    assert not named_regions(file.read_text(encoding="utf-8"), region_names())


WRONG = {
    "long file": (long_file, "x = 1\n" * (LINES_OF_A_FILE + 1)),
    "long function": (long_functions, "def f():\n" + "    x = 1\n" * LINES_OF_A_FUNCTION),
    "eight arguments": (many_arguments, "def f(a, b, c, d, *, e, g, h, i): ..."),
    "keywords": (keyword_bags, "def f(**options): ..."),
    "keywords of a constructor": (keyword_bags, "class A:\n    def __init__(self, **options): ..."),
    "np.random": (other_chance, "import numpy as np\nx = np.random.normal"),
    "a call on a draw": (other_chance, "x = np.random.default_rng(1).normal().sum()"),
    "np.random by another name": (other_chance, "chance = np.random"),
    "random": (other_chance, "import random"),
    "from random": (other_chance, "from random import choice"),
    "from numpy": (other_chance, "from numpy.random import default_rng"),
    "numpy's module": (other_chance, "from numpy import random"),
    "private function": (private_names, "from edumig_sim.world.world import _entry"),
    "private module": (private_names, "from edumig_sim.world._world import entry"),
    "private attribute": (private_names, "from edumig_sim import crn\ncrn._GOLDEN"),
    "eval": (evaluated_text, "eval('1')"),
}
RIGHT = {
    "short file": (long_file, "x = 1\n" * LINES_OF_A_FILE),
    "short function": (long_functions, "def f():\n" + "    x = 1\n" * (LINES_OF_A_FUNCTION - 1)),
    "seven arguments and self": (many_arguments, "class A:\n    def f(self, a, b, c, d, *, e, g, h): ..."),
    "private keywords": (keyword_bags, "def _f(**options): ..."),
    "type": (other_chance, "from numpy.random import SeedSequence"),
    "annotation": (other_chance, "def f(rng: np.random.Generator | None = None): ..."),
    "public": (private_names, "from edumig_sim import __version__, crn\nself._x = crn.mix64"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_rule_finds_a_violation(case):
    rule, source = WRONG[case]
    assert len(rule(source)) == 1


@pytest.mark.parametrize("case", RIGHT)
def test_a_rule_lets_good_code_pass(case):
    rule, source = RIGHT[case]
    assert rule(source) == []


@pytest.mark.parametrize(
    "source", ["if code == 'UKR': ...", "home = ['Ukraine']", "HOST = 'UKR, DEU'", "UKR = 3"]
)
def test_a_region_in_the_code_is_found(source):
    assert named_regions(source, frozenset({"UKR", "DEU", "Ukraine"}))


def test_prose_may_name_a_real_programme():
    text = '"""Pays those who return, as a programme of Ukraine does; see the sources of the lever."""'
    assert named_regions(text, frozenset({"Ukraine"})) == []
