"""How a command ends when the machine fails it: one message, its exit code, and nothing half-written left over."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import edumig_sim as em
from edumig_sim import cli, results, storage
from edumig_sim.cli import answer
from edumig_sim.report import style

ROOT = Path(__file__).resolve().parents[2]
PLAN = """\
base: classroom
title: A plan
horizon: {start: 2021, end: 2022, burn_in: 8}
population: {agents_per_region: 30}
replicates: 1
policies:
  - scholarship: {origins: [CAP], amount: 5000}
"""
COMPARE = ("compare", "plan.yaml", "--workers", "1", "--out", "deep/er/results")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a scenario and nothing else."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    return tmp_path


def ended(capsys: pytest.CaptureFixture[str], place: Path, arguments: tuple[str, ...], code: int) -> str:
    """The message of a command that ends with that code and leaves nothing behind."""
    assert cli.execute(arguments) == code
    out, err = capsys.readouterr()
    assert not out and "Traceback" not in err and err.count("edumig:") == 1
    assert [p.name for p in sorted(place.rglob("*"))] == ["plan.yaml"]
    return " ".join(err.split())


def failing(reason: BaseException) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise reason

    return fail


# --- files that do not read as usual -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "form", ["Windows lines", "old Mac lines", "BOM", "BOM and Windows lines", "no last line end"]
)
def test_a_file_of_another_system_loads_the_same(form, place):
    text = PLAN.rstrip("\n") if form == "no last line end" else PLAN
    text = (
        text.replace("\n", "\r\n")
        if "Windows" in form
        else text.replace("\n", "\r")
        if "Mac" in form
        else text
    )
    (place / "other.yaml").write_bytes((b"\xef\xbb\xbf" if "BOM" in form else b"") + text.encode())
    assert em.load_scenario("other.yaml") == em.load_scenario("plan.yaml")


def test_a_file_that_may_not_be_read_is_told(place, monkeypatch, capsys):
    usual = Path.open

    def guarded(self: Path, *arguments: object, **more: object) -> object:
        if self.name == "plan.yaml":
            raise PermissionError(13, "Permission denied", str(self))
        return usual(self, *arguments, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", guarded)
    assert "plan.yaml: cannot be read: Permission denied" in ended(capsys, place, ("check", "plan.yaml"), 2)


@pytest.mark.parametrize("content", ["200 MB of nothing", "100,000 levels"])
def test_a_monstrous_file_is_refused_quickly_and_with_little_memory(content, place):
    with (place / "monster.yaml").open("wb") as file:
        if content == "100,000 levels":
            file.write(b"base: " + b"[" * 100_000)
        else:
            file.truncate(200_000_000)
    script = (
        "import tracemalloc; from edumig_sim import cli; import edumig_sim.scenario; tracemalloc.start();"
        "code = cli.execute(['check', 'monster.yaml']); print(code, tracemalloc.get_traced_memory()[1])"
    )
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, env=paths()
    )
    code, most = map(int, done.stdout.split())
    assert code == 2 and "monster.yaml" in done.stderr and "Traceback" not in done.stderr
    assert most < 20_000_000 and time.monotonic() - began < 20.0


def paths() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"}


# --- results that cannot be written ------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["TemporaryDirectory", "mkdtemp"])
def test_a_folder_that_may_not_be_written_is_told(step, place, monkeypatch, capsys):
    """Before the run, or when the permission goes during it."""
    monkeypatch.setattr(tempfile, step, failing(PermissionError(13, "Permission denied")))
    assert "deep/er/results: cannot write here (Permission denied)" in ended(capsys, place, COMPARE, 2)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder that nobody may write, even as root")
def test_a_folder_of_the_system_is_told(place, capsys):
    said = ended(capsys, place, (*COMPARE[:-1], "/proc/results"), 2)
    assert "/proc/results: cannot write here" in said


STEPS = {
    "tables": (results, "summary"),
    "data": (storage, "write_dataset"),
    "figures": (style, "new_figure"),
    "saving figures": (style, "save_figures"),
    "seal": (storage, "seal"),
    "move": (storage, "_move"),
}
REASONS = {
    "full disk": (
        OSError(28, "No space left on device"),
        2,
        "could not be written (No space left on device)",
    ),
    "Ctrl-C": (KeyboardInterrupt(), 130, "stopped; nothing was written"),
}


@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("step", STEPS)
def test_a_failure_while_saving_leaves_nothing(step, reason, place, monkeypatch, capsys):
    error, code, says = REASONS[reason]
    monkeypatch.setattr(*STEPS[step], failing(error))
    verb = "run" if step == "tables" else "compare"
    assert says in ended(capsys, place, (verb, *COMPARE[1:]), code)


@pytest.mark.skipif(os.name != "posix", reason="the size of files is limited as on Unix")
@pytest.mark.parametrize(
    "limit", [pytest.param(300, marks=pytest.mark.slow), 5_000, pytest.param(40_000, marks=pytest.mark.slow)]
)
def test_a_disk_that_fills_up_leaves_nothing(limit, place):
    """Every write beyond the limit fails, whichever library does it."""
    script = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}));"
        f"from edumig_sim import cli; sys.exit(cli.execute({COMPARE!r}))"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", script],
        capture_output=True,
        text=True,
        timeout=120,
        env=paths(),
        cwd=place,
    )
    assert done.returncode == 2 and not done.stdout, done.stderr
    assert "could not be written (File too large)" in done.stderr
    assert "Traceback" not in done.stderr and "Exception ignored" not in done.stderr
    assert [p.name for p in place.rglob("*")] == ["plan.yaml"]


def test_a_folder_that_vanishes_during_the_run_is_made_again(place, monkeypatch, capsys):
    (place / "deep").mkdir()
    monkeypatch.setattr(em, "compare", vanishing(em.compare, place / "deep"))
    assert cli.execute(COMPARE) == 0
    assert storage.open_sealed(place / "deep" / "er" / "results") and "results" in capsys.readouterr().out


def vanishing(command: Callable[..., object], folder: Path) -> Callable[..., object]:
    """The command, after which a folder is gone."""

    def run(*arguments: object, **more: object) -> object:
        made = command(*arguments, **more)
        shutil.rmtree(folder)
        return made

    return run


def test_a_folder_that_vanishes_while_saving_is_told(place, monkeypatch, capsys):
    usual = storage.write_dataset

    def write(*arguments: object) -> None:
        while (place / "deep").exists():  # figures may be written meanwhile
            shutil.rmtree(place / "deep", ignore_errors=True)
        usual(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(storage, "write_dataset", write)
    said = ended(capsys, place, COMPARE, 2)
    assert "deep/er/results: the results could not be written (No such file or directory)" in said


def test_a_folder_of_somebody_else_is_left_alone_whenever_it_comes(place, monkeypatch, capsys):
    """It may also appear while the run is on."""
    theirs = place / "deep" / "er" / "results"
    usual = em.compare

    def slow(*arguments: object, **more: object) -> object:
        theirs.mkdir(parents=True)
        (theirs / "thesis.txt").write_text("years of work", encoding="utf-8")
        return usual(*arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(em, "compare", slow)
    assert cli.execute(COMPARE) == 2
    assert "is not a results folder; it is left alone" in " ".join(capsys.readouterr().err.split())
    assert [p.name for p in theirs.iterdir()] == ["thesis.txt"] and len(list(theirs.parent.iterdir())) == 1


# --- Ctrl-C ----------------------------------------------------------------------------------------------------------


def test_ctrl_c_while_the_command_loads(place):
    script = (
        "import sys\n"
        "class Stop:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'typer': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Stop())\n"
        "from edumig_sim.__main__ import main\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, env=paths()
    )
    assert done.returncode == 130 and done.stderr == "edumig: stopped; nothing was written\n"


def test_ctrl_c_in_the_middle_of_a_replicate(place, monkeypatch, capsys):
    from edumig_sim.model import EduMigModel

    monkeypatch.setattr(EduMigModel, "step", failing(KeyboardInterrupt()))
    assert "stopped; nothing was written" in ended(capsys, place, COMPARE, 130)


def test_ctrl_c_after_saving_says_where_the_results_are(place, monkeypatch, capsys):
    monkeypatch.setattr(answer, "print_answer", failing(KeyboardInterrupt()))
    assert cli.execute(COMPARE) == 130
    assert f"the results are in {place / 'deep/er/results'}" in " ".join(capsys.readouterr().err.split())
    assert storage.open_sealed("deep/er/results")


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent as a signal")
def test_a_signal_during_the_last_move_waits_until_the_results_stand(place, monkeypatch, capsys):
    usual = os.replace

    def replace(*names: object) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        usual(*names)  # type: ignore[arg-type]

    monkeypatch.setattr(storage.os, "replace", replace)  # type: ignore[attr-defined]
    for _ in range(2):  # the second time over the first results
        assert cli.execute(COMPARE) == 0
        assert storage.open_sealed("deep/er/results")
    assert [p.name for p in (place / "deep" / "er").iterdir()] == ["results"]
