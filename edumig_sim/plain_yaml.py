"""YAML as plain values: files of the package read fast, files of a stranger with the line of every key.

Both refuse a key that is given twice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from edumig_sim.errors import Problem, ScenarioError

SCENARIO = "scenario file"
LARGEST_FILE = 1_000_000  # bytes
DEEPEST = 20  # levels of nesting
MOST_VALUES = 50_000  # keys, values and brackets
LONGEST_NUMBER = 400  # digits

# Numbers and switches as a person reads them: no octal, no sexagesimal, no dates.
_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9_]*)")
_DECIMAL = re.compile(r"[-+]?(?=\.?[0-9])(0|[1-9][0-9_]*)?(\.[0-9_]*)?([eE][-+]?[0-9]+)?")
_ENDLESS = re.compile(r"[-+]?\.inf|\.nan", re.IGNORECASE)
_SWITCHES = MappingProxyType(
    {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
)
_ABSENT = ("", "~", "null")


_FAST: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml where it is there


class _Loader(_FAST):  # type: ignore[misc]
    """Plain values; the same key twice is an error instead of the last value."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        found: dict[Any, Any] = super().construct_mapping(node, deep)
        if len(found) < len(node.value):
            seen: set[str] = set()
            for key, _ in node.value:
                if str(key.value) in seen:
                    raise yaml.constructor.ConstructorError(
                        None, None, f"the key {key.value!r} is given twice", key.start_mark
                    )
                seen.add(str(key.value))
        return found


def read_yaml(text: str) -> Any:
    """What a YAML text says, in dictionaries, lists, texts and numbers.

    Raises yaml.YAMLError for a damaged one and for a key that is given twice.
    """
    loader = _Loader(text)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()


@dataclass
class Text:
    """A parsed file: plain values, and the line of each key path such as ``policies[0].scholarship.amount``."""

    path: str
    values: dict[str, Any]
    lines: dict[str, int] = field(default_factory=dict)
    problems: list[Problem | str] = field(default_factory=list)  # such as a key that is given twice

    def where(self, key: str) -> str:
        """File, line and key path of a key; the line of the nearest known parent where the key is absent."""
        parent = key
        while parent and parent not in self.lines:
            parent = parent.rpartition(".")[0]
        line = self.lines.get(parent)
        place = self.path if line is None else f"{self.path}, line {line}"
        return f"{place}: {key}" if key else place


def read_text(path: Path, kind: str = SCENARIO) -> Text:
    """Read a file that a user wrote; ``kind`` says in messages what it is.

    Raises ScenarioError for a file that is missing, too large, or not plain YAML.
    """
    try:
        if path.exists() and not path.is_file():
            raise ScenarioError([Problem(str(path), "is not a file")])
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ScenarioError([Problem(str(path), f"cannot be read: {reason}")]) from None
    if len(raw) > LARGEST_FILE:
        size = path.stat().st_size
        raise ScenarioError([Problem(str(path), f"{size:,} bytes; a {kind} has at most {LARGEST_FILE:,}")])
    return parse_text(raw, str(path), kind)


def parse_text(raw: bytes, name: str, kind: str = SCENARIO) -> Text:
    """Parse YAML bytes; ``name`` and ``kind`` are used in messages. Raises ScenarioError."""
    try:
        decoded = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problem = Problem(f"{name}, line {line}", f"not UTF-8 text (byte {error.start})")
        raise ScenarioError([problem]) from None
    danger = _danger(decoded, name, kind)
    if danger:
        raise ScenarioError([danger])
    root = yaml.compose(decoded, Loader=yaml.SafeLoader)
    text = Text(name, {})
    if root is None:
        return text
    if not isinstance(root, yaml.MappingNode):
        raise ScenarioError([Problem(name, f"a {kind} is a list of keys with values, such as 'title: ...'")])
    text.values = _value(root, "", text)
    return text


def write_text(values: Mapping[str, Any]) -> str:
    """Plain values as YAML that ``parse_text`` reads back equal."""
    return str(yaml.dump(dict(values), Dumper=_Writer, sort_keys=False, allow_unicode=True, width=110))


