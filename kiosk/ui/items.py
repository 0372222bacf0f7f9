"""Borrowing and returning: one list that fills as items are read, no "next"."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from kiosk.items.labels import is_publishers
from kiosk.items.reader import Device, DeviceState
from kiosk.items.rfid import PadNews, Secured
from kiosk.library.values import Borrow, Deed, GiveBack, Line, Reason, Request
from kiosk.ui.page import Entry, Page, Ports
from kiosk.ui.words import line_words
from shared.qt.icons import icon
from shared.qt.keypad import Keypad
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, Scroll, clear, column, take_out
from shared.qt.words_facts import apart

_LONGEST = 40


class ItemsPage(Page):
    """A list of what was done; a number can be typed where a label does not scan."""

    def __init__(self, ports: Ports, ask: Callable[[str], Request], deed: Deed, sign: str) -> None:
        super().__init__(ports)
        self._ask, self._deed = ask, deed
        self._lines: dict[str, Line] = {}  # by their items, the newest last
        self._entries: dict[str, Entry] = {}
        self._ringing: set[str] = set()  # items whose security byte was not confirmed
        self._pad: PadNews | None = None  # none is there, or none has answered yet
        self._gone: set[Device] = set()
        self.asked = 0
        self.prompt, self.note = Label("lead"), Label("body")
        mark = QLabel()
        mark.setPixmap(icon(sign, STANDARD.ink, 56).pixmap(QSize(56, 56)))
        panel = QWidget()
        panel.setObjectName("panel")
        inner = QHBoxLayout(panel)
        inner.setContentsMargins(32, 24, 32, 24)
        inner.setSpacing(24)
        inner.addWidget(mark)
        asking = column(space=12)
        asking.addWidget(self.prompt)
        asking.addWidget(self.note)
        inner.addLayout(asking, 1)
        self.number = QLineEdit()
        self.number.setMaxLength(_LONGEST)
        self.number.returnPressed.connect(self._typed)
        self.add = Button(self._typed)
        typing = QHBoxLayout()
        typing.setSpacing(12)
        typing.addWidget(self.number, 1)
        typing.addWidget(self.add)
        self.keys = Button(self._turn_keys)
        self.keys.setCheckable(True)
        typing.addWidget(self.keys)
        self.keypad, self.digits = QWidget(), Keypad(self.number)
        self.keypad.setLayout(self.digits)
        self.keypad.hide()
        inside = QWidget()
        told = column(inside, space=24)
        told.addWidget(panel)
        told.addWidget(self.keypad)
        self.list = column(space=16)
        told.addLayout(self.list)
        layout = column(self, margin=48, space=24)
        layout.addWidget(Scroll(inside), 1)
        layout.addLayout(typing)

    @property
    def easy(self) -> str:
        name = "BORROW" if self._deed is Deed.BORROWED else "RETURN"
        return f"{name}_ON_PAD" if self.on_pad() else ""

    @property
    def for_camera(self) -> bool:
        return not self.on_pad()

    def aside(self) -> str:
        done = sum(line.done for line in self._lines.values())
        missed = len(self._lines) - done
        if missed:
            return (
                self.tr("{done} done, {missed} not")
                .replace("{done}", str(done))
                .replace("{missed}", str(missed))
            )
        return self.tr("{done} done").replace("{done}", str(done)) if done else ""

    def read(self, text: str) -> None:
        """An item was scanned."""
        number = text.strip()
        if number and len(number) <= _LONGEST and number.isascii() and number.isprintable():
            self.asked += 1
            self.ports.post(self._ask(number))
            self._say_prompt()

    def take(self, answer: object) -> str | None:
        """What became of an item: newest on top; the same item again takes the place of its first line. And
        how the things are that read items."""
        match answer:
            case Line() if answer.deed is self._deed:
                self.asked = max(0, self.asked - 1)
                self._lines.pop(answer.item, None)
                self._lines[answer.item] = answer
                if answer.done:
                    self._ringing.discard(answer.item)
                return self._show(answer)
            case Secured(item, confirmed) if item in self._lines and confirmed == (item in self._ringing):
                self._ringing ^= {item}
                return self._show(self._lines[item])
            case PadNews():
                before, self._pad = self.on_pad(), answer
                if self.on_pad() is not before:
                    self.turned.emit()
                return self._tell_note()
            case DeviceState(device, there) if there == (device in self._gone):
                self._gone ^= {device}
                return self._tell_note()
            case _:
                return None

    def opened(self) -> None:
        self._forget_lying()
        self.setFocus()

    def wipe(self) -> None:
        self._lines, self._ringing, self.asked = {}, set(), 0
        self._forget_lying()
        self.number.clear()
        self.keypad.hide()
        self.keys.setChecked(False)
        self.retell()

    def retell(self) -> None:
        clear(self.list)
        self.list.addStretch()
        self._entries = {}
        for line in self._lines.values():
            self._place(line)
        self._say_prompt()
        self.number.setPlaceholderText(self.tr("Or type its number"))
        self.number.setAccessibleName(self.tr("The item's number"))
        self.add.say(self.tr("Add"))
        self.keys.say(self.tr("Keys"))
        self.digits.name(self.tr("Delete the last digit"), self.tr("Add"))

    def on_pad(self) -> bool:
        """Whether items are laid on a pad here."""
        return self._pad is not None and self._pad.there

    def ask_for(self) -> str:
        """What to do now."""
        raise NotImplementedError

    def _show(self, line: Line) -> str:
        """One line more, or anew, without touching the others: a class brings sixty books."""
        old = self._entries.pop(line.item, None)
        if old is not None:
            take_out(self.list, old)
            old.hide()
            old.deleteLater()
        self._place(line)
        self._say_prompt()
        return f"{line.title}. {self._words(line)}"

    def _place(self, line: Line) -> None:
        good = line.done and line.item not in self._ringing
        sign = "check" if good else "triangle-alert" if line.done else "x"
        colour = STANDARD.admit if good else STANDARD.refuse
        entry = Entry(line.title or line.item, self._words(line), sign=sign, colour=colour)
        self.list.insertWidget(0, entry)
        self._entries[line.item] = entry

    def _words(self, line: Line) -> str:
        if line.why is Reason.UNKNOWN_ITEM and is_publishers(line.item):
            return self.tr(
                "This barcode is the publisher's. Scan the library's own label, or ask at the desk."
            )
        words = line_words(line)
        if line.item not in self._ringing or line.for_staff:
            return words
        if line.deed is Deed.BORROWED:
            return words + "\n" + self.tr("Take it to the desk, so that the gate does not ring.")
        if line.recorded:
            return self.tr("Recorded, not yet confirmed. Please hand it to the desk.")
        return self.tr("Returned. Please hand it to the desk.")

    def _say_prompt(self) -> None:
        self.prompt.setText(self.tr("One moment") if self.asked else self.ask_for())
        note = self._note()
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _tell_note(self) -> str | None:
        """The note anew; its words where there are others now."""
        before = self.note.text()
        self._say_prompt()
        return self.note.text() if self.note.text() not in ("", before) else None

    def _note(self) -> str:
        """What is amiss with what lies on the pad, or with what reads items."""
        pad, said = self._pad, []
        if pad is not None:
            said = [
                self.tr("{there} of {of} parts of {item} are on the pad. Add the others, or ask at the desk.")
                .replace("{there}", str(some.there))
                .replace("{of}", str(some.of))
                .replace("{item}", apart(some.item))
                for some in pad.incomplete
            ]
            if pad.left:
                said.append(
                    self.tr("What lies on the pad was read before. Lift it and put it back to read it again.")
                )
        gone = {
            Device.PAD: self.tr("The pad does not answer."),
            Device.SCANNER: self.tr("The scanner does not answer."),
            Device.CAMERA: self.tr("The camera does not answer."),
        }
        lost = self._gone | ({Device.PAD} if pad is not None and not pad.there else set())
        if lost:
            said += [words for device, words in gone.items() if device in lost]
            said.append(self.tr("You can type the number of each item below."))
        return "\n".join(said)

    def _forget_lying(self) -> None:
        """What was on the pad when somebody was here before."""
        if self._pad is not None:
            self._pad = replace(self._pad, incomplete=(), left=False)

    def _turn_keys(self) -> None:
        """Digits to touch, for a number on a label that does not scan."""
        self.keypad.setVisible(self.keypad.isHidden())
        self.keys.setChecked(self.keypad.isVisible())

    def _typed(self) -> None:
        self.read(self.number.text())
        self.number.clear()


class BorrowPage(ItemsPage):
    """Everything read here is lent to whoever is signed in."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports, Borrow, Deed.BORROWED, "book-open")
        self.retell()

    def heading(self) -> str:
        return self.tr("Borrow")

    def ask_for(self) -> str:
        if self.on_pad():
            return self.tr("Put your items on the pad. No need to press anything.")
        if self._lines:
            return self.tr("Scan the next item. No need to press anything.")
        return self.tr("Scan an item. No need to press anything.")


class ReturnPage(ItemsPage):
    """Everything read here is taken back; nobody need be signed in."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports, GiveBack, Deed.RETURNED, "undo-2")
        self.retell()

    def heading(self) -> str:
        return self.tr("Return")

    def ask_for(self) -> str:
        if self.on_pad():
            return self.tr("Put your items on the pad, then into the slot.")
        return self.tr("Scan each item, then put it into the slot.")
