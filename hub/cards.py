"""Issuing cards and changing what became of them."""

import calendar
import secrets
from dataclasses import dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from hub import city as cities
from hub.choices import Why
from hub.city import City, Keys
from hub.register import Entry, Register
from shared.domain.card import CARD_ID_BYTES, AgeBand, Kind, Rotation
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from shared.domain.moment import Moment, day_date, day_number
from shared.tokens import transport
from shared.tokens.claims import Claims, ClaimsError
from shared.tokens.issue import issue, rotating_text

ZONE = ZoneInfo("Europe/London")


class CardConflict(UsageError):  # noqa: N818  a usage error in the command's words
    """What was asked does not go with what the card is; `code` is the word of docs/wire.md for it."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(words)
        self.code = code


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a card is to say; None where the city's own rule decides."""

    kind: Kind = Kind.RESIDENT
    age_band: AgeBand = AgeBand.FROM_18
    issued: date | None = None
    expires: date | None = None
    entitlements: tuple[int, ...] = ()
    hint: str | None = None
    rotation: Rotation | None = None
    other_city: bool = False


@dataclass(frozen=True, slots=True)
class Medium:
    """How its token is written: `digits`, `base64url` or `jws`, and whether with the code of this moment."""

    transport: str = "digits"
    code: bool = False


@dataclass(frozen=True, slots=True)
class Issued:
    """A new card: its claims and the text of its code."""

    claims: Claims
    text: str

    @property
    def card(self) -> str:
        """Its id as commands write it."""
        return self.claims.card_id.hex()


def last_day(wanted: Wanted, issued: date) -> date:
    """The end of a month about two years ahead, so that no birthday can be read off; a provisional pass
    lasts two weeks. Raises UsageError where the calendar ends before."""
    if wanted.expires is not None:
        return wanted.expires
    try:
        if wanted.kind is Kind.PROVISIONAL:
            return issued + timedelta(days=cities.PROVISIONAL_DAYS)
        year = issued.year + 2
        return date(year, issued.month, calendar.monthrange(year, issued.month)[1])
    except (ValueError, OverflowError):  # past the year 9999
        raise UsageError(f"no card is issued on {issued}") from None


def issue_card(
    city: City, register: Register, wanted: Wanted, medium: Medium, now_ms: int, card_id: bytes | None = None
) -> Issued:
    """Sign and register a new card, by default under a random id; raises UsageError for one that no scanner
    would take. Needs `Hub.alone`."""
    issued = wanted.issued or _today(now_ms)
    issuer = cities.OTHER_ISSUER if wanted.other_city else cities.ISSUER
    provisional = wanted.kind is Kind.PROVISIONAL and not wanted.other_city
    block = cities.DELEGATE_BLOCK if provisional else cities.CARD_BLOCK
    claims = Claims(
        issuer=issuer,
        card_id=card_id or secrets.token_bytes(CARD_ID_BYTES),
        kind=wanted.kind,
        age_band=wanted.age_band,
        issued=day_number(issued),
        expires=day_number(last_day(wanted, issued)),
        version=1,
        status_index=register.free_index(issuer, block),
        entitlements=wanted.entitlements,
        rotation=(wanted.rotation, cities.GENERATION) if wanted.rotation else None,
        hint=wanted.hint,
    )
    return _sign(city, register, claims, medium, now_ms)


def reissue(
    city: City, register: Register, card: str, medium: Medium, now_ms: int, why: Why = Why.REPLACED
) -> Issued:
    """The same card again, one version up and in a new place of the list; its older issues are withdrawn.
    Publish afterwards. Needs `Hub.alone`."""
    return reissue_as(city, register, register.issues(card)[-1], medium, now_ms, why)


def reissue_as(
    city: City, register: Register, wanted: Entry, medium: Medium, now_ms: int, why: Why
) -> Issued:
    """As `reissue`, saying what `wanted` says: a card's newest issue, or that with what is put right."""
    issues = register.issues(wanted.card)
    if wanted.issuer != cities.ISSUER:
        raise CardConflict("card_of_another", f"card {wanted.card} is another city's")
    if register.is_erased(wanted.card):
        raise CardConflict("card_refused", "what was known under this card was erased; issue a new card")
    block = cities.DELEGATE_BLOCK if wanted.kind == Kind.PROVISIONAL else cities.CARD_BLOCK
    claims = replace(
        _claims(wanted),
        issued=day_number(_today(now_ms)),
        version=issues[-1].version + 1,
        status_index=register.free_index(wanted.issuer, block),
    )
    new = _sign(city, register, claims, medium, now_ms)
    for entry in issues:
        if entry.status is not CardStatus.WITHDRAWN:
            register.set_status(entry, CardStatus.WITHDRAWN, why)
    return new


