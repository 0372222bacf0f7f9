"""What people hold up to the camera: a phone with a card, a creased print, a leaflet; and the hand.

Drawn once at twice the size it has in the film. All text on them is made up; no card carries a name.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import cv2
import numpy as np
import zxingcpp

from scanner.demo.canvas import Canvas, Colour, Picture, Point, Values
from scanner.demo.visitor import Visitor
from shared.domain.faults import Fault

SCALE = 2  # canvas pixels for one pixel of the film
_GOLD: Colour = (0x51, 0xA9, 0xC8)
_WHITE: Colour = (250, 250, 250)
_INK: Colour = (14, 12, 11)
_SHEET: Colour = (226, 233, 236)
_TEAL: Colour = (110, 105, 20)

_MARGIN = 240  # room around the thing for the hand
_ARM = 460  # and below it for the wrist, at the usual size
_PHONE = (660, 1380)
_PRINT = (860, 1180)
_MODULE = 10  # canvas pixels a module of a card's QR
_QUIET = 4  # modules of white around a symbol, ISO/IEC 18004 section 9.1


@dataclass(frozen=True, slots=True)
class Brand:
    """What a city puts on its cards: its name and its colour."""

    name: str
    colour: Colour


MY_CITY = Brand("MyWestminster", (0x5B, 0x2A, 0x0B))
OTHER_CITY = Brand("Northmere", (0x46, 0x5A, 0x1E))


class Look(StrEnum):
    """How a code comes before the camera."""

    UPRIGHT = "upright"
    TILTED = "tilted"  # turned away: strong perspective
    DIM = "dim"  # the screen at its darkest
    DARK = "dark"  # dark mode: white modules on black
    THUMB = "thumb"  # a thumb over one corner, within what error correction mends
    FAR = "far"  # small in the picture
    PAPER = "paper"  # a creased print, half in shadow
    POSTER = "poster"  # a leaflet of somebody else


@dataclass(frozen=True, slots=True)
class Face:
    """What is to be read on a thing: by people, and by the camera."""

    title: str
    text: str
    brand: Brand = MY_CITY


@dataclass(frozen=True, slots=True)
class Thing:
    """A drawn thing: BGRA with the alpha multiplied in, and the middle that the hand turns it about."""

    picture: Picture
    middle: Point


def symbol(text: str, *, inverted: bool = False) -> Picture:
    """The QR symbol of `text` at level M (digits become numeric mode), one grey pixel a module, with its
    quiet zone."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    modules = np.array(code.to_image(scale=1, add_quiet_zones=False), np.uint8)
    framed = np.pad(modules, _QUIET, constant_values=255)
    return np.asarray(255 - framed if inverted else framed, np.uint8)


def write_picture(path: Path, text: str) -> None:
    """Writes the QR of `text` as a picture to print, or to show on a phone; raises Fault where it cannot."""
    modules = symbol(text)
    grown = cv2.resize(modules, None, fx=_MODULE, fy=_MODULE, interpolation=cv2.INTER_NEAREST)
    if not cv2.imwrite(str(path), grown):
        raise Fault(f"cannot write {path}", code="cannot_record")


