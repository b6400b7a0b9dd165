"""Every indicator of a small run with policies, counted again person group by person group from what was recorded.

The loops below know the regions' countries from the world's own table and nothing of the package's formulas.
"""

from __future__ import annotations

import csv
import dataclasses
from itertools import product

import numpy as np
import pytest

from edumig_sim import run, scenario
from edumig_sim.indicators import INDICATORS
from edumig_sim.policies.fee_change import FeeChange
from edumig_sim.policies.return_grant import ReturnGrant
from edumig_sim.policies.scholarship import OutboundScholarship
from edumig_sim.world import world_folder

AT_STUDY, AT_ORIGIN, ELSEWHERE = range(3)


@pytest.fixture(scope="module")
def results():
    plan = scenario("classroom").with_agents(60)
    policies = [
        ReturnGrant(amount=6000, years=3, origins=("RUR", "IND")),
        OutboundScholarship(amount=5000, origins=("CAP",), destinations=("NOR",)),
        FeeChange(foreign=2000, domestic=500, destinations=("CAP",)),
    ]
    plan = plan.with_policies(*policies, start=plan.start + 1)
    return run(dataclasses.replace(plan, end=plan.start + 9), replicates=2, workers=1, progress=False)


@pytest.fixture(scope="module")
def land():
    with (world_folder("classroom") / "regions.csv").open(encoding="utf-8", newline="") as rows:
        return [row["country"] for row in csv.DictReader(rows)]


def counted(flows, of, when):
    """The persons of one year's corridors for whom `when(origin, destination)`, by origin (of=0) or destination (1)."""
    found = [0.0] * len(flows)
    for place in product(range(len(flows)), repeat=2):
        if when(*place):
            found[place[of]] += flows[place]
    return np.array([*found, sum(found)])


def own(o, d):
    return o == d


def anyone(o, d):
    return True


def over(part, whole):
    return np.array([p / w if w > 0 else np.nan for p, w in zip(part, whole, strict=True)])


def gini_by_pairs(values):
    """The mean absolute difference of all pairs over twice the mean."""
    values = list(values)
    gaps = sum(abs(a - b) for a, b in product(values, repeat=2))
    return gaps / (2 * len(values) * sum(values)) if sum(values) > 0 else np.nan


def concentration_by_pairs(rate, persons):
    """1 / (n^2 mean) times the sum over pairs of persons of (rank gap's sign) * rate, all persons of a group tied."""
    n, mean = sum(persons), sum(r * w for r, w in zip(rate, persons, strict=True)) / sum(persons)
    if mean == 0:
        return np.nan
    total = sum(
        persons[i] * persons[j] * rate[i] * np.sign(i - j) for i, j in product(range(len(rate)), repeat=2)
    )
    return total / (n * n * mean)