def _danger(decoded: str, name: str, kind: str) -> Problem | None:
    """The first thing that no user's file needs: anchors, tags, deep nesting, and text that is not YAML."""
    depth = 0
    try:
        for count, event in enumerate(yaml.parse(decoded, Loader=yaml.SafeLoader)):
            if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                depth += 1
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                depth -= 1
            if what := _forbidden(event, count, depth, kind):
                line = event.start_mark.line + 1 if event.start_mark else 1
                return Problem(f"{name}, line {line}", what)
    except yaml.YAMLError as error:
        return _not_yaml(error, decoded, name)
    except RecursionError:
        return Problem(name, f"nested more than {DEEPEST} levels deep")
    return None


def _forbidden(event: yaml.Event, count: int, depth: int, kind: str) -> str:
    if isinstance(event, yaml.DocumentStartEvent) and count > 1:
        return f"a second document begins ('---'); a {kind} holds one"
    if depth > DEEPEST:
        return f"nested more than {DEEPEST} levels deep"
    if count > MOST_VALUES:
        return f"more than {MOST_VALUES:,} keys and values"
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        return f"anchors and aliases (& and *) are not allowed in a {kind}"
    tag = getattr(event, "tag", None)
    return f"the tag {tag!r} is not allowed in a {kind}" if tag else ""


def _not_yaml(error: yaml.YAMLError, decoded: str, name: str) -> Problem:
    if isinstance(error, yaml.reader.ReaderError):
        line = decoded.count("\n", 0, error.position) + 1
        return Problem(f"{name}, line {line}", "holds a character that no text file needs")
    mark, reason = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    place = f"{name}, line {mark.line + 1}" if mark else name
    lines = decoded.splitlines()
    here = lines[mark.line] if mark and mark.line < len(lines) else ""
    hint = "; write {all but: [AAA, BBB]}" if "all but [" in here else ""
    return Problem(place, f"not valid YAML: {reason or 'cannot be parsed'}{hint}")


def _value(node: yaml.Node, path: str, text: Text) -> Any:
    """Plain value of a node; notes lines, repeated keys and keys that are not plain words."""
    text.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, f"{path}[{i}]", text) for i, item in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        found: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                text.problems.append(Problem(f"{text.path}, line {line}", "a key must be a plain word"))
                continue
            inner = f"{path}.{key_node.value}" if path else str(key_node.value)
            key = _key(key_node)
            if key in found:
                place = f"{text.path}, line {line}: {inner}"
                text.problems.append(Problem(place, f"given twice (first in line {text.lines[inner]})"))
                continue
            text.lines[inner] = line
            found[key] = _value(value_node, inner, text)
        return found
    return _scalar(node)


def _key(node: yaml.ScalarNode) -> str | int:
    """A key: a year is a whole number, everything else is a word as written."""
    value = _scalar(node)
    whole = isinstance(value, int) and not isinstance(value, bool) and str(value) == node.value
    return value if whole else str(node.value)


def _scalar(node: yaml.Node) -> Any:
    word = str(node.value)
    return word if getattr(node, "style", None) is not None else _meaning(word)


def _meaning(word: str) -> Any:
    """A bare word as a person reads it: 50e6 is a number, 017 and 2026-01-01 are texts, on and off are switches."""
    folded = word.casefold()
    if folded in _ABSENT:
        return None
    if folded in _SWITCHES:
        return _SWITCHES[folded]
    if _ENDLESS.fullmatch(word):
        return float(folded.replace(".", ""))
    if len(word) > LONGEST_NUMBER or not word.isascii():
        return word
    if _WHOLE.fullmatch(word):
        return int(word.replace("_", ""))
    if any(c.isdigit() for c in word) and _DECIMAL.fullmatch(word):
        return float(word.replace("_", ""))
    return word


class _Writer(yaml.SafeDumper):
    """Quotes every text that would be read as something else."""


def _write_word(writer: yaml.SafeDumper, word: str) -> yaml.Node:
    style = None if isinstance(_meaning(word), str) else "'"
    return writer.represent_scalar("tag:yaml.org,2002:str", word, style=style)


def _write_number(writer: yaml.SafeDumper, number: float) -> yaml.Node:
    """Numbers of NumPy are numbers, too: factors of a study and analyses in Python hand them over."""
    return writer.represent_float(float(number))


_Writer.add_representer(str, _write_word)
_Writer.add_multi_representer(float, _write_number)
