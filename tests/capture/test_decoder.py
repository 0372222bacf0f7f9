"""What the decoder reads, refuses and costs: codes made here, frames made hard, and real photos."""

import itertools
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from bench.pictures import KINDS, enlarged, hard_frames, shown, symbol
from shared.capture.decoder import Decoder
from shared.capture.frames import Frame
from shared.capture.readers import Sighted
from shared.capture.reed_solomon import correct
from shared.capture.symbol import written


def still(picture: np.ndarray) -> Frame:
    return Frame(picture, 0.0, "a picture", 0, still=True)


def live(picture: np.ndarray, number: int = 0) -> Frame:
    return Frame(picture, number / 30, "camera 0", number)


def texts(found: tuple[Sighted, ...]) -> list[str]:
    return [code.text for code in found]


@pytest.fixture
def decoder() -> Decoder:
    """With time enough on any machine: what is read must not depend on how busy this one is."""
    return Decoder(live_budget=5.0, still_budget=5.0)


def placed(*cards: np.ndarray) -> np.ndarray:
    """Cards side by side in a grey 720p frame."""
    scene = np.full((720, 1280), 128, np.uint8)
    for number, card in enumerate(cards):
        left = 40 + number * 600
        scene[60 : 60 + card.shape[0], left : left + card.shape[1]] = card
    return scene


def card(text: str) -> np.ndarray:
    return cv2.resize(symbol(text), None, fx=6, fy=6, interpolation=cv2.INTER_NEAREST)


def test_a_code_is_read_with_its_place(decoder):
    (found,) = decoder.read(live(placed(card("1234567890"))))
    assert found.text == "1234567890"
    assert found.format == "QRCode"
    assert not found.partial
    assert found.corners[0] == pytest.approx((40 + 24, 60 + 24), abs=3)  # past four modules of white


def test_colour_frames_are_read(decoder):
    assert texts(decoder.read(live(cv2.cvtColor(placed(card("123")), cv2.COLOR_GRAY2BGR)))) == ["123"]


def test_two_cards_in_one_frame_are_both_told(decoder):
    assert sorted(texts(decoder.read(live(placed(card("1111111"), card("2222222")))))) == [
        "1111111",
        "2222222",
    ]


def test_one_text_shown_twice_is_told_once(decoder):
    assert texts(decoder.read(live(placed(card("1111111"), card("1111111"))))) == ["1111111"]


def test_an_empty_frame_has_nothing(decoder):
    assert decoder.read(still(np.full((720, 1280), 128, np.uint8))) == ()


def test_micro_qr_is_not_read(decoder):
    micro = zxingcpp.create_barcode("12345", zxingcpp.BarcodeFormat.MicroQRCode)
    picture = np.array(micro.to_image(scale=10))
    assert decoder.read(still(placed(picture))) == ()


def structured_append(text: bytes, part: int = 0, parts: int = 2) -> np.ndarray:
    """One part of a message split over several symbols, ISO/IEC 18004 section 8, as version 1, level L."""
    bits = f"{3:04b}{part:04b}{parts - 1:04b}{7:08b}{4:04b}{len(text):08b}"
    bits += "".join(f"{byte:08b}" for byte in text)
    bits = bits.ljust(-(-len(bits + "0000") // 8) * 8, "0")
    data = bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8))
    data += bytes(itertools.islice(itertools.cycle(b"\xec\x11"), 19 - len(data)))
    block = np.frombuffer(data + bytes(7), np.uint8).copy()
    whole, _ = correct(block, 7, list(range(19, 26)))
    modules = np.pad(np.where(written(whole, 1, "L", 0), 0, 255).astype(np.uint8), 4, constant_values=255)
    return cv2.resize(modules, None, fx=8, fy=8, interpolation=cv2.INTER_NEAREST)


@pytest.mark.parametrize("text", [b"half a card", b"12345"])
def test_a_part_of_a_split_message_is_told_as_such(decoder, text):
    (found,) = decoder.read(still(placed(structured_append(text))))
    assert found.partial


def test_a_damaged_part_of_a_split_message_is_told_as_such(decoder):
    damaged = structured_append(b"half a card")
    damaged[24 * 8 : 25 * 8, 23 * 8 : 25 * 8] ^= 255  # the modules that say that it is one
    (found,) = decoder.read(still(placed(damaged)))
    assert found.partial


def test_bytes_that_are_no_text_are_text_of_bounded_length(decoder):
    code = zxingcpp.create_barcode(bytes(range(256)) * 8, zxingcpp.BarcodeFormat.QRCode, ec_level="L")
    picture = np.array(code.to_image(scale=4))
    (found,) = decoder.read(still(picture))
    assert isinstance(found.text, str)
    assert 0 < len(found.text) <= 7089


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("tilt", [0.0, 0.2, 0.35])
def test_turned_and_tilted_cards_are_read(decoder, turns, tilt):
    random = np.random.default_rng([turns, int(tilt * 100)])
    picture = np.rot90(shown(random, symbol("20261122"), 7, tilt), turns)
    assert texts(decoder.read(live(picture))) == ["20261122"]


