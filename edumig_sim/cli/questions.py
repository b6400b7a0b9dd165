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
            _one_of(what, known)(given)
    place = world or _ask(f"World ({', '.join(world_names())})", "world", _one_of("world", world_names()))
    kind = lever or _ask(f"Lever ({', '.join(levers())})", "return_grant", _one_of("lever", levers()))
    title = _ask("Title", f"My {kind.replace('_', ' ')}", _title)
    values = _settings(place, kind) | {"start": _ask("First year", str(first_start(place)), _year(place))}
    file = Path(_ask("File to write", "my_scenario.yaml", _free))
    return Answers(file=file, title=title, world=place, lever=kind, values=values)


def _settings(world: str, lever: str) -> dict[str, str]:
    """Origins and amount, where the lever has them."""
    from edumig_sim.policies import levers
    from edumig_sim.policies.settings import settings
    from edumig_sim.quantities import range_words

    known = settings(levers()[lever])
    values = {}
    if "origins" in known:
        codes = _ask(f"Origins: region codes such as A, B, or '{EVERYWHERE}'", EVERYWHERE, _codes(world))
        if codes != EVERYWHERE:
            values["origins"] = codes
    if "amount" in known:
        asked = f"Amount ({range_words(known['amount'].about)})"
        values["amount"] = _ask(asked, "5000", _number(known["amount"].about))
    return values


def _ask(question: str, default: str, settled: Callable[[str], str]) -> str:
    while True:
        try:
            return settled(str(typer.prompt(question, default=default)).strip())
        except EduMigError as error:
            ERR.print(f"  {error}", markup=False, highlight=False, soft_wrap=True)


def _one_of(what: str, names: Iterable[str]) -> Callable[[str], str]:
    known = list(names)

    def settled(answer: str) -> str:
        if answer not in known:
            raise EduMigError([f"no {what} {answer!r}.{nearest(answer, known)}"])
        return answer

    return settled


def _title(answer: str) -> str:
    if not answer or not answer.isprintable():
        raise EduMigError(["a title is a line of text"])
    return answer


def _codes(world: str) -> Callable[[str], str]:
    from edumig_sim.world import world_codes

    known = world_codes(world)

    def settled(answer: str) -> str:
        codes = [code for code in re.split(r"[\s,;\[\]]+", answer) if code]
        if [code.casefold() for code in codes] in ([], [EVERYWHERE]):
            return EVERYWHERE
        problems = [
            f"no region {code!r} in this world.{nearest(code, known)}" for code in codes if code not in known
        ]
        problems += [f"{code!r} is named twice" for i, code in enumerate(codes) if code in codes[:i]]
        if problems:
            raise EduMigError(problems)
        quoted = ", ".join(
            f"'{code}'" if code.casefold() in ("no", "on", "off", "yes") else code for code in codes
        )
        return f"[{quoted}]"

    return settled


def _number(about: Mapping[str, object]) -> Callable[[str], str]:
    from edumig_sim.quantities import number_problem, plain

    def settled(answer: str) -> str:
        try:
            value = float(answer.replace(",", "").replace("_", ""))
        except ValueError:
            raise EduMigError([number_problem(answer, about)]) from None
        if problem := number_problem(value, about):
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


def _free(answer: str) -> str:
    """A name of a file that is not there yet, in a folder that is."""
    path = Path(answer)
    if not answer or not answer.isprintable():
        raise EduMigError(["a file needs a name"])
    if path.suffix not in (".yaml", ".yml"):
        raise EduMigError([f"{answer}: a scenario file ends with .yaml"])
    if path.exists():
        raise EduMigError([f"{answer}: is there already; choose another name"])
    if not path.parent.is_dir():
        raise EduMigError([f"{path.parent}: there is no such folder"])
    return answer
