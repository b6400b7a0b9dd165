"""Scenario discovery: which ranges of the factors lead to a named outcome, told as rules.

A shallow decision tree (scikit-learn) cuts the factors into boxes; a box counts as a rule where the outcome is more
likely than not and likelier than everywhere. Coverage is the part of all cases of interest that the rules catch,
density the part of the points inside that are such cases (Bryant and Lempert 2010, Technological Forecasting and Social
Change 77). Both are also measured on points that the tree has not seen (ten-fold cross-validation): the
honest ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from edumig_sim.errors import EduMigError
from edumig_sim.studies.conditions import Condition, parse_condition
from edumig_sim.studies.inputs import Inputs, point_means, read_inputs, word
from edumig_sim.studies.results import StudyResults, load_study_results

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Floats = NDArray[np.float64]
FOLDS = 10
FEWEST = 5  # cases of interest, and of the others, below which nothing is claimed
LEAF = 0.03  # part of the points that a box holds at least
ODDS = 0.5  # part of the points of a box that are cases of interest, at least
_DROP = 0.15  # from seen to unseen points, above which rules are told to be doubtful


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A box: for each input that it limits, bounds in the factor's own unit, or the values of a category."""

    limits: tuple[str, ...]
    bounds: tuple[tuple[str, float, float], ...]  # (input, low, high): open ends are infinite
    points: int
    cases: int
    density: float
    coverage: float

    @property
    def words(self) -> str:
        """The rule in words."""
        return " and ".join(self.limits) or "always"


@dataclass(frozen=True, kw_only=True)
class Discovery:
    """The rules for one outcome. data: a row a point: inputs, outcome, whether it is a case, whether a rule holds.

    density, coverage: of all rules together; unseen_density, unseen_coverage: on points that the rules were not made
    from. share: of cases among all points.
    """

    title: str
    condition: Condition
    outcome: str
    region: str
    year: int
    rules: tuple[Rule, ...]
    share: float
    density: float
    coverage: float
    unseen_density: float
    unseen_coverage: float
    data: pd.DataFrame
    warnings: tuple[str, ...]

    def table(self) -> pd.DataFrame:
        """A row a rule: words, points, cases, density and coverage."""
        columns = ["rule", "points", "cases", "density", "coverage"]
        rows = [(r.words, r.points, r.cases, r.density, r.coverage) for r in self.rules]
        return pd.DataFrame(rows, columns=columns)

    def plot(self) -> Figure:
        """The points in the two inputs that the rules use most, with the boxes of the rules."""
        from edumig_sim.report import discovery as pictures

        return pictures.boxes(self)

    def words(self) -> list[str]:
        """The rules and how far to believe them, in sentences."""
        told = [f"{self.condition.words()} at {self.share:.0%} of {len(self.data):,} points."]
        if not self.rules and self.share == 1.0:
            return [*told, "There is nothing to tell apart: it happens everywhere in the ranges."]
        if not self.rules:
            return [*told, "No range of the factors leads to it more often than not."]
        for k, rule in enumerate(self.rules, start=1):
            told.append(
                f"Rule {k}: when {rule.words}, it happens at {rule.density:.0%} of the points "
                f"({rule.cases:,} of {rule.points:,}), {rule.coverage:.0%} of all cases."
            )
        told.append(
            f"Together the rules catch {self.coverage:.0%} of the cases, and {self.density:.0%} of what they catch are "
            f"cases; on points they were not made from, {self.unseen_coverage:.0%} and {self.unseen_density:.0%}."
        )
        return told

    def as_dict(self) -> dict[str, Any]:
        """Everything but the points, for a machine."""
        kept = ("title", "outcome", "region", "year", "share")
        measures = ("density", "coverage", "unseen_density", "unseen_coverage")
        return {
            **{key: getattr(self, key) for key in kept},
            **{key: None if np.isnan(getattr(self, key)) else getattr(self, key) for key in measures},
            "condition": self.condition.text,
            "rules": self.table().to_dict("records"),
            "sentences": self.words(),
            "warnings": list(self.warnings),
        }

    def _repr_html_(self) -> str:
        return "".join(f"<p>{line}</p>" for line in (*self.words(), *self.warnings))


