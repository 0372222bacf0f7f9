"""Where a plugged-in stick is mounted."""

from pathlib import Path

from PySide6.QtCore import QStorageInfo

_REMOVABLE = ("/media/", "/run/media/", "/Volumes/")


def sticks() -> list[Path]:
    """Folders of writable removable drives, in the system's order."""
    return [
        Path(volume.rootPath())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isReady() and not volume.isReadOnly() and volume.rootPath().startswith(_REMOVABLE)
    ]
