"""The answer, recomputed by plain NumPy from what was recorded: its start, its aim, its account and its sentences."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from io import StringIO
from types import SimpleNamespace

import numpy as np
import pytest
from rich.console import Console

import edumig_sim as em
from edumig_sim.brief.account import account_lines, lever_table
from edumig_sim.brief.answer import (
    answer_sentence,
    english,
    money_sentences,
    other_aims,
    package_sentences,
    ranking,
)
from edumig_sim.brief.page import report_page
from edumig_sim.cli.printing import print_comparison
from edumig_sim.cost import DISCOUNT_RATE, cost_table
from edumig_sim.paired import Estimate, critical
from edumig_sim.side_by_side import SideBySide
from edumig_sim.verdict import answer_of, answers_of

LINES = ("gross", "admin", "recovered", "forgone")  # as they are recorded
BASE = """
title: A base with a policy of its own
base: classroom
horizon: {start: 2021, end: 2032}
population: {agents_per_region: 40}
policies:
  - inbound_scholarship: {destinations: [NOR], amount: 2000, start: 2021}
"""
PACKAGE = """
title: A grant and a cap
question: Who comes home?
base: base.yaml
policies:
  - return_grant: {label: home, origins: [RUR], amount: 6000, years: 3, start: 2024}
  - seat_change: {label: cap, destinations: [NOR], share: -0.5, start: 2026}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("answer")
    (place / "base.yaml").write_text(BASE, encoding="utf-8")
    return place


def compared(folder, text, replicates=3):
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    return em.compare(
        em.load_scenario(folder / "plan.yaml"), replicates=replicates, workers=1, progress=False
    )


@pytest.fixture(scope="module")
def package(folder):
    return compared(folder, PACKAGE)


@pytest.fixture(scope="module")
def grant(folder):
    return compared(folder, PACKAGE.replace("  - seat_change", "  # - seat_change"))


@pytest.fixture(scope="module")
def cap(folder):
    return compared(folder, PACKAGE.replace("  - return_grant", "  # - return_grant"))


# --- what it is about ---


def test_the_start_is_that_of_the_policies_that_the_base_lacks(package, grant, cap):
    assert [(c.start, c.cost_year) for c in (package, grant, cap)] == [
        (2024, 2032),
        (2024, 2032),
        (2026, 2032),
    ]
    assert grant.home_regions == ["RUR"] and cap.home_regions == ["NOR"]
    assert "In 2032, 6 years after its start" in cap.verdict()
    assert cap.cost().start == 2026 and f"from {2026} to {2032}" in money_text(cap)
    assert set(cap.changed(years=None)["origin"]) <= set(cap.reform.codes)


def money_text(comparison):
    from edumig_sim.cli.printing import money_words

    return money_words(comparison.cost(), comparison.reform.currency)


def test_a_cap_is_judged_by_its_students_and_fewer_is_what_it_is_for(cap):
    found = answer_of(cap)
    enrolled = [arm.data["enrolled_expected"].sel(year=2032).values for arm in (cap.baseline, cap.reform)]
    nor = cap.reform.codes.index("NOR")
    before, after = (
        e[:, :, nor].sum(axis=1) - e[:, nor, nor] for e in enrolled
    )  # NOR is a country by itself
    change = after - before
    half = critical(3) * change.std(ddof=1) / np.sqrt(3)
    assert found.effect.mean == pytest.approx(change.mean())
    assert (found.effect.low, found.effect.high) == pytest.approx(
        (change.mean() - half, change.mean() + half)
    )
    assert found.kind == "meant" and cap.verdict().startswith("Fewer students from abroad, as intended. ")
    words = english(cap.reform)
    sentence = answer_sentence(found, words)
    for shown in (
        words.texts.whole(-change.mean()),
        words.texts.percent(change.mean() / before.mean()),
        "2032",
    ):
        assert shown in sentence
    assert "Backfires" not in cap.verdict() and "additional graduate" not in " ".join(
        money_sentences(found, words)
    )
    assert cap.table()["indicator"].iloc[0] == "inbound_students"


