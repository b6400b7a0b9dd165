"""Experiments of history: a break that is there is found, one that is not is not, and gaps are never falls."""

import numpy as np
import pytest

from edumig_sim.errors import EduMigError
from edumig_sim.experiments.backtest import backtest, events, observed
from edumig_sim.experiments.history import Event, observed_change
from edumig_sim.world import world_codes

SIZE, HOST, YEAR = 20, 3, 2010
TREATED = (5, 6, 7, 8, 9)


def invented(effect, seed=1, noise=0.05):
    """Flows of 2006 to 2014 with effects of origins, of hosts and of the event, which begins in 2010."""
    rng = np.random.default_rng(seed)
    level = rng.normal(7, 0.6, (SIZE, SIZE))
    flows = {}
    for year in range(2006, 2015):
        table = level + rng.normal(0, 0.2, SIZE)[:, None] + rng.normal(0, 0.2, SIZE)[None, :]
        table = table + noise * rng.normal(size=table.shape)
        if year >= YEAR:
            table[list(TREATED), HOST] += effect
        flows[year] = np.exp(table)
        np.fill_diagonal(flows[year], np.nan)
    return flows


def test_a_break_is_found_and_its_interval_excludes_none():
    seen = observed_change(invented(-0.6), Event(HOST, TREATED, YEAR), 2012)
    assert seen.change == pytest.approx(-0.6, abs=0.1)
    assert seen.low < -0.6 + 0.15 and seen.high < -0.3
    assert seen.corridors == len(TREATED) and len(seen.placebos) > 5
    assert seen.chance == pytest.approx(1 / (1 + len(seen.placebos)))


def test_no_break_is_not_found_and_years_before_show_none():
    flows = invented(0.0)
    for year in (2007, 2012):
        seen = observed_change(flows, Event(HOST, TREATED, YEAR), year)
        assert seen.low < 0 < seen.high
    before = observed_change(invented(-0.6), Event(HOST, TREATED, YEAR), 2007)
    assert before.low < 0 < before.high


def test_a_missing_year_is_never_a_fall():
    flows = invented(0.0)
    flows[2012][list(TREATED[:3]), HOST] = np.nan
    seen = observed_change(flows, Event(HOST, TREATED, YEAR), 2012)
    assert seen.corridors == 2 and abs(seen.change) < 0.2
    flows[2012][:, HOST] = np.nan
    assert observed_change(flows, Event(HOST, TREATED, YEAR), 2012) is None
    del flows[2011]
    assert observed_change(flows, Event(HOST, TREATED, YEAR), 2011) is None


def test_an_event_for_everybody_is_compared_with_other_hosts():
    flows = invented(0.0)
    for year in range(YEAR, 2015):
        flows[year][:, HOST] *= np.exp(0.8)
    seen = observed_change(flows, Event(HOST, (), YEAR), 2013)
    assert seen.change == pytest.approx(0.8, abs=0.5) and seen.corridors == SIZE - 1
    quiet = observed_change(invented(0.0), Event(HOST, (), YEAR), 2013)
    assert seen.change - quiet.change == pytest.approx(0.8, abs=0.05)


def test_intervals_hold_no_effect_as_often_as_they_say():
    held = [
        seen.low <= 0 <= seen.high
        for seed in range(60)
        for seen in [observed_change(invented(0.0, seed), Event(HOST, TREATED, YEAR), 2012)]
    ]
    assert 0.85 <= np.mean(held) <= 1.0


def test_events_name_regions_of_the_world_and_say_what_changed():
    codes = world_codes("world")
    for event in events().values():
        assert event.host in codes and set(event.treated) <= set(codes) and event.host not in event.treated
        assert event.change and event.note and event.policies
        assert observed(event)


def test_swedens_fees_show_in_the_flows_and_not_before():
    seen = {s.year: s for s in observed(events()["sweden_2011"])}
    assert seen[2014].high < 0 and seen[2010].low < 0 < seen[2010].high


@pytest.mark.slow
def test_a_backtest_repeats_and_reports():
    one, two = (backtest("sweden_2011", agents=20, replicates=2, workers=n) for n in (1, 2))
    assert one.as_dict() == two.as_dict()
    assert one.predicted[-1].change.mean < one.predicted[0].change.mean < 0
    assert "predicted" in one.verdict


def test_an_unknown_event_gets_the_nearest():
    with pytest.raises(EduMigError, match="sweden_2011"):
        backtest("sweeden_2011")
