"""A results folder on disk: written whole or not at all, checked when read.

A folder is written under a temporary name beside its place and moved there when complete. An existing
folder is replaced only if it is a results folder with nothing of the user's in it. `provenance.json` marks
the folder as ours and holds the checksums of its data files.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from edumig_sim.errors import EduMigError, is_text

FORMAT = "edumig_sim results"
FORMAT_VERSION = 1
PROVENANCE = "provenance.json"
MANIFEST, STUDY = "manifest.json", "study.yaml"  # of a study
DATASET = "results.nc"
SCENARIO = "scenario.yaml"
TABLES = "tables"
FIGURES = "figures"
ARMS = ("baseline", "reform")  # folders of a comparison
CENTRAL = (
    "central_baseline",
    "central_reform",
)  # the same at the calibrated parameters, where they are drawn
ASSUMPTIONS = "assumptions"  # a comparison's plain world, where its scenarios change assumptions
PARTS = "parts"  # key of the folders that a kind of results names itself
OURS = {
    PROVENANCE,
    DATASET,
    SCENARIO,
    TABLES,
    FIGURES,
    *ARMS,
    *CENTRAL,
    ASSUMPTIONS,
    "report.html",
    "report.pdf",
}

_CHECKED = (".nc", ".yaml")  # files with a checksum; tables and figures are copies of what these hold
_STORED_AS = "stored_as"
_EMPTY = "empty_variables"  # attribute with the shapes of variables of which nothing is written
_GATHERED = (
    "compress"  # attribute of the places of gathered values: the dimensions they are places in, as CF has it
)
_DIMS, _SHAPE = "gathered_dims", "gathered_shape"  # attributes of gathered values
_PLACES = "_at"  # ends the name of their places and of their dimension
_WORTH_GATHERING = 1000  # values of a variable
_DENSE = 0.6  # with more than this share of values other than 0, a value and its place need more room than all values
_CHUNK = 1 << 20  # bytes read at a time


def write_whole(folder: str | Path, write: Callable[[Path], None]) -> Path:
    """Lets `write` fill a temporary folder, then moves it to `folder`; on any failure nothing is left."""
    place = settled_place(folder)
    _check_replaceable(place)
    absent = [p for p in place.parents if not p.exists()]  # the nearest first
    temporary = None
    try:
        temporary = _prepared(place)
        write(temporary)
        temporary.chmod(0o777 & ~_umask())
        with interrupt_ignored():
            _check_replaceable(place)
            _move(temporary, place)
    except OSError as error:
        raise EduMigError([f"{place}: the results could not be written ({_reason(error)})"]) from error
    finally:
        with interrupt_ignored():
            if temporary is not None:
                shutil.rmtree(temporary, ignore_errors=True)
            if not place.exists():
                _remove_empty(absent)
    return place


def check_writable(folder: str | Path) -> Path:
    """Finds out before a long run whether results may go to `folder`, and gives its full path.

    Raises EduMigError if not.
    """
    place = settled_place(folder)
    _check_replaceable(place)
    try:
        parent = next(p for p in place.parents if p.exists())
        with tempfile.TemporaryDirectory(prefix=f".{place.name}.", dir=parent):
            pass
    except OSError as error:
        raise EduMigError([f"{place}: cannot write here ({_reason(error)})"]) from error
    return place


def settled_place(folder: str | Path) -> Path:
    """The full path of a folder. Raises EduMigError for one that cannot be, or whose name is no text."""
    try:
        place = Path(folder).expanduser().resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise EduMigError([f"{folder}: is not a place for results ({error})"]) from None
    if not is_text(str(place)):
        raise EduMigError(
            [f"{str(place)!r}: holds a byte that is not UTF-8, so it is not a place for results"]
        )
    return place


@contextmanager
def interrupt_ignored() -> Iterator[None]:
    """Ignores Ctrl-C for a moment; outside the main thread, where Python forbids it, does nothing."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)


def is_study(folder: str | Path) -> bool:
    """Whether a folder holds a study, which has a manifest instead of a seal because it grows chunk by chunk."""
    return (Path(folder).expanduser() / MANIFEST).is_file()


def study_version(folder: str | Path) -> str:
    """The version of edumig_sim that a study was begun with."""
    text = (Path(folder).expanduser() / MANIFEST).read_text(encoding="utf-8")
    return str(json.loads(text).get("version", ""))


