"""Behavioural parameters: every number that people, universities and economies act by, from ``parameters.yaml``.

Each has a unit, an allowed range, where there is one a published range, an evidence tag, a source and the number of
its equation in ``docs/model.md``. Nothing else in the code is a behavioural number.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, Literal

from edumig_sim.errors import DataError, nearest
from edumig_sim.plain_yaml import read_yaml

Tag = Literal["S", "D", "M", "R"]
TAG_MEANING: Mapping[Tag, str] = MappingProxyType(
    {
        "S": "read in the source",
        "D": "derived from figures of the source, or estimated on the packaged data",
        "M": "set by measuring a prototype of the model",
        "R": "prior: recalled or assumed, not checked",
    }
)


def load_parameters(overrides: Mapping[str, float] = MappingProxyType({})) -> Parameters:
    """Return the packaged defaults with ``overrides``; raises DataError that lists every unknown name or bad value."""
    defaults = {name: entry.value for name, entry in entries().items()}
    return Parameters(**defaults).with_changes(overrides)  # type: ignore[arg-type]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One parameter as documented: what it means, what it may be and who says so."""

    name: str
    value: float
    unit: str
    low: float
    high: float
    published: tuple[float, float] | None
    tag: Tag
    source: str
    equation: int
    doc: str
    whole: bool  # the value is a whole number

    @property
    def checked(self) -> bool:
        """Whether the default is more than a prior."""
        return self.tag != "R"


@cache
def entries() -> Mapping[str, Entry]:
    """All parameters of ``parameters.yaml`` by name, in its order; raises DataError if file and class disagree."""
    text = resources.files("edumig_sim.world").joinpath("parameters.yaml").read_text(encoding="utf-8")
    written: dict[str, dict[str, Any]] = read_yaml(text)
    whole = {field.name: field.type == "int" for field in fields(Parameters)}
    if list(written) != list(whole):
        differing = sorted(set(written) ^ set(whole)) or ["their order"]
        raise DataError([f"parameters.yaml and Parameters disagree: {', '.join(differing)}"])
    found = {name: _entry(name, line, whole[name]) for name, line in written.items()}
    problems = [problem for entry in found.values() for problem in _flaws(entry)]
    if problems:
        raise DataError(problems)
    return MappingProxyType(found)


def _entry(name: str, line: Mapping[str, Any], whole: bool) -> Entry:
    published = line.get("published")
    value = int(line["value"]) if whole else float(line["value"])
    return Entry(
        **{**line, "name": name, "value": value, "published": published and tuple(published), "whole": whole}
    )


def _flaws(entry: Entry) -> list[str]:
    """What is wrong with a documented default: a value or a published range outside what is allowed."""
    inner = entry.published or (entry.value, entry.value)
    problems = (
        [] if _problem(entry, entry.value) is None else [f"{entry.name}: {_problem(entry, entry.value)}"]
    )
    if not entry.low <= inner[0] <= entry.value <= inner[1] <= entry.high:
        problems.append(f"{entry.name}: allowed range, published range and default are not nested")
    if entry.tag not in TAG_MEANING:
        problems.append(
            f"{entry.name}: no evidence tag {entry.tag!r}.{nearest(entry.tag, list(TAG_MEANING))}"
        )
    return problems


