"""Reading YAML that a stranger may have written: plain values only, with the line of every key."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from edumig_sim.errors import Problem, ScenarioError

LARGEST_FILE = 1_000_000  # bytes
DEEPEST = 20  # levels of nesting
_PLAIN = {
    f"tag:yaml.org,2002:{t}" for t in ("str", "int", "float", "bool", "null", "map", "seq", "timestamp")
}


@dataclass
class Text:
    """A parsed file: plain values, and the line of each key path such as ``policies[0].scholarship.amount``."""

    path: str
    values: dict[str, Any]
    lines: dict[str, int] = field(default_factory=dict)

    def where(self, key: str) -> str:
        """File, line and key path of a key; the line of the nearest known parent where the key is absent."""
        parent = key
        while parent and parent not in self.lines:
            parent = parent.rpartition(".")[0]
        line = self.lines.get(parent)
        place = self.path if line is None else f"{self.path}, line {line}"
        return f"{place}: {key}" if key else place


def read_text(path: Path) -> Text:
    """Read a scenario file. Raises ScenarioError for a file that is missing, too large, or not plain YAML."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise ScenarioError(
                [Problem(str(path), f"{size:,} bytes; a scenario file has at most {LARGEST_FILE:,}")]
            )
        raw = path.read_bytes()
    except OSError as error:
        raise ScenarioError([Problem(str(path), f"cannot be read: {error.strerror or error}")]) from None
    return parse_text(raw, str(path))


def parse_text(raw: bytes, name: str) -> Text:
    """Parse YAML bytes; ``name`` is used in messages."""
    try:
        decoded = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ScenarioError([Problem(name, f"not UTF-8 text (byte {error.start})")]) from None
    problems = _dangers(decoded, name)
    if problems:
        raise ScenarioError(problems)
    root = yaml.compose(decoded, Loader=yaml.SafeLoader)
    if root is None:
        return Text(name, {})
    if not isinstance(root, yaml.MappingNode):
        raise ScenarioError([Problem(name, "a scenario is a list of keys with values, such as 'title: ...'")])
    text = Text(name, {})
    text.values = _value(root, "", text, problems)
    if problems:
        raise ScenarioError(problems)
    return text


def _dangers(decoded: str, name: str) -> list[Problem | str]:
    """What a scenario never needs: anchors, tags, deep nesting, and text that is not YAML."""
    depth = 0
    try:
        for event in yaml.parse(decoded, Loader=yaml.SafeLoader):
            line = f"{name}, line {event.start_mark.line + 1 if event.start_mark else 1}"
            if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                depth += 1
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                depth -= 1
            if depth > DEEPEST:
                return [Problem(line, f"nested more than {DEEPEST} levels deep")]
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                return [Problem(line, "anchors and aliases (& and *) are not allowed in a scenario")]
            if tag := getattr(event, "tag", None):
                return [Problem(line, f"the tag {tag!r} is not allowed in a scenario")]
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"{name}, line {mark.line + 1}" if mark else name
        return [Problem(line, f"not valid YAML: {getattr(error, 'problem', None) or error}")]
    except RecursionError:
        return [Problem(name, f"nested more than {DEEPEST} levels deep")]
    return []


def _value(node: yaml.Node, path: str, text: Text, problems: list[Problem | str]) -> Any:
    """Plain value of a node; notes lines and repeated keys."""
    text.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, f"{path}[{i}]", text, problems) for i, item in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        found: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = _scalar(key_node) if isinstance(key_node, yaml.ScalarNode) else str(key_node.value)
            inner = f"{path}.{key}" if path else str(key)
            if key in found:
                place = f"{text.path}, line {key_node.start_mark.line + 1}: {inner}"
                problems.append(Problem(place, f"given twice (first in line {text.lines[inner]})"))
            text.lines[inner] = key_node.start_mark.line + 1
            found[key] = _value(value_node, inner, text, problems)
        return found
    return _scalar(node)


def _scalar(node: yaml.Node) -> Any:
    """A scalar as YAML reads it, with 50e6 read as the number it looks like."""
    value = yaml.SafeLoader("").construct_object(node)
    if isinstance(value, str) and getattr(node, "style", None) is None:
        try:
            return float(value) if any(c in value for c in "eE") and value[:1] in "0123456789.+-" else value
        except ValueError:
            return value
    return value
