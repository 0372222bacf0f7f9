"""The film maker: scenes in, a 1280x720 film of people showing their codes to a desk's camera out.

Frames are drawn and written one by one, so that memory does not grow with the film. The same scenes and seed
give the same film.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np

from scanner.demo.canvas import Picture
from scanner.demo.hall import HEIGHT, WIDTH, Hall
from scanner.demo.scenes import EMPTY, FRAMES_PER_SECOND, SCENE_FRAMES, Act, Scene
from shared.domain.faults import Fault

Progress = Callable[[int, int], None]  # frames done, frames in all


def make_film(
    path: Path, scenes: Sequence[Scene], *, seed: int = 1, progress: Progress | None = None
) -> None:
    """Writes the film as Motion JPEG in an AVI file; raises Fault `cannot_record` where it cannot be written.

    The file appears under its name only when it is complete.
    """
    unfinished = path.with_name(f"unfinished-{path.name}")
    total = EMPTY + len(scenes) * SCENE_FRAMES
    codec = cv2.VideoWriter.fourcc(*"MJPG")
    writer = cv2.VideoWriter(str(unfinished), codec, FRAMES_PER_SECOND, (WIDTH, HEIGHT))
    if not writer.isOpened():
        raise Fault(f"cannot write a film to {path}", code="cannot_record")
    try:
        for number, frame in enumerate(film_frames(scenes, seed=seed), start=1):
            writer.write(frame)
            if progress is not None:
                progress(number, total)
    finally:
        writer.release()
    if _length(unfinished) != total:  # OpenCV says nothing of a disk that is full
        unfinished.unlink(missing_ok=True)
        raise Fault(f"cannot write all of a film to {path}: is the disk full?", code="cannot_record")
    unfinished.replace(path)


def _length(path: Path) -> int:
    """The frames of a film, by its index; 0 where it is broken."""
    film = cv2.VideoCapture(str(path))
    frames = int(film.get(cv2.CAP_PROP_FRAME_COUNT))
    film.release()
    return frames


def film_frames(scenes: Sequence[Scene], *, seed: int = 1) -> Iterator[Picture]:
    """The frames of the film, 15 a second, BGR; a moment of empty hall before, between and after scenes."""
    hall = Hall(seed)
    empty = hall.view(None, 0)
    number = 0
    for _ in range(EMPTY):
        yield hall.exposed(empty, number)
        number += 1
    for place, scene in enumerate(scenes):
        act = Act(hall, scene, np.random.default_rng([seed, place]))
        for step in range(SCENE_FRAMES):
            yield hall.exposed(act.picture(step), number)
            number += 1
