"""A door's device without its screen: what is shown to it, what it answers, and how often its door opened."""

from pathlib import Path

from kiosk.door.door import Door
from kiosk.door.faults import DoorFault
from kiosk.door.opener import Opener
from kiosk.door.values import AskDoor, DoorAnswer, DoorRequest, DoorStands, ShowAtDoor
from shared.desk.line import HubLine
from shared.desk.station import Station, take_up
from shared.device.state import State
from shared.domain.events import Event
from shared.domain.moment import Moment
from shared.ledger.ledger import Ledger
from tests.fakes.hands import Hands
from tests.fakes.town import Pass, Town


class Latch:
    """An opener in the test's hands: it counts, or fails as told; it knows what the log said meanwhile."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.opened = 0
        self.logged: list[Event] = []
        self.fault: str | None = None
        self.power_cut = False

    def open(self, until: float) -> None:
        self.logged = events_of(self._state)
        if self.power_cut:
            raise PowerCut
        if self.fault is not None:
            raise DoorFault("as told", code=self.fault)
        self.opened += 1

    def tick(self) -> None:
        """It shuts itself."""

    def close(self) -> None:
        """It shuts itself."""


class PowerCut(BaseException):
    """The machine ends here: nothing of the program goes on."""


class DoorKiosk:
    """Opens on the device in `folder`, at the door of the town's library at Charing Cross."""

    def __init__(self, folder: Path, town: Town, hands: Hands) -> None:
        self.town, self.hands = town, hands
        self.state = State.create(folder)
        self.state.settings.write_text('reserve_mib = 1\nvenue = "charing-cross"\n')
        town.give_secrets(self.state, "kiosk")
        self.latch = Latch(self.state)
        self.contact()
        self.open(self.latch)

    def open(self, opener: Opener) -> None:
        """The program starts."""
        station = Station(self.state, self.hands.readers)
        self.desk = station.desk(station.judge("charing-cross", "unstaffed"))
        self.door = Door(self.desk, HubLine(), station.stamp, opener, self.seconds)

    def cut_the_power(self) -> None:
        """The machine goes off and on; the program starts anew."""
        self.desk.book.close()  # the connection is gone with the program; the file is as it was
        self.latch = Latch(self.state)
        self.hands.restart()
        self.open(self.latch)

    def seconds(self) -> float:
        """The clock that only goes forward."""
        return self.hands.boot_ns / 1e9

    def contact(self) -> None:
        """The city's newest bundle comes in."""
        self.town.publish()
        take_up(self.town.folder, self.state.trust, Moment(self.hands.wall_ms, self.hands.wall_ms))

    def ask(self, request: DoorRequest) -> list[DoorAnswer]:
        """What the screen is told."""
        return list(self.door.handle(request))

    def show(self, card: Pass | str) -> DoorAnswer:
        """Somebody shows a card; what they are told."""
        text = card if isinstance(card, str) else card.text
        return self.ask(ShowAtDoor(text, self.seconds()))[0]

    def stands(self) -> DoorStands:
        """How it stands at the door."""
        (told,) = self.ask(AskDoor())
        assert isinstance(told, DoorStands)
        return told

    def events(self) -> list[Event]:
        """What the log says, oldest first."""
        return events_of(self.state)


def events_of(state: State) -> list[Event]:
    """What a device's log says, oldest first, for another program."""
    ledger = Ledger.inspect(state.ledger)
    try:
        return list(ledger.events())
    finally:
        ledger.close()
