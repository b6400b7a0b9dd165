"""From tables to a World: each step fills a few arrays by the named rules and flags what is not as observed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.errors import DataError, nearest
from edumig_sim.plain_yaml import read_yaml
from edumig_sim.world import constants, countries, rules
from edumig_sim.world.movers import earlier_movers
from edumig_sim.world.parameters import Parameters
from edumig_sim.world.settings import NO_MIGRANTS
from edumig_sim.world.tables import Folder, named_regions, read_folder
from edumig_sim.world.world import World

Floats = NDArray[np.float64]
Arrays = dict[str, Any]
_DATA = Path(str(resources.files("edumig_sim.world"))) / "data"
_K = 1000.0  # $ in a k$, persons in a thousand, k$ in a million $


class _BuiltWith(NamedTuple):
    """The parameters that a world's arrays depend on; others can change without building it anew."""

    household_income_share: float
    capital_share: float
    tax_rate: float
    seat_utilisation: float
    belief_prior_stay: float
    mean_study_years: float


def world_names() -> tuple[str, ...]:
    """Names of the packaged worlds."""
    return tuple(sorted(p.name for p in _DATA.iterdir() if (p / "world.yaml").is_file()))


def world_folder(name: str | Path) -> Path:
    """Folder of a packaged world, or of a user's own. Raises DataError with the nearest name."""
    packaged = _DATA / str(name)
    if str(name) in world_names():
        return packaged
    if Path(name).is_dir():
        return Path(name)
    raise DataError(
        [f"no world {str(name)!r}, and no folder of that name.{nearest(str(name), world_names())}"]
    )


def world_codes(name: str | Path) -> tuple[str, ...]:
    """Codes of a world's regions, without building it."""
    folder = world_folder(name)
    return tuple(code for code, _ in _named(folder, edition(folder)))


def world_countries(name: str | Path) -> dict[str, str]:
    """A country for each region's code (the code of its first region), without building the world."""
    return countries.countries_of(world_folder(name))


def region_names(name: str | Path) -> dict[str, str]:
    """Names of a world's regions by code, without building it. Raises DataError if there are none."""
    folder = world_folder(name)
    return dict(_named(folder, edition(folder)))


@lru_cache(maxsize=8)
def _named(folder: Path, _edition: tuple[tuple[str, int, int], ...]) -> tuple[tuple[str, str], ...]:
    return named_regions(folder)


def load_world(name: str | Path, parameters: Parameters, base_year: int | None = None) -> World:
    """Build a world from its folder, as of another base year if one is given; its constants stay those of its own.

    Raises DataError for a folder that is incomplete or inconsistent.
    """
    folder = world_folder(name).resolve()
    built_with = _BuiltWith(
        household_income_share=parameters.household_income_share,
        capital_share=parameters.capital_share,
        tax_rate=parameters.tax_rate,
        seat_utilisation=parameters.seat_utilisation,
        belief_prior_stay=parameters.belief_prior_stay,
        mean_study_years=rules.expected_study_years(parameters),
    )
    return _build(folder, edition(folder), built_with, base_year)


def edition(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Names, sizes and times of a folder's files: a world is built anew when one of them changes."""
    files = ((f.name, f.stat()) for f in sorted(folder.iterdir()) if f.suffix in (".csv", ".yaml"))
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in files)


@cache
def priors() -> Mapping[str, Any]:
    """Values of priors.yaml by name."""
    text = resources.files("edumig_sim.world").joinpath("priors.yaml").read_text(encoding="utf-8")
    return MappingProxyType({name: entry["value"] for name, entry in read_yaml(text).items()})


@lru_cache(maxsize=8)
def _build(
    path: Path, _edition: tuple[tuple[str, int, int], ...], parameters: _BuiltWith, base_year: int | None
) -> World:
    folder = read_folder(path)
    if base_year is not None:
        folder.settings = {**folder.settings, "base_year": base_year}
    a: Arrays = {}
    _describe(folder, a)
    _incomes(folder, a, parameters)
    _universities(folder, a)
    _people(folder, a)
    _pairs(folder, a)
    _labour(folder, a, parameters)
    _flows(folder, a, parameters)
    size = len(folder.codes)
    a |= {
        "post_study_work": np.zeros(size),
        "visa": np.zeros(size),
        "tax_rate": np.full(size, parameters.tax_rate),
    }
    folder.flag("all regions", "post_study_work, visa", "zero", "not in the data: levers act as changes")
    a |= constants.read_constants(path, folder.codes, parameters.belief_prior_stay)
    for scratch in ("gdp_pc", "attainment", "cohort_now", "migrants"):
        del a[scratch]
    return World(name=path.name, codes=folder.codes, flags=tuple(folder.flags), **a)


