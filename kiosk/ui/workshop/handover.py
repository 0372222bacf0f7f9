"""Staff take over: a cover that asks for their PIN, and what waits for them at the desk."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from kiosk.library.staff_values import BadgeSeen, StaffNo
from kiosk.ui.frame import EDGE, stand_close
from kiosk.ui.page import Entry, Page, Ports, scrolling
from kiosk.ui.staff import StaffDoor
from kiosk.ui.tile import Tile
from kiosk.workshop.handover import HandBack, HandedOver, HandOver, MarkSortedOut, StaffDesk, TakeOver
from kiosk.workshop.pages import Event
from shared.desk.values import RulingRow
from shared.qt.headings import Heading
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, clear, column
from shared.qt.words import ruling_words
from shared.qt.words_facts import QT_TRANSLATE_NOOP, apart, name, number

_HAND_OVER = QT_TRANSLATE_NOOP("HandOver", "Hand over to staff")


class HandOverButton(Button):
    """Asks for staff, from any page."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(lambda: ports.post(HandOver()))
        self.retell()

    def retell(self, waiting: int = 0) -> None:
        """Say it anew; with how much waits for staff."""
        told = self.tr("To sort out: {number}").replace("{number}", number(waiting)) if waiting else ""
        self.say(" · ".join(part for part in (hand_over_words(), told) if part))


class HandOverPage(StaffDoor):
    """Nobody goes on here before one of the staff has typed their PIN; the way back where none comes."""

    def __init__(self, ports: Ports) -> None:
        self._handed = HandedOver(())
        self.told, self.back = Label("lead"), Button(lambda: ports.post(HandBack()))
        super().__init__(ports, ports.post)
        self.asked.insertWidget(1, self.told)
        self.asked.addWidget(self.back)

    def heading(self) -> str:
        return hand_over_words()

    def wanted(self) -> str:
        return self.tr("No staff are listed on this tablet")

    def show_badge(self, _text: str) -> None:
        """A badge is not needed here: the tablet is an ambassador's, who is in."""

    def give_pin(self, name: str, pin: str) -> None:
        self.ports.post(TakeOver(name, pin))

    def take(self, answer: object) -> str | None:
        if not isinstance(answer, HandedOver):
            return None
        self._handed = answer
        super().take(BadgeSeen(answer.staff))
        if answer.wrong:
            super().take(StaffNo("pin_wrong", answer.wait_s))
        return f"{self.error.text()} {self.question.text()}".strip()

    def wipe(self) -> None:
        self._handed = HandedOver(())
        super().wipe()

    def retell(self) -> None:
        super().retell()
        handed = self._handed
        code = self.tr("What was answered is locked. Staff go on with it here; later the code is {code}.")
        counter = self.tr("At the counter its number is {number}.")
        told = [code.replace("{code}", apart(handed.code))] if handed.code else []
        if handed.reference:
            told.append(counter.replace("{number}", apart(handed.reference)))
        self.told.setText(" ".join(told))
        self.told.setVisible(bool(told))
        self.back.say(self.tr("Nobody of staff is here: go on without"))


class StaffDeskPage(Page):
    """What the hub said that needs somebody, and the ways on; the ambassador's desk comes back after."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._here = StaffDesk("")
        self.told, self.rows, self.more = Heading(), column(space=16), Label("body", muted=True)
        self.go_on = Tile("keyboard", lambda: ports.go(Event.CODE))
        self.back = Button(lambda: ports.post(HandBack()), kind="main")
        layout = self._layout = scrolling(self, margin=EDGE, space=24)
        layout.addWidget(self.go_on)
        layout.addWidget(self.told)
        layout.addLayout(self.rows)
        layout.addWidget(self.more)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("For staff")

    def aside(self) -> str:
        return apart(self._here.name)

    def fit(self, short: bool) -> None:
        stand_close(self._layout, self.window().width(), short=short)
        self.go_on.fit(short)

    def take(self, answer: object) -> str | None:
        if not isinstance(answer, StaffDesk):
            return None
        self._here = answer
        self.retell()
        return ""

    def wipe(self) -> None:
        self._here = StaffDesk("")
        self.retell()

    def retell(self) -> None:
        here = self._here
        self.go_on.say(self.tr("Go on with a code"), self.tr("Somebody who was handed over, or stopped"))
        self.back.say(self.tr("Back to the ambassador"))
        waiting = self.tr("To sort out: {number}").replace("{number}", number(here.waiting))
        self.told.setText(waiting if here.waiting else self.tr("Nothing to sort out"))
        clear(self.rows)
        for row in here.rulings:
            self.rows.addWidget(self._entry(row))
        rest = here.waiting - len(here.rulings)
        self.more.setText(self.tr("Others follow as these are dealt with."))
        self.more.setVisible(rest > 0)

    def _entry(self, row: RulingRow) -> Entry:
        found = ruling_words(row.ruling, row.why)
        where = self.tr("At this desk") if row.own else self.tr("At another desk of this place")
        service = self._here.services.get(row.service or "")
        what = where if service is None else f"{where}: {name(service)}"
        entry = Entry(found, what, sign="triangle-alert", colour=STANDARD.note)
        dealt = Button(partial(self.ports.post, MarkSortedOut(row.event)))
        dealt.say(self.tr("Mark as dealt with"), found)
        entry.below(dealt)
        return entry


def hand_over_words() -> str:
    """What it is called everywhere."""
    return QCoreApplication.translate("HandOver", _HAND_OVER)
