"""Parts of the formulas of indicators: sums along corridors, by borders of regions and of countries.

*Abroad* is another country, *elsewhere* another region of one's own country; `movers` are both. Arrays are those of a
run, dims (replicate, year, ...). Which regions are of one country is read from the attribute `countries` of a run: JSON
text with a country for each region's code.
"""

from __future__ import annotations

import json

import numpy as np
import xarray as xr

from edumig_sim.inequality import concentration_index, group_ranks

ALL_REGIONS = "all"  # the code of the total over all regions
COUNTRIES = "countries"  # attribute of a run: a country for each region


def same_country(data: xr.Dataset) -> xr.DataArray:
    """Whether (origin, destination) are regions of one country; needs the attribute `countries`."""
    told = json.loads(data.attrs[COUNTRIES])
    codes = [str(c) for c in (data["origin"] if "origin" in data.dims else data["region"]).values]
    land = np.array([str(told[code]) for code in codes])
    return xr.DataArray(
        land[:, None] == land[None, :],
        dims=("origin", "destination"),
        coords={"origin": codes, "destination": codes},
    )


def abroad(corridors: xr.DataArray, data: xr.Dataset) -> xr.DataArray:
    """The corridors to another country; all others set to 0."""
    return corridors.where(~same_country(data), 0.0)


def elsewhere(corridors: xr.DataArray, data: xr.Dataset) -> xr.DataArray:
    """The corridors to another region of the same country; all others set to 0."""
    return movers(corridors).where(same_country(data), 0.0)


def with_all(values: xr.DataArray) -> xr.DataArray:
    """Appends the sum over regions as region `ALL_REGIONS`."""
    total = values.sum("region", skipna=False).expand_dims(region=[ALL_REGIONS])
    return xr.concat([values, total], dim="region", coords="minimal", compat="override", join="outer")


def ratio(part: xr.DataArray, whole: xr.DataArray) -> xr.DataArray:
    """Part over whole, for the total too; NaN where the whole is 0."""
    part, whole = with_all(part), with_all(whole)
    return part / whole.where(whole > 0)


def movers(corridors: xr.DataArray) -> xr.DataArray:
    """The corridors with the diagonal (study at home) set to 0: abroad and elsewhere in the country."""
    return corridors.where(corridors["origin"] != corridors["destination"], 0.0)


def diagonal(corridors: xr.DataArray) -> xr.DataArray:
    """Those who stay in their own region, by region."""
    own = xr.DataArray(np.arange(corridors.sizes["origin"]), dims="region")
    values = corridors.isel(origin=own, destination=own).drop_vars(["origin", "destination"])
    return values.assign_coords(region=corridors["origin"].values)


def natives_at_home(skilled: xr.DataArray) -> xr.DataArray:
    """S_rr: skilled residents of each region who originate there."""
    return diagonal(skilled.rename(region="destination"))


def by_origin(corridors: xr.DataArray) -> xr.DataArray:
    """Sums over destinations."""
    return corridors.sum("destination", skipna=False).rename(origin="region")


def by_destination(corridors: xr.DataArray) -> xr.DataArray:
    """Sums over origins."""
    return corridors.sum("origin", skipna=False).rename(destination="region")


def located(data: xr.Dataset) -> xr.DataArray:
    """E_r: students enrolled in r, of any origin."""
    return by_destination(data["enrolled_expected"])


def destination_shares(data: xr.Dataset) -> xr.DataArray:
    """s_d: share of each region of study among those of an origin who study outside it, and of all origins."""
    away = with_all(movers(data["enrolled_expected"]).rename(origin="region"))
    whole = away.sum("destination", skipna=False)
    return away / whole.where(whole > 0)


def quintile_concentration(part: xr.DataArray, whole: xr.DataArray) -> xr.DataArray:
    """Concentration index over family-income quintiles of the rate part / whole."""
    part, whole = (with_all(x.rename(origin="region")).transpose(..., "quintile") for x in (part, whole))
    sizes = np.asarray(whole.values, dtype=np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        rate = np.where(sizes > 0, part.values / sizes, 0.0)
    index = concentration_index(rate, group_ranks(sizes), sizes)
    return xr.DataArray(index, dims=whole.dims[:-1], coords=whole.isel(quintile=0, drop=True).coords)