def test_a_headline_on_another_indicator_is_read_in_the_year_of_the_verdict(folder):
    text = PACKAGE.replace("base: base.yaml", "base: classroom\nhorizon: {start: 2021, end: 2036}")
    asked = text.replace("  - seat_change", "  # - seat_change").replace("{agents", "{agents")
    headline = "headline: {regions: [RUR], indicator: returns}\npopulation: {agents_per_region: 40}\n"
    found = compared(folder, asked + headline, replicates=2)
    assert found.headline_place == ("returns", ["RUR"], 2034) and found.horizon == 2036
    assert sorted(set(found.table()["year"])) == [2034, 2036]
    home = [
        arm.data["returnees"].sel(origin="RUR", year=2034).values for arm in (found.baseline, found.reform)
    ]
    assert answer_of(found).effect.mean == pytest.approx((home[1] - home[0]).mean())


def test_a_package_says_what_it_does_for_each_of_its_aims(package):
    first, second = answers_of(package)
    assert (first.indicator, first.regions) == ("skilled_stock", ("RUR",))
    assert (second.indicator, second.regions, second.way) == ("inbound_students", ("NOR",), "down")
    assert not first.priced and first.kind in ("meant", "opposed", "unclear")
    told = other_aims([first, second], english(package.reform))
    assert len(told) == 1 and "Northland" in told[0] and "students from abroad" in told[0]


# --- the account ---


def discounted(values, start, until, first):
    """Present value at `start` of (replicate, year) million $ from `start` to `until`, in $."""
    span = range(start - first, until - first + 1)
    return sum(values[:, t] * 1e6 / (1 + DISCOUNT_RATE) ** k for k, t in enumerate(span))


@pytest.mark.parametrize("which", ["package", "grant", "cap"])
def test_the_account_adds_up_to_the_dollar_and_is_that_of_the_recorded_arrays(which, request):
    comparison = request.getfixturevalue(which)
    cost = comparison.cost()
    before, after = comparison.baseline.data, comparison.reform.data
    first, start, until = comparison.reform.years[0], cost.start, cost.year
    lines = {}
    for k, line in enumerate(LINES):
        extra = after["spend"].values[:, :, :, k].sum(axis=2) - before["spend"].values[:, :, :, k].sum(axis=2)
        lines[line] = discounted(extra, start, until, first).mean()
        assert getattr(cost, line) == pytest.approx(lines[line], abs=0.5)
    due = after["promised"].values.sum(axis=2) - before["promised"].values.sum(axis=2)
    ahead = sum(
        due[:, until - first, a] * 1e6 / (1 + DISCOUNT_RATE) ** (until - start + a + 1) for a in range(20)
    )
    assert cost.promised == pytest.approx(ahead.mean(), abs=0.5)
    moved = (after["spend_region"].sum("policy") - before["spend_region"].sum("policy")).values
    payers = [c for k, c in enumerate(comparison.reform.codes) if (moved[:, :, k] != 0.0).any()]
    paying = list(dict.fromkeys([*comparison.home_regions, *payers]))
    rows = [comparison.reform.codes.index(c) for c in paying]

    def change(name):
        return (after[name].values - before[name].values)[:, :, rows].sum(axis=2)

    taxes = -discounted(change("tax_revenue"), start, until, first).mean()
    teaching = discounted(change("education_spend"), start, until, first).mean()
    net = -discounted(change("budget_balance"), start, until, first) + ahead
    assert (cost.taxes, cost.teaching) == pytest.approx((taxes, teaching), abs=0.5)
    assert cost.effects.mean == pytest.approx(taxes + teaching, abs=0.5)
    half = critical(3) * net.std(ddof=1) / np.sqrt(3)
    assert (cost.net.mean, cost.net.low) == pytest.approx((net.mean(), net.mean() - half), abs=0.5)
    total = lines["gross"] + ahead.mean() + lines["admin"] + lines["forgone"] - lines["recovered"]
    assert total + cost.effects.mean == pytest.approx(cost.net.mean, abs=0.5)
    for part in ("gross", "promised", "admin", "forgone", "recovered", "recipients"):
        split = sum(getattr(lever, part) for lever in cost.levers)
        assert split == pytest.approx(getattr(cost, part), abs=0.5)
    cash = slice(start - first, until - first + 1)
    later = due[:, until - first].sum(axis=1).mean() * 1e6
    assert cost.undiscounted["promised"] == pytest.approx(later, abs=0.5)
    lost = -change("budget_balance")[:, cash].sum(axis=1).mean() * 1e6
    assert cost.undiscounted["net"] == pytest.approx(later + lost, abs=0.5)
    assert (cost.net_per_additional is None) == (not (cost.additional.low > 0.0))
    assert (cost.per_recipient is None) == (cost.recipients <= 0.0)
    assert comparison.cost(start).year == start  # an account of the first year alone is one


