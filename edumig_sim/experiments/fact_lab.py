"""What the model shows of the stylised facts, one replicate at a time: choices, stays and small runs of a world."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np
import statsmodels.api as sm
from numpy.typing import NDArray
from scipy.stats import spearmanr

from edumig_sim.agents.students import GRADUATE
from edumig_sim.experiments.stay_moments import StayModel, stay_rates
from edumig_sim.experiments.training import Effects
from edumig_sim.inequality import concentration_index
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels.reference_study import upper_utilities
from edumig_sim.levers import ReturnGrant, Scholarship, Target
from edumig_sim.model import EduMigModel
from edumig_sim.policies import Policy
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.world import World, load_world, world_folder
from edumig_sim.world.calibration import world_parameters

Floats = NDArray[np.float64]
Values = dict[str, float]
MORE = 1.1  # the factor of every small change
TIGHTER = 0.8  # of the belief in staying, when work permits become fewer
RELIEF = 0.3  # of net pay, about what Italy's tax relief is worth
_STAY_AGENTS = 15
_RUN_AGENTS = 60
_YEARS_AFTER = 5
_FIFTHS = 5
_AID_AGENTS = 200
_AID, _AID_YEARS, _ABLE = 3000.0, 10, (0.6, 1.0)  # dollars a year, years, ranks of ability
_RICH, _POOR = 0, 2  # tiers
_STRIDE = 7  # so that a replicate of one world is not that of the next


def observe(world: str, agents: int, seed: int) -> Values:
    """Everything measured in one replicate, by name; NaN where a world has nothing of the kind."""
    lab = _Lab(world, agents, seed * _STRIDE + 1)
    found: Values = {}
    for part in PARTS:
        found |= part(lab)
    return found


class _Chances:
    """The base year's cohort and where its people would study."""

    def __init__(self, model: EduMigModel) -> None:
        model.year = model.world.base_year
        model.prepare_choice()
        self.people, self.kind = model.entrants, model.place_kind
        self.origin = self.people.origin.astype(np.intp)
        upper = upper_utilities(model.demand.problem)
        self.chance = kernel.nested_logit_probabilities(upper, self.origin, model.nests)
        self.weight = self.people.weight
        self.flows = kernel.expected_flows(self.weight, self.origin, self.chance, len(self.kind))
        away = (self.kind != kernel.HOME)[self.origin]
        self.abroad = (self.chance[:, :-1] * away).sum(axis=1)
        self.studies = 1.0 - self.chance[:, -1]


class _Lab:
    """A world at its calibrated parameters, and small changes to it."""

    def __init__(self, name: str, agents: int, seed: int) -> None:
        self.name, self.agents, self.seed = name, agents, seed
        self.parameters = world_parameters(name)
        self.world = load_world(name, self.parameters)
        self.plan: Scenario = load_scenario(name)
        self.base = self.chances(self.world)

    def chances(self, world: World) -> _Chances:
        """Choices of the base year's cohort in a changed world; the same people and draws."""
        plan = self.plan.with_agents(self.agents)
        model = EduMigModel(plan, seed=self.seed, world=world, parameters=self.parameters, opened=False)
        found = _Chances(model)
        model.close()
        return found

    def changed(self, arrays: Mapping[str, Floats]) -> _Chances:
        """Choices with other arrays of the world."""
        return self.chances(self.world.replace_arrays(arrays))

    @property
    def international(self) -> bool:
        """Whether regions are countries."""
        return len(set(self.world.country.tolist())) > len(self.world.codes) // 2

    def place(self, code: str) -> int:
        return self.world.codes.index(code)


def gravity(lab: _Lab) -> Values:
    """Coefficients of PPML with effects of origins and destinations on the flows that the choice expects."""
    world = lab.world
    blank = {"affinity": np.zeros_like(world.affinity), "none_history": np.zeros_like(world.none_history)}
    flows = lab.changed(blank).flows[:, :-1]
    o, d = np.nonzero(~np.eye(len(flows), dtype=bool))
    columns = {"distance": np.log(np.maximum(world.distance_km, 1.0)), "language": world.language}
    columns |= {"colony": world.colonial, "border": world.contiguous}
    known = {name: table[o, d] for name, table in columns.items() if np.ptp(table[o, d]) > 0}
    effects = [Effects(index, len(flows)).columns for index in (o, d)]
    design = np.column_stack([*known.values(), np.ones(len(o)), *effects])
    fit = sm.GLM(flows[o, d] / flows[o, d].mean(), design, family=sm.families.Poisson()).fit(maxiter=100)
    found = dict(zip(known, fit.params, strict=False))
    return {f"gravity_{name}": float(found.get(name, np.nan)) for name in columns}


