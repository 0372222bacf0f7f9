"""SIP2 on the wire: a strict encoder and a forgiving decoder.

Library systems send short fixed fields, unknown and repeated fields, line feeds and bytes of another
character set. All of that is read; nothing that we send is anything but by the book.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.library.sip2.messages import FORMATS, Code

MAX_FRAME = 64 << 10  # bytes; real answers stay under 8 KiB
_END = b"\r"
_TRAILER = re.compile(rb"(?:AY(\d))?AZ([0-9A-Fa-f]{4})\s*\Z")
_FIELD_ID = re.compile(r"[A-Z][A-Z0-9]")


class MessageError(ValueError):
    """What was to be sent is no message, or what came cannot be read as one."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `fields` keeps order, repetition and what we do not know; `sequence` is its `AY`."""

    code: Code
    fixed: Mapping[str, str] = field(default_factory=dict)
    fields: tuple[tuple[str, str], ...] = ()
    sequence: int | None = None

    def get(self, identifier: str) -> str | None:
        """The first value of a field that says something; None where there is none."""
        return next((value for name, value in self.fields if name == identifier and value), None)

    def all(self, identifier: str) -> tuple[str, ...]:
        """Every value of a field that may be repeated, empty ones left out."""
        return tuple(value for name, value in self.fields if name == identifier and value)

    def yes(self, name: str) -> bool:
        """Whether a fixed field of one character says yes: `Y`, `1`; `U` and blanks do not."""
        return self.fixed.get(name, "").upper() in ("Y", "1")


def encode(
    message: Message, charset: str = "utf-8", *, sequence: int | None = None, checked: bool = True
) -> bytes:
    """The bytes of a message, its end included; raises MessageError for one that is not by the book.

    `sequence` (0 to 9) adds `AY`; `checked` adds the checksum, without which `AY` is not sent.
    """
    format_ = FORMATS[message.code]
    parts = [message.code.value]
    if message.fixed.keys() != {name for name, _ in format_.fixed}:
        raise MessageError(f"{format_.name}: wrong fixed fields")
    for name, width in format_.fixed:
        value = message.fixed[name]
        if len(value) != width or not value.isascii() or not value.isprintable():
            raise MessageError(f"{format_.name}: {name} must be {width} characters")
        parts.append(value)
    missing = set(format_.required) - {name for name, _ in message.fields}
    if missing:
        raise MessageError(f"{format_.name}: lacks {min(missing)}")
    for name, value in message.fields:
        if not _FIELD_ID.fullmatch(name) or name in ("AY", "AZ"):
            raise MessageError(f"{format_.name}: {name!r} names no field")
        if not sayable(value, charset):
            raise MessageError(f"{format_.name}: {name} holds what ends a field, or what {charset} has not")
        parts.append(f"{name}{value}|")
    body = "".join(parts).encode(charset)
    if checked:
        body += b"" if sequence is None else b"AY%d" % sequence
        body += b"AZ"
        body += checksum(body)
    return body + _END


def sayable(text: str, charset: str = "utf-8") -> bool:
    """Whether a text can stand in a field."""
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return False
    return "|" not in text and text.isprintable()


def decode(frame: bytes, charset: str = "utf-8") -> Message:
    """The message in a frame, with or without its end; raises MessageError where its code is unknown, where
    it is too long, or where its checksum is wrong. All else is forgiven."""
    if len(frame) > MAX_FRAME:
        raise MessageError("too long")
    body = frame.strip(b"\r\n\0 ")
    sequence = None
    found = _TRAILER.search(body)
    if found is not None:
        if found[2].upper() != checksum(body[: found.start(2)]):
            raise MessageError("the checksum is wrong")
        sequence = int(found[1]) if found[1] else None
        body = body[: found.start()]
    text = body.decode(charset, errors="replace")
    try:
        code = Code(text[:2])
    except ValueError:
        raise MessageError("an unknown message") from None
    fixed, at = {}, 2
    for name, width in FORMATS[code].fixed:
        fixed[name] = text[at : at + width].ljust(width)
        at += width
    return Message(code, fixed, tuple(_fields(text[at:].split("|"))), sequence)


def complete(frame: bytes) -> bool:
    """Whether a frame ends with its checksum: a carriage return before that lies inside a note."""
    return _TRAILER.search(frame.strip(b"\r\n\0 ")) is not None


def checksum(body: bytes) -> bytes:
    """Four hex digits over all bytes up to and with `AZ`: the two's complement of their sum."""
    return b"%04X" % (-sum(body) & 0xFFFF)


def _fields(pieces: Iterable[str]) -> Iterable[tuple[str, str]]:
    for piece in pieces:
        written = piece.lstrip("\r\n")
        if _FIELD_ID.fullmatch(written[:2]):
            yield written[:2], written[2:].strip()
