"""The policy part: what a city asks of its devices, read strictly."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.trust import policy as policies
from shared.trust.bundle import parse
from shared.trust.fault import TrustFault
from shared.trust.policy import Policy, PolicyError, decode, encode
from shared.trust.store import read_files
from shared.wire.seal import SealingKey
from tests.trust import samples

POLICIES = st.builds(
    Policy,
    st.integers(5, 86_400),
    st.integers(1, 365),
    st.frozensets(st.uuids().map(str), max_size=5),
    st.lists(st.binary(min_size=32, max_size=32).map(SealingKey), max_size=8).map(tuple),
)
GOOD = {"sync_seconds": 60, "keep_days": 30, "revoked": []}


@given(POLICIES)
def test_a_policy_comes_back_as_it_was(policy):
    assert decode(encode(policy)) == policy


@pytest.mark.parametrize(
    "wrong",
    [
        {"sync_seconds": 4},
        {"sync_seconds": True},
        {"sync_seconds": 60.0},
        {"keep_days": 0},
        {"keep_days": 366},
        {"revoked": None},
        {"revoked": ["not an id"]},
        {"revoked": ["00000000-0000-4000-8000-00000000000A"]},
        {"sealing": None},
        {"sealing": ["A" * 42]},
        {"sealing": ["é" * 43]},
        {"sealing": ["A" * 43] * 9},
    ],
)
def test_anything_else_is_refused(wrong):
    with pytest.raises(PolicyError):
        decode(json.dumps(GOOD | wrong).encode())


def test_what_a_newer_city_asks_for_besides_is_passed_over():
    assert decode(json.dumps(GOOD | {"more": 1}).encode()) == Policy()


def test_a_bundle_brings_its_policy_and_one_without_has_the_usual_one(tmp_path):
    asked = Policy(30, 7, frozenset({"00000000-0000-4000-8000-00000000000a"}))
    assert parse(samples.Publisher(policy=asked).files()).policy == asked
    assert parse(samples.Publisher().files()).policy == Policy()
    files = samples.Publisher(policy=asked).files()
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    assert read_files(tmp_path) == files


@pytest.mark.parametrize("data", [b"{}", b"[]", b'{"sync_seconds": 1}'])
def test_a_bundle_with_a_policy_that_is_none_is_damaged(monkeypatch, data):
    monkeypatch.setattr(policies, "encode", lambda policy: data)
    with pytest.raises(TrustFault):
        parse(samples.Publisher(policy=Policy()).files())


@given(
    st.binary(max_size=60) | st.recursive(st.none() | st.integers(), st.lists).map(json.dumps).map(str.encode)
)
def test_no_bytes_do_more_than_be_refused(data):
    with pytest.raises(PolicyError):
        decode(data)
