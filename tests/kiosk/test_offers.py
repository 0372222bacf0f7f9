"""City Save on the kiosk: what holds today, the nearest first, in everybody's language, and about nobody."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.flow.pages import Event
from kiosk.flow.pages import Page as Name
from kiosk.library.values import SignedIn
from kiosk.ui.offers import distance_words
from kiosk.ui.window import Window
from shared.domain.card import AgeBand
from shared.domain.offers import Category, Nearby, Offer, Spot
from shared.qt.widgets import Button, Label
from tests.fakes.screen import dress, speak


def offer(partner, category=Category.FOOD, metres=100, **more):
    words = more.pop("words", {"en": f"something of {partner}"})
    made = Offer(partner.lower(), partner, words, category, "Bear Passage", Spot(0, 0), "CS-1", **more)
    return Nearby(made, metres)


KETTLE = offer("Kettle", words={"en": "Tea for less", "fr": "Thé à prix réduit"})
GALLERY = offer("Lamplight", Category.GALLERIES, 1234, from_age=AgeBand.AGE_17, last_day=date(2027, 8, 31))


@pytest.fixture
def offers():
    """What the catalogue has today."""
    return [KETTLE, GALLERY]


@pytest.fixture
def asked():
    return []


@pytest.fixture
def window(qapp, offers, asked):
    dress(qapp)
    language = speak(qapp, "en")
    made = Window(
        asked.append,
        lambda: "Charing Cross",
        choose_language=language.install,
        nearby=lambda: tuple(offers),
        locked=False,
    )
    made.resize(1080, 1400)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    language.install("en")


def page(window):
    return window.stack.pages[window.state.page]


def titles(window):
    return [label.text() for label in page(window).findChildren(Label) if label.property("role") == "lead"][
        1:
    ]


def told(window):
    return "\n".join(label.text() for label in page(window).findChildren(Label))


def press(window, words):
    shown = [b for b in window.findChildren(Button) if b.accessibleName() == words and b.isVisible()]
    assert len(shown) == 1, words
    shown[0].click()


def test_offers_are_found_from_the_first_page_without_signing_in(window, asked):
    press(window, "City Save: offers near here")
    assert window.state.page is Name.OFFERS
    assert titles(window) == ["Kettle", "Lamplight"]
    assert "Tea for less\n100 m from here · Bear Passage" in told(window)
    assert "For ages 17 and over · Until 31 August 2027\n1.2 km from here" in told(window)
    press(window, "Back")
    assert window.state.page is Name.WELCOME


def test_and_from_home_where_back_leads_home(window):
    window.go(Event.START)
    window.on_answer(SignedIn("Amina", 0, may_borrow=True))
    press(window, "City Save")
    assert titles(window) == ["Kettle", "Lamplight"]
    press(window, "Back")
    assert window.state.page is Name.HOME


def test_nobody_is_told_what_somebody_looked_at(window, asked):
    window.go(Event.START)
    window.on_answer(SignedIn("Amina", 0, may_borrow=True))
    asked.clear()
    press(window, "City Save")
    press(window, "Galleries")
    assert asked == []


def test_one_category_at_a_time(window):
    window.go(Event.OFFERS)
    press(window, "Galleries")
    assert titles(window) == ["Lamplight"]
    assert page(window).buttons[Category.GALLERIES].isChecked()
    assert not page(window).buttons[Category.SPORT].isVisible()  # of which there are none
    press(window, "All offers")
    assert titles(window) == ["Kettle", "Lamplight"]


def test_a_language_that_the_catalogue_lacks_has_the_english_words(window):
    window.go(Event.OFFERS)
    window.speak("fr")
    QCoreApplication.sendPostedEvents()
    assert "Thé à prix réduit" in told(window)
    assert "something of Lamplight" in told(window)
    window.speak("ar")
    QCoreApplication.sendPostedEvents()
    assert "Tea for less" in told(window)


def test_a_city_without_offers_shows_no_way_to_them(window, offers):
    offers.clear()
    window.go(Event.START)
    window.on_answer(SignedIn("Amina", 0, may_borrow=True))
    assert not page(window).offers.isVisible()
    window.finish()
    assert not page(window).offers.isVisible()
    window.go(Event.OFFERS)  # the last of them ended this minute
    assert "There are no offers today." in told(window)


def test_a_shop_that_is_called_like_somebody_breaks_no_wipe(window, offers):
    window.go(Event.START)
    window.on_answer(SignedIn("Kettle", 0, may_borrow=True))
    window.go(Event.OFFERS)
    window.finish()
    assert window.state.page is Name.WELCOME


def test_a_card_shown_on_the_offers_begins_a_session(window, asked):
    window.go(Event.OFFERS)
    window.on_text("1" * 60)
    assert window.state.page is Name.SIGN_IN
    assert "ShowCard" in {type(one).__name__ for one in asked}


@pytest.mark.parametrize(
    ("metres", "words"),
    [
        (0, "50 m from here"),
        (74, "50 m from here"),
        (76, "100 m from here"),
        (974, "950 m from here"),
        (975, "1.0 km from here"),
        (12_345, "12.3 km from here"),
    ],
)
def test_a_distance_is_no_finer_than_it_is_known(window, metres, words):
    assert distance_words(metres) == words
