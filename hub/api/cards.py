"""`/v1/cards`: the card office for other systems of the city, as a register of residents or a web form."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Header, Path
from pydantic import BaseModel, Field
from starlette.responses import Response

from hub import issuer
from hub.api.openapi import example, problems
from hub.api.problem import Problem
from hub.api.rooms import WHOLE, TheHub
from hub.api.tokens import Issuer
from hub.cards import CardConflict, Issued, Medium, Wanted
from hub.choices import Why
from hub.hub import Hub
from hub.issuer import MAX_NAME, Order
from hub.register import CardUnknown, Entry
from hub.wallet import apple, google
from shared.domain.card import AgeBand, Kind, Rotation
from shared.domain.evidence import CardStatus
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import day_date
from shared.tokens.claims import MAX_16, MAX_ENTITLEMENTS

CardId = Annotated[
    str,
    Path(
        pattern="^[0-9a-f]{32}$", description="The card's id", examples=["5f3c9a210b7e4d6688aa01c2d3e4f506"]
    ),
]
Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        pattern="^[A-Za-z0-9_-]{8,100}$",
        description="The same key with the same order gives the same card again, however often it is sent.",
    ),
]
Name = Annotated[
    str, Field(min_length=1, max_length=MAX_NAME, description="Shown on wallet passes, kept for nothing else")
]
KindWord = Literal["resident", "concession", "staff", "ambassador", "provisional", "trader"]
AgeWord = Literal["0-3", "4-7", "8-12", "13-15", "16", "17", "18-59", "60+"]
Entitlement = Annotated[int, Field(strict=True, ge=0, le=MAX_16), WHOLE]
Transport = Annotated[
    Literal["digits", "base64url"], Field(description="How the text of the card's code is written")
]
_PASS: dict[int | str, dict[str, Any]] = {
    200: {"content": {apple.MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}}}
}
_KINDS = {kind.label: kind for kind in Kind}
_BANDS = {band.label: band for band in AgeBand}


class NewCard(BaseModel):
    """A card that is wanted; what is left out goes by the city's own rule."""

    model_config = example(kind="concession", age_band="60+", name="Zoë O'Neill", rotation="optional")
    kind: KindWord = "resident"
    age_band: AgeWord = "18-59"
    issued: date | None = None
    expires: date | None = None
    entitlements: Annotated[list[Entitlement], Field(max_length=MAX_ENTITLEMENTS)] = []
    hint: Annotated[str, Field(min_length=1, max_length=2)] | None = None
    rotation: Literal["optional", "mandatory"] | None = None
    name: Name | None = None
    transport: Transport = "digits"


class Reissue(BaseModel):
    """Why a card is issued once more, and the new name where that is why."""

    model_config = example(why="lost")
    why: Why = Why.REPLACED
    name: Name | None = None
    transport: Transport = "digits"


class Change(BaseModel):
    """Why a card is suspended or withdrawn: one word."""

    model_config = example(why="request")
    why: Why | None = None


class NewIssue(BaseModel):
    """A card that was just issued; `text` goes into its QR code."""

    card: str
    version: int
    expires: date
    text: str


class IssueOf(BaseModel):
    """One issue of a card, and what became of it; `since_ms` in ms since 1970."""

    version: int
    status: Literal["valid", "withdrawn", "suspended", "ask_online"]
    since_ms: int
    why: str | None
    kind: KindWord
    age_band: AgeWord
    issued: date
    expires: date
    entitlements: list[int]
    rotation: Literal["optional", "mandatory"] | None


class CardOf(BaseModel):
    """A card and all its issues, oldest first; the last one counts."""

    card: str
    name: str | None
    issues: list[IssueOf]


class Changed(BaseModel):
    """The bundle that tells every device."""

    card: str
    bundle: int


class SaveLink(BaseModel):
    """A link for the holder's phone. Whoever has it has the card: send it to nobody else, log it nowhere."""

    link: str
    length: int
    demo: bool


def _no_store(response: Response) -> None:
    """Texts of cards and links stay in nobody's cache."""
    response.headers["Cache-Control"] = "no-store"


router = APIRouter(prefix="/v1/cards", tags=["cards"], dependencies=[Depends(_no_store)])


@router.post("", status_code=201, summary="Issue a card", responses=problems(409))
def issue(hub: TheHub, who: Issuer, wanted: NewCard, response: Response, key: Key = None) -> NewIssue:
    """Needs nobody's name. With an `Idempotency-Key`, an order whose answer was lost is safely sent again."""
    order = Order(
        Wanted(
            kind=_KINDS[wanted.kind],
            age_band=_BANDS[wanted.age_band],
            issued=wanted.issued,
            expires=wanted.expires,
            entitlements=tuple(sorted(set(wanted.entitlements))),
            hint=wanted.hint,
            rotation=Rotation[wanted.rotation.upper()] if wanted.rotation else None,
        ),
        Medium(wanted.transport),
        who,
        wanted.name,
        key,
    )
    with _answered():
        new = issuer.issue(hub, order)
    response.headers["Location"] = f"{router.prefix}/{new.card}"
    return _new(new)


