"""Cautions appear where the scenario, its world and its results call for them, and nowhere else."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import xarray as xr

from edumig_sim import compare, scenario
from edumig_sim.brief.circumstances import (
    Caution,
    Observed,
    absent_events,
    base_year_and_past,
    cautions_of,
    last_observed,
    said,
)
from edumig_sim.brief.words import Words
from edumig_sim.policies.return_grant import ReturnGrant
from edumig_sim.texts import texts_in


def keys(cautions):
    return [c.key.removeprefix("report.") for c in cautions]


@pytest.mark.parametrize(
    ("years", "found"),
    [
        ((2016, 2030), {"first": 2016, "last": 2025}),
        ((2016, 2020), {"first": 2016, "last": 2020}),
        ((2025, 2040), {"first": 2025, "last": 2025}),
        ((2026, 2040), None),
    ],
)
def test_years_that_are_over_are_told(years, found):
    told = {
        c.key.removeprefix("report."): c.values
        for c in base_year_and_past(2015, range(years[0], years[1] + 1), today=2026)
    }
    assert told.pop("base_year") == {"base": 2015}
    assert list(told.values()) == ([] if found is None else [found])
    if found:
        assert ("past_year" in told) == (found["first"] == found["last"])


@pytest.mark.parametrize(
    ("years", "codes", "found"),
    [
        ((2016, 2030), ["UKR"], ["event_covid", "event_war_in_ukraine"]),
        ((2016, 2030), ["POL"], ["event_covid"]),
        ((2016, 2021), ["UKR"], ["event_covid"]),  # before the war
        ((2022, 2030), ["UKR"], ["event_war_in_ukraine"]),  # after the epidemic
        ((2022, 2030), ["POL"], []),
        ((2016, 2019), ["UKR"], []),
    ],
)
def test_wars_and_epidemics_are_told_where_and_when_they_were(years, codes, found):
    assert keys(absent_events(range(years[0], years[1] + 1), codes)) == found


def test_the_last_observed_totals_are_those_of_the_table():
    found = {(o.code, o.column): o for o in last_observed("world")}
    assert found["UKR", "outbound_total"] == Observed("UKR", "outbound_total", 2016, 76805.9)
    assert found["KAZ", "inbound_total"] == Observed("KAZ", "inbound_total", 2016, 12531.0)
    assert last_observed("us_states") == [] == last_observed("classroom")


class Baseline:
    """What the rules read of a baseline: indicators of two regions in three replicates."""

    years = [2016, 2017, 2018]
    pilot = None

    def __init__(self, currency="constant 2021 international $", **levels):
        self.currency, self.provenance = currency, {"world": "world"}
        usual = {
            "students_abroad": 77_000.0,
            "students_elsewhere": 0.0,
            "students_home": 1_600_000.0,
            "inbound_students": 53_000.0,
            "brain_drain_rate": 0.05,
            "mobility_concentration": 0.2,
        }
        codes = ["UKR", "KAZ", "all"]
        noise = np.array([-0.01, 0.0, 0.01])[:, None, None]
        dims = ("replicate", "year", "region")
        columns = {n: (dims, v + noise * np.ones((3, 3, 3))) for n, v in (usual | levels).items()}
        self._found = xr.Dataset(columns, coords={"year": self.years, "region": codes})

    def indicators(self):
        return self._found


QUIET = ["base_year", "past_years"]


@pytest.mark.parametrize(
    ("levels", "more"),
    [
        ({}, []),
        ({"students_abroad": 60_000.0}, ["level_outbound_total"]),
        ({"students_abroad": 92_000.0}, []),  # within a fifth of 76,806
        ({"inbound_students": 70_000.0}, ["level_inbound_total"]),
        ({"brain_drain_rate": 0.65}, ["old_migrations"]),
        ({"brain_drain_rate": 0.65, "students_home": 100_000.0}, []),  # its students leave as well
        ({"mobility_concentration": -0.09}, ["poor_leave"]),
        ({"mobility_concentration": -0.001}, []),  # not told from 0
    ],
)
def test_levels_old_migrations_and_access_are_told_from_the_numbers(levels, more):
    assert keys(cautions_of(Baseline(**levels), ["UKR"], today=2026)) == QUIET + more


def test_an_invented_land_has_no_history():
    assert cautions_of(Baseline(currency="invented $", brain_drain_rate=0.65), ["UKR"], today=2026) == []


def test_of_a_world_that_is_gone_nothing_is_said():
    gone = Baseline(currency="")
    gone.provenance = {"world": "no_such_world"}
    assert cautions_of(gone, ["UKR"], today=2026) == []


@pytest.mark.parametrize("language", ["en", "uk"])
def test_cautions_are_sentences_with_their_numbers(language):
    strange = Baseline(
        students_abroad=40_000.0, inbound_students=1.0, brain_drain_rate=0.65, mobility_concentration=-0.09
    )
    words = Words(texts=texts_in(language), names={"UKR": "Ukraine"})
    found = cautions_of(strange, ["UKR"], today=2026)
    text = " ".join(said([*found, *absent_events([2020, 2022], ["UKR"])], words))
    assert len(found) == 6 and "{" not in text
    for number in ("2015", "2016", "2018", "65", "2022"):
        assert number in text
    assert ("0,09" if language == "uk" else "0.09") in text


def test_a_caution_is_printed_and_in_json_and_on_the_page(monkeypatch, tmp_path, capsys):
    from edumig_sim.cli import printing

    plan = dataclasses.replace(scenario("classroom").with_agents(20), end=2024)
    plan = plan.with_policies(ReturnGrant(amount=4000, origins=("RUR",)), start=2022)
    found = compare(plan, replicates=2, workers=1, progress=False)
    told = [Caution("report.base_year", {"base": 1999})]
    monkeypatch.setattr("edumig_sim.brief.circumstances.cautions_of", lambda *_: told)
    printing.print_comparison(found, plan)
    assert "Caution: The world is that of 1999" in " ".join(capsys.readouterr().out.split())
    assert printing.comparison_mapping(found)["cautions"][0].startswith("The world is that of 1999")
    saved = found.save(tmp_path / "saved", figures=False)
    assert "The world is that of 1999" in (saved / "provenance.json").read_text(encoding="utf-8")
    page = found.report(tmp_path / "page.html", language="uk").read_text(encoding="utf-8")
    assert "Світ узято таким, яким він був 1999 року" in page
