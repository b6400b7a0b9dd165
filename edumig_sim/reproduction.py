"""Runs saved results again, from their own scenario text and seeds, and compares every recorded value bit for bit."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from edumig_sim import __version__, storage
from edumig_sim.arms import Case
from edumig_sim.assemble import library_versions
from edumig_sim.changes import VARIABLES
from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError, Problem
from edumig_sim.kernels import choose as choose_kernels
from edumig_sim.results import Results, load_saved
from edumig_sim.run import compare_again, simulate
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.side_by_side import SideBySide
from edumig_sim.world import load_world
from edumig_sim.world.calibration import world_parameters

MOST_SHOWN = 8  # years or regions named in a sentence
_PLACES = ("region", "origin", "destination")
Say = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Change:
    """Something that is not as it was when the results were made."""

    name: str  # "edumig_sim", "numpy", "python", "world classroom", ...
    stored: str
    now: str

    def __str__(self) -> str:
        return f"{self.name}: {_short(self.stored)} when they were made, {_short(self.now)} now"


@dataclass(frozen=True, kw_only=True)
class Difference:
    """A recorded variable that did not come out the same.

    what: why the two cannot be compared value by value; empty where they can. largest: the largest absolute
    difference (NaN where only one of two values is a number); relative: the same over the stored value.
    """

    arm: str  # "baseline" or "reform" of a comparison; empty for a run
    variable: str
    what: str = ""
    unit: str = ""
    values: int = 0
    of: int = 0
    largest: float = 0.0
    relative: float = 0.0
    replicates: tuple[int, ...] = ()
    years: tuple[int, ...] = ()
    regions: tuple[str, ...] = ()

    def __str__(self) -> str:
        name = f"{self.arm}, {self.variable}" if self.arm else self.variable
        if self.what:
            return f"{name}: {self.what}"
        size = f"by at most {self.largest:.3g} {self.unit}".rstrip() + f" ({self.relative:.2g} of the value)"
        if math.isnan(self.largest):
            size = "and some are a number on one side only"
        parts = [f"{name}: {self.values:,} of {self.of:,} values differ, {size}"]
        places = (("years", self.years), ("regions", self.regions), ("replicates", self.replicates))
        parts += [f"{what} {_some(found)}" for what, found in places if found]
        return "; ".join(parts)


@dataclass(frozen=True, kw_only=True)
class Reproduction:
    """What running saved results again has shown."""

    folder: Path
    title: str
    kind: str  # "run" or "comparison"
    seeds: tuple[int, ...]
    variables: int  # compared, over all arms
    values: int
    differences: tuple[Difference, ...]
    changes: tuple[Change, ...]

    @property
    def equal(self) -> bool:
        """Whether every recorded value came out bit for bit the same."""
        return not self.differences

    def lines(self) -> list[str]:
        """The findings, one sentence a line."""
        count = f"{len(self.seeds)} replicate{'s' if len(self.seeds) > 1 else ''}"
        basis = (
            f"{self.title}: a {self.kind} of {count}, made again; "
            f"{self.variables} variables with {self.values:,} values"
        )
        if self.equal:
            found = [f"{basis} are equal, bit for bit."]
        else:
            found = [f"{basis}, of which {len(self.differences)} variables differ."]
            found += [f"  {d}" for d in self.differences]
        if not self.changes:
            return [*found, "Package, kernels, libraries, Python and world are those that made the results."]
        return [*found, "Not as when the results were made:", *(f"  {c}" for c in self.changes)]

    def __str__(self) -> str:
        return "\n".join(self.lines())


def reproduce(
    folder: str | Path, *, workers: int | None = None, progress: bool = True, say: Say | None = None
) -> Reproduction:
    """Runs a saved run or comparison again and compares every recorded variable bit for bit.

    say: is told before the run what has changed in the world's data since; by default a warning. Raises EduMigError
    for a folder that holds no undamaged results, or whose scenario can no longer be loaded.
    """
    place, kind = storage.open_sealed(folder)
    stored = load_saved(place)
    arms = _arms(stored)
    plans = [_plan(place / arm) for arm in arms]
    changes = _changes(arms.values(), plans)
    for change in changes:
        if change.name.startswith("world"):
            (say or _warn)(f"The data are not those that made the results. {change}")
    seeds = [int(s) for s in next(iter(arms.values())).provenance["seeds"]]
    again: dict[str, Results] = {}
    for part in _parts(stored):
        mine = {arm: plan for arm, plan in zip(arms, plans, strict=True) if arm.startswith(part)}
        again |= _again(part, mine, seeds, (workers, progress))
    differences = [d for arm in arms for d in data_differences(_own(arms, arm), again[arm].data, arm)]
    recorded = [variable for r in arms.values() for variable in r.data.data_vars.values()]
    return Reproduction(
        folder=place,
        title=stored.title,
        kind=kind,
        seeds=tuple(seeds),
        variables=len(recorded),
        values=sum(v.size for v in recorded),
        differences=tuple(differences),
        changes=tuple(changes),
    )


def data_differences(stored: xr.Dataset, again: xr.Dataset, arm: str = "") -> list[Difference]:
    """Every variable of two datasets that is not bit for bit the same, in the order of the first."""
    names = [str(n) for n in stored.data_vars]
    found = [
        _absent(
            arm,
            name,
            "is recorded now, and was not then" if name in again else "was recorded, and is not now",
        )
        for name in [*names, *(str(n) for n in again.data_vars if n not in stored)]
        if (name in stored) != (name in again)
    ]
    for name in names:
        if name in again and (difference := _difference(arm, stored[name], again[name])) is not None:
            found.append(difference)
    return found


def _own(arms: Mapping[str, Results], arm: str) -> xr.Dataset:
    """What an arm records by itself: a reform that is run without its baseline has nobody to compare with."""
    data = arms[arm].data
    return data.drop_vars([n for n in VARIABLES if n in data]) if arm == "" else data


def _parts(stored: Results | Comparison | SideBySide) -> list[str]:
    """Folders that hold a run or a comparison, each with a slash; one that is empty where there is but one."""
    return [f"{name}/" for name in stored.folders()] if isinstance(stored, SideBySide) else [""]


def _arms(stored: Results | Comparison | SideBySide) -> dict[str, Results]:
    """The results by the folder that holds them: the arms of comparisons, or a run's own."""
    if isinstance(stored, SideBySide):
        each = zip(_parts(stored), stored.comparisons.values(), strict=True)
        return {arm: r for part, one in each for arm, r in _comparison_arms(one, part).items()}
    return _comparison_arms(stored, "") if isinstance(stored, Comparison) else {"": stored}


