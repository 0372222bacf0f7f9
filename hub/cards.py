"""Issuing cards and changing what became of them."""

import calendar
import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from hub import city as cities
from hub.city import City
from hub.register import Entry, Register
from shared.domain.card import CARD_ID_BYTES, AgeBand, Kind, Rotation
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from shared.domain.moment import Moment, day_number
from shared.tokens import transport
from shared.tokens.claims import Claims, ClaimsError
from shared.tokens.issue import issue, rotating_text

ZONE = ZoneInfo("Europe/London")


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


def last_day(wanted: Wanted, issued: date) -> date:
    """The end of a month about two years ahead, so that no birthday can be read off; a provisional pass
    lasts two weeks."""
    if wanted.expires is not None:
        return wanted.expires
    if wanted.kind is Kind.PROVISIONAL:
        return issued + timedelta(days=cities.PROVISIONAL_DAYS)
    year = issued.year + 2
    return date(year, issued.month, calendar.monthrange(year, issued.month)[1])


def issue_card(city: City, register: Register, wanted: Wanted, medium: Medium, now_ms: int) -> Issued:
    """Sign and register a new card; raises UsageError for one that no scanner would take.
    Needs `Hub.alone`."""
    issued = wanted.issued or _today(now_ms)
    issuer = cities.OTHER_ISSUER if wanted.other_city else cities.ISSUER
    provisional = wanted.kind is Kind.PROVISIONAL and not wanted.other_city
    block = cities.DELEGATE_BLOCK if provisional else cities.CARD_BLOCK
    claims = Claims(
        issuer=issuer,
        card_id=secrets.token_bytes(CARD_ID_BYTES),
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


def reissue(city: City, register: Register, card: str, medium: Medium, now_ms: int) -> Issued:
    """The same card again, one version up and in a new place of the list; its older issues are withdrawn.
    Publish afterwards. Needs `Hub.alone`."""
    issues = register.issues(card)
    last = issues[-1]
    if last.issuer != cities.ISSUER:
        raise UsageError(f"card {card} is another city's")
    provisional = last.kind == Kind.PROVISIONAL
    claims = Claims(
        issuer=last.issuer,
        card_id=bytes.fromhex(card),
        kind=Kind(last.kind),
        age_band=AgeBand(last.age_band),
        issued=day_number(_today(now_ms)),
        expires=last.expires,
        version=last.version + 1,
        status_index=register.free_index(
            last.issuer, cities.DELEGATE_BLOCK if provisional else cities.CARD_BLOCK
        ),
        entitlements=last.entitlements,
        rotation=(Rotation(last.rotation), cities.GENERATION) if last.rotation else None,
        hint=last.hint,
    )
    new = _sign(city, register, claims, medium, now_ms)
    for entry in issues:
        register.set_status(entry, CardStatus.WITHDRAWN)
    return new


def change_status(register: Register, card: str, status: CardStatus) -> None:
    """Suspend, restore or withdraw the newest issue of a card; raises UsageError where that cannot be.
    Publish afterwards. Needs `Hub.alone`."""
    newest = register.issues(card)[-1]
    if newest.status is CardStatus.WITHDRAWN and status is not CardStatus.WITHDRAWN:
        raise UsageError(
            f"card {card} is withdrawn for good; issue it again with: card issue --reissue {card}"
        )
    register.set_status(newest, status)


def _sign(city: City, register: Register, claims: Claims, medium: Medium, now_ms: int) -> Issued:
    keys = city.keys()
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
    if medium.code:
        text = rotating_text(text, claims, keys.class_secrets, now_ms)
    register.add(_entry(claims))
    return Issued(claims, text)


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


def _today(now_ms: int) -> date:
    return Moment(now_ms, now_ms).local(ZONE).date()
