"""SIP2 on the wire, against an independent codec in both directions and against hostile bytes."""

import pysip2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pysip2.models import spec_for_id

from kiosk.library.sip2.codec import MAX_FRAME, Message, MessageError, checksum, complete, decode, encode
from kiosk.library.sip2.messages import FORMATS, Code

LETTERS = "ABCxyz0189 .,;:éüß£"  # all in cp850
VALUES = st.text(LETTERS, max_size=40)
TALKING = [code for code in Code if code not in (Code.RESEND_FOR_KIOSK, Code.RESEND_FOR_SYSTEM)]


WHEN = "[0-9]{8} {4}[0-9]{6}"
PLACES = {  # what the paper allows in a fixed field; all others are Y or N
    "ok": "[01]",
    "at": WHEN,
    "no_block_due": WHEN,
    "returned_at": WHEN,
    "language": "[0-9]{3}",
    "patron_status": "[Y ]{14}",
    "summary": "[Y ]{10}",
    "protocol": "[0-9][.][0-9]{2}",
    "currency": "[A-Z]{3}",
    "status_code": "[0-2]",
}
YES_OR_NO = dict.fromkeys(("BI", "BO", "CI", "BL", "CQ"), "[YN]")
NUMBERS = dict.fromkeys(("BZ", "CA", "CB"), "[0-9]{4}") | {
    "BT": "[0-9]{2}",
    "CK": "[0-9]{3}",
    "CJ": WHEN,
    "CM": WHEN,
}
VALUES_OF = YES_OR_NO | NUMBERS | {"BX": "[YN]{16}", "BH": "[A-Z]{3}"}


def like(pattern):
    return st.from_regex(pattern, fullmatch=True, alphabet=st.characters(codec="ascii"))


@st.composite
def by_the_book(draw):
    """A message that the other codec takes too."""
    code = draw(st.sampled_from(TALKING))
    fixed = {}
    for name, width in FORMATS[code].fixed:
        digits = width > 1 or name.endswith("algorithm")
        fixed[name] = draw(like(PLACES.get(name, f"[0-9]{{{width}}}" if digits else "[YN]")))
    fields = []
    for field in spec_for_id(code.value).fields:
        needed = field.required or field.field_id in FORMATS[code].required
        if field.field_id is None or not (needed or draw(st.booleans())):
            continue
        values = like(VALUES_OF[field.field_id]) if field.field_id in VALUES_OF else VALUES
        fields += [
            (field.field_id, draw(values)) for _ in range(draw(st.integers(1, 3)) if field.repeatable else 1)
        ]
    return Message(code, fixed, tuple(fields))


@given(by_the_book(), st.integers(0, 9))
def test_what_we_write_the_other_codec_reads(message, sequence):
    read = pysip2.decode_message(encode(message, "cp850", sequence=sequence))
    assert read.sequence_number == sequence
    told = {field.field_id: field.name for field in spec_for_id(message.code.value).fields if field.field_id}
    for name, value in message.fields:
        heard = getattr(read.message, told[name])
        assert value in heard if isinstance(heard, tuple) else value == heard


@given(by_the_book(), st.integers(0, 9))
def test_what_the_other_codec_writes_we_read(message, sequence):
    theirs = pysip2.decode_message(encode(message, "cp850", sequence=sequence)).message
    frame = pysip2.encode_message(theirs, sequence_number=sequence, checksum=True)
    read = decode(frame, "cp850")
    assert read.code is message.code
    assert read.sequence == sequence
    assert read.fixed == message.fixed
    assert sorted(read.fields) == sorted((name, value.strip()) for name, value in message.fields)


@given(st.binary(max_size=300))
def test_both_sum_up_alike(data):
    assert checksum(data).decode() == pysip2.calculate_checksum(data)


@given(
    st.binary(max_size=400)
    | st.sampled_from([code.value.encode() for code in Code]).flatmap(
        lambda head: st.binary(max_size=300).map(lambda rest: head + rest)
    )
)
def test_no_bytes_make_it_fall_over(data):
    try:
        read = decode(data)
    except MessageError:
        return
    assert all(len(read.fixed[name]) >= width for name, width in FORMATS[read.code].fixed)


@given(by_the_book(), st.data())
def test_a_changed_byte_is_noticed(message, data):
    frame = bytearray(encode(message, "cp850", sequence=3))
    place = data.draw(st.integers(0, len(frame) - 8))
    frame[place] = frame[place] ^ 0x01
    with pytest.raises(MessageError):
        decode(bytes(frame), "cp850")


def test_servers_that_do_not_keep_to_the_paper_are_understood():
    read = decode(
        b"\n64"
        + b" " * 14
        + b"00120261122    101500"
        + b"0000" * 6
        + b"AOw||AA1|AA1|AEAnn|BLY|BLY|ZZnew|A|AFone|AFtwo|\r\n"
    )
    assert (read.get("AE"), read.get("BL"), read.get("ZZ")) == ("Ann", "Y", "new")
    assert read.all("AF") == ("one", "two")
    short = decode(b"98YYY\r")
    assert short.fixed["timeout"] == "   "
    assert short.get("BX") is None


def test_a_carriage_return_in_a_note_is_part_of_it():
    frame = encode(
        Message(Code.END_SESSION_ANSWER, {"ended": "Y", "at": " " * 18}, (("AO", ""), ("AA", "1")))
    )
    body = frame[:-7] + b"AFtwo\rlines|AZ"
    whole = body + checksum(body) + b"\r"
    assert not complete(whole[: whole.index(b"\r") + 1])
    assert complete(whole)
    assert decode(whole).get("AF") == "two\rlines"


@pytest.mark.parametrize(
    "message",
    [
        Message(Code.ITEM, {"at": " " * 17}, (("AO", ""), ("AB", "1"))),
        Message(Code.ITEM, {}, (("AO", ""), ("AB", "1"))),
        Message(Code.ITEM, {"at": " " * 18}, (("AB", "1"),)),
        Message(Code.ITEM, {"at": " " * 18}, (("AO", ""), ("AB", "1|AAother"))),
        Message(Code.ITEM, {"at": " " * 18}, (("AO", ""), ("AB", "1\r11YN"))),
        Message(Code.ITEM, {"at": " " * 18}, (("AO", ""), ("AB", "1"), ("AZ", "0000"))),
    ],
    ids=["short", "no fixed", "lacks AO", "bar", "second message", "own checksum"],
)
def test_nothing_is_written_that_is_not_by_the_book(message):
    with pytest.raises(MessageError):
        encode(message)


def test_a_frame_without_end_is_not_read():
    with pytest.raises(MessageError):
        decode(b"18" + b"A" * MAX_FRAME)
