"""The questions of ``edumig new``: each has a default, and is asked again until the answer can be used."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import typer

from edumig_sim.cli.printing import ERR
from edumig_sim.errors import EduMigError, nearest

EVERYWHERE = "all"
Settled = Callable[
    [str], str
]  # an answer as it is to be kept; raises EduMigError for one that cannot be used


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What a new scenario file is made of."""

    file: Path
    title: str
    world: str
    lever: str
    values: Mapping[str, str]  # settings of the lever, as text of the file


def in_terminal() -> bool:
    """Whether somebody is there who can answer."""
    return sys.stdin.isatty()


def answers(world: str | None, lever: str | None) -> Answers:
    """Ask for what a new scenario needs; a world or a lever that is given is not asked for."""
    from edumig_sim.policies import levers
    from edumig_sim.scenario.template import first_start
    from edumig_sim.world import world_names

    for given, what, known in ((world, "world", world_names()), (lever, "lever", levers())):
        if given is not None:
            one_of(what, known)(given)
    place = world or ask(f"World ({', '.join(world_names())})", "world", one_of("world", world_names()))
    kind = lever or ask(f"Lever ({', '.join(levers())})", "return_grant", one_of("lever", levers()))
    title = ask("Title", f"My {kind.replace('_', ' ')}", line_of_text)
    values = _settings(place, kind) | {"start": ask("First year", str(first_start(place)), _year(place))}
    file = Path(ask("File to write", "my_scenario.yaml", free_file))
    return Answers(file=file, title=title, world=place, lever=kind, values=values)


def _settings(world: str, lever: str) -> dict[str, str]:
    """Whom it is for, where, and how much: what the lever needs, and its example's numbers."""
    from edumig_sim.policies import levers
    from edumig_sim.policies.settings import settings
    from edumig_sim.quantities import range_words
    from edumig_sim.scenario.template import first_values

    cls = levers()[lever]
    known, first, values = settings(cls), first_values(world, lever), dict[str, str]()
    for name in ("origins", "destinations"):
        if name in known:
            needed = name in cls.needed
            default = first[name].strip("[]") if needed else EVERYWHERE
            asked = "region codes such as A, B" + ("" if needed else f", or '{EVERYWHERE}'")
            codes = ask(f"{name.capitalize()}: {asked}", default, _codes(world, everywhere=not needed))
            if codes != EVERYWHERE:
                values[name] = codes
    for name, default in cls.example.items():
        asked = f"{name.replace('_', ' ').capitalize()} ({range_words(known[name].about)})"
        whole = known[name].kind == "whole"
        values[name] = ask(asked, default, _number(known[name].about, whole=whole))
    return values


def ask(question: str, default: str, settled: Settled) -> str:
    """Ask until the answer can be used; gives it as it is to be kept."""
    while True:
        try:
            return settled(str(typer.prompt(question, default=default)).strip())
        except EduMigError as error:
            ERR.print(f"  {error}", markup=False, highlight=False, soft_wrap=True)


def one_of(what: str, names: Iterable[str]) -> Settled:
    """Takes one of some names."""
    known = list(names)

    def settled(answer: str) -> str:
        if answer not in known:
            raise EduMigError([f"no {what} {answer!r}.{nearest(answer, known)}"])
        return answer

    return settled


def line_of_text(answer: str) -> str:
    """Takes a line of text."""
    if not answer or not answer.isprintable():
        raise EduMigError(["a title is a line of text"])
    return answer


def _codes(world: str, *, everywhere: bool) -> Callable[[str], str]:
    from edumig_sim.scenario.template import quoted
    from edumig_sim.world import world_codes

    known = world_codes(world)

    def settled(answer: str) -> str:
        codes = [code for code in re.split(r"[\s,;\[\]]+", answer) if code]
        if [code.casefold() for code in codes] in ([], [EVERYWHERE]):
            if not everywhere:
                raise EduMigError(["name at least one region"])
            return EVERYWHERE
        problems = [
            f"no region {code!r} in this world.{nearest(code, known)}" for code in codes if code not in known
        ]
        problems += [f"{code!r} is named twice" for i, code in enumerate(codes) if code in codes[:i]]
        if problems:
            raise EduMigError(problems)
        return f"[{', '.join(map(quoted, codes))}]"

    return settled


def _number(about: Mapping[str, object], *, whole: bool) -> Callable[[str], str]:
    from edumig_sim.quantities import number_problem, plain

    def settled(answer: str) -> str:
        try:
            value = float(answer.replace(",", "").replace("_", ""))
        except ValueError:
            raise EduMigError([number_problem(answer, about)]) from None
        if problem := number_problem(value, about, whole=whole):
            raise EduMigError([problem])
        return plain(value).replace(",", "")

    return settled


def _year(world: str) -> Callable[[str], str]:
    from edumig_sim.scenario import scenario

    plain = scenario(world)

    def settled(answer: str) -> str:
        if not answer.isdecimal() or not plain.start <= int(answer) <= plain.end:
            raise EduMigError([f"{answer!r} is not a year from {plain.start} to {plain.end}"])
        return str(int(answer))

    return settled


def free_file(answer: str) -> str:
    """A name of a file that is not there yet, in a folder that is."""
    path = Path(answer)
    if not answer or not answer.isprintable():
        raise EduMigError(["a file needs a name"])
    if path.suffix not in (".yaml", ".yml"):
        raise EduMigError([f"{answer}: such a file ends with .yaml"])
    if path.exists():
        raise EduMigError([f"{answer}: is there already; choose another name"])
    if not path.parent.is_dir():
        raise EduMigError([f"{path.parent}: there is no such folder"])
    return answer
