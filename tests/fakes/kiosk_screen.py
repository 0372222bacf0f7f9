"""The kiosk's window with no library behind it: every page at hand, filled with what is long and awkward."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from kiosk.feedback.values import Ballot
from kiosk.flow.pages import Event
from kiosk.items.rfid import Incomplete, PadNews, Secured
from kiosk.library.help_values import HelpStands, HelpState
from kiosk.library.staff_values import (
    BadgeSeen,
    Became,
    Recorded,
    RecordedDeed,
    SelfTested,
    StaffIn,
    StaffNo,
)
from kiosk.library.values import (
    Account,
    AskNumber,
    AskPin,
    CardRefused,
    Deed,
    Line,
    NotSignedIn,
    OnLoan,
    Open,
    Reason,
    SignedIn,
)
from kiosk.paper.courier import Done, Ticket
from kiosk.paper.outlets import Outlets
from kiosk.paper.printer import PrinterState, Slip
from kiosk.ui.window import Window
from shared.desk.values import CheckLine, Finding
from shared.domain import reasons
from shared.domain.card import AgeBand
from shared.domain.feedback import Satisfaction
from shared.domain.offers import Category, Nearby, Offer, Spot
from shared.trust.catalogue import parse
from tests.fakes.shell_screen import ShellScreen

DEMO = Path(__file__).parents[2] / "hub" / "demo" / "catalogue.toml"
LONG = "The Life and Strange Surprizing Adventures of Robinson Crusoe, of York, Mariner"
SIGNED_IN = SignedIn("Amina", 2, may_borrow=True)
READER = SignedIn("Amina", 2, may_borrow=True, email="amina@example.org")
NOON = datetime(2026, 11, 22, 12, 0)
READER_NUMBER = "21000000000001"
RECORDED = Recorded(
    kept=True,
    waits=3,
    still_open=1,
    deeds=(
        RecordedDeed(
            7, True, Became.REFUSED, NOON, "30000000000001", LONG, READER_NUMBER, date(2026, 12, 1),
            said="Item is on hold", why=Reason.RESERVED, waits=True,
        ),
        RecordedDeed(
            8, True, Became.UNKNOWN, NOON, "30000000000002", reader=READER_NUMBER, why=Reason.UNKNOWN,
            waits=True,
        ),
        RecordedDeed(
            9, False, Became.APPLIED, NOON, "30000000000003", "White Teeth", wanted=True, waits=True
        ),
        RecordedDeed(12, True, Became.WAITING, NOON, "30000000000004", promised=date(2026, 12, 1)),
        RecordedDeed(
            6, True, Became.APPLIED_OTHER_DATE, NOON, "30000000000005", "Mrs Dalloway",
            promised=date(2026, 12, 1), due="2026-12-13",
        ),
    ),
    more=4,
)  # fmt: skip
TESTED = SelfTested(
    (
        CheckLine("library", Finding.BAD, {}),
        CheckLine("camera", Finding.GOOD, {}),
        CheckLine("printer", Finding.BAD, {"state": "no_paper"}),
        CheckLine("voice", Finding.CHECK, {}),
        CheckLine("hub", Finding.CHECK, {}),
        CheckLine("test_card", Finding.GOOD, {}),
    )
)
IN = StaffIn(
    (("server", "sip.library.example.org:6001"), ("profile", "koha")), ("10:00 library: library_away",)
)
ACCOUNT = Account(
    loans=(OnLoan("1", LONG, "2026-12-13", False), OnLoan("2", "Mrs Dalloway", "2026-11-02", True)),
    ready=("The Lonely Londoners",),
    coming=("White Teeth",),
    owed="4.50",
    currency="GBP",
)
LINES = (
    Line("1", Deed.BORROWED, True, LONG, due="2026-12-13"),
    Line("2", Deed.BORROWED, False, "Mrs Dalloway", why=Reason.WITH_SOMEBODY_ELSE),
    Line("3", Deed.BORROWED, True, "3000", recorded=True, promised=date(2026, 12, 1)),
)
RETURNS = (
    Line("1", Deed.RETURNED, True, LONG),
    Line("2", Deed.RETURNED, True, "White Teeth", for_staff=True),
    Line("3", Deed.RETURNED, False, why=Reason.UNKNOWN_ITEM),
)

OFFERS = (
    Nearby(
        Offer(
            "lamplight",
            "Lamplight Gallery and Print Rooms",
            {
                "en": "Two tickets for the price of one on every exhibition",
                "ar": "تذكرتان بسعر تذكرة واحدة",
                "fr": "Deux billets pour le prix d’un à chaque exposition",
            },
            Category.GALLERIES,
            "4 Orange Yard, WC2H 7JB",
            Spot(51.51, -0.13),
            "CS-0101",
            AgeBand.AGE_17,
            last_day=date(2027, 8, 31),
        ),
        152,
    ),
    Nearby(
        Offer(
            "kettle",
            "The Copper Kettle",
            {"en": "Tea for £3"},
            Category.FOOD,
            "7 Bear Passage",
            Spot(0, 0),
            "",
        ),
        4087,
    ),
    Nearby(
        Offer("boats", "Row Boats", {"en": "Half an hour free"}, Category.SPORT, "Park", Spot(0, 0), ""), 2406
    ),
)


BALLOT = Ballot(parse(DEMO.read_bytes(), DEMO.name).candidates, words=True)


class HandOutlets(Outlets):
    """A printer and a mail server that do nothing; `asked` is what they were given."""

    prints = posts = True

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []
        self.ticket = Ticket()

    def print(self, slip: Slip) -> Ticket:
        self.asked.append((slip,))
        return self.ticket

    def send(self, address: str, subject: str, text: str) -> Ticket:
        self.asked.append((address, subject, text))
        return self.ticket

    def drop(self) -> None:
        self.asked.clear()


class KioskScreen(ShellScreen[Window]):
    """The library kiosk, in a given size."""

    def __init__(self, size: tuple[int, int] = (1080, 1920)) -> None:
        super().__init__()
        self.window = Window(
            self.asked.append,
            lambda: "Charing Cross Library",
            nearby=lambda: OFFERS,
            choose_language=self.chosen.append,
            locked=False,
            clock=lambda: self.now,
        )
        self.outlets = HandOutlets()
        self.window.stack.receipt.equip(self.outlets, lambda: NOON)
        self.window.stack.tell_us.equip(lambda: BALLOT)
        self.thought: list[object] = []
        self.window.thinks.connect(self.thought.append)
        self.window.tools.offer_voice(there=True)
        self.window.retell()
        self.show(size)

    def pass_time(self, seconds: float) -> None:
        """Let time pass, as the window's own timer would."""
        self.now += seconds
        self.window.tick()
        self.settle()


