"""Measured outcomes, computed from the recorded arrays: one registry, `INDICATORS`.

`indicator_values(data)` gives every indicator as (replicate, year, region), where the last region is
`ALL_REGIONS`, the same formula on the sums over all regions (so a rate of the whole is the rate of the
whole, not a mean of rates). *Abroad* is another country, *elsewhere* another region of one's own country (decision
0030). Formulas and their names follow docs/model.md, section 4; a value whose
denominator is 0 is NaN. F_od are persons of origin o enrolled in d, S_oj skilled persons of origin o who
reside in j. A rate is a share in [0, 1], except the UIS rates, which are defined in percent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import xarray as xr

from edumig_sim.corridor_sums import (
    ALL_REGIONS as ALL_REGIONS,  # other modules know it from here
)
from edumig_sim.corridor_sums import (
    COUNTRIES,
    abroad,
    by_destination,
    by_origin,
    destination_shares,
    diagonal,
    elsewhere,
    located,
    natives_at_home,
    quintile_concentration,
    ratio,
    with_all,
)
from edumig_sim.errors import EduMigError, nearest
from edumig_sim.inequality import gini

TOP_DESTINATIONS = 5
PERCENT = 100.0  # UIS rates are percentages by definition

MAIN_INDICATORS = (
    "students_abroad",
    "students_elsewhere",
    "students_home",
    "retention",
    "return_rate",
    "return_rate_elsewhere",
    "returns",
    "brain_drain_rate",
    "internal_drain_rate",
    "skilled_stock",
    "output",
    "access_gap",
    "policy_spend",
)

ABROAD: Final = "abroad"  # beyond the borders of the country
ELSEWHERE: Final = "elsewhere"  # in another region of the same country
Borders = Literal["", "abroad", "elsewhere"]
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
    borders: Borders = ""

    @property
    def formula(self) -> str:
        """The formula in words."""
        return (self.function.__doc__ or "").strip()


def indicator_values(data: xr.Dataset, names: Iterable[str] | None = None) -> xr.Dataset:
    """Indicators of a run as a dataset; all that the recorded variables allow unless names are given."""
    if names is None:
        chosen = [i for i in INDICATORS.values() if not _missing(i, data)]
    else:
        chosen = [find_indicator(name) for name in names]
    result = {}
    for indicator in chosen:
        if missing := _missing(indicator, data):
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


def _missing(indicator: Indicator, data: xr.Dataset) -> list[str]:
    """What a run lacks for an indicator; one of an earlier version does not say which regions are of one country."""
    missing = [n for n in indicator.needs if n not in data]
    return missing + ([COUNTRIES] if indicator.borders and COUNTRIES not in data.attrs else [])


def with_borders(names: Iterable[str], countries: Mapping[str, str]) -> list[str]:
    """Those indicators that are not about borders which a world does not have. countries: of each region."""
    several = len(set(countries.values()))
    idle = {
        *([ABROAD] if several == 1 else []),
        *([ELSEWHERE] if several == len(countries) else []),
    }
    return [name for name in names if INDICATORS[name].borders not in idle]


def find_indicator(name: str) -> Indicator:
    """The indicator of that name, or an error with the nearest name."""
    if name not in INDICATORS:
        raise EduMigError([f"there is no indicator '{name}'.{nearest(name, list(INDICATORS))}"])
    return INDICATORS[name]


INDICATORS: dict[str, Indicator] = {}  # filled below, at import; only read afterwards


def _indicator(
    label: str, unit: str, better: Direction, *needs: str, borders: Borders = ""
) -> Callable[[Formula], Formula]:
    """Registers a function of the recorded variables `needs` as the indicator of its own name."""

    def register(function: Formula) -> Formula:
        INDICATORS[function.__name__] = Indicator(
            name=function.__name__,
            label=label,
            unit=unit,
            better=better,
            function=function,
            needs=needs,
            borders=borders,
        )
        return function

    return register


# ---- studying abroad and at home -------------------------------------------------------------------------


@_indicator("Students abroad", "persons", "neither", "enrolled_expected", borders=ABROAD)
def students_abroad(data: xr.Dataset) -> xr.DataArray:
    """sum of F_od over d in another country than o, sums of choice probabilities"""
    return with_all(by_origin(abroad(data["enrolled_expected"], data)))


@_indicator("Students elsewhere in the country", "persons", "neither", "enrolled_expected", borders=ELSEWHERE)
def students_elsewhere(data: xr.Dataset) -> xr.DataArray:
    """sum of F_od over the other regions d of the country of o, sums of choice probabilities"""
    return with_all(by_origin(elsewhere(data["enrolled_expected"], data)))


@_indicator("Students abroad (realised choices)", "persons", "neither", "enrolled", borders=ABROAD)
def students_abroad_realised(data: xr.Dataset) -> xr.DataArray:
    """sum of F_od over d in another country than o, realised choices of the simulated students"""
    return with_all(by_origin(abroad(data["enrolled"], data)))


@_indicator(
    "Students elsewhere in the country (realised choices)",
    "persons",
    "neither",
    "enrolled",
    borders=ELSEWHERE,
)
def students_elsewhere_realised(data: xr.Dataset) -> xr.DataArray:
    """sum of F_od over the other regions d of the country of o, realised choices of the simulated students"""
    return with_all(by_origin(elsewhere(data["enrolled"], data)))


@_indicator("Students at home", "persons", "neither", "enrolled_expected")
def students_home(data: xr.Dataset) -> xr.DataArray:
    """F_oo, in their own region, sums of choice probabilities"""
    return with_all(diagonal(data["enrolled_expected"]))


@_indicator("Students from abroad", "persons", "neither", "enrolled_expected", borders=ABROAD)
def inbound_students(data: xr.Dataset) -> xr.DataArray:
    """sum of F_od over o in another country than d"""
    return with_all(by_destination(abroad(data["enrolled_expected"], data)))


@_indicator(
    "Students from elsewhere in the country", "persons", "neither", "enrolled_expected", borders=ELSEWHERE
)
def inbound_elsewhere(data: xr.Dataset) -> xr.DataArray:
    """sum of F_od over the other regions o of the country of d"""
    return with_all(by_destination(elsewhere(data["enrolled_expected"], data)))


@_indicator("Inbound mobility rate", "%", "neither", "enrolled_expected", borders=ABROAD)
def inbound_rate(data: xr.Dataset) -> xr.DataArray:
    """UIS inbound mobility rate: 100 times students from other countries / E_d"""
    return PERCENT * ratio(by_destination(abroad(data["enrolled_expected"], data)), located(data))


@_indicator("Outbound mobility ratio", "%", "neither", "enrolled_expected", borders=ABROAD)
def outbound_ratio(data: xr.Dataset) -> xr.DataArray:
    """UIS outbound mobility ratio: 100 times students in other countries / E_o, E_o enrolment located in o"""
    return PERCENT * ratio(by_origin(abroad(data["enrolled_expected"], data)), located(data))


@_indicator("Net student flow ratio", "%", "neither", "enrolled_expected", borders=ABROAD)
def net_flow_ratio(data: xr.Dataset) -> xr.DataArray:
    """UIS net flow ratio: 100 (inbound - outbound) / E_o, both across borders of countries"""
    crossing = abroad(data["enrolled_expected"], data)
    return PERCENT * ratio(by_destination(crossing) - by_origin(crossing), located(data))


# ---- staying and returning -------------------------------------------------------------------------------


@_indicator("Retention of own graduates after five years", "share", "up", "after5")
def retention(data: xr.Dataset) -> xr.DataArray:
    """graduates originating in r who reside in r, their own region, in the fifth year after graduation / all of them"""
    after = data["after5"]
    resident = by_origin(after.sel(outcome="at_origin", drop=True))
    resident = resident + diagonal(after.sel(outcome="at_study", drop=True))
    return ratio(resident, by_origin(after.sum("outcome", skipna=False)))


@_indicator("Retention of all local graduates after five years", "share", "up", "after5")
def study_region_retention(data: xr.Dataset) -> xr.DataArray:
    """graduates of r, of any origin, who reside in r in the fifth year / all graduates of r"""
    after = data["after5"]
    resident = by_destination(after.sel(outcome="at_study", drop=True))
    resident = resident + diagonal(after.sel(outcome="at_origin", drop=True))
    return ratio(resident, by_destination(after.sum("outcome", skipna=False)))


@_indicator("Stay rate of foreign graduates after five years", "share", "neither", "after5", borders=ABROAD)
def stay_rate(data: xr.Dataset) -> xr.DataArray:
    """graduates of r from another country who reside in r in the fifth year / all of these graduates"""
    foreign = abroad(data["after5"], data)
    return ratio(
        by_destination(foreign.sel(outcome="at_study", drop=True)),
        by_destination(foreign.sum("outcome", skipna=False)),
    )


@_indicator("Return rate of those who studied abroad", "share", "up", "after5", borders=ABROAD)
def return_rate(data: xr.Dataset) -> xr.DataArray:
    """of r's own who graduated in another country, those back in r in the fifth year / all of them"""
    return _settled(abroad(data["after5"], data), "at_origin")


