"""A person at the workshop desk: touches and keys on the window of the program, with a real hub behind it."""

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from kiosk.workshop.pages import Page
from kiosk.workshop.values import Ending
from kiosk.workshop_app import WorkshopProgram
from shared.device.state import State
from shared.domain.signup.standing import Begun
from shared.ledger.ledger import Ledger
from shared.sync.enrol import Wanted, enrol
from tests.fakes.command import ROOT, python
from tests.fakes.hub_process import HubProcess

PIN, STAFF_PIN = "4826", "7391"


def enrolled(folder: Path, hub: HubProcess, kind: str) -> State:
    state = State.create(folder)
    state.settings.write_text("reserve_mib = 1\n")
    code = hub_says(hub, "code", "--venue", "charing-cross", "--kind", kind, "--port", str(hub.port))
    enrol(folder, code, Wanted(kind))
    return state


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
