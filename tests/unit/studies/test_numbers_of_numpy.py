"""Values that come out of NumPy are values like any other."""

import numpy as np
from studying import small_study

from edumig_sim.scenario.text import parse_text
from edumig_sim.studies.places import changed, find_place


def test_a_scenario_with_a_number_of_numpy_is_written_like_its_twin(tmp_path):
    plan = small_study(tmp_path).scenario
    place = find_place(plan, "parameters.theta_network")
    twins = [changed(plan, [(place, number)]) for number in (np.float64(0.25), 0.25)]
    assert twins[0].canonical() == twins[1].canonical() and twins[0].digest == twins[1].digest
    assert (
        parse_text(twins[0].canonical().encode(), "scenario.yaml").values["parameters"]["theta_network"]
        == 0.25
    )
