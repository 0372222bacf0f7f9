"""Who came: cards one after the other, or a tally; where an event asks for it, a guardian's consent."""

from functools import partial

from kiosk.ui.frame import EDGE, stand_close
from kiosk.ui.page import Page, Ports, scrolling
from kiosk.ui.workshop.practice import card_words
from kiosk.ui.workshop.viewfinder import Viewfinder
from kiosk.workshop.practice import Sample
from kiosk.workshop.values import AtDesk, Attend, Attended, GuardianAgreed, PlayCard, Tally
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from shared.qt.widgets import Button, Label, repolish
from shared.qt.words import reason_words
from shared.qt.words_facts import number


class AttendancePage(Page):
    """Cards one after the other, or a tally; never a list of names."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._heads = 0
        self._last: Attended | None = None
        self._practice, self._children = False, False
        self.count, self.verdict, self.hint = Label("display", centred=True), Label("title"), Label("lead")
        self.agreed = Button(lambda: ports.post(GuardianAgreed(seen=True)), kind="main")
        self.not_agreed = Button(lambda: ports.post(GuardianAgreed(seen=False)))
        self.samples = {one: Button(partial(ports.post, PlayCard(one))) for one in Sample}
        self.more = Button(lambda: ports.post(Tally(1)), kind="main")
        self.less = Button(lambda: ports.post(Tally(-1)))
        layout = self._layout = scrolling(self, margin=EDGE, space=24)
        self.camera = Viewfinder()
        consent, tally = (self.verdict, self.agreed, self.not_agreed), (self.more, self.less)
        for part in (self.hint, self.camera, self.count, *consent, *tally, *self.samples.values()):
            layout.addWidget(part)
        layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("Who came")

    @property
    def _asks(self) -> bool:
        """Whether the ambassador is to say something of the card that was shown: no other takes its place."""
        return self._last is not None and self._last.asks_consent

    @property
    def for_camera(self) -> bool:
        return not self._asks

    def fit(self, short: bool) -> None:
        stand_close(self._layout, self.window().width(), short=short)
        self.camera.fit(short)

    def read(self, text: str) -> None:
        if not self._asks:
            self.ports.post(Attend(text))

    def take(self, answer: object) -> str | None:
        match answer:
            case Attended():
                self._last, self._heads = answer, answer.heads
            case AtDesk():
                self._last, self._heads = None, answer.heads
                self._practice = answer.practice
                self._children = answer.open is not None and answer.open.guardian
            case _:
                return None
        self.retell()
        return self.verdict.text() or self.count.text()

    def wipe(self) -> None:
        self._heads, self._last, self._practice, self._children = 0, None, False, False
        self.retell()

    def retell(self) -> None:
        hint = self.tr("Scan a card, or count whoever has none.")
        ages = self.tr("Whoever is 16 or younger needs a guardian who agrees: ask before you count.")
        self.hint.setText(f"{hint} {ages}" if self._children else hint)
        self.count.setText(number(self._heads))
        self.count.setAccessibleName(
            self.tr("Came so far: {number}").replace("{number}", number(self._heads))
        )
        self._retell_verdict()
        self.more.say(self.tr("One more, without a card"))
        self.less.say(self.tr("One less"))
        for one, button in self.samples.items():
            button.say(card_words(one))
            button.setVisible(self._practice)

    def _retell_verdict(self) -> None:
        last = self._last
        asks = self._asks
        decision = None if last is None else last.outcome.decision
        words, finding = "", ""
        if asks:
            words = self.tr(
                "Not in yet: a parent or guardian has to agree first. Have you seen that they do, on paper "
                "or from themselves?"
            )
            finding = "check"
        elif decision is not None and not decision.admits:
            finding = "bad"
            words = (
                self.tr("Not in: their parent or guardian has not agreed.")
                if decision.reason is Reason.GUARDIAN_CONSENT
                else reason_words(decision.reason, decision.facts)
            )
        elif decision is not None:
            words = self.tr("Welcome")
            if decision.verdict is Verdict.NOTE:
                finding = "check"
                agreed = decision.reason is Reason.GUARDIAN_CONSENT
                more = self.tr("That their guardian agrees is noted.")
                words = f"{words}. {more if agreed else reason_words(decision.reason, decision.facts)}"
        self.verdict.setProperty("finding", finding)
        repolish(self.verdict)
        self.verdict.setText(words)
        self.verdict.setVisible(bool(words))
        self.agreed.say(self.tr("Yes, seen: let them in"))
        self.not_agreed.say(self.tr("No: not in"))
        self.agreed.setVisible(asks)
        self.not_agreed.setVisible(asks)
