"""What the line costs: scans while a backlog is sent, and the hub's CPU for a bundle check and a contact."""

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

from bench.measure import CannotMeasureError, Row, compared, ratio_row
from bench.town import Town, backlog
from shared.capture.readers import Sighted
from shared.desk.desk import Desk
from shared.desk.station import Station
from shared.desk.values import Outcome
from shared.device.clock import Clock
from shared.device.state import State
from shared.sync.bundle import MANIFEST_PATH
from shared.sync.enrol import open_client
from shared.sync.opening import opened
from shared.trust.store import TrustStore

CHECK_S = 0.002  # of hub CPU for a bundle check that finds nothing new
CONTACT_S = 60 / 10_000  # of hub CPU for a contact: ten thousand devices, one a minute each, fill one core
_PEOPLE = 1_100
_APART_S = 0.03
_WARM_UP = 20
_CORNERS = ((0, 0), (9, 0), (9, 9), (0, 9))


def rows(devices: int = 200, scans: int = 150, events: int = 60_000) -> list[Row]:
    """The three rows of this file."""
    return scan_rows(events, scans) + hub_rows(devices)


def scan_rows(events: int, scans: int) -> list[Row]:
    """Scans at an idle desk, and at the same desk while its sync thread sends at full speed."""
    with tempfile.TemporaryDirectory(prefix="portcullis-") as name, Town(Path(name)) as town:
        state = town.device("device")
        texts = iter(town.texts(3 * scans + _WARM_UP))
        backlog(state, events, town.people(_PEOPLE)).close()
        station = Station(state)
        desk = station.desk(station.judge(station.settings.venue, "library"))
        _scans(desk, texts, _WARM_UP)
        idle = _scans(desk, texts, scans)
        sending = threading.Event()
        sender = threading.Thread(target=_contact, args=(state, lambda _: sending.set()))
        sender.start()
        sending.wait()
        busy = _scans(desk, texts, scans, sender.is_alive)
        sender.join()
        idle += _scans(desk, texts, scans)
        desk.book.close()
    if len(busy) < scans // 3:
        raise CannotMeasureError(f"the backlog was gone after {len(busy)} scans; send more events")
    return [compared("scan during a drain", busy, idle, 1.2, "the same scan while nothing is sent")]


def hub_rows(devices: int, checks: int = 500) -> list[Row]:
    """CPU time of the hub: one bundle check, and one contact of many devices that have nothing to send."""
    with tempfile.TemporaryDirectory(prefix="portcullis-") as name, Town(Path(name)) as town:
        states = [town.device(f"device-{number}") for number in range(devices)]
        check = [_per_check(town, checks // 5) for _ in range(5)]
        _contacts(states)
        contact, seconds = [], []
        for _ in range(3):
            before, begun = town.cpu_s(), time.perf_counter()
            _contacts(states)
            seconds.append(time.perf_counter() - begun)
            contact.append((town.cpu_s() - before) / devices)
    told = f"{median(check) * 1e3:.2f} ms of hub CPU; over {CHECK_S * 1e3:.0f} ms"
    each = f"{median(contact) * 1e3:.1f} ms of hub CPU a contact; over {CONTACT_S * 1e3:.0f} ms"
    pace = f"{devices} devices here, {devices / median(seconds):.0f} contacts a second"
    return [
        ratio_row("bundle check 304", median(check) / CHECK_S, max(check) / CHECK_S, 1.0, told),
        ratio_row("fleet", median(contact) / CONTACT_S, max(contact) / CONTACT_S, 1.0, f"{each}; {pace}"),
    ]


def _scans(
    desk: Desk, texts: Iterator[str], count: int, going_on: Callable[[], bool] = lambda: True
) -> list[float]:
    """Seconds of each scan, from the code in the frame to the durable verdict, with a pause between."""
    taken: list[float] = []
    pause = threading.Event()
    while len(taken) < count and going_on():
        codes = [Sighted(next(texts), "QRCode", _CORNERS, "bench")]
        begun = time.perf_counter()
        answer = desk.see(codes, begun)
        if isinstance(answer, Outcome):
            taken.append(time.perf_counter() - begun)
        pause.wait(_APART_S)
    return taken


def _per_check(town: Town, checks: int) -> float:
    """Seconds of hub CPU."""
    state = State.open(town.folder / "device-0")
    with open_client(state, TrustStore(state.trust), Clock(state.clock)) as client:
        tag = client.get(MANIFEST_PATH).etag
        before = town.cpu_s()
        for _ in range(checks):
            if client.get(MANIFEST_PATH, if_none_match=tag).status != 304:
                raise RuntimeError("the bundle was sent although it was known")
        return (town.cpu_s() - before) / checks


def _contacts(states: list[State]) -> None:
    """Every device speaks once, sixteen at a time."""
    with ThreadPoolExecutor(16) as threads:
        list(threads.map(_contact, states))


def _contact(state: State, took: Callable[[int], None] = lambda _: None) -> None:
    with opened(state, Clock(state.clock)) as cycle:
        if cycle is None:
            raise RuntimeError("the device is not enrolled")
        cycle.run(took, lambda: False)