def _describe(folder: Folder, a: Arrays) -> None:
    """Titles, countries and coordinates."""
    s = folder.settings
    a["title"], a["base_year"] = s["title"], int(s["base_year"])
    a["currency"], a["flow_is"] = s.get("currency", ""), s.get("flow_is", "stock")
    sources = folder.path / "sources.yaml"
    a["sources"] = read_yaml(sources.read_text(encoding="utf-8")) if sources.exists() else {}
    a["names"] = tuple(folder.text("name"))
    country = countries.labels(s.get("countries"), folder.codes, lambda: folder.text("country"))
    a["country"] = np.unique(country, return_inverse=True)[1].astype(np.int64)
    a["lat"], a["lon"] = folder.numbers("lat"), folder.numbers("lon")


def _incomes(folder: Folder, a: Arrays, p: _BuiltWith) -> None:
    """GDP, tiers, family incomes and what a tier implies."""
    prior = priors()
    income_share = folder.settings.get("income_share_of_gdp", 1.0)
    if income_share != 1.0:
        note = f"personal income over {income_share:g}, its share of GDP"
        folder.flag("all regions", "gdp_pc", "income share", note)
    gdp_pc = folder.numbers("gdp_pc") / _K / income_share
    a["gdp_pc"], a["population"] = gdp_pc, folder.numbers("population")
    a["gdp"] = gdp_pc * a["population"] / _K
    a["tier"] = rules.income_tier(gdp_pc, prior["tier_gdp_pc"])
    gini = folder.numbers("gini")
    folder.flag_where(np.isnan(gini), "gini", "default", "not reported: prior")
    a["income_sigma"] = rules.income_sigma(np.where(np.isnan(gini), prior["default_gini"], gini))
    a["family_income"] = p.household_income_share * gdp_pc
    for name in ("premium", "loan", "work"):
        a[name] = np.array(prior[name])[a["tier"]]
        folder.flag("all regions", name, "tier prior", "by income tier")


def _universities(folder: Folder, a: Arrays) -> None:
    """Quality, prices and public funding."""
    prior, tier = priors(), a["tier"]
    funding = folder.numbers("public_funding") / _K
    missing = ~(funding > 0)
    folder.flag_where(missing, "public_funding", "tier prior", "not reported")
    a["public_funding"] = np.where(missing, np.array(prior["public_funding"])[tier], funding)
    score = np.nan_to_num(folder.numbers("score")) / (a["population"] / _K**2)
    given = folder.numbers("quality")
    index = rules.quality_index(score, np.where(missing, np.nan, funding), prior["ranking_weight"])
    low, high = prior["quality_bounds"]
    folder.flag_where(
        (index < low) | (index > high), "quality", "bounds", "far outside: few or no ranked universities"
    )
    index = np.clip(index, low, high)
    a["quality"] = np.where(np.isnan(given), index, given)
    price = folder.numbers("home_price") / _K
    folder.flag_where(np.isnan(price), "home_price", "tier median", "household funding not reported")
    folder.flag_where(price < 0.1, "home_price", "as reported", "free or unreported tuition, not a free life")
    fallback = folder.settings.get("default_home_price", _K) / _K
    a["home_price"] = rules.group_median(price, [tier.tolist()], fallback)
    fee = (
        np.maximum(a["home_price"], prior["lowest_foreign_fee"]) * np.array(prior["foreign_fee_factor"])[tier]
    )
    own_fee = folder.numbers("foreign_fee") / _K
    a["foreign_fee"] = np.where(np.isnan(own_fee), fee, own_fee)
    folder.flag_where(
        np.isnan(own_fee), "foreign_fee", "tier factor", "not in the data: home price times a prior"
    )
    own_fee = folder.numbers("domestic_fee") / _K
    a["domestic_fee"] = np.where(np.isnan(own_fee), prior["domestic_fee_factor"] * a["home_price"], own_fee)
    _, country, regions = np.unique(a["country"], return_inverse=True, return_counts=True)
    shared = regions[country] > 1
    folder.flag_where(
        shared & np.isnan(own_fee), "domestic_fee", "factor", "not in the data: home price times a prior"
    )
    living = folder.numbers("living_cost") / _K
    guess = np.clip(prior["living_share"] * a["gdp_pc"], *prior["living_bounds"])
    a["living_cost"] = np.where(np.isnan(living), guess, living)
    folder.flag_where(np.isnan(living), "living_cost", "share of GDP per person", "not in the data: prior")


