"""Networks of earlier movers, where a world knows no stock of migrants."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from edumig_sim.world.rows import Rows
from edumig_sim.world.tables import Folder

Floats = NDArray[np.float64]


def earlier_movers(folder: Folder) -> Floats:
    """Network (R, R) where no migrant stock is known: movers of the earlier years of flows.csv, gaps interpolated."""
    first, last = folder.settings["network_from_flows"]
    by_year: dict[int, Rows] = {}
    for row in folder.table("flows.csv"):
        if first <= int(row["year"]) <= last:
            by_year.setdefault(int(row["year"]), []).append(row)
    known = sorted(by_year)
    flows = np.array([folder.matrix(by_year[y], "students", 0.0) for y in known])
    years = np.arange(first, last + 1)
    # weight of each known year in the sum over all years, each interpolated between its neighbours
    weights = [np.interp(years, known, unit).sum() for unit in np.eye(len(known))]
    folder.flag(
        "all corridors", "diaspora", "earlier movers", f"movers of {first}-{last}, missing years interpolated"
    )
    return np.einsum("y,yod->od", np.array(weights), flows)
