"""Searches for policies that are best in several goals at once, and goes on where it was stopped.

search.json     what the folder holds: the digest of the study and where its candidates are kept
study.yaml      the resolved study with its search
search.db       the candidates (SQLite), unless --storage names a database
raced.json      further replicates of the candidates that were too close to call
pareto.csv, candidates.csv, words.txt, scenarios/, figures/    what was found
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from edumig_sim import __version__
from edumig_sim.errors import EduMigError
from edumig_sim.run import prepare_processes
from edumig_sim.scenario.text import write_text
from edumig_sim.storage import STUDY, check_writable, settled_place
from edumig_sim.studies.candidates import Tryer, own_candidate, trying
from edumig_sim.studies.found import SearchResults
from edumig_sim.studies.proposals import DATABASE, Candidate, Proposals, storage_url
from edumig_sim.studies.racing import ideals, judge, undecided
from edumig_sim.studies.read import load_study
from edumig_sim.studies.simulate import data_digest
from edumig_sim.studies.store import write_whole_file
from edumig_sim.studies.study import Study
from edumig_sim.studies.sweeping import FOLDER, default_folder, loaded
from edumig_sim.workers import worker_count

Floats = NDArray[np.float64]
ABOUT, RACED, LOCK = "search.json", "raced.json", ".lock"
FORMAT = "edumig_sim search"
_OURS = {ABOUT, RACED, LOCK, STUDY, DATABASE, *(f"{DATABASE}{end}" for end in ("-journal", "-wal", "-shm"))}


def search(
    study: Study | str | Path,
    out: str | Path | None = None,
    *,
    trials: int | None = None,
    workers: int | None = None,
    storage: str | None = None,
    progress: bool = True,
    figures: bool = True,
) -> SearchResults:
    """Searches for the levers that reach the goals of a study's `search` section best, and gives the Pareto set.

    study: a Study or its file. out: the folder of its results, in which it goes on when it is there. trials: candidates
    in all, instead of the study's. workers: processes. storage: the address of a database, such as
    "postgresql+psycopg://user@host/name", that searches on several machines share; a file in `out` when left out. The
    numbers do not depend on the workers. Raises EduMigError.
    """
    plan = _searched(loaded(study), trials)
    assert plan.search is not None
    folder = settled_place(_folder(study, plan) if out is None else out)
    if plan.function is None:
        prepare_processes()
    with _claimed(plan, folder, storage) as name:
        proposals = Proposals(plan, name, storage_url(storage, folder), folder)
        count = worker_count(workers, max(plan.search.generation, 1))
        with trying(plan, count) as tryer, _bar(progress, plan.search.trials) as bar:
            _run(proposals, tryer, bar)
            candidates = proposals.known()
            raced = _raced(folder, plan, candidates, tryer, bar)
        found = SearchResults(
            study=plan, folder=folder, candidates=tuple(raced), elsewhere=proposals.elsewhere()
        )
        found.save(figures=figures)
    return found


def _folder(study: Study | str | Path, plan: Study) -> Path:
    """Where a search goes that was not told where: beside the sweep of the same study."""
    swept = default_folder(study, plan)
    return swept.with_name(f"{swept.name.removesuffix(FOLDER.format(''))}_search")


def load_search_results(folder: str | Path) -> SearchResults:
    """What a search has found up to now, from its folder. Raises EduMigError where there is none."""
    place = settled_place(folder)
    about = _read_about(place)
    if about is None:
        raise EduMigError([f"{place}: holds no search; 'edumig search STUDY --out {place}' begins one"])
    if about["function"]:
        raise EduMigError(
            [f"{place}: a search with a function cannot be read back; search again in the same folder"]
        )
    plan = _searched(load_study(place / STUDY), None)
    proposals = Proposals(plan, about["name"], storage_url(about["storage"], place), place)
    raced = _read_raced(place, proposals.known())
    return SearchResults(study=plan, folder=place, candidates=tuple(raced), elsewhere=proposals.elsewhere())


def _searched(plan: Study, trials: int | None) -> Study:
    if plan.search is None:
        raise EduMigError(["search: the study has no section 'search' that says what to look for"])
    wanted = replace(plan.search, first=min(plan.search.first, plan.replication.count))
    return replace(plan, search=wanted if trials is None else replace(wanted, trials=trials))


def _run(proposals: Proposals, tryer: Tryer, bar: _Bar) -> None:
    """Generation by generation: all of it is tried, then the close ones again, then all is told in order."""
    search, first = tryer.search, own_candidate(tryer.study)
    bar.reach(len(proposals.known()))
    while hand := proposals.next_generation(first):
        known = [
            c for c in proposals.known() if c.values is not None and c.number not in {h.number for h in hand}
        ]
        tried = hand if all(c.tried for c in hand) else _grown(tryer, known, _tried(tryer, hand, bar))
        best = ideals(search, [c.values for c in (*known, *tried) if c.values is not None])
        counted = [None if c.values is None else judge(search, c.values, best) for c in tried]
        proposals.tell(tried, counted)


def _tried(tryer: Tryer, hand: Sequence[Candidate], bar: _Bar) -> list[Candidate]:
    """All of a generation with the replicates with which every candidate begins."""
    tasks = [tryer.task(c.levers, 0, tryer.search.first) for c in hand]
    outcomes = tryer.try_all(tasks, lambda k, outcome: bar.advance())
    return [Candidate(c.number, c.levers, o.values, o.reason) for c, o in zip(hand, outcomes, strict=True)]


def _grown(tryer: Tryer, known: Sequence[Candidate], tried: Sequence[Candidate]) -> list[Candidate]:
    """Those of `tried` that are close to the best get twice as many replicates, until they are not or have all."""
    search, most = tryer.search, tryer.study.replication.count
    now = {c.number: c for c in tried}
    while True:
        every = [*known, *now.values()]
        standing = [c for c in every if c.values is not None]
        arrays = [c.values for c in standing if c.values is not None]
        best = ideals(search, arrays)
        open_ones = [standing[k] for k in undecided([judge(search, a, best) for a in arrays])]
        growing = [
            c for c in open_ones if c.number in now and c.values is not None and c.values.shape[1] < most
        ]
        if not growing:
            return [now[c.number] for c in tried]
        tasks = []
        for c in growing:
            assert c.values is not None
            have = c.values.shape[1]
            tasks.append(tryer.task(c.levers, have, min(have, most - have)))
        for c, outcome in zip(growing, tryer.try_all(tasks), strict=True):
            if outcome.values is None or c.values is None:
                now[c.number] = Candidate(c.number, c.levers, None, outcome.reason)
            else:
                now[c.number] = Candidate(
                    c.number, c.levers, np.concatenate([c.values, outcome.values], axis=1)
                )


def _raced(
    folder: Path, plan: Study, candidates: Sequence[Candidate], tryer: Tryer, bar: _Bar
) -> list[Candidate]:
    """At the end the candidates in and near the Pareto set race once more, all of them with growing replicates."""
    before = _read_raced(folder, candidates)
    bar.say("deciding close ones")
    after = _grown(tryer, [], before)
    longer = {
        str(c.number): c.values.tolist()
        for c, first in zip(after, candidates, strict=True)
        if c.values is not None and first.values is not None and c.values.shape[1] > first.values.shape[1]
    }
    write_whole_file(folder / RACED, json.dumps(longer).encode())
    return after


def _read_raced(folder: Path, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Candidates with the replicates of the last race, where there was one."""
    path = folder / RACED
    try:
        longer = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except ValueError:
        longer = {}
    made = []
    for c in candidates:
        values = longer.get(str(c.number)) if c.values is not None else None
        made.append(c if values is None else Candidate(c.number, c.levers, np.array(values, float)))
    return made


