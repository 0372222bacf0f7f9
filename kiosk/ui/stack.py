"""The pages of a desk in one stack, and the three covers that lie over them: warning, languages, help."""

from collections.abc import Callable, Mapping
from enum import Enum

from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.ui.easy import EasyRead
from kiosk.ui.easy_words import STEPS
from kiosk.ui.help import HelpPage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.languages import LanguagePage
from kiosk.ui.page import Page


class Stack(QStackedWidget):
    """`pages` by name; the first is in front. `speak` changes the language."""

    def __init__(self, pages: Mapping[Enum, Page], speak: Callable[[str], None]) -> None:
        super().__init__()
        self.pages = pages
        self._front = next(iter(pages.values()))
        self.warning = IdleWarning()
        self.languages, self.help = LanguagePage(speak, self.uncover), HelpPage(self.uncover)
        for widget in (*pages.values(), self.warning, self.languages, self.help):
            self.addWidget(widget)
        named: dict[str, QWidget] = {name.name: page for name, page in pages.items()}
        named |= {"WARNING": self.warning, "LANGUAGES": self.languages, "HELP": self.help}
        self._told_easily = {name: page for name, page in named.items() if name in STEPS}
        self._easy: list[EasyRead] = []  # made for the first who asks for it
        self.easy = self._short = False
        for page in pages.values():
            page.turned.connect(self.retell)

    def bring(self, name: Enum) -> None:
        """Bring a page to the front, as one that is opened."""
        self._front = self.pages[name]
        self.setCurrentWidget(self._front)
        self._front.setFocus()
        self._front.opened()

    def cover(self, cover: QWidget) -> None:
        """Lay a cover over the page, which stays as it is."""
        self.setCurrentWidget(cover)

    @property
    def covered(self) -> bool:
        """Whether a cover lies over the page."""
        return self.currentWidget() is not self._front

    @property
    def warned(self) -> bool:
        """Whether it is the warning."""
        return self.currentWidget() is self.warning

    def uncover(self) -> None:
        """Back to the page beneath the warning, the languages or the help."""
        if self.covered:
            self.setCurrentWidget(self._front)
            self._front.setFocus()

    def wipe(self) -> None:
        """Nothing of whoever was here is left on any page."""
        for page in self.pages.values():
            page.wipe()

    def fit(self, short: bool) -> None:
        """Set every page closer where there is little height."""
        self._short = short
        for page in self.pages.values():
            page.fit(short)
        for strip in self._easy:
            strip.fit(short)

    def turn_easy(self, on: bool) -> None:
        """Easy Read on every page, or on none."""
        self.easy = on
        if on and not self._easy:
            self._easy = [EasyRead(page, name) for name, page in self._told_easily.items()]
            self.fit(self._short)
        for strip in self._easy:
            strip.turn(on)

    def retell(self) -> None:
        """Say anew what is not a page's own."""
        for cover in (self.warning, self.languages, self.help):
            cover.retell()
        for strip in self._easy:
            strip.retell()
