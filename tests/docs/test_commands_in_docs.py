"""Every command that the documents show is one that the program understands."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import typer

from edumig_sim import cli

ROOT = Path(__file__).resolve().parents[2]
TEXTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_COMMAND = re.compile(r"`(edumig [^`\n]+)`|^(?:\.venv/bin/)?(edumig .+)$", re.MULTILINE)
SHOWN = sorted(
    {(a or b).strip() for path in TEXTS for a, b in _COMMAND.findall(path.read_text(encoding="utf-8"))}
)


def test_the_documents_show_commands():
    assert len(SHOWN) > 12


@pytest.mark.parametrize("shown", SHOWN)
def test_a_shown_command_has_a_name_and_options_that_exist(shown):
    words = [w for w in shlex.split(shown, comments=True)[1:] if w not in cli.entry.SWITCHES]
    if words == ["--help"]:
        return
    commands = typer.main.get_command(cli.app).commands  # type: ignore[attr-defined]
    assert words[0] in commands, shown
    known = {option for p in commands[words[0]].params for option in (*p.opts, *p.secondary_opts)}
    assert {w for w in words[1:] if w.startswith("-")} <= known, shown


def test_scenario_files_that_the_documents_name_are_there():
    named = {
        m for path in TEXTS for m in re.findall(r"scenarios/\w+\.yaml", path.read_text(encoding="utf-8"))
    }
    assert named and all((ROOT / name).is_file() for name in named)