def seal(folder: Path, kind: str, provenance: Mapping[str, Any]) -> None:
    """Writes provenance.json: the kind of results, how they were made, the checksums of the data files."""
    files = sorted(p for p in folder.rglob("*") if p.suffix in _CHECKED)
    parts = {p.parent: read_provenance(p.parent) or {} for p in folder.rglob(PROVENANCE)}
    sealed = {
        part / name: checksum
        for part, content in parts.items()
        for name, checksum in content["sha256"].items()
    }
    content = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "kind": kind,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        **provenance,
        "sha256": {p.relative_to(folder).as_posix(): sealed.get(p) or _checksum(p) for p in files},
    }
    text = json.dumps(content, indent=2, ensure_ascii=False)
    (folder / PROVENANCE).write_text(text + "\n", encoding="utf-8")


def open_sealed(folder: str | Path) -> tuple[Path, str]:
    """Checks that `folder` holds complete, undamaged results; gives its path and their kind."""
    place = Path(folder).expanduser()
    if not place.exists():
        raise EduMigError([f"{place}: there is no such folder"])
    if not place.is_dir():
        raise EduMigError([f"{place}: is a file; results are a folder with {PROVENANCE} in it"])
    if not (place / PROVENANCE).is_file():
        raise EduMigError([f"{place}: is not a results folder (it has no {PROVENANCE})"])
    content = read_provenance(place)
    if content is None:
        raise EduMigError([f"{place / PROVENANCE}: is damaged or was not written by edumig_sim"])
    version = content.get("format_version")
    if version != FORMAT_VERSION:
        raise EduMigError(
            [
                f"{place}: written in format {version}; this version of edumig_sim reads format {FORMAT_VERSION}"
            ]
        )
    problems = []
    for name, checksum in content["sha256"].items():
        file = place / name
        if not file.is_file():
            problems.append(f"{file}: is missing")
        elif _checksum(file) != checksum:
            problems.append(
                f"{file}: is damaged or was changed (its checksum is not the one in {PROVENANCE})"
            )
    if problems:
        raise EduMigError(problems)
    return place, str(content["kind"])


def write_dataset(data: xr.Dataset, path: Path) -> None:
    """Writes a dataset as netCDF through SciPy; 64-bit integers, flags and empty dimensions survive.

    Of a variable that is mostly 0, only the rest is written, with its places: the CF conventions' compression by
    gathering, section 8.2. One without anything but 0 is only described. Every value comes back bit for bit.
    """
    kept: dict[str, xr.Variable] = {}
    absent = {}
    for name, variable in data.variables.items():
        if not _any_bits(variable):
            absent[str(name)] = {
                "dims": [str(d) for d in variable.dims],
                "shape": list(variable.shape),
                "dtype": variable.dtype.str,
                "attrs": dict(variable.attrs),
            }
        else:
            kept |= _gathered(str(name), variable)
    coords = [name for name in data.coords if name in kept]
    plain = xr.Dataset(kept, attrs={**data.attrs, _EMPTY: json.dumps(absent)}).set_coords(coords)
    plain.to_netcdf(path, engine="scipy", format="NETCDF3_64BIT")


def read_dataset(path: Path) -> xr.Dataset:
    """Reads a dataset written by `write_dataset`, wholly into memory."""
    try:
        with xr.open_dataset(path, engine="scipy", decode_times=False, decode_timedelta=False) as stored:
            data = stored.load()
        absent = json.loads(data.attrs.pop(_EMPTY))
    except Exception as error:  # the file may be damaged in any way: every reader's error means the same
        raise EduMigError([f"{path}: cannot be read as results ({error})"]) from error
    coords = {n for n in data.coords if _GATHERED not in data[n].attrs}
    coords |= {n for n, e in absent.items() if e["dims"] == [n]}
    variables = {}
    for name, variable in data.variables.items():
        if _DIMS in variable.attrs:
            variables[name] = _spread(variable, data.variables[f"{name}{_PLACES}"])
        elif _GATHERED not in variable.attrs:
            variables[name] = _restored(variable)
    for name, e in absent.items():
        variables[name] = xr.Variable(e["dims"], np.zeros(e["shape"], dtype=e["dtype"]), e["attrs"])
    return xr.Dataset(variables, attrs=data.attrs).set_coords(coords)


