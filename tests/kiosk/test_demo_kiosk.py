"""`./run demo kiosk --headless`: a made-up library, two people, and what became of each item."""

import os
import queue
from functools import partial

import pytest

from kiosk.demo.faults import HELP, Typed, obey
from kiosk.demo.library import Trouble
from kiosk.demo.pad import MadeUpPad, Pile
from kiosk.items.iso28560 import ON_LOAN, content_of
from kiosk.library.faults import LibraryFault
from tests.fakes.command import run


def test_a_line_for_each_answer(tmp_path):
    done = run("kiosk.demo", "--headless", "--folder", tmp_path / "demo")
    assert (done.code, len(done.complaints)) == (0, 1)
    amina = ["admit", "admit", "admit", "reserved", "not_done"]
    grace_is_asked_once = ["no_number", "admit", "admit"]
    assert done.told == [*amina, *grace_is_asked_once, "withdrawn", "ask_at_desk", "admit", "admit"]
    assert all(line.keys() == {"verdict", "reason", "service", "at", "source"} for line in done.answers)


def test_faults_come_on_demand_by_a_word_in_the_terminal(library, kiosk):
    ours, theirs = os.pipe()
    told = queue.SimpleQueue()
    typed = Typed(ours, partial(obey, library), told.put)
    typed.start()
    os.write(theirs, b"slow\nnonsense away\n")
    os.close(theirs)
    heard = [told.get(timeout=10) for _ in range(3)]
    typed.stop()
    os.close(ours)
    assert heard == ["the next answer: slow", HELP, "the library system is away"]
    assert library.troubles == [Trouble.SLOW]
    with pytest.raises(LibraryFault):
        kiosk.standing()


def test_a_book_goes_on_the_pad_and_off_it_and_the_gate_is_told_of():
    pad = MadeUpPad()
    pile = Pile(pad, ("30000000000001", "30000000000002"))
    assert "2" in pile
    assert "3" not in pile
    assert pile.move("2") == "book 2 is on the pad"
    (tag,) = pad.tags.values()
    assert content_of(tag.data, tag.dsfid).item == "30000000000002"
    assert pile.move("2") == "book 2 is off the pad; the gate would ring"
    tag.afi = ON_LOAN
    pile.move("2")
    assert pile.move("2") == "book 2 is off the pad; the gate lets it pass"
    assert not pad.tags


def test_a_wrong_use_is_one_line():
    done = run("kiosk.demo", "--camera")
    assert (done.code, len(done.complaints)) == (2, 1)
