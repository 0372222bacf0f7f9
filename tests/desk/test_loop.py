"""The scan thread: answers in order, a crash told once, an end in time, and no heat while nothing happens."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from scanner.demo.things import symbol
from shared.capture.frames import Frame, Source
from shared.capture.worker import CameraThread
from shared.desk.counter import Counter
from shared.desk.loop import ScanLoop
from shared.desk.values import Answer, CountPeople, Notice, Outcome, ReadText, RunSelfTest, Snapshot
from shared.domain.decision import Verdict
from shared.domain.faults import Fault
from tests.fakes.front_desk import FrontDesk
from tests.fakes.town import Town

LONG = 20  # seconds: what is waited for comes at once, or the test fails


class Pictures(Source):
    """A camera that shows these pictures and ends, or goes on showing the last."""

    def __init__(self, *texts: str, ends: bool = True) -> None:
        self._frames = [
            Frame(np.kron(symbol(text), np.ones((6, 6), np.uint8)), 0.0, "camera", number)
            for number, text in enumerate(texts)
        ]
        self._ends = ends

    def read(self) -> Frame | None:
        if self._ends:
            return self._frames.pop(0) if self._frames else None
        threading.Event().wait(0.01)  # a camera's own pace
        return self._frames[0]

    def close(self) -> None:
        self._frames.clear()


class Watcher:
    """A loop on a desk, and what it told."""

    def __init__(self, desk: FrontDesk) -> None:
        self.answers: queue.Queue[Answer] = queue.Queue()
        self.frames: queue.Queue[Frame] = queue.Queue()
        self.crashes: queue.Queue[BaseException] = queue.Queue()
        self.make: Callable[[], Counter] = lambda: desk.counter
        self.loop = ScanLoop(self._make, self.answers.put, self.frames.put, self.crashes.put)

    def _make(self) -> Counter:
        return self.make()

    def outcome(self) -> Outcome:
        while not isinstance(answer := self.answers.get(timeout=LONG), Outcome):
            pass
        return answer


@pytest.fixture
def watcher(desk: FrontDesk) -> Iterator[Watcher]:
    watcher = Watcher(desk)
    yield watcher
    assert watcher.loop.stop(LONG)


@contextmanager
def camera(source: Source) -> Iterator[CameraThread]:
    thread = CameraThread(lambda: source)
    thread.start()
    try:
        yield thread
    finally:
        assert thread.stop(LONG)


def test_answers_come_in_the_order_of_the_requests(watcher: Watcher, town: Town) -> None:
    watcher.loop.start()
    assert isinstance(watcher.answers.get(timeout=LONG), Snapshot)
    requests = [CountPeople(1), ReadText(town.card().text), ReadText("x")] * 20
    for request in requests:
        watcher.loop.post(request)
    told = [watcher.answers.get(timeout=LONG) for _ in range(2 * len(requests))]
    assert [type(answer) for answer in told] == [Notice, Snapshot, Outcome, Snapshot, Outcome, Snapshot] * 20
    verdicts = [answer.decision.verdict for answer in told if isinstance(answer, Outcome)]
    assert verdicts[:2] == [Verdict.ADMIT, Verdict.REFUSE]
    assert told[-1].scanned == 21


def test_a_code_before_the_camera_becomes_a_row(watcher: Watcher, desk: FrontDesk, town: Town) -> None:
    watcher.loop.start()
    with camera(Pictures(town.card().text, ends=False)) as thread:
        watcher.loop.watch(thread)
        outcome = watcher.outcome()
        watcher.loop.watch(None)
    assert outcome.decision.verdict is Verdict.ADMIT
    assert watcher.frames.get(timeout=LONG).number == 0
    assert [event["id"] for event in desk.events("decision")] == [outcome.event]


def test_the_last_picture_of_a_film_counts_and_the_next_camera_is_watched(
    watcher: Watcher, town: Town
) -> None:
    watcher.loop.start()
    with camera(Pictures(town.card().text)) as first:
        watcher.loop.watch(first)
        assert watcher.outcome().number == 1
        with camera(Pictures(town.card().text)) as second:
            watcher.loop.watch(second)
            assert watcher.outcome().number == 2


@pytest.mark.parametrize("watched", ["nothing", "an ended film"])
def test_a_loop_with_nothing_to_see_rests(watcher: Watcher, watched: str) -> None:
    watcher.loop.start()
    with camera(Pictures()) as thread:
        thread.stop(LONG)
        if watched == "an ended film":
            watcher.loop.watch(thread)
        watcher.answers.get(timeout=LONG)
        before = time.process_time()
        assert not watcher.loop._stopping.wait(0.5)
        assert time.process_time() - before < 0.25
        watcher.loop.watch(None)


def test_a_crash_is_told_once_and_the_thread_ends(watcher: Watcher, desk: FrontDesk, town: Town) -> None:
    def broken(_: object) -> tuple:
        raise RuntimeError("nobody foresaw this")

    desk.counter._run_self_test = broken
    watcher.loop.start()
    watcher.loop.post(ReadText(town.card().text))
    watcher.loop.post(RunSelfTest())
    watcher.loop.post(ReadText(town.card().text))
    assert str(watcher.crashes.get(timeout=LONG)) == "nobody foresaw this"
    assert watcher.loop.stop(LONG)
    assert watcher.crashes.empty()
    assert [event["verdict"] for event in desk.events("decision")] == ["admit"]
    watcher.loop.post(ReadText("nobody listens"))


def test_a_desk_that_cannot_be_made_is_told(watcher: Watcher) -> None:
    def make() -> Counter:
        raise Fault("no bundle", code="not_set_up")

    watcher.make = make
    watcher.loop.start()
    assert watcher.crashes.get(timeout=LONG).code == "not_set_up"


def test_a_loop_that_never_started_stops(watcher: Watcher) -> None:
    assert watcher.loop.stop()


def test_stopping_counts_the_strangers_that_no_row_counts_yet(watcher: Watcher, desk: FrontDesk) -> None:
    watcher.loop.start()
    for n in range(60):
        watcher.loop.post(ReadText(f"stranger {n}"))
    for _ in range(60):
        watcher.outcome()
    assert watcher.loop.stop(LONG)
    assert sum(event["count"] for event in desk.events("stranger")) == 60


def test_a_machine_that_has_just_started_tells_how_things_stand_at_once(desk: FrontDesk) -> None:
    (snapshot,) = desk.counter.tick(0.5)
    assert isinstance(snapshot, Snapshot)
    assert list(desk.counter.tick(29)) == []
    assert len(list(desk.counter.tick(31))) == 1
