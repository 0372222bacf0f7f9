"""A city's folder: `public` (catalogue, signed bundle) and `private` (keys and the card register)."""

import base64
import contextlib
import json
import os
import secrets
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from hub import postcodes
from shared.domain.card import Kind
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import day_number
from shared.tokens.keyring import IssuerKey, KeyRing, Standing
from shared.trust import bundle as bundles
from shared.trust import catalogue, keyspart
from shared.trust.root import key_id

ISSUER, OTHER_ISSUER = 1, 2
ISSUER_ID, DELEGATE_ID, OTHER_ID = b"\x00\x01", b"\x01\x01", b"\x00\x02"
OTHER_CITY = "Northmere"
PLACES = ("desk", "partner", "handout")  # classes of venue, in the order of a pass's codes
GENERATION = 1
LIST_SIZE = 1 << 16
DELEGATE_BLOCK = (60_000, LIST_SIZE)  # the places of provisional passes
CARD_BLOCK = (0, 60_000)
PROVISIONAL_DAYS = 14
_KEY_FILES = ("root-1", "root-2", "root-3", "publisher", "issuer", "delegate", "other-city")
_SIGNERS = _KEY_FILES[:4]  # of a bundle: root and publisher
_SEALING = "sealing-"  # and a number, the highest the newest
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keys:
    """Every private key of the city; nothing here is ever printed. `roots` are those that were not yet taken
    away to where no computer is: only the first bundle of a city needs them."""

    roots: tuple[Ed25519PrivateKey, ...] = field(repr=False)
    publisher: Ed25519PrivateKey = field(repr=False)
    issuer: Ed25519PrivateKey = field(repr=False)
    delegate: Ed25519PrivateKey = field(repr=False)
    other_city: Ed25519PrivateKey = field(repr=False)
    class_secrets: tuple[bytes, ...] = field(repr=False)
    partner_key: bytes = field(repr=False)
    library_key: bytes = field(repr=False)


class City:
    """The folders of a city that exists, and what lies in them."""

    def __init__(self, folder: Path) -> None:
        """Raises UsageError where there is no city."""
        self.public, self.private = folder / "public", folder / "private"
        if not (self.private / "keys.cbor").is_file():
            raise UsageError(f"there is no city in {folder}; make one with: hub city init {folder}")

    def keys(self) -> Keys:
        """The private keys; raises Fault for a file that holds none. A city from before there was a library
        key gets one now."""
        publisher, issuer, delegate, other_city = (self._key(name) for name in _KEY_FILES[3:])
        roots = [name for name in _KEY_FILES[:3] if (self.private / f"{name}.key").exists()]
        return Keys(
            roots=tuple(self._key(name) for name in roots),
            publisher=publisher,
            issuer=issuer,
            delegate=delegate,
            other_city=other_city,
            class_secrets=tuple(self._secret(f"class-{place}-{GENERATION}") for place in PLACES),
            partner_key=self._secret("partner"),
            library_key=self._library_key(),
        )

    def keys_part(self) -> bytes:
        """The bundle's part with all public issuer keys and their limits."""
        return (self.private / "keys.cbor").read_bytes()

    def sealing_keys(self) -> list[X25519PrivateKey]:
        """What is sealed to the hub opens with one of these: the newest first, read anew as others may add to
        them. A city that has none gets its first now. Raises Fault."""
        numbers = self._sealing_numbers()
        if not numbers:
            self._draw(f"{_SEALING}1")
            numbers = self._sealing_numbers()
        return [X25519PrivateKey.from_private_bytes(self._secret(f"{_SEALING}{one}")) for one in numbers]

    def add_sealing_key(self) -> None:
        """A newer one, for all that is sealed from the next bundle on; the older ones go on opening."""
        self._draw(f"{_SEALING}{max(self._sealing_numbers(), default=0) + 1}")

    def drop_sealing_keys(self) -> int:
        """Delete all but the newest: what was sealed to them is unreadable from now on. How many."""
        old = self._sealing_numbers()[1:]
        for number in old:
            (self.private / f"{_SEALING}{number}.key").unlink()
        return len(old)

    def _sealing_numbers(self) -> list[int]:
        names = (path.stem.removeprefix(_SEALING) for path in self.private.glob(f"{_SEALING}*.key"))
        return sorted((int(name) for name in names if name.isdecimal()), reverse=True)

    def _key(self, name: str) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self._secret(name))

    def _library_key(self) -> bytes:
        if not (self.private / "library.key").exists():
            self._draw("library")
        return self._secret("library")

    def _draw(self, name: str) -> None:
        """A new secret under this name, whole or not at all, where there is none."""
        path = self.private / f"{name}.key"
        new = path.with_name(f"{path.name}.{os.getpid()}.new")
        new.unlink(missing_ok=True)
        _write_private(new, base64.urlsafe_b64encode(secrets.token_bytes(_SECRET_BYTES)))
        with contextlib.suppress(FileExistsError):  # another process drew it meanwhile: that one counts
            path.hardlink_to(new)
        new.unlink()

    def _secret(self, name: str) -> bytes:
        path = self.private / f"{name}.key"
        try:
            secret = base64.urlsafe_b64decode(path.read_bytes())
        except ValueError:
            secret = b""
        if len(secret) != _SECRET_BYTES:
            raise Fault(f"{path} is damaged", code="key_damaged")
        return secret


