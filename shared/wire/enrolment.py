"""The text of an enrolment code: which hub, whose root keys, and a secret that is good once."""

import re
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlsplit

PREFIX = "portcullis:enrol?"
MAX_CHARACTERS = 600
_CODE = re.compile(r"portcullis:enrol\?hub=([^&]{1,400})&root=([0-9A-Za-z:_-]{8,100})&code=([A-Z2-7]{26})")


class EnrolmentCodeError(ValueError):
    """The text is no enrolment code."""


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    """Where to enrol; `root` is the fingerprint of the city's root keys, `secret` 26 base32 characters."""

    hub: str
    root: str
    secret: str = field(repr=False)


def write(code: EnrolmentCode) -> str:
    """The text that a QR code shows."""
    return f"{PREFIX}hub={quote(code.hub, safe=':/')}&root={code.root}&code={code.secret}"


def read(text: str) -> EnrolmentCode:
    """The code in a text; raises EnrolmentCodeError. The hub is an http or https address without path, query
    or user; whether plain http is good enough is the client's business."""
    found = _CODE.fullmatch(text.strip()) if len(text) <= MAX_CHARACTERS else None
    if found is None:
        raise EnrolmentCodeError("this is no enrolment code")
    hub = unquote(found[1]).rstrip("/")
    try:
        parts = urlsplit(hub)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        port_is_fine = False
    if (
        not port_is_fine
        or not hub.isascii()
        or not hub.isprintable()
        or hub != f"{parts.scheme}://{parts.netloc}"
        or parts.scheme not in ("http", "https")
        or not parts.hostname
        or "@" in parts.netloc
        or "\\" in hub
        or " " in hub
    ):
        raise EnrolmentCodeError("the code names no hub")
    return EnrolmentCode(hub, found[2], found[3])