def test_who_pays_is_charged_where_another_region_is_in_question(grant):
    cost = grant.cost(regions=["CAP"])
    sides = (grant.baseline.data, grant.reform.data)
    balance, due = ([side[name].values for side in sides] for name in ("budget_balance", "promised"))
    rows = [grant.reform.codes.index(code) for code in ("CAP", "RUR")]
    lost = -discounted((balance[1] - balance[0])[:, :, rows].sum(axis=2), 2024, 2032, 2021).mean()
    own = cost.own - cost.promised
    assert cost.net.mean == pytest.approx(lost + cost.promised, abs=0.5)
    assert own > 0.0 and cost.own + cost.effects.mean == pytest.approx(cost.net.mean, abs=0.5)
    assert due[1].any() and cost.promised > 0.0


def test_money_that_a_host_saves_by_teaching_fewer_is_not_brought_in(cap):
    cost = cap.cost()
    mine = cost.levers[0]
    assert (mine.name, mine.gross, mine.recovered) == ("cap", 0.0, 0.0) and mine.admin > 0.0
    assert cap.reform.data["induced"].sum() != 0.0  # what teaching fewer saves, and what fees it takes
    assert "brings in" not in " ".join(money_sentences(answer_of(cap), english(cap.reform)))


def test_a_package_is_split_by_policy_in_print_table_and_file(package):
    cost = package.cost()
    assert [lever.name for lever in cost.levers] == ["home", "cap", "policies of the base"]
    split = lever_table(cost, english(package.reform))
    assert split is not None and [row[0] for row in split["rows"]][:2] == ["home", "cap"]
    table = cost_table(cost)
    assert {"own", "recovered", "recipients"} & set(table[table["policy"] == "home"]["item"])
    assert "name" not in set(table["item"])
    grants = table[(table["policy"] == "home") & (table["item"] == "gross")]["mean"].item()
    assert grants == pytest.approx(cost.levers[0].gross) and cost.levers[1].gross == 0.0


def test_the_price_and_the_deadweight_by_hand(folder):
    found = compared(
        folder, PACKAGE.replace("  - seat_change", "  # - seat_change").replace("6000", "30000"), 4
    )
    cost = found.cost()
    skilled = [
        arm.data["skilled"].sel(region="RUR", year=2032).sum("origin").values
        for arm in (found.baseline, found.reform)
    ]
    more = skilled[1] - skilled[0]
    assert cost.additional.mean == pytest.approx(more.mean())
    assert cost.per_additional is not None and cost.deadweight is not None
    assert cost.per_additional.mean == pytest.approx((cost.gross + cost.promised) / more.mean())
    assert cost.deadweight.mean == pytest.approx(1.0 - more.mean() / cost.recipients)
    assert cost.deadweight.low < cost.deadweight.mean < cost.deadweight.high <= 1.0
    awards = [
        arm.data["awards"].sel(year=slice(2024, 2032)).sum(("policy", "year")).values
        for arm in (found.reform, found.baseline)
    ]
    taken = awards[0] - awards[1]
    low, high = fieller(more, taken)
    assert (cost.deadweight.low, cost.deadweight.high) == pytest.approx((1 - high, 1 - low))


def fieller(top, bottom):
    """Bounds of the ratio r of two paired means: those r at which top - r bottom is t standard errors from 0."""
    n, t = len(top), critical(len(top))
    v = np.cov(np.stack([top, bottom]), ddof=1) / n
    roots = np.roots(
        [
            bottom.mean() ** 2 - t**2 * v[1, 1],
            -2 * (top.mean() * bottom.mean() - t**2 * v[0, 1]),
            top.mean() ** 2 - t**2 * v[0, 0],
        ]
    )
    return tuple(sorted(roots.real))


# --- order, sentences, numbers ---


def test_the_ranking_begins_with_the_policy_that_does_more(folder, grant):
    small = compared(folder, PACKAGE.replace("  - seat_change", "  # - seat_change").replace("6000", "500"))
    together = SideBySide({"small": small, "large": grant})
    (line,) = ranking(together, english(grant.reform))
    gap = (grant.changes("skilled_stock", "RUR", 2032) - small.changes("skilled_stock", "RUR", 2032)).mean()
    assert gap > 0 and line.startswith("“large”")
    assert "“small”" in line