def _comparison_arms(stored: Comparison, part: str) -> dict[str, Results]:
    before, after = storage.ARMS
    arms = {f"{part}{before}": stored.baseline, f"{part}{after}": stored.reform}
    if stored.assumptions is not None:
        arms[f"{part}{storage.ASSUMPTIONS}"] = stored.assumptions.baseline
    if stored.central is not None:
        both = (stored.central.baseline, stored.central.reform)
        arms |= {f"{part}{name}": one for name, one in zip(storage.CENTRAL, both, strict=True)}
    return arms


def _again(
    part: str, plans: Mapping[str, Scenario], seeds: Sequence[int], how: tuple[int | None, bool]
) -> dict[str, Results]:
    """All arms of a part again, those of a comparison together, so that who changed is counted again too."""
    if part in plans:
        return {part: simulate([plans[part]], seeds, *how)[0]}
    before, after = (plans[f"{part}{arm}"] for arm in storage.ARMS)
    one = Case(reform=after, baseline=before, plain=plans.get(f"{part}{storage.ASSUMPTIONS}"))
    return _comparison_arms(compare_again(one, seeds, *how), part)


def _plan(folder: Path) -> Scenario:
    """The stored scenario; says whose it is when it cannot be loaded any more."""
    file = folder / storage.SCENARIO
    if not file.is_file():
        raise EduMigError([f"{file}: is missing"])
    try:
        return load_scenario(file)
    except EduMigError as error:
        head = Problem(str(folder), "its scenario can no longer be loaded, so it cannot be run again")
        raise EduMigError([head, *error.problems]) from None


