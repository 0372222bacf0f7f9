"""A card as an Apple Wallet pass, a `.pkpass` file. Source: Apple's Wallet Developer Guide."""

import hashlib
import io
import json
import zipfile
from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.serialization import pkcs7

from hub.wallet import pictures
from hub.wallet.face import WORDS, Face
from hub.wallet.papers import ApplePapers, Look, Wallet
from shared.domain.faults import UsageError

MEDIA_TYPE = "application/vnd.apple.pkpass"
_SCALES = {"": 1, "@2x": 2, "@3x": 3}
_ICON, _LOGO = 29, 50  # points


@dataclass(frozen=True, slots=True)
class Pass:
    """A `.pkpass` file; a demo one opens on no phone."""

    data: bytes = field(repr=False)
    demo: bool


def pkpass(face: Face, wallet: Wallet, now_ms: int) -> Pass:
    """The pass, signed. Apple's passes never change their code: raises UsageError for a card whose code must,
    and Fault where the city's papers are not ready."""
    if face.must_change:
        raise UsageError("this card's code must change, and Apple's passes cannot do that; use Google Wallet")
    papers, look = wallet.apple(now_ms), wallet.look()
    files = {"pass.json": _json(_pass(face, papers, look))}
    for language, words in WORDS.items():
        files[f"{language}.lproj/pass.strings"] = _strings(words)
    for end, scale in _SCALES.items():
        icon, logo = f"icon{end}.png", f"logo{end}.png"
        files[icon] = wallet.picture(icon) or pictures.icon(_ICON * scale, look.background, look.ink)
        files[logo] = wallet.picture(logo) or pictures.logo(_LOGO * scale, look.ink)
    # SHA-1 is what Apple's format demands here; the signature over it is made with SHA-256.
    files["manifest.json"] = _json(
        {name: hashlib.sha1(data, usedforsecurity=False).hexdigest() for name, data in files.items()}
    )
    files["signature"] = _sign(files["manifest.json"], papers)
    return Pass(_zip(files), papers.demo)


def _pass(face: Face, papers: ApplePapers, look: Look) -> dict[str, object]:
    fields = {
        "secondaryFields": [{"key": "kind", "label": "kind", "value": face.kind.label}],
        "auxiliaryFields": [
            {
                "key": "until",
                "label": "until",
                "value": face.ends.isoformat(),
                "dateStyle": "PKDateStyleMedium",
                "timeStyle": "PKDateStyleNone",
                "ignoresTimeZone": True,
            }
        ],
        "backFields": [
            {"key": "number", "label": "number", "value": face.number},
            {"key": "help", "label": "card", "value": "help"},
        ],
    }
    if face.name:
        fields["primaryFields"] = [{"key": "holder", "label": "holder", "value": face.name}]
    return {
        "formatVersion": 1,
        "passTypeIdentifier": papers.pass_type,
        "teamIdentifier": papers.team,
        "serialNumber": face.serial,
        "organizationName": face.organisation,
        "description": "card",  # a word of pass.strings, as the labels are
        "logoText": face.organisation,
        "backgroundColor": _rgb(look.background),
        "foregroundColor": _rgb(look.ink),
        "labelColor": _rgb(look.label),
        "expirationDate": face.ends.isoformat(),
        "voided": face.cancelled,
        "sharingProhibited": True,
        "barcodes": [
            {
                "format": "PKBarcodeFormatQR",
                "message": face.text,
                "messageEncoding": "iso-8859-1",
                "altText": face.number,
            }
        ],
        "generic": fields,
    }


def _sign(manifest: bytes, papers: ApplePapers) -> bytes:
    """PKCS #7, detached, with the time of signing and the certificates above our own."""
    builder = (
        pkcs7.PKCS7SignatureBuilder()
        .set_data(manifest)
        .add_signer(papers.certificate, papers.key, hashes.SHA256())
    )
    for certificate in papers.chain:
        builder = builder.add_certificate(certificate)
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]
    return builder.sign(serialization.Encoding.DER, options)


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _strings(words: dict[str, str]) -> bytes:
    return "".join(f'"{name}" = "{word}";\n' for name, word in words.items()).encode()


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"