def expected(name, y, land):
    """An indicator of one replicate and year: a value for each region and for all; y: its recorded arrays."""
    n = len(land)

    def abroad(o, d):
        return land[o] != land[d]

    def inside(o, d):
        return land[o] == land[d] and o != d

    enrolled, after, skilled = y["enrolled_expected"], y["after5"], y["skilled"]
    whole = after.sum(axis=2)
    located = counted(enrolled, 1, anyone)

    def settled(when, outcome):
        return over(counted(after[:, :, outcome], 0, when), counted(whole, 0, when))

    def shares(o):
        rows = [[enrolled[k, d] if k != d else 0.0 for d in range(n)] for k in range(n)]
        row = np.sum(rows, axis=0) if o == n else np.array(rows[o])
        return row / row.sum() if row.sum() > 0 else np.full(n, np.nan)

    def by_shares(measure):
        return np.array([measure(shares(o)) for o in range(n + 1)])

    def money(values):
        return np.array([*values, sum(values)])

    def fifths(name):
        return np.vstack([y[name], y[name].sum(axis=0)])

    def rates(part, of):  # 0 where a fifth has nobody
        return np.array([np.nan_to_num(over(*rows)) for rows in zip(fifths(part), fifths(of), strict=True)])

    access = rates("enrolled_quintile", "cohort_quintile")
    gone = rates("abroad_quintile", "enrolled_quintile")
    stays = [
        sum(after[o, o, AT_STUDY] if o == d else after[o, d, AT_ORIGIN] for d in range(n)) for o in range(n)
    ]
    keeps = [
        sum(after[o, d, AT_STUDY] + (after[o, d, AT_ORIGIN] if o == d else 0) for o in range(n))
        for d in range(n)
    ]
    # Graduates at home have no other home to be "at origin" of: the recorder counts them once.
    assert all(after[k, k, AT_ORIGIN] == 0 for k in range(n))
    return {
        "students_abroad": lambda: counted(enrolled, 0, abroad),
        "students_elsewhere": lambda: counted(enrolled, 0, inside),
        "students_abroad_realised": lambda: counted(y["enrolled"], 0, abroad),
        "students_elsewhere_realised": lambda: counted(y["enrolled"], 0, inside),
        "students_home": lambda: counted(enrolled, 0, own),
        "inbound_students": lambda: counted(enrolled, 1, abroad),
        "inbound_elsewhere": lambda: counted(enrolled, 1, inside),
        "inbound_rate": lambda: 100 * over(counted(enrolled, 1, abroad), located),
        "outbound_ratio": lambda: 100 * over(counted(enrolled, 0, abroad), located),
        "net_flow_ratio": lambda: (
            100 * over(counted(enrolled, 1, abroad) - counted(enrolled, 0, abroad), located)
        ),
        "retention": lambda: over(money(stays), counted(whole, 0, anyone)),
        "study_region_retention": lambda: over(money(keeps), counted(whole, 1, anyone)),
        "stay_rate": lambda: over(counted(after[:, :, AT_STUDY], 1, abroad), counted(whole, 1, abroad)),
        "return_rate": lambda: settled(abroad, AT_ORIGIN),
        "return_rate_elsewhere": lambda: settled(inside, AT_ORIGIN),
        "onward_rate": lambda: settled(abroad, ELSEWHERE),
        "returns": lambda: money(y["returnees"]),
        "brain_drain_rate": lambda: over(counted(skilled, 0, abroad), counted(skilled, 0, anyone)),
        "internal_drain_rate": lambda: over(counted(skilled, 0, inside), counted(skilled, 0, anyone)),
        "skilled_stock": lambda: counted(skilled, 1, anyone),
        "skilled_natives": lambda: counted(skilled, 1, own),
        "output": lambda: money(y["output"]),
        "budget_balance": lambda: money(y["budget_balance"]),
        "policy_spend": lambda: money([sum(y["spend_region"][:, r]) for r in range(n)]),
        "access_gap": lambda: access[:, 4] - access[:, 0],
        "access_concentration": lambda: np.array(
            [concentration_by_pairs(r, w) for r, w in zip(access, fifths("cohort_quintile"), strict=True)]
        ),
        "mobility_concentration": lambda: np.array(
            [concentration_by_pairs(r, w) for r, w in zip(gone, fifths("enrolled_quintile"), strict=True)]
        ),
        "destination_hhi": lambda: by_shares(lambda s: sum(x * x for x in s)),
        "top_destinations": lambda: by_shares(lambda s: sum(sorted(s)[-5:])),
        "destination_gini": lambda: np.array(
            [gini_by_pairs(shares(o) if o == n else np.delete(shares(o), o)) for o in range(n + 1)]
        ),
    }[name]()


@pytest.mark.parametrize("name", INDICATORS)
def test_an_indicator_is_what_a_count_of_the_recorded_arrays_gives(results, land, name):
    data, found = results.data, results.indicators()[name]
    assert float(np.abs(data["spend_region"]).sum()) > 0.0  # policies are paid in this run
    for replicate, year in product(range(results.replicates), (0, len(results.years) - 1)):
        slices = {k: v.values[replicate, year] for k, v in data.data_vars.items() if "year" in v.dims}
        got = found.transpose("replicate", "year", "region").values[replicate, year]
        np.testing.assert_allclose(got, expected(name, slices, land), rtol=1e-9, atol=1e-12, err_msg=name)


def test_abroad_elsewhere_and_home_are_all_students(results):
    """In the classroom both borders matter: most who leave a region of Middleland stay in the country."""
    found = results.indicators().isel(year=-1)
    whole = sum(found[n] for n in ("students_abroad", "students_elsewhere", "students_home"))
    every = results.data["enrolled_expected"].isel(year=-1).sum("destination")
    for code in results.codes:
        np.testing.assert_allclose(whole.sel(region=code), every.sel(origin=code))
    assert (found["students_elsewhere"].sel(region=["CAP", "IND", "RUR", "BOR"]) > 0).all()
    assert (found["students_elsewhere"].sel(region=["NOR", "SOU"]) == 0).all()
