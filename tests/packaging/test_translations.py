"""The translation check with the real Qt tools, on a small program."""

import runpy
from pathlib import Path

import pytest

TRANSLATIONS = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "translations.py"))
PAGE = """
from PySide6.QtWidgets import QWidget

class Page(QWidget):
    def words(self, count):
        return self.tr("Ready"), self.tr("%n card(s)", "", count)
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    (tmp_path / "scanner").mkdir()
    (tmp_path / "scanner" / "page.py").write_text(PAGE)
    return tmp_path


def finish(file: Path) -> None:
    """Translates everything."""
    text = file.read_text()
    text = text.replace("<numerusform></numerusform>", "<numerusform>%n x</numerusform>")
    file.write_text(
        text.replace('<translation type="unfinished"></translation>', "<translation>x</translation>").replace(
            ' type="unfinished"', ""
        )
    )


def test_arabic_must_be_finished_and_then_passes_and_compiles(program: Path) -> None:
    file = program / "portcullis_ar.ts"
    TRANSLATIONS["gather"](file, program)
    assert [line.split(": ")[1] for line in TRANSLATIONS["complaints"](file, program)] == ["unfinished"] * 2
    finish(file)
    assert TRANSLATIONS["complaints"](file, program) == []
    TRANSLATIONS["release"](file)
    assert file.with_suffix(".qm").stat().st_size > 16


def test_english_needs_only_its_plurals(program: Path) -> None:
    file = program / "portcullis_en.ts"
    TRANSLATIONS["gather"](file, program)
    assert TRANSLATIONS["complaints"](file, program) == ["portcullis_en.ts: unfinished: Page: '%n card(s)'"]


def test_words_that_came_or_went_are_named(program: Path) -> None:
    file = program / "portcullis_fr.ts"
    TRANSLATIONS["gather"](file, program)
    (program / "scanner" / "page.py").write_text(PAGE.replace("Ready", "Set"))
    assert TRANSLATIONS["complaints"](file, program) == [
        "portcullis_fr.ts: left over: Page: 'Ready'",
        "portcullis_fr.ts: missing: Page: 'Set'",
    ]


def test_french_must_be_finished_for_the_kiosk_only(program: Path) -> None:
    (program / "kiosk").mkdir()
    (program / "kiosk" / "page.py").write_text(PAGE.replace("class Page", "class Shelf"))
    file = program / "portcullis_fr.ts"
    TRANSLATIONS["gather"](file, program)
    assert TRANSLATIONS["complaints"](file, program) == [
        "portcullis_fr.ts: unfinished: Shelf: '%n card(s)'",
        "portcullis_fr.ts: unfinished: Shelf: 'Ready'",
    ]
