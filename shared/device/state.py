"""The folder of one device: its identity and keys, and where everything else of it lies.

device.id       the id, a UUID; written last, so a folder with it is complete
device.pem      Ed25519: signs checkpoints of the log
sealing.pem     X25519: what is sealed to this device is opened with it
delegate.pem    at a workshop desk, Ed25519: signs provisional passes
partner.key     32 random bytes for pseudonyms, until the city gives its own
settings.toml   staff.json   pin_delays.json   clock.json   secrets.cose   ledger.sqlite   trust/   practice/
hub.json        to which hub it belongs
lock            who uses the folder
"""

import contextlib
import fcntl
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from shared.device.files import StateFault, write_whole

_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class State:
    """A device's folder, from `State.create` or `State.open`; keys are read when asked for."""

    folder: Path
    device_id: str

    @classmethod
    def create(cls, folder: Path) -> "State":
        """Make the folder (mode 0700) and what is missing in it; nothing that is there changes.

        Raises StateFault.
        """
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.chmod(0o700)
        except OSError as error:
            raise StateFault(f"{folder}: {error.strerror}", code="state_read_only") from error
        for name, first in (
            ("device.pem", _pem(Ed25519PrivateKey.generate())),
            ("sealing.pem", _pem(X25519PrivateKey.generate())),
            ("partner.key", secrets.token_bytes(_KEY_BYTES)),
            ("device.id", f"{uuid4()}\n".encode()),
        ):
            if not (folder / name).exists():
                write_whole(folder / name, first)
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path) -> "State":
        """Open a folder that `create` completed; raises StateFault."""
        try:
            text = (folder / "device.id").read_text("ascii")[:64].strip()
            return cls(folder, str(UUID(text)))
        except FileNotFoundError:
            raise StateFault(f"{folder} is not the folder of a device", code="state_missing") from None
        except (OSError, ValueError) as error:
            raise StateFault(f"device.id: {error}") from error

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Keep every other program off this state until the block ends, however it ends.

        Raises StateFault (`state_in_use`), its detail the other program's process id.
        """
        try:
            handle = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StateFault(f"lock: {error.strerror}", code="state_read_only") from error
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                other = os.pread(handle, 20, 0).decode("ascii", "replace").strip()
                raise StateFault(
                    f"process {other or 'unknown'} uses {self.folder}", code="state_in_use"
                ) from None
            os.ftruncate(handle, 0)
            os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
            yield
        finally:
            os.close(handle)

    def signing_key(self) -> Ed25519PrivateKey:
        """The key that signs for this device; raises StateFault."""
        key = self._private("device.pem")
        if not isinstance(key, Ed25519PrivateKey):
            raise StateFault("device.pem is no Ed25519 key")
        return key

    def sealing_key(self) -> X25519PrivateKey:
        """The key that opens what is sealed to this device; raises StateFault."""
        key = self._private("sealing.pem")
        if not isinstance(key, X25519PrivateKey):
            raise StateFault("sealing.pem is no X25519 key")
        return key

    def delegate_key(self) -> Ed25519PrivateKey:
        """The key for provisional passes, made now where there is none; raises StateFault."""
        if not (self.folder / "delegate.pem").exists():
            write_whole(self.folder / "delegate.pem", _pem(Ed25519PrivateKey.generate()))
        key = self._private("delegate.pem")
        if not isinstance(key, Ed25519PrivateKey):
            raise StateFault("delegate.pem is no Ed25519 key")
        return key

    @property
    def delegate(self) -> bytes | None:
        """The public half of that key, where this device has one; raises StateFault."""
        if not (self.folder / "delegate.pem").exists():
            return None
        return self.delegate_key().public_key().public_bytes_raw()

    def own_key(self, purpose: bytes) -> bytes:
        """32 bytes for what this device seals to itself, a different key for each purpose; raises StateFault.

        HKDF-SHA-256 (RFC 5869) of the sealing key, so that a copied disk without it tells nothing.
        """
        secret = self.sealing_key().private_bytes_raw()
        return HKDF(SHA256(), _KEY_BYTES, salt=None, info=purpose).derive(secret)

    def partner_key(self) -> bytes:
        """This device's own key for pseudonyms; the city's, in the sealed secrets, goes before it."""
        try:
            key = (self.folder / "partner.key").read_bytes()
        except OSError as error:
            raise StateFault(f"partner.key: {error.strerror}") from error
        if len(key) != _KEY_BYTES:
            raise StateFault("partner.key is damaged")
        return key

    @property
    def ledger(self) -> Path:
        """The log."""
        return self.folder / "ledger.sqlite"

    @property
    def trust(self) -> Path:
        """The folder of the signed bundle."""
        return self.folder / "trust"

    @property
    def secrets(self) -> Path:
        """The sealed part with the secrets of this device; not there until it was accepted."""
        return self.folder / "secrets.cose"

    @property
    def settings(self) -> Path:
        """The settings."""
        return self.folder / "settings.toml"

    @property
    def staff(self) -> Path:
        """The people at this desk."""
        return self.folder / "staff.json"

    @property
    def clock(self) -> Path:
        """The clock's anchor."""
        return self.folder / "clock.json"

    @property
    def practice(self) -> Path:
        """The folder of the practice ledger."""
        return self.folder / "practice"

    def _private(self, name: str) -> object:
        try:
            return load_pem_private_key((self.folder / name).read_bytes(), password=None)
        except (OSError, ValueError, TypeError) as error:
            raise StateFault(f"{name}: {error}") from error


def _pem(key: Ed25519PrivateKey | X25519PrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
