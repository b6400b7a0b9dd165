"""Writes a report: the page as one file, and on wish as PDF beside it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from edumig_sim.brief.page import Saved, report_page
from edumig_sim.brief.printing import print_pdf
from edumig_sim.errors import EduMigError

PAGES = (".html", ".htm")


def write_report(
    found: Saved, path: str | Path, *, language: str = "en", folder: Path | None = None, pdf: bool = False
) -> list[Path]:
    """Writes the page of saved results to `path`, whole or not at all, and gives what was written.

    folder: where the results are saved, for their stress test. Raises EduMigError for a path that is no page or cannot
    be written, and where a PDF is asked for and no browser is installed.
    """
    place = page_place(path)
    text = report_page(found, language=language, folder=folder)
    _write(place, text)
    if not pdf:
        return [place]
    return [place, print_pdf(place, place.with_suffix(".pdf"))]


def page_place(path: str | Path) -> Path:
    """The full path of a page to write. Raises EduMigError for one that cannot be."""
    place = Path(path).expanduser().absolute()
    if place.suffix.lower() not in PAGES:
        raise EduMigError([f"{path}: a report is an HTML page; end its name with .html (--pdf adds a PDF)"])
    if place.is_dir():
        raise EduMigError([f"{path}: is a folder, and a report is one file"])
    return place


def _write(place: Path, text: str) -> None:
    temporary = None
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=place.parent, prefix=f".{place.name}.", delete=False
        ) as stream:
            temporary = Path(stream.name)
            stream.write(text)
        temporary.chmod(0o644)
        os.replace(temporary, place)
    except OSError as error:
        raise EduMigError(
            [f"{place}: the report could not be written ({error.strerror or error})"]
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
