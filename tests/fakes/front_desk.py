"""A whole desk on a real device folder: what staff ask, what the camera sees, what comes back."""

from pathlib import Path

from shared.capture.decoder import Decoder
from shared.capture.readers import Sighted
from shared.desk.counter import Counter
from shared.desk.line import HubLine
from shared.desk.self_test import run_self_test
from shared.desk.staff_actions import StaffActions
from shared.desk.station import Station, take_up
from shared.desk.values import Answer, Notice, Outcome, ReadText, Request, Snapshot, Unlock
from shared.device.staff import Staff
from shared.device.state import State
from shared.domain.events import Event
from shared.domain.moment import Moment
from shared.ledger.ledger import Ledger
from tests.fakes.hands import Hands
from tests.fakes.town import Town

NAME, PIN = "Sam", "4826"
_WORK = 1 << 4  # scrypt rounds: what a test waits for is not its subject


class FrontDesk:
    """A desk that opens on the device in `folder`, with its clock in the test's hands."""

    def __init__(self, folder: Path, town: Town, hands: Hands, service: str = "swim") -> None:
        self.folder, self.town, self.hands, self._service = folder, town, hands, service
        self.state = State.create(folder)
        self.state.settings.write_text('reserve_mib = 1\nvenue = "porchester"\n')
        self.staff = Staff(self.state.staff, hands.readers, _WORK)
        self.staff.add(NAME, PIN)
        take_up(town.folder, self.state.trust, Moment(hands.wall_ms, hands.wall_ms))
        town.give_secrets(self.state)
        self.seconds = 0.0
        self.open()

    def open(self) -> None:
        """The program starts."""
        station = Station(self.state, self.hands.readers)
        judge = station.judge(station.settings.venue, self._service)
        self.desk = station.desk(judge)
        self.staff = Staff(self.state.staff, self.hands.readers, _WORK)
        self.actions = StaffActions(self.desk, self.staff, station.save_for_hub)
        self.line = HubLine()
        self.counter = Counter(
            self.desk,
            self.actions,
            Decoder(),
            lambda: station.practice_book(judge),
            lambda desk: run_self_test(desk, lambda: ()),
            self.line,
        )

    def restart(self) -> None:
        """The program ends and starts again."""
        self.counter.close()
        self.open()

    # --- what people do ------------------------------------------------------------------------------------

    def scan(self, text: str) -> Outcome:
        """A hand scanner reads a text."""
        answer = self.scan_anything(text)
        assert isinstance(answer, Outcome), answer
        return answer

    def scan_anything(self, text: str) -> Answer:
        """The same where the answer may be a notice: a badge that unlocks, a full group."""
        return self.ask(ReadText(text))

    def see(self, *texts: str, after: float = 0.1) -> Outcome | Notice | None:
        """The camera's next frame, `after` seconds later, with these codes in it."""
        self.seconds += after
        self.hands.wait(after)
        corners = ((0, 0), (9, 0), (9, 9), (0, 9))
        codes = [Sighted(text, "QRCode", corners, "test") for text in texts]
        return self.desk.see(codes, self.seconds)

    def hold(self, *texts: str, seconds: float) -> list[Outcome | Notice]:
        """Codes are held before the camera at 20 frames a second; what was answered meanwhile."""
        answers = [self.see(*texts, after=0.05) for _ in range(round(seconds * 20))]
        return [answer for answer in answers if answer is not None]

    def ask(self, request: Request) -> Answer:
        """The answer to what staff ask; the snapshot where there is no other."""
        return next(iter(self.counter.ask(request)))

    def unlock(self) -> None:
        """Sam types the PIN."""
        assert self.ask(Unlock(NAME, PIN)) == Notice("unlocked", {"name": NAME, "open_s": 300})

    def later(self, seconds: float = 31) -> None:
        """Time passes in which nobody comes; the desk looks after itself meanwhile."""
        self.hands.wait(seconds)
        self.seconds += seconds
        list(self.counter.tick(self.seconds))

    def bring_bundle(self) -> None:
        """What the city published last reaches the device's folder."""
        take_up(self.town.folder, self.state.trust, Moment(self.hands.wall_ms, self.hands.wall_ms))

    def town_published(self) -> None:
        """The newest bundle comes, and the desk takes it up."""
        self.bring_bundle()
        self.later()

    # --- what there is -------------------------------------------------------------------------------------

    @property
    def snapshot(self) -> Snapshot:
        return self.counter.snapshot()

    def events(self, kind: str | None = None) -> list[dict]:
        """The payloads in the real ledger, read as another program would; the chain must hold."""
        if not self.state.ledger.exists():
            return []
        ledger = Ledger.inspect(self.state.ledger)
        try:
            assert ledger.verify().ok
            told = [_told(event) for event in ledger.events()]
        finally:
            ledger.close()
        return [event for event in told if kind is None or event["kind"] == kind]


def _told(event: Event) -> dict:
    return {"id": event.id, **(event.payload or {})}
