"""Makes the small Chinese font in assets/fonts: `python packaging/font.py FOLDER`.

FOLDER holds NotoSansCJK-{Regular,Bold}.ttc, as Debian's `fonts-noto-cjk` installs them in
/usr/share/fonts/opentype/noto; needs fonttools. Only the characters that the kiosk's Chinese words use, with
punctuation, are kept: 80 kB instead of 19 MB. Run it again when a translation brings a new character (a test
tells). The family gets another name, so that a complete Noto of the system still serves what is not here.
"""

import argparse
import sys
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

TOP = Path(__file__).resolve().parent.parent
FAMILY = "Portcullis Han"
SIMPLIFIED = "Noto Sans CJK SC"  # one of the collection's faces: how mainland China writes
PUNCTUATION = "，。、；：？！（）《》“”‘’—…·"
NAME = "中文"  # what the language calls itself
DATES = "一二三四五六七八九十月日星期年"  # what Qt writes days and months with
DEMO = TOP / "hub" / "demo" / "catalogue.toml"
SIGN_UP = TOP / "assets" / "signup" / "zh.toml"


def characters() -> str:
    """Every Chinese character that the kiosk may show of its own words, the sign-up's and the demo city's."""
    words = ElementTree.parse(TOP / "assets" / "translations" / "portcullis_zh.ts").iter("translation")
    used = {letter for word in words for letter in "".join(word.itertext())} | set(NAME + DATES)
    used |= set(DEMO.read_text("utf-8")) | set(SIGN_UP.read_text("utf-8"))
    wide = {letter for letter in used if unicodedata.east_asian_width(letter) in "WF"}
    return "".join(sorted(wide | set(PUNCTUATION)))


def face(collection: Path) -> TTFont:
    """The simplified Chinese face of a collection."""
    for font in TTCollection(collection, lazy=True).fonts:
        if font["name"].getDebugName(1).startswith(SIMPLIFIED):
            return font
    sys.exit(f"{collection} has no {SIMPLIFIED}")


def make(collection: Path, weight: str) -> Path:
    """Writes one weight's subset."""
    font = face(collection)
    font.recalcTimestamp = False  # the same words make the same file
    options = Options(layout_features=["kern", "palt", "locl", "ccmp"], hinting=False, desubroutinize=True)
    subsetter = Subsetter(options)
    subsetter.populate(text=characters())
    subsetter.subset(font)
    full = f"{FAMILY} {weight}"
    names = {1: FAMILY, 3: full, 4: full, 6: f"PortcullisHan-{weight}", 16: FAMILY}  # OpenType name records
    for record in font["name"].names:
        record.string = names.get(record.nameID, record.toUnicode())
    font["CFF "].cff.fontNames = [names[6]]
    font["CFF "].cff[0].FamilyName = FAMILY
    file = TOP / "assets" / "fonts" / f"PortcullisHan-{weight}.otf"
    font.save(file)
    return file


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    wanted = parser.parse_args()
    for weight in ("Regular", "Bold"):
        file = make(wanted.folder / f"NotoSansCJK-{weight}.ttc", weight)
        print(f"{file.name}: {len(characters())} characters, {file.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
