"""City Save: what partners near this library give card holders today. Nothing here is about anybody."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from kiosk.ui.frame import EDGE, Rows
from kiosk.ui.languages import SCROLL_BAR
from kiosk.ui.page import Entry, Page, Ports
from shared.domain.card import AgeBand
from shared.domain.offers import Category, Nearby, Offer
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, Scroll, SetsOut, clear, column
from shared.qt.words_facts import QT_TRANSLATE_NOOP, apart, date_in_words, name, number

_CATEGORIES = {
    Category.GALLERIES: QT_TRANSLATE_NOOP("Offers", "Galleries"),
    Category.FOOD: QT_TRANSLATE_NOOP("Offers", "Food and drink"),
    Category.SHOPS: QT_TRANSLATE_NOOP("Offers", "Shops"),
    Category.SHOWS: QT_TRANSLATE_NOOP("Offers", "Shows"),
    Category.SPORT: QT_TRANSLATE_NOOP("Offers", "Sport"),
}


class OffersPage(SetsOut, Page):
    """Asks `nearby` each time it opens for what holds today, the nearest first; keeps none of it."""

    def __init__(self, ports: Ports, nearby: Callable[[], tuple[Nearby, ...]]) -> None:
        super().__init__(ports)
        self._nearby = nearby
        self._offers: tuple[Nearby, ...] = ()
        self._only: Category | None = None
        self.hint = Label("lead")
        self.buttons: dict[Category | None, Button] = {
            category: Button(partial(self.show_only, category)) for category in (None, *Category)
        }
        self._rows = Rows()
        self._rows.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        for button in self.buttons.values():
            button.setCheckable(True)
            button.setParent(inside)
        told = self._inner = column(inside, space=24)
        told.addWidget(self.hint)
        told.addLayout(self._rows)
        self.list = column(space=16)
        told.addLayout(self.list)
        told.addStretch()
        self._scroll = Scroll(inside)
        column(self).addWidget(self._scroll)
        self.fit(False)
        self.retell()

    def heading(self) -> str:
        return self.tr("City Save")

    def opened(self) -> None:
        self._offers, self._only = self._nearby(), None
        self._scroll.verticalScrollBar().setValue(0)
        self.retell()

    def show_only(self, category: Category | None) -> None:
        """Offers of one category, or all of them."""
        self._only = category
        self.retell()

    def fit(self, short: bool) -> None:
        edge = 24 if short else EDGE
        self._inner.setContentsMargins(EDGE, edge, EDGE, edge)

    def wipe(self) -> None:
        """A shop may be called as somebody is; what is found in the catalogue anew need not be kept."""
        self._offers, self._only = (), None
        self.retell()

    def retell(self) -> None:
        self.hint.setText(
            self.tr("Show your digital card there. The distance is as the crow flies.")
            if self._offers
            else self.tr("There are no offers today.")
        )
        self._retell_buttons()
        clear(self.list)
        for near in self._offers:
            if self._only in (None, near.offer.category):
                self.list.addWidget(Entry(near.offer.partner, _told(near), sign="tag", colour=STANDARD.brand))

    def _retell_buttons(self) -> None:
        there = {near.offer.category for near in self._offers}
        for category, button in self.buttons.items():
            button.say(
                self.tr("All offers")
                if category is None
                else QCoreApplication.translate("Offers", _CATEGORIES[category])
            )
            button.setChecked(category is self._only)
            button.setVisible(len(there) > 1 and (category is None or category in there))
        self.set_out()

    def set_out(self) -> None:
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        self._rows.place(shown, self.window().width() - 2 * EDGE - SCROLL_BAR)
        self._rows.invalidate()


def _told(near: Nearby) -> str:
    """What is given; for whom and until when; where, and how far that is."""
    offer = near.offer
    where = [apart(offer.address)]
    if near.distance_m is not None:
        where.insert(0, distance_words(near.distance_m))
    lines = [apart(name(offer.words)), " · ".join(_conditions(offer)), " · ".join(where)]
    return "\n".join(line for line in lines if line)


def _conditions(offer: Offer) -> list[str]:
    told = []
    if offer.from_age is not AgeBand.UNDER_4:
        words = QCoreApplication.translate("Offers", "For ages {age} and over")
        told.append(words.replace("{age}", number(offer.from_age.youngest)))
    if offer.last_day is not None:
        words = QCoreApplication.translate("Offers", "Until {day}")
        told.append(words.replace("{day}", date_in_words(offer.last_day)))
    return told


def distance_words(metres: int) -> str:
    """How far that is, no finer than a straight line tells: 150 m, 1.2 km."""
    if metres < 975:  # what would round to a kilometre is told as one
        words = QCoreApplication.translate("Offers", "{number} m from here")
        return words.replace("{number}", number(max(50, round(metres / 50) * 50)))
    words = QCoreApplication.translate("Offers", "{number} km from here")
    return words.replace("{number}", QLocale().toString(metres / 1000, "f", 1))
