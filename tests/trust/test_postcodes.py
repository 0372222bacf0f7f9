"""The city's postcodes in the bundle: small, in order, bounded, and asked with `in`."""

import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub import postcodes as hub_postcodes
from shared.domain.signup.fields import postcode
from shared.trust import bundle, postcodes
from shared.trust.postcodes import PostcodesError
from shared.trust.reader import CatalogueError
from shared.wire import cbor
from tests.trust.samples import Publisher

DEMO = Path(hub_postcodes.__file__).with_name("demo")


def part(halves: object) -> bytes:
    return cbor.encode({"lst": zlib.compress(cbor.encode(halves))})


codes = st.from_regex(r"(?:[A-Z]{1,2}[0-9][A-Z0-9]?) [0-9][ABD-HJLNP-UW-Z]{2}", fullmatch=True)


@given(st.sets(codes, max_size=40), codes)
def test_the_list_tells_what_was_put_in_and_nothing_else(said: set[str], other: str) -> None:
    read = postcodes.decode(postcodes.encode(said))
    assert len(read) == len(said)
    assert all(one in read for one in said)
    assert (other in read) is (other in said)


@pytest.mark.parametrize(
    "asked", ["", " ", "SW1A", "SW1A ", "1AA", "SW1A1AA", "SW1A AA1", "sw1a 1aa", 7, None]
)
def test_what_is_no_whole_postcode_is_not_on_it(asked: object) -> None:
    assert asked not in postcodes.decode(postcodes.encode(["SW1A 1AA", "SW1A 1AB"]))


@given(st.binary(max_size=200))
def test_any_bytes_are_a_list_or_refused(data: bytes) -> None:
    try:
        read = postcodes.decode(data)
    except PostcodesError:
        return
    assert postcodes.decode(data) == read


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        {"SW1A": 7},
        {"SW1A": ""},
        {"SW1A": "1A"},
        {"sw1a": "1AA"},
        {"SW1A": "1AB1AA"},
        {"SW1A": "1AA1AA"},
        {"SW1A 1": "1AA"},
        {7: "1AA"},
    ],
)
def test_a_list_in_another_shape_is_refused(wrong: object) -> None:
    with pytest.raises(PostcodesError):
        postcodes.decode(part(wrong))
    with pytest.raises(PostcodesError):
        postcodes.decode(cbor.encode(wrong))


def test_a_list_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    inward = "".join(f"{d}{a}{b}" for d in range(10) for a in letters for b in letters)
    full = {f"{a}1": inward for a in letters[:7]}  # 47,320
    assert len(postcodes.decode(part(full))) == 47_320
    with pytest.raises(PostcodesError):
        postcodes.decode(part(full | {"H1": inward}))
    with pytest.raises(PostcodesError):
        postcodes.decode(bytes(postcodes.MAX_BYTES + 1))
    with pytest.raises(PostcodesError, match="cut short"):
        postcodes.decode(cbor.encode({"lst": zlib.compress(bytes(1 << 24))}))


def test_a_bundle_brings_the_list_where_the_city_gives_one() -> None:
    assert bundle.parse(Publisher().files()).postcodes is None
    read = bundle.parse(Publisher(postcodes=postcodes.encode(["SW1A 1AA"])).files()).postcodes
    assert read is not None
    assert "SW1A 1AA" in read


def test_a_bundle_with_a_damaged_list_is_refused() -> None:
    with pytest.raises(Exception, match="no postcodes"):
        bundle.parse(Publisher(postcodes=part({"SW1A": "nonsense"})).files())


def test_the_demo_citys_list_is_of_its_own_districts() -> None:
    made = hub_postcodes.part(DEMO)
    assert made is not None
    read = postcodes.decode(made)
    assert len(read) >= 200
    for known in ("SW1A 1AA", "W1A 0AX", "WC2H 7HJ", "W1J 7NT", "WC2N 5DU", "SW1P 3PA", "W2 1JB", "NW8 8QN"):
        assert known in read
    lines = (DEMO / hub_postcodes.FILE).read_text().splitlines()
    listed = [line for line in lines if not line.startswith("#")]
    assert all(postcode(line) == line for line in listed)
    assert listed == sorted(listed)
    assert all(line.startswith(("W1", "W2", "W9", "SW1", "WC2", "NW1", "NW8")) for line in listed)


def test_a_city_writes_its_list_as_it_likes_and_is_told_the_line_that_is_wrong(tmp_path: Path) -> None:
    assert hub_postcodes.part(tmp_path) is None
    path = tmp_path / hub_postcodes.FILE
    path.write_text("\ufeff# ours\n\nsw1a1aa\n  SW1A  1AA # twice\nw1a 0ax\n", encoding="utf-8")
    made = hub_postcodes.part(tmp_path)
    assert made == postcodes.encode(["SW1A 1AA", "W1A 0AX"])
    path.write_text("SW1A 1AA\nthe palace\n")
    with pytest.raises(CatalogueError, match=r"postcodes\.txt:2: 'the palace' is no postcode"):
        hub_postcodes.part(tmp_path)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(CatalogueError, match="UTF-8"):
        hub_postcodes.part(tmp_path)
