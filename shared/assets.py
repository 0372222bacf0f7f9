"""Fonts, icons, sounds and translations, found from a checkout. The only module that knows where they are."""

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "assets"


def path(*parts: str) -> Path:
    """Where an asset lies, for example `path("icons", "check.svg")`; a folder too.

    Raises FileNotFoundError: an asset that is not there is a bug, not a state to recover from.
    """
    found = _FOLDER.joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"no such asset: {found}")
    return found


def read(*parts: str) -> bytes:
    """The bytes of an asset."""
    return path(*parts).read_bytes()
