"""The standard's tables against zxing-cpp's own symbols, and the error correction against its limits."""

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from shared.capture.reed_solomon import UncorrectableError, correct
from shared.capture.symbol import LEVELS, plan, repaired


def modules_of(text: str, version: int, level: str) -> np.ndarray:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, version=version, ec_level=level)
    return (np.array(code.to_image(scale=1, add_quiet_zones=False)) == 0).astype(np.uint8)


@pytest.mark.parametrize("version", range(1, 41))
@pytest.mark.parametrize("level", LEVELS)
def test_a_sound_symbol_stays_as_it_is(version, level):
    modules = modules_of("20261122", version, level)
    assert plan(version).size == len(modules)
    certain = np.zeros(modules.shape, np.float32)
    assert (repaired(modules, certain) == modules).all()


def test_marked_doubts_are_put_right_where_unmarked_errors_are_not():
    modules = modules_of("1" * 200, 8, "M")
    seen, doubts = modules.copy(), np.zeros(modules.shape, np.float32)
    seen[18:30, 10:40] = 0  # a lamp's reflection: a light patch over everything
    with pytest.raises(UncorrectableError):
        repaired(seen, doubts)
    doubts[18:30, 10:40] = 1
    assert (repaired(seen, doubts) == modules).all()


def test_what_is_no_symbol_is_not_repaired():
    noise = np.random.default_rng(1).integers(0, 2, (49, 49)).astype(np.uint8)
    with pytest.raises(UncorrectableError):
        repaired(noise, np.zeros(noise.shape, np.float32))


def encoded(data: bytes, check: int) -> np.ndarray:
    """`data` and its check codewords: those are what is erased when nothing else is known of them."""
    block = np.frombuffer(data + bytes(check), np.uint8).copy()
    return correct(block, check, list(range(len(data), len(block))))[0]


@given(st.data())
def test_errors_and_erasures_are_put_right_up_to_the_limit(data):
    check = data.draw(st.sampled_from([7, 10, 16, 22, 30]))
    sound = encoded(data.draw(st.binary(min_size=5, max_size=100)), check)
    erasures = data.draw(st.integers(0, check))
    errors = (check - erasures) // 2
    places = data.draw(st.permutations(range(len(sound))))[: erasures + errors]
    damaged = sound.copy()
    for place in places:
        damaged[place] ^= data.draw(st.integers(1, 255))
    mended, met = correct(damaged, check, places[:erasures])
    assert (mended == sound).all()
    assert met == len(places) - len(places[:erasures])


def test_with_spare_check_codewords_noise_is_refused():
    random = np.random.default_rng(2)
    for _ in range(200):
        with pytest.raises(UncorrectableError):
            correct(random.integers(0, 256, 60).astype(np.uint8), 22, list(range(12)), spare=4)
