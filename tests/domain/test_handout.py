"""Handouts: what is kept of a number, and when a thing is due."""

from datetime import date

from shared.domain.handout import Handout, number_ref, referral_salt
from shared.domain.serial_numbers import Numbered, Numbering

KEY, OTHER = bytes(32), bytes([1]) * 32


def test_a_number_is_found_again_by_whoever_has_key_and_number_only() -> None:
    number = Numbered(Numbering.SERIAL, "356938035643809")
    ref = number_ref(KEY, number)
    assert ref == number_ref(KEY, number)
    assert len(ref) == 32
    assert number.text not in ref
    assert ref != number_ref(OTHER, number)
    assert ref != number_ref(KEY, Numbered(Numbering.IMEI, number.text))


def test_the_salt_gives_no_key_away_and_is_a_citys_own() -> None:
    assert len(referral_salt(KEY)) == 16
    assert referral_salt(KEY) != referral_salt(OTHER)


def test_a_loan_is_due_and_a_gift_is_to_be_used() -> None:
    today = date(2026, 11, 22)
    loan = Handout("laptop", {"en": "Laptop"}, "laptops", Numbering.SERIAL, loan_days=90)
    gift = Handout("sim", {"en": "SIM"}, "sims", Numbering.ICCID, use_by_days=9)
    assert (loan.due(today), loan.use_by(today)) == (date(2027, 2, 20), None)
    assert (gift.due(today), gift.use_by(today)) == (None, date(2026, 12, 1))
