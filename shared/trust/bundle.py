"""A whole bundle: root, manifest and parts, checked against each other and made ready for use."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from shared.domain.card import Card
from shared.domain.evidence import CardStatus, Evidence
from shared.domain.moment import Moment
from shared.domain.service import Catalogue
from shared.tokens.keyring import KeyRing, Standing
from shared.trust import catalogue as catalogues
from shared.trust import keyspart, manifest, policy, postcodes, referrals, root, statuslist
from shared.trust.fault import TrustFault, Wrong
from shared.trust.manifest import Manifest
from shared.trust.policy import Policy
from shared.trust.postcodes import Postcodes
from shared.trust.referrals import Referrals
from shared.trust.root import Root
from shared.trust.statuslist import StatusList

ROOT, MANIFEST, KEYS, CATALOGUE = "root.cbor", "manifest.cbor", "keys.cbor", "catalogue.toml"
POLICY, POSTCODES, REFERRALS = "policy.json", "postcodes.cbor", "referrals.cbor"
MAX_PARTS = 64
_LIMITS = {
    KEYS: keyspart.MAX_BYTES,
    CATALOGUE: catalogues.MAX_BYTES,
    POLICY: policy.MAX_BYTES,
    POSTCODES: postcodes.MAX_BYTES,
    REFERRALS: referrals.MAX_BYTES,
}


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a device goes by: whose cards, which are cancelled, what is offered; times in ms since 1970.

    `postcodes` is None where the city gives no list: then only a postcode's form can be checked.
    """

    root: Root
    manifest: Manifest
    ring: KeyRing
    statuses: Mapping[int, StatusList]
    catalogue: Catalogue
    policy: Policy = field(default_factory=Policy)
    referrals: Referrals = field(default_factory=Referrals)
    postcodes: Postcodes | None = None

    @property
    def zone(self) -> ZoneInfo:
        """The city's time zone."""
        return self.catalogue.zone

    @property
    def version(self) -> int:
        """The manifest's version: the time in ms at which it was made."""
        return self.manifest.version

    @property
    def signed_ms(self) -> int:
        """When a publisher last vouched for all of it: ages count from here."""
        return self.manifest.signed_ms

    @property
    def fingerprint(self) -> str:
        """What names the city's root keys."""
        return self.root.fingerprint

    def evidence(self, card: Card, moment: Moment) -> Evidence:
        """The status of a card and the age of what is known; an issuer without a list is unknown."""
        listed = self.statuses.get(card.issuer)
        status = CardStatus.UNKNOWN if listed is None else listed.status(card.status_index)
        return Evidence(status, max(0, (moment.trusted_ms - self.signed_ms) // 1000))


def status_name(issuer: int) -> str:
    """The name of an issuer's status list among the parts."""
    return f"status-{issuer}.cbor"


def largest(name: str) -> int:
    """How many bytes a part of this name may have."""
    return _LIMITS.get(name, statuslist.MAX_BYTES)


def parse(files: Mapping[str, bytes], pinned: Root | None = None) -> Bundle:
    """The bundle of these files, fully verified; raises TrustFault or CatalogueError.

    Nothing is parsed before a signature or a hash that covers it was checked. `pinned` is the root that this
    device already trusts. Age and expiry are the store's business.
    """
    missing = {ROOT, MANIFEST, KEYS, CATALOGUE} - set(files)
    if missing:
        raise TrustFault(f"lacks {min(missing)}")
    trusted = root.parse(files[ROOT], pinned)
    named = manifest.parse(files[MANIFEST], trusted)
    if named.city != trusted.city:
        raise TrustFault("manifest of another city", Wrong.WRONG_CITY)
    parts = {name: data for name, data in files.items() if name not in (ROOT, MANIFEST)}
    if set(parts) != set(named.parts):
        raise TrustFault("other parts than the manifest names")
    for name, data in parts.items():
        if len(data) > largest(name):
            raise TrustFault(f"{name} is too big", Wrong.TOO_BIG)
        if not named.parts[name].fits(data):
            raise TrustFault(f"{name} is not the part that was signed")
    try:
        ring = keyspart.decode(parts[KEYS])
        issuers = {key.issuer for key in ring.keys}
        statuses = {
            issuer: statuslist.decode(parts[status_name(issuer)])
            for issuer in issuers
            if status_name(issuer) in parts
        }
        asked = policy.decode(parts[POLICY]) if POLICY in parts else Policy()
        homes = postcodes.decode(parts[POSTCODES]) if POSTCODES in parts else None
        codes = referrals.decode(parts[REFERRALS]) if REFERRALS in parts else Referrals()
    except (
        keyspart.KeysError,
        statuslist.StatusListError,
        policy.PolicyError,
        postcodes.PostcodesError,
        referrals.ReferralsError,
    ) as error:
        raise TrustFault(str(error)) from None
    judged = {key.issuer for key in ring.keys if key.standing is not Standing.KNOWN}
    if judged - set(statuses):
        raise TrustFault("no status list for a city whose cards are taken")
    if any(listed.bits != statuslist.BITS for listed in statuses.values()):
        raise TrustFault("a status list of another width")
    offered = catalogues.parse(parts[CATALOGUE], CATALOGUE)
    return Bundle(trusted, named, ring, statuses, offered, asked, codes, homes)
