"""The pages of the library kiosk."""

from collections.abc import Callable

from kiosk.flow.pages import Page as Name
from kiosk.library.staff_values import StaffRequest
from kiosk.library.values import Request
from kiosk.ui.account import AccountPage
from kiosk.ui.closed import BrokenPage, ClosedPage
from kiosk.ui.home import HomePage
from kiosk.ui.items import BorrowPage, ReturnPage
from kiosk.ui.offers import OffersPage
from kiosk.ui.page import Ports
from kiosk.ui.receipt import ReceiptPage
from kiosk.ui.sign_in import SignInPage
from kiosk.ui.stack import Stack
from kiosk.ui.staff import StaffDoor
from kiosk.ui.staff_menu import StaffMenu
from kiosk.ui.staff_recorded import StaffRecorded
from kiosk.ui.tell_us import TellUsPage
from kiosk.ui.welcome import WelcomePage
from shared.domain.offers import Nearby


class Stage(Stack):
    """`post` reaches the library's thread past the window, for staff; `speak` changes the language;
    `nearby` tells City Save's offers of today."""

    def __init__(
        self,
        ports: Ports,
        post: Callable[[Request | StaffRequest], None],
        speak: Callable[[str], None],
        nearby: Callable[[], tuple[Nearby, ...]],
        receipt: ReceiptPage,
    ) -> None:
        sign_in, home = SignInPage(ports), HomePage(ports, nearby)
        door, menu = StaffDoor(ports, post), StaffMenu(ports, post)
        super().__init__(
            {
                Name.WELCOME: WelcomePage(ports, speak, nearby),
                Name.SIGN_IN: sign_in,
                Name.HOME: home,
                Name.BORROW: BorrowPage(ports),
                Name.RETURN: ReturnPage(ports),
                Name.ACCOUNT: AccountPage(ports),
                Name.OFFERS: OffersPage(ports, nearby),
                Name.TELL_US: (tell_us := TellUsPage(ports)),
                Name.RECEIPT: receipt,
                Name.CLOSED: ClosedPage(ports),
                Name.BROKEN: BrokenPage(ports),
                Name.STAFF_DOOR: door,
                Name.STAFF: menu,
                Name.STAFF_RECORDED: StaffRecorded(ports, post),
            },
            speak,
        )
        self.sign_in, self.home, self.door, self.menu = sign_in, home, door, menu
        self.receipt, self.tell_us = receipt, tell_us
