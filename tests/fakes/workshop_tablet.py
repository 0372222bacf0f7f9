"""A workshop desk's thread on a real device folder of a real city, by a clock in the test's hands."""

from collections.abc import Container
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from hub import delegates
from kiosk.library.values import ShowCard
from kiosk.signup.office import Around, SignUpOffice
from kiosk.signup.provisional import Delegate
from kiosk.workshop.ambassador import Lectern
from kiosk.workshop.desk import WorkshopDesk
from kiosk.workshop.handover import StaffTurn
from kiosk.workshop.post import HubPost
from kiosk.workshop.premises import Premises
from kiosk.workshop.values import (
    AmbassadorSeen,
    AtDesk,
    DatedEvent,
    GiveAmbassadorPin,
    GiveAnswers,
)
from shared.desk.book import Book
from shared.desk.desk import Desk
from shared.desk.staff_actions import StaffActions
from shared.desk.station import Station, take_up
from shared.device.staff import Role, Staff
from shared.device.state import State
from shared.domain.card import Kind
from shared.domain.faults import Fault
from shared.domain.moment import Moment
from shared.domain.ruling import Ruled
from shared.domain.signup.fields import Here
from shared.ledger.ledger import Ledger
from shared.wire.seal import SealingKey
from shared.wire.signup import Envelope, opened
from tests.fakes.hands import Hands
from tests.fakes.town import Town

PIN, STAFF_PIN = "4826", "7391"
HUB = X25519PrivateKey.from_private_bytes(bytes(range(32)))
WORKSHOP = DatedEvent("digital-help", {"en": "Digital help"})
GIVEN: dict[str, dict[str, object]] = {
    "language": {"language": "en"},
    "wallet": {"wallet": "none"},
    "home": {"home": "here"},
    "postcode": {"postcode": "sw1a1aa"},
    "name": {"first_name": "Adelaide", "family_name": "Quintanilha"},
    "birth": {"date_of_birth": "27 3 1958"},
    "address": {"address": "12 Marsham Street"},
}
PAGES = ("language", "wallet", "home", "postcode", "name", "birth", "address", "contact", "access")
TYPED = (b"Adelaide", b"Quintanilha", b"1958-03-27", b"Marsham")


class Full(Fault):
    """The disk is full."""

    code = "ledger_full"


