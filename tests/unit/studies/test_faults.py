"""Nothing is lost, nothing is there twice and every mishap is told, whatever ends or harms a sweep."""

import os
import resource
import shutil
import subprocess
import time

import faults
import numpy as np
import psutil
import pytest
from studying import contents, line_study

import edumig_sim as em
from edumig_sim.errors import EduMigError
from edumig_sim.studies import load_study_results, study_status
from edumig_sim.studies.runners import DIED
from edumig_sim.studies.store import is_locked

KILLS = 20
LARGEST = 11_000  # bytes of a file: above all files of the first chunks, below those of the later ones
MOST_MEGABYTES = 20.0  # for 19,000 points more, whose design alone takes a third of one
DISK = "400k"  # of a disk that takes some of the chunks


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A study that nothing disturbed."""
    folder = tmp_path_factory.mktemp("whole") / "out"
    return em.sweep(line_study(100), folder, workers=1, progress=False)


@pytest.fixture
def copied(whole, tmp_path):
    """A copy of it, to be harmed."""
    shutil.copytree(whole.folder, tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture(scope="module")
def slow_whole(tmp_path_factory):
    """The slow study, undisturbed."""
    folder = tmp_path_factory.mktemp("slow") / "out"
    code, words = faults.ended(faults.start("slow", folder, workers=2))
    assert code == 0, words
    return load_study_results(folder)


def unfinished(folder):
    """Files that a sweep left half-written."""
    return list(folder.rglob(".unfinished*"))


# --- harm to files -------------------------------------------------------------------------------------------------


def _flip(path):
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    path.write_bytes(raw)


HARM = {
    "a bit that turned": ("outcomes/chunk-000003.parquet", _flip, "its checksum"),
    "a file cut short": ("experiments/chunk-000003.parquet", lambda p: os.truncate(p, 100), "its checksum"),
    "a file that is gone": ("outcomes/chunk-000003.parquet", os.unlink, "No such file"),
    "a record that cannot be read": ("chunks/chunk-000003.json", lambda p: os.truncate(p, 40), "its record"),
}


@pytest.mark.parametrize("harm", HARM)
def test_a_damaged_chunk_is_found_told_and_simulated_again(harm, whole, copied, capsys):
    name, damage, words = HARM[harm]
    damage(copied / name)
    results = em.sweep(line_study(100), copied, workers=1)
    told = capsys.readouterr().err
    assert "chunk 3 is damaged" in told and words in told and told.count("damaged") == 1
    assert contents(copied) == contents(whole.folder) and results.complete


def test_whole_chunks_are_not_simulated_again(whole, copied):
    before = {p: p.stat().st_mtime_ns for p in copied.rglob("*.parquet")}
    (copied / "chunks/chunk-000005.json").unlink()
    em.sweep(line_study(100), copied, workers=1, progress=False)
    changed = {p.name for p, moment in before.items() if p.stat().st_mtime_ns != moment}
    assert changed == {"chunk-000005.parquet"}


def test_a_chunk_that_cannot_be_read_says_what_to_do(copied):
    os.truncate(copied / "outcomes/chunk-000003.parquet", 100)
    with pytest.raises(EduMigError, match="run the same sweep again, which finds damaged chunks"):
        _ = load_study_results(copied).runs


@pytest.mark.parametrize("name", ["design.npy", "manifest.json"])
def test_a_damaged_design_or_manifest_stops_with_one_message(name, copied):
    _flip(copied / name) if name == "design.npy" else os.truncate(copied / name, 50)
    with pytest.raises(EduMigError, match="damaged") as caught:
        em.sweep(line_study(100), copied, workers=1, progress=False)
    assert len(caught.value.problems) == 1


def test_a_study_that_changed_does_not_go_on_in_the_old_folder(whole, copied):
    with pytest.raises(EduMigError, match="holds another study: design changed since it began"):
        em.sweep(line_study(101), copied, workers=1, progress=False)
    with pytest.raises(EduMigError, match="replicates changed"):
        em.sweep(line_study(100, replicates=3), copied, workers=1, progress=False)
    assert contents(copied) == contents(whole.folder)


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(EduMigError, match="is left alone"):
        em.sweep(line_study(10), tmp_path, workers=1, progress=False)
    assert [p.name for p in tmp_path.iterdir()] == ["letter.txt"]


# --- harm to processes ---------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_twenty_kills_at_random_moments_change_nothing(slow_whole, tmp_path):
    luck, folder = np.random.default_rng(20), tmp_path / "out"
    done = [0]
    for k in range(KILLS):
        process = faults.start("slow", folder, workers=2 if k % 4 == 3 else 1)
        time.sleep(luck.uniform(0.0, 2.4 if k % 4 == 3 else 0.6))  # processes take a while to start
        assert process.poll() is None, f"it ended before kill {k}: {faults.ended(process)}"
        process.kill()
        process.communicate(timeout=faults.PATIENCE)
        if (folder / "manifest.json").exists():
            done.append(study_status(folder).chunks_done)
    assert done == sorted(done) and 0 < done[-1] < faults.CHUNKS  # kept from kill to kill
    code, words = faults.ended(faults.start("slow", folder, workers=2))
    assert code == 0 and words == ""
    assert contents(folder) == contents(slow_whole.folder)
    assert not unfinished(folder) and study_status(folder).complete
    assert list(load_study_results(folder).experiments.index) == list(range(2048))


@pytest.mark.slow
def test_workers_end_when_their_sweep_is_killed(tmp_path):
    process = faults.start("slow", tmp_path / "out", workers=2)
    workers = faults.wait_for_workers(process, 2)
    process.kill()
    process.communicate(timeout=faults.PATIENCE)
    _, alive = psutil.wait_procs(workers, timeout=20)
    assert not alive
    assert not is_locked(tmp_path / "out")


@pytest.mark.slow
def test_a_killed_worker_costs_nothing(slow_whole, tmp_path):
    process = faults.start("slow", tmp_path / "out", workers=2)
    worker = faults.wait_for_workers(process, 2)[0]
    while not list((tmp_path / "out").glob("chunks/*.json")):
        assert process.poll() is None
    worker.kill()
    code, words = faults.ended(process)
    assert code == 0 and words == ""
    assert contents(tmp_path / "out") == contents(slow_whole.folder)


@pytest.mark.slow
@pytest.mark.parametrize("study", ["one_deadly", "one_stuttering"])
def test_a_point_that_ends_its_process_is_recorded_and_the_others_are_there(tmp_path, study):
    code, words = faults.ended(faults.start(study, tmp_path / "out", workers=2))
    assert code == 0, words
    results = load_study_results(tmp_path / "out")
    assert list(results.failures["point"]) == [7] and results.failures["reason"][0] == DIED
    assert set(results.runs["point"]) == set(range(faults.CHUNKS)) - {7}


@pytest.mark.slow
def test_of_two_sweeps_in_one_folder_the_second_is_told(slow_whole, tmp_path):
    first = faults.start("slow", tmp_path / "out")
    while not is_locked(tmp_path / "out"):
        assert first.poll() is None
    code, words = faults.ended(faults.start("slow", tmp_path / "out"))
    assert code == 2
    assert words.count("\n") == 1 and "another sweep is writing here" in words
    assert study_status(tmp_path / "out").running
    assert faults.ended(first) == (0, "")
    assert contents(tmp_path / "out") == contents(slow_whole.folder)


# --- a disk that fills ---------------------------------------------------------------------------------------------


def _goes_on(folder, tmp_path):
    """With room again, the same command ends with what an undisturbed sweep gives."""
    kept = study_status(folder).chunks_done
    assert 0 < kept < faults.CHUNKS and not unfinished(folder)
    for place in (folder, tmp_path / "undisturbed"):
        code, words = faults.ended(faults.start("growing", place))
        assert (code, words) == (0, "")
    assert contents(folder) == contents(tmp_path / "undisturbed")


def _little_room():
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST, LARGEST))


@pytest.mark.slow
def test_a_file_that_may_not_grow_stops_with_one_message_and_goes_on_later(tmp_path):
    folder = tmp_path / "out"
    code, words = faults.ended(faults.start("growing", folder, preexec_fn=_little_room))
    assert code == 2 and words.count("\n") == 1
    assert "could not be written (File too large)" in words and "chunks are safe" in words
    assert "give the same command again" in words
    _goes_on(folder, tmp_path)


@pytest.mark.slow
def test_a_full_disk_stops_with_one_message_and_goes_on_later(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root may mount a small disk")
    try:
        code, words = faults.ended(faults.start("growing", disk / "out"))
        assert code == 2 and words.count("\n") == 1
        assert "could not be written (No space left on device)" in words
        subprocess.run(["mount", "-o", "remount,size=20m", str(disk)], check=True)
        _goes_on(disk / "out", tmp_path)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.slow
def test_memory_does_not_grow_with_the_number_of_points(tmp_path):
    few, many = (faults.peak(name, tmp_path / name) for name in ("some", "many"))
    assert many < few + MOST_MEGABYTES
