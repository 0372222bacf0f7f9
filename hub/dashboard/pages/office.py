"""Pages for administrators: the published card checks, the accounts, and the audit."""

from fastapi import Request
from fastapi.responses import Response
from sqlalchemy import select

from hub import audit, publish
from hub.dashboard import accounts
from hub.dashboard.accounts import Account, Role
from hub.dashboard.page import PAGE_ROWS, Paging, catalogue_of, show, venue_choices
from hub.dashboard.pages import pages
from hub.dashboard.web import Admin, Posted, Refused, hub_of, number, see
from hub.db.tables import bundles, parts
from shared.trust.fault import TrustFault
from shared.trust.reader import CatalogueError

router = pages()
_DAY_MS = 86_400_000


@router.get("/bundle")
def bundle(request: Request, visitor: Admin) -> Response:
    """What devices check cards with, and since when."""
    with hub_of(request).read() as connection:
        last = connection.execute(select(bundles).order_by(bundles.c.version.desc()).limit(1)).one_or_none()
        now = publish.published(connection)
        sizes = {
            row.sha256.hex(): len(row.data)
            for row in connection.execute(
                select(parts.c.sha256, parts.c.data).where(
                    parts.c.sha256.in_([bytes.fromhex(mark) for mark in now.parts.values()] if now else [])
                )
            )
        }
    named = [(name, sizes.get(mark, 0)) for name, mark in sorted(now.parts.items())] if now else []
    return show(
        request,
        "bundle.html",
        visitor,
        title="Card checks",
        last=last,
        ends_ms=last.signed_ms + publish.VALID_DAYS * _DAY_MS if last else None,
        parts_of=named,
        message=("good", "The card checks are published.") if request.query_params.get("done") else None,
    )


@router.post("/bundle")
def publish_now(request: Request, visitor: Admin, _: Posted) -> Response:
    """Check the catalogue and sign everything anew."""
    hub = hub_of(request)
    try:
        with hub.alone() as connection:
            publish.publish(hub, connection)
            audit.note(connection, visitor.name, "card checks published", "bundle", hub.now_ms())
    except (CatalogueError, TrustFault) as error:
        raise Refused(422, f"Nothing was published: {error}") from error
    return see("/bundle", done="published")


@router.get("/staff")
def staff(request: Request, visitor: Admin) -> Response:
    """All accounts."""
    with hub_of(request).read() as connection:
        rows = accounts.everybody(connection)
    done = request.query_params.get("done")
    return show(
        request,
        "staff.html",
        visitor,
        title="Staff",
        rows=rows,
        venues=venue_choices(request, visitor),
        message=("good", "The account is made." if done == "made" else "The account is closed.")
        if done
        else None,
    )


@router.post("/staff")
def add_staff(request: Request, visitor: Admin, form: Posted) -> Response:
    """A new account."""
    hub, venue = hub_of(request), form.get("venue") or None
    try:
        role = Role(form.get("role", ""))
        if venue is not None and venue not in catalogue_of(request).venues:
            raise ValueError
    except ValueError:
        raise Refused(422, "Choose a role, and a venue or all of them.") from None
    account = Account(form.get("name", "").strip(), role, venue)
    with hub.write() as connection:
        accounts.add(connection, account, form.get("password", ""), hub.now_ms())
        audit.note(connection, visitor.name, f"account made: {role}", account.name, hub.now_ms())
    return see("/staff", done="made")


@router.post("/staff/{name}")
def close_account(request: Request, visitor: Admin, form: Posted, name: str) -> Response:
    """Close an account; nobody closes their own."""
    hub = hub_of(request)
    if name == visitor.name:
        raise Refused(422, "You cannot close your own account. Ask another administrator.")
    if form.get("sure") != "yes":
        raise Refused(422, "Tick the box to say that you are sure.")
    with hub.write() as connection:
        accounts.disable(connection, name, hub.now_ms())
        audit.note(connection, visitor.name, "account closed", name, hub.now_ms())
    return see("/staff", done="closed")


@router.get("/audit")
def audit_page(request: Request, visitor: Admin) -> Response:
    """Who read or changed what about whom."""
    page = number(request.query_params, "page", 1, 1_000_000)
    with hub_of(request).read() as connection:
        rows, count = audit.lines(connection, (page - 1) * PAGE_ROWS, PAGE_ROWS)
    paging = Paging(page, count, "/audit")
    return show(request, "audit.html", visitor, title="Audit", rows=rows, paging=paging)
