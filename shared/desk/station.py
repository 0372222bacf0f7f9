"""A desk put together from a device's state folder, for the window and for the command line alike."""

import shutil
from pathlib import Path

from shared.desk.book import Book
from shared.desk.desk import Desk
from shared.desk.judge import Judge
from shared.device.clock import SYSTEM, Clock, Readers
from shared.device.enrolled import Standing, standing
from shared.device.files import StateFault
from shared.device.settings import load
from shared.device.state import State
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import Moment
from shared.domain.service import Catalogue
from shared.ledger.ledger import Ledger
from shared.trust.bundle import Bundle
from shared.trust.secrets import DeviceSecrets, open_secrets
from shared.trust.store import TrustStore

PRACTICE_RESERVE = 0


def take_up(city: Path, trust: Path, moment: Moment) -> Bundle:
    """Offer a city's signed bundle to the store in `trust`: FOLDER or FOLDER/public; raises TrustFault, and
    CatalogueError where the catalogue has a mistake. The good one in the store stays."""
    return TrustStore(trust).offer(city, moment)


def choose_venue(catalogue: Catalogue, service: str, wanted: str | None) -> str:
    """The venue to judge for: the one asked for, or the first that offers the service. Raises UsageError."""
    if service not in catalogue.services:
        raise UsageError(f"no service {service!r}; there is {', '.join(catalogue.services)}")
    if wanted is not None:
        if wanted not in catalogue.venues:
            raise UsageError(f"no venue {wanted!r}; there is {', '.join(catalogue.venues)}")
        return wanted
    venue = next((v.id for v in catalogue.venues.values() if service in v.services), None)
    if venue is None:
        raise UsageError(f"no venue offers {service!r}")
    return venue


class Station:
    """What a device's folder holds for its desk: settings, clock, secrets, trust and ledger.

    Raises SettingsFault. `readers` is where time comes from.
    """

    def __init__(self, state: State, readers: Readers = SYSTEM) -> None:
        self.state = state
        self.settings = load(state.settings)
        self.clock = Clock(state.clock, readers)

    def judge(self, venue: str, service: str) -> Judge:
        """A judge for one venue and service; raises NotSetUp, TrustFault or UsageError."""
        return Judge(self._store, self._secrets, venue, service)

    def bundle(self) -> Bundle | None:
        """The bundle in force; None before the first was accepted."""
        return self._store().current()

    def desk(self, judge: Judge) -> Desk:
        """The desk itself. Its ledger opens at first use, in the thread that uses it."""
        self.clock.signed(judge.signed_ms())
        book = Book(lambda: self._open_ledger(judge))
        desk = Desk(judge, book, self.clock, self.state.partner_key(), self.settings.sighting_seconds)
        desk.revoked = standing(self.state) is Standing.REVOKED
        return desk

    def practice_book(self, judge: Judge) -> Book:
        """A ledger for practice, empty each time, beside the real one, never sent anywhere; raises Fault."""
        try:
            shutil.rmtree(self.state.practice, ignore_errors=True)
            self.state.practice.mkdir(mode=0o700)
        except OSError as error:
            raise StateFault(f"practice: {error.strerror}", code="state_read_only") from error
        path, zone = self.state.practice / "ledger.sqlite", judge.place.catalogue.zone
        return Book(lambda: Ledger.open(path, zone=zone, reserve_bytes=PRACTICE_RESERVE))

    def _store(self) -> TrustStore:
        """The store, read and verified anew, as another program may have brought something newer."""
        return TrustStore(self.state.trust)

    def _open_ledger(self, judge: Judge) -> Ledger:
        key = self.state.signing_key()
        ledger = Ledger.open(
            self.state.ledger,
            zone=judge.place.catalogue.zone,
            sign=key.sign,
            reserve_bytes=self.settings.reserve_mib << 20,
        )
        self.clock.recorded(ledger.newest_ms())
        return ledger

    def _secrets(self, bundle: Bundle) -> DeviceSecrets | None:
        if not self.state.secrets.exists():
            return None
        try:
            return open_secrets(self.state.secrets.read_bytes(), self.state.sealing_key(), bundle.root)
        except OSError as error:
            raise Fault(f"secrets: {error.strerror}", code="state_damaged") from error
