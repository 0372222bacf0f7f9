"""The workshop desk as it is started, with a real hub, driven as people do: by touch and by keys."""

import contextlib
import sqlite3
import subprocess
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from kiosk.workshop.pages import Page
from kiosk.workshop_app import WorkshopProgram
from shared.desk.station import Station
from shared.device.staff import Role, Staff
from shared.device.state import State
from shared.domain.signup.standing import Begun, Standing
from shared.ledger.ledger import Ledger
from shared.sync.enrol import Wanted, enrol
from tests.fakes.command import ROOT, python, run
from tests.fakes.hub_process import HubProcess

PIN, STAFF_PIN = "4826", "7391"


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    with HubProcess(tmp_path_factory.mktemp("city")) as running:
        yield running


def enrolled(folder: Path, hub: HubProcess, kind: str) -> State:
    state = State.create(folder)
    state.settings.write_text("reserve_mib = 1\n")
    code = hub_says(hub, "code", "--venue", "charing-cross", "--kind", kind, "--port", str(hub.port))
    enrol(folder, code, Wanted(kind))
    return state


@pytest.fixture
def tablet(tmp_path: Path, hub: HubProcess) -> State:
    state = enrolled(tmp_path / "tablet", hub, "kiosk")
    people = Staff(state.staff)
    people.add("Jo Reyes", PIN, Role.AMBASSADOR)
    people.add("Maria", STAFF_PIN, Role.DESK)
    state.delegate_key()
    return state


@pytest.fixture
def program(qapp: QApplication, tablet: State) -> Iterator[WorkshopProgram]:
    station = Station(tablet)
    with tablet.lock():
        made = WorkshopProgram(qapp, station, station.judge("charing-cross", "library"))
        made.window.resize(1080, 1600)
        made.window.show()
        made.start()
        yield made
        made.stop()
        assert {"sync", "workshop", "help"}.isdisjoint(thread.name for thread in threading.enumerate())
        made.window.close()
        made.window.deleteLater()
        made.deleteLater()


class Fingers:
    """Touches and types on the window as somebody who reads it: what is not shown yet is waited for."""

    def __init__(self, program: WorkshopProgram, wait: Any) -> None:
        self.window: Any = program.window
        self._wait = wait

    def until(self, so: Callable[[], object]) -> None:
        self._wait(so, timeout=20_000)

    def on(self, page: Page) -> Any:
        """The page, once it is in front."""
        self.until(lambda: self.window.state.page is page)
        return self.window.stack.pages[page]

    def _shown(self, kind: type[QWidget]) -> list[Any]:
        found: Any = self.window.stack.currentWidget().findChildren(kind)
        return [one for one in found if one.isVisible()]

    def press(self, *words: str) -> None:
        """Touch the button that is called one of these."""
        found: list[Any] = []

        def there() -> bool:
            found[:] = [one for one in self._shown(QPushButton) if one.accessibleName() in words]
            return bool(found)

        self.until(there)
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def type(self, *texts: str) -> None:
        """Type into the fields, in order."""
        kinds: list[type[QWidget]] = [QLineEdit, QPlainTextEdit]
        self.until(lambda: any(self._shown(kind) for kind in kinds))
        for field, text in zip([one for kind in kinds for one in self._shown(kind)], texts, strict=False):
            QTest.mouseClick(field, Qt.MouseButton.LeftButton)
            if text.isascii():
                QTest.keyClicks(field, text)
            else:
                field.insert(text)

    def enter_pin(self, page: Any, pin: str) -> None:
        self.until(page.pin.isVisible)
        QTest.keyClicks(page.pin, pin)
        QTest.keyClick(page.pin, Qt.Key.Key_Return)

    def come_in(self, card: str) -> None:
        """An ambassador signs in, by card and PIN."""
        self.window.on_text(card)
        self.enter_pin(self.on(Page.START), PIN)
        self.on(Page.DESK)

    def answer(self, words: dict[str, str], first: str, family: str) -> None:
        """Answer every question, as a grown-up with an address and no phone does."""
        self.press(words["language"])
        self.press(words["no phone"])
        self.press(words["address"])
        typed: dict[str, tuple[str, ...]] = {
            "postcode": ("sw1a1aa",),
            "name": (first, family),
            "birth": ("27", "3", "1958"),
            "address": ("12 Marsham Street",),
        }
        for page in ("postcode", "name", "birth", "address", "contact", "access", "notice", "check"):
            self.until(partial(self._asks, page))
            if page in typed:
                self.type(*typed[page])
            self.press(words["continue"], words["understood"], words["agree"])

    def _asks(self, page: str) -> bool:
        return bool(self.window.question._asked.page == page)


