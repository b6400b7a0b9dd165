"""A study's folder: chunks that are whole or not there, and a manifest that says what they are.

    manifest.json        the study's digest, factors, design, versions, and the chunks once all are there
    study.yaml           the resolved study; points.csv where it lists many points
    design.npy           the matrix of the design, so that a study goes on with the points it began with
    chunks/              one record a chunk, written last: what it holds, with checksums
    experiments/ outcomes/ failures/ flows/    one Parquet file a chunk

A chunk's files are written under temporary names, brought to the disk, and moved into place; its record comes last.
What has no record, or does not match it, is not there, and is simulated again.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout

from edumig_sim import __version__
from edumig_sim.assemble import library_versions
from edumig_sim.errors import EduMigError
from edumig_sim.scenario.scenario import SAYS_ONLY
from edumig_sim.storage import MANIFEST, STUDY, settled_place
from edumig_sim.studies.chunks import Done, points_of_chunk
from edumig_sim.studies.designs import Points, draw_points
from edumig_sim.studies.factors import Factor
from edumig_sim.studies.simulate import data_digest
from edumig_sim.studies.study import ABOUT, PART_FILES, POINTS_FILE, Study, points_files
from edumig_sim.studies.tables import outcome_columns, table_names

FORMAT, FORMAT_VERSION = "edumig_sim study", 1
DESIGN, CHUNKS, LOCK = "design.npy", "chunks", ".lock"
_FIRST = {STUDY, DESIGN, POINTS_FILE, *PART_FILES}  # files that are there before the manifest
_UNFINISHED = ".unfinished"  # begins the names of files that are not in place yet


class Store:
    """The folder of one study while it is written; made by `opened`."""

    def __init__(self, folder: Path, study: Study, manifest: Mapping[str, Any], points: Points) -> None:
        self.folder, self.study, self.manifest, self.points = folder, study, manifest, points
        self.damaged: list[str] = []  # chunks that had to be thrown away, in words
        self.done = self._whole_chunks()

    @property
    def each(self) -> int:
        """Points of a chunk."""
        return int(self.manifest["points_of_chunk"])

    @property
    def missing(self) -> list[int]:
        """Numbers of the chunks that are still to be simulated."""
        return [n for n in range(int(self.manifest["chunks"])) if n not in self.done]

    def write(self, done: Done) -> None:
        """Put a chunk into its place. Raises EduMigError where the disk does not take it."""
        if done.data_digest != self.manifest["data_digest"] or done.version != self.manifest["version"]:
            what = "was simulated with other data or another version of edumig_sim than the study began with"
            raise EduMigError([f"chunk {done.number} {what}: bring all machines to version {__version__}"])
        record = done.record()
        try:
            for name, raw in done.files.items():
                write_whole_file(self.folder / name / file_name(done.number), raw)
            text = json.dumps(record, indent=1)
            write_whole_file(self.folder / CHUNKS / f"chunk-{done.number:06d}.json", text.encode())
        except OSError as error:
            raise self._unwritten(error) from error
        self.done[done.number] = record

    def forget_failed(self) -> int:
        """Throw away the chunks in which a point failed, so that they are simulated again; says how many."""
        failed = [n for n, record in self.done.items() if record["failed"]]
        for number in failed:
            self._throw_away(number)
        return len(failed)

    def finish(self) -> None:
        """Write the manifest anew with the chunks that are there."""
        chunks = [self.done[n] for n in sorted(self.done)]
        more = {"complete": not self.missing, "written": chunks}
        try:
            write_whole_file(self.folder / MANIFEST, _json({**self.manifest, **more}))
        except OSError as error:
            raise self._unwritten(error) from error

    def _unwritten(self, error: OSError) -> EduMigError:
        safe = f"{len(self.done):,} of {self.manifest['chunks']:,} chunks are safe"
        cure = "make room, then give the same command again, which goes on from there"
        reason = error.strerror or str(error)
        return EduMigError([f"{self.folder}: could not be written ({reason}); {safe}. {cure}"])

    def _whole_chunks(self) -> dict[int, dict[str, Any]]:
        """Records of the chunks that are there and undamaged; the others are thrown away."""
        found = {}
        for number, record in chunk_records(self.folder).items():
            wrong = next((w for w in _damage(self.folder, number, record)), "")
            if wrong:
                self.damaged.append(f"chunk {number} is damaged ({wrong}) and is simulated again")
                self._throw_away(number)
            else:
                found[number] = record
        return found

    def _throw_away(self, number: int) -> None:
        (self.folder / CHUNKS / f"chunk-{number:06d}.json").unlink(missing_ok=True)
        for name in table_names(self.study):
            (self.folder / name / file_name(number)).unlink(missing_ok=True)
        if hasattr(self, "done"):
            del self.done[number]


@contextmanager
def opened(study: Study, folder: str | Path) -> Iterator[Store]:
    """The store of a study in a folder, new or to go on with; nobody else may write there meanwhile.

    Raises EduMigError for a folder that is not ours, holds another study, or in which another sweep is at work.
    """
    place = settled_place(folder)
    check_folder(place)
    try:
        place.mkdir(parents=True, exist_ok=True)
        lock = FileLock(place / LOCK)
        lock.acquire(timeout=0)
    except Timeout:
        what = "another sweep is writing here; wait for it, or choose another folder"
        raise EduMigError([f"{place}: {what}"]) from None
    except OSError as error:
        raise EduMigError([f"{place}: cannot write here ({error.strerror or error})"]) from error
    try:
        manifest = read_manifest(place) if (place / MANIFEST).exists() else None
        if manifest is not None:
            check_same(study, manifest, place)
            points = stored_points(place, manifest)
        else:
            points = draw_points(study)
            manifest = _begin(place, study, points)
        _sweep_up(place, study)
        yield Store(place, study, manifest, points)
    finally:
        lock.release()


def is_locked(folder: Path) -> bool:
    """Whether a sweep is at work in a folder."""
    if not (folder / LOCK).exists():
        return False
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=0)
    except (Timeout, OSError):
        return True
    lock.release()
    return False


def check_folder(place: Path) -> None:
    """Raises EduMigError for a place where no study can be: a file, or a folder with something else in it."""
    if place.exists() and not place.is_dir():
        raise EduMigError([f"{place}: is a file, and a study is a folder. Choose another name"])
    if not place.is_dir() or (place / MANIFEST).exists():
        return
    strange = [p.name for p in place.iterdir() if not p.name.startswith(".") and p.name not in _FIRST]
    if strange:
        raise EduMigError(
            [f"{place}: exists and is not the folder of a study; it is left alone. Choose another"]
        )


def check_same(study: Study, manifest: Mapping[str, Any], place: Path) -> None:
    """Raises EduMigError where a folder's study is not this one, or was begun with other data or versions."""
    if manifest["digest"] != study.digest:
        now, then = _deciding(_plain(study.as_mapping())), _deciding(manifest["study"])
        differing = [k for k in now if now[k] != then.get(k)]
        what = f"holds another study: {', '.join(differing) or 'something'} changed since it began"
        cure = "choose another folder with --out, or go back to its study.yaml"
        raise EduMigError([f"{place}: {what}; {cure}"])
    if manifest["version"] != __version__:
        what = f"was begun with edumig_sim {manifest['version']}, and this is {__version__}"
        raise EduMigError([f"{place}: {what}. Finish it with that version, or choose another folder"])
    if manifest["data_digest"] != data_digest(study):
        what = "was begun with other data of its world. Choose another folder, or go back to the data it had"
        raise EduMigError([f"{place}: {what}"])