def _signing_in(*answers: object) -> Callable[[KioskScreen], None]:
    def go(screen: KioskScreen) -> None:
        screen.go(Event.START)
        screen.tell(*answers)

    return go


def _signed_in(
    *events: Event, who: SignedIn = SIGNED_IN, then: tuple[object, ...] = ()
) -> Callable[[KioskScreen], None]:
    def go(screen: KioskScreen) -> None:
        screen.go(Event.START)
        screen.tell(who)
        screen.go(*events)
        screen.tell(*then)

    return go


def _pin(screen: KioskScreen) -> None:
    screen.go(Event.START)
    screen.window.on_text("21000000000001")
    screen.settle()


def _returning(screen: KioskScreen) -> None:
    screen.go(Event.RETURN)
    screen.tell(*RETURNS)


def _on_pad(*told: object, then: tuple[Event, ...], lines: tuple[Line, ...]) -> Callable[[KioskScreen], None]:
    def go(screen: KioskScreen) -> None:
        _signed_in(*then, then=lines)(screen)
        for one in told:
            screen.window.stack.pages[screen.window.state.page].take(one)
        screen.settle()

    return go


def _leaving(screen: KioskScreen) -> None:
    _signed_in()(screen)
    screen.window.asked_to_finish()
    screen.settle()


def _telling(*touches: str) -> Callable[[KioskScreen], None]:
    def go(screen: KioskScreen) -> None:
        _signed_in(Event.TELL_US)(screen)
        for touch in touches:
            form = screen.window.stack.tell_us.form
            (form.faces.buttons[Satisfaction.SATISFIED] if touch == "face" else getattr(form, touch)).click()
            screen.settle()

    return go


def _warned(screen: KioskScreen) -> None:
    screen.go(Event.START)
    screen.pass_time(65)


def _covered(button: str) -> Callable[[KioskScreen], None]:
    def go(screen: KioskScreen) -> None:
        getattr(screen.window.tools, button).click()
        screen.settle()

    return go