@router.get("/{card}", summary="A card and what became of it", responses=problems(404))
def show(hub: TheHub, _: Issuer, card: CardId) -> CardOf:
    """Every issue of the card, and the name that its passes show."""
    with _answered():
        entries, name = issuer.issues(hub, card)
    return CardOf(card=card, name=name, issues=[_issue(entry) for entry in entries])


@router.post("/{card}/reissue", summary="Issue a card once more", responses=problems(404, 409))
def reissue(hub: TheHub, who: Issuer, card: CardId, wanted: Reissue) -> NewIssue:
    """For a lost phone, a new name, a change of address: the old code stops at every device's next contact,
    history and loans stay with the card."""
    order = Order(Wanted(), Medium(wanted.transport), who, wanted.name)
    with _answered():
        return _new(issuer.issue_again(hub, card, order, wanted.why))


@router.post("/{card}/suspend", summary="Suspend a card", responses=problems(404, 409))
def suspend(hub: TheHub, who: Issuer, card: CardId, change: Change) -> Changed:
    """Until it is restored, no device admits it."""
    return _change(hub, card, CardStatus.SUSPENDED, change.why, who)


@router.post("/{card}/restore", summary="Restore a suspended card", responses=problems(404, 409))
def restore(hub: TheHub, who: Issuer, card: CardId) -> Changed:
    """It is good again."""
    return _change(hub, card, CardStatus.VALID, None, who)


@router.post("/{card}/withdraw", summary="Withdraw a card", responses=problems(404, 409))
def withdraw(hub: TheHub, who: Issuer, card: CardId, change: Change) -> Changed:
    """For good; the name of its holder is forgotten. It can only be issued again."""
    return _change(hub, card, CardStatus.WITHDRAWN, change.why, who)


@router.get(
    "/{card}/pass.pkpass",
    summary="The card as an Apple Wallet pass",
    response_class=Response,
    responses=_PASS | problems(404, 409, 501),
)
def apple_pass(hub: TheHub, who: Issuer, card: CardId) -> Response:
    """A signed `.pkpass` file. A card whose code must change has none."""
    with _answered():
        made = apple.pkpass(issuer.face(hub, card, who), issuer.wallet(hub), hub.now_ms())
    return Response(made.data, media_type=apple.MEDIA_TYPE, headers={"Cache-Control": "no-store"})


@router.get("/{card}/google", summary="The card as a Google Wallet pass", responses=problems(404, 409, 501))
def google_pass(hub: TheHub, who: Issuer, card: CardId) -> SaveLink:
    """A link that saves the pass; its code changes where the card's does."""
    with _answered():
        made = google.save_link(issuer.face(hub, card, who), issuer.wallet(hub), hub.now_ms())
    return SaveLink(link=made.link, length=made.length, demo=made.demo)


@contextmanager
def _answered() -> Iterator[None]:
    """What the card office refuses, as an answer."""
    try:
        yield
    except CardUnknown:
        raise Problem(404, "not_found") from None
    except CardConflict as conflict:
        raise Problem(409, conflict.code, str(conflict)) from None
    except UsageError as error:
        raise Problem(409, "card_refused", str(error)) from None
    except Fault as fault:
        if fault.code != "wallet_unready":
            raise
        raise Problem(501, fault.code, "the city's papers for wallets are not ready") from None


def _change(hub: Hub, card: str, status: CardStatus, why: Why | None, who: str) -> Changed:
    with _answered():
        return Changed(card=card, bundle=issuer.change(hub, card, status, why, who).version)


def _new(new: Issued) -> NewIssue:
    claims = new.claims
    return NewIssue(card=new.card, version=claims.version, expires=day_date(claims.expires), text=new.text)


def _issue(entry: Entry) -> IssueOf:
    return IssueOf.model_validate(
        {
            "version": entry.version,
            "status": entry.status.name.lower(),
            "since_ms": entry.since_ms,
            "why": entry.why,
            "kind": Kind(entry.kind).label,
            "age_band": AgeBand(entry.age_band).label,
            "issued": day_date(entry.issued),
            "expires": day_date(entry.expires),
            "entitlements": list(entry.entitlements),
            "rotation": Rotation(entry.rotation).name.lower() if entry.rotation else None,
        }
    )
