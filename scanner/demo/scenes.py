"""The scenes of the demo's film: somebody comes to the desk, shows a code and goes.

Tests and benchmarks take single frames from here.
"""

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np

from scanner.demo.canvas import Picture, Point, Values
from scanner.demo.hall import HEIGHT, WIDTH, Hall, over, standing
from scanner.demo.things import MY_CITY, Brand, Face, Look, Thing, draw
from scanner.demo.visitor import Visitor

FRAMES_PER_SECOND = 15
_COMING, _HOLD, _LEAVING, EMPTY = 6, 14, 5, 10  # frames of each part of a scene
SCENE_FRAMES = _COMING + _HOLD + _LEAVING + EMPTY
_COAT_EXTRA = 4  # the visitor is there a little before the phone, and a little after it
_SHUTTER = 0.4  # how long it is open, in frames
_LENS = 1150.0  # focal length in pixels: a webcam of about 58 degrees


@dataclass(frozen=True, slots=True)
class Scene:
    """Somebody shows one code; `beside` is the text of a second card held into the same picture."""

    title: str
    text: str
    look: Look = Look.UPRIGHT
    beside: str | None = None
    brand: Brand = MY_CITY


@dataclass(frozen=True, slots=True)
class _Pose:
    """Where a thing is held: its middle in the frame, its size, and its angles in degrees."""

    middle: Point
    scale: float
    roll: float
    yaw: float
    pitch: float


