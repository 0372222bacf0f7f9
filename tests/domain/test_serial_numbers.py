"""Numbers of SIM cards and phones are held against their check digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.serial_numbers import Numbering, luhn, read_number


@pytest.mark.parametrize(
    ("numbering", "text", "read"),
    [
        (Numbering.IMEI, "49-015420-323751-8", "490154203237518"),  # the example of the GSM Association
        (Numbering.IMEI, "490154203237519", None),
        (Numbering.IMEI, "4901542032375180", None),
        (Numbering.ICCID, "8944 1100 6854 3219 870", None),
        (Numbering.ICCID, "1234567890123456789", None),
        (Numbering.SERIAL, " pf-2x 9k3/1 ", "PF2X9K3/1"),
        (Numbering.SERIAL, "abc", None),
        (Numbering.SERIAL, "é" * 8, None),
        (Numbering.SERIAL, "A" * 1_000_000, None),
    ],
)
def test_what_is_read(numbering: Numbering, text: str, read: str | None) -> None:
    found = read_number(numbering, text)
    assert (None if found is None else found.text) == read


@pytest.mark.parametrize("digits", [18, 19])
@given(data=st.data())
def test_of_ten_check_digits_one_is_right(digits: int, data: st.DataObject) -> None:
    body = "89" + data.draw(st.text("0123456789", min_size=digits - 2, max_size=digits - 2))
    right = [last for last in "0123456789" if read_number(Numbering.ICCID, body + last)]
    assert len(right) == 1
    found = read_number(Numbering.ICCID, f"{body}{right[0]}F")
    assert found is not None
    assert found.last4 == (body + right[0])[-4:]


def test_luhn_agrees_with_the_standards_example() -> None:
    assert luhn("79927398713")
    assert not luhn("79927398710")
