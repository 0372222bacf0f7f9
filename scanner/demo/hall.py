"""The hall as the desk's camera sees it: out of focus, a visitor before it, and the camera's noise."""

import cv2
import numpy as np

from scanner.demo.canvas import Canvas, Colour, Picture, Values
from scanner.demo.visitor import Visitor

WIDTH, HEIGHT = 1280, 720
_HALF = (WIDTH // 2, HEIGHT // 2)  # what is out of focus is drawn at half the size
_NOISE_TILES = 5


class Hall:
    """The room behind every scene of one film; the same seed gives the same room and the same noise."""

    def __init__(self, seed: int) -> None:
        random = np.random.default_rng([seed, 101])
        self._room = _room(random)
        self._noise = [_noise(random) for _ in range(_NOISE_TILES)]

    def view(self, figure: Picture | None, shift: float) -> Picture:
        """A frame without noise: the room, and a visitor `shift` pixels right of the middle."""
        room = self._room
        if figure is not None:
            move = np.array([[1, 0, shift / 2], [0, 1, 0]], np.float32)
            stood = cv2.warpAffine(figure, move, _HALF)
            room = over(room, np.asarray(stood, np.uint8))
        return np.asarray(cv2.resize(room, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR), np.uint8)

    def exposed(self, frame: Picture, number: int) -> Picture:
        """The frame as the sensor delivers it: frame `number` has its own noise."""
        noise = self._noise[number % _NOISE_TILES]
        if number // _NOISE_TILES % 2:
            noise = noise[::-1]
        return np.asarray(cv2.add(frame, noise, dtype=cv2.CV_8U), np.uint8)


def over(under: Picture, laid: Picture) -> Picture:
    """BGRA with its alpha multiplied in, laid over BGR."""
    clear = cv2.cvtColor(255 - laid[..., 3], cv2.COLOR_GRAY2BGR)
    shown = cv2.multiply(under, clear, scale=1 / 255)
    return np.asarray(cv2.add(shown, laid[..., :3]), np.uint8)


def standing(visitor: Visitor) -> Picture:
    """The visitor from the neck down, out of focus, at half the size of the film."""
    colour = visitor.coat
    dark: Colour = (colour[0] * 2 // 3, colour[1] * 2 // 3, colour[2] * 2 // 3)
    canvas = Canvas(*_HALF)
    canvas.limb((320, 40), (320, -60), 34, visitor.skin)
    canvas.limb((230, 128), (410, 128), 74, colour)
    canvas.rounded((176, 120), (288, 320), 60, colour)
    canvas.limb((170, 150), (140, 380), 44, dark)
    canvas.limb((470, 150), (500, 380), 44, dark)
    canvas.rounded((317, 84), (6, 300), 3, dark)
    canvas.polygon([(286, 60), (354, 60), (320, 120)], (196, 190, 186))
    return np.asarray(cv2.GaussianBlur(canvas.scaled(1.0), (0, 0), 6), np.uint8)


def _room(random: np.random.Generator) -> Picture:
    canvas = Canvas(*_HALF)
    width, height = _HALF
    canvas.rounded((-20, -20), (width + 40, height + 40), 0, (186, 196, 202))
    canvas.rounded((-20, 236), (width + 40, 160), 0, (128, 146, 160))  # floor
    canvas.rounded((20, -10), (176, 220), 0, (244, 240, 232))  # window
    for x in (76, 136):
        canvas.rounded((x, -10), (7, 220), 0, (150, 152, 152))
    canvas.rounded((20, 150), (176, 60), 0, (170, 186, 168))  # the street outside
    canvas.rounded((466, 40), (92, 210), 0, (84, 88, 92))  # a door
    canvas.rounded((474, 50), (76, 190), 0, (120, 128, 132))
    canvas.rounded((290, 44), (128, 52), 3, (91, 42, 11))  # the sign of the house
    canvas.rounded((290, 92), (128, 8), 0, (81, 169, 200))
    canvas.rounded((232, 170), (190, 70), 8, (140, 112, 70))  # seats
    for x in (240, 304, 368):
        canvas.rounded((x, 140), (52, 60), 10, (150, 122, 78))
    for _ in range(26):  # a plant
        leaf = (random.normal(602, 22), random.normal(170, 34))
        tip = (leaf[0] + random.normal(0, 14), leaf[1] + random.normal(0, 18))
        green = int(random.integers(70, 130))
        canvas.limb(leaf, tip, 9, (60, green, green // 2))
    canvas.rounded((580, 214), (48, 60), 6, (120, 130, 150))
    soft = np.asarray(cv2.GaussianBlur(canvas.scaled(1.0)[..., :3], (0, 0), 8), np.float32)
    for x, y, size in ((250, 22, 11), (352, 14, 12), (446, 20, 10), (596, 16, 12)):  # lamps, as bright discs
        _disc(soft, (x, y), size)
    _counter(soft, random)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    corner = np.hypot((x - width / 2) / width, (y - height / 2) / height)
    lit = soft * (1.06 - 0.62 * corner**2 - 0.10 * x / width)[..., None]
    return np.asarray(np.clip(lit, 0, 255), np.uint8)


def _disc(soft: Values, at: tuple[int, int], size: int) -> None:
    y, x = np.mgrid[0 : soft.shape[0], 0 : soft.shape[1]].astype(np.float32)
    mask = np.clip((size - np.hypot(x - at[0], y - at[1])) / 2 + 0.5, 0, 1)[..., None] * 0.8
    soft += mask * (np.array([225, 245, 252], np.float32) - soft)


def _counter(soft: Values, random: np.random.Generator) -> None:
    """The near edge of the desk: pale wood, a little sharper than the hall."""
    top = 318
    rows = soft.shape[0] - top
    grain = random.normal(0, 1, (rows, soft.shape[1])).astype(np.float32)
    veins = cv2.GaussianBlur(grain, (0, 0), sigmaX=40, sigmaY=1.2)[..., None] * 30
    wood = np.array([112, 152, 188], np.float32) + veins
    soft[top:] = wood * np.linspace(1.06, 0.84, rows, dtype=np.float32)[:, None, None]
    soft[top - 2 : top + 2] = np.array([170, 200, 220], np.float32)
    soft[top - 6 :] = cv2.GaussianBlur(soft[top - 6 :], (0, 0), 1.6)


def _noise(random: np.random.Generator) -> np.ndarray:
    """One frame of sensor noise: mostly brightness, a little colour, each grain wider than a pixel."""
    grey = random.normal(0, 4.4, (HEIGHT, WIDTH)).astype(np.float32)
    colour = random.normal(0, 2.0, (HEIGHT // 2, WIDTH // 2, 3)).astype(np.float32)
    wide = cv2.GaussianBlur(grey, (0, 0), 0.6)[..., None] + cv2.resize(colour, (WIDTH, HEIGHT))
    return np.asarray(np.rint(wide), np.int16)
