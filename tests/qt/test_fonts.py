"""Every character of every translation can be drawn with the fonts that come with the program."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from shared import assets
from shared.qt.language import KIOSK_LANGUAGES

FILES = sorted(assets.path("translations").glob("portcullis_*.ts"))


@pytest.fixture(scope="module")
def fonts(qapp: QApplication) -> list[QRawFont]:
    return [QRawFont(str(file), 24) for file in sorted(assets.path("fonts").iterdir())]


def lacking(fonts: list[QRawFont], texts: Iterator[str]) -> str:
    """The characters that no bundled font draws; marks of direction and line ends are not drawn."""
    used = {letter for text in texts for letter in text if unicodedata.category(letter) not in ("Cf", "Cc")}
    return "".join(sorted(one for one in used if not any(font.supportsCharacter(ord(one)) for font in fonts)))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_word_can_be_drawn(fonts: list[QRawFont], file: Path) -> None:
    said = ("".join(one.itertext()) for one in ElementTree.parse(file).iter("translation"))
    assert lacking(fonts, said) == "", "for Chinese, run packaging/font.py"


def test_the_languages_own_names_can_be_drawn(fonts: list[QRawFont]) -> None:
    assert lacking(fonts, iter(KIOSK_LANGUAGES.values())) == ""


def test_a_character_that_is_not_there_would_be_found(fonts: list[QRawFont]) -> None:
    assert lacking(fonts, iter(("龘 a",))) == "龘"
