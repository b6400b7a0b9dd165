"""Who changed and who was pushed out, counted anew with dictionaries from the people of both models."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr
from invented import CODES, invented_world, model_of, plain_scenario
from scipy.special import stdtrit

import edumig_sim as em
from edumig_sim.agents.awards import Offers
from edumig_sim.agents.students import GRADUATE
from edumig_sim.changes import REASONS, Changes, study_reasons
from edumig_sim.kernels import reference_study
from edumig_sim.policies import InboundScholarship, ReturnGrant, Scholarship

FIRST, END = 2016, 2022
POLICIES = (
    InboundScholarship(destinations=("E", "F"), amount=8000.0, start=2017),
    Scholarship(origins=("A",), destinations=("A",), amount=1500.0, start=2018),
    ReturnGrant(origins=("B",), amount=20_000.0, years=3, start=2018),
)


def people_of(table, rows) -> dict[int, tuple[int, int, float, int]]:
    """key -> origin, fifth of family income, weight, place of living."""
    found = {}
    for r in rows:
        fifth = min(int(table.income_rank[r] * 5), 4)
        place = int(table.residence[r]) if hasattr(table, "residence") else -1
        found[int(table.key[r])] = (int(table.origin[r]), fifth, float(table.weight[r]), place)
    return found


@pytest.fixture(scope="module")
def told():
    """What was counted, and the same counted by hand; by year."""
    before, after = (
        model_of(plain_scenario(end=END, agents=120, policies=p), world=invented_world(seats=0.6))
        for p in ((), POLICIES)
    )
    changes = Changes(before, after)
    size, years = len(CODES), END - FIRST + 1
    hand = {
        "changed_study": np.zeros((years, size, 5)),
        "changed_study_path": np.zeros((years, size + 1, size + 1)),
        "changed_residence": np.zeros((years, size, 5)),
        "pushed_out": np.zeros((years, size, size)),
        "pushed_in": np.zeros((years, size, size)),
        "landed": np.zeros((years, size, size + 1)),
    }
    alone = 0.0
    for t in range(years):
        before.step()
        after.step()
        changes.record()
        studies(hand, t, before, after)
        alone += residences(hand["changed_residence"][t], before, after)
    assert alone > 0  # some are graduates, and away, in one of the models only
    return changes.arrays(), hand


def studies(hand, t: int, before, after) -> None:
    people, size = after.entrants, len(CODES)
    scores = reference_study.admission_scores(after.demand.problem)
    cut = after.admission.cutoffs  # for home students and for others
    moved = []
    for r, (one, two) in enumerate(zip(before.entrants.choice.tolist(), people.choice.tolist(), strict=True)):
        if one == two:
            continue
        o, w = int(people.origin[r]), float(people.weight[r])
        old, new = (size if c < 0 else c for c in (one, two))
        hand["changed_study"][t, o, min(int(people.income_rank[r] * 5), 4)] += w
        hand["changed_study_path"][t, old, new] += w
        moved.append((o, old, new, w))
        if old < size and scores[r, old] < cut[0 if old == o else 1, old]:
            hand["pushed_out"][t, old, o] += w
            hand["landed"][t, old, new] += w
    lost = {place for place in range(size) if hand["pushed_out"][t, place].sum() > 0}
    for o, _, new, w in moved:
        if new in lost:
            hand["pushed_in"][t, new, o] += w


def residences(hand, before, after) -> float:
    """Adds to (origin, fifth); gives the persons who are graduates in one model only and live away."""
    one, two = (people_of(m.students, np.flatnonzero(m.students.stage == GRADUATE)) for m in (before, after))
    alone = 0.0
    for key in one.keys() | two.keys():
        a, b = one.get(key), two.get(key)
        o, fifth, w, place = b or a
        if a is not None and b is not None:
            hand[o, fifth] += w * (a[3] != b[3])
        elif place != o:
            hand[o, fifth] += w
            alone += w
    return alone


@pytest.mark.parametrize("name", ["changed_study", "changed_residence"])
def test_persons_who_changed_are_those_of_a_count_by_name(told, name):
    arrays, hand = told
    np.testing.assert_allclose(arrays[name].sum(axis=3), hand[name], atol=1e-9)
    assert hand[name].any()


@pytest.mark.parametrize("name", ["changed_study_path", "pushed_out", "pushed_in", "landed"])
def test_places_lost_and_taken_are_those_of_a_count_by_name(told, name):
    arrays, hand = told
    np.testing.assert_allclose(arrays[name], hand[name], atol=1e-9)
    assert hand[name].any()


class Apart:
    """Two alternatives and none of two people, taken apart."""

    def __init__(self, parts, choice, **reach):
        self.parts = {k: np.array(v, float) for k, v in parts.items()}
        self.preference = sum(self.parts.values())
        self.choice = np.array(choice)
        for name in ("affordable", "known", "admitted"):
            setattr(self, name, np.array(reach.get(name, [[True, True]] * len(choice))))


def test_the_reason_is_the_largest_part_of_what_turned_the_scale():
    none = Offers([], [], [])
    before = Apart({"cost": [[5, 0, 0]] * 2, "network": [[0, 1, 0]] * 2}, [0, 0])
    after = Apart({"cost": [[5, 3, 0], [5, 1, 0]], "network": [[0, 4.5, 0], [0, 8, 0]]}, [1, 1])
    # the first: cost turned by 3, networks by 3.5; the second: 1 and 7
    assert [REASONS[k] for k in study_reasons(before, after, none)] == ["network", "network"]
    dearer = Apart({"cost": [[5, 4, 0], [0, 4, 0]], "network": [[0, 4.5, 0], [0, 1, 0]]}, [1, 1])
    assert [REASONS[k] for k in study_reasons(before, dearer, none)] == ["cost", "cost"]
    refused = Apart(
        {"cost": [[5, 0, 0]] * 2, "network": [[0, 1, 0]] * 2}, [1, 1], admitted=[[False, True], [True, True]]
    )
    assert REASONS[study_reasons(before, refused, none)[0]] == "seat"


PULL = """\
base: classroom
title: Northland pays
horizon: {start: 2021, end: 2026, burn_in: 8}
population: {agents_per_region: 50}
policies:
  - inbound_scholarship: {origins: [CAP, IND], destinations: [NOR], amount: 9000, start: 2023}
