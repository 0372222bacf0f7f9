"""A desk put together from a device's state folder, for the window and for the command line alike."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from shared.desk.book import Book
from shared.desk.desk import Desk
from shared.desk.judge import Judge
from shared.desk.line import HubLine
from shared.device import enrolled
from shared.device.clock import SYSTEM, Clock, Readers
from shared.device.enrolled import Standing
from shared.device.files import StateFault
from shared.device.settings import load
from shared.device.state import State
from shared.domain.contact import Contact, Line
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import Moment
from shared.domain.service import Catalogue
from shared.domain.signup.standing import Ask, Heard
from shared.ledger.export import export_for_hub
from shared.ledger.ledger import Ledger
from shared.sync.opening import opened
from shared.sync.worker import SyncWorker
from shared.trust.bundle import Bundle
from shared.trust.secrets import DeviceSecrets, open_secrets
from shared.trust.store import FILE_NAME, TrustStore

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

    def is_new(self) -> bool:
        """Whether this device belongs to no city yet; raises TrustFault and StateFault."""
        return self.bundle() is None and enrolled.read(self.state) is None

    def line(self) -> HubLine:
        """How it stands with the hub before anything was tried; raises StateFault."""
        kept = enrolled.read(self.state)
        if kept is None:
            return HubLine()
        return HubLine(Contact(Line.REVOKED if kept.standing is Standing.REVOKED else Line.TRYING))

    def judge(self, venue: str, service: str) -> Judge:
        """A judge for one venue and service; raises NotSetUp, TrustFault or UsageError."""
        return Judge(self._store, self._secrets, venue, service)

    def bundle(self) -> Bundle | None:
        """The bundle in force; None before the first was accepted."""
        return self._store().current()

    def stamp(self) -> tuple[tuple[int, int] | None, ...]:
        """What differs once a newer bundle or newer secrets came: cheap enough for every scan."""
        return tuple(map(_stamp, (self.state.trust / FILE_NAME, self.state.secrets)))

    def desk(self, judge: Judge) -> Desk:
        """The desk itself. Its ledger opens at first use, in the thread that uses it."""
        self.clock.signed(judge.signed_ms())
        desk = Desk(
            judge, self.book(judge), self.clock, self.state.partner_key(), self.settings.sighting_seconds
        )
        desk.revoked = enrolled.standing(self.state) is Standing.REVOKED
        return desk

    def book(self, judge: Judge) -> Book:
        """This device's log; opened at first use, in the thread that uses it."""
        return Book(lambda: self._open_ledger(judge))

    def practice_book(self, judge: Judge) -> Book:
        """A ledger for practice, empty each time, beside the real one, never sent anywhere; raises Fault."""
        try:
            shutil.rmtree(self.state.practice, ignore_errors=True)
            self.state.practice.mkdir(mode=0o700)
        except OSError as error:
            raise StateFault(f"practice: {error.strerror}", code="state_read_only") from error
        path, zone = self.state.practice / "ledger.sqlite", judge.place.catalogue.zone
        return Book(lambda: Ledger.open(path, zone=zone, reserve_bytes=PRACTICE_RESERVE))

    def save_for_hub(self, ledger: Ledger, folder: Path) -> Path | None:
        """Write what the hub lacks into a folder, as one signed file; None where it lacks nothing. Raises
        LedgerFault and StateFault."""
        return export_for_hub(ledger, self.state.device_id, self.state.signing_key().sign, folder)

    def sync_worker(
        self,
        line: HubLine,
        camera: Callable[[], str | None],
        heard: Callable[[Heard], None] = lambda _: None,
        asks: Callable[[], Sequence[Ask]] = tuple,
    ) -> SyncWorker | None:
        """The thread that keeps contact with the hub, by this desk's clock; None where the device knows none.

        `camera` tells the camera's state, for the hub; `heard` is told, in that thread, what the hub says of
        sign-ups, and `asks` hands over what the desk asks.
        """
        if line.contact.line is Line.NOT_ENROLLED:
            return None
        worker = SyncWorker(lambda: opened(self.state, self.clock, camera, heard, asks), line.hear)
        line.answered_by(worker.sync_now)
        return worker

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


def _stamp(path: Path) -> tuple[int, int] | None:
    """Of a file that is replaced as a whole, never written into."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns
