"""The workshop desk as it is started, with a real hub, driven as people do: by touch and by keys."""

import contextlib
import sqlite3
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from kiosk.demo.printer import MadeUpPrinter
from kiosk.workshop.pages import Page
from kiosk.workshop.values import Ending
from kiosk.workshop_app import WorkshopProgram
from shared.desk.station import Station
from shared.device.clock import Clock
from shared.device.staff import Role, Staff
from shared.device.state import State
from shared.domain.feedback import Satisfaction
from shared.domain.signup.standing import Begun, Standing
from shared.ledger.ledger import Ledger
from shared.sync.enrol import Wanted, enrol
from shared.sync.opening import opened
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
def printer() -> Iterator[MadeUpPrinter]:
    made = MadeUpPrinter()
    yield made
    made.close()


@pytest.fixture
def tablet(tmp_path: Path, hub: HubProcess, printer: MadeUpPrinter) -> State:
    state = enrolled(tmp_path / "tablet", hub, "kiosk")
    with state.settings.open("a") as settings:
        settings.write(f'printer = "escpos:127.0.0.1:{printer.port}"\n')
    people = Staff(state.staff)
    people.add("Jo Reyes", PIN, Role.AMBASSADOR)
    people.add("Maria", STAFF_PIN, Role.DESK)
    state.delegate_key()
    for _ in range(2):  # the hub hears of the key, and then lists it
        with opened(state, Clock(state.clock)) as cycle:
            assert cycle is not None
            cycle.run(lambda _: None, lambda: False)
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
        ended = {"sync", "workshop", "help", "feedback", "printer", "mail"}
        assert ended.isdisjoint(thread.name for thread in threading.enumerate())
        made.window.close()
        made.window.deleteLater()
        made.deleteLater()


ENGLISH = {
    "language": "English",
    "apple": "iPhone",
    "google": "Android phone",
    "no phone": "No phone, or another one",
    "address": "I have an address",
    "no address": "I have no fixed address",
    "continue": "Continue",
    "understood": "I have read this",
    "agree": "These are right",
    "evidence": "Council tax bill",
    "later": "Not today: give a pass for two weeks",
    "print": "Print it",
    "best": "Very satisfied",
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
    "print": "اطبعها",
    "best": "راضٍ جدًا",
    "done": "تم",
}


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody who wants a card: what they answer and what they have with them."""

    first: str
    family: str
    words: dict[str, str] = field(default_factory=lambda: ENGLISH)
    phone: str = "no phone"
    home: str = "address"
    born: tuple[str, str, str] = ("27", "3", "1958")
    street: str = "12 Marsham Street"
    guardian: str = ""
    email: str = ""
    evidence: bool = True

    def typed(self) -> dict[str, tuple[str, ...]]:
        """By question, what goes into its fields; nothing where it is left empty."""
        home = {"postcode": ("sw1a1aa",)} if self.home == "address" else {}
        guardian = {"guardian": (self.guardian,)} if self.guardian else {}
        where = {"address": (self.street,)} if self.home == "address" else {}
        name = {"name": (self.first, self.family), "birth": self.born}
        return home | name | guardian | where | {"contact": (self.email,), "access": ()}

    def questions(self) -> list[str]:
        return ["language", "wallet", "home", *self.typed(), "notice", "check"]


@dataclass(slots=True)
class Pace:
    """What a person did at the screen, and how long that takes, as docs/workshop.md assumes."""

    touches: int = 0
    keys: int = 0
    pages: int = 0

    @property
    def minutes(self) -> float:
        return (1.5 * self.touches + 0.4 * self.keys + 6 * self.pages) / 60


class Fingers:
    """Touches and types on the window as somebody who reads it: what is not shown yet is waited for."""

    def __init__(self, program: WorkshopProgram, wait: Any) -> None:
        self.window: Any = program.window
        self.pace = Pace()
        self._wait = wait

    def until(self, so: Callable[[], object]) -> None:
        self._wait(so, timeout=20_000)

    def on(self, page: Page) -> Any:
        """The page, once it is in front."""
        self.until(lambda: self.window.state.page is page)
        self.pace.pages += 1
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
        self.touch(found[0])

    def touch(self, there: QWidget) -> None:
        self.pace.touches += 1
        QTest.mouseClick(there, Qt.MouseButton.LeftButton)

    def type(self, *texts: str) -> None:
        """Type into the fields, in order."""
        kinds: list[type[QWidget]] = [QLineEdit, QPlainTextEdit]
        self.until(lambda: any(self._shown(kind) for kind in kinds))
        for part, text in zip([one for kind in kinds for one in self._shown(kind)], texts, strict=False):
            self.touch(part)
            self.pace.keys += len(text)
            if text.isascii():
                QTest.keyClicks(part, text)
            else:
                part.insert(text)

    def enter_pin(self, page: Any, pin: str) -> None:
        self.until(page.pin.isVisible)
        self.pace.keys += len(pin) + 1
        QTest.keyClicks(page.pin, pin)
        QTest.keyClick(page.pin, Qt.Key.Key_Return)

    def come_in(self, card: str) -> None:
        """An ambassador signs in, by card and PIN."""
        self.window.on_text(card)
        self.enter_pin(self.on(Page.START), PIN)
        self.on(Page.DESK)

    def answer(self, resident: Resident, questions: Sequence[str] | None = None) -> None:
        """Answer these questions as they come, all of them unless told."""
        words, typed = resident.words, resident.typed()
        chosen = {"language": "language", "wallet": resident.phone, "home": resident.home}
        for page in questions or resident.questions():
            self.until(partial(self._asks, page))
            self.pace.pages += 1
            if page in chosen:
                self.press(words[chosen[page]])
                continue
            if any(typed.get(page, ())):
                self.type(*typed[page])
            self.press(words["continue"], words["understood"], words["agree"])

    def stop_for_now(self) -> str:
        """Save and stop; the code to go on with."""
        code = str(self.window.question._asked.code)
        self.touch(self.window.tools.finish)
        self.on(Page.DESK)
        return code

    def go_on(self, code: str) -> None:
        self.press("Go on with a code")
        self.on(Page.CODE)
        self.type(code)
        self.press("Go on")

    def through(self, resident: Resident, before_leaving: Callable[[], object] = lambda: None) -> Any:
        """The evidence, where they have it, and away with the card or the pass: what was on the screen."""
        words, page = resident.words, self.on(Page.EVIDENCE)
        if resident.evidence:
            self.press(words["evidence"])
            self.press("Maria")
            self.enter_pin(page, STAFF_PIN)
        else:
            self.press(words["later"])
        card = self.on(Page.CARD)
        if resident.evidence:
            self.until(lambda: card._ready.ending is Ending.ISSUED)
        ready = card._ready
        before_leaving()
        self.press(words["done"])
        self.on(Page.DESK)
        return ready

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


def in_ledger(folder: Path) -> tuple[int, list[Begun]]:
    """How many pages the tablet has still to send, and the sign-ups that began there."""
    ledger = Ledger.inspect(folder / "tablet" / "ledger.sqlite")
    try:
        return ledger.sign_ups.unsent_count(), ledger.sign_ups.listed()
    finally:
        ledger.close()


def thought(folder: Path) -> list[tuple[str, str, Satisfaction | None, str | None]]:
    """What residents think, as the tablet keeps it until the day is over."""
    ledger = Ledger.inspect(folder / "tablet" / "ledger.sqlite")
    try:
        rows = ledger.feedback.of_days_over("9999-12-31", 100)
    finally:
        ledger.close()
    return [(one.venue, one.service, one.satisfaction, one.words) for one in rows]


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

    (mine,) = in_ledger(tmp_path)[1]
    assert mine.standing is Standing.FORGOTTEN
    fingers.until(lambda: in_ledger(tmp_path)[0] == 0)  # the hub has heard
    with contextlib.closing(sqlite3.connect(hub.folder / "private" / "hub.sqlite")) as there:
        rows = there.execute("SELECT state, record FROM sign_ups WHERE id = ?", (str(mine.id),)).fetchall()
        pages = there.execute("SELECT page FROM sign_up_pages WHERE sign_up = ?", (str(mine.id),)).fetchall()
    assert rows in ([], [("forgotten", None)])
    assert {page for (page,) in pages} <= {"forget"}


@pytest.mark.parametrize(
    "resident",
    [Resident("Adelaide", "Quintanilha"), Resident("عبد الرحمن", "الكندي", ARABIC)],
    ids=["English", "Arabic"],
)
def test_from_welcome_to_a_card_that_every_scanner_takes(
    fingers: Fingers, hub: HubProcess, printer: MadeUpPrinter, tmp_path: Path, resident: Resident
) -> None:
    def print_and_judge() -> None:
        fingers.press(resident.words["print"])
        fingers.press(resident.words["best"])

    fingers.come_in(hub_says(hub, "card", "issue", "--kind", "ambassador"))
    fingers.press("Digital help")
    fingers.press("Sign somebody up")
    fingers.answer(resident)
    text = fingers.through(resident, print_and_judge).text
    page = np.uint8(255) * (1 - printer.wait_for_page())
    (printed,) = zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)  # not lines of text
    assert printed.text == text
    fingers.until(lambda: bool(thought(tmp_path)))
    assert thought(tmp_path) == [("charing-cross", "digital-help", Satisfaction.VERY_SATISFIED, None)]
    scanner = enrolled(tmp_path / "scanner", hub, "scanner")
    check = ("scanner", "check", "-", "--service", "library", "--state", scanner.folder, "--json")
    assert run(*check, typed=text.encode()).told == ["admit"]
    everything = b"".join(file.read_bytes() for file in (tmp_path / "tablet").rglob("*") if file.is_file())
    for typed in (resident.first, resident.family, "Marsham", "1958", text[:40]):
        assert typed.encode() not in everything


TEN = (
    Resident("Bartholomew", "Featherstone", phone="apple", email="bart@example.org"),
    Resident(
        "Philippa", "Winterbourne", phone="google", born=("4", "11", "1990"), street="7 Horseferry Road"
    ),
    Resident("Marguerite", "Delacroix", street="31 Vincent Square"),  # does not know her phone's password
    Resident("Thaddeus", "Oyelaran", born=("9", "1", "1971"), email="thad@example.org"),  # nor does he
    Resident("Wilhelmina", "Ashdown", born=("30", "6", "1939"), street="2 Page Street"),  # has no phone
    Resident("Cornelius", "Hathaway", home="no address"),
    Resident("Seraphina", "Lindqvist", born=("5", "6", "2016"), guardian="Annelie Lindqvist", phone="apple"),
    Resident("ليلى", "المنصوري", words=ARABIC),
    Resident("Ignatius", "Blackwood", phone="google", born=("14", "2", "1986"), evidence=False),
    Resident("Rosalind", "Kavanagh", born=("21", "9", "1963"), street="88 Tufton Street", evidence=False),
)


@pytest.mark.slow
def test_ten_in_an_hour(fingers: Fingers, hub: HubProcess, tmp_path: Path) -> None:
    """Ten residents, one tablet; every other one of the first six stops after the name, lets the next one in,
    and goes on with a code."""
    fingers.come_in(hub_says(hub, "card", "issue", "--kind", "ambassador"))
    fingers.press("Digital help")
    paces: dict[str, Pace] = {}
    given: list[Any] = []

    def serve(resident: Resident, between: Callable[[], None] = lambda: None) -> None:
        mine = fingers.pace = paces[resident.first] = Pace()
        fingers.press("Sign somebody up")
        questions = resident.questions()
        stop = questions.index("birth")
        fingers.answer(resident, questions[:stop])
        if resident in TEN[:6:2]:
            fingers.until(partial(fingers._asks, "birth"))
            code = fingers.stop_for_now()
            between()
            fingers.pace = mine
            fingers.go_on(code)
        fingers.answer(resident, questions[stop:])
        given.append(fingers.through(resident))

    for first, second in zip(TEN[:6:2], TEN[1:6:2], strict=True):
        serve(first, partial(serve, second))
    for resident in TEN[6:]:
        serve(resident)

    longest, together = max(one.minutes for one in paces.values()), sum(one.minutes for one in paces.values())
    for name, pace in paces.items():
        print(f"{name}: {pace.minutes:.1f} min, {pace}")
    print(f"together {together:.1f} min, the longest {longest:.1f} min")
    assert longest < 10
    assert together < 60

    assert [one.ending for one in given].count(Ending.PROVISIONAL) == 2
    assert all(one.ending is Ending.ISSUED for one in given if one.ending is not Ending.PROVISIONAL)
    scanner = enrolled(tmp_path / "scanner", hub, "scanner")
    check = ("scanner", "check", "-", "--service", "library", "--state", scanner.folder, "--json")
    texts = [one.text for one in given]
    assert run(*check, typed="\n".join(texts).encode()).told == ["admit"] * 10

    fingers.until(lambda: in_ledger(tmp_path)[0] == 0)
    mine = [str(one.id) for one in in_ledger(tmp_path)[1]]
    with contextlib.closing(sqlite3.connect(hub.folder / "private" / "hub.sqlite")) as there:
        states = [
            row for one in mine for row in there.execute("SELECT state FROM sign_ups WHERE id = ?", (one,))
        ]
    assert sorted(states) == [("issued",)] * 8 + [("waiting",)] * 2
    everything = b"".join(file.read_bytes() for file in (tmp_path / "tablet").rglob("*") if file.is_file())
    for resident, text in zip(TEN, texts, strict=True):
        said = (
            resident.first,
            resident.family,
            resident.street,
            resident.guardian,
            resident.email,
            text[:40],
        )
        assert [one for one in said if one and one.encode() in everything] == []
