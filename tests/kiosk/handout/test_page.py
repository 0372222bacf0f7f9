"""The handout page with the real desk behind it: touched, typed and scanned like a person does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kiosk.handout.values import HandoutRequest, Problem, Step
from kiosk.ui.page import Ports
from kiosk.ui.workshop.handout import HandoutPage
from kiosk.ui.workshop.handout_words import CONDITIONS, PROBLEMS
from shared.domain.handout import Condition
from tests.fakes.handout_desk import ICCID, HandoutTablet, codes
from tests.fakes.hands import Hands
from tests.fakes.town import Town

ENGLISH = {
    "sim": "SIM card, 40 GB a month for six months",
    "no card": "No card: go on with the referral code",
    "adult": "I am 18 or over",
    "need": "No internet at home, or not enough",
    "on": "Go on",
    "give": "Yes, hand it out",
}
ARABIC = {
    "sim": "شريحة هاتف، 40 جيجابايت شهريا لمدة ستة أشهر",
    "no card": "لا بطاقة: المتابعة برمز الإحالة",
    "adult": "عمري 18 سنة أو أكثر",
    "need": "لا إنترنت في المنزل، أو غير كاف",
    "on": "متابعة",
    "give": "نعم، سلّمه",
}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    return Town(tmp_path_factory.mktemp("town") / "city", Hands())


@pytest.fixture(scope="module")
def slips(town: Town) -> list[str]:
    return codes(town, 8)


@pytest.fixture
def tablet(tmp_path: Path, town: Town, slips: list[str]) -> Iterator[HandoutTablet]:
    made = HandoutTablet(tmp_path / "tablet", town, Hands())
    made.hold("sim-40gb", 2)
    yield made
    made.close()


class Screen:
    """The page, and a desk that answers at once."""

    def __init__(self, tablet: HandoutTablet, wait: Any) -> None:
        self.page = HandoutPage(Ports(self._post, lambda _event: None))
        self._tablet, self._wait = tablet, wait
        self.page.resize(1080, 1500)
        self.page.show()
        self.page.opened()

    def _post(self, request: HandoutRequest) -> None:
        self.page.take(self._tablet.desk.answer(request))

    @property
    def step(self) -> Step:
        return self.page._at.step

    def press(self, words: str) -> None:
        self._wait(lambda: bool(self._called(words)))
        self._called(words)[0].click()

    def _called(self, words: str) -> list[QPushButton]:
        return [
            one
            for one in self.page.findChildren(QPushButton)
            if one.isVisible() and one.accessibleName().removeprefix("✓ ") == words
        ]

    def type(self, text: str) -> None:
        assert self.page.field.isVisible()
        QTest.keyClicks(self.page.field, text)
        QTest.keyClick(self.page.field, Qt.Key.Key_Return)


@pytest.fixture
def screen(tablet: HandoutTablet, qtbot: Any) -> Iterator[Screen]:
    made = Screen(tablet, qtbot.waitUntil)
    yield made
    made.page.close()
    made.page.deleteLater()


@pytest.mark.parametrize(("code", "words"), [("en", ENGLISH), ("ar", ARABIC)])
def test_a_sim_from_choosing_to_handing_out(screen, tablet, slips, look, code, words) -> None:
    look(code)
    screen.press(words["sim"])
    screen.press(words["no card"])
    screen.type(slips.pop())
    assert screen.step is Step.NEED
    screen.press(words["on"])
    assert screen.page._at.problem is Problem.NOT_ADULT
    screen.press(words["adult"])
    screen.press(words["on"])
    assert screen.page._at.problem is Problem.NO_CRITERION
    screen.press(words["need"])
    screen.press(words["on"])
    screen.press("Vodafone")
    screen.type("8944110068058912342")
    assert screen.page._at.problem is Problem.NUMBER_WRONG
    assert screen.page.error.isVisible()
    screen.page.read(ICCID)
    assert screen.step is Step.CONFIRM
    screen.press(words["give"])
    assert screen.step is Step.DONE
    assert any("2341" in line for line in screen.page.lines())
    assert tablet.events()[-1]["kind"] == "handout"


def test_nothing_stays_of_whoever_was_there(screen, slips) -> None:
    screen.press(ENGLISH["sim"])
    screen.press(ENGLISH["no card"])
    QTest.keyClicks(screen.page.field, slips[-1][:5])
    screen.page.wipe()
    assert screen.page.field.text() == ""
    assert screen.step is Step.CHOOSE


def test_every_problem_and_condition_has_words() -> None:
    assert set(PROBLEMS) == set(Problem)
    assert set(CONDITIONS) == set(Condition)
