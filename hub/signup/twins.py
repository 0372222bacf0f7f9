"""Whether somebody signs up twice, without an index of names: a keyed hash of name and birth date.

Without the city's key the hash of a guess cannot be made, so a copied database tells nobody's name. Brothers
and sisters born together have other first names; two people of one name born on one day are told apart by
staff.
"""

import hmac
import unicodedata
from collections.abc import Mapping

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.domain.signup.fields import Value

_CONTEXT = b"portcullis/twins/1\0"


def twin_mark(key: Ed25519PrivateKey, answers: Mapping[str, Value]) -> bytes:
    """32 bytes that are the same for the same person, however the name is written: capitals, accents, the
    order of names and what stands between them do not matter."""
    names = f"{answers.get('first_name', '')} {answers.get('family_name', '')}"
    told = "\0".join([*sorted(_plain(names).split()), str(answers.get("date_of_birth", ""))])
    derived = hmac.digest(key.private_bytes_raw(), _CONTEXT, "sha256")
    return hmac.digest(derived, told.encode(), "sha256")


def _plain(name: str) -> str:
    """Letters alone: compatibility decomposition, marks dropped, case folded (Unicode annex 15)."""
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    kept = (" " if unicodedata.category(one)[0] in "ZP" else one for one in letters)
    return "".join(one for one in kept if one == " " or unicodedata.category(one)[0] in "LN")
