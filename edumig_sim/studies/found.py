"""What a search found: the Pareto set as a table, scenarios, a figure, and what each point trades, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from edumig_sim.errors import EduMigError
from edumig_sim.paired import Estimate, estimate
from edumig_sim.results import csv_text
from edumig_sim.scenario import Scenario
from edumig_sim.studies.goals import Goal, Search
from edumig_sim.studies.places import changed, find_place
from edumig_sim.studies.proposals import Candidate
from edumig_sim.studies.racing import Judged, contenders, ideals, judge
from edumig_sim.studies.study import Study

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Floats = NDArray[np.float64]
MOST_TOLD = 12  # points of the Pareto set that are told in words and given as scenarios, spread over it
SCENARIOS, FIGURES = "scenarios", "figures"
_BELOW_ONE = 1e-12


@dataclass(frozen=True, kw_only=True)
class SearchResults:
    """The candidates of a search. study: with its `search`. elsewhere: candidates that other searches have in hand."""

    study: Study
    folder: Path
    candidates: tuple[Candidate, ...]
    elsewhere: int = 0

    @property
    def search(self) -> Search:
        """What was looked for."""
        assert self.study.search is not None
        return self.study.search

    @cached_property
    def tried(self) -> list[Candidate]:
        """Candidates that could be simulated."""
        return [c for c in self.candidates if c.values is not None]

    @cached_property
    def judged(self) -> list[Judged]:
        """What the tried ones count, by their order."""
        arrays = [c.values for c in self.tried if c.values is not None]
        best = ideals(self.search, arrays)
        return [judge(self.search, a, best) for a in arrays]

    @cached_property
    def _sets(self) -> tuple[list[int], list[int]]:
        best, open_ones = contenders(self.judged)
        return sorted(best, key=lambda k: tuple(self.judged[k].losses)), open_ones

    @property
    def front(self) -> list[int]:
        """Places among the tried ones of the Pareto set, the best in the first goal first."""
        return self._sets[0]

    @property
    def open(self) -> list[int]:
        """Places of candidates that may belong to it: the replicates do not tell."""
        return self._sets[1]

    @cached_property
    def data(self) -> pd.DataFrame:
        """A row a candidate, in the order in which they were proposed: levers, goals, limits, and where it stands."""
        rows = []
        places = {c.number: k for k, c in enumerate(self.tried)}
        names = self._names()
        for c in self.candidates:
            k = places.get(c.number)
            row: dict[str, Any] = {"candidate": c.number, **c.levers}
            for g, (name, _) in enumerate(names):
                row[name] = np.nan if k is None else self._goal_value(k, g)
            for j, limit in enumerate(self.search.limits):
                row[f"beyond: {limit.text}"] = np.nan if k is None else self.judged[k].excess[j]
            row["feasible"] = k is not None and self.judged[k].feasible
            row["replicates"] = 0 if c.values is None else c.values.shape[1]
            row["standing"] = self._standing(k)
            row["reason"] = c.reason
            rows.append(row)
        return pd.DataFrame(rows)

    def table(self) -> pd.DataFrame:
        """The Pareto set, the best in the first goal first: levers, and every goal with its 95% interval."""
        rows = []
        for point, k in enumerate(self.front, start=1):
            c = self.tried[k]
            row: dict[str, Any] = {"point": point, "candidate": c.number, **c.levers}
            for g, (name, _) in enumerate(self._names()):
                found = self.estimate(k, g)
                row |= {name: found.mean, f"{name} low": found.low, f"{name} high": found.high}
            row["replicates"] = 0 if c.values is None else c.values.shape[1]
            rows.append(row)
        columns = ["point", "candidate", *(f.path for f in self.study.levers)]
        columns += [f"{n}{end}" for n, _ in self._names() for end in ("", " low", " high")] + ["replicates"]
        return pd.DataFrame(rows, columns=columns)

    def plot(self) -> Figure:
        """The first goal against each other one: all candidates, the Pareto set numbered, with intervals."""
        from edumig_sim.report import search as pictures

        return pictures.trade_offs(self)

    def estimate(self, place: int, goal: int) -> Estimate:
        """A goal of a tried candidate with its interval over seeds, in the goal's own unit and direction."""
        return estimate(self.judged[place].by_seed[:, goal] * self._names()[goal][1])

    def scenarios(self) -> dict[int, Scenario]:
        """The told points of the Pareto set as scenarios, by their numbers; those without any policy are left out."""
        base = self.study.scenario
        if base is None:
            raise EduMigError(["a search with a function in place of the model has no scenarios"])
        made = {}
        for point in self.told():
            levers = self.tried[self.front[point - 1]].levers
            found = changed(base, [(find_place(base, path), v) for path, v in levers.items()])
            if len(found.policies) > found.base_policies:
                made[point] = replace(
                    found, title=f"{base.title}: point {point}", replicates=max(base.replicates, 10)
                )
        return made

    def told(self) -> list[int]:
        """Numbers of the points that are told in words: all, or so many of a large set, spread over it."""
        count = len(self.front)
        if count <= MOST_TOLD:
            return list(range(1, count + 1))
        table = np.array([self.judged[k].losses for k in self.front])
        span = np.ptp(table, axis=0)
        scaled = table / np.where(span > 0.0, span, 1.0)
        chosen = list(dict.fromkeys([0, *(int(k) for k in table.argmin(axis=0))]))
        while len(chosen) < MOST_TOLD:
            gaps = np.linalg.norm(scaled[:, None] - scaled[chosen][None], axis=2).min(axis=1)
            chosen.append(int(gaps.argmax()))
        return sorted(k + 1 for k in chosen)

    def words(self) -> list[str]:
        """How the search ended, and what each told point trades against the one before it, in sentences."""
        from edumig_sim.studies.trades import search_words

        return search_words(self)

    def save(self, *, figures: bool = True) -> Path:
        """Writes tables, words, scenario files and the figure into the folder of the search."""
        from edumig_sim.studies.store import write_whole_file

        texts = {
            "pareto.csv": csv_text(self.table()),
            "candidates.csv": csv_text(self.data),
            "words.txt": "\n".join(self.words()) + "\n",
        }
        for name, text in texts.items():
            write_whole_file(self.folder / name, text.encode())
        if self.study.scenario is not None:
            place = self.folder / SCENARIOS
            kept = {f"point_{n:02d}.yaml": s.canonical() for n, s in self.scenarios().items()}
            for name, text in kept.items():
                write_whole_file(place / name, text.encode())
            for old in place.glob("point_*.yaml"):
                if old.name not in kept:
                    old.unlink()
        if figures and self.front:
            from edumig_sim.report.style import save_figures

            save_figures({"pareto": self.plot()}, self.folder / FIGURES)
        return self.folder

    def as_dict(self) -> dict[str, Any]:
        """Everything but the single candidates, for a machine."""
        table = self.table().astype(object)
        return {
            "title": self.study.title,
            "folder": str(self.folder),
            "candidates": len(self.candidates),
            "failed": len(self.candidates) - len(self.tried),
            "feasible": sum(j.feasible for j in self.judged),
            "elsewhere": self.elsewhere,
            "undecided": [self.tried[k].number for k in self.open],
            "pareto": table.where(table.notna(), None).to_dict("records"),
            "sentences": self.words(),
        }

    def goal_label(self, goal: Goal) -> str:
        """What a goal's number is called, over futures too."""
        if self.search.robust == "regret":
            return f"Largest regret of: {goal.measure.label}"
        many = len(self.search.futures) > 1
        how = {"mean": "mean over futures", "worst": "worst future"}[self.search.robust]
        return f"{goal.measure.label}, {how}" if many else goal.measure.label

    def goal_words(self, goal: Goal, value: float) -> str:
        """A goal's number in words, over futures too."""
        if self.search.robust == "regret":
            return f"largest regret of {goal.measure.plain} {goal.measure.words(value)}"
        how = {"mean": "mean over futures", "worst": "in the worst future"}[self.search.robust]
        return goal.measure.sentence(value) + (f" ({how})" if len(self.search.futures) > 1 else "")

    def _goal_value(self, place: int, goal: int) -> float:
        return float(self.judged[place].losses[goal] * self._names()[goal][1])

    def _names(self) -> list[tuple[str, float]]:
        """The column of every goal, and what makes its value of a loss."""
        if self.search.robust == "regret":
            return [(f"regret: {g.measure.name}", 1.0) for g in self.search.goals]
        return [(g.measure.name, g.sign) for g in self.search.goals]

    def _standing(self, place: int | None) -> str:
        if place is None:
            return "failed"
        if not self.judged[place].feasible:
            return "beyond a limit"
        if place in self.front:
            return "best"
        return "may be best" if place in self.open else "dominated"

    def _repr_html_(self) -> str:
        lines = "".join(f"<p>{line}</p>" for line in self.words())
        return f"<h4>{self.study.title}</h4>{self.table().round(4).to_html(index=False)}{lines}"

    def __repr__(self) -> str:
        return (
            f"SearchResults({self.study.title!r}: {len(self.candidates)} candidates, {len(self.front)} best)"
        )


def differences(a: Judged, b: Judged, goals: Sequence[Goal]) -> list[Estimate]:
    """What b has more than a in every goal, seed by seed, in losses."""
    common = min(len(a.by_seed), len(b.by_seed))
    return [estimate(b.by_seed[:common, g] - a.by_seed[:common, g]) for g in range(len(goals))]
