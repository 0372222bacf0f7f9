"""The chain's arithmetic: bytes that both ends agree on, and ids that rise."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.wire.chain import EventIds, checkpoint_bytes, commitment, genesis, link, payload_bytes

LOG = "11111111-2222-4333-8444-555555555555"
EVENT = "01a202c0-8103-7d64-b931-9f1910313232"
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


def test_the_hub_can_compute_the_same_hashes() -> None:
    payload = payload_bytes({"verdict": "admit", "at": "2026-11-22T12:00:00.000Z", "name": "Zoë"})
    assert payload == '{"at":"2026-11-22T12:00:00.000Z","name":"Zoë","verdict":"admit"}'.encode()
    committed = commitment(bytes(range(16)), payload)
    assert committed.hex() == "29dd7e4fe79a997ea51f8d62acf76003a5a81b5fc62538355e48d02b6388ae44"
    assert (
        link(genesis(LOG), LOG, 1, EVENT, committed).hex()
        == "00aa47706368bed5cd20f56dfc85fe7f4a41fce7ec8487134691cfba436ff91b"
    )
    assert len(checkpoint_bytes(LOG, 1, bytes(32), -1)) == len(b"portcullis/checkpoint/1\0") + 16 + 8 + 32 + 8


@given(st.dictionaries(st.text(), values, max_size=5))
def test_payload_bytes_do_not_depend_on_the_order_of_keys(payload: dict[str, object]) -> None:
    assert payload_bytes(payload) == payload_bytes(dict(reversed(payload.items())))


@pytest.mark.parametrize(
    "value", [1.0, float("nan"), 2**53, -(2**53), b"x", {1: "a"}, {"a": {2: 1}}, "\ud800", object(), {3}]
)
def test_what_two_ends_could_write_differently_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        payload_bytes({"a": [value]})


def test_deep_nesting_is_refused() -> None:
    value: object = None
    for _ in range(100):
        value = [value]
    with pytest.raises(ValueError, match="nested"):
        payload_bytes({"a": value})


@pytest.mark.parametrize("wrong", ["", "11", LOG + "00", "x" * 32])
def test_a_log_id_must_be_a_uuid(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        genesis(wrong)


@given(st.lists(st.integers(-5_000, 5_000), min_size=1, max_size=30))
def test_ids_rise_even_when_the_clock_steps_a_little_back(steps: list[int]) -> None:
    ids, now, made = EventIds(), 1_795_348_800_000, []
    for step in steps:
        now = max(now, now + step) if step > 0 else now + step // 10
        made.append(ids.make(now))
    assert made == sorted(set(made))
    assert all(UUID(one).version == 7 and UUID(one).variant == "specified in RFC 4122" for one in made)


def test_ids_follow_a_clock_that_was_a_year_ahead() -> None:
    ids, now = EventIds(), 1_795_348_800_000
    ahead = ids.make(now + 31_536_000_000)
    back = ids.make(now)
    assert back < ahead
    assert UUID(back).int >> 80 == now


def test_ids_rise_within_one_millisecond() -> None:
    ids = EventIds(random=lambda count: b"\xff" * count)
    made = [ids.make(1000) for _ in range(50)]
    assert made == sorted(set(made))
