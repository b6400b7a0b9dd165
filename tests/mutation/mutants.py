"""Mutants of a source text: those of cosmic-ray's operators that make sense in numerical code, and lost terms.

Left out are replacements that Python refuses at once for real numbers (shifts, remainders, a comparison by identity
instead of by size): they would be seen by any test, and flatter the score.
"""

from __future__ import annotations

import ast
import difflib
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

_ARITHMETIC = ("Add", "Sub", "Mul", "Div")
_ORDER = ("Eq", "NotEq", "Lt", "LtE", "Gt", "GtE")
_PLAIN = (
    *("AddNot", "ReplaceTrueWithFalse", "ReplaceFalseWithTrue", "ReplaceAndWithOr", "ReplaceOrWithAnd"),
    *("ReplaceBreakWithContinue", "ReplaceContinueWithBreak", "NumberReplacer", "ZeroIterationForLoop"),
    *(
        "ReplaceUnaryOperator_USub_UAdd",
        "ReplaceUnaryOperator_Delete_Not",
        "ReplaceUnaryOperator_Delete_Invert",
    ),
)
LOST = "lost term"


@dataclass(frozen=True)
class Mutant:
    """A change of one file. before, after: the lines that differ, without indentation."""

    file: str
    operator: str
    line: int
    before: str
    after: str
    source: str  # the whole changed text

    @property
    def name(self) -> tuple[str, str, str]:
        """What tells it apart from all others of its file, wherever its line has moved to."""
        return self.file, self.before, self.after


def operators() -> list[str]:
    """Names of cosmic-ray's operators that are used."""
    names = [f"core/{name}" for name in _PLAIN]
    names += [f"core/ReplaceBinaryOperator_{a}_{b}" for a in _ARITHMETIC for b in _ARITHMETIC if a != b]
    names += ["core/ReplaceBinaryOperator_BitAnd_BitOr", "core/ReplaceBinaryOperator_BitOr_BitAnd"]
    names += [f"core/ReplaceComparisonOperator_{a}_{b}" for a in _ORDER for b in _ORDER if a != b]
    return [*names, "core/ReplaceComparisonOperator_Is_IsNot", "core/ReplaceComparisonOperator_IsNot_Is"]


@cache
def _operator(name: str) -> Any:
    if name == LOST:
        return LostTerm()
    from cosmic_ray.plugins import get_operator

    return get_operator(name)()


class LostTerm:
    """An operator in the manner of cosmic-ray's: a term or a factor that is forgotten, with its sign."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Any, Any]]:
        """One position for every operand of a sum or a product."""
        if getattr(node, "type", "") in ("arith_expr", "term"):
            for operand in node.children[::2]:
                yield operand.start_pos, operand.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """The sum or product without one operand; a first term that is subtracted from keeps the sign."""
        children = node.children
        kept = children[: 2 * index - 1] + children[2 * index + 1 :] if index else children[2:]
        if not index and children[1].value in ("-", "/", "//", "%"):
            kept = [children[1], *kept] if children[1].value == "-" else kept
        node.children = kept
        return node


class Places(NamedTuple):
    """Where a file can be changed, and in which way: an operator and the number of its place."""

    file: str
    operator: str
    number: int


def places(file: str, source: str) -> list[Places]:
    """Everywhere a text can be changed."""
    from cosmic_ray.ast import ast_nodes, get_ast

    nodes = list(ast_nodes(get_ast(source)))
    found = []
    for name in [*operators(), LOST]:
        operator = _operator(name)
        count = sum(1 for node in nodes for _ in operator.mutation_positions(node))
        found += [Places(file, name, k) for k in range(count)]
    return found


def drawn(every: Sequence[Places], sources: Mapping[str, str], seed: int) -> Iterator[Mutant]:
    """Mutants in an order drawn from a seed, always the same: the first so many are a random sample.

    Changes that change nothing (an annotation, a docstring) and those that were there already are left out.
    """
    meaning = {file: _meaning(text) for file, text in sources.items()}
    seen = set()
    for k in random.Random(seed).sample(range(len(every)), len(every)):
        file, name, number = every[k]
        made = _made(file, sources[file], name, number)
        if made is None or made.name in seen or _meaning(made.source) == meaning[file]:
            continue
        seen.add(made.name)
        yield made


def changed(file: str, source: str, old: str, new: str, operator: str) -> Mutant:
    """A mutant by replacing the one place where a text stands. Raises ValueError where it stands not exactly once."""
    if source.count(old) != 1:
        raise ValueError(f"{file}: {old!r} stands there {source.count(old)} times")
    return _described(file, source, source.replace(old, new), operator)


def _made(file: str, source: str, name: str, place: int) -> Mutant | None:
    from cosmic_ray.mutating import mutate_code

    text = mutate_code(source, _operator(name), place)
    return None if text is None or text == source else _described(file, source, text, name)


def _described(file: str, source: str, text: str, operator: str) -> Mutant:
    old, new = source.splitlines(), text.splitlines()
    before, after, line = [], [], 0
    for kind, a, b, c, d in difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind != "equal":
            line = line or a + 1
            before += [x.strip() for x in old[a:b]]
            after += [x.strip() for x in new[c:d]]
    short = operator.removeprefix("core/")
    return Mutant(file, short, line, " ".join(before), " ".join(after), text)


def _meaning(source: str) -> str:
    """The syntax tree without what changes nothing: annotations, docstrings, blocks for type checkers."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return ""
    for node in ast.walk(tree):
        for name in ("annotation", "returns"):
            if hasattr(node, name):
                setattr(node, name, None if name == "returns" else ast.Constant(0))
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = list(_kept(body)) or [ast.Pass()]  # type: ignore[attr-defined]
    return ast.dump(tree)


def _kept(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    for statement in body:
        text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
        checking = isinstance(statement, ast.If) and "TYPE_CHECKING" in ast.unparse(statement.test)
        alias = isinstance(statement, ast.Assign) and "NDArray" in ast.unparse(statement.value)
        if not (text or checking or alias):
            yield statement
