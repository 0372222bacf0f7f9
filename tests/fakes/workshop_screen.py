"""The workshop desk's window with no thread behind it: every page at hand, filled with what is long and
awkward."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from kiosk.handout.values import HandoutAt, OnOffer, Problem, Step
from kiosk.paper.courier import Done
from kiosk.paper.outlets import Outlets
from kiosk.paper.printer import PrinterState
from kiosk.paper.system_printer import SystemPrinter
from kiosk.signup.session import Listed
from kiosk.ui.workshop.paper import Letterhead
from kiosk.ui.workshop.window import WorkshopWindow
from kiosk.workshop.handover import HandedOver, StaffDesk
from kiosk.workshop.pages import Event
from kiosk.workshop.practice import made_up
from kiosk.workshop.values import (
    Asked,
    AskEvidence,
    AtDesk,
    Attended,
    CardReady,
    DatedEvent,
    Ending,
    NoSuchCode,
    OnPhone,
    Summary,
    Trouble,
)
from shared.desk.values import Outcome, RulingRow
from shared.domain.decision import Decision, Verdict
from shared.domain.moment import Moment
from shared.domain.reasons import Reason
from shared.domain.ruling import Ruling, Why
from shared.domain.signup.fields import Problem as Wrong
from shared.domain.signup.fields import Value
from shared.domain.signup.pages import BY_NAME, PAGES
from shared.ledger.handouts import Lent
from shared.qt.widgets import Button
from shared.trust.catalogue import parse
from tests.fakes.kiosk_screen import BALLOT, DEMO
from tests.fakes.shell_screen import ShellScreen

AT = Callable[["WorkshopScreen"], None]
EVENT = DatedEvent(
    "digital-help", dict.fromkeys(("en", "ar", "fr"), "\u2068Digital help and a cup of tea\u2069")
)
LIONS = DatedEvent("city-lions", EVENT.name, True, time(16), time(18, 30))
DESK = AtDesk("J.R.", (EVENT, LIONS), online=True)
PEOPLE = made_up(date(2026, 11, 22), None)
SERVICES = {"sim-cards": EVENT.name}
RULINGS = (
    RulingRow("a", Ruling.DUPLICATE, Why.REFERRAL_USED, Moment(0, 0), "sim-cards"),
    RulingRow("b", Ruling.REFUSED, Why.NOT_ALLOTTED, Moment(0, 0), None, own=False),
)
THINGS = tuple(parse(DEMO.read_bytes(), DEMO.name).handouts)
OFFERS = tuple(OnOffer(one, 2, 9) for one in THINGS)
KINDS = ("council-tax-bill", "tenancy", "bank-statement", "benefit-letter", "support-letter", "school-letter")
STAFF = ("Grace", "Amina Khalid-Okonkwo", "Tom")
LAST = Asked("check", len(PAGES), len(PAGES), "en", "7KX2")
HUB, TEXT = "https://hub.example.org", "1" * 300
LINK, REFERENCE = f"{HUB}/w/7kx2m9q-rtd8f3a-0123456-789abcd", "7KX-2M9"
ANSWERS: dict[str, Value] = {
    "language": "en",
    "wallet": "none",
    "home": "here",
    "postcode": "SW1A 1AA",
    "first_name": "Adelaide Wilhelmina",
    "family_name": "Quintanilha-Featherstonehaugh",
    "date_of_birth": "1958-03-27",
    "address": "Flat 7, 12 Marsham Street\nLondon",
    "email": "adelaide.quintanilha@mail.example.org",
    "phone": "",
    "consents": ("news",),
    "access_needs": "",
}


class WorkshopScreen(ShellScreen[WorkshopWindow]):
    """The workshop desk, in a given size."""

    rounds = 6  # Qt hands a new size on from layout to layout, one a round

    def __init__(self, size: tuple[int, int]) -> None:
        super().__init__()
        self.window = WorkshopWindow(
            self.asked.append,
            lambda: "Charing Cross Library",
            choose_language=self.chosen.append,
            locked=False,
            clock=lambda: self.now,
        )
        outlets, head = Outlets(SystemPrinter()), Letterhead("Westminster")  # a printer that nobody starts
        self.window.card.equip(outlets, head, lambda: BALLOT)
        self.window.handout.equip(outlets, head)
        self.show(size)


def _told(*answers: object, event: Event | None = None) -> AT:
    """The ambassador is in; then this."""

    def go(screen: WorkshopScreen) -> None:
        screen.tell(AtDesk("J.R.", (EVENT,), online=True))
        screen.go(*([event] if event else []))
        screen.tell(*answers)

    return go


def _verdict(reason: Reason, verdict: Verdict = Verdict.NOTE, **facts: int) -> Outcome:
    return Outcome(Decision(verdict, LIONS.id, reason, facts), Moment(0, 0))


def _played(screen: WorkshopScreen) -> None:
    """One of the made-up people is asked for their address."""
    _told(replace(DESK, practice=True, people=PEOPLE))(screen)
    screen.window.stack.pages[screen.window.state.page].people.findChildren(Button)[1].click()  # type: ignore[attr-defined]
    screen.tell(Asked("address", 8, 12, "en", "7KX2"))


def _asked(page: str, *, wrong: bool = False) -> AT:
    """A question, answered before, or not well."""
    fields = [field.name for field in BY_NAME[page].fields]
    before = {name: ANSWERS[name] for name in fields if name in ANSWERS}
    problems = dict.fromkeys(fields, Wrong.MISSING) if wrong else {}
    answers = ANSWERS if page == "check" else before
    return _told(Asked(page, len(PAGES), len(PAGES), "en", "7KX2", answers, problems))


def _handout(step: Step, thing: int, **more: object) -> AT:
    return _told(HandoutAt(step, OFFERS, THINGS[thing], **more), event=Event.HANDOUT)  # type: ignore[arg-type]


def _evidence(screen: WorkshopScreen) -> None:
    _told(LAST, AskEvidence(KINDS, STAFF, wrong=True, wait_s=30))(screen)
    kinds = (one for one in screen.page.findChildren(Button) if one.isCheckable() and one.isVisible())
    next(kinds).click()
    screen.settle()


def _forgetting(screen: WorkshopScreen) -> None:
    _asked("contact")(screen)
    screen.window.question.forget.click()
    screen.settle()


def _printed(then: AT, state: PrinterState) -> AT:
    """It was printed, or could not be."""

    def go(screen: WorkshopScreen) -> None:
        then(screen)
        page = screen.window.stack.pages[screen.window.state.page]
        printing = page.printing  # type: ignore[attr-defined]
        printing.button.click()
        screen.window.on_done(Done(printing._job, state))
        screen.settle()

    return go


def _thinking(touches: int) -> AT:
    """At the card, so many questions of what they think further."""

    def go(screen: WorkshopScreen) -> None:
        _told(LAST, CardReady(Ending.PROVISIONAL, TEXT))(screen)
        form = screen.window.card.form
        for one in (next(iter(form.faces.buttons.values())), form.skip, form.send)[:touches]:
            one.click()
            screen.settle()

    return go


WORKSHOP_PAGES: dict[str, AT] = {
    "start": lambda screen: screen.settle(),
    "desk": _told(AtDesk("J.R.", (EVENT,), aside=2)),
    "desk-open": _told(AtDesk("J.R.", (), open=EVENT, aside=12, heads=117, online=True, handouts=True)),
    "desk-doubt": _told(AtDesk("J.R.", (EVENT,), clock_doubtful=True)),
    "desk-trouble": _told(Trouble("cannot_record")),
    "desk-practice": _told(replace(DESK, practice=True, people=PEOPLE)),
    "desk-to-sort-out": _told(replace(DESK, open=LIONS, sort_out=3)),
    "played": _played,
    "attendance-practice": _told(
        replace(DESK, open=LIONS, practice=True, people=PEOPLE),
        Attended(_verdict(Reason.GUARDIAN_CONSENT), 3, asks_consent=True),
        event=Event.ATTENDANCE,
    ),
    "attendance-refused": _told(
        Attended(_verdict(Reason.TOO_OLD, Verdict.REFUSE, to_age=16), 3), event=Event.ATTENDANCE
    ),
    "card-practice": _told(replace(DESK, practice=True), LAST, CardReady(Ending.PRACTICE, "PRACTICE")),
    "handed-over": _told(LAST, HandedOver(STAFF, "7KX2", wrong=True, wait_s=30, reference="7KX-2M9")),
    "staff-desk": _told(LAST, HandedOver(STAFF, "7KX2"), StaffDesk(STAFF[1], RULINGS, 9, SERVICES)),
    "staff-desk-nothing": _told(LAST, HandedOver(STAFF), StaffDesk("Tom")),
    "attendance": _told(event=Event.ATTENDANCE),
    "code": _told(event=Event.CODE),
    "code-wrong": _told(NoSuchCode(), event=Event.CODE),
    **{f"ask-{page.name}": _asked(page.name) for page in PAGES},
    **{f"wrong-{page.name}": _asked(page.name, wrong=True) for page in PAGES if page.fields},
    "forgetting": _forgetting,
    "evidence": _told(LAST, AskEvidence(KINDS, STAFF)),
    "evidence-pin": _evidence,
    "evidence-unlisted": _told(LAST, AskEvidence(KINDS, STAFF, listed=Listed.NO)),
    "evidence-unknown": _told(LAST, AskEvidence(KINDS, STAFF, listed=Listed.UNKNOWN)),
    "pass": _told(LAST, CardReady(Ending.PROVISIONAL, TEXT)),
    "pass-dated": _told(
        LAST, CardReady(Ending.PROVISIONAL, TEXT, date(2026, 12, 6), "evidence", LINK, REFERENCE)
    ),
    "card": _told(
        LAST, CardReady(Ending.ISSUED, TEXT, link=LINK, reference=REFERENCE)
    ),
    "pass-no-paper": _printed(_told(LAST, CardReady(Ending.PROVISIONAL, TEXT)), PrinterState.NO_PAPER),
    "pass-vote": _thinking(1),
    "pass-words": _thinking(2),
    "pass-thanks": _thinking(3),
    **{
        f"waiting-{why or 'line'}": _told(
            LAST, CardReady(Ending.WAITING, why=why, link=LINK, reference=REFERENCE)
        )
        for why in (None, "evidence", "twin", "change", "look")
    },
    "waiting": _told(LAST, CardReady(Ending.WAITING)),
    "forgotten": _told(LAST, CardReady(Ending.FORGOTTEN)),
    "forgotten-away": _told(LAST, CardReady(Ending.FORGOTTEN, why="hub_away")),
    "phone": _told(LAST, OnPhone(f"{HUB}/join/{'x' * 43}", 0, "7KX2")),
    "handout": _told(HandoutAt(Step.CHOOSE, OFFERS), event=Event.HANDOUT),
    "handout-who": _handout(Step.WHO, 0),
    "handout-referral": _handout(Step.REFERRAL, 0, problem=Problem.CODE_MISTYPED),
    "handout-need": _handout(Step.NEED, 0, problem=Problem.NO_CRITERION),
    "handout-number": _handout(Step.NUMBER, 0, problem=Problem.NO_NETWORK),
    "handout-serial": _handout(Step.NUMBER, -1),
    "handout-back": _handout(Step.CONFIRM, -1, back=True, last4="2341"),
    "handout-back-lent": _handout(
        Step.CONFIRM, -1, back=True, last4="2341", lent=Lent(date(2026, 9, 2), date(2026, 12, 1))
    ),
    "handout-done": _handout(Step.DONE, 0, last4="2341", use_by=date(2026, 12, 1)),
    "handout-printed": _printed(_handout(Step.DONE, -1, due=date(2026, 12, 1)), PrinterState.READY),
    "summary": _told(Summary(EVENT, 125, 17, 6, 4, 1, 1, 3), event=Event.SUMMARY),
    "broken": lambda screen: screen.go(Event.CRASHED),
}  # fmt: skip