def discover(results: StudyResults | str | Path, outcome: str, *, depth: int = 3) -> Discovery:
    """Which ranges of the factors lead to an outcome, such as 'retention AAA 2040 < 50%', as rules.

    results: a study's results or their folder, of any design that varies its factors together. outcome: NAME [REGION]
    [YEAR] < NUMBER or >, of the mean over replicates. depth: conditions of a rule, at most. Raises EduMigError.
    """
    found = results if isinstance(results, StudyResults) else load_study_results(results)
    asked = parse_condition(outcome)
    region, year = found.place(asked.outcome, asked.region, asked.year)
    inputs = read_inputs(found, as_values=True)
    values = point_means(found, asked.outcome, region, year).reindex(inputs.points).to_numpy(float)
    kept = ~(np.isnan(values) | np.isnan(inputs.table).any(axis=1))
    if found.design.get("kind") == "one_at_a_time" or kept.sum() < 2:
        raise EduMigError(
            [f"{found.folder}: rules need points that vary the factors together, not one at a time"]
        )
    inputs, values = inputs.rows(kept), values[kept]
    cases = np.asarray(asked.holds(values), bool)
    settled = Condition(
        outcome=asked.outcome, sense=asked.sense, number=asked.number, region=region, year=year
    )
    columns = _Columns(inputs)
    tree = _tree(depth, len(cases))
    enough = min(cases.sum(), (~cases).sum()) >= FEWEST
    rules: list[Rule] = []
    inside, unseen = np.zeros(len(cases), bool), np.zeros(len(cases), bool)
    if enough:
        tree.fit(columns.table, cases)
        rules = _rules(tree, columns, cases)
        inside = _predicted(tree, columns.table, cases.mean())
        unseen = _unseen(columns.table, cases, depth)
    data = pd.DataFrame(inputs.table, columns=list(inputs.names), index=pd.Index(inputs.points, name="point"))
    data = data.assign(outcome=values, case=cases, rule=inside)
    density, coverage = _measured(inside, cases)
    unseen_density, unseen_coverage = _measured(unseen, cases)
    return Discovery(
        title=found.title,
        condition=settled,
        outcome=asked.outcome,
        region=region,
        year=year,
        rules=tuple(rules),
        share=float(cases.mean()),
        density=density,
        coverage=coverage,
        unseen_density=unseen_density,
        unseen_coverage=unseen_coverage,
        data=data,
        warnings=tuple(_doubts(cases, density, unseen_density, enough)),
    )


class _Columns:
    """Inputs as the tree sees them: words without an order become a column of yes and no each."""

    def __init__(self, inputs: Inputs) -> None:
        self.inputs, self.of, columns = inputs, list[tuple[int, int | None]](), []
        for k, ordered in enumerate(inputs.ordered):
            factor = inputs.factors[k]
            if ordered or factor is None:
                self.of.append((k, None))
                columns.append(inputs.table[:, k])
            else:
                for place in range(len(factor.values)):
                    self.of.append((k, place))
                    columns.append((inputs.table[:, k] == place).astype(float))
        self.table = np.column_stack(columns)

    def limits(self, low: Floats, high: Floats) -> tuple[list[str], list[tuple[str, float, float]]]:
        """The bounds of a box in words, and as numbers. low, high: of every column; infinite where open."""
        said, bounds = [], []
        for column, (k, place) in enumerate(self.of):
            a, b = float(low[column]), float(high[column])
            if np.isinf(a) and np.isinf(b):
                continue
            name, factor = self.inputs.names[k], self.inputs.factors[k]
            if place is not None:
                said.append(f"{name} is {'' if a > 0 else 'not '}{word(factor, place)}")
                continue
            bounds.append((name, a, b))
            if factor is not None and factor.kind == "categorical":
                held = [word(factor, v) for v in range(len(factor.values)) if a < v <= b]
                said.append(f"{name} is {' or '.join(held)}")
            elif np.isinf(a):
                said.append(f"{name} is at most {word(factor, b)}")
            elif np.isinf(b):
                said.append(f"{name} is above {word(factor, a)}")
            else:
                said.append(f"{name} is above {word(factor, a)} and at most {word(factor, b)}")
        return said, bounds


