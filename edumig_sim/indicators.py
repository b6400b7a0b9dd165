"""Measured outcomes, computed from the recorded arrays: one registry, `INDICATORS`.

`indicator_values(data)` gives every indicator as (replicate, year, region), where the last region is
`ALL_REGIONS`, the same formula on the sums over all regions (so a rate of the whole is the rate of the
whole, not a mean of rates). Formulas and their names follow docs/model.md, section 4; a value whose
denominator is 0 is NaN. F_od are persons of origin o enrolled in d, S_oj skilled persons of origin o who
reside in j. A rate is a share in [0, 1], except the UIS rates, which are defined in percent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import xarray as xr

from edumig_sim.errors import EduMigError, nearest
from edumig_sim.inequality import concentration_index, gini, group_ranks

ALL_REGIONS = "all"  # the code of the total over all regions
TOP_DESTINATIONS = 5
PERCENT = 100.0  # UIS rates are percentages by definition

MAIN_INDICATORS = (
    "students_abroad",
    "students_home",
    "retention",
    "return_rate",
    "returns",
    "brain_drain_rate",
    "skilled_stock",
    "output",
    "access_gap",
    "policy_spend",
)

Direction = Literal["up", "down", "neither"]
Formula = Callable[[xr.Dataset], xr.DataArray]


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """One measured outcome: how it is called, in what unit, which way is better and how it is computed."""

    name: str
    label: str
    unit: str
    better: Direction
    function: Formula
    needs: tuple[str, ...]

    @property
    def formula(self) -> str:
        """The formula in words."""
        return (self.function.__doc__ or "").strip()


def indicator_values(data: xr.Dataset, names: Iterable[str] | None = None) -> xr.Dataset:
    """Indicators of a run as a dataset; all that the recorded variables allow unless names are given."""
    if names is None:
        chosen = [i for i in INDICATORS.values() if all(n in data for n in i.needs)]
    else:
        chosen = [find_indicator(name) for name in names]
    result = {}
    for indicator in chosen:
        missing = [n for n in indicator.needs if n not in data]
        if missing:
            raise EduMigError(
                [f"indicator '{indicator.name}' needs {', '.join(missing)}: not recorded in this run"]
            )
        values = indicator.function(data).transpose("replicate", "year", "region")
        values.attrs = {
            "units": indicator.unit,
            "long_name": indicator.label,
            "source": "computed from recorded variables",
            "formula": indicator.formula,
            "better": indicator.better,
        }
        result[indicator.name] = values
    return xr.Dataset(result)


def find_indicator(name: str) -> Indicator:
    """The indicator of that name, or an error with the nearest name."""
    if name not in INDICATORS:
        raise EduMigError([f"there is no indicator '{name}'.{nearest(name, list(INDICATORS))}"])
    return INDICATORS[name]


INDICATORS: dict[str, Indicator] = {}  # filled below, at import; only read afterwards


def _indicator(label: str, unit: str, better: Direction, *needs: str) -> Callable[[Formula], Formula]:
    """Registers a function of the recorded variables `needs` as the indicator of its own name."""

    def register(function: Formula) -> Formula:
        INDICATORS[function.__name__] = Indicator(
            name=function.__name__, label=label, unit=unit, better=better, function=function, needs=needs
        )
        return function

    return register


# ---- studying abroad and at home -------------------------------------------------------------------------


@_indicator("Students abroad", "persons", "neither", "enrolled_expected")
def students_abroad(data: xr.Dataset) -> xr.DataArray:
    """sum_{d != o} F_od, sums of choice probabilities"""
    return _with_all(_by_origin(_movers(data["enrolled_expected"])))


@_indicator("Students abroad (realised choices)", "persons", "neither", "enrolled")
def students_abroad_realised(data: xr.Dataset) -> xr.DataArray:
    """sum_{d != o} F_od, realised choices of the simulated students"""
    return _with_all(_by_origin(_movers(data["enrolled"])))


@_indicator("Students at home", "persons", "neither", "enrolled_expected")
def students_home(data: xr.Dataset) -> xr.DataArray:
    """F_oo, sums of choice probabilities"""
    return _with_all(_diagonal(data["enrolled_expected"]))


@_indicator("Students from elsewhere", "persons", "neither", "enrolled_expected")
def inbound_students(data: xr.Dataset) -> xr.DataArray:
    """sum_{o != d} F_od"""
    return _with_all(_by_destination(_movers(data["enrolled_expected"])))


@_indicator("Inbound mobility rate", "%", "neither", "enrolled_expected")
def inbound_rate(data: xr.Dataset) -> xr.DataArray:
    """UIS inbound mobility rate: 100 sum_{o != d} F_od / E_d"""
    return PERCENT * _ratio(_by_destination(_movers(data["enrolled_expected"])), _located(data))


@_indicator("Outbound mobility ratio", "%", "neither", "enrolled_expected")
def outbound_ratio(data: xr.Dataset) -> xr.DataArray:
    """UIS outbound mobility ratio: 100 sum_{d != o} F_od / E_o, E_o enrolment located in o"""
    return PERCENT * _ratio(_by_origin(_movers(data["enrolled_expected"])), _located(data))


@_indicator("Net student flow ratio", "%", "neither", "enrolled_expected")
def net_flow_ratio(data: xr.Dataset) -> xr.DataArray:
    """UIS net flow ratio: 100 (inbound - outbound) / E_o"""
    movers = _movers(data["enrolled_expected"])
    return PERCENT * _ratio(_by_destination(movers) - _by_origin(movers), _located(data))


# ---- staying and returning -------------------------------------------------------------------------------


@_indicator("Retention of own graduates after five years", "share", "up", "after5")
def retention(data: xr.Dataset) -> xr.DataArray:
    """graduates originating in r who reside in r in the fifth year after graduation / all of them"""
    after = data["after5"]
    resident = _by_origin(after.sel(outcome="at_origin", drop=True))
    resident = resident + _diagonal(after.sel(outcome="at_study", drop=True))
    return _ratio(resident, _by_origin(after.sum("outcome", skipna=False)))


@_indicator("Retention of all local graduates after five years", "share", "up", "after5")
def study_region_retention(data: xr.Dataset) -> xr.DataArray:
    """graduates of r, of any origin, who reside in r in the fifth year / all graduates of r"""
    after = data["after5"]
    resident = _by_destination(after.sel(outcome="at_study", drop=True))
    resident = resident + _diagonal(after.sel(outcome="at_origin", drop=True))
    return _ratio(resident, _by_destination(after.sum("outcome", skipna=False)))


@_indicator("Stay rate of foreign graduates after five years", "share", "neither", "after5")
def stay_rate(data: xr.Dataset) -> xr.DataArray:
    """foreign graduates of r who reside in r in the fifth year / all foreign graduates of r"""
    abroad = _movers(data["after5"])
    return _ratio(
        _by_destination(abroad.sel(outcome="at_study", drop=True)),
        _by_destination(abroad.sum("outcome", skipna=False)),
    )


@_indicator("Return rate of those who studied abroad", "share", "up", "after5")
def return_rate(data: xr.Dataset) -> xr.DataArray:
    """of r's own who graduated abroad, those back in r in the fifth year / all of them"""
    abroad = _movers(data["after5"])
    return _ratio(
        _by_origin(abroad.sel(outcome="at_origin", drop=True)),
        _by_origin(abroad.sum("outcome", skipna=False)),
    )


