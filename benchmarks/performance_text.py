"""The words of the page on speed."""

from __future__ import annotations

from typing import Any

_MILLION = 1e6
_VERDICT = {True: "met", False: "**not met**", None: "not measured"}


def page(found: dict[str, Any], goals: list[dict[str, Any]], command: str) -> str:
    """The whole page as Markdown."""
    return "\n".join(
        [
            "# Speed",
            "",
            "This page is written by a program; do not edit it. To repeat it on your machine:",
            "",
            f"    {command}",
            "",
            "`edumig bench` measures our part of it on its own, and `edumig bench --json` tells a machine.",
            "",
            *_how(found),
            "## Goals",
            "",
            *_table(
                ("what", "goal", "measured", "verdict"),
                [(g["what"], g["goal"], g["measured"], _VERDICT[g["met"]]) for g in goals],
            ),
            *_choice(found["choice"]),
            *_peers(found),
            *_sizes(found),
            *_limits(),
            *_profiles(found["profiles"]),
            *_peer_words(),
        ]
    )


def _table(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    lines = [header, tuple("---" for _ in header), *rows]
    return [f"| {' | '.join(line)} |" for line in lines] + [""]


def _how(found: dict[str, Any]) -> list[str]:
    m = found["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in list(m.items())[4:] if version)
    return [
        f"Machine: {m['processor']}, {m['cores']} cores, {m['system']}; Python {m['python']}, {versions}. Kernels: "
        f"{found['world']['kernels']}. The measurement took {found['minutes']:.0f} minutes. What is compared was "
        "measured in turn, one after the other in each round; times are medians over rounds, ratios are medians of the "
        "ratio within a round. Ratios hold when the machine's speed drifts; times do not. Every whole run is a process "
        "of its own and includes the burn-in of 16 years unless it says otherwise.",
        "",
    ]


def _choice(choice: dict[str, Any]) -> list[str]:
    spent, ranges = choice["nanoseconds"], choice["ranges"]

    def cell(name: str) -> str:
        low, high = ranges[name]
        return f"{spent[name]:.2f} ({low:.2f} to {high:.2f})"

    rows = []
    for name in dict.fromkeys(key.rsplit(" ", 1)[0] for key in spent):
        label = (
            "ours, all that a study choice does" if name == "ours" else f"C floor, {name.replace(' ', ', ')}"
        )
        rows.append((label, cell(f"{name} 1"), cell(f"{name} 2")))
    return [
        "## The study choice",
        "",
        f"Nanoseconds per student and alternative, {choice['students']:,} students and 62 regions: the median over "
        "rounds, and in brackets the least and the most, which show how steady the machine was.",
        "",
        *_table(("kernel", "one thread", "two threads"), rows),
        "![Cost against size](figures/performance_growth.png)",
        "",
    ]


def _peers(found: dict[str, Any]) -> list[str]:
    rows = [
        (
            f"{pair['entrants']:,}",
            f"{pair['years_with_burn_in']}",
            f"{pair['ours']:.2f}",
            f"{pair['mesa']:.1f}",
            f"{pair['ratio']:.0f} ×",
        )
        for pair in found["peers"]
    ]
    flow = found["throughput"]
    lines = [
        ("ours, one run on all cores", f"{flow['speeds']['one run'] / _MILLION:.2f} million student-years"),
        (
            "ours, two runs at a time, a core each",
            f"{flow['speeds']['two runs'] / _MILLION:.2f} million student-years",
        ),
    ]
    if "starsim" in flow["speeds"]:
        label = f"Starsim {flow['starsim_version']}, SIR, {flow['starsim_agents']:,} agents"
        lines.append((label, f"{flow['speeds']['starsim'] / _MILLION:.2f} million agent-steps"))
    else:
        lines.append(("Starsim", "not installed"))
    return [
        "## Against others",
        "",
        "The same model as plain Mesa objects, the packaged `world`, one thread, seconds a run:",
        "",
        *_table(("entrants a year", "years with the burn-in", "ours", "Mesa objects", "ratio"), rows),
        f"Throughput a second, ours with {flow['entrants']:,} entrants a year:",
        "",
        *_table(("program", "a second"), lines),
    ]


def _sizes(found: dict[str, Any]) -> list[str]:
    rows = []
    for world, runs in found["grown"].items():
        for run in runs:
            memory = run["peak_megabytes"]
            rows.append(
                (
                    f"`{world}`",
                    f"{run['entrants']:,}",
                    f"{run['years_with_burn_in']}",
                    f"{run['seconds']:.2f}",
                    f"{run['student_years_per_second'] / _MILLION:.2f}",
                    "" if memory is None else f"{memory:,.0f}",
                    f"{run['bytes_per_live_student']}",
                )
            )
    header = (
        "world",
        "entrants a year",
        "years",
        "s",
        "million student-years/s",
        "peak MB",
        "bytes a student",
    )
    start, demo = found["start"], found["demo"]
    return [
        "## Whole runs",
        "",
        "Student-years are everybody in the model, entrants and students and young graduates, summed over all years.",
        "",
        *_table(header, rows),
        "![Share of each phase](figures/performance_phases.png)",
        "",
        f"A comparison of two scenarios with {demo['replicates']} replicates and {demo['agents']:,} agents a region, "
        f"as a command: {demo['seconds']:.1f} s. The start: `import edumig_sim` {start['import edumig_sim']:.2f} s, "
        f"`edumig --help` {start['edumig --help']:.2f} s, of which Python alone is {start['python']:.2f} s.",
        "",
    ]


def _limits() -> list[str]:
    """What the goals that are not met run into; measured on the machine of the committed page."""
    return [
        "## What sets the limits",
        "",
        "- **Study choice.** Each alternative takes two keyed draws of 64 bits, one for how its quality is perceived "
        "and one for taste, and a utility of eight terms in double precision, each bit as in the reference. Of the "
        "time on one thread, utilities with perceived quality take about half, the screen in 32 bits a quarter, and "
        "the exact shocks of leaders and rivals and the draws of the nests the rest. First choices alone could be "
        "screened before utilities are exact; a ranking for admission needs every exact utility and its exponential "
        "for the weights of expected demand, which together with sums and memory cost as much as the choice. With "
        "five regions the cost of each person is spread over few alternatives.",
        "- **Whole runs.** Ranking is no longer the cost. In a year of `world` with places, some forty programmes are "
        "scarce at once and each scores everybody who competes for it; ranking keeps the weights that this needs, 8 "
        "bytes for each entrant and alternative, and each of some ten rounds of admission reads part of them again, "
        "which is bound by memory. A year of study, growing older and counting are one compiled pass each over the "
        "columns; dropping and adding rows is a copy that NumPy makes on one thread. The profiles below show each.",
        "- **The slider.** In the classroom each entrant chooses once among seven alternatives and is then followed "
        "for a decade: to be ranked, studied a year at a time, located and thought about again costs about a "
        "microsecond an entrant, of which the kernels alone take half: they follow each person with exact "
        "draws of 64 bits and exponentials in double precision, a year of study at a time. 60 ms would be 200 ns.",
        "- **Small runs.** A year has a fixed cost whatever the number of people, as the flat ends of the curves show: "
        "tables of all pairs and triples of regions, older people's moves among them, some hundred calls of small "
        "kernels, and what Mesa collects of each region agent. On `world` it is most of a run below 10,000 entrants, "
        "and the ratio to plain Mesa objects grows with the entrants.",
        "- **Two cores.** Even the C floor, whose threads share nothing, is far from twice as fast on two threads: the "
        "two processors of this machine share parts of one core. Goals for two cores move away by as much.",
        "- **Memory.** 63 bytes a student; the weights of a year's entrants, 8 bytes for each alternative, are the "
        "largest array and are kept from year to year.",
        "",
    ]


def _profiles(profiles: list[dict[str, Any]]) -> list[str]:
    """Where the milliseconds of a year go."""
    lines = [
        "Profiles of whole runs on one thread, without the burn-in: own time of our functions, kernels included, in "
        "milliseconds a year. The profiler slows Python and leaves kernels as they are.",
        "",
    ]
    for one in profiles:
        total = one["milliseconds_a_year"]
        lines += [f"`{one['world']}`, {one['entrants']:,} entrants a year, {total:.1f} ms a year:", ""]
        rows = [(f"`{name}`", f"{spent:.2f}", f"{spent / total:.0%}") for name, spent in one["lines"]]
        lines += _table(("function", "ms a year", "share"), rows)
    return lines


def _peer_words() -> list[str]:
    return [
        "## What the others do",
        "",
        "- **Plain Mesa objects** (`benchmarks/peers/mesa_objects.py`): the same model without policies on the same "
        "tables, as a good user of Mesa 3 writes it: one agent an entrant with NumPy over regions inside the agent, "
        "`AgentSet.do` and `shuffle_do`, rows that people of an origin share computed once a year, ordinary random "
        "draws. A test checks that as many of its entrants study abroad as in our model. It keeps no ledger, no keys "
        "for the same luck and no memory for explanations, which favours it.",
        "- **C floor** (`benchmarks/peers/choice.c`): hash of person and alternative, utility of six multiply-adds, "
        "affordability mask and argmax. No Gumbel shock, no perceived quality of its own, no nests: less than any "
        "choice kernel can do. SplitMix64 is the mixer of our draws; two rounds of 32 bits are the cheapest hash that "
        "mixes at all. Built for AVX2, and for the machine it runs on.",
        "- **Starsim** (`benchmarks/peers/starsim_sir.py`): the SIR model of its first tutorial, in which an "
        "agent-step is far less than a student-year here. It uses one core. It is not needed for our model; "
        "`pip install 'edumig-sim[bench]'` installs it.",
        "",
    ]
