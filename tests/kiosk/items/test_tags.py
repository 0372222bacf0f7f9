"""Tags of ISO 28560, parts 3 and 2: published examples, round trips, and bytes that mean nothing."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.demo.tags import fixed_tag
from kiosk.items.iso15962 import Compaction, EncodingError, objects, text_of
from kiosk.items.iso28560 import FIXED_LENGTH, OBJECTS, Content, Usage, content_of

# libdanrfid, DDMDataTest: https://github.com/GallusMax/libdanrfid
DANISH = bytes.fromhex("11010131313232333334340000000000000000513e4445373035000000000000")
# ISO 28560-2:2023 annex D, table D.10
ANNEX_D = bytes.fromhex("9100051CBE991A140201D0140204B34607441CB6E2E335D6830207ACC09EBAA06F6B0000")

ASCII = st.characters(min_codepoint=0x21, max_codepoint=0x7E)
DIGITS = st.text("0123456789", min_size=1, max_size=16)


def test_the_published_danish_tag() -> None:
    assert content_of(DANISH, FIXED_LENGTH) == Content("11223344", 1, 1, Usage.LENT, "DE-705")


def test_the_example_of_the_standard() -> None:
    assert content_of(ANNEX_D, OBJECTS) == Content("123456789012", 12, 3, Usage.UNSAID, "US-InU-Mu")
    shelf = [thing for thing in objects(ANNEX_D) if thing.number == 6]
    assert [text_of(thing) for thing in shelf] == ["QA268.L55"]


@given(st.text(ASCII, min_size=1, max_size=16), st.integers(2, 255), st.data())
def test_what_was_written_is_read(item: str, parts: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(1, parts))
    tag = fixed_tag(item, parts, part, usage=Usage.NOT_LENT)
    assert content_of(tag, FIXED_LENGTH) == Content(item, parts, part, Usage.NOT_LENT, "GB-UkLoWCL")
    assert content_of(tag + bytes(80), 0) == content_of(tag, FIXED_LENGTH)  # a larger tag


@given(st.integers(0, 31), st.integers(0, 7))
def test_one_wrong_bit_is_no_tag(byte: int, bit: int) -> None:
    tag = bytearray(DANISH)
    tag[byte] ^= 1 << bit
    assert content_of(bytes(tag), FIXED_LENGTH) is None


@pytest.mark.parametrize("parts, part", [(0, 0), (1, 0), (3, 0), (3, 4)])
def test_a_set_that_cannot_be_counted_is_one_item(parts: int, part: int) -> None:
    content = content_of(fixed_tag("7", parts, part), FIXED_LENGTH)
    assert content is not None and (content.parts, content.part) == (1, 1)


@pytest.mark.parametrize("bad", ["", " ", "a\nb", "Ä"])
def test_a_number_that_nobody_could_type_is_refused(bad: str) -> None:
    assert content_of(fixed_tag(bad), FIXED_LENGTH) is None


def written(number: int, compaction: Compaction, value: bytes, pad: int = 0) -> bytes:
    """One object; numbers from 15 take a byte more."""
    head = bytes([(0x80 if pad else 0) | compaction << 4 | min(number, 15)])
    rest = bytes([number - 15]) if number >= 15 else b""
    return head + rest + (bytes([pad]) if pad else b"") + bytes([len(value)]) + value + bytes(pad)


def in_bits(text: str, width: int, pad: str) -> bytes:
    """The low bits of each character, one after another."""
    bits = "".join(f"{ord(sign) & ((1 << width) - 1):0{width}b}" for sign in text)
    bits += pad[: -len(bits) % 8]
    return int(bits, 2).to_bytes(len(bits) // 8)


def compacted(text: str, compaction: Compaction) -> bytes:
    """As an encoder makes a text short."""
    match compaction:
        case Compaction.INTEGER:
            return int(text).to_bytes(16).lstrip(b"\0") or b"\0"
        case Compaction.NUMERIC:
            return bytes.fromhex(text + "f" * (len(text) % 2))
        case Compaction.FIVE_BITS:
            return in_bits(text, 5, "0000000")
        case Compaction.SIX_BITS:
            return in_bits(text, 6, "100000")
        case Compaction.SEVEN_BITS:
            return in_bits(text, 7, "1111111")
        case _:
            return text.encode()


WORDS = {
    Compaction.INTEGER: st.integers(1, 10**20).map(str),
    Compaction.NUMERIC: DIGITS,
    Compaction.FIVE_BITS: st.text(
        st.characters(min_codepoint=0x41, max_codepoint=0x5F), min_size=1, max_size=40
    ),
    Compaction.SIX_BITS: st.text(
        st.characters(min_codepoint=0x21, max_codepoint=0x5F), min_size=1, max_size=40
    ),
    Compaction.SEVEN_BITS: st.text(ASCII, min_size=1, max_size=40),
    Compaction.OCTETS: st.text(ASCII, min_size=1, max_size=40),
    Compaction.UTF_8: st.text(ASCII, min_size=1, max_size=40),
}


@given(
    st.sampled_from(list(WORDS)).flatmap(lambda how: st.tuples(st.just(how), WORDS[how])), st.integers(0, 3)
)
def test_every_compaction_gives_the_item_back(made: tuple[Compaction, str], pad: int) -> None:
    how, item = made
    tag = written(1, how, compacted(item, how), pad) + written(17, Compaction.UTF_8, b"A title") + bytes(9)
    assert content_of(tag, OBJECTS) == Content(item, usage=Usage.UNSAID)


@given(st.integers(2, 999), st.data())
def test_a_set_in_either_way_of_writing_digits(parts: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(1, parts))
    wide = 2 if parts < 100 else 3
    digits = f"{parts:0{wide}}{part:0{wide}}"
    for how in (Compaction.NUMERIC, Compaction.INTEGER):
        tag = written(1, Compaction.OCTETS, b"X1") + written(4, how, compacted(digits, how))
        content = content_of(tag, OBJECTS)
        assert content is not None and (content.parts, content.part) == (parts, part)


@pytest.mark.parametrize("value, owner", [("ACC09EBAA06F6B", "US-InU-Mu"), ("2141E705", "DE-705")])
def test_the_owner_is_read(value: str, owner: str) -> None:
    tag = written(1, Compaction.OCTETS, b"X1") + written(3, Compaction.APPLICATION, bytes.fromhex(value))
    assert content_of(tag, OBJECTS) == Content("X1", usage=Usage.UNSAID, owner=owner)


def test_a_patrons_card_is_told_from_a_book() -> None:
    tag = written(1, Compaction.OCTETS, b"X1") + written(5, Compaction.APPLICATION, b"\x81")
    content = content_of(tag, OBJECTS)
    assert content is not None and content.usage == Usage.PATRON


@given(st.binary(max_size=300), st.sampled_from([0, OBJECTS, FIXED_LENGTH, 0xFF]))
@example(b"", OBJECTS)
@example(bytes(32), FIXED_LENGTH)
@example(b"\xff" * 300, OBJECTS)
@example(b"\x61\x7f" + b"A" * 127, OBJECTS)  # longer than any number
@example(b"\x01\x01\x00\x14\x00", OBJECTS)
@example(b"\x21\x01\xab", OBJECTS)
@example(b"\x71\x02\xc3\x28", OBJECTS)
def test_no_bytes_make_it_raise_or_give_a_number_that_will_not_do(data: bytes, dsfid: int) -> None:
    content = content_of(data, dsfid)
    if content is not None:
        assert 0 < len(content.item) <= 40 and content.item.isascii() and content.item.isprintable()
        assert 1 <= content.part <= content.parts


def test_objects_that_do_not_end_are_refused() -> None:
    for cut in range(1, 8):
        with pytest.raises(EncodingError):
            list(objects(ANNEX_D[:cut]))
