"""A study's folder is read by others without us."""

import subprocess
import sys

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pytest
from studying import line_study

import edumig_sim as em
from edumig_sim.errors import EduMigError


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    return em.sweep(line_study(100), tmp_path_factory.mktemp("read") / "out", workers=1, progress=False)


def test_duckdb_joins_its_tables(results):
    query = f"""
        select e.point, e.x1, avg(o.y) as y
        from '{results.folder}/experiments/*.parquet' e join '{results.folder}/outcomes/*.parquet' o using (point)
        where e.status = 'done' group by all order by e.point
    """
    found = duckdb.sql(query).df().set_index("point")
    table = results.table()
    done = table[table["status"] == "done"]
    np.testing.assert_array_equal(found.index, done.index)
    np.testing.assert_allclose(found["y"], done["mean"])
    np.testing.assert_array_equal(found["x1"], done["x1"])


def test_polars_reads_them_lazily(results):
    outcomes = pl.scan_parquet(results.folder / "outcomes" / "*.parquet")
    found = outcomes.group_by("point").agg(pl.col("y").mean()).sort("point").collect()
    np.testing.assert_allclose(found["y"], results.outcomes["y", "all", 0].dropna())


def test_pandas_reads_a_folder_in_the_order_of_points(results):
    found = pd.read_parquet(results.folder / "experiments").sort_values("point").set_index("point")
    pd.testing.assert_frame_equal(found, results.experiments)
    failed = pd.read_parquet(results.folder / "failures")
    assert set(failed["point"]) == set(found.index[found["status"] == "failed"])


def test_a_study_needs_no_cluster_library_until_one_is_asked_for():
    check = "import sys, edumig_sim as em; em.sweep; print('distributed' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_missing_cluster_library_says_what_to_install(results, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(EduMigError, match=r"pip install 'edumig-sim\[dask\]'"):
        em.sweep(line_study(10), tmp_path / "out", dask="tcp://127.0.0.1:1", progress=False)


def test_an_address_that_means_nothing_says_so(tmp_path):
    with pytest.raises(EduMigError, match="nowhere:: no Dask scheduler answers"):
        em.sweep(line_study(10), tmp_path / "out", dask="nowhere:", progress=False)
