"""The plain Mesa peer that we measure against does what our model does, so that comparing their speed is fair."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

import edumig_sim as em
from benchmarks.peers.mesa_objects import MigrationModel

YEARS = 6
CLOSE = (
    0.015  # share of a cohort; about three standard errors of the mean over the years with 600 entrants each
)


def share_abroad(flow):
    """Share of a cohort (R, R+1) that enrols elsewhere than at home."""
    return float((flow[:, :-1].sum() - np.trace(flow[:, :-1])) / flow.sum())


@pytest.fixture(scope="module")
def plan():
    whole = em.scenario("classroom").with_agents(100)
    return dataclasses.replace(whole, end=whole.start + YEARS - 1)


@pytest.fixture(scope="module")
def peer(plan):
    model = MigrationModel(plan)
    model.run()
    yield model
    model.close()


def test_as_many_study_abroad_as_in_our_model(plan, peer):
    model, ours = em.EduMigModel(plan, seed=1), []
    while model.running:
        model.step()
        ours.append(share_abroad(model.admission.flow))
    theirs = [year["entrants_abroad"] / year["cohort"] for year in peer.records]
    assert np.mean(theirs) == pytest.approx(np.mean(ours), abs=CLOSE)
    assert 0.02 < np.mean(ours) < 0.2


def test_every_entrant_is_an_agent(peer):
    kinds = {kind.__name__ for kind in peer.agent_types}
    assert kinds == {"Student", "Region"}
    live = len(peer.agents) - peer.size
    assert 1000 < live < 100 * peer.size * 20
    assert [year["year"] for year in peer.records] == list(range(peer.year - YEARS, peer.year))


def test_nobody_beyond_the_places(peer):
    taken = peer.flow[:, :-1].sum(axis=0) - np.diagonal(peer.flow)
    offered = np.array([region.offered[1] for region in peer.regions])
    assert (taken <= offered * (1.0 + 1e-9)).all()