def _prepared(place: Path) -> Path:
    """An empty temporary folder beside the place."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=f".{place.name}.unfinished-", dir=place.parent))
    except OSError as error:
        raise EduMigError([f"{place}: cannot write here ({_reason(error)})"]) from error


def _remove_empty(folders: Sequence[Path]) -> None:
    """Takes away folders that were made for results that did not come, as far as nothing is in them."""
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:
            return


def _check_replaceable(place: Path) -> None:
    if place.is_dir():
        entries = {p.name for p in place.iterdir()}
        if not entries:
            return
        content = read_provenance(place)
        if content is None:
            raise EduMigError(
                [f"{place}: exists and is not a results folder; it is left alone. Choose another"]
            )
        strange = sorted(entries - OURS - set(content.get(PARTS, ())))
        if strange:
            raise EduMigError(
                [f"{place}: also holds {', '.join(strange)}, not written by edumig_sim; move that away first"]
            )
    elif place.exists():
        raise EduMigError([f"{place}: is a file, and results are a folder. Choose another name"])


def _move(temporary: Path, place: Path) -> None:
    """Puts the finished folder in its place; the old one goes only after the new one stands."""
    if not place.exists():
        os.replace(temporary, place)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{place.name}.old-", dir=place.parent))
    os.replace(place, old)
    try:
        os.replace(temporary, place)
    except OSError:
        os.replace(old, place)
        raise
    shutil.rmtree(old, ignore_errors=True)


def read_provenance(place: Path) -> dict[str, Any] | None:
    """The content of a folder's provenance.json; None where it is not ours or damaged."""
    try:
        content = json.loads((place / PROVENANCE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        return None
    return content if isinstance(content.get("sha256"), dict) and "kind" in content else None


def _portable(variable: xr.Variable) -> xr.Variable:
    """netCDF 3 knows no 64-bit integers and no flags: store them narrower, or as text, and say so."""
    values = np.asarray(variable.values)
    if values.dtype.kind in "iu" and values.dtype.itemsize > np.dtype(np.int32).itemsize:
        narrow = values.astype(np.int32) if _fits_int32(values) else values.astype(str)
    elif values.dtype.kind == "b":
        narrow = values.astype(np.int8)
    else:
        return xr.Variable(variable.dims, values, dict(variable.attrs))
    return xr.Variable(variable.dims, narrow, {**variable.attrs, _STORED_AS: values.dtype.str})


def _any_bits(variable: xr.Variable) -> bool:
    """Whether there is a value that is not 0; -0.0 and NaN are none."""
    values = np.asarray(variable.values)
    if values.dtype.kind != "f":
        return values.size > 0
    return bool(_bits(values).any())


def _bits(values: np.ndarray) -> np.ndarray:
    """The bits of floating-point numbers, as integers in a row."""
    return np.ascontiguousarray(values).reshape(-1).view(f"u{values.dtype.itemsize}")


def _gathered(name: str, variable: xr.Variable) -> dict[str, xr.Variable]:
    """What is written of a variable: itself, or where that is less its values other than 0 and their places."""
    values = np.asarray(variable.values)
    if values.dtype.kind != "f" or not _WORTH_GATHERING <= values.size <= np.iinfo(np.int32).max:
        return {name: _portable(variable)}
    there = _bits(values) != 0
    if np.count_nonzero(there) > _DENSE * values.size:
        return {name: _portable(variable)}
    at = np.flatnonzero(there)
    dims = " ".join(map(str, variable.dims))
    attrs = {**variable.attrs, _DIMS: dims, _SHAPE: np.array(variable.shape, np.int32)}
    places = xr.Variable((f"{name}{_PLACES}",), at.astype(np.int32), {_GATHERED: dims})
    return {name: xr.Variable(places.dims, values.reshape(-1)[at], attrs), f"{name}{_PLACES}": places}


def _spread(gathered: xr.Variable, places: xr.Variable) -> xr.Variable:
    """A variable from its values other than 0 and their places."""
    attrs = dict(gathered.attrs)
    dims, shape = attrs.pop(_DIMS).split(), [int(size) for size in np.atleast_1d(attrs.pop(_SHAPE))]
    values = np.zeros(shape, gathered.dtype)
    values.reshape(-1)[places.values] = gathered.values
    return xr.Variable(dims, values, attrs)


def _restored(variable: xr.Variable) -> xr.Variable:
    values, attrs = np.asarray(variable.values), dict(variable.attrs)
    stored = attrs.pop(_STORED_AS, None)
    if values.dtype.kind in "OST":
        values = values.astype(str)
    if stored is not None:
        values = values.astype(np.dtype(stored))
    return xr.Variable(variable.dims, values, attrs)


def _fits_int32(values: np.ndarray) -> bool:
    limits = np.iinfo(np.int32)
    return bool(values.min() >= limits.min and values.max() <= limits.max)


def _checksum(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
