"""The sync thread: what it tells, when it tries again, and that it ends."""

import contextlib
import queue
import shutil
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.contact import Contact, Line
from shared.ledger.ledger import Ledger
from shared.sync.backoff import Backoff
from shared.sync.client import Answer
from shared.sync.cycle import Cycle
from shared.sync.drain import Drain
from shared.sync.faults import LineFault
from shared.sync.network import Alarm, appeared
from shared.sync.progress import Progress
from shared.sync.worker import SyncWorker
from tests.fakes.command import ROOT
from tests.fakes.scripted_hub import ScriptedHub, refused, well
from tests.ledger.desk import LONDON
from tests.sync.station import DEVICE, Station

PATIENCE_S = 20.0


class Watched:
    """A worker on a station's folder, and all that it told."""

    def __init__(self, station: Station) -> None:
        self.station = station
        self.told: queue.Queue[Contact] = queue.Queue()
        self.enrolled = True
        self.revoked = False
        self.network, ears = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        ears.setblocking(False)
        self.worker = SyncWorker(self.prepare, self.told.put, Alarm(ears))

    @contextlib.contextmanager
    def prepare(self) -> Iterator[Cycle | None]:
        if not self.enrolled:
            yield None
            return
        station = self.station
        path, key = station.desk.path, station.desk.key
        with contextlib.closing(Ledger.open(path, zone=LONDON, sign=key.sign, reserve_bytes=0)) as ledger:
            drain = Drain(ledger, lambda: 0)
            yield Cycle(
                DEVICE,
                ledger,
                station.hub,
                station.fetch,
                lambda: station.bundle,
                station.clock,
                drain,
                revoked=self.revoked,
            )

    def until(self, seen: Callable[[Contact], bool]) -> Contact:
        """The next Contact told of which that is so."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            contact = self.told.get(timeout=max(0, deadline - time.monotonic()))
            if seen(contact):
                return contact

    def waiting(self) -> Contact:
        """How it stands once it waits for the next try."""
        return self.until(lambda contact: contact.next_try_s is not None)


@pytest.fixture
def watched(station: Station) -> Iterator[Watched]:
    watched = Watched(station)
    yield watched
    assert watched.worker.stop(PATIENCE_S)
    watched.network.close()


def test_it_sends_everything_and_says_so(watched: Watched) -> None:
    ids = watched.station.admit(5)
    watched.worker.start()
    assert watched.until(lambda contact: contact.running).line is Line.TRYING
    contact = watched.waiting()
    assert (contact.line, contact.why, contact.sent, contact.left) == (Line.ONLINE, None, 5, 0)
    assert (contact.oldest_ms, contact.running, contact.attempts) == (None, False, 0)
    assert contact.since is not None
    assert 54 <= (contact.next_try_s or 0) <= 66
    assert watched.station.arrived() == ids


def test_it_says_what_stands_in_the_way_and_how_often_it_has_tried(watched: Watched) -> None:
    watched.station.admit(3)
    watched.station.hub.fates += [refused("hub_away"), refused("hub_portal"), well]
    watched.worker.start()
    contact = watched.waiting()
    assert (contact.line, contact.why, contact.attempts) == (Line.OFFLINE, "hub_away", 1)
    assert (contact.left, contact.sent) == (3, 0)
    assert contact.oldest_ms is not None
    watched.worker.sync_now()
    contact = watched.until(lambda contact: contact.attempts == 2)
    assert contact.why == "hub_portal"
    watched.worker.sync_now()
    contact = watched.until(lambda contact: contact.line is Line.ONLINE and not contact.running)
    assert (contact.attempts, contact.left, contact.why) == (0, 0, None)


def test_it_waits_as_long_as_the_hub_asks_and_a_new_network_does_not_change_that(watched: Watched) -> None:
    watched.station.hub.fates += [refused("hub_busy", retry_after_s=900)]
    watched.worker.start()
    assert (watched.waiting().next_try_s or 0) >= 900
    watched.network.send(message(24))
    with pytest.raises(queue.Empty):
        watched.told.get(timeout=0.2)


def test_a_network_that_appears_is_tried_without_waiting(watched: Watched) -> None:
    watched.station.hub.fates += [refused("hub_away")] * 9
    watched.worker.start()
    for attempt in range(1, 8):
        if watched.until(lambda contact: contact.next_try_s is not None).attempts < attempt:
            pytest.fail("it counted wrongly")
        watched.worker.sync_now()
    watched.station.hub.fates.clear()
    watched.network.send(message(24))
    assert watched.until(lambda contact: contact.line is Line.ONLINE)


def test_a_device_without_a_hub_waits_for_one(watched: Watched) -> None:
    watched.enrolled = False
    watched.worker.start()
    assert watched.told.get(timeout=PATIENCE_S) == Contact(Line.NOT_ENROLLED)
    watched.enrolled = True
    watched.worker.sync_now()
    assert watched.until(lambda contact: contact.line is Line.ONLINE)


def test_a_device_out_of_service_says_so_also_without_a_line_and_keeps_its_rows(watched: Watched) -> None:
    watched.station.admit(3)
    watched.station.hub.fates += [refused("device_revoked"), refused("hub_away")]
    watched.worker.start()
    contact = watched.waiting()
    assert (contact.line, contact.why, contact.left) == (Line.REVOKED, "device_revoked", 3)
    watched.worker.sync_now()
    contact = watched.until(lambda contact: contact.attempts == 2)
    assert (contact.line, contact.why) == (Line.REVOKED, "hub_away")


def test_a_device_out_of_service_is_so_from_the_first_moment(watched: Watched) -> None:
    watched.revoked = True
    watched.station.hub.fates += [refused("device_revoked")]
    watched.worker.start()
    assert watched.told.get(timeout=PATIENCE_S).line is Line.REVOKED


def test_a_log_that_cannot_be_read_is_told_and_tried_again(watched: Watched) -> None:
    watched.station.close()
    path = watched.station.desk.path
    good = path.rename(path.with_suffix(".away"))
    path.write_bytes(b"no log" * 1_000)
    watched.worker.start()
    assert watched.told.get(timeout=PATIENCE_S).why == "ledger_unread"
    good.replace(path)
    watched.worker.sync_now()
    assert watched.until(lambda contact: contact.line is Line.ONLINE).why is None


def test_a_mistake_of_ours_is_logged_and_the_thread_begins_anew(
    watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    ids = watched.station.admit(3)

    def mistaken(hub: ScriptedHub, deliver: Callable[[], Answer]) -> Answer:
        raise AttributeError("a mistake")

    watched.station.hub.fates += [well, well, mistaken]
    watched.worker.start()
    assert watched.until(lambda contact: contact.why == "hub_refuses").line is Line.TRYING
    assert "a mistake" in caplog.text
    watched.worker.sync_now()
    assert watched.waiting().line is Line.ONLINE
    assert watched.station.arrived() == ids


def test_it_ends_at_once_while_it_waits(watched: Watched) -> None:
    watched.worker.start()
    watched.waiting()
    started = time.monotonic()
    assert watched.worker.stop()
    assert time.monotonic() - started < 1


def test_it_ends_between_two_batches(watched: Watched) -> None:
    watched.station.admit(350)
    asked = threading.Event()
    go_on = threading.Event()

    def held(hub: ScriptedHub, deliver: Callable[[], Answer]) -> Answer:
        asked.set()
        go_on.wait(PATIENCE_S)
        return deliver()

    watched.station.hub.fates += [well, well, held]
    watched.worker.start()
    assert asked.wait(PATIENCE_S)
    assert not watched.worker.stop(0.05), "it waits for the hub, and nobody waits for it"
    go_on.set()
    assert watched.worker.stop(PATIENCE_S)
    assert len(watched.station.arrived()) == 100
    assert watched.station.desk.ledger.unsent() == 250


def test_the_estimate_is_of_the_recent_pace_and_none_before_there_is_one() -> None:
    progress = Progress(0)
    assert progress.seconds_left(1_000) is None
    progress.took(100, 1)
    assert progress.seconds_left(1_000) is None, "one second says nothing"
    progress.took(100, 2)
    assert progress.seconds_left(1_000) == 10
    for second in range(3, 100):
        progress.took(10, second)
    assert progress.seconds_left(1_000) == 100
    assert progress.sent == 200 + 97 * 10
    progress.took(-progress.sent, 101)
    assert progress.seconds_left(1_000) is None, "the hub lost everything: nobody knows"


@given(st.lists(st.sampled_from((None, 0, 7, 500)), max_size=40), st.floats(5, 86_400), st.data())
def test_waits_are_bounded_and_never_shorter_than_the_hub_asked(
    asked: list[int | None], regular_s: float, data: st.DataObject
) -> None:
    backoff = Backoff(regular_s, lambda low, high: data.draw(st.floats(low, high)))
    for retry_after_s in asked:
        wait = backoff.after_failure(retry_after_s)
        assert max(0.5, retry_after_s or 0) <= wait <= min(regular_s, 300) + (retry_after_s or 0)
    backoff.start_over()
    assert backoff.after_failure() <= 2
    assert regular_s * 0.9 <= backoff.after_success() <= regular_s * 1.1


def message(kind: int, more: bytes = b"\0" * 12) -> bytes:
    return struct.pack("=IHHII", 16 + len(more), kind, 0, 0, 0) + more


def test_only_what_is_new_wakes() -> None:
    assert appeared(message(24))
    assert appeared(message(17) + message(25, b"\0" * 5) + b"\0" * 3 + message(20))
    assert not appeared(message(17) + message(25))
    assert not appeared(b"")


@given(st.binary(max_size=200))
def test_whatever_the_kernel_says_it_is_read_to_an_end(messages: bytes) -> None:
    appeared(messages)


def test_an_alarm_without_netlink_still_rings_and_ends(tmp_path: Path) -> None:
    alarm = Alarm(None)
    assert not alarm.sleep(0)
    alarm.ring()
    started = time.monotonic()
    assert not alarm.sleep(PATIENCE_S)
    assert time.monotonic() - started < PATIENCE_S / 2
    alarm.close()
    alarm.ring()


def test_a_fault_of_the_line_tells_its_wait() -> None:
    assert LineFault("", "hub_busy", retry_after_s=7).retry_after_s == 7


def test_the_kernel_tells_of_a_link_that_comes_up() -> None:
    """In a network namespace of its own, where that may be made."""
    program = (
        "import subprocess\n"
        "from shared.sync.network import Alarm, netlink\n"
        "alarm = Alarm(netlink())\n"
        "assert not alarm.sleep(0)\n"
        "subprocess.run(['ip', 'link', 'set', 'lo', 'up'], check=True)\n"
        "assert alarm.sleep(10)\n"
        "alarm.close()\n"
    )
    tools = shutil.which("unshare") and shutil.which("ip")
    if not tools or subprocess.run(["unshare", "--map-root-user", "--net", "true"], check=False).returncode:
        pytest.skip("no network namespaces here")
    command = ["unshare", "--map-root-user", "--net", sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
