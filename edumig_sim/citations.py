"""What to cite: the software, and every source that a scenario or saved results rest on, with what is only a prior."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from edumig_sim import __version__, storage
from edumig_sim.errors import EduMigError
from edumig_sim.plain_yaml import read_yaml
from edumig_sim.policies import levers
from edumig_sim.results import Results, load_saved
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.scenario.load import scenario_inside
from edumig_sim.scenario.text import read_text
from edumig_sim.side_by_side import SideBySide
from edumig_sim.world import world_folder
from edumig_sim.world.calibration import read_calibration
from edumig_sim.world.parameters import TAG_MEANING, entries

Kind = Literal["software", "data", "lever", "parameter", "reference"]
HEADINGS: Mapping[Kind, str] = MappingProxyType(
    {
        "software": "Software",
        "data": "Data of the world",
        "lever": "Levers: evidence, and the programmes they resemble",
        "parameter": "Numbers of the model: evidence",
        "reference": "References of the scenario",
    }
)
# The fields of CITATION.cff that a citation needs: a wheel does not carry that file. A test holds both equal.
SOFTWARE: Mapping[str, str] = MappingProxyType(
    {"title": "EduMig Sim", "author": "EduMig Sim contributors", "license": "MIT", "version": __version__}
)
# Parameters that nothing reads while a mechanism is switched off; a test holds that they change no number then.
ONLY_FOR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "beliefs": ("belief_learning", "belief_prior_weight"),
        "limited_awareness": ("consideration_base", "consideration_income_slope"),
        "drop_out": ("drop_ability", "drop_fund_stress", "drop_foreign_language", "drop_quality"),
        "later_moves": (
            *("reconsider_abroad", "reconsider_abroad_floor", "reconsider_decay"),
            *("reconsider_home", "reconsider_home_floor", "reconsider_temporary"),
        ),
        "permits": ("permit_base", "permit_per_psw_year"),
        "knowledge_transfer": ("kappa_return", "kappa_diaspora", "kappa_scale", "convergence", "spillover"),
        "remittances": ("remittance_share", "remittance_decay", "remittance_income_effect"),
        "public_budget": ("deficit_limit", "foreign_seat_funding_elasticity"),
        "seat_growth": ("seat_adjust", "seat_fall", "seat_rise"),
        "quality_growth": ("quality_spend", "quality_peers", "quality_crowding", "quality_reversion"),
    }
)
_SPECIAL = str.maketrans(
    {**{c: f"\\{c}" for c in "&%$#_{}"}, "~": r"\~{}", "^": r"\^{}", "\\": r"\textbackslash{}", "\n": " "}
)


@dataclass(frozen=True, kw_only=True)
class Source:
    """One thing to cite, or to name as a prior."""

    kind: Kind
    text: str  # as the package, the world or the scenario words it
    used_for: tuple[str, ...] = ()  # tables with columns, parameters, or a lever
    note: str = ""
    prior: bool = False  # recalled or assumed, not checked: nothing to cite
    key: str = ""
    author: str = ""
    year: str = ""

    @property
    def citable(self) -> bool:
        """Whether author and title are known, so that it can be an entry of a bibliography."""
        return bool(self.author and self.text and self.key)


@dataclass(frozen=True, kw_only=True)
class Citations:
    """The sources of a scenario or of results, the software first."""

    title: str  # of the scenario; empty for the software alone
    sources: tuple[Source, ...]

    def lines(self) -> list[str]:
        """For people: grouped, each source with what it is used for."""
        text = [f"Sources of: {self.title}"] if self.title else []
        for kind, heading in HEADINGS.items():
            for prior in (False, True):
                found = [s for s in self.sources if s.kind == kind and s.prior is prior]
                if found:
                    text += ["", f"{heading}{', priors that nobody has checked' if prior else ''}:"]
                    text += [f"  {_words(s)}" for s in found]
        return text[0 if self.title else 1 :]

    def bibtex(self) -> str:
        """Entries for all that has an author and a title; the rest as comments, so that nothing is lost."""
        entries = [_entry(s) for s in self.sources if s.citable]
        rest = [f"% {s.text.replace('@', '(at)')}" for s in self.sources if not (s.citable or s.prior)]
        comments = (
            ["% Named without author or title, so not as entries:", *dict.fromkeys(rest)] if rest else []
        )
        return "\n\n".join([*entries, *(["\n".join(comments)] if comments else [])]) + "\n"

    def __str__(self) -> str:
        return "\n".join(self.lines())


def cite(source: str | Path | Scenario | None = None) -> Citations:
    """The sources to cite for a results folder, a scenario or the name of a world; without any, the software.

    Raises EduMigError for a damaged results folder, a scenario that cannot be loaded, or a world that is gone.
    """
    if source is None:
        return Citations(title="", sources=(_software(__version__),))
    version, plans = _plans(source)
    found = [_software(version)]
    for plan in plans:
        found += [*_data(plan), *_levers(plan), *_parameters(plan), *_world_priors(plan)]
    found += [Source(kind="reference", text=r) for plan in plans for r in plan.references]
    return Citations(title=plans[-1].title, sources=tuple(dict.fromkeys(found)))


def _plans(source: str | Path | Scenario) -> tuple[str, list[Scenario]]:
    """The version that made the results (or this one), and their scenarios, the reform last."""
    if isinstance(source, Scenario):
        return __version__, [source]
    if storage.is_study(source):
        text = read_text(Path(source).expanduser() / storage.STUDY)
        return storage.study_version(source), [scenario_inside(text, "scenario")]
    if not (Path(source).expanduser() / storage.PROVENANCE).is_file():
        return __version__, [load_scenario(source)]
    place, _ = storage.open_sealed(source)
    stored = load_saved(place)
    if isinstance(stored, Results):
        return str(stored.provenance["version"]), [load_scenario(place / storage.SCENARIO)]
    if isinstance(stored, SideBySide):
        first = next(iter(stored.comparisons.values()))
        arms = [Path(part) / arm for part in stored.folders() for arm in storage.ARMS]
    else:
        first, arms = stored, [Path(arm) for arm in storage.ARMS]
    plans = [load_scenario(place / arm / storage.SCENARIO) for arm in arms]
    return str(first.reform.provenance["version"]), plans


def _software(version: str) -> Source:
    about = f"version {version}, {SOFTWARE['license']} licence"
    return Source(
        kind="software", text=SOFTWARE["title"], note=about, key="edumig_sim", author=SOFTWARE["author"]
    )


def _data(plan: Scenario) -> Iterator[Source]:
    """Publishers of the world's tables with their columns."""
    file = world_folder(plan.world) / "sources.yaml"
    if not file.is_file():
        yield Source(
            kind="data", text=f"The world {Path(plan.world).name!r} names no sources (no sources.yaml)"
        )
        return
    told = read_text(file).values
    publishers, columns = _mapping(told.get("publishers")), dict[str, dict[str, list[str]]]()
    for table, about in _mapping(told.get("tables")).items():
        for column, facts in _mapping(_mapping(about).get("columns")).items():
            used = columns.setdefault(str(_mapping(facts).get("publisher")), {})
            used.setdefault(str(table), []).append(str(column))
    if not publishers:
        raise EduMigError([f"{file}: names no publishers, so there is nothing to cite"])
    for name, publisher in publishers.items():
        about = _mapping(publisher)
        yield Source(
            kind="data",
            text=str(about.get("title") or name),
            used_for=tuple(f"{t} ({', '.join(c)})" for t, c in columns.get(str(name), {}).items()),
            note=f"licence: {about.get('licence') or 'not named'}",
            key=_slug(f"{Path(plan.world).name}_{name}"),
            author=str(about.get("author") or ""),
            year=str(about.get("year") or ""),
        )
    if isinstance(told.get("share_alike"), str):
        yield Source(kind="data", text=told["share_alike"].strip())