def _tree(depth: int, size: int) -> Any:
    from sklearn.tree import DecisionTreeClassifier

    least = max(3, int(np.ceil(LEAF * size)))
    return DecisionTreeClassifier(max_depth=depth, min_samples_leaf=least, random_state=1)


def _rules(tree: Any, columns: _Columns, cases: NDArray[np.bool_]) -> list[Rule]:
    """The leaves in which cases are likelier than not, those with most cases first; sister boxes stay apart."""
    parts, leaves = tree.tree_, tree.apply(columns.table)
    size = columns.table.shape[1]
    made = []
    stack = [(0, np.full(size, -np.inf), np.full(size, np.inf))]
    while stack:
        node, low, high = stack.pop()
        if parts.children_left[node] >= 0:
            column, cut = parts.feature[node], parts.threshold[node]
            left_high, right_low = high.copy(), low.copy()
            left_high[column], right_low[column] = min(high[column], cut), max(low[column], cut)
            stack += [
                (parts.children_left[node], low, left_high),
                (parts.children_right[node], right_low, high),
            ]
            continue
        inside = leaves == node
        count = int(cases[inside].sum())
        if count <= max(ODDS, cases.mean()) * inside.sum():
            continue
        said, bounds = columns.limits(low, high)
        made.append(
            Rule(
                limits=tuple(said),
                bounds=tuple(bounds),
                points=int(inside.sum()),
                cases=count,
                density=count / int(inside.sum()),
                coverage=count / int(cases.sum()),
            )
        )
    return sorted(made, key=lambda r: (-r.cases, r.words))


def _predicted(tree: Any, table: Floats, share: float) -> NDArray[np.bool_]:
    """Whether a rule holds at points."""
    chance = tree.predict_proba(table)[:, list(tree.classes_).index(True)]
    inside: NDArray[np.bool_] = chance > max(ODDS, share)
    return inside


def _unseen(table: Floats, cases: NDArray[np.bool_], depth: int) -> NDArray[np.bool_]:
    """Whether a rule holds at points, by a tree made without their tenth."""
    from sklearn.model_selection import StratifiedKFold

    folds = int(min(FOLDS, cases.sum(), (~cases).sum()))
    inside = np.zeros(len(cases), bool)
    for seen, left in StratifiedKFold(folds, shuffle=True, random_state=1).split(table, cases):
        tree = _tree(depth, len(seen)).fit(table[seen], cases[seen])
        inside[left] = _predicted(tree, table[left], cases[seen].mean())
    return inside


def _measured(inside: NDArray[np.bool_], cases: NDArray[np.bool_]) -> tuple[float, float]:
    """Density and coverage; NaN where nothing is inside or there is no case."""
    hits = int((inside & cases).sum())
    density = hits / int(inside.sum()) if inside.any() else float("nan")
    return density, hits / int(cases.sum()) if cases.any() else float("nan")


def _doubts(cases: NDArray[np.bool_], density: float, unseen: float, enough: bool) -> list[str]:
    if not enough:
        few = int(min(cases.sum(), (~cases).sum()))
        which = "cases" if cases.sum() <= (~cases).sum() else "points that are no cases"
        return [
            f"Only {few} {which}: rules need at least {FEWEST} of either; choose another number or more points."
        ]
    told = []
    if np.isfinite(density) and (np.isnan(unseen) or density - unseen > _DROP):
        told.append(
            "The rules do much worse on points they were not made from: take them as a hint, or run more points."
        )
    return told
