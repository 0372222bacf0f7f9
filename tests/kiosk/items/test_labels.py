"""The barcodes of libraries in a picture: what is read, and what is none of the library's."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from kiosk.items.camera import Seen
from kiosk.items.labels import Label, read_labels
from kiosk.items.reader import Reading, Symbology
from tests.fakes.labels import drawn, frame, held

NUMBER = "30000000000001"
TEXTS = {
    Symbology.CODE_39: "LIB-30000001",
    Symbology.CODABAR: NUMBER,
    Symbology.CODE_128: "c10000042",
    Symbology.EAN_13: "2000000000015",
    Symbology.ITF: NUMBER,
}
ALL = pytest.mark.parametrize("symbology", TEXTS)


def read(picture):
    return read_labels(frame(picture))


@ALL
@pytest.mark.parametrize("turn", [0, 10, 33, 45, 90, 160, 180, 270])
def test_held_any_way(symbology, turn):
    text = TEXTS[symbology]
    assert read(held(drawn(text, symbology, scale=3), turn=turn, noise=3)) == (Label(text, symbology),)


@ALL
def test_small(symbology):
    text = TEXTS[symbology]
    assert read(held(drawn(text, symbology, scale=1), blur=0.4, noise=2)) == (Label(text, symbology),)


@ALL
def test_out_of_focus(symbology):
    text = TEXTS[symbology]
    assert read(held(drawn(text, symbology), blur=1.0, noise=2)) == (Label(text, symbology),)


def test_several_at_once():
    one, two = drawn("30000000000001", Symbology.CODE_128), drawn("30000000000002", Symbology.CODE_128)
    assert {label.text for label in read(held(one, two))} == {"30000000000001", "30000000000002"}


def test_the_number_on_every_copy_of_a_book_is_no_item():
    assert read(held(drawn("9780141182490", Symbology.EAN_13))) == ()


def test_what_is_too_long_for_a_number_is_none():
    assert read(held(drawn("1" * 42, Symbology.CODE_128, scale=1))) == ()


def test_a_digital_card_is_no_label():
    assert read(held(drawn("1234567890" * 5, Symbology.QR, scale=8))) == ()


@given(arrays(np.uint8, array_shapes(min_dims=1, max_dims=4, max_side=60), elements=st.integers(0, 255)))
def test_any_array_is_survived(picture):
    read(picture)


# --- held still ---------------------------------------------------------------------------------------------


def seen_over(pictures, seen=None, begin=0.0):
    seen = seen or Seen()
    frames = [frame(picture, begin + number / 10) for number, picture in enumerate(pictures)]
    return [reading for one in frames for reading in seen.look(one)]


def test_a_label_held_still_is_one_reading_and_read_twice_before_it_counts():
    picture = held(drawn(NUMBER, Symbology.CODABAR))
    seen = Seen()
    assert seen_over([picture], seen) == []
    assert seen_over([picture] * 30, seen, 0.2) == [Reading(NUMBER, Symbology.CODABAR, 0.2)]
    assert seen_over([picture] * 3, seen, 4.5) == []  # not gone for long enough
    assert seen_over([held()] * 3, seen, 5.0) == []
    assert [reading.text for reading in seen_over([picture] * 3, seen, 9.0)] == [NUMBER]


def test_a_card_is_one_reading_too_and_a_wipe_does_not_make_it_a_new_one():
    text = "1234567890" * 5
    picture, seen = held(drawn(text, Symbology.QR, scale=8)), Seen()
    assert [(one.text, one.symbology) for one in seen_over([picture] * 5, seen)] == [(text, Symbology.QR)]
    seen.forget()
    assert seen_over([picture] * 5, seen, 1.0) == []


def test_readings_say_no_text_where_they_are_logged():
    assert NUMBER not in repr(Reading(NUMBER, Symbology.QR, 0.0)) + repr(Label(NUMBER, Symbology.ITF))
