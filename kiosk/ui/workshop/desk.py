"""The ambassador's pages: the door, what can be done, who came, a code to go on with, and the sum of it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit

from kiosk.library.staff_values import BadgeSeen, StaffRequest
from kiosk.library.values import ShowCard
from kiosk.ui.closed import ClosedPage
from kiosk.ui.frame import EDGE, edge, stand_close
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.languages import SCROLL_BAR
from kiosk.ui.page import Page, Ports, scrolling
from kiosk.ui.staff import StaffDoor
from kiosk.ui.tile import Tile
from kiosk.ui.workshop.handover import HandOverButton
from kiosk.ui.workshop.practice import People
from kiosk.ui.workshop.viewfinder import Viewfinder
from kiosk.workshop.pages import Event
from kiosk.workshop.practice import MadeUp
from kiosk.workshop.values import (
    AmbassadorSeen,
    AtDesk,
    Attended,
    BeginChange,
    BeginSignUp,
    CloseWorkshop,
    DatedEvent,
    GiveAmbassadorPin,
    NoSuchCode,
    OpenWorkshop,
    PlayPerson,
    Practise,
    Resume,
    Summary,
)
from shared.qt.headings import Heading
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, clear, column, take_out
from shared.qt.words_facts import apart, name, number, time_of_day

_CODE = 4


class AmbassadorDoor(StaffDoor):
    """An ambassador's card, and then their PIN, which no camera sees typed."""

    def __init__(self, ports: Ports, ask: Callable[[StaffRequest], None]) -> None:
        super().__init__(ports, ask)
        self.camera = Viewfinder()
        self.asked.insertWidget(1, self.camera)

    @property
    def for_camera(self) -> bool:
        return not self._names

    def fit(self, short: bool) -> None:
        super().fit(short)
        self.camera.fit(short)

    def heading(self) -> str:
        return self.tr("Workshop desk")

    def wanted(self) -> str:
        return self.tr("Scan your ambassador card")

    def show_badge(self, text: str) -> None:
        self.ports.post(ShowCard(text))

    def give_pin(self, name: str, pin: str) -> None:
        self.ports.post(GiveAmbassadorPin(name, pin))

    def take(self, answer: object) -> str | None:
        return super().take(BadgeSeen(answer.names) if isinstance(answer, AmbassadorSeen) else answer)


