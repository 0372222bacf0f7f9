"""Things on a pad: each is told once, in whole sets, and its security byte written and read back."""

import queue
import time

import pytest

from kiosk.demo.pad import MadeUpPad, MadeUpTag
from kiosk.demo.tags import fixed_tag
from kiosk.items import rfid
from kiosk.items.iso28560 import IN_STOCK, ON_LOAN, Usage
from kiosk.items.reader import Reading, Symbology
from kiosk.items.rfid import Incomplete, PadNews, PadReader, Secured, pad_of
from tests.kiosk.conftest import DALLOWAY, LONDONERS

PATIENCE_S = 10.0


class Desk:
    """A pad, its reader, and what the reader told."""

    def __init__(self) -> None:
        self.pad = MadeUpPad()
        self.pad.start()
        self.told: queue.Queue = queue.Queue()
        opened = pad_of(self.pad.address)
        assert opened is not None
        self.reader = PadReader(opened, self.told.put, self.told.put, self.told.put)
        self.reader.start()

    def lay(self, item, parts=1, part=1, **tag):
        return self.pad.lay(MadeUpTag(fixed_tag(item, parts, part), **tag))

    def hear(self, *kinds):
        """The next thing of these kinds that is told; the rest is passed over."""
        until = time.monotonic() + PATIENCE_S
        while True:
            told = self.told.get(timeout=until - time.monotonic())
            if isinstance(told, kinds):
                return told

    def items(self, count):
        return {self.hear(Reading).text for _ in range(count)}

    def look_twice(self):
        """Until the pad was looked at twice more; whatever was to be told of it has been."""
        wanted, until = self.pad.looks + 2, time.monotonic() + PATIENCE_S
        while self.pad.looks < wanted and time.monotonic() < until:
            time.sleep(0.01)
        assert self.pad.looks >= wanted

    def readings(self):
        """What was read meanwhile."""
        self.look_twice()
        told = []
        while not self.told.empty():
            told.append(self.told.get())
        return [one.text for one in told if isinstance(one, Reading)]

    def gone(self, uid):
        """Lift a tag, until the pad has missed it."""
        tag, missed = self.pad.lift(uid), time.monotonic() + rfid.GONE_S
        while time.monotonic() <= missed:
            self.look_twice()
        return tag


@pytest.fixture
def desk(monkeypatch):
    monkeypatch.setattr(rfid, "EVERY_S", 0.02)
    monkeypatch.setattr(rfid, "GONE_S", 0.1)
    monkeypatch.setattr(rfid, "AGAIN_S", 0.05)
    monkeypatch.setattr(rfid, "CONFIRM_S", 0.2)
    made = Desk()
    yield made
    assert made.reader.stop()
    made.pad.stop()


def test_ten_things_at_once_are_told_once_each_while_they_lie_there(desk):
    desk.reader.want(read=True)
    ten = {f"3000000000000{number}" for number in range(10)}
    uids = [desk.lay(item) for item in sorted(ten)]
    assert desk.items(10) == ten
    assert desk.readings() == []
    tag = desk.gone(uids[0])
    desk.pad.lay(tag)
    reading = desk.hear(Reading)
    assert (reading.text, reading.symbology) == (min(ten), Symbology.TAG)


def test_nothing_is_read_before_somebody_is_at_a_page_nor_after(desk):
    desk.lay(DALLOWAY)
    desk.reader.want(read=False)
    desk.reader.want(read=True)
    assert desk.items(1) == {DALLOWAY}
    desk.reader.want(read=False)
    desk.reader.secure(DALLOWAY, in_stock=False)
    assert desk.hear(Secured) == Secured(DALLOWAY, confirmed=True)  # the thread is at rest by now
    looks = desk.pad.looks
    desk.reader.secure(LONDONERS, in_stock=False)
    assert desk.hear(Secured) == Secured(LONDONERS, confirmed=False)
    assert desk.pad.looks == looks


def test_what_was_left_on_the_pad_is_not_the_next_persons(desk):
    desk.reader.want(read=True)
    uid = desk.lay(DALLOWAY)
    assert desk.items(1) == {DALLOWAY}
    desk.reader.want(read=False)
    desk.reader.want(read=True)
    while not (news := desk.hear(PadNews)).left:
        pass
    assert news == PadNews(left=True)
    assert desk.readings() == []
    desk.pad.lay(desk.gone(uid))
    assert desk.items(1) == {DALLOWAY}


