"""Signing a city's bundle: the catalogue as it stands, the keys, and what became of every card."""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.exc import DBAPIError

from hub import delegates, feedback, postcodes, referrals
from hub.city import ISSUER, City, Keys
from hub.db import tables
from hub.db.engine import upsert
from hub.intake import feed
from hub.register import Register
from hub.signup import upkeep
from shared.domain.faults import Fault
from shared.domain.service import Catalogue
from shared.trust import bundle as bundles
from shared.trust import catalogue, manifest, policy, root, statuslist
from shared.trust.fault import TrustFault
from shared.trust.manifest import Manifest
from shared.trust.policy import Policy
from shared.trust.root import Root
from shared.trust.store import FILE_NAME, pack, read_files, write_durably
from shared.wire.seal import SealingKey

if TYPE_CHECKING:
    from hub.hub import Hub

VALID_DAYS = 30  # a device takes a bundle this long after it was signed
KEPT_DAYS = 7  # old parts, for deltas: a device that was away longer takes the whole part
RENEWED_MS = 3_600_000
_DAY_MS = 86_400_000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Published:
    """The bundle in force: its signed documents, and the SHA-256 of its parts in hex by name."""

    version: int
    signed_ms: int
    manifest: bytes
    root: bytes
    parts: Mapping[str, str]


def published(connection: Connection) -> Published | None:
    """The bundle in force; None before the first."""
    newest = select(tables.bundles).order_by(tables.bundles.c.version.desc()).limit(1)
    row = connection.execute(newest).one_or_none()
    if row is None:
        return None
    return Published(row.version, row.signed_ms, row.manifest, row.root, json.loads(row.parts))


def part(connection: Connection, sha256: bytes) -> bytes | None:
    """A part by its hash, also an older one as long as it is kept."""
    found: bytes | None = connection.scalar(
        select(tables.parts.c.data).where(tables.parts.c.sha256 == sha256)
    )
    return found


def publish(hub: "Hub", connection: Connection) -> Published:
    """Sign and replace the bundle, in the database and as the file `public/bundle.cbor`.

    The transaction must be one of `Hub.alone`. Raises CatalogueError for a mistake in the catalogue,
    TrustFault for what no device would take.
    """
    path = hub.city.public / bundles.CATALOGUE
    text = path.read_bytes()
    catalogue.parse(text, str(path))
    now_ms = hub.now_ms()
    parts = {
        bundles.KEYS: delegates.keys_part(
            connection, hub.city, datetime.fromtimestamp(now_ms / 1000, UTC).date()
        ),
        bundles.CATALOGUE: text,
        bundles.POLICY: policy.encode(Policy(revoked=_revoked(connection), sealing=_sealing(hub.city))),
    }
    if (homes := postcodes.part(hub.city.public)) is not None:
        parts[bundles.POSTCODES] = homes
    return _sign(hub, connection, parts | _statuses(connection, now_ms) | _referrals(hub, connection))


def in_force(hub: "Hub") -> Published:
    """The bundle in force, signed within the last hour: devices count its age from then, and an hour in which
    nothing happened is not to make it older. An edited catalogue waits for `publish` all the same."""
    with hub.read() as connection:
        last = published(connection)
    if last is not None and abs(hub.now_ms() - last.signed_ms) < RENEWED_MS:
        return last
    try:
        with hub.alone() as connection:
            newest = published(connection)
            if newest is None:
                return publish(hub, connection)
            if last is not None and newest.version != last.version:  # another process was as quick
                return newest
            parts = {name: part(connection, bytes.fromhex(found)) for name, found in newest.parts.items()}
            kept = {name: data for name, data in parts.items() if data is not None}
            return _sign(
                hub, connection, kept | _statuses(connection, hub.now_ms()) | _referrals(hub, connection)
            )
    except (OSError, DBAPIError, TrustFault) as error:
        if last is None:
            raise
        _log.error("the bundle cannot be signed anew, the last one stays", exc_info=error)
        return last


def _statuses(connection: Connection, now_ms: int) -> dict[str, bytes]:
    """Passes end without anybody publishing, as when a resident wants to be forgotten: this list, too."""
    statuses = Register(connection, now_ms).statuses(ISSUER) | delegates.statuses(connection, now_ms)
    places = delegates.size(connection)
    return {bundles.status_name(ISSUER): statuslist.encode(statuslist.build(statuses, places))}


def _referrals(hub: "Hub", connection: Connection) -> dict[str, bytes]:
    """Codes end by themselves, so the list is made anew whenever something is signed."""
    codes = referrals.part(hub, connection)
    return {} if codes is None else {bundles.REFERRALS: codes}


