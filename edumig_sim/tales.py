"""A decision in plain words: what was chosen, what spoke for and against it, what would have changed it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from edumig_sim.policies import Scholarship
from edumig_sim.policies.settings import settings
from edumig_sim.quantities import plain

WORDS: Mapping[str, str] = {
    "quality": "how good the universities look to her",
    "ability": "what she gains from studying at all",
    "wage": "the earnings she expects",
    "cost": "what it costs her",
    "language": "the language",
    "culture": "how near the culture is",
    "distance": "the distance",
    "network": "people from home who live there",
    "ties": "old ties and borders",
    "permit": "the right to stay and work",
    "region": "what else speaks for the place",
    "history": "the habits of people from her region",
    "leaving home": "what leaving home means to people there",
    "own taste": "her own taste, which no figure explains",
    "home": "that it is home",
    "moving": "the effort of moving",
    "intention": "that she always meant to come home",
}
_MOST = 3  # terms named on each side
_SMALL = 0.05  # utilities below which a term is not worth a word
_ROUND = 100.0  # $ to which worths are rounded
_LARGEST = settings(Scholarship)["amount"].about["published"][1]  # $ a year that scholarships pay anywhere


class Told(Protocol):
    """What a tale needs of an alternative."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def terms(self) -> Mapping[str, float]: ...
    @property
    def total(self) -> float: ...
    @property
    def obstacle(self) -> str: ...
    @property
    def grant(self) -> float | None: ...


class Person(NamedTuple):
    """Who decides."""

    name: str
    home: str  # code of her region
    home_name: str
    ability_rank: float
    income_rank: float
    worth: float  # $ a year that one unit of utility is worth to her; 0 where money is no measure


def study_tale(person: Person, alternatives: Sequence[Told]) -> tuple[str, ...]:
    """Why she studies where she does. The first alternative is the choice, the others follow by rank."""
    chosen, rest = alternatives[0], alternatives[1:]
    said = [f"{_who(person)} {_deed(person, chosen)}."]
    said += [_compared(person, chosen, second) for second in rest[:1] if not second.obstacle]
    dreams = [a for a in rest if a.obstacle and a.total > chosen.total]
    said += [_dream(dreams)] if dreams else []
    out_of_reach = [a for a in rest if a.obstacle.startswith("unaffordable")]
    if out_of_reach:
        said.append(f"She could not pay for {_listed(a.name for a in out_of_reach)}.")
    said += _policies(person, chosen)
    said.append(_what_would_change(person, chosen, rest))
    return tuple(said)


def location_tale(
    person: Person, alternatives: Sequence[Told], grant: float | None, *, graduated: bool
) -> tuple[str, ...]:
    """Why she lives where she does; ``grant`` in $ a year is what would have brought her home."""
    chosen, rest = alternatives[0], alternatives[1:]
    when = "After graduation" if graduated else "When she thought again about where to live"
    where = "at home" if chosen.code == person.home else f"in {chosen.name}"
    said = [f"{when} she chose to live {where}."]
    said += [
        _compared(person._replace(worth=0.0), chosen, second) for second in rest[:1] if not second.obstacle
    ]
    barred = [a for a in rest if a.obstacle and a.total > chosen.total]
    if barred:
        said.append(f"She would rather have lived in {barred[0].name}, but was given no permit.")
    said += _policies(person._replace(worth=0.0), chosen)
    if grant is not None:
        said.append(
            f"A grant of {_money(grant)} a year, for as long as she plans ahead, would have brought her home."
        )
    return tuple(said)


def _who(person: Person) -> str:
    ability, income = (round(100 * r) for r in (person.ability_rank, person.income_rank))
    return (
        f"{person.name} is 18 and from {person.home_name}; abler than {ability} % of her cohort there, "
        f"from a family richer than {income} %. She"
    )


def _deed(person: Person, chosen: Told) -> str:
    if chosen.code == "none":
        return "chose not to study"
    return "chose to study at home" if chosen.code == person.home else f"chose to study in {chosen.name}"


def _compared(person: Person, chosen: Told, second: Told) -> str:
    """What decided between the choice and the next best."""
    names = dict.fromkeys([*chosen.terms, *second.terms])
    gaps = {n: chosen.terms.get(n, 0.0) - second.terms.get(n, 0.0) for n in names}
    ranked = sorted(gaps.items(), key=lambda item: -abs(item[1]))
    pro = [_term(person, n, gap) for n, gap in ranked if gap > _SMALL][:_MOST]
    con = [_term(person, n, gap) for n, gap in ranked if gap < -_SMALL][:_MOST]
    words = f"Next came {second.name}."
    if pro:
        words += f" For {chosen.name} spoke {_listed(pro)}."
    if con:
        words += f" Against it spoke {_listed(con)}."
    return words


def _term(person: Person, name: str, gap: float) -> str:
    words = WORDS.get(name, name)
    return f"{words} ({_money(abs(gap) * person.worth)} a year)" if person.worth else f"{words} ({gap:+.2f})"


def _dream(dreams: Sequence[Told]) -> str:
    first = dreams[0]
    why = {"refused": "was not admitted", "unknown to her": "did not know of it"}
    reason = why.get(first.obstacle, f"found it {first.obstacle}")
    return f"She would rather have gone to {first.name}, but {reason}."


def _policies(person: Person, chosen: Told) -> list[str]:
    """What policies added to the choice."""
    said = []
    for name, value in chosen.terms.items():
        if name.startswith("policy ") and value:
            size = (
                f" by {_money(abs(value) * person.worth)} a year" if person.worth else f" by {abs(value):.2f}"
            )
            verb = "more" if value > 0 else "less"
            said.append(f"The {name} made {chosen.name} {verb} attractive to her{size}.")
    return said


def _what_would_change(person: Person, chosen: Told, rest: Sequence[Told]) -> str:
    """The smallest grant that changes the choice: to study at home, or to leave."""
    if chosen.code != person.home:
        home = next((a for a in rest if a.code == person.home), None)
        if home is None or home.grant is None:
            return "No grant would have made her study at home: the universities there refused her."
        verb = "brought her to study at home" if chosen.code == "none" else "kept her at home"
        return (
            f"With the same luck, a grant of {_money(home.grant)} a year for studying at home would have {verb}"
            f"{_beyond(home.grant)}."
        )
    abroad = [a for a in rest if a.code != "none" and a.grant is not None]
    if not abroad:
        return "No grant for studying elsewhere would have made her leave: nobody else would admit her."
    cheapest = min(abroad, key=lambda a: a.grant or 0.0)
    return (
        f"With the same luck, a grant of {_money(cheapest.grant or 0.0)} a year for studying in {cheapest.name} "
        f"would have made her leave{_beyond(cheapest.grant or 0.0)}."
    )


def _beyond(grant: float) -> str:
    return "; no scholarship pays that much" if grant > _LARGEST else ""


def _money(dollars: float) -> str:
    """At least the amount, in round hundreds: a grant that is rounded down would not be enough."""
    return f"${plain(-(-dollars // _ROUND) * _ROUND)}"


def _listed(words: Iterable[str]) -> str:
    every = list(words)
    shown = every[:4]
    if len(every) > len(shown):
        return f"{', '.join(shown)} and {len(every) - len(shown)} more"
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1]]))
