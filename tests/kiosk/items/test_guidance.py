"""How to hold a card: hints from where it lies in the camera's pictures, as who holds it sees it."""

from itertools import pairwise

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.items.guidance import HINT_S, LOOK_S, READ_S, Box, Guide, Hint, hint_for
from kiosk.items.reader import Symbology
from shared.capture.frames import Frame
from tests.fakes.labels import HEIGHT, WIDTH, drawn, frame

SIZE = WIDTH, HEIGHT
LONG_AGO = -100.0
TOKEN = drawn("HC1:" + "x" * 120, Symbology.QR, scale=4)
LABEL = drawn("30000000000001", Symbology.CODABAR, scale=3)
CARD, PHONE = np.full((300, 480), 235, np.uint8), np.full((500, 260), 220, np.uint8)
NOTHING = np.zeros((0, 0), np.uint8)


def in_view(thing, left=500, top=250, scale=1.0, blur=0.0):
    """A noisy picture of something whose corner lies there, some of it outside perhaps."""
    picture = np.full((HEIGHT, WIDTH), 110, np.uint8)
    if thing.size:
        size = round(thing.shape[1] * scale), round(thing.shape[0] * scale)
        part = cv2.resize(thing, size, interpolation=cv2.INTER_AREA)[max(-top, 0) :, max(-left, 0) :]
        x, y = max(left, 0), max(top, 0)
        part = part[: HEIGHT - y, : WIDTH - x]
        picture[y : y + part.shape[0], x : x + part.shape[1]] = part
    if blur:
        picture = cv2.GaussianBlur(picture, (0, 0), blur)
    noise = np.random.default_rng(1).normal(0, 5, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def told(*pictures: np.ndarray, read: float = LONG_AGO) -> list[Hint]:
    """The hints of an empty view and then of these pictures, each looked at twice."""
    guide, hints = Guide(), []
    for place, picture in enumerate([in_view(NOTHING)] + [one for one in pictures for _ in range(2)]):
        hint = guide.look(frame(picture, taken=place * HINT_S), read)
        hints += [hint] if hint else []
    return hints


@pytest.mark.parametrize(
    ("picture", "hint"),
    [
        (in_view(TOKEN, left=-60), Hint.LEFT),  # the camera's left is the right hand of who stands before it
        (in_view(TOKEN, left=WIDTH - 130), Hint.RIGHT),
        (in_view(TOKEN, top=HEIGHT - 130), Hint.HIGHER),
        (in_view(TOKEN, top=-60), Hint.LOWER),
        (in_view(TOKEN, left=300, top=-100, scale=4), Hint.FURTHER),
        (in_view(TOKEN, scale=0.6), Hint.CLOSER),
        (in_view(TOKEN, scale=1.5), Hint.STILL),
        (in_view(LABEL, left=-100), Hint.LEFT),
        (in_view(LABEL, scale=0.3), Hint.CLOSER),
        (in_view(LABEL), Hint.STILL),
        (in_view(CARD, top=HEIGHT - 120), Hint.HIGHER),
        (in_view(CARD, left=WIDTH - 180), Hint.RIGHT),
        (in_view(CARD, scale=0.45), Hint.CLOSER),
        (in_view(PHONE, top=-300), Hint.LOWER),
        (in_view(PHONE, left=-150, top=100), Hint.LEFT),
    ],
)
def test_what_is_not_read_is_guided(picture, hint) -> None:
    assert told(picture) == [hint]


def test_nothing_is_said_of_nothing_and_of_what_is_always_there() -> None:
    assert told(in_view(NOTHING), in_view(NOTHING, blur=2)) == []
    lamp = frame(in_view(CARD, top=-200))
    guide = Guide()
    assert [guide.look(Frame(lamp.picture, t * 3.0, "camera 0", 0), LONG_AGO) for t in range(5)] == [None] * 5


def test_one_look_is_not_enough_and_hints_keep_their_distance() -> None:
    guide, picture = Guide(), in_view(TOKEN, left=-60)
    times = np.arange(0.0, 6.0, 1 / 15)
    hinted = [at for at in times if guide.look(frame(picture, taken=at), LONG_AGO)]
    assert LOOK_S <= hinted[0] < LOOK_S + 0.2
    assert len(hinted) == 3
    assert all(later - sooner >= HINT_S for sooner, later in pairwise(hinted))


def test_what_was_just_read_is_held_well() -> None:
    guide, picture = Guide(), in_view(TOKEN, left=-60)
    assert [guide.look(frame(picture, taken=at), 0.0) for at in np.arange(0, READ_S, 0.5)] == [None] * 10
    assert guide.look(frame(picture, taken=READ_S), 0.0) is None
    assert guide.look(frame(picture, taken=READ_S + 1), 0.0) is Hint.LEFT


@pytest.mark.parametrize("shape", [(0, 0), (21, 9000), (1, 1), (30, 30), (2160, 3840), (99, 99, 3)])
def test_no_picture_breaks_it(shape) -> None:
    rough = np.random.default_rng(2).integers(0, 256, shape, dtype=np.uint8)
    guide = Guide()
    for at in range(3):
        guide.look(frame(rough, taken=float(at)), LONG_AGO)


places = st.floats(-2000, 3000)
OPPOSITE = {Hint.LEFT: Hint.RIGHT, Hint.RIGHT: Hint.LEFT, Hint.HIGHER: Hint.LOWER, Hint.LOWER: Hint.HIGHER}


@given(places, places, st.floats(1, 1500), st.floats(1, 1500), st.floats(0, 1))
def test_a_mirrored_box_gets_the_mirrored_hint(left, top, wide, high, least) -> None:
    box = Box(left, top, left + wide, top + high)
    mirrored = Box(WIDTH - box.right, box.top, WIDTH - box.left, box.bottom)
    hint, other = hint_for(SIZE, box, least), hint_for(SIZE, mirrored, least)
    assert other is (OPPOSITE[hint] if hint in (Hint.LEFT, Hint.RIGHT) else hint)


@given(st.floats(0.3, 0.8), st.floats(-500, 1000), st.floats(-500, 700))
def test_following_the_hints_brings_it_into_view(part, left, top) -> None:
    side = part * HEIGHT
    for _ in range(60):
        hint = hint_for(SIZE, Box(left, top, left + side, top + side), 0.25)
        if hint is None:
            return
        left += {Hint.LEFT: 40, Hint.RIGHT: -40}.get(hint, 0)
        top += {Hint.HIGHER: -40, Hint.LOWER: 40}.get(hint, 0)
    raise AssertionError(f"still {hint}")