def read_manifest(place: Path) -> dict[str, Any]:
    """The manifest of a study's folder. Raises EduMigError where there is none that can be read."""
    try:
        found = json.loads((place / MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        missing = (
            f"is not the folder of a study (it has no {MANIFEST})"
            if place.exists()
            else "there is no such folder"
        )
        raise EduMigError([f"{place}: {missing}"]) from None
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise EduMigError([f"{place / MANIFEST}: is damaged or was not written by edumig_sim"])
    if found["format_version"] != FORMAT_VERSION:
        what = f"written in format {found['format_version']}; this version reads format {FORMAT_VERSION}"
        raise EduMigError([f"{place}: {what}"])
    return found


def chunk_records(place: Path) -> dict[int, dict[str, Any]]:
    """The records of chunks by number, as far as they can be read."""
    found = {}
    for file in sorted((place / CHUNKS).glob("chunk-*.json")):
        try:
            record = json.loads(file.read_text(encoding="utf-8"))
            found[int(record["number"])] = record
        except (OSError, ValueError, KeyError, TypeError):
            number = file.stem.removeprefix("chunk-")
            found[int(number)] = {"number": int(number), "files": {}} if number.isdecimal() else {}
    return found


def stored_points(place: Path, manifest: Mapping[str, Any]) -> Points:
    """The points of a study as it began, read from the disk as they are asked for."""
    try:
        matrix = np.load(place / DESIGN, mmap_mode="r")
    except (OSError, ValueError) as error:
        raise EduMigError([f"{place / DESIGN}: cannot be read ({error})"]) from None
    if _checksum((place / DESIGN).read_bytes()) != manifest["design_sha256"]:
        raise EduMigError(
            [f"{place / DESIGN}: is damaged or was changed; the study cannot go on in this folder"]
        )
    factors = tuple(Factor(**{**f, "values": tuple(f["values"])}) for f in manifest["factors"])
    return Points(
        factors=factors,
        table=matrix[:, 1:],
        sampled=tuple(manifest["sampled"]),
        draws=matrix[:, 0].astype(np.int64),
    )


def file_name(number: int) -> str:
    """The name of a chunk's file."""
    return f"chunk-{number:06d}.parquet"


def write_whole_file(path: Path, raw: bytes) -> None:
    """Write a file under a temporary name, bring it to the disk, and move it into place."""
    path.parent.mkdir(exist_ok=True)
    unfinished = path.with_name(f"{_UNFINISHED}-{path.name}")
    try:
        with unfinished.open("wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    if os.name == "posix":  # the folder's own entry, too
        entry = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(entry)
        finally:
            os.close(entry)


def _begin(place: Path, study: Study, points: Points) -> dict[str, Any]:
    """Write what a study is into its new folder; the manifest comes last."""
    matrix = np.column_stack([points.draws.astype(float), points.table])
    stream = io.BytesIO()
    np.save(stream, matrix)
    each = points_of_chunk(len(points), study.replication.count)
    manifest = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "title": study.title,
        "digest": study.digest,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "version": __version__,
        "libraries": library_versions(),
        "data_digest": data_digest(study),
        "points": len(points),
        "points_of_chunk": each,
        "chunks": -(-len(points) // each),
        "factors": [asdict(f) for f in study.factors],
        "sampled": list(points.sampled),
        "outcome_columns": list(outcome_columns(study)),
        "tables": list(table_names(study)),
        "study": _plain(study.as_mapping()),
        "design_sha256": _checksum(stream.getvalue()),
        "complete": False,
    }
    try:
        write_whole_file(place / DESIGN, stream.getvalue())
        write_whole_file(place / STUDY, study.canonical().encode())
        for name, text in points_files(study).items():
            write_whole_file(place / name, text.encode())
        for name in (CHUNKS, *table_names(study)):
            (place / name).mkdir(exist_ok=True)
        write_whole_file(place / MANIFEST, _json(manifest))
    except OSError as error:
        raise EduMigError([f"{place}: cannot write here ({error.strerror or error})"]) from error
    return manifest


def _sweep_up(place: Path, study: Study) -> None:
    """Take away what an interrupted sweep left unfinished, and tables that have no record."""
    for folder in (place, place / CHUNKS, *(place / name for name in table_names(study))):
        for file in folder.glob(f"{_UNFINISHED}-*"):
            file.unlink(missing_ok=True)
    recorded = {file_name(number) for number in chunk_records(place)}
    for name in table_names(study):
        for file in (place / name).glob("chunk-*.parquet"):
            if file.name not in recorded:
                file.unlink(missing_ok=True)


def _damage(place: Path, number: int, record: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with the files of a chunk."""
    if not record.get("files"):
        yield "its record cannot be read"
        return
    for name, sealed in record["files"].items():
        file = place / name / file_name(number)
        try:
            raw = file.read_bytes()
        except OSError as error:
            yield f"{name}/{file.name}: {error.strerror or error}"
            continue
        if len(raw) != sealed["bytes"] or _checksum(raw) != sealed["sha256"]:
            yield f"{name}/{file.name}: its checksum is not the one in its record"


def _checksum(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def _deciding(study: Mapping[str, Any]) -> dict[str, Any]:
    """A study as plain values without what decides no number."""
    told = {k: v for k, v in study.items() if k not in ABOUT}
    if isinstance(plan := told.get("scenario"), Mapping):
        told["scenario"] = {k: v for k, v in plan.items() if k == "base" or k not in SAYS_ONLY}
    return told


def _plain(value: Any) -> Any:
    """A value as JSON gives it back."""
    return json.loads(json.dumps(value, default=str))


def _json(value: Any) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False, default=str) + "\n").encode()
