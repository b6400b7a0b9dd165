"""Studies: one scenario at many points of its factors, from a laptop to a cluster, never lost."""

from edumig_sim.studies.factors import Factor
from edumig_sim.studies.read import load_study
from edumig_sim.studies.results import StudyResults, load_study_results
from edumig_sim.studies.study import Design, Outcomes, Replication, Study, function_study
from edumig_sim.studies.sweeping import DryRun, Status, dry_run, study_status, sweep

__all__ = [
    "Design",
    "DryRun",
    "Factor",
    "Outcomes",
    "Replication",
    "Status",
    "Study",
    "StudyResults",
    "dry_run",
    "function_study",
    "load_study",
    "load_study_results",
    "study_status",
    "sweep",
]