def test_a_package_stands_against_its_parts(package, grant, cap):
    together = SideBySide({"both": package, "grant": grant, "cap": cap})
    assert together.packages() == {"both": ["grant", "cap"]}
    assert SideBySide({"both": package, "grant": grant}).packages() == {}
    (line,) = package_sentences(together, english(package.reform))

    def moved(one):
        sides = [
            arm.data["skilled"].sel(region="RUR", year=2032).sum("origin").values
            for arm in (one.baseline, one.reform)
        ]
        return sides[1] - sides[0]

    parts = moved(grant) + moved(cap)
    gap = moved(package) - parts
    half = critical(3) * gap.std(ddof=1) / np.sqrt(3)
    words = english(package.reform)
    for value in (moved(package).mean(), parts.mean()):
        assert words.short(value, "persons") in line
    low, high = (words.bare(gap.mean() + s * half, "persons") for s in (-1, 1))
    assert f"{low} to {high}" in line
    told = "makes a difference" if abs(gap.mean()) > half else "cannot be told from chance"
    assert told in line


def test_a_mean_gain_keeps_its_minus_where_it_cannot_be_told_from_none(grant):
    found = answer_of(grant)
    net = Estimate(mean=-1.12e9, low=-3e9, high=0.7e9, standard_error=1e9, replicates=3)
    told = " ".join(money_sentences(replace(found, cost=replace(found.cost, net=net)), english(grant.reform)))
    assert "−$1.12 billion in the mean" in told
    (line,) = (
        x for x in account_lines(replace(found.cost, net=net), english(grant.reform)) if "Net" in x.label
    )
    assert line.value == "−$1.12 billion"


class Text(HTMLParser):
    """What a reader sees of a page."""

    def __init__(self):
        super().__init__()
        self.seen, self._hidden = [], 0

    def handle_starttag(self, tag, attrs):
        self._hidden += tag in ("style", "svg")

    def handle_endtag(self, tag):
        self._hidden -= tag in ("style", "svg")

    def handle_data(self, data):
        if not self._hidden:
            self.seen.append(data)


def page_text(comparison):
    reader = Text()
    reader.feed(report_page(comparison))
    return " ".join(" ".join(reader.seen).split())


@pytest.mark.parametrize("which", ["grant", "cap", "package"])
def test_what_a_terminal_prints_of_the_answer_stands_in_the_report_word_for_word(which, request, monkeypatch):
    comparison = request.getfixturevalue(which)
    plan = SimpleNamespace(question="Who comes home?")
    terminal = Console(file=StringIO(), width=400)
    monkeypatch.setattr("edumig_sim.cli.printing.OUT", terminal)
    print_comparison(comparison, plan)
    printed, page = " ".join(terminal.file.getvalue().split()), page_text(comparison)
    words = english(comparison.reform)
    for found in answers_of(comparison):
        assert answer_sentence(found, words) in printed and answer_sentence(found, words) in page
    for sentence in money_sentences(answer_of(comparison), words):
        assert sentence in printed and sentence in page
    cost = comparison.cost()
    for line in account_lines(cost, words):
        assert line.value in printed and f"{line.label} {line.value}" in page
    amounts = set(re.findall(r"−?\$[\d.,]+\d(?: (?:million|billion))?", printed))
    known = {words.texts.money(v) for v in amounts_of(cost)}
    assert amounts <= known | {"$0"}, amounts - known  # no amount of money but those of the one account
    assert not re.findall(r"\d %", printed)  # one way to write a share


def amounts_of(cost):
    """Every amount of money in a cost, with the ends of its interval; of recovered money the deduction."""
    for part in (cost, *cost.levers):
        yield from (part.gross, part.promised, part.admin, part.forgone, part.recovered, -part.recovered)
    yield cost.outlay
    if cost.per_recipient is not None:
        yield cost.per_recipient
    for estimate in (cost.net, cost.effects, cost.per_additional, cost.net_per_additional):
        if estimate is not None:
            yield from (s * x for x in (estimate.mean, estimate.low, estimate.high) for s in (1, -1))
