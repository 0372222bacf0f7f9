"""The pages of the kiosk in one stack, and the three covers that lie over them: warning, languages, help."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.flow.pages import Page as Name
from kiosk.library.staff_values import StaffRequest
from kiosk.library.values import Request
from kiosk.ui.account import AccountPage
from kiosk.ui.closed import BrokenPage, ClosedPage
from kiosk.ui.home import HomePage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.items import BorrowPage, ReturnPage
from kiosk.ui.languages import HelpPage, LanguagePage
from kiosk.ui.page import Page, Ports
from kiosk.ui.sign_in import SignInPage
from kiosk.ui.staff import StaffDoor, StaffMenu
from kiosk.ui.welcome import WelcomePage


class Stage(QStackedWidget):
    """`post` reaches the library's thread past the window, for staff; `speak` changes the language."""

    def __init__(
        self, ports: Ports, post: Callable[[Request | StaffRequest], None], speak: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.sign_in, self.home, self.account = SignInPage(ports), HomePage(ports), AccountPage(ports)
        self.borrow, self.give_back = BorrowPage(ports), ReturnPage(ports)
        self.door, self.menu = StaffDoor(ports, post), StaffMenu(ports, post)
        self.pages: dict[Name, Page] = {
            Name.WELCOME: WelcomePage(ports, speak),
            Name.SIGN_IN: self.sign_in,
            Name.HOME: self.home,
            Name.BORROW: self.borrow,
            Name.RETURN: self.give_back,
            Name.ACCOUNT: self.account,
            Name.CLOSED: ClosedPage(ports),
            Name.BROKEN: BrokenPage(ports),
            Name.STAFF_DOOR: self.door,
            Name.STAFF: self.menu,
        }
        self._front = self.pages[Name.WELCOME]
        self.warning = IdleWarning()
        self.languages, self.help = LanguagePage(speak, self.uncover), HelpPage(self.uncover)
        for widget in (*self.pages.values(), self.warning, self.languages, self.help):
            self.addWidget(widget)

    def bring(self, name: Name) -> None:
        """Bring a page to the front, as one that is opened."""
        self._front = self.pages[name]
        self.setCurrentWidget(self._front)
        self._front.setFocus()
        self._front.opened()

    def cover(self, cover: QWidget) -> None:
        """Lay a cover over the page, which stays as it is."""
        self.setCurrentWidget(cover)

    @property
    def covered(self) -> bool:
        """Whether a cover lies over the page."""
        return self.currentWidget() is not self._front

    @property
    def warned(self) -> bool:
        """Whether it is the warning."""
        return self.currentWidget() is self.warning

    def uncover(self) -> None:
        """Back to the page beneath the warning, the languages or the help."""
        if self.covered:
            self.setCurrentWidget(self._front)
            self._front.setFocus()

    def wipe(self) -> None:
        """Nothing of whoever was here is left on any page."""
        for page in self.pages.values():
            page.wipe()

    def fit(self, short: bool) -> None:
        """Set every page closer where there is little height."""
        for page in self.pages.values():
            page.fit(short)

    def retell(self) -> None:
        """Say the covers' words anew."""
        for cover in (self.warning, self.languages, self.help):
            cover.retell()
