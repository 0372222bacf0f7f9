"""A card as a Google Wallet pass: a Generic object in a signed JWT, behind an "Add to Google Wallet" link.

Source: Google Wallet API, REST v1: Jwt, GenericObject, RotatingBarcode.
"""

from dataclasses import dataclass, field

from joserfc import jwt
from joserfc.jwk import RSAKey

from hub.wallet.face import WORDS, Face
from hub.wallet.papers import Wallet
from shared.tokens import rotating

LINK = "https://pay.google.com/gp/v/save/"
SAFE_LENGTH = 1_800  # characters of a JWT that every browser carries in a link, says Google
_CLASS = "portcullis-card"


@dataclass(frozen=True, slots=True)
class SaveLink:
    """Whoever has the link has the card: it carries the token and the secrets of its changing codes."""

    link: str = field(repr=False)
    length: int  # of the JWT, in characters
    demo: bool


def save_link(face: Face, wallet: Wallet, now_ms: int) -> SaveLink:
    """The link that puts the pass on a phone; raises Fault where the city's papers are not ready."""
    papers = wallet.google()
    card_class = f"{papers.issuer}.{_CLASS}"
    claims = {
        "iss": papers.email,
        "aud": "google",
        "typ": "savetowallet",
        "iat": now_ms // 1000,
        "origins": list(papers.origins),
        "payload": {
            "genericClasses": [{"id": card_class}],
            "genericObjects": [
                {
                    "id": f"{papers.issuer}.{face.serial}",
                    "classId": card_class,
                    "state": "INACTIVE" if face.cancelled else "ACTIVE",
                    "cardTitle": _said(face.organisation),
                    "header": _said(face.name) if face.name else _words("card"),
                    "subheader": _words(face.kind.label),
                    "hexBackgroundColor": wallet.look().background,
                    "validTimeInterval": {"end": {"date": face.ends.isoformat()}},
                    **_code(face),
                }
            ],
        },
    }
    token = jwt.encode({"alg": "RS256", "typ": "JWT"}, claims, RSAKey.import_key(papers.key))
    return SaveLink(LINK + token, len(token), papers.demo)


def _code(face: Face) -> dict[str, object]:
    """A code that changes, one TOTP for each class of venue, where the card has one; else a plain code."""
    if not face.secrets:
        return {"barcode": {"type": "QR_CODE", "value": face.text, "alternateText": face.number}}
    places = "".join(f"~{{totp_value_{place}}}" for place in range(len(face.secrets)))
    return {
        "rotatingBarcode": {
            "type": "QR_CODE",
            "valuePattern": f"{face.text}~{{totp_timestamp_seconds}}{places}",
            "alternateText": face.number,
            "totpDetails": {
                "periodMillis": str(rotating.PERIOD_S * 1000),
                "algorithm": "TOTP_SHA1",
                "parameters": [
                    {"key": secret.hex().upper(), "valueLength": rotating.DIGITS} for secret in face.secrets
                ],
            },
        },
        "passConstraints": {"screenshotEligibility": "INELIGIBLE"},
    }


def _said(text: str) -> dict[str, object]:
    return {"defaultValue": {"language": "en", "value": text}}


def _words(name: str) -> dict[str, object]:
    others = [{"language": tongue, "value": words[name]} for tongue, words in WORDS.items() if tongue != "en"]
    return _said(WORDS["en"][name]) | {"translatedValues": others}
