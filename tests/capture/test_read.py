"""`scanner read` as a person or script runs it: lines, complaints and exit codes."""

import json
import os
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from bench.pictures import symbol
from scanner.__main__ import main as scanner


def picture(path: Path, *texts: str) -> Path:
    scene = np.full((300, 400 * max(len(texts), 1)), 160, np.uint8)
    for number, text in enumerate(texts):
        card = cv2.resize(symbol(text), None, fx=6, fy=6, interpolation=cv2.INTER_NEAREST)
        scene[40 : 40 + card.shape[0], 50 + 400 * number : 50 + 400 * number + card.shape[1]] = card
    cv2.imwrite(str(path), scene)
    return path


def main(arguments: list[str]) -> int:
    return scanner(["read", *arguments])


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_picture_is_a_line_of_json(tmp_path, capsys):
    path = picture(tmp_path / "card.png", "20261122")
    assert main([str(path), "--json"]) == 0
    (line,) = lines(capsys)
    assert line.pop("ms") > 0
    assert line == {"source": str(path), "frame": 0, "text": "20261122", "format": "QRCode"}


def test_nothing_read_is_null_and_no_fault(tmp_path, capsys):
    assert main([str(picture(tmp_path / "empty.png")), "--json"]) == 0
    (line,) = lines(capsys)
    assert (line["text"], line["format"]) == (None, None)


def test_two_codes_are_two_lines(tmp_path, capsys):
    assert main([str(picture(tmp_path / "two.png", "1111", "2222")), "--json"]) == 0
    assert sorted(str(line["text"]) for line in lines(capsys)) == ["1111", "2222"]


def test_a_folder_is_read_sorted(tmp_path, capsys):
    for name, text in (("b.png", "2222"), ("a.png", "1111")):
        picture(tmp_path / name, text)
    (tmp_path / "notes.txt").write_text("not a picture")
    assert main([str(tmp_path), "--json"]) == 0
    assert [line["text"] for line in lines(capsys)] == ["1111", "2222"]


def test_a_film_is_a_line_a_frame(tmp_path, capsys):
    writer = cv2.VideoWriter(str(tmp_path / "film.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 30, (400, 300))
    scene = cv2.imread(str(picture(tmp_path / "card.png", "20261122")))
    for shown in (np.full_like(scene, 160), scene, scene):
        writer.write(shown)
    writer.release()
    assert main([str(tmp_path / "film.avi"), "--json"]) == 0
    found = [(line["frame"], line["text"]) for line in lines(capsys)]
    assert found == [(0, None), (1, "20261122"), (2, "20261122")]


def huge_png() -> bytes:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + header
        + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.png", b""), ("noise.png", os.urandom(1_000_000)), ("noise.bin", os.urandom(1000)),
     ("huge.png", huge_png()), ("film.avi", os.urandom(5000)), ("text.jpg", b"\xff\xd8\xff\xe0 no more")],
)  # fmt: skip
def test_hostile_files_are_a_line_a_complaint_and_exit_1(tmp_path, capsys, name, content):
    (tmp_path / name).write_bytes(content)
    assert main([str(tmp_path / name), str(picture(tmp_path / "good.png", "1234")), "--json"]) == 1
    captured = capsys.readouterr()
    assert [json.loads(line)["text"] for line in captured.out.splitlines()] == [None, "1234"]
    assert len(captured.err.splitlines()) == 1
    assert name in captured.err


def test_a_truncated_picture_is_no_crash(tmp_path, capsys):
    whole = picture(tmp_path / "whole.png", "1234").read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 2])
    assert main([str(tmp_path / "cut.png"), "--json"]) in (0, 1)
    assert len(lines(capsys)) == 1


@pytest.mark.parametrize("arguments", [["/nowhere/at/all.png"], [], ["--unknown", "x"]])
def test_wrong_use_is_one_line_and_exit_2(capsys, arguments):
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 1


def test_plain_lines_cannot_drive_the_terminal(tmp_path, capsys):
    assert main([str(picture(tmp_path / "card.png", "clear\x1b[2Jscreen"))]) == 0
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "clear" in out


def test_help_has_an_example(capsys):
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    assert end.value.code == 0
    assert "example" in capsys.readouterr().out


def test_a_folder_without_pictures_is_said(tmp_path, capsys):
    assert main([str(tmp_path), "--json"]) == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", f"{tmp_path}: no pictures or films in it\n")


def test_a_pipe_and_a_device_are_no_pictures_and_not_waited_for(tmp_path, capsys):
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    assert scanner(["read", str(pipe), "/dev/zero", "--json"]) == 1
    assert [json.loads(line)["text"] for line in capsys.readouterr().out.splitlines()] == [None, None]
