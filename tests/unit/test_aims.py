"""What policies mean to move, and which of them are in question."""

from __future__ import annotations

import pytest

from edumig_sim.in_question import differing
from edumig_sim.indicators import INDICATORS
from edumig_sim.policies import levers


def test_policies_are_told_apart_by_their_settings_not_by_their_labels():
    one = {"label": "a 1", "called": "", "lever": "a", "settings": {"amount": 1}, "start": 2021}
    more = {**one, "settings": {"amount": 2}, "start": 2025}
    renamed = {**one, "label": "a", "called": "mine"}
    assert differing([one], [renamed, more]) == [more]
    assert differing([one, more], [renamed]) == [{**more, "dropped": True}]


def test_every_lever_declares_an_aim_that_is_measured():
    for cls in levers().values():
        assert cls().aim().indicator in INDICATORS


AIMS = [
    ("seat_change", {"share": -0.3}, ("inbound_students", "down")),
    ("seat_change", {"share": 0.3}, ("inbound_students", "up")),
    ("seat_change", {"at_most": 100.0}, ("inbound_students", "down")),
    ("fee_change", {"foreign": 3000.0}, ("inbound_students", "neither")),
    ("fee_change", {"foreign": -3000.0}, ("inbound_students", "up")),
    ("fee_change", {"home": -500.0}, ("students_home", "up")),
    ("post_study_work", {"years": -2.0}, ("inbound_students", "down")),
    ("skilled_permit", {"chance": 0.2}, ("skilled_stock", "up")),
    ("inbound_scholarship", {"amount": 1.0}, ("inbound_students", "up")),
    ("scholarship", {"amount": 1.0, "payer": "destinations"}, ("inbound_students", "up")),
    ("outbound_scholarship", {"amount": 1.0}, ("skilled_stock", "up")),
    ("return_grant", {"amount": 1.0}, ("skilled_stock", "up")),
]


@pytest.mark.parametrize(("lever", "settings", "aim"), AIMS)
def test_what_a_lever_means_to_move(lever, settings, aim):
    assert tuple(levers()[lever](**settings).aim()) == aim