def frame_with_code(text: str, look: Look = Look.UPRIGHT, seed: int = 1) -> Picture:
    """One 1280x720 BGR frame in which somebody holds up a code that says `text`."""
    hall = Hall(seed)
    act = Act(hall, Scene("Resident card", text, look), np.random.default_rng([seed, 0]))
    return hall.exposed(act.picture(_COMING + _HOLD // 2), seed)


def empty_frame(seed: int = 1, number: int = 0) -> Picture:
    """One frame of the empty hall; frames of other numbers differ by their noise only."""
    hall = Hall(seed)
    return hall.exposed(hall.view(None, 0), number)


class Act:
    """One scene being played: what is held, by whom, and how the hand moves."""

    def __init__(self, hall: Hall, scene: Scene, random: np.random.Generator) -> None:
        self._hall, self._look = hall, scene.look
        scale = {Look.FAR: 0.56, Look.PAPER: 0.92, Look.POSTER: 0.86}.get(scene.look, 1.0)
        if scene.beside is not None:
            scale = 0.8
        visitor = Visitor.somebody(random)
        face = Face(scene.title, scene.text, scene.brand)
        self._things = [draw(face, scene.look, scale, visitor)]
        if scene.beside is not None:
            self._things.append(
                draw(replace(face, text=scene.beside), Look.UPRIGHT, scale, visitor.other_hand())
            )
        self._figure = standing(visitor)
        self._rest = _resting(scene.look, random)
        self._phase = random.uniform(0, 2 * math.pi, 6)
        side = 1 if random.integers(0, 2) else -1
        self._from: Point = (side * random.uniform(120, 420), 760.0)
        self._to: Point = (-side * random.uniform(120, 420), 780.0)
        self._coat_side = side * 900

    def picture(self, step: int) -> Picture:
        """Frame `step` of the scene, without the camera's noise."""
        coat_there = step < SCENE_FRAMES - EMPTY + _COAT_EXTRA
        frame = self._hall.view(self._figure if coat_there else None, self._coat_shift(step))
        if step >= SCENE_FRAMES - EMPTY:
            return frame
        for number, thing in enumerate(self._things):
            aside = 0.0 if len(self._things) == 1 else (-250.0, 250.0)[number]
            pose = self._pose(step + 0.5, aside)
            before, after = (self._pose(step + 0.5 + t, aside).middle for t in (-_SHUTTER / 2, _SHUTTER / 2))
            frame = _held(frame, thing, pose, (after[0] - before[0], after[1] - before[1]))
        return frame

    def _coat_shift(self, step: int) -> float:
        """The visitor steps in while the hand comes and away while it leaves."""
        stays = SCENE_FRAMES - EMPTY
        come = max(0.0, 1 - (step + _COAT_EXTRA) / (_COMING + _COAT_EXTRA))
        go = max(0.0, (step - stays + _LEAVING) / (_LEAVING + _COAT_EXTRA))
        return self._coat_side * (come**2 - go**2) + 40 * math.sin(self._phase[0])

    def _pose(self, time: float, aside: float) -> _Pose:
        """The pose at a time in frames: eased in, held by a hand that is never quite still, eased out."""
        come = max(0.0, 1 - time / _COMING) ** 3
        go = max(0.0, (time - _COMING - _HOLD) / _LEAVING) ** 2
        seconds = time / FRAMES_PER_SECOND
        shake = [
            2.2 * math.sin(2 * math.pi * 1.1 * seconds + self._phase[n])
            + 0.6 * math.sin(2 * math.pi * 4.3 * seconds + self._phase[n + 3])
            for n in range(3)
        ]
        rest = self._rest
        return _Pose(
            (
                rest.middle[0] + aside + shake[0] + come * self._from[0] + go * self._to[0],
                rest.middle[1] + shake[1] + come * self._from[1] + go * self._to[1],
            ),
            rest.scale * (1 - 0.16 * come - 0.10 * go),
            rest.roll + 0.4 * shake[2] + 16 * come - 14 * go,
            rest.yaw + 10 * come,
            rest.pitch - 12 * come - 8 * go,
        )


def _resting(look: Look, random: np.random.Generator) -> _Pose:
    """How this person holds it once it is before the camera."""
    middle = (WIDTH / 2 + random.uniform(-50, 50), HEIGHT / 2 + random.uniform(24, 56))
    turn = float(random.uniform(-7, 7))
    lean = float(random.uniform(-7, 7))
    if look is Look.TILTED:
        return _Pose(middle, 1.0, 14.0, 30.0, -24.0)
    return _Pose(middle, 1.0, turn, lean, float(random.uniform(-10, 2)))


def _held(frame: Picture, thing: Thing, pose: _Pose, smear: Point) -> Picture:
    """The thing over the frame, softened by the lens and by its way while the shutter was open."""
    quad = _corners(thing, pose)
    room = 4 + np.abs(smear)
    x0, y0 = np.maximum(quad.min(axis=0) - room, 0).astype(int)
    x1, y1 = np.minimum(quad.max(axis=0) + room, (WIDTH, HEIGHT)).astype(int)
    if x1 <= x0 or y1 <= y0:
        return frame
    height, width = thing.picture.shape[:2]
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, (quad - (x0, y0)).astype(np.float32))
    laid = cv2.warpPerspective(thing.picture, matrix, (int(x1 - x0), int(y1 - y0)))
    soft = cv2.GaussianBlur(cv2.filter2D(laid, -1, _streak(smear)), (0, 0), 0.7)
    frame[y0:y1, x0:x1] = over(frame[y0:y1, x0:x1], np.asarray(soft, np.uint8))
    return frame


def _streak(smear: Point) -> Values:
    """The blur of one point that moved by `smear` pixels while the shutter was open."""
    reach = int(max(abs(smear[0]), abs(smear[1])) / 2) + 1
    streak = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    half = (smear[0] / 2, smear[1] / 2)
    start, end = (
        (reach - round(half[0]), reach - round(half[1])),
        (reach + round(half[0]), reach + round(half[1])),
    )
    cv2.line(streak, start, end, (1.0,), 1, cv2.LINE_AA)
    return np.asarray(streak / streak.sum(), np.float32)


def _corners(thing: Thing, pose: _Pose) -> np.ndarray:
    """The four corners of the thing in the frame, seen through a lens: x and y in pixels."""
    height, width = thing.picture.shape[:2]
    flat = np.array([[0, 0, 0], [width, 0, 0], [width, height, 0], [0, height, 0]], np.float64)
    flat[:, :2] = (flat[:, :2] - thing.middle) * pose.scale
    roll, yaw, pitch = (math.radians(v) for v in (pose.roll, pose.yaw, pose.pitch))
    turn = np.array(
        [[math.cos(roll), -math.sin(roll), 0], [math.sin(roll), math.cos(roll), 0], [0, 0, 1]], np.float64
    )
    swing = np.array(
        [[math.cos(yaw), 0, math.sin(yaw)], [0, 1, 0], [-math.sin(yaw), 0, math.cos(yaw)]], np.float64
    )
    nod = np.array(
        [[1, 0, 0], [0, math.cos(pitch), -math.sin(pitch)], [0, math.sin(pitch), math.cos(pitch)]], np.float64
    )
    space = flat @ (nod @ swing @ turn).T
    deep = _LENS / (_LENS + space[:, 2])
    return np.asarray(space[:, :2] * deep[:, None] + pose.middle, np.float64)
