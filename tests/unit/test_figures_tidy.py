"""Every figure of real comparisons: drawn without a warning, tidy, in colours of the palette, true to the tables."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import edumig_sim as em
from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError
from edumig_sim.report import figures
from edumig_sim.report.policies import side_by_side_figures
from edumig_sim.results import Results
from edumig_sim.side_by_side import SideBySide
from edumig_sim.who import tally
from edumig_sim.wording import counted, dollars, rounded
from tests.unit.figure_checks import strange_colours, title, untidy, words

PLAN = """\
title: {title}
base: classroom
horizon: {{start: 2021, end: 2029}}
population: {{agents_per_region: 60}}
replicates: {replicates}
policies:
  - {policy}
"""
PULL = "inbound_scholarship: {origins: [CAP, IND, RUR, BOR], destinations: [NOR], amount: %d, start: 2023}"
CASES = {
    "pull": (4, PULL % 12_000),
    "push": (4, "fee_change: {destinations: [CAP, IND, RUR, BOR], home: 1500, domestic: 1500, start: 2023}"),
    "one replicate": (1, PULL % 12_000),
    "no effect": (3, PULL % 0),
    "marks": (2, PULL % 90_000),
}
MANY = 42


def made(case: str, folder: Path) -> Comparison:
    replicates, policy = CASES[case]
    file = folder / "plan.yaml"
    file.write_text(PLAN.format(title=case, replicates=replicates, policy=policy), encoding="utf-8")
    found = em.compare(file, workers=1, progress=False)
    assert isinstance(found, Comparison)
    return found


def spread_out(results: Results) -> Results:
    """The same numbers for many regions with long names."""
    data, codes = results.data, results.codes
    which = np.arange(MANY) % len(codes)
    new = [codes[k] if k < len(codes) else f"R{k}" for k in range(MANY)]
    names = {c: f"The Federated Republic of {c} and its Islands" for c in new}
    for dim in ("origin", "destination", "region", "place"):
        if dim in data.dims:
            data = data.isel({dim: which}).assign_coords({dim: new})
    for dim in ("with", "without"):
        if dim in data.dims:
            data = data.isel({dim: [*which, len(codes)]}).assign_coords({dim: [*new, "none"]})
    factors = xr.DataArray(np.linspace(1.0, 0.2, MANY), dims="origin", coords={"origin": new})
    scaled = {str(n): v * factors if "origin" in v.dims else v for n, v in data.data_vars.items()}
    scaled = {n: v.transpose(*data[n].dims).assign_attrs(data[n].attrs) for n, v in scaled.items()}
    countries = json.dumps({code: code for code in new})
    attrs = {**data.attrs, "region_names": json.dumps(names), "countries": countries}
    return Results(xr.Dataset(scaled, coords=data.coords, attrs=attrs))


@pytest.fixture(scope="module")
def comparisons(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Comparison]:
    found = {case: made(case, tmp_path_factory.mktemp(case.replace(" ", "_"))) for case in CASES}
    found["many regions"] = Comparison(spread_out(found["pull"].baseline), spread_out(found["pull"].reform))
    return found


QUICK = ("pull", "push", "no effect")


@pytest.mark.parametrize(
    "case",
    [c if c in QUICK else pytest.param(c, marks=pytest.mark.slow) for c in (*CASES, "many regions")],
)
@pytest.mark.slow
def test_every_figure_is_tidy(case: str, comparisons: dict[str, Comparison]) -> None:
    comparison = comparisons[case]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        drawn = figures.comparison_figures(comparison)
        drawn |= {"run": figures.path(comparison.reform, "skilled_stock")}
        problems = {name: found for name, figure in drawn.items() if (found := untidy(figure))}
        strange = {name: found for name, figure in drawn.items() if (found := strange_colours(figure))}
    assert not problems
    assert not strange
    assert {"flows", "origins", "reasons", "cost", "quintiles"} <= set(drawn)
    assert ("displaced" in drawn) is bool(comparison.reform.data["pushed_out"].sum() > 0)


@pytest.mark.parametrize("case", ["pull", "push", "no effect"])
@pytest.mark.slow
def test_policies_side_by_side_are_tidy(case: str, comparisons: dict[str, Comparison]) -> None:
    chosen = [comparisons["pull"], comparisons["push"]] if case != "no effect" else []
    side = SideBySide({f"{case} {k}": c for k, c in enumerate(chosen)} or {"no effect": comparisons[case]})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        drawn = side_by_side_figures(side)
        problems = {name: found for name, figure in drawn.items() if (found := untidy(figure))}
        strange = {name: found for name, figure in drawn.items() if (found := strange_colours(figure))}
    assert not problems
    assert not strange
    if case == "no effect":
        assert "no change in any of 3 replicates" in title(side.plot("skilled_stock"))


def test_titles_hold_the_numbers_of_the_tables(comparisons: dict[str, Comparison]) -> None:
    comparison = comparisons["pull"]
    row = comparison.table(["inbound_students"], ["NOR"]).iloc[0]
    assert row["distinguishable"]
    assert f"{counted(row['effect'])} more" in title(comparison.plot("inbound_students", "NOR"))
    flows = comparison.flow_table()
    last = flows[(flows["year"] == comparison.horizon) & (flows["origin"] != flows["destination"])]
    clear = last[(last["low"] > 0) | (last["high"] < 0)]
    most = clear.loc[clear["effect"].abs().idxmax()]
    route = " → ".join(comparison.reform.region_name(most[k]) for k in ("origin", "destination"))
    assert f"{route}: {counted(abs(most['effect']))}" in title(comparison.plot("flows"))
    total = tally(comparison, "changed_study", ()).iloc[0]["persons"]
    assert total == pytest.approx(comparison.changed()["persons"].sum())
    assert title(comparison.plot("reasons")).startswith(counted(total))
    out = comparison.displaced()
    lost = out[out["role"] == "pushed out"]["persons"].sum()
    assert counted(lost) in title(comparison.plot("displaced"))


def test_the_cost_figure_says_what_the_account_says(comparisons: dict[str, Comparison]) -> None:
    account = comparisons["push"].cost()
    assert account.net.mean < 0  # it brings money
    said = title(comparisons["push"].plot("cost"))
    assert f"brings the public budgets {dollars(-account.net.mean)} net" in said
    shown = words(comparisons["pull"].plot("cost"))
    paid = comparisons["pull"].cost()
    assert dollars(paid.gross) in shown and dollars(paid.net.mean) in shown


@pytest.mark.parametrize("case", ["no effect", "one replicate"])
def test_nothing_is_claimed_without_an_interval(case: str, comparisons: dict[str, Comparison]) -> None:
    for name, figure in figures.comparison_figures(comparisons[case]).items():
        said = title(figure)
        silent = (
            "chance",
            "no change in any",
            "one replicate",
            "only replicate",
            "Nobody",
            "nobody to count",
        )
        assert any(w in said for w in silent), (name, said)


def test_every_name_is_listed_for_a_wrong_one(comparisons: dict[str, Comparison]) -> None:
    with pytest.raises(EduMigError) as caught:
        comparisons["pull"].plot("reason")
    for name in (*figures.OTHERS, "retention"):
        assert name in str(caught.value)


@pytest.mark.slow
def test_a_side_by_side_saves_its_figures(comparisons: dict[str, Comparison], tmp_path: Path) -> None:
    side = SideBySide({"one": comparisons["pull"], "two": comparisons["push"]})
    folder = side.save(tmp_path / "side")
    assert {"skilled_stock.png", "skilled_stock.svg"} <= {p.name for p in (folder / "figures").iterdir()}
    again = em.load_results(folder)
    assert isinstance(again, SideBySide) and again.names == ["one", "two"]


def test_a_decision_is_drawn(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(PLAN.format(title="x", replicates=1, policy=CASES["pull"][1]), encoding="utf-8")
    story = em.explain(file)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        figure = story.plot()
        assert not untidy(figure) and not strange_colours(figure)
    chosen = story.study.alternatives[0]
    second = next(a for a in story.study.alternatives[1:] if not a.obstacle)
    assert rounded(chosen.total - second.total) in title(figure) and chosen.name in title(figure)
    with pytest.raises(EduMigError, match="study"):
        story.plot("studies")
