"""Small files that must be whole after a crash: the old one or the new one."""

import json
import os
from pathlib import Path
from typing import Any

from shared.domain.faults import Fault

_LARGEST = 1 << 20


class StateFault(Fault):
    """The state folder is of no use: `state_missing`, `state_damaged`, `state_in_use`, `state_read_only`."""

    code = "state_damaged"


def write_whole(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Replace a file in one step, durably; raises StateFault (`state_read_only`, also for a full disk)."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(handle)
        partial.replace(path)
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise StateFault(f"{path.name}: {error.strerror}", code="state_read_only") from error


def write_json(path: Path, value: dict[str, Any]) -> None:
    """Replace a JSON file in one step."""
    write_whole(path, json.dumps(value, indent=1, sort_keys=True).encode())


def read_json(path: Path) -> dict[str, Any]:
    """An object from a JSON file, empty where there is no file; raises StateFault (`state_damaged`)."""
    try:
        if path.stat().st_size > _LARGEST:
            raise StateFault(f"{path.name} is too large")
        value = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise StateFault(f"{path.name}: {error}") from error
    if not isinstance(value, dict):
        raise StateFault(f"{path.name} is no JSON object")
    return value
