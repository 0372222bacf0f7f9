"""What a city signs its passes with: FOLDER/private/wallet, see docs/issuer.md.

Without that folder a demo one is made: its passes are whole and true, but no phone trusts its certificates.
"""

import json
import os
import re
import secrets
import shutil
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from shared.domain.faults import Fault
from shared.trust.store import write_durably

APPLE_CERTIFICATE, APPLE_KEY, APPLE_CHAIN = "apple-pass.pem", "apple-pass.key", "apple-chain.pem"
GOOGLE_ACCOUNT, SETTINGS = "google-account.json", "wallet.toml"
DEMO = "Portcullis demo: no real wallet takes it"
_DEMO_DAYS = 3_650
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_ISSUER = re.compile("[0-9]{1,30}")
_MAX_FILE = 1 << 16
_DEMO_SETTINGS = """\
# How passes look, and who this city is at Google. docs/issuer.md explains every line.
background = "#0B2A5B"
ink = "#FFFFFF"
label = "#C8A951"
google_issuer = "3388000000000000000"
origins = ["https://city.example"]
"""


@dataclass(frozen=True, slots=True)
class Look:
    """Colours as `#RRGGBB`: the pass, its values, its labels."""

    background: str
    ink: str
    label: str


@dataclass(frozen=True, slots=True)
class ApplePapers:
    """A pass type certificate, which holds both names, its key, and the certificates above it."""

    pass_type: str
    team: str
    certificate: x509.Certificate
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey = field(repr=False)
    chain: tuple[x509.Certificate, ...]
    demo: bool


@dataclass(frozen=True, slots=True)
class GooglePapers:
    """A service account of an issuer of passes; `origins` are the pages that may show the button."""

    issuer: str
    email: str
    key: str = field(repr=False)  # PEM
    origins: tuple[str, ...]
    demo: bool


