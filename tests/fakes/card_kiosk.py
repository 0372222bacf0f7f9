"""A kiosk on a real device folder, without its screen: what is shown to it, and what it answers."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.library.away import Away
from kiosk.library.cards import CardDesk
from kiosk.library.counter import LibraryCounter
from kiosk.library.entrance import Entrance
from kiosk.library.links import Links
from kiosk.library.profile import Profile
from kiosk.library.proposals import ProposalBook
from kiosk.library.system import LibrarySystem
from kiosk.library.values import Answer, Request, ShowCard
from shared.desk.line import HubLine
from shared.desk.station import Station, take_up
from shared.device.state import State
from shared.domain.contact import Contact, Line
from shared.domain.events import Event
from shared.domain.moment import Moment
from shared.ledger.ledger import Ledger
from shared.wire.alias import library_alias
from tests.fakes.hands import Hands
from tests.fakes.town import Pass, Town


class CardKiosk:
    """Opens on the device in `folder`, of the town's library at Charing Cross."""

    def __init__(self, folder: Path, town: Town, hands: Hands, system: LibrarySystem) -> None:
        self.town, self.hands, self.system = town, hands, system
        self.profile = Profile()
        self.state = State.create(folder)
        self.state.settings.write_text('reserve_mib = 1\nvenue = "charing-cross"\n')
        town.give_secrets(self.state, "kiosk")
        self.contact()
        self.open()

    def open(self) -> None:
        """The program starts."""
        station = Station(self.state, self.hands.readers)
        self.line = HubLine()
        desk = self.desk = station.desk(station.judge("charing-cross", "library"))
        self.cards = CardDesk(desk, self.line, station.stamp)
        away = None
        if self.profile.offline == "record":
            book = ProposalBook.of(self.state, lambda: datetime.fromtimestamp(self.hands.wall_ms / 1000, UTC))
            away = Away(self.system, book, self.profile)
        links = Links.of(self.state, desk.book)
        entrance = Entrance(self.system, self.profile, self.cards, links, away=away)
        self.counter = LibraryCounter(self.system, entrance, self.cards, away)

    def restart(self, **profile: object) -> None:
        """The program ends and starts again, with another profile where one is given."""
        self.counter.close()
        self.profile = replace(self.profile, **profile)
        self.open()

    def ask(self, request: Request) -> list[Answer]:
        """What the screen is told."""
        return list(self.counter.handle(request))

    def show(self, card: Pass) -> Answer:
        """Somebody shows a card; the one answer."""
        (answer,) = self.ask(ShowCard(card.text))
        return answer

    def alias(self, card: Pass) -> str:
        """The card's number in the library system."""
        return library_alias(self.town.keys.library_key, card.claims.card_id)

    def contact(self) -> None:
        """The city's newest bundle comes in, as a sync brings it."""
        self.town.publish()
        take_up(self.town.folder, self.state.trust, Moment(self.hands.wall_ms, self.hands.wall_ms))

    def hear(self, line: Line = Line.ONLINE) -> list[Answer]:
        """News of the hub, and what the screen is told of it."""
        self.line.hear(Contact(line))
        return list(self.counter.tick(0.0))

    def events(self) -> list[Event]:
        """What the log says of cards, oldest first."""
        ledger = Ledger.inspect(self.state.ledger)
        try:
            return list(ledger.events())
        finally:
            ledger.close()
