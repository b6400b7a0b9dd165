"""A region's story in plain words, from the results of a run or of a comparison."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import xarray as xr

from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError, nearest
from edumig_sim.results import Results
from edumig_sim.wording import counted, listed, value_words

_MOST = 3  # partners named
_SETTLED = 5  # years after graduation at which retention is measured
TOLD = (
    *("retention", "return_rate", "return_rate_elsewhere", "students_abroad", "students_elsewhere"),
    *("inbound_students", "inbound_elsewhere", "skilled_stock", "output"),
)


def region_story(outcome: Results | Comparison, code: str) -> tuple[str, ...]:
    """What happens to a region over the horizon, and because of the policies. Raises EduMigError for a wrong code."""
    results = outcome.reform if isinstance(outcome, Comparison) else outcome
    if code not in results.codes:
        raise EduMigError([f"there is no region {code!r}.{nearest(code, results.codes)}"])
    said = [*_beginning(results, code), *_graduates(results, code), *_development(results, code)]
    if isinstance(outcome, Comparison):
        said += _because(outcome, code)
    return tuple(said)


def _mean(results: Results, variable: str) -> xr.DataArray:
    return results.data[variable].mean("replicate")


def _beginning(results: Results, code: str) -> Iterator[str]:
    """Who leaves, who comes, and from or to where, in the first year."""
    name, year = results.region_name(code), results.years[0]
    flow = _mean(results, "flow_expected").sel(year=year)
    out, into = flow.sel(origin=code), flow.sel(destination=code)
    starters, at_home = float(out.sum()), float(out.sel(destination=code))
    share = value_words((starters - at_home) / starters, "share") if starters else "0%"
    left, came = out.drop_sel(destination=code), into.drop_sel(origin=code)
    yield (
        f"{name}, {year}: {counted(starters)} of its young people begin to study, {counted(at_home)} of them at home; "
        f"{_by_borders(results, left, ('go', 'abroad', 'elsewhere in the country'))} ({share} in all)"
        f"{_partners(results, left, 'destination', 'most of them to')}."
    )
    yield (
        f"{_by_borders(results, came, ('come', 'from abroad', 'from elsewhere in the country'))} to study here"
        f"{_partners(results, came, 'origin', 'most of them from')}."
    )


def _by_borders(results: Results, persons: xr.DataArray, words: tuple[str, str, str]) -> str:
    """How many go or come across the borders of the country, and how many inside it, where the world has both.

    persons: from or to each other region of the world; words: what they do, from or to abroad, and elsewhere.
    """
    countries, (dim,) = results.countries, persons.dims
    (code,) = set(results.codes) - set(map(str, persons[dim].values))
    inside = np.array([countries[str(c)] == countries[code] for c in persons[dim].values])
    parts = [(persons.values[~inside], words[1]), (persons.values[inside], words[2])]
    return listed([f"{counted(float(n.sum()))} {words[0]} {where}" for n, where in parts if n.size])


def _partners(results: Results, persons: xr.DataArray, dim: str, words: str) -> str:
    order = np.argsort(-persons.values, kind="stable")[:_MOST]
    named = [results.region_name(str(persons[dim].values[i])) for i in order if persons.values[i] > 0]
    return f", {words} {listed(named)}" if named else ""


def _graduates(results: Results, code: str) -> Iterator[str]:
    """Who stays and who comes back, in the last year."""
    last = results.indicators().mean("replicate").sel(region=code, year=results.years[-1])
    if (kept := float(last["retention"])) == kept:
        rates = {"return_rate": "abroad", "return_rate_elsewhere": "elsewhere in the country"}
        back = [
            f"{value_words(float(last[n]), 'share')} of those who took it {rates[n]} do"
            for n in results.with_borders(rates)
            if float(last[n]) == float(last[n])
        ]
        yield (
            f"In {results.years[-1]}, {value_words(kept, 'share')} of its own graduates live in their region "
            f"{_SETTLED} years after their degree{'; ' if back else ''}{' and '.join(back)}."
        )
    if results.with_borders(["stay_rate"]) and (stayed := float(last["stay_rate"])) == stayed:
        share = value_words(stayed, "share")
        yield f"Of the foreigners who graduate here, {share} still live here {_SETTLED} years on."


def _development(results: Results, code: str) -> Iterator[str]:
    """How skills, pay and universities change over the horizon."""
    first, last = results.years[0], results.years[-1]
    skilled = results.indicators()["skilled_stock"].mean("replicate").sel(region=code)
    yield (
        f"From {first} to {last} its skilled residents go from {counted(float(skilled.sel(year=first)))} to "
        f"{counted(float(skilled.sel(year=last)))}{_change(skilled, first, last)}; the pay of graduates"
        f"{_change(_mean(results, 'wage_skilled').sel(region=code), first, last, ' changes by ')}, output"
        f"{_change(_mean(results, 'output').sel(region=code), first, last, ' by ')}."
    )


def _change(path: xr.DataArray, first: int, last: int, words: str = "") -> str:
    grown = float(path.sel(year=last) / path.sel(year=first) - 1.0)
    shown = f"{100 * grown:+.1f}%".replace("-", "\N{MINUS SIGN}")
    return f"{words}{shown}" if words else f" ({shown})"


def _because(comparison: Comparison, code: str) -> Iterator[str]:
    """What the policies do to it."""
    yield f"Because of the policies, in {comparison.cost_year}:"
    for indicator in comparison.reform.with_borders(TOLD):
        if not bool(
            np.isnan(comparison.effects(indicator)["effect"].sel(region=code, year=comparison.cost_year))
        ):
            yield f"  {comparison.verdict(indicator, code)}"
