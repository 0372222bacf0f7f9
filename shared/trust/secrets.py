"""The secrets of one device: sealed to its X25519 key, and signed by a publisher over the sealed bytes."""

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shared.tokens.rotating import ClassKey
from shared.trust.fault import TrustFault, Wrong
from shared.trust.root import Root, key_id
from shared.wire import cbor, cose, seal

_PURPOSE = b"portcullis device secrets 1"
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class DeviceSecrets:
    """The key of the device's class of venue, the key of the pseudonyms that partners keep, and for a kiosk
    the key of the aliases that cards have in the library system."""

    class_key: ClassKey
    partner_key: bytes = field(repr=False)
    library_key: bytes | None = field(default=None, repr=False)


def seal_secrets(secrets: DeviceSecrets, device_key: bytes, publisher: Ed25519PrivateKey) -> bytes:
    """The sealed part for a device; raises SealError for a key that is none."""
    fields = [secrets.class_key.place, dict(secrets.class_key.secrets), secrets.partner_key]
    if secrets.library_key is not None:
        fields.append(secrets.library_key)
    plain = cbor.encode(fields)
    name = key_id(publisher.public_key().public_bytes_raw())
    return cose.sign1(seal.seal(plain, device_key, _PURPOSE), name, publisher, aad=_PURPOSE)


def open_secrets(data: bytes, device_key: X25519PrivateKey, root: Root) -> DeviceSecrets:
    """The secrets that one of the root's publishers sealed to this device; raises TrustFault."""
    try:
        name = cose.split(data).key_id
        sealed = cose.open1(data, name, root.publisher(name), aad=_PURPOSE)
        place, secrets, partner, *more = cbor.decode(seal.unseal(sealed, device_key, _PURPOSE), max_depth=3)
    except cose.SignerError as error:
        raise TrustFault(str(error), Wrong.WRONG_SIGNER) from None
    except (cose.CoseError, cbor.CborError, seal.SealError, TypeError, ValueError) as error:
        raise TrustFault(str(error)) from None
    if type(place) is not int or type(secrets) is not dict or not all(map(_is_secret, (partner, *more))):
        raise TrustFault("wrong fields")
    if len(more) > 1:
        raise TrustFault("wrong fields")
    if not all(type(generation) is int and _is_secret(secret) for generation, secret in secrets.items()):
        raise TrustFault("wrong fields")
    return DeviceSecrets(ClassKey(place, secrets), partner, *more)


def _is_secret(value: object) -> bool:
    return type(value) is bytes and len(value) == _SECRET_BYTES
