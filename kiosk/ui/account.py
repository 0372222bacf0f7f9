"""My account: loans when asked for, each renewed with one touch; reservations; money owed."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.library.values import Account, Deed, Line, OnLoan, Renew, RenewAll, ShowAccount
from kiosk.ui.page import Entry, Page, Ports
from kiosk.ui.words import due_words, line_told, line_words
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, Scroll, clear, column
from shared.qt.words_facts import apart


class AccountPage(Page):
    """Asks the library when it opens, and again after each renewal's answer."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._account: Account | None = None
        self._told: dict[str, Line] = {}  # what became of renewals
        inside = QWidget()
        self.list = column(inside, space=16)
        self.all = Button(lambda: ports.post(RenewAll()), kind="main")
        layout = column(self, margin=48, space=24)
        layout.addWidget(Scroll(inside), 1)
        layout.addWidget(self.all)
        self.retell()

    def heading(self) -> str:
        return self.tr("My account")

    def opened(self) -> None:
        self._account, self._told = None, {}
        self.ports.post(ShowAccount())
        self.retell()

    def take(self, answer: object) -> str | None:
        """What the library holds, and what became of a renewal."""
        match answer:
            case Account():
                self._account = answer
                self.retell()
                return ""
            case Line(deed=Deed.RENEWED):
                self._told[answer.item] = answer
                self.retell()
                return line_told(answer)
            case _:
                return None

    def wipe(self) -> None:
        self._account, self._told = None, {}
        self.retell()

    def retell(self) -> None:
        clear(self.list)
        account = self._account
        self.all.setVisible(account is not None and len(account.loans) > 1)
        self.all.say(self.tr("Renew everything"))
        if account is None:
            self._say("lead", self.tr("One moment"))
        elif account.away:
            self._say(
                "lead", self.tr("Your account cannot be shown now. The library system cannot be reached.")
            )
        else:
            if account.owed is not None:
                owed = f"{account.currency or ''} {account.owed}".strip()
                self._say(
                    "strong",
                    self.tr("You owe {money}. Please pay at the desk.").replace("{money}", apart(owed)),
                )
            self._say("lead", self.tr("On loan") if account.loans else self.tr("You have nothing on loan."))
            for loan in account.loans:
                self.list.addWidget(self._loan(loan))
            self._titles(self.tr("Ready to collect"), account.ready)
            self._titles(self.tr("Reserved, not here yet"), account.coming)
        self.list.addStretch()

    def _loan(self, loan: OnLoan) -> Entry:
        told = self._told.get(loan.item)
        due = due_words(loan.due)
        words = (
            line_words(told)
            if told
            else self.tr("Overdue. {due}").replace("{due}", due)
            if loan.overdue
            else due
        )
        bad = loan.overdue if told is None else not told.done
        entry = Entry(
            loan.title or loan.item,
            words,
            sign="triangle-alert" if bad else "book-open",
            colour=STANDARD.refuse if bad else STANDARD.ink,
        )
        if told is None or told.deed is not Deed.RENEWED:
            renew = Button(partial(self.ports.post, Renew(loan.item)))
            renew.say(self.tr("Renew"), loan.title)
            entry.row.addWidget(renew)
        return entry

    def _titles(self, heading: str, titles: tuple[str, ...]) -> None:
        if titles:
            self._say("lead", heading)
            for title in titles:
                self.list.addWidget(Entry(title, "", sign="book-open", colour=STANDARD.ink))

    def _say(self, role: str, words: str) -> None:
        label = Label(role)
        label.setText(words)
        self.list.addWidget(label)