def _people(folder: Folder, a: Arrays) -> None:
    """Cohorts, adults, attainment and English."""
    prior = priors()
    years, sizes = _cohorts(folder, a)
    a["cohort_years"], a["cohort_size"] = years, sizes
    a["cohort_now"] = sizes[int(np.clip(a["base_year"] - years[0], 0, len(years) - 1))]
    a["adults"] = prior["adult_share"] * (a["population"] - prior["youth_years"] * a["cohort_now"])
    folder.flag("all regions", "adults", "share of those above 25", "from population and cohorts: prior")
    share = folder.numbers("attainment") / 100.0
    a["attainment"], missing, held = rules.attainment(
        share, a["gdp_pc"], prior["plausible_attainment"], prior["plausible_attainment_gdp"]
    )
    folder.flag_where(missing, "attainment", "regression on GDP", "not reported")
    folder.flag_where(held, "attainment", "upper end of the regression on GDP", "implausible at this income")
    english = folder.numbers("english")
    folder.flag_where(np.isnan(english), "english", "group median", "no census or survey")
    a["english"] = rules.group_median(
        english, [folder.text("group"), a["tier"].tolist()], prior["default_english"]
    )


def _cohorts(folder: Folder, a: Arrays) -> tuple[NDArray[np.int64], Floats]:
    """Persons of 18 by year; without a table of cohorts, a constant from the share under 18."""
    rows = folder.table("cohorts.csv")
    if not rows:
        constant = folder.numbers("cohort_18")
        share = folder.numbers("under_18_share")
        folder.flag_where(np.isnan(constant) & np.isnan(share), "under_18_share", "median", "not reported")
        young = a["population"] * rules.group_median(share, [[0] * len(share)], np.nan) / 100.0 / 18.0
        folder.flag("all regions", "cohort_18", "constant", "no projection: the base year's cohort repeats")
        return np.array([a["base_year"]]), np.where(np.isnan(constant), young, constant)[None, :]
    years = sorted({int(r["year"]) for r in rows})
    place = {c: i for i, c in enumerate(folder.codes)}
    sizes = np.full((len(years), len(place)), np.nan)
    for r in rows:
        sizes[int(r["year"]) - years[0], place[r["code"]]] = float(r["cohort_18"])
    return np.arange(years[0], years[-1] + 1), sizes


def _pairs(folder: Folder, a: Arrays) -> None:
    """Distance, ties, language, culture and migrants."""
    rows = folder.table("pairs.csv")
    spoken = priors()["spoken_language"]
    a["distance_km"] = np.maximum(folder.matrix(rows, "distance_km"), 1.0)
    for name, column in (("contiguous", "contiguous"), ("colonial", "colonial_tie")):
        a[name] = np.nan_to_num(folder.matrix(rows, column))
    official = np.nan_to_num(folder.matrix(rows, "common_official_language"))
    common = np.nan_to_num(folder.matrix(rows, "common_spoken_language"))
    same = a["country"][:, None] == a["country"][None, :]
    a["language"] = np.where(same | (official > 0), 1.0, spoken * (common > 0))
    culture = folder.matrix(rows, "cultural_distance")
    culture, filled = rules.fill_corridors(culture)
    unsurveyed = filled & ~same.all(axis=1)
    folder.flag_where(
        unsurveyed, "cultural_distance", "mean of the origin", "not surveyed for some corridors"
    )
    culture = np.where(same, 0.0, culture)
    a["culture"] = culture / max(culture.max(), 1e-9)
    a["migrants"] = earlier_movers(folder) if folder.settings.get("network_from_flows") else _migrants(folder)


def _migrants(folder: Folder) -> Floats:
    """Persons (R, R) born in origin who live in destination; a missing stock is none, and flagged."""
    column = folder.settings.get("migrants", "migrant_stock")
    if column == NO_MIGRANTS:
        folder.flag("all corridors", "migrant_stock", "zero", "world.yaml says that there is no figure")
        return np.zeros((len(folder.codes),) * 2)
    stock = folder.matrix(folder.table("pairs.csv"), column)
    missing: NDArray[np.bool_] = np.isnan(stock) & ~np.eye(len(stock), dtype=bool)
    folder.flag_where(
        np.asarray(missing.any(axis=1)), "migrant_stock", "zero", "not reported for some corridors"
    )
    return np.nan_to_num(stock)


def _labour(folder: Folder, a: Arrays, p: _BuiltWith) -> None:
    """Residents with and without a degree by origin, and the wages that pay out labour income."""
    prior = priors()
    share = rules.migrant_degree_share(a["attainment"], prior["migrant_selection"])[:, None]
    if folder.settings.get("network_from_flows"):
        share = np.ones_like(share)  # students who moved
    skilled_total = a["attainment"] * a["adults"]
    unskilled_total = a["adults"] - skilled_total
    skilled, tight = rules.residents(skilled_total, a["migrants"] * share, prior["native_floor"])
    a["skilled"] = skilled
    a["unskilled"], full = rules.residents(
        unskilled_total, a["migrants"] * (1.0 - share), prior["native_floor"]
    )
    folder.flag_where(tight, "skilled", "native floor", "more skilled immigrants than graduates: scaled down")
    folder.flag_where(
        full, "unskilled", "native floor", "more unskilled immigrants than residents: scaled down"
    )
    a["diaspora"] = skilled * (1.0 - np.eye(len(skilled)))
    folder.flag("all corridors", "diaspora", "degree share of migrants", "migrant stock times a prior share")
    income = (1.0 - p.capital_share) * a["gdp"] * _K
    a["wage_unskilled"] = income / (unskilled_total + a["premium"] * skilled_total)
    a["wage_skilled"] = a["premium"] * a["wage_unskilled"]


