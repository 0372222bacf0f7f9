"""Frames of known text, made hard on purpose: what a front desk's camera sees on a bad day.

`hard_frames(kind, count)` gives 1280x720 grey pictures with the text that must be read from each. The same
seed gives the same pictures, so figures of two runs compare.
"""

import math
from collections.abc import Callable, Iterator

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
WIDTH, HEIGHT = 1280, 720
QUIET = 4  # modules of white around a symbol, ISO/IEC 18004 section 9.1


def symbol(text: str, level: str = "M") -> Picture:
    """The QR symbol of `text`, one pixel a module, quiet zone included."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    modules = np.array(code.to_image(scale=1, add_quiet_zones=False), dtype=np.uint8)
    return np.pad(modules, QUIET, constant_values=255)


def token_like(random: np.random.Generator, digits: int = 320) -> str:
    """As many decimal digits as a card's token has (QR version 8 at level M)."""
    return "1" + "".join(map(str, random.integers(0, 10, digits - 1)))


def hall(random: np.random.Generator) -> Picture:
    """A background with soft light and some edges, like the desk and coats behind a card."""
    coarse = random.integers(40, 190, (6, 10)).astype(np.uint8)
    scene = cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    for _ in range(12):
        x, y = int(random.integers(0, WIDTH)), int(random.integers(0, HEIGHT))
        size = (x + int(random.integers(20, 300)), y + int(random.integers(20, 200)))
        cv2.rectangle(scene, (x, y), size, int(random.integers(20, 230)), int(random.choice([-1, 2, 5])))
    return np.asarray(cv2.GaussianBlur(scene, (5, 5), 0), dtype=np.uint8)


def shown(random: np.random.Generator, card: Picture, module: float, tilt: float = 0.0) -> Picture:
    """`card` put into a hall at `module` pixels a module, turned anyhow and tilted by `tilt` (0 to 0.4).

    A card of more than 200 pixels a side has 8 of them a module.
    """
    big = card if card.shape[0] > 200 else enlarged(card)
    side = big.shape[0] / 8 * module
    turn = random.uniform(0, 2 * math.pi)
    squeeze = np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])
    squeeze[:2, 0] *= 1 - tilt
    squeeze[:, 1] *= 1 - tilt / 2
    spin = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    quad = squeeze @ spin.T * side / 2
    room = np.maximum(np.abs(quad).max(axis=0) + 4, 0)
    span_x, span_y = max(WIDTH / 2 - room[0], 0), max(HEIGHT / 2 - room[1], 0)
    centre = (WIDTH / 2 + random.uniform(-span_x, span_x), HEIGHT / 2 + random.uniform(-span_y, span_y))
    edge = big.shape[0]
    source = np.array([[0, 0], [edge, 0], [edge, edge], [0, edge]], dtype=np.float32)
    shrink = cv2.getPerspectiveTransform(source, (quad + centre).astype(np.float32))
    if module < 5:  # average as a lens does, instead of picking single pixels
        big = cv2.GaussianBlur(big, (0, 0), 0.35 * 8 / module)
    laid = cv2.warpPerspective(big, shrink, (WIDTH, HEIGHT), flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full_like(big, 255), shrink, (WIDTH, HEIGHT))
    scene = hall(random)
    weight = mask.astype(np.float32) / 255
    return clipped(scene * (1 - weight) + laid * weight)


def clipped(values: NDArray[np.floating]) -> Picture:
    return np.clip(values, 0, 255).astype(np.uint8)


def noisy(random: np.random.Generator, picture: Picture, sigma: float) -> Picture:
    return clipped(picture + random.normal(0, sigma, picture.shape))


def squeezed(picture: Picture, quality: int = 80) -> Picture:
    """The picture after a webcam's JPEG."""
    packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


