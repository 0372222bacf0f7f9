"""The ways to look at a frame: what is done to the picture, and which decoder looks at the result.

Each pass is cheap beside a frame's budget and helps against one kind of trouble; their yields, measured one
by one, are in docs/decisions/0002-decoding.md.
"""

from collections.abc import Callable
from dataclasses import dataclass

from shared.capture.images import Grey, as_it_is, evened, scaled, sharpened, smoothed, stretched, thresholded
from shared.capture.readers import Symbol, zbar, zxing

InTime = Callable[[], bool]


def by_zxing(grey: Grey, _: InTime) -> list[Symbol]:
    return zxing(grey)


def by_zbar(grey: Grey, _: InTime) -> list[Symbol]:
    return zbar(grey)


def by_repair(grey: Grey, in_time: InTime) -> list[Symbol]:
    from shared.capture.repair import repair

    return repair(grey, in_time)


@dataclass(frozen=True, slots=True)
class Pass:
    """`prepare` changes the picture, enlarging it by `scale`; `read` looks at the result.

    `cost` is about what it takes, in milliseconds a megapixel, until this machine's own pace is known.
    """

    name: str
    cost: float
    prepare: Callable[[Grey], Grey] = as_it_is
    scale: float = 1.0
    read: Callable[[Grey, InTime], list[Symbol]] = by_zxing


PLAIN = Pass("plain", 4)
REPAIR = Pass("repaired", 20, read=by_repair)

# In the order of what each still reads after those before it, for its time.
SECOND = (
    Pass("evened and smoothed", 6, lambda grey: smoothed(evened(grey))),
    Pass("sharpened", 9, sharpened),
    Pass("fixed threshold", 2, read=lambda grey, _: zxing(grey, "FixedThreshold")),
    REPAIR,
    Pass("half again as large", 7, lambda grey: scaled(grey, 1.5), scale=1.5),
    Pass("stretched and smoothed", 5, lambda grey: smoothed(stretched(grey))),
    Pass("half as large", 1, lambda grey: scaled(grey, 0.5), scale=0.5),
    Pass("repaired from sharpened", 25, sharpened, read=by_repair),
    Pass("thresholded", 5, thresholded),
    Pass("global histogram", 1, read=lambda grey, _: zxing(grey, "GlobalHistogram")),
    Pass("pyzbar", 28, read=by_zbar),
    Pass("twice as large, sharpened", 22, lambda grey: sharpened(scaled(grey, 2.0), 2.0, 1.0), scale=2.0),
    Pass("sharpened, pyzbar", 45, lambda grey: sharpened(grey, 2.0, 1.5), read=by_zbar),
)