def _changes(results: Iterable[Results], plans: Iterable[Scenario]) -> list[Change]:
    """Versions and data that are not as they were, each once."""
    found: dict[str, Change] = {}
    for result, plan in zip(results, plans, strict=True):
        kept = result.provenance
        now = {"edumig_sim": __version__, "kernels": choose_kernels().name, **library_versions()}
        libraries = kept.get("libraries", {})
        told = "numba" in libraries  # results of earlier versions said "reference" whatever the kernels were
        then = {
            "edumig_sim": kept.get("version"),
            "kernels": kept.get("kernels") if told else None,
            **libraries,
        }
        world = f"world {plan.world}"
        now[world] = load_world(plan.world, world_parameters(plan.world, plan.parameters)).digest
        then[world] = kept.get("world_digest")
        for name in [*now, *(n for n in then if n not in now)]:
            before, after = str(then.get(name) or "unknown"), str(now.get(name) or "unknown")
            if before != after:
                found.setdefault(name, Change(name=name, stored=before, now=after))
    return list(found.values())


def _absent(arm: str, name: str, what: str) -> Difference:
    return Difference(arm=arm, variable=name, what=what)


def _difference(arm: str, stored: xr.DataArray, again: xr.DataArray) -> Difference | None:
    name = str(stored.name)
    if stored.dims != again.dims or stored.shape != again.shape:
        shapes = [", ".join(f"{n} {d}" for d, n in a.sizes.items()) for a in (stored, again)]
        return _absent(arm, name, f"has other dimensions: {shapes[0]} then, {shapes[1]} now")
    for dim in stored.dims:
        if dim in stored.coords and dim in again.coords and not stored[dim].equals(again[dim]):
            return _absent(arm, name, f"has other labels of its dimension '{dim}'")
    if stored.dtype.newbyteorder("=") != again.dtype.newbyteorder("="):
        return _absent(arm, name, f"has another type of number: {stored.dtype} then, {again.dtype} now")
    other = _other_bits(stored.values, again.values)
    if not other.any():
        return None
    largest, relative = _sizes(stored.values[other], again.values[other])
    where = dict(zip(map(str, stored.dims), np.nonzero(other), strict=True))
    labels = {
        dim: list(dict.fromkeys(stored[dim].values[np.unique(at)].tolist())) for dim, at in where.items()
    }
    regions = list(dict.fromkeys(str(code) for dim in _PLACES for code in labels.get(dim, [])))
    return Difference(
        arm=arm,
        variable=name,
        unit=str(stored.attrs.get("units", "")),
        values=int(other.sum()),
        of=int(other.size),
        largest=largest,
        relative=relative,
        replicates=tuple(int(k) for k in labels.get("replicate", [])),
        years=tuple(int(y) for y in labels.get("year", [])),
        regions=tuple(regions),
    )


def _other_bits(one: NDArray[np.generic], two: NDArray[np.generic]) -> NDArray[np.bool_]:
    """Where two arrays of one type differ in any bit; not a number is the same as not a number."""
    if one.dtype.kind != "f":
        return np.asarray(one != two)
    bits = np.dtype(f"u{one.dtype.itemsize}")
    native = one.dtype.newbyteorder("=")
    same = [np.ascontiguousarray(a.astype(native)).view(bits) for a in (one, two)]
    both_nan = np.isnan(one.astype(native)) & np.isnan(two.astype(native))
    return np.asarray((same[0] != same[1]) & ~both_nan)


def _sizes(one: NDArray[np.generic], two: NDArray[np.generic]) -> tuple[float, float]:
    """The largest difference of two lists of numbers, and the largest relative to the first."""
    if one.dtype.kind not in "iuf":
        return float("nan"), float("nan")
    before, after = one.astype(np.float64), two.astype(np.float64)
    gap = np.abs(after - before)
    if np.isnan(gap).any():
        return float("nan"), float("nan")
    scale = np.where(before == 0.0, np.abs(after), np.abs(before))
    share = np.divide(gap, scale, out=np.zeros_like(gap), where=scale > 0.0)
    return float(gap.max()), float(share.max())


def _some(values: tuple[object, ...]) -> str:
    more = f" and {len(values) - MOST_SHOWN} more" if len(values) > MOST_SHOWN else ""
    return f"{', '.join(map(str, values[:MOST_SHOWN]))}{more}"


def _short(word: str) -> str:
    """A digest by its first letters."""
    return f"{word[:12]}..." if len(word) == 64 else word


def _warn(text: str) -> None:
    warnings.warn(text, stacklevel=3)