def test_dark_mode_is_read(decoder):
    assert texts(decoder.read(live(placed(255 - card("20261122"))))) == ["20261122"]


@pytest.mark.parametrize(
    ("kind", "share"), [*((kind, 0.9) for kind in ("plain", "small", "dim", "moire", "dark mode", "torn")),
                        ("creased", 0.5), ("curved", 0.4), ("glare", 0.6)]
)  # fmt: skip
def test_hard_frames_are_read_and_none_is_misread(decoder, kind, share):
    frames = list(hard_frames(kind, 8, seed=5))
    read = [(texts(decoder.read(still(picture))), text) for picture, text in frames]
    assert all(found in ([], [text]) for found, text in read)
    assert sum(found == [text] for found, text in read) >= share * len(frames)


def test_every_kind_of_hard_frame_is_covered():
    assert len(KINDS) == 15


def photos_of(photos: Path, name: str) -> list[tuple[np.ndarray, str]]:
    paths = sorted((photos / "qr" / name).glob("*.png"))
    return [
        (cv2.imread(str(path), cv2.IMREAD_GRAYSCALE), path.with_suffix(".txt").read_text()) for path in paths
    ]


@pytest.mark.parametrize(("name", "least"), [("qrcode-1", 20), ("qrcode-2", 33), ("qrcode-3", 42)])
def test_real_photos(decoder, photos, name, least):
    """At least what the best single decoder reads on each set: 20 of 20, 32 of 35, 42 of 42."""
    read = 0
    for picture, text in photos_of(photos, name):
        wanted = "".join(text.split())
        read += any("".join(found.split()) == wanted for found in texts(decoder.read(still(picture))))
    assert read >= least


@given(
    arrays.arrays(np.uint8, st.tuples(st.integers(0, 90), st.integers(0, 90))),
    st.booleans(),
)
def test_no_picture_makes_it_raise(picture, is_still):
    Decoder().read(Frame(picture, 0.0, "noise", 0, still=is_still))


@pytest.mark.parametrize(
    "shape", [(1, 5000), (5000, 1), (0, 0), (30, 30, 4), (30, 30, 1), (30, 30, 3, 1), (7,)]
)
def test_pictures_of_odd_shapes_have_nothing(decoder, shape):
    assert decoder.read(still(np.zeros(shape, np.uint8))) == ()


def test_pictures_of_other_numbers_have_nothing(decoder):
    assert decoder.read(still(np.zeros((50, 50), np.float64))) == ()


class Ticks:
    """A clock on which every look at it takes a millisecond."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> float:
        self.count += 1
        return self.count / 1000


def test_an_unchanged_picture_is_hardly_looked_at():
    clock = Ticks()
    decoder = Decoder(clock=clock)
    empty = np.full((720, 1280), 128, np.uint8)
    for number in range(100):
        decoder.read(live(empty, number))
    before = clock.count
    for number in range(100, 180):
        decoder.read(live(empty, number))
    assert clock.count - before < 80 * 2


def test_a_code_at_rest_stays_in_sight_and_goes_when_it_is_taken_away(decoder):
    resting, gone = placed(card("1234567")), placed()
    seen = [texts(decoder.read(live(resting, number))) for number in range(20)]
    assert seen == [["1234567"]] * 20
    assert decoder.read(live(gone, 20)) == ()


def test_a_code_that_changes_in_place_is_read_anew(decoder):
    assert texts(decoder.read(live(placed(card("1111111")), 0))) == ["1111111"]
    assert texts(decoder.read(live(placed(card("2222222")), 1))) == ["2222222"]


def test_looks_rotate_so_that_a_held_code_meets_them_all():
    """With time for one second look a frame, a code that only some look reads is read within some frames."""
    dim = next(
        (picture, text)
        for picture, text in hard_frames("dim", 20, seed=5)
        if not zxingcpp.read_barcodes(picture)
    )
    decoder = Decoder(live_budget=0.02)
    random = np.random.default_rng(1)
    for number in range(60):
        frame = live(cv2.add(dim[0], random.integers(0, 2, dim[0].shape).astype(np.uint8)), number)
        if found := decoder.read(frame):
            assert texts(found) == [dim[1]]
            return
    pytest.fail("never read")


def test_large_photos_are_read(decoder):
    large = cv2.resize(placed(card("20261122")), (4000, 2250))
    (found,) = decoder.read(still(large))
    assert found.text == "20261122"
    assert max(max(corner) for corner in found.corners) > 500


def test_the_enlarged_symbol_of_the_bench_is_eight_pixels_a_module():
    assert enlarged(symbol("1")).shape == (232, 232)
