"""The opening-time self-test: is everything ready before the first person stands there?"""

import time
from collections.abc import Callable

import numpy as np
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.capture.decoder import Decoder
from shared.capture.frames import Frame
from shared.desk.desk import Desk
from shared.desk.values import CheckLine, Finding
from shared.domain.card import AgeBand, Card, Kind
from shared.domain.decision import decide
from shared.domain.events import EventKind
from shared.domain.evidence import CardStatus, Evidence, History
from shared.domain.faults import Fault
from shared.domain.moment import Moment
from shared.domain.reasons import Reason
from shared.tokens.claims import Claims
from shared.tokens.issue import issue
from shared.tokens.keyring import IssuerKey, KeyRing
from shared.tokens.transport import to_digits
from shared.tokens.verify import TokenVerifier

SKEW_S = 60  # a wall clock further away from trusted time than this is worth a look
_KEY_ID, _ISSUER = b"\x00\x01", 1


def run_self_test(desk: Desk, surroundings: Callable[[], tuple[CheckLine, ...]]) -> tuple[CheckLine, ...]:
    """Every line of the self-test; `surroundings` adds the camera's and the speaker's. It is an event too."""
    now = desk.clock.now()
    lines = (*surroundings(), _test_card(desk, now), _checks(desk, now), _clock(now), _disk(desk))
    body = {line.code: line.finding.value for line in lines}
    try:
        desk.book.write(lambda tx: tx.append(desk.event(EventKind.SELF_TEST, now, None, {"findings": body})))
    except Fault as fault:
        return (*lines, CheckLine("ledger", Finding.BAD, {"fault": fault.code}))
    return (*lines, CheckLine("ledger", Finding.GOOD, {}))


def _test_card(desk: Desk, now: Moment) -> CheckLine:
    """A card that ended a month ago, signed with a key made just now, goes the whole way from a picture
    to a verdict: it must be read, verified and refused as expired."""
    zone = desk.judge.place.catalogue.zone
    today = now.day(zone)
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    claims = Claims(_ISSUER, bytes(16), Kind.RESIDENT, AgeBand.FROM_18, today - 60, today - 30, 1, 0)
    ring = KeyRing([IssuerKey(_KEY_ID, _ISSUER, public, today - 90, today, "self-test")])
    found = Decoder().read(_picture_of(to_digits(issue(claims, _KEY_ID, key))))
    card = TokenVerifier(ring, zone, None).verify(found[0].text, now) if found else None
    if not isinstance(card, Card):
        return CheckLine("test_card", Finding.BAD, {})
    decision = decide(card, desk.judge.place, History(), Evidence(CardStatus.VALID, 0), now)
    refused = decision.reason in (Reason.EXPIRED, Reason.CLOCK_DOUBTFUL)
    return CheckLine("test_card", Finding.GOOD if refused else Finding.BAD, {})


def _picture_of(text: str) -> Frame:
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = np.pad(np.asarray(code.to_image(scale=6)), 40, constant_values=255)
    return Frame(np.ascontiguousarray(picture, dtype=np.uint8), time.monotonic(), "self-test", 0, still=True)


def _checks(desk: Desk, now: Moment) -> CheckLine:
    age, service = desk.judge.checks_age_s(now), desk.judge.place.service
    finding = (
        Finding.GOOD if age <= service.fresh_s else Finding.CHECK if age <= service.stop_s else Finding.BAD
    )
    return CheckLine("checks", finding, {"age_s": age})


def _clock(now: Moment) -> CheckLine:
    skew = (now.wall_ms - now.trusted_ms) // 1000
    finding = Finding.CHECK if now.doubtful or abs(skew) > SKEW_S else Finding.GOOD
    return CheckLine("clock", finding, {"skew_s": skew})


def _disk(desk: Desk) -> CheckLine:
    try:
        space = desk.book.use(lambda ledger: ledger.space())
    except Fault:
        return CheckLine("disk", Finding.BAD, {})
    return CheckLine(
        "disk", Finding.CHECK if space.low else Finding.GOOD, {"free_mb": space.free_bytes >> 20}
    )