def stays(lab: _Lab) -> Values:
    """Retention of foreign entrants in hosts with published shares, how fast they go later, what brings them home."""
    rates = stay_rates(world_folder(lab.name), lab.world.codes)
    hosts = tuple(dict.fromkeys(rate.code for rate in rates))
    if not hosts:
        return {}
    model = StayModel(lab.world, lab.plan, lab.parameters, hosts, _STAY_AGENTS, lab.seed)
    constants = lab.world.asc_stay[[lab.place(code) for code in hosts]]
    said = model.stays(lab.parameters, constants)
    relief = model.returns_ratio(lab.parameters, constants, RELIEF)
    model.close()
    at = {code: k for k, code in enumerate(hosts)}
    five, ten = said.retention[:, 4], said.retention[:, 9]
    published = {rate.code: rate.share for rate in sorted(rates) if rate.years == _YEARS_AFTER}
    first = [at[code] for code in published]
    early, late = (
        {(r.code, r.entry_year) for r in rates if r.years == years and not r.bound}
        for years in (_YEARS_AFTER, 2 * _YEARS_AFTER)
    )
    both = [at[code] for code, _entry_year in sorted(early & late)]  # the same entrants, as in the band
    return {
        "stay_order": float(spearmanr(list(published.values()), five[first]).statistic),
        "stay_lowest": float(five[first].min()),
        "stay_highest": float(five[first].max()),
        "stay_ratio": float(np.mean(ten[both] / five[both])),
        "late_exit": float(np.mean(1.0 - (ten[both] / five[both]) ** (1.0 / _YEARS_AFTER))),
        "return_elasticity": said.return_elasticity,
        "relief": relief - 1.0,
    }


def fees(lab: _Lab) -> Values:
    """Elasticity of a host's inbound entrants to its fee, the host being the one with most foreign students."""
    world = lab.world
    host = int(np.argmax(world.target_inbound))
    name = "foreign_fee" if lab.international else "domestic_fee"
    fee = getattr(world, name).copy()
    fee[host] *= MORE
    more = lab.changed({name: fee})
    away = np.arange(len(world.codes)) != host
    before, after = (c.flows[away, host].sum() for c in (lab.base, more))
    return {"fee_elasticity": float(np.log(after / before) / np.log(MORE))}


def brain_gain(lab: _Lab) -> Values:
    """Elasticity of schooling to the believed chance to leave, in poor and in rich regions."""
    more = lab.changed({"belief_leave": np.minimum(MORE * lab.world.belief_leave, 1.0)})
    before, after = (c.flows[:, :-1].sum(axis=1) for c in (lab.base, more))
    each = np.log(after / before) / np.log(MORE)
    tier = lab.world.tier
    found = {"brain_gain": float(each[tier != _RICH].mean()) if (tier != _RICH).any() else np.nan}
    poor, rich = (each[tier == t] for t in (_POOR, _RICH))
    found["brain_gain_poor_less_rich"] = (
        float(poor.mean() - rich.mean()) if len(poor) and len(rich) else np.nan
    )
    return found


def access(lab: _Lab) -> Values:
    """Enrolment by family income, and how concentrated study and study abroad are among the rich."""
    base, tier = lab.base, lab.world.tier
    fifth = np.minimum((base.people.income_rank * _FIFTHS).astype(int), _FIFTHS - 1)

    def ratio(group: int) -> float:
        mine = tier[base.origin] == group
        if not mine.any():
            return np.nan
        top, bottom = (
            np.average(base.studies[mine & (fifth == q)], weights=base.weight[mine & (fifth == q)])
            for q in (_FIFTHS - 1, 0)
        )
        return float(top / bottom)

    rank = base.people.income_rank
    gaps = []
    for origin in range(len(tier)):
        mine = base.origin == origin
        if base.abroad[mine].sum() > 0:
            study, away = (
                concentration_index(y[mine], rank[mine], base.weight[mine])
                for y in (base.studies, base.abroad)
            )
            gaps.append(float(away - study))
    return {
        "q5q1_rich": ratio(_RICH),
        "q5q1_poor": ratio(_POOR),
        "abroad_ci_less_study_ci": float(np.mean(gaps)),
    }


