"""Many intervals at once: how many look clear by chance, and which rest on too few pairs."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from scipy import stats

from edumig_sim.multiplicity import (
    Row,
    by_chance_words,
    figure_words,
    notes,
    notes_on,
    of_table,
    rests_on_few,
    unseen_words,
)
from edumig_sim.paired import effects, estimate, interval, widened
from edumig_sim.texts import texts_in


def table(rows: list[tuple[float, float, bool]]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["low", "high", "rests_on_few"])


def test_rows_are_counted_by_hand() -> None:
    nan = float("nan")
    found = of_table(
        table([(1, 2, False), (-1, 2, False), (-3, -1, False), (0, 0, False), (nan, nan, False)])
    )
    assert (found.rows, found.clear) == (3, 2) and found.by_chance == pytest.approx(0.15)


def test_one_in_twenty_rows_without_effect_looks_clear() -> None:
    rng = np.random.default_rng(1)
    _, low, high, _ = interval(rng.normal(size=(8, 4000)))
    found = of_table(pd.DataFrame({"low": low, "high": high}))
    assert found.clear == pytest.approx(found.by_chance, rel=0.15)


def test_the_words_in_both_languages() -> None:
    found = of_table(table([(1, 2, False)] * 5 + [(-1, 1, False)] * 35))
    english = by_chance_words(found, texts_in("en"))
    assert "of 40 rows without any effect about 2 would look clear by chance; 5 do" in english
    assert "(40)" in by_chance_words(found, texts_in("uk")) and "2" in by_chance_words(found, texts_in("uk"))
    assert by_chance_words(of_table(table([(1, 2, False)])), texts_in("en")) == ""


def test_notes_say_what_a_table_needs_and_no_more() -> None:
    assert len(notes(table([(1, 2, False), (2, 3, False)]), 8)) == 1
    said = " ".join(notes(table([(1, 2, True), (0, 0, False), (-1, 1, False)]), 4))
    assert "** rests on few pairs" in said and "No change in any of 4 pairs of runs" in said
    assert notes(table([(np.nan, np.nan, False)] * 3), 1) == []
    counted = notes_on([Row(1, 2, False), Row(1, 3, False)], 4, texts_in("uk"), counted=False)
    assert counted == []
    assert "1 of 2 intervals rest on few pairs" in " ".join(
        figure_words([Row(1, 2, True), Row(0, 1, False)], 4)
    )


def test_what_no_change_leaves_open_is_the_exact_bound() -> None:
    for count in (4, 30):
        upper = stats.beta.ppf(0.95, 1, count)  # Clopper and Pearson, none of n
        assert texts_in("en").percent(upper, 2) in unseen_words(texts_in("en"), count)


@pytest.mark.parametrize(
    ("values", "few"),
    [
        ([0.0, 0.0, 0.0, 7.0], True),  # three of four show no change
        ([0.0, 5.0, 0.0, 7.0], True),
        ([0.0, 5.0, 6.0, 7.0], False),
        ([0.0, 0.0, 0.0, 0.0], False),  # no change at all: said otherwise
        ([1.0, 1.1, 0.9, 50.0], True),  # one makes the spread
        ([1.0, 2.0, 3.0, 4.0], False),
        ([3.0], False),
        ([0.0, 4.0], False),
        ([2.0, 4.0], False),
    ],
)
def test_what_rests_on_few(values: list[float], few: bool) -> None:
    assert estimate(np.array(values)).rests_on_few is few


def test_one_in_a_hundred_normal_samples_is_said_to() -> None:
    rng = np.random.default_rng(2)
    for count in (3, 4, 8, 30):
        assert rests_on_few(rng.normal(size=(count, 20000))).mean() == pytest.approx(0.01, abs=0.003)


@pytest.mark.parametrize("count", [4, 8])
def test_rare_jumps_are_seen_where_the_interval_fails(count: int) -> None:
    """The case of access_gap: a jump in one pair of five. Its interval covers 59 to 83 %; hardly any goes unmarked."""
    rng = np.random.default_rng(3)
    for chance in (0.1, 0.2):
        jumps = (rng.random((count, 20000)) < chance) * (1 + 0.2 * rng.normal(size=(count, 20000)))
        _, low, high, _ = interval(jumps)
        covered = np.mean((low <= chance) & (chance <= high))
        assert covered < 0.85
        unmarked = ~rests_on_few(jumps) & (jumps != 0.0).any(axis=0)
        assert unmarked.mean() < 0.03


def test_a_grid_is_marked_as_its_columns_are() -> None:
    rng = np.random.default_rng(4)
    grid = np.round(rng.normal(size=(5, 3, 4)), 0)
    found = rests_on_few(grid)
    alone = [[estimate(grid[:, i, j]).rests_on_few for j in range(4)] for i in range(3)]
    np.testing.assert_array_equal(found, alone)


def test_rows_of_parameters_are_no_outlying_pairs() -> None:
    """Where parameters do much, their rows lie far out; only the rows of chance tell what rests on few pairs."""
    rng = np.random.default_rng(6)
    luck = rng.normal(size=8)
    drawn = luck + np.repeat([0.0, 0.0, 0.0, 90.0], 2)
    assert (
        rests_on_few(widened(drawn, luck)) and not estimate(widened(drawn, luck), replicates=8).rests_on_few
    )


def test_effects_carry_it() -> None:

    before = xr.DataArray(np.zeros((4, 1, 2)), dims=("replicate", "year", "region"))
    after = before.copy(data=np.array([[0.0, 1.0], [0.0, 2.0], [0.0, 3.0], [9.0, 4.0]])[:, None, :])
    assert effects(before, after)["rests_on_few"].values.tolist() == [[True, False]]