class Tablet:
    """A tablet's folder at Charing Cross; `start` is the program's start, as after a kill where it ran. One
    that `signs` passes by itself is listed by the hub."""

    def __init__(self, folder: Path, town: Town, hands: Hands, *, signs: bool = False) -> None:
        self.town, self.hands = town, hands
        self.state = State.create(folder)
        self.state.settings.write_text('reserve_mib = 1\nvenue = "charing-cross"\n')
        town.give_secrets(self.state, "kiosk")
        if signs:
            key = self.state.delegate_key().public_key().public_bytes_raw()
            with town.hub.alone() as connection:
                delegates.register(connection, self.state.device_id, key, 0, town.today.date())
        self.bring_bundle()
        people = Staff(self.state.staff, hands.readers, work=2)
        people.add("Jo Reyes", PIN, Role.AMBASSADOR)
        people.add("Maria", STAFF_PIN, Role.DESK)
        self.key: SealingKey | None = SealingKey(HUB.public_key().public_bytes_raw())
        self.postcodes: Container[str] | None = None  # that the city lists
        self.online, self.full, self.in_service = False, False, True
        self.dated: tuple[DatedEvent, ...] = (WORKSHOP,)
        self.card = town.card(Kind.AMBASSADOR).text
        self.start()

    def bring_bundle(self) -> None:
        """The hub signs a new one, and a sync brings it."""
        self.town.publish()
        take_up(self.town.folder, self.state.trust, Moment(self.hands.wall_ms, self.hands.wall_ms))

    def start(self) -> None:
        """The program starts; whatever ran before just ended, without a word."""
        station = Station(self.state, self.hands.readers)
        self.clock = station.clock
        judge = station.judge("charing-cross", "library")
        staff = Staff(self.state.staff, self.hands.readers, work=2)
        self.zone = zone = judge.place.catalogue.zone

        def here() -> Here:
            today = station.clock.now().local(zone).date()
            return Here(today, self.postcodes, judge.place.catalogue.guardian_below)

        bundle = station.bundle()
        assert bundle is not None

        def delegate() -> Delegate | None:
            return Delegate.of(bundle.ring, self.state.delegate_key(), here().today)

        books: list[Book] = []

        def office(practice: bool) -> SignUpOffice:
            around = Around("device", "charing-cross", station.clock.now, self._seals, here, delegate)
            books.append(station.practice_book(judge) if practice else station.book(judge))
            return SignUpOffice(books[-1], around)

        def desk_for(service: str, practice: bool) -> Desk:
            made = station.desk(station.judge("charing-cross", service))
            if practice:
                made.book = books[-1]
            return made

        desk = station.desk(judge)
        premises = Premises(
            lambda: self.dated,
            desk_for,
            station.clock.now,
            lambda: self.online,
            lambda: None,
            "https://hub.example.org",
            uptime_s=lambda: self.hands.boot_ns / 1_000_000_000,
            in_service=lambda: self.in_service,
        )
        self.post = HubPost()
        turn = StaffTurn(desk, StaffActions(desk, staff, station.save_for_hub))
        lectern = Lectern(desk, staff, station.clock.now)
        self.desk = WorkshopDesk(lectern, staff, office, premises, self.post, turn)

    def _seals(self) -> SealingKey | None:
        if self.full:
            raise Full
        return self.key

    def ask(self, *requests: object) -> Any:
        """The last answer to the last of these."""
        answers: list[object] = []
        for request in requests:
            answers = list(self.desk.handle(request))
        return answers[-1] if answers else None

    def wait(self, seconds: int) -> None:
        """Time passes, and the tablet is awake."""
        for _ in range(0, seconds, 60):
            self.hands.wait(60)
            assert list(self.desk.tick(self.hands.boot_ns / 1e9)) == []

    def come_in(self) -> None:
        """An ambassador signs in."""
        assert isinstance(self.ask(ShowCard(self.card)), AmbassadorSeen)
        assert isinstance(self.ask(GiveAmbassadorPin("Jo Reyes", PIN)), AtDesk)

    def answer(self, until: str = "") -> Any:
        """Answer page after page, up to one that is still to be answered; the last answer."""
        told: Any = None
        for page in (*PAGES, "notice", "check"):
            if page == until:
                break
            told = self.ask(GiveAnswers(GIVEN.get(page, {})))
        return told

    def told_by_hub(self, *ruled: Ruled) -> None:
        """As the sync writes it down."""
        ledger = Ledger.open(self.state.ledger, zone=self.zone, sign=None, reserve_bytes=0)
        try:
            ledger.rule(ruled)
        finally:
            ledger.close()

    def events(self) -> list[dict[str, Any]]:
        """What the log tells, oldest first."""
        ledger = Ledger.inspect(self.state.ledger)
        try:
            return [one.payload for one in ledger.events() if one.payload is not None]
        finally:
            ledger.close()

    def waiting(self) -> list[Envelope]:
        """The pages that wait for the hub, in order."""
        ledger = Ledger.inspect(self.state.ledger)
        try:
            return ledger.sign_ups.unsent("device", 500)
        finally:
            ledger.close()

    def sealed(self) -> list[str]:
        """The same by name, each opened as only the hub can."""
        found = self.waiting()
        for one in found:
            if self.key is not None and one.key == self.key.id:
                opened(one, HUB)
        return [one.place.page for one in found]

    def on_disk(self) -> bytes:
        """Every byte in the folder."""
        return b"".join(one.read_bytes() for one in self.state.folder.rglob("*") if one.is_file())
