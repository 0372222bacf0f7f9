"""What staff decide about sign-ups that wait: evidence seen, the same person or another, or no card."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection, update

from hub import audit
from hub.db.desk_tables import sign_ups
from hub.hub import Hub
from hub.publish import publish
from hub.signup import intake, office
from hub.signup.office import TWIN, Read
from hub.signup.record import Evidence, sealed
from shared.domain.faults import UsageError
from shared.domain.signup.evidence import EVIDENCE
from shared.domain.signup.standing import Standing


def evidence_seen(hub: Hub, sign_up: UUID, kind: str, who: str) -> str | None:
    """Somebody has seen evidence at a counter: the card that was issued, or None where something else stands
    in its way. Raises UsageError, also for a kind that is no evidence."""
    if kind not in EVIDENCE:
        raise UsageError(f"evidence is one of: {', '.join(EVIDENCE)}")
    with hub.alone() as connection:
        found = _waiting(hub, connection, sign_up)
        day = office.here(hub, connection).today.isoformat()
        record = replace(found.record, evidence=Evidence(kind, day, who))
        kept = sealed(record, sign_up, hub.city.sealing_keys()[0])
        connection.execute(update(sign_ups).where(sign_ups.c.id == str(sign_up)).values(record=kept))
        why = office.obstacle(connection, found.row, record)
        intake.stands(connection, sign_up, Standing.WAITING, hub.now_ms(), why)
        audit.note(connection, who, "evidence seen", str(sign_up), hub.now_ms())
    return office.issue(hub, sign_up, who) if why is None else None


def join(hub: Hub, sign_up: UUID, who: str, other: UUID | None = None) -> str | None:
    """This is the same person as in another sign-up, by default the only one that it can be. Their card is
    issued once more, the older issues end, and what they said now counts. Where the other has no card yet, it
    is closed, and this one goes on: None where it still waits. Raises UsageError."""
    with hub.alone() as connection:
        found = _waiting(hub, connection, sign_up)
        if found.record.evidence is None:
            raise UsageError(
                "see evidence first: whoever knows a name and a birth date is not yet that person"
            )
        card = found.record.card if not found.others else _other(found, other).card
        if card is None:
            twin = _other(found, other)
            _close(connection, twin, who, hub.now_ms())
            if twin.provisional is not None:
                publish(hub, connection)  # its pass ends
            why = office.obstacle(connection, found.row, found.record)
            intake.stands(connection, sign_up, Standing.WAITING, hub.now_ms(), why)
    if card is not None:
        return office.issue_again(hub, found, card, who)
    return office.issue(hub, sign_up, who) if why is None else None


def refuse(hub: Hub, sign_up: UUID, who: str) -> None:
    """There will be no card; what was answered is deleted. Raises UsageError for one that has its end."""
    with hub.alone() as connection:
        row = intake.hold(connection, sign_up)
        if row is None:
            raise UsageError("there is no such sign-up")
        if row.state not in (Standing.OPEN, Standing.WAITING):
            raise UsageError(f"this sign-up is {row.state} already")
        intake.forget(connection, sign_up, hub.now_ms())
        intake.stands(connection, sign_up, Standing.REFUSED, hub.now_ms())
        audit.note(connection, who, "sign-up refused", str(sign_up), hub.now_ms())
        if row.provisional is not None:
            publish(hub, connection)  # its pass ends


def _close(connection: Connection, twin: intake.Row, who: str, now_ms: int) -> None:
    """The same person's other sign-up, which has no card; raises UsageError where that ended meanwhile."""
    held = intake.hold(connection, twin.id)
    if held is None or held.state is not Standing.WAITING:
        raise UsageError("the other sign-up was decided meanwhile; look again")
    intake.forget(connection, twin.id, now_ms)
    intake.stands(connection, twin.id, Standing.REFUSED, now_ms, TWIN)
    audit.note(connection, who, "sign-up closed: the same person's", str(twin.id), now_ms)


def _waiting(hub: Hub, connection: Connection, sign_up: UUID) -> Read:
    """One that waits, and nobody else decides about it meanwhile."""
    found = office.opened(hub, connection, intake.hold(connection, sign_up))
    if found.row.state is not Standing.WAITING:
        raise UsageError(f"this sign-up does not wait: it is {found.row.state}")
    if found.record is None:
        raise UsageError("nobody can take this sign-up's answers as they are: it can only be refused")
    return Read(found.row, found.record, found.others)


def _other(found: Read, other: UUID | None) -> intake.Row:
    among = [row for row in found.others if other in (None, row.id)]
    if not among:
        raise UsageError("nobody with this name and birth date is known")
    if len(among) > 1 and len({row.card for row in among}) > 1:
        ids = " or ".join(f"--other {row.id}" for row in among)
        raise UsageError(f"there are several whom it can be: say which, {ids}")
    return among[0]
