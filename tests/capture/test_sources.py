"""Films, folders and picture files, sound and hostile."""

import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.capture import v4l2
from shared.capture.camera import CameraSource, torch
from shared.capture.film import FilmSource
from shared.capture.folder import FolderSource
from shared.capture.frames import CameraAbsent, Frame, PictureFault
from shared.capture.pictures import dimensions, read_picture


def film(path: Path, frames: int, rate: float = 30.0) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate, (160, 120))
    for number in range(frames):
        writer.write(np.full((120, 160, 3), number * 20, np.uint8))
    writer.release()
    return path


def test_a_film_gives_its_frames_in_order(tmp_path):
    with FilmSource(film(tmp_path / "a.avi", 5)) as source:
        frames = list(source)
    assert [frame.number for frame in frames] == [0, 1, 2, 3, 4]
    assert [round(frame.picture.mean() / 20) for frame in frames] == [0, 1, 2, 3, 4]
    assert not frames[0].still


def test_a_looped_film_goes_on_counting(tmp_path):
    with FilmSource(film(tmp_path / "a.avi", 3), loop=True) as source:
        frames = [source.read() for _ in range(7)]
    assert [frame.number for frame in frames if frame] == list(range(7))


def test_frames_of_a_film_are_passed_by_and_counted(tmp_path):
    with FilmSource(film(tmp_path / "a.avi", 3)) as source:
        assert source.skip()
        assert [frame.number for frame in source] == [1, 2]
        assert not source.skip()


def test_a_paced_film_takes_its_time(tmp_path):
    with FilmSource(film(tmp_path / "a.avi", 4, rate=50.0), paced=True) as source:
        taken = [frame.taken for frame in source]
    assert taken[-1] - taken[0] >= 3 / 50 - 0.005


@pytest.mark.parametrize("content", [b"", b"not a film", bytes(1000)])
def test_what_is_no_film_is_a_fault(tmp_path, content):
    (tmp_path / "a.avi").write_bytes(content)
    with pytest.raises(PictureFault):
        FilmSource(tmp_path / "a.avi")


def test_a_folder_is_walked_sorted_and_other_files_are_passed_over(tmp_path):
    for name in ("b.png", "a.png", "c.jpg"):
        cv2.imwrite(str(tmp_path / name), np.zeros((30, 40), np.uint8))
    (tmp_path / "notes.txt").write_text("no picture")
    film(tmp_path / "d.avi", 2)
    with FolderSource([tmp_path]) as source:
        found = [(Path(frame.source).name, frame.number, frame.still) for frame in source]
    assert found == [
        ("a.png", 0, True),
        ("b.png", 0, True),
        ("c.jpg", 0, True),
        ("d.avi", 0, False),
        ("d.avi", 1, False),
    ]


def test_a_broken_picture_does_not_stop_the_folder(tmp_path):
    (tmp_path / "a.png").write_bytes(b"broken")
    cv2.imwrite(str(tmp_path / "b.png"), np.zeros((30, 40), np.uint8))
    with FolderSource([tmp_path]) as source:
        with pytest.raises(PictureFault):
            source.read()
        assert source.read() is not None
        assert source.read() is None


def test_luma_is_taken_from_the_camera_where_it_sends_one():
    luma = np.full((2, 2), 7, np.uint8)
    assert Frame(np.zeros((2, 2, 3), np.uint8), 0.0, "camera 0", 0, luma=luma).grey() is luma
    assert Frame(np.full((2, 2, 3), 9, np.uint8), 0.0, "camera 0", 0).grey().tolist() == [[9, 9], [9, 9]]


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".bmp", ".webp", ".ppm", ".tiff"])
def test_dimensions_are_known_before_decoding(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    cv2.imwrite(str(path), np.zeros((37, 53, 3), np.uint8))
    assert dimensions(path.read_bytes()) == (53, 37)
    assert read_picture(path).shape == (37, 53, 3)


def test_a_picture_of_enormous_dimensions_is_not_decoded(tmp_path):
    header = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 0, 0, 0, 0)
    chunk = (
        struct.pack(">I", len(header)) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    )
    (tmp_path / "huge.png").write_bytes(b"\x89PNG\r\n\x1a\n" + chunk)
    with pytest.raises(PictureFault, match="100000 x 100000"):
        read_picture(tmp_path / "huge.png")


@given(
    st.binary(max_size=200),
    st.sampled_from(
        [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM", b"RIFF1234WEBP", b"P5 ", b"II*\0", b"MM\0*"]
    ),
)
def test_dimensions_of_any_bytes_never_raise(rest, start):
    dimensions(start + rest)


def test_a_camera_that_is_not_there_is_absent():
    with pytest.raises(CameraAbsent):
        CameraSource(63)
    assert torch(63) is None


def test_cameras_are_listed_by_number_with_their_names(tmp_path):
    for number, name in ((60, "Desk camera\n"), (61, "Door")):
        (tmp_path / f"video{number}").mkdir()
        (tmp_path / f"video{number}" / "name").write_text(name)
    (tmp_path / "video62").mkdir()
    (tmp_path / "videoX").mkdir()
    assert list(v4l2.cameras(tmp_path)) == [(60, "Desk camera"), (61, "Door"), (62, "Camera 62")]