def spot(random: np.random.Generator, near: float = 0.5) -> NDArray[np.float32]:
    """A soft round light over the frame, 1 at its middle."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    cx, cy = random.uniform(0.3, 0.7) * WIDTH, random.uniform(0.3, 0.7) * HEIGHT
    return np.asarray(np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * (near * HEIGHT) ** 2)), np.float32)


def rolled(random: np.random.Generator, card: Picture) -> Picture:
    """The card as if stuck on a bottle or a bowed sheet, seen from a little above: 8 pixels a module."""
    big = enlarged(card)
    edge = big.shape[0]
    radius, above = edge * random.uniform(0.52, 0.75), random.uniform(-0.9, 0.9)
    angle = random.choice([0, np.pi / 2, random.uniform(0, np.pi)])
    y, x = np.mgrid[0:edge, 0:edge].astype(np.float32) - edge / 2
    across, along = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    inside = np.clip(across / radius, -0.999, 0.999)
    across = radius * np.arcsin(inside)
    along = along + above * radius * (1 - np.sqrt(1 - inside**2))
    return moved_to(
        big, across * np.cos(angle) - along * np.sin(angle), across * np.sin(angle) + along * np.cos(angle)
    )


def folded(random: np.random.Generator, card: Picture) -> Picture:
    """The card as paper that was folded twice and laid out again, wear along the folds: 8 pixels a module."""
    big = enlarged(card)
    edge = big.shape[0]
    y, x = np.mgrid[0:edge, 0:edge].astype(np.float32) - edge / 2
    for angle in (random.uniform(-0.1, 0.1), np.pi / 2 + random.uniform(-0.1, 0.1)):
        across = x * np.cos(angle) + y * np.sin(angle) - edge * random.uniform(-0.15, 0.15)
        wear = np.exp(-((across / random.uniform(4, 10)) ** 2)) * random.uniform(60, 150)
        big = clipped(big + wear * random.choice([-1, 1]))
        slope, lift = random.uniform(0, 0.3), random.uniform(-0.25, 0.25)
        beyond = np.maximum(across, 0)
        x = x + beyond * (slope * np.cos(angle) - lift * np.sin(angle))
        y = y + beyond * (slope * np.sin(angle) + lift * np.cos(angle))
    return moved_to(big, x, y)


def enlarged(card: Picture) -> Picture:
    return np.asarray(cv2.resize(card, None, fx=8, fy=8, interpolation=cv2.INTER_NEAREST), dtype=np.uint8)


def moved_to(big: Picture, x: NDArray[np.floating], y: NDArray[np.floating]) -> Picture:
    """The picture with every point taken from (x, y), seen from the middle; white outside."""
    half = big.shape[0] / 2
    across, down = (x + half).astype(np.float32), (y + half).astype(np.float32)
    return np.asarray(cv2.remap(big, across, down, cv2.INTER_LINEAR, borderValue=255), dtype=np.uint8)


def _plain(random: np.random.Generator, card: Picture) -> Picture:
    return noisy(random, shown(random, card, random.uniform(5, 9), random.uniform(0, 0.15)), 4)


def _small(random: np.random.Generator, card: Picture) -> Picture:
    return noisy(random, shown(random, card, random.uniform(1.5, 2.4), random.uniform(0, 0.1)), 3)


def _blurred(random: np.random.Generator, card: Picture) -> Picture:
    module = random.uniform(4, 8)
    sharp = shown(random, card, module)
    return noisy(random, clipped(cv2.GaussianBlur(sharp, (0, 0), module * random.uniform(0.35, 0.7))), 3)


def _moved(random: np.random.Generator, card: Picture) -> Picture:
    module = random.uniform(5, 8)
    length = max(3, round(module * random.uniform(1.2, 2.2))) | 1
    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1 / length
    spin = cv2.getRotationMatrix2D((length // 2, length // 2), random.uniform(0, 180), 1)
    kernel = cv2.warpAffine(kernel, spin, (length, length))
    kernel /= kernel.sum()
    return noisy(random, clipped(cv2.filter2D(shown(random, card, module), -1, kernel)), 3)


def _dim(random: np.random.Generator, card: Picture) -> Picture:
    light = random.uniform(0.03, 0.1)
    return squeezed(noisy(random, clipped(shown(random, card, random.uniform(4, 7)) * light + 8), 3.5))


def _bloom(random: np.random.Generator, card: Picture) -> Picture:
    scene = shown(random, card, random.uniform(5, 8)).astype(np.float32)
    veil = cv2.GaussianBlur(scene, (0, 0), 25) * random.uniform(0.5, 1.0)
    return noisy(random, clipped(scene * 0.5 + veil + 90), 4)


def _glare(random: np.random.Generator, card: Picture) -> Picture:
    scene = shown(random, card, random.uniform(6, 9), random.uniform(0, 0.1))
    lamp = spot(random, random.uniform(0.06, 0.16)) * random.uniform(260, 420)
    return noisy(random, clipped(scene * 0.85 + lamp), 4)


def _tilted(random: np.random.Generator, card: Picture) -> Picture:
    return noisy(random, shown(random, card, random.uniform(6, 9), random.uniform(0.25, 0.42)), 4)


def _curved(random: np.random.Generator, card: Picture) -> Picture:
    return noisy(random, shown(random, rolled(random, card), random.uniform(5, 8), random.uniform(0, 0.1)), 4)


def _moire(random: np.random.Generator, card: Picture) -> Picture:
    scene = shown(random, card, random.uniform(5, 8)).astype(np.float32)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    angle, pitch = random.uniform(0, np.pi), random.uniform(2.2, 6)
    stripes = np.sin((x * np.cos(angle) + y * np.sin(angle)) / pitch * 2 * np.pi)
    grid = np.sin((x * np.sin(angle + 0.1) - y * np.cos(angle + 0.1)) / pitch * 2 * np.pi)
    return noisy(random, clipped(scene * (0.75 + 0.16 * stripes + 0.16 * grid)), 5)


def _dark_mode(random: np.random.Generator, card: Picture) -> Picture:
    inverted = np.asarray(255 - (card.astype(np.int16) * 7 // 8), dtype=np.uint8)
    return noisy(random, shown(random, inverted, random.uniform(3, 7), random.uniform(0, 0.2)), 5)


def _shaded(random: np.random.Generator, card: Picture) -> Picture:
    scene = shown(random, card, random.uniform(4, 7), random.uniform(0, 0.15)).astype(np.float32)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    angle = random.uniform(0, 2 * np.pi)
    side = (x - WIDTH / 2) * np.cos(angle) + (y - HEIGHT / 2) * np.sin(angle)
    return noisy(random, clipped(scene * (0.2 + 0.8 / (1 + np.exp(-side / 15)))), 3)


def _faint(random: np.random.Generator, card: Picture) -> Picture:
    middle, swing = random.uniform(90, 170), random.uniform(0.06, 0.15)
    scene = shown(random, card, random.uniform(4, 7)).astype(np.float32)
    return noisy(random, clipped(middle + (scene - 128) * swing), 2.5)


def _creased(random: np.random.Generator, card: Picture) -> Picture:
    return noisy(random, shown(random, folded(random, card), random.uniform(5, 8), random.uniform(0, 0.1)), 4)


def _torn(random: np.random.Generator, card: Picture) -> Picture:
    """Blots over the data and the quiet zone gone on one side: worn paper, or a thumb."""
    worn = card.copy()
    edge = worn.shape[0]
    worn[: QUIET - 1, :] = 40
    blot = int(random.integers(3, 6))
    x, y = random.integers(14, edge - 16, 2)
    worn[y : y + blot, x : x + blot] = int(random.choice([0, 255]))
    return noisy(random, shown(random, worn, random.uniform(5, 8)), 4)


KINDS: dict[str, Callable[[np.random.Generator, Picture], Picture]] = {
    "plain": _plain,
    "small": _small,
    "blurred": _blurred,
    "moved": _moved,
    "dim": _dim,
    "bloom": _bloom,
    "glare": _glare,
    "tilted": _tilted,
    "curved": _curved,
    "moire": _moire,
    "dark mode": _dark_mode,
    "shaded": _shaded,
    "faint": _faint,
    "creased": _creased,
    "torn": _torn,
}


def hard_frames(kind: str, count: int, seed: int = 1) -> Iterator[tuple[Picture, str]]:
    """`count` grey 720p frames of one kind, each with the text that is in it."""
    for number in range(count):
        random = np.random.default_rng([seed, sorted(KINDS).index(kind), number])
        text = token_like(random, int(random.choice([60, 160, 320])))
        yield KINDS[kind](random, symbol(text)), text
