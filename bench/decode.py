"""Reading codes: the time over the fastest decoder's alone, and what each decoder reads of hard frames."""

import os
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import zxingcpp

from bench.measure import TOP, Row, compared, in_turns, ratio_row
from bench.pictures import KINDS, Picture, hard_frames, noisy, shown, symbol, token_like
from shared.capture.decoder import Decoder
from shared.capture.frames import Frame
from shared.capture.readers import zbar

TIME_AIM = 1.2
KINDS_ROW, PHOTOS_ROW = "recognition, hard frames", "recognition, photos"
# Its symbol says "photography" (error correction a third to spare), the text beside it "photograph".
MISLABELLED = "qrcode-2/13.png"
Read = Callable[[Picture], list[str]]


def rows(frames: int = 150, each: int = 8) -> list[Row]:
    """The time on `frames` frames of 720p with a code; what is read of `each` hard frames of every kind."""
    hard = [(picture, text) for kind in sorted(KINDS) for picture, text in hard_frames(kind, each)]
    found = [_time(frames), _recognition(KINDS_ROW, hard)]
    photos = _photos()
    return [*found, _recognition(PHOTOS_ROW, photos)] if photos else found


def _time(count: int) -> Row:
    random = np.random.default_rng(3)
    warm = count // 10
    cards = [symbol(token_like(random)) for _ in range(warm + count)]
    pictures = [noisy(random, shown(random, card, random.uniform(3, 7), 0.1), 3) for card in cards]
    decoder = Decoder()
    ways = {
        "ours": lambda number: decoder.read(Frame(pictures[number], float(number), "bench", number)),
        "floor": lambda number: zxing_alone(pictures[number]),
    }
    taken = in_turns(ways, count, warm=warm)
    return compared("decode", taken["ours"], taken["floor"], TIME_AIM, "zxing-cpp alone on the same frames")


def _recognition(name: str, pictures: list[tuple[Picture, str]]) -> Row:
    """The best single decoder's share over ours, of the pictures read right; a wrong text misses the aim."""
    detector = cv2.QRCodeDetector()

    def opencv(picture: Picture) -> list[str]:
        try:
            return [detector.detectAndDecode(picture)[0]]
        except (cv2.error, UnicodeDecodeError):
            return []

    singles: dict[str, Read] = {"zxing-cpp": zxing_alone, "pyzbar": pyzbar_alone, "OpenCV": opencv}
    shares = {
        single: sum(_right(read(picture), text) for picture, text in pictures) / len(pictures)
        for single, read in singles.items()
    }
    answers = [(_ours(picture), text) for picture, text in pictures]
    live, still = (sum(_right(answer[at], text) for answer, text in answers) / len(pictures) for at in (0, 1))
    wrong = sum(
        bool(answer[at]) and not _right(answer[at], text) for answer, text in answers for at in (0, 1)
    )
    best = max(shares.values())
    others = ", ".join(f"{single} {share:.1%}" for single, share in shares.items())
    note = f"best single over ours; ours {live:.1%} live, {still:.1%} still, {wrong} wrong; {others}"
    row = ratio_row(name, best / max(still, 1e-9), best / max(live, 1e-9), 1.0, note)
    return row | {"met": row["met"] and not wrong}


def _ours(picture: Picture) -> tuple[list[str], list[str]]:
    """As a camera's only frame, and as a still."""
    both = [Decoder().read(Frame(picture, 0.0, "bench", 0, still=still)) for still in (False, True)]
    live, still = ([code.text for code in found] for found in both)
    return live, still


def zxing_alone(picture: Picture) -> list[str]:
    """As anybody would call it for QR codes."""
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
    plain = zxingcpp.TextMode.Plain
    return [code.text for code in zxingcpp.read_barcodes(picture, formats=formats, text_mode=plain)]


def pyzbar_alone(picture: Picture) -> list[str]:
    return [found.text for found in zbar(picture) if found.text is not None]


def _right(found: list[str], text: str) -> bool:
    """White space aside, which the photos' texts do not keep."""
    return any("".join(one.split()) == "".join(text.split()) for one in found)


def _photos() -> list[tuple[Picture, str]]:
    folder = Path(os.environ.get("PORTCULLIS_TEST_DATA", TOP.parent / "shared" / "data")) / "qr"
    pictures = []
    for path in sorted(folder.glob("*/*.png")):
        if path.match(MISLABELLED):
            continue
        grey = np.asarray(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE), dtype=np.uint8)
        pictures.append((grey, path.with_suffix(".txt").read_text()))
    return pictures


if __name__ == "__main__":
    for row in rows():
        print(row)
