"""A batch on the line: what is none is refused before it costs anything."""

import tracemalloc

import pytest

from shared.wire.batch import MAX_UNPACKED, BatchError, decode


@pytest.mark.parametrize("unit", [b"{},", b"[[]],"])
def test_a_body_of_brackets_is_not_read_into_memory(unit: bytes) -> None:
    head = b'{"from":1,"previous":"","events":['
    body = head + unit * ((MAX_UNPACKED - len(head) - 3) // len(unit)) + b"1]}"
    tracemalloc.start()
    try:
        with pytest.raises(BatchError):
            decode(body)
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()