def _flows(folder: Folder, a: Arrays, p: _BuiltWith) -> None:
    """Observed corridors as entrants, the totals to be met, and places."""
    observed = folder.matrix(
        folder.base_flows(), "students", 0.0 if folder.settings.get("absent_is_zero") else np.nan
    )
    a["mean_study_years"] = p.mean_study_years
    length = a["mean_study_years"] if a["flow_is"] == "stock" else 1.0
    home = np.diagonal(observed).copy() if folder.settings.get("home_in_flows") else _home_students(folder, a)
    np.fill_diagonal(observed, np.nan)
    listed = np.nan_to_num(observed)
    outbound, inbound = listed.sum(axis=1), listed.sum(axis=0)
    if folder.settings.get("totals"):
        outbound, inbound = _totals(folder, a, outbound, inbound)
    a["observed_flow"] = observed / length
    a["target_outbound"], a["target_inbound"] = outbound / length, inbound / length
    held = _within_cohort(folder, a, home / length, outbound / length)
    a["target_home"] = held
    a["seats_home"], a["seats_foreign"] = held / p.seat_utilisation, a["target_inbound"] / p.seat_utilisation


def _within_cohort(folder: Folder, a: Arrays, home: Floats, away: Floats) -> Floats:
    """Home entrants (R,) that leave somebody of a cohort who does not study.

    Observed entrants stand, and a cohort that is too small for them is raised; entrants worked out from gross
    enrolment, which counts older students, are capped.
    """
    largest = priors()["largest_enrolment"]
    if folder.settings.get("home_in_flows"):
        raised = np.maximum((home + away) / (largest * a["cohort_now"]), 1.0)
        folder.flag_where(
            raised > 1.0, "cohort_18", "raised", "fewer persons of 18 than the observed entrants need"
        )
        a["cohort_size"] = a["cohort_size"] * raised
        return home
    held, capped = rules.cap_entrants(home, away, a["cohort_now"], largest)
    folder.flag_where(capped, "target_home", "cap", "gross enrolment counts older students")
    return held


def _home_students(folder: Folder, a: Arrays) -> Floats:
    """Own students (R,) at home: enrolment less inbound; where missing, from the gross ratio and five cohorts."""
    enrolled = folder.numbers("enrolled")
    missing = np.isnan(enrolled)
    folder.flag_where(missing, "tertiary_enrolment", "gross ratio", "not reported: ratio times five cohorts")
    enrolled = np.where(missing, folder.numbers("gross_ratio") / 100.0 * 5.0 * a["cohort_now"], enrolled)
    return enrolled - np.nan_to_num(folder.numbers("inbound"))


def _totals(folder: Folder, a: Arrays, listed_out: Floats, listed_in: Floats) -> tuple[Floats, Floats]:
    """Outbound and inbound students (R,) within the world, listed corridors and the rest."""
    place = {c: i for i, c in enumerate(folder.codes)}
    reported = {"outbound": folder.numbers("outbound"), "inbound": folder.numbers("inbound")}
    stale = {key: np.isfinite(values) for key, values in reported.items()}
    for r in folder.table("totals.csv"):
        if int(r["year"]) == a["base_year"]:
            for key, values in reported.items():
                if r[f"{key}_total"]:
                    values[place[r["code"]]] = float(r[f"{key}_total"])
                    stale[key][place[r["code"]]] = False
    for key, old in stale.items():
        folder.flag_where(old, f"{key}_total", "another year", "not reported for the base year: regions.csv")
    guess = priors()["inbound_guess"] * np.nan_to_num(folder.numbers("enrolled"))
    missing = np.isnan(reported["inbound"])
    folder.flag_where(missing, "inbound_total", "share of own enrolment", "not reported: prior")
    inbound = np.where(missing, guess, reported["inbound"])
    outbound = np.fmax(reported["outbound"], listed_out)
    raised = ~(reported["outbound"] >= listed_out)
    folder.flag_where(
        raised, "outbound_total", "listed corridors", "their sum is more than the reported total"
    )
    raised = listed_in > inbound
    folder.flag_where(
        raised, "inbound_total", "listed corridors", "their sum is more than the reported total"
    )
    folder.flag(
        "all regions", "target_inbound", "within the world", "the same share of unlisted students everywhere"
    )
    return outbound, rules.within_world_inbound(listed_in, inbound, float(outbound.sum()))
