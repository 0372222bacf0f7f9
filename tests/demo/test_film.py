"""The demo's film: every code that it shows can be read, and nothing else."""

import resource
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest

from scanner.demo.film import film_frames, make_film
from scanner.demo.scenes import EMPTY, SCENE_FRAMES, Scene, empty_frame, frame_with_code
from scanner.demo.things import Look, symbol
from shared.capture.decoder import Decoder
from shared.capture.film import FilmSource
from shared.capture.frames import Frame
from shared.domain.faults import Fault


def token(number: int) -> str:
    """As many digits as a card's token has."""
    random = np.random.default_rng(number)
    return "1" + "".join(map(str, random.integers(0, 10, 319)))


def read(picture: np.ndarray) -> list[str]:
    return [seen.text for seen in Decoder().read(Frame(picture, 0.0, "test", 0, still=True))]


@pytest.fixture(scope="module")
def scenes() -> list[Scene]:
    return [Scene("Resident card", token(number), look) for number, look in enumerate(Look)]


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory, scenes: list[Scene]) -> Path:
    path = tmp_path_factory.mktemp("film") / "film.avi"
    make_film(path, scenes)
    return path


def test_every_scene_is_read_in_its_turn_and_nothing_else(film: Path, scenes: list[Scene]) -> None:
    decoder = Decoder()
    order: list[str] = []
    with FilmSource(film) as source:
        for frame in source:
            texts = [seen.text for seen in decoder.read(frame)]
            assert len(texts) <= 1
            order += [text for text in texts if text not in order[-1:]]
    assert order == [scene.text for scene in scenes]


def test_the_film_is_what_a_webcam_would_send(film: Path, scenes: list[Scene]) -> None:
    played = cv2.VideoCapture(str(film))
    assert (played.get(cv2.CAP_PROP_FRAME_WIDTH), played.get(cv2.CAP_PROP_FRAME_HEIGHT)) == (1280, 720)
    assert played.get(cv2.CAP_PROP_FPS) == 15
    assert played.get(cv2.CAP_PROP_FRAME_COUNT) == EMPTY + len(scenes) * SCENE_FRAMES
    played.release()


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("seed", [1, 2])
def test_a_single_frame_shows_its_code(look: Look, seed: int) -> None:
    assert read(frame_with_code(token(seed), look, seed)) == [token(seed)]


def test_an_empty_hall_says_nothing() -> None:
    assert read(empty_frame(seed=4)) == []
    assert not np.array_equal(empty_frame(4, number=0), empty_frame(4, number=1))  # a camera has noise


def test_two_cards_in_one_picture_are_both_read() -> None:
    scene = Scene("Resident card", token(1), beside=token(2))
    held = next(islice(film_frames([scene]), EMPTY + SCENE_FRAMES // 2, None))
    assert sorted(read(held)) == sorted([token(1), token(2)])


def test_the_same_seed_gives_the_same_film(scenes: list[Scene]) -> None:
    first, again, other = (
        list(islice(film_frames(scenes[:1], seed=seed), EMPTY, EMPTY + 12)) for seed in (7, 7, 8)
    )
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert not np.array_equal(first[-1], other[-1])


def test_progress_counts_every_frame(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    make_film(tmp_path / "film.avi", [], progress=lambda done, total: seen.append((done, total)))
    assert seen == [(number, EMPTY) for number in range(1, EMPTY + 1)]


def test_an_interrupted_film_is_not_taken_for_a_whole_one(tmp_path: Path) -> None:
    def interrupt(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_film(tmp_path / "film.avi", [], progress=interrupt)
    assert not (tmp_path / "film.avi").exists()


def test_a_film_that_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault):
        make_film(tmp_path / "absent" / "film.avi", [])


def test_a_film_that_the_disk_cut_short_is_a_fault(tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
    try:
        with pytest.raises(Fault):
            make_film(tmp_path / "film.avi", [])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not list(tmp_path.iterdir())


def test_a_token_of_digits_stays_small() -> None:
    assert symbol(token(1)).shape == (57, 57)  # version 8 and its quiet zone: numeric mode was used
