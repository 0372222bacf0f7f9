"""The device's bundle on disk: what is offered is verified, swapped in atomically, and never rolled back."""

import logging
import os
from collections.abc import Mapping
from pathlib import Path

from shared.domain.moment import Moment
from shared.trust import bundle as bundles
from shared.trust import root as roots
from shared.trust.bundle import MAX_PARTS, Bundle
from shared.trust.fault import TrustFault, Wrong
from shared.trust.manifest import Manifest
from shared.trust.reader import CatalogueError
from shared.trust.root import Root
from shared.wire import cbor

MAX_BYTES = 32 << 20
FILE_NAME = "bundle.cbor"
PREVIOUS = "previous.cbor"
MARK = "mark.cbor"
_log = logging.getLogger(__name__)


class TrustStore:
    """A folder with the current bundle, the one before it, and the high-water mark.

    `fault` says what is wrong with what is kept, loudly: None, `bundle_damaged` while an older good bundle
    stands in, or `bundle_missing`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._current: Bundle | None = None
        self.fault: Wrong | None = Wrong.MISSING
        self._pinned: Root | None = None
        self._version = 0
        self._parts: dict[str, int] = {}
        self._load_mark()
        self._load()

    def current(self) -> Bundle | None:
        """The bundle in use; None before the first was accepted, or when none on disk is good any more."""
        return self._current

    @property
    def pinned(self) -> Root | None:
        """The root that this device trusts; None before the first bundle was accepted."""
        return self._pinned

    def offer(self, source: Path, moment: Moment) -> Bundle:
        """Take a bundle from a file or folder that `read_files` knows; raises as `take` does."""
        return self.take(read_files(source), moment)

    def check(self, manifest: Manifest, moment: Moment) -> None:
        """Whether a bundle with this manifest would be too old, by trusted time; raises TrustFault."""
        if manifest.expires_ms <= moment.trusted_ms:
            raise TrustFault("expired", Wrong.EXPIRED)
        if manifest.version < self._version or any(
            part.version < self._parts.get(name, 0) for name, part in manifest.parts.items()
        ):
            raise TrustFault("older than what was accepted before", Wrong.OLDER)

    def take(self, files: Mapping[str, bytes], moment: Moment) -> Bundle:
        """Take the bundle of these files. Where it raises TrustFault or CatalogueError, the last good one
        stays in use.

        The first root accepted is pinned. Expiry is judged now, and never again.
        """
        new = bundles.parse(files, self._pinned)
        self.check(new.manifest, moment)
        if self.fault is None and self._current is not None and new.manifest == self._current.manifest:
            return self._current
        try:
            self._keep(files)
            self._remember(new, files[bundles.ROOT])
        except OSError as error:
            raise TrustFault(f"cannot be kept: {error.strerror}", Wrong.NOT_KEPT) from error
        self._current, self.fault = new, None
        return new

    def _keep(self, files: Mapping[str, bytes]) -> None:
        """The new file stands before the old one goes, so that a crash leaves one or the other."""
        self.folder.mkdir(parents=True, exist_ok=True)
        current = self.folder / FILE_NAME
        if self.fault is None:
            write_durably(self.folder / PREVIOUS, current.read_bytes())
        write_durably(current, pack(files))

    def _remember(self, new: Bundle, root: bytes) -> None:
        self._version, self._pinned = new.version, new.root
        self._parts |= {name: part.version for name, part in new.manifest.parts.items()}
        write_durably(self.folder / MARK, cbor.encode([root, self._version, self._parts]))

    def _load_mark(self) -> None:
        """The pinned root and the high-water mark. A lost mark is taken from the bundle itself."""
        try:
            root, version, parts = cbor.decode(_read(self.folder / MARK), max_depth=3)
            self._pinned = roots.parse(root)
            self._version, self._parts = int(version), {str(name): int(parts[name]) for name in parts}
        except (TrustFault, cbor.CborError, TypeError, ValueError) as error:
            if _there(self.folder / MARK):
                _log.error("trust: the high-water mark is damaged: %s", error)

    def _load(self) -> None:
        for name in (FILE_NAME, PREVIOUS):
            path = self.folder / name
            if not _there(path):
                continue
            try:
                files = read_files(path)
                found = bundles.parse(files, self._pinned)
            except (TrustFault, CatalogueError) as error:
                _log.error("trust: %s is damaged: %s", name, error)
                self.fault = Wrong.DAMAGED
                continue
            self._current = found
            if found.version < self._version:
                _log.error("trust: fell back to an older bundle than was accepted before")
                self.fault = Wrong.DAMAGED
            else:
                self.fault = None
                self._version, self._pinned = found.version, found.root
                self._parts |= {part: entry.version for part, entry in found.manifest.parts.items()}
            return


def read_files(source: Path) -> dict[str, bytes]:
    """The files of a bundle, by name, from one file, a folder with one or with its parts, or a city's folder;
    bounded, not yet verified. Raises TrustFault."""
    try:
        found = _bundle_in(source)
    except OSError as error:
        raise TrustFault(f"{source.name}: {error.strerror}", Wrong.MISSING) from None
    if isinstance(found, list):
        if len(found) > MAX_PARTS:
            raise TrustFault("too many parts", Wrong.TOO_BIG)
        return {path.name: _read(path) for path in found}
    try:
        files = cbor.decode(_read(found), max_depth=1, max_items=2 * MAX_PARTS + 1)
    except cbor.CborError as error:
        raise TrustFault(str(error)) from None
    if type(files) is not dict or len(files) > MAX_PARTS:
        raise TrustFault("no bundle")
    if not all(type(name) is str and type(part) is bytes for name, part in files.items()):
        raise TrustFault("no bundle")
    return files


def _bundle_in(source: Path) -> Path | list[Path]:
    """The file of a bundle, or the files of its parts; raises OSError."""
    folder = source / "public" if (source / "public").is_dir() else source
    if not folder.is_dir():
        return folder
    if (folder / FILE_NAME).exists():
        return folder / FILE_NAME
    named = (bundles.CATALOGUE, bundles.POLICY)
    return [path for path in folder.iterdir() if path.suffix == ".cbor" or path.name in named]


def pack(files: Mapping[str, bytes]) -> bytes:
    """One file of a bundle's files: a CBOR map of names to bytes."""
    return cbor.encode(dict(files))


def write_durably(path: Path, data: bytes) -> None:
    """Replace a file so that after a crash it is the old one or the new one, whole; raises OSError."""
    temporary = path.with_name(path.name + ".new")
    with temporary.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _there(path: Path) -> bool:
    """Whether a file is there; one that cannot be seen counts, so that reading it says why."""
    try:
        return path.exists()
    except OSError:
        return True


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise TrustFault(f"{path.name}: {error.strerror}", Wrong.MISSING) from None
    if len(data) > MAX_BYTES:
        raise TrustFault(f"{path.name} is too big", Wrong.TOO_BIG)
    return data