def _levers(plan: Scenario) -> Iterator[Source]:
    for name in dict.fromkeys(p.lever for p in plan.policies):
        cls = levers()[name]
        yield Source(kind="lever", text=cls.source, used_for=(name,), note=f"resembles {cls.programmes}")


def _parameters(plan: Scenario) -> Iterator[Source]:
    """Sources of the parameters that this scenario uses with their packaged values, equal sources together."""
    idle = {p for name, only in ONLY_FOR.items() if not getattr(plan.mechanisms, name) for p in only}
    used = {n: e for n, e in entries().items() if n not in idle and n not in plan.parameters}
    found = read_calibration(plan.world)
    estimated = {p.name: p.data for p in found.parameters if p.estimated} if found else {}
    yield from _evidence(
        (n, estimated.get(n, e.source), "D" if n in estimated else e.tag) for n, e in used.items()
    )
    if plan.parameters:
        values = tuple(f"{name} = {value:g}" for name, value in plan.parameters.items())
        yield Source(kind="parameter", text="Set by the scenario; see its references", used_for=values)


def _world_priors(plan: Scenario) -> Iterator[Source]:
    """Figures that fill what a world's tables do not give."""
    text = resources.files("edumig_sim.world").joinpath("priors.yaml").read_text(encoding="utf-8")
    figures = read_yaml(text).items()
    filled = _evidence((name, about["source"], about["tag"]) for name, about in figures)
    where = "where the world's tables give none"
    yield from (replace(s, note=f"{s.note}; {where}" if s.note else where) for s in filled)


def _evidence(figures: Iterable[tuple[str, str, str]]) -> Iterator[Source]:
    """Names of figures by their source and how well it was checked."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for name, source, tag in figures:
        grouped.setdefault((source, tag), []).append(name)
    meaning: Mapping[str, str] = {str(tag): words for tag, words in TAG_MEANING.items()}
    for (source, tag), names in grouped.items():
        note = "" if tag == "R" else meaning.get(tag, tag)
        yield Source(kind="parameter", text=source, used_for=tuple(names), note=note, prior=tag == "R")


def _words(source: Source) -> str:
    """A source as one line: author, text, year, what it is used for."""
    head = f"{source.author}. {source.text}" if source.kind == "software" else source.text
    note = f"{source.note[:1].upper()}{source.note[1:]}"
    used = f"Used for {', '.join(source.used_for)}" if source.used_for else ""
    return f"{'. '.join(part for part in (head.rstrip('. '), note, used) if part)}."


def _entry(source: Source) -> str:
    """One BibTeX entry; names in braces are one name, not a first and a last one."""
    kind = "software" if source.kind == "software" else "misc"
    persons = all("," in name for name in source.author.split(" and "))  # "Last, First and Last, First"
    people = source.author.translate(_SPECIAL)
    fields = {
        "author": people if persons else f"{{{people}}}",
        "title": f"{{{source.text.translate(_SPECIAL)}}}",
        "year": source.year,
        "note": source.note.translate(_SPECIAL),
    }
    if kind == "software":
        fields |= {"version": source.note.split(",")[0].removeprefix("version ")}
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{source.key},", *lines, "}"])


def _mapping(value: Any) -> Mapping[Any, Any]:
    return value if isinstance(value, Mapping) else {}


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9_]+", "_", text.casefold()).strip("_")
