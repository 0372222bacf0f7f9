"""A call for help at a kiosk of the venue: seen over any page, heard once, gone once somebody goes there."""

from scanner.flow.pages import Event
from shared.desk.values import AnswerHelp
from shared.domain.help import HelpCall
from tests.fakes.screen import Screen
from tests.fakes.scripted_desk import CALLS


def tell(screen: Screen, *calls: HelpCall) -> None:
    screen.tell(calls=calls)


def words(screen: Screen) -> str:
    band = screen.window.help
    return band.words.text() if band.isVisible() else ""


def test_a_call_is_seen_and_heard_once_on_any_page(screen: Screen) -> None:
    screen.go(Event.PROBLEMS)
    assert words(screen) == ""
    tell(screen, CALLS[0])
    tell(screen, CALLS[0])
    assert words(screen) == (
        "Somebody asks for help at Kiosk 2, reading room, since 18:02. They are borrowing."
    )
    assert screen.heard.count("help") == 1
    tell(screen, *CALLS)
    assert words(screen).endswith("1 more waiting.")
    assert screen.heard.count("help") == 2


def test_whoever_goes_says_so_of_the_call_that_is_shown(screen: Screen) -> None:
    tell(screen, *CALLS)
    screen.window.help.button.click()
    assert screen.desk.asked == [AnswerHelp("c1")]
    tell(screen, CALLS[1])
    assert words(screen) == "Somebody asks for help at Kiosk 1, since 18:02."
    tell(screen)
    assert words(screen) == ""


def test_a_crash_leaves_no_call_that_nobody_could_answer(screen: Screen) -> None:
    tell(screen, *CALLS)
    screen.window.on_crash(None)
    assert words(screen) == ""
