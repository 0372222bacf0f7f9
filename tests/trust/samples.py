"""A little city that publishes: every piece of a bundle, made to order and signed."""

from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.domain.evidence import CardStatus
from shared.domain.moment import Moment
from shared.tokens.keyring import KeyRing
from shared.trust import bundle, keyspart, manifest, root, statuslist
from shared.trust import policy as policies
from shared.trust.manifest import Manifest
from shared.trust.policy import Policy
from shared.trust.root import Root
from shared.trust.store import pack
from tests.tokens.samples import issuer_key, other_city, public

DAY_MS = 86_400_000
T0 = 1_795_000_000_000
CATALOGUE = """
[city]
name = "Testing"
zone = "Europe/London"

[[service]]
id = "library"
number = 1
name = { en = "Library" }
fresh = "14 days"
stop = "60 days"

[[service.rate]]
letter = "A"
price = 0
name = { en = "Everybody" }

[[venue]]
id = "hall"
name = { en = "Town hall" }
services = ["library"]
"""


def private(seed: int) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)


def named(*keys: Ed25519PrivateKey) -> dict[bytes, bytes]:
    return {root.key_id(public(key)): public(key) for key in keys}


def at(ms: int) -> Moment:
    return Moment(ms, ms)


@dataclass
class Publisher:
    """Everything that can be varied about a bundle."""

    city: int = 1
    roots: tuple[int, ...] = (1, 2, 3)
    signers: tuple[int, ...] = (1, 2)
    threshold: int = 2
    root_version: int = T0
    publisher: int = 9
    named_publisher: int | None = None
    version: int = T0
    part_versions: dict[str, int] = field(default_factory=dict)
    expires_ms: int | None = None
    statuses: dict[int, CardStatus] = field(default_factory=dict)
    catalogue: str = CATALOGUE
    manifest_city: int | None = None
    lists: bool = True
    policy: Policy | None = None
    postcodes: bytes | None = None

    def root(self) -> Root:
        publisher = self.named_publisher or self.publisher
        keys = named(*(private(seed) for seed in self.roots))
        return Root(self.city, self.root_version, self.threshold, keys, named(private(publisher)))

    def files(self) -> dict[str, bytes]:
        parts = {
            bundle.KEYS: keyspart.encode(KeyRing([issuer_key(), other_city()])),
            bundle.status_name(1): statuslist.encode(statuslist.build(self.statuses, 65_536)),
            bundle.CATALOGUE: self.catalogue.encode(),
        }
        if not self.lists:
            del parts[bundle.status_name(1)]
        if self.policy is not None:
            parts[bundle.POLICY] = policies.encode(self.policy)
        if self.postcodes is not None:
            parts[bundle.POSTCODES] = self.postcodes
        entries = {
            name: manifest.part(self.part_versions.get(name, self.version), data)
            for name, data in parts.items()
        }
        expires = self.expires_ms or self.version + 30 * DAY_MS
        signed = Manifest(self.manifest_city or self.city, self.version, self.version, expires, entries)
        return parts | {
            bundle.ROOT: root.sign(self.root(), [private(seed) for seed in self.signers]),
            bundle.MANIFEST: manifest.sign(signed, private(self.publisher)),
        }

    def write(self, path: Path) -> Path:
        path.write_bytes(pack(self.files()))
        return path