@_indicator(
    "Return rate of those who studied elsewhere in the country", "share", "up", "after5", borders=ELSEWHERE
)
def return_rate_elsewhere(data: xr.Dataset) -> xr.DataArray:
    """of r's own who graduated in another region of the country, those back in r in the fifth year / all of them"""
    return _settled(elsewhere(data["after5"], data), "at_origin")


@_indicator("Onward rate of those who studied abroad", "share", "neither", "after5", borders=ABROAD)
def onward_rate(data: xr.Dataset) -> xr.DataArray:
    """of r's own who graduated in another country, those in a third region in the fifth year / all of them"""
    return _settled(abroad(data["after5"], data), "elsewhere")


def _settled(after: xr.DataArray, outcome: str) -> xr.DataArray:
    return ratio(
        by_origin(after.sel(outcome=outcome, drop=True)), by_origin(after.sum("outcome", skipna=False))
    )


@_indicator("Graduates who come home in a year", "persons", "up", "returnees")
def returns(data: xr.Dataset) -> xr.DataArray:
    """graduates of origin r who come back to r in the year, at any time after graduation"""
    return with_all(data["returnees"].rename(origin="region"))


# ---- skilled people and output ---------------------------------------------------------------------------


@_indicator("Brain-drain rate", "share", "down", "skilled", borders=ABROAD)
def brain_drain_rate(data: xr.Dataset) -> xr.DataArray:
    """sum of S_oj over j in another country than o / sum_j S_oj (Docquier and Marfouk)"""
    skilled = data["skilled"].rename(region="destination")
    return ratio(by_origin(abroad(skilled, data)), by_origin(skilled))


