"""The language on the screen: installed at once, in mid-session, for every window of the program."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from shared import assets

LANGUAGES = {"en": "English", "ar": "العربية"}  # every word of every program is there; each by its own name
KIOSK_LANGUAGES = LANGUAGES | {  # every word that the kiosk shows is there
    "bn": "বাংলা",
    "zh": "中文",
    "fr": "Français",
    "pt": "Português",
    "es": "Español",
}
_LOCALES = {"en": "en_GB", "pt": "pt_PT"}  # whose dates and numbers, where Qt would think of another country
PSEUDO = "qps"  # for tests: accents, 40 % longer, nothing missing


class Language(QObject):
    """Installs one language for the whole application; Qt tells every widget with a LanguageChange event.

    Translators, default locale (digits, dates, money) and the layout's direction change together; `changed`
    follows with the code now in force.
    """

    changed = Signal(str)

    def __init__(self, application: QGuiApplication, offered: Mapping[str, str] = LANGUAGES) -> None:
        super().__init__(application)
        self._application, self._offered = application, offered
        self._translators: list[QTranslator] = []
        self.code = "en"

    def install(self, code: str) -> str:
        """Switch to a language, or to English where it is not offered; the code now in force."""
        self.code = code if code in self._offered or code == PSEUDO else "en"
        self.remove()
        locale = QLocale("en_GB" if self.code == PSEUDO else _LOCALES.get(self.code, self.code))
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        self._translators = _translators(self.code)
        for translator in self._translators:
            self._application.installTranslator(translator)
        self.changed.emit(self.code)
        return self.code

    def remove(self) -> None:
        """Take this language off again; another Language may follow."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []


def _translators(code: str) -> list[QTranslator]:
    """Ours, and Qt's own for its dialogs. What is missing leaves English, which is in the program itself."""
    if code == PSEUDO:
        return [PseudoTranslator()]
    ours, qts = QTranslator(), QTranslator()
    loaded = [
        (qts, qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        (ours, ours.load(f"portcullis_{code}", str(assets.path("translations")))),
    ]
    return [translator for translator, found in loaded if found]


_KEPT = re.compile(r"(\{\w*\}|%L?n|%L?\d|<[^<>]*>|&\w)")  # placeholders, tags and shortcuts stay as they are
_ACCENTS = str.maketrans("aceginosuyzACEGINOSUYZ", "áçéğíñóšúýžÁÇÉĞÍÑÓŠÚÝŽ")


def pseudo(text: str) -> str:
    """A text with accents, in brackets and 40 % longer, its placeholders whole: what is cut off shows."""
    parts = _KEPT.split(text)
    accented = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    more = max(1, len(text) * 2 // 5 - 2)
    return (
        f"[{accented}{('~~~~ ' * more)[: more - 1]}~]"  # in words, so that it breaks into lines as text does
    )


class PseudoTranslator(QTranslator):
    """Translates everything, at run time; a text on a screen without brackets escaped translation."""

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        return pseudo(source)

    def isEmpty(self) -> bool:
        return False
