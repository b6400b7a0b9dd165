"""A study on a Dask cluster gives the bytes that it gives here, also when workers and the scheduler are killed."""

import threading
import time

import cluster
import faults
import pytest
from studying import contents, small_study

import edumig_sim as em

pytestmark = pytest.mark.slow


@pytest.fixture
def two_workers(tmp_path):
    one = cluster.Cluster(tmp_path)
    try:
        one.add_worker()
        one.add_worker()
        yield one
    finally:
        one.close()


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """The slow study on this machine."""
    folder = tmp_path_factory.mktemp("here") / "out"
    return em.sweep(faults.slow(), folder, workers=1, progress=False).folder


def sweep_beside(study, folder, address):
    """A sweep in a thread, so that its cluster can be harmed meanwhile; gives the thread and what it raised."""
    raised = []

    def work():
        try:
            em.sweep(study, folder, dask=address, progress=False)
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread, raised


def wait_for_chunks(folder, count, thread):
    """Waits until so many chunks are there."""
    end = time.monotonic() + faults.PATIENCE
    while len(list(folder.glob("chunks/*.json"))) < count:
        assert thread.is_alive() and time.monotonic() < end
        time.sleep(0.02)


def test_a_study_of_the_model_gives_the_same_bytes_as_here(two_workers, tmp_path):
    study = small_study(tmp_path)
    there = em.sweep(study, tmp_path / "there", dask=two_workers.address, progress=False)
    here = em.sweep(study, tmp_path / "here", workers=1, progress=False)
    assert there.complete and contents(there.folder) == contents(here.folder)


def test_a_killed_worker_costs_nothing(two_workers, here, tmp_path):
    thread, raised = sweep_beside(faults.slow(), tmp_path / "out", two_workers.address)
    wait_for_chunks(tmp_path / "out", 4, thread)
    cluster.inner(two_workers.processes[1]).kill()  # its nanny starts another
    wait_for_chunks(tmp_path / "out", 12, thread)
    cluster.kill(two_workers.processes[2])  # with its nanny: it is gone
    thread.join(faults.PATIENCE)
    assert not thread.is_alive() and not raised
    assert contents(tmp_path / "out") == contents(here)


def test_a_scheduler_that_starts_anew_costs_only_what_was_in_hand(two_workers, here, tmp_path):
    thread, raised = sweep_beside(faults.slow(), tmp_path / "out", two_workers.address)
    wait_for_chunks(tmp_path / "out", 8, thread)
    two_workers.restart_scheduler()
    two_workers.add_worker()
    two_workers.add_worker()
    thread.join(faults.PATIENCE)
    assert not thread.is_alive() and not raised
    assert contents(tmp_path / "out") == contents(here)


def test_a_point_that_ends_its_workers_is_recorded_and_the_others_are_there(two_workers, tmp_path):
    results = em.sweep(faults.one_deadly(), tmp_path / "out", dask=two_workers.address, progress=False)
    assert list(results.failures["point"]) == [7]
    assert "ended before it was done" in results.failures["reason"][0]
    assert set(results.runs["point"]) == set(range(faults.CHUNKS)) - {7}