@_indicator("Own graduates elsewhere in the country", "share", "down", "skilled", borders=ELSEWHERE)
def internal_drain_rate(data: xr.Dataset) -> xr.DataArray:
    """sum of S_oj over the other regions j of the country of o / sum_j S_oj"""
    skilled = data["skilled"].rename(region="destination")
    return ratio(by_origin(elsewhere(skilled, data)), by_origin(skilled))


@_indicator("Skilled residents", "persons", "up", "skilled")
def skilled_stock(data: xr.Dataset) -> xr.DataArray:
    """sum_o S_or, skilled residents of r of any origin"""
    return with_all(data["skilled"].sum("origin", skipna=False))


@_indicator("Skilled residents of local origin", "persons", "up", "skilled")
def skilled_natives(data: xr.Dataset) -> xr.DataArray:
    """S_rr, skilled residents of r who originate in r"""
    return with_all(natives_at_home(data["skilled"]))


@_indicator("Output", "million $", "up", "output")
def output(data: xr.Dataset) -> xr.DataArray:
    """Y_r"""
    return with_all(data["output"])


# ---- access ----------------------------------------------------------------------------------------------


@_indicator("Access gap, richest less poorest fifth", "share", "down", "enrolled_quintile", "cohort_quintile")
def access_gap(data: xr.Dataset) -> xr.DataArray:
    """E(Q5) - E(Q1), E(q) entrants / 18-year-olds of family-income quintile q"""
    enrolled, cohort = (
        with_all(data[n].rename(origin="region")) for n in ("enrolled_quintile", "cohort_quintile")
    )
    rate = enrolled / cohort.where(cohort > 0)
    return rate.isel(quintile=-1, drop=True) - rate.isel(quintile=0, drop=True)