def catalogue_in_force(connection: Connection) -> Catalogue:
    """The catalogue as it was published; raises LookupError before the first bundle."""
    last = published(connection)
    text = part(connection, bytes.fromhex(last.parts[bundles.CATALOGUE])) if last else None
    if text is None:
        raise LookupError("nothing is published")
    return _read_catalogue(text)


@lru_cache(2)
def _read_catalogue(text: bytes) -> Catalogue:
    return catalogue.parse(text, bundles.CATALOGUE)


def _sign(hub: "Hub", connection: Connection, parts: Mapping[str, bytes]) -> Published:
    """Sign these parts, and keep them as the bundle in force."""
    now_ms = hub.now_ms()
    old_root, old = _before(connection, hub.city)
    version = max(now_ms, old.version + 1 if old else 0)
    entries = {}
    for name, data in parts.items():
        known = old.parts.get(name) if old else None
        entries[name] = known if known and known.fits(data) else manifest.part(version, data)
    signed = Manifest(ISSUER, version, now_ms, now_ms + VALID_DAYS * _DAY_MS, entries)
    files = dict(parts) | {
        bundles.ROOT: old_root or _new_root(hub.keys, now_ms),
        bundles.MANIFEST: manifest.sign(signed, hub.keys.publisher),
    }
    bundles.parse(files)
    made = _keep(connection, signed, files)
    write_durably(hub.city.public / FILE_NAME, pack(files))
    return made


def unpack(city: City, folder: Path) -> None:
    """The published bundle as a folder of its parts, for people who want to look into it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in read_files(city.public).items():
        write_durably(folder / name, data)


def _keep(connection: Connection, signed: Manifest, files: Mapping[str, bytes]) -> Published:
    for name, entry in signed.parts.items():
        row = {"sha256": entry.sha256, "name": name, "data": files[name], "made_ms": signed.signed_ms}
        upsert(connection, tables.parts, row, ["made_ms"])
    before_ms = signed.signed_ms - KEPT_DAYS * _DAY_MS
    connection.execute(delete(tables.parts).where(tables.parts.c.made_ms < before_ms))
    connection.execute(delete(tables.bundles).where(tables.bundles.c.signed_ms < before_ms))
    feed.prune(connection, signed.signed_ms, Policy().keep_days)
    upkeep.forget_old(connection, signed.signed_ms)
    feedback.forget_words(connection, datetime.fromtimestamp(signed.signed_ms / 1000, UTC).date())
    hashes = {name: entry.sha256.hex() for name, entry in signed.parts.items()}
    made = Published(signed.version, signed.signed_ms, files[bundles.MANIFEST], files[bundles.ROOT], hashes)
    connection.execute(
        insert(tables.bundles).values(
            version=made.version,
            signed_ms=signed.signed_ms,
            manifest=made.manifest,
            root=made.root,
            parts=json.dumps(hashes),
        )
    )
    return made


def _revoked(connection: Connection) -> frozenset[str]:
    devices = tables.devices
    return frozenset(connection.scalars(select(devices.c.id).where(devices.c.revoked_ms.is_not(None))))


def _sealing(city: City) -> tuple[SealingKey, ...]:
    keys = city.sealing_keys()[: policy.MOST_SEALING]
    return tuple(SealingKey(key.public_key().public_bytes_raw()) for key in keys)


def _before(connection: Connection, city: City) -> tuple[bytes | None, Manifest | None]:
    """The root document and manifest of the bundle before this one, by the database or, where it holds none
    or an older one, by the file: what devices took must never be followed by less."""
    found = []
    if (last := published(connection)) is not None:
        found.append((last.root, last.manifest))
    try:
        files = read_files(city.public / FILE_NAME)
        found.append((files[bundles.ROOT], files[bundles.MANIFEST]))
    except (TrustFault, KeyError):
        pass
    read = []
    for document, signed in found:
        try:
            read.append((document, manifest.parse(signed, root.parse(document))))
        except TrustFault:
            continue
    return max(read, key=lambda pair: pair[1].version, default=(None, None))


def _new_root(keys: Keys, now_ms: int) -> bytes:
    """The first root document, signed by two of its three keys; raises Fault where they were taken away."""
    if len(keys.roots) < 3:
        raise Fault("no bundle was published yet: put the three root keys back for that", code="root_away")
    public = [key.public_key().public_bytes_raw() for key in (*keys.roots, keys.publisher)]
    by_id = {root.key_id(raw): raw for raw in public}
    publisher = root.key_id(public[-1])
    roots = {name: raw for name, raw in by_id.items() if name != publisher}
    return root.sign(Root(ISSUER, now_ms, 2, roots, {publisher: public[-1]}), keys.roots[:2])