@_indicator("Onward rate of those who studied abroad", "share", "neither", "after5")
def onward_rate(data: xr.Dataset) -> xr.DataArray:
    """of r's own who graduated abroad, those in a third region in the fifth year / all of them"""
    abroad = _movers(data["after5"])
    return _ratio(
        _by_origin(abroad.sel(outcome="elsewhere", drop=True)),
        _by_origin(abroad.sum("outcome", skipna=False)),
    )


@_indicator("Graduates who come home in a year", "persons", "up", "returnees")
def returns(data: xr.Dataset) -> xr.DataArray:
    """graduates of origin r who come back to r in the year, at any time after graduation"""
    return _with_all(data["returnees"].rename(origin="region"))


# ---- skilled people and output ---------------------------------------------------------------------------


@_indicator("Brain-drain rate", "share", "down", "skilled")
def brain_drain_rate(data: xr.Dataset) -> xr.DataArray:
    """sum_{j != o} S_oj / sum_j S_oj (Docquier and Marfouk)"""
    skilled = data["skilled"]
    everyone = skilled.sum("region", skipna=False).rename(origin="region")
    return _ratio(everyone - _natives_at_home(skilled), everyone)


@_indicator("Skilled residents", "persons", "up", "skilled")
def skilled_stock(data: xr.Dataset) -> xr.DataArray:
    """sum_o S_or, skilled residents of r of any origin"""
    return _with_all(data["skilled"].sum("origin", skipna=False))


@_indicator("Skilled residents of local origin", "persons", "up", "skilled")
def skilled_natives(data: xr.Dataset) -> xr.DataArray:
    """S_rr, skilled residents of r who originate in r"""
    return _with_all(_natives_at_home(data["skilled"]))


@_indicator("Output", "million $", "up", "output")
def output(data: xr.Dataset) -> xr.DataArray:
    """Y_r"""
    return _with_all(data["output"])


# ---- access ----------------------------------------------------------------------------------------------


@_indicator("Access gap, richest less poorest fifth", "share", "down", "enrolled_quintile", "cohort_quintile")
def access_gap(data: xr.Dataset) -> xr.DataArray:
    """E(Q5) - E(Q1), E(q) entrants / 18-year-olds of family-income quintile q"""
    enrolled, cohort = (
        _with_all(data[n].rename(origin="region")) for n in ("enrolled_quintile", "cohort_quintile")
    )
    rate = enrolled / cohort.where(cohort > 0)
    return rate.isel(quintile=-1, drop=True) - rate.isel(quintile=0, drop=True)


@_indicator("Concentration index of access", "index", "down", "enrolled_quintile", "cohort_quintile")
def access_concentration(data: xr.Dataset) -> xr.DataArray:
    """C = 2 cov(y, p) / mean(y), y entrance to study, p family-income rank (grouped in quintiles)"""
    return _quintile_concentration(data["enrolled_quintile"], data["cohort_quintile"])