class DeskPage(Page):
    """What an ambassador can do; which workshop is open."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._now = AtDesk("", ())
        self.open, self.state = Heading(), Label("body", muted=True)
        self.events = column(space=SPACE)
        self.sign_up = Tile("id-card", lambda: ports.post(BeginSignUp()), main=True)
        self.go_on = Tile("keyboard", lambda: ports.go(Event.CODE))
        self.attendance = Tile("users", lambda: ports.go(Event.ATTENDANCE))
        self.handout = Tile("store", lambda: ports.go(Event.HANDOUT))
        self.close_workshop = Tile("check", lambda: ports.post(CloseWorkshop()))
        self.change = Tile("rotate-cw", lambda: ports.post(BeginChange()))
        self.practise, self.staff = Button(lambda: ports.post(Practise(on=True))), HandOverButton(ports)
        self.real = Button(lambda: ports.post(Practise(on=False)))
        self.people = People(self._play)
        layout = self._layout = scrolling(self, margin=EDGE, space=24)
        layout.addWidget(self.open)
        layout.addWidget(self.state)
        layout.addWidget(self.real)
        layout.addLayout(self.events)
        layout.addWidget(self.people)
        self._tiles = (
            self.sign_up,
            self.go_on,
            self.change,
            self.attendance,
            self.handout,
            self.close_workshop,
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(24)
        layout.addLayout(self._grid)
        layout.addWidget(self.staff)
        layout.addWidget(self.practise)
        layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("Workshop desk")

    def aside(self) -> str:
        return apart(self._now.ambassador)

    def read(self, text: str) -> None:
        """A resident's card is shown at the desk: they want it changed."""
        self.ports.post(BeginChange(text))

    def take(self, answer: object) -> str | None:
        match answer:
            case AtDesk():
                self._now = answer
            case Attended():
                self._now = replace(self._now, heads=answer.heads)
            case _:
                return None
        self.retell()
        return ""

    def wipe(self) -> None:
        self._now = AtDesk("", ())
        self.retell()

    def retell(self) -> None:
        now = self._now
        self.open.setText(self.tr("Which workshop is it today?") if now.open is None else name(now.open.name))
        told = [self.tr("Came so far: {number}").replace("{number}", number(now.heads))] if now.open else []
        if now.aside:
            told.append(self.tr("Sign-ups not finished: {number}").replace("{number}", number(now.aside)))
        if now.clock_doubtful:
            told.append(self.tr("The clock may be wrong: no passes are given. Bring this tablet online."))
        elif not now.online:
            told.append(self.tr("No contact with the hub: cards follow, passes are given now."))
        self.state.setText("\n".join(told))
        self.state.setVisible(bool(told))
        clear(self.events)
        for event in now.events if now.open is None else ():
            button = Button(partial(self.ports.post, OpenWorkshop(event.id)))
            button.say(_dated(event))
            self.events.addWidget(button)
        self.sign_up.say(self.tr("Sign somebody up"), self.tr("A new card, in about ten minutes"))
        self.go_on.say(self.tr("Go on with a code"), self.tr("Somebody who stopped before"))
        self.change.say(
            self.tr("Change a card"), self.tr("Lost, new phone, new name, moved: scan it if it is here")
        )
        self.attendance.say(self.tr("Who came"), self.tr("By card, or just counted"))
        self.close_workshop.say(self.tr("End the workshop"), self.tr("And see what came of it"))
        self.handout.say(
            self.tr("Hand something out"), self.tr("A SIM card, a laptop; or something comes back")
        )
        offered = {
            self.sign_up: True,
            self.go_on: not now.practice or bool(now.aside),  # also a code of before a crash: the hub knows
            self.change: True,
            self.attendance: now.open is not None,
            self.handout: now.handouts,
            self.close_workshop: now.open is not None,
        }
        for tile in self._tiles:
            tile.settle()
        widest, width = max(tile.minimumSizeHint().width() for tile in self._tiles), self.window().width()
        room = width - 2 * edge(width) - SCROLL_BAR - self._grid.spacing()
        columns, place = 2 if 2 * widest <= room else 1, 0
        for tile, shown in offered.items():  # without holes
            take_out(self._grid, tile)
            self._grid.addWidget(tile, place // columns, place % columns)
            tile.setVisible(shown)
            place += shown
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
        self.staff.retell(now.sort_out)
        self.people.people = now.people
        self.people.retell()
        self.practise.setVisible(now.open is None and not now.aside and not now.practice)
        self.practise.say(self.tr("Practise with made-up people"))
        self.real.setVisible(now.practice)
        self.real.say(self.tr("End practice"))

    def fit(self, short: bool) -> None:
        stand_close(self._layout, self.window().width(), short=short)
        for layout in (self._layout, self._grid):
            layout.setSpacing(16 if short else 24)
        for tile in self._tiles:
            tile.fit(short)
        self.retell()

    def _play(self, one: MadeUp) -> None:
        self.ports.post(PlayPerson(one.situation))


class CodePage(Page):
    """The short code with which somebody goes on."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._wrong = False
        self.question, self.error, self.field = Heading(), Label("strong"), QLineEdit()
        self.error.setProperty("finding", "bad")
        self.field.setMaxLength(_CODE)
        self.field.returnPressed.connect(self._go_on)
        self.keyboard = Keyboard(self.field)
        self.go_on = Button(self._go_on, kind="main")
        self._layout = scrolling(self, margin=EDGE, space=SPACE)
        for part in (self.question, self.error, self.field, self.keyboard, self.go_on):
            self._layout.addWidget(part)
        self._layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("Go on with a code")

    def opened(self) -> None:
        self._wrong = False
        self.field.clear()
        self.retell()
        self.field.setFocus()

    def fit(self, short: bool) -> None:
        stand_close(self._layout, self.window().width(), short=short)
        self._place_going_on(self.keyboard.lowest if short else self._layout)

    def _place_going_on(self, row: QBoxLayout) -> None:
        """Where there is little height it is a key."""
        for other in (self.keyboard.lowest, self._layout):
            take_out(other, self.go_on)
        if row is self._layout:
            row.insertWidget(row.count() - 1, self.go_on)
        else:
            row.addWidget(self.go_on, 3)

    def take(self, answer: object) -> str | None:
        if not isinstance(answer, NoSuchCode):
            return None
        self._wrong = True
        self.field.clear()
        self.retell()
        return self.error.text()

    def wipe(self) -> None:
        self._wrong = False
        self.field.clear()
        self.retell()

    def retell(self) -> None:
        self.question.setText(self.tr("Which code did you get?"))
        self.error.setText(self.tr("Nobody here goes on with that code. Please look again."))
        self.error.setVisible(self._wrong)
        self.field.setAccessibleName(self.tr("Code"))
        self.keyboard.name(self.tr("Capital letters"), self.tr("Space"), self.tr("Delete the last letter"))
        self.keyboard.speak("en")
        self.go_on.say(self.tr("Go on"))

    def _go_on(self) -> None:
        if self.field.text().strip():
            self.ports.post(Resume(self.field.text()))


class SummaryPage(Page):
    """What came of the workshop, without a name."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._summary: Summary | None = None
        self.name, self.lines = Heading(), column(space=8)
        self.thanks = Label("lead")
        self.done = Button(lambda: ports.go(Event.AT_DESK), kind="main")
        layout = self._layout = scrolling(self, margin=EDGE, space=24)
        layout.addWidget(self.name)
        layout.addLayout(self.lines)
        layout.addWidget(self.thanks)
        layout.addWidget(self.done)
        layout.addStretch()
        self.retell()

    def fit(self, short: bool) -> None:
        stand_close(self._layout, self.window().width(), short=short)

    def heading(self) -> str:
        return self.tr("What came of it")

    def take(self, answer: object) -> str | None:
        if not isinstance(answer, Summary):
            return None
        self._summary = answer
        self.retell()
        return ""

    def wipe(self) -> None:
        self._summary = None
        self.retell()

    def retell(self) -> None:
        clear(self.lines)
        self.done.say(self.tr("Done"))
        told = self._summary
        self.name.setText("" if told is None else name(told.event.name))
        self.thanks.setText("" if told is None else self.tr("Thank you for your time."))
        if told is None:
            return
        for words, count in (
            (self.tr("Minutes: {number}"), told.minutes),
            (self.tr("Came: {number}"), told.heads),
            (self.tr("Sign-ups begun: {number}"), told.begun),
            (self.tr("Sign-ups finished: {number}"), told.finished),
            (self.tr("Passes given meanwhile: {number}"), told.provisional),
            (self.tr("Forgotten, as somebody asked: {number}"), told.forgotten),
            (self.tr("Handed out: {number}"), told.handed_out),
        ):
            line = Label("lead")
            line.setText(words.replace("{number}", number(count)))
            self.lines.addWidget(line)


class BrokenDesk(ClosedPage):
    """Out of order, until staff start the program again."""

    def retell(self) -> None:
        self.big.setText(self.tr("This tablet does not work"))
        self.small.setText(self.tr("What was answered so far is locked and safe. Please use another tablet."))
        self.setAccessibleName(f"{self.big.text()}. {self.small.text()}")


def _dated(event: DatedEvent) -> str:
    """Its name, and when it is today where it is not all day."""
    times = [time_of_day(one) for one in (event.start, event.end) if one is not None]
    return ", ".join([name(event.name), *([apart("–".join(times))] if times else [])])
