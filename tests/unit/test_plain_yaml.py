"""The quick reader of YAML says what the plain one says."""

from importlib.resources import files

import pytest
import yaml

from edumig_sim.plain_yaml import read_yaml

PACKAGED = ("parameters.yaml", "data/classroom/world.yaml", "data/world/sources.yaml")


@pytest.mark.parametrize("name", PACKAGED)
def test_packaged_files_read_the_same(name):
    text = (files("edumig_sim.world") / name).read_text(encoding="utf-8")
    assert read_yaml(text) == yaml.safe_load(text)


def test_damage_is_told_with_its_line():
    with pytest.raises(yaml.YAMLError) as told:
        read_yaml("a: 1\nb: [1, 2\nc: 3\n")
    assert told.value.problem_mark.line > 0


@pytest.mark.parametrize("text", ["", "!!python/object:builtins.open {}"])
def test_only_plain_values(text):
    if text:
        with pytest.raises(yaml.YAMLError):
            read_yaml(text)
    else:
        assert read_yaml(text) is None


@pytest.mark.parametrize("text", ["a: 1\na: 2\n", "b: {a: 1, c: 2, a: 3}\n", "- a: 1\n  a: 1\n"])
def test_a_key_that_is_given_twice_is_damage(text):
    with pytest.raises(yaml.YAMLError, match="the key 'a' is given twice"):
        read_yaml(text)
