"""Whatever stands in a folder of one's own: a world, or one message with a place; never anything else."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edumig_sim.errors import EduMigError
from edumig_sim.scenario import load_scenario
from edumig_sim.world import describe, load_world, world_folder
from edumig_sim.world.columns import SETTINGS, tables
from edumig_sim.world.parameters import load_parameters

PARAMETERS = load_parameters()
TABLES = ("regions.csv", "pairs.csv", "flows.csv")
KEYS = [*tables()[SETTINGS].columns, "colums", "colour", ""]
CELLS = st.one_of(
    st.sampled_from(
        ["", "0", "-1", "1e308", "inf", "nan", "1,5", "1.234,5", "27 000", "50%", "=1+1", "all", "\u2212 3"]
    ),
    st.floats(allow_nan=True).map(str),
    st.text(max_size=12),
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**12), 10**12),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(KEYS),
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LEAVES.map(str), inner, max_size=3),
    max_leaves=6,
)
quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("worlds")


def reads_or_says_where(folder: Path) -> None:
    """Load the world and describe it, or refuse it with problems that each name a file of the folder."""
    try:
        load_world(folder, PARAMETERS)
        load_scenario(folder).marks()
        describe.own_world_words(folder)
    except EduMigError as error:
        for problem in error.problems:
            assert problem.what and any(name in problem.where for name in (*TABLES, SETTINGS)), str(error)
            assert "missing or infinite" not in str(error)


def copied(place: Path) -> Path:
    return Path(shutil.copytree(world_folder("classroom"), Path(tempfile.mkdtemp(dir=place)) / "mine"))


@quick
@given(table=st.sampled_from(TABLES), line=st.integers(0, 7), column=st.integers(0, 18), cell=CELLS)
def test_any_cell(place, table, line, column, cell):
    folder = copied(place)
    lines = (folder / table).read_text(encoding="utf-8").splitlines()
    cells = lines[line % len(lines)].split(",")
    cells[column % len(cells)] = cell
    lines[line % len(lines)] = ",".join(cells)
    (folder / table).write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
    reads_or_says_where(folder)


@quick
@given(key=st.sampled_from(KEYS), value=VALUES)
def test_any_setting(place, key, value):
    import yaml

    folder = copied(place)
    text = yaml.safe_load((folder / SETTINGS).read_text(encoding="utf-8"))
    (folder / SETTINGS).write_text(yaml.safe_dump({**text, key: value}, allow_unicode=True), encoding="utf-8")
    reads_or_says_where(folder)


@quick
@given(table=st.sampled_from((*TABLES, SETTINGS)), raw=st.binary(max_size=60), at=st.integers(0, 400))
def test_any_bytes(place, table, raw, at):
    folder = copied(place)
    whole = (folder / table).read_bytes()
    (folder / table).write_bytes(whole[:at] + raw + whole[at:])
    reads_or_says_where(folder)


@quick
@given(table=st.sampled_from((*TABLES, SETTINGS)), length=st.integers(0, 600))
def test_any_beginning(place, table, length):
    folder = copied(place)
    (folder / table).write_bytes((folder / table).read_bytes()[:length])
    reads_or_says_where(folder)
