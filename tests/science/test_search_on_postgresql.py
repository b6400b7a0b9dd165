"""Searches on several machines share a PostgreSQL database: each candidate is tried once; a killed one goes on.

A server of the test's own, in a temporary folder and on a private socket, started and stopped here.
"""

import glob
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from searching import schaffer_study

import edumig_sim as em
from edumig_sim.errors import EduMigError

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow
# A search of its own process, as on another machine: argv are the folder, the storage and the trials.
SCRIPT = """
import sys, time
sys.path[:0] = ["tests", "tests/unit"]
import searching
import edumig_sim as em

if __name__ == "__main__":
    folder, storage, trials = sys.argv[1:]
    study = searching.schaffer_study(searching.slowly, 2, trials=int(trials), generation=6)
    found = em.search(study, folder, workers=1, storage=storage, progress=False, figures=False)
    print(len(found.candidates))
"""


def binaries():
    """The folder of PostgreSQL's programs, or None."""
    named = shutil.which("initdb")
    folders = [*([str(Path(named).parent)] if named else []), *glob.glob("/usr/lib/postgresql/*/bin")]
    return next((Path(f) for f in reversed(folders) if (Path(f) / "initdb").exists()), None)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """The address of an empty database on a server of our own."""
    programs = binaries()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is not installed; .ci/postgresql does it")
        pytest.skip("PostgreSQL is not installed (.ci/postgresql installs it)")
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))  # the path of a socket must be short
    as_user = []
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]

    def run(*words):
        done = subprocess.run([*as_user, *map(str, words)], capture_output=True, text=True, cwd=folder)
        assert done.returncode == 0, done.stdout + done.stderr

    try:
        run(programs / "initdb", "-D", folder / "data", "-U", "edumig", "-A", "trust", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run(programs / "pg_ctl", "-D", folder / "data", "-l", folder / "log", "-o", options, "-w", "start")
        try:
            yield f"postgresql+psycopg://edumig@/postgres?host={folder}"
        finally:
            run(programs / "pg_ctl", "-D", folder / "data", "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def begun(folder, server, trials):
    words = [sys.executable, "-c", SCRIPT, str(folder), server, str(trials)]
    return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_two_searches_share_the_candidates_and_a_killed_one_goes_on(tmp_path, server):
    first, second = (begun(tmp_path / name, server, 30) for name in ("one", "two"))
    time.sleep(6.0)
    first.send_signal(signal.SIGKILL)
    first.wait()
    out, err = second.communicate(timeout=180)
    assert second.returncode == 0, err
    again = begun(tmp_path / "one", server, 30)
    out, err = again.communicate(timeout=180)
    assert again.returncode == 0 and out.strip() == "30", err
    third = begun(tmp_path / "two", server, 30)
    out, err = third.communicate(timeout=180)
    assert third.returncode == 0 and out.strip() == "30", err
    tables = [(tmp_path / name / "candidates.csv").read_text() for name in ("one", "two")]
    assert tables[0] == tables[1] and tables[0].count("\n") == 31


def test_alone_it_gives_the_numbers_of_a_file(tmp_path, server):
    study = schaffer_study(trials=12, generation=6)
    options = {"workers": 1, "progress": False, "figures": False}
    shared = em.search(study, tmp_path / "shared", storage=server, **options)
    assert shared.data.equals(em.search(study, tmp_path / "file", **options).data)


def test_a_database_that_is_not_there_is_told(tmp_path, server):
    missing = server.replace("/postgres?", "/nothing?")
    with pytest.raises(EduMigError, match="storage: the database cannot be reached"):
        em.search(schaffer_study(), tmp_path / "out", storage=missing, progress=False)