"""


def test_tables_of_who_changed_are_means_and_t_intervals_of_the_recorded_counts(tmp_path):
    path = tmp_path / "pull.yaml"
    path.write_text(PULL, encoding="utf-8")
    found = em.compare(path, replicates=3, workers=1, progress=False)
    data: xr.Dataset = found.reform.data
    years = [y for y in found.reform.years if 2023 <= y <= 2026]
    counts = data["changed_study"].sel(year=years).values  # replicate, year, origin, quintile, reason
    for by, rest in (("origin", (1, 3, 4)), ("quintile", (1, 2, 4)), ("reason", (1, 2, 3))):
        persons = counts.sum(axis=rest)
        labels = data[by].values
        for row in found.changed("study", [by]).to_dict("records"):
            mine = persons[:, list(labels).index(row[by])]
            half = stdtrit(2, 0.975) * mine.std(ddof=1) / np.sqrt(3)
            assert row["persons"] == pytest.approx(mine.mean())
            assert (row["low"], row["high"]) == pytest.approx((mine.mean() - half, mine.mean() + half))
            assert row["share"] == pytest.approx(mine.sum() / counts.sum())
    live = data["changed_residence"].sel(year=2026).values.sum(axis=(1, 2, 3)).mean()
    assert found.changed("residence")["persons"].sum() == pytest.approx(live)
    for variable, role, axis in (
        ("pushed_out", "pushed out", "origin"),
        ("pushed_in", "came in", "origin"),
        ("landed", "landed", "with"),
    ):
        table = found.displaced()
        rows = table[table["role"] == role]
        mean = data[variable].sel(year=years).sum("year").mean("replicate")
        assert len(rows) == int((mean.values > 0).sum()) > 0
        for row in rows.to_dict("records"):
            assert row["persons"] == pytest.approx(
                float(mean.sel({"place": row["place"], axis: row["region"]}))
            )
