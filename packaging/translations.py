"""Keeps assets/translations in step with the words in the program.

`update [LANGUAGE...]` gathers the words to translate into the .ts files, `check` fails when one is stale or
unfinished, `release` compiles them to the .qm files that Qt loads (made on each machine, never committed).
Arabic is finished for every program; the other languages for the kiosk, which residents use by themselves.
Example: python packaging/translations.py update ar
"""

import argparse
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import PySide6

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from shared.qt.words_reasons import SAID, WITHOUT_FACTS  # noqa: E402  found by the line above

FOLDER = TOP / "assets" / "translations"
ROOMS = ("scanner", "kiosk", "shared/qt")  # the only ones with words for people
LANGUAGES = ("en", "ar", "bn", "zh", "fr", "pt", "es")
COMPLETE = ("ar",)  # every word of every program
KIOSK = ("bn", "zh", "fr", "pt", "es")  # every word that the kiosk shows
COUNTRIES = {"pt": "pt_PT"}  # whose plurals are meant, where Qt would think of another

Word = tuple[str, str, str, bool]  # context, source text, comment, has plural forms


def tool(name: str, *arguments: str | Path) -> None:
    """Runs one of the Qt tools in the wheel; its complaint becomes the exit."""
    done = subprocess.run(
        [Path(PySide6.__file__).parent / name, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{name}: {done.stderr or done.stdout}")


def gather(file: Path, top: Path = TOP, rooms: tuple[str, ...] = ROOMS) -> None:
    """Brings one .ts file in step with the sources; translations of words that are gone are dropped."""
    sources = sorted(path for room in rooms for path in (top / room).rglob("*.py"))
    language = file.stem.removeprefix("portcullis_")
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB")
    tool("lupdate", *options, "-target-language", COUNTRIES.get(language, language), *sources, "-ts", file)


@cache
def kiosk_words(top: Path) -> frozenset[Word]:
    """What residents read at the kiosk: its own words, and why a card does not do, as every desk says it."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "portcullis_en.ts"
        gather(fresh, top, ("kiosk",))
        own = messages(fresh).keys()
    said = (*SAID.values(), *WITHOUT_FACTS.values())
    return frozenset(own) | {("Words", one.headline, "", False) for one in said}


def messages(file: Path) -> dict[Word, bool]:
    """Every word of a .ts file, with whether its translation is finished."""
    found = {}
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            word = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                plural,
            )
            translation = message.find("translation")
            forms = [] if translation is None else (translation.findall("numerusform") or [translation])
            found[word] = (
                translation is not None
                and translation.get("type") is None
                and bool(forms)
                and all(form.text for form in forms)
            )
    return found


def complaints(file: Path, top: Path = TOP) -> list[str]:
    """What is wrong with one .ts file: words missing, words left over, words not translated."""
    language = file.stem.removeprefix("portcullis_")
    kept = messages(file)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / file.name
        gather(fresh, top)
        wanted = messages(fresh)
    stale = [("missing", word) for word in wanted.keys() - kept.keys()]
    stale += [("left over", word) for word in kept.keys() - wanted.keys()]
    shown = kiosk_words(top) if language in KIOSK else frozenset()
    # English is its own translation, but for plurals: "%n cards" needs "1 card".
    stale += [
        ("unfinished", word)
        for word, finished in kept.items()
        if not finished
        and word in wanted
        and (language in COMPLETE or word in shown or (language == "en" and word[3]))
    ]
    return sorted(f"{file.name}: {kind}: {context}: {source!r}" for kind, (context, source, _, _) in stale)


def release(file: Path) -> None:
    """Compiles one .ts file beside it, at once or not at all; nothing to do when that is up to date."""
    made = file.with_suffix(".qm")
    if made.exists() and made.stat().st_mtime_ns > file.stat().st_mtime_ns:
        return
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        fresh = Path(folder) / made.name
        tool("lrelease", "-silent", file, "-qm", fresh)
        fresh.replace(made)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update").add_argument("languages", nargs="*", metavar="LANGUAGE", default=[])
    commands.add_parser("check")
    commands.add_parser("release")
    wanted = parser.parse_args()
    kept = sorted(FOLDER.glob("portcullis_*.ts"))
    if wanted.command == "update":
        if unknown := set(wanted.languages) - set(LANGUAGES):
            parser.error(f"not one of {', '.join(LANGUAGES)}: {', '.join(sorted(unknown))}")
        FOLDER.mkdir(exist_ok=True)
        for file in sorted({*kept, *(FOLDER / f"portcullis_{one}.ts" for one in wanted.languages)}):
            gather(file)
    elif wanted.command == "release":
        for file in kept:
            release(file)
    else:
        found = [line for file in kept for line in complaints(file)]
        for line in found:
            print(line)
        if found:
            print("Run packaging/translations.py update with .venv/bin/python, then translate the rest.")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