def test_a_set_is_one_item_once_all_its_parts_lie_there(desk):
    desk.reader.want(read=True)
    for part in (1, 3):
        desk.lay(DALLOWAY, 3, part)
    while not (news := desk.hear(PadNews, Reading)).incomplete or news.incomplete[0].there < 2:
        pass
    assert news.incomplete == (Incomplete(DALLOWAY, 2, 3),)
    desk.lay(DALLOWAY, 3, 2)
    assert desk.items(1) == {DALLOWAY}
    assert desk.readings() == []
    desk.reader.secure(DALLOWAY, in_stock=False)
    assert desk.hear(Secured).confirmed
    assert {tag.afi for tag in desk.pad.tags.values()} == {ON_LOAN}


def test_the_security_byte_is_written_only_when_told_and_read_back(desk):
    desk.reader.want(read=True)
    uid = desk.lay(DALLOWAY)
    assert desk.items(1) == {DALLOWAY}
    desk.look_twice()
    assert desk.pad.tags[uid].afi == IN_STOCK
    desk.reader.secure(DALLOWAY, in_stock=False)
    assert desk.hear(Secured) == Secured(DALLOWAY, confirmed=True)
    assert desk.pad.tags[uid].afi == ON_LOAN
    desk.reader.secure(DALLOWAY, in_stock=True)
    assert desk.hear(Secured) == Secured(DALLOWAY, confirmed=True)
    assert desk.pad.tags[uid].afi == IN_STOCK


@pytest.mark.parametrize("trouble", ["refuses", "forgets"])
def test_a_byte_that_does_not_change_is_told_and_tried_on(desk, trouble):
    desk.reader.want(read=True)
    uid = desk.lay(DALLOWAY, **{trouble: True})
    assert desk.items(1) == {DALLOWAY}
    desk.reader.secure(DALLOWAY, in_stock=False)
    assert desk.hear(Secured) == Secured(DALLOWAY, confirmed=False)
    setattr(desk.pad.tags[uid], trouble, False)
    assert desk.hear(Secured) == Secured(DALLOWAY, confirmed=True)


def test_lifted_too_early_and_laid_there_again_is_done_then_and_not_read_again(desk):
    desk.reader.want(read=True)
    uid = desk.lay(DALLOWAY)
    assert desk.items(1) == {DALLOWAY}
    tag = desk.gone(uid)
    desk.reader.secure(DALLOWAY, in_stock=False)
    assert desk.hear(Secured) == Secured(DALLOWAY, confirmed=False)
    desk.pad.lay(tag)
    assert desk.hear(Secured, Reading) == Secured(DALLOWAY, confirmed=True)
    assert desk.readings() == []
    assert tag.afi == ON_LOAN


def test_a_pad_that_is_unplugged_says_so_and_is_used_again_by_itself(desk):
    desk.reader.want(read=True)
    desk.lay(DALLOWAY)
    assert desk.items(1) == {DALLOWAY}
    desk.pad.stop()
    while desk.hear(PadNews).there:
        pass
    desk.reader.secure(DALLOWAY, in_stock=False)
    assert desk.hear(Secured) == Secured(DALLOWAY, confirmed=False)
    desk.pad.start(desk.pad.port)
    assert desk.hear(Secured) == Secured(DALLOWAY, confirmed=True)
    assert desk.hear(PadNews) == PadNews()
    desk.lay(LONDONERS)
    assert desk.items(1) == {LONDONERS}


def test_cards_and_foreign_tags_are_passed_over(desk):
    desk.pad.lay(MadeUpTag(fixed_tag("21000000000001", usage=Usage.PATRON)))
    desk.pad.lay(MadeUpTag(bytes(112)))
    turned = fixed_tag(DALLOWAY)
    desk.pad.lay(MadeUpTag(b"".join(turned[at : at + 4][::-1] for at in range(0, 32, 4))))
    desk.reader.want(read=True)
    assert desk.items(1) == {DALLOWAY}
    assert desk.readings() == []


@pytest.mark.parametrize("setting", ["", "feig", "feig:", "bluetooth:1"])
def test_a_setting_that_names_no_pad(setting):
    assert pad_of(setting) is None
