"""A signed export: what was written is read again, and nothing else passes for it."""

import io
import json
import tracemalloc
from collections.abc import Iterator

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from shared.wire import export
from shared.wire.batch import Batch, Checkpoint, Sent
from shared.wire.chain import commitment
from shared.wire.export import ExportError, Head

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
DEVICE = "01a20321-8c60-4abd-a2f7-da59bad53f16"
LOG = "9b607537-1306-468d-a2d3-98db9135bab2"
CHECKPOINT = Checkpoint(5, bytes(32), 17, bytes(64))


def check(message: bytes, signature: bytes) -> bool:
    try:
        KEY.public_key().verify(signature, message)
    except InvalidSignature:
        return False
    return True


def rows(first: int, many: int, payload: str = '{"at":"now"}') -> Batch:
    events = [
        Sent(
            f"01a20321-8c60-7abd-a2f7-{seq:012x}", bytes(16), payload, commitment(bytes(16), payload.encode())
        )
        for seq in range(first, first + many)
    ]
    return Batch(first, bytes(32), events, CHECKPOINT)


def written(*batches: Batch, first: int = 1, to: int = 5) -> bytes:
    file = io.BytesIO()
    export.write(file, Head(DEVICE, LOG, first, to), batches, KEY.sign)
    return file.getvalue()


GOOD = written(rows(1, 3), rows(4, 2))


def read(data: bytes) -> list[Batch]:
    """As a hub does."""
    file = io.BytesIO(data)
    export.read_head(file)
    export.verify(file, check)
    return list(export.batches(file))


def test_what_was_written_is_read_again() -> None:
    assert export.read_head(io.BytesIO(GOOD)) == Head(DEVICE, LOG, 1, 5)
    assert read(GOOD) == [rows(1, 3), rows(4, 2)]


def test_it_is_what_the_wire_page_says() -> None:
    lines = GOOD.splitlines(keepends=True)
    assert json.loads(lines[0]) == {"portcullis": "export", "device": DEVICE, "log": LOG, "from": 1, "to": 5}
    assert [json.loads(line)["from"] for line in lines[1:-1]] == [1, 4]
    assert json.loads(lines[-1]).keys() == {"signature"}


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_a_changed_byte_is_found(where: int, by: int) -> None:
    changed = bytearray(GOOD)
    changed[where] ^= by
    with pytest.raises(ExportError):
        read(bytes(changed))


@given(st.integers(0, len(GOOD) - 1))
def test_a_cut_file_is_found(where: int) -> None:
    with pytest.raises(ExportError):
        read(GOOD[:where])


@given(st.binary(max_size=300))
def test_what_is_no_export_is_refused(data: bytes) -> None:
    with pytest.raises(ExportError):
        read(data)


@pytest.mark.parametrize(
    "line",
    [
        {"portcullis": "export"},
        {"portcullis": "bundle", "device": DEVICE, "log": LOG, "from": 1, "to": 5},
        {"portcullis": "export", "device": DEVICE, "log": "LOG", "from": 1, "to": 5},
        {"portcullis": "export", "device": DEVICE.upper(), "log": LOG, "from": 1, "to": 5},
        {"portcullis": "export", "device": DEVICE, "log": LOG, "from": 0, "to": 5},
        {"portcullis": "export", "device": DEVICE, "log": LOG, "from": 6, "to": 5},
        {"portcullis": "export", "device": DEVICE, "log": LOG, "from": True, "to": 5},
        {"portcullis": "export", "device": DEVICE, "log": LOG, "from": 1, "to": 2**53},
        {"portcullis": "export", "device": [], "log": LOG, "from": 1, "to": 5, "more": 1},
    ],
)
def test_a_head_that_makes_no_sense_is_refused(line: dict[str, object]) -> None:
    with pytest.raises(ExportError):
        export.read_head(io.BytesIO(json.dumps(line).encode() + b"\n"))


@pytest.mark.parametrize(
    "data",
    [
        written(rows(1, 3)),
        written(rows(1, 3), rows(5, 1)),
        written(rows(1, 3), rows(4, 0), rows(4, 2)),
        written(rows(1, 3), rows(4, 2), rows(6, 1)),
        written(rows(2, 4)),
    ],
)
def test_an_export_with_a_gap_is_refused_though_it_is_signed(data: bytes) -> None:
    with pytest.raises(ExportError, match="missing"):
        read(data)


def test_another_devices_signature_is_refused() -> None:
    file = io.BytesIO()
    export.write(
        file, Head(DEVICE, LOG, 1, 3), [rows(1, 3)], Ed25519PrivateKey.from_private_bytes(bytes(32)).sign
    )
    with pytest.raises(ExportError, match="another device"):
        read(file.getvalue())


def test_memory_does_not_grow_with_the_rows(tmp_path_factory: pytest.TempPathFactory) -> None:
    def many() -> Iterator[Batch]:
        for number in range(40):
            yield rows(number * 500 + 1, 500, payload='"' + "x" * 1_000 + '"')

    path = tmp_path_factory.mktemp("export") / "rows.pcx"
    tracemalloc.start()
    with path.open("wb") as file:
        export.write(file, Head(DEVICE, LOG, 1, 20_000), many(), KEY.sign)
    with path.open("rb") as file:
        export.verify(file, check)
        assert sum(len(batch.events) for batch in export.batches(file)) == 20_000
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert path.stat().st_size > 20 << 20
    assert most < 8 << 20
