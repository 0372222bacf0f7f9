"""Fetching the bundle: the manifest first, then only the parts that changed, and all of it or nothing.

Lengths come from the signed manifest before a byte of a part is read. Whatever is wrong, the last good bundle
stays in use.
"""

import contextlib
import hashlib
import logging

from shared.device import enrolled
from shared.device.clock import Clock
from shared.device.enrolled import Standing
from shared.device.files import write_whole
from shared.device.state import State
from shared.sync.client import HubClient
from shared.sync.faults import LineFault
from shared.trust import bundle as bundles
from shared.trust import manifest as manifests
from shared.trust import statuslist
from shared.trust.bundle import Bundle
from shared.trust.fault import TrustFault, Wrong
from shared.trust.manifest import Manifest
from shared.trust.reader import CatalogueError
from shared.trust.secrets import open_secrets
from shared.trust.store import FILE_NAME, MAX_BYTES, TrustStore, read_files

_FOLDER = "/v1/bundle"
MANIFEST_PATH = f"{_FOLDER}/manifest.cbor"
_DELTA = "application/vnd.portcullis.delta+cbor"
_SECRET_BYTES = 64 << 10
_log = logging.getLogger(__name__)


class Courier:
    """Brings what the hub publishes to one device."""

    def __init__(self, client: HubClient, store: TrustStore, state: State, clock: Clock) -> None:
        self._client, self._store, self._state, self._clock = client, store, state, clock

    def fetch(self) -> Bundle | None:
        """The bundle that was taken in, None where the hub has nothing newer; this device's own secrets come
        with it. A hub that serves a device has it in service, unless the bundle itself says otherwise.

        Raises StateFault, and LineFault: `bundle_refused` where what came cannot be trusted or kept.
        """
        try:
            new = self._fetch()
            self._fetch_secrets()
        except (TrustFault, CatalogueError) as fault:
            raise LineFault(f"{fault.code}: {fault.detail}", "bundle_refused") from fault
        current = self._store.current()
        revoked = current is not None and self._state.device_id in current.policy.revoked
        enrolled.stand(self._state, Standing.REVOKED if revoked else Standing.GOOD)
        return new

    def _fetch(self) -> Bundle | None:
        current = self._store.current()
        held = f'"{current.version}"' if current is not None and self._store.fault is None else ""
        answer = self._client.get(MANIFEST_PATH, if_none_match=held, limit=manifests.MAX_BYTES)
        if answer.status == 304:
            return None
        root_document, root = self._client.root(self._store.pinned or self._client.pinned())
        named = manifests.parse(answer.body, root)
        self._store.check(named, self._clock.now())
        _check_sizes(named)
        files = {bundles.ROOT: root_document, bundles.MANIFEST: answer.body}
        old = self._held()
        for name in named.parts:
            files[name] = self._part(named, name, old.get(name))
        taken = self._store.take(files, self._clock.now())
        self._clock.signed(taken.signed_ms)
        return taken

    def _held(self) -> dict[str, bytes]:
        """The parts on this device's disk; they are compared by their hashes before they are used."""
        try:
            return read_files(self._state.trust / FILE_NAME)
        except TrustFault:
            return {}

    def _part(self, named: Manifest, name: str, old: bytes | None) -> bytes:
        part = named.parts[name]
        if old is not None and part.fits(old):
            return old
        path = f"{_FOLDER}/parts/{part.sha256.hex()}"
        if old is not None and name.startswith("status-"):
            answer = self._client.get(f"{path}?from={hashlib.sha256(old).hexdigest()}", limit=part.length)
            if answer.content_type.partition(";")[0] != _DELTA:
                return answer.body
            made = _changed(old, answer.body)
            if made is not None and part.fits(made):
                return made
            _log.info("sync: a delta of %s did not fit; fetching all of it", name)
        return self._client.get(path, limit=part.length).body

    def _fetch_secrets(self) -> None:
        """This device's secrets, where the hub has some for it and they are not here already."""
        path, root = self._state.secrets, self._store.pinned
        held = ""
        with contextlib.suppress(OSError):  # none yet, or not to be read: all of it is fetched
            held = f'"{hashlib.sha256(path.read_bytes()).hexdigest()}"'
        try:
            answer = self._client.get(f"{_FOLDER}/secrets.cose", if_none_match=held, limit=_SECRET_BYTES)
        except LineFault as fault:
            if fault.said == "not_found":
                return
            raise
        if answer.status == 200 and root is not None:
            open_secrets(answer.body, self._state.sealing_key(), root)
            write_whole(path, answer.body)


def _check_sizes(named: Manifest) -> None:
    lengths = {name: part.length for name, part in named.parts.items()}
    if len(lengths) > bundles.MAX_PARTS or sum(lengths.values()) > MAX_BYTES:
        raise TrustFault("the bundle is too big", Wrong.TOO_BIG)
    for name, length in lengths.items():
        if length > bundles.largest(name):
            raise TrustFault(f"{name} is too big", Wrong.TOO_BIG)


def _changed(old: bytes, delta: bytes) -> bytes | None:
    """The status list that a delta makes of the old one; None where it does not fit."""
    try:
        return statuslist.encode(statuslist.apply(statuslist.decode(old), delta))
    except statuslist.StatusListError:
        return None
