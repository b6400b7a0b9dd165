"""A setting outside its published range is named in every table, figure and file that its run writes."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
import xarray as xr
from PIL import Image

import edumig_sim as em
from edumig_sim import cli
from edumig_sim.compare import Comparison
from edumig_sim.report import figures, style
from edumig_sim.results import load_results
from edumig_sim.run import simulate
from tests.unit.fake_model import VARIABLES, FakeScenario, fake_model

PLAN = """\
base: classroom
horizon: {{start: 2021, end: 2023}}
population: {{agents_per_region: 30}}
replicates: 2
parameters: {{spillover: {network}}}
policies:
  - scholarship: {{origins: [CAP], amount: {amount}, start: 2022}}
"""
MARKED = (
    "scholarship.amount is outside the published range",
    "parameters.spillover is outside the published range",
)


@pytest.fixture(scope="module", params=["marked", "plain"])
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A saved run and a saved comparison, and whether their scenario carries marks."""
    place = tmp_path_factory.mktemp(request.param)
    amount, network = (90_000, 2.0) if request.param == "marked" else (4000, 0.6)
    file = place / "plan.yaml"
    file.write_text(PLAN.format(amount=amount, network=network), encoding="utf-8")
    em.run(file, workers=1, progress=False).save(place / "run")
    em.compare(file, workers=1, progress=False).save(place / "comparison")
    return request.param, place


def files(place: Path, pattern: str, least: int) -> list[Path]:
    found = sorted(place.rglob(pattern))
    assert len(found) >= least
    return found


def test_every_csv_has_the_marks_in_a_column_or_no_such_column(case):
    kind, place = case
    for path in files(place, "*.csv", 40):
        with path.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        if kind == "plain":
            assert not rows or "marks" not in rows[0]
        else:
            header = path.read_text(encoding="utf-8").splitlines()[0]
            assert header.endswith(",marks"), path
            assert all(all(m in row["marks"] for m in MARKED) for row in rows), path


def test_every_figure_has_the_footnote_or_none(case):
    kind, place = case
    for path in files(place, "*.svg", 8):
        text = path.read_text(encoding="utf-8")
        assert ('id="marks"' in text) is (kind == "marked"), path
        assert (style.OUTSIDE in text) is (kind == "marked"), path
    for path in files(place, "*.png", 8):
        with Image.open(path) as image:
            said = image.info.get("Description", "")
        named = all(m.split()[0] in said for m in MARKED) and "0 to 40,000 $/year" in said
        assert named if kind == "marked" else not said


def test_every_dataset_and_provenance_holds_the_marks(case):
    kind, place = case
    for path in files(place, "*.nc", 3):
        with xr.open_dataset(path, engine="scipy", decode_times=False) as data:
            marks = json.loads(data.attrs["marks"])
        # a baseline has the marks of parameters, but not of policies that it does without
        wanted = {"baseline": MARKED[1:], "assumptions": []}.get(path.parent.name, MARKED)
        assert len(marks) == (len(wanted) if kind == "marked" else 0)
        assert all(any(w in m for m in marks) for w in wanted if kind == "marked")
    for path in files(place, "provenance.json", 4):
        expected = kind == "marked" and path.parent.name != "assumptions"  # the plain world has none
        assert bool(json.loads(path.read_text(encoding="utf-8"))["marks"]) is expected


def test_tables_in_memory_and_read_back_have_the_column(case):
    kind, place = case
    run, compared = (load_results(place / name) for name in ("run", "comparison"))
    assert isinstance(run, em.Results) and isinstance(compared, Comparison)
    assert bool(run.marks) is bool(compared.marks) is (kind == "marked")
    for table in (run.summary_table(), run.table("output"), run.table("retention"), compared.table()):
        assert ("marks" in table) is (kind == "marked")


def test_printed_tables_end_with_the_marks(case, capsys):
    kind, place = case
    for verb in ("run", "compare"):
        assert cli.execute([verb, str(place / "plan.yaml"), "--workers", "1"]) == 0
        lines = capsys.readouterr().out.rstrip().splitlines()
        marks = [line for line in lines if line.startswith("Mark: ")]
        assert len(marks) == (2 if kind == "marked" else 0) and lines[len(lines) - len(marks) :] == marks
        assert cli.execute([verb, str(place / "plan.yaml"), "--workers", "1", "--json"]) == 0
        assert len(json.loads(capsys.readouterr().out)["marks"]) == len(marks)


def test_the_footnote_is_below_the_axes_and_inside_the_figure():
    """However long it is: wrapped, and never over the axes or their labels."""
    unusual = tuple(
        f"scholarship_{k}.amount is outside the published range 0 to 40,000 $/year" for k in range(6)
    )
    scenario = FakeScenario(unusual=unusual)
    arms = simulate([scenario.baseline(), scenario], [1, 2, 3], 1, False, fake_model, VARIABLES)
    drawn = {**figures.comparison_figures(Comparison(*arms)), "run": figures.path(arms[1], "retention")}
    for name, figure in drawn.items():
        figure.canvas.draw()
        renderer = figure.canvas.get_renderer()  # type: ignore[attr-defined]
        (note,) = [t for t in figure.findobj(style.Text) if t.get_gid() == style.MARKS]
        box = note.get_window_extent(renderer)
        assert box.y0 >= 0 and box.x0 >= 0 and box.x1 <= figure.bbox.x1, name
        for axes in figure.axes:
            assert axes.get_tightbbox(renderer).y0 >= box.y1, name
            assert axes.get_window_extent(renderer).height > 0.12 * figure.bbox.height, name
        assert style.marks_words(figure).count("(0 to 40,000 $/year)") == 6
        (above,) = [figure._supxlabel]  # type: ignore[attr-defined]
        kept = above.get_window_extent(renderer)
        assert kept.x0 == pytest.approx(box.x0) and kept.y0 == pytest.approx(box.y0) and kept.y1 > box.y1


def test_results_saved_before_there_were_marks_are_read(tmp_path):
    results = simulate([FakeScenario()], [1], 1, False, fake_model, VARIABLES)[0]
    data = results.data
    del data.attrs["marks"]
    again = load_results(em.Results(data).save(tmp_path / "out"))
    assert isinstance(again, em.Results) and again.marks == ()
