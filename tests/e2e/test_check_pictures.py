"""Pictures and films through the real command: each is a sighting of its own, and no file stops the rest."""

from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp

from scanner.demo.scenes import frame_with_code
from scanner.demo.things import Look, write_picture
from shared.device.state import State
from tests.fakes.command import check
from tests.fakes.town import Town


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pictures").mkdir()
    return tmp_path / "pictures"


def grown(modules: np.ndarray, times: int = 8) -> np.ndarray:
    """A symbol's modules as a picture, with its quiet zone."""
    return np.kron(np.pad(modules, 4, constant_values=255), np.ones((times, times), np.uint8))


def one_part_of(text: str) -> np.ndarray:
    """The first of three symbols that hold a text between them (structured append)."""
    params = cv2.QRCodeEncoder_Params()
    params.mode, params.structure_number = cv2.QRCODE_ENCODER_MODE_STRUCTURED_APPEND, 3
    return grown(cv2.QRCodeEncoder_create(params).encodeStructuredAppend(text)[0])


def two_cards(folder: Path, one: str, other: str) -> np.ndarray:
    pictures = []
    for name, text in (("one", one), ("other", other)):
        write_picture(folder / f"{name}.png", text)
        pictures.append(cv2.imread(str(folder / f"{name}.png"), cv2.IMREAD_GRAYSCALE))
        (folder / f"{name}.png").unlink()
    return np.hstack([np.pad(picture, 30, constant_values=255) for picture in pictures])


def test_a_folder_of_all_sorts_is_answered_file_by_file(town: Town, state: State, folder: Path) -> None:
    write_picture(folder / "a-card.png", town.card().text)
    write_picture(folder / "b-poster.png", "https://example.org/whats-on")
    cv2.imwrite(str(folder / "c-two.png"), two_cards(folder, town.card().text, town.card().text))
    cv2.imwrite(str(folder / "d-part.png"), one_part_of(town.card().text))
    micro = zxingcpp.create_barcode("12345", zxingcpp.BarcodeFormat.MicroQRCode).to_image(scale=8)
    cv2.imwrite(str(folder / "e-micro.png"), np.pad(np.array(micro), 40, constant_values=255))
    cv2.imwrite(str(folder / "f-blank.png"), np.full((480, 640), 200, np.uint8))
    write_picture(folder / "g-ended.png", town.card(ended=True).text)
    cv2.imwrite(str(folder / "h-paper.jpg"), frame_with_code(town.card().text, Look.PAPER))
    cv2.imwrite(str(folder / "i-dim.jpg"), frame_with_code(town.card().text, Look.DIM))
    (folder / "notes.txt").write_text("not looked at")
    done = check(folder, state=state.folder)
    assert (done.code, done.complaints) == (0, [])
    told = {Path(answer["source"]).stem: word for answer, word in zip(done.answers, done.told, strict=True)}
    assert told.pop("d-part") in ("partial_code", "damaged", "not_a_card", "empty")
    assert told == {
        "a-card": "admit",
        "b-poster": "not_a_card",
        "c-two": "two_cards",
        "e-micro": "empty",
        "f-blank": "empty",
        "g-ended": "expired",
        "h-paper": "admit",
        "i-dim": "admit",
    }
    assert {answer["frame"] for answer in done.answers} == {0}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.png", b""),
        ("noise.png", bytes(range(256)) * 40),
        ("header.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\0\0\0\0"),
        ("huge.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\xff\xff\xff\xff\x08\0\0\0\0"),
        ("words.jpg", b"this is no picture"),
        ("cut.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF"),
        ("noise.avi", b"RIFF\xff\xff\xff\xffAVI " + bytes(500)),
        ("empty.mp4", b""),
        ("no-kind", b"nothing"),
    ],
)
def test_a_file_that_is_no_picture_is_said_and_the_next_one_is_judged(
    town: Town, state: State, folder: Path, name: str, data: bytes
) -> None:
    (folder / name).write_bytes(data)
    write_picture(folder / "z-card.png", town.card().text)
    done = check(folder / name, folder / "z-card.png", state=state.folder)
    assert done.code == 1
    assert done.told == ["empty", "admit"]
    assert len(done.complaints) == 1
    assert name in done.complaints[0]


def test_a_folder_without_pictures_is_said(town: Town, state: State, folder: Path) -> None:
    (folder / "notes.txt").write_text("nothing to see")
    done = check(folder, state=state.folder)
    assert (done.code, done.answers, len(done.complaints)) == (1, [], 1)


def test_the_same_card_in_two_pictures_is_two_sightings(town: Town, state: State, folder: Path) -> None:
    write_picture(folder / "card.png", town.card().text)
    done = check(folder / "card.png", folder / "card.png", state=state.folder, service="gym")
    assert done.told == ["admit", "already_used"]


def test_names_that_cannot_be_written_are_no_reason_to_fall_over(
    town: Town, state: State, folder: Path
) -> None:
    odd = folder / "caf\udce9\n\u202e.png"
    write_picture(folder / "card.png", town.card().text)
    (folder / "card.png").rename(odd)
    done = check(folder, state=state.folder)
    assert done.told == ["admit"]
    assert done.answers[0]["source"] == str(odd)