class Wallet:
    """The folder with a city's papers for wallets; each is read when it is asked for."""

    def __init__(self, folder: Path) -> None:
        """Makes the demo papers where there is no folder at all."""
        self.folder = folder
        if not folder.is_dir():
            _make_demo(folder)

    def look(self) -> Look:
        """The colours of the city's passes; raises Fault for a line that is none."""
        told = self._settings()
        colours = [told.get(name) for name in Look.__slots__]
        if not all(isinstance(colour, str) and _COLOUR.fullmatch(colour) for colour in colours):
            raise self._unready(SETTINGS, 'background, ink and label are colours like "#0B2A5B"')
        return Look(*map(str, colours))

    def apple(self, now_ms: int) -> ApplePapers:
        """The papers for Apple; raises Fault where they are missing, do not belong together or are out of
        date."""
        try:
            certificate = x509.load_pem_x509_certificate(self._read(APPLE_CERTIFICATE))
            chain = tuple(x509.load_pem_x509_certificates(self._read(APPLE_CHAIN)))
            key = serialization.load_pem_private_key(self._read(APPLE_KEY), None)
        except (ValueError, TypeError) as error:
            raise self._unready(APPLE_CERTIFICATE, f"no PEM certificate or key: {error}") from None
        now = datetime.fromtimestamp(now_ms / 1000, UTC)
        if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
            raise self._unready(APPLE_KEY, "Apple takes RSA and EC keys only")
        if key.public_key() != certificate.public_key():
            raise self._unready(APPLE_KEY, f"it is not the key of {APPLE_CERTIFICATE}")
        if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
            raise self._unready(APPLE_CERTIFICATE, f"valid until {certificate.not_valid_after_utc:%Y-%m-%d}")
        named = {
            part.oid: str(part.value)
            for part in certificate.subject
            if part.oid in (NameOID.USER_ID, NameOID.ORGANIZATIONAL_UNIT_NAME)
        }
        if len(named) != 2:
            raise self._unready(APPLE_CERTIFICATE, "no pass type certificate: its subject has no UID or OU")
        return ApplePapers(
            pass_type=named[NameOID.USER_ID],
            team=named[NameOID.ORGANIZATIONAL_UNIT_NAME],
            certificate=certificate,
            key=key,
            chain=chain,
            demo=DEMO in certificate.issuer.rfc4514_string(),
        )

    def google(self) -> GooglePapers:
        """The papers for Google; raises Fault where they are missing or of another form."""
        told = self._settings()
        issuer, origins = told.get("google_issuer"), told.get("origins", [])
        if not isinstance(issuer, str) or not _ISSUER.fullmatch(issuer):
            raise self._unready(SETTINGS, 'google_issuer is the number from the Wallet console, as "3388..."')
        if not isinstance(origins, list) or not all(isinstance(page, str) for page in origins):
            raise self._unready(SETTINGS, 'origins is a list like ["https://city.example"]')
        try:
            account = json.loads(self._read(GOOGLE_ACCOUNT))
            email, key = account["client_email"], account["private_key"]
            if not isinstance(serialization.load_pem_private_key(key.encode(), None), rsa.RSAPrivateKey):
                raise ValueError
        except (ValueError, TypeError, KeyError, AttributeError):
            raise self._unready(GOOGLE_ACCOUNT, "no service account with client_email, private_key") from None
        return GooglePapers(issuer, str(email), key, tuple(origins), demo=str(email).endswith(".invalid"))

    def picture(self, name: str) -> bytes | None:
        """The city's own picture of that name, as `icon@2x.png`; None where it has none."""
        path = self.folder / name
        return path.read_bytes() if path.is_file() else None

    def _settings(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self._read(SETTINGS).decode())
        except ValueError as error:
            raise self._unready(SETTINGS, str(error)) from None

    def _read(self, name: str) -> bytes:
        path = self.folder / name
        try:
            data = path.read_bytes()
        except OSError as error:
            raise self._unready(name, error.strerror or str(error)) from None
        if len(data) > _MAX_FILE:
            raise self._unready(name, "this file is too long")
        return data

    def _unready(self, name: str, why: str) -> Fault:
        return Fault(f"{self.folder / name}: {why}", code="wallet_unready")


def _make_demo(folder: Path) -> None:
    """Made beside and moved into place at once: of two that start, one wins and both go on."""
    made = folder.with_name(f"{folder.name}-{secrets.token_hex(8)}")
    made.mkdir(mode=0o700)
    try:
        for name, data in _demo_papers().items():
            write_durably(made / name, data)
            (made / name).chmod(0o600)
        os.rename(made, folder)  # noqa: PTH104  Path.rename says nothing about an existing folder
    except OSError:
        if not folder.is_dir():
            raise
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _demo_papers() -> dict[str, bytes]:
    authority, leaf, account = (rsa.generate_private_key(65_537, 2_048) for _ in range(3))
    above = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, DEMO)])
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.USER_ID, "pass.invalid.portcullis.demo"),
            x509.NameAttribute(NameOID.COMMON_NAME, "Pass Type ID: pass.invalid.portcullis.demo"),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "DEMODEMO00"),
        ]
    )
    return {
        APPLE_CERTIFICATE: _certificate(subject, leaf, above, authority),
        APPLE_KEY: _pem(leaf),
        APPLE_CHAIN: _certificate(above, authority, above, authority),
        GOOGLE_ACCOUNT: json.dumps(
            {
                "type": "service_account",
                "client_email": "demo@portcullis.invalid",
                "private_key": _pem(account).decode(),
            }
        ).encode(),
        SETTINGS: _DEMO_SETTINGS.encode(),
    }


def _certificate(
    subject: x509.Name, key: rsa.RSAPrivateKey, issuer: x509.Name, signer: rsa.RSAPrivateKey
) -> bytes:
    start = datetime.now(UTC) - timedelta(days=1)
    authority = subject == issuer
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=_DEMO_DAYS))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
        .sign(signer, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )


def _pem(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
