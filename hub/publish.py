"""Signing a city's bundle: the catalogue as it stands, the keys, and what became of every card."""

from pathlib import Path

from hub.city import ISSUER, LIST_SIZE, City, Keys
from hub.register import Register
from shared.trust import bundle as bundles
from shared.trust import catalogue, manifest, root, statuslist
from shared.trust.fault import TrustFault
from shared.trust.manifest import Manifest
from shared.trust.root import Root
from shared.trust.store import FILE_NAME, pack, read_files, write_durably

VALID_DAYS = 30  # a device takes a bundle this long after it was signed
_DAY_MS = 86_400_000


def publish(city: City, register: Register, now_ms: int) -> Manifest:
    """Sign and replace the bundle; raises CatalogueError for a mistake in the catalogue, TrustFault
    for what no device would take. Needs the lock."""
    path = city.public / bundles.CATALOGUE
    text = path.read_bytes()
    catalogue.parse(text, str(path))
    keys = city.keys()
    old_root, old = _published(city)
    version = max(now_ms, old.version + 1 if old else 0)
    parts = {
        bundles.KEYS: city.keys_part(),
        bundles.CATALOGUE: text,
        bundles.status_name(ISSUER): statuslist.encode(
            statuslist.build(register.statuses(ISSUER), LIST_SIZE)
        ),
    }
    entries = {}
    for name, data in parts.items():
        known = old.parts.get(name) if old else None
        entries[name] = known if known and known.fits(data) else manifest.part(version, data)
    signed = Manifest(ISSUER, version, now_ms, now_ms + VALID_DAYS * _DAY_MS, entries)
    files = parts | {
        bundles.ROOT: old_root or _new_root(keys, now_ms),
        bundles.MANIFEST: manifest.sign(signed, keys.publisher),
    }
    bundles.parse(files)
    write_durably(city.public / FILE_NAME, pack(files))
    return signed


def unpack(city: City, folder: Path) -> None:
    """The published bundle as a folder of its parts, for people who want to look into it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in read_files(city.public).items():
        write_durably(folder / name, data)


def _published(city: City) -> tuple[bytes | None, Manifest | None]:
    """The root document and manifest of the bundle before this one."""
    try:
        files = read_files(city.public / FILE_NAME)
        return files[bundles.ROOT], manifest.parse(files[bundles.MANIFEST], root.parse(files[bundles.ROOT]))
    except (TrustFault, KeyError):
        return None, None


def _new_root(keys: Keys, now_ms: int) -> bytes:
    """The first root document, signed by two of its three keys."""
    public = [key.public_key().public_bytes_raw() for key in (*keys.roots, keys.publisher)]
    by_id = {root.key_id(raw): raw for raw in public}
    publisher = root.key_id(public[-1])
    roots = {name: raw for name, raw in by_id.items() if name != publisher}
    return root.sign(Root(ISSUER, now_ms, 2, roots, {publisher: public[-1]}), keys.roots[:2])
