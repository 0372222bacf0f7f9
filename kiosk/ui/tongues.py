"""The same words in every language at once, for whoever cannot read the one on the screen."""

from functools import cache

from PySide6.QtCore import QTranslator

from shared import assets
from shared.qt.language import KIOSK_LANGUAGES


def in_every_language(context: str, words: str) -> dict[str, str]:
    """By language; where one does not know the words, they stay English."""
    return {code: _translated(code, context, words) for code in KIOSK_LANGUAGES}


def side_by_side(context: str, words: str, but: str) -> str:
    """The words in every language but the one called `but`, each once, each in its own direction."""
    every = in_every_language(context, words)
    others = dict.fromkeys(text for code, text in every.items() if code != but and text != every.get(but))
    return "  ·  ".join(f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" for text in others)


@cache
def _translated(code: str, context: str, words: str) -> str:
    return _translator(code).translate(context, words) or words


@cache
def _translator(code: str) -> QTranslator:
    translator = QTranslator()
    translator.load(f"portcullis_{code}", str(assets.path("translations")))
    return translator