def change_status(register: Register, card: str, status: CardStatus, why: Why | None = None) -> None:
    """Suspend, restore or withdraw the newest issue of a card; raises UsageError where that cannot be.
    Publish afterwards. Needs `Hub.alone`."""
    newest = register.issues(card)[-1]
    if newest.status is CardStatus.WITHDRAWN and status is not CardStatus.WITHDRAWN:
        raise CardConflict(
            "card_withdrawn",
            f"card {card} is withdrawn for good; issue it again with: card issue --reissue {card}",
        )
    register.set_status(newest, status, why)


def text_of(keys: Keys, entry: Entry, medium: Medium, now_ms: int) -> str:
    """The text of an issue's code once more: Ed25519 signs the same claims with the same bytes."""
    return _text(keys, _claims(entry), medium, now_ms)


def once_more(keys: Keys, entry: Entry, wanted: Wanted, medium: Medium, now_ms: int) -> Issued:
    """A card that was issued already, told again; raises CardConflict where another one is wanted."""
    claims = _claims(entry)
    issued = wanted.issued or day_date(claims.issued)
    same = Wanted(
        kind=claims.kind,
        age_band=claims.age_band,
        issued=day_date(claims.issued),
        expires=day_date(claims.expires),
        entitlements=claims.entitlements,
        hint=claims.hint,
        rotation=claims.rotation[0] if claims.rotation else None,
    )
    if replace(wanted, issued=issued, expires=last_day(wanted, issued)) != same:
        raise CardConflict("key_reused", "this key was used for another card already")
    return Issued(claims, _text(keys, claims, medium, now_ms))


def _sign(city: City, register: Register, claims: Claims, medium: Medium, now_ms: int) -> Issued:
    text = _text(city.keys(), claims, medium, now_ms)
    register.add(_entry(claims))
    return Issued(claims, text)


def _text(keys: Keys, claims: Claims, medium: Medium, now_ms: int) -> str:
    if claims.issuer == cities.OTHER_ISSUER:
        key_id, key = cities.OTHER_ID, keys.other_city
    elif claims.kind is Kind.PROVISIONAL:
        key_id, key = cities.DELEGATE_ID, keys.delegate
    else:
        key_id, key = cities.ISSUER_ID, keys.issuer
    try:
        if medium.transport == "jws":
            from shared.tokens import jws

            text = jws.write(claims, key_id.hex(), key, ZONE)
        else:
            token = issue(claims, key_id, key)
            digits = medium.transport == "digits"
            text = transport.to_digits(token) if digits else transport.to_base64url(token)
    except ClaimsError as error:
        raise UsageError(f"no scanner would take this card: {error}") from None
    return rotating_text(text, claims, keys.class_secrets, now_ms) if medium.code else text


def _entry(claims: Claims) -> Entry:
    return Entry(
        card=claims.card_id.hex(),
        issuer=claims.issuer,
        version=claims.version,
        index=claims.status_index,
        kind=int(claims.kind),
        age_band=int(claims.age_band),
        issued=claims.issued,
        expires=claims.expires,
        entitlements=claims.entitlements,
        rotation=claims.rotation[0].value if claims.rotation else None,
        hint=claims.hint,
    )


def _claims(entry: Entry) -> Claims:
    return Claims(
        issuer=entry.issuer,
        card_id=bytes.fromhex(entry.card),
        kind=Kind(entry.kind),
        age_band=AgeBand(entry.age_band),
        issued=entry.issued,
        expires=entry.expires,
        version=entry.version,
        status_index=entry.index,
        entitlements=entry.entitlements,
        rotation=(Rotation(entry.rotation), cities.GENERATION) if entry.rotation else None,
        hint=entry.hint,
    )


def _today(now_ms: int) -> date:
    return Moment(now_ms, now_ms).local(ZONE).date()
