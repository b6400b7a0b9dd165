"""What the flows show of a dated change of policy: differences in differences over years, and over placebo hosts.

For every year around the event, the change of the logarithm of a corridor's students since the last year before
the event is regressed on effects of origins and of destinations, and on whether the corridor is treated. An
event that concerns everybody from abroad is compared with other hosts of the same origins only. A corridor counts where
both years list it: a missing year is never read as a fall. Because few corridors are treated, doubt is taken from
placebos: the same origins at every other host, as if it had changed its policy that year.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.experiments.training import Effects

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
_LEAST = 2  # corridors: a host with fewer that are treated and listed is no placebo
_STUDENTS = 100.0  # a corridor with fewer in the last year before the event is too small to tell
_NORMAL = 1.96
_MAD = 1.4826  # of a normal distribution: standard deviation over median absolute deviation


class Seen(NamedTuple):
    """Observed change of the logarithm of students in a year, against comparison corridors."""

    year: int
    change: float
    low: float  # 95% interval from the spread of placebos
    high: float
    corridors: int  # treated and listed
    placebos: tuple[float, ...]  # the same at other hosts

    @property
    def chance(self) -> float:
        """Share of placebos, this event counted in, that are at least as far from 0 (Fisher's exact test)."""
        beyond = sum(abs(p) >= abs(self.change) for p in self.placebos)
        return (1 + beyond) / (1 + len(self.placebos))


class Event(NamedTuple):
    """Who is treated where and since when."""

    host: int
    origins: tuple[int, ...]  # empty: everybody from abroad
    year: int


def observed_change(flows: Mapping[int, Floats], event: Event, year: int) -> Seen | None:
    """The change from the last year before the event to a year; None where no treated corridor is listed in both."""
    before, now = flows.get(event.year - 1), flows.get(year)
    if before is None or now is None:
        return None
    change = _changes(before, now)
    own = _effect(change, event)
    if own is None:
        return None
    others = [host for host in range(len(before)) if host != event.host and host not in event.origins]
    placebos = []
    for host in others:
        without = change.copy()
        without[:, event.host] = np.nan  # the treated host is no comparison for a placebo
        found = _effect(without, event._replace(host=host))
        if found is not None and found[1] >= _LEAST:
            placebos.append(found[0])
    spread = _MAD * float(np.median(np.abs(placebos))) if placebos else np.nan
    half = _NORMAL * spread
    return Seen(year, own[0], own[0] - half, own[0] + half, own[1], tuple(placebos))


def _changes(before: Floats, now: Floats) -> Floats:
    """Change (R, R) of logarithms; NaN where either year does not list a corridor, or it is too small."""
    listed = (
        np.isfinite(before)
        & np.isfinite(now)
        & (np.nan_to_num(before) >= _STUDENTS)
        & (np.nan_to_num(now) > 0)
    )
    np.fill_diagonal(listed, False)
    out = np.full(before.shape, np.nan)
    out[listed] = np.log(now[listed]) - np.log(before[listed])
    return out


def _effect(change: Floats, event: Event) -> tuple[float, int] | None:
    """Mean change of treated corridors against comparison ones, and how many are treated; None where none is told."""
    origin, destination = np.nonzero(np.isfinite(change))
    y = change[origin, destination]
    everybody = not event.origins
    treated = (destination == event.host) & (np.isin(origin, event.origins) | everybody)
    keep = (destination != event.host) | treated | (not everybody)
    origin, destination, y, treated = origin[keep], destination[keep], y[keep], treated[keep]
    if not treated.any() or (not everybody and not ((destination == event.host) & ~treated).any()):
        return None
    size = len(change)
    columns = [treated.astype(float)[:, None], np.ones((len(y), 1)), Effects(origin, size).columns]
    if not everybody:
        columns.append(Effects(destination, size).columns)
    design = np.column_stack(columns)
    solution, _rest, rank, _values = np.linalg.lstsq(design, y, rcond=None)
    without = np.linalg.matrix_rank(design[:, 1:])
    return (float(solution[0]), int(treated.sum())) if rank > without else None
