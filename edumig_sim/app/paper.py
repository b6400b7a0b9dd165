"""The report of a screen: a comparison in a worker process, written by the report's own page."""

from __future__ import annotations

from dataclasses import dataclass

from edumig_sim.app.workbench import Watch, Workbench
from edumig_sim.run import compare
from edumig_sim.scenario import Scenario


@dataclass(frozen=True, kw_only=True, eq=False)
class ReportJob:
    """Compare reform and baseline as the command line does, and write the page."""

    baseline: Scenario
    reform: Scenario
    language: str

    @property
    def bench(self) -> str:
        """It uses no bench: any worker will do."""
        return "report"

    def done(self, workbench: Workbench, watch: Watch) -> str:
        """The page as HTML."""
        del workbench, watch
        from edumig_sim.brief.page import (
            report_page,
        )  # figures and all: loaded only by the worker that needs them

        found = compare(self.reform, base=self.baseline, workers=1, progress=False)
        return report_page(found, language=self.language)