def _problem(entry: Entry, value: object) -> str | None:
    """Why ``value`` cannot be the entry's value, or None."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return f"{value!r} is not a number. {entry.doc}"
    if entry.whole and value != int(value):
        return f"{value:g} {entry.unit} is not a whole number. {entry.doc}"
    if not entry.low <= value <= entry.high:
        return f"{value:g} {entry.unit} is outside [{entry.low:g}, {entry.high:g}]. {entry.doc}"
    return None


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The behavioural numbers of one run; units, ranges and sources are in ``entries()``. Whole numbers are int."""

    # Cohorts
    rho_ability_income: float
    sigma_wealth: float
    liquid_wealth_share: float
    taste_spread: float
    temporary_intention_share: float
    english_ability_slope: float
    preference_class_multiplier: float
    household_income_share: float

    # Information
    sigma_information: float
    information_network_decay: float
    information_network_scale: float
    consideration_base: int
    consideration_income_slope: float

    # Study choice (within-nest, gravity-comparable coefficients)
    lambda_foreign: float
    lambda_domestic: float
    theta_quality: float
    quality_ability_complementarity: float
    theta_ability: float
    theta_wage: float
    theta_cost_abroad: float
    theta_cost_home: float
    cost_income_reference: float
    cost_income_exponent: float
    cost_income_floor: float
    cost_income_cap: float
    theta_language: float
    theta_culture: float
    theta_distance: float
    theta_network: float
    theta_colonial: float
    theta_contiguity: float
    theta_psw: float
    theta_visa: float
    travel_cost_per_km: float

    # Beliefs
    belief_learning: float
    belief_prior_weight: float
    belief_prior_stay: float
    return_degree_premium: float

    # Means
    wealth_share_home: float
    home_living_share: float
    work_share_home: float
    fund_stress_ratio: float

    # Admission
    score_luck: float

    # Study progress
    drop_first: float
    drop_second: float
    drop_late: float
    drop_ability: float
    drop_fund_stress: float
    drop_foreign_language: float
    drop_quality: float
    study_length: int
    graduate_on_time: float
    graduate_late: float
    graduate_limit: int
    dropout_return: float

    # Human capital
    h_ability: float
    h_quality: float
    h_abroad: float
    recognition: float

    # Location after study
    alpha_wage: float
    alpha_home: float
    alpha_temporary: float
    alpha_move: float
    alpha_ties: float
    ties_start: float
    ties_slope: float
    alpha_network: float
    alpha_language: float
    alpha_distance: float
    permit_base: float
    permit_per_psw_year: float
    planning_horizon: float
    career_years: float

    # Later moves and the fold into older stocks
    reconsider_abroad: float
    reconsider_abroad_floor: float
    reconsider_decay: float
    reconsider_home: float
    reconsider_home_floor: float
    reconsider_temporary: float
    fold_age: int
    entry_age: int
    attrition_skilled: float
    attrition_unskilled: float
    residual_migration: float
    young_graduate_limit: float

    # Economy
    sigma_substitution: float
    capital_share: float
    spillover: float
    kappa_return: float
    kappa_diaspora: float
    kappa_scale: float
    productivity_growth: float
    convergence: float
    living_cost_elasticity: float

    # Public budget and remittances
    vat: float
    tax_rate: float
    education_spend_marginal: float
    deficit_limit: float
    remittance_share: float
    remittance_decay: float
    remittance_income_effect: float
    adults_per_family: float

    # Places and quality
    seat_utilisation: float
    seat_adjust: float
    seat_fall: float
    seat_rise: float
    foreign_seat_funding_elasticity: float
    quality_spend: float
    quality_peers: float
    quality_crowding: float
    quality_reversion: float

    # Networks
    diaspora_exit: float

    def with_changes(self, changes: Mapping[str, float]) -> Parameters:
        """Return these parameters with some values changed; raises DataError that lists every problem."""
        known = entries()
        problems = []
        values: dict[str, Any] = {}
        for name, value in changes.items():
            if name not in known:
                problems.append(f"parameters.{name}: no such parameter.{nearest(str(name), list(known))}")
                continue
            problem = _problem(known[name], value)
            if problem is not None:
                problems.append(f"parameters.{name}: {problem}")
            else:
                values[name] = int(value) if known[name].whole else float(value)
        if problems:
            raise DataError(problems)
        return replace(self, **values)

    def describe(self) -> list[dict[str, object]]:
        """One row a parameter: name, value, default, unit, low, high, published, tag, source, equation, doc."""
        return [
            {
                "name": entry.name,
                "value": getattr(self, entry.name),
                "default": entry.value,
                "unit": entry.unit,
                "low": entry.low,
                "high": entry.high,
                "published": entry.published,
                "tag": entry.tag,
                "source": entry.source,
                "equation": entry.equation,
                "doc": entry.doc,
            }
            for entry in entries().values()
        ]
