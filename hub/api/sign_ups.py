"""`POST /v1/sign-ups`: sealed pages from desks, and what became of each sign-up."""

import contextlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from hub import attempts, people
from hub.api.openapi import example, problems
from hub.api.problem import Problem
from hub.api.rooms import WHOLE, TheHub
from hub.api.signed import Caller, signed_router
from hub.attempts import Bucket
from hub.devices import Device
from hub.hub import Hub
from hub.intake.alarms import AlarmKind, raise_alarm
from hub.signup import back as giving_back
from hub.signup import intake, links, office, phone, result
from shared.domain.faults import UsageError
from shared.domain.signup.standing import Standing
from shared.wire.batch import BatchError, raw
from shared.wire.signup import MAX_PAGES, MAX_SEALED, Envelope, Place, seal_card, seal_returned

_SENT = 1 << 20
_MOST = 200
_AT_ONCE, _SECONDS_EACH = 200, 2.0  # requests of one device: a page at a time of twenty people
_PHONES_AT_ONCE, _PHONE_SECONDS_EACH = 40, 30.0
_WRONG_CODES, _CODE_SECONDS_EACH = 3, 1_200.0  # of one device
_ERASED_AT_ONCE, _ERASED_SECONDS_EACH = 20, 3_600.0  # cards, by what one device says
_SHOWN_MS = 3_600_000  # how long a desk may still ask for a new card
# 32 bytes, written in the one way there is: the last letter holds four bits
Proof = Annotated[str, Field(pattern="^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$")]
Sealed = Annotated[
    str, Field(pattern="^(?:[A-Za-z0-9_-]{4})+(?:[A-Za-z0-9_-]{2,3})?$", max_length=MAX_SEALED * 4 // 3)
]


class EnvelopeIn(BaseModel):
    """A page of a sign-up, sealed to a key of the hub."""

    model_config = example(
        sign_up="3c1f3a52-8f0e-4b7e-9d6a-0c5b8a7f2e11", number=3, page="name", key="1f2e3d4c", sealed="AAECAw"
    )

    sign_up: UUID
    number: Annotated[int, Field(strict=True, ge=1, le=MAX_PAGES), WHOLE]
    page: Annotated[str, Field(pattern="^[a-z][a-z0-9-]{0,39}$")]
    key: Annotated[str, Field(pattern="^[0-9a-f]{8}$")]
    sealed: Sealed

    def value(self, device: str) -> Envelope:
        """The envelope in its place; raises ValueError."""
        box = urlsafe_b64decode(self.sealed + "=" * (-len(self.sealed) % 4))
        return Envelope(Place(self.sign_up, self.number, self.page, device), self.key, box)


class SignUpsIn(BaseModel):
    """Pages, and sign-ups that are asked about."""

    model_config = example(envelopes=[], ask=[])

    envelopes: Annotated[list[EnvelopeIn], Field(max_length=_MOST)]
    ask: Annotated[list[UUID], Field(max_length=_MOST)] = []


class SignUpOut(BaseModel):
    """Where one sign-up stands."""

    sign_up: UUID
    next: int
    state: Standing
    why: str | None = None
    card: str | None = None


class SignUpsOut(BaseModel):
    """One for each sign-up that was sent or asked about."""

    sign_ups: list[SignUpOut]


router = signed_router(_SENT, _SENT, tags=["devices"])


@router.post("/v1/sign-ups", summary="Sealed pages of sign-ups", responses=problems(429))
def take(hub: TheHub, caller: Caller, body: SignUpsIn) -> SignUpsOut:
    """The same again changes nothing. Nothing is opened before all of a sign-up is here."""
    device = caller.device
    try:
        envelopes = [one.value(device.id) for one in body.envelopes]
    except ValueError:
        raise Problem(422, "bad_request", "an envelope that is none") from None
    with hub.write() as connection:
        bucket = Bucket(f"sign-ups {device.id}", _AT_ONCE, _SECONDS_EACH)
        if wait_s := attempts.take(connection, [bucket], caller.now_ms):
            raise Problem(429, "too_many", retry_s=wait_s)
        intake.take(hub, connection, device, envelopes, caller.now_ms)
    named = dict.fromkeys([one.place.sign_up for one in envelopes] + body.ask)
    for one in envelopes:
        match one.place.page:
            case intake.FORGET:
                _forget_card(hub, device, one.place.sign_up)
            case intake.SHOWN:
                _shown(hub, device, one.place.sign_up)
    for sign_up in office.due(hub, device.id, named):
        office.complete(hub, sign_up, f"device {device.id}")
    return SignUpsOut(sign_ups=[_stands(hub, device, sign_up, caller.now_ms) for sign_up in named])


class MoveIn(BaseModel):
    """A sign-up that goes on at a phone."""

    model_config = example(pages=3)

    pages: Annotated[int, Field(strict=True, ge=1, le=MAX_PAGES), WHOLE]


class MovedOut(BaseModel):
    """The link, as a path at this hub, and until when it is good (ms since 1970)."""

    link: str
    until_ms: int


@router.post(
    "/v1/sign-ups/{sign_up}/phone",
    summary="A link for the resident's own phone",
    responses=problems(409, 429),
)
def move(hub: TheHub, caller: Caller, sign_up: UUID, body: MoveIn) -> MovedOut:
    """For a sign-up of this device that is open and all of whose pages are here; an older link is over."""
    device = caller.device
    with hub.write() as connection:
        bucket = Bucket(f"phones {device.id}", _PHONES_AT_ONCE, _PHONE_SECONDS_EACH)
        if wait_s := attempts.take(connection, [bucket], caller.now_ms):
            raise Problem(429, "too_many", retry_s=wait_s)
    try:
        secret = phone.begin(hub, device, sign_up, body.pages)
    except UsageError as error:
        raise Problem(409, "not_open", str(error)) from None
    return MovedOut(link=phone.PATH + secret, until_ms=caller.now_ms + links.MINUTES * 60_000)


class BackIn(BaseModel):
    """Proof of a resident's code: shared.wire.signup.code_proof."""

    model_config = example(proof="hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo")

    proof: Proof


class BackOut(BaseModel):
    """What was answered so far, sealed to the device."""

    sealed: str


@router.post("/v1/sign-ups/back", summary="An open sign-up, back to its desk", responses=problems(404, 429))
def back(hub: TheHub, caller: Caller, body: BackIn) -> BackOut:
    """For a sign-up that this device began within a day. Three wrong codes, and the device has to wait; a
    phone that went on with it goes on no more."""
    device = caller.device
    try:
        proof = raw(body.proof, 32)
    except BatchError:
        raise Problem(422, "bad_request", "no proof") from None
    bucket = Bucket(f"codes of sign-ups {device.id}", _WRONG_CODES, _CODE_SECONDS_EACH)
    with hub.write() as connection:
        if wait_s := attempts.take(connection, [bucket], caller.now_ms):
            raise Problem(429, "too_many", retry_s=wait_s)
    found = giving_back.give(hub, device, proof)
    if found is None:
        raise Problem(404, "not_found")
    with hub.write() as connection:  # not filled up: a code of one's own would make room for guesses
        attempts.put_back(connection, bucket)
    sealed = seal_returned(found, device.id, device.sealing_key)
    return BackOut(sealed=urlsafe_b64encode(sealed).decode().rstrip("="))


def _forget_card(hub: Hub, device: Device, sign_up: UUID) -> None:
    """Second thoughts after the card was issued: it is cancelled, and all under it is erased. A card that was
    there before stays: the change is made, and only staff erase a person by their card."""
    row = office.find(hub, sign_up)
    if row is None or row.device != device.id or row.why == office.AGAIN:
        return
    if row.card is not None:
        _slowly(hub, device)
        people.erase(hub, row.card, f"device {device.id}")


def _slowly(hub: Hub, device: Device) -> None:
    """A stolen device would erase the cards of a month: it keeps the page, and sends it again later."""
    with hub.write() as connection:
        bucket = Bucket(f"erasures {device.id}", _ERASED_AT_ONCE, _ERASED_SECONDS_EACH)
        wait_s = attempts.take(connection, [bucket], hub.now_ms())
        if wait_s:
            most = {"at_once": _ERASED_AT_ONCE}
            raise_alarm(connection, AlarmKind.ERASED, device.id, device.id, most, hub.now_ms())
    if wait_s:
        raise Problem(429, "too_many", retry_s=wait_s)


def _shown(hub: Hub, device: Device, sign_up: UUID) -> None:
    """Whoever signed up had the card on the screen of their desk, and went."""
    row = office.find(hub, sign_up)
    if row is not None and row.device == device.id:
        result.fetched(hub, sign_up, f"device {device.id}")


def _stands(hub: Hub, device: Device, sign_up: UUID, now_ms: int) -> SignUpOut:
    with hub.read() as connection:
        row = intake.find(connection, sign_up)
        if row is None and intake.is_full(connection, device, now_ms):  # it keeps what was passed over
            return SignUpOut(sign_up=sign_up, next=1, state=Standing.OPEN)
        if row is None or row.device != device.id:
            return SignUpOut(sign_up=sign_up, next=intake.ALL, state=Standing.FORGOTTEN)
        told = SignUpOut(sign_up=sign_up, next=intake.wanted(connection, row), state=row.state, why=row.why)
    if row.state is Standing.ISSUED and row.card is not None and now_ms - row.changed_ms < _SHOWN_MS:
        with contextlib.suppress(UsageError):  # cancelled meanwhile, or staff found the same person's other
            sealed = seal_card(sign_up, result.new_card(hub, row), device.sealing_key)
            told.card = urlsafe_b64encode(sealed).decode().rstrip("=")
    return told