@_indicator("Concentration index of study abroad", "index", "down", "abroad_quintile", "enrolled_quintile")
def mobility_concentration(data: xr.Dataset) -> xr.DataArray:
    """C of studying abroad given enrolment, p family-income rank among entrants (grouped in quintiles)"""
    return _quintile_concentration(data["abroad_quintile"], data["enrolled_quintile"])


# ---- concentration of destinations -----------------------------------------------------------------------


@_indicator("Concentration of destinations (HHI)", "index", "neither", "enrolled_expected")
def destination_hhi(data: xr.Dataset) -> xr.DataArray:
    """sum_d s_d^2, s_d share of destination d among r's students abroad"""
    return (_destination_shares(data) ** 2).sum("destination", skipna=False)


@_indicator("Share of the five largest destinations", "share", "neither", "enrolled_expected")
def top_destinations(data: xr.Dataset) -> xr.DataArray:
    """sum of the five largest s_d"""
    shares = _destination_shares(data).transpose(..., "destination")
    largest = np.sort(shares.values, axis=-1)[..., -TOP_DESTINATIONS:].sum(axis=-1)
    return xr.DataArray(largest, dims=shares.dims[:-1], coords=shares.isel(destination=0, drop=True).coords)


@_indicator("Gini coefficient of destinations", "index", "neither", "enrolled_expected")
def destination_gini(data: xr.Dataset) -> xr.DataArray:
    """Gini coefficient of s_d over the regions other than r (over all regions for the total)"""
    shares = _destination_shares(data).transpose(..., "region", "destination")
    own = shares["region"] == shares["destination"]
    ordered = np.sort(shares.where(~own, -1.0).values, axis=-1)
    values = gini(ordered[..., 1:])
    values[..., -1] = gini(ordered[..., -1, :])
    return xr.DataArray(values, dims=shares.dims[:-1], coords=shares.isel(destination=0, drop=True).coords)


# ---- public money ----------------------------------------------------------------------------------------


@_indicator("Public budget balance", "million $", "up", "budget_balance")
def budget_balance(data: xr.Dataset) -> xr.DataArray:
    """B_r"""
    return _with_all(data["budget_balance"])


@_indicator("Spending on policies", "million $", "neither", "spend_region")
def policy_spend(data: xr.Dataset) -> xr.DataArray:
    """sum over policies of what they cost the budget of r, administration included"""
    return _with_all(data["spend_region"].sum("policy", skipna=False))


# ---- parts of the formulas -------------------------------------------------------------------------------


def _with_all(values: xr.DataArray) -> xr.DataArray:
    """Appends the sum over regions as region `ALL_REGIONS`."""
    total = values.sum("region", skipna=False).expand_dims(region=[ALL_REGIONS])
    return xr.concat([values, total], dim="region", coords="minimal", compat="override", join="outer")


def _ratio(part: xr.DataArray, whole: xr.DataArray) -> xr.DataArray:
    part, whole = _with_all(part), _with_all(whole)
    return part / whole.where(whole > 0)


def _movers(corridors: xr.DataArray) -> xr.DataArray:
    """The corridors with the diagonal (study at home) set to 0."""
    return corridors.where(corridors["origin"] != corridors["destination"], 0.0)


def _diagonal(corridors: xr.DataArray) -> xr.DataArray:
    own = xr.DataArray(np.arange(corridors.sizes["origin"]), dims="region")
    values = corridors.isel(origin=own, destination=own).drop_vars(["origin", "destination"])
    return values.assign_coords(region=corridors["origin"].values)


def _natives_at_home(skilled: xr.DataArray) -> xr.DataArray:
    return _diagonal(skilled.rename(region="destination"))


def _by_origin(corridors: xr.DataArray) -> xr.DataArray:
    return corridors.sum("destination", skipna=False).rename(origin="region")


def _by_destination(corridors: xr.DataArray) -> xr.DataArray:
    return corridors.sum("origin", skipna=False).rename(destination="region")


def _located(data: xr.Dataset) -> xr.DataArray:
    """E_r: students enrolled in r, of any origin."""
    return _by_destination(data["enrolled_expected"])


def _destination_shares(data: xr.Dataset) -> xr.DataArray:
    movers = _with_all(_movers(data["enrolled_expected"]).rename(origin="region"))
    abroad = movers.sum("destination", skipna=False)
    return movers / abroad.where(abroad > 0)


def _quintile_concentration(part: xr.DataArray, whole: xr.DataArray) -> xr.DataArray:
    part, whole = (_with_all(x.rename(origin="region")).transpose(..., "quintile") for x in (part, whole))
    sizes = np.asarray(whole.values, dtype=np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        rate = np.where(sizes > 0, part.values / sizes, 0.0)
    index = concentration_index(rate, group_ranks(sizes), sizes)
    return xr.DataArray(index, dims=whole.dims[:-1], coords=whole.isel(quintile=0, drop=True).coords)
