"""A sign-up that goes on at the resident's own phone: one link, one phone, the same questions.

A desk asks for the link and shows it. Whoever opens it first has the sign-up to themselves: the link is over,
and the phone goes on with a secret of its own. Answers are sealed like those of a desk, at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from hub.db.desk_tables import sign_up_pages
from hub.db.engine import insert_or_ignore
from hub.devices import Device
from hub.hub import Hub
from hub.signup import intake, links, office
from hub.signup.intake import Row
from hub.signup.links import Purpose
from hub.signup.record import RecordError, read, so_far
from shared.domain.faults import UsageError
from shared.domain.signup.fields import Here, Problem, Value
from shared.domain.signup.pages import BY_NAME, Page, check_page, first_unanswered, relevant
from shared.domain.signup.standing import Standing
from shared.wire.seal import SealingKey
from shared.wire.signup import MAX_PAGES, Envelope, Place, close

PATH = "/join/"
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Visit:
    """A sign-up as its phone sees it."""

    row: Row
    here: Here
    answers: Mapping[str, Value] = field(repr=False)

    @property
    def language(self) -> str:
        """The one that was chosen; English before."""
        return str(self.answers.get("language", "en"))


def begin(hub: Hub, device: Device, sign_up: UUID, pages: int) -> str:
    """A new link for a sign-up of this device, all of whose pages are here; older ones are over. Raises
    UsageError."""
    with hub.write() as connection:
        row = intake.find(connection, sign_up)
        if row is None or row.device != device.id or row.state is not Standing.OPEN:
            raise UsageError("no such sign-up is open")
        if intake.wanted(connection, row) != pages + 1:
            raise UsageError("pages are missing here")
        end(connection, sign_up)
        return links.make(connection, Purpose.JOIN, str(sign_up), hub.now_ms())


def taken(hub: Hub, secret: str) -> str | None:
    """The phone's own secret for a link that nobody has opened yet; None where that is over."""
    if not known(hub, secret):
        return None
    with hub.alone() as connection:
        opened = links.follow(connection, secret, hub.now_ms())
        if opened is None or opened.purpose is not Purpose.JOIN:
            return None
        end(connection, UUID(opened.about))
        return links.make(connection, Purpose.PHONE, opened.about, hub.now_ms())


def known(hub: Hub, secret: str) -> bool:
    """Whether this is a link at all: nobody waits for a stranger's guess."""
    with hub.read() as connection:
        return links.follow(connection, secret, hub.now_ms()) is not None


def end(connection: Connection, sign_up: UUID) -> None:
    """No phone goes on with it any more."""
    for purpose in (Purpose.JOIN, Purpose.PHONE):
        links.end(connection, str(sign_up), purpose)


def visit(hub: Hub, secret: str, purpose: Purpose = Purpose.PHONE) -> Visit | None:
    """What a phone's secret opens; None where it is over, or nobody can read what is here."""
    with hub.read() as connection:
        opened = links.follow(connection, secret, hub.now_ms())
        row = None if opened is None else intake.find(connection, UUID(opened.about))
        if opened is None or row is None or opened.purpose is not purpose:
            return None
        try:
            return _visit(hub, connection, row)
        except RecordError:
            return None


def answer(hub: Hub, row: Row, page: Page, given: Mapping[str, object]) -> dict[str, Problem]:
    """Take a page's answers, sealed; else nothing is taken, and the problems are told by field. Raises
    UsageError where there is no room for more."""
    with hub.alone() as connection:
        here = office.here(hub, connection)
        good, bad = check_page(page, given, here)
        if good and not bad:
            _keep(hub, connection, row, page.name, dict(good))
    return bad


def finish(hub: Hub, row: Row) -> bool:
    """All is answered and right: the office opens it, and the phone's link leads to the card from now on;
    False where something is still asked."""
    with hub.alone() as connection:
        now = _visit(hub, connection, row)
        if first_unanswered(now.answers, now.here) is not None:
            return False
        _keep(hub, connection, row, intake.DONE, {})
        until_ms = hub.now_ms() + intake.WAITING_DAYS * _DAY_MS
        links.become(connection, str(row.id), Purpose.PHONE, Purpose.CARD, until_ms)  # it leads to the card
    office.complete(hub, row.id, "a phone")
    return True


def forget(hub: Hub, row: Row) -> None:
    """Second thoughts: everything is deleted, and the phone has nothing to go on with. Nothing happens where
    all was answered meanwhile."""
    with hub.write() as connection:
        held = intake.hold(connection, row.id)
        if held is not None and held.state is Standing.OPEN:
            intake.forget(connection, row.id, hub.now_ms())


def next_page(visit: Visit, otherwise: str = "notice") -> Page:
    """The first question that is not answered; where none is left, the page that follows them."""
    return first_unanswered(visit.answers, visit.here) or BY_NAME[otherwise]


def _visit(hub: Hub, connection: Connection, row: Row) -> Visit:
    here = office.here(hub, connection)
    if row.state is not Standing.OPEN:
        return Visit(row, here, office.answers_of(hub, row))
    pages = read(intake.pages(connection, row.id, row.device), hub.city.sealing_keys())
    return Visit(row, here, relevant(so_far(pages, here), here))


def _keep(hub: Hub, connection: Connection, row: Row, page: str, content: dict[str, Any]) -> None:
    """Under the next number, while a phone may go on with it; needs `Hub.alone`."""
    found = intake.hold(connection, row.id)
    goes_on = links.leads(connection, Purpose.PHONE, str(row.id), hub.now_ms())
    if found is None or found.state is not Standing.OPEN or not goes_on:
        raise UsageError("this sign-up is over, or goes on at the desk")
    number = intake.wanted(connection, found)
    if number > MAX_PAGES:
        raise UsageError("answered too often")
    key = SealingKey(hub.city.sealing_keys()[0].public_key().public_bytes_raw())
    envelope: Envelope = close(Place(row.id, number, page, row.device), content, key)
    told = {
        "sign_up": str(row.id),
        "number": number,
        "page": page,
        "key": envelope.key,
        "sealed": envelope.sealed,
    }
    insert_or_ignore(connection, sign_up_pages, told)