def make(folder: Path, name: str | None, junior_hours: tuple[str, str] | None, today: date) -> City:
    """A new demo city, not yet published; raises UsageError where one is already."""
    public, private = folder / "public", folder / "private"
    if public.exists() or private.exists():
        raise UsageError(f"{folder} holds a city already; choose another folder or remove it first")
    text = _demo_catalogue(name, junior_hours)
    catalogue.parse(text.encode(), bundles.CATALOGUE)
    folder.mkdir(parents=True, exist_ok=True)
    public.mkdir()
    private.mkdir(mode=0o700)
    (public / bundles.CATALOGUE).write_text(text, encoding="utf-8")
    if name is None:  # another city's postcodes are its own
        (public / postcodes.FILE).write_bytes(_demo(postcodes.FILE).read_bytes())
    made = _draw_keys()
    for file, secret in made.items():
        _write_private(private / f"{file}.key", base64.urlsafe_b64encode(secret))
    for file in (*(f"class-{place}-{GENERATION}" for place in PLACES), "partner", "library", f"{_SEALING}1"):
        secret = secrets.token_bytes(_SECRET_BYTES)
        _write_private(private / f"{file}.key", base64.urlsafe_b64encode(secret))
    ring = _ring(made, name or "Westminster", today)
    _write_private(private / "keys.cbor", keyspart.encode(ring))
    return City(folder)


def _draw_keys() -> dict[str, bytes]:
    """New private keys by name; the two-byte names of those that sign a bundle differ."""
    while True:
        made = {file: secrets.token_bytes(_SECRET_BYTES) for file in _KEY_FILES}
        if len({key_id(_public(made[file])) for file in _SIGNERS}) == len(_SIGNERS):
            return made


def _public(secret: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def _demo_catalogue(name: str | None, junior_hours: tuple[str, str] | None) -> str:
    text = _demo(bundles.CATALOGUE).read_text(encoding="utf-8")
    if name is not None:
        told = json.dumps(name, ensure_ascii=False)
        text = text.replace('name = "Westminster"', f"name = {told}")
        text = text.replace('controller = "Westminster City Council"', f"controller = {told}")
    if junior_hours is not None:
        start, end = junior_hours
        text = text.replace('from = "16:00", to = "18:30"', f'from = "{start}", to = "{end}"')
    return text


def _demo(file: str) -> Path:
    return Path(__file__).with_name("demo") / file


def _ring(made: dict[str, bytes], name: str, today: date) -> KeyRing:
    first, last = day_number(date(today.year - 4, 1, 1)), day_number(date(today.year + 3, 12, 31))

    return KeyRing(
        [
            IssuerKey(
                key_id=ISSUER_ID,
                issuer=ISSUER,
                public_key=_public(made["issuer"]),
                first_day=first,
                last_day=last,
                city=name,
                status_block=CARD_BLOCK,
                kinds=frozenset(Kind) - {Kind.PROVISIONAL},
            ),
            IssuerKey(
                key_id=DELEGATE_ID,
                issuer=ISSUER,
                public_key=_public(made["delegate"]),
                first_day=first,
                last_day=last,
                city=name,
                services=frozenset({"library"}),
                status_block=DELEGATE_BLOCK,
                max_days=PROVISIONAL_DAYS,
                kinds=frozenset({Kind.PROVISIONAL}),
                delegated=True,
            ),
            IssuerKey(
                key_id=OTHER_ID,
                issuer=OTHER_ISSUER,
                public_key=_public(made["other-city"]),
                first_day=first,
                last_day=last,
                city=OTHER_CITY,
                standing=Standing.KNOWN,
            ),
        ]
    )


def _write_private(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