def draw(face: Face, look: Look, scale: float, visitor: Visitor) -> Thing:
    """The thing that shows this face in this look, `scale` times its usual size, held by this visitor."""
    width, height = _PRINT if look in (Look.PAPER, Look.POSTER) else _PHONE
    canvas = Canvas(width + 2 * _MARGIN, height + _MARGIN // 2 + int(_ARM / scale**2))
    if look is Look.THUMB:  # at the right, the one corner of a symbol that holds no finder pattern
        visitor = replace(visitor, left_handed=False)
    hand = _Hand(canvas, width, height, visitor)
    hand.behind()
    if look is Look.PAPER:
        _print(canvas, face, visitor.folds)
    elif look is Look.POSTER:
        _leaflet(canvas, face.text)
    else:
        _phone(canvas, face, look)
    hand.before(over_the_code=look is Look.THUMB)
    factor = scale / SCALE
    middle = ((_MARGIN + width / 2) * factor, (_MARGIN // 2 + height / 2) * factor)
    return Thing(canvas.scaled(factor), middle)


class _Hand:
    """A right or left hand that holds a thing from below: palm behind it, finger tips and thumb before it."""

    def __init__(self, canvas: Canvas, width: int, height: int, visitor: Visitor) -> None:
        self._canvas, self._width, self._height = canvas, width, height
        self._left, self._skin, self._sleeve = visitor.left_handed, visitor.skin, visitor.coat

    def behind(self) -> None:
        width, height = self._width, self._height
        self._limb((width * 0.62, height + 480), (width * 0.60, height + 60), 150, self._skin)
        below = self._canvas.values.shape[0]
        self._limb((width * 0.64, below + 200), (width * 0.62, height + 380), 195, self._sleeve)
        self._limb((width * 0.55, height + 40), (width * 0.45, height - 260), 215, self._skin)
        self._limb((width * 0.75, height + 30), (width + 40, height - 330), 96, self._skin)

    def before(self, *, over_the_code: bool) -> None:
        width, height = self._width, self._height
        for number, reach in enumerate((16, 30, 26, 6)):
            y = height - 640 + 128 * number
            self._limb((-62, y + 34), (reach - 20, y), 50 - 3 * (number == 3), self._skin)
        knuckle = (width + 44, height - 340)
        tip = (width - 122, height - 548) if over_the_code else (width - 2, height - 560)
        self._limb(knuckle, tip, 62, self._skin)
        nail = tuple(min(c + 34, 255) for c in self._skin)
        lean = ((tip[0] - knuckle[0]) * 0.06, (tip[1] - knuckle[1]) * 0.06)
        self._limb(tip, (tip[0] + lean[0], tip[1] + lean[1]), 30, (nail[0], nail[1], nail[2]))

    def _limb(self, start: Point, end: Point, radius: float, colour: Colour) -> None:
        self._canvas.limb(self._place(start), self._place(end), radius, colour)

    def _place(self, point: Point) -> Point:
        x = self._width - point[0] if self._left else point[0]
        return x + _MARGIN, point[1] + _MARGIN // 2


def _phone(canvas: Canvas, face: Face, look: Look) -> None:
    left, top = _MARGIN, _MARGIN // 2
    width, height = _PHONE
    dark = look is Look.DARK
    back, paper = (_INK, _INK) if dark else ((238, 236, 234), face.brand.colour)
    canvas.rounded((left - 4, top - 4), (width + 8, height + 8), 96, (96, 92, 88))
    canvas.rounded((left, top), (width, height), 92, (26, 25, 24))
    screen = (left + 20, top + 20)
    lit = Canvas(canvas.values.shape[1], canvas.values.shape[0])
    lit.rounded(screen, (width - 40, height - 40), 74, back)
    words = _WHITE if dark else (70, 66, 62)
    lit.write("18:02", (left + 70, top + 80), 34, words, 600)
    lit.rounded((left + width - 130, top + 56), (54, 26), 8, words)
    lit.rounded((left + width / 2 - 19, top + 42), (38, 38), 19, (8, 8, 8))
    card = (left + 36, top + 124)
    lit.rounded(card, (width - 72, height - 300), 36, (34, 31, 29) if dark else paper)
    _portcullis(lit, (left + 70, top + 166), 84)
    lit.write(face.brand.name, (left + 178, top + 206), 44, _WHITE, 700)
    lit.write(face.title, (left + 178, top + 254), 34, _GOLD, 400)
    _code(lit, face.text, (left + width / 2, top + 590), dark=dark)
    lit.rounded((left + 70, top + 924), (width - 140, 3), 1, _GOLD)
    lit.write("Show this code at the desk", (left + 70, top + 992), 36, _WHITE, 500)
    lit.write("One card for the whole city", (left + 70, top + 1046), 30, _GOLD, 400)
    lit.rounded((left + width / 2 - 110, top + height - 56), (220, 10), 5, words)
    _show(canvas, lit, 0.24 if look is Look.DIM else 1.0)


def _show(canvas: Canvas, lit: Canvas, brightness: float) -> None:
    """Puts the screen's light on the glass, and the hall's reflection over it."""
    y, x = np.mgrid[0 : lit.values.shape[0], 0 : lit.values.shape[1]].astype(np.float32)
    sheen = 7 + 16 * np.exp(-(((x * 0.7 + y * 0.5 - 560) / 130) ** 2))
    glass = lit.values[..., 3:] / 255
    canvas.values[..., :3] *= 1 - glass
    canvas.values[..., :3] += lit.values[..., :3] * brightness + glass * sheen[..., None]
    np.minimum(canvas.values[..., :3], 255, out=canvas.values[..., :3])


def _code(canvas: Canvas, text: str, middle: Point, *, dark: bool = False) -> None:
    """The QR on its white field; short texts get larger modules, so that every code fills the field."""
    field = 57 * _MODULE
    modules = symbol(text, inverted=dark)
    side = modules.shape[0] * (field // modules.shape[0])
    grown = cv2.resize(modules, (side, side), interpolation=cv2.INTER_NEAREST)
    shade = _INK if dark else (255, 255, 255)
    canvas.rounded((middle[0] - field / 2, middle[1] - field / 2), (field, field), 20, shade)
    quiet = _QUIET * (side // modules.shape[0]) // 2  # the field's round corners stay
    inner = np.asarray(grown[quiet:-quiet, quiet:-quiet], np.float32)
    if dark:
        inner = 14 + inner * (226 / 255)
    at = (int(middle[0] - inner.shape[1] / 2), int(middle[1] - inner.shape[0] / 2))
    canvas.lay(np.repeat(inner[..., None], 3, axis=2).astype(np.uint8), at)


def _portcullis(canvas: Canvas, at: Point, side: float) -> None:
    """The city's sign: a gate of gold bars, pointed below."""
    step, bar = side / 4, side / 11
    for column in range(5):
        x = at[0] + column * step - bar / 2
        bottom = at[1] + side
        canvas.rounded((x, at[1]), (bar, side), 1, _GOLD)
        canvas.polygon([(x - 2, bottom), (x + bar + 2, bottom), (x + bar / 2, bottom + bar * 1.8)], _GOLD)
    for row in range(4):
        canvas.rounded((at[0] - bar, at[1] + row * step + step / 3), (side + 2 * bar, bar), 1, _GOLD)


def _print(canvas: Canvas, face: Face, seed: int) -> None:
    random = np.random.default_rng(seed)
    left, top = _MARGIN, _MARGIN // 2
    width, height = _PRINT
    sheet = Canvas(canvas.values.shape[1], canvas.values.shape[0])
    sheet.rounded((left, top), (width, height), 6, _SHEET)
    sheet.rounded((left + 60, top + 70), (width - 120, 150), 4, face.brand.colour)
    _portcullis(sheet, (left + 96, top + 98), 78)
    sheet.write(face.brand.name, (left + 206, top + 140), 46, _WHITE, 700)
    sheet.write(face.title, (left + 206, top + 188), 34, _GOLD, 400)
    _code(sheet, face.text, (left + width / 2, top + 560))
    for number, words in enumerate(
        ("This print is as good as a phone.", "Lost it? Any library prints a new one.")
    ):
        sheet.write(words, (left + 150, top + 930 + 56 * number), 32, (70, 66, 62), 400)
    sheet.light(_creases(sheet, random))
    sheet.values[:] = _waved(sheet.values, random)
    cover = sheet.values[..., 3:] / 255
    canvas.values *= 1 - cover
    canvas.values += sheet.values


def _creases(sheet: Canvas, random: np.random.Generator) -> Values:
    """Light on a sheet that was folded in four and carried in a pocket: a step and a ridge at each fold, and
    the shadow of the hand that holds it."""
    height, width = sheet.values.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    light = np.ones((height, width), np.float32)
    folds = [(1.0, 0.04, width * 0.46), (0.05, 1.0, height * 0.42)]
    folds += [(1.0, float(random.uniform(-0.8, 0.8)), float(random.uniform(0.3, 0.8) * width))]
    for number, (a, b, where) in enumerate(folds):
        across = a * x + b * y - where - b * height / 2 * (a == 1.0)
        depth = 0.10 if number < 2 else 0.05
        light += depth * np.tanh(across / 14) * np.exp(-np.abs(across) / 260)
        light -= 1.6 * depth * np.exp(-((across / 5) ** 2))
    shade = 1 / (1 + np.exp(-(x * 0.5 + y - 0.52 * height) / 90))
    return np.asarray(light * (1 - 0.34 * shade), np.float32)


def _waved(values: Values, random: np.random.Generator) -> Values:
    """The sheet as if it bent a little in the hand."""
    y, x = np.mgrid[0 : values.shape[0], 0 : values.shape[1]].astype(np.float32)
    phase = random.uniform(0, 6, 2)
    bent_x = x + 7 * np.sin(y / 520 * 2 * np.pi + phase[0])
    bent_y = y + 9 * np.sin(x / 640 * 2 * np.pi + phase[1])
    return np.asarray(
        cv2.remap(values, bent_x.astype(np.float32), bent_y.astype(np.float32), cv2.INTER_LINEAR), np.float32
    )


def _leaflet(canvas: Canvas, text: str) -> None:
    left, top = _MARGIN, _MARGIN // 2
    width, height = _PRINT
    canvas.rounded((left, top), (width, height), 4, _TEAL)
    canvas.limb((left + width - 150, top + 160), (left + width - 150, top + 160), 84, (90, 200, 250))
    canvas.write("What's on", (left + 70, top + 150), 92, _WHITE, 800)
    canvas.write("this winter", (left + 70, top + 236), 70, _WHITE, 400)
    _code(canvas, text, (left + width / 2, top + 590))
    canvas.write("Concerts, films and walks", (left + 70, top + 980), 44, _WHITE, 600)
    canvas.write("Scan to see the programme", (left + 70, top + 1044), 38, (170, 230, 240), 400)
