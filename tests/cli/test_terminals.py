"""Terminals of any width and encoding, files, and pipes that are not read to their end."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

COMMAND = [sys.executable, "-m", "edumig_sim"]
ROOT = Path(__file__).resolve().parents[2]
UKRAINIAN = """\
base: classroom
title: Стипендія — «випускникам» 中
horizon: {start: 2021, end: 2022, burn_in: 8}
population: {agents_per_region: 20}
replicates: 2
policies:
  - return_grant: {origins: [RUR], amount: 5000, years: 2}
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(UKRAINIAN, encoding="utf-8")
    return tmp_path


def edumig(place: Path, *arguments: str | bytes, **settings: str) -> subprocess.CompletedProcess[bytes]:
    env = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "PYTHONUTF8")}
    env |= {"PYTHONPATH": str(ROOT), **settings}
    return subprocess.run([*COMMAND, *arguments], cwd=place, env=env, capture_output=True, timeout=300)


# --- encodings -------------------------------------------------------------------------------------------------------

ANSWERS = {
    "compare": ("compare", "plan.yaml", "--workers", "1"),
    "check": ("check", "plan.yaml"),
    "levers": ("levers",),
    "worlds": ("worlds", "world", "--flags"),
    "bibtex": ("cite", "plan.yaml", "--bibtex"),
    "a mistake": ("check", "Стипендія.yaml"),
}


@pytest.mark.parametrize(
    ("what", "encoding"), [("check", "ascii"), ("a mistake", "cp1252"), ("levers", "cp437")]
)
def test_an_encoding_that_lacks_letters_loses_none(place, what, encoding):
    told = edumig(place, *ANSWERS[what], PYTHONIOENCODING=encoding)
    plain = edumig(place, *ANSWERS[what], PYTHONIOENCODING="utf-8")
    assert told.returncode == plain.returncode and b"Traceback" not in told.stderr
    for one, other in ((told.stdout, plain.stdout), (told.stderr, plain.stderr)):
        assert read_back(one.decode(encoding)) == plain_twins(other.decode("utf-8"))


@pytest.mark.parametrize("what", [pytest.param("compare", marks=pytest.mark.slow), "worlds", "bibtex"])
def test_no_command_fails_for_an_encoding(place, what):
    told = edumig(place, *ANSWERS[what], PYTHONIOENCODING="ascii")
    assert told.returncode == 0 and b"Traceback" not in told.stderr, told.stderr
    assert len(told.stdout) > 200


def test_json_is_json_in_every_encoding(place):
    told = edumig(place, "check", "plan.yaml", "--json", PYTHONIOENCODING="cp1252")
    assert json.loads(told.stdout.decode("cp1252"))["title"] == "Стипендія — «випускникам» 中"


def read_back(text: str) -> str:
    """Text in which numbers of characters are characters again."""
    return plain_twins(text.encode("latin-1", "backslashreplace").decode("unicode_escape"))


def plain_twins(text: str) -> str:
    """Text with typographic marks as an encoding without them writes them."""
    from edumig_sim.cli import terminal

    return text.translate(terminal._TWINS)


# --- names that are no text ------------------------------------------------------------------------------------------

BYTES = b"gr\xffnt.yaml"
SETTLED = {
    "check": (b"check", BYTES),
    "compare out": (b"compare", b"plan.yaml", b"--out", b"res\xff"),
    "new": (b"new", BYTES),
    "report": (b"report", b"res\xff"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux")
@pytest.mark.parametrize("what", SETTLED)
def test_a_name_that_is_not_utf_8_is_refused_before_the_work(place, what):
    (place / os.fsdecode(BYTES)).write_text(UKRAINIAN, encoding="utf-8")
    before = sorted(os.listdir(os.fsencode(place)))
    told = edumig(place, *SETTLED[what])
    assert told.returncode == 2 and b"not UTF-8" in told.stderr and len(told.stderr.splitlines()) == 1
    assert not told.stdout and sorted(os.listdir(os.fsencode(place))) == before


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux")
def test_so_is_a_folder_that_only_the_full_path_names(place):
    inside = place / os.fsdecode(b"d\xff")
    inside.mkdir()
    told = edumig(inside, "compare", str(place / "plan.yaml"), "--out", "results")
    assert told.returncode == 2 and b"not UTF-8" in told.stderr and not told.stdout
    assert not list(inside.iterdir())


def test_python_is_told_the_same():
    from edumig_sim import load_scenario
    from edumig_sim.errors import EduMigError
    from edumig_sim.storage import check_writable

    for ask in (load_scenario, check_writable):
        with pytest.raises(EduMigError, match="not UTF-8"):
            ask("gr\udcffnt")


# --- widths ----------------------------------------------------------------------------------------------------------

LABELS = ("Students abroad", "Skilled residents", "Green Valley", "all regions")


@pytest.mark.parametrize("columns", ["40", *(pytest.param(c, marks=pytest.mark.slow) for c in ("60", "0"))])
def test_tables_keep_their_labels_at_any_width(place, columns):
    told = edumig(place, "compare", "plan.yaml", "--workers", "1", COLUMNS=columns, PYTHONIOENCODING="utf-8")
    lines = told.stdout.decode().splitlines()
    for label in LABELS:
        assert any(label in line for line in lines), (label, lines)
    assert not any("…" in line for line in lines)  # nothing is cut


def on_terminal(place: Path, columns: int, *arguments: str) -> list[str]:
    """What a command shows on a terminal of some width."""
    env = {key: value for key, value in os.environ.items() if key != "COLUMNS"}
    shown = pexpect.run(
        shlex.join((*COMMAND, *arguments)),
        cwd=str(place),
        env={**env, "PYTHONPATH": str(ROOT), "TERM": "xterm", "NO_COLOR": "1"},
        timeout=200,
        extra_args=None,
        dimensions=(40, columns),
    )
    return [line.rstrip() for line in shown.decode("utf-8").splitlines()]


@pytest.mark.skipif(os.name != "posix", reason="a pseudo-terminal")
def test_sentences_wrap_at_words_on_a_terminal_and_not_at_all_in_a_file(place):
    lines = on_terminal(place, 50, "check", "plan.yaml")
    assert max(map(len, lines)) <= 50 and len(lines) > 5
    in_file = edumig(place, "check", "plan.yaml", PYTHONIOENCODING="utf-8").stdout.decode()
    assert " ".join(" ".join(lines).split()) == " ".join(in_file.split())  # no word is cut
    assert len(in_file.splitlines()) == 4
    mistake = on_terminal(place, 50, "check", "plam.yaml")
    assert max(map(len, mistake)) <= 50 and "plan.yaml" in " ".join(mistake)


# --- pipes -----------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="a pipe of a POSIX shell")
@pytest.mark.parametrize("arguments", ["levers --json", "worlds world --flags"])
def test_a_reader_that_leaves_early_ends_a_command_quietly(place, arguments):
    line = f"{shlex.join(COMMAND)} {arguments} | head -1; exit ${{PIPESTATUS[0]}}"
    told = subprocess.run(
        ["bash", "-c", line],
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=120,
    )
    assert told.returncode in (0, 141) and not told.stderr, told.stderr  # 0: it had written all before


@pytest.mark.skipif(os.name != "posix", reason="a pipe of a POSIX shell")
def test_nobody_reading_at_all_is_141(place):
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [*COMMAND, "levers"],
        stdout=write,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    os.close(write)
    assert done.returncode == 141 and not done.stderr
