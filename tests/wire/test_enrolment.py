"""The text of an enrolment code: written and read back, and whatever else is scanned is refused."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shared.sync.faults import LineFault
from shared.sync.transport import Way
from shared.wire.enrolment import EnrolmentCode, EnrolmentCodeError, read, write

SECRET = "ABCDEFGHIJKLMNOPQRSTUVWX27"
ROOT = "0123456789abcdef" * 4
GOOD = EnrolmentCode("https://hub.example:8443", ROOT, SECRET)


@pytest.mark.parametrize(
    "hub", ["https://hub.example", "http://127.0.0.1:8080", "https://[::1]:9", "https://10.0.0.1"]
)
def test_a_code_comes_back_as_it_was(hub):
    code = EnrolmentCode(hub, ROOT, SECRET)
    assert read(write(code)) == read(f"  {write(code)}\n") == code


def test_the_secret_is_not_shown_where_a_code_is_printed():
    assert SECRET not in repr(GOOD)


@pytest.mark.parametrize(
    "hub",
    [
        "ftp://hub.example",
        "javascript:alert(1)",
        "https://",
        "https://user@hub.example",
        "https://hub.example/path",
        "https://hub.example?x",
        "https://hub.example#x",
        "https://hub.example:0",
        "https://hub.example:99999",
        "https://[::1",
        "https://hub.example\\@evil.example",
        "https://hub example",
        "https://h\N{LATIN SMALL LETTER U WITH DIAERESIS}b.example",
        "https://hub.example\n",
        "//hub.example",
    ],
)
def test_an_address_that_is_none_is_refused(hub):
    with pytest.raises(EnrolmentCodeError):
        read(write(EnrolmentCode(hub, ROOT, SECRET)))


@given(st.text(max_size=200))
@example("portcullis:enrol?")
def test_no_text_does_more_than_be_refused(text):
    with pytest.raises(EnrolmentCodeError):
        read(text)


@given(st.text(max_size=60), st.sampled_from(("https://", "http://", "")))
def test_whatever_address_is_read_can_be_looked_at_safely(host, scheme):
    try:
        hub = read(write(EnrolmentCode(scheme + host, ROOT, SECRET))).hub
        way = Way(hub)
    except (EnrolmentCodeError, LineFault, UnicodeEncodeError):
        return
    assert hub.startswith("https://") or way.is_local


@pytest.mark.parametrize("cut", [1, 10, 26, 60])
def test_a_code_that_was_cut_or_lengthened_is_none(cut):
    for text in (write(GOOD)[:-cut], write(GOOD) + "A" * cut):
        with pytest.raises(EnrolmentCodeError):
            read(text)