@_indicator("Concentration index of access", "index", "down", "enrolled_quintile", "cohort_quintile")
def access_concentration(data: xr.Dataset) -> xr.DataArray:
    """C = 2 cov(y, p) / mean(y), y entrance to study, p family-income rank (grouped in quintiles)"""
    return quintile_concentration(data["enrolled_quintile"], data["cohort_quintile"])


@_indicator(
    "Concentration index of study abroad",
    "index",
    "down",
    "abroad_quintile",
    "enrolled_quintile",
    borders=ABROAD,
)
def mobility_concentration(data: xr.Dataset) -> xr.DataArray:
    """C of studying in another country given enrolment, p family-income rank among entrants (grouped in quintiles)"""
    return quintile_concentration(data["abroad_quintile"], data["enrolled_quintile"])


# ---- concentration of destinations -----------------------------------------------------------------------


@_indicator("Concentration of destinations (HHI)", "index", "neither", "enrolled_expected")
def destination_hhi(data: xr.Dataset) -> xr.DataArray:
    """sum_d s_d^2, s_d share of region d among r's students outside r, elsewhere in the country or abroad"""
    return (destination_shares(data) ** 2).sum("destination", skipna=False)


@_indicator("Share of the five largest destinations", "share", "neither", "enrolled_expected")
def top_destinations(data: xr.Dataset) -> xr.DataArray:
    """sum of the five largest s_d"""
    shares = destination_shares(data).transpose(..., "destination")
    largest = np.sort(shares.values, axis=-1)[..., -TOP_DESTINATIONS:].sum(axis=-1)
    return xr.DataArray(largest, dims=shares.dims[:-1], coords=shares.isel(destination=0, drop=True).coords)


@_indicator("Gini coefficient of destinations", "index", "neither", "enrolled_expected")
def destination_gini(data: xr.Dataset) -> xr.DataArray:
    """Gini coefficient of s_d over the regions other than r (over all regions for the total)"""
    shares = destination_shares(data).transpose(..., "region", "destination")
    own = shares["region"] == shares["destination"]
    ordered = np.sort(shares.where(~own, -1.0).values, axis=-1)
    values = gini(ordered[..., 1:])
    values[..., -1] = gini(ordered[..., -1, :])
    return xr.DataArray(values, dims=shares.dims[:-1], coords=shares.isel(destination=0, drop=True).coords)


# ---- public money ----------------------------------------------------------------------------------------


@_indicator("Public budget balance", "million $", "up", "budget_balance")
def budget_balance(data: xr.Dataset) -> xr.DataArray:
    """B_r"""
    return with_all(data["budget_balance"])


@_indicator("Spending on policies", "million $", "neither", "spend_region")
def policy_spend(data: xr.Dataset) -> xr.DataArray:
    """sum over policies of what they cost the budget of r, administration included"""
    return with_all(data["spend_region"].sum("policy", skipna=False))