def ability(lab: _Lab) -> Values:
    """Ability of those who leave poor regions, and of a host's foreign entrants when permits become fewer."""
    base, world = lab.base, lab.world
    poor = world.tier[base.origin] == (_POOR if (world.tier == _POOR).any() else world.tier.max())
    leave = base.weight * base.abroad
    selected = np.average(base.people.ability[poor], weights=leave[poor]) - np.average(
        base.people.ability[poor], weights=base.weight[poor]
    )
    host = int(np.argmax(world.target_inbound))
    stay = world.belief_stay.copy()
    stay[:, host] *= TIGHTER
    tighter = lab.changed({"belief_stay": stay})

    def mean_ability(c: _Chances) -> float:
        coming = c.weight * c.chance[:, host] * (c.origin != host)
        return float(np.average(c.people.ability, weights=coming))

    return {
        "selection_poor": float(selected),
        "tighter_permits_ability": mean_ability(tighter) - mean_ability(base)
        if lab.international
        else np.nan,
    }


def hosts(lab: _Lab) -> Values:
    """Share of the five largest hosts in all who study abroad; a figure of countries, not of one country's parts."""
    if not lab.international:
        return {}
    inbound = lab.base.flows[:, :-1] * (1.0 - np.eye(len(lab.world.codes)))
    largest = np.sort(inbound.sum(axis=0))[::-1]
    return {"top5": float(largest[:5].sum() / largest.sum())}


def progress(lab: _Lab) -> Values:
    """Who leaves in the first year, and who has graduated three years after the regular length."""
    p = lab.parameters
    plan = replace(lab.plan, burn_in=max(lab.plan.burn_in, 12)).with_agents(_RUN_AGENTS)
    model = EduMigModel(plan, seed=lab.seed, world=lab.world, parameters=p, opened=False)
    span = int(p.study_length) + 3
    started, early, done = {}, [], []
    while model.year < model.scenario.start:
        year = model.year
        model.burn_in_year()
        people, s = model.entrants, model.students
        started[year] = float(people.weight[people.choice >= 0].sum())
        early.append(1.0 - float(s.weight[s.cohort == year].sum()) / started[year])
        then = year - span + 1
        if then in started:
            graduates = (s.cohort == then) & (s.stage == GRADUATE)
            done.append(float(s.weight[graduates].sum()) / started[then])
    model.close()
    return {"first_year_exit": float(np.mean(early)), "completion": float(np.mean(done))}


def hysteresis(lab: _Lab) -> Values:
    """Elasticity of a host's inbound entrants to its students' networks, five years after these grew."""
    world = lab.world
    host = int(np.argmax(world.target_inbound))
    network = world.diaspora.copy()
    network[:, host] *= MORE
    plan = replace(lab.plan, end=lab.plan.start + _YEARS_AFTER).with_agents(_RUN_AGENTS)

    def inbound(one: World) -> float:
        model = EduMigModel(plan, seed=lab.seed, world=one, parameters=lab.parameters)
        model.run_horizon()
        flows = model.recorder.arrays()["flow_expected"][-1]
        model.close()
        return float(flows[:, host].sum() - flows[host, host])

    before, after = inbound(world), inbound(world.replace_arrays({"diaspora": network}))
    return {"hysteresis": float(np.log(after / before) / np.log(MORE))}


def merit_aid(lab: _Lab) -> Values:
    """What a dollar of merit aid for study at home does to the share of graduates at home, over a return grant's.

    In the region that most of its own people leave to study, inside one country, ten years on.
    """
    if lab.international:
        return {}
    home = lab.world.codes[int(np.argmax(lab.world.target_outbound))]
    plan = replace(lab.plan, end=lab.plan.start + _AID_YEARS).with_agents(_AID_AGENTS)
    place = lab.place(home)
    merit = Scholarship(
        origins=(home,), destinations=(home,), amount=_AID, target=Target(ability=_ABLE), start=plan.start
    )
    grant = ReturnGrant(origins=(home,), amount=_AID, years=5, start=plan.start)

    def outcome(*policies: Policy) -> tuple[float, float]:
        model = EduMigModel(
            plan.with_policies(*policies), seed=lab.seed, world=lab.world, parameters=lab.parameters
        )
        model.run_horizon()
        spent = float(model.recorder.arrays()["spend"][:, :, :2].sum())
        s = model.students
        mine = (s.origin == place) & (s.stage == GRADUATE)
        share = float(np.average((s.residence == place)[mine], weights=s.weight[mine]))
        model.close()
        return share, spent

    without, _nothing = outcome()
    each = [(kept - without) / spent for kept, spent in (outcome(merit), outcome(grant))]
    return {"merit_aid": each[0] / each[1] if each[1] else np.nan}


PARTS: tuple[Callable[[_Lab], Values], ...] = (
    gravity,
    stays,
    fees,
    brain_gain,
    access,
    ability,
    hosts,
    progress,
    hysteresis,
    merit_aid,
)
