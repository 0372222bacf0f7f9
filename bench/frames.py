"""What a camera's frame costs: until the verdict is durable, and while nobody shows a code."""

import tempfile
import time
from pathlib import Path
from statistics import median

import cv2
import numpy as np

from bench.decode import zxing_alone
from bench.measure import Row, compared, in_turns, ratio_row, spoken
from bench.path import admitted
from bench.pictures import Picture, hall, noisy, shown, symbol
from bench.venue import Venue
from shared.capture.decoder import Decoder
from shared.capture.frames import Frame

VERDICT_AIM, IDLE_AIM = 1.2, 0.15
EMPTY_BUDGET_S = 0.010  # of one core, for a frame without a code
FRAMES_A_SECOND = 15
NOISE = 3.0  # grey levels: what an ordinary webcam's pictures differ by while nothing moves


def rows(cards: int = 200, seconds: int = 20) -> list[Row]:
    """Frames of 1280x720: each with another card, then an empty hall, busy and at rest."""
    random = np.random.default_rng(7)
    return [_verdict(random, cards), *_empty(random, seconds)]


def _verdict(random: np.random.Generator, cards: int) -> Row:
    warm = cards // 10
    with tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder:
        venue = Venue(Path(folder))
        desk, decoder = venue.desk("swim"), Decoder()
        pictures = [_card(random, venue.text()) for _ in range(warm + cards)]

        def ours(number: int) -> None:
            codes = decoder.read(Frame(pictures[number], float(number), "bench", number))
            admitted(desk.see(codes, float(number)))

        def waited(number: int) -> None:
            venue.wait(60)

        def floor(number: int) -> None:
            zxing_alone(pictures[number])

        taken = in_turns({"ours": ours, "floor": floor, "": waited}, cards, warm=warm)
        desk.book.close()
    return compared(
        "frame to verdict", taken["ours"], taken["floor"], VERDICT_AIM, "zxing-cpp alone on the same frames"
    )


def _empty(random: np.random.Generator, seconds: int) -> list[Row]:
    """Processor time. The first seconds at rest are left out: what has just moved is still looked for."""
    still, count = hall(random), seconds * FRAMES_A_SECOND
    busy = [noisy(random, hall(random), NOISE) for _ in range(FRAMES_A_SECOND)]
    rest = [noisy(random, still, NOISE) for _ in range(FRAMES_A_SECOND)]
    packed = [cv2.imencode(".jpg", picture)[1] for picture in busy]

    def look_at(pictures: list[Picture]) -> list[float]:
        decoder = Decoder()
        look = {
            "look": lambda number: decoder.read(
                Frame(pictures[number % FRAMES_A_SECOND], float(number), "bench", number)
            ),
            "read": lambda number: cv2.imdecode(packed[number % FRAMES_A_SECOND], cv2.IMREAD_COLOR),
        }
        taken = in_turns(look, count, warm=3 * FRAMES_A_SECOND, clock=time.thread_time)
        reading.extend(taken["read"])
        return taken["look"]

    reading: list[float] = []
    moving, resting = look_at(busy), look_at(rest)
    share = sum(resting) / len(resting) * FRAMES_A_SECOND
    worst = max(sum(resting[at : at + FRAMES_A_SECOND]) for at in range(0, len(resting), FRAMES_A_SECOND))
    aim = round(EMPTY_BUDGET_S / median(reading), 2)
    over = f"reading the frame from JPEG; the aim is {spoken(EMPTY_BUDGET_S)} of one core"
    return [
        compared("empty frame, at rest", resting, reading, aim, over),
        compared("empty frame, people passing", moving, reading, aim, over),
        ratio_row("idle hall", share, worst, IDLE_AIM, f"of one core at {FRAMES_A_SECOND} frames a second"),
    ]


def _card(random: np.random.Generator, text: str) -> Picture:
    module, tilt = random.uniform(3, 7), random.uniform(0, 0.2)
    return noisy(random, shown(random, symbol(text), module, tilt), NOISE)
