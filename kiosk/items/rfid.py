"""Tags on a pad as a reader: each thing that is laid there is told once, and its security byte written.

A thread looks at the pad four times a second while somebody is at a page for items, and at no other time. The
AFI of a tag is 0x07 in the library and 0xC2 out of it: gates ring at the first. It is written when the window
says so, read back, and told as confirmed or not.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from kiosk.items.feig import FeigPad
from kiosk.items.iso28560 import IN_STOCK, ON_LOAN, Content, Usage, content_of
from kiosk.items.pad import Pad, PadLostError
from kiosk.items.reader import Reading, Symbology

EVERY_S = 0.25
GONE_S = 1.0  # a tag that is missed for a moment still lies there
CONFIRM_S = 1.5  # for a security byte, before it is told as not confirmed
AGAIN_S = 2.0  # between two tries to find a pad that is not there
_DRIVERS: dict[str, Callable[[str], Pad]] = {"feig": FeigPad}
_log = logging.getLogger(__name__)


def pad_of(setting: str) -> Callable[[], Pad] | None:
    """What opens the pad of the setting `rfid`, such as feig:/dev/ttyUSB0; None where it names none."""
    kind, _, address = setting.partition(":")
    driver = _DRIVERS.get(kind)
    if setting and (driver is None or not address):
        _log.error("rfid: %s is no pad; there is feig:HOST:PORT and feig:/dev/ttyUSB0", kind[:20])
    return None if driver is None or not address else lambda: driver(address)


@dataclass(frozen=True, slots=True)
class Incomplete:
    """A set of which some parts lie on the pad: so many of so many."""

    item: str
    there: int
    of: int


@dataclass(frozen=True, slots=True)
class PadNews:
    """How things stand: whether the pad answers, sets with parts missing, and whether something lies there
    from before, which is read once it was lifted; `taken` in monotonic seconds."""

    there: bool = True
    incomplete: tuple[Incomplete, ...] = ()
    left: bool = False
    taken: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Secured:
    """What became of the security byte of an item; `confirmed` by reading it back."""

    item: str
    confirmed: bool


@dataclass(slots=True)
class _Lying:
    """One tag."""

    content: Content
    seen: float
    told: bool = False
    left: bool = False


@dataclass(slots=True)
class _Wish:
    """The security byte that an item is to have; `failed`: told as not confirmed, and tried on."""

    afi: int
    until: float
    failed: bool = False


class PadReader:
    """An ItemReader by a pad; `on_...` come from its thread and must not wait."""

    def __init__(
        self,
        open_pad: Callable[[], Pad],
        on_reading: Callable[[Reading], None],
        on_news: Callable[[PadNews], None],
        on_secured: Callable[[Secured], None],
    ) -> None:
        self._open, self._on_reading = open_pad, on_reading
        self._on_news, self._on_secured = on_news, on_secured
        self._pad: Pad | None = None
        self._news: PadNews | None = None
        self._lying: dict[bytes, _Lying] = {}
        self._wishes: dict[str, _Wish] = {}
        self._lock = threading.Lock()  # over what other threads ask for
        self._read = self._resumed = False
        self._wished: list[tuple[str, int]] = []
        self._turned, self._stopping = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="pad")

    def start(self) -> None:
        """Begin; the pad itself may come and go."""
        self._thread.start()

    def want(self, *, read: bool, show: bool = False) -> None:
        """Whether what lies there is read; what was read before must be lifted first. Nothing is shown."""
        with self._lock:
            self._read, self._resumed = read, self._resumed or read
        self._turned.set()

    def secure(self, item: str, *, in_stock: bool) -> None:
        """Let the gate ring for an item, or let it pass; to be called once the library has said yes."""
        with self._lock:
            self._wished.append((item, IN_STOCK if in_stock else ON_LOAN))
        self._turned.set()

    def stop(self) -> bool:
        """End; a pad that hangs is left behind."""
        self._stopping.set()
        self._turned.set()
        if self._thread.ident is not None:
            self._thread.join(2.0)
        return not self._thread.is_alive()

    def _run(self) -> None:
        wait: float | None = None
        while not self._stopping.is_set():
            self._turned.wait(wait)
            self._turned.clear()
            reads = self._take_up()
            wait = None
            if reads or self._wishes:
                try:
                    self._turn(reads)
                    wait = EVERY_S
                except PadLostError as error:
                    self._lose(error, reads)
                    wait = AGAIN_S
        if self._pad is not None:
            self._pad.close()

    def _take_up(self) -> bool:
        """What was asked since the last turn; whether to read."""
        with self._lock:
            wished, self._wished = self._wished, []
            reads, resumed, self._resumed = self._read, self._resumed, False
        if resumed:
            self._news = None
            self._wishes = {item: wish for item, wish in self._wishes.items() if not wish.failed}
            self._lying = {uid: replace(tag, seen=0.0, left=True) for uid, tag in self._lying.items()}
        until = time.monotonic() + CONFIRM_S
        self._wishes |= {item: _Wish(afi, until) for item, afi in wished}
        return reads

    def _turn(self, reads: bool) -> None:
        pad = self._pad = self._pad or self._open()
        if reads:
            self._look(pad)
        for item, wish in tuple(self._wishes.items()):
            if self._fulfil(pad, item, wish.afi):
                del self._wishes[item]
                self._on_secured(Secured(item, confirmed=True))
            elif time.monotonic() > wish.until:
                self._fail(item, wish)
                if not reads:
                    del self._wishes[item]
        if reads:
            left = any(tag.left and tag.content.item for tag in self._lying.values())
            self._tell(PadNews(True, tuple(self._incomplete()), left, time.monotonic()))

    def _look(self, pad: Pad) -> None:
        there, now = pad.lying(), time.monotonic()
        for uid, dsfid in there.items():
            if uid in self._lying:
                self._lying[uid].seen = now
            elif (blocks := pad.blocks(uid)) is not None:
                self._lying[uid] = _Lying(_content(blocks, dsfid), now)
        self._lying = {uid: tag for uid, tag in self._lying.items() if now - tag.seen < GONE_S}
        for item, tags in self._items():
            told = any(tag.told for tag in tags)
            if not told and _parts(tags) < tags[0].content.parts:
                continue
            if not told and item not in self._wishes:  # laid there once more for the gate's sake: not again
                self._on_reading(Reading(item, Symbology.TAG, now))
            for tag in tags:
                tag.told = True

    def _items(self) -> Iterator[tuple[str, list[_Lying]]]:
        """The items on the pad, each with its tags."""

        def item(tag: _Lying) -> str:
            return tag.content.item

        for name, tags in groupby(sorted(self._lying.values(), key=item), item):
            if name:
                yield name, list(tags)

    def _incomplete(self) -> Iterator[Incomplete]:
        for item, tags in self._items():
            if not any(tag.told for tag in tags):
                yield Incomplete(item, _parts(tags), tags[0].content.parts)

    def _fulfil(self, pad: Pad, item: str, afi: int) -> bool:
        """Write what differs, and read it back, on every part that lies there; whether that is confirmed."""
        uids = [uid for uid, tag in self._lying.items() if tag.content.item == item]
        for uid in uids:
            if pad.afi(uid) != afi:
                pad.write_afi(uid, afi)
        return bool(uids) and all(pad.afi(uid) == afi for uid in uids)

    def _fail(self, item: str, wish: _Wish) -> None:
        """Told once; while the item may still be laid there, it is tried on."""
        if not wish.failed:
            wish.failed = True
            self._on_secured(Secured(item, confirmed=False))

    def _lose(self, error: PadLostError, reads: bool) -> None:
        if self._pad is not None:
            _log.warning("the pad is lost: %s", error)
            self._pad.close()
            self._pad = None
        for item, wish in self._wishes.items():
            self._fail(item, wish)
        if not reads:
            self._wishes = {}
        self._tell(PadNews(there=False, taken=time.monotonic()))

    def _tell(self, news: PadNews) -> None:
        if news != self._news:
            self._news = news
            self._on_news(news)


def _parts(tags: list[_Lying]) -> int:
    return len({tag.content.part for tag in tags})


def _content(blocks: tuple[bytes, ...], dsfid: int) -> Content:
    """What a tag is on, with no number where it is no thing of a library's. The bytes of each block are
    turned round where they make no sense as they came: tags were written by readers of either kind."""
    for turn in (1, -1):
        content = content_of(b"".join(block[::turn] for block in blocks), dsfid)
        if content is not None and content.usage != Usage.PATRON:
            return content
    return Content("")