def _receipt(*tiles: str, then: tuple[object, ...] = ()) -> Callable[[KioskScreen], None]:
    """At the end of a session; then these tiles are touched, and this became of it."""

    def go(screen: KioskScreen) -> None:
        _signed_in(Event.BORROW, who=READER, then=LINES)(screen)
        screen.window.tools.finish.click()
        page = screen.window.stack.receipt
        for tile in tiles:
            getattr(page, tile).click()
        for outcome in then:
            screen.window.on_done(Done(screen.outlets.ticket, outcome))
        screen.settle()

    return go


def _wrong_address(screen: KioskScreen) -> None:
    _receipt("mail")(screen)
    form = screen.window.stack.receipt.address
    form.field.setText("amina")
    form.send.click()
    screen.settle()


def _staff(*then: object, event: Event | None = None) -> Callable[[KioskScreen], None]:
    def go(screen: KioskScreen) -> None:
        screen.go(Event.STAFF_DOOR)
        screen.tell(*then[:1])
        screen.go(*([event] if event else []))
        screen.tell(*then[1:])

    return go


def _called(screen: KioskScreen) -> None:
    screen.window.tools.help_.click()
    screen.window.on_help(HelpStands(HelpState.CALLED))
    screen.settle()


PAGES: dict[str, Callable[[KioskScreen], None]] = {
    "welcome": lambda screen: screen.settle(),
    "welcome-away": lambda screen: screen.tell(Open(open=True, away=True)),
    "sign-in": _signing_in(),
    "pin": _pin,
    "refused": _signing_in(NotSignedIn(Reason.TOO_MANY_TRIES)),
    "card-refused": _signing_in(CardRefused(reasons.Reason.WITHDRAWN)),
    "old-number": _signing_in(AskNumber()),
    "card-pin": _signing_in(AskPin()),
    "home": _signed_in(),
    "home-stopped": _signed_in(who=SignedIn("Amina", 2, may_borrow=False, why=Reason.OWES)),
    "borrow": _signed_in(Event.BORROW),
    "borrowed": _signed_in(Event.BORROW, then=LINES),
    "borrow-on-pad": _on_pad(PadNews(), then=(Event.BORROW,), lines=()),
    "borrowed-on-pad": _on_pad(
        PadNews(incomplete=(Incomplete("30000000000001", 2, 3),), left=True),
        Secured("1", confirmed=False),
        then=(Event.BORROW,),
        lines=LINES,
    ),
    "returned-on-pad": _on_pad(
        PadNews(there=False), Secured("1", confirmed=False), then=(Event.RETURN,), lines=RETURNS
    ),
    "return": lambda screen: screen.go(Event.RETURN),
    "returned": _returning,
    "account": _signed_in(Event.ACCOUNT, then=(ACCOUNT,)),
    "offers": lambda screen: screen.go(Event.OFFERS),
    "account-empty": _signed_in(Event.ACCOUNT, then=(Account(),)),
    "receipt": _receipt(),
    "receipt-on-screen": _receipt("on_screen"),
    "receipt-printing": _receipt("paper"),
    "receipt-printed": _receipt("paper", then=(PrinterState.READY,)),
    "receipt-no-paper": _receipt("paper", then=(PrinterState.NO_PAPER,)),
    "receipt-address": _receipt("mail"),
    "receipt-wrong-address": _wrong_address,
    "farewell": _leaving,
    "tell-us": _telling(),
    "tell-us-vote": _telling("face"),
    "tell-us-words": _telling("face", "skip"),
    "tell-us-thanks": _telling("face", "skip", "send"),
    "warning": _warned,
    "languages": _covered("language_"),
    "help": _covered("help_"),
    "help-called": _called,
    "staff-door": _staff(StaffNo("badge_wrong")),
    "staff-pin": _staff(BadgeSeen(("Grace", "Amina Khalid-Okonkwo", "Tom"))),
    "staff-menu": _staff(IN, TESTED, RECORDED),
    "staff-recorded": _staff(IN, RECORDED, event=Event.STAFF_RECORDED),
    "closed": lambda screen: screen.tell(Open(open=False)),
    "broken": lambda screen: screen.go(Event.CRASHED),
}


def open_page(name: str, size: tuple[int, int] = (1080, 1920)) -> KioskScreen:
    """A page by name; to be closed."""
    screen = KioskScreen(size)
    PAGES[name](screen)
    return screen