@pytest.fixture
def fingers(program: WorkshopProgram, qtbot: Any) -> Fingers:
    return Fingers(program, qtbot.waitUntil)


def hub_says(hub: HubProcess, *arguments: str) -> str:
    done = subprocess.run(
        python("hub", *arguments, "--data", hub.folder), cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()[-1]


ENGLISH = {
    "language": "English",
    "no phone": "No phone, or another one",
    "address": "I have an address",
    "continue": "Continue",
    "understood": "I have read this",
    "agree": "These are right",
    "evidence": "Council tax bill",
    "later": "Not today: give a pass for two weeks",
    "done": "Done",
}
ARABIC = {
    "language": "العربية",
    "no phone": "لا هاتف، أو هاتف آخر",
    "address": "لدي عنوان",
    "continue": "متابعة",
    "understood": "قرأت هذا",
    "agree": "إجاباتي صحيحة",
    "evidence": "فاتورة ضريبة المجلس",
    "later": "ليس اليوم: أعطِ بطاقة لأسبوعين",
    "done": "تم",
}


def test_second_thoughts_are_forgotten_here_and_at_the_hub(
    fingers: Fingers, hub: HubProcess, tmp_path: Path
) -> None:
    """Somebody stops at question 6, after their name, and asks that everything be forgotten."""
    fingers.come_in(hub_says(hub, "card", "issue", "--kind", "ambassador"))
    fingers.press("Sign somebody up")
    fingers.press("English")
    fingers.press("No phone, or another one")
    fingers.press("I have an address")
    for page, typed in (("postcode", ("sw1a1aa",)), ("name", ("Adelaide", "Quintanilha"))):
        fingers.until(partial(fingers._asks, page))
        fingers.type(*typed)
        fingers.press("Continue")
    fingers.until(partial(fingers._asks, "birth"))
    fingers.press("Forget everything")
    fingers.press("Yes, forget everything I said")
    fingers.on(Page.CARD)
    fingers.press("Done")
    fingers.on(Page.DESK)

    def begun() -> tuple[int, list[Begun]]:
        ledger = Ledger.inspect(tmp_path / "tablet" / "ledger.sqlite")
        try:
            return ledger.sign_ups.unsent_count(), ledger.sign_ups.listed()
        finally:
            ledger.close()

    (mine,) = begun()[1]
    assert mine.standing is Standing.FORGOTTEN
    fingers.until(lambda: begun()[0] == 0)  # the hub has heard
    with contextlib.closing(sqlite3.connect(hub.folder / "private" / "hub.sqlite")) as there:
        rows = there.execute("SELECT state, record FROM sign_ups WHERE id = ?", (str(mine.id),)).fetchall()
        pages = there.execute("SELECT page FROM sign_up_pages WHERE sign_up = ?", (str(mine.id),)).fetchall()
    assert rows in ([], [("forgotten", None)])
    assert {page for (page,) in pages} <= {"forget"}


@pytest.mark.parametrize(
    ("words", "first", "family"), [(ENGLISH, "Adelaide", "Quintanilha"), (ARABIC, "عبد الرحمن", "الكندي")]
)
def test_from_welcome_to_a_card_that_every_scanner_takes(
    fingers: Fingers, hub: HubProcess, tmp_path: Path, words: dict[str, str], first: str, family: str
) -> None:
    fingers.come_in(hub_says(hub, "card", "issue", "--kind", "ambassador"))
    fingers.press("Digital help")
    fingers.press("Sign somebody up")
    fingers.answer(words, first, family)
    page = fingers.on(Page.EVIDENCE)
    fingers.press(words["evidence"])
    fingers.press("Maria")
    fingers.enter_pin(page, STAFF_PIN)
    card = fingers.on(Page.CARD)
    fingers.until(lambda: card._ready.card is not None)
    text = card._ready.text
    fingers.press(words["done"])
    fingers.on(Page.DESK)
    scanner = enrolled(tmp_path / "scanner", hub, "scanner")
    check = ("scanner", "check", "-", "--service", "library", "--state", scanner.folder, "--json")
    assert run(*check, typed=text.encode()).told == ["admit"]
    everything = b"".join(file.read_bytes() for file in (tmp_path / "tablet").rglob("*") if file.is_file())
    for typed in (first, family, "Marsham", "1958", text[:40]):
        assert typed.encode() not in everything
