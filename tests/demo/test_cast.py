"""What the demo's visitors carry."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from scanner.demo.cast import forged, visitors
from scanner.demo.things import Look
from shared.tokens.transport import from_digits, to_digits


@given(st.binary(min_size=120, max_size=180))
def test_a_forgery_differs_from_the_card_by_one_bit_of_its_signature(token: bytes) -> None:
    changed = from_digits(forged(to_digits(token)))
    assert changed[:-64] == token[:-64]
    assert sum((a ^ b).bit_count() for a, b in zip(changed, token, strict=True)) == 1


def test_every_way_of_showing_a_card_is_in_the_film() -> None:
    looks = {part.look for part in visitors(date(2026, 11, 22))}
    assert looks == set(Look)


@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)))
def test_the_expired_card_ended_before_today_and_began_before_it_ended(today: date) -> None:
    expired = next(part for part in visitors(today) if part.name == "expired")
    assert expired.options is not None
    issued, ended = (date.fromisoformat(expired.options[n]) for n in (1, 3))
    assert issued < ended < today


def test_each_visitor_has_a_picture_of_their_own() -> None:
    names = [part.name for part in visitors(date(2026, 11, 22))]
    assert len(set(names)) == len(names)
