"""Errands off the window's thread: in order, told once, dropped when their owner leaves."""

import queue
import threading

import pytest

from kiosk.paper.courier import Courier, Done


@pytest.fixture
def told():
    return queue.Queue()


@pytest.fixture
def courier(told):
    made = Courier("errands", told.put, told.put)
    made.start()
    yield made
    assert made.stop()


def test_errands_are_done_in_order_and_told(courier, told):
    tickets = [courier.send(lambda: "first"), courier.send(lambda: "second")]
    assert [told.get(timeout=5), told.get(timeout=5)] == [
        Done(tickets[0], "first"),
        Done(tickets[1], "second"),
    ]


def test_what_was_not_begun_is_dropped_and_never_told(courier, told):
    begun, may_end = threading.Event(), threading.Event()

    def slow():
        begun.set()
        return may_end.wait(5)

    first = courier.send(slow)
    courier.send(lambda: pytest.fail("printed for somebody who has left"))
    assert begun.wait(5)
    courier.drop()
    may_end.set()
    assert told.get(timeout=5) == Done(first, True)
    last = courier.send(lambda: "next person")
    assert told.get(timeout=5) == Done(last, "next person")


def test_what_nobody_foresaw_is_a_crash(told):
    def fail():
        raise ZeroDivisionError

    made = Courier("errands", told.put, told.put)
    made.start()
    made.send(fail)
    assert isinstance(told.get(timeout=5), ZeroDivisionError)
    assert made.stop()


def test_one_that_never_began_ends_at_once(told):
    assert Courier("errands", told.put, told.put).stop()