# --- the folder ----------------------------------------------------------------------------------------------------


@contextmanager
def _claimed(plan: Study, folder: Path, storage: str | None) -> Iterator[str]:
    """The folder for one search alone; gives the name under which its candidates are kept."""
    digest = _digest(plan)
    name = f"edumig-{digest[:16]}"
    if not (folder / ABOUT).exists():
        check_writable(folder)
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise EduMigError(
            [f"{folder}: another search is at work here; wait for it, or choose another --out"]
        ) from None
    try:
        about = _read_about(folder)
        if about is None:
            strange = sorted({p.name for p in folder.iterdir()} - _OURS)
            if strange:
                raise EduMigError([f"{folder}: also holds {', '.join(strange[:5])}; choose another --out"])
            write_whole_file(folder / STUDY, _study_text(plan).encode())
            about = {
                "format": FORMAT,
                "version": __version__,
                "digest": digest,
                "name": name,
                "storage": storage,
            }
            about |= {"function": plan.function is not None, "title": plan.title}
            write_whole_file(folder / ABOUT, json.dumps(about, indent=1).encode())
        elif about["digest"] != digest:
            cure = "choose another --out, or go on with the study that it holds (study.yaml)"
            raise EduMigError(
                [f"{folder}: holds the search of another study, data or version ({about['title']}); {cure}"]
            )
        elif about["storage"] != storage:
            kept = "in the folder itself" if about["storage"] is None else "in another database"
            raise EduMigError(
                [f"{folder}: the candidates of this search are kept {kept}; give the same --storage"]
            )
        yield name
    finally:
        lock.release()


def _study_text(plan: Study) -> str:
    assert plan.search is not None
    study = {
        k: v for k, v in plan.as_mapping().items() if k != "design" or plan.design.kind != "one_at_a_time"
    }
    own = "".join(f"  {line}\n" for line in plan.search.text.splitlines())
    return f"{write_text(study)}search:\n{own}"


def _read_about(folder: Path) -> dict[str, Any] | None:
    try:
        found = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and found.get("format") == FORMAT else None


def _digest(plan: Study) -> str:
    """Of all that decides the candidates and their numbers, except how many there are."""
    assert plan.search is not None
    search = replace(plan.search, trials=0, text="")
    return hashlib.sha256(f"{plan.digest}{search!r}{data_digest(plan)}{__version__}".encode()).hexdigest()


# --- the bar -------------------------------------------------------------------------------------------------------


class _Bar:
    """Counts candidates on the terminal or in a notebook."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._task = progress.add_task("candidates", total=total)

    def reach(self, done: int) -> None:
        """So many were there already."""
        self._progress.update(self._task, completed=done)

    def advance(self) -> None:
        """One more is tried."""
        self._progress.advance(self._task)

    def say(self, words: str) -> None:
        """What goes on now."""
        self._progress.update(self._task, description=words)


@contextmanager
def _bar(shown: bool, total: int) -> Iterator[_Bar]:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    hidden = not (shown and (console.is_terminal or console.is_jupyter))
    with Progress(*columns, console=console, disable=hidden, transient=True) as progress:
        yield _Bar(progress, total)
