"""Tables of one's own as spreadsheets write them: read as they are meant, or refused with the one true cause."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from edumig_sim.errors import DataError
from edumig_sim.scenario import load_scenario
from edumig_sim.world import load_world, world_folder, world_names
from edumig_sim.world.begin import COLUMNS, begin_world
from edumig_sim.world.checks import READ
from edumig_sim.world.columns import meanings, tables
from edumig_sim.world.marks import mark_parts, world_marks
from edumig_sim.world.parameters import load_parameters
from edumig_sim.world.tables import read_folder

PARAMETERS = load_parameters()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return Path(shutil.copytree(world_folder("classroom"), tmp_path / "mine"))


def change(file: Path, edit: Callable[[str], str]) -> None:
    """Edit the text of a file; it must not stay as it was."""
    before = file.read_bytes().decode("utf-8")
    after = edit(before)
    assert after != before
    file.write_bytes(after.encode("utf-8"))


def problems(folder: Path) -> list[str]:
    """Every problem of a folder, without its path."""
    with pytest.raises(DataError) as caught:
        load_world(folder, PARAMETERS)
    return [str(p).replace(f"{folder}/", "") for p in caught.value.problems]


def doubts(folder: Path) -> list[str]:
    return [str(d) for d in read_folder(folder).doubts()]


def rewritten(file: Path, write: Callable[[list[list[str]]], str]) -> bytes:
    with file.open(encoding="utf-8", newline="") as lines:
        return write(list(csv.reader(lines))).encode("utf-8")


def is_decimal(cell: str) -> bool:
    return cell.replace(".", "").replace("-", "").isdigit()


def european(rows: list[list[str]]) -> str:
    return (
        "\r\n".join(";".join(c.replace(".", ",") if is_decimal(c) else c for c in r) for r in rows) + "\r\n"
    )


# --- 29: what a spreadsheet makes of a table -------------------------------------------------------------------------

WAYS: dict[str, Callable[[list[list[str]]], str]] = {
    "semicolons and decimal commas": european,
    "tabs": lambda rows: "\n".join("\t".join(r) for r in rows) + "\n",
    "sep= line": lambda rows: "sep=;\n" + "\n".join(";".join(r) for r in rows) + "\n",
    "byte-order mark": lambda rows: "\ufeff" + "\n".join(",".join(r) for r in rows) + "\n",
    "trailing commas": lambda rows: "\n".join(",".join(r) + "," for r in rows) + "\n",
    "rows longer than the header": lambda rows: "\n".join(
        ",".join(r) + ("" if k == 0 else ",,") for k, r in enumerate(rows)
    ),
    "blank and comment lines": lambda rows: (
        "# mine\n\n" + "\n\n# more\n,,,\n".join(",".join(r) for r in rows) + "\n\n"
    ),
    "old Macintosh line ends": lambda rows: "\r".join(",".join(r) for r in rows) + "\r",
    "quotes and spaces": lambda rows: "\n".join(
        ", ".join(f'"{c}"' for c in r).replace(', "', ',"') for r in rows
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_table_is_the_same_world_however_a_spreadsheet_writes_it(own, way):
    for name in ("regions.csv", "pairs.csv", "flows.csv"):
        (own / name).write_bytes(rewritten(own / name, WAYS[way]))
    assert load_world(own, PARAMETERS).digest == load_world("classroom", PARAMETERS).digest


def test_utf16_with_its_mark_is_read(own):
    text = (own / "regions.csv").read_text(encoding="utf-8")
    (own / "regions.csv").write_bytes(text.encode("utf-16"))
    assert load_world(own, PARAMETERS).digest == load_world("classroom", PARAMETERS).digest


@pytest.mark.parametrize("written", ["2 000 000", "2'000'000", "2\u00a0000\u00a0000", '"2,000,000"'])
def test_separated_thousands_are_numbers(own, written):
    change(own / "regions.csv", lambda text: text.replace("2000000", written))
    assert load_world(own, PARAMETERS).digest == load_world("classroom", PARAMETERS).digest


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda t: t.replace("Steeltown", "Stähltown").encode("cp1252"), "line 3: not UTF-8 text (byte"),
        (lambda t: t.encode("utf-16-le"), "not UTF-8 text (zero bytes)"),
        (lambda t: t.replace("27000", '"27,000"').encode(), "line 2: gdp_pc '27,000' may be 27000 or 27.000"),
        (lambda t: t.replace("50.0,20.0", "50,0,20,0").replace("49.5,", "49,5,").encode(), "a comma inside a field"),
        (lambda t: t.replace('"', "").replace("Capital", '"Capital').encode(), "line 2: not a table"),
        (lambda t: b"", "regions.csv: is empty"),
        (lambda t: t.replace("name", "").encode(), "line 1: a column has no name"),
        (lambda t: t.replace("2000000", "1e308").encode(), "population 1e+308 is not 1 to 2,000,000,000 (persons)"),
        (lambda t: t.replace("27000", "inf").encode(), "line 2: gdp_pc 'inf' is not a number"),
        (lambda t: t.replace(",36,38,", ",n/a,38,").encode(), "gini 'n/a' is not a number; leave the cell empty"),
        (lambda t: t.replace("27000", "1_000").encode(), "line 2: gdp_pc '1_000' is not a number"),
        (lambda t: t.replace(",38,22000", ",38%,22000").encode(), "attainment '38%' is not a number; write the number"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_its_one_cause(own, edit, said):
    text = (own / "regions.csv").read_text(encoding="utf-8")
    (own / "regions.csv").write_bytes(edit(text))
    told = problems(own)
    assert len(told) == 1 and said in told[0] and told[0].startswith("regions.csv"), told


def test_a_region_may_not_be_called_all(own):
    for name in ("regions.csv", "pairs.csv", "flows.csv"):
        change(own / name, lambda t: t.replace("CAP,", "All,"))
    (said,) = problems(own)
    assert said.startswith("regions.csv, line 2: code 'All' is the name of something else")


def test_a_decimal_point_beside_a_decimal_comma_is_refused(own):
    (own / "regions.csv").write_bytes(rewritten(own / "regions.csv", european).replace(b"49,5", b"49.5"))
    assert problems(own) == [
        "regions.csv, line 3: lat '49.5' has a decimal point, line 2 a decimal comma ('50,0'): use one of them"
    ]


def test_lines_are_those_of_the_file(own):
    change(own / "regions.csv", lambda t: "# a comment\n\n" + t.replace("27000", "much"))
    assert problems(own) == ["regions.csv, line 4: gdp_pc 'much' is not a number"]


@pytest.mark.parametrize("table", ["regions.csv", "pairs.csv", "flows.csv"])
def test_any_cell_may_be_empty_or_is_named_as_the_cell(own, table):
    with (own / table).open(encoding="utf-8", newline="") as lines:
        header, *rows = csv.reader(lines)
    for column, name in enumerate(header):
        lines_without = [r if k else [*r[:column], "", *r[column + 1 :]] for k, r in enumerate(rows)]
        (own / table).write_text("\n".join(",".join(r) for r in [header, *lines_without]), encoding="utf-8")
        try:
            load_world(own, PARAMETERS)
        except DataError as error:
            about = [str(p).replace(f"{own}/", "") for p in error.problems if f"{table}, line 2" in str(p)]
            assert any(name in line and "empty" in line for line in about), (name, str(error))
            assert "missing or infinite" not in str(error)


# --- 26: what is not there is said -----------------------------------------------------------------------------------


def without(file: Path, column: str) -> None:
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    kept = [c for c in rows[0] if c != column]
    file.write_text(
        "\n".join([",".join(kept), *(",".join(r[c] for c in kept) for r in rows)]), encoding="utf-8"
    )


@pytest.mark.parametrize("how", ["absent", "empty"])
def test_a_world_without_migrants_is_refused_unless_it_says_so(own, how):
    if how == "absent":
        without(own / "pairs.csv", "migrant_stock")
        change(own / "world.yaml", lambda t: t.replace("migrants: migrant_stock", ""))
    else:
        change(
            own / "pairs.csv", lambda t: "\n".join(line[: line.rindex(",") + 1] for line in t.split()).replace(
                "cultural_distance,", "cultural_distance,migrant_stock", 1)
        )  # fmt: skip
    (said,) = problems(own)
    assert said.startswith("pairs.csv: ") and "migrant_stock" in said and "migrants: none" in said
    with (own / "world.yaml").open("a", encoding="utf-8") as settings:
        settings.write("" if how == "empty" else "migrants: none\n")
    if how == "empty":
        change(own / "world.yaml", lambda t: t.replace("migrants: migrant_stock", "migrants: none"))
    assert load_world(own, PARAMETERS).diaspora.sum() == 0.0
    assert [mark_parts(m)[0] for m in load_scenario(own).marks()] == ["no_migrants"]


def test_an_origin_without_migrants_is_named(own):
    change(own / "pairs.csv", lambda t: "\n".join(
        line[: line.rindex(",") + 1] + "0" if line.startswith("RUR") else line for line in t.split()))  # fmt: skip
    (mark,) = world_marks(own)
    assert mark_parts(mark) == ("no_migrants_of", {"codes": "RUR"})


def test_cohorts_that_stay_the_same_by_assumption_are_said(own):
    assert world_marks(own) == ()
    change(own / "regions.csv", lambda t: t.replace("cohort_18", "under_18_share").replace("22000", "19"))
    change(own / "regions.csv", lambda t: t.replace(",16500,", ",19,").replace(",84000,", ",18.9,"))
    with (own / "regions.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        row["under_18_share"] = "19"
    text = [",".join(rows[0]), *(",".join(r.values()) for r in rows)]
    (own / "regions.csv").write_text("\n".join(text), encoding="utf-8")
    assert "flat_cohorts" in [mark_parts(m)[0] for m in world_marks(own)]


def test_constants_that_are_not_of_these_tables_are_said(own):
    (own / "constants.csv").unlink()
    assert [mark_parts(m)[0] for m in world_marks(own)] == ["not_fitted"]


@pytest.mark.parametrize("name", world_names())
def test_a_packaged_world_has_no_doubts(name):
    assert doubts(world_folder(name)) == []
    assert {mark_parts(m)[0] for m in world_marks(name)} <= {"flat_cohorts"}


# --- 28: impossible is refused, implausible is doubted with the likely slip -------------------------------------------


@pytest.mark.parametrize(
    ("table", "old", "new", "said"),
    [
        ("pairs.csv", "CAP,IND,188,1", "CAP,IND,188,2", "line 3: contiguous 2 is neither 0 nor 1"),
        ("pairs.csv", "CAP,IND,188", "CAP,IND,188000", "188000 is not 0 to 20,040 (km); is it given in metres?"),
        ("regions.csv", ",0.45,0.8", ",45,0.8", "that speaks it, 0 to 1); is it given in %?"),
        ("regions.csv", "50.0,20.0", "120.0,20.0", "lat 120 is not -90 to 90 (degrees north); is it swapped with lon?"),
        ("regions.csv", ",36,38,", ",136,38,", "gini 136 is not 0.01 to 99"),
        ("flows.csv", "2020,CAP,IND,260", "2020,CAP,IND,-260", "line 3: students -260 is negative"),
        ("flows.csv", "2020,CAP,IND,260", "20200,CAP,IND,260", "line 3: year '20200' is not a year"),
    ],
)  # fmt: skip
def test_an_impossible_figure_is_refused(own, table, old, new, said):
    change(own / table, lambda text: text.replace(old, new))
    assert any(said in line for line in problems(own)), problems(own)


def column(name: str, factor: float) -> Callable[[Path], None]:
    def scale(file: Path) -> None:
        with file.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        for row in rows:
            row[name] = f"{float(row[name]) * factor:.10g}"
        text = [",".join(rows[0]), *(",".join(r.values()) for r in rows)]
        file.write_text("\n".join(text), encoding="utf-8")

    return scale


@pytest.mark.parametrize(
    ("table", "edit", "said"),
    [
        ("regions.csv", column("gini", 0.01), "the usual 20 to 70 (index points, 0 to 100): is it given in a share?"),
        ("regions.csv", column("attainment", 0.01), "is it given in a share?"),
        ("regions.csv", column("gdp_pc", 0.001), "is it given in thousands of $?"),
        ("regions.csv", column("population", 0.001), "is it given in thousands of persons?"),
        ("regions.csv", column("cohort_18", 0.001), "cohort_18 22, 16.5, "),
        ("regions.csv", column("foreign_fee", 0.001), "is above 0 and below 20"),
        ("regions.csv", column("living_cost", 0.001), "is it given in thousands of $?"),
        ("regions.csv", column("public_funding", 0.001), "is it given in thousands of $?"),
        ("regions.csv", column("home_price", 100), "is more than 3 times gdp_pc"),
        ("regions.csv", column("quality", 5), "is outside the usual -4 to 4"),
        ("pairs.csv", column("distance_km", 0.62), "are the distances miles"),
        ("pairs.csv", column("migrant_stock", 1000), "live elsewhere"),
        ("flows.csv", column("students", 6), "flow_is: stock"),
    ],
)  # fmt: skip
def test_an_implausible_column_is_doubted_and_says_the_slip(own, table, edit, said):
    edit(own / table)
    told = doubts(own)
    assert any(said in line and table in line for line in told), told
    assert any(mark_parts(m)[0] == "unusual" for m in world_marks(own))


def test_swapped_coordinates_and_one_way_borders_are_doubted(own):
    change(own / "regions.csv", lambda t: t.replace("lat,lon", "lon,lat"))
    assert any("are lat and lon swapped?" in line for line in doubts(own))
    change(own / "regions.csv", lambda t: t.replace("lon,lat", "lat,lon"))
    change(own / "pairs.csv", lambda t: t.replace("CAP,IND,188,1", "CAP,IND,188,0"))
    assert doubts(own) == [
        "pairs.csv, line 3: contiguous is another one in the other direction: check both lines"
    ]


def test_a_misspelt_optional_column_is_doubted(own):
    change(own / "regions.csv", lambda t: t.replace("gini", "ginni"))
    assert doubts(own) == ["regions.csv: the column 'ginni' is not read. Did you mean 'gini'?"]


# --- 27: world.yaml is checked like a scenario ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("columns: {migrants: migrant_stock}", "columns.migrants: is a setting of its own: write 'migrants: ...'"),
        ("columns: {ginni: gini}", "columns.ginni: no such meaning of a column of regions.csv. Did you mean 'gini'?"),
        ("columns: [gini]", "columns: ['gini'] is not meanings with columns"),
        ("columns: {gini: 5}", "columns.gini: 5 is not the name of a column"),
        ("columns: {gini: {now: gini}}", "columns.gini.now: 'now' is not a year"),
        ("columns: {gini: {}}", "columns.gini: names no column of a year"),
        ("columns: {gini: {2010: [a]}}", "columns.gini.2010: ['a'] is not the name of a column"),
        ("network_from_flows: 2002", "network_from_flows: 2002 is not [first year, last year]"),
        ("network_from_flows: [2008, 2002]", "network_from_flows: [2008, 2002] is not [first year, last year]"),
        ("totals: 1", "totals: 1 is neither true nor false"),
        ("income_share_of_gdp: 83", "83 is not 0.05 to 1, share, above 0 and up to 1; is it given in %?"),
        ("default_home_price: dear", "default_home_price: 'dear' is not 0 to"),
        ("base_year: 2021", "base_year: given twice (first in line 2)"),
        ("? [a]\n: b", "a key must be a plain word"),
        ("currency: &a x", "anchors and aliases"),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_told_once_with_its_line(own, line, said):
    with (own / "world.yaml").open("a", encoding="utf-8") as settings:
        settings.write(f"{line}\n")
    told = problems(own)
    assert len(told) == 1 and said in told[0] and told[0].startswith("world.yaml, line "), told


# --- 30: COLUMNS.md is the table that reader and checks use ----------------------------------------------------------


def test_columns_page_says_of_every_column_what_it_needs_to(tmp_path):
    text = (begin_world(tmp_path / "mine") / COLUMNS).read_text(encoding="utf-8")
    sections = {part.splitlines()[0]: part for part in text.split("\n## ")[1:]}
    assert list(sections) == list(tables())
    for name, table in tables().items():
        for column in table.columns.values():
            (row,) = [x for x in sections[name].splitlines() if x.startswith(f"| {column.name} |")]
            assert len(row.split(" | ")) == 6 and column.unit in row and column.bears_on in row
    for words in ("stock", "entrants", "under_18_share", "gross_ratio"):
        assert words in text


def test_the_template_passes_its_own_check(tmp_path):
    folder = begin_world(tmp_path / "mine")
    assert doubts(folder) == []
    assert [mark_parts(m)[0] for m in world_marks(folder)] == ["not_fitted"]


def test_every_column_that_is_read_stands_in_the_table(own, monkeypatch):
    """Whatever the builder asks a table for is a known column; and every known column is asked for."""
    asked: set[str] = set()
    from edumig_sim.world.tables import Folder

    numbers, text, matrix = Folder.numbers, Folder.text, Folder.matrix
    monkeypatch.setattr(Folder, "numbers", lambda f, c: asked.add(c) or numbers(f, c))
    monkeypatch.setattr(Folder, "text", lambda f, c: asked.add(c) or text(f, c))
    monkeypatch.setattr(Folder, "matrix", lambda f, r, c, e=float("nan"): asked.add(c) or matrix(f, r, c, e))
    for name in ("classroom", "us_states", "world"):
        copy = shutil.copytree(world_folder(name), own.parent / f"{name} read")
        load_world(copy, PARAMETERS)
    known = {c for name in READ for c in tables()[name].columns}
    assert asked - {"migrant_stock_2015"} <= known
    assert set(meanings()) | {"students", "distance_km", "migrant_stock", "contiguous", "group"} <= asked
