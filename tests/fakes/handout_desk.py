"""A handout desk on a real device folder, and the hub it belongs to, by hand: no line in between."""

from pathlib import Path

from hub import referrals, stock
from hub.publish import publish
from kiosk.handout.desk import HandoutDesk
from kiosk.handout.values import (
    ChooseItem,
    Confirm,
    GiveNeed,
    GiveNumber,
    GiveReferral,
    HandoutAt,
    NoCard,
    ShowHolder,
)
from shared.desk.desk import Desk
from shared.desk.station import Station, take_up
from shared.device.state import State
from shared.domain.handout import Condition
from shared.domain.moment import Moment
from shared.wire.allotment import Allotment
from tests.fakes.hands import Hands
from tests.fakes.town import Town

ICCID = "8944 1100 6805 8912 341"  # made up; its check digit is right
OTHER_ICCID = "8944110068058912358"
VENUE = "charing-cross"


class HandoutTablet:
    """A tablet at a library: what an ambassador does there, and what the hub does with it."""

    def __init__(self, folder: Path, town: Town, hands: Hands, venue: str = VENUE) -> None:
        self.town, self.hands, self.venue = town, hands, venue
        self.state = State.create(folder)
        self.state.settings.write_text(f'reserve_mib = 1\nvenue = "{venue}"\n')
        self.bring_bundle()
        town.give_secrets(self.state, "kiosk")
        self.station = Station(self.state, hands.readers)
        judge = self.station.judge(venue, "library")
        self.book = self.station.book(judge)
        self.syncs = 0
        self.desk = HandoutDesk(judge, self.book, self._desk_for, self._sync)

    def _desk_for(self, service: str) -> Desk:
        desk = self.station.desk(self.station.judge(self.venue, service))
        desk.book = self.book
        return desk

    def _sync(self) -> None:
        self.syncs += 1

    def bring_bundle(self) -> None:
        take_up(self.town.folder, self.state.trust, Moment(self.hands.wall_ms, self.hands.wall_ms))

    def hold(self, item: str, units: int, number: int = 1) -> None:
        """The hub allotted so many."""
        name = f"00000000-0000-4000-8000-{number:012}"
        self.book.use(
            lambda ledger: ledger.handouts.take(
                [Allotment(name, self.state.device_id, ledger.log, item, units, 0)]
            )
        )

    def give_sim(self, code: str, number: str = ICCID, card: str | None = None) -> HandoutAt:
        """All the steps of a SIM card; where it stands at the end."""
        self.desk.answer(ChooseItem("sim-40gb"))
        self.desk.answer(NoCard() if card is None else ShowHolder(card))
        self.desk.answer(GiveReferral(code))
        self.desk.answer(GiveNeed(True, "no-internet"))
        self.desk.answer(GiveNumber(number, "vodafone"))
        return self.desk.answer(Confirm(Condition.NEW))

    def events(self) -> list[dict]:
        return [event.payload or {} for event in self.book.use(lambda ledger: list(ledger.events()))]

    def close(self) -> None:
        self.book.close()


def codes(town: Town, count: int = 1, item: str = "sim-40gb", service: str = "unfold") -> list[str]:
    """A service got these, and the bundle tells their hashes."""
    with town.hub.alone() as connection:
        made = referrals.make(town.hub, connection, service, item, count, 90)
        publish(town.hub, connection)
    return made


def lay_in(town: Town, units: int, venue: str = VENUE, item: str = "sim-40gb") -> None:
    """So many lie at a venue."""
    with town.hub.write() as connection:
        stock.set_units(connection, venue, item, units)
